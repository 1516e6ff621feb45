//! From the bytes of a message to a plain struct.
//!
//! [`parse`] reads headers, finds the parts, chooses the body and names the attachments. It copies the text and the
//! headers; attachments stay where they are, as ranges of the raw bytes ([`Attachment::bytes`]). What it cannot make
//! sense of is an [`Unparsable`], whose raw bytes belong in the quarantine.

mod attachment;
mod body;
mod decode;
mod headers;
mod limits;
mod structure;
mod words;

pub use attachment::{Attachment, Kind, clean_name};
pub use decode::Encoding;
pub use headers::{Field, Headers};
pub use limits::Limits;

use jiff::Timestamp;
use serde::Serialize;
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::address::{Address, Contact};
use crate::text;

/// Longest subject, in characters.
const MAX_SUBJECT: usize = 500;

/// Why nothing can be made of the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unparsable {
    /// No bytes, or only blanks.
    #[error("the message is empty")]
    Empty,
    /// Larger than [`Limits::message_bytes`].
    #[error("the message has {bytes} bytes; at most {limit} are accepted")]
    TooLarge {
        /// What came.
        bytes: usize,
        /// What may come.
        limit: usize,
    },
    /// Not a single header field: this is no mail.
    #[error("the bytes do not begin with a mail header")]
    NotMail,
    /// The header block is larger than [`Limits::header_bytes`].
    #[error("the header has more than {limit} bytes")]
    HeaderTooLarge {
        /// What may come.
        limit: usize,
    },
    /// More parts than [`Limits::parts`].
    #[error("the message has more than {limit} parts")]
    TooManyParts {
        /// What may come.
        limit: usize,
    },
}

impl Unparsable {
    /// A stable name for the case, to look up a text in the reader's language.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge { .. } => "too-large",
            Self::NotMail => "not-mail",
            Self::HeaderTooLarge { .. } => "header-too-large",
            Self::TooManyParts { .. } => "too-many-parts",
        }
    }
}

/// Whether the content is wrapped in cryptography. Nothing is verified or opened here; the wrapping is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Protection {
    /// Neither signed nor encrypted.
    #[default]
    None,
    /// Signed with PGP or S/MIME: readable, the signature is an attachment.
    Signed,
    /// Encrypted with PGP or S/MIME: the text cannot be read here.
    Encrypted,
}

/// Where a failure would be reported: the envelope's sender, as the last relay wrote it down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum ReturnPath {
    /// Not recorded.
    Unknown,
    /// `<>`: a machine that wants no answer (RFC 5321, 4.5.5).
    Empty,
    /// An address.
    To(Address),
}

/// A message, read. Strings are clean: NFC, no control characters, one line where a line is meant.
#[derive(Clone, Debug, Serialize)]
pub struct Parsed {
    /// All header fields as they came.
    #[serde(skip)]
    pub headers: Headers,
    /// `Message-ID` without angle brackets.
    pub message_id: Option<String>,
    /// Message ids without angle brackets.
    pub in_reply_to: Vec<String>,
    /// Message ids without angle brackets, oldest first.
    pub references: Vec<String>,
    /// Decoded; empty if there is none.
    pub subject: String,
    /// When the sender's clock says it was written.
    pub date: Option<Timestamp>,
    /// The author. None if there is no valid address, or if there are several `From` fields, which is the mark of
    /// a forgery (RFC 5322, 3.6).
    pub from: Option<Contact>,
    /// Who pressed the button, if not the author.
    pub sender: Option<Contact>,
    /// Where answers should go, if not to the author.
    pub reply_to: Vec<Contact>,
    /// As in the header.
    pub to: Vec<Contact>,
    /// As in the header.
    pub cc: Vec<Contact>,
    /// Addresses that relays say they delivered to: where a `+key` survives a blind copy or a forwarding.
    pub envelope_to: Vec<Address>,
    /// The envelope's sender.
    pub return_path: ReturnPath,
    /// The words, from `text/plain` or, failing that, from the HTML.
    pub text: String,
    /// Whether the words were taken from the HTML.
    pub is_text_from_html: bool,
    /// The HTML body as it came: hostile until [`crate::html::clean`] has seen it.
    pub html: Option<String>,
    /// Whether the body was longer than the limits, so that the end is missing here.
    pub is_cut: bool,
    /// Everything else, in order.
    pub attachments: Vec<Attachment>,
    /// Signed or encrypted.
    pub protection: Protection,
    /// SHA-256 (hexadecimal) of message id, author, date, subject and body, without the marks of relays: the same
    /// for one message that came twice.
    pub fingerprint: String,
}

impl Parsed {
    /// Every address this message was meant for or delivered to, in the order of trust: relays, To, Cc.
    pub fn recipients(&self) -> impl Iterator<Item = &Address> {
        let named = self.to.iter().chain(&self.cc).map(|contact| &contact.address);
        self.envelope_to.iter().chain(named)
    }

    /// Whom to answer: the first `Reply-To`, else the author.
    pub fn answer_to(&self) -> Option<&Contact> {
        self.reply_to.first().or(self.from.as_ref())
    }
}

/// Reads a message.
pub fn parse(raw: &[u8], limits: &Limits) -> Result<Parsed, Unparsable> {
    if raw.len() > limits.message_bytes {
        return Err(Unparsable::TooLarge { bytes: raw.len(), limit: limits.message_bytes });
    }
    let blank = raw
        .iter()
        .take_while(|byte| byte.is_ascii_whitespace() || **byte == 0xEF || **byte == 0xBB || **byte == 0xBF)
        .count();
    if blank == raw.len() {
        return Err(Unparsable::Empty);
    }
    let window = &raw[blank..raw.len().min(blank.saturating_add(limits.header_bytes))];
    let (headers, length) = Headers::read(window, limits);
    if headers.is_empty() {
        return Err(Unparsable::NotMail);
    }
    if length == window.len() && window.len() == limits.header_bytes && blank + length < raw.len() {
        return Err(Unparsable::HeaderTooLarge { limit: limits.header_bytes });
    }
    let start = blank + length;
    let parts = structure::walk(raw, headers.clone(), start, limits)?;
    let body = body::read(&parts, raw, limits);
    let mut parsed = from_headers(headers, limits);
    parsed.text = body.text;
    parsed.is_text_from_html = body.is_from_html;
    parsed.html = body.html;
    parsed.is_cut = body.is_cut;
    parsed.attachments = body.attachments;
    parsed.protection = body.protection;
    parsed.fingerprint = fingerprint(&parsed, &raw[start..]);
    Ok(parsed)
}

fn from_headers(headers: Headers, limits: &Limits) -> Parsed {
    let contacts = |name: &str| headers.contacts(name, limits.addresses);
    let from = if headers.all("From").count() == 1 { contacts("From").into_iter().next() } else { None };
    Parsed {
        message_id: headers.ids("Message-ID", 1).into_iter().next(),
        in_reply_to: headers.ids("In-Reply-To", limits.addresses),
        references: headers.ids("References", limits.addresses),
        subject: headers.text("Subject", MAX_SUBJECT).unwrap_or_default(),
        date: headers.date("Date"),
        from,
        sender: contacts("Sender").into_iter().next(),
        reply_to: contacts("Reply-To"),
        to: contacts("To"),
        cc: contacts("Cc"),
        envelope_to: envelope_to(&headers, limits),
        return_path: return_path(&headers),
        text: String::new(),
        is_text_from_html: false,
        html: None,
        is_cut: false,
        attachments: Vec::new(),
        protection: Protection::None,
        fingerprint: String::new(),
        headers,
    }
}

/// The fields in which relays and pipes write down the envelope's recipient.
const ENVELOPE_FIELDS: [&str; 9] = [
    "Delivered-To",
    "X-Original-To",
    "Envelope-To",
    "X-Envelope-To",
    "X-Delivered-To",
    "X-Forwarded-To",
    "X-Rcpt-To",
    "Apparently-To",
    "Resent-To",
];

fn envelope_to(headers: &Headers, limits: &Limits) -> Vec<Address> {
    let mut found: Vec<Address> = Vec::new();
    let named = ENVELOPE_FIELDS.iter().flat_map(|name| headers.contacts(name, limits.addresses));
    let relayed = headers.all("Received").filter_map(received_for);
    for address in named.map(|contact| contact.address).chain(relayed).take(limits.addresses) {
        if !found.iter().any(|known| known.same(&address)) {
            found.push(address);
        }
    }
    found
}

/// The address in `Received: … for <address>; date`.
fn received_for(value: &str) -> Option<Address> {
    let (_, after) = value.split_once(" for ")?;
    let word = after.trim_start().split([' ', ';']).next()?;
    Address::parse(word.trim_matches(['<', '>'])).ok()
}

fn return_path(headers: &Headers) -> ReturnPath {
    let Some(value) = headers.get("Return-Path") else {
        return ReturnPath::Unknown;
    };
    let bare = value.trim().trim_start_matches('<').trim_end_matches('>');
    match Address::parse(bare) {
        Ok(address) => ReturnPath::To(address),
        Err(_) if bare.is_empty() || bare.eq_ignore_ascii_case("mailer-daemon") => ReturnPath::Empty,
        Err(_) => ReturnPath::Unknown,
    }
}

fn fingerprint(parsed: &Parsed, body: &[u8]) -> String {
    let from = parsed.from.as_ref().map_or("", |from| from.address.as_str());
    let date = parsed.date.map(|date| date.to_string()).unwrap_or_default();
    let mut hash = Sha256::new();
    for piece in [parsed.message_id.as_deref().unwrap_or_default(), from, &date, &parsed.subject] {
        hash.update(piece.as_bytes());
        hash.update([0]);
    }
    hash.update(body.trim_ascii_end());
    text::hex(&hash.finalize())
}

/// Decodes a header value for display: encoded words resolved, one line.
pub fn decode_header(value: &str) -> String {
    text::line(&headers::decode_words(value), MAX_SUBJECT)
}
