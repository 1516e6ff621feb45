//! The reference of the API as a page, made from the OpenAPI document.

use askama::Template;
use axum::{Router, routing::get};
use serde_json::Value;

use super::{codes::Code, document};
use crate::{app::App, error::Error, web::page};

/// `/api`
pub fn router() -> Router<App> {
    Router::new().route("/api", get(show))
}

#[derive(Template)]
#[template(path = "api/reference.html")]
struct Reference {
    version: String,
    introduction: Vec<Vec<Piece>>,
    nouns: Vec<Noun>,
    shapes: Vec<Shape>,
    codes: &'static [Code],
}

/// Words, or something that is written exactly so: a code leads to its explanation.
struct Piece {
    exact: bool,
    code: bool,
    text: String,
}

struct Noun {
    name: String,
    description: String,
    operations: Vec<Operation>,
}

struct Operation {
    id: String,
    method: String,
    path: String,
    scope: String,
    summary: String,
    description: Vec<Vec<Piece>>,
    parameters: Vec<Field>,
    body: Option<Kind>,
    example: String,
    answers: Vec<Answer>,
}

struct Answer {
    status: String,
    description: Vec<Piece>,
    kind: Option<Kind>,
}

struct Field {
    name: String,
    place: String,
    required: bool,
    kind: Kind,
    description: Vec<Piece>,
}

/// A schema in words; the name of a shape is a link to it.
struct Kind {
    before: String,
    shape: Option<String>,
    after: String,
}

struct Shape {
    name: String,
    kind: Kind,
    description: Vec<Piece>,
    fields: Vec<Field>,
}

async fn show() -> Result<axum::response::Response, Error> {
    page::show(&Reference::of(document::value()))
}

impl Reference {
    fn of(document: &Value) -> Self {
        let nouns = list(&document["tags"]).map(|tag| Noun {
            name: text(&tag["name"]),
            description: text(&tag["description"]),
            operations: operations(document, &tag["name"]),
        });
        let shapes = entries(&document["components"]["schemas"]).map(|(name, schema)| Shape::of(name, schema));
        Self {
            version: text(&document["info"]["version"]),
            introduction: paragraphs(&text(&document["info"]["description"])),
            nouns: nouns.collect(),
            shapes: shapes.collect(),
            codes: Code::ALL,
        }
    }
}

fn operations(document: &Value, tag: &Value) -> Vec<Operation> {
    let paths = entries(&document["paths"]);
    let all = paths.flat_map(|(path, item)| entries(item).map(move |(method, operation)| (path, method, operation)));
    let ours = all.filter(|(_, _, operation)| list(&operation["tags"]).any(|known| known == tag));
    ours.map(|(path, method, operation)| Operation::of(document, path, method, operation)).collect()
}

impl Operation {
    fn of(document: &Value, path: &str, method: &str, operation: &Value) -> Self {
        let answers = entries(&operation["responses"]).map(|(status, answer)| Answer::of(document, status, answer));
        let content = &operation["requestBody"]["content"]["application/json"];
        let (body, example) = (&content["schema"], &content["example"]);
        Self {
            id: text(&operation["operationId"]),
            method: method.to_uppercase(),
            path: path.to_owned(),
            scope: text(&operation["security"][0]["token"][0]),
            summary: text(&operation["summary"]),
            description: paragraphs(&text(&operation["description"])),
            parameters: list(&operation["parameters"]).map(Field::of_parameter).collect(),
            body: (!body.is_null()).then(|| Kind::of(body)),
            example: if example.is_null() { String::new() } else { format!("{example:#}") },
            answers: answers.collect(),
        }
    }
}

impl Answer {
    fn of(document: &Value, status: &str, answer: &Value) -> Self {
        let shared = answer["$ref"].as_str().and_then(|reference| document.pointer(reference.trim_start_matches('#')));
        let answer = shared.unwrap_or(answer);
        let content = entries(&answer["content"]).next();
        Self {
            status: status.to_owned(),
            description: pieces(&text(&answer["description"])),
            // Every refusal has the same shape.
            kind: content.filter(|_| status < "400").map(|(_, content)| Kind::of(&content["schema"])),
        }
    }
}

impl Field {
    fn of_property(name: &str, property: &Value, required: bool) -> Self {
        // What may be null says what it is beside its shape.
        let choice = list(&property["oneOf"]).find(|choice| choice["description"].is_string());
        let description = choice.unwrap_or(property)["description"].as_str().unwrap_or_default();
        Self {
            name: name.to_owned(),
            place: String::new(),
            required,
            kind: Kind::of(property),
            description: pieces(description),
        }
    }

    fn of_parameter(parameter: &Value) -> Self {
        Self {
            name: text(&parameter["name"]),
            place: text(&parameter["in"]),
            required: parameter["required"] == true,
            kind: Kind::of(&parameter["schema"]),
            description: pieces(&text(&parameter["description"])),
        }
    }
}

impl Shape {
    fn of(name: &str, schema: &Value) -> Self {
        let parts: Vec<&Value> = list(&schema["allOf"]).collect();
        let own = parts.iter().find(|part| part["properties"].is_object()).copied().unwrap_or(schema);
        let is_required = |name: &str| list(&own["required"]).any(|required| required == name);
        let fields =
            entries(&own["properties"]).map(|(name, property)| Field::of_property(name, property, is_required(name)));
        let base = parts.iter().find(|part| part["$ref"].is_string());
        Self {
            name: name.to_owned(),
            kind: base.map_or_else(|| Kind::of(schema), |base| Kind::of(base).with("all of ", ", and")),
            description: pieces(&text(&schema["description"])),
            fields: fields.collect(),
        }
    }
}

impl Kind {
    fn of(schema: &Value) -> Self {
        if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
            return Self { before: String::new(), shape: Some(name.to_owned()), after: String::new() };
        }
        let choices: Vec<&Value> = list(&schema["oneOf"]).collect();
        if let Some(choice) = choices.iter().find(|choice| choice["type"] != "null") {
            let null = if choices.len() > 1 { " or null" } else { "" };
            return Self::of(choice).with("", null);
        }
        if schema["type"] == "array" {
            return Self::of(&schema["items"]).with("list of ", "");
        }
        Self { before: plain(schema), shape: None, after: String::new() }
    }

    fn with(self, before: &str, after: &str) -> Self {
        Self { before: format!("{before}{}", self.before), after: format!("{}{after}", self.after), ..self }
    }
}

/// A schema that refers to no other, in words.
fn plain(schema: &Value) -> String {
    let types = match &schema["type"] {
        Value::Array(types) => types.iter().map(text).collect::<Vec<_>>().join(" or "),
        other => text(other),
    };
    let mut words = vec![types];
    words.extend(schema["format"].as_str().map(|format| format!("({format})")));
    let values: Vec<String> = list(&schema["enum"]).filter(|value| !value.is_null()).map(text).collect();
    if !values.is_empty() {
        words.push(values.join(" · "));
    }
    if let Some(most) = schema["maxLength"].as_u64() {
        words.push(format!("at most {most} characters"));
    }
    if let (Some(least), Some(most)) = (schema["minimum"].as_i64(), schema["maximum"].as_i64()) {
        words.push(format!("{least} to {most}"));
    }
    words.join(" ")
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(name, value)| (name.as_str(), value))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn paragraphs(text: &str) -> Vec<Vec<Piece>> {
    text.split("\n\n").filter(|paragraph| !paragraph.is_empty()).map(pieces).collect()
}

/// What stands between backticks is written exactly so.
fn pieces(text: &str) -> Vec<Piece> {
    let parts = text.split('`').enumerate();
    parts
        .filter(|(_, part)| !part.is_empty())
        .map(|(index, part)| {
            let exact = index % 2 == 1;
            Piece { exact, code: exact && Code::of(part).is_some(), text: part.to_owned() }
        })
        .collect()
}
