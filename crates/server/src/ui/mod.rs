//! The agents' desk: one file per page or part of a page.

mod cases;
mod lexicon;
mod prose;
mod trouble;
mod when;

use axum::Router;

use crate::app::App;

/// Every page of the desk.
pub fn router() -> Router<App> {
    Router::new().merge(cases::router())
}
