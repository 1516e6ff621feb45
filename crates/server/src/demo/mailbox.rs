//! `/demo/mailbox`: writes to the example business as one of its persons, and reads what it answered, without any server.

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use bytes::Bytes;
use desk::{Context, business::Sender};
use domain::{
    case::{Delivery, Direction},
    event::Actor,
    ids::IncomingId,
    person::identifier::Identifier,
};
use mail::{
    address::{Address, Contact},
    compose::{self, Draft},
    parse::{self, Limits},
    verify::Trust,
};
use serde::Deserialize;
use store::{Tx, messages::Message};

use super::MAILBOX;
use crate::{
    app::App,
    auth::{Posted, visitor::Visitor},
    error::Error,
    filing,
    locales::Words,
    mails,
    web::{Query, page::show_as},
};

/// Cases and mails of a person that are shown.
const MOST: usize = 40;

pub(crate) fn router() -> Router<App> {
    Router::new().route(MAILBOX, get(read).post(write))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    /// Whose mail is read.
    address: String,
    /// The mail that is answered.
    answer: String,
    /// A mail was just sent.
    sent: String,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Letter {
    name: String,
    address: String,
    subject: String,
    text: String,
    /// The Message-ID of the mail that it answers.
    answers: String,
}

struct Arrived {
    header_id: String,
    subject: String,
    when: String,
    text: String,
}

#[derive(Template)]
#[template(path = "demo/mailbox.html")]
struct MailboxPage<'a> {
    words: Words,
    business: &'a str,
    csrf: &'a str,
    sender: &'a str,
    letter: Letter,
    error: &'static str,
    sent: bool,
    mails: Vec<Arrived>,
}

async fn read(State(app): State<App>, visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mails = arrived(&app, &visitor, &asked.address).await?;
    let answered = mails.iter().find(|mail| !asked.answer.is_empty() && mail.header_id == asked.answer);
    let letter = Letter {
        subject: answered.map(|mail| format!("Re: {}", mail::thread::base_subject(&mail.subject))).unwrap_or_default(),
        answers: answered.map(|mail| mail.header_id.clone()).unwrap_or_default(),
        address: asked.address,
        ..Letter::default()
    };
    page(&app, &visitor, letter, "", !asked.sent.is_empty(), mails)
}

async fn write(State(app): State<App>, visitor: Visitor, Posted(letter): Posted<Letter>) -> Result<Response, Error> {
    let to = sender(&app)?.clone();
    let draft = match draft(&app, &to, &letter) {
        Ok(draft) => draft,
        Err(code) => {
            let mails = arrived(&app, &visitor, &letter.address).await?;
            return page(&app, &visitor, letter, code, false, mails);
        }
    };
    let Ok(composed) = compose::compose(&draft) else { return Err(Error::Invalid("text", "unreadable")) };
    let raw = Bytes::from(composed.bytes);
    let internal = |error: String| Error::Internal(error);
    let blob = app.blobs.put(raw.clone()).await?;
    let id = IncomingId::new(app.source.as_ref(), app.clock.now());
    let (mailbox, trust) = (Some(to.id), Trust::Nobody);
    let mail = filing::Stored { id, mailbox, trust, blob, raw, archived: false, origin: Some("demo") };
    filing::file(&app, mail).await.map_err(|error| internal(format!("{error:#}")))?;
    let address = serde_html_form::to_string([("address", letter.address.as_str()), ("sent", "1")]);
    Ok(Redirect::to(&format!("{MAILBOX}?{}", address.unwrap_or_default())).into_response())
}

fn page(
    app: &App,
    visitor: &Visitor,
    letter: Letter,
    error: &'static str,
    sent: bool,
    mails: Vec<Arrived>,
) -> Result<Response, Error> {
    let (business, to) = (app.business(), sender(app)?);
    let page = MailboxPage {
        words: visitor.words,
        business: &business.name,
        csrf: &visitor.csrf,
        sender: &to.address,
        letter,
        error,
        sent,
        mails,
    };
    let status = if error.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(visitor.greet(show_as(status, &page)?))
}

/// The example's mailbox; in a real business there is no such page.
fn sender(app: &App) -> Result<Sender, Error> {
    let business = app.business();
    if !business.demo {
        return Err(Error::NotFound);
    }
    business.sender(None).cloned().ok_or(Error::NotFound)
}

/// The mail as a person's own program would write it; or which field cannot be used.
fn draft(app: &App, to: &Sender, letter: &Letter) -> Result<Draft, &'static str> {
    let address = Address::parse(&letter.address).map_err(|_| "address")?;
    let ours = Address::parse(&to.address).map_err(|_| "address")?;
    if letter.text.trim().is_empty() || letter.text.len() > compose::MAX_TEXT {
        return Err("text");
    }
    if letter.subject.chars().count() > 200 || letter.name.chars().count() > 200 {
        return Err("subject");
    }
    let context: Context = app.context(Actor::System, "demo");
    let answers = Some(letter.answers.clone()).filter(|id| !id.is_empty());
    Ok(Draft {
        message_id: format!("{}@{}", app.source.uuid(context.now).simple(), address.domain()),
        from: Contact::new(Some(letter.name.trim()).filter(|name| !name.is_empty()), address),
        reply_to: None,
        to: vec![ours.into()],
        cc: Vec::new(),
        bcc: Vec::new(),
        subject: letter.subject.split_whitespace().collect::<Vec<_>>().join(" "),
        text: letter.text.clone(),
        history: None,
        in_reply_to: answers.clone(),
        references: answers.into_iter().collect(),
        date: context.now,
        automatic: None,
        // Not the installation's own name: it would take the mail for a loop.
        instance: "example-person".into(),
        language: context.business.language.tag().to_owned(),
        attachments: Vec::new(),
        headers: Vec::new(),
    })
}

/// What left for an address, newest first.
async fn arrived(app: &App, visitor: &Visitor, address: &str) -> Result<Vec<Arrived>, Error> {
    sender(app)?;
    let Ok(identifier) = Identifier::email(address) else { return Ok(Vec::new()) };
    let messages = app.db.read(move |tx| sent_to(tx, &identifier)).await?;
    let business = app.business();
    let reader = mails::reader(&business, app.clock.now(), visitor.language());
    let mut arrived = Vec::new();
    for message in messages {
        let read = match &message.raw {
            Some(raw) => text_of(&app.blobs.get(raw).await?),
            None => None,
        };
        arrived.push(Arrived {
            header_id: message.header_id.unwrap_or_default(),
            when: reader.relative(message.at),
            subject: message.subject,
            text: read.unwrap_or(message.text),
        });
    }
    Ok(arrived)
}

fn sent_to(tx: &mut Tx<'_>, identifier: &Identifier) -> Result<Vec<Message>, desk::Error> {
    let Some(person) = desk::persons::find(tx, identifier)? else { return Ok(Vec::new()) };
    let mut sent = Vec::new();
    for stored in store::cases::of_person(tx, person.id, MOST as i64)? {
        let messages = store::messages::of_case(tx, stored.case.id)?;
        sent.extend(messages.into_iter().filter(|message| {
            let left = message.direction == Direction::Outbound && message.delivery == Delivery::Sent;
            left && message.envelope.to.iter().any(|to| to.eq_ignore_ascii_case(&identifier.norm))
        }));
    }
    sent.sort_by_key(|message| std::cmp::Reverse(message.at));
    sent.truncate(MOST);
    Ok(sent)
}

/// The words of a mail as it left, signature included.
fn text_of(raw: &Bytes) -> Option<String> {
    Some(parse::parse(raw, &Limits::default()).ok()?.text)
}
