//! Writing in a case. The key is enough.

use askama::Template;
use axum::{
    Router,
    extract::{Multipart, State, multipart::MultipartRejection},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use desk::cases::write::add_words;
use domain::{
    case::Channel,
    ids::{AgentId, MessageId},
    key::Key,
};
use jiff::{SignedDuration, Timestamp};
use store::idempotency::{self, Begun};

use super::{
    form::{self, Form, Stopped},
    frame::Frame,
    open::{Aside, Opened, first_name},
    problems::Problems,
    seen,
    upload::{self, Filled},
    visitor::set_cookie,
};
use crate::{app::App, error::Error, urls, web::page::show};

/// So many messages are taken from one client, and into one case, within [`WINDOW`].
const FROM_CLIENT: i64 = 30;
const INTO_CASE: i64 = 30;
const WINDOW: SignedDuration = SignedDuration::from_hours(1);
/// Whose the keys are in the table of requests that may come twice.
const DOOR: &str = "page";

#[derive(Template)]
#[template(path = "portal/write.html")]
struct WritePage {
    frame: Frame,
    form: Form,
    title: String,
    help: String,
    place: String,
    action: String,
    /// What the copy in the browser is called.
    keep: String,
}

/// What became of a message.
enum Taken {
    /// It is in this case.
    Written(Key, MessageId),
    /// Too many lately.
    TooOften(Timestamp),
}

pub(super) fn router() -> Router<App> {
    Router::new().route("/c/{key}/write", get(ask)).route("/c/{key}/messages", post(take).get(back))
}

async fn ask(State(app): State<App>, opened: Opened) -> Result<Response, Aside> {
    let frame = frame(&app, &opened).await?;
    let form = Form::empty(&app, &frame);
    Ok(show(&page(&opened, frame, form))?)
}

/// After a reload of the answer's address.
async fn back(opened: Opened) -> Redirect {
    Redirect::to(&opened.place("write"))
}

async fn take(
    State(app): State<App>,
    opened: Opened,
    multipart: Result<Multipart, MultipartRejection>,
) -> Result<Response, Aside> {
    let mut filled = upload::read(&app, &opened.visitor, multipart).await?;
    let frame = frame(&app, &opened).await?;
    let mut problems = Problems::default();
    form::check_whole(&frame, &filled, frame.now, &mut problems);
    form::check_message(&frame, &filled, &mut problems);
    let mut stopped = Stopped::by_problems();
    if problems.none() {
        stopped = match write(&app, &opened, &filled).await {
            Ok(Taken::Written(key, message)) => return Ok(thank(&app, &opened, &key, message)),
            Ok(Taken::TooOften(until)) => Stopped::by_throttle(&frame, until, &mut problems),
            Err(error) => Stopped::by_failure(&frame, &error, &mut problems),
        };
    }
    form::keep_files(&app, &mut filled).await;
    let form = Form::again(&app, &frame, &filled, problems);
    Ok(stopped.answer(&page(&opened, frame, form))?)
}

async fn write(app: &App, opened: &Opened, filled: &Filled) -> Result<Taken, Error> {
    let context = opened.context(app);
    let (case, client, now) = (opened.stored.case.id, opened.visitor.client.counted(), context.now);
    let (text, files, request) = (filled.text("text").trim().to_owned(), filled.files(), filled.fingerprint());
    let owner = filled.stamp.as_ref().map(super::stamp::Stamp::owner).unwrap_or_default();
    let name = format!("{case}:{}", hex::encode(request));
    let work = move |tx: &mut store::Tx<'_>| {
        if let Some(Begun::Done { answer, .. }) = idempotency::lookup(tx, DOOR, &name, &request)? {
            return Ok(read_answer(&answer).ok_or(store::Error::Missing)?);
        }
        for (subject, limit) in [(format!("write:{client}"), FROM_CLIENT), (format!("write:{case}"), INTO_CASE)] {
            if let Some(until) = store::throttle::hit(tx, &subject, limit, WINDOW, now)? {
                return Ok(Taken::TooOften(until));
            }
        }
        match idempotency::begin(tx, DOOR, &name, &request, now)? {
            Begun::First => {}
            Begun::Done { answer, .. } => return Ok(read_answer(&answer).ok_or(store::Error::Missing)?),
            Begun::Other | Begun::Unfinished => return Err(store::Error::Conflict.into()),
        }
        store::uploads::take(tx, &owner)?;
        let written = add_words(tx, &context, case, Channel::Page, text.clone(), files.clone())?;
        let key = written.case.case.key;
        idempotency::store(tx, DOOR, &name, 200, &format!("{} {}", key.compact(), written.message))?;
        Ok::<_, desk::Error>(Taken::Written(key, written.message))
    };
    Ok(app.db.write(work).await?)
}

fn read_answer(answer: &str) -> Option<Taken> {
    let (key, message) = answer.split_once(' ')?;
    Some(Taken::Written(key.parse().ok()?, message.parse().ok()?))
}

fn thank(app: &App, opened: &Opened, key: &Key, message: MessageId) -> Response {
    let place = urls::page_of_person(key, &format!("added?message={message}"));
    let mut response = Redirect::to(&place).into_response();
    set_cookie(&mut response, seen::wrote_cookie(app, &opened.visitor.headers, key, message, app.clock.now()));
    response
}

fn page(opened: &Opened, frame: Frame, form: Form) -> WritePage {
    let owned = opened.stored.case.owner.is_some();
    let title = frame.t(if owned { "portal-write-title-owner" } else { "portal-write-title-team" });
    WritePage {
        help: frame.t("portal-write-help"),
        title,
        place: opened.place(""),
        action: opened.place("messages"),
        keep: opened.key().compact().to_owned(),
        form,
        frame,
    }
}

/// The frame of a page on which the owner is named.
pub(super) async fn frame(app: &App, opened: &Opened) -> Result<Frame, Error> {
    let mut frame = opened.frame(app);
    if let Some(owner) = opened.stored.case.owner {
        frame.set("owner", owner_name(app, owner).await?);
    }
    Ok(frame)
}

async fn owner_name(app: &App, owner: AgentId) -> Result<String, Error> {
    let names = app.db.read::<_, store::Error>(move |tx| store::agents::names(tx, &[owner])).await?;
    let name = names.get(&owner).and_then(|name| first_name(name));
    Ok(name.unwrap_or(&app.business().name).to_owned())
}
