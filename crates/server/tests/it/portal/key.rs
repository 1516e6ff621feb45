//! The key: written in any way, and not to be guessed.

use domain::key::Key;
use jiff::SignedDuration;
use rstest::rstest;

use super::{House, page};

/// A key of no case.
fn unknown(number: u8) -> Key {
    Key::from_random([number; 16])
}

#[tokio::test]
async fn a_key_may_be_written_in_many_ways() {
    let house = House::new().await;
    let person = house.person();
    let key = house.case_of(&person, "lola@correo.example").await;
    let grouped = key.to_string();
    for typed in [grouped.clone(), grouped.to_lowercase(), grouped.replace('-', " "), format!(" {} ", key.compact())] {
        let answer = person.post("/key", &[("key", &typed)]).await;
        assert_eq!(answer.location(), page(key, ""), "{typed}");
        let path = format!("/c/{}?x=1", typed.trim().replace(' ', "%20"));
        let answer = person.get(&path).await;
        if typed.trim() != key.compact() {
            assert_eq!(answer.location(), format!("{}?x=1", page(key, "")), "{typed}");
        }
    }
    let deeper = person.get(&format!("/c/{}/receipt", grouped.to_lowercase())).await;
    assert_eq!(deeper.location(), page(key, "receipt"));
}

#[rstest]
#[case::nothing("", "Escriba la clave de su caso.")]
#[case::too_short("H7K2-QM94-X5C", "Falta un carácter.")]
#[case::much_too_short("H7K2", "Faltan 8 caracteres.")]
#[case::too_long("H7K2-QM94-X5CTT", "Sobra un carácter.")]
#[case::vowel("H7K2-QA94-X5CT", "Las claves no llevan «A».")]
#[case::emoji("H7K2-QM94-💧5CT", "Las claves no llevan «💧».")]
#[case::html("<script>alert(1)</script>", "Las claves no llevan «<».")]
#[tokio::test]
async fn a_slip_in_the_key_is_named(#[case] typed: &str, #[case] expected: &str) {
    let house = House::new().await;
    let answer = house.person().post_bare("/key", &[("key", typed)]).await.expect(422);
    assert!(answer.one("#key-error").contains(expected), "{}", answer.one("#key-error"));
    assert_eq!(answer.value("key"), typed);
    assert!(!answer.text().contains("<script>alert"));
}

#[tokio::test]
async fn a_wrong_check_symbol_is_told_from_an_unknown_key() {
    let house = House::new().await;
    let person = house.person();
    let mut wrong = unknown(1).compact().to_owned();
    let last = if wrong.ends_with('2') { "3" } else { "2" };
    wrong.replace_range(11.., last);
    let answer = person.get(&format!("/c/{wrong}")).await.expect(404);
    assert!(answer.one("#key-error").starts_with("Algo no cuadra en la clave"));
    let answer = person.get(&page(unknown(1), "")).await.expect(404);
    assert!(answer.one("#key-error").starts_with("No encontramos ningún caso con esa clave."));
    assert_eq!(answer.header("x-robots-tag"), "noindex, nofollow");
}

#[tokio::test]
async fn keys_cannot_be_guessed_one_after_the_other() {
    let house = House::new().await;
    let key = house.case_of(&house.person(), "lola@correo.example").await;
    let stranger = house.person();
    for number in 0..20 {
        stranger.get(&page(unknown(number), "")).await.expect(404);
    }
    let answer = stranger.get(&page(unknown(21), "")).await.expect(429);
    assert!(answer.header("retry-after").parse::<u64>().unwrap() > 0);
    assert_eq!(answer.one("h1"), "Espere un momento, por favor");
    assert!(answer.one("main").contains("961 23 00 00"), "a person can still be reached");
    // A right guess is not confirmed either.
    stranger.get(&page(key, "")).await.expect(429);
    house.app.pass(SignedDuration::from_mins(16));
    stranger.get(&page(key, "")).await.expect(200);
}

#[tokio::test]
async fn whoever_was_let_in_stays_in_when_a_neighbour_guesses() {
    let house = House::new().await;
    let person = house.person();
    let key = house.case_of(&person, "lola@correo.example").await;
    super::code::verify(&house, &person, key).await;
    for number in 0..21 {
        house.person().get(&page(unknown(number), "")).await;
    }
    house.person().get(&page(key, "")).await.expect(429);
    person.get(&page(key, "")).await.expect(200);
}
