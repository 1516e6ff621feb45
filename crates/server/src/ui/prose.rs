//! Somebody's words as HTML.

use std::fmt::Write;

/// Where a link ends, besides white space.
const NOT_IN_LINKS: &[char] = &['<', '>', '"', '`', '«', '»'];
/// What ends a sentence rather than a link.
const AFTER_LINKS: &[char] = &['.', ',', ';', ':', '!', '?', ')', ']', '\'', '’', '”'];

/// Plain words as they came: paragraphs where a line is empty, line breaks where they were, web addresses as links.
pub(crate) fn plain(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + text.len() / 8 + 16);
    let mut open = false;
    for line in text.lines().map(str::trim_end) {
        match (line.is_empty(), open) {
            (true, true) => html.push_str("</p>\n"),
            (true, false) => {}
            (false, true) => html.push_str("<br>\n"),
            (false, false) => html.push_str("<p>"),
        }
        open = !line.is_empty();
        push_line(line, &mut html);
    }
    if open {
        html.push_str("</p>");
    }
    html
}

/// Words in the composer's simple markup.
pub(crate) fn marked(text: &str) -> String {
    mail::compose::to_html(text, mail::compose::Look::Page)
}

/// Splits words where quoted history and signature begin; nothing is folded away if nothing would be left.
pub(crate) fn split(text: &str, fold: Option<i64>) -> (&str, &str) {
    let at = fold.and_then(|fold| usize::try_from(fold).ok());
    match at.and_then(|at| text.split_at_checked(at)) {
        Some((own, rest)) if !own.trim().is_empty() && !rest.trim().is_empty() => (own, rest),
        _ => (text, ""),
    }
}

fn push_line(line: &str, html: &mut String) {
    let mut rest = line;
    while let Some(at) = ["https://", "http://"].iter().filter_map(|scheme| rest.find(scheme)).min() {
        let (before, link) = rest.split_at(at);
        let end = link.find(|symbol: char| symbol.is_whitespace() || NOT_IN_LINKS.contains(&symbol));
        let url = link[..end.unwrap_or(link.len())].trim_end_matches(AFTER_LINKS);
        push_escaped(before, html);
        if url.ends_with("://") {
            push_escaped(url, html);
        } else {
            html.push_str("<a rel=\"noopener noreferrer nofollow\" target=\"_blank\" href=\"");
            push_escaped(url, html);
            html.push_str("\">");
            push_escaped(url, html);
            html.push_str("</a>");
        }
        rest = &link[url.len()..];
    }
    push_escaped(rest, html);
}

pub(crate) fn push_escaped(text: &str, html: &mut String) {
    match askama::filters::escape(text, askama::filters::Html) {
        Ok(escaped) => write!(html, "{escaped}").unwrap_or_default(),
    }
}

/// Marks around what stands out in a sentence; private characters that [`emphasised`] replaces.
const STRONG: char = '\u{E000}';
const WEAK: char = '\u{E001}';

/// A name that stands out in the sentence into which it is put.
pub(crate) fn strong(name: &str) -> String {
    format!("{STRONG}{name}{WEAK}")
}

/// A sentence as HTML, with what stands out in it.
pub(crate) fn emphasised(sentence: &str) -> String {
    let mut html = String::with_capacity(sentence.len() + 16);
    push_escaped(sentence, &mut html);
    html.replace(STRONG, "<b>").replace(WEAK, "</b>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_paragraphs_and_lines() {
        assert_eq!(plain("Hola\nbuenos días\n\n\nAdiós\n"), "<p>Hola<br>\nbuenos días</p>\n<p>Adiós</p>");
    }

    #[test]
    fn nothing_that_somebody_wrote_becomes_markup() {
        assert_eq!(
            plain("<script>alert(1)</script> & \"x\""),
            "<p>&#60;script&#62;alert(1)&#60;/script&#62; &#38; &#34;x&#34;</p>"
        );
    }

    #[test]
    fn a_web_address_is_a_link_without_the_end_of_its_sentence() {
        let html = plain("Mire https://aguas.example/a?b=1&c=2.");
        assert!(html.contains("href=\"https://aguas.example/a?b=1&#38;c=2\""), "{html}");
        assert!(html.ends_with("</a>.</p>"), "{html}");
    }

    #[test]
    fn an_address_cannot_leave_its_attribute() {
        let html = plain("https://a.example/\"onmouseover=alert(1)");
        assert!(html.contains("href=\"https://a.example/\""), "{html}");
        assert!(!html.contains("\"onmouseover"), "{html}");
    }

    #[test]
    fn a_message_that_is_all_quotation_is_shown_whole() {
        assert_eq!(split("> dijo", Some(0)), ("> dijo", ""));
        assert_eq!(split("Sí.\n> dijo", Some(5)), ("Sí.\n", "> dijo"));
        assert_eq!(split("Sí", Some(2)), ("Sí", ""), "a place inside a letter is none");
    }

    #[test]
    fn a_name_stands_out_and_is_still_escaped() {
        assert_eq!(emphasised(&format!("{} lo llevó", strong("<i>Ana"))), "<b>&#60;i&#62;Ana</b> lo llevó");
    }
}
