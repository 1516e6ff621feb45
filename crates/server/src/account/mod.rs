//! `/account`: what agents decide about themselves.

mod browser;
mod fresh;
mod page;
mod passkeys;
mod password;
mod phone;
mod sessions;

use axum::Router;

use crate::app::App;

/// The pages of the agent's own account.
pub fn router() -> Router<App> {
    Router::new()
        .merge(page::router())
        .merge(password::router())
        .merge(phone::router())
        .merge(fresh::router())
        .merge(passkeys::router())
        .merge(sessions::router())
}
