//! Errors: `not-found`. Tests: `tests/it/api/persons.rs`.

use axum::{extract::State, http::StatusCode};
use domain::{
    access::{Asker, Scope},
    ids::{IdentifierId, PersonId},
};

use crate::{
    api::{input::Path, problem::Problem, token::Token},
    app::App,
};

/// Remove an identifier
#[utoipa::path(
    delete, path = "/persons/{person}/identifiers/{identifier}", tag = "persons", operation_id = "remove_identifier",
    params(
        ("person" = uuid::Uuid, Path, description = "The person's id"),
        ("identifier" = uuid::Uuid, Path, description = "The identifier's id"),
    ),
    responses((status = 204, description = "It was removed")),
    security(("token" = ["persons:write"])),
)]
pub(crate) async fn remove_identifier(
    token: Token,
    State(app): State<App>,
    Path((person, identifier)): Path<(PersonId, IdentifierId)>,
) -> Result<StatusCode, Problem> {
    token.needs(Scope::PersonsWrite)?;
    let ctx = token.context(&app);
    app.db
        .write::<_, Problem>(move |tx| {
            desk::persons::remove_identifier(tx, &ctx, Asker::program(), person, identifier)?;
            Ok(StatusCode::NO_CONTENT)
        })
        .await
}
