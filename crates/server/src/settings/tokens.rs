//! `/settings/api`: tokens with which other programs read and write here.

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use desk::tokens::{self, NewToken};
use domain::{
    access::{Action, Scope},
    ids::TokenId,
};
use jiff::SignedDuration;
use serde::Deserialize;
use store::tokens::Token;

use super::{Done, complaint, frame, permit, secret::Secret};
use crate::{
    api::token,
    app::App,
    auth::{Posted, SignedIn},
    error::Error,
    locales::Words,
    mails::reader,
    web::{
        Path, Query,
        page::{Frame, show_as},
        wrong::Wrong,
    },
};

const PAGE: &str = "/settings/api";
/// Beyond this, the end of a token is far enough away not to be marked.
const SOON: SignedDuration = SignedDuration::from_hours(24 * 14);

pub(super) fn router() -> Router<App> {
    Router::new().route(PAGE, get(show).post(create)).route("/settings/api/{id}/revoke", post(revoke))
}

#[derive(Template)]
#[template(path = "settings/api.html")]
struct TokensPage {
    frame: Frame,
    tokens: Vec<Line>,
    scopes: Vec<(&'static str, String, bool)>,
    ends: Vec<(&'static str, String, bool)>,
    form: Form,
    done: String,
    secret: Option<Secret>,
    wrong: Wrong,
}

struct Line {
    id: String,
    name: String,
    scopes: String,
    used: String,
    ends: String,
    soon: bool,
    good: bool,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Form {
    name: String,
    /// `year`, `quarter` or `never`.
    expires: String,
    scope: Vec<String>,
}

async fn show(
    State(app): State<App>,
    signed_in: SignedIn,
    headers: HeaderMap,
    Query(done): Query<Done>,
) -> Result<Response, Error> {
    permit(&signed_in, Action::Tokens)?;
    let said = done.said(signed_in.words, &["revoked"]);
    let secret = Secret::take(&app, &headers, PAGE);
    let form = Form { expires: "year".into(), scope: vec![Scope::CasesRead.as_str().to_owned()], ..Form::default() };
    let mut response = page(&app, &signed_in, form, said, secret, Wrong::default()).await?;
    Secret::forget(&app, &mut response);
    Ok(response)
}

fn scope_words(words: Words, scope: &str) -> String {
    words.t(&format!("settings-scope-{}", scope.replace(':', "-")))
}

async fn page(
    app: &App,
    signed_in: &SignedIn,
    form: Form,
    done: String,
    secret: Option<Secret>,
    wrong: Wrong,
) -> Result<Response, Error> {
    let (now, words, business) = (app.clock.now(), signed_in.words, app.business());
    let tokens = app.db.read(store::tokens::list).await?;
    let reader = reader(&business, now, words.0);
    let line = |token: Token| {
        let scopes: Vec<String> = token.scopes.iter().map(|scope| scope_words(words, scope)).collect();
        let over = token.revoked_at.or(token.expires_at.filter(|end| *end <= now));
        let ends = match (token.revoked_at, token.expires_at) {
            (Some(at), _) => words.a("settings-token-revoked", "at", reader.date_long(at)),
            (None, Some(end)) => reader.date_long(end),
            (None, None) => words.t("settings-token-never"),
        };
        Line {
            id: token.id.to_string(),
            scopes: domain::calendar::words::list(&scopes, words.0),
            used: token.used_at.map_or_else(|| words.t("settings-token-unused"), |at| reader.relative(at)),
            soon: over.is_none() && token.expires_at.is_some_and(|end| end < now + SOON),
            good: over.is_none(),
            ends,
            name: token.name,
        }
    };
    let chosen = |scope: Scope| form.scope.iter().any(|word| word == scope.as_str());
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = TokensPage {
        frame: frame(app, signed_in, "api").await?,
        tokens: tokens.into_iter().map(line).collect(),
        scopes: Scope::ALL.map(|scope| (scope.as_str(), scope_words(words, scope.as_str()), chosen(scope))).into(),
        ends: ["year", "quarter", "never"]
            .map(|end| (end, words.t(&format!("settings-token-ends-{end}")), end == form.expires))
            .into(),
        form,
        done,
        secret,
        wrong,
    };
    show_as(status, &page)
}

async fn create(State(app): State<App>, signed_in: SignedIn, Posted(form): Posted<Form>) -> Result<Response, Error> {
    permit(&signed_in, Action::Tokens)?;
    let days = match form.expires.as_str() {
        "never" => None,
        "quarter" => Some(90),
        _ => Some(365),
    };
    let new = NewToken {
        name: form.name.clone(),
        scopes: form.scope.iter().filter_map(|word| word.parse().ok()).collect(),
        expires_at: days.map(|days| app.clock.now() + SignedDuration::from_hours(24 * days)),
    };
    match token::issue(&app, signed_in.context(&app), signed_in.asker(), new).await {
        Err(desk::Error::Invalid { field, code }) => {
            let wrong = Wrong::one(field, complaint(signed_in.words, field, code));
            page(&app, &signed_in, form, String::new(), None, wrong).await
        }
        made => {
            let (_, text) = made?;
            Ok(Secret { page: PAGE.to_owned(), name: form.name, text }.hand_over(&app))
        }
    }
}

#[derive(Deserialize)]
struct Nothing {}

async fn revoke(
    State(app): State<App>,
    signed_in: SignedIn,
    Path(token): Path<TokenId>,
    Posted(Nothing {}): Posted<Nothing>,
) -> Result<Response, Error> {
    permit(&signed_in, Action::Tokens)?;
    let (ctx, asker) = (signed_in.context(&app), signed_in.asker());
    app.db.write(move |tx| tokens::revoke(tx, &ctx, asker, token)).await?;
    Ok(Redirect::to("/settings/api?done=revoked").into_response())
}
