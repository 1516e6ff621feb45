//! Errors: `not-found`. Tests: `tests/it/api/cases/get.rs`.

use axum::{Json, extract::State, http::header, response::IntoResponse};
use domain::{access::Scope, ids::CaseId};
use store::readings::Subject;

use super::view::Case;
use crate::{
    api::{
        input::{Path, etag},
        problem::Problem,
        token::Token,
    },
    app::App,
};

/// Get a case
///
/// The deadline comes with its computation in words. That the program looked leaves a trace, once a day.
#[utoipa::path(
    get, path = "/cases/{case}", tag = "cases", operation_id = "get_case",
    params(("case" = uuid::Uuid, Path, description = "The case's id")),
    responses((status = 200, description = "The case", body = Case, headers(("etag" = String, description = "The version")))),
    security(("token" = ["cases:read"])),
)]
pub(crate) async fn get(
    token: Token,
    State(app): State<App>,
    Path(id): Path<CaseId>,
) -> Result<impl IntoResponse, Problem> {
    token.needs(Scope::CasesRead)?;
    let business = app.business();
    let case = app
        .db
        .read::<_, Problem>(move |tx| {
            let stored = store::cases::by_id(tx, id)?;
            Case::load(tx, stored, &business)
        })
        .await?;
    token.trace(&app, Subject::Case(id)).await?;
    Ok(([(header::ETAG, etag(case.line.version))], Json(case)))
}
