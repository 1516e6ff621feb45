//! Errors: `identifier-…`, `already-theirs`, `somebody-elses`, `not-found`. Tests: `tests/it/api/persons.rs`.

use axum::extract::State;
use domain::{
    access::{Asker, Scope},
    ids::PersonId,
    person::identifier,
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::view::{Identifier, address};
use crate::{
    api::{
        creation::{Creation, Made},
        input::Path,
        problem::Problem,
        text::Line,
        token::Token,
        words,
    },
    app::App,
};

/// A further way to recognise a person.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct IdentifierToAdd {
    /// What it is.
    #[schema(value_type = words::IdentifierKind)]
    kind: identifier::IdentifierKind,
    /// The number or address, written in any way.
    value: Line<320>,
}

/// Add an identifier
#[utoipa::path(
    post, path = "/persons/{person}/identifiers", tag = "persons", operation_id = "add_identifier",
    params(("person" = uuid::Uuid, Path, description = "The person's id")),
    request_body(content = IdentifierToAdd, example = json!({"kind": "phone", "value": "+34 612 345 678"})),
    responses(
        (status = 201, description = "It was added", body = Identifier, headers(("location" = String, description = "Its address"))),
        (status = 409, description = "`idempotency-key-reused`, `conflict`"),
    ),
    security(("token" = ["persons:write"])),
)]
pub(crate) async fn add_identifier(
    token: Token,
    State(app): State<App>,
    Path(person): Path<PersonId>,
    Creation { input, once }: Creation<IdentifierToAdd>,
) -> Result<Made, Problem> {
    token.needs(Scope::PersonsWrite)?;
    let ctx = token.context(&app);
    let add = move |tx: &mut store::Tx<'_>| {
        let id = desk::persons::add_identifier(tx, &ctx, Asker::program(), person, input.kind, &input.value.0)?;
        let known = store::persons::identifiers(tx, person)?.into_iter().find(|known| known.id == id);
        let view = Identifier::from(known.ok_or(store::Error::Missing)?);
        Ok(Made::new(format!("{}/identifiers/{id}", address(person)), &view))
    };
    once.make(&app, &token, add).await
}
