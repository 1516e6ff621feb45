//! Why something was not done.

use domain::{access::Denied, case::Refusal, rules::Verdict};

/// Why something was not done. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The memory failed, or somebody else was faster.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The rules do not allow the step.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The role does not allow it.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// A value cannot be used; the doors have the words for the code.
    #[error("{field}: {code}")]
    Invalid {
        /// Which value.
        field: &'static str,
        /// What is wrong with it.
        code: &'static str,
    },
    /// Something happened in the case since the composer was opened; ask before sending.
    #[error("the case changed in the meantime")]
    Changed,
    /// Rules of the law refuse an answer; each says why.
    #[error("the answer is not lawful yet: {}", rules(.0))]
    Unlawful(Vec<Verdict>),
    /// No mailbox can send it.
    #[error("no mailbox is set up to send from")]
    NoMailbox,
}

fn rules(verdicts: &[Verdict]) -> String {
    verdicts.iter().map(|verdict| verdict.rule.as_str()).collect::<Vec<_>>().join(", ")
}

impl Error {
    pub(crate) fn invalid(field: &'static str, code: &'static str) -> Self {
        Self::Invalid { field, code }
    }

    /// Whether the thing that was asked for does not exist.
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::Store(store::Error::Missing))
    }
}
