//! Identity and tax numbers. The Spanish ones are checked; those of other countries are only brought to one form.

use unicode_normalization::UnicodeNormalization;

use super::{CallingCode, IdentifierError, Normal, Warning};

const LENGTH: std::ops::RangeInclusive<usize> = 5..=24;
/// Orden INT/2058/2008 for the NIE and the older rule of the DNI: the number modulo 23 chooses the letter.
const NIF_LETTERS: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";
/// Orden EHA/451/2008: the control digit of a CIF as a letter.
const CIF_LETTERS: &[u8; 10] = b"JABCDEFGHI";

/// Letters and digits in upper case; an identity card's zeros in front are restored, and the `ES` of the European
/// number is dropped where a Spanish number follows it.
pub(super) fn normalise(value: &str, home: CallingCode) -> Result<Normal, IdentifierError> {
    let mut norm = String::new();
    for symbol in value.nfkc() {
        if symbol.is_ascii_alphanumeric() {
            norm.push(symbol.to_ascii_uppercase());
        } else if !symbol.is_whitespace() && !"-‐‑–—−./·".contains(symbol) {
            return Err(IdentifierError::Strange(symbol));
        }
    }
    if norm.strip_prefix("ES").is_some_and(|rest| expected(rest).is_some()) {
        norm.drain(..2);
    }
    if !LENGTH.contains(&norm.len()) {
        return Err(if norm.len() < *LENGTH.start() {
            IdentifierError::TaxId
        } else {
            IdentifierError::TooLong { limit: *LENGTH.end() }
        });
    }
    let norm = padded(norm, home);
    let warning = warning(&norm, home);
    Ok((norm, warning))
}

/// Whether the form is Spanish and the check letter matches.
pub(super) fn is_right_spanish(text: &str) -> bool {
    normalise(text, CallingCode::SPAIN).is_ok_and(|(norm, warning)| warning.is_none() && expected(&norm).is_some())
}

/// «1234567L» is «01234567L»: cards print the zeros, people leave them out.
fn padded(norm: String, home: CallingCode) -> String {
    let (digits, letter) = norm.split_at(norm.len() - 1);
    let short = (5..8).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let lettered = letter.bytes().all(|byte| NIF_LETTERS.contains(&byte));
    if home == CallingCode::SPAIN && short && lettered { format!("{digits:0>8}{letter}") } else { norm }
}

fn warning(norm: &str, home: CallingCode) -> Option<Warning> {
    if home == CallingCode::SPAIN
        && norm.len() == 8
        && let Ok(number) = norm.parse::<usize>()
    {
        return Some(Warning::TaxIdNoLetter { expected: char::from(NIF_LETTERS[number % 23]) });
    }
    let accepted = expected(norm)?;
    let last = norm.bytes().last()?;
    (!accepted.contains(&last)).then(|| Warning::TaxIdLetter { expected: char::from(accepted[0]) })
}

/// The check characters that a number of Spanish form may end in; `None` where the form is not Spanish. Some kinds of
/// company have a letter, some a digit, and the rest were given either.
fn expected(norm: &str) -> Option<Vec<u8>> {
    let bytes = norm.as_bytes();
    let (first, middle, last) = (*bytes.first()?, bytes.get(1..8)?, *bytes.get(8)?);
    if bytes.len() != 9 || !middle.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let digits = std::str::from_utf8(middle).ok()?;
    let by_23 = |lead: &str| {
        let number: usize = format!("{lead}{digits}").parse().ok()?;
        last.is_ascii_alphabetic().then(|| vec![NIF_LETTERS[number % 23]])
    };
    match first {
        b'0'..=b'9' => by_23(std::str::from_utf8(&bytes[..1]).ok()?),
        b'X' | b'K' | b'L' | b'M' => by_23("0"),
        b'Y' => by_23("1"),
        b'Z' => by_23("2"),
        b'A'..=b'H' | b'J' | b'N' | b'P'..=b'S' | b'U'..=b'W' => {
            let control = cif_control(middle);
            let (digit, letter) = (b'0' + control as u8, CIF_LETTERS[control]);
            Some(match first {
                b'A' | b'B' | b'E' | b'H' => vec![digit],
                b'N' | b'P' | b'Q' | b'R' | b'S' | b'W' => vec![letter],
                _ => vec![digit, letter],
            })
        }
        _ => None,
    }
}

/// The even places are added; the odd ones are doubled and their digits added; the rest to the next ten is the control.
fn cif_control(digits: &[u8]) -> usize {
    let sum: usize = digits
        .iter()
        .enumerate()
        .map(|(index, byte)| {
            let digit = usize::from(byte - b'0');
            if index.is_multiple_of(2) { digit * 2 / 10 + digit * 2 % 10 } else { digit }
        })
        .sum();
    (10 - sum % 10) % 10
}
