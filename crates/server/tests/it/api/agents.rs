//! In whose name a program can act.

use axum::http::Method;
use domain::access::Role;
use serde_json::json;

use super::{open_case, post, program, refused, text};
use crate::support::{Client, TestApp};

async fn disable(app: &TestApp, client: &Client) {
    let (id, now) = (client.id(), app.now());
    app.write(move |tx| {
        let mut agent = store::agents::by_id(tx, id)?;
        agent.disabled_at = Some(now);
        Ok(store::agents::update(tx, &mut agent)?)
    })
    .await;
}

#[tokio::test]
async fn only_the_enabled_are_listed() {
    let app = TestApp::new().await;
    let (one, other) = (app.agent(Role::Agent).await, app.agent(Role::Lead).await);
    disable(&app, &other).await;
    let agents = program(&app).await.get("/api/v1/agents").await.expect(200).json();
    assert_eq!(agents["items"], json!([{"id": one.id(), "name": "Agente 1", "role": "agent"}]));
}

#[tokio::test]
async fn nobody_writes_in_the_name_of_who_is_gone_or_never_was() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let case = open_case(&client).await;
    let gone = app.agent(Role::Agent).await;
    disable(&app, &gone).await;
    let path = format!("/api/v1/cases/{}", text(&case, "id"));
    for agent in [gone.id().to_string(), "019b08f6-2f0e-7c5b-9f1e-3a4b5c6d7e8f".into()] {
        for what in ["notes", "replies"] {
            let body = json!({"agent": agent, "text": "Hola", "to": []});
            let body = if what == "notes" { json!({"agent": agent, "text": "Hola"}) } else { body };
            let problem = refused(post(&client, &format!("{path}/{what}"), &body).await, 422, "unknown");
            assert_eq!(problem["field"], "agent");
        }
        let answer = client.json(Method::POST, &format!("{path}/assign"), &json!({"owner": agent})).await;
        refused(answer, 422, "unknown");
    }
}

#[tokio::test]
async fn the_limits_of_the_agents_role_hold() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let case = open_case(&client).await;
    let auditor = app.agent(Role::Compliance).await;
    let path = format!("/api/v1/cases/{}", text(&case, "id"));
    let body = json!({"agent": auditor.id(), "text": "Hola", "channel": "page"});
    refused(post(&client, &format!("{path}/replies"), &body).await, 403, "denied");
    post(&client, &format!("{path}/notes"), &json!({"agent": auditor.id(), "text": "Visto."})).await.expect(201);
}
