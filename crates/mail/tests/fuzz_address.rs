//! Whatever somebody types into an address field is refused or understood, and what is understood is harmless.

use mail::address::{Address, MAX_LISTED, parse_list};
use proptest::prelude::*;

fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-z@.,;<>\" ñ()\\\\+-]{0,60}",
        "([A-Z][a-z]{1,5},? )?<?[a-z+]{1,6}@[a-zñ]{1,5}\\.es>?[,;] ?([a-z]{1,6}@[a-z]{1,5}\\.pt)?",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lists(typed in typed()) {
        match parse_list(&typed) {
            Ok(contacts) => {
                prop_assert!(contacts.len() <= MAX_LISTED);
                let shown: Vec<String> = contacts.iter().map(ToString::to_string).collect();
                prop_assert!(shown.iter().all(|one| !one.chars().any(char::is_control)));
                let again = parse_list(&shown.join(", ")).map_err(|error| TestCaseError::fail(format!("{shown:?}: {error}")))?;
                let addresses = |list: &[mail::address::Contact]| list.iter().map(|one| one.address.clone()).collect::<Vec<_>>();
                prop_assert_eq!(addresses(&contacts), addresses(&again), "what is shown can be typed");
            }
            Err(error) => prop_assert!(error.piece().is_none_or(|piece| piece.chars().count() <= 81)),
        }
    }

    #[test]
    fn one_address(typed in "[a-zñ.+\"]{0,10}@[a-zA-Zñß.\\[\\]0-9-]{0,12}") {
        if let Ok(address) = Address::parse(&typed) {
            prop_assert!(address.domain().is_ascii());
            prop_assert_eq!(&Address::parse(address.as_str()).unwrap(), &address);
            prop_assert_eq!(format!("{}@{}", address.local(), address.domain()), address.as_str());
        }
    }
}
