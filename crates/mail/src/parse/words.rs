//! Repair of encoded words (RFC 2047) before the library decodes them.
//!
//! Senders name wrong charsets, invent some, and cut characters in two where they fold. So each run of adjacent words
//! of one charset is decoded here as bytes, read with the same care as a body, and written again as one word of
//! UTF-8, which every parser understands.

use std::borrow::Cow;

use base64::prelude::{BASE64_STANDARD, Engine};

use super::decode::{self, Encoding};

/// Longest charset name with language suffix, in bytes.
const MAX_CHARSET: usize = 60;
/// Longest content of one word, in bytes. 75 are allowed; some senders never fold.
const MAX_CONTENT: usize = 4000;

struct Word<'v> {
    charset: &'v str,
    bytes: Vec<u8>,
    /// How long it is in the value.
    length: usize,
}

/// The value with its encoded words repaired; what is no word stays as it is.
pub(super) fn repair(value: &str) -> Cow<'_, str> {
    if !value.contains("=?") {
        return Cow::Borrowed(value);
    }
    let mut out = String::with_capacity(value.len() + 16);
    let mut rest = value;
    let mut run: Option<(&str, Vec<u8>)> = None;
    while let Some(at) = rest.find("=?") {
        let (before, from) = rest.split_at(at);
        let Some(word) = word(from) else {
            flush(&mut run, &mut out);
            out.push_str(before);
            out.push_str("=?");
            rest = &from[2..];
            continue;
        };
        match &mut run {
            Some((charset, bytes)) if before.trim().is_empty() && charset.eq_ignore_ascii_case(word.charset) => {
                bytes.extend_from_slice(&word.bytes);
            }
            _ => {
                flush(&mut run, &mut out);
                out.push_str(before);
                run = Some((word.charset, word.bytes));
            }
        }
        rest = &from[word.length..];
    }
    flush(&mut run, &mut out);
    out.push_str(rest);
    Cow::Owned(out)
}

fn word(from: &str) -> Option<Word<'_>> {
    let (charset, after) = crate::text::cut(&from[2..], MAX_CHARSET + MAX_CONTENT).split_once('?')?;
    if charset.is_empty() || charset.len() > MAX_CHARSET || charset.contains(char::is_whitespace) {
        return None;
    }
    let (encoding, after) = after.split_once('?')?;
    // `?=` may come early in the Q encoding: `=?utf-8?Q?=C3=B1?=`.
    let end = after.find("?=")?;
    let content = &after[..end];
    let bytes = match encoding {
        "B" | "b" => Encoding::Base64.decode(content.as_bytes()).into_owned(),
        "Q" | "q" => Encoding::QuotedPrintable.decode(content.replace('_', "=20").as_bytes()).into_owned(),
        _ => return None,
    };
    let length = "=???".len() + charset.len() + encoding.len() + "?=".len();
    let charset = charset.split('*').next().unwrap_or_default();
    Some(Word { charset, bytes, length: length + end })
}

fn flush(run: &mut Option<(&str, Vec<u8>)>, out: &mut String) {
    if let Some((charset, bytes)) = run.take() {
        let text = decode::charset(&bytes, Some(charset));
        out.push_str("=?utf-8?B?");
        BASE64_STANDARD.encode_string(text, out);
        out.push_str("?=");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::decode_header;

    #[test]
    fn wrong_charsets_and_cut_characters_are_mended() {
        assert_eq!(decode_header("=?utf-8?Q?Est=E1_mal?="), "Está mal");
        assert_eq!(decode_header("=?x-nada?Q?Jos=E9?= Gil"), "José Gil");
        assert_eq!(decode_header("=?utf-8?Q?a=C3?= =?utf-8?Q?=B1o?="), "año");
        assert_eq!(decode_header("=?utf-8?B?YcOx?=\t=?UTF-8?B?bw==?="), "año");
    }

    #[test]
    fn what_is_no_word_stays() {
        for value in ["1 =? 2", "=?utf-8?X?a?=", "=?utf-8?Q?sin fin", "=??Q?a?=", "a=?"] {
            assert_eq!(repair(value), value);
        }
        assert_eq!(decode_header("Re: =?utf-8?Q?=C2=BFqu=C3=A9=3F?= fin"), "Re: ¿qué? fin");
    }
}
