//! From nothing to a logged-in session.

use std::collections::BTreeSet;

use async_imap::{Authenticator, Client};
use secrecy::{ExposeSecret, SecretString};
use tokio::io::AsyncWriteExt;

use super::{Error, Session, Settings};
use crate::net::report::{Reason, Service};
use crate::net::{self, Dialer, Endpoint, Internet, Login, Secret, Security, Step, Stream, within};

/// A line longer than this is no greeting.
const LINE: usize = 8 * 1024;

/// What a server offers, in capitals.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Capabilities(BTreeSet<String>);

impl Capabilities {
    /// Whether the server offers this, as in `IDLE` or `AUTH=XOAUTH2`.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains(&name.to_ascii_uppercase())
    }

    /// The ways to log in that the server offers.
    pub fn logins(&self) -> Vec<String> {
        self.0.iter().filter_map(|name| name.strip_prefix("AUTH=")).map(str::to_owned).collect()
    }

    pub(super) fn learn<'a>(&mut self, names: impl IntoIterator<Item = &'a str>) {
        self.0.extend(names.into_iter().map(str::to_ascii_uppercase));
    }
}

/// A connection that has said hello and, where asked for, been encrypted.
pub(super) struct Greeted {
    stream: Stream,
    capabilities: Capabilities,
}

impl Session {
    /// Connects and logs in.
    pub async fn connect(settings: &Settings) -> Result<Self, Error> {
        Self::connect_by(&Internet, settings).await
    }

    /// Connects by another way than the network, and logs in.
    pub async fn connect_by(dialer: &dyn Dialer, settings: &Settings) -> Result<Self, Error> {
        let stream = net::open(dialer, &settings.endpoint).await?;
        let greeted = greet(stream, &settings.endpoint).await?;
        login(greeted, &settings.endpoint, &settings.login).await
    }
}

/// Hears the greeting, learns what is offered, and upgrades to TLS if the endpoint says so.
pub(super) async fn greet(mut stream: Stream, endpoint: &Endpoint) -> Result<Greeted, Error> {
    let limit = endpoint.timeouts.connect;
    within(limit, Step::Greeting, hear_greeting(&mut stream)).await??;
    let mut capabilities = within(limit, Step::Greeting, ask_capabilities(&mut stream, "e1")).await??;
    if endpoint.security == Security::StartTls {
        if !capabilities.has("STARTTLS") {
            return Err(Error::StartTlsNotOffered);
        }
        within(limit, Step::Tls, talk(&mut stream, "e2", "STARTTLS")).await??;
        stream = net::secure(stream, endpoint).await?;
        // What was said before encryption may have been said by anybody.
        capabilities = within(limit, Step::Greeting, ask_capabilities(&mut stream, "e3")).await??;
    }
    Ok(Greeted { stream, capabilities })
}

async fn hear_greeting(stream: &mut Stream) -> Result<(), Error> {
    let line = stream.read_line(LINE).await.map_err(|error| net::Error::from_io(Step::Greeting, &error))?;
    if Service::is_tls(&line) {
        return Err(Error::WantsTls);
    }
    let text = String::from_utf8_lossy(&line);
    match Service::of_greeting(&line) {
        Service::Imap if text.to_ascii_uppercase().starts_with("* BYE") => Err(Error::Bye(words(&text[5..]))),
        Service::Imap => Ok(()),
        other => Err(Error::OtherService(other)),
    }
}

async fn ask_capabilities(stream: &mut Stream, tag: &str) -> Result<Capabilities, Error> {
    let mut capabilities = Capabilities::default();
    for line in talk(stream, tag, "CAPABILITY").await? {
        if let Some(names) = line.to_ascii_uppercase().strip_prefix("* CAPABILITY ") {
            capabilities.learn(names.split_ascii_whitespace());
        }
    }
    Ok(capabilities)
}

/// One command before the login, and the lines of its answer.
async fn talk(stream: &mut Stream, tag: &str, command: &'static str) -> Result<Vec<String>, Error> {
    let io = |error| Error::Net(net::Error::from_io(Step::Greeting, &error));
    stream.write_all(format!("{tag} {command}\r\n").as_bytes()).await.map_err(io)?;
    stream.flush().await.map_err(io)?;
    let mut lines = Vec::new();
    for _ in 0..64 {
        let line = stream.read_line(LINE).await.map_err(io)?;
        let line = String::from_utf8_lossy(&line).trim_end().to_owned();
        match line.strip_prefix(tag).map(str::trim_start) {
            Some(answer) if answer.to_ascii_uppercase().starts_with("OK") => return Ok(lines),
            Some(answer) => return Err(Error::Refused { command, said: words(answer) }),
            None => lines.push(line),
        }
    }
    Err(Error::Garbled)
}

/// Proves who we are by the best way that both sides know.
pub(super) async fn login(greeted: Greeted, endpoint: &Endpoint, login: &Login) -> Result<Session, Error> {
    let Greeted { stream, capabilities } = greeted;
    let allowance = stream.allowance();
    allowance.set(64 * 1024);
    let refused = |said: &str, used_password| Error::LoginRefused {
        reason: Reason::of_refused_login(&endpoint.host, used_password, said),
        said: said.to_owned(),
    };
    let client = Client::new(stream);
    let limit = endpoint.timeouts.command;
    let (entered, used_password) = match &login.secret {
        Secret::Password(password) => {
            let work = enter_with_password(client, &capabilities, &login.user, password);
            (within(limit, Step::Login, work).await??, true)
        }
        Secret::XOAuth2(tokens) => {
            if !capabilities.has("AUTH=XOAUTH2") {
                return Err(no_common_login(&capabilities));
            }
            let token = within(limit, Step::Login, tokens.access_token()).await??;
            let answer = Answer::new(xoauth2(&login.user, &token));
            let entered = within(limit, Step::Login, client.authenticate("XOAUTH2", answer)).await?;
            if matches!(entered, Err((async_imap::error::Error::No(_), _))) {
                tokens.forget();
            }
            (entered, false)
        }
    };
    match entered {
        Ok(session) => Session::begin(session, allowance, endpoint.timeouts).await,
        Err((async_imap::error::Error::No(text) | async_imap::error::Error::Bad(text), _)) => {
            Err(refused(&said(&text), used_password))
        }
        Err((error, _)) => Err(super::session::translate(error, Step::Login, "login")),
    }
}

type Entered = Result<async_imap::Session<Stream>, (async_imap::error::Error, Client<Stream>)>;

async fn enter_with_password(
    client: Client<Stream>,
    capabilities: &Capabilities,
    user: &str,
    password: &SecretString,
) -> Result<Entered, Error> {
    let password = password.expose_secret();
    if user.contains(['\r', '\n', '\0']) || password.contains(['\r', '\n', '\0']) {
        return Err(Error::BadSetting("the user or the password"));
    }
    if capabilities.has("AUTH=PLAIN") {
        // Unlike LOGIN, it can carry any character of a password.
        let answer = Answer::new(SecretString::from(format!("\0{user}\0{password}")));
        return Ok(client.authenticate("PLAIN", answer).await);
    }
    if capabilities.has("LOGINDISABLED") {
        let reason = Reason::EncryptionNeeded;
        return Err(Error::LoginRefused { reason, said: "LOGINDISABLED".to_owned() });
    }
    Ok(client.login(user, password).await)
}

fn no_common_login(capabilities: &Capabilities) -> Error {
    let reason = Reason::NoCommonLogin { offered: capabilities.logins() };
    Error::LoginRefused { reason, said: "XOAUTH2 is not offered".to_owned() }
}

/// The answer of the XOAUTH2 mechanism, as Google and Microsoft describe it.
pub(crate) fn xoauth2(user: &str, token: &SecretString) -> SecretString {
    SecretString::from(format!("user={user}\u{1}auth=Bearer {}\u{1}\u{1}", token.expose_secret()))
}

/// Answers the first challenge with the secret, and any further one, which carries an error, with nothing: only then
/// does the server say no.
struct Answer {
    secret: SecretString,
    given: bool,
}

impl Answer {
    fn new(secret: SecretString) -> Self {
        Self { secret, given: false }
    }
}

impl Authenticator for Answer {
    type Response = String;

    fn process(&mut self, _challenge: &[u8]) -> String {
        if std::mem::replace(&mut self.given, true) { String::new() } else { self.secret.expose_secret().to_owned() }
    }
}

/// The server's words out of the library's error text: `code: …, info: Some("…")`.
pub(super) fn said(text: &str) -> String {
    let inner = text.split_once("info: Some(\"").or_else(|| text.split_once("information: Some(\""));
    match inner.and_then(|(_, rest)| rest.rsplit_once("\")")) {
        Some((inner, _)) => words(&inner.replace("\\\"", "\"")),
        None => words(text),
    }
}

/// A short, printable form of what a server said.
pub(super) fn words(text: &str) -> String {
    text.trim().chars().filter(|c| !c.is_control()).take(300).collect()
}
