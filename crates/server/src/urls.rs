//! Every address of the program. Templates and mails take theirs from here.

use desk::business::Business;
use domain::{
    ids::{AttachmentId, CaseId, MessageId, PersonId},
    key::Key,
};

/// The list of cases.
pub const CASES: &str = "/cases";
/// The list of persons.
pub const PERSONS: &str = "/persons";

/// The address in full, for mails and API.
pub fn absolute(business: &Business, path: &str) -> String {
    format!("{}{path}", business.public_url.trim_end_matches('/'))
}

/// The page of their case, for the person.
pub fn case_of_person(key: &Key) -> String {
    format!("/c/{}", key.compact())
}

/// A case, for agents.
pub fn case(id: CaseId) -> String {
    format!("/cases/{id}")
}

/// A person, for agents.
pub fn person(id: PersonId) -> String {
    format!("/persons/{id}")
}

/// A message, as a part of its case.
pub fn message(id: MessageId) -> String {
    format!("/messages/{id}")
}

/// The HTML form of a message, to be framed.
pub fn message_html(id: MessageId) -> String {
    format!("/messages/{id}/html")
}

/// A file of a message.
pub fn attachment(id: AttachmentId) -> String {
    format!("/attachments/{id}")
}

/// One of the pages of their case, for the person; empty for the first.
pub fn page_of_person(key: &Key, page: &str) -> String {
    let slash = if page.is_empty() { "" } else { "/" };
    format!("/c/{}{slash}{page}", key.compact())
}

/// The public form.
pub const CONTACT: &str = "/contact";

/// Where anybody checks a paper that we gave.
pub const VERIFY: &str = "/verify";

/// A paper of a case, for agents.
pub fn paper(case: CaseId, kind: &str) -> String {
    format!("/cases/{case}/papers/{kind}")
}

/// Where the key of a case is typed.
pub const KEY: &str = "/key";

/// Where a link that works once leads: the first administrator, an invitation, a new password.
pub fn setup(secret: &str) -> String {
    format!("/setup/{secret}")
}

/// One field of an address's query, encoded.
pub fn query(name: &str, value: &str) -> String {
    serde_html_form::to_string([(name, value)]).unwrap_or_default()
}
