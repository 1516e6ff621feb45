//! The HTML of a mail, made harmless for a sandboxed frame, and as plain words.
//!
//! [`clean`] lets through structure, modest styles and links; never scripts, forms, style sheets, frames, drawings
//! (SVG, MathML) or event handlers. Nothing loads from elsewhere unless the reader asked for it. [`to_text`] is our
//! own short reader instead of a library: it works in one pass without building a tree, it marks quoted mail with
//! `> ` so that [`crate::quote`] can fold it, and it cannot be made to grow its input (a layout engine can).

mod plain;
mod scan;
mod style;
mod weigh;

pub use plain::{declared_charset, to_text};
pub use style::filter as filter_style;
pub use weigh::is_heavy;

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};

use crate::text::escape_html;

/// Marks sources that are resolved after cleaning. A character that is removed from the input first, and that no character
/// reference gives: HTML reads `&#0;` as U+FFFD.
const MARK: char = '\0';
const MARKED_SOURCE: &str = " src=\"\0";
const LINK_REL: &str = "noopener noreferrer nofollow";

/// How to show the HTML.
pub struct Options<'a> {
    /// Where the part with this content id (without angle brackets) can be fetched from us. The answer is put into
    /// the page as it is, escaped.
    pub inline: &'a dyn Fn(&str) -> Option<String>,
    /// Whether the reader asked for pictures from elsewhere.
    pub show_remote: bool,
}

/// HTML that may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleaned {
    /// A fragment for the body of a sandboxed frame.
    pub html: String,
    /// Whether there are pictures from elsewhere: offered in `data-remote-src`, or shown if asked for.
    pub has_remote_images: bool,
    /// Whether the original was so convoluted that only its words are shown.
    pub is_reduced: bool,
}

/// Cleans the HTML of a mail.
pub fn clean(html: &str, options: &Options<'_>) -> Cleaned {
    if is_heavy(html) {
        return Cleaned { html: from_plain(&to_text(html)), has_remote_images: false, is_reduced: true };
    }
    let html = if html.contains(MARK) { Cow::Owned(html.replace(MARK, "")) } else { Cow::Borrowed(html) };
    let cleaned = CLEANER.clean(&html).to_string();
    let (html, has_remote_images) = resolve_sources(&cleaned, options);
    Cleaned { html, has_remote_images, is_reduced: false }
}

/// Plain text as HTML, line by line.
pub fn from_plain(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    html.push_str("<p>");
    for (number, line) in text.lines().enumerate() {
        if number > 0 {
            html.push_str("<br>");
        }
        escape_html(line, &mut html);
    }
    html.push_str("</p>");
    html
}

/// Replaces the marked sources, which only our own filter can have written: the mark cannot come from outside, and
/// in text and other attributes there is no unescaped ` src="` followed by it.
fn resolve_sources(cleaned: &str, options: &Options<'_>) -> (String, bool) {
    let mut html = String::with_capacity(cleaned.len());
    let mut has_remote = false;
    let mut rest = cleaned;
    while let Some((before, after)) = rest.split_once(MARKED_SOURCE) {
        html.push_str(before);
        let (value, tail) = after.split_once('"').unwrap_or((after, ""));
        rest = tail;
        if let Some(id) = value.strip_prefix("cid:") {
            let id = id.replace("&nbsp;", "\u{A0}").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
            if let Some(url) = (options.inline)(&id).or_else(|| (options.inline)(&percent_decoded(&id))) {
                html.push_str(" src=\"");
                escape_html(&url, &mut html);
                html.push('"');
            }
        } else if let Some(url) = value.strip_prefix("remote:") {
            has_remote = true;
            html.push_str(if options.show_remote { " src=\"" } else { " data-remote-src=\"" });
            html.push_str(url);
            html.push('"');
        }
    }
    html.push_str(rest);
    (html, has_remote)
}

/// The content ids of the parts that a page shows in place, as written and percent-decoded.
pub(crate) fn inline_ids(html: &str) -> HashSet<String> {
    let mut ids = HashSet::new();
    for (at, _) in html.match_indices(':') {
        if !html.get(at.saturating_sub(3)..at).is_some_and(|scheme| scheme.eq_ignore_ascii_case("cid")) {
            continue;
        }
        let window = crate::text::cut(&html[at + 1..], 500);
        let id = window.split(|c: char| c.is_whitespace() || "\"'<>)".contains(c)).next().unwrap_or_default();
        ids.insert(percent_decoded(id));
        ids.insert(id.to_owned());
    }
    ids
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        if let (b'%', [high, low, after @ ..]) = (byte, tail)
            && let (Some(high), Some(low)) = ((*high as char).to_digit(16), (*low as char).to_digit(16))
        {
            bytes.push((high * 16 + low) as u8);
            rest = after;
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(TAGS.iter().copied().collect())
        .clean_content_tags(DROPPED_WITH_CONTENT.iter().copied().collect())
        .generic_attributes(GENERIC_ATTRIBUTES.iter().copied().collect())
        .tag_attributes(
            TAG_ATTRIBUTES
                .iter()
                .map(|(tag, names)| (*tag, names.iter().copied().collect()))
                .collect::<HashMap<&str, HashSet<&str>>>(),
        )
        .url_schemes(["http", "https", "mailto", "tel", "cid", "data"].into_iter().collect())
        .url_relative(UrlRelative::PassThrough)
        .link_rel(Some(LINK_REL))
        .set_tag_attribute_value("a", "target", "_blank")
        .attribute_filter(filter_attribute);
    builder
});

const TAGS: [&str; 57] = [
    "a",
    "abbr",
    "address",
    "b",
    "bdi",
    "bdo",
    "big",
    "blockquote",
    "br",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
];

const DROPPED_WITH_CONTENT: [&str; 21] = [
    "script",
    "style",
    "title",
    "svg",
    "math",
    "template",
    "iframe",
    "frameset",
    "noscript",
    "noembed",
    "noframes",
    "object",
    "embed",
    "applet",
    "audio",
    "video",
    "canvas",
    "textarea",
    "select",
    "xmp",
    "plaintext",
];

const GENERIC_ATTRIBUTES: [&str; 9] =
    ["align", "bgcolor", "dir", "height", "lang", "style", "title", "valign", "width"];

const TAG_ATTRIBUTES: [(&str, &[&str]); 8] = [
    ("a", &["href"]),
    ("font", &["color", "face", "size"]),
    ("img", &["alt", "src"]),
    ("li", &["value"]),
    ("ol", &["start", "type"]),
    ("table", &["border", "cellpadding", "cellspacing"]),
    ("td", &["colspan", "nowrap", "rowspan"]),
    ("th", &["colspan", "nowrap", "rowspan", "scope"]),
];

fn filter_attribute<'u>(tag: &str, name: &str, value: &'u str) -> Option<Cow<'u, str>> {
    match (tag, name) {
        ("a", "href") => link(value).map(Cow::Owned),
        ("img", "src") => source(value).map(Cow::Owned),
        (_, "href" | "src") => None,
        (_, "style") => {
            let kept = style::filter(value);
            (!kept.is_empty()).then_some(Cow::Owned(kept))
        }
        _ => Some(Cow::Borrowed(value)),
    }
}

/// Browsers drop line breaks and tabs inside an address and control characters before it; so do we, first.
fn bare_url(value: &str) -> String {
    value.trim_matches(|c: char| c.is_whitespace() || c.is_control()).chars().filter(|c| !c.is_control()).collect()
}

fn has_scheme(url: &str, scheme: &str) -> bool {
    url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
}

fn link(value: &str) -> Option<String> {
    let url = bare_url(value);
    ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| has_scheme(&url, scheme)).then_some(url)
}

/// A picture from a part of the mail, from elsewhere, or written into the page. Anything else shows nothing.
fn source(value: &str) -> Option<String> {
    let url = bare_url(value);
    if has_scheme(&url, "cid:") {
        return Some(format!("{MARK}cid:{}", &url[4..]));
    }
    if has_scheme(&url, "http://") || has_scheme(&url, "https://") {
        return Some(format!("{MARK}remote:{url}"));
    }
    if url.starts_with("//") || url.starts_with("\\\\") {
        return Some(format!("{MARK}remote:https:{}", url.replace('\\', "/")));
    }
    let is_picture = ["png", "jpeg", "jpg", "gif", "webp"]
        .iter()
        .any(|kind| has_scheme(&url, &format!("data:image/{kind};base64,")));
    is_picture.then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocked(html: &str) -> Cleaned {
        clean(html, &Options { inline: &|id| (id == "logo@x").then(|| "/a/1?b&c".to_owned()), show_remote: false })
    }

    #[test]
    fn structure_and_modest_styles_stay() {
        let html = r#"<table width="100%"><tr><td style="color:red;position:fixed" onclick="x()">Hola <b>Ana</b></td></tr></table>"#;
        assert_eq!(
            blocked(html).html,
            r#"<table width="100%"><tbody><tr><td style="color:red">Hola <b>Ana</b></td></tr></tbody></table>"#
        );
    }

    #[test]
    fn scripts_forms_sheets_and_frames_go() {
        let html = "<style>p{}</style><script>alert(1)</script><form action=x><input value=1>Texto</form>\
                    <iframe src=https://x></iframe><svg><script>1</script></svg><p onmouseover=x>fin</p><link rel=stylesheet>";
        assert_eq!(blocked(html).html, "Texto<p>fin</p>");
    }

    #[test]
    fn links_open_elsewhere_and_only_lead_to_known_places() {
        assert_eq!(
            blocked("<a href='https://x.es/?a=1&b=2' onclick=x>x</a>").html,
            r#"<a href="https://x.es/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer nofollow">x</a>"#
        );
        for bad in
            ["javascript:alert(1)", " java\nscript:alert(1)", "data:text/html,x", "/relativo", "cid:x", "vbscript:x"]
        {
            let html = blocked(&format!("<a href=\"{bad}\">x</a>")).html;
            assert!(!html.contains("href"), "{html}");
        }
    }

    #[test]
    fn remote_pictures_wait_until_asked_for() {
        let html = "<img src='http://x.es/p.png?a&b' alt=foto><img src='//y.es/q.gif'><img src='foto.png'>";
        let cleaned = blocked(html);
        assert!(cleaned.has_remote_images);
        assert_eq!(
            cleaned.html,
            r#"<img data-remote-src="http://x.es/p.png?a&amp;b" alt="foto"><img data-remote-src="https://y.es/q.gif"><img>"#
        );
        let shown = clean(html, &Options { inline: &|_| None, show_remote: true });
        assert!(shown.html.starts_with(r#"<img src="http://x.es/p.png?a&amp;b""#), "{}", shown.html);
    }

    #[test]
    fn pictures_of_the_mail_come_from_us() {
        assert_eq!(blocked("<img src='cid:logo@x'>").html, r#"<img src="/a/1?b&amp;c">"#);
        assert_eq!(blocked("<img src='CID:logo%40x'>").html, r#"<img src="/a/1?b&amp;c">"#);
        assert_eq!(blocked("<img src='cid:otro'>").html, "<img>");
        assert!(!blocked("<img src='cid:logo@x'>").has_remote_images);
    }

    #[test]
    fn the_mark_cannot_be_forged() {
        let html = blocked("<p> src=\"\u{E000}remote:http://x\"</p><img src=\"\u{E000}remote:javascript:x\">").html;
        assert!(!html.contains("data-remote-src"), "{html}");
        for written in ["&#xE000;", "&#x80;", "&#0;", "\0", "\u{80}"] {
            let cleaned = blocked(&format!("<p>x src=\"{written}remote:http://x\"</p>"));
            assert!(!cleaned.html.contains("data-remote-src") && !cleaned.has_remote_images, "{}", cleaned.html);
        }
    }

    #[test]
    fn convoluted_pages_are_reduced_to_their_words() {
        let cleaned = blocked(&format!("{}Hola", "<div>".repeat(5000)));
        assert!(cleaned.is_reduced);
        assert_eq!(cleaned.html, "<p>Hola</p>");
    }
}
