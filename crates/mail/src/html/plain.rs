//! The words of a page.

use mail_parser::decoders::html::add_html_token;

use super::scan::{Scanner, Token, attribute};

/// Deepest quotation that is marked.
const MAX_QUOTES: usize = 8;
const MAX_LISTS: usize = 16;
/// Longest entity with `&` and `;`, in bytes (`&CounterClockwiseContourIntegral;` has 33).
const MAX_ENTITY: usize = 34;

/// The words of a page, with its lines, lists and quotations, in the form of a plain-text mail.
pub fn to_text(html: &str) -> String {
    let mut writer = Writer { out: String::with_capacity(html.len() / 3), ..Writer::default() };
    for token in Scanner::new(html) {
        match token {
            Token::Text(text) => writer.text(text),
            Token::Start(name, attributes) => writer.start(&name.to_ascii_lowercase(), attributes),
            Token::End(name) => writer.end(&name.to_ascii_lowercase()),
        }
    }
    writer.out
}

/// The charset that a page declares about itself near its beginning.
pub fn declared_charset(bytes: &[u8]) -> Option<String> {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(2048)]).to_ascii_lowercase();
    let (_, after) = start.split_once("charset=")?;
    let name: String = after
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || "-_:.".contains(*c))
        .collect();
    (!name.is_empty()).then_some(name)
}

#[derive(Default)]
struct Writer {
    out: String,
    /// Line breaks due before the next character.
    breaks: usize,
    /// How deep in quoted mail the last words were.
    depth: usize,
    /// A blank due before the next character, unless it starts a line.
    blank: bool,
    /// Depth of `<pre>`.
    preformatted: usize,
    /// For each open `<blockquote>`, whether it quotes a mail.
    quotes: Vec<bool>,
    /// For each open list, the number of its last item, or none.
    lists: Vec<Option<u32>>,
    /// The mark of a list item, due before its first word.
    item: Option<String>,
}

impl Writer {
    fn line(&mut self, breaks: usize) {
        self.breaks = self.breaks.max(breaks);
        self.blank = false;
    }

    fn begin_words(&mut self) {
        let is_start = self.out.is_empty() || self.breaks > 0;
        let depth = self.quotes.iter().filter(|is_mail| **is_mail).count().min(MAX_QUOTES);
        if is_start {
            let breaks = if self.out.is_empty() { 0 } else { self.breaks };
            for number in 1..=breaks {
                self.out.push('\n');
                if number < breaks {
                    self.out.push_str(&">".repeat(depth.min(self.depth)));
                }
            }
            if depth > 0 {
                self.out.push_str(&">".repeat(depth));
                self.out.push(' ');
            }
        } else if self.blank {
            self.out.push(' ');
        }
        (self.breaks, self.blank, self.depth) = (0, false, depth);
        if let Some(mark) = self.item.take() {
            self.out.push_str(&mark);
        }
    }

    fn text(&mut self, raw: &str) {
        let mut rest = raw;
        while let Some(c) = rest.chars().next() {
            let (piece, after) = match c {
                '&' => split_entity(rest),
                c if is_space(c) => rest.split_at(rest.find(|c| !is_space(c)).unwrap_or(rest.len())),
                _ => rest.split_at(rest.find(|c| c == '&' || is_space(c)).unwrap_or(rest.len())),
            };
            rest = after;
            if is_space(c) {
                self.space(piece);
            } else {
                self.begin_words();
                if c == '&' { add_html_token(&mut self.out, piece.as_bytes(), false) } else { self.out.push_str(piece) }
            }
        }
    }

    fn space(&mut self, piece: &str) {
        if self.preformatted == 0 {
            self.blank = true;
            return;
        }
        for c in piece.chars() {
            match c {
                '\n' => self.breaks = (self.breaks + 1).min(2),
                '\r' => {}
                c => {
                    self.begin_words();
                    self.out.push(c);
                }
            }
        }
    }

    fn start(&mut self, name: &str, attributes: &str) {
        match name {
            "br" => {
                self.breaks = (self.breaks + 1).min(2);
                self.blank = false;
            }
            "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "hr" => self.line(2),
            "pre" => {
                self.line(2);
                self.preformatted += 1;
            }
            "blockquote" => {
                self.line(1);
                if self.quotes.len() < 1000 {
                    self.quotes.push(is_quoted_mail(attributes));
                }
            }
            "ul" | "ol" => {
                self.line(1);
                if self.lists.len() < MAX_LISTS {
                    self.lists.push((name == "ol").then_some(0));
                }
            }
            "li" => {
                self.line(1);
                self.item = Some(self.item_mark());
            }
            "td" | "th" => self.blank = true,
            "img" => self.picture(attributes),
            name if is_block(name) => self.line(1),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.line(2),
            "pre" => {
                self.line(2);
                self.preformatted = self.preformatted.saturating_sub(1);
            }
            "blockquote" => {
                self.line(1);
                self.quotes.pop();
            }
            "ul" | "ol" => {
                self.line(if self.lists.len() > 1 { 1 } else { 2 });
                self.lists.pop();
                self.item = None;
            }
            "td" | "th" => self.blank = true,
            name if is_block(name) => self.line(1),
            _ => {}
        }
    }

    fn item_mark(&mut self) -> String {
        let indent = "  ".repeat(self.lists.len().saturating_sub(1));
        match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{indent}{number}. ")
            }
            _ => format!("{indent}- "),
        }
    }

    /// Pictures are left out, but for those that stand for one sign (several programs write emoji so).
    fn picture(&mut self, attributes: &str) {
        let sign = attribute(attributes, "alt").unwrap_or_default();
        if !sign.is_empty() && sign.chars().count() <= 4 && sign.chars().all(|c| !c.is_ascii() && !c.is_alphanumeric())
        {
            self.begin_words();
            self.out.push_str(sign);
        }
    }
}

const fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{000C}')
}

/// Splits off an entity, or else the `&` alone.
fn split_entity(text: &str) -> (&str, &str) {
    let window = crate::text::cut(text, MAX_ENTITY);
    let end = window
        .find(';')
        .filter(|end| window[1..*end].bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#') && *end > 1);
    text.split_at(end.map_or(1, |end| end + 1))
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "caption"
            | "center"
            | "dd"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figure"
            | "footer"
            | "form"
            | "header"
            | "main"
            | "nav"
            | "section"
            | "table"
            | "tbody"
            | "tr"
    )
}

/// Mail programs quote with `<blockquote>`; so do people who only want to indent.
fn is_quoted_mail(attributes: &str) -> bool {
    let has = |name, needle: &str| {
        attribute(attributes, name).is_some_and(|value| value.to_ascii_lowercase().contains(needle))
    };
    has("type", "cite")
        || attribute(attributes, "cite").is_some()
        || has("class", "quote")
        || has("style", "border-left")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_lines_and_lists() {
        assert_eq!(
            to_text(
                "<html><head><title>x</title></head><body><p>Hola,\n  <b>Ana</b>:</p><p>uno<br>dos</p><ul><li>a<li>b</ul><ol><li>c</ol>"
            ),
            "Hola, Ana:\n\nuno\ndos\n\n- a\n- b\n\n1. c"
        );
    }

    #[test]
    fn lines_of_webmail() {
        assert_eq!(to_text("<div>uno</div><div><br></div><div>dos</div>"), "uno\n\ndos");
    }

    #[test]
    fn quoted_mail_is_marked_and_indentation_is_not() {
        assert_eq!(to_text("sí<blockquote type=\"cite\"><p>a</p><p>b</p></blockquote>fin"), "sí\n\n> a\n>\n> b\n\nfin");
        assert_eq!(to_text("<blockquote style='margin:0 0 0 40px'>a</blockquote>"), "a");
    }

    #[test]
    fn entities_are_resolved() {
        assert_eq!(to_text("a &amp; b &eacute;&#241; &noexiste; 100&euro; AT&T"), "a & b éñ &noexiste; 100€ AT&T");
    }

    #[test]
    fn a_page_tells_its_charset() {
        let page = br#"<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">"#;
        assert_eq!(declared_charset(page).as_deref(), Some("iso-8859-1"));
        assert_eq!(declared_charset(br#"<meta charset="utf-8">"#).as_deref(), Some("utf-8"));
        assert_eq!(declared_charset(b"<p>"), None);
    }
}
