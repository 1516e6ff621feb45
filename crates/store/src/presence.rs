//! Who has which case open at this moment, and who is writing in it. A browser says so again and again; of whom nothing
//! was heard for [`FRESH`] is gone.

use domain::ids::{AgentId, CaseId};
use jiff::{SignedDuration, Timestamp};

use crate::{
    Error,
    db::{Row, Tx, params},
};

/// So long somebody counts as present after they were last heard of.
pub const FRESH: SignedDuration = SignedDuration::from_secs(75);

/// Somebody at a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Present {
    /// The case.
    pub case: CaseId,
    /// Who looks at it.
    pub agent: AgentId,
    /// They are writing in it.
    pub writes: bool,
}

fn read(row: &mut Row<'_>) -> Result<Present, Error> {
    Ok(Present { case: row.get()?, agent: row.get()?, writes: row.get()? })
}

/// Somebody is there.
pub fn note(tx: &mut Tx<'_>, present: Present, now: Timestamp) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO presence (case_id, agent_id, writes, seen_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (case_id, agent_id) DO UPDATE SET writes = excluded.writes, seen_at = excluded.seen_at",
        params![present.case, present.agent, present.writes, now],
    )?;
    Ok(())
}

/// Somebody left.
pub fn leave(tx: &mut Tx<'_>, case: CaseId, agent: AgentId) -> Result<(), Error> {
    tx.exec("DELETE FROM presence WHERE case_id = $1 AND agent_id = $2", params![case, agent])?;
    Ok(())
}

/// Who is at a case now.
pub fn of_case(tx: &mut Tx<'_>, case: CaseId, now: Timestamp) -> Result<Vec<Present>, Error> {
    tx.rows(
        "SELECT case_id, agent_id, writes FROM presence WHERE case_id = $1 AND seen_at > $2 ORDER BY agent_id",
        params![case, now - FRESH],
        read,
    )
}

/// Everybody who is at any case now.
pub fn all(tx: &mut Tx<'_>, now: Timestamp) -> Result<Vec<Present>, Error> {
    tx.rows("SELECT case_id, agent_id, writes FROM presence WHERE seen_at > $1", params![now - FRESH], read)
}

/// Forgets who is gone.
pub fn sweep(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, Error> {
    tx.exec("DELETE FROM presence WHERE seen_at <= $1", params![now - FRESH])
}
