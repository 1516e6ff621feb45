//! Cases: one matter of one person each.

mod assign;
mod classify;
mod create;
mod get;
mod journal;
mod list;
mod reopen;
mod resolve;
mod step;
mod view;
mod wait;

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
        .routes(routes!(get::get))
        .routes(routes!(assign::assign))
        .routes(routes!(wait::wait))
        .routes(routes!(resolve::resolve))
        .routes(routes!(reopen::reopen))
        .routes(routes!(classify::classify))
        .routes(routes!(journal::journal))
}
