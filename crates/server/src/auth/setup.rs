//! `/setup/{secret}`: what a link that works once leads to: the first administrator, an invitation, a new password.

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use desk::agents::{
    NewAgent, Purpose,
    access::{self, First},
};
use domain::{access::Role, event::Actor};
use serde::Deserialize;
use store::agents::Agent;

use super::{
    next::HOME,
    password::{SHORTEST, weakness},
    session,
    visitor::Visitor,
};
use crate::{
    app::App,
    auth::Posted,
    error::Error,
    locales::Words,
    random,
    web::{Path, client::Client, page::show_as, wrong::Wrong},
};

pub(super) fn router() -> Router<App> {
    Router::new().route("/setup/{secret}", get(ask).post(accept))
}

/// What the form holds; every field may be missing.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Form {
    business: String,
    name: String,
    email: String,
    password: String,
}

/// Whom the link is for.
enum Guest {
    /// Whoever becomes an administrator.
    First,
    /// Somebody who chooses a password.
    Known(Agent),
}

#[derive(Template)]
#[template(path = "auth/setup.html")]
struct SetupPage<'a> {
    words: Words,
    business: &'a str,
    csrf: &'a str,
    form: &'a Form,
    asks_business: bool,
    shortest: usize,
    wrong: Wrong,
}

#[derive(Template)]
#[template(path = "auth/password.html")]
struct PasswordPage<'a> {
    words: Words,
    business: &'a str,
    csrf: &'a str,
    agent: &'a Agent,
    shortest: usize,
    error: String,
}

#[derive(Template)]
#[template(path = "auth/expired.html")]
struct ExpiredPage<'a> {
    words: Words,
    business: &'a str,
    csrf: &'a str,
    command: &'static str,
    alone: bool,
}

async fn guest(app: &App, hash: [u8; 32]) -> Result<Option<Guest>, Error> {
    let ctx = app.context(Actor::System, "setup");
    let found = app.db.read(move |tx| {
        let Some(link) = store::links::look(tx, &hash, ctx.now)? else { return Ok(None) };
        if link.purpose == Purpose::FirstRun.as_str() {
            return Ok(Some(Guest::First));
        }
        Ok::<_, desk::Error>(access::invited(tx, &ctx, &hash)?.map(|(_, agent)| Guest::Known(agent)))
    });
    Ok(found.await?)
}

async fn ask(State(app): State<App>, visitor: Visitor, Path(secret): Path<String>) -> Result<Response, Error> {
    match guest(&app, random::hash(&secret)).await? {
        Some(Guest::First) => first_page(&app, &visitor, &Form::default(), None),
        Some(Guest::Known(agent)) => password_page(&app, &visitor, &agent, None),
        None => expired(&app, &visitor).await,
    }
}

fn first_page(
    app: &App,
    visitor: &Visitor,
    form: &Form,
    wrong: Option<(&'static str, &str)>,
) -> Result<Response, Error> {
    let business = app.business();
    let words = visitor.words;
    let page = SetupPage {
        words,
        business: &business.name,
        csrf: &visitor.csrf,
        form,
        asks_business: business.name.is_empty(),
        shortest: SHORTEST,
        wrong: wrong.map(|(field, code)| Wrong::one(field, complaint(words, field, code))).unwrap_or_default(),
    };
    Ok(visitor.greet(show_as(status(wrong.is_some()), &page)?))
}

fn password_page(app: &App, visitor: &Visitor, agent: &Agent, wrong: Option<&str>) -> Result<Response, Error> {
    let business = app.business();
    let error = wrong.map(|code| complaint(visitor.words, "password", code)).unwrap_or_default();
    let page = PasswordPage {
        words: visitor.words,
        business: &business.name,
        csrf: &visitor.csrf,
        agent,
        shortest: SHORTEST,
        error,
    };
    Ok(visitor.greet(show_as(status(wrong.is_some()), &page)?))
}

fn status(wrong: bool) -> StatusCode {
    if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
}

/// The words for a value that cannot be used.
pub(crate) fn complaint(words: Words, field: &str, code: &str) -> String {
    words.with(&format!("auth-wrong-{field}-{code}"), &[("shortest", crate::locales::say(SHORTEST))])
}

async fn expired(app: &App, visitor: &Visitor) -> Result<Response, Error> {
    let business = app.business();
    let alone = app.db.read::<_, store::Error>(store::agents::none).await?;
    let command = if alone { "esmero user invite --admin" } else { "esmero user reset" };
    let page = ExpiredPage { words: visitor.words, business: &business.name, csrf: &visitor.csrf, command, alone };
    Ok(visitor.greet(show_as(StatusCode::GONE, &page)?))
}

async fn accept(
    State(app): State<App>,
    visitor: Visitor,
    client: Client,
    headers: HeaderMap,
    Path(secret): Path<String>,
    Posted(form): Posted<Form>,
) -> Result<Response, Error> {
    let hash = random::hash(&secret);
    let agent = match guest(&app, hash).await? {
        None => return expired(&app, &visitor).await,
        Some(Guest::First) => match begin(&app, &visitor, &headers, hash, &form).await? {
            Ok(agent) => agent,
            Err((field, code)) => return first_page(&app, &visitor, &form, Some((field, code))),
        },
        Some(Guest::Known(agent)) => {
            if let Some(code) = weakness(&form.password, &agent.email) {
                return password_page(&app, &visitor, &agent, Some(code));
            }
            let password = app.passwords.hash(app.source.as_ref(), &form.password).await?;
            let ctx = app.context(Actor::Agent(agent.id), "setup");
            app.db.write(move |tx| access::accept(tx, &ctx, &hash, &password)).await?
        }
    };
    if agent.totp.is_some() {
        // The link proves nothing about the phone.
        return Ok(Redirect::to("/login").into_response());
    }
    let mut response = Redirect::to(HOME).into_response();
    session::begin(&app, agent.id, "link", client, &headers, &mut response).await?;
    Ok(response)
}

/// Makes the administrator, or says which field is wrong.
async fn begin(
    app: &App,
    visitor: &Visitor,
    headers: &HeaderMap,
    hash: [u8; 32],
    form: &Form,
) -> Result<Result<Agent, (&'static str, &'static str)>, Error> {
    if let Some(code) = weakness(&form.password, form.email.trim()) {
        return Ok(Err(("password", code)));
    }
    let password = app.passwords.hash(app.source.as_ref(), &form.password).await?;
    let first = First {
        business: form.business.clone(),
        public_url: reached_at(headers),
        agent: NewAgent {
            name: form.name.clone(),
            email: form.email.clone(),
            role: Role::Admin,
            language: visitor.language(),
            password: Some(password),
        },
    };
    let ctx = app.context(Actor::System, "setup");
    let made = app.db.write(move |tx| access::begin(tx, &ctx, &hash, first.clone())).await;
    match made {
        Ok(agent) => {
            app.reload_business().await?;
            Ok(Ok(agent))
        }
        Err(desk::Error::Invalid { field, code }) => Ok(Err((field, code))),
        Err(error) => Err(error.into()),
    }
}

/// Where the browser reached us; somebody checks it in the settings.
fn reached_at(headers: &HeaderMap) -> String {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    match (text(header::ORIGIN), text(header::HOST)) {
        (Some(origin), _) if origin.starts_with("http") => origin.to_owned(),
        (_, Some(host)) => format!("http://{host}"),
        _ => String::new(),
    }
}
