//! Errors: `already-so`, `case-closed`. Tests: `tests/it/api/cases/steps.rs`.

use axum::{extract::State, response::Response};
use desk::cases::handle::Step;
use domain::{access::Scope, ids::CaseId};

use super::{step, view::Case};
use crate::{
    api::{
        input::{IfMatch, Path},
        problem::Problem,
        token::Token,
    },
    app::App,
};

/// Reopen a case
#[utoipa::path(
    post, path = "/cases/{case}/reopen", tag = "cases", operation_id = "reopen_case",
    params(
        ("case" = uuid::Uuid, Path, description = "The case's id"),
        ("If-Match" = Option<String>, Header, description = "Only if the case is as you read it: its ETag"),
    ),
    responses(
        (status = 200, description = "The case as it is now", body = Case, headers(("etag" = String, description = "The version"))),
        (status = 409, description = "`already-so`, `case-closed`"),
        (status = 412, description = "`version-changed`"),
    ),
    security(("token" = ["cases:write"])),
)]
pub(crate) async fn reopen(
    token: Token,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    wanted: IfMatch,
) -> Result<Response, Problem> {
    token.needs(Scope::CasesWrite)?;
    step::take(token, app, id, wanted, Step::Reopen).await
}
