//! Substance rules, not the label.

use domain::{access::Role, case::CaseKind, language::Language};
use jiff::civil::date;

use super::{case, written};
use crate::support::TestApp;

#[tokio::test]
async fn an_inquiry_that_alleges_something_is_a_complaint_with_its_clocks() {
    let test = TestApp::lawful().await;
    let id = written(&test, "Buenos días: me han cobrado dos veces la factura de octubre.", Language::Es).await;
    let case = case(&test, id).await;
    let legal = case.legal.expect("the law sees it");
    assert_eq!((case.kind, legal.kind.as_str(), legal.by_words), (CaseKind::Complaint, "reclamacion", true));
    assert_eq!(legal.topics, ["facturacion"]);
    // Every trader's fifteen natural days (TRLGDCU 21.3); Ley 10/2025 does not bind before 28 December.
    let due: Vec<_> = legal.clocks.iter().map(|clock| (clock.rule.as_str(), clock.due_on)).collect();
    assert!(due.contains(&("resolve-complaint", date(2026, 12, 8))), "{due:?}");
    assert!(due.iter().all(|(rule, _)| !matches!(*rule, "resolve" | "billing")), "{due:?}");
}

#[tokio::test]
async fn from_the_day_of_the_new_law_a_double_charge_has_two_more_clocks() {
    let test = TestApp::lawful().await;
    test.pass(jiff::SignedDuration::from_hours(24 * 35));
    let id = written(&test, "M'han cobrat dues vegades el rebut de novembre, factura 22.", Language::Ca).await;
    let legal = case(&test, id).await.legal.unwrap();
    let earliest = |rule: &str| legal.clocks.iter().filter(|clock| clock.rule == rule).map(|clock| clock.due_on).min();
    // Monday, 28 December 2026: five natural days (17.3), fifteen natural (21.3), and the strict reading of fifteen working.
    assert_eq!(earliest("billing"), Some(date(2027, 1, 2)));
    assert_eq!(earliest("resolve-complaint"), Some(date(2027, 1, 12)));
    assert_eq!(earliest("resolve"), Some(date(2027, 1, 16)));
    assert_eq!(legal.duties()[0].rule, "billing", "the nearest stands first");
}

#[tokio::test]
async fn a_question_stays_a_question() {
    let test = TestApp::lawful().await;
    let id = written(&test, "¿A qué hora abren los sábados?", Language::Es).await;
    let case = case(&test, id).await;
    assert_eq!((case.kind, case.legal), (CaseKind::Inquiry, None));
}

#[tokio::test]
async fn whoever_files_a_complaint_as_an_inquiry_must_say_why() {
    let test = TestApp::lawful().await;
    let agent = test.agent(Role::Agent).await;
    let form = |reason: &'static str| {
        let at = "2026-11-23T08:30";
        [
            ("channel", "phone"),
            ("happened_at", at),
            ("person", "new"),
            ("name", "Vicent Soler"),
            ("kind", "inquiry"),
            ("language", "es"),
            ("text", "No funciona el contador y nadie me contesta."),
            ("keep", "1"),
            ("reason", reason),
        ]
    };
    let refused = agent.upload("/cases/new", &form(""), &[]).await;
    let refused = refused.expect(422);
    assert!(refused.text().contains("es más que una consulta"), "{}", refused.text());
    let done = agent.upload("/cases/new", &form("Llama por un vecino; él mismo no tiene problema."), &[]).await;
    done.expect(303);
}
