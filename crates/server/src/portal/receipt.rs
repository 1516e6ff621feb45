//! The receipt of a case: its key, what arrived and when, what happens next and by when. Where the law sees the case it is a
//! paper as well (`papers`).

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use domain::{
    case::Direction,
    event::{Event, Recorded},
    ids::CaseId,
    person::identifier::Identifier,
};
use jiff::Timestamp;
use store::{
    Tx,
    messages::{Attachment, Message},
};

use super::{
    frame::Frame,
    open::{Aside, Opened},
    said::{Said, said},
};
use crate::{app::App, error::Error, web::page::show};

#[derive(Template)]
#[template(path = "portal/receipt.html")]
struct ReceiptPage {
    frame: Frame,
    place: String,
    title: String,
    key: String,
    spoken: String,
    sentences: Vec<String>,
    said: Option<Said>,
    legal: bool,
}

/// What the receipt is made from.
struct Facts {
    first: Message,
    files: Vec<Attachment>,
    /// When the case was opened, and the answer promised by then.
    at: Timestamp,
    due: Option<Timestamp>,
    acknowledgement: Option<Message>,
}

pub(super) fn router() -> Router<App> {
    Router::new().route("/c/{key}/receipt", get(page))
}

async fn page(State(app): State<App>, opened: Opened) -> Result<Response, Aside> {
    let case = opened.stored.case.id;
    let facts = app.db.read(move |tx| read(tx, case)).await?.ok_or(Error::NotFound)?;
    let frame = opened.frame(&app);
    let files: Vec<_> = facts.files.iter().filter(|file| !file.inline).collect();
    let words = opened.sight.shows(&facts.first).then(|| said(&frame, &opened.key(), &facts.first, &files));
    let title = match opened.name() {
        Some(name) => frame.a("portal-thanks-title-named", "name", name),
        None => frame.t("portal-thanks-title-unnamed"),
    };
    let page = ReceiptPage {
        place: opened.place(""),
        title,
        key: opened.key().to_string(),
        spoken: frame.spoken(&opened.key()),
        sentences: sentences(&frame, &facts),
        said: words,
        legal: opened.stored.case.legal.is_some(),
        frame,
    };
    Ok(show(&page)?)
}

fn read(tx: &mut Tx<'_>, case: CaseId) -> Result<Option<Facts>, store::Error> {
    let messages = store::messages::of_case(tx, case)?;
    let entries = store::journal::of_case(tx, case)?;
    let events = || entries.iter().map(|entry| &entry.recorded);
    let received = |recorded: &Recorded| match &recorded.event {
        Event::MessageReceived(received) if !received.automatic => Some(received.message),
        _ => None,
    };
    let first = events().find_map(received);
    let Some(first) = messages.iter().find(|message| Some(message.id) == first).cloned() else { return Ok(None) };
    let at = first.at;
    let started = |recorded: &Recorded| match &recorded.event {
        Event::ClockStarted(started) if recorded.at == at => Some(started.clock.due_at),
        _ => None,
    };
    let due = events().find_map(started);
    let acknowledgement =
        messages.into_iter().find(|message| message.direction == Direction::Outbound && message.automatic);
    let files = store::messages::attachments(tx, first.id)?;
    Ok(Some(Facts { first, files, at, due, acknowledgement }))
}

fn sentences(frame: &Frame, facts: &Facts) -> Vec<String> {
    let received = frame.a("portal-thanks-received", "date", frame.moment(facts.first.happened_at));
    let mut all = vec![received];
    if !frame.business.calendar.is_open(facts.at) {
        all.push(frame.t("portal-thanks-outside"));
    }
    all.push(match facts.due {
        Some(due) => frame.a("portal-thanks-next", "due", frame.moment(due)),
        None => frame.t("portal-thanks-next-plain"),
    });
    let mailed = facts.acknowledgement.as_ref().and_then(|message| message.envelope.to.first());
    let hint = mailed.and_then(|address| Identifier::email(address).ok()).map(|address| address.mask());
    all.push(match hint {
        Some(hint) => frame.a("portal-thanks-mailed", "address", hint),
        None => frame.t("portal-thanks-write-down"),
    });
    all
}
