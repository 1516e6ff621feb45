//! E-mail addresses.

use unicode_normalization::UnicodeNormalization;

use super::{IdentifierError, Normal, Warning};

/// RFC 5321, 4.5.3.1: 64 octets before the `@`, and 254 for the whole (its path limit without the angle brackets).
const LOCAL_LIMIT: usize = 64;
const LIMIT: usize = 254;

/// Lower-cases all of it. A few servers could tell `Lola@` from `lola@`, but no person does. Dots and `+tag` stay: only some
/// providers ignore them, and joining two persons is worse than not joining one.
pub(super) fn normalise(value: &str) -> Result<Normal, IdentifierError> {
    let bare = value.strip_prefix("mailto:").unwrap_or(value);
    let bare = bare.strip_prefix('<').and_then(|inner| inner.strip_suffix('>')).unwrap_or(bare);
    let (local, domain) = bare.rsplit_once('@').ok_or(IdentifierError::Email)?;
    let local: String = local.nfc().flat_map(char::to_lowercase).collect();
    let domain = idna::domain_to_ascii(domain.trim_end_matches('.')).map_err(|_| IdentifierError::Email)?;
    let odd_local = check_local(&local)?;
    let odd_domain = check_domain(&domain)?;
    let norm = format!("{local}@{domain}");
    if norm.len() > LIMIT {
        return Err(IdentifierError::TooLong { limit: LIMIT });
    }
    Ok((norm, (odd_local || odd_domain).then_some(Warning::OddEmail)))
}

/// Whether the part before the `@` is odd; an error where no server could take it.
fn check_local(local: &str) -> Result<bool, IdentifierError> {
    if local.is_empty() {
        return Err(IdentifierError::Email);
    }
    if local.len() > LOCAL_LIMIT {
        return Err(IdentifierError::TooLong { limit: LOCAL_LIMIT });
    }
    if local.len() > 2 && local.starts_with('"') && local.ends_with('"') {
        return local.chars().find(|symbol| symbol.is_control()).map_or(Ok(true), |c| Err(IdentifierError::Strange(c)));
    }
    let fits =
        |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c) || (!c.is_ascii() && !c.is_whitespace());
    if let Some(strange) = local.chars().find(|c| !fits(*c) || c.is_control()) {
        return Err(IdentifierError::Strange(strange));
    }
    Ok(local.starts_with('.') || local.ends_with('.') || local.contains("..") || !local.is_ascii())
}

/// Whether the domain is odd: one word is a machine of the own network, rarely meant by a customer.
fn check_domain(domain: &str) -> Result<bool, IdentifierError> {
    let fits = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    if !domain.split('.').all(fits) {
        return Err(IdentifierError::Email);
    }
    let last = domain.rsplit('.').next().unwrap_or(domain);
    Ok(!domain.contains('.') || last.bytes().all(|byte| byte.is_ascii_digit()))
}
