//! Errors: `unknown-word`, `invalid-value`, `bad-cursor`, `out-of-range`. Tests: `tests/it/api/cases/list.rs`.

use axum::{Json, extract::State};
use domain::{
    access::Scope,
    case,
    ids::{AgentId, PersonId},
};
use jiff::Timestamp;
use serde::{Deserialize, Deserializer, de};
use store::lists::{self, Filter, Whose};
use utoipa::IntoParams;

use super::view::CaseLine;
use crate::{
    api::{
        input::Query,
        paging::{Limit, Page, cursor, place},
        problem::Problem,
        token::Token,
        words,
    },
    app::App,
};

/// Which cases.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct Asked {
    /// Those in this state.
    #[param(inline, value_type = Option<words::State>)]
    state: Option<case::State>,
    /// Those of this agent, or `none` for those that nobody owns.
    #[param(value_type = Option<String>, example = "none", pattern = "^(none|[0-9a-fA-F-]{32,36})$")]
    owner: Option<Owner>,
    /// Those of this person.
    #[param(value_type = Option<uuid::Uuid>)]
    person: Option<PersonId>,
    /// Those of this sort.
    #[param(inline, value_type = Option<words::CaseKind>)]
    kind: Option<case::CaseKind>,
    /// Those that came this way.
    #[param(inline, value_type = Option<words::Channel>)]
    channel: Option<case::Channel>,
    /// Those in which something happened at this moment or later.
    #[param(value_type = Option<String>, format = DateTime)]
    updated_since: Option<Moment>,
    /// Where the page begins: `next` of the page before.
    cursor: Option<String>,
    /// How many a page has.
    #[serde(default)]
    #[param(inline, required = false)]
    limit: Limit,
}

/// Whose cases.
struct Owner(Whose);

impl<'de> Deserialize<'de> for Owner {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text == "none" {
            return Ok(Self(Whose::Nobody));
        }
        let id = text.parse().map_err(|_| de::Error::custom("invalid-value: an owner is an agent's id, or none"))?;
        Ok(Self(Whose::Of(AgentId(id))))
    }
}

/// A moment in an address, where a plus that was not escaped arrives as a space.
struct Moment(Timestamp);

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let read = text.parse().or_else(|_| text.replace(' ', "+").parse());
        read.map(Self).map_err(|_| de::Error::custom("invalid-value: write a moment as in 2026-11-23T08:00:00Z"))
    }
}

/// List cases
///
/// With a state: open cases by who waits most, all others with the latest activity first. Without one: the latest
/// activity first; with `updated_since` the earliest first, so that a program that follows all changes misses none.
#[utoipa::path(
    get, path = "/cases", tag = "cases", operation_id = "list_cases",
    params(Asked),
    responses((status = 200, description = "Cases", body = Page<CaseLine>)),
    security(("token" = ["cases:read"])),
)]
pub(crate) async fn list(
    token: Token,
    State(app): State<App>,
    Query(asked): Query<Asked>,
) -> Result<Json<Page<CaseLine>>, Problem> {
    token.needs(Scope::CasesRead)?;
    let after: Option<lists::Place> = place(asked.cursor.as_deref())?;
    let limit = asked.limit.get();
    let filter = Filter {
        state: asked.state,
        whose: asked.owner.map_or(Whose::All, |owner| owner.0),
        person: asked.person,
        kind: asked.kind,
        channel: asked.channel,
        updated_since: asked.updated_since.map(|moment| moment.0),
    };
    let found = app.db.read::<_, Problem>(move |tx| Ok(lists::page(tx, &filter, after, limit)?)).await?;
    let business = app.business();
    let items = found.rows.into_iter().map(|row| CaseLine::new(row, &business)).collect();
    Ok(Json(Page { items, next: found.next.map(cursor) }))
}
