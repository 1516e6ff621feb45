//! Numbers that the business gave, and names on networks.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::IdentifierError;

const NUMBER_LIMIT: usize = 40;
const HANDLE_LIMIT: usize = 64;

/// Letters and digits in upper case. Zeros in front stay: to some systems they matter.
pub(super) fn normalise(value: &str) -> Result<String, IdentifierError> {
    let mut norm = String::new();
    // A capital may be a letter and a mark: «ᾶ».
    for symbol in value.nfkc().flat_map(char::to_uppercase) {
        if symbol.is_alphanumeric() {
            norm.push(symbol);
        } else if !symbol.is_whitespace() && !is_combining_mark(symbol) && !"-‐‑–—−./_#:·".contains(symbol) {
            return Err(IdentifierError::Strange(symbol));
        }
    }
    // What was apart may join now.
    within(norm.nfkc().collect(), NUMBER_LIMIT)
}

/// Lower case without the `@`; a network may be named in front, `instagram:lola`.
pub(super) fn normalise_handle(value: &str) -> Result<String, IdentifierError> {
    let norm: String = value.nfkc().flat_map(char::to_lowercase).filter(|symbol| *symbol != '@').collect();
    if let Some(strange) = norm.chars().find(|symbol| !symbol.is_alphanumeric() && !"._-:/".contains(*symbol)) {
        return Err(IdentifierError::Strange(strange));
    }
    within(norm.nfkc().collect(), HANDLE_LIMIT)
}

fn within(norm: String, limit: usize) -> Result<String, IdentifierError> {
    match norm.chars().count() {
        0 => Err(IdentifierError::Empty),
        length if length > limit => Err(IdentifierError::TooLong { limit }),
        _ => Ok(norm),
    }
}
