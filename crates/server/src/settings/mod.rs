//! `/settings`: what the business says of itself, who works here, where mail comes from, and what needs a hand.

mod agent;
mod agents;
mod business;
mod hours;
mod jobs;
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
use domain::access::{Action, may};
use serde::Deserialize;

use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    locales::Words,
    web::page::{Frame, around},
};

/// The pages of the settings.
pub fn router() -> Router<App> {
    Router::new()
        .route("/settings", get(first))
        .merge(business::router())
        .merge(hours::router())
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
    let pages = [(Action::Settings, "/settings/business"), (Action::Quarantine, "/settings/quarantine")];
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

/// What was just done, as the address says after a form was taken.
#[derive(Deserialize)]
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
