//! A case: one matter of one person, from the first word to the end.
//!
//! [`decide`] is the only place that says what may happen to a case, [`Case::apply`] the only one that says what an
//! event changes. Both are pure: the store keeps the row, and `fold(events) == row` is a property test.

mod apply;
mod decide;
mod words;

pub use decide::{Command, Facts, Opening, Refusal, Refused, decide, open};
pub(crate) use words::words;
pub use words::{CaseKind, Channel, Delivery, Direction, FailureCode, State, UnknownWord};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    clock::Clock,
    event::Hash,
    ids::{AgentId, CaseId, MessageId, PersonId},
    key::Key,
    language::Language,
    legal::Legal,
};

/// The state of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Identity.
    pub id: CaseId,
    /// The public key; it alone lets the person follow the case.
    pub key: Key,
    /// Whose matter it is.
    pub person: PersonId,
    /// What sort of matter.
    pub kind: CaseKind,
    /// How the person came.
    pub channel: Channel,
    /// The language of the request (law 6).
    pub language: Language,
    /// Where it stands.
    pub state: State,
    /// Who has it; nobody means the common queue (law 2).
    pub owner: Option<AgentId>,
    /// Colleagues who help.
    pub collaborators: Vec<AgentId>,
    /// The title that colleagues see.
    pub subject: String,
    /// The closed case that this one continues.
    pub follows: Option<CaseId>,
    /// When it really began.
    pub opened_at: Timestamp,
    /// The earliest word of the person that nobody has answered.
    pub waits_since: Option<Timestamp>,
    /// When we look again at a waiting case.
    pub waiting_until: Option<Timestamp>,
    /// When the person got the first answer.
    pub first_answer_at: Option<Timestamp>,
    /// When the last answer was delivered as the solution.
    pub resolved_at: Option<Timestamp>,
    /// When the time to reopen was over.
    pub closed_at: Option<Timestamp>,
    /// The deadline that runs now.
    pub clock: Option<Clock>,
    /// What the law sees of it; none where no law asks for anything.
    pub legal: Option<Box<Legal>>,
    /// The answers that can still be taken back or are on their way, in the order in which they were written.
    pub leaving: Vec<Leaving>,
    /// When something last happened.
    pub touched_at: Timestamp,
    /// How many events the case has; guards against writing over somebody else's change.
    pub version: i64,
    /// The hash of its last event (law 12).
    pub hash: Hash,
}

/// An answer on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaving {
    /// The answer.
    pub message: MessageId,
    /// Since when the person had been waiting for it: they wait on if it does not arrive.
    pub waits_since: Option<Timestamp>,
}

/// Added to the last activity of a case in which nobody waits for us, to sort it after all those that wait.
const AFTER_ALL_WHO_WAIT: i64 = 1_000_000 * 60 * 60 * 24 * 365 * 1000;

impl Case {
    /// By this the list is ordered: who waits most against what was promised comes first. Microseconds.
    pub fn attention(&self) -> i64 {
        let promised = self.clock.as_ref().filter(|clock| clock.paused_since.is_none()).map(|clock| clock.due_at);
        match (promised, self.legal_due(), self.waits_since) {
            (None, None, Some(since)) => since.as_microsecond(),
            (None, None, None) => self.touched_at.as_microsecond() + AFTER_ALL_WHO_WAIT,
            (promised, legal, _) => [promised, legal].into_iter().flatten().min().unwrap_or_default().as_microsecond(),
        }
    }

    /// The moment by which the law wants something done.
    pub fn legal_due(&self) -> Option<Timestamp> {
        self.legal.as_ref().and_then(|legal| legal.due_at())
    }

    /// Whether the answer is still on its way.
    pub fn is_leaving(&self, message: MessageId) -> bool {
        self.leaving.iter().any(|leaving| leaving.message == message)
    }

    /// Whether the agent owns the case or helps with it.
    pub fn involves(&self, agent: AgentId) -> bool {
        self.owner == Some(agent) || self.collaborators.contains(&agent)
    }
}

#[cfg(test)]
pub(crate) mod tests;
