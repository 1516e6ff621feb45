//! Messages, notes and their files.

use domain::{
    case::{Channel, Delivery, Direction, FailureCode},
    ids::{AgentId, AttachmentId, CaseId, MessageId, PersonId},
    language::Language,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    Error,
    db::{Row, Tx, params},
};

/// The addresses on a mail's envelope and in its head, as shown to colleagues.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Envelope {
    /// Who wrote, `Name <address>` or the address alone.
    pub from: String,
    /// Where the writer asks answers to go, if elsewhere; only on messages that arrived.
    pub reply_to: Vec<String>,
    /// To whom.
    pub to: Vec<String>,
    /// Who else reads it.
    pub cc: Vec<String>,
    /// Who reads it unseen; only on our own messages.
    pub bcc: Vec<String>,
    /// The Message-IDs that this message answers, the nearest last.
    pub references: Vec<String>,
    /// For whom our mail server would not take it; only on our own messages that failed. The others have it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<Refused>,
}

/// An address for which a mail server would not take a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// The address.
    pub address: String,
    /// The server's code and words.
    pub said: String,
}

/// One message or note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Identity.
    pub id: MessageId,
    /// Its case.
    pub case: CaseId,
    /// Which way it goes.
    pub direction: Direction,
    /// How.
    pub channel: Channel,
    /// What became of it.
    pub delivery: Delivery,
    /// Written by a program: an acknowledgement of ours, an automatic reply of theirs.
    pub automatic: bool,
    /// The person who wrote it.
    pub person: Option<PersonId>,
    /// The agent who wrote it.
    pub agent: Option<AgentId>,
    /// When it was recorded.
    pub at: Timestamp,
    /// When it really happened.
    pub happened_at: Timestamp,
    /// The subject as written.
    pub subject: String,
    /// The words. Immutable (law 7).
    pub text: String,
    /// The byte at which quoted history and signature begin, which are folded away on screen.
    pub fold: Option<i64>,
    /// Its language.
    pub language: Language,
    /// What [`digest`] makes of it.
    pub digest: String,
    /// There is an HTML form of it.
    pub has_html: bool,
    /// The Message-ID of the mail, without the angle brackets.
    pub header_id: Option<String>,
    /// The addresses.
    pub envelope: Envelope,
    /// What SPF, DKIM and DMARC say of the sender, as JSON; empty if nothing is known.
    pub verdict: String,
    /// The mail as it came or went, in the file store.
    pub raw: Option<String>,
    /// The notice with which it was returned.
    pub returned_by: Option<MessageId>,
    /// Why it could not be delivered.
    pub failure: Option<FailureCode>,
}

/// A file that came or went with a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Identity.
    pub id: AttachmentId,
    /// Its message.
    pub message: MessageId,
    /// Its place among the message's files, from 0.
    pub position: i64,
    /// The name as it was given, or one that we made.
    pub name: String,
    /// What it says it is.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// Where its bytes are in the file store.
    pub blob: String,
    /// How the HTML of its mail refers to it.
    pub content_id: Option<String>,
    /// Part of the text rather than beside it.
    pub inline: bool,
}

/// Writes a message. The words are never changed afterwards; only its delivery is.
pub fn insert(tx: &mut Tx<'_>, message: &Message, html: Option<&str>) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO message (id, case_id, direction, channel, delivery, automatic, person_id, agent_id, at, happened_at,
           subject, text, fold, language, digest, has_html, header_id, envelope, verdict, raw, returned_by, failure)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)",
        params![
            message.id,
            message.case,
            message.direction.as_str(),
            message.channel.as_str(),
            message.delivery.as_str(),
            message.automatic,
            message.person,
            message.agent,
            message.at,
            message.happened_at,
            &message.subject,
            &message.text,
            message.fold,
            message.language.tag(),
            &message.digest,
            html.is_some(),
            message.header_id.as_deref(),
            serde_json::to_string(&message.envelope).expect("plain values serialise"),
            &message.verdict,
            message.raw.as_deref(),
            message.returned_by,
            message.failure.map(FailureCode::as_str),
        ],
    )?;
    if let Some(html) = html {
        tx.exec("INSERT INTO message_html (message_id, html) VALUES ($1, $2)", params![message.id, html])?;
    }
    Ok(())
}

macro_rules! columns {
    () => {
        "m.id, m.case_id, m.direction, m.channel, m.delivery, m.automatic, m.person_id, m.agent_id, m.at, m.happened_at,
         m.subject, m.text, m.fold, m.language, m.digest, m.has_html, m.header_id, m.envelope, m.verdict, m.raw,
         m.returned_by, m.failure"
    };
}

fn read(row: &mut Row<'_>) -> Result<Message, Error> {
    Ok(Message {
        id: row.get()?,
        case: row.get()?,
        direction: row.word()?,
        channel: row.word()?,
        delivery: row.word()?,
        automatic: row.get()?,
        person: row.get()?,
        agent: row.get()?,
        at: row.get()?,
        happened_at: row.get()?,
        subject: row.get()?,
        text: row.get()?,
        fold: row.get()?,
        language: row.word()?,
        digest: row.get()?,
        has_html: row.get()?,
        header_id: row.get()?,
        envelope: row.json()?,
        verdict: row.get()?,
        raw: row.get()?,
        returned_by: row.get()?,
        failure: row.get::<Option<String>>()?.and_then(|word| word.parse().ok()),
    })
}

/// The messages of a case in the order in which they happened.
pub fn of_case(tx: &mut Tx<'_>, case: CaseId) -> Result<Vec<Message>, Error> {
    tx.rows(
        concat!("SELECT ", columns!(), " FROM message m WHERE m.case_id = $1 ORDER BY m.happened_at, m.id"),
        params![case],
        read,
    )
}

/// Some messages of a case in the order in which they happened, from after a place; for pages of them.
pub fn page(
    tx: &mut Tx<'_>,
    case: CaseId,
    after: Option<(Timestamp, MessageId)>,
    limit: i64,
) -> Result<Vec<Message>, Error> {
    let Some((at, id)) = after else {
        return tx.rows(
            concat!(
                "SELECT ",
                columns!(),
                " FROM message m WHERE m.case_id = $1 ORDER BY m.happened_at, m.id LIMIT $2"
            ),
            params![case, limit],
            read,
        );
    };
    tx.rows(
        concat!(
            "SELECT ",
            columns!(),
            " FROM message m WHERE m.case_id = $1 AND (m.happened_at, m.id) > ($2, $3)
             ORDER BY m.happened_at, m.id LIMIT $4"
        ),
        params![case, at, id, limit],
        read,
    )
}

/// One message.
pub fn by_id(tx: &mut Tx<'_>, id: MessageId) -> Result<Message, Error> {
    tx.row(concat!("SELECT ", columns!(), " FROM message m WHERE m.id = $1"), params![id], read)?.ok_or(Error::Missing)
}

/// SHA-256 of all that a message says, in hexadecimal: subject, words, HTML, and its files by the names in the file store,
/// in order. Each is preceded by its length, so that no two messages read alike.
pub fn digest<'a>(
    subject: &'a str,
    text: &'a str,
    html: Option<&'a str>,
    files: impl IntoIterator<Item = &'a str>,
) -> String {
    let mut hasher = Sha256::new();
    for part in [subject, text, html.unwrap_or_default()].into_iter().chain(files) {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    hex::encode(hasher.finalize())
}

/// The first of these Message-IDs that is of a message of ours.
pub fn ours(tx: &mut Tx<'_>, headers: &[String]) -> Result<Option<Message>, Error> {
    for header in headers {
        let found = tx.row(
            concat!(
                "SELECT ",
                columns!(),
                " FROM message m WHERE m.header_id = $1 AND m.direction = 'outbound' LIMIT 1"
            ),
            params![header],
            read,
        )?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// The message with one of these Message-IDs, the first that is found.
pub fn by_header(tx: &mut Tx<'_>, headers: &[String]) -> Result<Option<Message>, Error> {
    for header in headers {
        let found = tx.row(
            concat!("SELECT ", columns!(), " FROM message m WHERE m.header_id = $1 ORDER BY m.at LIMIT 1"),
            params![header],
            read,
        )?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// The HTML form of a message, as it came: clean it before it is shown.
pub fn html(tx: &mut Tx<'_>, id: MessageId) -> Result<Option<String>, Error> {
    tx.row("SELECT html FROM message_html WHERE message_id = $1", params![id], |row| row.get())
}

/// What became of a message.
pub fn set_delivery(
    tx: &mut Tx<'_>,
    id: MessageId,
    delivery: Delivery,
    failure: Option<FailureCode>,
) -> Result<(), Error> {
    tx.exec(
        "UPDATE message SET delivery = $1, failure = $2 WHERE id = $3",
        params![delivery.as_str(), failure.map(FailureCode::as_str), id],
    )?;
    Ok(())
}

/// For whom the mail server would not take a message.
pub fn set_refused(tx: &mut Tx<'_>, message: &Message, refused: Vec<Refused>) -> Result<(), Error> {
    let envelope = Envelope { refused, ..message.envelope.clone() };
    let envelope = serde_json::to_string(&envelope).expect("texts become JSON");
    tx.exec("UPDATE message SET envelope = $1 WHERE id = $2", params![envelope, message.id])?;
    Ok(())
}

/// The message came back with a notice.
pub fn set_returned(tx: &mut Tx<'_>, id: MessageId, by: MessageId) -> Result<(), Error> {
    tx.exec("UPDATE message SET delivery = 'bounced', returned_by = $1 WHERE id = $2", params![by, id])?;
    Ok(())
}

/// Remembers where the bytes of a mail are that was sent.
pub fn set_raw(tx: &mut Tx<'_>, id: MessageId, blob: &str) -> Result<(), Error> {
    tx.exec("UPDATE message SET raw = $1 WHERE id = $2", params![blob, id])?;
    Ok(())
}

/// Writes a file of a message.
pub fn attach(tx: &mut Tx<'_>, file: &Attachment) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO attachment (id, message_id, position, name, media_type, size, blob, content_id, inline)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            file.id,
            file.message,
            file.position,
            &file.name,
            &file.media_type,
            file.size,
            &file.blob,
            file.content_id.as_deref(),
            file.inline,
        ],
    )?;
    Ok(())
}

fn read_attachment(row: &mut Row<'_>) -> Result<Attachment, Error> {
    Ok(Attachment {
        id: row.get()?,
        message: row.get()?,
        position: row.get()?,
        name: row.get()?,
        media_type: row.get()?,
        size: row.get()?,
        blob: row.get()?,
        content_id: row.get()?,
        inline: row.get()?,
    })
}

/// The files of all messages of a case.
pub fn attachments_of_case(tx: &mut Tx<'_>, case: CaseId) -> Result<Vec<Attachment>, Error> {
    tx.rows(
        "SELECT a.id, a.message_id, a.position, a.name, a.media_type, a.size, a.blob, a.content_id, a.inline
         FROM message m JOIN attachment a ON a.message_id = m.id WHERE m.case_id = $1 ORDER BY m.happened_at, m.id, a.position",
        params![case],
        read_attachment,
    )
}

/// The files of a message.
pub fn attachments(tx: &mut Tx<'_>, message: MessageId) -> Result<Vec<Attachment>, Error> {
    tx.rows(
        "SELECT a.id, a.message_id, a.position, a.name, a.media_type, a.size, a.blob, a.content_id, a.inline
         FROM attachment a WHERE a.message_id = $1 ORDER BY a.position",
        params![message],
        read_attachment,
    )
}

/// One file, with the case it belongs to.
pub fn attachment(tx: &mut Tx<'_>, id: AttachmentId) -> Result<(Attachment, CaseId), Error> {
    tx.row(
        "SELECT a.id, a.message_id, a.position, a.name, a.media_type, a.size, a.blob, a.content_id, a.inline, m.case_id
         FROM attachment a JOIN message m ON m.id = a.message_id WHERE a.id = $1",
        params![id],
        |row| Ok((read_attachment(row)?, row.get()?)),
    )?
    .ok_or(Error::Missing)
}
