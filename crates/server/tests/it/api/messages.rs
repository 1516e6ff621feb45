//! Messages, answers, notes and files, as programs bring and read them.

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use domain::access::Role;
use rstest::rstest;
use serde_json::{Value, json};

use super::{open_case, post, post_with, program, refused, text};
use crate::support::{Client, Engine, TestApp};

struct Story {
    app: TestApp,
    client: Client,
    path: String,
    agent: String,
}

async fn story(engine: Engine) -> Option<Story> {
    let app = TestApp::on(engine).await?;
    let client = program(&app).await;
    let case = open_case(&client).await;
    let agent = app.agent(Role::Agent).await.id().to_string();
    Some(Story { path: format!("/api/v1/cases/{}", text(&case, "id")), app, client, agent })
}

impl Story {
    async fn post(&self, what: &str, body: Value) -> crate::support::Answer {
        post(&self.client, &format!("{}/{what}", self.path), &body).await
    }

    async fn case(&self) -> Value {
        self.client.get(&self.path).await.expect(200).json()
    }
}

#[rstest]
#[tokio::test]
async fn the_thread_is_told_in_order(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(story) = story(engine).await else { return };
    story.app.pass(jiff::SignedDuration::from_mins(5));
    story.post("notes", json!({"agent": story.agent, "text": "La segunda remesa se devolvió."})).await.expect(201);
    story.app.pass(jiff::SignedDuration::from_mins(5));
    let answer =
        json!({"agent": story.agent, "text": "Hoy le devolvemos el importe.", "channel": "page", "then": "resolved"});
    story.post("replies", answer).await.expect(201);
    assert_eq!(story.case().await["state"], "resolved");
    story.app.pass(jiff::SignedDuration::from_mins(5));
    story.post("messages", json!({"text": "Gracias, ya lo veo."})).await.expect(201);
    let case = story.case().await;
    assert_eq!((&case["state"], &case["owner"]["id"]), (&json!("open"), &json!(story.agent)));

    let (mut told, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = story.client.get(&format!("{}/messages?limit=3{cursor}", story.path)).await.expect(200).json();
        told.extend(page["items"].as_array().unwrap().iter().map(|message| text(message, "direction").to_owned()));
        let Some(next) = page["next"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(told, ["inbound", "note", "outbound", "inbound"]);
}

#[tokio::test]
async fn files_come_and_go_unchanged() {
    let story = story(Engine::Sqlite).await.unwrap();
    let bytes: Vec<u8> = (0..=255).cycle().take(2_000_000).collect();
    let files = json!([{"name": "contador.png", "media_type": "image/png", "content": BASE64.encode(&bytes)}]);
    let message = story.post("messages", json!({"text": "Adjunto la foto.", "files": files})).await.expect(201).json();
    let file = &message["files"][0];
    assert_eq!(
        (&file["name"], &file["media_type"], &file["size"]),
        (&json!("contador.png"), &json!("image/png"), &json!(2_000_000))
    );
    let got = story.client.get(text(file, "content")).await.expect(200);
    assert!(got.body == bytes, "the bytes are the same");
    assert_eq!(got.header("content-type"), "application/octet-stream", "no browser shows it as what it claims to be");
    assert_eq!(got.header("content-disposition"), "attachment");
}

#[rstest]
#[case::page("factura.html", "text/html", "<script>alert(document.domain)</script>")]
#[case::picture("plano.svg", "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
#[tokio::test]
async fn a_file_with_a_program_inside_runs_nowhere(
    #[case] name: &str,
    #[case] media_type: &str,
    #[case] content: &str,
) {
    let story = story(Engine::Sqlite).await.unwrap();
    let files = json!([{"name": name, "media_type": media_type, "content": BASE64.encode(content)}]);
    let message = story.post("messages", json!({"text": "Se lo adjunto.", "files": files})).await.expect(201).json();
    let got = story.client.get(text(&message["files"][0], "content")).await.expect(200);
    assert_eq!(got.text(), content);
    assert_eq!(got.header("content-type"), "application/octet-stream");
    assert_eq!(got.header("content-disposition"), "attachment");
    assert_eq!(got.header("x-content-type-options"), "nosniff");
    let policy: Vec<_> = got.header("content-security-policy").split(';').map(str::trim).collect();
    assert!(policy.contains(&"default-src 'none'") && policy.contains(&"sandbox"), "{policy:?}");
}

#[rstest]
#[case::not_base64(json!([{"name": "a", "content": "¡"}]), "not-base64", "files[0].content")]
#[case::of_an_address(json!([{"name": "a", "content": "_-_-"}]), "not-base64", "files[0].content")]
#[case::nothing(json!([{"name": "a", "content": ""}]), "empty", "files[0].content")]
#[case::nameless(json!([{"name": " ", "content": "YQ=="}]), "empty", "files[0].name")]
#[case::no_type(json!([{"name": "a", "media_type": "image", "content": "YQ=="}]), "media-type", "files[0].media_type")]
#[case::a_header_inside(json!([{"name": "a", "media_type": "a/b; c", "content": "YQ=="}]), "media-type", "files[0].media_type")]
#[case::too_many(json!(vec![json!({"name": "a", "content": "YQ=="}); 21]), "too-many", "files")]
#[tokio::test]
async fn a_wrong_file_is_explained(#[case] files: Value, #[case] code: &str, #[case] field: &str) {
    let story = story(Engine::Sqlite).await.unwrap();
    let problem = refused(story.post("messages", json!({"text": "Hola", "files": files})).await, 422, code);
    assert_eq!(problem["field"], field);
}

#[tokio::test]
async fn an_answer_by_mail_needs_a_mailbox_and_an_address() {
    let story = story(Engine::Sqlite).await.unwrap();
    let answer = json!({"agent": story.agent, "text": "Hola"});
    refused(story.post("replies", answer.clone()).await, 409, "no-mailbox");
    let other = json!({"introduction": {"name": "Sin correo"}, "text": "Hola"});
    let case = post(&story.client, "/api/v1/cases", &other).await.expect(201).json();
    let path = format!("/api/v1/cases/{}/replies", text(&case, "id"));
    let problem = refused(post(&story.client, &path, &answer).await, 422, "empty");
    assert_eq!(problem["field"], "to");
}

#[rstest]
#[case(json!({"channel": "form"}), 422, "no-answer-this-way")]
#[case(json!({"channel": "page", "then": "closed"}), 409, "never-closes")]
#[case(json!({"channel": "page", "then": "waiting", "until": "2026-11-23T08:00:00Z"}), 422, "past")]
#[case(json!({"to": ["Ana <ana@example.org>"]}), 422, "identifier-strange")]
#[case(json!({"cc": ["ana"]}), 422, "identifier-email")]
#[case(json!({"channel": "page", "text": ""}), 422, "empty")]
#[tokio::test]
async fn an_answer_that_cannot_be_is_refused(#[case] change: Value, #[case] status: u16, #[case] code: &str) {
    let story = story(Engine::Sqlite).await.unwrap();
    let mut answer = json!({"agent": story.agent, "text": "Hola"});
    answer.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    refused(story.post("replies", answer).await, status, code);
    let messages = story.client.get(&format!("{}/messages", story.path)).await.json();
    assert_eq!(messages["items"].as_array().unwrap().len(), 1, "nothing was written");
    assert_eq!(story.case().await["owner"], Value::Null);
}

#[tokio::test]
async fn an_answer_to_what_has_changed_is_not_sent() {
    let story = story(Engine::Sqlite).await.unwrap();
    let etag = story.client.get(&story.path).await.header("etag").to_owned();
    story.post("messages", json!({"text": "Perdón, era la de octubre."})).await.expect(201);
    let other = program(&story.app).await;
    let answer = json!({"agent": story.agent, "text": "Hola", "channel": "page"});
    let path = format!("{}/replies", story.path);
    refused(post_with(&other, &path, ("if-match", &etag), &answer).await, 412, "version-changed");
}

#[tokio::test]
async fn what_happened_earlier_stands_where_it_belongs() {
    let story = story(Engine::Sqlite).await.unwrap();
    let call = json!({"text": "Llamó el sábado.", "channel": "phone", "happened_at": "2026-11-21T10:00:00Z"});
    let message = story.post("messages", call).await.expect(201).json();
    assert_eq!((&message["happened_at"], &message["channel"]), (&json!("2026-11-21T10:00:00Z"), &json!("phone")));
    let messages = story.client.get(&format!("{}/messages", story.path)).await.json();
    assert_eq!(messages["items"][0]["id"], message["id"]);
    let future = json!({"text": "Mañana", "happened_at": "2027-01-01T00:00:00Z"});
    refused(story.post("messages", future).await, 422, "future");
    let past = json!({"text": "Antaño", "happened_at": "1899-12-31T23:59:59Z"});
    refused(story.post("messages", past).await, 422, "too-long-ago");
}

#[tokio::test]
async fn who_reads_leaves_a_trace_once_a_day() {
    let story = story(Engine::Sqlite).await.unwrap();
    let case: domain::ids::CaseId = story.path.rsplit('/').next().unwrap().parse().unwrap();
    let traces = async || {
        story.app.read(move |tx| Ok(store::readings::of(tx, store::readings::Subject::Case(case), 10)?)).await.len()
    };
    assert_eq!(traces().await, 0);
    story.case().await;
    story.case().await;
    story.client.get(&format!("{}/messages", story.path)).await.expect(200);
    assert_eq!(traces().await, 1);
    story.app.pass(jiff::SignedDuration::from_hours(24));
    story.case().await;
    assert_eq!(traces().await, 2);
}
