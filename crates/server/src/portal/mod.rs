//! What the person sees: the page of their case, and the public form.

use axum::Router;

use crate::app::App;

/// The person's pages.
pub fn router() -> Router<App> {
    Router::new()
}
