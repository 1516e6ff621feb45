//! Who is at the API's door: a program with a token. See docs/decisions for what a token is and is not.

use std::{
    collections::HashMap,
    num::NonZeroU32,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use desk::tokens::NewToken;
use domain::{
    access::{Asker, Scope},
    event::Actor,
    ids::{AgentId, TokenId},
};
use jiff::{SignedDuration, Timestamp};
use store::readings::Subject;

use super::{codes::Code, limits::Limiter, problem::Problem};
use crate::{app::App, clock::Clock, config::Config, random, web::client::Client};

/// What every token begins with, so that programs which look for lost secrets find it.
pub const PREFIX: &str = "esm_";
/// A token is believed for so long without asking the memory again; so a withdrawn one ends everywhere.
const BELIEVED: SignedDuration = SignedDuration::from_secs(5);
/// That a token was used is written down at most so often.
const NOTED: SignedDuration = SignedDuration::from_mins(1);
/// After a silence, so many times the requests of a second may come at once.
const BURST: u32 = 4;
/// From one address, a wrong token counts like so many requests with a right one.
const WRONG: u32 = 50;

/// A program with a token that is good. The first argument of every handler.
#[derive(Debug, Clone)]
pub struct Token {
    /// Which token.
    pub id: TokenId,
    scopes: Arc<[Scope]>,
}

impl Token {
    /// Whether the token may do this. The first line of every handler.
    pub fn needs(&self, scope: Scope) -> Result<(), Problem> {
        if self.scopes.contains(&scope) {
            return Ok(());
        }
        Err(Problem::from(Code::ScopeMissing).saying(format!("Use a token with the scope {scope}.")))
    }

    /// What an action of this program is given.
    pub fn context(&self, app: &App) -> desk::Context {
        app.context(Actor::Token(self.id), "api")
    }

    /// Leaves the trace of a reading (law 10).
    pub async fn trace(&self, app: &App, subject: Subject) -> Result<(), Problem> {
        Ok(app.trace(subject, AgentId(self.id.0)).await?)
    }
}

/// A token and until when it is believed.
#[derive(Clone)]
struct Known {
    token: Token,
    until: Timestamp,
}

/// What the door remembers, on this node.
pub struct Gate {
    known: Mutex<HashMap<[u8; 32], Known>>,
    tokens: Limiter<TokenId>,
    strangers: Limiter<String>,
}

impl Gate {
    /// A door that knows nobody yet.
    pub fn new(config: &Config, clock: Arc<dyn Clock>) -> Self {
        let per_second = config.api_per_second;
        let burst = per_second.saturating_mul(NonZeroU32::new(BURST).unwrap_or(NonZeroU32::MIN));
        let slowly = NonZeroU32::new(per_second.get() / WRONG).unwrap_or(NonZeroU32::MIN);
        Self {
            known: Mutex::default(),
            tokens: Limiter::new(Arc::clone(&clock), per_second, burst),
            strangers: Limiter::new(clock, slowly, per_second),
        }
    }

    fn remembers(&self, hash: &[u8; 32], now: Timestamp) -> Option<Token> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(hash).filter(|known| now < known.until).map(|known| known.token.clone())
    }

    fn remember(&self, hash: [u8; 32], found: Known, now: Timestamp) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|_, known| now < known.until);
        known.insert(hash, found);
    }
}

impl FromRequestParts<App> for Token {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let found = match bearer(parts) {
            Some(secret) => recognise(app, secret).await?.ok_or(Code::TokenInvalid),
            None => Err(Code::TokenMissing),
        };
        match found {
            Ok(token) => {
                app.gate.tokens.take(&token.id).map_err(Problem::too_often)?;
                Ok(token)
            }
            Err(code) => {
                let Ok(client) = Client::from_request_parts(parts, app).await;
                app.gate.strangers.take(&client.counted()).map_err(Problem::too_often)?;
                Err(code.into())
            }
        }
    }
}

/// The token in the header `Authorization`.
fn bearer(parts: &Parts) -> Option<&str> {
    let value = parts.headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then_some(token)
}

async fn recognise(app: &App, secret: &str) -> Result<Option<Token>, Problem> {
    let (hash, now) = (random::hash(secret), app.clock.now());
    if let Some(token) = app.gate.remembers(&hash, now) {
        return Ok(Some(token));
    }
    let found = app.db.read::<_, Problem>(move |tx| Ok(store::tokens::by_secret(tx, &hash, now)?)).await?;
    let Some(stored) = found else { return Ok(None) };
    if stored.used_at.is_none_or(|used| now.duration_since(used) >= NOTED) {
        let id = stored.id;
        app.db.write::<_, Problem>(move |tx| Ok(store::tokens::touch(tx, id, now)?)).await?;
    }
    // A scope that this program does not know, given by a newer one, allows nothing.
    let scopes = stored.scopes.iter().filter_map(|scope| scope.parse().ok()).collect();
    let token = Token { id: stored.id, scopes };
    let until = stored.expires_at.map_or(now + BELIEVED, |end| end.min(now + BELIEVED));
    app.gate.remember(hash, Known { token: token.clone(), until }, now);
    Ok(Some(token))
}

/// Makes a token; its text is shown this once and cannot be read again.
pub async fn issue(
    app: &App,
    ctx: desk::Context,
    asker: Asker,
    new: NewToken,
) -> Result<(TokenId, String), desk::Error> {
    let text = format!("{PREFIX}{}", random::secret(app.source.as_ref()).0);
    let hash = random::hash(&text);
    let id = app.db.write(move |tx| desk::tokens::create(tx, &ctx, asker, new.clone(), &hash)).await?;
    Ok((id, text))
}
