//! What is asked of the person, and what must wait meanwhile.

use domain::{access::Role, case::State, language::Language};
use jiff::{SignedDuration, civil::date};

use super::{case, written};
use crate::support::TestApp;

#[tokio::test]
async fn whoever_is_asked_to_complete_it_gets_the_time_of_the_law_and_its_warning() {
    let test = TestApp::lawful().await;
    test.pass(SignedDuration::from_hours(24 * 49));
    let agent = test.agent(Role::Agent).await;
    let id = written(&test, "No funciona el contador.", Language::Es).await;
    let page = agent.get(&format!("/cases/{id}/law")).await.expect(200);
    // Monday, 11 January 2027, and ten working days with the holidays of València (22 January).
    assert_eq!(page.value("until"), "2027-01-26");
    let ask =
        |until: &'static str| [("missing", "detail"), ("until", until), ("text", "Díganos el número del contador.")];
    let completion = format!("/cases/{id}/law/completion");
    agent.post(&completion, &ask("2027-01-20")).await.expect(422);
    agent.post(&completion, &ask("2027-01-26")).await.expect(303);
    let asked = case(&test, id).await;
    let legal = asked.legal.unwrap();
    assert_eq!((asked.state, legal.completion.unwrap().due_on), (State::Waiting, date(2027, 1, 26)));
    let letter = agent.get(&format!("/cases/{id}")).await.text();
    assert!(letter.contains("Qué ha pasado") && letter.contains("se dará por terminado"), "{letter}");
    test.leave_jobs();
}

#[tokio::test]
async fn going_to_a_body_is_written_down_with_its_end() {
    let test = TestApp::lawful().await;
    let agent = test.agent(Role::Agent).await;
    let id = written(&test, "Me han cobrado dos veces la factura de octubre.", Language::Es).await;
    let meanwhile = format!("/cases/{id}/law/meanwhile");
    agent.post(&meanwhile, &[("adr", "junta-arbitral-nacional")]).await.expect(303);
    assert_eq!(case(&test, id).await.legal.unwrap().adr.as_deref(), Some("junta-arbitral-nacional"));
    let page = agent.get(&format!("/cases/{id}/law")).await.text();
    assert!(page.contains("El procedimiento ha terminado"), "{page}");
    agent.post(&meanwhile, &[("close", "1")]).await.expect(303);
    assert_eq!(case(&test, id).await.legal.unwrap().adr, None);
}
