//! Telephone numbers in E.164.

use super::{CallingCode, IdentifierError};

/// ITU-T E.164: at most fifteen digits with the country code. Fewer than seven is an extension.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// `+` and digits, completed with the country code `home` if written without one.
pub(super) fn normalise(value: &str, home: CallingCode) -> Result<String, IdentifierError> {
    let text = value.strip_prefix("tel:").unwrap_or(value);
    let (text, international) = match text.trim_start().strip_prefix(['+', '＋']) {
        Some(rest) => (rest, true),
        None => (text, false),
    };
    let digits = digits(text)?;
    let (digits, international) = match digits.strip_prefix("00") {
        Some(rest) if !international => (rest.to_owned(), true),
        _ => (digits, international),
    };
    let full = if international { digits } else { complete(&digits, home) };
    let full = without_old_mexican_one(full);
    if !DIGITS.contains(&full.len()) || full.starts_with('0') {
        return Err(IdentifierError::Phone);
    }
    match full.strip_prefix("34") {
        Some(national) if !is_spanish(national) => Err(IdentifierError::SpanishPhone),
        _ => Ok(format!("+{full}")),
    }
}

/// The digits up to an extension («ext. 12», «x12»), without what people write between them.
fn digits(text: &str) -> Result<String, IdentifierError> {
    let lower = text.to_lowercase();
    let main = ["ext", "x", ";", "#"]
        .iter()
        .filter_map(|mark| lower.find(mark))
        .min()
        .map_or(lower.as_str(), |at| &lower[..at]);
    let mut digits = String::new();
    for symbol in main.chars() {
        if let Some(digit) = symbol.to_digit(10) {
            digits.push(char::from_digit(digit, 10).unwrap_or('0'));
        } else if !symbol.is_whitespace() && !"-.()/·‐‑–—−\u{200e}\u{202a}\u{202c}".contains(symbol) {
            return Err(IdentifierError::Strange(symbol));
        }
    }
    Ok(digits)
}

/// A national number with its country code. A leading 0 is a prefix for calls within the country everywhere but in Italy.
fn complete(digits: &str, home: CallingCode) -> String {
    let code = home.0.to_string();
    let written_without_plus = digits.strip_prefix(&code).is_some_and(|national| {
        if home == CallingCode::SPAIN { is_spanish(national) } else { national.len() >= 8 && digits.len() >= 11 }
    });
    if written_without_plus {
        return digits.to_owned();
    }
    let national = if home.0 == 39 { digits } else { digits.trim_start_matches('0') };
    format!("{code}{national}")
}

/// Plan Nacional de Numeración: nine digits; 5 for machines, 6 and 7 mobiles, 8 and 9 lines and services.
fn is_spanish(national: &str) -> bool {
    national.len() == 9 && national.starts_with(['5', '6', '7', '8', '9'])
}

/// Mexico dropped the 1 after +52 for mobiles in 2019, but messengers still send it.
fn without_old_mexican_one(full: String) -> String {
    match full.strip_prefix("521") {
        Some(national) if national.len() == 10 => format!("52{national}"),
        _ => full,
    }
}
