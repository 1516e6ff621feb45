//! Errors: `past`, `already-so`, `case-closed`. Tests: `tests/it/api/cases/steps.rs`.

use axum::{extract::State, response::Response};
use desk::cases::handle::Step;
use domain::{access::Scope, ids::CaseId};
use jiff::Timestamp;
use serde::Deserialize;
use utoipa::ToSchema;

use super::{step, view::Case};
use crate::{
    api::{
        input::{Body, IfMatch, Path},
        problem::Problem,
        token::Token,
    },
    app::App,
};

/// How long.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Waiting {
    /// When the case is looked at again, whatever happens.
    until: Option<Timestamp>,
}

/// Wait for the person
///
/// The deadline of the answer stands still. At the moment given, or when the person writes, the case is open again.
#[utoipa::path(
    post, path = "/cases/{case}/wait", tag = "cases", operation_id = "wait_case",
    params(
        ("case" = uuid::Uuid, Path, description = "The case's id"),
        ("If-Match" = Option<String>, Header, description = "Only if the case is as you read it: its ETag"),
    ),
    request_body(content = Waiting, example = json!({"until": "2027-01-11T08:00:00Z"})),
    responses(
        (status = 200, description = "The case as it is now", body = Case, headers(("etag" = String, description = "The version"))),
        (status = 409, description = "`already-so`, `case-closed`"),
        (status = 412, description = "`version-changed`"),
    ),
    security(("token" = ["cases:write"])),
)]
pub(crate) async fn wait(
    token: Token,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    wanted: IfMatch,
    Body(input): Body<Waiting>,
) -> Result<Response, Problem> {
    token.needs(Scope::CasesWrite)?;
    step::take(token, app, id, wanted, Step::Wait(input.until)).await
}
