//! Whatever is wrong with a request is said, and nothing happens.

use axum::{body::Body, http::Method};
use rstest::rstest;
use serde_json::{Value, json};

use super::{open_case, post, program, refused, send, text};
use crate::support::{Client, Engine, TestApp};

async fn raw(client: &Client, path: &str, media_type: &str, body: impl Into<Body>) -> crate::support::Answer {
    let request = client.request(Method::POST, path).header("content-type", media_type);
    client.run(request.body(body.into()).unwrap()).await
}

#[rstest]
#[case::nothing("", 400, "bad-json", "")]
#[case::broken("{\"text\": ", 400, "bad-json", "")]
#[case::two_values("{\"text\": \"a\"} {}", 400, "bad-json", "")]
#[case::not_utf8("{\"text\": \"\u{0}", 400, "bad-json", "")]
#[case::a_list("[]", 422, "wrong-type", "")]
#[case::no_text("{}", 422, "missing-field", "text")]
#[case::a_number("{\"text\": 7}", 422, "wrong-type", "text")]
#[case::an_unknown_field("{\"text\": \"a\", \"ticket\": 1}", 422, "unknown-field", "ticket")]
#[case::inside("{\"text\": \"a\", \"introduction\": {\"mail\": \"a\"}}", 422, "unknown-field", "introduction.mail")]
#[case::an_unknown_word("{\"text\": \"a\", \"kind\": \"ticket\"}", 422, "unknown-word", "kind")]
#[case::no_moment("{\"text\": \"a\", \"happened_at\": \"ayer\"}", 422, "invalid-value", "happened_at")]
#[case::no_id("{\"text\": \"a\", \"person\": \"7\"}", 422, "invalid-value", "person")]
#[case::nobody("{\"text\": \"a\"}", 422, "person-or-introduction", "")]
#[case::nameless("{\"text\": \"a\", \"introduction\": {}}", 422, "nobody", "introduction")]
#[case::silence("{\"text\": \" \\n\", \"introduction\": {\"name\": \"Ana\"}}", 422, "empty", "text")]
#[case::no_address("{\"text\": \"a\", \"introduction\": {\"email\": \"Ana\"}}", 422, "identifier-email", "email")]
#[case::a_whole_card(
    "{\"text\": \"a\", \"introduction\": {\"card_hint\": \"4111 1111 1111 1111\"}}",
    422,
    "identifier-full-card",
    "card_hint"
)]
#[tokio::test]
async fn a_wrong_body_is_explained(#[case] body: &str, #[case] status: u16, #[case] code: &str, #[case] field: &str) {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let answer = raw(&client, "/api/v1/cases", "application/json", body.to_owned()).await;
    let problem = refused(answer, status, code);
    assert_eq!(problem["field"].as_str().unwrap_or_default(), field, "{problem}");
    let cases = client.get("/api/v1/cases").await.expect(200).json();
    assert_eq!(cases["items"], json!([]), "nothing happened");
}

#[tokio::test]
async fn a_body_of_another_type_or_size_is_refused() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    refused(raw(&client, "/api/v1/cases", "text/plain", "{}").await, 415, "not-json");
    refused(raw(&client, "/api/v1/cases", "application/x-www-form-urlencoded", "a=b").await, 415, "not-json");
    raw(
        &client,
        "/api/v1/persons",
        "application/merge-patch+json; charset=utf-8",
        "{\"introduction\":{\"name\":\"A\"}}",
    )
    .await
    .expect(201);
    let large = format!("{{\"introduction\": {{\"name\": \"{}\"}}}}", "a".repeat(1024 * 1024));
    refused(raw(&client, "/api/v1/persons", "application/json", large).await, 413, "too-large");
}

#[tokio::test]
async fn texts_are_bounded() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let case = |subject: &str, text: &str| json!({"introduction": {"name": "Ana"}, "subject": subject, "text": text});
    let problem = refused(post(&client, "/api/v1/cases", &case("", &"ñ".repeat(65_001))).await, 422, "too-long");
    assert_eq!(problem["field"], "text");
    post(&client, "/api/v1/cases", &case("", &"ñ".repeat(65_000))).await.expect(201);
    let problem = refused(post(&client, "/api/v1/cases", &case(&"a".repeat(251), "Hola")).await, 422, "too-long");
    assert_eq!(problem["field"], "subject");
}

/// What is wrong is named, not sent back whole; what is wanted instead can still be read.
#[tokio::test]
async fn a_refusal_is_short() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let (long, nobody) = ("ñ".repeat(60_000), json!({"name": "Ana"}));
    let unknown = json!({"text": "a", "introduction": nobody.clone(), "channel": long});
    let answer = post(&client, "/api/v1/cases", &unknown).await;
    assert!(answer.body.len() < 2000, "{} bytes", answer.body.len());
    let problem = refused(answer, 422, "unknown-word");
    assert!(text(&problem, "detail").ends_with("`api`."), "{problem}");
    let answer = post(&client, "/api/v1/cases", &json!({"text": "a", "introduction": nobody, long.as_str(): 1})).await;
    assert!(answer.body.len() < 2000, "{} bytes", answer.body.len());
    assert_eq!(text(&refused(answer, 422, "unknown-field"), "field").chars().count(), 99);
}

/// Every text that a request can bring, with a NUL in it: PostgreSQL could not store it.
#[rstest]
#[tokio::test]
async fn no_text_holds_a_nul(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(app) = TestApp::on(engine).await else { return };
    let client = program(&app).await;
    let agent = app.agent(domain::access::Role::Agent).await.id();
    let case = open_case(&client).await;
    let (case, person) = (text(&case, "id").to_owned(), text(&case, "person").to_owned());
    let introduced = |field: &str| ("cases", json!({"text": "a", "introduction": {field: "a\0"}}));
    let bodies = [
        ("cases", json!({"text": "a\0", "introduction": {"name": "A"}})),
        ("cases", json!({"text": "a", "subject": "\0", "introduction": {"name": "A"}})),
        ("cases", json!({"text": "a", "introduction": {"name": "A"}, "files": [{"name": "\0", "content": "YQ=="}]})),
        (
            "cases",
            json!({"text": "a", "introduction": {"name": "A"}, "files": [{"name": "a", "media_type": "\0", "content": "YQ=="}]}),
        ),
        introduced("name"),
        introduced("email"),
        introduced("phone"),
        introduced("customer_no"),
        introduced("order_no"),
        introduced("tax_id"),
        introduced("card_hint"),
        introduced("handle"),
        ("persons", json!({"introduction": {"name": "A"}, "remarks": "\0"})),
        ("persons", json!({"introduction": {"name": "A"}, "preferred_name": "\0"})),
        ("persons", json!({"introduction": {"name": "A"}, "pronunciation": "\0"})),
        ("persons/PERSON/identifiers", json!({"kind": "handle", "value": "a\0"})),
        ("cases/CASE/messages", json!({"text": "\0"})),
        ("cases/CASE/notes", json!({"text": "\0", "agent": agent})),
        ("cases/CASE/replies", json!({"text": "\0", "agent": agent})),
        ("cases/CASE/replies", json!({"text": "a", "agent": agent, "subject": "\0"})),
        ("cases/CASE/replies", json!({"text": "a", "agent": agent, "to": ["\0@example.org"]})),
    ];
    for (path, body) in bodies {
        let path = format!("/api/v1/{}", path.replace("CASE", &case).replace("PERSON", &person));
        let problem = refused(post(&client, &path, &body).await, 422, "control-character");
        assert!(problem["field"].is_string(), "{problem}");
    }
    let path = format!("/api/v1/persons/{person}");
    let answer = send(&client, Method::PATCH, &path, ("if-match", "*"), &json!({"name": "\0"})).await;
    refused(answer, 422, "control-character");
    for query in ["persons?email=%00", "persons?phone=%00", "persons?handle=a%00"] {
        refused(client.get(&format!("/api/v1/{query}")).await, 422, "control-character");
    }
    refused(client.get("/api/v1/cases?cursor=%00").await, 422, "bad-cursor");
    refused(client.get("/api/v1/cases/%00").await, 404, "not-found");
}

#[rstest]
#[case("cases?state=new", "unknown-word", "state")]
#[case("cases?state=", "empty", "state")]
#[case("persons?email", "empty", "email")]
#[case("cases?owner=me", "invalid-value", "owner")]
#[case("cases?person=7", "invalid-value", "person")]
#[case("cases?updated_since=yesterday", "invalid-value", "updated_since")]
#[case("cases?limit=0", "out-of-range", "limit")]
#[case("cases?limit=201", "out-of-range", "limit")]
#[case("cases?limit=many", "invalid-value", "limit")]
#[case("cases?cursor=x", "bad-cursor", "cursor")]
#[case("cases?status=open", "unknown-field", "status")]
#[case("persons?email=a&phone=b", "one-identifier", "")]
#[case("persons?email=nobody", "identifier-email", "email")]
#[case("persons?cursor=MTc3", "bad-cursor", "cursor")]
#[case("journal", "missing-field", "lane")]
#[case("journal?lane=zero", "invalid-value", "lane")]
#[tokio::test]
async fn a_wrong_question_is_explained(#[case] question: &str, #[case] code: &str, #[case] field: &str) {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let problem = refused(client.get(&format!("/api/v1/{question}")).await, 422, code);
    assert_eq!(problem["field"].as_str().unwrap_or_default(), field, "{problem}");
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let id = "019b08f6-2f0e-7c5b-9f1e-3a4b5c6d7e8f";
    for path in ["cases/ID", "cases/ID/messages", "cases/ID/journal", "persons/ID", "messages/ID", "attachments/ID"] {
        refused(client.get(&format!("/api/v1/{}", path.replace("ID", id))).await, 404, "not-found");
    }
    for path in ["cases/ID/resolve", "cases/ID/reopen"] {
        let answer = post(&client, &format!("/api/v1/{}", path.replace("ID", id)), &Value::Null).await;
        refused(answer, 404, "not-found");
    }
    refused(post(&client, &format!("/api/v1/cases/{id}/messages"), &json!({"text": "Hola"})).await, 404, "not-found");
    refused(client.get("/api/v1/journal?lane=99").await, 404, "not-found");
}
