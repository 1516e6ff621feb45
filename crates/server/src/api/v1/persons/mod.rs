//! Persons and the ways to recognise them.

mod add_identifier;
mod create;
mod get;
mod list;
mod remove_identifier;
mod update;
mod view;

pub(super) use create::Introduced;

use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list::list, create::create))
        .routes(routes!(get::get, update::update))
        .routes(routes!(add_identifier::add_identifier))
        .routes(routes!(remove_identifier::remove_identifier))
}
