//! The JSON API, described by OpenAPI. What it takes and gives is in `v1`; the rest is what all its addresses share.

mod codes;
mod creation;
mod document;
mod files;
mod input;
mod limits;
mod paging;
mod problem;
pub mod reference;
mod text;
pub mod token;
mod v1;
mod words;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware,
    routing::{any, get},
};

use tower_http::catch_panic::CatchPanicLayer;

use crate::{app::App, web};

pub use document::text as document;

/// `/api/…`, except for the reference page, which is a page like others.
pub fn router(_: &App) -> Router<App> {
    let (v1, _) = v1::routes().split_for_parts();
    let v1 = v1
        .fallback(nothing)
        .layer(DefaultBodyLimit::max(v1::SMALL))
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn(web::time::limit_bare))
        .layer(middleware::from_fn(problem::everywhere));
    Router::new()
        .nest(v1::ROOT, v1)
        .route("/api/openapi.json", get(document::serve))
        .route("/api/{*rest}", any(nothing))
}

/// Whether the API refuses with this code and status.
pub fn has_code(word: &str, status: u16) -> bool {
    codes::Code::of(word).is_some_and(|code| code.status() == status)
}

async fn nothing() -> problem::Problem {
    codes::Code::NotFound.into()
}
