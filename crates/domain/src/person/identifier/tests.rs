use proptest::prelude::*;
use rstest::rstest;

use super::*;

fn parse(kind: IdentifierKind, text: &str) -> Result<(String, Option<Warning>), IdentifierError> {
    Identifier::parse(kind, text, CallingCode::SPAIN).map(|(identifier, warning)| (identifier.norm, warning))
}

#[rstest]
#[case(" Lola.Ibanez@Example.ORG ", "lola.ibanez@example.org")]
#[case("<lola@example.org>", "lola@example.org")]
#[case("mailto:lola+agua@example.org", "lola+agua@example.org")]
#[case("lola@CORREÑO.es", "lola@xn--correo-0wa.es")]
#[case("o'brien@example.org.", "o'brien@example.org")]
fn addresses_find_their_person(#[case] typed: &str, #[case] norm: &str) {
    assert_eq!(parse(IdentifierKind::Email, typed), Ok((norm.to_owned(), None)));
}

#[rstest]
#[case("ana..perez@example.org")]
#[case(".ana@example.org")]
#[case("ana@localhost")]
#[case("\"ana pérez\"@example.org")]
#[case("peña@example.org")]
fn unusual_addresses_are_kept_with_a_warning(#[case] typed: &str) {
    assert_eq!(parse(IdentifierKind::Email, typed).map(|(_, warning)| warning), Ok(Some(Warning::OddEmail)));
}

#[rstest]
#[case("lola", IdentifierError::Email)]
#[case("@example.org", IdentifierError::Email)]
#[case("lola@", IdentifierError::Email)]
#[case("lola@example..org", IdentifierError::Email)]
#[case("lola@-example.org", IdentifierError::Email)]
#[case("lola ibanez@example.org", IdentifierError::Strange(' '))]
#[case("lola,ana@example.org", IdentifierError::Strange(','))]
#[case("a@b@example.org", IdentifierError::Strange('@'))]
#[case("", IdentifierError::Empty)]
fn what_is_no_address_is_refused(#[case] typed: &str, #[case] expected: IdentifierError) {
    assert_eq!(parse(IdentifierKind::Email, typed), Err(expected));
}

#[rstest]
#[case("612 34 56 78", 34, "+34612345678")]
#[case("+34 612-345-678", 34, "+34612345678")]
#[case("0034 612.345.678", 34, "+34612345678")]
#[case("34612345678", 34, "+34612345678")]
#[case("(96) 344 55 66 ext. 12", 34, "+34963445566")]
#[case("tel:+34-963-445-566", 51, "+34963445566")]
#[case("987 654 321", 51, "+51987654321")]
#[case("01 234 5678", 51, "+5112345678")]
#[case("51987654321", 51, "+51987654321")]
#[case("+51 987 654 321", 34, "+51987654321")]
#[case("+52 1 55 1234 5678", 34, "+525512345678")]
#[case("06 1234 5678", 39, "+390612345678")]
fn phones_are_completed(#[case] typed: &str, #[case] home: u16, #[case] norm: &str) {
    let (identifier, _) = Identifier::parse(IdentifierKind::Phone, typed, CallingCode(home)).unwrap();
    assert_eq!(identifier.norm, norm);
    assert_eq!(identifier.value, typed);
}

#[rstest]
#[case("612 34 56", IdentifierError::SpanishPhone)]
#[case("112", IdentifierError::Phone)]
#[case("+34 212 345 678", IdentifierError::SpanishPhone)]
#[case("+1 234 567 890 123 456", IdentifierError::Phone)]
#[case("mañana", IdentifierError::Strange('m'))]
#[case("+", IdentifierError::Phone)]
fn what_is_no_phone_is_refused(#[case] typed: &str, #[case] expected: IdentifierError) {
    assert_eq!(parse(IdentifierKind::Phone, typed), Err(expected));
}

#[rstest]
#[case("12345678Z", "12345678Z")]
#[case("12.345.678-z", "12345678Z")]
#[case("ES12345678Z", "12345678Z")]
#[case("1234567L", "01234567L")]
#[case("X1234567L", "X1234567L")]
#[case("Y1234567X", "Y1234567X")]
#[case("A58818501", "A58818501")]
#[case("Q2826000H", "Q2826000H")]
#[case("P4625200C", "P4625200C")]
#[case("10453689012", "10453689012")]
#[case("PT501964843", "PT501964843")]
fn right_tax_numbers(#[case] typed: &str, #[case] norm: &str) {
    assert_eq!(parse(IdentifierKind::TaxId, typed), Ok((norm.to_owned(), None)));
}

#[rstest]
#[case("12345678A", Warning::TaxIdLetter { expected: 'Z' })]
#[case("12345678", Warning::TaxIdNoLetter { expected: 'Z' })]
#[case("A58818502", Warning::TaxIdLetter { expected: '1' })]
fn wrong_letters_are_tolerated_with_a_warning(#[case] typed: &str, #[case] expected: Warning) {
    assert_eq!(parse(IdentifierKind::TaxId, typed), Ok((typed.to_owned(), Some(expected))));
}

#[test]
fn eight_digits_are_a_whole_number_in_peru() {
    let (_, warning) = Identifier::parse(IdentifierKind::TaxId, "12345678", CallingCode(51)).unwrap();
    assert_eq!(warning, None);
}

#[rstest]
#[case("4242", Ok("4242"))]
#[case("**** **** **** 4242", Ok("4242"))]
#[case("terminada en 4242", Ok("4242"))]
#[case("4242 4242 4242 4242", Err(IdentifierError::FullCard))]
#[case("3782 822463 10005", Err(IdentifierError::FullCard))]
#[case("42", Err(IdentifierError::CardHint))]
#[case("424242", Err(IdentifierError::CardHint))]
fn of_a_card_only_the_last_four(#[case] typed: &str, #[case] expected: Result<&str, IdentifierError>) {
    let parsed = Identifier::parse(IdentifierKind::CardHint, typed, CallingCode::SPAIN);
    assert_eq!(parsed.map(|(identifier, _)| identifier.value), expected.map(str::to_owned));
}

#[rstest]
#[case(IdentifierKind::CustomerNo, "c-000 123", "C000123")]
#[case(IdentifierKind::OrderNo, "#2026/0042", "20260042")]
#[case(IdentifierKind::Handle, "@Lola_Ibáñez", "lola_ibáñez")]
fn other_numbers(#[case] kind: IdentifierKind, #[case] typed: &str, #[case] norm: &str) {
    assert_eq!(parse(kind, typed), Ok((norm.to_owned(), None)));
}

#[rstest]
#[case(IdentifierKind::Email, "m.ibanez@example.org", "m.i•••@…")]
#[case(IdentifierKind::Email, "lola@example.org", "l•••@…")]
#[case(IdentifierKind::Email, "yo@example.org", "•••@…")]
#[case(IdentifierKind::Phone, "612345642", "··· 42")]
#[case(IdentifierKind::CardHint, "4242", "··· 42")]
#[case(IdentifierKind::CustomerNo, "1234", "···")]
#[case(IdentifierKind::Handle, "@lolaibanez", "@lol•••")]
fn hints_give_little_away(#[case] kind: IdentifierKind, #[case] typed: &str, #[case] hint: &str) {
    let (identifier, _) = Identifier::parse(kind, typed, CallingCode::SPAIN).unwrap();
    assert_eq!(identifier.mask(), hint);
}

#[rstest]
#[case("lola@example.org", &[IdentifierKind::Email])]
#[case("@lola", &[IdentifierKind::Handle])]
#[case("612 345 678", &[IdentifierKind::Phone, IdentifierKind::CustomerNo, IdentifierKind::OrderNo, IdentifierKind::TaxId])]
#[case("12345678Z", &[IdentifierKind::TaxId, IdentifierKind::CustomerNo, IdentifierKind::OrderNo, IdentifierKind::Handle])]
#[case("4242", &[IdentifierKind::CardHint, IdentifierKind::CustomerNo, IdentifierKind::OrderNo])]
#[case("María Dolores", &[])]
#[case("", &[])]
fn a_search_is_understood(#[case] text: &str, #[case] expected: &[IdentifierKind]) {
    let kinds: Vec<_> = guess(text, CallingCode::SPAIN).into_iter().map(|identifier| identifier.kind).collect();
    assert_eq!(kinds, expected);
}

#[test]
fn a_whole_card_number_searches_by_its_last_four() {
    let guesses = guess("4111 1111 1111 1111", CallingCode::SPAIN);
    assert_eq!((guesses[0].kind, guesses[0].value.as_str()), (IdentifierKind::CardHint, "1111"));
}

#[test]
fn a_capital_that_takes_a_mark_is_found_again() {
    let (number, _) = Identifier::parse(IdentifierKind::OrderNo, "ᾶ-1", CallingCode::SPAIN).unwrap();
    let (again, _) = Identifier::parse(IdentifierKind::OrderNo, &number.norm, CallingCode::SPAIN).unwrap();
    assert_eq!(again.norm, number.norm);
}

proptest! {
    #[test]
    fn a_normal_form_is_its_own_normal_form(text in "\\PC{0,40}", home in prop::sample::select(vec![34_u16, 51, 39, 351])) {
        let home = CallingCode(home);
        for kind in IdentifierKind::ALL {
            if let Ok((first, _)) = Identifier::parse(kind, &text, home) {
                let (second, _) = Identifier::parse(kind, &first.norm, home).unwrap();
                prop_assert_eq!(&second.norm, &first.norm);
                prop_assert!(!first.mask().is_empty());
            }
        }
        let _ = guess(&text, home);
    }

    #[test]
    fn a_spanish_phone_is_found_however_it_is_spaced(number in "[6789][0-9]{8}", gaps in "[ .-]{3}") {
        let marks: Vec<char> = gaps.chars().collect();
        let spaced = format!("{}{}{}{}{}", &number[..3], marks[0], &number[3..6], marks[1], &number[6..]);
        let expected = format!("+34{number}");
        for typed in [spaced.clone(), format!("+34{}{spaced}", marks[2]), format!("0034 {spaced}")] {
            prop_assert_eq!(parse(IdentifierKind::Phone, &typed).unwrap().0, expected.clone());
        }
    }

    #[test]
    fn the_letter_of_a_dni_catches_any_wrong_digit(number in 0_usize..100_000_000, place in 0_usize..8, other in 0_u8..10) {
        let right = format!("{number:08}{}", ['T','R','W','A','G','M','Y','F','P','D','X','B','N','J','Z','S','Q','V','H','L','C','K','E'][number % 23]);
        prop_assert_eq!(parse(IdentifierKind::TaxId, &right), Ok((right.clone(), None)));
        let mut wrong = right.clone().into_bytes();
        wrong[place] = b'0' + other;
        let wrong = String::from_utf8(wrong).unwrap();
        prop_assume!(wrong != right);
        prop_assert!(parse(IdentifierKind::TaxId, &wrong).unwrap().1.is_some());
    }
}
