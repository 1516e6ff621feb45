//! An agent's name, login, role and standing.

use domain::{
    access::{Action, Asker, Role},
    case::State,
    event::AgentChanged,
    ids::AgentId,
    language::Language,
};
use store::{
    Tx,
    agents::Agent,
    lists::{Filter, Whose},
};

use super::{login, name, sessions};
use crate::{
    Context, Error,
    cases::handle::{self, Step},
};

/// What is to be known of an agent from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What colleagues and persons read.
    pub name: String,
    /// The login.
    pub email: String,
    /// What they are trusted with.
    pub role: Role,
}

/// Changes name, login and role.
pub fn change(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, id: AgentId, change: Change) -> Result<Agent, Error> {
    ctx.permit(asker, Action::Agents)?;
    let mut agent = store::agents::by_id(tx, id)?;
    let before = agent.clone();
    agent.name = name(&change.name)?;
    agent.email = login(&change.email)?;
    agent.role = change.role;
    if agent.email != before.email && store::agents::by_email(tx, &agent.email)?.is_some() {
        return Err(Error::invalid("email", "taken"));
    }
    if agent.role != Role::Admin {
        keep_an_admin(tx, &before)?;
    }
    write(tx, ctx, &before, agent)
}

/// What agents change about themselves: how they are called, and in which language they work.
pub fn introduce(
    tx: &mut Tx<'_>,
    ctx: &Context,
    id: AgentId,
    new_name: &str,
    language: Language,
) -> Result<Agent, Error> {
    let before = store::agents::by_id(tx, id)?;
    let agent = Agent { name: name(new_name)?, language, ..before.clone() };
    write(tx, ctx, &before, agent)
}

/// Lets an agent in no more, from this moment on. What they wrote stays.
pub fn disable(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, id: AgentId) -> Result<Agent, Error> {
    ctx.permit(asker, Action::Agents)?;
    let before = store::agents::by_id(tx, id)?;
    if before.disabled_at.is_some() {
        return Ok(before);
    }
    keep_an_admin(tx, &before)?;
    sessions::end_all(tx, ctx, id, None)?;
    for purpose in [super::Purpose::Invitation, super::Purpose::Password] {
        store::links::withdraw(tx, purpose.as_str(), Some(id))?;
    }
    give_back(tx, ctx, asker, id)?;
    let agent = Agent { disabled_at: Some(ctx.now), ..before.clone() };
    write(tx, ctx, &before, agent)
}

/// Gives the cases of an agent back to the common queue, where everybody sees them (law 2).
fn give_back(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, id: AgentId) -> Result<(), Error> {
    // A resolved case may still reopen: then it must not be with somebody who is gone.
    for state in [State::Open, State::Waiting, State::Resolved] {
        let filter = Filter { state: Some(state), whose: Whose::Of(id), ..Filter::default() };
        loop {
            let page = store::lists::page(tx, &filter, None, 100)?;
            for row in &page.rows {
                handle::step(tx, ctx, asker, row.case, Step::Assign(None))?;
            }
            if page.next.is_none() {
                break;
            }
        }
    }
    Ok(())
}

/// Lets an agent in again.
pub fn enable(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, id: AgentId) -> Result<Agent, Error> {
    ctx.permit(asker, Action::Agents)?;
    let before = store::agents::by_id(tx, id)?;
    let agent = Agent { disabled_at: None, ..before.clone() };
    write(tx, ctx, &before, agent)
}

/// The last administrator who may log in stays one: otherwise nobody could undo it.
fn keep_an_admin(tx: &mut Tx<'_>, agent: &Agent) -> Result<(), Error> {
    let counts = agent.role == Role::Admin && agent.disabled_at.is_none();
    if counts && store::agents::active_admins(tx)? <= 1 {
        return Err(Error::invalid("role", "last-admin"));
    }
    Ok(())
}

fn write(tx: &mut Tx<'_>, ctx: &Context, before: &Agent, mut agent: Agent) -> Result<Agent, Error> {
    let changed = [
        ("name", before.name != agent.name),
        ("email", before.email != agent.email),
        ("role", before.role != agent.role),
        ("language", before.language != agent.language),
        ("disabled", before.disabled_at.is_some() != agent.disabled_at.is_some()),
    ];
    let fields: Vec<String> = changed.into_iter().filter(|(_, is)| *is).map(|(field, _)| field.to_owned()).collect();
    if fields.is_empty() {
        return Ok(agent);
    }
    store::agents::update(tx, &mut agent)?;
    ctx.tell(tx, AgentChanged { agent: agent.id, fields });
    Ok(agent)
}
