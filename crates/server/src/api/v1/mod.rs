//! Version 1: a folder per noun, a file per verb. To add one: copy a file, add it to its noun's `routes`.

mod agents;
mod cases;
mod journal;
mod messages;
mod notes;
mod persons;

use utoipa_axum::router::OpenApiRouter;

use crate::{app::App, web};

/// Where the addresses of this version begin.
pub(super) const ROOT: &str = "/api/v1";

/// The largest body of an address that takes no files.
pub(super) const SMALL: usize = 1024 * 1024;
/// The largest body of an address that takes files.
pub(super) const LARGE: usize = web::BODY_LIMIT;

/// Every address with its description.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .merge(persons::routes())
        .merge(cases::routes())
        .merge(messages::routes())
        .merge(notes::routes())
        .merge(journal::routes())
        .merge(agents::routes())
}
