//! The program's words, in every language: `locales/<language>/*.ftl`, Spanish first.

use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

use desk::{Acknowledgement, Text, Texts, business::Business};
use domain::language::Language;
use fluent_templates::{LanguageIdentifier, fluent_bundle::FluentValue};

fluent_templates::static_loader! {
    static LOCALES = {
        locales: "./locales",
        fallback_language: "es",
        // Marks around values would show up in plain-text mails.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

/// The words of one language, as pages and mails ask for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words(pub Language);

impl Words {
    /// A text without values. A missing key shows itself; a test looks for every key that is used.
    pub fn t(&self, key: &str) -> String {
        look_up(self.0, key, None)
    }

    /// A text without values, if there is one of that name.
    pub fn find(&self, key: &str) -> Option<String> {
        found(self.0, key, None)
    }

    /// A text with values.
    pub fn with(&self, key: &str, values: &[(&'static str, FluentValue<'static>)]) -> String {
        let values: HashMap<Cow<'static, str>, FluentValue<'static>> =
            values.iter().map(|(name, value)| (Cow::Borrowed(*name), value.clone())).collect();
        look_up(self.0, key, Some(&values))
    }

    /// A text with one value; for templates.
    pub fn a(&self, key: &str, name: &'static str, value: impl ToString) -> String {
        self.with(key, &[(name, say(value))])
    }

    /// A text with two values; for templates.
    pub fn a2(&self, key: &str, n1: &'static str, v1: impl ToString, n2: &'static str, v2: impl ToString) -> String {
        self.with(key, &[(n1, say(v1)), (n2, say(v2))])
    }

    /// A text with a number, which may decide its plural; for templates.
    pub fn n(&self, key: &str, name: &'static str, number: impl TryInto<i64>) -> String {
        self.with(key, &[(name, FluentValue::from(number.try_into().unwrap_or(i64::MAX)))])
    }
}

/// A value of a text: anything that can be shown.
pub fn say(value: impl ToString) -> FluentValue<'static> {
    FluentValue::String(Cow::Owned(value.to_string()))
}

type Values = HashMap<Cow<'static, str>, FluentValue<'static>>;

/// In the language, else the key itself; a test looks for every key in every language. Goes past the loader's own look-up, which negotiates anew for each
/// word: on a page of a hundred words that costs more than everything else.
fn look_up(language: Language, key: &str, values: Option<&Values>) -> String {
    found(language, key, values).unwrap_or_else(|| key.to_owned())
}

fn found(language: Language, key: &str, values: Option<&Values>) -> Option<String> {
    LOCALES.lookup_single_language(identifier(language), key, values).ok()
}

fn identifier(language: Language) -> &'static LanguageIdentifier {
    static IDENTIFIERS: LazyLock<HashMap<Language, LanguageIdentifier>> = LazyLock::new(|| {
        Language::ALL.into_iter().map(|language| (language, language.tag().parse().unwrap_or_default())).collect()
    });
    &IDENTIFIERS[&language]
}

/// The mails that the program itself writes.
pub struct Locales;

impl Texts for Locales {
    fn acknowledgement(&self, business: &Business, facts: &Acknowledgement) -> Text {
        crate::mails::acknowledgement(business, facts)
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    /// The keys of the messages in a language's file; none if there is no such file.
    fn keys(language: Language, area: &str) -> Vec<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.tag());
        let text = fs::read_to_string(folder.join(format!("{area}.ftl"))).unwrap_or_default();
        let key = |line: &str| {
            let (key, _) = line.split_once(" =")?;
            key.starts_with(|symbol: char| symbol.is_ascii_lowercase()).then(|| key.to_owned())
        };
        text.lines().filter_map(key).collect()
    }

    #[test]
    fn everything_is_said_in_every_language() {
        for area in ["account", "auth", "demo", "desk", "error", "law", "mail", "portal", "settings"] {
            let all = keys(Language::Es, area);
            assert!(!all.is_empty(), "{area}");
            for language in Language::ALL {
                assert_eq!(keys(language, area), all, "{area} in {language}");
            }
        }
    }
}
