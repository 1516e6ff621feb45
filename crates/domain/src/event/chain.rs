//! The chain that makes the journal provable (law 12): each link's hash covers the link before it.

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::ids::{CaseId, EventId, PersonId};

/// SHA-256 of a link. All zeros before the first.
pub type Hash = [u8; 32];

/// What a link covers: everything that an auditor would dispute. The text forms are those of the journal's columns.
#[derive(Debug, Clone, Copy)]
pub struct Link<'a> {
    /// Identity of the event.
    pub id: EventId,
    /// Its case.
    pub case: Option<CaseId>,
    /// The person it is about.
    pub person: Option<PersonId>,
    /// When it was recorded, to the microsecond.
    pub at: Timestamp,
    /// Who did it.
    pub actor: &'a str,
    /// What led to it.
    pub cause: &'a str,
    /// The event's kind.
    pub kind: &'a str,
    /// The version of its shape.
    pub version: i64,
    /// Its facts.
    pub body: &'a str,
}

/// The hash of a link after `previous`. Texts are preceded by their length, so that no two links read alike.
pub fn link(previous: &Hash, link: &Link<'_>) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update(previous);
    hasher.update(link.id.0.as_bytes());
    hasher.update(link.case.map_or([0; 16], |case| *case.0.as_bytes()));
    hasher.update(link.person.map_or([0; 16], |person| *person.0.as_bytes()));
    hasher.update(link.at.as_microsecond().to_be_bytes());
    hasher.update(link.version.to_be_bytes());
    for text in [link.actor, link.cause, link.kind, link.body] {
        hasher.update((text.len() as u64).to_be_bytes());
        hasher.update(text.as_bytes());
    }
    hasher.finalize().into()
}
