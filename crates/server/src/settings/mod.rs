//! `/settings`: what the business says of itself, who works here, where mail comes from, and what needs a hand.

use axum::Router;

use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    web::page::{Frame, around},
};

/// The pages of the settings.
pub fn router() -> Router<App> {
    Router::new()
}

/// The frame around a page that has no list of cases.
pub(crate) async fn frame(app: &App, signed_in: &SignedIn, place: &'static str) -> Result<Frame, Error> {
    let asker = signed_in.asker();
    let (counts, position) = app.db.read(move |tx| around(tx, asker)).await?;
    Ok(Frame::new(app, signed_in, place, counts, position))
}
