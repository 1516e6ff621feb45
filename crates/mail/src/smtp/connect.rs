//! From nothing to a connection that takes messages.

use std::io;
use std::net::SocketAddr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lettre::transport::smtp::Error as Theirs;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, AsyncTokioStream};
use lettre::transport::smtp::extension::ClientId;
use secrecy::ExposeSecret;
use tokio::io::AsyncWriteExt;

use super::{Failure, Settings};
use crate::net::report::{Reason, Service};
use crate::net::{self, Allowance, Dialer, Endpoint, Login, Secret, Security, Step, Stream, within};
use crate::oauth;

/// A line longer than this is no answer of a mail server.
const LINE: usize = 4 * 1024;
/// Room for all answers of one conversation.
pub(super) const ANSWERS: u64 = 256 * 1024;

/// A connection that has said hello.
pub(super) struct Connection {
    pub(super) smtp: AsyncSmtpConnection,
    pub(super) allowance: Allowance,
}

/// Why there is no connection.
#[derive(Debug)]
pub(super) enum Error {
    Net(net::Error),
    OtherService(Service),
    WantsTls,
    StartTlsNotOffered,
    LoginRefused {
        reason: Reason,
        said: String,
    },
    NoToken(oauth::Error),
    /// The server refuses to talk to us.
    Said {
        code: u16,
        text: String,
    },
}

impl Error {
    pub(super) fn step(&self) -> Step {
        match self {
            Self::Net(error) => error.step(),
            Self::StartTlsNotOffered => Step::Tls,
            Self::OtherService(_) | Self::WantsTls | Self::Said { .. } => Step::Greeting,
            Self::LoginRefused { .. } | Self::NoToken(_) => Step::Login,
        }
    }
}

impl From<net::Error> for Error {
    fn from(error: net::Error) -> Self {
        Self::Net(error)
    }
}

impl From<&Error> for Reason {
    fn from(error: &Error) -> Self {
        match error {
            Error::Net(error) => Self::from(error),
            Error::OtherService(service) => Self::OtherService { service: *service },
            Error::WantsTls => Self::WantsTls,
            Error::StartTlsNotOffered => Self::StartTlsNotOffered,
            Error::LoginRefused { reason, .. } => reason.clone(),
            Error::NoToken(error) => Self::NoToken { problem: error.problem() },
            Error::Said { code, text } => Self::Said { said: format!("{code} {text}") },
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let reason = Reason::from(&error);
        match error {
            Error::Net(net::Error::Tls(_)) | Error::StartTlsNotOffered | Error::WantsTls => Self::Tls(reason),
            Error::Net(_) | Error::OtherService(_) => Self::Unreachable(reason),
            Error::LoginRefused { reason: Reason::TryLater { said }, .. } => {
                Self::Temporary { code: 454, text: said, refused: Vec::new() }
            }
            Error::LoginRefused { reason, said } => Self::Authentication { reason, said },
            Error::NoToken(error) => Self::Authentication { reason, said: error.to_string() },
            Error::Said { code, text } => Self::Temporary { code, text, refused: Vec::new() },
        }
    }
}

/// lettre asks for this so that it can tell where a stream leads; nothing that we use does.
impl AsyncTokioStream for Stream {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

/// Connects, encrypts and logs in.
pub(super) async fn connect(dialer: &dyn Dialer, settings: &Settings) -> Result<Connection, Error> {
    let stream = net::open(dialer, &settings.endpoint).await?;
    let stream = greet(stream, settings).await?;
    let mut connection = begin(stream, settings).await?;
    if let Some(login) = &settings.login {
        enter(&mut connection, &settings.endpoint, login).await?;
    }
    Ok(connection)
}

/// Hears the greeting, and upgrades to TLS if the endpoint says so. The greeting is put back for lettre to read.
pub(super) async fn greet(mut stream: Stream, settings: &Settings) -> Result<Stream, Error> {
    let endpoint = &settings.endpoint;
    let limit = endpoint.timeouts.connect;
    let (greeting, _) = within(limit, Step::Greeting, hear(&mut stream, true)).await??;
    if endpoint.security == Security::StartTls {
        let hello = format!("EHLO {}\r\n", name(settings));
        let (offers, _) = within(limit, Step::Greeting, ask(&mut stream, &hello)).await??;
        let offered = String::from_utf8_lossy(&offers).to_ascii_uppercase();
        if !offered.lines().any(|line| line.get(4..).is_some_and(|word| word.trim() == "STARTTLS")) {
            return Err(Error::StartTlsNotOffered);
        }
        within(limit, Step::Tls, ask(&mut stream, "STARTTLS\r\n")).await??;
        stream = net::secure(stream, endpoint).await?;
    }
    stream.unread(greeting);
    Ok(stream)
}

/// Says hello through lettre, which learns what the server can do.
pub(super) async fn begin(stream: Stream, settings: &Settings) -> Result<Connection, Error> {
    let allowance = stream.allowance();
    allowance.set(ANSWERS);
    let hello = name(settings);
    let begun = AsyncSmtpConnection::connect_with_transport(Box::new(stream), &hello);
    let smtp = within(settings.endpoint.timeouts.connect, Step::Greeting, begun).await?;
    Ok(Connection { smtp: smtp.map_err(|error| translate(&error, Step::Greeting))?, allowance })
}

/// Proves who we are.
pub(super) async fn enter(connection: &mut Connection, endpoint: &Endpoint, login: &Login) -> Result<(), Error> {
    let limit = endpoint.timeouts.command;
    let smtp = &mut connection.smtp;
    let (answer, used_password) = match &login.secret {
        Secret::Password(password) => {
            offers(smtp, &[Mechanism::Plain, Mechanism::Login])?;
            let credentials = Credentials::new(login.user.clone(), password.expose_secret().to_owned());
            let work = smtp.auth(&[Mechanism::Plain, Mechanism::Login], &credentials);
            (within(limit, Step::Login, work).await?, true)
        }
        Secret::XOAuth2(tokens) => {
            offers(smtp, &[Mechanism::Xoauth2])?;
            let token = within(limit, Step::Login, tokens.access_token()).await?.map_err(Error::NoToken)?;
            let first = STANDARD.encode(crate::imap::xoauth2(&login.user, &token).expose_secret());
            let work = async {
                let answer = smtp.command(format!("AUTH XOAUTH2 {first}\r\n")).await?;
                // A refusal begins with details of the error, to be answered with nothing.
                if answer.has_code(334) { smtp.command("\r\n").await } else { Ok(answer) }
            };
            let answer = within(limit, Step::Login, work).await?;
            if answer.as_ref().is_err_and(Theirs::is_permanent) {
                tokens.forget();
            }
            (answer, false)
        }
    };
    let Err(error) = answer else { return Ok(()) };
    let (Some(code), said) = (error.status().map(u16::from), words(&error)) else {
        return Err(translate(&error, Step::Login));
    };
    let reason = match code {
        400..500 => Reason::TryLater { said: said.clone() },
        538 | 530 => Reason::EncryptionNeeded,
        _ => Reason::of_refused_login(&endpoint.host, used_password, &said),
    };
    Err(Error::LoginRefused { reason, said })
}

fn offers(smtp: &AsyncSmtpConnection, wanted: &[Mechanism]) -> Result<(), Error> {
    let info = smtp.server_info();
    if info.get_auth_mechanism(wanted).is_some() {
        return Ok(());
    }
    let known = [Mechanism::Plain, Mechanism::Login, Mechanism::Xoauth2];
    let offered = known.into_iter().filter(|way| info.supports_auth_mechanism(*way)).map(|way| way.to_string());
    let reason = Reason::NoCommonLogin { offered: offered.collect() };
    Err(Error::LoginRefused { reason, said: "no way to log in is offered that we know".to_owned() })
}

fn name(settings: &Settings) -> ClientId {
    let acceptable = |name: &&String| {
        !name.is_empty()
            && name.len() < 256
            && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'))
    };
    settings.hello_name.as_ref().filter(acceptable).cloned().map_or_else(
        // The literal form needs no name that resolves, and gives none of this machine's away.
        || ClientId::Ipv4(std::net::Ipv4Addr::LOCALHOST),
        ClientId::Domain,
    )
}

async fn ask(stream: &mut Stream, command: &str) -> Result<(Vec<u8>, u16), Error> {
    let io = |error| Error::Net(net::Error::from_io(Step::Greeting, &error));
    stream.write_all(command.as_bytes()).await.map_err(io)?;
    stream.flush().await.map_err(io)?;
    hear(stream, false).await
}

/// A whole answer; an error unless its code begins with 2.
async fn hear(stream: &mut Stream, is_greeting: bool) -> Result<(Vec<u8>, u16), Error> {
    let mut all = Vec::new();
    for _ in 0..100 {
        let line = stream.read_line(LINE).await;
        let line = line.map_err(|error| net::Error::from_io(Step::Greeting, &error))?;
        let code = line.get(..3).and_then(|code| std::str::from_utf8(code).ok()?.parse::<u16>().ok());
        let (Some(code @ 200..600), Some(b' ' | b'-' | b'\r' | b'\n')) = (code, line.get(3)) else {
            let service = Service::of_greeting(&line);
            return Err(if Service::is_tls(&line) { Error::WantsTls } else { Error::OtherService(service) });
        };
        let last = line.get(3) != Some(&b'-');
        all.extend_from_slice(&line);
        if last && code / 100 == 2 {
            return Ok((all, code));
        }
        if last {
            let text = String::from_utf8_lossy(&all).chars().filter(|c| !c.is_control()).skip(4).take(300).collect();
            return Err(Error::Said { code, text });
        }
    }
    Err(Error::OtherService(if is_greeting { Service::Unknown } else { Service::Smtp }))
}

/// lettre's error in our words.
pub(super) fn translate(error: &Theirs, step: Step) -> Error {
    if let Some(code) = error.status() {
        return Error::Said { code: u16::from(code), text: words(error) };
    }
    let source = std::error::Error::source(error);
    match source.and_then(|source| source.downcast_ref::<io::Error>()) {
        Some(error) => Error::Net(net::Error::from_io(step, error)),
        // An incomplete answer is how lettre sees a closed connection.
        None => Error::Net(net::Error::Closed(step)),
    }
}

/// What the server said, in one printable line.
pub(super) fn words(error: &Theirs) -> String {
    let text = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    text.split(['\r', '\n']).map(str::trim).collect::<Vec<_>>().join(" ").chars().take(500).collect()
}
