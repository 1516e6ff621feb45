//! What all doors share: the router, security headers, pages of errors, health.

mod address;
pub mod client;
mod failure;
mod health;
mod icon;
pub mod page;
mod security;
pub(crate) mod time;
pub mod wrong;

pub use address::{Path, Query};
pub use icon::{icon, named_icon};

use axum::{Router, extract::DefaultBodyLimit, middleware, response::IntoResponse as _};
use tower_http::{
    CompressionLevel, catch_panic::CatchPanicLayer, compression::CompressionLayer, timeout::RequestBodyTimeoutLayer,
};

use crate::{account, app::App, assets, auth, error::Error, portal, settings, ui};

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
        .fallback(|| async { Error::NotFound })
        .method_not_allowed_fallback(|| async { Error::WrongMethod })
        .layer(CatchPanicLayer::custom(|_| Error::Internal("a page panicked".into()).into_response()))
        .layer(middleware::from_fn(time::limit))
        .layer(middleware::from_fn(auth::form::same_site_only))
        .layer(middleware::from_fn_with_state(app.clone(), failure::to_page))
        .layer(middleware::from_fn(security::pages))
        .layer(DefaultBodyLimit::max(BODY_LIMIT));
    Router::new()
        .merge(health::router())
        .merge(crate::api::router(app))
        .merge(pages)
        .with_state(app.clone())
        .merge(assets::router())
        // A smaller page would cost more to make than everything that is in it.
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(middleware::from_fn_with_state(app.clone(), health::count))
        .layer(middleware::from_fn_with_state(app.clone(), security::everywhere))
        .layer(RequestBodyTimeoutLayer::new(time::SILENCE))
        .layer(CatchPanicLayer::new())
}
