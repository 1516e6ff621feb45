//! The OpenAPI document: what the handlers say of themselves, and what holds for all of them.

use std::sync::OnceLock;

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use serde_json::{Map, Value, json};
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;

use super::{
    codes::Code,
    problem::{MEDIA_TYPE, Problem, Told},
    v1,
};

const INTRODUCTION: &str = "What agents do at their desk, programs do here: bring persons and their matters in, follow \
them, answer them, and read everything that happened.\n\n\
Every request needs a token: `Authorization: Bearer esm_…`. An administrator makes it in the settings, or with \
`esmero token create`; each has its scopes.\n\n\
Whatever is refused is refused as `application/problem+json` with a `code` that never changes its meaning.\n\n\
Lists come in pages: give `next` of one page as `cursor` of the following. Requests that make something take an \
`Idempotency-Key`: sent again with the same key and body within a day, they give the first answer again and make nothing twice.\n\n\
By default a token may send 50 requests a second, and 200 at once after a silence. Beyond that the answer is 429 and says \
when to come again. Moments are in UTC. Fields may be added to answers at any time.";

#[derive(OpenApi)]
#[openapi(
    info(title = "Esmero", description = INTRODUCTION, license(name = "AGPL-3.0-or-later", identifier = "AGPL-3.0-or-later"), contact()),
    servers((url = "/", description = "This installation")),
    components(schemas(Told)),
    tags(
        (name = "persons", description = "Whoever is served, and the ways to recognise them."),
        (name = "cases", description = "One matter of one person, from the first word to the end."),
        (name = "messages", description = "What the person says, what the business answers, and the files of both."),
        (name = "notes", description = "What colleagues write for colleagues."),
        (name = "journal", description = "Everything that happened, in the order in which it was committed."),
        (name = "agents", description = "The users of the business's side, in whose name a program can act."),
    ),
)]
struct Frame;

/// The document as JSON text.
pub fn text() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| serde_json::to_string_pretty(value()).unwrap_or_default())
}

/// The document.
pub(super) fn value() -> &'static Value {
    static VALUE: OnceLock<Value> = OnceLock::new();
    VALUE.get_or_init(build)
}

pub(super) async fn serve() -> Response {
    ([(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-cache")], text()).into_response()
}

fn build() -> Value {
    let router = OpenApiRouter::with_openapi(Frame::openapi()).nest(v1::ROOT, v1::routes());
    let mut document = serde_json::to_value(router.into_openapi()).unwrap_or_default();
    document["components"]["securitySchemes"] = json!({"token": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "esm_…",
        "description": "A token of the API. The scopes that an address needs are those in its security requirement.",
    }});
    document["components"]["responses"] = shared_responses();
    let Some(paths) = document["paths"].as_object_mut() else { return document };
    for (path, item) in paths {
        let Some(item) = item.as_object_mut() else { continue };
        for operation in item.values_mut().filter_map(Value::as_object_mut) {
            complete(path, operation);
        }
    }
    document
}

/// Adds to an operation what holds for all of its sort.
fn complete(path: &str, operation: &mut Map<String, Value>) {
    let has_body = operation.contains_key("requestBody");
    let makes = operation["responses"].get("201").is_some();
    let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
    let Some(parameters) = parameters.as_array_mut() else { return };
    if makes {
        parameters.push(idempotency_key());
    }
    let in_place = |place: &str| parameters.iter().any(|parameter| parameter["in"] == place);
    let (has_query, has_header) = (in_place("query"), in_place("header"));
    let Some(responses) = operation["responses"].as_object_mut() else { return };
    let wanted = [
        ("400", has_body || has_header),
        ("404", path.contains('{')),
        ("413", has_body),
        ("415", has_body),
        ("422", has_body || has_query),
    ];
    let always = ["401", "403", "429", "500"].map(|status| (status, true));
    for (status, _) in wanted.into_iter().chain(always).filter(|(_, wanted)| *wanted) {
        let shared = json!({"$ref": format!("#/components/responses/{status}")});
        responses.entry(status).or_insert(shared);
    }
    for (status, response) in responses.iter_mut().filter(|(_, response)| response["$ref"].is_null()) {
        fill(status, response);
    }
}

/// What many operations answer alike, by status.
fn shared_responses() -> Value {
    let all = [
        ("400", "`bad-json`, `bad-header`"),
        ("401", "`token-missing`, `token-invalid`"),
        ("403", "`scope-missing`, `denied`"),
        ("404", "`not-found`"),
        ("413", "`too-large`"),
        ("415", "`not-json`"),
        ("422", "A value cannot be used: `code` says why and `field` says which"),
        ("429", "`too-many-requests`"),
        ("500", "`internal`"),
    ];
    let mut shared = Map::new();
    for (status, description) in all {
        let mut response = json!({"description": description});
        fill(status, &mut response);
        shared.insert(status.to_owned(), response);
    }
    shared.into()
}

fn idempotency_key() -> Value {
    json!({
        "name": "Idempotency-Key",
        "in": "header",
        "required": false,
        "description": "A text of your choice, such as a UUID: the same request sent again makes nothing twice.",
        "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$"},
        "example": "019b08f6-2f0e-7c5b-9f1e-3a4b5c6d7e8f",
    })
}

/// Every refusal looks alike.
fn fill(status: &str, response: &mut Value) {
    let Ok(number) = status.parse::<u16>() else { return };
    if number < 400 {
        return;
    }
    if let Some(code) = Code::ALL.iter().find(|code| code.status() == number) {
        let schema = json!({"$ref": "#/components/schemas/Problem"});
        response["content"] = json!({MEDIA_TYPE: {"schema": schema, "example": Problem::from(*code).json()}});
    }
    if number == 429 {
        let schema = json!({"type": "integer", "minimum": 1});
        response["headers"] = json!({"retry-after": {"description": "Seconds to wait", "schema": schema}});
    }
    if number == 401 {
        let schema = json!({"type": "string"});
        response["headers"] = json!({"www-authenticate": {"description": "What is needed", "schema": schema}});
    }
}
