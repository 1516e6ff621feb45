//! A key is read as it is written, in any spelling, and every wrong symbol is noticed.

#![no_main]

use domain::key::{Key, KeyError};
use domain::language::Language;
use libfuzzer_sys::fuzz_target;

const ALPHABET: &str = "23456789CDFHJKMNPQRTVXY";

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    match text.parse::<Key>() {
        Ok(key) => check(key),
        Err(error) => assert!(!error.code().is_empty() && error.to_string().len() <= 200),
    }
    let found = Key::find_all(&text);
    assert!(found.len() <= 8);
    found.into_iter().for_each(check);
    if let Some((random, around)) = bytes.split_first_chunk::<16>() {
        let key = Key::from_random(*random);
        check(key);
        check_within(key, &String::from_utf8_lossy(around));
    }
});

fn check(key: Key) {
    let shown = key.to_string();
    assert_eq!(shown.parse(), Ok(key));
    assert_eq!(shown.to_lowercase().replace('-', " · ").parse(), Ok(key));
    assert_eq!(key.compact().parse(), Ok(key));
    assert_eq!(Key::find_all(&shown), [key]);
    assert!(!format!("{key:?}").contains(&shown[5..]), "a log does not give it away");
    for language in Language::ALL {
        assert_eq!(key.spoken(language).split([',', ';']).count(), 12);
    }
    for (place, right) in key.compact().char_indices() {
        for wrong in ALPHABET.chars().filter(|symbol| *symbol != right) {
            let mut changed = key.compact().to_owned();
            changed.replace_range(place..=place, wrong.encode_utf8(&mut [0; 4]));
            assert_eq!(changed.parse::<Key>(), Err(KeyError::Check), "{changed}");
        }
    }
}

/// A key in a text is found unless others before it fill the list.
fn check_within(key: Key, around: &str) {
    for text in [format!("[{key}] {around}"), format!("({}) {around}", key.compact().to_lowercase())] {
        assert_eq!(Key::find_all(&text).first(), Some(&key), "{text}");
    }
    let text = format!("{around} [{key}]");
    let found = Key::find_all(&text);
    assert!(found.contains(&key) || found.len() == 8, "{text}");
}
