//! The agents in whose name a program can act.

mod list;
pub(super) mod named;

use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list::list))
}
