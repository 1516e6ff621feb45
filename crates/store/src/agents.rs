//! The users of the business's side.

use std::collections::HashMap;

use domain::{access::Role, ids::AgentId, language::Language};
use jiff::Timestamp;

use crate::{
    Error,
    db::{Row, Tx, params, value::Value},
};

/// A user of the business's side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agent {
    /// Identity.
    pub id: AgentId,
    /// What colleagues and persons read.
    pub name: String,
    /// The login, compared as it is stored: lower it before.
    pub email: String,
    /// What they are trusted with.
    pub role: Role,
    /// In which language they work.
    pub language: Language,
    /// The password's hash with its parameters; nobody logs in with a password while there is none.
    pub password: Option<String>,
    /// The secret of the code generator, encrypted by the caller.
    pub totp: Option<Vec<u8>>,
    /// The time step of the last code that was taken, so that no code works twice.
    pub totp_step: i64,
    /// Since when they may not log in.
    pub disabled_at: Option<Timestamp>,
    /// When they were added.
    pub created_at: Timestamp,
    /// Guards against writing over somebody else's change.
    pub version: i64,
}

macro_rules! columns {
    () => {
        "a.id, a.name, a.email, a.role, a.language, a.password, a.totp, a.totp_step, a.disabled_at, a.created_at, a.version"
    };
}
pub(crate) use columns;

pub(crate) fn read(row: &mut Row<'_>) -> Result<Agent, Error> {
    Ok(Agent {
        id: row.get()?,
        name: row.get()?,
        email: row.get()?,
        role: row.word()?,
        language: row.word()?,
        password: row.get()?,
        totp: row.get()?,
        totp_step: row.get()?,
        disabled_at: row.get()?,
        created_at: row.get()?,
        version: row.get()?,
    })
}

/// Adds an agent. [`Error::Exists`] when the address belongs to one already.
pub fn insert(tx: &mut Tx<'_>, agent: &Agent) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO agent (id, name, email, role, language, password, totp, totp_step, disabled_at, created_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            agent.id,
            &agent.name,
            &agent.email,
            agent.role.as_str(),
            agent.language.tag(),
            agent.password.as_deref(),
            agent.totp.as_deref(),
            agent.totp_step,
            agent.disabled_at,
            agent.created_at,
            agent.version,
        ],
    )?;
    Ok(())
}

/// Writes an agent, unless somebody else did so in the meantime. The last taken code is left to [`take_totp_step`].
pub fn update(tx: &mut Tx<'_>, agent: &mut Agent) -> Result<(), Error> {
    let changed = tx.exec(
        "UPDATE agent SET name = $1, email = $2, role = $3, language = $4, password = $5, totp = $6, disabled_at = $7,
           version = version + 1 WHERE id = $8 AND version = $9",
        params![
            &agent.name,
            &agent.email,
            agent.role.as_str(),
            agent.language.tag(),
            agent.password.as_deref(),
            agent.totp.as_deref(),
            agent.disabled_at,
            agent.id,
            agent.version,
        ],
    )?;
    if changed != 1 {
        return Err(Error::Conflict);
    }
    agent.version += 1;
    Ok(())
}

/// Takes the code of a time step; `false` when it or a later one was taken already.
pub fn take_totp_step(tx: &mut Tx<'_>, id: AgentId, step: i64) -> Result<bool, Error> {
    Ok(tx.exec("UPDATE agent SET totp_step = $1 WHERE id = $2 AND totp_step < $1", params![step, id])? == 1)
}

/// An agent by id.
pub fn by_id(tx: &mut Tx<'_>, id: AgentId) -> Result<Agent, Error> {
    tx.row(concat!("SELECT ", columns!(), " FROM agent a WHERE a.id = $1"), params![id], read)?.ok_or(Error::Missing)
}

/// An agent by login address, in lower case.
pub fn by_email(tx: &mut Tx<'_>, email: &str) -> Result<Option<Agent>, Error> {
    tx.row(concat!("SELECT ", columns!(), " FROM agent a WHERE a.email = $1"), params![email], read)
}

/// Every agent by name, those who may not log in last.
pub fn list(tx: &mut Tx<'_>) -> Result<Vec<Agent>, Error> {
    tx.rows(
        concat!("SELECT ", columns!(), " FROM agent a ORDER BY a.disabled_at IS NOT NULL, a.name, a.id"),
        params![],
        read,
    )
}

/// An agent as colleagues see them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// Identity.
    pub id: AgentId,
    /// What colleagues and persons read.
    pub name: String,
    /// Whether they may log in, and so be given a case.
    pub active: bool,
}

/// Every agent by name, those who may not log in included: they still did what they did.
pub fn colleagues(tx: &mut Tx<'_>) -> Result<Vec<Colleague>, Error> {
    tx.rows("SELECT id, name, disabled_at IS NULL FROM agent ORDER BY name, id", params![], |row| {
        Ok(Colleague { id: row.get()?, name: row.get()?, active: row.get()? })
    })
}

/// The names of some agents; who does not exist is left out.
pub fn names(tx: &mut Tx<'_>, ids: &[AgentId]) -> Result<HashMap<AgentId, String>, Error> {
    let mut names = HashMap::new();
    for eight in ids.chunks(8) {
        // Always eight places, the last id repeated: one statement to prepare.
        let places: Vec<Value<'_>> = (0..8).map(|index| eight[index.min(eight.len() - 1)].into()).collect();
        names.extend(tx.rows(
            "SELECT id, name FROM agent WHERE id IN ($1, $2, $3, $4, $5, $6, $7, $8)",
            &places,
            |row| Ok((row.get()?, row.get()?)),
        )?);
    }
    Ok(names)
}

/// How many administrators may log in: the last must not be locked out.
pub fn active_admins(tx: &mut Tx<'_>) -> Result<i64, Error> {
    tx.value("SELECT COUNT(*) FROM agent WHERE role = 'admin' AND disabled_at IS NULL", params![])
}

/// Whether there is nobody yet: the program runs for the first time.
pub fn none(tx: &mut Tx<'_>) -> Result<bool, Error> {
    Ok(tx.row("SELECT 1 FROM agent LIMIT 1", params![], |_| Ok(()))?.is_none())
}
