//! Opening a case.

use axum::http::Method;
use rstest::rstest;
use serde_json::{Value, json};

use crate::{
    api::{open_case, post, post_with, program, refused, text},
    support::{Engine, TestApp},
};

#[rstest]
#[tokio::test]
async fn the_answer_tells_key_page_and_deadline(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(app) = TestApp::on(engine).await else { return };
    let client = program(&app).await;
    let matter = json!({"introduction": {"name": "Amparo", "email": "amparo@example.org"}, "text": "Hola"});
    let answer = post(&client, "/api/v1/cases", &matter).await.expect(201);
    let case = answer.json();
    assert_eq!(answer.header("location"), format!("/api/v1/cases/{}", text(&case, "id")));
    let key = text(&case, "key");
    assert_eq!(key.len(), 14, "{key}");
    assert_eq!(text(&case, "page"), format!("https://ayuda.example.org/c/{}", key.replace('-', "")));
    // Monday at nine, eight hours of opening time: five in the morning, three in the afternoon.
    assert_eq!(case["due"]["at"], "2026-11-23T18:00:00Z");
    assert_eq!(case["due"]["rule"], "first_answer");
    let explanation = text(&case["due"], "explanation");
    assert!(explanation.contains("lunes 23 de noviembre"), "{explanation}");
    assert_eq!(case["acknowledged"], false, "no mailbox can send");
}

#[tokio::test]
async fn everything_about_a_matter_is_kept() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let matter = json!({
        "introduction": {"name": "Marc Vidal", "phone": "+34 961 23 45 67", "customer_no": "AZ-17"},
        "kind": "complaint", "channel": "phone", "language": "ca", "subject": " Tall   d'aigua ",
        "text": "Fa dos dies que no tenim aigua.\nNingú no contesta.", "happened_at": "2026-11-20T16:00:00+01:00",
    });
    let id = text(&post(&client, "/api/v1/cases", &matter).await.expect(201).json(), "id").to_owned();
    let case = client.get(&format!("/api/v1/cases/{id}")).await.expect(200).json();
    let expected = json!({
        "kind": "complaint", "channel": "phone", "language": "ca", "state": "open", "subject": "Tall d'aigua",
        "opened_at": "2026-11-20T15:00:00Z", "waits_since": "2026-11-20T15:00:00Z", "owner": null,
        "excerpt": "Fa dos dies que no tenim aigua. Ningú no contesta.",
    });
    for (field, value) in expected.as_object().unwrap() {
        assert_eq!(&case[field], value, "{field}");
    }
    assert_eq!(case["person"]["name"], "Marc Vidal");
    assert_eq!(case["due"]["from"], "2026-11-20T15:00:00Z", "the deadline counts from when it really happened");
    assert!(text(&case["due"], "explanation").starts_with("Rebut"), "in the language of the case: {case}");
    let messages = client.get(&format!("/api/v1/cases/{id}/messages")).await.json();
    assert_eq!(messages["items"][0]["text"], matter["text"]);
}

#[tokio::test]
async fn a_known_person_is_the_same_person() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let first = open_case(&client).await;
    let again = json!({"introduction": {"name": "Impostora", "email": "AMPARO@example.org"}, "text": "Otra cosa"});
    let second = post(&client, "/api/v1/cases", &again).await.expect(201).json();
    assert_eq!(second["person"], first["person"]);
    let by_id = json!({"person": first["person"], "text": "Y otra"});
    let third = post(&client, "/api/v1/cases", &by_id).await.expect(201).json();
    assert_eq!(third["person"], first["person"]);
    let person = client.get(&format!("/api/v1/persons/{}", text(&first, "person"))).await.json();
    assert_eq!(person["name"], "Amparo Ferrer Gil");
}

#[tokio::test]
async fn it_must_be_clear_whose_case_it_is() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let person = open_case(&client).await["person"].clone();
    let both = json!({"person": person, "introduction": {"name": "Ana"}, "text": "Hola"});
    refused(post(&client, "/api/v1/cases", &both).await, 422, "person-or-introduction");
    let nobody = json!({"person": "019b08f6-2f0e-7c5b-9f1e-3a4b5c6d7e8f", "text": "Hola"});
    let problem = refused(post(&client, "/api/v1/cases", &nobody).await, 422, "unknown");
    assert_eq!(problem["field"], "person");
}

#[rstest]
#[tokio::test]
async fn the_same_request_makes_one_case(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(app) = TestApp::on(engine).await else { return };
    let client = program(&app).await;
    let matter = json!({"introduction": {"name": "Ana"}, "text": "Hola"});
    let key = ("idempotency-key", "una-vez");
    let requests = (0..8).map(|_| post_with(&client, "/api/v1/cases", key, &matter));
    let answers = futures::future::join_all(requests).await;
    let cases: Vec<Value> = answers.into_iter().map(|answer| answer.expect(201).json()).collect();
    assert!(cases.iter().all(|case| *case == cases[0]), "{cases:#?}");
    let all = client.get("/api/v1/cases").await.json();
    assert_eq!(all["items"].as_array().unwrap().len(), 1);

    let other = json!({"introduction": {"name": "Ana"}, "text": "Adiós"});
    refused(post_with(&client, "/api/v1/cases", key, &other).await, 409, "idempotency-key-reused");
    let else_where = post_with(&client, "/api/v1/persons", key, &matter).await;
    assert!(else_where.status.is_client_error(), "the key belongs to another address");
    let stranger = program(&app).await;
    let theirs = post_with(&stranger, "/api/v1/cases", key, &matter).await.expect(201).json();
    assert_ne!(theirs["id"], cases[0]["id"], "another program has its own keys");
}

#[tokio::test]
async fn a_request_that_failed_can_be_sent_again() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let key = ("idempotency-key", "otra-vez");
    let wrong = json!({"person": "019b08f6-2f0e-7c5b-9f1e-3a4b5c6d7e8f", "text": "Hola"});
    refused(post_with(&client, "/api/v1/cases", key, &wrong).await, 422, "unknown");
    let right = json!({"introduction": {"name": "Ana"}, "text": "Hola"});
    post_with(&client, "/api/v1/cases", key, &right).await.expect(201);
}

#[rstest]
#[case::empty("")]
#[case::too_long(&"k".repeat(256))]
#[tokio::test]
async fn a_key_that_is_none_is_refused(#[case] key: &str) {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let matter = json!({"introduction": {"name": "Ana"}, "text": "Hola"});
    let problem =
        refused(post_with(&client, "/api/v1/cases", ("idempotency-key", key), &matter).await, 400, "bad-header");
    assert_eq!(problem["field"], "Idempotency-Key");
}

#[tokio::test]
async fn thirty_megabytes_are_enough() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let matter = |size: usize| {
        let files = json!([{"name": "a", "content": "QUFB".repeat(size / 4)}]);
        json!({"introduction": {"name": "Ana"}, "text": "Hola", "files": files})
    };
    client.json(Method::POST, "/api/v1/cases", &matter(29 << 20)).await.expect(201);
    refused(client.json(Method::POST, "/api/v1/cases", &matter(30 << 20)).await, 413, "too-large");
}
