//! Steps of a case.

use domain::access::Role;
use rstest::rstest;
use serde_json::{Value, json};

use crate::{
    api::{open_case, post, post_with, program, refused, text},
    support::{Client, Engine, TestApp},
};

struct Story {
    app: TestApp,
    client: Client,
    path: String,
}

async fn story(engine: Engine) -> Option<Story> {
    let app = TestApp::on(engine).await?;
    let client = program(&app).await;
    let case = open_case(&client).await;
    Some(Story { path: format!("/api/v1/cases/{}", text(&case, "id")), app, client })
}

impl Story {
    async fn step(&self, step: &str, body: Value) -> crate::support::Answer {
        post(&self.client, &format!("{}/{step}", self.path), &body).await
    }
}

#[rstest]
#[tokio::test]
async fn a_case_is_taken_through_its_life(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(story) = story(engine).await else { return };
    let agent = story.app.agent(Role::Agent).await;
    let case = story.step("assign", json!({"owner": agent.id()})).await.expect(200).json();
    assert_eq!(case["owner"], json!({"id": agent.id(), "name": "Agente 1"}));
    refused(story.step("assign", json!({"owner": agent.id()})).await, 409, "already-so");
    let problem = refused(story.step("resolve", Value::Null).await, 409, "unanswered");
    assert_eq!(problem["source"], "N2", "the promise that it would break");

    let answer = json!({"agent": agent.id(), "text": "Hecho.", "channel": "phone"});
    story.step("replies", answer).await.expect(201);
    let case = story.step("resolve", Value::Null).await.expect(200).json();
    assert_eq!((&case["state"], &case["due"]), (&json!("resolved"), &Value::Null));
    let case = story.step("reopen", Value::Null).await.expect(200).json();
    assert_eq!(case["state"], "open");
    let case = story.step("wait", json!({"until": "2026-12-01T08:00:00Z"})).await.expect(200).json();
    assert_eq!((&case["state"], &case["waiting_until"]), (&json!("waiting"), &json!("2026-12-01T08:00:00Z")));
    let case = story.step("assign", json!({"owner": null})).await.expect(200).json();
    assert_eq!(case["owner"], Value::Null);
}

#[tokio::test]
async fn a_complaint_stays_a_complaint() {
    let story = story(Engine::Sqlite).await.unwrap();
    story.step("classify", json!({"kind": "complaint"})).await.expect(200);
    let problem = refused(story.step("classify", json!({"kind": "inquiry"})).await, 409, "complaint-stays");
    assert_eq!(problem["source"], "law 4");
}

#[tokio::test]
async fn a_step_can_insist_on_what_was_read() {
    let story = story(Engine::Sqlite).await.unwrap();
    let etag = story.client.get(&story.path).await.header("etag").to_owned();
    let path = format!("{}/classify", story.path);
    let kind = |kind: &str| json!({"kind": kind});
    post_with(&story.client, &path, ("if-match", &etag), &kind("incident")).await.expect(200);
    let late = post_with(&story.client, &path, ("if-match", &etag), &kind("praise")).await;
    refused(late, 412, "version-changed");
    assert_eq!(story.client.get(&story.path).await.json()["kind"], "incident");
    post_with(&story.client, &path, ("if-match", "*"), &kind("praise")).await.expect(200);
}

#[rstest]
#[case("assign", json!({}), "missing-field")]
#[case("assign", json!({"owner": 7}), "wrong-type")]
#[case("wait", json!({"until": "2026-11-23T08:00:00Z"}), "past")]
#[case("wait", json!({"until": 7}), "wrong-type")]
#[case("classify", json!({"kind": "ticket"}), "unknown-word")]
#[tokio::test]
async fn a_wrong_step_is_explained(#[case] step: &str, #[case] body: Value, #[case] code: &str) {
    let story = story(Engine::Sqlite).await.unwrap();
    let before = story.client.get(&story.path).await.json();
    refused(story.step(step, body).await, 422, code);
    assert_eq!(story.client.get(&story.path).await.json(), before);
}
