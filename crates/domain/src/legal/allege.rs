//! Whether a text alleges that something was not as it should be: then it is a complaint, whatever it is called.
//!
//! Deliberately simple, and it shows the words it went by. It reads in every language at once: people mix them.

use unicode_normalization::UnicodeNormalization;

mod lexicon;

/// Words that allege something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allegation {
    /// The person's own words.
    pub words: String,
    /// What is alleged.
    pub of: Alleged,
}

/// What a text alleges.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Alleged {
    /// The person calls it a complaint.
    SaidSo,
    /// A product or service is not as it should be.
    Defect,
    /// What was offered or agreed is not kept.
    BrokenOffer,
    /// Money was taken that was not due.
    Charge,
}

/// A text's words, folded for comparison, each with its place in the text.
pub(crate) struct Phrases<'a> {
    text: &'a str,
    words: Vec<(String, usize, usize)>,
}

/// No allegation is looked for beyond this many words: a text that long has made its point before.
const MOST_WORDS: usize = 4000;
/// How many words may stand where a pattern says `…`.
const GAP: usize = 3;

impl<'a> Phrases<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        let mut words = Vec::new();
        let mut start = None;
        for (place, symbol) in text.char_indices().chain([(text.len(), ' ')]) {
            match (symbol.is_alphanumeric() || symbol == '\u{301}', start) {
                (true, None) => start = Some(place),
                (false, Some(from)) => {
                    words.push((fold(&text[from..place]), from, place));
                    start = None;
                    if words.len() == MOST_WORDS {
                        break;
                    }
                }
                _ => {}
            }
        }
        Self { text, words }
    }

    /// The first words that match a pattern: words, beginnings of words (`cobr*`), and `…` for up to three words.
    pub(crate) fn find(&self, pattern: &str) -> Option<&'a str> {
        let parts: Vec<&str> = pattern.split_whitespace().collect();
        (0..self.words.len()).find_map(|from| {
            let to = self.matches(from, &parts)?;
            Some(&self.text[self.words[from].1..self.words[to - 1].2])
        })
    }

    /// One past the last word of a match that begins here.
    fn matches(&self, from: usize, parts: &[&str]) -> Option<usize> {
        match parts {
            [] => Some(from),
            ["…", rest @ ..] => (from..=from + GAP).find_map(|next| self.matches(next, rest)),
            [part, rest @ ..] => {
                let word = &self.words.get(from)?.0;
                let fits = match part.strip_suffix('*') {
                    Some(beginning) => word.starts_with(beginning),
                    None => word == part,
                };
                if fits { self.matches(from + 1, rest) } else { None }
            }
        }
    }
}

/// Lower case without accents: `Cobró` and `cobro` are one word.
fn fold(word: &str) -> String {
    word.nfd().filter(|symbol| !('\u{300}'..='\u{36f}').contains(symbol)).flat_map(char::to_lowercase).collect()
}

/// What a text alleges, each with the first words that say so; in the order of [`Alleged`].
pub fn allegations(text: &str) -> Vec<Allegation> {
    let words = Phrases::of(text);
    let first = |of: Alleged, patterns: &[&str]| {
        let found = patterns.iter().find_map(|pattern| words.find(pattern))?;
        Some(Allegation { words: found.to_owned(), of })
    };
    lexicon::ALL.iter().filter_map(|(of, patterns)| first(*of, patterns)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("Buenos días, me han cobrado dos veces la factura de octubre", Alleged::Charge, "cobrado dos veces")]
    #[case("El router NO FUNCIONA desde ayer", Alleged::Defect, "NO FUNCIONA")]
    #[case("Quiero poner una reclamación", Alleged::SaidSo, "reclamación")]
    #[case("Prometieron instalarlo el lunes y no ha venido nadie", Alleged::BrokenOffer, "no ha venido")]
    #[case("La lavadora llegó rota", Alleged::Defect, "llegó rota")]
    #[case("M'han cobrat dues vegades el rebut", Alleged::Charge, "cobrat dues vegades")]
    #[case("Non funciona a calefacción", Alleged::Defect, "Non funciona")]
    #[case("Ez dabil internet", Alleged::Defect, "Ez dabil")]
    #[case("I was charged twice", Alleged::Charge, "charged twice")]
    #[case("Cobraram-me duas vezes", Alleged::Charge, "Cobraram-me")]
    #[case("No me han devuelto el dinero que dijeron", Alleged::BrokenOffer, "No me han devuelto")]
    fn hears_what_is_alleged(#[case] text: &str, #[case] of: Alleged, #[case] words: &str) {
        let found = allegations(text);
        assert!(found.contains(&Allegation { words: words.to_owned(), of }), "{found:?}");
    }

    #[rstest]
    #[case("¿A qué hora abren el sábado?")]
    #[case("Me gustaría saber cuánto cuesta el abono de temporada")]
    #[case("Gracias, todo funciona perfectamente")]
    #[case("¿Cuándo me cobrarán la cuota?")]
    #[case("Bon dia, voldria canviar l'adreça de la factura")]
    #[case("")]
    fn does_not_hear_what_is_not_there(#[case] text: &str) {
        assert_eq!(allegations(text), []);
    }

    proptest! {
        #[test]
        fn never_stumbles(text in "\\PC{0,200}") {
            for found in allegations(&text) {
                prop_assert!(text.contains(&found.words));
            }
        }
    }
}
