//! Inline styles, reduced to what can only change the look of its own element.

const MAX_DECLARATIONS: usize = 60;
const MAX_VALUE: usize = 200;

const PROPERTIES: [&str; 38] = [
    "background",
    "background-color",
    "border-collapse",
    "border-radius",
    "border-spacing",
    "caption-side",
    "color",
    "direction",
    "empty-cells",
    "font",
    "font-family",
    "font-size",
    "font-style",
    "font-variant",
    "font-weight",
    "height",
    "letter-spacing",
    "line-height",
    "list-style",
    "list-style-position",
    "list-style-type",
    "max-width",
    "min-width",
    "overflow-wrap",
    "table-layout",
    "text-align",
    "text-decoration",
    "text-decoration-color",
    "text-decoration-line",
    "text-indent",
    "text-transform",
    "unicode-bidi",
    "vertical-align",
    "white-space",
    "width",
    "word-break",
    "word-spacing",
    "word-wrap",
];

const FAMILIES: [&str; 3] = ["border", "margin", "padding"];
const COLOUR_FUNCTIONS: [&str; 4] = ["rgb", "rgba", "hsl", "hsla"];

/// Keeps the declarations of a `style` attribute that are on the list and plain: no `url()`, no escapes, no comments,
/// no functions but colours, nothing that hides or moves an element out of its place.
pub fn filter(style: &str) -> String {
    let mut kept = String::new();
    if style.contains(['\\', '@', '{', '}', '<', '>']) || style.contains("/*") {
        return kept;
    }
    for declaration in style.split(';').take(MAX_DECLARATIONS) {
        let Some((property, value)) = declaration.split_once(':') else { continue };
        let property = property.trim().to_ascii_lowercase();
        let value = value.trim();
        if is_property(&property) && is_plain(value) && !(property.starts_with("margin") && value.contains('-')) {
            if !kept.is_empty() {
                kept.push(';');
            }
            kept.push_str(&property);
            kept.push(':');
            kept.push_str(value);
        }
    }
    kept
}

fn is_property(property: &str) -> bool {
    let is_of_family = |family: &&str| {
        property.strip_prefix(*family).is_some_and(|rest| {
            rest.is_empty() || (rest.starts_with('-') && !rest.contains("image") && !rest.contains("source"))
        })
    };
    PROPERTIES.contains(&property) || FAMILIES.iter().any(is_of_family)
}

fn is_plain(value: &str) -> bool {
    let allowed =
        |c: char| c.is_ascii_alphanumeric() || " #.,%-+!'\"()".contains(c) || (c.is_alphabetic() && !c.is_ascii());
    if value.is_empty() || value.len() > MAX_VALUE || !value.chars().all(allowed) {
        return false;
    }
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('(') {
        let name = before.rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap_or_default();
        let is_colour = COLOUR_FUNCTIONS.iter().any(|function| name.eq_ignore_ascii_case(function));
        let Some((arguments, tail)) = after.split_once(')') else {
            return false;
        };
        if !is_colour || arguments.chars().any(|c| c.is_alphabetic() && !"deg".contains(c)) {
            return false;
        }
        rest = tail;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_stay() {
        let style = "COLOR: #333; font-family:'Segoe UI',Arial; margin:0 auto; border-left:1px solid rgb(204,204,204)";
        assert_eq!(
            filter(style),
            "color:#333;font-family:'Segoe UI',Arial;margin:0 auto;border-left:1px solid rgb(204,204,204)"
        );
    }

    #[test]
    fn nothing_loads_hides_or_moves() {
        for style in [
            "background:url(https://x)",
            "background:URL('x')",
            "background: u\\72l(x)",
            "color:red/**/;background:url(x)",
            "position:fixed",
            "display:none",
            "margin:-10px",
            "border-image:url(x)",
            "border-image-source:x",
            "width:expression(alert(1))",
            "behavior:x",
            "opacity:0",
            "list-style:image-set('x')",
            "color:var(--x)",
        ] {
            assert_eq!(filter(style), "", "{style}");
        }
    }
}
