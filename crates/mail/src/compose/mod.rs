//! From a reply to the bytes that carry it.
//!
//! [`compose`] makes an RFC 5322 message with the same words as plain text and as HTML. Everything that could differ
//! between two runs is given by the caller (Message-ID, date), and the MIME boundaries follow from the Message-ID:
//! a message that is sent again is the same message, byte for byte.

mod headers;
mod history;
mod markup;
mod render;

pub use history::{History, attribution};
pub use markup::{Block, Inline, Item, blocks};
pub use render::{Look, to_html, to_text};

use jiff::Timestamp;
use lettre::message::header::{ContentTransferEncoding, ContentType};
use lettre::message::{Attachment as Part, Body, MultiPart, SinglePart};
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::address::{Address, Contact};
use crate::parse::clean_name;

/// Longest text, in bytes, before rendering.
pub const MAX_TEXT: usize = 512 * 1024;
/// Longest subject, in characters.
pub const MAX_SUBJECT: usize = 500;
/// Most recipients of one message, To, Cc and Bcc together.
pub const MAX_RECIPIENTS: usize = 100;
/// Largest sum of attachments, in bytes: with base64 it stays below the 35 MB that large providers accept.
pub const MAX_ATTACHED: usize = 25 * 1024 * 1024;

/// Why a draft cannot be sent. Nothing of it was.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ComposeError {
    /// Neither To, Cc nor Bcc.
    #[error("there is no recipient")]
    NoRecipient,
    /// More than [`MAX_RECIPIENTS`].
    #[error("too many recipients: at most {MAX_RECIPIENTS}")]
    TooManyRecipients,
    /// No text and no attachment.
    #[error("the message is empty")]
    Empty,
    /// Longer than [`MAX_TEXT`].
    #[error("the text has more than {MAX_TEXT} bytes")]
    TextTooLong,
    /// Attachments larger than [`MAX_ATTACHED`] together.
    #[error("the attachments have more than {MAX_ATTACHED} bytes")]
    AttachmentsTooLarge,
    /// A line break or another control character where one line is meant: it could smuggle in a header.
    #[error("{0} must not contain line breaks or control characters")]
    Control(&'static str),
    /// A value longer than its field allows.
    #[error("{0} is too long")]
    TooLong(&'static str),
    /// A message id that is none.
    #[error("«{0}» is not a message id")]
    MessageId(String),
    /// An extra header that is malformed, or that only this module may write.
    #[error("«{0}» cannot be set as a header")]
    Header(String),
}

/// Why a machine sends this, as said in `Auto-Submitted` (RFC 3834).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Automatic {
    /// In answer to a message: acknowledgements.
    Replied,
    /// Of its own accord: notices, reminders.
    Generated,
}

/// A file to send along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// File name; cleaned before use.
    pub name: String,
    /// MIME type; `application/octet-stream` is sent where this is none.
    pub content_type: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A message to send. Ids come without angle brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The mailbox that sends.
    pub from: Contact,
    /// Where answers shall go, usually the mailbox with the case's key as tag.
    pub reply_to: Option<Contact>,
    /// Recipients whom all see.
    pub to: Vec<Contact>,
    /// Recipients whom all see, not addressed.
    pub cc: Vec<Contact>,
    /// Recipients whom nobody sees: only in the envelope.
    pub bcc: Vec<Contact>,
    /// One line.
    pub subject: String,
    /// The words, in the markup of [`blocks`].
    pub text: String,
    /// Earlier words to repeat below, as they are.
    pub history: Option<History>,
    /// The message answered.
    pub in_reply_to: Option<String>,
    /// The messages before it, oldest first.
    pub references: Vec<String>,
    /// From [`crate::thread::message_id`].
    pub message_id: String,
    /// When it is sent.
    pub date: Timestamp,
    /// If no human wrote it.
    pub automatic: Option<Automatic>,
    /// The name of this installation, by which it recognises its own mail ([`crate::auto::classify`]).
    pub instance: String,
    /// Language tag of the words, for screen readers: `es`.
    pub language: String,
    /// Files to send along.
    pub attachments: Vec<Attachment>,
    /// Further headers, `X-…` or `List-…` only.
    pub headers: Vec<(String, String)>,
}

/// What goes to the mail server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composed {
    /// The message, with CRLF line ends.
    pub bytes: Vec<u8>,
    /// The envelope's sender.
    pub from: Address,
    /// The envelope's recipients: To, Cc and Bcc, each once.
    pub recipients: Vec<Address>,
}

/// Makes the bytes of a draft.
pub fn compose(draft: &Draft) -> Result<Composed, ComposeError> {
    check_size(draft)?;
    let recipients = recipients(draft)?;
    let headers = headers::block(draft)?;
    let body = body(draft);
    let mut bytes = headers.into_bytes();
    bytes.extend_from_slice(b"MIME-Version: 1.0\r\n");
    bytes.extend_from_slice(&body.formatted());
    Ok(Composed { bytes, from: draft.from.address.clone(), recipients })
}

/// The recipients who have not taken part so far: whoever is written to for the first time in a case should be
/// meant. `known` are all addresses seen in the case, ours included.
pub fn newcomers<'d>(draft: &'d Draft, known: &[Address]) -> Vec<&'d Contact> {
    let known: std::collections::HashSet<String> = known.iter().map(Address::normal).collect();
    let mut seen = std::collections::HashSet::new();
    let all = draft.to.iter().chain(&draft.cc).chain(&draft.bcc);
    all.filter(|contact| !known.contains(&contact.address.normal()) && seen.insert(contact.address.normal())).collect()
}

fn check_size(draft: &Draft) -> Result<(), ComposeError> {
    if draft.text.trim().is_empty() && draft.attachments.is_empty() {
        return Err(ComposeError::Empty);
    }
    if draft.text.len() > MAX_TEXT {
        return Err(ComposeError::TextTooLong);
    }
    if draft.attachments.iter().map(|attachment| attachment.bytes.len()).sum::<usize>() > MAX_ATTACHED {
        return Err(ComposeError::AttachmentsTooLarge);
    }
    Ok(())
}

fn recipients(draft: &Draft) -> Result<Vec<Address>, ComposeError> {
    let mut recipients: Vec<Address> = Vec::new();
    for contact in draft.to.iter().chain(&draft.cc).chain(&draft.bcc) {
        if !recipients.iter().any(|known| known.same(&contact.address)) {
            recipients.push(contact.address.clone());
        }
        if recipients.len() > MAX_RECIPIENTS {
            return Err(ComposeError::TooManyRecipients);
        }
    }
    if recipients.is_empty() { Err(ComposeError::NoRecipient) } else { Ok(recipients) }
}

fn body(draft: &Draft) -> MultiPart {
    let (mut text, mut html) = (to_text(&draft.text), to_html(&draft.text, Look::Mail));
    if let Some(history) = &draft.history {
        history.append_text(&mut text);
        history.append_html(&mut html);
    }
    let html = render::page(&html, &draft.language);
    let words = MultiPart::alternative()
        .boundary(boundary(draft, "words"))
        .singlepart(words(ContentType::TEXT_PLAIN, &text))
        .singlepart(words(ContentType::TEXT_HTML, &html));
    if draft.attachments.is_empty() {
        return words;
    }
    let mixed = MultiPart::mixed().boundary(boundary(draft, "parts")).multipart(words);
    draft.attachments.iter().fold(mixed, |mixed, attachment| mixed.singlepart(file(attachment)))
}

/// Always quoted-printable: lines stay short, and `=_` of the boundary cannot occur.
fn words(kind: ContentType, text: &str) -> SinglePart {
    let crlf = text.replace("\r\n", "\n").replace('\n', "\r\n").into_bytes();
    let body = Body::new_with_encoding(crlf, ContentTransferEncoding::QuotedPrintable)
        .unwrap_or_else(|bytes| Body::dangerous_pre_encoded(bytes, ContentTransferEncoding::Binary));
    SinglePart::builder().content_type(kind).body(body)
}

fn file(attachment: &Attachment) -> SinglePart {
    let name = clean_name(&attachment.name).unwrap_or_else(|| "adjunto".into());
    let body = Body::new_with_encoding(attachment.bytes.clone(), ContentTransferEncoding::Base64)
        .unwrap_or_else(|bytes| Body::dangerous_pre_encoded(bytes, ContentTransferEncoding::Binary));
    Part::new(name).body(body, content_type(&attachment.content_type))
}

/// Only `type/subtype` of the characters that may stand there. Multiparts and messages would have to be opened to be
/// sent rightly, so they go as plain bytes.
fn content_type(declared: &str) -> ContentType {
    let essence = declared.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_token = |token: &str| {
        !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$&^_.+-".contains(&byte))
    };
    let fits = essence.len() <= 100
        && essence.split_once('/').is_some_and(|(kind, subtype)| {
            is_token(kind) && is_token(subtype) && !matches!(kind, "multipart" | "message")
        });
    let octets = || ContentType::parse("application/octet-stream").unwrap_or(ContentType::TEXT_PLAIN);
    if fits { ContentType::parse(&essence).unwrap_or_else(|_| octets()) } else { octets() }
}

fn boundary(draft: &Draft, purpose: &str) -> String {
    let digest = Sha256::digest(format!("{purpose}:{}", draft.message_id).as_bytes());
    format!("=_{}", crate::text::hex(&digest[..12]))
}

#[cfg(test)]
mod tests;
