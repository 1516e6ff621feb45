//! Who may do what: the only permission function of the program.

mod scope;

pub use scope::Scope;

use crate::{case::Case, ids::AgentId};

/// What an agent is trusted with. Each door asks [`may`] first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Looks after people.
    Agent,
    /// Also decides who has which case, and what becomes of quarantined mail.
    Lead,
    /// Also changes what the business says of itself.
    Manager,
    /// Sees everything and proves it; changes nothing of a case but notes.
    Compliance,
    /// Also runs the installation: agents, mailboxes, tokens.
    Admin,
}

impl Role {
    /// All of them, as offered in the settings.
    pub const ALL: [Self; 5] = [Self::Agent, Self::Lead, Self::Manager, Self::Compliance, Self::Admin];

    /// The stable word, as stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Agent => "agent",
            Self::Lead => "lead",
            Self::Manager => "manager",
            Self::Compliance => "compliance",
            Self::Admin => "admin",
        }
    }
}

impl std::str::FromStr for Role {
    type Err = crate::case::UnknownWord;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|role| role.as_str() == word).ok_or_else(|| crate::case::UnknownWord {
            word: word.chars().take(40).collect(),
            allowed: Self::ALL.map(Self::as_str).join(", "),
        })
    }
}

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asker {
    /// The agent.
    pub agent: AgentId,
    /// With which trust.
    pub role: Role,
}

impl Asker {
    /// A program of the business: the command line, or one with a token whose [`Scope`]s its door has checked. It is
    /// nobody, so it owns no case and signs no words: where an author is needed, an agent is named.
    pub const fn program() -> Self {
        Self { agent: AgentId(uuid::Uuid::nil()), role: Role::Admin }
    }
}

/// What somebody wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action<'a> {
    /// See cases and persons. There is no "not my department".
    Look,
    /// Answer, wait, resolve, reopen, classify, title.
    Work(&'a Case),
    /// Write a note.
    Note(&'a Case),
    /// Give the case to somebody, or back to the queue.
    Assign(&'a Case, Option<AgentId>),
    /// Open a case for a person by hand.
    OpenCase,
    /// Correct what is known about a person.
    EditPerson,
    /// See quarantined mail.
    SeeQuarantine,
    /// Decide on quarantined mail: file it, open a case for it, set it aside.
    Quarantine,
    /// See deferred work.
    SeeJobs,
    /// Take deferred work up again, or throw it away.
    Jobs,
    /// Change what the business says of itself, its hours and holidays.
    Settings,
    /// Add agents and change their roles.
    Agents,
    /// Add and change mailboxes.
    Mailboxes,
    /// Make and withdraw tokens of the API.
    Tokens,
}

/// The action is not for this role; the doors have the words for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this needs the role {needs:?} or somebody who has the case")]
pub struct Denied {
    /// The least role that could do it.
    pub needs: Role,
}

/// Whether the asker may do it.
///
/// Whoever looks after people may answer any case (promise N5: solve it now), but only the owner, or a lead, gives a
/// case away: it keeps one owner until its end (promise N9). Helpers need no rights of their own: they are those whose list
/// shows the case.
pub fn may(asker: Asker, action: Action<'_>) -> Result<(), Denied> {
    let Asker { agent, role } = asker;
    let leads = matches!(role, Role::Lead | Role::Manager | Role::Admin);
    let (allowed, needs) = match action {
        Action::Look | Action::Note(_) => (true, Role::Agent),
        Action::Work(_) | Action::OpenCase | Action::EditPerson => (role != Role::Compliance, Role::Agent),
        Action::Assign(case, to) => {
            let takes = case.owner.is_none() && to == Some(agent);
            let gives = case.owner == Some(agent);
            (leads || (role == Role::Agent && (takes || gives)), Role::Lead)
        }
        Action::SeeQuarantine | Action::SeeJobs => (leads || role == Role::Compliance, Role::Lead),
        Action::Quarantine | Action::Jobs => (leads, Role::Lead),
        Action::Settings => (matches!(role, Role::Manager | Role::Admin), Role::Manager),
        Action::Agents | Action::Mailboxes | Action::Tokens => (role == Role::Admin, Role::Admin),
    };
    if allowed { Ok(()) } else { Err(Denied { needs }) }
}

#[cfg(test)]
mod tests;
