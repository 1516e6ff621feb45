//! A form's own mark: when it was made, and that we made it. It tells a program that fills a form at once from a person,
//! a form sent twice from two, and whose the files are that were sent with it before it was complete.

use jiff::{SignedDuration, Timestamp};
use subtle::ConstantTimeEq;

use crate::{app::App, vault::Vault};

/// Nobody writes a message faster.
const QUICKEST: SignedDuration = SignedDuration::from_secs(2);
const NONCE: usize = 12;
const SIGNATURE: usize = 16;

/// The mark of one form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stamp {
    /// As the hidden field holds it.
    pub(super) text: String,
    /// When the form was made.
    made_at: Timestamp,
    nonce: String,
}

impl Stamp {
    /// The mark of a new form.
    pub(super) fn new(app: &App) -> Self {
        let mut bytes = [0; NONCE];
        app.source.fill(&mut bytes);
        Self::made(&app.vault, app.clock.now(), hex::encode(bytes))
    }

    fn made(vault: &Vault, made_at: Timestamp, nonce: String) -> Self {
        let signed = format!("{}.{nonce}", made_at.as_microsecond());
        Self { text: format!("{signed}.{}", signature(vault, &signed)), made_at, nonce }
    }

    /// Reads the hidden field; `None` if we did not make it.
    pub(super) fn read(vault: &Vault, text: &str) -> Option<Self> {
        let (signed, given) = text.rsplit_once('.')?;
        if !bool::from(signature(vault, signed).as_bytes().ct_eq(given.as_bytes())) {
            return None;
        }
        let (micros, nonce) = signed.split_once('.')?;
        let made_at = Timestamp::from_microsecond(micros.parse().ok()?).ok()?;
        Some(Self { text: text.to_owned(), made_at, nonce: nonce.to_owned() })
    }

    /// Whether the form came back faster than a person writes.
    pub(super) fn is_too_quick(&self, now: Timestamp) -> bool {
        now.duration_since(self.made_at) < QUICKEST
    }

    /// Whose its files are in the table of uploads.
    pub(super) fn owner(&self) -> String {
        format!("form:{}", self.nonce)
    }
}

fn signature(vault: &Vault, text: &str) -> String {
    hex::encode(&vault.sign("portal-form", text)[..SIGNATURE])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp() -> (Vault, Stamp) {
        let vault = Vault::new([3; 32]);
        let stamp = Stamp::made(&vault, "2026-11-21T12:00:00Z".parse().unwrap(), "abcdef".into());
        (vault, stamp)
    }

    #[test]
    fn our_own_mark_comes_back() {
        let (vault, stamp) = stamp();
        assert_eq!(Stamp::read(&vault, &stamp.text), Some(stamp.clone()));
        assert_eq!(stamp.owner(), "form:abcdef");
    }

    #[test]
    fn a_mark_that_somebody_else_made_is_none() {
        let (vault, stamp) = stamp();
        let older = stamp.text.replacen(|c: char| c.is_ascii_digit(), "0", 1);
        for text in [older.as_str(), "", "...", "1.2.3"] {
            assert_eq!(Stamp::read(&vault, text), None, "{text}");
        }
        assert_eq!(Stamp::read(&Vault::new([4; 32]), &stamp.text), None);
    }

    #[test]
    fn nobody_writes_within_a_second() {
        let (_, stamp) = stamp();
        assert!(stamp.is_too_quick(stamp.made_at + SignedDuration::from_millis(900)));
        assert!(!stamp.is_too_quick(stamp.made_at + SignedDuration::from_secs(3)));
    }
}
