//! Secrets that are shown once: from the form that made them to the page that shows them they travel sealed.

use axum::{
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use serde::{Deserialize, Serialize};

use crate::{
    app::App,
    auth::{sealed, visitor::drop_cookie},
};

const COOKIE: &str = "esmero_once";

/// A secret on its way to the page that shows it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Secret {
    /// The page that shows it.
    pub(super) page: String,
    /// What it is for: the agent's or the token's name.
    pub(super) name: String,
    /// The link or the token.
    pub(super) text: String,
}

impl Secret {
    /// To the page that shows it.
    pub(super) fn hand_over(&self, app: &App) -> Response {
        let mut response = Redirect::to(&self.page).into_response();
        sealed::give(app, &mut response, COOKIE, self);
        response
    }

    /// The secret for this page, if there is one.
    pub(super) fn take(app: &App, headers: &HeaderMap, page: &str) -> Option<Self> {
        sealed::take::<Self>(app, headers, COOKIE).filter(|secret| secret.page == page)
    }

    /// The page was shown: not again.
    pub(super) fn forget(app: &App, response: &mut Response) {
        drop_cookie(app, response, COOKIE);
    }
}
