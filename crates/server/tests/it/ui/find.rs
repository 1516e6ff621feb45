//! Finding: by name, address, number, key, or words that were written.

use desk::persons::add_identifier;
use domain::person::identifier::IdentifierKind;

use super::House;

#[tokio::test]
async fn any_identifier_gives_the_person() {
    let house = House::new().await;
    let case = house.lola().await;
    let person = house.stored(case).await.case.person;
    let context = house.context_of(&house.lucia);
    let asker = domain::access::Asker { agent: house.lucia.id, role: house.lucia.role };
    house
        .app
        .write(move |tx| add_identifier(tx, &context, asker, person, IdentifierKind::Phone, "963 12 44 08").map(drop))
        .await;
    let desk = house.desk().await;
    for typed in ["lola@correo.example", "+34 963124408", "963 12 44 08", "ibáñez", "IBANEZ lola"] {
        let found = desk.get(&format!("/palette?{}", query(typed))).await.expect(200);
        assert_eq!(found.attributes("[id^=p-]", "href"), [format!("/persons/{person}")], "{typed}");
        assert_eq!(desk.get(&format!("/persons?{}", query(typed))).await.texts("tbody th"), ["Lola Ibáñez"], "{typed}");
    }
}

fn query(typed: &str) -> String {
    serde_html_form::to_string([("q", typed)]).unwrap()
}

#[tokio::test]
async fn a_key_gives_its_case_in_any_spelling() {
    let house = House::new().await;
    let case = house.lola().await;
    let key = house.stored(case).await.case.key.to_string();
    let desk = house.desk().await;
    for typed in [key.clone(), key.to_lowercase().replace('-', " ")] {
        let found = desk.get(&format!("/palette?{}", query(&typed))).await;
        assert_eq!(found.attributes("[id^=c-]", "href"), [format!("/cases/{case}")], "{typed}");
        assert_eq!(desk.get(&format!("/search?{}", query(&typed))).await.texts(".hit b"), ["Cobro doble"]);
    }
}

#[tokio::test]
async fn words_that_were_written_are_found_and_marked() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    let page = desk.get("/search?q=cobró+recibos").await.expect(200);
    assert_eq!(page.texts(".hit mark"), ["cobrado", "recibo."]);
    let message = house.messages(case).await[0].id;
    assert_eq!(page.attributes(".hit a", "href"), [format!("/cases/{case}#m{message}")]);
    assert!(page.one(".hit .tiny").starts_with("Lola Ibáñez · consulta · "));
}

#[tokio::test]
async fn who_finds_nothing_is_told_what_to_try() {
    let house = House::new().await;
    let desk = house.desk().await;
    let page = desk.get("/search?q=fontanero").await.expect(200);
    assert_eq!(page.one(".empty h2"), "Nada con «fontanero»");
    assert_eq!(desk.get("/search?q=").await.expect(200).count(".empty"), 0);
    assert_eq!(desk.get("/palette?q=fontanero").await.expect(200).count("a"), 0);
    let hostile = query(&"\"'*:()^ -".repeat(400));
    desk.get(&format!("/search?{hostile}")).await.expect(200);
}
