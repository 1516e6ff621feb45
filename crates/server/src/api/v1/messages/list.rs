//! Errors: `not-found`, `bad-cursor`, `out-of-range`. Tests: `tests/it/api/messages.rs`.

use std::collections::HashMap;

use axum::{Json, extract::State};
use domain::{
    access::Scope,
    ids::{CaseId, MessageId},
};
use serde::Deserialize;
use store::{
    messages::{self, Attachment},
    readings::Subject,
};
use utoipa::IntoParams;

use super::Message;
use crate::{
    api::{
        input::{Path, Query},
        paging::{Limit, Page, Place, cut, place},
        problem::Problem,
        token::Token,
    },
    app::App,
};

/// Which part.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct Asked {
    /// Where the page begins: `next` of the page before.
    cursor: Option<String>,
    /// How many a page has.
    #[serde(default)]
    #[param(inline, required = false)]
    limit: Limit,
}

/// List the messages of a case
///
/// In the order in which they really happened, notes among them.
#[utoipa::path(
    get, path = "/cases/{case}/messages", tag = "messages", operation_id = "list_messages",
    params(("case" = uuid::Uuid, Path, description = "The case's id"), Asked),
    responses((status = 200, description = "Messages", body = Page<Message>)),
    security(("token" = ["cases:read"])),
)]
pub(crate) async fn list(
    token: Token,
    State(app): State<App>,
    Path(case): Path<CaseId>,
    Query(asked): Query<Asked>,
) -> Result<Json<Page<Message>>, Problem> {
    token.needs(Scope::CasesRead)?;
    let after: Option<Place<MessageId>> = place(asked.cursor.as_deref())?;
    let limit = asked.limit;
    let page = app
        .db
        .read::<_, Problem>(move |tx| {
            store::cases::by_id(tx, case)?;
            let mut found = messages::page(tx, case, after.map(|place| (place.at, place.id)), limit.get() + 1)?;
            let next = cut(&mut found, limit, |last| Place { at: last.happened_at, id: last.id });
            let mut files: HashMap<MessageId, Vec<Attachment>> = HashMap::new();
            for file in messages::attachments_of_case(tx, case)? {
                files.entry(file.message).or_default().push(file);
            }
            let mut take = |id| files.remove(&id).unwrap_or_default();
            let items = found.into_iter().map(|message| (take(message.id), message));
            Ok(Page { items: items.map(|(files, message)| Message::new(message, files)).collect(), next })
        })
        .await?;
    token.trace(&app, Subject::Case(case)).await?;
    Ok(Json(page))
}
