//! The journal, as programs follow it.

use rstest::rstest;
use serde_json::{Value, json};

use super::{open_case, post, program, refused, text};
use crate::support::{Engine, TestApp};

#[rstest]
#[tokio::test]
async fn whoever_follows_misses_nothing(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(app) = TestApp::on(engine).await else { return };
    let client = program(&app).await;
    for _ in 0..3 {
        open_case(&client).await;
    }
    let lanes = client.get("/api/v1/journal/lanes").await.expect(200).json();
    for lane in lanes["items"].as_array().unwrap() {
        let (lane, head) = (lane["lane"].as_i64().unwrap(), lane["head"].as_i64().unwrap());
        let (mut after, mut seen) = (0, Vec::new());
        loop {
            let part =
                client.get(&format!("/api/v1/journal?lane={lane}&after={after}&limit=2")).await.expect(200).json();
            let items = part["items"].as_array().unwrap();
            seen.extend(items.iter().map(|entry| entry["seq"].as_i64().unwrap()));
            after = part["next"].as_i64().unwrap();
            if items.is_empty() {
                break;
            }
        }
        assert_eq!(seen, (1..=head).collect::<Vec<_>>(), "lane {lane}, in order and without gaps");
    }
}

#[tokio::test]
async fn the_journal_of_a_case_tells_its_life() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let case = open_case(&client).await;
    let id = text(&case, "id");
    post(&client, &format!("/api/v1/cases/{id}/classify"), &json!({"kind": "complaint"})).await.expect(200);
    let journal = client.get(&format!("/api/v1/cases/{id}/journal")).await.expect(200).json();
    let kinds: Vec<_> = journal["items"].as_array().unwrap().iter().map(|entry| text(entry, "kind")).collect();
    assert_eq!(kinds, ["case_opened", "message_received", "clock_started", "case_classified"]);
    let last = &journal["items"][3];
    assert_eq!(last["body"], json!({"from": "inquiry", "to": "complaint"}));
    assert!(text(last, "actor").starts_with("token:"));
    assert_eq!(last["case"], id);
    assert_eq!(text(last, "hash").len(), 64);
}

#[tokio::test]
async fn it_holds_no_words_of_a_person() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    open_case(&client).await;
    let journal = client.get("/api/v1/journal?lane=0&limit=200").await.expect(200).text();
    for word in ["Amparo", "amparo@", "cobrado", "Factura"] {
        assert!(!journal.contains(word), "{word}");
    }
}

#[tokio::test]
async fn it_needs_its_own_scope() {
    let app = TestApp::new().await;
    let case = open_case(&program(&app).await).await;
    let client = app.token(&["cases:read", "persons:read"]).await;
    refused(client.get(&format!("/api/v1/cases/{}/journal", text(&case, "id"))).await, 403, "scope-missing");
    refused(client.get("/api/v1/journal/lanes").await, 403, "scope-missing");
    let _: Value = case;
}
