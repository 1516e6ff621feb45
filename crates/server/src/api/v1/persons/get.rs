//! Errors: `not-found`. Tests: `tests/it/api/persons.rs`.

use axum::{Json, extract::State, http::header, response::IntoResponse};
use domain::{access::Scope, ids::PersonId};
use store::readings::Subject;

use super::view::Person;
use crate::{
    api::{
        input::{Path, etag},
        problem::Problem,
        token::Token,
    },
    app::App,
};

/// Get a person
#[utoipa::path(
    get, path = "/persons/{person}", tag = "persons", operation_id = "get_person",
    params(("person" = uuid::Uuid, Path, description = "The person's id")),
    responses((status = 200, description = "The person", body = Person, headers(("etag" = String, description = "The version")))),
    security(("token" = ["persons:read"])),
)]
pub(crate) async fn get(
    token: Token,
    State(app): State<App>,
    Path(id): Path<PersonId>,
) -> Result<impl IntoResponse, Problem> {
    token.needs(Scope::PersonsRead)?;
    let person = app
        .db
        .read::<_, Problem>(move |tx| {
            let person = store::persons::by_id(tx, id)?;
            Ok(Person::new(person, store::persons::identifiers(tx, id)?))
        })
        .await?;
    token.trace(&app, Subject::Person(id)).await?;
    Ok(([(header::ETAG, etag(person.version))], Json(person)))
}
