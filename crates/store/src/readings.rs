//! Who looked into which case (law 10): one trace per case, reader and day. [`crate::cases::trace_reading`] leaves it.
//! A program that reads with a token is a reader too; then the id is the token's.

use domain::ids::{AgentId, CaseId, PersonId};
use jiff::Timestamp;

use crate::{
    Error,
    db::{Row, Tx, params},
};

/// The trace of a reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What was read.
    pub case: CaseId,
    /// By whom.
    pub agent: AgentId,
    /// When, for the first time on that day in UTC.
    pub at: Timestamp,
}

fn read(row: &mut Row<'_>) -> Result<Reading, Error> {
    Ok(Reading { case: row.get()?, agent: row.get()?, at: row.get()? })
}

/// Whether a reader has left the trace of this day already: then there is nothing to write.
pub fn is_traced(tx: &mut Tx<'_>, case: CaseId, reader: AgentId, at: Timestamp) -> Result<bool, Error> {
    let day = at.as_second().div_euclid(86_400);
    let found = tx.row(
        "SELECT 1 FROM reading WHERE case_id = $1 AND agent_id = $2 AND day = $3",
        params![case, reader, day],
        |_| Ok(()),
    )?;
    Ok(found.is_some())
}

/// Who looked into a case, the last first.
pub fn of_case(tx: &mut Tx<'_>, case: CaseId, limit: i64) -> Result<Vec<Reading>, Error> {
    tx.rows(
        "SELECT case_id, agent_id, at FROM reading WHERE case_id = $1 ORDER BY at DESC LIMIT $2",
        params![case, limit],
        read,
    )
}

/// Who looked into any case of a person, the last first: what the person may ask to be told.
pub fn of_person(tx: &mut Tx<'_>, person: PersonId, limit: i64) -> Result<Vec<Reading>, Error> {
    tx.rows(
        "SELECT r.case_id, r.agent_id, r.at FROM cases c JOIN reading r ON r.case_id = c.id
         WHERE c.person_id = $1 ORDER BY r.at DESC LIMIT $2",
        params![person, limit],
        read,
    )
}
