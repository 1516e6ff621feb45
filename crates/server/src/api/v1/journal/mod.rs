//! The journal: everything that happened, in the order in which it was committed.

mod lanes;
mod read;
mod view;

pub(super) use view::Entry;

use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(read::read)).routes(routes!(lanes::lanes))
}
