//! The session of an agent: a random secret in a cookie, of which the memory keeps the hash.

use axum::{extract::FromRequestParts, http::request::Parts};
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use domain::{access::Asker, event::Actor};
use store::{agents::Agent, sessions::Session};

use crate::{app::App, error::Error, locales::Words, random};

/// The cookie's name.
pub const COOKIE: &str = "esmero_session";

/// An agent who is signed in. Asking for it is the first line of every handler of the desk.
#[derive(Clone)]
pub struct SignedIn {
    /// Who.
    pub agent: Agent,
    /// The login.
    pub session: Session,
    /// The words in the agent's language.
    pub words: Words,
    /// What every form of this session must send back.
    pub csrf: String,
}

impl SignedIn {
    /// Who asks, for the permission.
    pub fn asker(&self) -> Asker {
        Asker { agent: self.agent.id, role: self.agent.role }
    }

    /// What an action of this agent is given.
    pub fn context(&self, app: &App) -> desk::Context {
        app.context(Actor::Agent(self.agent.id), format!("session:{}", self.session.id))
    }
}

impl FromRequestParts<App> for SignedIn {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        if let Some(known) = parts.extensions.get::<Self>() {
            return Ok(known.clone());
        }
        let jar = CookieJar::from_headers(&parts.headers);
        let secret = jar.get(COOKIE).map(|cookie| cookie.value().to_owned()).ok_or(Error::SignIn)?;
        let (hash, now) = (random::hash(&secret), app.clock.now());
        let found = app.db.read(move |tx| store::sessions::by_secret(tx, &hash, now)).await?;
        let (session, agent) = found.ok_or(Error::SignIn)?;
        let csrf = super::form::csrf(app, &secret);
        let signed_in = Self { words: Words(agent.language), agent, session, csrf };
        parts.extensions.insert(signed_in.clone());
        Ok(signed_in)
    }
}

/// The cookie of a session; only over HTTPS once the business is reached that way.
pub fn cookie(app: &App, secret: String) -> Cookie<'static> {
    Cookie::build((COOKIE, secret))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(app.business().public_url.starts_with("https://"))
        .build()
}
