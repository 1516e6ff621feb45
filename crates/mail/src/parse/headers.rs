//! The header block: fields as written, and typed views of the ones that matter.

use jiff::Timestamp;
use mail_parser::decoders::charsets::map::charset_decoder;
use mail_parser::parsers::MessageStream;
use mail_parser::{ContentType, HeaderValue};
use serde::Serialize;

use super::limits::Limits;
use super::words;
use crate::address::{Address, Contact};
use crate::text;

/// One field: its name as written, its value unfolded but otherwise raw (encoded words are not decoded).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Field {
    /// As written by the sender; compare without case.
    pub name: String,
    /// In UTF-8: bytes of no valid UTF-8 were taken for windows-1252.
    pub value: String,
}

/// The fields in their order, the latest relay's first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Headers {
    fields: Vec<Field>,
}

impl Headers {
    /// Reads fields up to the blank line, and tells where the body begins. A line that can be neither a field nor
    /// the continuation of one ends the block too, and belongs to the body.
    pub(super) fn read(bytes: &[u8], limits: &Limits) -> (Self, usize) {
        let mut fields: Vec<Field> = Vec::new();
        let mut raw: Vec<u8> = Vec::new();
        let mut name: Option<String> = None;
        let mut at = 0;
        while at < bytes.len() {
            let end = memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |found| at + found + 1);
            let line = trim_end(&bytes[at..end]);
            let next = match line_kind(line) {
                Line::Blank => {
                    at = end;
                    break;
                }
                Line::Continuation => None,
                Line::Envelope => {
                    at = end;
                    continue;
                }
                Line::Field(colon) => Some(colon),
                Line::Other => break,
            };
            if let Some(colon) = next {
                finish(&mut fields, name.take(), &mut raw);
                name = Some(String::from_utf8_lossy(trim_end(&line[..colon])).into_owned());
                append(&mut raw, &line[colon + 1..], limits);
            } else if name.is_some() {
                append(&mut raw, line, limits);
            }
            at = end;
        }
        finish(&mut fields, name, &mut raw);
        (Self { fields }, at)
    }

    /// Reads the header block of a message that is quoted or attached, ignoring what follows it.
    pub fn of(bytes: &[u8], limits: &Limits) -> Self {
        let block = &bytes[..bytes.len().min(limits.header_bytes)];
        let blank = block.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        Self::read(&block[blank..], limits).0
    }

    /// All fields, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// The raw value of the first field of that name.
    pub fn get(&self, name: &str) -> Option<&str> {
        let first = self.fields.iter().find(|field| field.name.eq_ignore_ascii_case(name));
        first.map(|field| field.value.trim())
    }

    /// The raw values of all fields of that name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |field| field.name.eq_ignore_ascii_case(name)).map(|field| field.value.trim())
    }

    /// Whether a field name begins like this, whatever its case (`List-`).
    pub fn any_with_prefix(&self, prefix: &str) -> Option<&Field> {
        self.fields
            .iter()
            .find(|field| field.name.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix)))
    }

    /// The first field of that name as text: encoded words decoded, one line, at most `limit` characters.
    pub fn text(&self, name: &str, limit: usize) -> Option<String> {
        self.get(name).map(|value| text::line(&decode_words(value), limit))
    }

    /// The date of a `Date` field, if it can be one.
    pub(super) fn date(&self, name: &str) -> Option<Timestamp> {
        let value = terminated(self.get(name)?);
        let HeaderValue::DateTime(date) = MessageStream::new(&value).parse_date() else {
            return None;
        };
        date.is_valid().then(|| Timestamp::from_second(date.to_timestamp()).ok()).flatten()
    }

    /// The message ids of all fields of that name, without angle brackets, in order.
    pub fn ids(&self, name: &str, limit: usize) -> Vec<String> {
        self.all(name).flat_map(message_ids).take(limit).collect()
    }

    /// The contacts of all fields of that name; what is no address is left out.
    pub fn contacts(&self, name: &str, limit: usize) -> Vec<Contact> {
        let mut contacts: Vec<Contact> = Vec::new();
        for value in self.all(name) {
            let value = terminated(&words::repair(value));
            let HeaderValue::Address(list) = MessageStream::new(&value).parse_address() else {
                continue;
            };
            for entry in list.iter() {
                let Some(address) = entry.address().and_then(|address| Address::parse(address).ok()) else {
                    continue;
                };
                contacts.push(Contact::new(entry.name(), address));
                if contacts.len() >= limit {
                    return contacts;
                }
            }
        }
        contacts
    }

    /// The first field of that name as a MIME type or disposition with parameters.
    pub(super) fn mime(&self, name: &str) -> Option<Mime> {
        let value = terminated(&words::repair(self.get(name)?));
        match MessageStream::new(&value).parse_content_type() {
            HeaderValue::ContentType(parsed) => Some(Mime::from(parsed)),
            _ => None,
        }
    }
}

/// A MIME type, or a disposition, with its parameters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Mime {
    /// `text/plain`, or `attachment`: lower case.
    pub(super) essence: String,
    parameters: Vec<(String, String)>,
}

impl Mime {
    pub(super) fn new(essence: &str) -> Self {
        Self { essence: essence.to_owned(), parameters: Vec::new() }
    }

    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

impl From<ContentType<'_>> for Mime {
    fn from(parsed: ContentType<'_>) -> Self {
        let mut essence = parsed.ctype().trim().to_lowercase();
        if let Some(subtype) = parsed.subtype() {
            essence.push('/');
            essence.push_str(&subtype.trim().to_lowercase());
        }
        let parameters = parsed
            .attributes()
            .unwrap_or_default()
            .iter()
            .map(|attribute| (attribute.name.to_lowercase(), attribute.value.clone().into_owned()))
            .collect();
        Self { essence: text::line(&essence, 100), parameters }
    }
}

enum Line {
    Blank,
    Continuation,
    /// The line that mbox files and some pipes put before a message.
    Envelope,
    /// A field with the offset of its colon.
    Field(usize),
    Other,
}

fn line_kind(line: &[u8]) -> Line {
    match line.first() {
        None => Line::Blank,
        Some(b' ' | b'\t') if line.iter().all(u8::is_ascii_whitespace) => Line::Continuation,
        Some(b' ' | b'\t') => Line::Continuation,
        _ if line.starts_with(b"From ") || line.starts_with(b">From ") => Line::Envelope,
        _ if line.starts_with(b"--") => Line::Other,
        _ => {
            let Some(colon) = memchr::memchr(b':', line) else {
                return Line::Other;
            };
            let name = trim_end(&line[..colon]);
            let fits = (1..=100).contains(&name.len()) && name.iter().all(|byte| matches!(byte, b'!'..=b'~'));
            if fits { Line::Field(colon) } else { Line::Other }
        }
    }
}

fn trim_end(bytes: &[u8]) -> &[u8] {
    bytes.trim_ascii_end()
}

fn append(raw: &mut Vec<u8>, piece: &[u8], limits: &Limits) {
    let room = limits.field_bytes.saturating_sub(raw.len());
    if !raw.is_empty() && room > 0 {
        raw.push(b' ');
    }
    let piece = piece.trim_ascii_start();
    raw.extend_from_slice(&piece[..piece.len().min(room)]);
}

fn finish(fields: &mut Vec<Field>, name: Option<String>, raw: &mut Vec<u8>) {
    if let Some(name) = name {
        fields.push(Field { name, value: guess(raw) });
    }
    raw.clear();
}

/// Raw header bytes as text. Nothing but ASCII is allowed there without a declaration; in practice it is UTF-8 or
/// windows-1252.
fn guess(raw: &[u8]) -> String {
    match std::str::from_utf8(raw) {
        Ok(text) => text.to_owned(),
        // A value cut at the limit may end inside a character.
        Err(error) if error.error_len().is_none() => String::from_utf8_lossy(&raw[..error.valid_up_to()]).into_owned(),
        Err(_) => charset_decoder(b"windows-1252")
            .map_or_else(|| String::from_utf8_lossy(raw).into_owned(), |decode| decode(raw)),
    }
}

/// The header parsers of the library read up to the end of a line.
fn terminated(value: &str) -> Vec<u8> {
    let mut bytes: Vec<u8> =
        value.bytes().map(|byte| if matches!(byte, b'\r' | b'\n') { b' ' } else { byte }).collect();
    bytes.push(b'\n');
    bytes
}

/// Decodes `=?charset?B?…?=` and `=?charset?Q?…?=` (RFC 2047).
pub(super) fn decode_words(value: &str) -> String {
    if !value.contains("=?") {
        return value.to_owned();
    }
    let bytes = terminated(&words::repair(value));
    match MessageStream::new(&bytes).parse_unstructured() {
        HeaderValue::Text(text) => text.into_owned(),
        _ => String::new(),
    }
}

/// What stands between angle brackets; without any, each word with an `@`.
fn message_ids(value: &str) -> Vec<String> {
    let clean = |id: &str| text::line(&id.replace([' ', '\t'], ""), 500);
    let mut ids: Vec<String> = Vec::new();
    let mut rest = value;
    while let Some((_, after)) = rest.split_once('<') {
        let Some((id, tail)) = after.split_once('>') else { break };
        ids.push(clean(id));
        rest = tail;
    }
    if ids.is_empty() {
        ids.extend(value.split([' ', ',', ';']).filter(|word| word.contains('@')).map(clean));
    }
    ids.retain(|id| !id.is_empty());
    ids
}
