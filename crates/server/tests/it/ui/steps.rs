//! The small decisions, each a form that works without JavaScript.

use domain::{
    access::Role,
    case::{CaseKind, State},
};

use super::House;

#[tokio::test]
async fn a_case_is_taken_given_and_given_back() {
    let house = House::new().await;
    let case = house.lola().await;
    let nuria = house.app.add_agent("Nuria Campos", "nuria@aguas.example", Role::Agent).await;
    let desk = house.desk().await;
    let owner = format!("/cases/{case}/owner");
    desk.post(&owner, &[("take", "1")]).await.expect(303);
    assert_eq!(house.stored(case).await.case.owner, Some(house.lucia.id));
    desk.post(&owner, &[("owner", &nuria.id.to_string())]).await.expect(303);
    assert_eq!(house.stored(case).await.case.owner, Some(nuria.id));
    let denied = desk.post(&owner, &[("take", "1")]).await.expect(403);
    assert!(denied.one("main").contains("Su papel no permite hacerlo."));
    house.app.sign_in(&nuria).await.post(&owner, &[("release", "1")]).await.expect(303);
    assert_eq!(house.stored(case).await.case.owner, None);
}

#[tokio::test]
async fn only_what_the_role_allows_is_offered() {
    let house = House::new().await;
    let case = house.lola().await;
    let page = house.desk().await.get(&format!("/cases/{case}")).await;
    assert_eq!(page.attributes(".menu button[name=owner]", "value"), [house.lucia.id.to_string()]);
    let lead = house.app.agent(Role::Lead).await.get(&format!("/cases/{case}")).await;
    assert_eq!(lead.count(".menu button[name=owner]"), 2, "a lead gives it to anybody");
    let compliance = house.app.agent(Role::Compliance).await.get(&format!("/cases/{case}")).await;
    assert_eq!(compliance.count(".case__acts form"), 0);
}

#[tokio::test]
async fn colleagues_join_and_leave() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    let me = house.lucia.id.to_string();
    desk.post(&format!("/cases/{case}/owner"), &[("join", &me)]).await.expect(303);
    assert_eq!(desk.get("/cases?view=helping").await.texts(".row__name"), ["Lola Ibáñez"]);
    desk.post(&format!("/cases/{case}/owner"), &[("leave", &me)]).await.expect(303);
    assert!(house.stored(case).await.case.collaborators.is_empty());
}

#[tokio::test]
async fn waiting_lasts_until_the_business_opens_on_that_day() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    house.tell(&desk, case).await;
    desk.post(&format!("/cases/{case}/wait"), &[("until", "2026-11-28")]).await.expect(303);
    let until = house.stored(case).await.case.waiting_until.expect("a date");
    assert_eq!(until.to_string(), "2026-11-30T08:00:00Z", "the 28th is a Saturday");
    let past = desk.post(&format!("/cases/{case}/wait"), &[("until", "2026-11-20")]).await.expect(422);
    assert!(past.one("main").contains("Esa fecha ya ha pasado: elija otra."));
    let nonsense = desk.post(&format!("/cases/{case}/wait"), &[("until", "mañana")]).await.expect(422);
    assert!(nonsense.one("main").contains("Esa fecha no se entiende."));
}

#[tokio::test]
async fn silence_resolves_nothing() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    let form = desk.get(&format!("/cases/{case}/resolve")).await.expect(200);
    assert!(form.one("main").contains("Lola ha escrito y nadie le ha contestado todavía."));
    assert!(form.one("main").contains("Lola podrá reabrirlo con solo contestar, durante 30 días."));
    let refused = desk.post(&format!("/cases/{case}/resolve"), &[]).await.expect(422);
    assert!(refused.one("main").contains("Contéstele: al enviar puede darlo por resuelto o dejarlo a la espera."));
    let mut scripted = house.scripted().await;
    scripted.set_header("hx-target", "pane");
    let beside = scripted.post(&format!("/cases/{case}/resolve"), &[]).await.expect(422);
    assert_eq!(beside.header("hx-retarget"), "#refusal");
    assert!(beside.one(".advice").contains("Compromiso N2"), "with its source: {}", beside.text());
    assert_eq!(house.stored(case).await.case.state, State::Open);
}

#[tokio::test]
async fn a_complaint_stays_one() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    desk.post(&format!("/cases/{case}/kind"), &[("kind", "complaint")]).await.expect(303);
    desk.post(&format!("/cases/{case}/kind"), &[("kind", "inquiry")]).await.expect(422);
    assert_eq!(house.stored(case).await.case.kind, CaseKind::Complaint);
    assert_eq!(desk.get(&format!("/cases/{case}")).await.count("#case-kind"), 0);
}

#[tokio::test]
async fn a_case_gets_another_title_and_another_person() {
    let house = House::new().await;
    let case = house.lola().await;
    let other = house.mail("Ramón Ibáñez", "ramon@correo.example", "Otra cosa", "Hola.").await;
    let ramon = house.stored(other).await.case.person;
    let desk = house.desk().await;
    desk.post(&format!("/cases/{case}/title"), &[("title", "  Recibo de octubre, dos veces ")]).await.expect(303);
    assert_eq!(desk.get(&format!("/cases/{case}")).await.one(".case h1"), "Recibo de octubre, dos veces");
    desk.post(&format!("/cases/{case}/title"), &[("title", " ")]).await.expect(422);
    let found = desk.get(&format!("/cases/{case}/person?who=ramon")).await.expect(200);
    assert_eq!(found.attributes("input[name=person]", "value"), [ramon.to_string()]);
    desk.post(&format!("/cases/{case}/person"), &[("person", &ramon.to_string())]).await.expect(303);
    assert_eq!(house.stored(case).await.case.person, ramon);
}

#[tokio::test]
async fn the_scripts_get_the_head_again() {
    let house = House::new().await;
    let case = house.lola().await;
    let scripted = house.scripted().await;
    let head = scripted.post(&format!("/cases/{case}/owner?view=unowned"), &[("take", "1")]).await.expect(200);
    assert!(head.texts("#case-head p")[0].ends_with("lo lleva usted"));
    assert_eq!(head.attributes(".case__back", "href"), ["/cases?view=unowned"], "the list beside it stays");
}

#[tokio::test]
async fn a_form_with_nonsense_changes_nothing() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    for (step, fields) in [
        ("owner", vec![]),
        ("owner", vec![("owner", "nobody")]),
        ("kind", vec![("kind", "ticket")]),
        ("person", vec![("person", "")]),
    ] {
        let answer = desk.post(&format!("/cases/{case}/{step}"), &fields).await;
        assert_eq!(answer.status.as_u16(), 422, "{step} {fields:?}");
    }
    assert_eq!(house.stored(case).await.case.version, 3, "opened, received, clock started");
}
