//! Words as they are compared: without accents and case, and cut to their stem.
//!
//! Spanish, Catalan, Portuguese and English have the published Snowball rules. There are none for Galician, and those for
//! Basque tell *kexa* from *kexak*: for these two a short list of endings of ours is cut off (docs/decisions/0018). It need
//! not be right in grammar, only alike in the text and in the question; whole words are indexed beside the stems, so that
//! nothing becomes impossible to find.

use std::collections::HashSet;

use domain::language::Language;
use snowball_stemmers_rs::{Algorithm, Stemmer};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Longer words are cut: they are codes or damage, and the index keeps no term of any length.
const LONGEST: usize = 40;
/// What remains of a word when an ending is cut off is never shorter.
const SHORTEST_STEM: usize = 4;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// In lower case, composed, with its accents: what stemmers want.
    spelled: String,
    /// Without accents.
    pub(super) folded: String,
}

/// The words of a text: runs of letters and digits. The raised point of *instal·lar* is inside a word.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word> + '_ {
    text.split(|symbol: char| !(symbol.is_alphanumeric() || is_combining_mark(symbol) || symbol == '·'))
        .filter_map(word)
}

fn word(raw: &str) -> Option<Word> {
    if raw.is_ascii() {
        // Most words: there is nothing to put together or to take off.
        let spelled = raw[..raw.len().min(LONGEST)].to_ascii_lowercase();
        return (!spelled.is_empty()).then(|| Word { folded: spelled.clone(), spelled });
    }
    let spelled: String = raw
        .chars()
        .flat_map(char::to_lowercase)
        .nfkc()
        .filter(|symbol| symbol.is_alphanumeric())
        .take(LONGEST)
        .collect();
    let folded: String = spelled.nfkd().filter(|symbol| symbol.is_alphanumeric()).take(LONGEST).collect();
    (!folded.is_empty()).then_some(Word { spelled, folded })
}

/// Cuts words of one language to their stems.
pub(super) struct Stems(Rule);

enum Rule {
    Snowball(Stemmer, Language),
    /// Endings without accents, the longest first.
    Endings(&'static [&'static str]),
}

impl Stems {
    pub(super) fn of(language: Language) -> Self {
        Self(match language {
            Language::Es => Rule::Snowball(Stemmer::create(Algorithm::Spanish), language),
            Language::Pt => Rule::Snowball(Stemmer::create(Algorithm::Portuguese), language),
            Language::En => Rule::Snowball(Stemmer::create(Algorithm::English), language),
            Language::Ca => Rule::Snowball(Stemmer::create(Algorithm::Catalan), language),
            Language::Gl => Rule::Endings(GALICIAN),
            Language::Eu => Rule::Endings(BASQUE),
        })
    }

    /// The stem of a word, without accents.
    pub(super) fn stem(&self, word: &Word) -> String {
        if word.folded.chars().any(|symbol| symbol.is_ascii_digit()) {
            return word.folded.clone();
        }
        match &self.0 {
            Rule::Snowball(stemmer, language) => {
                let spelled = accented(&word.spelled, *language);
                let stem = stemmer.stem(spelled.as_deref().unwrap_or(&word.spelled));
                if stem.is_ascii() {
                    return stem.into_owned();
                }
                stem.nfkd().filter(|symbol| symbol.is_alphanumeric()).collect()
            }
            Rule::Endings(endings) => cut(&word.folded, endings).to_owned(),
        }
    }
}

/// The accent that hurried writers leave out and the rules need: *facturacion* is *facturación*.
fn accented(spelled: &str, language: Language) -> Option<String> {
    let (plain, right) = match language {
        Language::Es => ("ion", "ión"),
        Language::Pt => ("cao", "ção"),
        _ => return None,
    };
    spelled.strip_suffix(plain).map(|start| format!("{start}{right}"))
}

fn cut<'w>(folded: &'w str, endings: &[&str]) -> &'w str {
    endings
        .iter()
        .find_map(|ending| folded.strip_suffix(ending).filter(|stem| stem.chars().count() >= SHORTEST_STEM))
        .unwrap_or(folded)
}

const GALICIAN: &[&str] = &[
    "acions", "amentos", "imentos", "amento", "imento", "adores", "adoras", "ables", "ibles", "acion", "ador", "adora",
    "able", "ible", "ando", "endo", "indo", "adas", "ados", "idas", "idos", "ada", "ado", "ida", "ido", "aron", "eron",
    "aban", "mos", "ais", "ar", "er", "ir", "an", "en", "as", "es", "os", "ns", "ou", "eu", "a", "e", "i", "o", "s",
];
const BASQUE: &[&str] = &[
    "arentzat", "entzat", "arengan", "arekin", "etatik", "etarako", "etako", "arako", "tzeko", "etara", "etan", "ekin",
    "aren", "tzen", "tik", "ari", "ren", "rik", "eko", "ko", "ak", "ek", "en", "ei", "an", "az", "a", "k",
];

/// What the index keeps of a text: each word whole, and its stem where that is another, cut at spaces.
pub(super) fn terms(text: &str, language: Language, most: usize) -> String {
    let stems = Stems::of(language);
    let (mut seen, mut terms) = (HashSet::new(), String::with_capacity(2 * text.len()));
    for word in words(text) {
        if seen.len() >= most {
            break;
        }
        if seen.contains(&word.spelled) {
            continue;
        }
        let stem = stems.stem(&word);
        let forms = [&word.folded, &stem];
        let different = if stem == word.folded { 1 } else { 2 };
        for form in forms.into_iter().take(different).filter(|form| !form.is_empty()) {
            terms.push_str(form);
            terms.push(' ');
        }
        seen.insert(word.spelled);
    }
    terms.truncate(terms.trim_end().len());
    terms
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn stem(text: &str, language: Language) -> String {
        Stems::of(language).stem(&words(text).next().unwrap())
    }

    #[test]
    fn words_lose_case_accents_and_signs() {
        let found: Vec<String> =
            words("¿La FACTURACIÓN, d'instal·lació? Nº 12-B, año…").map(|word| word.folded).collect();
        assert_eq!(found, ["la", "facturacion", "d", "installacio", "no", "12", "b", "ano"]);
        assert_eq!(words("cami\u{301}n").next(), words("camín").next());
    }

    #[rstest]
    #[case(Language::Es, &["facturación", "FACTURACION", "facturaciones"])]
    #[case(Language::Es, &["reclamaciones", "reclamación"])]
    #[case(Language::Es, &["contadores", "contador"])]
    #[case(Language::Ca, &["factures", "factura", "facturació", "facturar"])]
    #[case(Language::Ca, &["comptadors", "comptador"])]
    #[case(Language::Gl, &["facturación", "facturacións", "factura", "facturas"])]
    #[case(Language::Eu, &["faktura", "fakturak", "fakturaren", "fakturarekin"])]
    #[case(Language::Pt, &["reclamações", "reclamação", "reclamacao"])]
    #[case(Language::En, &["invoices", "invoice", "invoiced"])]
    fn forms_of_a_word_have_one_stem(#[case] language: Language, #[case] forms: &[&str]) {
        let first = stem(forms[0], language);
        for form in forms {
            assert_eq!(stem(form, language), first, "{form}");
        }
    }

    #[test]
    fn codes_stay_whole() {
        assert_eq!(stem("H7K2as", Language::Es), "h7k2as");
    }

    #[test]
    fn a_word_without_end_is_cut() {
        assert_eq!(words(&"x".repeat(100_000)).next().unwrap().folded.len(), LONGEST);
    }
}
