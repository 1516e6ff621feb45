//! What the person sees: the page of their case, and the public form.
//!
//! No account and no password: the key of a case is enough to follow it and to write. What was written in it asks for a
//! second factor (`verify`). A page is a file here and a template in `templates/portal/`.

mod added;
mod case;
mod check;
mod code;
mod contact;
mod downloads;
mod failure;
mod form;
mod frame;
mod help;
mod key;
mod law;
mod now;
mod open;
mod papers;
mod problems;
mod receipt;
mod said;
mod seen;
mod stamp;
mod story;
mod upload;
mod verify;
mod visitor;
mod write;

use axum::{Router, extract::DefaultBodyLimit, middleware};

use crate::app::App;

pub(crate) use failure::page as failure_page;
pub(crate) use verify::{hash_of, new_code};
pub(crate) use visitor::Visitor;

/// The person's pages.
pub fn router(app: &App) -> Router<App> {
    let with_files = Router::new().merge(contact::router()).merge(write::router());
    Router::new()
        .merge(with_files.layer(DefaultBodyLimit::max(upload::BODY_LIMIT)))
        .merge(added::router())
        .merge(case::router())
        .merge(check::router())
        .merge(code::router())
        .merge(downloads::router())
        .merge(help::router())
        .merge(key::router())
        .merge(papers::router())
        .merge(receipt::router())
        .merge(verify::router())
        .layer(middleware::from_fn_with_state(app.clone(), visitor::prepare))
}

/// Whether a path is one of the person's pages.
pub(crate) fn is_ours(path: &str) -> bool {
    matches!(path.split('/').nth(1), Some("c" | "contact" | "key" | "verify"))
}
