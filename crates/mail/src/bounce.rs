//! Messages that say that one of ours did not arrive.
//!
//! Most come as delivery status notifications (RFC 3464). The rest is read as well as can be: the failed recipients
//! that Exim names in a header, the paragraphs of qmail, and codes anywhere in the text.

use serde::Serialize;

use crate::address::Address;
use crate::auto::{self, Kind};
use crate::parse::{Headers, Kind as Part, Limits, Parsed};
use crate::text;
use crate::thread::{OwnId, own_id};

/// Most failed recipients kept.
const MAX_RECIPIENTS: usize = 100;

/// Why it did not arrive, as far as it can be told, for a sentence in the reader's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Reason {
    /// There is no such mailbox, or it was closed.
    NoSuchAddress,
    /// The domain does not exist or takes no mail.
    NoSuchDomain,
    /// The mailbox is full.
    MailboxFull,
    /// The message is too large for the other side.
    TooLarge,
    /// The other side does not want it: spam filter, policy, missing authentication.
    Refused,
    /// The other side could not be reached.
    Unreachable,
    /// Something else; the diagnostic says what.
    Other,
}

/// One recipient whom it did not reach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// Who, as we wrote it if that is known.
    pub recipient: Option<Address>,
    /// Whether delivery is still being tried.
    pub is_delayed: bool,
    /// Whether trying again is useless (status 5.x.x).
    pub is_permanent: bool,
    /// Enhanced status code (RFC 3463), `5.1.1`.
    pub status: Option<String>,
    /// In one word.
    pub reason: Reason,
    /// What the other server said, one line, in its language.
    pub diagnostic: String,
}

/// A report about one message of ours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bounce {
    /// The id of the message that bounced, without angle brackets.
    pub message_id: Option<String>,
    /// At least one.
    pub failures: Vec<Failure>,
}

impl Bounce {
    /// The message that bounced, if it has an id of ours.
    pub fn own_id(&self) -> Option<OwnId> {
        own_id(self.message_id.as_deref()?)
    }
}

/// Reads a bounce; `raw` are the bytes that were parsed. None if the message is no bounce, or only tells of success.
pub fn read(parsed: &Parsed, raw: &[u8]) -> Option<Bounce> {
    let status = parsed.attachments.iter().find(|part| part.content_type.ends_with("delivery-status"));
    let failures = match status {
        Some(part) => from_status(&String::from_utf8_lossy(&part.bytes(raw))),
        None if auto::classify(parsed, "").is_some_and(|found| found.kind == Kind::Bounce) => from_text(parsed),
        None => return None,
    };
    (!failures.is_empty()).then(|| Bounce { message_id: original_id(parsed, raw), failures })
}

/// The id in the returned message or header block, or quoted in the text.
fn original_id(parsed: &Parsed, raw: &[u8]) -> Option<String> {
    let returned = parsed.attachments.iter().filter(|part| {
        part.kind == Part::Message
            || part.content_type.ends_with("rfc822-headers")
            || part.content_type.ends_with("global-headers")
    });
    let from_parts = returned
        .filter_map(|part| Headers::of(&part.bytes(raw), &Limits::default()).ids("Message-ID", 1).into_iter().next());
    let from_text = parsed.text.lines().filter_map(|line| {
        let line = line.trim_start_matches(['>', ' ']);
        let (name, value) = line.split_once(':')?;
        let id = value.trim().strip_prefix('<')?.split('>').next()?;
        (name.eq_ignore_ascii_case("message-id") && id.contains('@')).then(|| text::line(id, 500))
    });
    let known = parsed.headers.ids("X-Original-Message-ID", 1).into_iter();
    let answered = parsed.in_reply_to.iter().chain(parsed.references.last()).cloned();
    from_parts.chain(from_text).chain(known).chain(answered).next()
}

/// The groups of fields of a `message/delivery-status`: one about the message, then one for each recipient.
fn from_status(status: &str) -> Vec<Failure> {
    let unix = status.replace("\r\n", "\n");
    unix.split("\n\n").filter_map(recipient_group).take(MAX_RECIPIENTS).collect()
}

fn recipient_group(group: &str) -> Option<Failure> {
    let fields = Headers::of(group.trim_start().as_bytes(), &Limits::default());
    let action = fields.get("Action")?.to_lowercase();
    let is_delayed = action.starts_with("delayed");
    if !is_delayed && !action.starts_with("failed") {
        return None;
    }
    let typed = |name: &str| {
        fields.get(name).map(|value| value.split_once(';').map_or(value, |(_, rest)| rest).trim().to_owned())
    };
    let recipient = ["Original-Recipient", "Final-Recipient"]
        .iter()
        .find_map(|name| Address::parse(typed(name)?.trim_matches(['<', '>'])).ok());
    let diagnostic = text::line(&typed("Diagnostic-Code").unwrap_or_default(), 500);
    let status = fields.get("Status").and_then(enhanced_code).or_else(|| enhanced_code(&diagnostic));
    Some(failure(recipient, is_delayed, status, diagnostic))
}

fn failure(recipient: Option<Address>, is_delayed: bool, status: Option<String>, diagnostic: String) -> Failure {
    let is_permanent = match status.as_deref() {
        Some(code) => code.starts_with('5'),
        None => !is_delayed && basic_code(&diagnostic).is_none_or(|code| code >= 500),
    };
    let reason = reason(status.as_deref(), &diagnostic);
    Failure { recipient, is_delayed, is_permanent: is_permanent && !is_delayed, status, reason, diagnostic }
}

/// The first `5.1.1` in a text.
fn enhanced_code(text: &str) -> Option<String> {
    text.split(|c: char| !c.is_ascii_digit() && c != '.').find_map(|word| {
        let word = word.trim_matches('.');
        let parts: Vec<&str> = word.split('.').collect();
        let fits = parts.len() == 3
            && matches!(parts[0], "2" | "4" | "5")
            && parts[1..].iter().all(|part| (1..=3).contains(&part.len()));
        fits.then(|| word.to_owned())
    })
}

/// The first SMTP reply code of failure in a text.
fn basic_code(text: &str) -> Option<u16> {
    let codes = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| word.len() == 3);
    codes.filter_map(|word| word.parse().ok()).find(|code| (400..600).contains(code))
}

/// What servers say in each case, lower case, in the order in which to look.
const SAYINGS: [(Reason, &[&str]); 6] = [
    (
        Reason::NoSuchAddress,
        &[
            "user unknown",
            "no such user",
            "unknown user",
            "does not exist",
            "doesn't exist",
            "recipient not found",
            "unknown recipient",
            "mailbox unavailable",
            "address rejected",
            "no mailbox",
            "invalid recipient",
            "no existe",
            "account is disabled",
            "couldn't be found",
        ],
    ),
    (
        Reason::MailboxFull,
        &["mailbox full", "over quota", "quota exceeded", "mailbox is full", "buzón lleno", "out of storage"],
    ),
    (Reason::TooLarge, &["too large", "size limit", "too big", "exceeds maximum", "message size"]),
    (
        Reason::NoSuchDomain,
        &["domain name not found", "host not found", "domain not found", "no mx", "nxdomain", "name service error"],
    ),
    (
        Reason::Refused,
        &["spam", "blocked", "blacklist", "policy", "denied", "not authenticated", "dmarc", "spf", "unsolicited"],
    ),
    (
        Reason::Unreachable,
        &["timed out", "timeout", "connection refused", "unreachable", "no answer", "could not connect", "retry time"],
    ),
];

fn reason(status: Option<&str>, diagnostic: &str) -> Reason {
    let detail = status.and_then(|code| code.split_once('.')).map_or("", |(_, detail)| detail);
    match detail {
        "1.1" | "1.6" | "1.10" | "2.1" => return Reason::NoSuchAddress,
        "1.2" | "4.4" | "4.310" => return Reason::NoSuchDomain,
        "2.2" => return Reason::MailboxFull,
        "2.3" | "3.4" => return Reason::TooLarge,
        "4.1" | "4.2" | "4.7" | "4.300" | "4.316" => return Reason::Unreachable,
        _ => {}
    }
    let said = diagnostic.to_lowercase();
    let found = SAYINGS.iter().find(|(_, sayings)| sayings.iter().any(|words| said.contains(words)));
    match found {
        Some((reason, _)) => *reason,
        None if detail.starts_with("7.") => Reason::Refused,
        None => Reason::Other,
    }
}

/// A bounce without a status part: recipients named in a header or at the start of a line, the diagnostic after them.
fn from_text(parsed: &Parsed) -> Vec<Failure> {
    let subject = parsed.subject.to_lowercase();
    let is_delayed = ["delay", "warning", "retras", "aviso"].iter().any(|word| subject.contains(word));
    let mut recipients: Vec<Address> = parsed
        .headers
        .contacts("X-Failed-Recipients", MAX_RECIPIENTS)
        .into_iter()
        .map(|contact| contact.address)
        .collect();
    let own_words = parsed.text.split("\n---").next().unwrap_or_default();
    if recipients.is_empty() {
        recipients = own_words.lines().filter_map(named_recipient).take(MAX_RECIPIENTS).collect();
    }
    let diagnostic = own_words
        .lines()
        .map(str::trim)
        .find(|line| basic_code(line).is_some() || enhanced_code(line).is_some())
        .or_else(|| own_words.lines().map(str::trim).rfind(|line| !line.is_empty()))
        .map(|line| text::line(line, 500))
        .unwrap_or_default();
    let status = enhanced_code(&diagnostic);
    let about = |recipient| failure(recipient, is_delayed, status.clone(), diagnostic.clone());
    if recipients.is_empty() { vec![about(None)] } else { recipients.into_iter().map(|one| about(Some(one))).collect() }
}

/// `<ana@b.es>:` (qmail) or `ana@b.es` alone on a line (Exim).
fn named_recipient(line: &str) -> Option<Address> {
    let line = line.trim().trim_end_matches(':');
    let bare = line.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(line);
    Address::parse(bare).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_in_words() {
        assert_eq!(enhanced_code("smtp; 550-5.1.1 <a@b.es> no existe").as_deref(), Some("5.1.1"));
        assert_eq!(enhanced_code("desde 192.168.1.1, versión 3.1.4"), None);
        assert_eq!(basic_code("552 buzón lleno"), Some(552));
        assert_eq!(basic_code("250 ok"), None);
    }

    #[test]
    fn one_group_for_each_recipient() {
        let status = "Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; a@b.es\r\nAction: failed\r\nStatus: 5.2.2\r\n\
                      Diagnostic-Code: smtp; 552 5.2.2\r\n lleno\r\n\r\nFinal-Recipient: rfc822; c@b.es\r\nAction: delayed\r\nStatus: 4.4.1\r\n\r\n\
                      Final-Recipient: rfc822; d@b.es\r\nAction: delivered\r\nStatus: 2.0.0\r\n";
        let failures = from_status(status);
        assert_eq!(failures.len(), 2);
        assert_eq!((failures[0].reason, failures[0].is_permanent), (Reason::MailboxFull, true));
        assert_eq!(failures[0].diagnostic, "552 5.2.2 lleno");
        assert_eq!((failures[1].reason, failures[1].is_delayed), (Reason::Unreachable, true));
        assert!(!failures[1].is_permanent);
    }
}
