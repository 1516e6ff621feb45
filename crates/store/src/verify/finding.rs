//! What can be wrong with the journal.

use domain::ids::{CaseId, EventId, MessageId};

/// Something that is not as the journal says.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Finding {
    /// Numbers are missing in a lane.
    #[error("lane {lane}: the events after number {after} are missing, up to {until}")]
    Gap {
        /// The lane.
        lane: i64,
        /// The last number that is there.
        after: i64,
        /// The last one that is missing.
        until: i64,
    },
    /// An event was changed, put in or left out: its hash does not follow from the one before.
    #[error("event {event} (lane {lane}, number {seq}): it or the one before it was changed")]
    Chain {
        /// The event.
        event: EventId,
        /// Its lane.
        lane: i64,
        /// Its number.
        seq: i64,
    },
    /// An event cannot be read.
    #[error("event {event}: {reason}")]
    Unreadable {
        /// The event.
        event: EventId,
        /// Why.
        reason: String,
    },
    /// The last event of the house in a lane is not the one that the lane's head knows.
    #[error("lane {lane}: its head does not belong to its last event of the house")]
    LaneHead {
        /// The lane.
        lane: i64,
    },
    /// A case has events but no row.
    #[error("case {case}: it is in the journal, but its row is gone")]
    NoRow {
        /// The case.
        case: CaseId,
    },
    /// The last event of a case is not the one that its row knows.
    #[error("case {case}: its row is at event {row}, the journal at {journal}, or their hashes differ")]
    CaseHead {
        /// The case.
        case: CaseId,
        /// The version in the row.
        row: i64,
        /// How many events there are.
        journal: i64,
    },
    /// A row says something else than what follows from its events.
    #[error("case {case}: its row was changed past the journal: {fields}")]
    Row {
        /// The case.
        case: CaseId,
        /// Which of its fields.
        fields: String,
    },
    /// A message does not say what was recorded (law 7): its subject, words, HTML or files were changed.
    #[error("message {message} of case {case}: its words or files were changed")]
    Words {
        /// The case.
        case: CaseId,
        /// The message.
        message: MessageId,
    },
    /// A message was put in: the journal knows nothing of it.
    #[error("message {message} of case {case}: it is not in the journal")]
    Unknown {
        /// The case.
        case: CaseId,
        /// The message.
        message: MessageId,
    },
    /// A message that the journal knows is gone.
    #[error("message {message} of case {case}: it is in the journal, but not there any more")]
    NoMessage {
        /// The case.
        case: CaseId,
        /// The message.
        message: MessageId,
    },
}
