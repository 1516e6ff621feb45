//! No page shows the name of a text in place of the text, in any language.

use domain::{case::State, language::Language};
use rstest::rstest;

use super::{House, page};
use crate::support::Answer;

#[rstest]
#[tokio::test]
async fn every_text_is_there(
    #[values(Language::Es, Language::Ca, Language::Gl, Language::Eu, Language::En, Language::Pt)] language: Language,
) {
    let house = House::new().await;
    let person = house.person();
    person.get(&format!("/contact?lang={language}")).await;
    let key = house.case_of(&person, "lola@correo.example").await;
    house.answer(key, "¿Puede enviarnos el extracto?", State::Waiting).await;
    let mut answers = Vec::new();
    for place in ["/contact".to_owned(), "/key".to_owned(), "/c/nada".to_owned()] {
        answers.push(person.get(&place).await);
    }
    for place in ["", "write", "receipt", "verify", "code", "talk", "disagree", "nowhere"] {
        answers.push(person.get(&page(key, place)).await);
    }
    answers.push(person.post("/key", &[("key", "H7K2")]).await);
    answers.push(person.upload("/contact", &[("email", "nadie"), ("phone", "x"), ("website", "x")], &[]).await);
    answers.push(person.post_bare(&page(key, "verify"), &[("csrf", "x")]).await);
    for answer in &answers {
        complete(answer, language);
    }
}

fn complete(answer: &Answer, language: Language) {
    let text = answer.texts("body").join(" ") + &answer.texts("title").join(" ");
    assert!(!text.contains("portal-"), "a text is missing in {language}: {text}");
    assert!(!text.contains('{'), "a value is missing in {language}: {text}");
    assert_eq!(answer.attributes("html", "lang"), [language.tag()], "{text}");
}
