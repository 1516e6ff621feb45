//! Lists of cases.

use domain::access::Role;
use rstest::rstest;
use serde_json::{Value, json};

use crate::{
    api::{post, program, text},
    support::{Client, Engine, TestApp},
};

async fn ids(client: &Client, question: &str) -> Vec<String> {
    let (mut seen, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = client.get(&format!("/api/v1/cases?limit=2&{question}{cursor}")).await.expect(200).json();
        let items = page["items"].as_array().unwrap();
        assert!(items.len() <= 2);
        seen.extend(items.iter().map(|case| text(case, "id").to_owned()));
        let Some(next) = page["next"].as_str() else { return seen };
        cursor = format!("&cursor={next}");
    }
}

async fn open(client: &Client, name: &str, kind: &str, channel: &str) -> Value {
    let matter = json!({"introduction": {"handle": name}, "kind": kind, "channel": channel, "text": "Hola"});
    post(client, "/api/v1/cases", &matter).await.expect(201).json()
}

#[rstest]
#[tokio::test]
async fn each_question_gets_its_cases(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(app) = TestApp::on(engine).await else { return };
    let client = program(&app).await;
    let agent = app.agent(Role::Agent).await.id();
    let mut cases = Vec::new();
    for (name, kind, channel) in [
        ("ana", "inquiry", "api"),
        ("bea", "complaint", "phone"),
        ("ana", "praise", "api"),
        ("carla", "complaint", "api"),
        ("ana", "complaint", "form"),
    ] {
        app.pass(jiff::SignedDuration::from_mins(1));
        cases.push(open(&client, name, kind, channel).await);
    }
    let id = |index: usize| text(&cases[index], "id").to_owned();
    let step = async |index: usize, step: &str, body: Value| {
        app.pass(jiff::SignedDuration::from_mins(1));
        post(&client, &format!("/api/v1/cases/{}/{step}", id(index)), &body).await.expect(200);
    };
    let told = json!({"agent": agent, "text": "Hecho.", "channel": "phone"});
    post(&client, &format!("/api/v1/cases/{}/replies", id(0)), &told).await.expect(201);
    step(0, "assign", json!({"owner": null})).await;
    step(1, "assign", json!({"owner": agent})).await;
    let since = app.now();
    step(0, "wait", json!({})).await;

    assert_eq!(ids(&client, "").await, [id(0), id(1), id(4), id(3), id(2)], "the latest activity first");
    assert_eq!(ids(&client, "state=open").await, [id(1), id(2), id(3), id(4)], "who waits most first");
    assert_eq!(ids(&client, "state=waiting").await, [id(0)]);
    assert_eq!(ids(&client, &format!("owner={agent}")).await, [id(1)]);
    assert_eq!(ids(&client, "state=open&owner=none").await, [id(2), id(3), id(4)]);
    assert_eq!(ids(&client, "kind=complaint&channel=api").await, [id(3)]);
    let ana = text(&cases[0], "person");
    assert_eq!(ids(&client, &format!("person={ana}")).await, [id(0), id(4), id(2)]);
    assert_eq!(ids(&client, &format!("updated_since={since}")).await, [id(1), id(0)], "the earliest first");
    let with_offset = "updated_since=2026-11-23T09:06:00+01:00";
    assert_eq!(ids(&client, with_offset).await, [id(1), id(0)], "a plus need not be escaped");
}

#[tokio::test]
async fn a_line_says_what_the_list_is_for() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let case = open(&client, "ana", "inquiry", "api").await;
    let list = client.get("/api/v1/cases").await.expect(200).json();
    let line = &list["items"][0];
    for field in ["id", "key", "page", "version"] {
        assert_eq!(line[field], case[field], "{field}");
    }
    assert_eq!(line["due"]["at"], case["due"]["at"]);
    assert_eq!(line["due"]["explanation"], Value::Null, "only a single case is explained");
    assert_eq!(line["excerpt"], "Hola");
}
