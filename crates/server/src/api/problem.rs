//! The one way in which the API refuses something: `application/problem+json` (RFC 9457) with a code that stays.

use std::borrow::Cow;

use axum::{
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::codes::Code;

/// The media type of a refusal.
pub(super) const MEDIA_TYPE: &str = "application/problem+json";

/// The longest detail, in characters: it may repeat a value that the client sent.
const DETAIL_LIMIT: usize = 400;
/// The longest name of a field, in characters: the client may have made it up.
const FIELD_LIMIT: usize = 100;

/// A refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Why.
    pub code: Code,
    /// What to do in this case; `None` gives the code's own advice.
    detail: Option<Cow<'static, str>>,
    /// Which field or parameter.
    field: Option<Cow<'static, str>>,
    /// The promise or law that a rule rests on.
    source: Option<&'static str>,
    /// Seconds until the next try.
    wait: Option<u64>,
}

impl From<Code> for Problem {
    fn from(code: Code) -> Self {
        Self { code, detail: None, field: None, source: None, wait: None }
    }
}

impl Problem {
    /// About a field or parameter.
    pub fn at(code: Code, field: impl Into<Cow<'static, str>>) -> Self {
        Self { field: Some(shortened(field.into(), FIELD_LIMIT)), ..code.into() }
    }

    /// With what to do in this case.
    pub fn saying(self, detail: impl Into<Cow<'static, str>>) -> Self {
        Self { detail: Some(shortened(detail.into(), DETAIL_LIMIT)), ..self }
    }

    /// Too often; try again after so many seconds.
    pub fn too_often(seconds: u64) -> Self {
        Self { wait: Some(seconds), ..Code::TooOften.into() }
    }

    /// Our fault: the reason goes to the log, not to the client.
    fn internal(reason: &str) -> Self {
        tracing::error!(reason, "a request to the API failed");
        Code::Internal.into()
    }
}

/// The beginning and the end of what is too long: what is wanted instead stands at the end.
fn shortened(text: Cow<'static, str>, most: usize) -> Cow<'static, str> {
    let length = text.chars().count();
    if length <= most {
        return text;
    }
    let half = (most - 1) / 2;
    let (begin, end) = (text.chars().take(half), text.chars().skip(length - half));
    begin.chain(['…']).chain(end).collect::<String>().into()
}

/// How a refusal looks.
#[derive(Serialize, ToSchema)]
#[schema(as = Problem, title = "Problem")]
pub(super) struct Told<'a> {
    /// Where this code is explained.
    #[schema(format = "uri-reference", example = "/api#error-not-found")]
    r#type: String,
    /// What it is, in one line.
    #[schema(example = "There is nothing here")]
    title: &'a str,
    /// The status of the answer.
    #[schema(example = 404)]
    status: u16,
    /// The stable code.
    #[schema(example = "not-found")]
    code: &'a str,
    /// What to do.
    #[schema(example = "Check the address and the id in it.")]
    detail: &'a str,
    /// The field or parameter that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    field: Option<&'a str>,
    /// The promise or law of the house that a refused step would break.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    source: Option<&'a str>,
}

impl Problem {
    fn told(&self) -> Told<'_> {
        Told {
            r#type: format!("/api#error-{}", self.code.as_str()),
            title: self.code.title(),
            status: self.code.status(),
            code: self.code.as_str(),
            detail: self.detail.as_deref().unwrap_or_else(|| self.code.advice()),
            field: self.field.as_deref(),
            source: self.source,
        }
    }

    /// As the client reads it.
    pub fn json(&self) -> serde_json::Value {
        serde_json::to_value(self.told()).unwrap_or_default()
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_string(&self.told()).unwrap_or_default();
        let mut response = (status, [(header::CONTENT_TYPE, MEDIA_TYPE)], body).into_response();
        let headers = response.headers_mut();
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"esmero\""));
        }
        if let Some(seconds) = self.wait {
            headers.insert(header::RETRY_AFTER, seconds.into());
        }
        response
    }
}

impl From<store::Error> for Problem {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Missing => Code::NotFound.into(),
            store::Error::Conflict | store::Error::Exists { .. } => Code::Conflict.into(),
            store::Error::Stopping => Code::Unavailable.into(),
            other => Self::internal(&other.to_string()),
        }
    }
}

impl From<desk::Error> for Problem {
    fn from(error: desk::Error) -> Self {
        match error {
            desk::Error::Store(error) => error.into(),
            desk::Error::Refused(refusal) => {
                let code = Code::of(refusal.0.code()).unwrap_or(Code::Conflict);
                Self { source: Some(refusal.0.source()), ..code.into() }
            }
            desk::Error::Denied(denied) => Self::from(Code::Denied).saying(denied.to_string()),
            desk::Error::Invalid { field, code } => Self::at(Code::of(code).unwrap_or(Code::InvalidValue), field),
            desk::Error::Unlawful(_) => Self::from(Code::Unlawful).saying(error.to_string()),
            desk::Error::Changed => Code::VersionChanged.into(),
            desk::Error::NoMailbox => Code::NoMailbox.into(),
        }
    }
}

/// Gives every refusal that another layer made (no such address, another method, too slow) the same form.
pub(super) async fn everywhere(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let code = match response.status() {
        StatusCode::METHOD_NOT_ALLOWED => Code::MethodNotAllowed,
        StatusCode::NOT_FOUND => Code::NotFound,
        StatusCode::PAYLOAD_TOO_LARGE => Code::TooLarge,
        StatusCode::INTERNAL_SERVER_ERROR => Code::Internal,
        StatusCode::SERVICE_UNAVAILABLE => Code::TooSlow,
        _ => return response,
    };
    if response.headers().get(header::CONTENT_TYPE).is_some_and(|known| known == MEDIA_TYPE) {
        return response;
    }
    let (mut parts, _) = response.into_parts();
    let (problem, body) = Problem::from(code).into_response().into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.extend(problem.headers);
    Response::from_parts(parts, body)
}
