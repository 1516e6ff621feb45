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
    /// What to call them in full; `None` if nobody knows.
    pub fn called(&self) -> Option<&str> {
        [self.preferred_name.trim(), self.name.trim()].into_iter().find(|name| !name.is_empty())
    }

    /// What to call them in a greeting, as they are called in person (promise N1); `None` if nobody knows.
    pub fn greeted(&self) -> Option<&str> {
        let preferred = self.preferred_name.trim();
        if preferred.is_empty() { greeted(&self.name) } else { Some(preferred) }
    }
}

/// What of a name a greeting takes: the first word of somebody's name, the whole of a community's or a company's.
pub fn greeted(name: &str) -> Option<&str> {
    let name = name.trim();
    let mut words = name.split_whitespace();
    let first = words.next()?;
    let is_word_of_a_name = |word: &str| word.chars().all(|c| c.is_alphabetic() || "'’-·".contains(c));
    let is_particle = |word: &str| word.chars().all(char::is_lowercase);
    let of_a_person = name.split_whitespace().all(is_word_of_a_name) && !words.next().is_some_and(is_particle);
    Some(if of_a_person { first } else { name })
}

#[cfg(test)]
mod tests {
    use super::greeted;

    #[test]
    fn a_person_is_greeted_by_the_first_name_and_a_community_by_the_whole() {
        let greetings = [
            ("Ana Ferrer", Some("Ana")),
            (" Josep-Lluís Vidal i Ferrandis", Some("Josep-Lluís")),
            ("Rachid El Amrani", Some("Rachid")),
            ("Comunidad de propietarios Primado Reig 93", Some("Comunidad de propietarios Primado Reig 93")),
            ("Talleres Soler, S. L.", Some("Talleres Soler, S. L.")),
            ("ana", Some("ana")),
            ("  ", None),
        ];
        for (name, greeting) in greetings {
            assert_eq!(greeted(name), greeting, "{name}");
        }
    }
}
