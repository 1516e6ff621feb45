//! Headers that keep answers from being misused.

use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};

use crate::app::App;

const CONTENT: &str =
    "default-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";
/// For what is read by programs: nothing in it is a page.
const DATA: &str = "default-src 'none'; frame-ancestors 'none'";
/// A year: whoever came over HTTPS once does not come without it.
const HTTPS_ONLY: &str = "max-age=31536000";

/// Adds to every answer what it does not bring itself.
pub(super) async fn everywhere(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    complete(
        &mut response,
        &[
            (header::CONTENT_SECURITY_POLICY, DATA),
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (header::REFERRER_POLICY, "same-origin"),
            (header::CACHE_CONTROL, "no-store"),
            (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        ],
    );
    if app.business().public_url.starts_with("https://") {
        complete(&mut response, &[(header::STRICT_TRANSPORT_SECURITY, HTTPS_ONLY)]);
    }
    response
}

/// Adds to every page what it does not bring itself.
pub(super) async fn pages(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    // A framed mail says for itself who may frame it.
    if !response.headers().contains_key(header::CONTENT_SECURITY_POLICY) {
        complete(&mut response, &[(header::X_FRAME_OPTIONS, "DENY")]);
    }
    complete(
        &mut response,
        &[
            (header::CONTENT_SECURITY_POLICY, CONTENT),
            (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
            (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=(), payment=()"),
        ],
    );
    response
}

fn complete(response: &mut Response, all: &[(HeaderName, &'static str)]) {
    for (name, value) in all {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
}
