//! Notes: what colleagues write for colleagues.

mod create;

use axum::extract::DefaultBodyLimit;
use utoipa_axum::{
    router::{OpenApiRouter, UtoipaMethodRouterExt as _},
    routes,
};

use super::LARGE;
use crate::app::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(create::create).layer(DefaultBodyLimit::max(LARGE)))
}
