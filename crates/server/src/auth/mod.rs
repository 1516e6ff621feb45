//! Who is at the door: sessions of agents, protection of forms.

pub mod form;
pub mod session;
pub mod upload;

pub use form::{Posted, csrf_of};
pub use session::SignedIn;
pub use upload::Uploaded;

use axum::Router;

use crate::app::App;

/// The pages of signing in.
pub fn router() -> Router<App> {
    Router::new()
}
