//! Every mail as it came, and what became of it. Nothing that arrived is ever without a row here.

use domain::ids::{IncomingId, MailboxId, MessageId};
use jiff::Timestamp;

use crate::{
    Error,
    db::{Row, Tx, params},
};

/// Why a mail waits for a human.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It cannot be read as a mail.
    Unparsable,
    /// It is larger than the limit.
    TooLarge,
    /// Its mail server does not give it out.
    Withheld,
    /// It names no sender that could be answered.
    NoSender,
    /// Its sender is proven to be somebody else.
    Forged,
    /// Our own program wrote it.
    Loop,
    /// An automatic reply to something that is not known.
    AutoReply,
    /// A notice of return for something that is not known.
    UnknownReturn,
    /// Filing failed again and again.
    Failed,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Unparsable,
        Self::TooLarge,
        Self::Withheld,
        Self::NoSender,
        Self::Forged,
        Self::Loop,
        Self::AutoReply,
        Self::UnknownReturn,
        Self::Failed,
    ];

    /// The stable word, as stored and as a key of the texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unparsable => "unparsable",
            Self::TooLarge => "too-large",
            Self::Withheld => "withheld",
            Self::NoSender => "no-sender",
            Self::Forged => "forged",
            Self::Loop => "loop",
            Self::AutoReply => "auto-reply",
            Self::UnknownReturn => "unknown-return",
            Self::Failed => "failed",
        }
    }
}

/// What became of a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is a message of a case.
    Filed(MessageId),
    /// The same mail was filed before.
    Duplicate,
    /// A human must decide.
    Quarantined(Reason),
    /// A human decided that nobody needs it.
    SetAside,
}

/// Where a mail is on its server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The mailbox's [`generation`](crate::mailboxes::Mailbox::generation).
    pub generation: i64,
    /// The folder's UIDVALIDITY.
    pub uidvalidity: i64,
    /// The mail's UID.
    pub uid: i64,
}

/// A mail as it arrives.
#[derive(Debug, Clone)]
pub struct Arrival<'a> {
    /// Identity.
    pub id: IncomingId,
    /// The mailbox that it came to.
    pub mailbox: Option<MailboxId>,
    /// Its place in that mailbox.
    pub place: Option<Place>,
    /// `imap` or `ingest`.
    pub origin: &'a str,
    /// Where its bytes are in the file store.
    pub raw: &'a str,
    /// When it arrived.
    pub received_at: Timestamp,
}

/// A mail with what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Identity.
    pub id: IncomingId,
    /// The mailbox that it came to.
    pub mailbox: Option<MailboxId>,
    /// How it came: `imap`, or what handed it in.
    pub origin: String,
    /// Where its bytes are in the file store.
    pub raw: String,
    /// `new`, `filed`, `duplicate`, `quarantined` or `aside`.
    pub state: String,
    /// The reason, if it waits for a human.
    pub reason: String,
    /// Who sent it, as far as it could be read.
    pub sender: String,
    /// Its subject, as far as it could be read.
    pub subject: String,
    /// The message that it became.
    pub message: Option<MessageId>,
    /// When it arrived.
    pub received_at: Timestamp,
}

fn read(row: &mut Row<'_>) -> Result<Mail, Error> {
    Ok(Mail {
        id: row.get()?,
        mailbox: row.get()?,
        origin: row.get()?,
        raw: row.get()?,
        state: row.get()?,
        reason: row.get()?,
        sender: row.get()?,
        subject: row.get()?,
        message: row.get()?,
        received_at: row.get()?,
    })
}

macro_rules! columns {
    () => {
        "id, mailbox_id, origin, raw, state, reason, sender, subject, message_id, received_at"
    };
}

/// Notes that a mail arrived; `false` if the same place of the same mailbox was noted before.
pub fn arrive(tx: &mut Tx<'_>, arrival: &Arrival<'_>) -> Result<bool, Error> {
    let [generation, validity, uid] =
        arrival.place.map_or([None; 3], |place| [place.generation, place.uidvalidity, place.uid].map(Some));
    let new = tx.exec(
        "INSERT INTO incoming (id, mailbox_id, generation, uidvalidity, uid, origin, raw, state, received_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'new', $8) ON CONFLICT DO NOTHING",
        params![
            arrival.id,
            arrival.mailbox,
            generation,
            validity,
            uid,
            arrival.origin,
            arrival.raw,
            arrival.received_at
        ],
    )?;
    Ok(new == 1)
}

/// One mail.
pub fn by_id(tx: &mut Tx<'_>, id: IncomingId) -> Result<Mail, Error> {
    tx.row(concat!("SELECT ", columns!(), " FROM incoming WHERE id = $1"), params![id], read)?.ok_or(Error::Missing)
}

/// Takes the content for this mail; `false` if another mail with the same content has it.
pub fn claim_digest(tx: &mut Tx<'_>, id: IncomingId, digest: &str) -> Result<bool, Error> {
    let taken = tx.row("SELECT id FROM incoming WHERE digest = $1", params![digest], |row| row.get::<IncomingId>())?;
    if let Some(other) = taken {
        return Ok(other == id);
    }
    // Two nodes at once: the index lets one through, the other fails and is tried again.
    tx.exec("UPDATE incoming SET digest = $1 WHERE id = $2", params![digest, id])?;
    Ok(true)
}

/// What could be read of it, for the page of mails that wait for a human.
pub fn describe(tx: &mut Tx<'_>, id: IncomingId, sender: &str, subject: &str) -> Result<(), Error> {
    tx.exec("UPDATE incoming SET sender = $1, subject = $2 WHERE id = $3", params![sender, subject, id])?;
    Ok(())
}

/// What became of it.
pub fn settle(tx: &mut Tx<'_>, id: IncomingId, fate: Fate) -> Result<(), Error> {
    let (state, reason, message) = match fate {
        Fate::Filed(message) => ("filed", "", Some(message)),
        Fate::Duplicate => ("duplicate", "", None),
        Fate::Quarantined(reason) => ("quarantined", reason.as_str(), None),
        Fate::SetAside => ("aside", "", None),
    };
    tx.exec(
        "UPDATE incoming SET state = $1, reason = $2, message_id = $3 WHERE id = $4",
        params![state, reason, message, id],
    )?;
    tx.news = true;
    Ok(())
}

/// Mails that wait for a human, newest first.
pub fn quarantined(tx: &mut Tx<'_>, limit: i64) -> Result<Vec<Mail>, Error> {
    tx.rows(
        concat!("SELECT ", columns!(), " FROM incoming WHERE state = 'quarantined' ORDER BY received_at DESC LIMIT $1"),
        params![limit],
        read,
    )
}

/// How many mails wait for a human.
pub fn count_quarantined(tx: &mut Tx<'_>) -> Result<i64, Error> {
    tx.value("SELECT COUNT(*) FROM incoming WHERE state = 'quarantined'", params![])
}
