//! What a log-in needs to remember between two steps: sealed in a short-lived cookie, so that any node can go on.

use axum::{http::HeaderMap, response::Response};
use axum_extra::extract::CookieJar;
use base64::Engine as _;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::visitor::{plain, set_cookie};
use crate::app::App;

/// How long a step may take.
const LASTS: SignedDuration = SignedDuration::from_mins(5);

#[derive(Serialize, Deserialize)]
struct Sealed<T> {
    until: Timestamp,
    value: T,
}

/// Gives the value to the browser, which cannot read it; the name is also its purpose.
pub(crate) fn give<T: Serialize>(app: &App, response: &mut Response, name: &'static str, value: &T) {
    let sealed = Sealed { until: app.clock.now() + LASTS, value };
    let json = serde_json::to_vec(&sealed).expect("plain values become JSON");
    let text =
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(app.vault.seal(app.source.as_ref(), name, &json));
    set_cookie(response, &plain(app, name, text));
}

/// The value that the browser brings back, if it is ours and not too old.
pub(crate) fn take<T: DeserializeOwned>(app: &App, headers: &HeaderMap, name: &str) -> Option<T> {
    let jar = CookieJar::from_headers(headers);
    let sealed = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(jar.get(name)?.value()).ok()?;
    let sealed: Sealed<T> = serde_json::from_slice(&app.vault.unseal(name, &sealed)?).ok()?;
    (sealed.until > app.clock.now()).then_some(sealed.value)
}
