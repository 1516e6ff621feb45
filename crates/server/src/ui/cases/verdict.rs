//! Whether a mail comes from where it says: what SPF, DKIM and DMARC found, in words.

use domain::case::Direction;
use mail::verify::{Authenticity, Check, Outcome};
use store::messages::Message;

use crate::locales::Words;

/// What is known about a message's origin.
pub(crate) struct Verdict {
    pub(crate) genuine: bool,
    pub(crate) forged: bool,
    pub(crate) label: String,
    pub(crate) text: String,
    /// The sender as the mail names it.
    pub(crate) from: String,
    /// Each check and what it found.
    pub(crate) checks: Vec<(&'static str, String)>,
}

impl Verdict {
    /// Reads what was stored with the message; nothing for what came by other ways, or was never checked.
    pub(crate) fn read(words: Words, message: &Message) -> Option<Self> {
        if message.direction != Direction::Inbound || message.verdict.is_empty() {
            return None;
        }
        let found: mail::verify::Verdict = serde_json::from_str(&message.verdict).ok()?;
        let authenticity = found.authenticity();
        let name = match authenticity {
            Authenticity::Genuine => "genuine",
            Authenticity::Forged => "forged",
            Authenticity::Unknown => "unknown",
        };
        let checks = [("SPF", &found.spf), ("DKIM", &found.dkim), ("DMARC", &found.dmarc)];
        Some(Self {
            genuine: authenticity == Authenticity::Genuine,
            forged: authenticity == Authenticity::Forged,
            label: words.t(&format!("case-sender-{name}")),
            text: words.t(&format!("case-sender-{name}-text")),
            from: message.envelope.from.clone(),
            checks: checks.into_iter().map(|(check, found)| (check, told(words, found))).collect(),
        })
    }
}

fn told(words: Words, check: &Check) -> String {
    let outcome = words.t(match check.outcome {
        Outcome::Pass => "case-check-pass",
        Outcome::Fail => "case-check-fail",
        Outcome::SoftFail => "case-check-soft-fail",
        Outcome::Neutral => "case-check-neutral",
        Outcome::None => "case-check-none",
        Outcome::TemporaryError => "case-check-temporary",
        Outcome::PermanentError => "case-check-permanent",
        Outcome::Unknown => "case-check-unknown",
    });
    match &check.domain {
        Some(domain) => format!("{outcome}, {domain}"),
        None => outcome,
    }
}
