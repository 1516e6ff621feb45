//! What a person can be recognised by: an address, a number, a name on a network.
//!
//! Each kind has one normal form, so that the same phone written in three ways finds the same person. Being strict here
//! would lose people, so only what can be no such identifier is refused; what looks mistyped is kept with a [`Warning`].

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

mod card;
mod email;
mod guess;
mod mask;
mod number;
mod phone;
mod tax;

pub use card::looks_like_card;
pub use guess::guess;

/// The longest text that is looked at, in bytes.
const INPUT_LIMIT: usize = 320;

/// The kinds of identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdentifierKind {
    /// An e-mail address. Normal form: lower case, the domain in ASCII (IDNA).
    Email,
    /// A telephone number. Normal form: E.164, `+34612345678`.
    Phone,
    /// The number by which the business knows the person. Normal form: letters and digits, upper case.
    CustomerNo,
    /// The number of an order, an invoice or a contract. Normal form: letters and digits, upper case.
    OrderNo,
    /// The number of an identity card or tax number. Normal form: letters and digits, upper case.
    TaxId,
    /// The last four digits of a card. Normal form: four digits.
    CardHint,
    /// A name on a network. Normal form: lower case without `@`.
    Handle,
}

impl IdentifierKind {
    /// Every kind.
    pub const ALL: [Self; 7] =
        [Self::Email, Self::Phone, Self::CustomerNo, Self::OrderNo, Self::TaxId, Self::CardHint, Self::Handle];

    /// The word that is stored and used in the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::CustomerNo => "customer_no",
            Self::OrderNo => "order_no",
            Self::TaxId => "tax_id",
            Self::CardHint => "card_hint",
            Self::Handle => "handle",
        }
    }
}

impl fmt::Display for IdentifierKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for IdentifierKind {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<Self, IdentifierError> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or(IdentifierError::Kind)
    }
}

/// The country calling code that completes a phone number written without one, such as 34 for Spain; it also tells in
/// which country's form a tax number is to be expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CallingCode(pub u16);

impl CallingCode {
    /// Spain, +34.
    pub const SPAIN: Self = Self(34);
}

impl Default for CallingCode {
    fn default() -> Self {
        Self::SPAIN
    }
}

/// One identifier of a person.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Identifier {
    /// What it is.
    pub kind: IdentifierKind,
    /// As typed or received, without the space around it.
    pub value: String,
    /// The normal form, by which it is found. Made by [`Identifier::parse`] only.
    pub norm: String,
}

/// Something about an accepted identifier that a person should look at again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Warning {
    /// The check letter of a Spanish NIF, NIE or CIF is not the one that its digits give.
    #[error("the check letter does not match the number: it should be {expected}")]
    TaxIdLetter {
        /// The letter or digit that would match.
        expected: char,
    },
    /// Eight digits, which in Spain are an identity card without its letter.
    #[error("the letter is missing: it should be {expected}")]
    TaxIdNoLetter {
        /// The letter that belongs to the number.
        expected: char,
    },
    /// Mail may reach it, but hardly any address looks like this.
    #[error("this e-mail address looks unusual: please check it")]
    OddEmail,
}

impl Warning {
    /// A stable code for texts on screens and in the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TaxIdLetter { .. } => "identifier-tax-id-letter",
            Self::TaxIdNoLetter { .. } => "identifier-tax-id-no-letter",
            Self::OddEmail => "identifier-odd-email",
        }
    }
}

/// Why a text is no identifier of that kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdentifierError {
    /// No such kind.
    #[error("unknown kind: use email, phone, customer_no, order_no, tax_id, card_hint or handle")]
    Kind,
    /// Nothing was given.
    #[error("it is empty: write the number or address, or remove the line")]
    Empty,
    /// More than any identifier has.
    #[error("it is too long: at most {limit} characters")]
    TooLong {
        /// The most that is accepted.
        limit: usize,
    },
    /// A character that has no place in it.
    #[error("'{0}' cannot be part of it")]
    Strange(char),
    /// No `@`, or nothing on one side of it, or a domain that cannot exist.
    #[error("this is no e-mail address: it needs a name, an @ and a domain, such as lola@example.org")]
    Email,
    /// Too few or too many digits for any country.
    #[error("this is no telephone number: write it with its country code, such as +34 612 345 678")]
    Phone,
    /// A number with +34 that Spain does not have.
    #[error("a Spanish telephone number has nine digits and begins with 5, 6, 7, 8 or 9")]
    SpanishPhone,
    /// A whole card number.
    #[error("never store a whole card number: write only its last four digits")]
    FullCard,
    /// Not four digits.
    #[error("write the last four digits of the card")]
    CardHint,
    /// Too short to tell anybody apart.
    #[error("this is no identity or tax number: it has at least five letters and digits")]
    TaxId,
}

impl IdentifierError {
    /// A stable code for texts on screens and in the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kind => "identifier-kind",
            Self::Empty => "identifier-empty",
            Self::TooLong { .. } => "identifier-too-long",
            Self::Strange(_) => "identifier-strange",
            Self::Email => "identifier-email",
            Self::Phone => "identifier-phone",
            Self::SpanishPhone => "identifier-spanish-phone",
            Self::FullCard => "identifier-full-card",
            Self::CardHint => "identifier-card-hint",
            Self::TaxId => "identifier-tax-id",
        }
    }
}

/// A normal form and what is odd about it.
type Normal = (String, Option<Warning>);

impl Identifier {
    /// Reads and normalises; `home` completes phone numbers written without a country.
    pub fn parse(
        kind: IdentifierKind,
        text: &str,
        home: CallingCode,
    ) -> Result<(Self, Option<Warning>), IdentifierError> {
        let value = text.trim();
        if value.is_empty() {
            return Err(IdentifierError::Empty);
        }
        if value.len() > INPUT_LIMIT {
            return Err(IdentifierError::TooLong { limit: INPUT_LIMIT });
        }
        let (norm, warning) = match kind {
            IdentifierKind::Email => email::normalise(value)?,
            IdentifierKind::Phone => (phone::normalise(value, home)?, None),
            IdentifierKind::CustomerNo | IdentifierKind::OrderNo => (number::normalise(value)?, None),
            IdentifierKind::TaxId => tax::normalise(value, home)?,
            IdentifierKind::CardHint => (card::normalise(value)?, None),
            IdentifierKind::Handle => (number::normalise_handle(value)?, None),
        };
        // Of a card, not even the stars and spaces around its last digits are kept.
        let value = if kind == IdentifierKind::CardHint { norm.clone() } else { value.to_owned() };
        Ok((Self { kind, value, norm }, warning))
    }

    /// An e-mail address, for code that has one at hand.
    pub fn email(text: &str) -> Result<Self, IdentifierError> {
        Self::parse(IdentifierKind::Email, text, CallingCode::default()).map(|(identifier, _)| identifier)
    }

    /// A hint by which its owner recognises it and nobody else learns it: `m.i•••@…`, `··· 42`.
    pub fn mask(&self) -> String {
        mask::mask(self.kind, &self.norm)
    }
}

#[cfg(test)]
mod tests;
