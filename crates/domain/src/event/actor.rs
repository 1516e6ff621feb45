//! Who did something.

use serde::{Deserialize, Serialize};

use crate::ids::{AgentId, PersonId, TokenId};

/// Who did something. Stored as text: `agent:…`, `person:…`, `token:…`, `system`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Actor {
    /// A user of the business's side.
    Agent(AgentId),
    /// The person who is served, by mail, form or their page.
    Person(PersonId),
    /// A program with a token of the API.
    Token(TokenId),
    /// Esmero itself: a job, a clock, the command line.
    System,
}

/// A stored actor could not be read.
#[derive(Debug, thiserror::Error)]
#[error("'{0}' is not an actor")]
pub struct UnknownActor(String);

impl std::fmt::Display for Actor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Agent(id) => write!(f, "agent:{id}"),
            Self::Person(id) => write!(f, "person:{id}"),
            Self::Token(id) => write!(f, "token:{id}"),
            Self::System => f.write_str("system"),
        }
    }
}

impl std::str::FromStr for Actor {
    type Err = UnknownActor;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = || UnknownActor(text.to_owned());
        match text.split_once(':') {
            None if text == "system" => Ok(Self::System),
            Some(("agent", id)) => id.parse().map(Self::Agent).map_err(|_| unknown()),
            Some(("person", id)) => id.parse().map(Self::Person).map_err(|_| unknown()),
            Some(("token", id)) => id.parse().map(Self::Token).map_err(|_| unknown()),
            _ => Err(unknown()),
        }
    }
}

impl Serialize for Actor {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Actor {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
