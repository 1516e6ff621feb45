//! The journal's vocabulary: everything that can happen, named by meaning.
//!
//! Bodies hold ids and facts, never the words of a person: erasing a person leaves the journal whole and verifiable.
//! Each event carries a version; [`Event::decode`] reads every version that was ever released, and a test keeps one
//! JSON example of each. To add an event: a line here, an arm in `case::apply` if it changes a case, an example in
//! `examples.json`, a sentence in `desk.ftl` and `portal.ftl`.

mod actor;
mod chain;

pub use actor::{Actor, UnknownActor};
pub use chain::{Hash, Link, link};

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    case::{CaseKind, Channel, FailureCode},
    clock::{Clock, legal::LegalClock},
    ids::{
        AgentId, CaseId, EventId, IdentifierId, IncomingId, MailboxId, MessageId, PasskeyId, PersonId, PointId,
        ReceiptId, ResolutionId, SessionId, TokenId,
    },
    language::Language,
    legal::{Outcome, Proof},
    profile::{HoldTrigger, Situation},
};

/// A stored event could not be read.
#[derive(Debug, thiserror::Error)]
pub enum DecodeError {
    /// Written by a newer program, or damaged.
    #[error("the journal holds the event {kind} version {version}, which this program does not know: use a newer one")]
    Unknown {
        /// As stored.
        kind: String,
        /// As stored.
        version: i64,
    },
    /// The body does not fit its kind.
    #[error("the body of an event {kind} cannot be read: {reason}")]
    Body {
        /// As stored.
        kind: String,
        /// What the JSON reader said.
        reason: String,
    },
}

macro_rules! events {
    ($($(#[$doc:meta])* $kind:literal $version:literal $name:ident {
        $($(#[$field_doc:meta])* $field:ident : $type:ty),* $(,)?
    })+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
            #[serde(deny_unknown_fields)]
            pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }

            impl From<$name> for Event {
                fn from(body: $name) -> Self {
                    Self::$name(body)
                }
            }
        )+

        /// Something that happened. See the module for its rules.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Event {
            $($(#[$doc])* $name($name),)+
        }

        impl Event {
            /// Every kind with its current version, in the order of this file.
            pub const KINDS: &'static [(&'static str, i64)] = &[$(($kind, $version)),+];

            /// The stable name of the kind, as stored and as integrators see it.
            pub fn kind(&self) -> &'static str {
                match self { $(Self::$name(_) => $kind,)+ }
            }

            /// The version of the body's shape.
            pub fn version(&self) -> i64 {
                match self { $(Self::$name(_) => $version,)+ }
            }

            /// The body as JSON text.
            pub fn body(&self) -> String {
                let text = match self { $(Self::$name(body) => serde_json::to_string(body),)+ };
                text.expect("structs of plain values always serialise")
            }

            /// Reads a stored event of any released version.
            pub fn decode(kind: &str, version: i64, body: &str) -> Result<Self, DecodeError> {
                match (kind, version) {
                    $(($kind, $version) => serde_json::from_str::<$name>(body).map(Self::$name).map_err(|error| {
                        DecodeError::Body { kind: kind.to_owned(), reason: error.to_string() }
                    }),)+
                    _ => Err(DecodeError::Unknown { kind: kind.to_owned(), version }),
                }
            }
        }
    };
}

events! {
    /// A matter begins.
    "case_opened" 1 CaseOpened {
        /// Whose matter it is.
        person: PersonId,
        /// What sort of matter.
        kind: CaseKind,
        /// How the person came.
        channel: Channel,
        /// The language they used; the answer goes in it (law 6).
        language: Language,
        /// When it really happened; earlier than the entry for what came by phone, counter or post.
        happened_at: Timestamp,
        /// The closed case that this one continues.
        follows: Option<CaseId>,
    }
    /// The person wrote or said something.
    "message_received" 1 MessageReceived {
        /// The stored message.
        message: MessageId,
        /// How it came.
        channel: Channel,
        /// When it really happened.
        happened_at: Timestamp,
        /// SHA-256 of subject, words, HTML and files as they arrived, in hexadecimal: proves that nothing was changed (law 7).
        digest: String,
        /// The program wrote it for them (an automatic reply); nobody waits for an answer to it.
        automatic: bool,
    }
    /// The acknowledgement was written; the job that sends it is queued with this event.
    "acknowledged" 1 Acknowledged {
        /// The acknowledgement itself.
        message: MessageId,
        /// SHA-256 of what it says.
        digest: String,
    }
    /// The business answered; a mail leaves after the time to undo.
    "reply_written" 1 ReplyWritten {
        /// The stored answer.
        message: MessageId,
        /// By which channel it goes.
        channel: Channel,
        /// SHA-256 of subject, words and files, in hexadecimal.
        digest: String,
        /// Since when the person had been waiting for it.
        waits_since: Option<Timestamp>,
    }
    /// The answer was taken back before it left.
    "reply_cancelled" 1 ReplyCancelled {
        /// The answer that never left.
        message: MessageId,
    }
    /// The mail server took the message, or it was said or shown to the person.
    "message_sent" 1 MessageSent {
        /// Which message.
        message: MessageId,
        /// It answers the person (an acknowledgement does not).
        answers: bool,
    }
    /// The message could not be delivered and will not be tried again.
    "message_failed" 1 MessageFailed {
        /// Which message.
        message: MessageId,
        /// Why.
        reason: FailureCode,
    }
    /// A mail server returned the message.
    "message_bounced" 1 MessageBounced {
        /// Which of our messages came back.
        message: MessageId,
        /// The address will not work later either.
        permanent: bool,
        /// Since when the person waits again, if it was the last answer to them.
        waits_since: Option<Timestamp>,
    }
    /// A colleague wrote something for colleagues.
    "note_written" 1 NoteWritten {
        /// The stored note.
        message: MessageId,
        /// SHA-256 of subject, words and files, in hexadecimal.
        digest: String,
    }
    /// The case has a new owner, or goes back to the common queue (law 2).
    "case_assigned" 1 CaseAssigned {
        /// Who had it.
        from: Option<AgentId>,
        /// Who has it now; nobody means the common queue.
        to: Option<AgentId>,
    }
    /// A colleague helps; the owner stays.
    "collaborator_added" 1 CollaboratorAdded {
        /// Who joins.
        agent: AgentId,
    }
    /// A colleague no longer helps.
    "collaborator_removed" 1 CollaboratorRemoved {
        /// Who leaves.
        agent: AgentId,
    }
    /// The person must act before we can.
    "case_waiting" 1 CaseWaiting {
        /// When we look again, whatever happens.
        until: Option<Timestamp>,
    }
    /// The answer was delivered.
    "case_resolved" 1 CaseResolved {}
    /// There is something to do again.
    "case_reopened" 1 CaseReopened {
        /// The person's own word did it, not an agent.
        by_person: bool,
    }
    /// The time to reopen is over.
    "case_closed" 1 CaseClosed {}
    /// The case is of another sort than was thought.
    "case_classified" 1 CaseClassified {
        /// Before.
        from: CaseKind,
        /// Now.
        to: CaseKind,
    }
    /// The title that colleagues see was changed; the words are in the row.
    "case_titled" 1 CaseTitled {}
    /// An agent made a code of the second factor to read it to the person by telephone. The code is nowhere in the journal.
    "code_told" 1 CodeTold {}
    /// The case belongs to another person than was thought.
    "case_moved" 1 CaseMoved {
        /// Before.
        from: PersonId,
        /// Now.
        to: PersonId,
    }
    /// A deadline runs.
    "clock_started" 1 ClockStarted {
        /// The clock as it starts.
        clock: Clock,
    }
    /// The deadline stands still while the person must act.
    "clock_paused" 1 ClockPaused {
        /// The clock as it stands.
        clock: Clock,
    }
    /// The deadline runs again.
    "clock_resumed" 1 ClockResumed {
        /// The clock with its new due time.
        clock: Clock,
    }
    /// What the deadline asked for was done.
    "clock_stopped" 1 ClockStopped {
        /// In time.
        met: bool,
    }
    /// The law sees the case: its rules apply and its clocks run.
    "legal_filed" 1 LegalFiled {
        /// The profile that applies.
        profile: String,
        /// Its version.
        profile_version: String,
        /// The kind in the law's word.
        kind: String,
        /// What it is about, where the law counts differently for it.
        topics: Vec<String>,
        /// What the business and the case are.
        situation: Situation,
        /// When the person presented it.
        presented_at: Timestamp,
        /// The program read the kind in the person's words; nobody said so.
        by_words: bool,
        /// It can end only with a reasoned answer (law 4).
        reasoned: bool,
        /// Every reading of every rule that binds.
        clocks: Vec<LegalClock>,
    }
    /// It is of another kind, or about something else, than was thought.
    "legal_refiled" 1 LegalRefiled {
        /// The kind before.
        from: String,
        /// The kind now.
        to: String,
        /// What it is about now.
        topics: Vec<String>,
        /// When it was presented.
        presented_at: Timestamp,
        /// The program read it in the person's words.
        by_words: bool,
        /// It can end only with a reasoned answer (law 4).
        reasoned: bool,
        /// All clocks, those that were stopped as they were.
        clocks: Vec<LegalClock>,
        /// The note that says why, where that must be said.
        reason: Option<MessageId>,
    }
    /// One thing that the person asks or alleges was set out; its words are in the store.
    "point_added" 1 PointAdded {
        /// Which.
        point: PointId,
    }
    /// A point was set out by mistake; its words stay in the store.
    "point_dropped" 1 PointDropped {
        /// Which.
        point: PointId,
    }
    /// The person was asked to complete what they presented, and told what follows if they do not.
    "completion_asked" 1 CompletionAsked {
        /// The message that asks.
        message: MessageId,
        /// The fields that are missing.
        missing: Vec<String>,
        /// The last day for it.
        due_on: Date,
        /// When that day is over.
        due_at: Timestamp,
        /// All clocks, standing still where the law says so.
        clocks: Vec<LegalClock>,
    }
    /// A deadline of the law runs that something set going later.
    "legal_clocks_started" 1 LegalClocksStarted {
        /// All clocks.
        clocks: Vec<LegalClock>,
    }
    /// The person completed it: the clock of the answer begins now.
    "legal_completed" 1 LegalCompleted {
        /// When what was missing came.
        at: Timestamp,
        /// All clocks, begun anew where the law says so.
        clocks: Vec<LegalClock>,
    }
    /// An offer to settle was made.
    "offer_made" 1 OfferMade {
        /// The message that makes it.
        message: MessageId,
        /// Until when it can be accepted.
        until: Timestamp,
        /// All clocks, standing still where the law says so.
        clocks: Vec<LegalClock>,
    }
    /// The offer was accepted, or not; silence rejects it.
    "offer_settled" 1 OfferSettled {
        /// The person accepted it.
        accepted: bool,
        /// The message in which they said so.
        message: Option<MessageId>,
        /// All clocks, running on.
        clocks: Vec<LegalClock>,
    }
    /// A deadline of the law was made longer, as the law allows, and the person was told why.
    "legal_extended" 1 LegalExtended {
        /// The message that told them.
        message: MessageId,
        /// All clocks.
        clocks: Vec<LegalClock>,
    }
    /// A reasoned answer was written.
    "resolution_written" 1 ResolutionWritten {
        /// Its parts are in the store.
        resolution: ResolutionId,
        /// The message that carries it.
        message: MessageId,
        /// For whom.
        outcome: Outcome,
        /// The points that it answers.
        points: Vec<PointId>,
        /// It puts something right.
        remedy: bool,
        /// The bodies that it names.
        bodies: Vec<String>,
        /// Whether the business takes part in their procedure.
        participates: Option<bool>,
        /// Its language.
        language: Language,
        /// Its channel.
        channel: Channel,
    }
    /// A step was taken past a rule, with a reason and by somebody who may (promise C5).
    "rule_overridden" 1 RuleOverridden {
        /// Which rule.
        rule: String,
        /// The note that says why.
        reason: MessageId,
    }
    /// It is known that a message reached the person.
    "delivery_proven" 1 DeliveryProven {
        /// Which message.
        message: MessageId,
        /// How it is known.
        proof: Proof,
        /// By the profile it counts as told.
        notifies: bool,
    }
    /// Something must not be done until the reasoned answer has reached the person.
    "hold_opened" 1 HoldOpened {
        /// Which.
        hold: String,
        /// What opens it.
        trigger: HoldTrigger,
    }
    /// What was held back may be done.
    "hold_released" 1 HoldReleased {
        /// Which.
        hold: String,
        /// The answer that reached the person.
        proof: Option<MessageId>,
    }
    /// The person went to a body for the resolution of disputes.
    "adr_opened" 1 AdrOpened {
        /// Which.
        body: String,
    }
    /// The body has decided, or the person has withdrawn.
    "adr_closed" 1 AdrClosed {}
    /// A receipt was given to the person.
    "receipt_issued" 1 ReceiptIssued {
        /// Which.
        receipt: ReceiptId,
        /// The message that carries it, if one does.
        message: Option<MessageId>,
        /// `mail`, `page`, `paper` or `sms`.
        medium: String,
        /// SHA-256 of the document, in hexadecimal.
        digest: String,
        /// Its number in the book, where the law has one.
        sheet: Option<String>,
    }
    /// The person said, or no longer says, that they are in a situation of vulnerability. Nothing else is asked for.
    "vulnerability_declared" 1 VulnerabilityDeclared {
        /// They say so.
        declared: bool,
    }
    /// The person allowed, or no longer allows, that their call is recorded.
    "recording_consented" 1 RecordingConsented {
        /// They allow it.
        given: bool,
        /// The version of the words in which they were asked.
        wording: String,
    }
    /// The person asked for a human being, or for a supervisor.
    "human_asked" 1 HumanAsked {
        /// For a supervisor.
        supervisor: bool,
        /// By which way.
        channel: Channel,
        /// When.
        at: Timestamp,
    }
    /// They got one.
    "human_reached" 1 HumanReached {
        /// A supervisor.
        supervisor: bool,
        /// When.
        at: Timestamp,
        /// In the same conversation.
        same_contact: bool,
    }
    /// A person became known.
    "person_added" 1 PersonAdded {}
    /// What is known about a person was corrected; which fields, never the values.
    "person_changed" 1 PersonChanged {
        /// Names of the fields.
        fields: Vec<String>,
    }
    /// A further way to recognise the person.
    "identifier_added" 1 IdentifierAdded {
        /// The stored identifier.
        identifier: IdentifierId,
        /// Its kind.
        kind: String,
    }
    /// A way to recognise the person was removed.
    "identifier_removed" 1 IdentifierRemoved {
        /// The removed identifier.
        identifier: IdentifierId,
        /// Its kind.
        kind: String,
    }
    /// A mail could not be filed and waits for a human decision.
    "mail_quarantined" 1 MailQuarantined {
        /// The stored mail.
        incoming: IncomingId,
        /// Why, as a stable code.
        reason: String,
    }
    /// A quarantined mail was decided upon.
    "quarantine_settled" 1 QuarantineSettled {
        /// The stored mail.
        incoming: IncomingId,
        /// It was filed into a case; otherwise set aside.
        filed: bool,
    }
    /// A user of the business's side was added.
    "agent_added" 1 AgentAdded {
        /// Who.
        agent: AgentId,
        /// With which role.
        role: String,
    }
    /// An agent's role, name or standing was changed.
    "agent_changed" 1 AgentChanged {
        /// Who.
        agent: AgentId,
        /// Names of the fields.
        fields: Vec<String>,
    }
    /// An agent signed in.
    "session_started" 1 SessionStarted {
        /// Who.
        agent: AgentId,
        /// The login.
        session: SessionId,
        /// By password, password and code, or passkey.
        method: String,
    }
    /// A login was ended before its time.
    "session_revoked" 1 SessionRevoked {
        /// The login.
        session: SessionId,
    }
    /// A passkey or a code generator was added to an agent or removed.
    "second_factor_changed" 1 SecondFactorChanged {
        /// Who.
        agent: AgentId,
        /// `totp` or `passkey`.
        factor: String,
        /// Which passkey.
        passkey: Option<PasskeyId>,
        /// Added, or removed.
        added: bool,
    }
    /// A part of the settings was changed.
    "settings_changed" 1 SettingsChanged {
        /// Which part.
        section: String,
    }
    /// A mailbox was added, changed or removed.
    "mailbox_changed" 1 MailboxChanged {
        /// Which.
        mailbox: MailboxId,
        /// `added`, `changed` or `removed`.
        change: String,
    }
    /// A token of the API was made.
    "token_created" 1 TokenCreated {
        /// Which.
        token: TokenId,
        /// What it may do.
        scopes: Vec<String>,
    }
    /// A token of the API was withdrawn.
    "token_revoked" 1 TokenRevoked {
        /// Which.
        token: TokenId,
    }
    /// A piece of deferred work was given up, or taken up again by hand.
    "job_settled" 1 JobSettled {
        /// Its kind.
        job: String,
        /// `dead`, `retried` or `discarded`.
        outcome: String,
    }
}

/// An event with everything around it, as the journal holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// Identity.
    pub id: EventId,
    /// The case it belongs to; `None` for events of the house.
    pub case: Option<CaseId>,
    /// The person it is about.
    pub person: Option<PersonId>,
    /// When it was recorded.
    pub at: Timestamp,
    /// Who did it.
    pub actor: Actor,
    /// The request, job or event that led to it.
    pub cause: String,
    /// What happened.
    pub event: Event,
}

#[cfg(test)]
mod tests;
