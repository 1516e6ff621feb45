//! A complaint ends with a reasoned answer, and what the law does not allow does not leave.

use domain::{access::Role, case::State, language::Language, legal::Outcome};

use super::{case, written};
use crate::support::TestApp;

const REASONS: &str = "Hemos revisado la lectura del contador del día 3 y la factura de octubre se emitió dos veces por un error \
                       nuestro al cambiar de sistema. Lo sentimos.";

fn form<'a>(version: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("version", version),
        ("outcome", "upheld"),
        ("reasons", REASONS),
        ("remedy", "Le devolvemos el segundo cobro"),
        ("amount", "45,90"),
        ("by", "2026-11-30"),
        ("channel", "page"),
        ("chosen", "1"),
        ("to", ""),
    ];
    for (name, value) in more {
        fields.retain(|(known, _)| known != name);
        fields.push((name, value));
    }
    fields
}

#[tokio::test]
async fn a_complaint_cannot_be_ended_without_reasons() {
    let test = TestApp::lawful().await;
    let agent = test.agent(Role::Agent).await;
    let id = written(&test, "Me han cobrado dos veces la factura de octubre.", Language::Es).await;
    let page = agent.get(&format!("/cases/{id}")).await;
    assert!(page.text().contains("Responder con razones"));
    let version = case(&test, id).await.version.to_string();
    let lazy = [("reasons", "Lo sentimos.")];
    let refused = agent.post(&format!("/cases/{id}/answer"), &form(&version, &lazy)).await;
    let refused = refused.expect(422);
    assert!(refused.text().contains("Faltan las razones"), "{}", refused.text());
    assert_eq!(case(&test, id).await.state, State::Open);
}

#[tokio::test]
async fn what_is_refused_says_whom_to_turn_to() {
    let test = TestApp::lawful().await;
    let agent = test.agent(Role::Agent).await;
    let id = written(&test, "Me han cobrado dos veces la factura de octubre.", Language::Es).await;
    let version = case(&test, id).await.version.to_string();
    let refusal = [("outcome", "not_upheld"), ("remedy", ""), ("amount", ""), ("by", "")];
    let refused = agent.post(&format!("/cases/{id}/answer"), &form(&version, &refusal)).await;
    let refused = refused.expect(422);
    assert!(refused.text().contains("Falta a quién acudir") && refused.text().contains("40.3"), "{}", refused.text());
    let named = [refusal[0], refusal[1], refusal[2], refusal[3], ("body", "consumo-vc"), ("participates", "no")];
    agent.post(&format!("/cases/{id}/answer"), &form(&version, &named)).await.expect(303);
    let resolved = case(&test, id).await;
    let resolution = resolved.legal.unwrap().resolution.unwrap();
    assert_eq!((resolved.state, resolution.outcome), (State::Resolved, Outcome::NotUpheld));
}

#[tokio::test]
async fn every_point_is_answered() {
    let test = TestApp::lawful().await;
    let agent = test.agent(Role::Agent).await;
    let id = written(&test, "Me han cobrado dos veces y además nadie me contesta.", Language::Es).await;
    let points = format!("/cases/{id}/law/points");
    agent.post(&points, &[("text", "El cobro doble")]).await.expect(303);
    agent.post(&points, &[("text", "Que nadie contesta")]).await.expect(303);
    let now = case(&test, id).await;
    let (version, known) = (now.version.to_string(), now.legal.unwrap().points);
    let (one, two) = (known[0].id.to_string(), known[1].id.to_string());
    let answer = format!("/cases/{id}/answer");
    let half = [("point", one.as_str()), ("point_answer", "Fue un error nuestro.")];
    let refused = agent.post(&answer, &form(&version, &half)).await;
    let refused = refused.expect(422);
    assert!(refused.text().contains("Quedan cuestiones sin responder"), "{}", refused.text());
    let mut whole = form(&version, &half);
    whole.extend([("point", two.as_str()), ("point_answer", "Desde hoy la lleva Lucía.")]);
    agent.post(&answer, &whole).await.expect(303);
    assert!(case(&test, id).await.legal.unwrap().open_points().next().is_none());
}

#[tokio::test]
async fn nothing_is_sold_and_nobody_is_asked_for_a_mark_in_an_answer() {
    let test = TestApp::lawful().await;
    let agent = test.agent(Role::Agent).await;
    let id = written(&test, "Me han cobrado dos veces la factura de octubre.", Language::Es).await;
    let version = case(&test, id).await.version.to_string();
    for (words, told) in [
        ("Aproveche además nuestra oferta de filtros.", "Hay contenido comercial"),
        ("Le agradeceríamos que rellenara esta encuesta.", "Pide una valoración"),
        ("Puede llamarnos al 807 123 456.", "No puede figurar"),
        ("También puede ir a https://ec.europa.eu/consumers/odr", "No puede figurar"),
    ] {
        let reasons = format!("{REASONS} {words}");
        let refused = agent.post(&format!("/cases/{id}/answer"), &form(&version, &[("reasons", &reasons)])).await;
        let refused = refused.expect(422);
        assert!(refused.text().contains(told), "{words}: {}", refused.text());
    }
}

#[tokio::test]
async fn the_answer_stops_the_clocks_and_its_journal_is_whole() {
    let test = TestApp::lawful().await;
    let agent = test.agent(Role::Agent).await;
    let id = written(&test, "Me han cobrado dos veces la factura de octubre.", Language::Es).await;
    let version = case(&test, id).await.version.to_string();
    agent.post(&format!("/cases/{id}/answer"), &form(&version, &[])).await.expect(303);
    let resolved = case(&test, id).await;
    let legal = resolved.legal.as_deref().unwrap();
    assert!(legal.running().all(|clock| clock.ends == domain::profile::Ends::Receipted), "{:?}", legal.clocks);
    assert!(store::verify::verify(&test.app.db, |_| {}).await.unwrap().is_clean());
    // The person reads it on their page: then it is told.
    let page = test.anonymous().get(&format!("/c/{}", resolved.key.compact())).await;
    page.expect(200);
}

#[tokio::test]
async fn no_message_of_a_complaint_sells_anything() {
    let test = TestApp::lawful().await;
    let agent = test.agent(Role::Agent).await;
    let id = written(&test, "Me han cobrado dos veces la factura de octubre.", Language::Es).await;
    let reply = |text: &'static str| [("mode", "reply"), ("text", text), ("channel", "page"), ("then", "open")];
    let selling = reply("Lo miramos. Mientras tanto, aproveche nuestra oferta de filtros.");
    let refused = agent.upload(&format!("/cases/{id}/reply"), &selling, &[]).await.expect(422);
    assert!(
        refused.text().contains("Hay contenido comercial") && refused.text().contains("21.2"),
        "{}",
        refused.text()
    );
    let plain = reply("Lo miramos hoy mismo y le decimos algo.");
    agent.upload(&format!("/cases/{id}/reply"), &plain, &[]).await.expect(303);
}

#[tokio::test]
async fn only_a_lead_with_a_reason_goes_past_a_rule_that_allows_for_it() {
    let test = TestApp::lawful().await;
    // Ley 10/2025, art. 13.5 binds from 28 December 2026 on: by the way of the request.
    test.pass(jiff::SignedDuration::from_hours(24 * 36));
    let id = written(&test, "Me han cobrado dos veces la factura de noviembre.", Language::Es).await;
    let version = case(&test, id).await.version.to_string();
    let by_post = [("channel", "post"), ("chosen", ""), ("by", "2027-01-11")];
    let answer = format!("/cases/{id}/answer");
    let agent = test.agent(Role::Agent).await;
    let refused = agent.post(&answer, &form(&version, &by_post)).await.expect(422);
    assert!(refused.text().contains("Va por otra vía") && refused.text().contains("13.5"), "{}", refused.text());
    let reason = [by_post[0], by_post[1], by_post[2], ("reason", "Pide los papeles en casa, por carta.")];
    agent.post(&answer, &form(&version, &reason)).await.expect(422);
    let lead = test.agent(Role::Lead).await;
    lead.post(&answer, &form(&version, &by_post)).await.expect(422);
    lead.post(&answer, &form(&version, &reason)).await.expect(303);
    let told = lead.get(&format!("/cases/{id}")).await;
    assert!(told.text().contains("Pide los papeles en casa, por carta."), "the reason stays in the case");
    assert!(told.text().contains("ha seguido adelante a pesar de una regla"), "{}", told.text());
}
