//! `/login/code`: the second step, a code from the agent's phone.

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use domain::ids::AgentId;
use serde::{Deserialize, Serialize};
use store::agents::Agent;

use super::{
    next::own_path,
    sealed, session, throttle, totp,
    visitor::{Visitor, drop_cookie},
};
use crate::{
    app::App,
    auth::Posted,
    error::Error,
    locales::Words,
    web::{client::Client, page::show_as},
};

/// The cookie between the two steps.
const COOKIE: &str = "esmero_login";

pub(super) fn router() -> Router<App> {
    Router::new().route("/login/code", get(ask).post(enter))
}

/// Who gave the right password.
#[derive(Serialize, Deserialize)]
struct Half {
    agent: AgentId,
    /// Whatever changes about the agent in between begins the log-in anew.
    version: i64,
    next: String,
}

/// On to the second step.
pub(super) fn ask_for(app: &App, agent: &Agent, next: &str) -> Response {
    let mut response = Redirect::to("/login/code").into_response();
    let half = Half { agent: agent.id, version: agent.version, next: next.to_owned() };
    sealed::give(app, &mut response, COOKIE, &half);
    response
}

#[derive(Template)]
#[template(path = "auth/code.html")]
struct CodePage<'a> {
    words: Words,
    business: &'a str,
    csrf: &'a str,
    error: String,
}

fn page(app: &App, visitor: &Visitor, status: StatusCode, error: String) -> Result<Response, Error> {
    let business = app.business();
    let page = CodePage { words: visitor.words, business: &business.name, csrf: &visitor.csrf, error };
    Ok(visitor.greet(show_as(status, &page)?))
}

async fn ask(State(app): State<App>, visitor: Visitor, headers: HeaderMap) -> Result<Response, Error> {
    match sealed::take::<Half>(&app, &headers, COOKIE) {
        Some(_) => page(&app, &visitor, StatusCode::OK, String::new()),
        None => Ok(Redirect::to("/login").into_response()),
    }
}

#[derive(Deserialize)]
struct Code {
    #[serde(default)]
    code: String,
}

async fn enter(
    State(app): State<App>,
    visitor: Visitor,
    client: Client,
    headers: HeaderMap,
    Posted(form): Posted<Code>,
) -> Result<Response, Error> {
    let Some(half) = sealed::take::<Half>(&app, &headers, COOKIE) else {
        return Ok(Redirect::to("/login").into_response());
    };
    if let Some(wait) = throttle::proof(&app, half.agent).await? {
        let error = visitor.words.n("auth-too-often", "minutes", wait.div_ceil(60));
        let response = page(&app, &visitor, StatusCode::TOO_MANY_REQUESTS, error)?;
        return Ok(([("retry-after", wait.to_string())], response).into_response());
    }
    let agent = app.db.read::<_, store::Error>(move |tx| store::agents::by_id(tx, half.agent)).await?;
    if agent.disabled_at.is_some() || agent.version != half.version {
        return Ok(Redirect::to("/login").into_response());
    }
    if !totp::take(&app, &agent, &form.code).await? {
        return page(&app, &visitor, StatusCode::UNPROCESSABLE_ENTITY, visitor.words.t("auth-code-wrong"));
    }
    throttle::proof_succeeded(&app, agent.id).await?;
    let mut response = Redirect::to(own_path(&half.next)).into_response();
    drop_cookie(&app, &mut response, COOKIE);
    session::begin(&app, agent.id, "totp", client, &headers, &mut response).await?;
    Ok(response)
}
