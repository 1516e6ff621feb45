//! The words of the small vocabularies, looked up once for all pages.

use std::{collections::HashMap, sync::LazyLock};

use domain::{
    case::{CaseKind, Channel, State},
    language::Language,
};

use crate::locales::Words;

/// The words of the small vocabularies in one language.
pub(crate) struct Lexicon {
    kinds: Vec<String>,
    channels: Vec<String>,
    states: Vec<String>,
}

impl Lexicon {
    /// Those of a language.
    pub(crate) fn of(words: Words) -> &'static Self {
        static ALL: LazyLock<HashMap<Language, Lexicon>> = LazyLock::new(|| {
            Language::ALL.into_iter().map(|language| (language, Lexicon::read(Words(language)))).collect()
        });
        &ALL[&words.0]
    }

    fn read(words: Words) -> Self {
        Self {
            kinds: CaseKind::ALL.iter().map(|kind| words.t(&format!("desk-kind-{kind}"))).collect(),
            channels: Channel::ALL.iter().map(|channel| words.t(&format!("desk-channel-{channel}"))).collect(),
            states: State::ALL.iter().map(|state| words.t(&format!("desk-state-{state}"))).collect(),
        }
    }

    /// «consulta», «reclamación», …
    pub(crate) fn kind(&self, kind: CaseKind) -> &str {
        &self.kinds[kind as usize]
    }

    /// «correo», «teléfono», …
    pub(crate) fn channel(&self, channel: Channel) -> &str {
        &self.channels[channel as usize]
    }

    /// «abierto», «resuelto», …
    pub(crate) fn state(&self, state: State) -> &str {
        &self.states[state as usize]
    }
}

/// The first of a name's words, as colleagues call each other.
pub(crate) fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_stands_at_its_own_place() {
        let lexicon = Lexicon::of(Words(Language::Es));
        assert_eq!(lexicon.kind(CaseKind::Praise), "felicitación");
        assert_eq!(lexicon.channel(Channel::Counter), "mostrador");
        assert_eq!(lexicon.state(State::Closed), "cerrado");
    }

    #[test]
    fn colleagues_call_each_other_by_the_first_name() {
        assert_eq!(first_name("Lucía Ferrer"), "Lucía");
        assert_eq!(first_name(""), "");
    }
}
