//! Requests that make something, and make it once however often they are sent: with an idempotency key, the answer is
//! kept in the transaction of the change, so not even a crash makes it twice.

use axum::{
    extract::{FromRequest, Request},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};
use store::{Tx, idempotency};

use super::{codes::Code, input, problem::Problem, token::Token};
use crate::app::App;

const KEY: HeaderName = HeaderName::from_static("idempotency-key");
/// Says that the answer is that of an earlier, equal request.
const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");
const KEY_LIMIT: usize = 255;

/// The body of a request that makes something.
pub(super) struct Creation<T> {
    /// What is to be made.
    pub input: T,
    /// How it is made once.
    pub once: Once,
}

/// The idempotency key of a request and the SHA-256 of what it asks, if it has one.
#[derive(Clone)]
pub(super) struct Once(Option<(String, [u8; 32])>);

impl<T: DeserializeOwned> FromRequest<App> for Creation<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        let key = key(request.headers())?;
        let address = request.uri().path().to_owned();
        let bytes = input::bytes(request, app).await?;
        let once = key.map(|key| {
            let request = Sha256::new().chain_update(address).chain_update([0]).chain_update(&bytes).finalize();
            (key, request.into())
        });
        Ok(Self { input: input::parse(&bytes)?, once: Once(once) })
    }
}

fn key(headers: &HeaderMap) -> Result<Option<String>, Problem> {
    let Some(value) = headers.get(&KEY) else { return Ok(None) };
    let text = value.to_str().unwrap_or_default();
    if text.is_empty() || text.len() > KEY_LIMIT {
        let advice = format!("Send between 1 and {KEY_LIMIT} visible ASCII characters, such as a UUID.");
        return Err(Problem::at(Code::BadHeader, "Idempotency-Key").saying(advice));
    }
    Ok(Some(text.to_owned()))
}

/// What was made, ready to be told and kept.
#[derive(Debug, Clone)]
pub(super) struct Made {
    status: StatusCode,
    location: String,
    body: String,
    replayed: bool,
}

impl Made {
    /// Something new, with its address.
    pub(super) fn new(location: String, body: &impl Serialize) -> Self {
        let body = serde_json::to_string(body).expect("views are plain values");
        Self { status: StatusCode::CREATED, location, body, replayed: false }
    }

    /// Something that was there already.
    pub(super) fn found(location: String, body: &impl Serialize) -> Self {
        Self { status: StatusCode::OK, ..Self::new(location, body) }
    }

    /// Address and body as they are kept: an address has no line break.
    fn kept(&self) -> String {
        format!("{}\n{}", self.location, self.body)
    }

    fn again(status: i64, kept: &str) -> Self {
        let (location, body) = kept.split_once('\n').unwrap_or(("", kept));
        let status = u16::try_from(status).ok().and_then(|status| StatusCode::from_u16(status).ok());
        Self {
            status: status.unwrap_or(StatusCode::CREATED),
            location: location.to_owned(),
            body: body.to_owned(),
            replayed: true,
        }
    }
}

impl IntoResponse for Made {
    fn into_response(self) -> Response {
        let mut response =
            (self.status, [(header::CONTENT_TYPE, "application/json"), (header::LOCATION, &self.location)], self.body)
                .into_response();
        if self.replayed {
            response.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
        }
        response
    }
}

impl Once {
    /// Makes something in one transaction, or gives the answer that the same request was given before.
    pub(super) async fn make(
        self,
        app: &App,
        token: &Token,
        mut work: impl FnMut(&mut Tx<'_>) -> Result<Made, Problem> + Send + 'static,
    ) -> Result<Made, Problem> {
        let Some((key, request)) = self.0 else { return app.db.write(work).await };
        let (owner, now) = (format!("token:{}", token.id), app.clock.now());
        app.db
            .write(move |tx| match idempotency::begin(tx, &owner, &key, &request, now)? {
                idempotency::Begun::First => {
                    let made = work(tx)?;
                    idempotency::store(tx, &owner, &key, i64::from(made.status.as_u16()), &made.kept())?;
                    Ok(made)
                }
                idempotency::Begun::Done { status, answer } => Ok(Made::again(status, &answer)),
                idempotency::Begun::Other => Err(Code::IdempotencyKeyReused.into()),
                idempotency::Begun::Unfinished => Err(Code::Conflict.into()),
            })
            .await
    }
}
