//! Where the key of a case is typed, and where a wrong one is told which kind of slip it has.

use askama::Template;
use axum::{
    Form, Router,
    extract::{State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use domain::key::{Key, KeyError};
use fluent_templates::fluent_bundle::FluentValue;
use serde::Deserialize;

use super::{frame::Frame, visitor::Visitor};
use crate::{
    app::App,
    auth::form::unreadable,
    error::Error,
    urls,
    web::page::{show, show_as},
};

/// The symbols of a key.
const SYMBOLS: usize = 12;
/// What is shown again of what was typed, in characters.
const SHOWN: usize = 80;

#[derive(Template)]
#[template(path = "portal/key.html")]
struct KeyPage {
    frame: Frame,
    typed: String,
    problem: String,
}

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    key: String,
}

pub(super) fn router() -> Router<App> {
    Router::new().route(urls::KEY, get(ask).post(go)).route("/c", get(to_key)).route("/c/", get(to_key))
}

async fn to_key() -> Redirect {
    Redirect::to(urls::KEY)
}

async fn ask(State(app): State<App>, visitor: Visitor) -> Result<Response, Error> {
    show(&KeyPage { frame: Frame::new(&app, &visitor), typed: String::new(), problem: String::new() })
}

/// Only finds the way: that the key exists is for the page of the case to say. So it changes nothing and needs no token.
async fn go(
    State(app): State<App>,
    visitor: Visitor,
    typed: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Error> {
    let Form(typed) = typed.map_err(|error| unreadable(error.status()))?;
    match typed.key.parse::<Key>() {
        Ok(key) => Ok(Redirect::to(&urls::case_of_person(&key)).into_response()),
        Err(error) => {
            let frame = Frame::new(&app, &visitor);
            let problem = slip(&frame, &typed.key, &error);
            let typed = typed.key.chars().take(SHOWN).collect();
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &KeyPage { frame, typed, problem })
        }
    }
}

/// The page instead of a case that is not there.
pub(super) fn refuse(frame: Frame, typed: String, problem: String) -> Result<Response, Error> {
    let typed = typed.chars().take(SHOWN).collect();
    show_as(StatusCode::NOT_FOUND, &KeyPage { frame, typed, problem })
}

/// Which kind of slip a wrong key has.
pub(super) fn slip(frame: &Frame, typed: &str, error: &KeyError) -> String {
    let number = |number: usize| FluentValue::from(number as i64);
    match error {
        KeyError::TooShort { found: 0 } => frame.t("portal-error-key-empty"),
        KeyError::TooShort { found } => frame.with("portal-error-key-short", &[("missing", number(SYMBOLS - found))]),
        KeyError::TooLong => {
            let symbols = typed.chars().filter(|symbol| symbol.is_alphanumeric()).count();
            let extra = symbols.saturating_sub(SYMBOLS).max(1);
            frame.with("portal-error-key-long", &[("extra", number(extra))])
        }
        KeyError::Strange { symbol, .. } => frame.a("portal-error-key-symbol", "symbol", symbol),
        KeyError::Check => frame.t("portal-error-key-check"),
    }
}
