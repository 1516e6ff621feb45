//! Forms that only our own pages can send (CSRF): a token bound to the session or the visitor, and the browser's own word
//! about where the request comes from.

use axum::{
    RequestExt,
    extract::{FromRequest, Request},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::Response,
};
use axum_extra::extract::CookieJar;
use base64::Engine as _;
use serde::de::DeserializeOwned;
use subtle::ConstantTimeEq;

use super::session::COOKIE;
use crate::{app::App, error::Error};

/// The cookie of somebody who is not signed in, so that their forms have a token too.
pub const VISITOR: &str = "esmero_visitor";
const HEADER: &str = "x-csrf-token";

/// The token of a session or visitor.
pub(super) fn csrf(app: &App, secret: &str) -> String {
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(app.vault.sign("csrf", secret))
}

/// The token that a request's forms must send back, if it has a session or a visitor's cookie.
pub fn csrf_of(app: &App, headers: &HeaderMap) -> Option<String> {
    let jar = CookieJar::from_headers(headers);
    [COOKIE, VISITOR].iter().find_map(|name| jar.get(name)).map(|cookie| csrf(app, cookie.value()))
}

/// Whether a token is one that this request's pages were given.
pub fn matches(app: &App, headers: &HeaderMap, token: &str) -> bool {
    let jar = CookieJar::from_headers(headers);
    let known = [COOKIE, VISITOR].iter().filter_map(|name| jar.get(name)).map(|cookie| csrf(app, cookie.value()));
    known.fold(false, |found, known| found | bool::from(known.as_bytes().ct_eq(token.as_bytes())))
}

/// A posted form, after its token was checked (field `csrf` or header).
pub struct Posted<T>(pub T);

impl<T: DeserializeOwned> FromRequest<App> for Posted<T> {
    type Rejection = Error;

    async fn from_request(request: Request, app: &App) -> Result<Self, Error> {
        let headers = request.headers().clone();
        let fields = request.extract::<axum::Form<Vec<(String, String)>>, _>().await;
        let fields = fields.map_err(|error| unreadable(error.status()))?.0;
        checked(app, &headers, fields).map(Self)
    }
}

/// JSON that a page's script posts, after its token was checked (header only).
pub struct Sent<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest<App> for Sent<T> {
    type Rejection = Error;

    async fn from_request(request: Request, app: &App) -> Result<Self, Error> {
        let header = request.headers().get(HEADER).and_then(|value| value.to_str().ok());
        if !header.is_some_and(|token| matches(app, request.headers(), token)) {
            return Err(Error::Forged);
        }
        let body = request.extract::<axum::Json<T>, _>().await;
        body.map(|axum::Json(body)| Self(body)).map_err(|error| unreadable(error.status()))
    }
}

/// Why a body could not be read.
pub(crate) fn unreadable(status: StatusCode) -> Error {
    if status == StatusCode::PAYLOAD_TOO_LARGE { Error::TooLarge } else { Error::Invalid("form", "unreadable") }
}

/// The fields of a form whose token is right.
pub(super) fn checked<T: DeserializeOwned>(
    app: &App,
    headers: &HeaderMap,
    fields: Vec<(String, String)>,
) -> Result<T, Error> {
    let field = fields.iter().find(|(name, _)| name == "csrf").map(|(_, value)| value.as_str());
    let header = headers.get(HEADER).and_then(|value| value.to_str().ok());
    if !header.or(field).is_some_and(|token| matches(app, headers, token)) {
        return Err(Error::Forged);
    }
    let rest: Vec<_> = fields.into_iter().filter(|(name, _)| name != "csrf").collect();
    let text = serde_html_form::to_string(&rest).map_err(|_| Error::Invalid("form", "unreadable"))?;
    serde_html_form::from_str(&text).map_err(|_| {
        // Not the error: it may repeat what was typed.
        tracing::debug!(form = std::any::type_name::<T>(), "a form had unexpected fields");
        Error::Invalid("form", "unreadable")
    })
}

/// Refuses changes that another site sends with our cookies. Layered over every page; the API has tokens instead.
pub async fn same_site_only(request: Request, next: Next) -> Result<Response, Error> {
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if changes && !is_same_site(request.headers()) {
        return Err(Error::Forged);
    }
    Ok(next.run(request).await)
}

fn is_same_site(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text("origin"), text(header::HOST.as_str())) {
        (Some(site), _, _) => matches!(site, "same-origin" | "none"),
        (None, Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, rest)| rest == host),
        // A program without a browser's headers: the token decides.
        (None, _, _) => true,
    }
}
