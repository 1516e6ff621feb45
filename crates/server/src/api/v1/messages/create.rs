//! Errors: `empty`, `too-long`, `future`, `too-long-ago`, `not-found`, `idempotency-key-reused`.
//! Tests: `tests/it/api/messages.rs`.

use axum::extract::State;
use desk::cases::{open::Words, pass_on};
use domain::{
    access::{Asker, Scope},
    case,
    ids::CaseId,
};
use jiff::Timestamp;
use serde::Deserialize;
use utoipa::ToSchema;

use super::{Message, address};
use crate::{
    api::{
        creation::{Creation, Made},
        files::{self, NewFile},
        input::Path,
        problem::Problem,
        text::Text,
        token::Token,
        words,
    },
    app::App,
};

/// What the person said.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewMessage {
    /// In their own words.
    text: Text<65_000>,
    /// How they said it.
    #[serde(default = "api")]
    #[schema(required = false, value_type = words::Channel, default = "api")]
    channel: case::Channel,
    /// When it really happened, if not now.
    happened_at: Option<Timestamp>,
    /// Files, at most 20.
    #[serde(default)]
    #[schema(required = false, max_items = 20)]
    files: Vec<NewFile>,
}

fn api() -> case::Channel {
    case::Channel::Api
}

/// Add words of the person
///
/// A waiting or resolved case is open again. A closed case is continued by a new one: look at `case` in the answer.
#[utoipa::path(
    post, path = "/cases/{case}/messages", tag = "messages", operation_id = "create_message",
    params(("case" = uuid::Uuid, Path, description = "The case's id")),
    request_body(content = NewMessage, example = json!({"text": "Sigo sin agua en el segundo piso."})),
    responses(
        (status = 201, description = "The message", body = Message, headers(("location" = String, description = "Its address"))),
        (status = 409, description = "`idempotency-key-reused`, `conflict`"),
    ),
    security(("token" = ["messages:write"])),
)]
pub(crate) async fn create(
    token: Token,
    State(app): State<App>,
    Path(case): Path<CaseId>,
    Creation { input, once }: Creation<NewMessage>,
) -> Result<Made, Problem> {
    token.needs(Scope::MessagesWrite)?;
    let (channel, happened_at) = (input.channel, input.happened_at);
    let files = files::keep(&app, input.files).await?;
    let said = Words { text: input.text.0, files, ..Words::default() };
    let ctx = token.context(&app);
    let write = move |tx: &mut store::Tx<'_>| {
        let written = pass_on::words(tx, &ctx, Asker::program(), case, channel, happened_at, said.clone())?;
        Ok(Made::new(address(written.message), &Message::load(tx, written.message)?))
    };
    once.make(&app, &token, write).await
}
