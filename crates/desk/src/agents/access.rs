//! With what agents prove who they are: passwords, codes, passkeys, and the links with which they begin.

use domain::{
    access::{Action, Asker, Role},
    event::{AgentChanged, SecondFactorChanged},
    ids::{AgentId, PasskeyId, SessionId},
};
use store::{Tx, agents::Agent, links::Link, passkeys::Passkey};

use super::{NewAgent, Purpose, insert, sessions};
use crate::{Context, Error, business};

/// The longest name of a passkey, in characters.
pub const PASSKEY_NAME_LIMIT: usize = 60;
/// The most passkeys that an agent can have.
pub const PASSKEYS: usize = 20;

/// What the first administrator says.
#[derive(Debug, Clone)]
pub struct First {
    /// The business's name.
    pub business: String,
    /// Where this program is reached, as the browser says.
    pub public_url: String,
    /// The administrator.
    pub agent: NewAgent,
}

/// Makes an administrator with a link that is for nobody in particular, and names the business if it has no name yet.
/// Uses the link up.
pub fn begin(tx: &mut Tx<'_>, ctx: &Context, secret: &[u8; 32], first: First) -> Result<Agent, Error> {
    let link = store::links::take(tx, secret, ctx.now)?.ok_or(store::Error::Missing)?;
    if link.purpose != Purpose::FirstRun.as_str() {
        return Err(store::Error::Missing.into());
    }
    let mut settings = business::load(tx)?;
    if settings.name.is_empty() {
        settings.name = first.business.split_whitespace().collect::<Vec<_>>().join(" ");
        if settings.name.is_empty() {
            return Err(Error::invalid("business", "empty"));
        }
        settings.language = first.agent.language;
        if settings.public_url.is_empty() {
            settings.public_url = first.public_url;
        }
        business::check(&settings).map_err(|error| match error {
            // On this form «name» is the agent's.
            Error::Invalid { field: "name", code } => Error::invalid("business", code),
            other => other,
        })?;
        business::write(tx, ctx, "first-run", &settings)?;
    }
    insert(tx, ctx, NewAgent { role: Role::Admin, ..first.agent })
}

/// The agent of a link with which a password is chosen, if the link still works.
pub fn invited(tx: &mut Tx<'_>, ctx: &Context, secret: &[u8; 32]) -> Result<Option<(Link, Agent)>, Error> {
    let link = store::links::look(tx, secret, ctx.now)?;
    let Some((link, id)) = link.and_then(|link| link.agent.map(|id| (link, id))) else { return Ok(None) };
    let agent = store::agents::by_id(tx, id)?;
    Ok(agent.disabled_at.is_none().then_some((link, agent)))
}

/// Chooses a password with a link, which is used up. Every login of the agent ends.
pub fn accept(tx: &mut Tx<'_>, ctx: &Context, secret: &[u8; 32], password: &str) -> Result<Agent, Error> {
    let (_, agent) = invited(tx, ctx, secret)?.ok_or(store::Error::Missing)?;
    store::links::take(tx, secret, ctx.now)?.ok_or(store::Error::Missing)?;
    set_password(tx, ctx, agent.id, password, None)
}

/// Changes an agent's password; the argument is its hash. Every other login of the agent ends.
pub fn set_password(
    tx: &mut Tx<'_>,
    ctx: &Context,
    id: AgentId,
    hash: &str,
    keep: Option<SessionId>,
) -> Result<Agent, Error> {
    let mut agent = store::agents::by_id(tx, id)?;
    agent.password = Some(hash.to_owned());
    store::agents::update(tx, &mut agent)?;
    ctx.tell(tx, AgentChanged { agent: id, fields: vec!["password".to_owned()] });
    sessions::end_all(tx, ctx, id, keep)?;
    for purpose in [Purpose::Invitation, Purpose::Password] {
        store::links::withdraw(tx, purpose.as_str(), Some(id))?;
    }
    Ok(agent)
}

/// Sets up a code generator or takes it away. The secret comes sealed.
pub fn set_totp(tx: &mut Tx<'_>, ctx: &Context, id: AgentId, sealed: Option<Vec<u8>>) -> Result<Agent, Error> {
    let mut agent = store::agents::by_id(tx, id)?;
    let (before, added) = (agent.totp.is_some(), sealed.is_some());
    if !before && !added {
        return Ok(agent);
    }
    agent.totp = sealed;
    store::agents::update(tx, &mut agent)?;
    ctx.tell(tx, SecondFactorChanged { agent: id, factor: "totp".to_owned(), passkey: None, added });
    Ok(agent)
}

/// Takes code generator and passkeys away from an agent who lost them; they log in with their password alone.
pub fn forget_factors(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, id: AgentId) -> Result<(), Error> {
    ctx.permit(asker, Action::Agents)?;
    set_totp(tx, ctx, id, None)?;
    for passkey in store::passkeys::of_agent(tx, id)? {
        remove_passkey(tx, ctx, id, passkey.id)?;
    }
    Ok(())
}

/// Adds a passkey; the credential is the public one, as JSON.
pub fn add_passkey(tx: &mut Tx<'_>, ctx: &Context, id: AgentId, name: &str, credential: &str) -> Result<(), Error> {
    let known = store::passkeys::of_agent(tx, id)?;
    if known.len() >= PASSKEYS {
        return Err(Error::invalid("passkey", "too-many"));
    }
    let passkey = Passkey {
        id: ctx.id(),
        agent: id,
        name: passkey_name(name)?,
        credential: credential.to_owned(),
        created_at: ctx.now,
        used_at: None,
    };
    store::passkeys::insert(tx, &passkey)?;
    let factor = "passkey".to_owned();
    ctx.tell(tx, SecondFactorChanged { agent: id, factor, passkey: Some(passkey.id), added: true });
    Ok(())
}

/// Gives a passkey another name.
pub fn rename_passkey(tx: &mut Tx<'_>, id: AgentId, passkey: PasskeyId, name: &str) -> Result<(), Error> {
    let renamed = store::passkeys::rename(tx, id, passkey, &passkey_name(name)?)?;
    if renamed { Ok(()) } else { Err(store::Error::Missing.into()) }
}

/// Removes a passkey; nothing happens if the agent does not have it.
pub fn remove_passkey(tx: &mut Tx<'_>, ctx: &Context, id: AgentId, passkey: PasskeyId) -> Result<(), Error> {
    if store::passkeys::remove(tx, id, passkey)? {
        let factor = "passkey".to_owned();
        ctx.tell(tx, SecondFactorChanged { agent: id, factor, passkey: Some(passkey), added: false });
    }
    Ok(())
}

fn passkey_name(text: &str) -> Result<String, Error> {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => Err(Error::invalid("passkey", "empty")),
        length if length > PASSKEY_NAME_LIMIT => Err(Error::invalid("passkey", "too-long")),
        _ => Ok(name),
    }
}
