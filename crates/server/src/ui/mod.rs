//! The agents' desk: one file per page, each a struct, a template and a handler.

use axum::Router;

use crate::app::App;

/// The pages of the desk.
pub fn router() -> Router<App> {
    Router::new()
}
