//! What all doors share: the router, security headers, pages of errors, health.

mod address;
pub mod client;
mod failure;
mod health;
mod icon;
pub mod page;
mod security;
pub mod wrong;

pub use address::{Path, Query};
pub use icon::{icon, named_icon};

use std::time::Duration;

use axum::{Router, extract::DefaultBodyLimit, middleware};
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer, timeout::TimeoutLayer};

use crate::{account, app::App, assets, auth, portal, settings, ui};

/// The largest request: a message with its files.
pub const BODY_LIMIT: usize = 30 * 1024 * 1024;

/// Every address of the program.
pub fn router(app: &App) -> Router {
    let pages = Router::new()
        .merge(auth::router())
        .merge(account::router())
        .merge(settings::router())
        .merge(ui::router())
        .merge(portal::router(app))
        .merge(crate::demo::router())
        .merge(crate::api::reference::router())
        .fallback(|| async { crate::error::Error::NotFound })
        .layer(middleware::from_fn(auth::form::same_site_only))
        .layer(middleware::from_fn_with_state(app.clone(), failure::to_page))
        .layer(middleware::from_fn(security::headers))
        .layer(DefaultBodyLimit::max(BODY_LIMIT));
    Router::new()
        .merge(health::router())
        .merge(crate::api::router(app))
        .merge(pages)
        .with_state(app.clone())
        .merge(assets::router())
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn_with_state(app.clone(), health::count))
        .layer(TimeoutLayer::with_status_code(axum::http::StatusCode::SERVICE_UNAVAILABLE, Duration::from_mins(1)))
        .layer(CatchPanicLayer::new())
}
