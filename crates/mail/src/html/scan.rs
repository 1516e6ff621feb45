//! Tags and text, one after the other, without a tree. Every byte is looked at a bounded number of times.

/// A piece of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'h> {
    /// Raw text; entities are not resolved.
    Text(&'h str),
    /// A start tag: its name as written and the rest up to `>`.
    Start(&'h str, &'h str),
    /// An end tag.
    End(&'h str),
}

/// Reads tokens. Comments and declarations are passed over, and so is the content of scripts and style sheets.
pub(super) struct Scanner<'h> {
    rest: &'h str,
}

/// Elements whose content is no markup.
const RAW: [&str; 9] = ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript"];

impl<'h> Scanner<'h> {
    pub(super) const fn new(html: &'h str) -> Self {
        Self { rest: html }
    }

    fn skip_past(&mut self, end: &str) {
        self.rest = self.rest.split_once(end).map_or("", |(_, after)| after);
    }

    /// Reads a tag whose `<` has been found. Unclosed, it swallows the rest, as in browsers.
    fn tag(&mut self) -> Option<Token<'h>> {
        let inside = &self.rest[1..];
        let mut quote: Option<u8> = None;
        let mut after_equals = false;
        let end = inside.bytes().position(|byte| {
            match (quote, byte) {
                (Some(open), byte) if open == byte => quote = None,
                (Some(_), _) => {}
                (None, b'"' | b'\'') if after_equals => quote = Some(byte),
                (None, b'>') => return true,
                (None, byte) => after_equals = byte == b'=' || (after_equals && byte.is_ascii_whitespace()),
            }
            false
        });
        let Some(end) = end else {
            self.rest = "";
            return None;
        };
        let (tag, after) = (&inside[..end], &inside[end + 1..]);
        self.rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            return Some(Token::End(name.trim()));
        }
        let length = tag.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(tag.len());
        let (name, attributes) = tag.split_at(length);
        if RAW.iter().any(|raw| name.eq_ignore_ascii_case(raw)) {
            self.skip_raw(name);
        }
        Some(Token::Start(name, attributes))
    }

    fn skip_raw(&mut self, name: &str) {
        let bytes = self.rest.as_bytes();
        let end = memchr::memmem::find_iter(bytes, b"</").find(|at| {
            bytes.get(at + 2..at + 2 + name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
        });
        self.rest = end.map_or("", |at| &self.rest[at..]);
    }
}

impl<'h> Iterator for Scanner<'h> {
    type Item = Token<'h>;

    fn next(&mut self) -> Option<Token<'h>> {
        loop {
            if self.rest.is_empty() {
                return None;
            }
            if self.rest.starts_with("<!--") {
                self.skip_past("-->");
                continue;
            }
            if self.rest.starts_with("<!") || self.rest.starts_with("<?") {
                self.skip_past(">");
                continue;
            }
            let mut after = self.rest.bytes();
            if after.next() == Some(b'<') && after.next().is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'/')
            {
                if let Some(token) = self.tag() {
                    return Some(token);
                }
                continue;
            }
            // The first character may take several bytes; `<` never is one of them.
            let end = memchr::memchr(b'<', &self.rest.as_bytes()[1..]).map_or(self.rest.len(), |found| found + 1);
            let (text, rest) = self.rest.split_at(end);
            self.rest = rest;
            return Some(Token::Text(text));
        }
    }
}

/// The value of an attribute, raw, from the rest of a start tag. Good enough for hints; never for safety.
pub(super) fn attribute<'h>(attributes: &'h str, name: &str) -> Option<&'h str> {
    let mut rest = attributes;
    while let Some((before, after)) = rest.split_once('=') {
        let key = before.trim().rsplit([' ', '\t', '\n', '\r', '"', '\'']).next().unwrap_or_default();
        let after = after.trim_start();
        let (value, tail) = match after.chars().next() {
            Some(quote @ ('"' | '\'')) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
            _ => after.split_once([' ', '\t', '\n', '\r']).unwrap_or((after, "")),
        };
        if key.eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = tail;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_text_and_comments_are_told_apart() {
        let tokens: Vec<_> = Scanner::new("a < b<br/><!-- <p> --><A title='>'>x</a ><style>p>q</style>é").collect();
        assert_eq!(
            tokens,
            [
                Token::Text("a "),
                Token::Text("< b"),
                Token::Start("br", "/"),
                Token::Start("A", " title='>'"),
                Token::Text("x"),
                Token::End("a"),
                Token::Start("style", ""),
                Token::End("style"),
                Token::Text("é"),
            ]
        );
    }

    #[test]
    fn attributes_are_found() {
        assert_eq!(attribute(" type=\"cite\" class=gmail_quote ", "class"), Some("gmail_quote"));
        assert_eq!(attribute(" type='cite' x", "TYPE"), Some("cite"));
        assert_eq!(attribute(" data-type=a", "type"), None);
    }
}
