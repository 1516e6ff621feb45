//! Cards: the last four digits and nothing more.

use super::IdentifierError;

/// Four digits, with whatever stands for the hidden ones. PCI DSS forbids to keep a card's number without need, and
/// nothing here needs it.
pub(super) fn normalise(value: &str) -> Result<String, IdentifierError> {
    let digits = digits(value);
    match digits.len() {
        4 => Ok(digits),
        12.. => Err(IdentifierError::FullCard),
        _ => Err(IdentifierError::CardHint),
    }
}

/// Whether a text could be a whole card number: 13 to 19 digits that pass the check of ISO/IEC 7812. One in ten other
/// numbers of that length does too, so use it to warn, not to refuse.
pub fn looks_like_card(text: &str) -> bool {
    let only_card_symbols =
        text.chars().all(|symbol| symbol.is_ascii_digit() || symbol.is_whitespace() || symbol == '-');
    let digits = digits(text);
    only_card_symbols && (13..=19).contains(&digits.len()) && luhn(&digits)
}

/// The last four digits of a whole card number.
pub(super) fn last_four(text: &str) -> String {
    let digits = digits(text);
    digits[digits.len().saturating_sub(4)..].to_owned()
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Every second digit from the right is doubled (and its digits added); the sum must end in 0.
fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .zip(0..)
        .map(|(byte, place)| {
            let digit = u32::from(byte - b'0') << (place & 1_u32);
            if digit > 9 { digit - 9 } else { digit }
        })
        .sum();
    sum.is_multiple_of(10)
}
