//! Messages: what the person says, what the business answers, and the files of both.

mod attachment;
mod create;
mod get;
mod list;
mod reply;
mod view;

pub(super) use view::{Message, address};

use axum::extract::DefaultBodyLimit;
use utoipa_axum::{
    router::{OpenApiRouter, UtoipaMethodRouterExt as _},
    routes,
};

use super::LARGE;
use crate::app::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list::list))
        .routes(routes!(create::create).layer(DefaultBodyLimit::max(LARGE)))
        .routes(routes!(reply::reply).layer(DefaultBodyLimit::max(LARGE)))
        .routes(routes!(get::get))
        .routes(routes!(attachment::attachment))
}
