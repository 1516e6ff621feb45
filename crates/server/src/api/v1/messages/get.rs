//! Errors: `not-found`. Tests: `tests/it/api/messages.rs`.

use axum::{Json, extract::State};
use domain::{
    access::Scope,
    ids::{CaseId, MessageId},
};
use store::readings::Subject;

use super::Message;
use crate::{
    api::{input::Path, problem::Problem, token::Token},
    app::App,
};

/// Get a message
///
/// Also to see what became of an answer.
#[utoipa::path(
    get, path = "/messages/{message}", tag = "messages", operation_id = "get_message",
    params(("message" = uuid::Uuid, Path, description = "The message's id")),
    responses((status = 200, description = "The message", body = Message)),
    security(("token" = ["cases:read"])),
)]
pub(crate) async fn get(
    token: Token,
    State(app): State<App>,
    Path(id): Path<MessageId>,
) -> Result<Json<Message>, Problem> {
    token.needs(Scope::CasesRead)?;
    let message = app.db.read::<_, Problem>(move |tx| Message::load(tx, id)).await?;
    token.trace(&app, Subject::Case(CaseId(message.case))).await?;
    Ok(Json(message))
}
