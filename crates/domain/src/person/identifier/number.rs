//! Numbers that the business gave, and names on networks.

use unicode_normalization::UnicodeNormalization;

use super::IdentifierError;

const NUMBER_LIMIT: usize = 40;
const HANDLE_LIMIT: usize = 64;

/// Letters and digits in upper case. Zeros in front stay: to some systems they matter.
pub(super) fn normalise(value: &str) -> Result<String, IdentifierError> {
    let mut norm = String::new();
    for symbol in value.nfkc() {
        if symbol.is_alphanumeric() {
            norm.extend(symbol.to_uppercase());
        } else if !symbol.is_whitespace() && !"-‐‑–—−./_#:·".contains(symbol) {
            return Err(IdentifierError::Strange(symbol));
        }
    }
    within(norm, NUMBER_LIMIT)
}

/// Lower case without the `@`; a network may be named in front, `instagram:lola`.
pub(super) fn normalise_handle(value: &str) -> Result<String, IdentifierError> {
    let norm: String = value.nfkc().flat_map(char::to_lowercase).filter(|symbol| *symbol != '@').collect();
    if let Some(strange) = norm.chars().find(|symbol| !symbol.is_alphanumeric() && !"._-:/".contains(*symbol)) {
        return Err(IdentifierError::Strange(strange));
    }
    within(norm, HANDLE_LIMIT)
}

fn within(norm: String, limit: usize) -> Result<String, IdentifierError> {
    match norm.chars().count() {
        0 => Err(IdentifierError::Empty),
        length if length > limit => Err(IdentifierError::TooLong { limit }),
        _ => Ok(norm),
    }
}
