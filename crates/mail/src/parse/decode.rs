//! Transfer encodings and charsets. Both never fail: what is wrong in the input is skipped, because a half readable
//! complaint is worth more than an error.

use std::borrow::Cow;

use mail_parser::decoders::charsets::map::charset_decoder;
use serde::Serialize;

/// How the bytes of a part are wrapped for transport.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Encoding {
    /// As they are.
    Identity,
    /// RFC 2045, 6.8.
    Base64,
    /// RFC 2045, 6.7.
    QuotedPrintable,
}

impl Encoding {
    pub(super) fn named(name: &str) -> Self {
        let name = name.split([';', ' ', '(']).next().unwrap_or_default();
        match name.trim_matches('"').to_ascii_lowercase().as_str() {
            "base64" | "b" => Self::Base64,
            "quoted-printable" | "q" => Self::QuotedPrintable,
            _ => Self::Identity,
        }
    }

    /// The bytes unwrapped.
    pub(super) fn decode(self, wrapped: &[u8]) -> Cow<'_, [u8]> {
        match self {
            Self::Identity => Cow::Borrowed(wrapped),
            Self::Base64 => Cow::Owned(base64(wrapped)),
            Self::QuotedPrintable => Cow::Owned(quoted_printable(wrapped)),
        }
    }

    /// How many bytes there will be, without making room for them where possible.
    pub(super) fn decoded_len(self, wrapped: &[u8]) -> usize {
        match self {
            Self::Identity => wrapped.len(),
            Self::Base64 => wrapped.iter().filter(|byte| sextet(**byte).is_some()).count() * 3 / 4,
            Self::QuotedPrintable => quoted_printable(wrapped).len(),
        }
    }

    /// How many wrapped bytes are enough for so many unwrapped ones.
    pub(super) const fn wrapped_len(self, unwrapped: usize) -> usize {
        match self {
            Self::Identity => unwrapped,
            Self::Base64 => unwrapped.saturating_mul(3) / 2,
            Self::QuotedPrintable => unwrapped.saturating_mul(3),
        }
    }
}

const fn sextet(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}

fn base64(wrapped: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(wrapped.len() / 4 * 3 + 3);
    let (mut bits, mut count) = (0_u32, 0_u8);
    for value in wrapped.iter().filter_map(|byte| sextet(*byte)) {
        bits = (bits << 6) | u32::from(value);
        count += 1;
        if count == 4 {
            bytes.extend_from_slice(&bits.to_be_bytes()[1..]);
            (bits, count) = (0, 0);
        }
    }
    match count {
        2 => bytes.push((bits >> 4) as u8),
        3 => bytes.extend_from_slice(&((bits >> 2) as u16).to_be_bytes()),
        _ => {}
    }
    bytes
}

fn quoted_printable(wrapped: &[u8]) -> Vec<u8> {
    let hex = |byte: u8| (byte as char).to_digit(16);
    let mut bytes = Vec::with_capacity(wrapped.len());
    for line in wrapped.split_inclusive(|byte| *byte == b'\n') {
        let content = line.trim_ascii_end();
        let (content, is_soft) = content.strip_suffix(b"=").map_or((content, false), |rest| (rest, true));
        let mut rest = content;
        while let Some((&byte, tail)) = rest.split_first() {
            rest = tail;
            if let (b'=', [high, low, after @ ..]) = (byte, tail)
                && let (Some(high), Some(low)) = (hex(*high), hex(*low))
            {
                bytes.push((high * 16 + low) as u8);
                rest = after;
            } else {
                bytes.push(byte);
            }
        }
        if !is_soft && line.ends_with(b"\n") {
            bytes.push(b'\n');
        }
    }
    bytes
}

/// Bytes as text, from what was declared and from what they look like. Declarations lie: UTF-8 is often called
/// ISO-8859-1, windows-1252 is often called UTF-8 or nothing at all. Bytes with accents that happen to be valid
/// UTF-8 are UTF-8.
pub(super) fn charset(bytes: &[u8], declared: Option<&str>) -> String {
    let declared = declared.map(|name| name.trim().trim_matches(['"', '\'']).to_ascii_lowercase());
    let declared = declared.as_deref().unwrap_or_default();
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return lossy(rest);
    }
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return decode(bytes, "utf-16");
    }
    let is_multibyte = ["utf-7", "utf-16", "unicode-1-1-utf-7", "utf-32", "iso-2022", "hz-", "csutf7"]
        .iter()
        .any(|prefix| declared.starts_with(prefix));
    if !is_multibyte && let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    match declared {
        "" | "us-ascii" | "ascii" | "utf-8" | "utf8" | "unicode" | "default" | "unknown" => mostly_utf8(bytes),
        "unicode-1-1-utf-7" => decode(bytes, "utf-7"),
        name => decode(bytes, name),
    }
}

fn decode(bytes: &[u8], name: &str) -> String {
    match charset_decoder(name.as_bytes()).or_else(|| charset_decoder(b"windows-1252")) {
        Some(decode) => decode(bytes),
        None => lossy(bytes),
    }
}

/// Not valid UTF-8: damaged UTF-8 if more of its accents are right than wrong, else windows-1252.
fn mostly_utf8(bytes: &[u8]) -> String {
    let text = lossy(bytes);
    let wrong = text.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER).count();
    let right = text.chars().filter(|c| !c.is_ascii()).count() - wrong;
    if right > wrong { text } else { decode(bytes, "windows-1252") }
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Joins the lines that `format=flowed` (RFC 3676) broke for transport: those that end in a blank, within one
/// depth of quotation.
pub(super) fn unflow(text: &str, delete_space: bool) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut flowing: Option<usize> = None;
    for line in text.split('\n') {
        let line = line.strip_suffix('\r').unwrap_or(line);
        let depth = line.bytes().take_while(|byte| *byte == b'>').count();
        let content = &line[depth..];
        let content = content.strip_prefix(' ').unwrap_or(content);
        let is_signature = content == "-- ";
        let flows = content.ends_with(' ') && !is_signature;
        let kept = if flows && delete_space { &content[..content.len() - 1] } else { content };
        match lines.last_mut() {
            Some(last) if flowing == Some(depth) && !is_signature => last.push_str(kept),
            _ if depth > 0 => lines.push(format!("{} {kept}", &line[..depth])),
            _ => lines.push(kept.to_owned()),
        }
        flowing = flows.then_some(depth);
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_survives_line_breaks_and_rubbish() {
        assert_eq!(base64(b"SG9s\r\nYSE="), b"Hola!");
        assert_eq!(base64(b"SG9s*YQ"), b"Hola");
        assert_eq!(Encoding::Base64.decoded_len(b"SG9s\r\nYSE="), 5);
    }

    #[test]
    fn quoted_printable_survives_wrong_escapes() {
        assert_eq!(quoted_printable(b"se=C3=B1or =\r\na 100=% =ZZ  \r\nfin"), "señor a 100=% =ZZ\nfin".as_bytes());
    }

    #[test]
    fn declared_charsets_are_checked_against_the_bytes() {
        assert_eq!(charset("año".as_bytes(), Some("iso-8859-1")), "año");
        assert_eq!(charset(b"a\xf1o", Some("utf-8")), "año");
        assert_eq!(charset(b"a\xf1o \x80", None), "año €");
        assert_eq!(charset(b"a\xa4o", Some("iso-8859-15")), "a€o");
        assert_eq!(charset(b"a+APE-o", Some("utf-7")), "año");
        assert_eq!(charset(b"a\xf1o", Some("x-inventado")), "año");
        assert_eq!(charset("año y caña\u{e1}".as_bytes(), None), "año y cañaá");
    }

    #[test]
    fn flowed_lines_are_joined_within_their_depth() {
        assert_eq!(unflow("Hola \nqué tal\n> uno \n> dos\nfin", false), "Hola qué tal\n> uno dos\nfin");
        assert_eq!(unflow("uno\n-- \nAna", false), "uno\n-- \nAna");
    }
}
