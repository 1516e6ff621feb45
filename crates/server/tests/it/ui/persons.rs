//! Persons: what is known of them, and correcting it.

use domain::access::Role;

use super::House;

const CORRECTION: [(&str, &str); 6] = [
    ("name", "María Dolores Ibáñez"),
    ("preferred_name", "Lola"),
    ("pronunciation", "iváñez"),
    ("form", "tu"),
    ("language", "ca"),
    ("remarks", "Por las tardes no puede."),
];

#[tokio::test]
async fn all_that_is_known_of_somebody_is_on_one_page() {
    let house = House::new().await;
    let case = house.lola().await;
    let person = house.stored(case).await.case.person;
    let desk = house.desk().await;
    desk.get(&format!("/cases/{case}")).await.expect(200);
    let page = desk.get(&format!("/persons/{person}")).await.expect(200);
    assert_eq!(page.one("h1"), "Lola Ibáñez");
    assert_eq!(page.texts(".lines a"), ["lola@correo.example"]);
    assert_eq!(page.texts("tbody th a"), ["Cobro doble"]);
    let readers = page.texts("section").pop().unwrap_or_default();
    assert!(readers.contains("Lucía Ferrer · hoy, 9:00"), "who looked is told: {readers}");
}

#[tokio::test]
async fn the_desk_calls_persons_as_the_business_does() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    let rail = desk.get("/cases").await.texts(".rail a");
    assert!(rail.iter().any(|entry| entry.trim() == "Clientes"), "{rail:?}");
    house
        .app
        .change_business(|business| {
            business.person_word = "vecina o vecino".into();
            business.persons_word = "vecinas y vecinos".into();
        })
        .await;
    let page = desk.get("/persons?q=lola").await.expect(200);
    assert_eq!((page.one("h1"), page.one("title")), ("Vecinas y vecinos".into(), "Vecinas y vecinos · Esmero".into()));
    assert!(page.texts(".rail a").iter().any(|entry| entry.trim() == "Vecinas y vecinos"));
    assert_eq!(page.one("label[for=q]"), "Buscar vecinas y vecinos");
    assert_eq!(page.one("#go-persons"), "Ir a vecinas y vecinos");
    assert_eq!(page.one("main p.pages"), "1 vecina o vecino");
    assert_eq!(page.attributes(".table", "aria-label"), ["Vecinas y vecinos"]);
    let found = desk.get("/search?q=lola").await.expect(200);
    assert_eq!(found.texts("main h2")[0], "Vecinas y vecinos");
    let nothing = desk.get("/search?q=nadie").await.expect(200);
    assert_eq!(nothing.one(".empty .button"), "Buscar en «Vecinas y vecinos»");
    let typed = desk.get("/palette?q=lola").await.expect(200);
    assert_eq!(typed.texts(".label")[0], "Vecinas y vecinos");
    let beside = desk.get(&format!("/cases/{case}")).await.expect(200);
    assert_eq!(beside.attributes("aside.person", "aria-label"), ["Vecina o vecino"]);
}

#[tokio::test]
async fn whoever_reads_about_a_person_leaves_a_trace() {
    let house = House::new().await;
    let case = house.lola().await;
    let person = house.stored(case).await.case.person;
    let desk = house.desk().await;
    desk.get(&format!("/persons/{person}")).await.expect(200);
    let readings = house.app.read(move |tx| Ok(store::readings::about(tx, person, 10)?)).await;
    assert_eq!(readings.iter().map(|reading| reading.agent).collect::<Vec<_>>(), [house.lucia.id]);
}

#[tokio::test]
async fn a_correction_changes_how_they_are_greeted() {
    let house = House::new().await;
    let case = house.lola().await;
    let person = house.stored(case).await.case.person;
    let desk = house.desk().await;
    let version = desk.get(&format!("/persons/{person}/edit")).await.expect(200).value("version");
    let fields: Vec<_> = CORRECTION.into_iter().chain([("version", version.as_str())]).collect();
    desk.post(&format!("/persons/{person}/edit"), &fields).await.expect(303);
    let page = desk.get(&format!("/persons/{person}")).await;
    assert!(page.one("header > p.quiet").starts_with("le llaman Lola · de tú · català"), "{}", page.one("main"));
    assert!(page.one("main").contains("Se pronuncia: iváñez"));
    assert_eq!(desk.get(&format!("/cases/{case}")).await.value("text"), "Hola, Lola:");
}

#[tokio::test]
async fn two_who_correct_at_once_are_told_and_lose_nothing() {
    let house = House::new().await;
    let case = house.lola().await;
    let person = house.stored(case).await.case.person;
    let desk = house.desk().await;
    let edit = format!("/persons/{person}/edit");
    let version = desk.get(&edit).await.value("version");
    let fields: Vec<_> = CORRECTION.into_iter().chain([("version", version.as_str())]).collect();
    desk.post(&edit, &fields).await.expect(303);
    let other: Vec<_> = fields
        .iter()
        .copied()
        .map(|(name, value)| if name == "name" { (name, "Dolores I.") } else { (name, value) })
        .collect();
    let asked = desk.post(&edit, &other).await.expect(409);
    assert!(asked.one(".advice--late").contains("Alguien ha cambiado estos datos mientras escribía."));
    assert_eq!(asked.value("name"), "Dolores I.");
    assert_ne!(asked.value("version"), version, "saving again goes through");
}

#[tokio::test]
async fn identifiers_are_added_and_removed() {
    let house = House::new().await;
    let case = house.lola().await;
    let person = house.stored(case).await.case.person;
    let desk = house.desk().await;
    let path = format!("/persons/{person}/identifiers");
    desk.post(&path, &[("kind", "phone"), ("value", "963 12 44 08")]).await.expect(303);
    let page = desk.get(&format!("/persons/{person}/edit")).await;
    assert_eq!(page.texts("#identifiers .lines span:first-of-type").len(), 4, "{}", page.one("#identifiers"));
    let ids = page.attributes("#identifiers button[name=remove]", "value");
    desk.post(&format!("{path}/remove"), &[("remove", &ids[1])]).await.expect(303);
    assert_eq!(desk.get(&format!("/persons/{person}")).await.texts(".lines a"), ["lola@correo.example"]);
}

#[tokio::test]
async fn an_identifier_that_cannot_be_says_why_and_whose_it_is() {
    let house = House::new().await;
    let case = house.lola().await;
    let person = house.stored(case).await.case.person;
    house.mail("Ramón Ibáñez", "ramon@correo.example", "Hola", "Hola.").await;
    let desk = house.desk().await;
    let path = format!("/persons/{person}/identifiers");
    let refused = async |kind: &str, value: &str| {
        desk.post(&path, &[("kind", kind), ("value", value)]).await.expect(422).one("#value-error")
    };
    assert_eq!(refused("email", "ramon@correo.example").await, "Ese dato ya es de otra persona: Ramón Ibáñez");
    assert_eq!(refused("email", "lola@correo.example").await, "Ese dato ya lo tenía.");
    assert!(refused("email", "lola").await.starts_with("No parece un correo"));
    assert!(refused("card_hint", "4111 1111 1111 1111").await.starts_with("No guarde nunca una tarjeta entera"));
}

#[tokio::test]
async fn somebody_new_is_made_once() {
    let house = House::new().await;
    let desk = house.desk().await;
    let fields = [("name", "Talleres Ibáñez"), ("email", "taller@ibanez.example"), ("phone", ""), ("customer_no", "")];
    let first = desk.post("/persons/new", &fields).await.expect(303).location().to_owned();
    let again = desk.post("/persons/new", &fields).await.expect(303).location().to_owned();
    assert_eq!(first, again, "by any identifier they are known");
    desk.post("/persons/new", &[]).await.expect(422);
    assert_eq!(desk.get("/persons").await.texts("tbody th"), ["Talleres Ibáñez"]);
}

#[tokio::test]
async fn who_only_proves_changes_nothing_of_a_person() {
    let house = House::new().await;
    let case = house.lola().await;
    let person = house.stored(case).await.case.person;
    let teresa = house.app.agent(Role::Compliance).await;
    let page = teresa.get(&format!("/persons/{person}")).await.expect(200);
    assert_eq!(page.count("a[href$='/edit']"), 0);
    teresa.get(&format!("/persons/{person}/edit")).await.expect(403);
    teresa
        .post(&format!("/persons/{person}/identifiers"), &[("kind", "phone"), ("value", "963124408")])
        .await
        .expect(403);
}
