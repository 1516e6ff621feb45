//! What surrounds every page of a person, and the words on it.

use std::sync::Arc;

use desk::business::Business;
use domain::{
    calendar::words::{self, Reader},
    key::Key,
    language::{AddressForm, Language},
};
use fluent_templates::fluent_bundle::FluentValue;
use jiff::Timestamp;

use super::visitor::Visitor;
use crate::{
    app::App,
    locales::{Words, say},
};

/// The frame of a page, and its words: each text is given what most of them need (`$form`, `$business`, `$phone`, …).
pub(super) struct Frame {
    /// The words of the page's language.
    pub(super) words: Words,
    /// What every form must send back.
    pub(super) csrf: String,
    /// Large letters.
    pub(super) large: bool,
    /// The path of the page, for the choice of language.
    pub(super) path: String,
    /// The time of the page.
    pub(super) now: Timestamp,
    /// What the business says of itself.
    pub(super) business: Arc<Business>,
    values: Vec<(&'static str, String)>,
}

impl Frame {
    /// The frame of a page that belongs to no case.
    pub(super) fn new(app: &App, visitor: &Visitor) -> Self {
        let form = app.business().form;
        Self::with_language(app, visitor, visitor.language(app), form)
    }

    /// The frame of a page in a language, with a form of address.
    pub(super) fn with_language(app: &App, visitor: &Visitor, language: Language, form: AddressForm) -> Self {
        let business = app.business();
        let values = vec![
            ("form", form_word(form).to_owned()),
            ("business", business.name.clone()),
            ("phone", business.phone.clone()),
            ("agentHours", words::week(&business.calendar.working, language)),
        ];
        Self {
            words: Words(language),
            csrf: visitor.csrf.clone(),
            large: visitor.large,
            path: visitor.path.clone(),
            now: app.clock.now(),
            business,
            values,
        }
    }

    /// Gives every text one more value.
    pub(super) fn set(&mut self, name: &'static str, value: impl ToString) {
        self.values.push((name, value.to_string()));
    }

    /// A text.
    pub(super) fn t(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A text with a value of its own.
    pub(super) fn a(&self, key: &str, name: &'static str, value: impl ToString) -> String {
        self.with(key, &[(name, say(value))])
    }

    /// A text with a number, which may decide its plural.
    pub(super) fn n(&self, key: &str, name: &'static str, number: i64) -> String {
        self.with(key, &[(name, FluentValue::from(number))])
    }

    /// A text with several values of its own.
    pub(super) fn with(&self, key: &str, own: &[(&'static str, FluentValue<'static>)]) -> String {
        let common = self.values.iter().map(|(name, value)| (*name, say(value)));
        self.words.with(key, &common.chain(own.iter().cloned()).collect::<Vec<_>>())
    }

    /// The language's tag.
    pub(super) fn tag(&self) -> &'static str {
        self.words.0.tag()
    }

    /// The other languages: tag, and the name that its speakers give it.
    pub(super) fn others(&self) -> Vec<(&'static str, String)> {
        let others = Language::ALL.into_iter().filter(|language| *language != self.words.0);
        others.map(|language| (language.tag(), self.t(&format!("portal-language-{language}")))).collect()
    }

    /// A moment in a sentence: «sábado 21 de noviembre a las 9:12», with the year when it is another.
    pub(super) fn moment(&self, at: Timestamp) -> String {
        self.reader().date_time(at)
    }

    /// Says dates as somebody in the business's time zone reads them.
    pub(super) fn reader(&self) -> Reader<'_> {
        Reader { zone: &self.business.calendar.zone, now: self.now, language: self.words.0 }
    }

    /// The business's telephone as an address; `None` if there is none.
    pub(super) fn call(&self) -> Option<String> {
        let digits: String = self.business.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        (!digits.is_empty()).then(|| format!("tel:{digits}"))
    }

    /// A key, spelt aloud.
    pub(super) fn spoken(&self, key: &Key) -> String {
        key.spoken(self.words.0)
    }

    /// A size of files: «182 kB».
    pub(super) fn size(&self, bytes: i64) -> String {
        size(bytes, self.words.0)
    }
}

/// The word that texts choose by. *Vos* is nearest to *tú*.
fn form_word(form: AddressForm) -> &'static str {
    match form {
        AddressForm::Usted => "usted",
        AddressForm::Tu | AddressForm::Vos => "tu",
    }
}

/// Kilobytes, or megabytes with at most one decimal.
fn size(bytes: i64, language: Language) -> String {
    let kilobytes = (bytes.max(0) + 999) / 1000;
    if kilobytes < 1000 {
        return format!("{} kB", kilobytes.max(1));
    }
    let tenths = (bytes + 50_000) / 100_000;
    match (tenths % 10, language) {
        (0, _) => format!("{} MB", tenths / 10),
        (rest, Language::En) => format!("{}.{rest} MB", tenths / 10),
        (rest, _) => format!("{},{rest} MB", tenths / 10),
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(0, "1 kB")]
    #[case(1, "1 kB")]
    #[case(182_300, "183 kB")]
    #[case(10_000_000, "10 MB")]
    #[case(2_460_000, "2,5 MB")]
    fn sizes_are_said_as_people_know_them(#[case] bytes: i64, #[case] expected: &str) {
        assert_eq!(size(bytes, Language::Es), expected);
    }

    #[test]
    fn english_writes_the_decimal_point() {
        assert_eq!(size(2_460_000, Language::En), "2.5 MB");
    }
}
