//! Whoever changes how one gets in shows first that it is really them: a browser that was left open must not hand the account
//! over. Shortly after the log-in that is known; later the password is asked for.

use axum::{
    Router,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use domain::ids::SessionId;
use jiff::SignedDuration;
use serde::Deserialize;

use super::{page::again, password::is_own};
use crate::{
    app::App,
    auth::{Posted, SignedIn, sealed},
    error::Error,
    web::wrong::Wrong,
};

/// So long after the log-in nothing is asked.
const AFTER_LOGIN: SignedDuration = SignedDuration::from_mins(15);
/// The cookie of whoever has just given the password.
const COOKIE: &str = "esmero_fresh";

pub(super) fn router() -> Router<App> {
    Router::new().route("/account/confirm", post(confirm))
}

/// Whether it was shown a moment ago who this is.
pub(super) fn is_fresh(app: &App, signed_in: &SignedIn, headers: &HeaderMap) -> bool {
    let shown = sealed::take::<SessionId>(app, headers, COOKIE) == Some(signed_in.session.id);
    shown || app.clock.now().duration_since(signed_in.session.created_at) < AFTER_LOGIN
}

#[derive(Deserialize)]
struct Password {
    #[serde(default)]
    password: String,
}

async fn confirm(
    State(app): State<App>,
    signed_in: SignedIn,
    headers: HeaderMap,
    Posted(form): Posted<Password>,
) -> Result<Response, Error> {
    if !is_own(&app, &signed_in, &form.password).await? {
        let wrong = Wrong::one("confirm", signed_in.words.t("account-wrong-current"));
        return again(&app, &signed_in, &headers, wrong, None).await;
    }
    let mut response = Redirect::to("/account#passkeys").into_response();
    sealed::give(&app, &mut response, COOKIE, &signed_in.session.id);
    Ok(response)
}
