//! The door for programs.

mod agents;
mod cases;
mod document;
mod door;
mod fuzz;
mod input;
mod journal;
mod messages;
mod persons;
mod reference;

use axum::{body::Body, http::Method};
use domain::access::Scope;
use serde_json::{Value, json};

use crate::support::{Answer, Client, TestApp};

/// A program that may do everything.
pub async fn program(app: &TestApp) -> Client {
    app.token(&Scope::ALL.map(Scope::as_str)).await
}

/// Posts a value.
async fn post(client: &Client, path: &str, value: &Value) -> Answer {
    client.json(Method::POST, path, value).await
}

/// Posts a value with a header.
async fn post_with(client: &Client, path: &str, header: (&str, &str), value: &Value) -> Answer {
    send(client, Method::POST, path, header, value).await
}

/// Sends a value with a header.
async fn send(client: &Client, method: Method, path: &str, header: (&str, &str), value: &Value) -> Answer {
    let request = client.request(method, path).header("content-type", "application/json").header(header.0, header.1);
    client.run(request.body(Body::from(value.to_string())).unwrap()).await
}

/// Amparo's matter, as a program brings it in.
async fn open_case(client: &Client) -> Value {
    let matter = json!({
        "introduction": {"name": "Amparo Ferrer Gil", "email": "amparo@example.org"},
        "subject": "Factura de noviembre",
        "text": "Me han cobrado dos veces la factura de noviembre.",
    });
    post(client, "/api/v1/cases", &matter).await.expect(201).json()
}

/// An id or another text in an answer.
fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_else(|| panic!("no text {field} in {value}"))
}

/// Insists on a refusal with this status and code, and gives it.
#[track_caller]
fn refused(answer: Answer, status: u16, code: &str) -> Value {
    let answer = answer.expect(status);
    assert_eq!(answer.header("content-type"), "application/problem+json", "{}", answer.text());
    let problem = answer.json();
    assert_eq!(text(&problem, "code"), code, "{problem}");
    assert_eq!(problem["status"], status);
    assert_eq!(text(&problem, "type"), format!("/api#error-{code}"));
    assert!(!text(&problem, "title").is_empty() && !text(&problem, "detail").is_empty(), "{problem}");
    problem
}
