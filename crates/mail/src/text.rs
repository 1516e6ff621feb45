//! Small repairs of text that came by mail, shared by the other modules.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Marks that steer the direction of the text around them. In names and subjects they serve to disguise
/// (`fdp.exe` shown as `exe.pdf`), so they are dropped there.
const fn steers_direction(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{061C}')
}

/// Invisible padding: newsletters fill their preview line with it.
const fn is_padding(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{034F}' | '\u{180E}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// Composes accents (NFC), copying only when something changes.
pub fn nfc(text: String) -> String {
    if is_nfc_quick(text.chars()) == IsNormalized::Yes { text } else { text.nfc().collect() }
}

/// One line of a header: blanks collapsed, control and direction characters out, at most `limit` characters.
pub fn line(text: &str, limit: usize) -> String {
    let mut clean = String::with_capacity(text.len().min(limit * 4));
    let mut blank = false;
    let mut count = 0;
    for c in text.chars() {
        if c.is_whitespace() || c.is_control() {
            blank = true;
            continue;
        }
        if steers_direction(c) || is_padding(c) {
            continue;
        }
        if blank && !clean.is_empty() {
            clean.push(' ');
            count += 1;
        }
        blank = false;
        if count >= limit {
            break;
        }
        clean.push(c);
        count += 1;
    }
    let mut clean = nfc(clean);
    // Composing makes two characters of some.
    if let Some((end, _)) = clean.char_indices().nth(limit) {
        clean.truncate(end);
    }
    let end = clean.trim_end().len();
    clean.truncate(end);
    clean
}

/// A body: line ends are `\n`, control characters and invisible padding out, blank lines at both ends out, at most
/// `limit` bytes. The flag tells whether something was cut off.
pub fn body(text: &str, limit: usize) -> (String, bool) {
    let mut clean = String::with_capacity(text.len().min(limit));
    let mut chars = text.chars().peekable();
    let mut is_cut = false;
    while let Some(c) = chars.next() {
        if clean.len() + c.len_utf8() > limit {
            is_cut = true;
            break;
        }
        match c {
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    clean.push('\n');
                }
            }
            '\u{2028}' | '\u{2029}' | '\u{0085}' | '\u{000B}' | '\u{000C}' => clean.push('\n'),
            '\n' | '\t' => clean.push(c),
            c if c.is_control() || is_padding(c) => {}
            c => clean.push(c),
        }
    }
    let end = clean.trim_end().len();
    clean.truncate(end);
    let start = clean.len() - clean.trim_start_matches(['\n', ' ', '\t']).len();
    let start = clean[..start].rfind('\n').map_or(0, |at| at + 1);
    clean.drain(..start);
    let mut clean = nfc(clean);
    // Composing may lengthen the text.
    let end = cut(&clean, limit).len();
    let is_cut = is_cut || end < clean.len();
    clean.truncate(end);
    (clean, is_cut)
}

/// Cuts at a character boundary so that at most `limit` bytes remain.
pub fn cut(text: &str, limit: usize) -> &str {
    if text.len() <= limit {
        return text;
    }
    let mut end = limit;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Escapes text for HTML, for element content and double-quoted attributes alike.
pub fn escape_html(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}

/// Lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes
        .iter()
        .flat_map(|byte| [DIGITS[usize::from(byte >> 4)] as char, DIGITS[usize::from(byte & 15)] as char])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_line_stays_one_line_and_cannot_disguise_a_name() {
        assert_eq!(line("Hola\r\n  Bcc: otro", 100), "Hola Bcc: otro");
        assert_eq!(line("factura\u{202E}fdp.exe", 100), "facturafdp.exe");
        assert_eq!(line("abcdef", 3), "abc");
    }

    #[test]
    fn accents_are_composed() {
        assert_eq!(line("Jose\u{301}", 100), "José");
    }

    /// U+0344 is written as two characters when it is composed.
    #[test]
    fn a_limit_holds_after_composing() {
        assert_eq!(line(&"\u{344}".repeat(80), 80).chars().count(), 80);
        assert_eq!(line("a b", 2), "a");
        assert_eq!(body(&"\u{344}".repeat(40), 80), ("\u{308}\u{301}".repeat(20), true));
    }

    #[test]
    fn a_body_keeps_its_indentation_and_loses_control_characters() {
        assert_eq!(body("\r\n \r\n  Hola\r\n\x07tú\u{200B}\r\r\n\n", 100), ("  Hola\ntú".into(), false));
        assert_eq!(body("ñññ", 3), ("ñ".into(), true));
    }
}
