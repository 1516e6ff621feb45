//! `/account/sessions`: ending logins that are not wanted any more.

use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use desk::agents::sessions;
use domain::ids::SessionId;
use serde::Deserialize;

use crate::{
    app::App,
    auth::{Posted, SignedIn},
    error::Error,
    web::Path,
};

pub(super) fn router() -> Router<App> {
    Router::new().route("/account/sessions/others", post(others)).route("/account/sessions/{id}", post(one))
}

#[derive(Deserialize)]
struct Nothing {}

async fn one(
    State(app): State<App>,
    signed_in: SignedIn,
    Path(session): Path<SessionId>,
    Posted(Nothing {}): Posted<Nothing>,
) -> Result<Response, Error> {
    let (ctx, id) = (signed_in.context(&app), signed_in.agent.id);
    app.db.write(move |tx| sessions::end(tx, &ctx, id, session)).await?;
    Ok(Redirect::to("/account?done=session").into_response())
}

async fn others(
    State(app): State<App>,
    signed_in: SignedIn,
    Posted(Nothing {}): Posted<Nothing>,
) -> Result<Response, Error> {
    let (ctx, id, this) = (signed_in.context(&app), signed_in.agent.id, signed_in.session.id);
    app.db.write(move |tx| sessions::end_all(tx, &ctx, id, Some(this))).await?;
    Ok(Redirect::to("/account?done=sessions").into_response())
}
