//! The JSON API, described by OpenAPI.

use axum::Router;

use crate::app::App;

/// `/api/…`
pub fn router(_app: &App) -> Router<App> {
    Router::new()
}
