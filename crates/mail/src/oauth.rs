//! Access tokens for mail servers that take no passwords (XOAUTH2): the refresh-token flow of RFC 6749, section 6.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use reqwest::Url;
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use reqwest::redirect::Policy;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use crate::net::client_config;

/// A token is renewed this long before it ends, so that it does not end during a session's login.
const MARGIN: SignedDuration = SignedDuration::from_mins(2);
/// No sane answer of a token endpoint is larger, in bytes.
const LARGEST_ANSWER: usize = 64 * 1024;
/// How long a token endpoint may take in all.
const LIMIT: Duration = Duration::from_secs(20);

/// Gives access tokens. Tests and other flows put their own here.
pub trait TokenSource: Send + Sync {
    /// A token that is good now.
    fn access_token(&self) -> BoxFuture<'_, Result<SecretString, Error>>;

    /// The last token was refused by a mail server: do not give it again.
    fn forget(&self);
}

/// Why there is no token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// The endpoint's address is no `https` address.
    NotHttps,
    /// The endpoint cannot be reached, or its certificate is not acceptable.
    Unreachable,
    /// It did not answer in time.
    TimedOut,
    /// Its answer is not what RFC 6749 describes, or far too large.
    Garbled,
    /// The consent was withdrawn or has ended: somebody must connect the account again (`invalid_grant`).
    ConsentEnded,
    /// The provider does not know this application, or its secret is wrong (`invalid_client`).
    UnknownApplication,
    /// The provider is busy; it will do later.
    Busy,
    /// The provider said no with this error code.
    Said(String),
    /// There was a token, and the mail server did not accept it: wrong account, or a missing permission.
    NotAccepted,
}

/// No access token could be had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no access token: {0:?}")]
pub struct Error(Problem);

impl Error {
    /// Why not.
    pub fn problem(&self) -> Problem {
        self.0.clone()
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self(problem)
    }
}

/// Whom to ask for tokens, and as which application.
#[derive(Debug, Clone)]
pub struct Provider {
    /// The token endpoint; must be `https`.
    pub token_url: String,
    /// The application's identifier.
    pub client_id: String,
    /// The application's secret, if it has one.
    pub client_secret: Option<SecretString>,
    /// What to ask for, where the provider wants that repeated.
    pub scope: Option<String>,
    /// Accepts an `http` endpoint. Only for tests.
    pub http_allowed: bool,
}

impl Provider {
    /// Google Workspace and Gmail.
    pub fn google(client_id: impl Into<String>, client_secret: SecretString) -> Self {
        Self { client_secret: Some(client_secret), ..Self::custom("https://oauth2.googleapis.com/token", client_id) }
    }

    /// Microsoft 365. `tenant` is the organisation's identifier or domain.
    pub fn microsoft(tenant: &str, client_id: impl Into<String>, client_secret: Option<SecretString>) -> Self {
        let tenant: String = tenant.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.')).collect();
        let url = format!("https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token");
        let scope =
            "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access";
        Self { client_secret, scope: Some(scope.to_owned()), ..Self::custom(url, client_id) }
    }

    /// Any provider that follows RFC 6749.
    pub fn custom(token_url: impl Into<String>, client_id: impl Into<String>) -> Self {
        let (token_url, client_id) = (token_url.into(), client_id.into());
        Self { token_url, client_id, client_secret: None, scope: None, http_allowed: false }
    }
}

type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;
type OnRotation = Arc<dyn Fn(&SecretString) + Send + Sync>;

/// Tokens by the refresh-token flow, kept until shortly before they end.
pub struct Tokens {
    provider: Provider,
    endpoint: Url,
    client: reqwest::Client,
    clock: Clock,
    rotated: Option<OnRotation>,
    /// Held while a token is fetched, so that many mailboxes of one account ask once.
    refresh_token: tokio::sync::Mutex<SecretString>,
    kept: Mutex<Option<(SecretString, Timestamp)>>,
}

#[derive(Deserialize)]
struct Answer {
    access_token: Option<SecretString>,
    /// Seconds. RFC 6749 only recommends it; an hour is what everybody uses.
    expires_in: Option<i64>,
    refresh_token: Option<SecretString>,
    error: Option<String>,
}

impl Tokens {
    /// Tokens for one account. `clock` tells the time of day.
    pub fn new(provider: Provider, refresh_token: SecretString, clock: Clock) -> Result<Self, Error> {
        let endpoint = Url::parse(&provider.token_url).map_err(|_| Problem::NotHttps)?;
        let acceptable = endpoint.scheme() == "https" || (provider.http_allowed && endpoint.scheme() == "http");
        if !acceptable || endpoint.host().is_none() {
            return Err(Problem::NotHttps.into());
        }
        let refresh_token = tokio::sync::Mutex::new(refresh_token);
        let client = http_client()?;
        Ok(Self { provider, endpoint, client, clock, rotated: None, refresh_token, kept: Mutex::new(None) })
    }

    /// Calls `rotated` whenever the provider replaces the refresh token, which must then be kept in place of the old
    /// one: Microsoft does so each time.
    pub fn on_rotation(mut self, rotated: OnRotation) -> Self {
        self.rotated = Some(rotated);
        self
    }

    async fn fetch(&self) -> Result<SecretString, Error> {
        let mut refresh_token = self.refresh_token.lock().await;
        if let Some(token) = self.kept_token() {
            return Ok(token);
        }
        let asked = (self.clock)();
        let answer = self.ask(&refresh_token).await?;
        let token = answer.access_token.ok_or(Problem::Garbled)?;
        let lifetime = SignedDuration::from_secs(answer.expires_in.unwrap_or(3600).clamp(0, 86_400));
        let ends = asked.checked_add(lifetime - MARGIN).map_err(|_| Problem::Garbled)?;
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = Some((token.clone(), ends));
        if let Some(new) = answer.refresh_token
            && new.expose_secret() != refresh_token.expose_secret()
        {
            if let Some(rotated) = &self.rotated {
                rotated(&new);
            }
            *refresh_token = new;
        }
        Ok(token)
    }

    async fn ask(&self, refresh_token: &SecretString) -> Result<Answer, Error> {
        let sent = self
            .client
            .post(self.endpoint.clone())
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(ACCEPT, "application/json")
            .body(self.form(refresh_token)?)
            .send();
        let mut response = sent.await.map_err(|error| of_http(&error))?;
        let status = response.status();
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| of_http(&error))? {
            if body.len() + chunk.len() > LARGEST_ANSWER {
                return Err(Problem::Garbled.into());
            }
            body.extend_from_slice(&chunk);
        }
        if status.is_server_error() || status.as_u16() == 429 {
            return Err(Problem::Busy.into());
        }
        let answer: Answer = serde_json::from_slice(&body).map_err(|_| Problem::Garbled)?;
        match answer.error.as_deref() {
            None if status.is_success() => Ok(answer),
            None => Err(Problem::Garbled.into()),
            Some("invalid_grant") => Err(Problem::ConsentEnded.into()),
            Some("invalid_client" | "unauthorized_client") => Err(Problem::UnknownApplication.into()),
            Some("temporarily_unavailable") => Err(Problem::Busy.into()),
            Some(other) => Err(Problem::Said(other.chars().filter(|c| c.is_ascii_graphic()).take(60).collect()).into()),
        }
    }

    /// The body of the request: the same coding as a query's.
    fn form(&self, refresh_token: &SecretString) -> Result<String, Error> {
        let mut fields = vec![
            ("grant_type", "refresh_token"),
            ("client_id", &self.provider.client_id),
            ("refresh_token", refresh_token.expose_secret()),
        ];
        if let Some(secret) = &self.provider.client_secret {
            fields.push(("client_secret", secret.expose_secret()));
        }
        if let Some(scope) = &self.provider.scope {
            fields.push(("scope", scope));
        }
        let coded = Url::parse_with_params("https://form.invalid/", fields).map_err(|_| Problem::Garbled)?;
        Ok(coded.query().unwrap_or_default().to_owned())
    }

    fn kept_token(&self) -> Option<SecretString> {
        let now = (self.clock)();
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().filter(|(_, ends)| now < *ends).map(|(token, _)| token.clone())
    }
}

impl TokenSource for Tokens {
    fn access_token(&self) -> BoxFuture<'_, Result<SecretString, Error>> {
        Box::pin(async move {
            match self.kept_token() {
                Some(token) => Ok(token),
                None => self.fetch().await,
            }
        })
    }

    fn forget(&self) {
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").field("endpoint", &self.provider.token_url).finish_non_exhaustive()
    }
}

/// A client with ring and the operating system's certificates, which follows no redirects: the form has secrets.
#[expect(clippy::disallowed_methods, reason = "this is a guarded constructor: time-outs, no redirects, https checked")]
fn http_client() -> Result<reqwest::Client, Error> {
    let tls = client_config(None).map_err(|_| Problem::Unreachable)?;
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(Policy::none())
        .connect_timeout(LIMIT)
        .timeout(LIMIT)
        .build()
        .map_err(|_| Problem::Unreachable.into())
}

fn of_http(error: &reqwest::Error) -> Error {
    if error.is_timeout() { Problem::TimedOut.into() } else { Problem::Unreachable.into() }
}
