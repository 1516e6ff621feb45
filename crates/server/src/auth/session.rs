//! The session of an agent: a random secret in a cookie, of which the memory keeps the hash.

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
    response::Response,
};
use axum_extra::extract::{CookieJar, cookie::Cookie};
use desk::agents::sessions::{self, Begin};
use domain::{access::Asker, event::Actor, ids::AgentId};
use jiff::SignedDuration;
use store::{agents::Agent, sessions::Session};

use super::visitor::{plain, set_cookie};
use crate::{app::App, error::Error, locales::Words, random, web::client::Client};

/// The cookie's name.
pub const COOKIE: &str = "esmero_session";
/// The cookie of an agent who wants no shortcuts of one key in this browser.
pub const NO_SHORTCUTS: &str = "esmero_no_shortcuts";
/// A use is written down at most so often: each is a write.
const SEEN_EVERY: SignedDuration = SignedDuration::from_mins(1);

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
    /// Keys without Ctrl do things in this browser.
    pub shortcuts: bool,
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
        keep_alive(app, &session).await;
        let csrf = super::form::csrf(app, &secret);
        let shortcuts = jar.get(NO_SHORTCUTS).is_none();
        let signed_in = Self { words: Words(agent.language), agent, session, csrf, shortcuts };
        parts.extensions.insert(signed_in.clone());
        Ok(signed_in)
    }
}

/// A login that is used lasts longer.
async fn keep_alive(app: &App, session: &Session) {
    let now = app.clock.now();
    if now.duration_since(session.seen_at) < SEEN_EVERY {
        return;
    }
    let (id, end) = (session.id, sessions::end_of(session, now));
    if let Err(error) = app.db.write(move |tx| store::sessions::touch(tx, id, now, end)).await {
        let error: store::Error = error;
        tracing::warn!(%error, "the use of a login could not be written down");
    }
}

/// Begins a login with a new secret, whose cookie goes with the answer.
pub(super) async fn begin(
    app: &App,
    agent: AgentId,
    method: &'static str,
    client: Client,
    headers: &HeaderMap,
    response: &mut Response,
) -> Result<(), Error> {
    let user_agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let begin = Begin { agent, method, user_agent: user_agent.to_owned(), address: client.to_string() };
    let (secret, hash) = random::secret(app.source.as_ref());
    let ctx = app.context(Actor::Agent(agent), "login");
    app.db.write(move |tx| sessions::begin(tx, &ctx, &begin, &hash)).await?;
    set_cookie(response, &cookie(app, secret));
    Ok(())
}

/// The cookie of a session; only over HTTPS once the business is reached that way.
pub fn cookie(app: &App, secret: String) -> Cookie<'static> {
    plain(app, COOKIE, secret)
}
