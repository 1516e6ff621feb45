//! Who looked at what (law 10): one trace per case, person or waiting mail, reader and day.
//! A program that reads with a token is a reader too; then the id is the token's.

use domain::ids::{AgentId, CaseId, IncomingId, PersonId};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Error,
    db::{Row, Tx, params},
};

/// What can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A case with its messages and files.
    Case(CaseId),
    /// What is known about a person.
    Person(PersonId),
    /// A mail that waits in the quarantine.
    Mail(IncomingId),
}

impl Subject {
    fn id(self) -> Uuid {
        match self {
            Self::Case(id) => id.0,
            Self::Person(id) => id.0,
            Self::Mail(id) => id.0,
        }
    }
}

/// The trace of a reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// By whom.
    pub agent: AgentId,
    /// When, for the first time on that day in UTC.
    pub at: Timestamp,
}

fn read(row: &mut Row<'_>) -> Result<Reading, Error> {
    Ok(Reading { agent: row.get()?, at: row.get()? })
}

fn day(at: Timestamp) -> i64 {
    at.as_second().div_euclid(86_400)
}

/// Whether a reader has left the trace of this day already: then there is nothing to write.
pub fn is_traced(tx: &mut Tx<'_>, subject: Subject, reader: AgentId, at: Timestamp) -> Result<bool, Error> {
    let found = tx.row(
        "SELECT 1 FROM reading WHERE subject_id = $1 AND agent_id = $2 AND day = $3",
        params![subject.id(), reader, day(at)],
        |_| Ok(()),
    )?;
    Ok(found.is_some())
}

/// Leaves the trace of a reading, once a day.
pub fn trace(tx: &mut Tx<'_>, subject: Subject, reader: AgentId, at: Timestamp) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO reading (subject_id, agent_id, day, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        params![subject.id(), reader, day(at), at],
    )?;
    Ok(())
}

/// Who looked at something, the last first.
pub fn of(tx: &mut Tx<'_>, subject: Subject, limit: i64) -> Result<Vec<Reading>, Error> {
    tx.rows(
        "SELECT agent_id, at FROM reading WHERE subject_id = $1 ORDER BY at DESC LIMIT $2",
        params![subject.id(), limit],
        read,
    )
}

/// Who looked at a person or at any of their cases, once a day, the last first: what the person may ask to be told.
pub fn about(tx: &mut Tx<'_>, person: PersonId, limit: i64) -> Result<Vec<Reading>, Error> {
    tx.rows(
        "SELECT agent_id, MIN(at) FROM (
           SELECT agent_id, day, at FROM reading WHERE subject_id = $1
           UNION ALL
           SELECT r.agent_id, r.day, r.at FROM cases c JOIN reading r ON r.subject_id = c.id WHERE c.person_id = $2) readings
         GROUP BY agent_id, day ORDER BY MIN(at) DESC LIMIT $3",
        params![person, person, limit],
        read,
    )
}
