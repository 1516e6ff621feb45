//! Errors: `unknown`, `empty`, `too-long`, `not-found`, `idempotency-key-reused`. Tests: `tests/it/api/messages.rs`.

use axum::extract::State;
use desk::cases::handle;
use domain::{
    access::Scope,
    ids::{AgentId, CaseId},
};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::{
    api::{
        creation::{Creation, Made},
        files::{self, NewFile},
        input::Path,
        problem::Problem,
        text::Text,
        token::Token,
        v1::{
            agents::named::named,
            messages::{Message, address},
        },
    },
    app::App,
};

/// Something for colleagues.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewNote {
    /// The agent in whose name it is written.
    #[schema(value_type = uuid::Uuid)]
    agent: AgentId,
    /// The words.
    text: Text<65_000>,
    /// Files, at most 20.
    #[serde(default)]
    #[schema(required = false, max_items = 20)]
    files: Vec<NewFile>,
}

/// Write a note
///
/// The person never sees it.
#[utoipa::path(
    post, path = "/cases/{case}/notes", tag = "notes", operation_id = "create_note",
    params(("case" = uuid::Uuid, Path, description = "The case's id")),
    request_body(content = NewNote, example = json!({
        "agent": "019b08f6-2f0e-7c5b-9f1e-3a4b5c6d7e8f",
        "text": "La segunda remesa se devolvió el día 3.",
    })),
    responses(
        (status = 201, description = "The note", body = Message, headers(("location" = String, description = "Its address"))),
        (status = 409, description = "`idempotency-key-reused`, `conflict`"),
    ),
    security(("token" = ["messages:write"])),
)]
pub(crate) async fn create(
    token: Token,
    State(app): State<App>,
    Path(case): Path<CaseId>,
    Creation { input, once }: Creation<NewNote>,
) -> Result<Made, Problem> {
    token.needs(Scope::MessagesWrite)?;
    let files = files::keep(&app, input.files).await?;
    let (agent, text) = (input.agent, input.text.0);
    let ctx = token.context(&app);
    let write = move |tx: &mut store::Tx<'_>| {
        store::cases::by_id(tx, case)?;
        let asker = named(tx, agent)?;
        let id = handle::note(tx, &ctx, asker, case, text.clone(), files.clone())?;
        Ok(Made::new(address(id), &Message::load(tx, id)?))
    };
    once.make(&app, &token, write).await
}
