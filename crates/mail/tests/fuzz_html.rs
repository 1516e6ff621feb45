//! What is shown of a mail's HTML never runs anything and never loads anything that was not asked for.

use mail::html::{Options, clean, to_text};
use proptest::collection::vec;
use proptest::prelude::*;

const PIECES: [&str; 60] = [
    "<script>alert(1)</script>",
    "<script src=https://malo.example/x.js>",
    "<img src=x onerror=alert(1)>",
    "<img src=\"https://malo.example/p.gif\">",
    "<img src='//malo.example/p.gif'>",
    "<img srcset='https://malo.example/a 1x'>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<a href=\"https://x.example\" onclick=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><style>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<iframe src=https://malo.example>",
    "<style>@import 'https://malo.example'</style>",
    "<p style=\"background:url(https://malo.example)\">",
    "<p style='color:red'>",
    "<table background='https://malo.example/f.png'>",
    "<form action=https://malo.example><input type=submit>",
    "<link rel=stylesheet href=https://malo.example>",
    "<meta http-equiv=refresh content='0;url=https://malo.example'>",
    "<base href=https://malo.example>",
    "<video poster=https://malo.example src=https://malo.example>",
    "<object data=https://malo.example>",
    "<embed src=https://malo.example>",
    "<body onload=alert(1)>",
    "<div style=\"width: expression(alert(1))\">",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<textarea>",
    "</textarea>",
    "<title>",
    "</title>",
    "<xmp>",
    "<plaintext>",
    "<template>",
    "</template>",
    "<select>",
    "<b>",
    "</b>",
    "<i",
    ">",
    "<",
    "\"",
    "'",
    "&lt;",
    "&#60;",
    "&quot;",
    "=",
    " src=\"",
    "\u{E000}",
    "cid:uno",
    "data:text/html,<script>",
    "<img src=cid:uno>",
    "</p>",
    "<td>",
    "texto",
    "<a title='\"><script>alert(1)</script>'>",
];

fn page() -> impl Strategy<Value = String> {
    let piece = prop_oneof![9 => prop::sample::select(PIECES.to_vec()).prop_map(str::to_owned), 1 => any::<String>()];
    vec(piece, 0..25).prop_map(|pieces| pieces.concat())
}

/// All tags of a cleaned page with their attributes, read as a browser would: after cleaning, every attribute is
/// quoted and every `<` in text or attributes that are not escaped begins a tag.
fn tags(html: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        let end = after.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(after.len());
        let name = after[..end].to_owned();
        let mut inside = &after[end..];
        let mut attributes = Vec::new();
        while let Some(next) =
            inside.trim_start().strip_prefix(|c: char| c.is_ascii_alphabetic()).map(|_| inside.trim_start())
        {
            let Some((key, value)) = next.split_once("=\"") else { break };
            let Some((value, tail)) = value.split_once('"') else { break };
            attributes.push((key.to_owned(), value.to_owned()));
            inside = tail;
        }
        rest = inside;
        tags.push((name, attributes));
    }
    tags
}

const FORBIDDEN: [&str; 20] = [
    "script", "style", "iframe", "object", "embed", "form", "input", "button", "textarea", "select", "link", "meta",
    "base", "svg", "math", "video", "audio", "template", "noscript", "frameset",
];

fn check(html: &str, show_remote: bool) -> Result<(), TestCaseError> {
    let inline = |id: &str| (id == "uno").then(|| "/adjuntos/1".to_owned());
    let cleaned = clean(html, &Options { inline: &inline, show_remote });
    for (name, attributes) in tags(&cleaned.html) {
        prop_assert!(!FORBIDDEN.contains(&name.as_str()), "<{name}> in {}", cleaned.html);
        for (key, value) in attributes {
            prop_assert!(
                !key.starts_with("on") && !key.contains("srcset") && key != "background",
                "{key} in {}",
                cleaned.html
            );
            let is_own = value.starts_with("/adjuntos/") || value.starts_with("data:image/");
            prop_assert!(
                key != "src" || is_own || (show_remote && value.starts_with("http")),
                "{value} in {}",
                cleaned.html
            );
            prop_assert!(
                key != "href"
                    || ["http", "mailto:", "tel:"].iter().any(|scheme| value.to_lowercase().starts_with(scheme)),
                "{value}"
            );
            prop_assert!(key != "style" || !(value.contains("url") || value.contains("expression")), "{value}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hostile_pages(html in page()) {
        check(&html, false)?;
        check(&html, true)?;
    }

    #[test]
    fn arbitrary_text(html in any::<String>()) {
        check(&html, false)?;
    }

    #[test]
    fn cleaning_twice_changes_nothing_that_matters(html in page()) {
        let options = Options { inline: &|_| None, show_remote: false };
        let once = clean(&html, &options);
        prop_assert!(!clean(&once.html, &options).has_remote_images, "no live source is left to block");
    }

    #[test]
    fn words_do_not_grow(html in page()) {
        prop_assert!(to_text(&html).len() <= html.len() * 20 + 100);
    }
}

/// The reader of tags that the other tests rely on sees what it must see.
#[test]
fn tags_and_attributes_are_seen() {
    let own = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    assert_eq!(
        tags("a<p title=\"x\">b<img src=\"https://malo.example\" onerror=\"x()\"></p>"),
        [
            ("p".to_owned(), vec![own("title", "x")]),
            ("img".to_owned(), vec![own("src", "https://malo.example"), own("onerror", "x()")]),
            (String::new(), vec![]),
        ]
    );
}
