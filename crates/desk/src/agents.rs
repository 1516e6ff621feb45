//! The users of the business's side: added, and given links with which they choose a password.

pub mod access;
pub mod change;
pub mod sessions;

use domain::{
    access::{Action, Asker, Role},
    event::AgentAdded,
    ids::AgentId,
    language::Language,
    person::identifier::Identifier,
};
use jiff::SignedDuration;
use store::{Tx, agents::Agent, links::Link};

use crate::{Context, Error, persons::NAME_LIMIT};

/// Somebody who is to work here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAgent {
    /// What colleagues and persons read.
    pub name: String,
    /// The login.
    pub email: String,
    /// What they are trusted with.
    pub role: Role,
    /// In which language they work.
    pub language: Language,
    /// The password's hash; without one they need a link to choose it.
    pub password: Option<String>,
}

/// What a link that works once is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Becoming the first administrator.
    FirstRun,
    /// Choosing the first password.
    Invitation,
    /// Choosing another password.
    Password,
}

impl Purpose {
    /// The stable word, as stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FirstRun => "first_run",
            Self::Invitation => "invitation",
            Self::Password => "password",
        }
    }

    /// How long the link works.
    pub fn lasts(self) -> SignedDuration {
        match self {
            Self::FirstRun | Self::Password => SignedDuration::from_hours(24),
            Self::Invitation => SignedDuration::from_hours(24 * 7),
        }
    }
}

/// Adds an agent.
pub fn add(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, new: NewAgent) -> Result<Agent, Error> {
    ctx.permit(asker, Action::Agents)?;
    insert(tx, ctx, new)
}

/// Adds an agent without asking who does it: the first one.
fn insert(tx: &mut Tx<'_>, ctx: &Context, new: NewAgent) -> Result<Agent, Error> {
    let agent = Agent {
        id: ctx.id(),
        name: name(&new.name)?,
        email: login(&new.email)?,
        role: new.role,
        language: new.language,
        password: new.password,
        totp: None,
        totp_step: 0,
        disabled_at: None,
        created_at: ctx.now,
        version: 1,
    };
    if store::agents::by_email(tx, &agent.email)?.is_some() {
        return Err(Error::invalid("email", "taken"));
    }
    store::agents::insert(tx, &agent)?;
    ctx.tell(tx, AgentAdded { agent: agent.id, role: agent.role.as_str().to_owned() });
    Ok(agent)
}

/// A name on one line.
fn name(text: &str) -> Result<String, Error> {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => Err(Error::invalid("name", "empty")),
        length if length > NAME_LIMIT => Err(Error::invalid("name", "too-long")),
        _ => Ok(name),
    }
}

/// A login as it is stored and compared.
pub fn login(email: &str) -> Result<String, Error> {
    Identifier::email(email).map_err(|error| Error::invalid("email", error.code()))?;
    Ok(email.trim().to_lowercase())
}

/// Makes a link that works once. The door keeps its secret; this is the secret's SHA-256. Nobody in particular becomes
/// the first administrator.
pub fn link(
    tx: &mut Tx<'_>,
    ctx: &Context,
    asker: Asker,
    agent: Option<AgentId>,
    purpose: Purpose,
    secret: &[u8; 32],
) -> Result<(), Error> {
    ctx.permit(asker, Action::Agents)?;
    write_link(tx, ctx, agent, purpose, secret)
}

/// Makes the link of the first administrator without asking who does it: there is nobody to ask.
pub fn first_link(tx: &mut Tx<'_>, ctx: &Context, secret: &[u8; 32]) -> Result<(), Error> {
    write_link(tx, ctx, None, Purpose::FirstRun, secret)
}

/// A newer link takes the place of an older one, which may have gone astray.
fn write_link(
    tx: &mut Tx<'_>,
    ctx: &Context,
    agent: Option<AgentId>,
    purpose: Purpose,
    secret: &[u8; 32],
) -> Result<(), Error> {
    if let Some(agent) = agent {
        store::agents::by_id(tx, agent)?;
    }
    store::links::withdraw(tx, purpose.as_str(), agent)?;
    let link = Link { purpose: purpose.as_str().to_owned(), agent, expires_at: ctx.now + purpose.lasts() };
    Ok(store::links::insert(tx, secret, &link)?)
}
