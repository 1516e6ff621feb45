//! The receipt on screen of a message that was added to a case.

use askama::Template;
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use domain::{
    case::Direction,
    event::{Event, Recorded},
    ids::MessageId,
};
use serde::Deserialize;
use store::{journal::Entry, messages::Message};

use super::{
    frame::Frame,
    open::{Aside, Opened},
    said::{Said, said},
    write,
};
use crate::{
    app::App,
    web::{Query, page::show},
};

#[derive(Template)]
#[template(path = "portal/added.html")]
struct AddedPage {
    frame: Frame,
    place: String,
    sentences: Vec<String>,
    said: Option<Said>,
    keep: String,
}

#[derive(Default, Deserialize)]
struct Asked {
    #[serde(default)]
    message: String,
}

pub(super) fn router() -> Router<App> {
    Router::new().route("/c/{key}/added", get(page))
}

async fn page(State(app): State<App>, opened: Opened, Query(asked): Query<Asked>) -> Result<Response, Aside> {
    let (case, follows) = (opened.stored.case.id, opened.stored.case.follows);
    let Ok(id) = asked.message.parse::<MessageId>() else { return Ok(to_case(&opened)) };
    let found = app.db.read::<_, store::Error>(move |tx| {
        let messages = store::messages::of_case(tx, case)?;
        let before = follows.map(|id| store::cases::by_id(tx, id)).transpose()?.map(|stored| stored.case.key);
        Ok((messages, store::messages::attachments(tx, id)?, store::journal::of_case(tx, case)?, before))
    });
    let (messages, files, entries, before) = found.await?;
    let theirs = |message: &&Message| message.id == id && message.direction == Direction::Inbound;
    let Some(message) = messages.iter().find(theirs) else { return Ok(to_case(&opened)) };
    let frame = write::frame(&app, &opened).await?;
    let files: Vec<_> = files.iter().collect();
    let words = opened.sight.shows(message).then(|| said(&frame, &opened.key(), message, &files));
    let sentences = sentences(&frame, &opened, message, &entries);
    // The form of the closed case was the one that was filled.
    let linked = begins(&entries, message);
    let keep = before.filter(|_| linked).unwrap_or(opened.key()).compact().to_owned();
    Ok(show(&AddedPage { place: opened.place(""), sentences, said: words, keep, frame })?)
}

fn to_case(opened: &Opened) -> Response {
    Redirect::to(&opened.place("")).into_response()
}

/// That it arrived, what it changed, who reads it and by when.
fn sentences(frame: &Frame, opened: &Opened, message: &Message, entries: &[Entry]) -> Vec<String> {
    let case = &opened.stored.case;
    let mut all = vec![frame.a("portal-added-body", "date", frame.moment(message.at))];
    let with_it = |recorded: &&Recorded| recorded.at == message.at;
    let reopened = entries.iter().map(|entry| &entry.recorded).filter(with_it);
    if reopened.clone().any(|recorded| matches!(&recorded.event, Event::CaseReopened(r) if r.by_person)) {
        all.push(frame.t("portal-added-reopened"));
    }
    if case.follows.is_some() && begins(entries, message) {
        all.push(frame.t("portal-added-linked"));
    }
    let next = if case.owner.is_some() { "portal-added-next-owner" } else { "portal-added-next-team" };
    all.push(frame.t(next));
    if let Some(clock) = case.clock.as_ref().filter(|clock| clock.paused_since.is_none() && clock.due_at > frame.now) {
        all.push(frame.a("portal-added-due", "due", frame.moment(clock.due_at)));
    }
    all
}

/// Whether the case began with this message.
fn begins(entries: &[Entry], message: &Message) -> bool {
    let first = |entry: &Entry| matches!(&entry.recorded.event, Event::MessageReceived(r) if r.message == message.id);
    entries.iter().take(2).any(first)
}
