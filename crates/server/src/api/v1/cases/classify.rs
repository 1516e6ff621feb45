//! Errors: `complaint-stays`, `already-so`. Tests: `tests/it/api/cases/steps.rs`.

use axum::{extract::State, response::Response};
use desk::cases::handle::Step;
use domain::{access::Scope, ids::CaseId};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{step, view::Case};
use crate::{
    api::{
        input::{Body, IfMatch, Path},
        problem::Problem,
        token::Token,
        words,
    },
    app::App,
};

/// The sort of matter.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Classification {
    /// What sort.
    #[schema(value_type = words::CaseKind)]
    kind: domain::case::CaseKind,
}

/// Say what sort of matter it is
///
/// A complaint stays a complaint.
#[utoipa::path(
    post, path = "/cases/{case}/classify", tag = "cases", operation_id = "classify_case",
    params(
        ("case" = uuid::Uuid, Path, description = "The case's id"),
        ("If-Match" = Option<String>, Header, description = "Only if the case is as you read it: its ETag"),
    ),
    request_body(content = Classification, example = json!({"kind": "complaint"})),
    responses(
        (status = 200, description = "The case as it is now", body = Case, headers(("etag" = String, description = "The version"))),
        (status = 409, description = "`complaint-stays`, `already-so`"),
        (status = 412, description = "`version-changed`"),
    ),
    security(("token" = ["cases:write"])),
)]
pub(crate) async fn classify(
    token: Token,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    wanted: IfMatch,
    Body(input): Body<Classification>,
) -> Result<Response, Problem> {
    token.needs(Scope::CasesWrite)?;
    step::take(token, app, id, wanted, Step::Classify(input.kind)).await
}
