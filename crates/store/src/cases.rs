//! The rows of cases. [`record`] is the only function that writes one (and the journal with it).

use domain::{
    case::{Case, State},
    clock::Clock,
    event::{Actor, Event, Recorded},
    ids::{CaseId, EventId, MailboxId, MessageId, PersonId},
    key::Key,
    language::Language,
    legal::Legal,
};
use jiff::Timestamp;
use serde::Serialize;

use crate::{
    Error,
    db::{Pending, Row, Tx, params},
};

/// What the row holds besides the case: what lists show, and where answers go from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shown {
    /// The beginning of the person's last words.
    pub excerpt: String,
    /// When the person last said something; microseconds.
    pub last_word_at: i64,
    /// The mailbox through which it came.
    pub mailbox: Option<MailboxId>,
}

/// A case with what its row holds besides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// The case.
    pub case: Case,
    /// The rest of its row.
    pub shown: Shown,
    /// The version in the table: what it was when it was read, or 0 for one that is not there yet.
    version: i64,
}

impl Stored {
    /// A case that is not in the table yet.
    pub fn new(case: Case, shown: Shown) -> Self {
        Self { case, shown, version: 0 }
    }
}

/// Who and what led to a change.
#[derive(Debug, Clone)]
pub struct Origin {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: Actor,
    /// The request, job or event that led to it.
    pub cause: String,
}

/// The next column: the deadline that runs, as JSON that SQL never looks into.
pub(crate) fn read_clock(row: &mut Row<'_>) -> Result<Option<Clock>, Error> {
    let text = row.get::<Option<String>>()?;
    text.map(|text| serde_json::from_str(&text)).transpose().map_err(|error| Error::damaged(error.to_string()))
}

/// The next column: what the law sees, as JSON that SQL never looks into.
pub(crate) fn read_legal(row: &mut Row<'_>) -> Result<Option<Box<Legal>>, Error> {
    let text = row.get::<Option<String>>()?;
    text.map(|text| serde_json::from_str(&text)).transpose().map_err(|error| Error::damaged(error.to_string()))
}

fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("plain values serialise")
}

/// Applies events to a case, writes its row and records them in the journal. Fails with [`Error::Conflict`] when
/// somebody else changed the case since it was read; then `stored` is of no use any more: read it again.
pub fn record(
    tx: &mut Tx<'_>,
    stored: &mut Stored,
    events: Vec<Event>,
    origin: &Origin,
    mut next_id: impl FnMut() -> EventId,
) -> Result<(), Error> {
    let case = &mut stored.case;
    let mut pending = Vec::with_capacity(events.len());
    for event in events {
        let recorded = Recorded {
            id: next_id(),
            case: Some(case.id),
            person: Some(case.person),
            at: origin.at,
            actor: origin.actor,
            cause: origin.cause.clone(),
            event,
        };
        case.apply(&recorded);
        let mut event = Pending::new(recorded);
        case.hash = event.hash_after(&case.hash);
        event.link = Some((case.version, case.hash));
        pending.push(event);
    }
    if stored.version == 0 {
        insert(tx, stored)?;
    } else {
        update(tx, stored)?;
    }
    if pending.iter().any(|pending| changes_helpers(&pending.recorded.event)) {
        write_helpers(tx, &stored.case)?;
    }
    stored.version = stored.case.version;
    tx.pending.append(&mut pending);
    tx.news = true;
    Ok(())
}

/// The column `attention`: the place of a case among those of its state. Open cases stand by who waits most, all others
/// by when something last happened.
fn attention(case: &Case) -> i64 {
    if case.state == State::Open { case.attention() } else { case.touched_at.as_microsecond() }
}

fn changes_helpers(event: &Event) -> bool {
    matches!(event, Event::CollaboratorAdded(_) | Event::CollaboratorRemoved(_) | Event::CaseClosed(_))
}

/// Writes who helps, so that the cases of a helper are found. Closed cases leave that list.
fn write_helpers(tx: &mut Tx<'_>, case: &Case) -> Result<(), Error> {
    tx.exec("DELETE FROM collaborator WHERE case_id = $1", params![case.id])?;
    for agent in case.collaborators.iter().filter(|_| case.state != State::Closed) {
        tx.exec("INSERT INTO collaborator (agent_id, case_id) VALUES ($1, $2)", params![*agent, case.id])?;
    }
    Ok(())
}

fn insert(tx: &mut Tx<'_>, Stored { case, shown, .. }: &Stored) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO cases (id, key, person_id, kind, channel, language, state, owner_id, subject, follows, mailbox_id,
           opened_at, waits_since, waiting_until, first_answer_at, resolved_at, closed_at, clock, leaving, collaborators,
           touched_at, attention, excerpt, last_word_at, version, hash, legal, legal_kind, legal_due)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
           $24, $25, $26, $27, $28, $29)",
        params![
            case.id,
            case.key.compact(),
            case.person,
            case.kind.as_str(),
            case.channel.as_str(),
            case.language.tag(),
            case.state.as_str(),
            case.owner,
            &case.subject,
            case.follows,
            shown.mailbox,
            case.opened_at,
            case.waits_since,
            case.waiting_until,
            case.first_answer_at,
            case.resolved_at,
            case.closed_at,
            case.clock.as_ref().map(json),
            json(&case.leaving),
            json(&case.collaborators),
            case.touched_at,
            attention(case),
            &shown.excerpt,
            shown.last_word_at,
            case.version,
            &case.hash,
            case.legal.as_ref().map(json),
            case.legal.as_ref().map(|legal| legal.kind.as_str()),
            case.legal_due(),
        ],
    )?;
    Ok(())
}

fn update(tx: &mut Tx<'_>, Stored { case, shown, version }: &Stored) -> Result<(), Error> {
    let changed = tx.exec(
        "UPDATE cases SET person_id = $1, kind = $2, language = $3, state = $4, owner_id = $5, subject = $6, mailbox_id = $7,
           waits_since = $8, waiting_until = $9, first_answer_at = $10, resolved_at = $11, closed_at = $12, clock = $13,
           leaving = $14, collaborators = $15, touched_at = $16, attention = $17, excerpt = $18, last_word_at = $19,
           version = $20, hash = $21, legal = $22, legal_kind = $23, legal_due = $24
         WHERE id = $25 AND version = $26",
        params![
            case.person,
            case.kind.as_str(),
            case.language.tag(),
            case.state.as_str(),
            case.owner,
            &case.subject,
            shown.mailbox,
            case.waits_since,
            case.waiting_until,
            case.first_answer_at,
            case.resolved_at,
            case.closed_at,
            case.clock.as_ref().map(json),
            json(&case.leaving),
            json(&case.collaborators),
            case.touched_at,
            attention(case),
            &shown.excerpt,
            shown.last_word_at,
            case.version,
            &case.hash,
            case.legal.as_ref().map(json),
            case.legal.as_ref().map(|legal| legal.kind.as_str()),
            case.legal_due(),
            case.id,
            *version,
        ],
    )?;
    if changed == 1 { Ok(()) } else { Err(Error::Conflict) }
}

macro_rules! columns {
    () => {
        "c.id, c.key, c.person_id, c.kind, c.channel, c.language, c.state, c.owner_id, c.subject, c.follows, c.mailbox_id,
         c.opened_at, c.waits_since, c.waiting_until, c.first_answer_at, c.resolved_at, c.closed_at, c.clock, c.leaving,
         c.collaborators, c.touched_at, c.excerpt, c.last_word_at, c.version, c.hash, c.legal"
    };
}

pub(crate) fn read(row: &mut Row<'_>) -> Result<Stored, Error> {
    let (id, key, person) = (row.get()?, row.word::<Key>()?, row.get::<PersonId>()?);
    let (kind, channel, language) = (row.word()?, row.word()?, row.word::<Language>()?);
    let (state, owner, subject, follows) = (row.word()?, row.get()?, row.get()?, row.get()?);
    let mailbox = row.get()?;
    let opened_at = row.get()?;
    let (waits_since, waiting_until, first_answer_at) = (row.get()?, row.get()?, row.get()?);
    let (resolved_at, closed_at) = (row.get()?, row.get()?);
    let clock = read_clock(row)?;
    let (leaving, collaborators) = (row.json()?, row.json()?);
    let touched_at = row.get()?;
    let shown = Shown { excerpt: row.get()?, last_word_at: row.get()?, mailbox };
    let (version, hash, legal) = (row.get()?, row.get()?, read_legal(row)?);
    let case = Case {
        id,
        key,
        person,
        kind,
        channel,
        language,
        state,
        owner,
        collaborators,
        subject,
        follows,
        opened_at,
        waits_since,
        waiting_until,
        first_answer_at,
        resolved_at,
        closed_at,
        clock,
        legal,
        leaving,
        touched_at,
        version,
        hash,
    };
    Ok(Stored { case, shown, version })
}

/// A case by its id.
pub fn by_id(tx: &mut Tx<'_>, id: CaseId) -> Result<Stored, Error> {
    tx.row(concat!("SELECT ", columns!(), " FROM cases c WHERE c.id = $1"), params![id], read)?.ok_or(Error::Missing)
}

/// A case by its public key.
pub fn by_key(tx: &mut Tx<'_>, key: &Key) -> Result<Option<Stored>, Error> {
    tx.row(concat!("SELECT ", columns!(), " FROM cases c WHERE c.key = $1"), params![key.compact()], read)
}

/// The case of a message.
pub fn of_message(tx: &mut Tx<'_>, message: MessageId) -> Result<Stored, Error> {
    tx.row(
        concat!("SELECT ", columns!(), " FROM message m JOIN cases c ON c.id = m.case_id WHERE m.id = $1"),
        params![message],
        read,
    )?
    .ok_or(Error::Missing)
}

/// Cases by id from after one; for walks through all of them.
pub fn after(tx: &mut Tx<'_>, id: CaseId, limit: i64) -> Result<Vec<Stored>, Error> {
    tx.rows(
        concat!("SELECT ", columns!(), " FROM cases c WHERE c.id > $1 ORDER BY c.id LIMIT $2"),
        params![id, limit],
        read,
    )
}

/// The cases of a person, newest first.
pub fn of_person(tx: &mut Tx<'_>, person: PersonId, limit: i64) -> Result<Vec<Stored>, Error> {
    tx.rows(
        concat!(
            "SELECT ",
            columns!(),
            " FROM cases c WHERE c.person_id = $1 ORDER BY c.opened_at DESC, c.id DESC LIMIT $2"
        ),
        params![person, limit],
        read,
    )
}

/// Resolved cases whose time to reopen is over.
pub fn to_close(tx: &mut Tx<'_>, resolved_before: Timestamp, limit: i64) -> Result<Vec<CaseId>, Error> {
    tx.rows(
        "SELECT id FROM cases WHERE state = 'resolved' AND resolved_at < $1 ORDER BY resolved_at LIMIT $2",
        params![resolved_before, limit],
        |row| row.get(),
    )
}

/// Waiting cases at which we promised ourselves to look again by now.
pub fn to_look_at_again(tx: &mut Tx<'_>, now: Timestamp, limit: i64) -> Result<Vec<CaseId>, Error> {
    tx.rows(
        "SELECT id FROM cases WHERE state = 'waiting' AND waiting_until <= $1 ORDER BY waiting_until LIMIT $2",
        params![now, limit],
        |row| row.get(),
    )
}
