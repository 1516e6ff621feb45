//! What is known about a person.

use jiff::Timestamp;

use crate::{
    ids::PersonId,
    language::{AddressForm, Language},
};

/// Whoever is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Identity.
    pub id: PersonId,
    /// Full name; empty while nobody has told it.
    pub name: String,
    /// How they like to be called; empty means by their name (promise N1).
    pub preferred_name: String,
    /// How the name sounds, in any notation that helps.
    pub pronunciation: String,
    /// *tú*, *usted* or *vos*.
    pub form: AddressForm,
    /// The language they chose or last used.
    pub language: Language,
    /// What colleagues should know.
    pub remarks: String,
    /// When they became known.
    pub created_at: Timestamp,
    /// Guards against writing over somebody else's change.
    pub version: i64,
}

impl Person {
    /// What to call them in a greeting; `None` if nobody knows.
    pub fn called(&self) -> Option<&str> {
        [self.preferred_name.trim(), self.name.trim()].into_iter().find(|name| !name.is_empty())
    }
}
