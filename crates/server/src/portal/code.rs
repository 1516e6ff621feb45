//! The second factor: typing the code, which opens a visit.

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use desk::cases::code::VALID;
use fluent_templates::fluent_bundle::FluentValue;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use store::portal::Tried;

use super::{
    frame::Frame,
    open::{Aside, Opened, seconds},
    seen::{self, LASTS},
    verify,
    visitor::set_cookie,
};
use crate::{
    app::App,
    auth::Posted,
    error::Error,
    random,
    web::{
        Query,
        page::{show, show_as},
    },
};

/// Digits of a code.
const DIGITS: usize = 6;
/// Tries of one code.
const TRIES: i64 = 5;
/// Tries in one case, whatever the code.
const IN_CASE: (i64, SignedDuration) = (15, SignedDuration::from_hours(1));

#[derive(Template)]
#[template(path = "portal/code.html")]
struct CodePage {
    frame: Frame,
    place: String,
    to: usize,
    /// Another can be sent; one that was read aloud has to be asked for again by telephone.
    again: bool,
    sent: String,
    help: String,
    typed: String,
    problem: String,
}

#[derive(Default, Deserialize)]
struct Asked {
    #[serde(default)]
    to: usize,
    /// The code, in the example business.
    #[serde(default)]
    shown: String,
}

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    to: usize,
    #[serde(default)]
    code: String,
}

/// What became of a code.
enum Answer {
    /// What the store says.
    Tried(Tried),
    /// Too many tries, until then.
    TooOften(Timestamp),
}

pub(super) fn router() -> Router<App> {
    Router::new().route("/c/{key}/code", get(ask).post(take))
}

async fn ask(State(app): State<App>, opened: Opened, Query(asked): Query<Asked>) -> Result<Response, Aside> {
    let mut page = page(&app, &opened, asked.to, String::new(), String::new()).await?;
    if app.business().demo && !asked.shown.is_empty() {
        let code: String = asked.shown.chars().filter(char::is_ascii_digit).take(DIGITS).collect();
        page.sent = page.frame.a("portal-factor-demo", "code", code);
    }
    Ok(show(&page)?)
}

async fn page(app: &App, opened: &Opened, to: usize, typed: String, problem: String) -> Result<CodePage, Error> {
    let ways = verify::ways(app, opened).await?;
    let address = ways.addresses.get(to).or(ways.addresses.first()).map(|address| verify::hint(address));
    let frame = opened.frame(app);
    let values = [("digits", FluentValue::from(DIGITS as i64)), ("minutes", FluentValue::from(VALID.as_mins()))];
    Ok(CodePage {
        place: opened.place(""),
        to,
        again: address.is_some(),
        sent: address
            .map_or_else(|| frame.t("portal-factor-told"), |address| frame.a("portal-factor-sent", "address", address)),
        help: frame.with("portal-factor-code-help", &values),
        typed,
        problem,
        frame,
    })
}

async fn take(State(app): State<App>, opened: Opened, Posted(typed): Posted<Typed>) -> Result<Response, Aside> {
    // People copy codes with spaces around and in them.
    let code: String = typed.code.chars().filter(char::is_ascii_digit).take(DIGITS + 1).collect();
    let frame = opened.frame(&app);
    let now = frame.now;
    let problem = if code.is_empty() {
        frame.t("portal-error-code-empty")
    } else {
        match attempt(&app, &opened, &code, now).await? {
            Answer::Tried(Tried::Right) => return visit(&app, &opened, now).await,
            Answer::Tried(Tried::Wrong { left }) if left > 0 => frame.n("portal-error-code-wrong", "left", left),
            Answer::Tried(_) => frame.t("portal-error-code-expired"),
            Answer::TooOften(until) => {
                frame.n("portal-error-code-attempts", "minutes", seconds(until, now).div_ceil(60) as i64)
            }
        }
    };
    let shown = typed.code.chars().take(12).collect();
    Ok(show_as(StatusCode::UNPROCESSABLE_ENTITY, &page(&app, &opened, typed.to, shown, problem).await?)?)
}

async fn attempt(app: &App, opened: &Opened, code: &str, now: Timestamp) -> Result<Answer, Error> {
    let case = opened.stored.case.id;
    let hash = verify::hash_of(app, case, code);
    let tried = app.db.write(move |tx| {
        let (limit, window) = IN_CASE;
        if let Some(until) = store::throttle::hit(tx, &format!("code-try:{case}"), limit, window, now)? {
            return Ok(Answer::TooOften(until));
        }
        let tried = store::portal::try_code(tx, case, &hash, TRIES, now)?;
        if tried == Tried::Right {
            store::throttle::clear(tx, &format!("code-try:{case}"))?;
            store::throttle::clear(tx, &format!("code:{case}"))?;
        }
        Ok::<_, store::Error>(Answer::Tried(tried))
    });
    Ok(tried.await?)
}

async fn visit(app: &App, opened: &Opened, now: Timestamp) -> Result<Response, Aside> {
    let case = opened.stored.case.id;
    let (secret, hash) = random::secret(app.source.as_ref());
    app.db.write(move |tx| store::portal::open_visit(tx, &hash, case, now + LASTS)).await?;
    let mut response = Redirect::to(&opened.place("")).into_response();
    set_cookie(&mut response, seen::visit_cookie(app, &opened.key(), &secret));
    Ok(response)
}
