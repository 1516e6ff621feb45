//! Papers: given once, and checked by whoever has them.

use domain::{access::Role, language::Language};

use super::{case, written};
use crate::support::TestApp;

#[tokio::test]
async fn a_receipt_is_given_once_and_anybody_who_has_it_can_check_it() {
    let test = TestApp::lawful().await;
    let agent = test.agent(Role::Agent).await;
    let id = written(&test, "Me han cobrado dos veces la factura de octubre.", Language::Es).await;
    let first = agent.get(&format!("/cases/{id}/papers/receipt")).await;
    let first = first.expect(200);
    assert!(first.body.starts_with(b"%PDF-"));
    let second = agent.get(&format!("/cases/{id}/papers/receipt")).await;
    assert_eq!(first.body, second.body);
    let given = test.read(move |tx| Ok(store::legal::receipts(tx, id)?)).await;
    assert_eq!(given.len(), 1);
    let checked = test.anonymous().get(&format!("/verify?code={}", given[0].code)).await;
    assert!(checked.text().contains("Es auténtico.") && checked.text().contains(&given[0].digest));
    assert!(!checked.text().contains("Carmen") && !checked.text().contains("cobrado"), "no personal data");
    let other = test.anonymous().get("/verify?code=2222-2222-2222").await;
    assert!(other.text().contains("No hemos entregado ningún documento"));
}

#[tokio::test]
async fn a_receipt_is_for_whoever_may_read_the_words_in_it() {
    let test = TestApp::lawful().await;
    let id = written(&test, "Me han cobrado dos veces la factura de octubre.", Language::Es).await;
    let key = case(&test, id).await.key;
    let stranger = test.anonymous().get(&format!("/c/{}/receipt.pdf", key.compact())).await;
    assert!(stranger.location().ends_with("/verify"));
}
