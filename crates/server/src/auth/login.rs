//! `/login`: by password; a code or a passkey has its own file.

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use store::agents::Agent;

use super::{
    code,
    next::own_path,
    passkey,
    session::{self, COOKIE, SignedIn},
    throttle,
    visitor::{Visitor, drop_cookie},
};
use crate::{
    app::App,
    auth::Posted,
    error::Error,
    locales::Words,
    web::{Query, client::Client, page::show_as},
};

pub(super) fn router() -> Router<App> {
    Router::new().route("/login", get(ask).post(enter)).route("/logout", post(leave))
}

#[derive(Template)]
#[template(path = "auth/login.html")]
struct LoginPage<'a> {
    words: Words,
    csrf: &'a str,
    next: &'a str,
    email: &'a str,
    error: String,
    ended: bool,
    passkeys: bool,
}

#[derive(Default, Deserialize)]
struct Where {
    #[serde(default)]
    next: String,
}

async fn ask(
    State(app): State<App>,
    signed_in: Result<SignedIn, Error>,
    visitor: Visitor,
    headers: HeaderMap,
    Query(wanted): Query<Where>,
) -> Result<Response, Error> {
    let next = own_path(&wanted.next);
    if signed_in.is_ok() {
        return Ok(Redirect::to(next).into_response());
    }
    let ended = CookieJar::from_headers(&headers).get(COOKIE).is_some() && !wanted.next.is_empty();
    page(&app, &visitor, StatusCode::OK, next, "", String::new(), ended)
}

fn page(
    app: &App,
    visitor: &Visitor,
    status: StatusCode,
    next: &str,
    email: &str,
    error: String,
    ended: bool,
) -> Result<Response, Error> {
    let (words, passkeys) = (visitor.words, passkey::works(app));
    let page = LoginPage { words, csrf: &visitor.csrf, next, email, error, ended, passkeys };
    Ok(visitor.greet(show_as(status, &page)?))
}

#[derive(Deserialize)]
struct Login {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    next: String,
}

async fn enter(
    State(app): State<App>,
    visitor: Visitor,
    client: Client,
    headers: HeaderMap,
    Posted(form): Posted<Login>,
) -> Result<Response, Error> {
    let (email, next) = (form.email.trim().to_lowercase(), own_path(&form.next));
    if let Some(wait) = throttle::login(&app, &email, client).await? {
        let error = visitor.words.n("auth-too-often", "minutes", wait.div_ceil(60));
        let response = page(&app, &visitor, StatusCode::TOO_MANY_REQUESTS, next, &form.email, error, false)?;
        return Ok(([("retry-after", wait.to_string())], response).into_response());
    }
    let Some(agent) = who(&app, &email, &form.password).await? else {
        let error = visitor.words.t("auth-login-wrong");
        return page(&app, &visitor, StatusCode::UNPROCESSABLE_ENTITY, next, &form.email, error, false);
    };
    throttle::login_succeeded(&app, &email).await?;
    if agent.totp.is_some() {
        return Ok(code::ask_for(&app, &agent, next));
    }
    let mut response = Redirect::to(next).into_response();
    session::begin(&app, agent.id, "password", client, &headers, &mut response).await?;
    Ok(response)
}

/// The agent with this login and password. Takes as long for a login that does not exist.
async fn who(app: &App, email: &str, password: &str) -> Result<Option<Agent>, Error> {
    let login = email.to_owned();
    let agent = app.db.read::<_, store::Error>(move |tx| store::agents::by_email(tx, &login)).await?;
    let agent = agent.filter(|agent| agent.disabled_at.is_none());
    let hash = agent.as_ref().and_then(|agent| agent.password.as_deref());
    Ok(if app.passwords.matches(password, hash).await? { agent } else { None })
}

#[derive(Deserialize)]
struct Nothing {}

async fn leave(
    State(app): State<App>,
    signed_in: Result<SignedIn, Error>,
    Posted(Nothing {}): Posted<Nothing>,
) -> Result<Response, Error> {
    if let Ok(signed_in) = signed_in {
        let ctx = signed_in.context(&app);
        let (agent, session) = (signed_in.agent.id, signed_in.session.id);
        app.db.write(move |tx| desk::agents::sessions::end(tx, &ctx, agent, session)).await?;
    }
    let mut response = Redirect::to("/login").into_response();
    drop_cookie(&app, &mut response, COOKIE);
    Ok(response)
}
