//! A search box takes anything: what might it be?

use super::{CallingCode, Identifier, IdentifierKind, card, looks_like_card, tax};

/// The identifiers that a text may be, likeliest first, each in its normal form for looking up; none for ordinary words.
/// Of a whole card number only the last four digits are used as a card, because no more was ever stored.
pub fn guess(text: &str, home: CallingCode) -> Vec<Identifier> {
    let text = text.trim();
    let mut guesses: Vec<Identifier> = Vec::new();
    let mut add = |kind, text: &str| {
        if let Ok((identifier, _)) = Identifier::parse(kind, text, home) {
            guesses.push(identifier);
        }
    };
    let inner_at = text.find('@').is_some_and(|at| at > 0);
    if inner_at {
        add(IdentifierKind::Email, text);
        return guesses;
    }
    if text.starts_with('@') {
        add(IdentifierKind::Handle, text);
        return guesses;
    }
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let letters = text.chars().filter(|symbol| symbol.is_alphabetic()).count();
    if digits > 0 {
        if tax::is_right_spanish(text) {
            add(IdentifierKind::TaxId, text);
        }
        if looks_like_card(text) {
            add(IdentifierKind::CardHint, &card::last_four(text));
        }
        if digits == 4 && letters == 0 {
            add(IdentifierKind::CardHint, text);
        }
        if letters == 0 {
            add(IdentifierKind::Phone, text);
        }
        add(IdentifierKind::CustomerNo, text);
        add(IdentifierKind::OrderNo, text);
        if digits >= 5 && !tax::is_right_spanish(text) {
            add(IdentifierKind::TaxId, text);
        }
    }
    if letters > 0 && !text.contains(char::is_whitespace) {
        add(IdentifierKind::Handle, text);
    }
    guesses
}
