//! Connections to mail servers: name, TCP, TLS, with a time limit on every step and an error that says which step failed.
//!
//! An administrator chooses these servers, so private and loopback addresses are allowed here. Nothing a stranger
//! sends can make us connect anywhere.

pub(crate) mod probe;
pub mod report;
mod stream;
mod tls;

use std::fmt;
use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use futures::future::BoxFuture;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use tokio::net::TcpStream;

pub use stream::{Allowance, Stream, Transport};
pub use tls::{CertificateProblem, RootCertificate, TlsProblem, client_config};

use crate::oauth::TokenSource;

/// How a connection is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// TLS from the first byte (ports 993 and 465). RFC 8314 prefers it.
    Tls,
    /// Plain greeting, then an upgrade that is required: without it nothing is sent (ports 143 and 587).
    StartTls,
    /// No protection. Refused unless [`Endpoint::plain_allowed`] says so too.
    Plain,
}

/// Where a mail server is and how to talk to it.
#[derive(Debug, Clone)]
pub struct Endpoint {
    /// Name or address; the certificate must be valid for it.
    pub host: String,
    /// TCP port.
    pub port: u16,
    /// TLS, STARTTLS or nothing.
    pub security: Security,
    /// Somebody decided that [`Security::Plain`] is acceptable, as for a server on this machine.
    pub plain_allowed: bool,
    /// Certificates trusted besides those of the operating system.
    pub extra_root: Option<RootCertificate>,
    /// How long each step may take.
    pub timeouts: Timeouts,
}

impl Endpoint {
    /// A server with the usual time limits and the certificates of the operating system.
    pub fn new(host: impl Into<String>, port: u16, security: Security) -> Self {
        let timeouts = Timeouts::default();
        Self { host: host.into(), port, security, plain_allowed: false, extra_root: None, timeouts }
    }

    /// Accepts an unprotected connection if [`Security::Plain`] is chosen.
    pub fn allow_plain(mut self) -> Self {
        self.plain_allowed = true;
        self
    }

    /// Trusts these certificates too.
    pub fn trust(mut self, root: RootCertificate) -> Self {
        self.extra_root = Some(root);
        self
    }
}

/// Time limits. None is open-ended: a server that stops talking must not hold a task for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeouts {
    /// Finding the name, connecting, the TLS handshake and the greeting, each.
    pub connect: Duration,
    /// One command and its answer.
    pub command: Duration,
    /// Slowest accepted rate for a message, in bytes per second; its time is added to `command`.
    pub slowest: u32,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self { connect: Duration::from_secs(15), command: Duration::from_mins(1), slowest: 16 * 1024 }
    }
}

impl Timeouts {
    /// How long a command may take that carries `bytes`.
    pub fn carrying(&self, bytes: u64) -> Duration {
        self.command + Duration::from_secs(bytes / u64::from(self.slowest.max(1)))
    }
}

/// Who we are for a server.
#[derive(Debug, Clone)]
pub struct Login {
    /// User name, often the address.
    pub user: String,
    /// What proves it.
    pub secret: Secret,
}

impl Login {
    /// User and password.
    pub fn password(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self { user: user.into(), secret: Secret::Password(SecretString::from(password.into())) }
    }

    /// User and a source of OAuth access tokens.
    pub fn oauth(user: impl Into<String>, tokens: Arc<dyn TokenSource>) -> Self {
        Self { user: user.into(), secret: Secret::XOAuth2(tokens) }
    }
}

/// What proves who we are. Its `Debug` never shows the secret.
#[derive(Clone)]
pub enum Secret {
    /// A password, or a password for this application only.
    Password(SecretString),
    /// An OAuth 2 access token, fetched when needed.
    XOAuth2(Arc<dyn TokenSource>),
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Password(_) => "Password(…)",
            Self::XOAuth2(_) => "XOAuth2(…)",
        })
    }
}

/// The step during which something went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Finding the address of the name.
    Dns,
    /// Connecting to the port.
    Tcp,
    /// Agreeing on encryption and checking the certificate.
    Tls,
    /// The server's first words, and what it offers.
    Greeting,
    /// Proving who we are.
    Login,
    /// Opening the folder (IMAP only).
    Folder,
    /// Being told at once of new mail (IMAP only).
    Idle,
    /// Any later command.
    Command,
}

/// Why a connection could not be made or was lost.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nobody allowed an unprotected connection.
    #[error("an unprotected connection was not allowed: choose TLS or STARTTLS")]
    PlainNotAllowed,
    /// The name has no address.
    #[error("no address found for the server {0}")]
    HostNotFound(String),
    /// Nobody listens on that port.
    #[error("the server refused the connection on that port")]
    Refused,
    /// No way to the server.
    #[error("the server cannot be reached: {0}")]
    Unreachable(io::ErrorKind),
    /// A step took too long.
    #[error("the server did not answer in time ({0:?})")]
    TimedOut(Step),
    /// The server closed the connection.
    #[error("the server closed the connection ({0:?})")]
    Closed(Step),
    /// The connection broke.
    #[error("the connection broke ({0:?}: {1})")]
    Broken(Step, io::ErrorKind),
    /// The server sent more than a sane answer can have.
    #[error("the server sent more than is allowed")]
    TooMuch,
    /// TLS could not be agreed, or the certificate is not acceptable.
    #[error(transparent)]
    Tls(#[from] TlsProblem),
}

impl Error {
    /// Reads the meaning of an I/O error that happened in `step`.
    pub fn from_io(step: Step, error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::QuotaExceeded => Self::TooMuch,
            io::ErrorKind::UnexpectedEof
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe => Self::Closed(step),
            kind => Self::Broken(step, kind),
        }
    }
}

/// Makes the bare connection to a server: finds the name, connects. Tests put their own server here.
pub trait Dialer: Send + Sync + fmt::Debug {
    /// A connection without TLS, ready for the first byte.
    fn dial<'a>(&'a self, endpoint: &'a Endpoint) -> BoxFuture<'a, Result<Stream, Error>>;
}

/// The real network.
#[derive(Debug, Clone, Copy, Default)]
pub struct Internet;

impl Dialer for Internet {
    fn dial<'a>(&'a self, endpoint: &'a Endpoint) -> BoxFuture<'a, Result<Stream, Error>> {
        Box::pin(async move {
            let addresses = resolve(endpoint).await?;
            let mut last = Error::HostNotFound(endpoint.host.clone());
            // Each address gets its own limit; four are enough for any sane name, and bound the wait.
            for address in addresses.into_iter().take(4) {
                match within(endpoint.timeouts.connect, Step::Tcp, TcpStream::connect(address)).await {
                    Ok(Ok(stream)) => {
                        // Commands are short and wait for answers: delaying them to fill packets only adds latency.
                        let _ = stream.set_nodelay(true);
                        return Ok(Stream::new(stream));
                    }
                    Ok(Err(error)) if error.kind() == io::ErrorKind::ConnectionRefused => last = Error::Refused,
                    Ok(Err(error)) => last = Error::Unreachable(error.kind()),
                    Err(error) => last = error,
                }
            }
            Err(last)
        })
    }
}

/// Connects, and starts TLS if the endpoint wants it from the first byte.
pub async fn open(dialer: &dyn Dialer, endpoint: &Endpoint) -> Result<Stream, Error> {
    if endpoint.security == Security::Plain && !endpoint.plain_allowed {
        return Err(Error::PlainNotAllowed);
    }
    let stream = dialer.dial(endpoint).await?;
    if endpoint.security == Security::Tls { secure(stream, endpoint).await } else { Ok(stream) }
}

/// Puts TLS on a connection, and checks the certificate for the endpoint's name.
pub async fn secure(stream: Stream, endpoint: &Endpoint) -> Result<Stream, Error> {
    within(endpoint.timeouts.connect, Step::Tls, tls::handshake(stream, endpoint)).await?
}

/// Waits for `work`, but no longer than `limit`.
pub async fn within<T>(limit: Duration, step: Step, work: impl Future<Output = T>) -> Result<T, Error> {
    tokio::time::timeout(limit, work).await.map_err(|_| Error::TimedOut(step))
}

async fn resolve(endpoint: &Endpoint) -> Result<Vec<SocketAddr>, Error> {
    if let Ok(address) = endpoint.host.parse::<IpAddr>() {
        return Ok(vec![SocketAddr::new(address, endpoint.port)]);
    }
    let lookup = tokio::net::lookup_host((endpoint.host.as_str(), endpoint.port));
    match within(endpoint.timeouts.connect, Step::Dns, lookup).await? {
        Ok(found) => Ok(found.collect()),
        Err(_) => Err(Error::HostNotFound(endpoint.host.clone())),
    }
}
