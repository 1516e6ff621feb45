//! Links that work once: the first administrator, an invitation, a new password. Only hashes of the secrets are stored.

use domain::ids::AgentId;
use jiff::Timestamp;

use crate::{
    Error,
    db::{Row, Tx, params},
};

/// What a link is good for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// `first_run`, `invitation`, `password`, …
    pub purpose: String,
    /// For whom; nobody for the first administrator, who does not exist yet.
    pub agent: Option<AgentId>,
    /// Until when.
    pub expires_at: Timestamp,
}

fn read(row: &mut Row<'_>) -> Result<Link, Error> {
    Ok(Link { purpose: row.get()?, agent: row.get()?, expires_at: row.get()? })
}

/// Adds a link whose secret has this SHA-256.
pub fn insert(tx: &mut Tx<'_>, secret: &[u8; 32], link: &Link) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO one_time_link (secret, purpose, agent_id, expires_at) VALUES ($1, $2, $3, $4)",
        params![secret, &link.purpose, link.agent, link.expires_at],
    )?;
    Ok(())
}

/// Looks at a link without using it up: to show the form behind it.
pub fn look(tx: &mut Tx<'_>, secret: &[u8; 32], now: Timestamp) -> Result<Option<Link>, Error> {
    tx.row(
        "SELECT purpose, agent_id, expires_at FROM one_time_link WHERE secret = $1 AND expires_at > $2",
        params![secret, now],
        read,
    )
}

/// Uses a link up. Of two who try at the same moment one gets it.
pub fn take(tx: &mut Tx<'_>, secret: &[u8; 32], now: Timestamp) -> Result<Option<Link>, Error> {
    tx.row(
        "DELETE FROM one_time_link WHERE secret = $1 AND expires_at > $2 RETURNING purpose, agent_id, expires_at",
        params![secret, now],
        read,
    )
}

/// Withdraws the links of a purpose, all or those of one agent: a newer one takes their place.
pub fn withdraw(tx: &mut Tx<'_>, purpose: &str, agent: Option<AgentId>) -> Result<u64, Error> {
    match agent {
        Some(agent) => {
            tx.exec("DELETE FROM one_time_link WHERE purpose = $1 AND agent_id = $2", params![purpose, agent])
        }
        None => tx.exec("DELETE FROM one_time_link WHERE purpose = $1", params![purpose]),
    }
}

/// Forgets the links that have run out; how many.
pub fn sweep(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, Error> {
    tx.exec("DELETE FROM one_time_link WHERE expires_at <= $1", params![now])
}
