//! A typed list of addresses is refused or understood, and what is understood is harmless and can be typed again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mail::address::{Address, Contact, MAX_LISTED, parse_list};

fuzz_target!(|typed: &str| {
    match parse_list(typed) {
        Ok(contacts) => {
            assert!(contacts.len() <= MAX_LISTED);
            check(&contacts);
        }
        Err(error) => {
            assert!(error.piece().is_none_or(|piece| piece.chars().count() <= 80));
            assert!(!error.code().is_empty() && error.to_string().len() <= 1000);
        }
    }
    if let Ok(address) = Address::parse(typed) {
        check_address(&address);
    }
});

fn check(contacts: &[Contact]) {
    let shown: Vec<String> = contacts.iter().map(ToString::to_string).collect();
    assert!(shown.iter().all(|one| !one.chars().any(char::is_control)), "{shown:?}");
    let again = parse_list(&shown.join(", ")).unwrap_or_else(|error| panic!("{shown:?}: {error}"));
    let addresses = |list: &[Contact]| list.iter().map(|one| one.address.clone()).collect::<Vec<_>>();
    assert_eq!(addresses(&again), addresses(contacts), "what is shown can be typed");
    contacts.iter().for_each(|contact| check_address(&contact.address));
}

fn check_address(address: &Address) {
    assert!(address.domain().is_ascii() && !address.as_str().chars().any(char::is_control), "{address:?}");
    assert_eq!(Address::parse(address.as_str()).as_ref(), Ok(address));
    assert_eq!(format!("{}@{}", address.local(), address.domain()), address.as_str());
    assert!(address.same(address));
    if let Ok(tagged) = address.with_tag("H7K2QM94X5CT") {
        assert_eq!(Address::parse(tagged.as_str()).as_ref(), Ok(&tagged));
        assert_eq!(tagged.tag(), Some("H7K2QM94X5CT"));
    }
}
