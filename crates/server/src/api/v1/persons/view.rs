//! How a person looks from outside.

use domain::language;
use jiff::Timestamp;
use serde::Serialize;
use store::persons::Known;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::api::{v1::ROOT, words};

/// Whoever is served.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Person {
    /// Identity.
    pub id: Uuid,
    /// Full name; empty while nobody has told it.
    #[schema(example = "Amparo Ferrer Gil")]
    pub name: String,
    /// How they like to be called; empty means by their name.
    #[schema(example = "Amparo")]
    pub preferred_name: String,
    /// How the name sounds, in any notation that helps.
    pub pronunciation: String,
    /// How they are addressed.
    #[schema(value_type = words::AddressForm)]
    pub form: language::AddressForm,
    /// The language they chose or last used.
    #[schema(value_type = words::Language)]
    pub language: language::Language,
    /// What colleagues should know.
    pub remarks: String,
    /// When they became known.
    pub created_at: Timestamp,
    /// Counts the corrections; also the `ETag`.
    #[schema(example = 1)]
    pub version: i64,
    /// Every way to recognise them.
    pub identifiers: Vec<Identifier>,
}

/// A way to recognise a person.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Identifier {
    /// Identity.
    pub id: Uuid,
    /// What it is.
    #[schema(value_type = words::IdentifierKind)]
    pub kind: String,
    /// As it was given.
    #[schema(example = "amparo@example.org")]
    pub value: String,
    /// The normal form, by which the person is found.
    #[schema(example = "amparo@example.org")]
    pub norm: String,
}

impl From<Known> for Identifier {
    fn from(known: Known) -> Self {
        Self { id: known.id.0, kind: known.kind, value: known.value, norm: known.norm }
    }
}

impl Person {
    /// A person with what is known about them.
    pub(super) fn new(person: domain::person::Person, identifiers: Vec<Known>) -> Self {
        Self {
            id: person.id.0,
            name: person.name,
            preferred_name: person.preferred_name,
            pronunciation: person.pronunciation,
            form: person.form,
            language: person.language,
            remarks: person.remarks,
            created_at: person.created_at,
            version: person.version,
            identifiers: identifiers.into_iter().map(Identifier::from).collect(),
        }
    }
}

/// The address of a person.
pub(super) fn address(id: domain::ids::PersonId) -> String {
    format!("{ROOT}/persons/{id}")
}
