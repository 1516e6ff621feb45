//! The small closed vocabularies of a case, as stored, as in the API, and as keys of the texts on screen.

/// A stored or submitted word is not one of its list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{word}' is not one of: {allowed}")]
pub struct UnknownWord {
    /// What was given.
    pub word: String,
    /// What would have been understood.
    pub allowed: String,
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$variant_doc])* #[serde(rename = $word)] $variant,)+ }

        impl $name {
            /// All of them, in their natural order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable word.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::case::UnknownWord;
            fn from_str(word: &str) -> Result<Self, Self::Err> {
                match word {
                    $($word => Ok(Self::$variant),)+
                    _ => Err($crate::case::UnknownWord { word: word.chars().take(40).collect(), allowed: [$($word),+].join(", ") }),
                }
            }
        }
    )+};
}
pub(crate) use words;

words! {
    /// Where a case stands.
    State {
        /// Someone here must act.
        Open = "open",
        /// The person must act.
        Waiting = "waiting",
        /// The answer was delivered.
        Resolved = "resolved",
        /// The time to reopen is over.
        Closed = "closed",
    }
    /// What sort of matter. Substance rules, not the label: a complaint cannot be downgraded.
    CaseKind {
        /// The person wants to know or to arrange something.
        Inquiry = "inquiry",
        /// The person says that something was not as it should be, and wants it put right.
        Complaint = "complaint",
        /// Something does not work now.
        Incident = "incident",
        /// The person has an idea.
        Suggestion = "suggestion",
        /// The person is glad about something.
        Praise = "praise",
    }
    /// How words come and go.
    Channel {
        /// E-mail.
        Mail = "mail",
        /// The public form.
        Form = "form",
        /// The person's own page.
        Page = "page",
        /// A telephone call, entered by an agent.
        Phone = "phone",
        /// Face to face.
        Counter = "counter",
        /// A letter.
        Post = "post",
        /// A program with a token.
        Api = "api",
    }
    /// Which way a message goes.
    Direction {
        /// From the person.
        Inbound = "inbound",
        /// To the person.
        Outbound = "outbound",
        /// Among colleagues.
        Note = "note",
    }
    /// What became of a message.
    Delivery {
        /// It came from the person, or stays among colleagues.
        Here = "here",
        /// It leaves when the time to undo is over.
        Queued = "queued",
        /// The server took it, or it was said or shown.
        Sent = "sent",
        /// It could not be delivered.
        Failed = "failed",
        /// It was returned.
        Bounced = "bounced",
        /// It was taken back in time.
        Cancelled = "cancelled",
    }
    /// Why a message could not be delivered.
    FailureCode {
        /// The server refuses the recipient.
        RecipientRefused = "recipient_refused",
        /// The server refuses the message.
        MessageRefused = "message_refused",
        /// Our login is not accepted.
        Authentication = "authentication",
        /// The server could not be reached for too long.
        Unreachable = "unreachable",
        /// The mailbox is gone or cannot send.
        NoMailbox = "no_mailbox",
        /// The message itself could not be built.
        Unbuildable = "unbuildable",
    }
}
