//! Passkeys: the ceremony of the log-in, and what the account page needs to add one.
//!
//! The state of a ceremony travels sealed in a cookie, so that any node can finish what another began, and each is good
//! for one try.

use axum::{
    Json, Router,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Response},
    routing::post,
};
use domain::ids::{AgentId, PasskeyId};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::agents::Agent;
use webauthn_rs::prelude::{
    CreationChallengeResponse, DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Url, Webauthn, WebauthnBuilder, WebauthnError,
};
use webauthn_rs_proto::ResidentKeyRequirement;

use super::{form::Sent, next::own_path, sealed, session, throttle, visitor::drop_cookie};
use crate::{
    app::App,
    error::Error,
    web::{Query, client::Client},
};

/// The cookie between the beginning of a log-in and its end.
const LOGIN: &str = "esmero_passkey";
/// The same for adding a passkey.
const ADDING: &str = "esmero_new_passkey";

pub(super) fn router() -> Router<App> {
    Router::new().route("/login/passkey/start", post(start)).route("/login/passkey/finish", post(finish))
}

/// Whether passkeys can work here: they belong to a name, so the business must be reached by one.
pub(crate) fn works(app: &App) -> bool {
    webauthn(app).is_some()
}

fn webauthn(app: &App) -> Option<Webauthn> {
    let business = app.business();
    let origin = Url::parse(&business.public_url).ok()?;
    let secure = origin.scheme() == "https" || origin.domain() == Some("localhost");
    let name = if business.name.is_empty() { "Esmero" } else { &business.name };
    WebauthnBuilder::new(origin.domain().filter(|_| secure)?, &origin).ok()?.rp_name(name).build().ok()
}

fn ready(app: &App) -> Result<Webauthn, Error> {
    webauthn(app).ok_or(Error::NotFound)
}

async fn start(State(app): State<App>, _: Sent<serde_json::Value>) -> Result<Response, Error> {
    let (challenge, state) = ready(&app)?.start_discoverable_authentication().map_err(internal)?;
    let mut response = Json(json!({ "publicKey": challenge.public_key })).into_response();
    sealed::give(&app, &mut response, LOGIN, &state);
    Ok(response)
}

#[derive(Default, Deserialize)]
struct Where {
    #[serde(default)]
    next: String,
}

async fn finish(
    State(app): State<App>,
    client: Client,
    headers: HeaderMap,
    Query(wanted): Query<Where>,
    Sent(credential): Sent<PublicKeyCredential>,
) -> Result<Response, Error> {
    if let Some(wait) = throttle::address(&app, client).await? {
        return Err(Error::TooOften(wait));
    }
    let state = begun::<DiscoverableAuthentication>(&app, &headers, LOGIN).await?;
    let Some(agent) = owner(&app, &credential, state).await? else {
        return Err(Error::Invalid("passkey", "unknown"));
    };
    let mut response = Json(json!({ "location": own_path(&wanted.next) })).into_response();
    drop_cookie(&app, &mut response, LOGIN);
    session::begin(&app, agent.id, "passkey", client, &headers, &mut response).await?;
    Ok(response)
}

/// The state of a ceremony, good for one try.
async fn begun<T: serde::de::DeserializeOwned>(app: &App, headers: &HeaderMap, name: &str) -> Result<T, Error> {
    let jar = axum_extra::extract::CookieJar::from_headers(headers);
    let cookie = jar.get(name).map(|cookie| cookie.value().to_owned()).unwrap_or_default();
    let state = sealed::take(app, headers, name).ok_or(Error::Forged)?;
    if throttle::once(app, &cookie).await? { Ok(state) } else { Err(Error::Forged) }
}

/// Whose passkey proved itself, if anybody's.
async fn owner(
    app: &App,
    proof: &PublicKeyCredential,
    state: DiscoverableAuthentication,
) -> Result<Option<Agent>, Error> {
    let webauthn = ready(app)?;
    let Ok((id, credential)) = webauthn.identify_discoverable_authentication(proof) else { return Ok(None) };
    let found = app.db.read::<_, store::Error>(move |tx| {
        let agent = match store::agents::by_id(tx, id.into()) {
            Err(store::Error::Missing) => return Ok(None),
            agent => agent?,
        };
        Ok(Some((store::passkeys::of_agent(tx, agent.id)?, agent)))
    });
    let Some((rows, agent)) = found.await?.filter(|(_, agent)| agent.disabled_at.is_none()) else { return Ok(None) };
    let known = rows.iter().filter_map(|row| Some((row.id, serde_json::from_str::<Passkey>(&row.credential).ok()?)));
    let matching = known.into_iter().find(|(_, passkey)| passkey.cred_id().as_slice() == credential);
    let Some((row, mut passkey)) = matching else { return Ok(None) };
    match webauthn.finish_discoverable_authentication_v2(proof, state, &passkey) {
        Ok(result) => {
            passkey.update_credential(&result);
            used(app, row, &passkey).await?;
            Ok(Some(agent))
        }
        Err(error) => {
            tracing::info!(%error, agent = %agent.id, "a passkey did not prove itself");
            Ok(None)
        }
    }
}

async fn used(app: &App, id: PasskeyId, passkey: &Passkey) -> Result<(), Error> {
    let credential = serde_json::to_string(passkey).map_err(|error| Error::Internal(error.to_string()))?;
    let now = app.clock.now();
    Ok(app.db.write(move |tx| store::passkeys::used(tx, id, &credential, now)).await?)
}

/// A passkey that is being added.
#[derive(Serialize, Deserialize)]
struct Adding {
    agent: AgentId,
    name: String,
    state: PasskeyRegistration,
}

/// Begins to add a passkey to an agent's account, under this name.
pub(crate) async fn begin_adding(app: &App, agent: &Agent, name: String) -> Result<Response, Error> {
    let id = agent.id;
    let rows = app.db.read::<_, store::Error>(move |tx| store::passkeys::of_agent(tx, id)).await?;
    let known = rows.iter().filter_map(|row| serde_json::from_str::<Passkey>(&row.credential).ok());
    let known = known.map(|passkey| passkey.cred_id().clone()).collect();
    let webauthn = ready(app)?;
    let (mut challenge, state) =
        webauthn.start_passkey_registration(id.0, &agent.email, &agent.name, Some(known)).map_err(internal)?;
    // The log-in asks for no name, so the device must be able to find the passkey by itself.
    if let Some(choice) = &mut challenge.public_key.authenticator_selection {
        choice.resident_key = Some(ResidentKeyRequirement::Required);
        choice.require_resident_key = true;
    }
    let CreationChallengeResponse { public_key } = challenge;
    let mut response = Json(json!({ "publicKey": public_key })).into_response();
    sealed::give(app, &mut response, ADDING, &Adding { agent: id, name, state });
    Ok(response)
}

/// The new passkey's name, and the passkey as it is stored, if the device proved that it has it.
pub(crate) async fn end_adding(
    app: &App,
    headers: &HeaderMap,
    agent: AgentId,
    credential: &RegisterPublicKeyCredential,
) -> Result<(String, String), Error> {
    let Adding { agent: whose, name, state } = begun(app, headers, ADDING).await?;
    if whose != agent {
        return Err(Error::Forged);
    }
    let passkey = ready(app)?.finish_passkey_registration(credential, &state).map_err(|error| {
        tracing::info!(%error, "a passkey could not be added");
        Error::Invalid("passkey", "unusable")
    })?;
    let passkey = serde_json::to_string(&passkey).map_err(|error| Error::Internal(error.to_string()))?;
    Ok((name, passkey))
}

fn internal(error: WebauthnError) -> Error {
    Error::Internal(error.to_string())
}
