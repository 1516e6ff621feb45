//! The vocabulary is a contract: every kind of every version ever released can be read, byte for byte.

use serde_json::Value;

use super::Event;

/// One example of each kind and version ever released. Never change a line; add new ones.
const EXAMPLES: &str = include_str!("examples.json");

fn examples() -> Vec<(String, i64, String)> {
    let lines: Vec<Value> = serde_json::from_str(EXAMPLES).unwrap();
    let read = |line: &Value| {
        let kind = line["kind"].as_str().unwrap().to_owned();
        (kind, line["version"].as_i64().unwrap(), line["body"].to_string())
    };
    lines.iter().map(read).collect()
}

#[test]
fn every_released_event_can_still_be_read() {
    for (kind, version, body) in examples() {
        let event = Event::decode(&kind, version, &body).unwrap_or_else(|error| panic!("{kind} v{version}: {error}"));
        assert_eq!(event.kind(), kind);
        if event.version() == version {
            let written: Value = serde_json::from_str(&event.body()).unwrap();
            assert_eq!(written, serde_json::from_str::<Value>(&body).unwrap(), "{kind} is written as it is read");
        }
    }
}

#[test]
fn every_kind_has_an_example() {
    let known = examples();
    for (kind, version) in Event::KINDS {
        assert!(
            known.iter().any(|(k, v, _)| k == kind && v == version),
            "add an example of {kind} v{version} to examples.json"
        );
    }
}

#[test]
fn an_event_of_a_newer_program_is_named_in_the_error() {
    let error = Event::decode("case_teleported", 7, "{}").unwrap_err().to_string();
    assert!(error.contains("case_teleported") && error.contains('7'), "{error}");
}

#[test]
fn a_body_with_a_field_too_many_is_refused() {
    assert!(Event::decode("case_closed", 1, r#"{"why":"time"}"#).is_err());
}

#[test]
fn no_two_links_of_the_chain_read_alike() {
    use crate::{
        event::{Link, link},
        ids::{EventId, PersonId},
    };
    let base = Link {
        id: EventId(uuid::Uuid::nil()),
        case: None,
        person: None,
        at: jiff::Timestamp::UNIX_EPOCH,
        actor: "system",
        cause: "",
        kind: "a",
        version: 1,
        body: "bc",
    };
    let moved = Link { kind: "ab", body: "c", ..base };
    assert_ne!(link(&[0; 32], &base), link(&[0; 32], &moved));
    assert_ne!(link(&[0; 32], &base), link(&[1; 32], &base));
    let somebodys = Link { person: Some(PersonId(uuid::Uuid::max())), ..base };
    assert_ne!(link(&[0; 32], &base), link(&[0; 32], &somebodys));
}
