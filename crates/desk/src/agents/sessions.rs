//! The logins of agents.

use domain::{
    event::{SessionRevoked, SessionStarted},
    ids::{AgentId, SessionId},
};
use jiff::{SignedDuration, Timestamp};
use store::{Tx, sessions::Session};

use crate::{Context, Error};

/// A login ends when it is not used for so long.
pub const IDLE: SignedDuration = SignedDuration::from_hours(12);
/// A login ends then even if it is used.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(24 * 30);
/// What is kept of what the browser says of itself, in characters.
const USER_AGENT_LIMIT: usize = 300;

/// A login that begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Begin {
    /// Whose.
    pub agent: AgentId,
    /// How they proved who they are: `password`, `totp`, `passkey`, `link`.
    pub method: &'static str,
    /// What the browser says of itself.
    pub user_agent: String,
    /// Where it is.
    pub address: String,
}

/// Begins a login. The door keeps its secret; this is the secret's SHA-256.
pub fn begin(tx: &mut Tx<'_>, ctx: &Context, begin: &Begin, secret: &[u8; 32]) -> Result<Session, Error> {
    let session = Session {
        id: ctx.id(),
        agent: begin.agent,
        method: begin.method.to_owned(),
        user_agent: begin.user_agent.chars().take(USER_AGENT_LIMIT).collect(),
        address: begin.address.clone(),
        created_at: ctx.now,
        seen_at: ctx.now,
        expires_at: ctx.now + IDLE,
    };
    store::sessions::insert(tx, &session, secret)?;
    let method = begin.method.to_owned();
    ctx.tell(tx, SessionStarted { agent: begin.agent, session: session.id, method });
    Ok(session)
}

/// When a login ends that is used now.
pub fn end_of(session: &Session, now: Timestamp) -> Timestamp {
    (now + IDLE).min(session.created_at + LONGEST)
}

/// Ends a login before its time; nothing happens if the agent does not have it.
pub fn end(tx: &mut Tx<'_>, ctx: &Context, agent: AgentId, session: SessionId) -> Result<(), Error> {
    if store::sessions::revoke(tx, agent, session)? {
        ctx.tell(tx, SessionRevoked { session });
    }
    Ok(())
}

/// Ends every login of an agent, except perhaps one.
pub fn end_all(tx: &mut Tx<'_>, ctx: &Context, agent: AgentId, except: Option<SessionId>) -> Result<(), Error> {
    for session in store::sessions::revoke_all(tx, agent, except)? {
        ctx.tell(tx, SessionRevoked { session });
    }
    Ok(())
}
