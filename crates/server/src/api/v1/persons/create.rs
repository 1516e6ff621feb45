//! Errors: `nobody`, `identifier-…`, `too-long`, `idempotency-key-reused`. Tests: `tests/it/api/persons.rs`.

use axum::extract::State;
use desk::persons::{Introduction, NewPerson};
use domain::{
    access::{Asker, Scope},
    language,
    person::identifier::IdentifierKind,
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::view::{Person, address};
use crate::{
    api::{
        codes::Code,
        creation::{Creation, Made},
        problem::Problem,
        text::{Line, Text},
        token::Token,
        words,
    },
    app::App,
};

/// What somebody says of themselves, or what a program knows of them.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Introduced {
    /// Full name.
    #[serde(default)]
    #[schema(required = false)]
    pub name: Line<200>,
    /// E-mail address.
    pub email: Option<Line<320>>,
    /// Telephone number, written in any way; without a country it is of the business's.
    pub phone: Option<Line<320>>,
    /// The number by which the business knows the person.
    pub customer_no: Option<Line<320>>,
    /// The number of an order, an invoice or a contract.
    pub order_no: Option<Line<320>>,
    /// Identity card or tax number.
    pub tax_id: Option<Line<320>>,
    /// The last four digits of a card. Never send a whole card number.
    pub card_hint: Option<Line<320>>,
    /// A name on a network.
    pub handle: Option<Line<320>>,
}

impl Introduced {
    /// Somebody must be recognisable, or at least have a name.
    pub(crate) fn named(self) -> Result<Introduction, Problem> {
        let given = Introduction::from(self);
        let known = given.identifiers.iter().any(|(_, value)| !value.is_empty());
        if known || !given.name.is_empty() { Ok(given) } else { Err(Problem::at(Code::Nobody, "introduction")) }
    }
}

impl From<Introduced> for Introduction {
    fn from(given: Introduced) -> Self {
        let identifiers = [
            (IdentifierKind::Email, given.email),
            (IdentifierKind::Phone, given.phone),
            (IdentifierKind::CustomerNo, given.customer_no),
            (IdentifierKind::OrderNo, given.order_no),
            (IdentifierKind::TaxId, given.tax_id),
            (IdentifierKind::CardHint, given.card_hint),
            (IdentifierKind::Handle, given.handle),
        ];
        let identifiers = identifiers.into_iter().filter_map(|(kind, value)| Some((kind, value?.0))).collect();
        Self { name: given.name.0, identifiers }
    }
}

/// Somebody to be added.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PersonToAdd {
    /// Name and identifiers.
    introduction: Introduced,
    /// How they like to be called; empty means by their name.
    #[serde(default)]
    #[schema(required = false)]
    preferred_name: Line<200>,
    /// How the name sounds, in any notation that helps.
    #[serde(default)]
    #[schema(required = false)]
    pronunciation: Line<200>,
    /// How they are addressed; by default as the business does.
    #[schema(value_type = Option<words::AddressForm>)]
    form: Option<language::AddressForm>,
    /// Their language; by default the business's.
    #[schema(value_type = Option<words::Language>)]
    language: Option<language::Language>,
    /// What colleagues should know.
    #[serde(default)]
    #[schema(required = false)]
    remarks: Text<2000>,
}

/// Add a person
///
/// Nobody is added twice: if one of the identifiers is somebody's already, that person is given unchanged, with status
/// 200. The first identifier that leads to somebody decides, in the order of the fields.
#[utoipa::path(
    post, path = "/persons", tag = "persons", operation_id = "create_person",
    request_body(content = PersonToAdd, example = json!({
        "introduction": {"name": "Amparo Ferrer Gil", "email": "amparo@example.org", "phone": "+34 612 345 678"},
        "preferred_name": "Amparo",
        "form": "usted",
        "language": "es",
    })),
    responses(
        (status = 201, description = "The person was added", body = Person, headers(("location" = String, description = "The person's address"))),
        (status = 200, description = "The person was known already", body = Person, headers(("location" = String, description = "The person's address"))),
        (status = 409, description = "`idempotency-key-reused`, `conflict`"),
    ),
    security(("token" = ["persons:write"])),
)]
pub(crate) async fn create(
    token: Token,
    State(app): State<App>,
    Creation { input, once }: Creation<PersonToAdd>,
) -> Result<Made, Problem> {
    token.needs(Scope::PersonsWrite)?;
    let ctx = token.context(&app);
    let new = NewPerson {
        introduction: input.introduction.named()?,
        preferred_name: input.preferred_name.0,
        pronunciation: input.pronunciation.0,
        form: input.form,
        language: input.language,
        remarks: input.remarks.0,
    };
    let add = move |tx: &mut store::Tx<'_>| {
        let (person, added) = desk::persons::add(tx, &ctx, Asker::program(), new.clone())?;
        let (id, known) = (person.id, store::persons::identifiers(tx, person.id)?);
        let person = Person::new(person, known);
        Ok(if added { Made::new(address(id), &person) } else { Made::found(address(id), &person) })
    };
    once.make(&app, &token, add).await
}
