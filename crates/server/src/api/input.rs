//! What a request brings: body, query, ids in the address, the version that it wants to change. Whatever cannot be used
//! is refused with a [`Problem`] that names the field.

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Request},
    http::{HeaderMap, header, request::Parts},
};
use serde::de::DeserializeOwned;

use super::{codes::Code, problem::Problem};
use crate::app::App;

/// A JSON body.
pub(super) struct Body<T>(pub T);

impl<T: DeserializeOwned> FromRequest<App> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        Ok(Self(parse(&bytes(request, app).await?)?))
    }
}

/// The bytes of a JSON body, within the limit of the address.
pub(super) async fn bytes(request: Request, app: &App) -> Result<Bytes, Problem> {
    if !is_json(request.headers()) {
        return Err(Code::NotJson.into());
    }
    Bytes::from_request(request, app).await.map_err(|rejection| {
        if rejection.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE {
            return Code::TooLarge.into();
        }
        Problem::from(Code::BadJson).saying("The body broke off: send it again.")
    })
}

fn is_json(headers: &HeaderMap) -> bool {
    let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "application/json" || (essence.starts_with("application/") && essence.ends_with("+json"))
}

/// Reads a body; only when something is wrong with it, a second time to say where.
pub(super) fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    if let Ok(value) = serde_json::from_slice(bytes) {
        return Ok(value);
    }
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    match serde_path_to_error::deserialize(&mut reader) {
        Ok(value) => reader.end().map(|()| value).map_err(|error| bad_json(&error)),
        Err(error) if error.inner().is_data() => {
            Err(bad_value(&error.path().to_string(), &without_place(error.inner())))
        }
        Err(error) => Err(bad_json(error.inner())),
    }
}

fn bad_json(error: &serde_json::Error) -> Problem {
    Problem::from(Code::BadJson).saying(format!("Send one JSON value in UTF-8: {error}."))
}

/// The reader's message without « at line 1 column 2».
fn without_place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rsplit_once(" at line ").map_or(text.as_str(), |(message, _)| message).to_owned()
}

/// Our own types begin their message with a code and a colon; the others say what serde says.
fn bad_value(path: &str, message: &str) -> Problem {
    let field = if path == "." { String::new() } else { path.to_owned() };
    let own = message.split_once(": ").and_then(|(word, rest)| Code::of(word).map(|code| (code, rest)));
    let (code, detail) = own.unwrap_or_else(|| (code_of(message), message));
    // serde names the field that is missing or too many, and the path leads only to where it should be.
    let named = || message.split('`').nth(1).unwrap_or_default();
    let field = match code {
        Code::MissingField | Code::UnknownField if field.is_empty() => named().to_owned(),
        Code::MissingField => format!("{field}.{}", named()),
        _ => field,
    };
    let mut sentence = detail.to_owned();
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let problem = if field.is_empty() { code.into() } else { Problem::at(code, field) };
    problem.saying(format!("{}.", sentence.trim_end_matches('.')))
}

fn code_of(message: &str) -> Code {
    match message {
        text if text.starts_with("missing field") => Code::MissingField,
        text if text.starts_with("unknown field") => Code::UnknownField,
        text if text.starts_with("unknown variant") => Code::UnknownWord,
        text if text.starts_with("invalid type") || text.starts_with("invalid length") => Code::WrongType,
        _ => Code::InvalidValue,
    }
}

/// The parameters after the question mark.
pub(super) struct Query<T>(pub T);

impl<T: DeserializeOwned> FromRequestParts<App> for Query<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Problem> {
        let text = parts.uri.query().unwrap_or_default();
        // A filter that a program forgot to fill must not show everything.
        let pairs: Vec<(String, String)> = serde_html_form::from_str(text).unwrap_or_default();
        if let Some((name, _)) = pairs.into_iter().find(|(_, value)| value.is_empty()) {
            return Err(Problem::at(Code::Empty, name));
        }
        let reader = serde_html_form::Deserializer::from_bytes(text.as_bytes());
        let read = serde_path_to_error::deserialize(reader);
        read.map(Self).map_err(|error| bad_value(&error.path().to_string(), &error.inner().to_string()))
    }
}

/// The ids in the address. What is no id leads nowhere.
pub(super) struct Path<T>(pub T);

#[expect(clippy::disallowed_types, reason = "the one place where the API takes the framework's own")]
impl<T: DeserializeOwned + Send> FromRequestParts<App> for Path<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let path = axum::extract::Path::<T>::from_request_parts(parts, app).await;
        path.map(|path| Self(path.0)).map_err(|_| Problem::from(Code::NotFound).saying("An id is a UUID."))
    }
}

/// The version that the header `If-Match` wants to change.
pub(super) struct IfMatch(Option<Wanted>);

enum Wanted {
    Any,
    Version(i64),
}

impl IfMatch {
    /// The thing must be as it was when it was read, if the request says so.
    pub(super) fn check(&self, version: i64) -> Result<(), Problem> {
        match self.0 {
            Some(Wanted::Version(wanted)) if wanted != version => Err(Code::VersionChanged.into()),
            _ => Ok(()),
        }
    }

    /// The version that was read, if the request says which.
    pub(super) fn version(&self) -> Option<i64> {
        if let Some(Wanted::Version(version)) = self.0 { Some(version) } else { None }
    }

    /// The request must say so.
    pub(super) fn required(self) -> Result<Self, Problem> {
        if self.0.is_none() { Err(Code::VersionRequired.into()) } else { Ok(self) }
    }
}

impl FromRequestParts<App> for IfMatch {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Problem> {
        let Some(value) = parts.headers.get(header::IF_MATCH) else { return Ok(Self(None)) };
        let text = value.to_str().unwrap_or_default().trim();
        if text == "*" {
            return Ok(Self(Some(Wanted::Any)));
        }
        let version = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).and_then(|text| text.parse().ok());
        let bad = || Problem::at(Code::BadHeader, "If-Match").saying("Send the ETag as you got it, such as \"7\".");
        version.map(|version| Self(Some(Wanted::Version(version)))).ok_or_else(bad)
    }
}

/// The ETag of a version.
pub(super) fn etag(version: i64) -> String {
    format!("\"{version}\"")
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use serde::Deserialize;

    use super::*;
    use crate::api::text::Line;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only read")]
    struct Letter {
        to: Addressee,
        kind: domain::case::CaseKind,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only read")]
    struct Addressee {
        name: Line<5>,
    }

    #[rstest]
    #[case("", "bad-json", "")]
    #[case("{\"to\":", "bad-json", "")]
    #[case(r#"{"to":{"name":"a"},"kind":"praise"} x"#, "bad-json", "")]
    #[case(r#"{"to":{"name":"\ud800"},"kind":"praise"}"#, "bad-json", "")]
    #[case("[]", "wrong-type", "")]
    #[case("7", "wrong-type", "")]
    #[case("{}", "missing-field", "to")]
    #[case(r#"{"to":{},"kind":"praise"}"#, "missing-field", "to.name")]
    #[case(r#"{"to":{"name":7},"kind":"praise"}"#, "wrong-type", "to.name")]
    #[case(r#"{"to":{"name":"Amparo"},"kind":"praise"}"#, "too-long", "to.name")]
    #[case(r#"{"to":{"name":"a\u0000b"},"kind":"praise"}"#, "control-character", "to.name")]
    #[case(r#"{"to":{"name":"a"},"kind":"ticket"}"#, "unknown-word", "kind")]
    #[case(r#"{"to":{"name":"a"},"kind":"praise","cc":1}"#, "unknown-field", "cc")]
    fn bad_bodies_are_named(#[case] body: &str, #[case] code: &str, #[case] field: &str) {
        let problem = parse::<Letter>(body.as_bytes()).unwrap_err();
        let json = Problem::json(&problem);
        assert_eq!(
            (json["code"].as_str().unwrap(), json["field"].as_str().unwrap_or_default()),
            (code, field),
            "{json}"
        );
    }
}
