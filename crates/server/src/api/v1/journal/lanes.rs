//! Tests: `tests/it/api/journal.rs`.

use axum::{Json, extract::State};
use domain::access::Scope;
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    api::{problem::Problem, token::Token},
    app::App,
};

/// A lane of the journal.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Lane {
    /// Its number.
    #[schema(example = 0)]
    lane: i64,
    /// The number of its last entry; 0 if it has none.
    #[schema(example = 1234)]
    head: i64,
}

/// The lanes of the journal.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Lanes {
    items: Vec<Lane>,
}

/// List the lanes
///
/// One on SQLite, several on PostgreSQL. The order of entries is certain inside a lane only.
#[utoipa::path(
    get, path = "/journal/lanes", tag = "journal", operation_id = "list_lanes",
    responses((status = 200, description = "Lanes", body = Lanes)),
    security(("token" = ["journal:read"])),
)]
pub(crate) async fn lanes(token: Token, State(app): State<App>) -> Result<Json<Lanes>, Problem> {
    token.needs(Scope::JournalRead)?;
    let heads = app.db.read::<_, Problem>(|tx| Ok(store::journal::heads(tx)?)).await?;
    Ok(Json(Lanes { items: heads.into_iter().map(|(lane, head)| Lane { lane, head }).collect() }))
}
