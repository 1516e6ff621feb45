use proptest::prelude::*;
use rstest::rstest;

use super::*;

/// H7K2-QM94-X5C and its check symbol.
fn sample() -> Key {
    let mut symbols = *b"H7K2QM94X5C2";
    symbols[11] = check_symbol(&symbols);
    Key(symbols)
}

fn any_key() -> impl Strategy<Value = Key> {
    any::<[u8; 16]>().prop_map(Key::from_random)
}

fn with(key: Key, change: impl FnOnce(&mut [u8; SYMBOLS])) -> String {
    let mut symbols = key.0;
    change(&mut symbols);
    String::from_utf8(symbols.to_vec()).unwrap()
}

#[test]
fn alphabet_is_prime_and_without_vowels_or_twins() {
    assert!((2..ALPHABET.len()).all(|divisor| !ALPHABET.len().is_multiple_of(divisor)));
    for left_out in b"AEIOUW01LZSGB" {
        assert_eq!(value(*left_out), None);
    }
    let bits = 11.0 * (ALPHABET.len() as f64).log2();
    assert!(bits > 48.0, "{bits}");
}

#[test]
fn every_wrong_symbol_and_every_swap_is_noticed() {
    for seed in 0..20_u128 {
        let key = Key::from_random((seed.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)).to_be_bytes());
        for place in 0..SYMBOLS {
            for other in ALPHABET.iter().filter(|other| **other != key.0[place]) {
                assert_eq!(with(key, |symbols| symbols[place] = *other).parse::<Key>(), Err(KeyError::Check));
            }
            for second in (0..place).filter(|second| key.0[*second] != key.0[place]) {
                assert_eq!(with(key, |symbols| symbols.swap(place, second)).parse::<Key>(), Err(KeyError::Check));
            }
        }
    }
}

proptest! {
    #[test]
    fn reads_what_it_writes(key in any_key(), language in prop::sample::select(&Language::ALL)) {
        prop_assert_eq!(key.to_string().parse(), Ok(key));
        prop_assert_eq!(key.compact().to_lowercase().parse(), Ok(key));
        prop_assert_eq!(serde_json::from_value::<Key>(serde_json::to_value(key).unwrap()).unwrap(), key);
        prop_assert_eq!(key.spoken(language).split([',', ';']).count(), SYMBOLS);
    }

    #[test]
    fn is_found_where_mail_carries_it(key in any_key(), before in "[ a-zñ]{0,12}", after in "[ a-zñ]{0,12}") {
        for text in [
            format!("{before} [{key}] {after}"),
            format!("Re: {before} ({}) {after}", key.to_string().to_lowercase()),
            format!("soporte+{}@example.org", key.compact().to_lowercase()),
        ] {
            prop_assert!(Key::find_all(&text).contains(&key), "{}", text);
        }
    }

    #[test]
    fn any_text_is_answered(text in "\\PC{0,80}") {
        let _ = text.parse::<Key>();
        prop_assert!(Key::find_all(&text).len() <= FOUND_LIMIT);
    }
}

#[rstest]
#[case("h7k2qm94x5c?")]
#[case(" H7K2 QM94 X5C? ")]
#[case("H7K2–QM94—X5C?")]
#[case("H.7.K.2.Q.M.9.4.X.5.C.?")]
#[case("H7KZ-QM94-XSC?")]
#[case("Ｈ７Ｋ２-ＱＭ９４-Ｘ５Ｃ?")]
#[case("H7K2\u{2011}QM94\u{a0}X5C?")]
fn accepts_how_people_write_it(#[case] typed: &str) {
    let check = sample().compact().chars().last().unwrap();
    assert_eq!(typed.replace('?', &check.to_string()).parse(), Ok(sample()));
}

#[rstest]
#[case("", KeyError::TooShort { found: 0 })]
#[case("H7K2-QM94", KeyError::TooShort { found: 8 })]
#[case("H7K2-QM94-X5CT-2222", KeyError::TooLong)]
#[case("H7K2-QM9O-X5CT", KeyError::Strange { symbol: 'O', position: 9 })]
#[case("H7K2 ñ", KeyError::Strange { symbol: 'ñ', position: 6 })]
#[case("H7K1", KeyError::Strange { symbol: '1', position: 4 })]
fn says_what_is_wrong(#[case] typed: &str, #[case] expected: KeyError) {
    assert_eq!(typed.parse::<Key>(), Err(expected));
}

#[test]
fn huge_input_is_refused() {
    assert_eq!(" ".repeat(1_000_000).parse::<Key>(), Err(KeyError::TooLong));
}

#[test]
fn logs_do_not_give_it_away() {
    let shown = format!("{:?}", sample());
    assert_eq!(shown, "Key(H7K2…)");
}

#[test]
fn is_spoken_in_groups() {
    let spoken = sample().spoken(Language::Es);
    assert!(spoken.starts_with("hache, siete, ka, dos; cu, eme, nueve, cuatro; equis, cinco, ce, "), "{spoken}");
}

#[test]
fn words_and_numbers_are_not_keys() {
    assert!(Key::find_all("Cobro doble de octubre, factura 2026-1234, tel. 963 44 55 66").is_empty());
    let longer = format!("{}2", sample().compact());
    assert!(Key::find_all(&longer).is_empty());
    assert!(Key::find_all(&format!("é{}", sample().compact())).is_empty());
}
