//! Errors: `missing-field`, `out-of-range`, `not-found`. Tests: `tests/it/api/journal.rs`.

use axum::{Json, extract::State};
use domain::access::Scope;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::Entry;
use crate::{
    api::{input::Query, paging::Limit, problem::Problem, token::Token},
    app::App,
};

/// Which part of the journal.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct Asked {
    /// The lane. `GET /api/v1/journal/lanes` tells which there are.
    #[param(minimum = 0, example = 0)]
    lane: i64,
    /// Entries with a higher number than this: `next` of the answer before, or 0 to read from the beginning.
    #[serde(default)]
    #[param(required = false, minimum = 0, example = 0)]
    after: i64,
    /// How many entries at most.
    #[serde(default)]
    #[param(inline, required = false)]
    limit: Limit,
}

/// A part of a lane.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LanePart {
    /// What happened, in order.
    items: Vec<Entry>,
    /// What to give as `after` next time; never null, for the journal goes on.
    #[schema(example = 50)]
    next: i64,
}

/// Read the journal
///
/// Entries of one lane in the order in which they were committed, without gaps: whoever gives `next` as `after` misses
/// nothing. All entries of a case are in one lane.
#[utoipa::path(
    get, path = "/journal", tag = "journal", operation_id = "read_journal",
    params(Asked),
    responses((status = 200, description = "Entries", body = LanePart), (status = 404, description = "`not-found`: there is no such lane")),
    security(("token" = ["journal:read"])),
)]
pub(crate) async fn read(
    token: Token,
    State(app): State<App>,
    Query(Asked { lane, after, limit }): Query<Asked>,
) -> Result<Json<LanePart>, Problem> {
    token.needs(Scope::JournalRead)?;
    let entries = app
        .db
        .read::<_, Problem>(move |tx| {
            let entries = store::journal::after(tx, lane, after, limit.get())?;
            // An empty answer may mean that there is no such lane.
            if entries.is_empty() && !store::journal::heads(tx)?.iter().any(|head| head.0 == lane) {
                return Err(store::Error::Missing.into());
            }
            Ok(entries)
        })
        .await?;
    let next = entries.last().map_or(after, |last| last.seq);
    Ok(Json(LanePart { items: entries.into_iter().map(Entry::new).collect(), next }))
}
