//! The small decisions about a case. Each is a form that works without JavaScript; with it, only the part that changed
//! is answered.

use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use desk::cases::handle::{self, Step};
use domain::{
    case::CaseKind,
    ids::{AgentId, CaseId, PersonId},
};
use jiff::{Timestamp, civil::Date};
use serde::Deserialize;

use super::{
    composer::{Refusal, Refusals},
    head::{Core, Head},
    list::{Asked, View},
    show,
};
use crate::{
    app::App,
    auth::{Posted, SignedIn},
    error::Error,
    locales::Words,
    ui::trouble,
    urls,
    web::{Path, Query, page},
};

/// Which part of the page a step changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Head,
    Pane,
}

/// Takes a step and answers with what changed, or with why it was not taken.
async fn take(
    app: &App,
    signed_in: &SignedIn,
    headers: &HeaderMap,
    (id, view): (CaseId, View),
    step: Step,
    part: Part,
) -> Result<Response, Error> {
    let (context, asker) = (signed_in.context(app), signed_in.asker());
    let done = app.db.write(move |tx| handle::step(tx, &context, asker, id, step.clone()).map(|_| ())).await;
    let partial = page::is_partial(headers);
    match done {
        Ok(()) if !partial => Ok(Redirect::to(&view.within(urls::case(id))).into_response()),
        Ok(()) if part == Part::Pane => page::show(&show::pane(app, signed_in, id, view, Vec::new()).await?),
        Ok(()) => {
            let core = app.db.read(move |tx| Core::read(tx, id)).await?;
            page::show(&Head::new(app, signed_in, &core, view))
        }
        Err(error) => {
            let error = Error::from(error);
            if partial && trouble::can_be_told(&error) { refuse(signed_in.words, &error) } else { Err(error) }
        }
    }
}

/// Why a step was not taken, in the place for it; the rest of the page stays as it is.
pub(crate) fn refuse(words: Words, error: &Error) -> Result<Response, Error> {
    answer_refusals(words, error.status().0, vec![Refusal::of(words, error)])
}

/// Reasons in their place above the button that sends.
pub(crate) fn answer_refusals(words: Words, status: StatusCode, reasons: Vec<Refusal>) -> Result<Response, Error> {
    let mut response = page::show_as(status, &Refusals { words, reasons })?;
    let headers = response.headers_mut();
    headers.insert("hx-retarget", "#refusal".parse().expect("a plain text"));
    headers.insert("hx-reswap", "innerHTML".parse().expect("a plain text"));
    // htmx swaps 409 and 422; a missing permission is told in the same place.
    if status == StatusCode::FORBIDDEN {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Who has the case and who helps: one of these, by the button that was pressed.
#[derive(Deserialize)]
pub(super) struct Hands {
    owner: Option<AgentId>,
    take: Option<String>,
    release: Option<String>,
    join: Option<AgentId>,
    leave: Option<AgentId>,
}

pub(super) async fn owner(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    Posted(hands): Posted<Hands>,
) -> Result<Response, Error> {
    let step = match hands {
        Hands { take: Some(_), .. } => Step::Assign(Some(signed_in.agent.id)),
        Hands { release: Some(_), .. } => Step::Assign(None),
        Hands { owner: Some(agent), .. } => Step::Assign(Some(agent)),
        Hands { join: Some(agent), .. } => Step::Join(agent),
        Hands { leave: Some(agent), .. } => Step::Leave(agent),
        _ => return Err(Error::Invalid("form", "unreadable")),
    };
    take(&app, &signed_in, &headers, (id, asked.view()), step, Part::Head).await
}

/// Until which day, as a browser's date field says it; empty for no day.
#[derive(Deserialize)]
pub(super) struct Until {
    #[serde(default)]
    until: String,
}

pub(super) async fn wait(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    Posted(form): Posted<Until>,
) -> Result<Response, Error> {
    let step = Step::Wait(until(&app, &form.until)?);
    take(&app, &signed_in, &headers, (id, asked.view()), step, Part::Pane).await
}

/// The moment at which the business opens on that day or next after it; nothing for an empty field.
pub(crate) fn until(app: &App, text: &str) -> Result<Option<Timestamp>, Error> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let date: Date = text.trim().parse().map_err(|_| Error::Invalid("until", "unreadable"))?;
    if !(2000..2500).contains(&date.year()) {
        return Err(Error::Invalid("until", "unreadable"));
    }
    let business = app.business();
    let start = business.calendar.zone.day_start(date);
    Ok(Some(business.calendar.next_opening(start).unwrap_or(start)))
}

/// A form without fields.
#[derive(Deserialize)]
pub(super) struct Nothing {}

pub(super) async fn resolve(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    Posted(Nothing {}): Posted<Nothing>,
) -> Result<Response, Error> {
    take(&app, &signed_in, &headers, (id, asked.view()), Step::Resolve, Part::Pane).await
}

pub(super) async fn reopen(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    Posted(Nothing {}): Posted<Nothing>,
) -> Result<Response, Error> {
    take(&app, &signed_in, &headers, (id, asked.view()), Step::Reopen, Part::Pane).await
}

/// What it is.
#[derive(Deserialize)]
pub(super) struct Kind {
    kind: String,
}

pub(super) async fn kind(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    Posted(form): Posted<Kind>,
) -> Result<Response, Error> {
    let kind: CaseKind = form.kind.parse().map_err(|_| Error::Invalid("kind", "unknown"))?;
    take(&app, &signed_in, &headers, (id, asked.view()), Step::Classify(kind), Part::Head).await
}

/// How colleagues call it.
#[derive(Deserialize)]
pub(super) struct Title {
    title: String,
}

pub(super) async fn title(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    Posted(form): Posted<Title>,
) -> Result<Response, Error> {
    take(&app, &signed_in, &headers, (id, asked.view()), Step::Title(form.title), Part::Head).await
}

/// Whose it is.
#[derive(Deserialize)]
pub(super) struct Whose {
    person: PersonId,
}

pub(super) async fn person(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    Posted(form): Posted<Whose>,
) -> Result<Response, Error> {
    take(&app, &signed_in, &headers, (id, asked.view()), Step::Move(form.person), Part::Pane).await
}
