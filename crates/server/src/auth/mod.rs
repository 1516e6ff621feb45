//! Who is at the door: sessions of agents, protection of forms, the ways to get in.

mod code;
mod first_run;
pub mod form;
mod login;
pub(crate) mod next;
pub(crate) mod passkey;
pub mod password;
pub(crate) mod sealed;
pub mod session;
pub(crate) mod setup;
pub(crate) mod throttle;
pub(crate) mod totp;
pub mod upload;
pub mod visitor;

pub use first_run::first_run;
pub use form::{Posted, Sent, csrf_of};
pub use session::SignedIn;
pub use upload::Uploaded;
pub use visitor::Visitor;

use axum::Router;

use crate::app::App;

/// The pages of signing in.
pub fn router() -> Router<App> {
    Router::new().merge(login::router()).merge(code::router()).merge(passkey::router()).merge(setup::router())
}
