//! Errors: `unknown`, `already-so`. Tests: `tests/it/api/cases/steps.rs`.

use axum::{extract::State, response::Response};
use desk::cases::handle::Step;
use domain::{
    access::Scope,
    ids::{AgentId, CaseId},
};
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

/// Who has the case from now on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Assignment {
    /// An enabled agent; null gives the case back to the common queue.
    #[serde(deserialize_with = "Option::deserialize")]
    #[schema(required = true, value_type = Option<uuid::Uuid>)]
    owner: Option<AgentId>,
}

/// Give a case an owner
///
/// A case has one owner, or stands in the common queue.
#[utoipa::path(
    post, path = "/cases/{case}/assign", tag = "cases", operation_id = "assign_case",
    params(
        ("case" = uuid::Uuid, Path, description = "The case's id"),
        ("If-Match" = Option<String>, Header, description = "Only if the case is as you read it: its ETag"),
    ),
    request_body(content = Assignment, example = json!({"owner": "019b08f6-2f0e-7c5b-9f1e-3a4b5c6d7e8f"})),
    responses(
        (status = 200, description = "The case as it is now", body = Case, headers(("etag" = String, description = "The version"))),
        (status = 409, description = "`already-so`"),
        (status = 412, description = "`version-changed`"),
    ),
    security(("token" = ["cases:write"])),
)]
pub(crate) async fn assign(
    token: Token,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    wanted: IfMatch,
    Body(input): Body<Assignment>,
) -> Result<Response, Problem> {
    token.needs(Scope::CasesWrite)?;
    step::take(token, app, id, wanted, Step::Assign(input.owner)).await
}
