//! `/settings`: what the business says of itself, who works here, where mail comes from, and what needs a hand.

mod agent;
mod agents;
mod business;
mod hours;
mod jobs;
mod law;
mod mailbox;
mod mailboxes;
mod quarantine;
mod quarantined;
mod report;
mod secret;
mod tokens;
mod week;

use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use desk::business::Business;
use domain::access::{Action, may};
use serde::Deserialize;

use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    locales::Words,
    random,
    web::page::{Frame, around},
};

/// The pages of the settings.
pub fn router() -> Router<App> {
    Router::new()
        .route("/settings", get(first))
        .merge(business::router())
        .merge(hours::router())
        .merge(law::router())
        .merge(agents::router())
        .merge(agent::router())
        .merge(mailboxes::router())
        .merge(mailbox::router())
        .merge(quarantine::router())
        .merge(quarantined::router())
        .merge(jobs::router())
        .merge(tokens::router())
}

/// To the first page that the agent may see.
async fn first(State(_): State<App>, signed_in: SignedIn) -> Result<Response, Error> {
    let pages = [(Action::Settings, "/settings/business"), (Action::SeeQuarantine, "/settings/quarantine")];
    let page = pages.into_iter().find(|(action, _)| may(signed_in.asker(), *action).is_ok());
    page.map(|(_, page)| Redirect::to(page).into_response()).ok_or(Error::Denied)
}

/// The frame around a page that has no list of cases.
pub(crate) async fn frame(app: &App, signed_in: &SignedIn, place: &'static str) -> Result<Frame, Error> {
    let asker = signed_in.asker();
    let (counts, position) = app.db.read(move |tx| around(tx, asker)).await?;
    Ok(Frame::new(app, signed_in, place, counts, position))
}

/// Asks for permission before anything is read.
fn permit(signed_in: &SignedIn, action: Action<'_>) -> Result<(), Error> {
    may(signed_in.asker(), action).map_err(|_| Error::Denied)
}

/// The words for a value that cannot be used.
fn complaint(words: Words, field: &str, code: &str) -> String {
    words.t(&format!("settings-wrong-{field}-{code}"))
}

/// Tells what a page showed from what is there now, so that nobody overwrites what they have not seen.
fn mark(shown: &impl std::fmt::Debug) -> String {
    hex::encode(&random::hash(&format!("{shown:?}"))[..8])
}

/// How an attempt to save a page of the settings ended.
enum Saved {
    /// It is saved.
    Done,
    /// A field cannot be used: field and code.
    Wrong(&'static str, &'static str),
    /// Somebody else saved the page since it was shown: what is there now.
    Changed(Box<Business>),
}

/// Saves a page of the settings: what `change` makes of them, if they are what the page showed (`is_seen`).
async fn save(
    app: &App,
    signed_in: &SignedIn,
    section: &'static str,
    is_seen: impl Fn(&Business) -> bool + Send + 'static,
    change: impl Fn(Business) -> Result<Business, (&'static str, &'static str)> + Send + 'static,
) -> Result<Saved, Error> {
    let (ctx, asker) = (signed_in.context(app), signed_in.asker());
    let saved = app.db.write(move |tx| {
        let before = desk::business::load(tx)?;
        if !is_seen(&before) {
            return Ok(Saved::Changed(Box::new(before)));
        }
        match change(before) {
            Ok(after) => desk::business::change(tx, &ctx, asker, section, &after).map(|()| Saved::Done),
            Err((field, code)) => Ok(Saved::Wrong(field, code)),
        }
    });
    match saved.await {
        Err(desk::Error::Invalid { field, code }) => Ok(Saved::Wrong(field, code)),
        saved => {
            let saved = saved?;
            app.reload_business().await?;
            Ok(saved)
        }
    }
}

/// What was just done, as the address says after a form was taken.
#[derive(Default, Deserialize)]
struct Done {
    #[serde(default)]
    done: String,
}

impl Done {
    /// The words for it; nothing for what this page never says.
    fn said(&self, words: Words, known: &[&str]) -> String {
        let code = known.iter().find(|code| **code == self.done);
        code.map(|code| words.t(&format!("settings-done-{code}"))).unwrap_or_default()
    }
}
