//! Errors: `not-found`. Tests: `tests/it/api/journal.rs`.

use axum::{Json, extract::State};
use domain::{access::Scope, ids::CaseId};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    api::{input::Path, problem::Problem, token::Token, v1::journal::Entry},
    app::App,
};

/// Everything that happened to a case.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CaseJournal {
    items: Vec<Entry>,
}

/// Read the journal of a case
///
/// Everything that happened to the case, in order. The hashes chain the entries.
#[utoipa::path(
    get, path = "/cases/{case}/journal", tag = "journal", operation_id = "read_case_journal",
    params(("case" = uuid::Uuid, Path, description = "The case's id")),
    responses((status = 200, description = "Entries", body = CaseJournal)),
    security(("token" = ["journal:read"])),
)]
pub(crate) async fn journal(
    token: Token,
    State(app): State<App>,
    Path(id): Path<CaseId>,
) -> Result<Json<CaseJournal>, Problem> {
    token.needs(Scope::JournalRead)?;
    let entries = app.db.read::<_, Problem>(move |tx| Ok(store::journal::of_case(tx, id)?)).await?;
    if entries.is_empty() {
        return Err(store::Error::Missing.into());
    }
    Ok(Json(CaseJournal { items: entries.into_iter().map(Entry::new).collect() }))
}
