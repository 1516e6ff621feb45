//! The passkeys of agents.

use domain::ids::{AgentId, PasskeyId};
use jiff::Timestamp;

use crate::{
    Error,
    db::{Row, Tx, params},
};

/// A passkey of an agent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Identity.
    pub id: PasskeyId,
    /// Whose.
    pub agent: AgentId,
    /// What its owner calls it.
    pub name: String,
    /// The public credential with its counter, as JSON.
    pub credential: String,
    /// When it was added.
    pub created_at: Timestamp,
    /// When it last opened a session.
    pub used_at: Option<Timestamp>,
}

fn read(row: &mut Row<'_>) -> Result<Passkey, Error> {
    Ok(Passkey {
        id: row.get()?,
        agent: row.get()?,
        name: row.get()?,
        credential: row.get()?,
        created_at: row.get()?,
        used_at: row.get()?,
    })
}

/// Adds a passkey.
pub fn insert(tx: &mut Tx<'_>, passkey: &Passkey) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO passkey (id, agent_id, name, credential, created_at, used_at) VALUES ($1, $2, $3, $4, $5, $6)",
        params![passkey.id, passkey.agent, &passkey.name, &passkey.credential, passkey.created_at, passkey.used_at,],
    )?;
    Ok(())
}

/// The passkeys of an agent, oldest first.
pub fn of_agent(tx: &mut Tx<'_>, agent: AgentId) -> Result<Vec<Passkey>, Error> {
    tx.rows(
        "SELECT id, agent_id, name, credential, created_at, used_at FROM passkey WHERE agent_id = $1 ORDER BY created_at, id",
        params![agent],
        read,
    )
}

/// Remembers the use of a passkey and its credential as it is now (the counter grows with each use).
pub fn used(tx: &mut Tx<'_>, id: PasskeyId, credential: &str, at: Timestamp) -> Result<(), Error> {
    tx.exec("UPDATE passkey SET credential = $1, used_at = $2 WHERE id = $3", params![credential, at, id])?;
    Ok(())
}

/// Gives a passkey another name; whether the agent has it.
pub fn rename(tx: &mut Tx<'_>, agent: AgentId, id: PasskeyId, name: &str) -> Result<bool, Error> {
    Ok(tx.exec("UPDATE passkey SET name = $1 WHERE id = $2 AND agent_id = $3", params![name, id, agent])? == 1)
}

/// Removes a passkey; whether the agent had it.
pub fn remove(tx: &mut Tx<'_>, agent: AgentId, id: PasskeyId) -> Result<bool, Error> {
    Ok(tx.exec("DELETE FROM passkey WHERE id = $1 AND agent_id = $2", params![id, agent])? == 1)
}
