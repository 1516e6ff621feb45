//! One step from a human: talking to a person, and whom to turn to when one does not agree (law 9).

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};

use super::{
    frame::Frame,
    law::{self, Elsewhere},
    open::{Aside, Opened},
    write,
};
use crate::{app::App, web::page::show};

#[derive(Template)]
#[template(path = "portal/talk.html")]
struct TalkPage {
    frame: Frame,
    place: String,
    text: String,
    write: String,
    /// Somebody answers the telephone now.
    open: bool,
}

#[derive(Template)]
#[template(path = "portal/disagree.html")]
struct DisagreePage {
    frame: Frame,
    place: String,
    write: String,
    /// Those that the law names for this person and matter.
    bodies: Vec<Elsewhere>,
}

pub(super) fn router() -> Router<App> {
    Router::new().route("/c/{key}/talk", get(talk)).route("/c/{key}/disagree", get(disagree))
}

async fn talk(State(app): State<App>, opened: Opened) -> Result<Response, Aside> {
    let frame = write::frame(&app, &opened).await?;
    let open = frame.call().is_some() && frame.business.calendar.is_open(frame.now);
    let key = match frame.call() {
        None => "portal-talk-no-phone",
        Some(_) if open => "portal-talk-open",
        Some(_) => "portal-talk-closed",
    };
    let text = frame.t(key);
    Ok(show(&TalkPage { open, place: opened.place(""), text, write: write_words(&frame, &opened), frame })?)
}

async fn disagree(State(app): State<App>, opened: Opened) -> Result<Response, Aside> {
    let frame = write::frame(&app, &opened).await?;
    let bodies = law::bodies(&frame, &opened.stored.case);
    Ok(show(&DisagreePage { place: opened.place(""), write: write_words(&frame, &opened), bodies, frame })?)
}

fn write_words(frame: &Frame, opened: &Opened) -> String {
    let owned = opened.stored.case.owner.is_some();
    frame.t(if owned { "portal-action-write-owner" } else { "portal-action-write-team" })
}
