//! The page of a case: who has it, what happens now and by when, what has happened.

use desk::cases::handle::Step;
use domain::case::State;
use jiff::SignedDuration;

use super::{House, page};

#[tokio::test]
async fn at_first_a_person_sees_that_it_arrived_and_when_they_are_answered() {
    let house = House::new().await;
    let person = house.person();
    let key = house.case_of(&person, "lola@correo.example").await;
    let answer = person.get(&page(key, "")).await.expect(200);
    assert_eq!(
        answer.one("h1"),
        "Hola, Lola. Su caso está recibido. En cuanto alguien se haga cargo, verá aquí su nombre."
    );
    assert!(answer.one("main > div > p").contains(&key.to_string()));
    let now = answer.one(".now");
    assert!(now.contains("Cuándo lo sabrá: a más tardar, el lunes 23 de noviembre a las 19:00."), "{now}");
    let computed = answer.one(".now details p");
    assert!(computed.contains("Recibido el lunes 23 de noviembre a las 9:00."), "{computed}");
    assert!(computed.contains("Por eso: lunes 23 de noviembre a las 19:00."), "{computed}");
    let story = answer.texts(".story li");
    let began =
        "lunes 23, 9:00 Recibimos su reclamación por el formulario. Le enviamos el acuse de recibo con la clave.";
    assert!(story[0].starts_with(began), "{story:?}");
    assert_eq!(story[1], "lunes 23, 19:00 Antes de este momento tendrá respuesta.");
    assert_eq!(answer.count(".story .next"), 1);
}

#[tokio::test]
async fn the_owner_is_named_until_the_end() {
    let house = House::new().await;
    let person = house.person();
    let key = house.case_of(&person, "lola@correo.example").await;
    house.step(key, Step::Assign(Some(house.lucia.id))).await;
    let answer = person.get(&page(key, "")).await;
    assert_eq!(answer.one("h1"), "Hola, Lola. Su caso lo lleva Lucía, hasta el final.");
    assert!(answer.one(".now").contains("Lucía tiene su mensaje y le va a contestar."));
    assert!(answer.texts(".story li").iter().any(|line| line.contains("Lucía se hizo cargo de su caso.")));
    assert_eq!(answer.one(".acts .button--main"), "Escribir a Lucía");
    assert!(!answer.text().contains("Ferrer"), "the key alone shows first names");
}

#[tokio::test]
async fn a_late_answer_is_owned_up_to() {
    let house = House::new().await;
    let person = house.person();
    let key = house.case_of(&person, "lola@correo.example").await;
    house.app.pass(SignedDuration::from_hours(48));
    let answer = person.get(&page(key, "")).await;
    assert!(answer.one(".now .say-late").contains("no lo hemos hecho. Le pedimos disculpas."));
    assert_eq!(answer.count(".story .next"), 0);
}

#[tokio::test]
async fn an_answer_is_told_when_it_has_left_and_not_before() {
    let house = House::new().await;
    let person = house.person();
    let key = house.case_of(&person, "lola@correo.example").await;
    house.answer_soon(key, "Ya está devuelto.", State::Resolved).await;
    let before = person.get(&page(key, "")).await;
    assert_eq!(before.one("h1"), "Hola, Lola. Su caso lo lleva Lucía, hasta el final.");
    assert!(!before.one(".story").contains("resuelto"), "nothing is solved before the person has the answer");
    house.app.pass(SignedDuration::from_secs(30));
    house.app.run_jobs().await;
    let after = person.get(&page(key, "")).await;
    assert_eq!(after.one("h1"), "Hola, Lola. Lucía le ha contestado y da su caso por resuelto.");
    assert!(after.one(".now").contains("Puede reabrirlo escribiendo hasta el miércoles 23 de diciembre."));
    assert_eq!(after.one(".acts .button--main"), "No quedó resuelto: reabrir el caso");
    let story = after.texts(".story li");
    let told = "Lucía le contestó por correo electrónico. Lucía dio su caso por resuelto.";
    assert!(story.iter().any(|line| line.ends_with(told)), "{story:?}");
}

#[tokio::test]
async fn while_we_wait_for_the_person_no_time_runs() {
    let house = House::new().await;
    let person = house.person();
    let key = house.case_of(&person, "lola@correo.example").await;
    house.answer(key, "¿Puede enviarnos el extracto?", State::Waiting).await;
    let answer = person.get(&page(key, "")).await;
    assert!(answer.one(".now").contains("Lucía le ha preguntado algo y necesita su respuesta para seguir."));
    assert_eq!(answer.count(".story .next"), 0);
}

#[tokio::test]
async fn what_colleagues_say_among_themselves_is_never_shown() {
    let house = House::new().await;
    let person = house.person();
    let fields = [("text", "Sin dirección, así que la clave lo enseña todo.")];
    let key = super::key_in(house.contact(&person, &fields).await.location());
    house.note(key, "Ojo: ya reclamó en verano.").await;
    let answer = person.get(&page(key, "")).await;
    assert!(answer.text().contains("la clave lo enseña todo"));
    assert!(!answer.text().contains("verano"));
}

#[tokio::test]
async fn a_stranger_who_types_somebodys_address_does_not_learn_their_name() {
    let house = House::new().await;
    house.case_of(&house.person(), "lola@correo.example").await;
    let stranger = house.person();
    let fields = [("name", "Quien sea"), ("email", "LOLA@correo.example"), ("text", "Hola")];
    let answer = house.contact(&stranger, &fields).await;
    house.app.run_jobs().await;
    let key = super::key_in(answer.location());
    for place in ["", "receipt", "verify", "write", "talk", "disagree"] {
        let answer = stranger.get(&page(key, place)).await.expect(200);
        assert!(!answer.text().contains("Lola") && !answer.text().contains("Ibáñez"), "{place}");
    }
}

#[tokio::test]
async fn it_speaks_the_language_of_the_case_or_the_one_that_was_chosen() {
    let house = House::new().await;
    let mut person = house.person();
    person.set_header("accept-language", "ca-ES,es;q=0.5");
    let key = house.case_of(&person, "lola@correo.example").await;
    let elsewhere = house.person();
    let answer = elsewhere.get(&page(key, "")).await;
    assert_eq!(answer.attributes("html", "lang"), ["ca"]);
    let chosen = elsewhere.get(&format!("{}?lang=en", page(key, ""))).await;
    assert_eq!(chosen.location(), page(key, ""), "the choice is remembered, not dragged along");
    let answer = elsewhere.get(&page(key, "")).await;
    assert_eq!(answer.attributes("html", "lang"), ["en"]);
    assert!(answer.one("h1").starts_with("Hello, Lola."));
}

#[tokio::test]
async fn letters_grow_on_choice() {
    let house = House::new().await;
    let person = house.person();
    assert_eq!(person.get("/contact?text=large&x=1").await.location(), "/contact?x=1");
    assert_eq!(person.get("/contact").await.attributes("html", "data-text"), ["large"]);
    person.get("/contact?text=normal").await;
    assert!(person.get("/contact").await.attributes("html", "data-text").is_empty());
}

#[tokio::test]
async fn a_human_is_always_one_step_away() {
    let house = House::new().await;
    let person = house.person();
    let key = house.case_of(&person, "lola@correo.example").await;
    for place in ["", "write", "verify", "talk", "disagree", "receipt"] {
        let answer = person.get(&page(key, place)).await.expect(200);
        assert!(answer.attributes("a", "href").contains(&"tel:961230000".to_owned()), "{place}");
    }
    let talk = person.get(&page(key, "talk")).await;
    assert!(talk.one("main").contains(&format!("Diga la clave {key}")));
    house.app.change_business(|business| business.phone.clear()).await;
    let talk = person.get(&page(key, "talk")).await;
    assert!(talk.one("main").contains("le llamará una persona"));
    assert!(talk.attributes("main a", "href").contains(&page(key, "write")));
}

#[tokio::test]
async fn pages_of_a_case_are_neither_kept_nor_indexed() {
    let house = House::new().await;
    let person = house.person();
    let key = house.case_of(&person, "lola@correo.example").await;
    let answer = person.get(&page(key, "")).await;
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("x-robots-tag"), "noindex, nofollow");
    assert_eq!(person.get("/contact").await.header("x-robots-tag"), "", "the form is to be found");
}

#[tokio::test]
async fn nothing_on_the_page_needs_a_script_and_it_is_light() {
    let house = House::new().await;
    let person = house.person();
    let key = house.case_of(&person, "lola@correo.example").await;
    let answer = person.get(&page(key, "")).await;
    assert!(answer.attributes("main *", "onclick").is_empty());
    assert!(answer.attributes("main [hidden]", "hidden").is_empty());
    let mut bytes = answer.body.len();
    for sheet in answer.attributes("link[rel=stylesheet]", "href") {
        bytes += person.get(&sheet).await.expect(200).body.len();
    }
    for script in answer.attributes("script", "src") {
        bytes += person.get(&script).await.expect(200).body.len();
    }
    bytes += person.get("/assets/icons/icons.svg").await.expect(200).body.len();
    assert!(bytes < 50_000, "{bytes} bytes before compression");
}
