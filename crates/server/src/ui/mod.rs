//! The agents' desk: one file per page or part of a page.

mod board;
mod cases;
mod excerpt;
mod files;
mod find;
mod formatted;
pub(crate) mod law;
mod lexicon;
mod live;
mod palette;
mod persons;
mod prose;
mod search;
pub(crate) mod trouble;
mod when;

pub(crate) use cases::paper;

use axum::{Router, routing::get};

use crate::app::App;

/// Every page of the desk.
pub fn router() -> Router<App> {
    Router::new()
        .merge(cases::router())
        .merge(persons::router())
        .route("/live", get(live::stream))
        .route("/live/counts", get(live::numbers))
        .route("/palette", get(palette::page))
        .route("/deadlines", get(board::page))
        .route("/search", get(search::page))
        .route("/attachments/{id}", get(files::attachment))
        .route("/messages/{id}/html", get(formatted::page))
        .route("/messages/{id}/source", get(files::source))
}
