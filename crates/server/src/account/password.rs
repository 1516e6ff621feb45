//! `/account/password`: another password; every other login ends.

use axum::{
    Router,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use desk::agents::access;
use serde::Deserialize;

use super::page::again;
use crate::{
    app::App,
    auth::{Posted, SignedIn, password::weakness, setup::complaint, throttle},
    error::Error,
    web::wrong::Wrong,
};

pub(super) fn router() -> Router<App> {
    Router::new().route("/account/password", post(change))
}

#[derive(Deserialize)]
struct Passwords {
    #[serde(default)]
    current: String,
    #[serde(default)]
    new: String,
}

async fn change(
    State(app): State<App>,
    signed_in: SignedIn,
    headers: HeaderMap,
    Posted(form): Posted<Passwords>,
) -> Result<Response, Error> {
    let words = signed_in.words;
    if signed_in.agent.password.is_some() && !is_own(&app, &signed_in, &form.current).await? {
        return again(&app, &signed_in, &headers, Wrong::one("current", words.t("account-wrong-current")), None).await;
    }
    if let Some(code) = weakness(&form.new, &signed_in.agent.email) {
        return again(&app, &signed_in, &headers, Wrong::one("new", complaint(words, "password", code)), None).await;
    }
    let hash = app.passwords.hash(app.source.as_ref(), &form.new).await?;
    let (ctx, id, session) = (signed_in.context(&app), signed_in.agent.id, signed_in.session.id);
    app.db.write(move |tx| access::set_password(tx, &ctx, id, &hash, Some(session))).await?;
    Ok(Redirect::to("/account?done=password").into_response())
}

/// Whether it is the password of whoever is signed in; counted, so that a found browser helps nobody to guess it.
pub(super) async fn is_own(app: &App, signed_in: &SignedIn, password: &str) -> Result<bool, Error> {
    if let Some(wait) = throttle::proof(app, signed_in.agent.id).await? {
        return Err(Error::TooOften(wait));
    }
    let right = app.passwords.matches(password, signed_in.agent.password.as_deref()).await?;
    if right {
        throttle::proof_succeeded(app, signed_in.agent.id).await?;
    }
    Ok(right)
}
