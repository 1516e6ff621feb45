//! What binds the business, and what is due by it.

use domain::{access::Role, language::Language};
use jiff::SignedDuration;

use super::{case, written};
use crate::support::TestApp;

#[tokio::test]
async fn what_the_business_is_decides_what_binds_it() {
    let test = TestApp::new().await;
    let manager = test.agent(Role::Manager).await;
    let page = manager.get("/settings/law").await;
    assert!(!page.text().contains("Lo que se le aplica hoy"), "no country, no law");
    let form = |territory: &'static str, seen: String| {
        vec![
            ("seen".to_owned(), seen),
            ("country".to_owned(), "ES".to_owned()),
            ("territory".to_owned(), territory.to_owned()),
            ("municipality".to_owned(), "46250".to_owned()),
            ("sector".to_owned(), "electricity".to_owned()),
            ("size".to_owned(), "large".to_owned()),
        ]
    };
    let post = async |fields: Vec<(String, String)>| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        manager.post("/settings/law", &fields).await
    };
    let refused = post(form("FR-IDF", page.value("seen"))).await.expect(422);
    assert!(refused.text().contains("código ISO"), "{}", refused.text());
    post(form("ES-VC", page.value("seen"))).await.expect(303);
    assert_eq!(test.app.business().profile().map(|profile| profile.id.as_str()), Some("es-electricity"));
    let bound = manager.get("/settings/law").await;
    assert!(bound.text().contains("Lo que se le aplica hoy") && bound.text().contains("103.2"), "{}", bound.text());
    test.agent(Role::Agent).await.get("/settings/law").await.expect(403);
}

#[tokio::test]
async fn what_is_overdue_stays_on_the_board_until_it_is_done() {
    let test = TestApp::lawful().await;
    let agent = test.agent(Role::Agent).await;
    let id = written(&test, "Me han cobrado dos veces la factura de octubre.", Language::Es).await;
    let board = agent.get("/deadlines").await;
    assert!(board.text().contains("Más adelante") && board.text().contains("Carmen Puig"), "{}", board.text());
    test.pass(SignedDuration::from_hours(24 * 40));
    let agent = test.agent(Role::Agent).await;
    let board = agent.get("/deadlines").await;
    assert!(board.text().contains("Vencidos"), "{}", board.text());
    let filtered = agent.get("/deadlines?rule=adr-information").await;
    assert!(filtered.text().contains("Carmen Puig"));
    // No time closes it (Ley 10/2025, art. 13.2).
    test.run_jobs().await;
    assert_eq!(case(&test, id).await.state, domain::case::State::Open);
}

#[tokio::test]
async fn the_person_sees_what_is_due_and_whom_to_turn_to() {
    let test = TestApp::lawful().await;
    let id = written(&test, "Me han cobrado dos veces la factura de octubre.", Language::Es).await;
    let key = case(&test, id).await.key;
    let page = test.anonymous().get(&format!("/c/{}", key.compact())).await;
    assert!(
        page.text().contains("Lo que fija la ley") && page.text().contains("martes 8 de diciembre"),
        "{}",
        page.text()
    );
    let elsewhere = test.anonymous().get(&format!("/c/{}/disagree", key.compact())).await;
    assert!(elsewhere.text().contains("Junta Arbitral"), "{}", elsewhere.text());
}
