//! Errors: `unknown`, `denied`, `no-answer-this-way`, `no-mailbox`, `empty`, `too-many`, `identifier-email`,
//! `case-closed`, `never-closes`, `past`, `version-changed`, `not-found`. Tests: `tests/it/api/messages.rs`.

use axum::extract::State;
use desk::cases::{pass_on, reply as answer};
use domain::{
    access::Scope,
    case,
    ids::{AgentId, CaseId},
    person::identifier::Identifier,
};
use jiff::Timestamp;
use serde::Deserialize;
use utoipa::ToSchema;

use super::{Message, address};
use crate::{
    api::{
        codes::Code,
        creation::{Creation, Made},
        files::{self, NewFile},
        input::{IfMatch, Path},
        problem::Problem,
        text::{Line, Text},
        token::Token,
        v1::agents::named::named,
        words,
    },
    app::App,
};

/// The most addresses that an answer goes to.
const MOST: usize = 50;

/// An answer to the person, in the name of an agent.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewReply {
    /// The agent in whose name it is written: the person reads a name. Their role must allow it.
    #[schema(value_type = uuid::Uuid)]
    agent: AgentId,
    /// The words.
    text: Text<65_000>,
    /// How it goes. A mail leaves after ten seconds; anything else counts as said or shown at once.
    #[serde(default = "mail")]
    #[schema(required = false, value_type = words::Channel, default = "mail")]
    channel: case::Channel,
    /// The mail's subject; by default that of the case.
    #[serde(default)]
    #[schema(required = false)]
    subject: Line<250>,
    /// To whom a mail goes; by default to the person's first address.
    #[serde(default)]
    #[schema(required = false, max_items = 50)]
    to: Vec<Line<320>>,
    /// Who else reads it.
    #[serde(default)]
    #[schema(required = false, max_items = 50)]
    cc: Vec<Line<320>>,
    /// Who reads it unseen.
    #[serde(default)]
    #[schema(required = false, max_items = 50)]
    bcc: Vec<Line<320>>,
    /// Where the case stands afterwards: open, waiting or resolved.
    #[serde(default = "open")]
    #[schema(required = false, value_type = words::State, default = "open")]
    then: case::State,
    /// When a waiting case is looked at again.
    until: Option<Timestamp>,
    /// Files, at most 20.
    #[serde(default)]
    #[schema(required = false, max_items = 20)]
    files: Vec<NewFile>,
}

fn mail() -> case::Channel {
    case::Channel::Mail
}

fn open() -> case::State {
    case::State::Open
}

/// Answer the person
///
/// The answer is signed by an agent. A case that nobody has becomes theirs.
#[utoipa::path(
    post, path = "/cases/{case}/replies", tag = "messages", operation_id = "create_reply",
    params(
        ("case" = uuid::Uuid, Path, description = "The case's id"),
        ("If-Match" = Option<String>, Header, description = "Only if nothing happened in the case that the writer should know: its ETag"),
    ),
    request_body(content = NewReply, example = json!({
        "agent": "019b08f6-2f0e-7c5b-9f1e-3a4b5c6d7e8f",
        "text": "Hola, Amparo:\n\nHoy le devolvemos el importe.",
        "then": "resolved",
    })),
    responses(
        (status = 201, description = "The answer", body = Message, headers(("location" = String, description = "Its address"))),
        (status = 409, description = "`no-mailbox`, `case-closed`, `never-closes`, `idempotency-key-reused`, `conflict`"),
        (status = 412, description = "`version-changed`"),
    ),
    security(("token" = ["messages:write"])),
)]
pub(crate) async fn reply(
    token: Token,
    State(app): State<App>,
    Path(case): Path<CaseId>,
    wanted: IfMatch,
    Creation { input, once }: Creation<NewReply>,
) -> Result<Made, Problem> {
    token.needs(Scope::MessagesWrite)?;
    check(&input, app.clock.now())?;
    let by_mail = input.channel == case::Channel::Mail;
    let agent = input.agent;
    let ready = answer::Reply {
        case,
        channel: input.channel,
        text: input.text.0,
        subject: input.subject.0,
        to: addresses(input.to, "to")?,
        cc: addresses(input.cc, "cc")?,
        bcc: addresses(input.bcc, "bcc")?,
        files: files::keep(&app, input.files).await?,
        then: input.then,
        until: input.until,
        seen: wanted.version(),
    };
    let ctx = token.context(&app);
    let write = move |tx: &mut store::Tx<'_>| {
        let stored = store::cases::by_id(tx, case)?;
        let asker = named(tx, agent)?;
        let mut ready = ready.clone();
        if by_mail && ready.to.is_empty() {
            ready.to.extend(pass_on::address_of(tx, stored.case.person)?);
        }
        let id = answer::reply(tx, &ctx, asker, ready)?;
        Ok(Made::new(address(id), &Message::load(tx, id)?))
    };
    once.make(&app, &token, write).await
}

fn check(input: &NewReply, now: Timestamp) -> Result<(), Problem> {
    if input.channel == case::Channel::Form {
        return Err(Problem::at(Code::NoAnswer, "channel"));
    }
    if input.until.is_some_and(|until| until <= now) {
        return Err(Problem::at(Code::Past, "until"));
    }
    Ok(())
}

/// Addresses in their normal form.
fn addresses(given: Vec<Line<320>>, field: &'static str) -> Result<Vec<String>, Problem> {
    if given.len() > MOST {
        return Err(Problem::at(Code::TooMany, field).saying(format!("Send at most {MOST} addresses.")));
    }
    let read = |line: Line<320>| Identifier::email(&line.0).map(|address| address.norm);
    let all: Result<Vec<_>, _> = given.into_iter().map(read).collect();
    all.map_err(|error| Problem::at(Code::of(error.code()).unwrap_or(Code::InvalidValue), field))
}
