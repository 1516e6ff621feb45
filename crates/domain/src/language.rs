//! The languages the program speaks, and how a person is addressed in them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// A language in which persons are answered and screens are shown. Spanish is the first and the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Spanish.
    #[default]
    Es,
    /// Catalan, Valencian included.
    Ca,
    /// Galician.
    Gl,
    /// Basque.
    Eu,
    /// English.
    En,
    /// Portuguese.
    Pt,
}

/// A text that names none of our languages.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown language: use one of es, ca, gl, eu, en, pt")]
pub struct UnknownLanguage;

impl Language {
    /// Every language, in the order in which a person chooses among them.
    pub const ALL: [Self; 6] = [Self::Es, Self::Ca, Self::Gl, Self::Eu, Self::En, Self::Pt];

    /// The BCP 47 tag: `es`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Es => "es",
            Self::Ca => "ca",
            Self::Gl => "gl",
            Self::Eu => "eu",
            Self::En => "en",
            Self::Pt => "pt",
        }
    }

    /// The name that its speakers give it, for a menu of languages.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Es => "español",
            Self::Ca => "català",
            Self::Gl => "galego",
            Self::Eu => "euskara",
            Self::En => "English",
            Self::Pt => "português",
        }
    }

    /// The first of our languages that a browser's `Accept-Language` header asks for, by its weights; `None` when it asks
    /// for none of them. Looks at no more than twenty entries.
    pub fn negotiate(accept_language: &str) -> Option<Self> {
        let mut best: Option<(u16, Self)> = None;
        for entry in accept_language.split(',').take(20) {
            let mut parts = entry.split(';');
            let Some(language) = parts.next().and_then(|tag| tag.parse().ok()) else { continue };
            let weight = parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(1000, thousandths);
            if weight > 0 && best.is_none_or(|(other, _)| weight > other) {
                best = Some((weight, language));
            }
        }
        best.map(|(_, language)| language)
    }
}

/// A weight such as `0.8` in thousandths; what cannot be read weighs nothing.
fn thousandths(weight: &str) -> u16 {
    weight.trim().parse::<f32>().map_or(0, |value| (value.clamp(0.0, 1.0) * 1000.0) as u16)
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Reads a tag with or without region (`es`, `pt-BR`, `ca_ES@valencia`), the own name or the Spanish and English
    /// names, in any case and with or without accents.
    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        let folded: String =
            text.trim().nfd().filter(char::is_ascii).take(40).map(|symbol| symbol.to_ascii_lowercase()).collect();
        let name = match folded.split(['-', '_', '.', '@']).next() {
            Some(tag) if tag.len() == 2 || tag.len() == 3 => tag,
            _ => folded.as_str(),
        };
        Ok(match name {
            "es" | "spa" | "espanol" | "castellano" | "castella" | "spanish" => Self::Es,
            "ca" | "cat" | "val" | "catala" | "catalan" | "valencia" | "valenciano" | "valencian" => Self::Ca,
            "gl" | "glg" | "galego" | "gallego" | "galician" => Self::Gl,
            "eu" | "eus" | "baq" | "euskara" | "euskera" | "vasco" | "basque" => Self::Eu,
            "en" | "eng" | "english" | "ingles" => Self::En,
            "pt" | "por" | "portugues" | "portuguese" => Self::Pt,
            _ => return Err(UnknownLanguage),
        })
    }
}

/// How the person wants to be addressed in Spanish, and in the other languages by their nearest form. *Usted* unless
/// the person or the business chose otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AddressForm {
    /// *Tú*.
    Tu,
    /// *Usted*.
    #[default]
    Usted,
    /// *Vos*.
    Vos,
}

impl AddressForm {
    /// Every form.
    pub const ALL: [Self; 3] = [Self::Tu, Self::Usted, Self::Vos];

    /// The word that is stored: `tu`, `usted`, `vos`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Tu => "tu",
            Self::Usted => "usted",
            Self::Vos => "vos",
        }
    }
}

/// A text that names no form of address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown form of address: use tu, usted or vos")]
pub struct UnknownAddressForm;

impl FromStr for AddressForm {
    type Err = UnknownAddressForm;

    fn from_str(text: &str) -> Result<Self, UnknownAddressForm> {
        match text.trim().to_lowercase().as_str() {
            "tu" | "tú" => Ok(Self::Tu),
            "usted" => Ok(Self::Usted),
            "vos" => Ok(Self::Vos),
            _ => Err(UnknownAddressForm),
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("es", Language::Es)]
    #[case("es-ES", Language::Es)]
    #[case("ES_mx", Language::Es)]
    #[case("Castellano", Language::Es)]
    #[case("valencià", Language::Ca)]
    #[case("ca_ES@valencia", Language::Ca)]
    #[case("Català", Language::Ca)]
    #[case("gallego", Language::Gl)]
    #[case("euskara", Language::Eu)]
    #[case(" English ", Language::En)]
    #[case("pt-BR", Language::Pt)]
    #[case("português", Language::Pt)]
    fn reads_what_people_write(#[case] text: &str, #[case] expected: Language) {
        assert_eq!(text.parse(), Ok(expected));
    }

    #[rstest]
    #[case("")]
    #[case("fr")]
    #[case("esperanto")]
    #[case("español-no")]
    fn refuses_other_languages(#[case] text: &str) {
        assert_eq!(text.parse::<Language>(), Err(UnknownLanguage));
    }

    #[test]
    fn tag_and_own_name_come_back() {
        for language in Language::ALL {
            assert_eq!(language.tag().parse(), Ok(language));
            assert_eq!(language.own_name().parse(), Ok(language));
            assert_eq!(serde_json::to_value(language).unwrap(), language.tag());
        }
    }

    #[rstest]
    #[case("fr-FR,ca;q=0.7,es;q=0.9", Some(Language::Es))]
    #[case("ca-valencia,es;q=0.9", Some(Language::Ca))]
    #[case("en;q=0,fr", None)]
    #[case("", None)]
    fn follows_the_browser(#[case] header: &str, #[case] expected: Option<Language>) {
        assert_eq!(Language::negotiate(header), expected);
    }

    #[test]
    fn forms_of_address_come_back() {
        for form in AddressForm::ALL {
            assert_eq!(form.as_str().parse(), Ok(form));
        }
        assert_eq!("tú".parse(), Ok(AddressForm::Tu));
        assert_eq!("su merced".parse::<AddressForm>(), Err(UnknownAddressForm));
    }
}
