//! What the law sees of a case: its kind in the law's word, what runs, what was asked and offered, what must not be done
//! meanwhile, and the reasoned answer.
//!
//! The facts are kept as they were when the matter was presented: a case keeps the rules that it began under. Steps are
//! decided in `decide` and change the case through its events like all others.

mod allege;
mod apply;
mod decide;
mod law;
mod resolution;
mod words;

pub(crate) use allege::Phrases;
pub use allege::{Allegation, Alleged, allegations};
pub(crate) use decide::decide;
pub use decide::{Filing, Step};
pub use law::Law;
pub use resolution::{Draft, Money, PointAnswer, Remedy};
pub use words::{Outcome, Proof};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    clock::{State, legal::LegalClock},
    ids::{MessageId, PointId, ResolutionId},
    profile::{Duty, HoldTrigger, Situation},
};

/// What the law sees of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Legal {
    /// The profile that applies: `es-electricity`.
    pub profile: String,
    /// Its version when the matter was filed.
    pub version: String,
    /// The kind in the law's word: an id of the profile.
    pub kind: String,
    /// What it is about, where the law counts differently for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
    /// What the business and the case were then.
    pub situation: Situation,
    /// When the person presented it; earlier than the entry for what came on paper or by phone.
    pub presented_at: Timestamp,
    /// The program read it in the words; nobody said so.
    #[serde(default)]
    pub by_words: bool,
    /// It can end only with a reasoned answer (law 4).
    #[serde(default)]
    pub reasoned: bool,
    /// What runs, and what has run: every reading of every rule that binds.
    #[serde(default)]
    pub clocks: Vec<LegalClock>,
    /// What was asked to complete it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completion: Option<Completion>,
    /// When it was complete, if something was missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
    /// The offer to settle that the person can accept, or has answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<Offer>,
    /// What must not be done meanwhile.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holds: Vec<Held>,
    /// The person went to this ADR body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adr: Option<String>,
    /// What is asked or alleged, and by which answer each was answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<Point>,
    /// The last reasoned answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<Resolved>,
    /// The sheet's number in the book, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
}

/// A request to complete what was presented.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Completion {
    /// The message that asks for it, with the warning of what follows if nothing comes.
    pub message: MessageId,
    /// The fields that are missing, by their ids.
    pub missing: Vec<String>,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// It is proven that the person got the request.
    #[serde(default)]
    pub delivered: bool,
    /// The last day for it.
    pub due_on: Date,
    /// When that day is over.
    pub due_at: Timestamp,
}

/// An offer to settle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The message that makes it.
    pub message: MessageId,
    /// When it was made.
    pub made_at: Timestamp,
    /// Until when it can be accepted.
    pub until: Timestamp,
    /// What the person said, with the message; silence rejects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<bool>,
}

/// Something that must not be done until the reasoned answer has reached the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Which hold of the profile.
    pub hold: String,
    /// What opened it.
    pub trigger: HoldTrigger,
    /// When.
    pub since: Timestamp,
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

/// One thing that the person asks or alleges. Its words are in the store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// Identity.
    pub id: PointId,
    /// The answer in which it was answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_by: Option<MessageId>,
}

/// A reasoned answer that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resolved {
    /// Identity: the store has its parts.
    pub id: ResolutionId,
    /// The message that carries it.
    pub message: MessageId,
    /// For whom.
    pub outcome: Outcome,
    /// When it was written.
    pub written_at: Timestamp,
    /// When it left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<Timestamp>,
    /// When it reached the person, as the profile understands it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notified_at: Option<Timestamp>,
}

impl Legal {
    /// The clock that drives: of all that run, the one that is over first. What waits for the person counts last.
    pub fn driving(&self) -> Option<&LegalClock> {
        self.running().min_by_key(|clock| (clock.suspended.is_some(), clock.due_at))
    }

    /// Of each duty that is open, the clock that drives it, the nearest first.
    pub fn duties(&self) -> Vec<&LegalClock> {
        let mut nearest: Vec<&LegalClock> = Vec::new();
        for clock in self.running() {
            match nearest.iter_mut().find(|other| other.duty == clock.duty) {
                Some(other) if other.due_at <= clock.due_at => {}
                Some(other) => *other = clock,
                None => nearest.push(clock),
            }
        }
        nearest.sort_by_key(|clock| clock.due_at);
        nearest
    }

    /// The clocks whose duty is not done.
    pub fn running(&self) -> impl Iterator<Item = &LegalClock> {
        self.clocks.iter().filter(|clock| clock.stopped_at.is_none())
    }

    /// The same matter as another kind.
    pub fn filing(&self, kind: &str) -> Filing {
        Filing {
            kind: Some(kind.to_owned()),
            topics: self.topics.clone(),
            situation: self.situation.clone(),
            by_words: false,
            presented_at: None,
        }
    }

    /// The moment by which something must be done, if the law sets one. What stands still is not pressing.
    pub fn due_at(&self) -> Option<Timestamp> {
        self.running().filter(|clock| clock.suspended.is_none()).map(|clock| clock.due_at).min()
    }

    /// The holds in force.
    pub fn holds_in_force(&self) -> impl Iterator<Item = &Held> {
        self.holds.iter().filter(|held| held.until.is_none())
    }

    /// The points that no answer has answered.
    pub fn open_points(&self) -> impl Iterator<Item = &Point> {
        self.points.iter().filter(|point| point.answered_by.is_none())
    }

    /// Whether the duty was missed: its clock is over, or was when it was done.
    pub fn missed(&self, duty: Duty, now: Timestamp) -> bool {
        let of_duty = self.clocks.iter().filter(|clock| clock.duty == duty);
        of_duty
            .min_by_key(|clock| clock.due_at)
            .is_some_and(|clock| matches!(clock.state(now), State::Late | State::Missed))
    }
}

#[cfg(test)]
pub(crate) mod tests;
