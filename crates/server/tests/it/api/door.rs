//! Who may come in, and how often.

use axum::http::Method;
use desk::tokens::NewToken;
use domain::access::{Asker, Scope};
use jiff::SignedDuration;
use rstest::rstest;
use serde_json::json;

use super::{open_case, post, program, refused};
use crate::support::{Client, Engine, TestApp};

/// A token that is made as an administrator makes it.
async fn issued(app: &TestApp, expires_at: Option<jiff::Timestamp>) -> (domain::ids::TokenId, Client) {
    let new = NewToken { name: "tienda".into(), scopes: vec![Scope::CasesRead], expires_at };
    let (id, secret) = esmero::api::token::issue(&app.app, app.context(), Asker::program(), new).await.unwrap();
    assert!(secret.starts_with("esm_"), "programs that look for lost secrets find it");
    let mut client = app.anonymous();
    client.set_header("authorization", &format!("Bearer {secret}"));
    (id, client)
}

#[rstest]
#[tokio::test]
async fn a_token_opens_the_door_until_it_is_withdrawn(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(app) = TestApp::on(engine).await else { return };
    let (id, client) = issued(&app, None).await;
    client.get("/api/v1/cases").await.expect(200);
    let ctx = app.context();
    app.write(move |tx| desk::tokens::revoke(tx, &ctx, Asker::program(), id)).await;
    app.pass(SignedDuration::from_secs(5));
    refused(client.get("/api/v1/cases").await, 401, "token-invalid");
}

#[tokio::test]
async fn a_token_ends_at_its_moment() {
    let app = TestApp::new().await;
    let (_, client) = issued(&app, Some(app.now() + SignedDuration::from_secs(2))).await;
    client.get("/api/v1/cases").await.expect(200);
    app.pass(SignedDuration::from_secs(2));
    refused(client.get("/api/v1/cases").await, 401, "token-invalid");
}

#[tokio::test]
async fn making_and_withdrawing_a_token_is_in_the_journal() {
    let app = TestApp::new().await;
    let (id, _) = issued(&app, None).await;
    for _ in 0..2 {
        let ctx = app.context();
        app.write(move |tx| desk::tokens::revoke(tx, &ctx, Asker::program(), id)).await;
    }
    let entries = app.read(|tx| Ok(store::journal::after(tx, 0, 0, 100)?)).await;
    let kinds: Vec<_> = entries.iter().map(|entry| entry.recorded.event.kind()).collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == "token_created").count(), 1);
    assert_eq!(kinds.iter().filter(|kind| **kind == "token_revoked").count(), 1, "the second time changed nothing");
}

#[tokio::test]
async fn that_a_token_is_used_is_noted_once_a_minute() {
    let app = TestApp::new().await;
    let (id, client) = issued(&app, None).await;
    let used = async || app.read(move |tx| Ok(store::tokens::by_id(tx, id)?)).await.used_at;
    assert_eq!(used().await, None);
    let first = app.now();
    for _ in 0..6 {
        client.get("/api/v1/cases").await.expect(200);
        app.pass(SignedDuration::from_secs(9));
    }
    assert_eq!(used().await, Some(first));
    app.pass(SignedDuration::from_secs(6));
    client.get("/api/v1/cases").await.expect(200);
    assert_eq!(used().await, Some(app.now()));
}

#[tokio::test]
async fn a_token_needs_the_scope_of_what_it_does() {
    let app = TestApp::new().await;
    let reader = app.token(&["cases:read"]).await;
    let problem = refused(post(&reader, "/api/v1/cases", &json!({"text": "Hola"})).await, 403, "scope-missing");
    assert!(problem["detail"].as_str().unwrap().contains("cases:write"), "{problem}");
    refused(reader.get("/api/v1/persons").await, 403, "scope-missing");
    refused(reader.get("/api/v1/journal?lane=0").await, 403, "scope-missing");
}

#[tokio::test]
async fn a_scope_of_another_program_version_allows_nothing() {
    let app = TestApp::new().await;
    let client = app.token(&["cases:read", "everything:write"]).await;
    client.get("/api/v1/cases").await.expect(200);
    refused(client.get("/api/v1/persons").await, 403, "scope-missing");
}

#[rstest]
#[case::nothing("", "token-missing")]
#[case::another_scheme("Basic YWRtaW46YWRtaW4=", "token-missing")]
#[case::no_token("Bearer ", "token-missing")]
#[case::an_unknown_one("Bearer esm_nobody", "token-invalid")]
#[tokio::test]
async fn nobody_comes_in_without_a_token(#[case] header: &str, #[case] code: &str) {
    let app = TestApp::new().await;
    let mut client = app.anonymous();
    if !header.is_empty() {
        client.set_header("authorization", header);
    }
    let answer = client.get("/api/v1/cases").await;
    assert_eq!(answer.header("www-authenticate"), "Bearer realm=\"esmero\"");
    refused(answer, 401, code);
}

#[tokio::test]
async fn the_session_of_an_agent_is_no_token() {
    let app = TestApp::new().await;
    let admin = app.agent(domain::access::Role::Admin).await;
    refused(admin.get("/api/v1/cases").await, 401, "token-missing");
}

#[tokio::test]
async fn too_many_requests_wait() {
    let app = TestApp::new().await;
    let (one, other) = (program(&app).await, program(&app).await);
    for _ in 0..200 {
        one.get("/api/v1/journal/lanes").await.expect(200);
    }
    let answer = one.get("/api/v1/journal/lanes").await;
    assert_eq!(answer.header("retry-after"), "1");
    refused(answer, 429, "too-many-requests");
    other.get("/api/v1/journal/lanes").await.expect(200);
    app.pass(SignedDuration::from_secs(1));
    one.get("/api/v1/journal/lanes").await.expect(200);
}

#[tokio::test]
async fn who_tries_tokens_is_slowed_down_and_harms_nobody_else() {
    let app = TestApp::new().await;
    let good = program(&app).await;
    let mut bad = app.anonymous();
    bad.set_header("authorization", "Bearer esm_guess");
    for _ in 0..50 {
        refused(bad.get("/api/v1/cases").await, 401, "token-invalid");
    }
    let answer = bad.get("/api/v1/cases").await;
    assert_eq!(answer.header("retry-after"), "1");
    refused(answer, 429, "too-many-requests");
    good.get("/api/v1/cases").await.expect(200);
}

#[tokio::test]
async fn other_addresses_and_methods_are_refused_alike() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    for path in ["/api/v1", "/api/v1/tickets", "/api/v2/cases", "/api/v1/cases/x/y/z", "/api/nothing"] {
        refused(client.get(path).await, 404, "not-found");
    }
    let answer = client.json(Method::DELETE, "/api/v1/cases", &json!({})).await;
    let allowed = answer.header("allow").to_owned();
    assert!(allowed.contains("GET") && allowed.contains("POST"), "{allowed}");
    refused(answer, 405, "method-not-allowed");
}

#[tokio::test]
async fn a_programs_deeds_bear_its_name() {
    let app = TestApp::new().await;
    let case = open_case(&program(&app).await).await;
    let id = super::text(&case, "id").parse().unwrap();
    let entries = app.read(move |tx| Ok(store::journal::of_case(tx, id)?)).await;
    for entry in entries {
        assert!(matches!(entry.recorded.actor, domain::event::Actor::Token(_)), "{:?}", entry.recorded);
        assert_eq!(entry.recorded.cause, "api");
    }
}
