//! What several targets insist on.

use mail::html::{Options, clean};
use scraper::Html;

/// Elements that run, load, ask for something or leave HTML.
const FORBIDDEN: [&str; 24] = [
    "script", "style", "iframe", "frame", "frameset", "object", "embed", "applet", "form", "input", "button",
    "textarea", "select", "link", "meta", "base", "svg", "math", "video", "audio", "source", "template", "noscript",
    "title",
];

/// Cleans a page, reads the result as a browser does, and insists that nothing in it runs, and that nothing loads from
/// elsewhere unless the reader asked for it.
pub fn check_page(page: &str) {
    let blocked = check_cleaned(page, false);
    check_cleaned(page, true);
    let options = Options { inline: &|_| None, show_remote: false };
    assert!(!clean(&blocked, &options).has_remote_images, "no live source is left to block");
    let words = mail::html::to_text(page);
    assert!(words.len() <= page.len() * 20 + 100, "{} bytes of words", words.len());
}

/// Insists on the same for HTML that we made ourselves, which nobody cleans.
pub fn check_made(page: &str) {
    for element in elements(page) {
        assert!(!FORBIDDEN.contains(&element.name()) && element.name() != "img", "<{}> in {page}", element.name());
        for (name, value) in element.attrs() {
            assert!(!check_attribute(element.name(), name, value, false), "{name}={value}");
        }
    }
}

fn check_cleaned(page: &str, show_remote: bool) -> String {
    let inline = |id: &str| (id == "uno").then(|| "/adjuntos/1".to_owned());
    let cleaned = clean(page, &Options { inline: &inline, show_remote });
    let mut remote = 0;
    for element in elements(&cleaned.html) {
        assert!(!FORBIDDEN.contains(&element.name()), "<{}> in {}", element.name(), cleaned.html);
        for (name, value) in element.attrs() {
            remote += usize::from(check_attribute(element.name(), name, value, show_remote));
        }
    }
    assert_eq!(cleaned.has_remote_images, remote > 0, "whether there are pictures from elsewhere: {}", cleaned.html);
    cleaned.html
}

/// The elements that a browser makes of a fragment, but not those that it adds around it.
fn elements(html: &str) -> Vec<scraper::node::Element> {
    let document = Html::parse_document(&format!("<!doctype html><html><body>{html}"));
    let all = document.tree.values().filter_map(|node| node.as_element().cloned());
    all.filter(|element| !matches!(element.name(), "html" | "head" | "body")).collect()
}

/// Whether the attribute names a picture from elsewhere.
fn check_attribute(element: &str, name: &str, value: &str, show_remote: bool) -> bool {
    assert!(!name.starts_with("on") && !["srcset", "background", "action", "ping"].contains(&name), "{name}={value}");
    let is_remote = ["http://", "https://"].iter().any(|scheme| starts_with(value, scheme));
    match name {
        "src" => {
            let is_own = element == "img" && (value.starts_with("/adjuntos/") || starts_with(value, "data:image/"));
            assert!(is_own || (show_remote && is_remote), "<{element} src={value}>");
            is_remote
        }
        "data-remote-src" => {
            assert!(is_remote && !show_remote, "<{element} data-remote-src={value}>");
            true
        }
        "href" => {
            let is_link = ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| starts_with(value, scheme));
            assert!(element == "a" && is_link, "<{element} href={value}>");
            false
        }
        "style" => {
            let value = value.to_lowercase();
            let bad = ["url", "expression", "@import", "behavior", "binding", "\\", "/*", "position"];
            assert!(bad.iter().all(|word| !value.contains(word)), "style={value}");
            false
        }
        _ => false,
    }
}

fn starts_with(value: &str, scheme: &str) -> bool {
    value.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
}
