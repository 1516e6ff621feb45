//! The public key of a case. Whoever has it may follow the case, so it is a secret: unguessable, and never logged whole.
//!
//! Twelve symbols in three groups of four, `H7K2-QM94-X5CT`: eleven random ones (23¹¹, 49.8 bits) and a check symbol.
//! The alphabet has 23 symbols because 23 is prime, which makes the check below complete, and leaves out
//! - every vowel, so that no word can arise by accident in Spanish or English;
//! - of each pair that looks alike one or both: 0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V;
//! - W, which is said in two words in Spanish («uve doble») and written down as VV.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use unicode_normalization::UnicodeNormalization;

use crate::language::Language;

mod spoken;

/// The symbols in the order of their values.
const ALPHABET: &[u8; 23] = b"23456789CDFHJKMNPQRTVXY";
const SYMBOLS: usize = 12;
const GROUP: usize = 4;
/// Longer input is refused unread; a key with a space around each symbol is shorter.
const INPUT_LIMIT: usize = 64;
/// A text such as a mail's subject holds no more candidates than this.
const FOUND_LIMIT: usize = 8;

/// The public key of a case. See the module for its form.
///
/// Equality takes the same time wherever the keys differ.
#[derive(Clone, Copy)]
pub struct Key([u8; SYMBOLS]);

/// Why a text is no key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Symbols are missing.
    #[error("the key is too short: it has 12 symbols and this has {found}")]
    TooShort {
        /// How many symbols were read.
        found: usize,
    },
    /// There are too many symbols.
    #[error("the key is too long: it has 12 symbols, such as H7K2-QM94-X5CT")]
    TooLong,
    /// A symbol that no key contains, and that cannot be a known one misread.
    #[error("'{symbol}' (place {position}) is in no key: look again at that symbol")]
    Strange {
        /// The symbol as typed.
        symbol: char,
        /// Its place in what was typed, from 1.
        position: usize,
    },
    /// Well formed, but the check symbol shows a mistake.
    #[error("the check does not match: one of the symbols is wrong or two are swapped")]
    Check,
}

impl KeyError {
    /// A stable code for texts on screens and in the API.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooShort { .. } => "key-too-short",
            Self::TooLong => "key-too-long",
            Self::Strange { .. } => "key-strange-symbol",
            Self::Check => "key-check",
        }
    }
}

impl Key {
    /// Makes a key from 128 random bits, which must come from a cryptographic source.
    pub fn from_random(bytes: [u8; 16]) -> Self {
        // The 78 bits to spare make the bias of the remainder immeasurable.
        let mut rest = u128::from_be_bytes(bytes);
        let mut symbols = [0; SYMBOLS];
        for symbol in &mut symbols[..SYMBOLS - 1] {
            *symbol = ALPHABET[(rest % 23) as usize];
            rest /= 23;
        }
        symbols[SYMBOLS - 1] = check_symbol(&symbols);
        Self(symbols)
    }

    /// Without groups, for addresses (`soporte+KEY@…`), links and storage.
    pub fn compact(&self) -> &str {
        std::str::from_utf8(&self.0).expect("the alphabet is ASCII")
    }

    /// How to say it aloud: «hache, siete, ka, dos; cu, eme, nueve, cuatro; …».
    pub fn spoken(&self, language: Language) -> String {
        self.groups().map(|group| spoken::group(group, language)).collect::<Vec<_>>().join("; ")
    }

    /// Whether both are the same key, in a time that does not tell how much of it was right.
    pub fn same_as(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).fold(0, |difference, (a, b)| difference | (a ^ b)) == 0
    }

    /// Every key that a text contains, such as the subject or an address of a mail: whole words of twelve symbols, or
    /// groups of four, in either case. Look-alikes are not mapped here, so ordinary words are not taken for keys. At most eight.
    pub fn find_all(text: &str) -> Vec<Self> {
        let bytes = text.as_bytes();
        let mut found: Vec<Self> = Vec::new();
        let mut previous_in_word = false;
        for (start, symbol) in text.char_indices() {
            if !previous_in_word
                && found.len() < FOUND_LIMIT
                && let Some(key) = key_at(&bytes[start..])
                && !found.contains(&key)
            {
                found.push(key);
            }
            previous_in_word = symbol.is_alphanumeric();
        }
        found
    }

    fn groups(&self) -> impl Iterator<Item = &str> {
        (0..SYMBOLS / GROUP).map(|group| &self.compact()[group * GROUP..(group + 1) * GROUP])
    }
}

/// The value of a symbol in the alphabet.
fn value(symbol: u8) -> Option<usize> {
    ALPHABET.iter().position(|known| *known == symbol)
}

/// Σ weight·value must be 0 modulo 23 with the weights 1…12 counted from the end. The weights are different and not zero,
/// and 23 is prime: so a change of one symbol, and a swap of any two, always shows.
fn checksum(symbols: &[u8; SYMBOLS]) -> usize {
    symbols.iter().rev().zip(1..).map(|(symbol, weight)| value(*symbol).unwrap_or(0) * weight).sum::<usize>() % 23
}

/// The symbol that makes the checksum 0; reads all but the last.
fn check_symbol(symbols: &[u8; SYMBOLS]) -> u8 {
    let mut open = *symbols;
    open[SYMBOLS - 1] = ALPHABET[0];
    ALPHABET[(23 - checksum(&open)) % 23]
}

/// A key at the very start of these bytes, followed by the end of a word.
fn key_at(bytes: &[u8]) -> Option<Key> {
    let mut symbols = [0; SYMBOLS];
    let mut rest = bytes;
    let grouped = rest.get(GROUP).is_some_and(|byte| b"- .".contains(byte));
    for (index, symbol) in symbols.iter_mut().enumerate() {
        if grouped && index > 0 && index.is_multiple_of(GROUP) {
            let (separator, tail) = rest.split_first()?;
            rest = b"- .".contains(separator).then_some(tail)?;
        }
        let (first, tail) = rest.split_first()?;
        *symbol = first.to_ascii_uppercase();
        value(*symbol)?;
        rest = tail;
    }
    let ends = rest.first().is_none_or(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric());
    (ends && checksum(&symbols) == 0).then_some(Key(symbols))
}

/// The symbol meant by a typed one, when only one can be meant. 0, O, 1, I and L could each be several, and W two.
fn meant(symbol: char) -> Option<u8> {
    let upper = u8::try_from(symbol.to_ascii_uppercase()).ok()?;
    let meant = match upper {
        b'B' => b'8',
        b'G' => b'6',
        b'S' => b'5',
        b'U' => b'V',
        b'Z' => b'2',
        other => other,
    };
    value(meant).map(|_| meant)
}

/// What may stand between symbols: spaces of any kind, dots, dashes of any length, and the like.
fn separates(symbol: char) -> bool {
    symbol.is_whitespace()
        || matches!(symbol, '-' | '.' | ',' | ';' | ':' | '_' | '/' | '·' | '−' | '\u{2010}'..='\u{2015}')
        || matches!(symbol, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{ad}')
}

impl FromStr for Key {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        if text.len() > INPUT_LIMIT {
            return Err(KeyError::TooLong);
        }
        let mut symbols = [0; SYMBOLS];
        let mut found = 0;
        for (symbol, position) in text.chars().zip(1..) {
            if separates(symbol) {
                continue;
            }
            // Full-width and other compatibility forms, as some keyboards of phones write them.
            let plain = std::iter::once(symbol).nfkc().next().unwrap_or(symbol);
            let meant = meant(plain).ok_or(KeyError::Strange { symbol, position })?;
            *symbols.get_mut(found).ok_or(KeyError::TooLong)? = meant;
            found += 1;
        }
        if found < SYMBOLS {
            return Err(KeyError::TooShort { found });
        }
        if checksum(&symbols) != 0 {
            return Err(KeyError::Check);
        }
        Ok(Self(symbols))
    }
}

impl fmt::Display for Key {
    /// In groups, as people see it: `H7K2-QM94-X5CT`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.groups().collect::<Vec<_>>().join("-"))
    }
}

impl fmt::Debug for Key {
    /// Only the first group, because logs are read by many.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({}…)", &self.compact()[..GROUP])
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.same_as(other)
    }
}

impl Eq for Key {}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.compact())
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests;
