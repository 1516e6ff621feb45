//! `/settings/quarantine/{id}`: one mail that waits, why, and what becomes of it.

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use bytes::Bytes;
use desk::{cases::receive::Incoming, quarantine};
use domain::{
    access::{Action, may},
    ids::IncomingId,
    key::Key,
};
use mail::{
    parse::{self, Limits, Parsed},
    thread,
};
use serde::Deserialize;
use store::{incoming::Mail, readings::Subject};

use super::{complaint, frame, permit};
use crate::{
    app::App,
    auth::{Posted, SignedIn},
    error::Error,
    filing,
    mails::reader,
    urls,
    web::{
        Path,
        page::{Frame, show_as},
        wrong::Wrong,
    },
};

/// How much of the words is shown, in characters; the original has the rest.
const SHOWN: usize = 20_000;

pub(super) fn router() -> Router<App> {
    Router::new()
        .route("/settings/quarantine/{id}", get(show).post(decide))
        .route("/settings/quarantine/{id}/raw", get(raw))
}

#[derive(Template)]
#[template(path = "settings/quarantined.html")]
struct MailPage {
    frame: Frame,
    id: IncomingId,
    subject: String,
    sender: String,
    to: String,
    at: jiff::Timestamp,
    when: String,
    reason: String,
    advice: String,
    size: String,
    /// It could be read. What could not is filed as a file, into a case that somebody names.
    readable: bool,
    text: String,
    files: Vec<(String, String)>,
    key: String,
    /// May decide about it.
    decides: bool,
    wrong: Wrong,
}

/// A mail that still waits, with its bytes.
async fn waiting(app: &App, id: IncomingId) -> Result<(Mail, Bytes), Error> {
    let mail = app.db.read(move |tx| store::incoming::by_id(tx, id)).await?;
    if mail.state != "quarantined" {
        return Err(Error::NotFound);
    }
    let raw = app.blobs.get(&mail.raw).await?;
    Ok((mail, raw))
}

async fn read(raw: &Bytes) -> Result<Option<Parsed>, Error> {
    let raw = raw.clone();
    let parsed = tokio::task::spawn_blocking(move || parse::parse(&raw, &Limits::default()).ok());
    parsed.await.map_err(|error| Error::Internal(error.to_string()))
}

async fn show(State(app): State<App>, signed_in: SignedIn, Path(id): Path<IncomingId>) -> Result<Response, Error> {
    permit(&signed_in, Action::SeeQuarantine)?;
    app.trace(Subject::Mail(id), signed_in.agent.id).await?;
    page(&app, &signed_in, id, None, Wrong::default()).await
}

async fn page(
    app: &App,
    signed_in: &SignedIn,
    id: IncomingId,
    typed: Option<String>,
    wrong: Wrong,
) -> Result<Response, Error> {
    let (mail, raw) = waiting(app, id).await?;
    let parsed = read(&raw).await?;
    let (words, business) = (signed_in.words, app.business());
    let reader = reader(&business, app.clock.now(), words.0);
    let subject = parsed.as_ref().map_or(mail.subject, |parsed| parsed.subject.clone());
    let sender = parsed.as_ref().and_then(|parsed| parsed.from.as_ref()).map_or(mail.sender, ToString::to_string);
    let to: Vec<String> = parsed.iter().flat_map(Parsed::recipients).take(5).map(ToString::to_string).collect();
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = MailPage {
        frame: frame(app, signed_in, "quarantine").await?,
        id,
        subject: if subject.is_empty() { words.t("settings-quarantine-no-subject") } else { subject },
        sender,
        to: to.join(", "),
        at: mail.received_at,
        when: reader.relative(mail.received_at),
        reason: words.t(&format!("settings-quarantine-{}", mail.reason)),
        advice: words.t(&format!("settings-quarantine-{}-advice", mail.reason)),
        size: size(raw.len()),
        readable: parsed.is_some(),
        text: parsed.as_ref().map(|parsed| parsed.text.chars().take(SHOWN).collect()).unwrap_or_default(),
        files: files(parsed.as_ref()),
        key: typed.or_else(|| parsed.as_ref().and_then(named)).unwrap_or_default(),
        decides: may(signed_in.asker(), Action::Quarantine).is_ok(),
        wrong,
    };
    show_as(status, &page)
}

fn files(parsed: Option<&Parsed>) -> Vec<(String, String)> {
    let files = parsed.iter().flat_map(|parsed| &parsed.attachments);
    files.take(50).map(|file| (file.name.clone(), size(file.size))).collect()
}

/// The key that the mail names, if it names one.
fn named(parsed: &Parsed) -> Option<String> {
    let hints = thread::hints(parsed);
    let mut candidates = hints.keys_in_address.iter().chain(&hints.keys_in_subject);
    candidates.find_map(|candidate| candidate.parse::<Key>().ok()).map(|key| key.to_string())
}

/// `24 kB`
fn size(bytes: usize) -> String {
    match bytes {
        0..1000 => format!("{bytes} B"),
        1000..1_000_000 => format!("{} kB", bytes / 1000),
        _ => format!("{},{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}

/// The mail as it came. Never shown in the page: it is a stranger's.
async fn raw(State(app): State<App>, signed_in: SignedIn, Path(id): Path<IncomingId>) -> Result<Response, Error> {
    permit(&signed_in, Action::SeeQuarantine)?;
    let (_, raw) = waiting(&app, id).await?;
    app.trace(Subject::Mail(id), signed_in.agent.id).await?;
    let head = [
        (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{id}.eml\"")),
    ];
    Ok((head, raw).into_response())
}

#[derive(Deserialize)]
struct Decision {
    /// `file`, `new` or `aside`.
    r#do: String,
    #[serde(default)]
    key: String,
}

async fn decide(
    State(app): State<App>,
    signed_in: SignedIn,
    Path(id): Path<IncomingId>,
    Posted(decision): Posted<Decision>,
) -> Result<Response, Error> {
    permit(&signed_in, Action::Quarantine)?;
    let (ctx, asker) = (signed_in.context(&app), signed_in.asker());
    let key = match decision.r#do.as_str() {
        "aside" => {
            app.db.write(move |tx| quarantine::set_aside(tx, &ctx, asker, id)).await?;
            return Ok(Redirect::to("/settings/quarantine?done=aside").into_response());
        }
        "file" => match decision.key.parse::<Key>() {
            Ok(key) => Some(key),
            Err(_) => return again(&app, &signed_in, id, decision.key, "key", "unreadable").await,
        },
        _ => None,
    };
    let incoming = prepare(&app, id).await?;
    let filed = app.db.write(move |tx| match &key {
        Some(key) => quarantine::file_into(tx, &ctx, asker, incoming.clone(), key),
        None => quarantine::file_anew(tx, &ctx, asker, incoming.clone()),
    });
    match filed.await {
        Err(desk::Error::Invalid { field, code }) => again(&app, &signed_in, id, decision.key, field, code).await,
        filed => Ok(Redirect::to(&urls::case(filed?)).into_response()),
    }
}

async fn again(
    app: &App,
    signed_in: &SignedIn,
    id: IncomingId,
    typed: String,
    field: &'static str,
    code: &'static str,
) -> Result<Response, Error> {
    let wrong = Wrong::one(field, complaint(signed_in.words, field, code));
    page(app, signed_in, id, Some(typed), wrong).await
}

/// The mail as it would be filed.
async fn prepare(app: &App, id: IncomingId) -> Result<Incoming, Error> {
    let (mail, raw) = waiting(app, id).await?;
    let internal = |error: anyhow::Error| Error::Internal(format!("{error:#}"));
    let trust = filing::trust(app, mail.mailbox).await.map_err(internal)?;
    let archived = mail.origin == filing::ARCHIVE;
    let stored = filing::Stored { id, mailbox: mail.mailbox, trust, blob: mail.raw, raw, archived, origin: None };
    filing::incoming(app, &stored).await.map_err(internal)
}
