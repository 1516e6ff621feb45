//! The header block, in which nothing that came from outside can begin a line.

use std::time::SystemTime;

use lettre::message::header::{Cc, Date, From as FromHeader, HeaderName, HeaderValue, Headers, ReplyTo, To};
use lettre::message::{Mailbox, Mailboxes};

use super::{Automatic, ComposeError, Draft, MAX_SUBJECT};
use crate::address::Contact;
use crate::auto::LOOP_HEADER;

/// Most ids in `References`: the first and the latest are kept (RFC 5322 asks for all, servers for short lines).
const MAX_REFERENCES: usize = 20;
/// Longest message id, in bytes: with its field name it fits a line (RFC 5322, 2.1.1).
const MAX_ID: usize = 500;
const MAX_VALUE: usize = 2000;
const MAX_HEADERS: usize = 20;

/// All header fields but those of MIME, each ended by CRLF.
pub(super) fn block(draft: &Draft) -> Result<String, ComposeError> {
    check(draft)?;
    let mut headers = Headers::new();
    headers.set(Date::new(SystemTime::from(draft.date)));
    headers.set(FromHeader::from(mailboxes(std::slice::from_ref(&draft.from))));
    if let Some(reply_to) = &draft.reply_to {
        headers.set(ReplyTo::from(mailboxes(std::slice::from_ref(reply_to))));
    }
    if draft.to.is_empty() && draft.cc.is_empty() {
        raw(&mut headers, "To", "undisclosed-recipients:;");
    }
    if !draft.to.is_empty() {
        headers.set(To::from(mailboxes(&draft.to)));
    }
    if !draft.cc.is_empty() {
        headers.set(Cc::from(mailboxes(&draft.cc)));
    }
    text(&mut headers, "Subject", draft.subject.trim());
    raw(&mut headers, "Message-ID", &format!("<{}>", id(&draft.message_id)?));
    if let Some(answered) = &draft.in_reply_to {
        raw(&mut headers, "In-Reply-To", &format!("<{}>", id(answered)?));
    }
    let references = references(draft)?;
    if !references.is_empty() {
        raw(&mut headers, "References", &references.join("\r\n "));
    }
    match draft.automatic {
        Some(Automatic::Replied) => raw(&mut headers, "Auto-Submitted", "auto-replied"),
        Some(Automatic::Generated) => raw(&mut headers, "Auto-Submitted", "auto-generated"),
        None => {}
    }
    if draft.automatic.is_some() {
        raw(&mut headers, "X-Auto-Response-Suppress", "All");
    }
    text(&mut headers, LOOP_HEADER, &draft.instance);
    if !draft.language.is_empty() {
        text(&mut headers, "Content-Language", &draft.language);
    }
    for (name, value) in &draft.headers {
        let name = HeaderName::new_from_ascii(name.clone()).map_err(|_| ComposeError::Header(name.clone()))?;
        headers.insert_raw(HeaderValue::new(name, value.clone()));
    }
    Ok(headers.to_string())
}

fn text(headers: &mut Headers, name: &'static str, value: &str) {
    headers.insert_raw(HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned()));
}

/// A value that is already in the form of the wire.
fn raw(headers: &mut Headers, name: &'static str, value: &str) {
    let name = HeaderName::new_from_ascii_str(name);
    headers.insert_raw(HeaderValue::dangerous_new_pre_encoded(name, value.to_owned(), value.to_owned()));
}

fn mailboxes(contacts: &[Contact]) -> Mailboxes {
    contacts.iter().fold(Mailboxes::new(), |all, contact| {
        // Our own check is as strict about what could end a header, and wider about what providers hand out.
        let address = lettre::Address::new_dangerous(contact.address.local(), contact.address.domain());
        all.with(Mailbox::new(contact.name.clone(), address))
    })
}

/// An id as it may stand between angle brackets.
fn id(id: &str) -> Result<&str, ComposeError> {
    let fits = id.len() <= MAX_ID
        && id.contains('@')
        && id.bytes().all(|byte| matches!(byte, b'!'..=b'~') && !matches!(byte, b'<' | b'>'));
    if fits { Ok(id) } else { Err(ComposeError::MessageId(crate::text::line(id, 80))) }
}

/// The history: what was given and the message answered, without doubles. Foreign ids that could not be repeated
/// safely are left out; the one answered must be right.
fn references(draft: &Draft) -> Result<Vec<String>, ComposeError> {
    let mut ids: Vec<&str> = Vec::new();
    for reference in draft.references.iter().filter_map(|reference| id(reference).ok()) {
        if !ids.contains(&reference) {
            ids.push(reference);
        }
    }
    if let Some(answered) = &draft.in_reply_to {
        let answered = id(answered)?;
        ids.retain(|known| *known != answered);
        ids.push(answered);
    }
    if ids.len() > MAX_REFERENCES {
        ids.drain(1..=ids.len() - MAX_REFERENCES);
    }
    Ok(ids.into_iter().map(|id| format!("<{id}>")).collect())
}

fn one_line(value: &str, limit: usize, name: &'static str) -> Result<(), ComposeError> {
    if value.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')) {
        return Err(ComposeError::Control(name));
    }
    if value.chars().count() > limit { Err(ComposeError::TooLong(name)) } else { Ok(()) }
}

fn check(draft: &Draft) -> Result<(), ComposeError> {
    one_line(&draft.subject, MAX_SUBJECT, "the subject")?;
    one_line(&draft.instance, 200, "the name of the installation")?;
    one_line(&draft.language, 35, "the language")?;
    let contacts = draft.to.iter().chain(&draft.cc).chain(&draft.bcc).chain([&draft.from]).chain(&draft.reply_to);
    for name in contacts.filter_map(|contact| contact.name.as_deref()) {
        one_line(name, 200, "a name")?;
    }
    for attachment in &draft.attachments {
        one_line(&attachment.name, 1000, "the name of an attachment")?;
    }
    if draft.headers.len() > MAX_HEADERS {
        return Err(ComposeError::TooLong("the list of headers"));
    }
    for (name, value) in &draft.headers {
        let is_name = name.len() <= 60 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let lower = name.to_ascii_lowercase();
        let is_free = (lower.starts_with("x-") || lower.starts_with("list-"))
            && !matches!(lower.as_str(), "x-esmero-loop" | "x-auto-response-suppress");
        if !is_name || !is_free {
            return Err(ComposeError::Header(crate::text::line(name, 80)));
        }
        one_line(value, MAX_VALUE, "a header")?;
    }
    Ok(())
}
