//! A case by hand, with the moment at which it really happened.

use domain::case::{CaseKind, Channel, Direction};

use super::House;
use crate::support::client::Upload;

const CALL: [(&str, &str); 9] = [
    ("channel", "phone"),
    ("happened_at", "2026-11-23T08:30"),
    ("person", "new"),
    ("name", "Iñaki Zubieta"),
    ("phone", "600 00 01 05"),
    ("kind", "incident"),
    ("language", "es"),
    ("title", "Obra de su calle"),
    ("text", "Quiere la fecha de la obra antes de reservar la grúa."),
];

fn with<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = CALL.iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
    kept.chain(more).copied().collect()
}

#[tokio::test]
async fn a_call_becomes_a_case_that_counts_from_the_call() {
    let house = House::new().await;
    let desk = house.desk().await;
    let file = Upload { field: "files", name: "nota.txt", media_type: "text/plain", bytes: b"hola" };
    let answer = desk.upload("/cases/new", &with(&[("keep", "1")]), &[file]).await.expect(303);
    let page = desk.get(answer.location()).await.expect(200);
    assert_eq!(page.one(".case h1"), "Obra de su calle");
    assert!(page.one(".msg .msg__who").starts_with("Iñaki Zubieta teléfono, anotado a mano"));
    assert_eq!(page.texts(".msg .file b"), ["nota.txt"]);
    let case = answer.location().trim_start_matches("/cases/").parse().unwrap();
    let stored = house.stored(case).await.case;
    assert_eq!((stored.channel, stored.kind, stored.owner), (Channel::Phone, CaseKind::Incident, Some(house.lucia.id)));
    assert_eq!(stored.opened_at.to_string(), "2026-11-23T07:30:00Z", "as the clock on the wall read");
    assert_eq!(stored.clock.map(|clock| clock.started_at.to_string()).as_deref(), Some("2026-11-23T07:30:00Z"));
}

#[tokio::test]
async fn somebody_known_is_offered_before_anybody_is_made() {
    let house = House::new().await;
    let case = house.lola().await;
    let person = house.stored(case).await.case.person.to_string();
    let desk = house.desk().await;
    let found = desk.get("/cases/new?who=ibañez").await.expect(200);
    assert_eq!(found.attributes("#found input", "value"), [person.as_str(), "new"]);
    let chosen = desk.get(&format!("/cases/new?person={person}")).await;
    assert_eq!(chosen.attributes("#found input[checked]", "value"), [person.as_str()]);
    desk.upload("/cases/new", &with(&[("person", &person)]), &[]).await.expect(303);
    let cases = desk.get(&format!("/persons/{person}")).await.texts("tbody th a");
    assert_eq!(cases, ["Cobro doble", "Obra de su calle"]);
}

#[tokio::test]
async fn without_scripts_the_search_keeps_what_was_typed() {
    let house = House::new().await;
    house.lola().await;
    let desk = house.desk().await;
    let fields = with(&[("who", "lola@correo.example"), ("find", "1")]);
    let page = desk.upload("/cases/new", &fields, &[]).await.expect(200);
    assert_eq!(page.count("#found input"), 2);
    assert_eq!(page.value("text"), "Quiere la fecha de la obra antes de reservar la grúa.");
    assert_eq!(page.value("happened_at"), "2026-11-23T08:30");
}

#[tokio::test]
async fn a_person_with_an_address_gets_the_key() {
    let house = House::new().await;
    let case = house.lola().await;
    let person = house.stored(case).await.case.person.to_string();
    let desk = house.desk().await;
    let fields = with(&[("person", &person), ("acknowledge", "1")]);
    let answer = desk.upload("/cases/new", &fields, &[]).await.expect(303);
    house.let_leave().await;
    let new = answer.location().trim_start_matches("/cases/").parse().unwrap();
    let told = house.messages(new).await.into_iter().find(|message| message.direction == Direction::Outbound);
    let (told, key) = (told.expect("an acknowledgement"), house.stored(new).await.case.key.to_string());
    assert!(told.text.contains(&key), "{}", told.text);
    let facts = desk.get(answer.location()).await.texts(".fact");
    assert!(facts[0].starts_with("9:00 Justificante enviado a Lola con la clave, la fecha y la hora."), "{facts:?}");
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_and_nothing_is_lost() {
    let house = House::new().await;
    let desk = house.desk().await;
    for (wrong, text) in [
        (("happened_at", "2026-11-24T10:00"), "Eso todavía no ha pasado"),
        (("happened_at", "ayer"), "No se entiende cuándo pasó"),
        (("phone", "12"), "teléfono"),
        (("text", "  "), "Falta el texto."),
    ] {
        let page = desk.upload("/cases/new", &with(&[wrong]), &[]).await.expect(422);
        assert!(page.texts(".advice--late").join(" ").contains(text), "{wrong:?}: {}", page.one("main"));
        assert_eq!(page.value("name"), "Iñaki Zubieta");
    }
    let nobody = with(&[("name", ""), ("phone", "")]);
    let page = desk.upload("/cases/new", &nobody, &[]).await.expect(422);
    assert!(page.one(".advice--late").contains("Falta quién es"));
    assert!(desk.get("/cases").await.texts(".row").is_empty());
}

#[tokio::test]
async fn files_of_a_form_that_was_left_go_into_no_other_case() {
    let house = House::new().await;
    let desk = house.desk().await;
    let form = |page: &crate::support::Answer| page.value("form");
    let (left, other) = (form(&desk.get("/cases/new").await), form(&desk.get("/cases/new").await));
    let file = || Upload { field: "files", name: "radiografía.png", media_type: "image/png", bytes: b"..." };
    let page = desk.upload("/cases/new", &with(&[("form", &left), ("find", "1")]), &[file()]).await.expect(200);
    assert_eq!(page.texts(".files .file b"), ["radiografía.png"]);
    let answer = desk.upload("/cases/new", &with(&[("form", &other)]), &[]).await.expect(303);
    assert_eq!(desk.get(answer.location()).await.count(".msg .file"), 0);

    let drop = page.attributes(".files button", "value");
    let page = desk.upload("/cases/new", &with(&[("form", &left), ("drop", &drop[0])]), &[]).await.expect(200);
    assert_eq!((page.count(".files .file"), page.value("name").as_str()), (0, "Iñaki Zubieta"));
}
