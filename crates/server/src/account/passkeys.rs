//! `/account/passkeys`: adding, naming and removing passkeys.

use axum::{
    Json, Router,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use desk::agents::access;
use domain::ids::PasskeyId;
use serde::Deserialize;
use serde_json::json;
use webauthn_rs::prelude::RegisterPublicKeyCredential;

use super::{fresh::is_fresh, page::again};
use crate::{
    app::App,
    auth::{Posted, Sent, SignedIn, passkey, setup::complaint},
    error::Error,
    web::{Path, wrong::Wrong},
};

pub(super) fn router() -> Router<App> {
    Router::new()
        .route("/account/passkeys/start", post(start))
        .route("/account/passkeys/finish", post(finish))
        .route("/account/passkeys/{id}", post(change))
}

#[derive(Deserialize)]
struct New {
    #[serde(default)]
    name: String,
}

async fn start(
    State(app): State<App>,
    signed_in: SignedIn,
    headers: HeaderMap,
    Sent(new): Sent<New>,
) -> Result<Response, Error> {
    if !is_fresh(&app, &signed_in, &headers) {
        return Err(Error::Denied);
    }
    let name = if new.name.trim().is_empty() { signed_in.words.t("account-passkey-unnamed") } else { new.name };
    let name = name.chars().take(access::PASSKEY_NAME_LIMIT).collect();
    passkey::begin_adding(&app, &signed_in.agent, name).await
}

async fn finish(
    State(app): State<App>,
    signed_in: SignedIn,
    headers: HeaderMap,
    Sent(credential): Sent<RegisterPublicKeyCredential>,
) -> Result<Response, Error> {
    let (name, credential) = passkey::end_adding(&app, &headers, signed_in.agent.id, &credential).await?;
    let (ctx, id) = (signed_in.context(&app), signed_in.agent.id);
    app.db.write(move |tx| access::add_passkey(tx, &ctx, id, &name, &credential)).await?;
    Ok(Json(json!({ "location": "/account?done=passkey" })).into_response())
}

#[derive(Deserialize)]
struct Change {
    #[serde(default)]
    name: String,
    /// `rename` or `remove`.
    #[serde(default)]
    r#do: String,
}

async fn change(
    State(app): State<App>,
    signed_in: SignedIn,
    headers: HeaderMap,
    Path(passkey): Path<PasskeyId>,
    Posted(form): Posted<Change>,
) -> Result<Response, Error> {
    let (ctx, id) = (signed_in.context(&app), signed_in.agent.id);
    if form.r#do == "remove" {
        if !is_fresh(&app, &signed_in, &headers) {
            let wrong = Wrong::one("confirm", signed_in.words.t("account-wrong-stale"));
            return again(&app, &signed_in, &headers, wrong, None).await;
        }
        app.db.write(move |tx| access::remove_passkey(tx, &ctx, id, passkey)).await?;
        return Ok(Redirect::to("/account?done=passkey-off").into_response());
    }
    let name = form.name.clone();
    match app.db.write(move |tx| access::rename_passkey(tx, id, passkey, &name)).await {
        Err(desk::Error::Invalid { field, code }) => {
            let wrong = Wrong::one(format!("passkey-{passkey}"), complaint(signed_in.words, field, code));
            again(&app, &signed_in, &headers, wrong, None).await
        }
        renamed => {
            renamed?;
            Ok(Redirect::to("/account?done=saved").into_response())
        }
    }
}
