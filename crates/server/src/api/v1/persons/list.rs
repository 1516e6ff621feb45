//! Errors: `one-identifier`, `identifier-…`, `bad-cursor`, `out-of-range`. Tests: `tests/it/api/persons.rs`.

use std::collections::HashMap;

use axum::{Json, extract::State};
use domain::{
    access::Scope,
    ids::PersonId,
    person::identifier::{Identifier, IdentifierKind},
};
use serde::Deserialize;
use utoipa::IntoParams;

use super::view::Person;
use crate::{
    api::{
        codes::Code,
        input::Query,
        paging::{Limit, Page, Place, cut, place},
        problem::Problem,
        text::Line,
        token::Token,
    },
    app::App,
};

/// Which persons.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct Asked {
    /// Those with this e-mail address.
    #[param(value_type = Option<String>, example = "amparo@example.org")]
    email: Option<Line<320>>,
    /// Those with this telephone number, written in any way; a number without a country is of the business's.
    #[param(value_type = Option<String>, example = "+34 612 345 678")]
    phone: Option<Line<320>>,
    /// Those with this customer number.
    #[param(value_type = Option<String>)]
    customer_no: Option<Line<320>>,
    /// Those with this number of an order, an invoice or a contract.
    #[param(value_type = Option<String>)]
    order_no: Option<Line<320>>,
    /// Those with this identity card or tax number.
    #[param(value_type = Option<String>)]
    tax_id: Option<Line<320>>,
    /// Those with these last four digits of a card.
    #[param(value_type = Option<String>)]
    card_hint: Option<Line<320>>,
    /// Those with this name on a network.
    #[param(value_type = Option<String>)]
    handle: Option<Line<320>>,
    /// Where the page begins: `next` of the page before.
    cursor: Option<String>,
    /// How many a page has.
    #[serde(default)]
    #[param(inline, required = false)]
    limit: Limit,
}

impl Asked {
    fn identifiers(self) -> Vec<(IdentifierKind, String)> {
        let given = [
            (IdentifierKind::Email, self.email),
            (IdentifierKind::Phone, self.phone),
            (IdentifierKind::CustomerNo, self.customer_no),
            (IdentifierKind::OrderNo, self.order_no),
            (IdentifierKind::TaxId, self.tax_id),
            (IdentifierKind::CardHint, self.card_hint),
            (IdentifierKind::Handle, self.handle),
        ];
        given.into_iter().filter_map(|(kind, value)| Some((kind, value?.0))).collect()
    }
}

/// List persons
///
/// The newest first; or those who are recognised by one identifier, the one known longest first.
#[utoipa::path(
    get, path = "/persons", tag = "persons", operation_id = "list_persons",
    params(Asked),
    responses((status = 200, description = "Persons", body = Page<Person>)),
    security(("token" = ["persons:read"])),
)]
pub(crate) async fn list(
    token: Token,
    State(app): State<App>,
    Query(asked): Query<Asked>,
) -> Result<Json<Page<Person>>, Problem> {
    token.needs(Scope::PersonsRead)?;
    let after: Option<Place<PersonId>> = place(asked.cursor.as_deref())?;
    let after = after.map(|place| (place.at, place.id));
    let limit = asked.limit;
    let wanted = wanted(&app, asked.identifiers())?;
    let (persons, mut identifiers, next) = app
        .db
        .read::<_, Problem>(move |tx| {
            let mut persons = match &wanted {
                Some(known) => store::persons::by_identifier_after(tx, known, after, limit.get() + 1)?,
                None => store::persons::list(tx, after, limit.get() + 1)?,
            };
            let next = cut(&mut persons, limit, |last| Place { at: last.created_at, id: last.id });
            let ids: Vec<PersonId> = persons.iter().map(|person| person.id).collect();
            let identifiers = store::persons::identifiers_of(tx, &ids)?;
            Ok((persons, identifiers, next))
        })
        .await?;
    let mut take = |id| HashMap::remove(&mut identifiers, &id).unwrap_or_default();
    let items =
        persons.into_iter().map(|person| (take(person.id), person)).map(|(known, person)| Person::new(person, known));
    Ok(Json(Page { items: items.collect(), next }))
}

/// The one identifier that was asked for, in its normal form.
fn wanted(app: &App, given: Vec<(IdentifierKind, String)>) -> Result<Option<Identifier>, Problem> {
    if given.len() > 1 {
        return Err(Code::OneIdentifier.into());
    }
    let Some((kind, value)) = given.into_iter().next() else { return Ok(None) };
    let read = Identifier::parse(kind, &value, app.business().calling_code);
    let (identifier, _) =
        read.map_err(|error| Problem::at(Code::of(error.code()).unwrap_or(Code::InvalidValue), kind.as_str()))?;
    Ok(Some(identifier))
}
