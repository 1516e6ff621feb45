//! Persons, as programs see them.

use axum::http::Method;
use rstest::rstest;
use serde_json::{Value, json};

use super::{post, post_with, program, refused, send, text};
use crate::support::{Client, Engine, TestApp};

fn amparo() -> Value {
    json!({
        "introduction": {"name": "  Amparo   Ferrer Gil ", "email": "Amparo@Example.org", "phone": "612 34 56 78"},
        "preferred_name": "Amparo",
        "form": "tu",
        "language": "ca",
        "remarks": "Prefiere que la llamen por la tarde.\nVive con su madre.",
    })
}

async fn add(client: &Client) -> Value {
    post(client, "/api/v1/persons", &amparo()).await.expect(201).json()
}

#[rstest]
#[tokio::test]
async fn a_person_is_added_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(app) = TestApp::on(engine).await else { return };
    let client = program(&app).await;
    let answer = post(&client, "/api/v1/persons", &amparo()).await.expect(201);
    let person = answer.json();
    assert_eq!(answer.header("location"), format!("/api/v1/persons/{}", text(&person, "id")));
    assert_eq!(person["name"], "Amparo Ferrer Gil");
    assert_eq!((&person["form"], &person["language"]), (&json!("tu"), &json!("ca")));
    assert_eq!(person["remarks"], amparo()["remarks"]);
    let norms: Vec<_> = person["identifiers"].as_array().unwrap().iter().map(|known| text(known, "norm")).collect();
    assert_eq!(norms, ["amparo@example.org", "+34612345678"]);

    let again = json!({"introduction": {"name": "Otra", "phone": "+34 612345678"}});
    let known = post(&client, "/api/v1/persons", &again).await.expect(200).json();
    assert_eq!(known, person, "nobody's name is changed by somebody who claims their number");
}

#[tokio::test]
async fn a_person_is_found_by_any_identifier() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let id = text(&add(&client).await, "id").to_owned();
    for question in ["email=AMPARO@example.org", "phone=%2B34612345678", "phone=612-34-56-78"] {
        let found = client.get(&format!("/api/v1/persons?{question}")).await.expect(200).json();
        assert_eq!(found["items"][0]["id"], id, "{question}");
        assert_eq!(found["next"], Value::Null);
    }
    let nobody = client.get("/api/v1/persons?email=otra@example.org").await.expect(200).json();
    assert_eq!(nobody["items"], json!([]));
}

#[rstest]
#[tokio::test]
async fn a_household_with_one_telephone_comes_in_pages(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(app) = TestApp::on(engine).await else { return };
    let client = program(&app).await;
    let mut expected = Vec::new();
    for number in 0..5 {
        app.pass(jiff::SignedDuration::from_secs(1));
        let person = json!({"introduction": {"name": format!("Persona {number}")}});
        let id = text(&post(&client, "/api/v1/persons", &person).await.expect(201).json(), "id").to_owned();
        let phone = json!({"kind": "phone", "value": "961 23 00 01"});
        post(&client, &format!("/api/v1/persons/{id}/identifiers"), &phone).await.expect(201);
        expected.push(id);
    }
    let (mut found, mut cursor) = (Vec::new(), String::new());
    for _ in 0..3 {
        let question = format!("/api/v1/persons?phone=961230001&limit=2{cursor}");
        let page = client.get(&question).await.expect(200).json();
        found.extend(page["items"].as_array().unwrap().iter().map(|person| text(person, "id").to_owned()));
        cursor = page["next"].as_str().map_or_else(String::new, |next| format!("&cursor={next}"));
    }
    assert_eq!((found, cursor.as_str()), (expected, ""));
}

#[rstest]
#[tokio::test]
async fn all_persons_come_in_pages(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(app) = TestApp::on(engine).await else { return };
    let client = program(&app).await;
    let mut expected = Vec::new();
    for number in 0..5 {
        // Two of them at the same moment.
        if number != 3 {
            app.pass(jiff::SignedDuration::from_secs(1));
        }
        let person = json!({"introduction": {"name": format!("Persona {number}")}});
        expected.push(text(&post(&client, "/api/v1/persons", &person).await.expect(201).json(), "id").to_owned());
    }
    let (mut seen, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = client.get(&format!("/api/v1/persons?limit=2{cursor}")).await.expect(200).json();
        seen.extend(page["items"].as_array().unwrap().iter().map(|person| text(person, "id").to_owned()));
        let Some(next) = page["next"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(seen.len(), 5);
    let first = seen[0].clone();
    assert_eq!(first, expected[4], "the newest first");
    expected.sort();
    seen.sort();
    assert_eq!(seen, expected, "each of them once");
}

#[tokio::test]
async fn a_correction_says_what_it_corrects() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let person = add(&client).await;
    let path = format!("/api/v1/persons/{}", text(&person, "id"));
    let change = json!({"preferred_name": "Ampa"});
    refused(client.json(Method::PATCH, &path, &change).await, 428, "version-required");
    refused(send(&client, Method::PATCH, &path, ("if-match", "nonsense"), &change).await, 400, "bad-header");
    let got = client.get(&path).await.expect(200);
    let etag = got.header("etag").to_owned();
    let after = send(&client, Method::PATCH, &path, ("if-match", &etag), &change).await.expect(200);
    assert_ne!(after.header("etag"), etag);
    let mut wanted = person.clone();
    wanted["preferred_name"] = json!("Ampa");
    wanted["version"] = json!(2);
    assert_eq!(after.json(), wanted, "what was left out stays as it was");
    let late = send(&client, Method::PATCH, &path, ("if-match", &etag), &json!({"name": "Otra"})).await;
    refused(late, 412, "version-changed");
    assert_eq!(client.get(&path).await.expect(200).json(), wanted);
}

#[tokio::test]
async fn identifiers_come_and_go() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let person = add(&client).await;
    let path = format!("/api/v1/persons/{}", text(&person, "id"));
    let number = json!({"kind": "customer_no", "value": "az-0017"});
    let added = post(&client, &format!("{path}/identifiers"), &number).await.expect(201);
    assert_eq!(added.json()["norm"], "AZ0017");
    let address = added.header("location").to_owned();
    refused(post(&client, &format!("{path}/identifiers"), &number).await, 422, "already-theirs");
    client.json(Method::DELETE, &address, &Value::Null).await.expect(204);
    refused(client.json(Method::DELETE, &address, &Value::Null).await, 404, "not-found");
    assert_eq!(client.get(&path).await.json(), person);

    let other = json!({"introduction": {"name": "Bea", "email": "bea@example.org"}});
    post(&client, "/api/v1/persons", &other).await.expect(201);
    let taken = json!({"kind": "email", "value": "bea@example.org"});
    refused(post(&client, &format!("{path}/identifiers"), &taken).await, 422, "somebody-elses");
}

#[tokio::test]
async fn a_repeated_request_adds_nobody_twice() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let nameless = json!({"introduction": {"name": "Ana"}});
    let key = ("idempotency-key", "7f1e");
    let first = post_with(&client, "/api/v1/persons", key, &nameless).await.expect(201);
    let second = post_with(&client, "/api/v1/persons", key, &nameless).await.expect(201);
    assert_eq!((first.json(), first.header("location")), (second.json(), second.header("location")));
    assert_eq!((first.header("idempotency-replayed"), second.header("idempotency-replayed")), ("", "true"));
    let all = async || client.get("/api/v1/persons").await.json()["items"].as_array().unwrap().len();
    assert_eq!(all().await, 1);

    app.pass(jiff::SignedDuration::from_hours(24) + jiff::SignedDuration::from_secs(1));
    esmero::jobs::pass_time::once(&app.app).await.unwrap();
    post_with(&client, "/api/v1/persons", key, &nameless).await.expect(201);
    assert_eq!(all().await, 2, "a key is remembered for a day");
}
