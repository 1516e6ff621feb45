//! Why something was not done, in the agent's words.

use crate::{error::Error, locales::Words, ui::cases::Refusal};

/// Whether a reason can be told beside the form; anything else is a page of its own.
pub(crate) fn can_be_told(error: &Error) -> bool {
    matches!(error, Error::Refused(_) | Error::Invalid(..) | Error::Conflict | Error::Denied)
}

/// What is the matter, in a few words, and why with what to do.
pub(crate) fn told(words: Words, error: &Error) -> (String, String) {
    let (_, key) = error.status();
    match error {
        Error::Refused(code) => (words.t("error-refused-title"), words.t(&format!("refused-{code}"))),
        Error::Invalid(field, code) => (words.t("error-invalid-title"), value(words, field, code)),
        Error::TooOften(seconds) => {
            (words.t("error-too-often-title"), words.n("error-too-often-text", "seconds", *seconds))
        }
        _ => (words.t(&format!("error-{key}-title")), words.t(&format!("error-{key}-text"))),
    }
}

/// What is wrong with the value of a field.
pub(crate) fn value(words: Words, field: &str, code: &str) -> String {
    let field = field.replace('_', "-");
    let own = words.find(&format!("error-{field}-{code}"));
    let known = own.or_else(|| words.find(&format!("error-{code}")));
    known.unwrap_or_else(|| words.a2("error-invalid-text", "field", field, "code", code))
}

impl Refusal {
    /// A refusal from an error.
    pub(crate) fn of(words: Words, error: &Error) -> Self {
        let (title, text) = told(words, error);
        let source = match error {
            Error::Refused(code) => words.find(&format!("refused-{code}-source")),
            _ => None,
        };
        Self { title, text, source, anyway: false }
    }
}
