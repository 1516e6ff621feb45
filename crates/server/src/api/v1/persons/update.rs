//! Errors: `version-required`, `version-changed`, `not-found`, `too-long`. Tests: `tests/it/api/persons.rs`.

use axum::{Json, extract::State, http::header, response::IntoResponse};
use desk::persons::Correction;
use domain::{
    access::{Asker, Scope},
    ids::PersonId,
    language,
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::view::Person;
use crate::{
    api::{
        input::{Body, IfMatch, Path, etag},
        problem::Problem,
        text::{Line, Text},
        token::Token,
        words,
    },
    app::App,
};

/// What is corrected; fields that are left out stay as they are.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PersonCorrection {
    /// Full name.
    name: Option<Line<200>>,
    /// How they like to be called; empty means by their name.
    preferred_name: Option<Line<200>>,
    /// How the name sounds, in any notation that helps.
    pronunciation: Option<Line<200>>,
    /// How they are addressed.
    #[schema(value_type = Option<words::AddressForm>)]
    form: Option<language::AddressForm>,
    /// Their language.
    #[schema(value_type = Option<words::Language>)]
    language: Option<language::Language>,
    /// What colleagues should know.
    remarks: Option<Text<2000>>,
}

impl PersonCorrection {
    fn of(self, person: domain::person::Person) -> Correction {
        let line = |new: Option<Line<200>>, old| new.map_or(old, |line| line.0);
        Correction {
            name: line(self.name, person.name),
            preferred_name: line(self.preferred_name, person.preferred_name),
            pronunciation: line(self.pronunciation, person.pronunciation),
            form: self.form.unwrap_or(person.form),
            language: self.language.unwrap_or(person.language),
            remarks: self.remarks.map_or(person.remarks, |text| text.0),
            version: person.version,
        }
    }
}

/// Correct a person
///
/// `If-Match` says which version is corrected, so that nobody writes over somebody else's correction.
#[utoipa::path(
    patch, path = "/persons/{person}", tag = "persons", operation_id = "update_person",
    params(
        ("person" = uuid::Uuid, Path, description = "The person's id"),
        ("If-Match" = String, Header, description = "The ETag of the person as you read it, such as \"1\""),
    ),
    request_body(content = PersonCorrection, example = json!({"preferred_name": "Amparo", "form": "tu"})),
    responses(
        (status = 200, description = "The person as it is now", body = Person, headers(("etag" = String, description = "The version"))),
        (status = 412, description = "`version-changed`"),
        (status = 428, description = "`version-required`"),
    ),
    security(("token" = ["persons:write"])),
)]
pub(crate) async fn update(
    token: Token,
    State(app): State<App>,
    Path(id): Path<PersonId>,
    wanted: IfMatch,
    Body(input): Body<PersonCorrection>,
) -> Result<impl IntoResponse, Problem> {
    token.needs(Scope::PersonsWrite)?;
    let wanted = wanted.required()?;
    let ctx = token.context(&app);
    let person = app
        .db
        .write::<_, Problem>(move |tx| {
            let before = store::persons::by_id(tx, id)?;
            wanted.check(before.version)?;
            let correction = input.clone().of(before);
            let after = desk::persons::correct(tx, &ctx, Asker::program(), id, correction)?;
            Ok(Person::new(after, store::persons::identifiers(tx, id)?))
        })
        .await?;
    Ok(([(header::ETAG, etag(person.version))], Json(person)))
}
