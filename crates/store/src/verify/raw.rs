//! Events as they are stored.

use domain::{
    event::{Event, Hash, Link, Recorded, link},
    ids::{CaseId, EventId, PersonId},
};
use jiff::Timestamp;

use super::Finding;
use crate::{Error, db::Row};

/// An event as it is stored: what was hashed is the text, not what it means.
pub(super) struct Raw {
    pub(super) lane: i64,
    pub(super) seq: i64,
    pub(super) id: EventId,
    pub(super) case: Option<CaseId>,
    pub(super) person: Option<PersonId>,
    pub(super) at: Timestamp,
    pub(super) actor: String,
    pub(super) cause: String,
    pub(super) kind: String,
    pub(super) version: i64,
    pub(super) body: String,
    pub(super) hash: Hash,
}

macro_rules! columns {
    () => {
        "lane, seq, id, case_id, person_id, at, actor, cause, kind, version, body, hash"
    };
}

pub(super) use columns;

impl Raw {
    pub(super) fn read(row: &mut Row<'_>) -> Result<Self, Error> {
        Ok(Self {
            lane: row.get()?,
            seq: row.get()?,
            id: row.get()?,
            case: row.get()?,
            person: row.get()?,
            at: row.get()?,
            actor: row.get()?,
            cause: row.get()?,
            kind: row.get()?,
            version: row.get()?,
            body: row.get()?,
            hash: row.get()?,
        })
    }

    pub(super) fn follows(&self, previous: &Hash) -> bool {
        let expected = link(
            previous,
            &Link {
                id: self.id,
                case: self.case,
                person: self.person,
                at: self.at,
                actor: &self.actor,
                cause: &self.cause,
                kind: &self.kind,
                version: self.version,
                body: &self.body,
            },
        );
        expected == self.hash
    }

    pub(super) fn chain_finding(&self) -> Finding {
        Finding::Chain { event: self.id, lane: self.lane, seq: self.seq }
    }

    pub(super) fn recorded(&self) -> Result<Recorded, Finding> {
        let unreadable = |reason: String| Finding::Unreadable { event: self.id, reason };
        Ok(Recorded {
            id: self.id,
            case: self.case,
            person: self.person,
            at: self.at,
            actor: self.actor.parse().map_err(|error: domain::event::UnknownActor| unreadable(error.to_string()))?,
            cause: self.cause.clone(),
            event: Event::decode(&self.kind, self.version, &self.body)
                .map_err(|error| unreadable(error.to_string()))?,
        })
    }
}
