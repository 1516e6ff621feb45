//! The logins of agents. Only the hash of a session's secret is stored.

use domain::ids::{AgentId, SessionId};
use jiff::Timestamp;

use crate::{
    Error,
    agents::{self, Agent},
    db::{Row, Tx, params},
};

/// A login that lasts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Identity; not a secret.
    pub id: SessionId,
    /// Whose.
    pub agent: AgentId,
    /// How it began: `password`, `totp`, `passkey`, `link`.
    pub method: String,
    /// What the browser says of itself, shortened by the caller.
    pub user_agent: String,
    /// Where it came from.
    pub address: String,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, roughly.
    pub seen_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
}

macro_rules! columns {
    () => {
        "s.id, s.agent_id, s.method, s.user_agent, s.address, s.created_at, s.seen_at, s.expires_at"
    };
}

fn read(row: &mut Row<'_>) -> Result<Session, Error> {
    Ok(Session {
        id: row.get()?,
        agent: row.get()?,
        method: row.get()?,
        user_agent: row.get()?,
        address: row.get()?,
        created_at: row.get()?,
        seen_at: row.get()?,
        expires_at: row.get()?,
    })
}

/// Begins a session whose secret has this SHA-256.
pub fn insert(tx: &mut Tx<'_>, session: &Session, secret: &[u8; 32]) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO session (id, agent_id, secret, method, user_agent, address, created_at, seen_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            session.id,
            session.agent,
            secret,
            &session.method,
            &session.user_agent,
            &session.address,
            session.created_at,
            session.seen_at,
            session.expires_at,
        ],
    )?;
    Ok(())
}

/// The session with this secret's SHA-256 and its agent, if it has not ended and the agent may log in.
pub fn by_secret(tx: &mut Tx<'_>, secret: &[u8; 32], now: Timestamp) -> Result<Option<(Session, Agent)>, Error> {
    tx.row(
        concat!(
            "SELECT ",
            columns!(),
            ", ",
            agents::columns!(),
            " FROM session s JOIN agent a ON a.id = s.agent_id
             WHERE s.secret = $1 AND s.expires_at > $2 AND a.disabled_at IS NULL"
        ),
        params![secret, now],
        |row| Ok((read(row)?, agents::read(row)?)),
    )
}

/// Remembers that a session is used. Call it seldom: each call is a write.
pub fn touch(tx: &mut Tx<'_>, id: SessionId, seen_at: Timestamp, expires_at: Timestamp) -> Result<(), Error> {
    tx.exec("UPDATE session SET seen_at = $1, expires_at = $2 WHERE id = $3", params![seen_at, expires_at, id])?;
    Ok(())
}

/// The sessions of an agent that have not ended, the last used first.
pub fn of_agent(tx: &mut Tx<'_>, agent: AgentId, now: Timestamp) -> Result<Vec<Session>, Error> {
    tx.rows(
        concat!(
            "SELECT ",
            columns!(),
            " FROM session s WHERE s.agent_id = $1 AND s.expires_at > $2 ORDER BY s.seen_at DESC, s.id"
        ),
        params![agent, now],
        read,
    )
}

/// Ends a session; whether the agent had it.
pub fn revoke(tx: &mut Tx<'_>, agent: AgentId, id: SessionId) -> Result<bool, Error> {
    Ok(tx.exec("DELETE FROM session WHERE id = $1 AND agent_id = $2", params![id, agent])? == 1)
}

/// Ends every session of an agent except perhaps one; which ones.
pub fn revoke_all(tx: &mut Tx<'_>, agent: AgentId, except: Option<SessionId>) -> Result<Vec<SessionId>, Error> {
    // No session has the id of all zeros.
    let kept = except.unwrap_or(SessionId(uuid::Uuid::nil()));
    tx.rows("DELETE FROM session WHERE agent_id = $1 AND id <> $2 RETURNING id", params![agent, kept], |row| row.get())
}

/// Forgets the sessions that have ended; how many.
pub fn sweep(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, Error> {
    tx.exec("DELETE FROM session WHERE expires_at <= $1", params![now])
}
