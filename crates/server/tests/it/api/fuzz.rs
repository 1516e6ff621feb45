//! Whatever a program sends, to whichever address: it is done, or refused in the one way in which the API refuses, and then
//! nothing has happened. The requests are made of the OpenAPI document, so a new address is tested as soon as it is there.
//! The number of requests is set by `PROPTEST_CASES`.

use axum::{body::Body, http::Method};
use domain::{access::Role, ids::AgentId};
use jiff::SignedDuration;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::TestRunner;
use rstest::rstest;
use serde_json::{Map, Value, json};

use super::{open_case, program, text};
use crate::support::{Answer, Client, Engine, TestApp};

/// The id in the examples of the document.
const EXAMPLE: &str = "019b08f6-2f0e-7c5b-9f1e-3a4b5c6d7e8f";

/// One address with a method that changes something, and a body that could be right.
#[derive(Debug, Clone)]
struct Operation {
    method: Method,
    path: String,
    body: Value,
}

/// What is done to the body as a value: to which of its places, and what.
#[derive(Debug, Clone)]
enum Change {
    Replace(Value),
    Remove,
    AddField(String),
    Repeat(usize),
}

/// What is done to the body as bytes.
#[derive(Debug, Clone)]
enum Damage {
    None,
    Splice { at: Index, length: usize, with: Vec<u8> },
    Instead(Vec<u8>),
    Twice,
}

#[derive(Debug, Clone)]
struct Plan {
    operation: Index,
    changes: Vec<(Index, Change)>,
    damage: Damage,
    media_type: &'static str,
    headers: Vec<(&'static str, Vec<u8>)>,
}

fn hostile_text() -> impl Strategy<Value = String> {
    const TEXTS: [&str; 24] = [
        "",
        " ",
        "\0",
        "a\u{0}b",
        "\u{7f}",
        "\u{202e}",
        "\u{feff}",
        "\u{37e}",
        "\n\n",
        "me",
        "api",
        "mail",
        "resolved",
        "-1",
        "00000000-0000-0000-0000-000000000000",
        "9999-12-31T23:59:59Z",
        "-009999-01-02T00:00:00Z",
        "2026-11-23T08:00:00+25:59",
        "2026-02-30",
        "1 OR 1=1",
        "' \"<script>",
        "ana@correo.example, eva@b.es",
        "%00",
        "..",
    ];
    prop_oneof![
        4 => select(TEXTS.to_vec()).prop_map(str::to_owned),
        2 => any::<String>(),
        2 => ("[añ \u{1F600}<]", select(vec![41_usize, 251, 321, 5_001, 65_001])).prop_map(|(piece, times)| piece.repeat(times)),
    ]
}

fn hostile_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        select(vec![0.0, -0.5, 1e308, f64::from(u32::MAX)]).prop_map(Value::from),
        hostile_text().prop_map(Value::from),
    ];
    prop_oneof![
        8 => leaf.clone(),
        1 => vec(leaf.clone(), 0..4).prop_map(Value::from),
        1 => (0_usize..120).prop_map(|depth| (0..depth).fold(json!([]), |inside, _| json!([inside]))),
        1 => (hostile_text(), leaf).prop_map(|(name, value)| json!({name: value})),
    ]
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        6 => hostile_value().prop_map(Change::Replace),
        2 => Just(Change::Remove),
        1 => hostile_text().prop_map(Change::AddField),
        1 => select(vec![2_usize, 21, 51]).prop_map(Change::Repeat),
    ]
}

fn damage() -> impl Strategy<Value = Damage> {
    const PIECES: [&[u8]; 12] = [
        b"\\ud800",
        b"\\u0000",
        b"\\udc00\\ud800",
        b"\xff\xfe",
        b"\xc3",
        b"\xed\xa0\x80",
        b"1e999",
        b"-",
        b"{\"a\":",
        b"[[[[",
        b"/*",
        b"\"",
    ];
    let piece = prop_oneof![select(PIECES.to_vec()).prop_map(<[u8]>::to_vec), vec(any::<u8>(), 0..6)];
    let instead = prop_oneof![
        Just(Vec::new()),
        Just(b"null".to_vec()),
        Just(b"\xef\xbb\xbf{}".to_vec()),
        Just(b"[".repeat(20_000)),
        Just(b"{\"a\":".repeat(20_000)),
        Just(b" ".repeat(1024 * 1024 + 1)),
        vec(any::<u8>(), 0..40),
    ];
    prop_oneof![
        6 => Just(Damage::None),
        3 => (any::<Index>(), 0_usize..8, piece).prop_map(|(at, length, with)| Damage::Splice { at, length, with }),
        1 => instead.prop_map(Damage::Instead),
        1 => Just(Damage::Twice),
    ]
}

fn plan() -> impl Strategy<Value = Plan> {
    const TYPES: [&str; 7] = [
        "",
        "text/plain",
        "application/json; charset=utf-16",
        "application/x+json",
        "multipart/form-data",
        "*/*",
        "json",
    ];
    let media_type = prop_oneof![9 => Just("application/json"), 1 => select(TYPES.to_vec())];
    let visible = vec(prop_oneof![9 => 0x20_u8..0x7f, 1 => 0x80_u8..=0xff], 0..300);
    let header = prop_oneof![
        4 => Just(("if-match", b"*".to_vec())),
        1 => visible.clone().prop_map(|value| ("if-match", value)),
        1 => any::<i64>().prop_map(|version| ("if-match", format!("\"{version}\"").into_bytes())),
        2 => visible.prop_map(|value| ("idempotency-key", value)),
        2 => Just(("idempotency-key", b"the same".to_vec())),
    ];
    (any::<Index>(), vec((any::<Index>(), change()), 0..4), damage(), media_type, vec(header, 0..3)).prop_map(
        |(operation, changes, damage, media_type, headers)| Plan { operation, changes, damage, media_type, headers },
    )
}

/// A value as a schema of the document wants it. `id` stands for every id.
fn sample(document: &Value, schema: &Value, id: &str) -> Value {
    if let Some(reference) = schema["$ref"].as_str() {
        return sample(document, document.pointer(&reference[1..]).unwrap(), id);
    }
    if let Some(choices) = ["oneOf", "anyOf", "allOf"].iter().find_map(|word| schema[*word].as_array()) {
        let chosen = choices.iter().find(|choice| choice["type"] != "null").unwrap();
        return sample(document, chosen, id);
    }
    if let Some(words) = schema["enum"].as_array() {
        return words[0].clone();
    }
    if let Some(fields) = schema["properties"].as_object() {
        return fields
            .iter()
            .map(|(name, field)| (name.clone(), sample(document, field, id)))
            .collect::<Map<_, _>>()
            .into();
    }
    let types = &schema["type"];
    let is = |name: &str| types == name || types.as_array().is_some_and(|types| types.contains(&name.into()));
    match schema["format"].as_str() {
        Some("uuid") => id.into(),
        Some("date-time") => "2026-11-20T08:00:00Z".into(),
        _ if schema["contentEncoding"] == "base64" => "YQ==".into(),
        _ if is("array") => vec![sample(document, &schema["items"], id)].into(),
        _ if is("boolean") => true.into(),
        _ if is("integer") || is("number") => 1.into(),
        _ => "Amparo Ferrer".into(),
    }
}

/// Everything that changes something: with the example of the document, and with every other field added to it.
fn operations(agent: AgentId, case: &Value) -> Vec<Operation> {
    let document: Value = serde_json::from_str(esmero::api::document()).unwrap();
    let agent = agent.to_string();
    let mut found = Vec::new();
    for (template, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap().iter().filter(|(method, _)| *method != "get") {
            let path = template
                .replace("{case}", text(case, "id"))
                .replace("{person}", text(case, "person"))
                .replace("{identifier}", &agent);
            assert!(path.starts_with("/api/v1/") && !path.contains('{'), "say what stands for the id in {path}");
            let method: Method = method.to_uppercase().parse().unwrap();
            let content = &operation["requestBody"]["content"]["application/json"];
            let example: Value =
                serde_json::from_str(&content["example"].to_string().replace(EXAMPLE, &agent)).unwrap();
            let mut whole = sample(&document, &content["schema"], &agent);
            if let (Some(fields), Some(example)) = (whole.as_object_mut(), example.as_object()) {
                fields.extend(example.clone());
            }
            let operation = |body| Operation { method: method.clone(), path: path.clone(), body };
            found.extend([operation(example), operation(whole)]);
        }
    }
    found
}

/// The places in a value, as JSON pointers.
fn places(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    let inside = |name: &str| format!("{here}/{}", name.replace('~', "~0").replace('/', "~1"));
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, field)| places(field, &inside(name), found)),
        Value::Array(items) => {
            items.iter().take(3).enumerate().for_each(|(index, item)| places(item, &inside(&index.to_string()), found));
        }
        _ => {}
    }
}

fn apply(body: &mut Value, at: Index, change: &Change) {
    let mut all = Vec::new();
    places(body, "", &mut all);
    let place = at.get(&all);
    let (outside, name) = place.rsplit_once('/').unwrap_or(("", ""));
    match (change, body.pointer_mut(place)) {
        (Change::Replace(with), Some(value)) => *value = with.clone(),
        (Change::AddField(name), Some(Value::Object(fields))) => drop(fields.insert(name.clone(), json!(1))),
        (Change::Repeat(times), Some(value)) => *value = vec![value.clone(); *times].into(),
        (Change::Remove, Some(_)) => {
            if let Some(Value::Object(fields)) = body.pointer_mut(outside) {
                fields.remove(&name.replace("~1", "/").replace("~0", "~"));
            }
        }
        _ => {}
    }
}

fn bytes(body: &Value, damage: &Damage) -> Vec<u8> {
    let mut bytes = if body.is_null() { Vec::new() } else { body.to_string().into_bytes() };
    match damage {
        Damage::None => {}
        Damage::Splice { at, length, with } => {
            let at = at.index(bytes.len() + 1);
            let end = (at + length).min(bytes.len());
            bytes.splice(at..end, with.iter().copied());
        }
        Damage::Instead(other) => bytes.clone_from(other),
        Damage::Twice => bytes.extend(bytes.clone()),
    }
    bytes
}

async fn send(client: &Client, operations: &[Operation], plan: &Plan) -> Answer {
    let Operation { method, path, mut body } = plan.operation.get(operations).clone();
    plan.changes.iter().for_each(|(at, change)| apply(&mut body, *at, change));
    let mut request = client.request(method, &path).header("content-type", plan.media_type);
    for (name, value) in &plan.headers {
        request = request.header(*name, value.as_slice());
    }
    client.run(request.body(Body::from(bytes(&body, &plan.damage))).unwrap()).await
}

/// How far the journal has come.
async fn written(app: &TestApp) -> Vec<(i64, i64)> {
    app.read(|tx| Ok(store::journal::heads(tx)?)).await
}

async fn check(app: &TestApp, client: &Client, operations: &[Operation], plan: &Plan) -> Result<(), TestCaseError> {
    app.pass(SignedDuration::from_secs(1));
    let before = written(app).await;
    let answer = send(client, operations, plan).await;
    let status = answer.status.as_u16();
    prop_assert!(status < 500, "{status}: {}", answer.text());
    if status < 300 {
        return Ok(());
    }
    prop_assert_eq!(answer.header("content-type"), "application/problem+json", "{}", answer.text());
    prop_assert!(answer.body.len() < 4000, "a refusal of {} bytes: {:.500}", answer.body.len(), answer.text());
    let problem = answer.json();
    let code = text(&problem, "code");
    prop_assert!(esmero::api::has_code(code, status) && problem["status"] == status, "{problem}");
    prop_assert!(!text(&problem, "title").is_empty() && !text(&problem, "detail").is_empty(), "{problem}");
    prop_assert_eq!(written(app).await, before, "refused, and something happened: {}", problem);
    Ok(())
}

/// The examples of the document are understood as they are; what the rules say to them is another matter.
async fn check_examples(client: &Client, operations: &[Operation]) {
    for operation in operations.iter().step_by(2) {
        let request = client.request(operation.method.clone(), &operation.path);
        let request = request.header("content-type", "application/json").header("if-match", "*");
        let answer = client.run(request.body(Body::from(bytes(&operation.body, &Damage::None))).unwrap()).await;
        let refused = [400, 415, 422, 500].contains(&answer.status.as_u16());
        assert!(!refused, "{} {}: {}", operation.method, operation.path, answer.text());
    }
}

#[rstest]
fn arbitrary_and_damaged_bodies(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let Some(app) = runtime.block_on(TestApp::on(engine)) else { return };
    // What is accepted is acknowledged and sent, and nobody waits for it here.
    app.leave_jobs();
    let (client, operations) = runtime.block_on(async {
        let (client, agent) = (program(&app).await, app.agent(Role::Agent).await.id());
        let operations = operations(agent, &open_case(&client).await);
        check_examples(&client, &operations).await;
        (client, operations)
    });
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    let run = |plan: Plan| runtime.block_on(check(&app, &client, &operations, &plan));
    TestRunner::new(config).run(&plan(), run).unwrap_or_else(|error| panic!("{error}"));
}
