//! Identities and the one source of randomness.
//!
//! Every id is a UUIDv7 made from the injected time and the injected [`Source`], so that tests can own both.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Where ids, keys and secrets come from. The program uses the operating system; tests use a seeded generator.
pub trait Source: Send + Sync {
    /// Fills `bytes` with unpredictable bytes.
    fn fill(&self, bytes: &mut [u8]);

    /// A UUIDv7: sorts by `now` to the millisecond, unguessable beyond it.
    fn uuid(&self, now: Timestamp) -> Uuid {
        let mut random = [0; 10];
        self.fill(&mut random);
        let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new id for something that begins at `now`.
            pub fn new(source: &dyn Source, now: Timestamp) -> Self {
                Self(source.uuid(now))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    )+};
}

ids! {
    /// A person who is served.
    PersonId,
    /// One way to recognise a person: an address, a phone number, a customer number.
    IdentifierId,
    /// A user of the business's side.
    AgentId,
    /// One matter of one person.
    CaseId,
    /// One message or note of a case.
    MessageId,
    /// A file that came or went with a message.
    AttachmentId,
    /// One row of the journal.
    EventId,
    /// A mailbox of the business.
    MailboxId,
    /// A mail as it was fetched, before it is filed.
    IncomingId,
    /// A piece of deferred work.
    JobId,
    /// A login of an agent.
    SessionId,
    /// A passkey of an agent.
    PasskeyId,
    /// A token of the API.
    TokenId,
    /// One thing that a person asks or alleges.
    PointId,
    /// A reasoned answer.
    ResolutionId,
    /// A receipt.
    ReceiptId,
}
