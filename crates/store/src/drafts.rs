//! Answers and notes that an agent has begun: one per agent and case.

use domain::ids::{AgentId, CaseId};
use jiff::Timestamp;

use crate::{
    Error,
    db::{Row, Tx, params},
};

/// An answer or note that an agent has begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The case.
    pub case: CaseId,
    /// Who writes.
    pub agent: AgentId,
    /// `reply` or `note`.
    pub mode: String,
    /// The words so far.
    pub text: String,
    /// To and copies, as JSON.
    pub recipients: String,
    /// When it was last saved.
    pub updated_at: Timestamp,
}

fn read(row: &mut Row<'_>) -> Result<Draft, Error> {
    Ok(Draft {
        case: row.get()?,
        agent: row.get()?,
        mode: row.get()?,
        text: row.get()?,
        recipients: row.get()?,
        updated_at: row.get()?,
    })
}

/// Saves a draft in place of the one before.
pub fn save(tx: &mut Tx<'_>, draft: &Draft) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO draft (case_id, agent_id, mode, text, recipients, updated_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (case_id, agent_id) DO UPDATE SET mode = excluded.mode, text = excluded.text,
           recipients = excluded.recipients, updated_at = excluded.updated_at",
        params![draft.case, draft.agent, &draft.mode, &draft.text, &draft.recipients, draft.updated_at],
    )?;
    Ok(())
}

/// The draft of an agent in a case.
pub fn get(tx: &mut Tx<'_>, case: CaseId, agent: AgentId) -> Result<Option<Draft>, Error> {
    tx.row(
        "SELECT case_id, agent_id, mode, text, recipients, updated_at FROM draft WHERE case_id = $1 AND agent_id = $2",
        params![case, agent],
        read,
    )
}

/// Everybody's drafts in a case, the last saved first: who else is writing.
pub fn of_case(tx: &mut Tx<'_>, case: CaseId) -> Result<Vec<Draft>, Error> {
    tx.rows(
        "SELECT case_id, agent_id, mode, text, recipients, updated_at FROM draft WHERE case_id = $1 ORDER BY updated_at DESC",
        params![case],
        read,
    )
}

/// The drafts of an agent, the last saved first.
pub fn of_agent(tx: &mut Tx<'_>, agent: AgentId, limit: i64) -> Result<Vec<Draft>, Error> {
    tx.rows(
        "SELECT case_id, agent_id, mode, text, recipients, updated_at FROM draft
         WHERE agent_id = $1 ORDER BY updated_at DESC LIMIT $2",
        params![agent, limit],
        read,
    )
}

/// Throws a draft away: it was sent or given up.
pub fn discard(tx: &mut Tx<'_>, case: CaseId, agent: AgentId) -> Result<(), Error> {
    tx.exec("DELETE FROM draft WHERE case_id = $1 AND agent_id = $2", params![case, agent])?;
    Ok(())
}
