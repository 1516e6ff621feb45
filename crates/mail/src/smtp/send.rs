//! The pool, and the conversation that hands a message over.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::future::BoxFuture;
use lettre::Address;
use lettre::transport::smtp::commands::{Data, Mail, Noop, Rcpt};
use lettre::transport::smtp::extension::{Extension, MailBodyParameter, MailParameter};
use tokio::sync::Semaphore;
use tokio::time::Instant;

use super::connect::{self, ANSWERS, Connection, translate, words};
use super::{Accepted, Failure, Refusal, Settings};
use crate::net::report::Reason;
use crate::net::{Dialer, Internet, Step, within};

/// How long a server may think after the whole message was sent (RFC 5321, section 4.5.3.2.6): giving up earlier
/// would leave more messages of which nobody knows whether they were taken.
const LAST_WORD: Duration = Duration::from_mins(10);
/// Messages go out in pieces of so many bytes.
const PIECE: usize = 64 * 1024;

/// Asked right before a message is handed over, for waiting for a connection or a slow server may take long: whether it is
/// still to be sent.
pub type Permission<'a> = &'a (dyn Fn() -> BoxFuture<'a, bool> + Send + Sync);

/// Sends messages over a few connections that are kept open for a while.
pub struct Sender {
    settings: Settings,
    dialer: Arc<dyn Dialer>,
    places: Semaphore,
    unused: Mutex<Vec<(Connection, Instant)>>,
}

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender").field("settings", &self.settings).finish_non_exhaustive()
    }
}

/// What is to be sent, checked.
struct Parcel<'a> {
    from: Option<Address>,
    to: Vec<(&'a str, Address)>,
    refused: Vec<Refusal>,
    message: Cow<'a, [u8]>,
    permission: Permission<'a>,
}

/// A failure, and whether the connection can be used further.
struct Ended {
    failure: Failure,
    usable: bool,
}

impl From<connect::Error> for Ended {
    fn from(error: connect::Error) -> Self {
        Self { failure: error.into(), usable: false }
    }
}

impl Sender {
    /// A sender over the network. Nothing is connected yet.
    pub fn new(settings: Settings) -> Self {
        Self::over(Arc::new(Internet), settings)
    }

    /// A sender over another way than the network.
    pub fn over(dialer: Arc<dyn Dialer>, settings: Settings) -> Self {
        let places = Semaphore::new(settings.connections.clamp(1, 100));
        Self { settings, dialer, places, unused: Mutex::new(Vec::new()) }
    }

    /// Hands a message over. `from` is the envelope's sender, empty for automatic mail that must not come back;
    /// `message` is the whole message with its headers.
    ///
    /// Recipients that the server takes get the message even if it refuses others: see [`Accepted::refused`].
    pub async fn send(&self, from: &str, recipients: &[String], message: &[u8]) -> Result<Accepted, Failure> {
        self.send_if(from, recipients, message, &|| Box::pin(std::future::ready(true))).await
    }

    /// The same, unless `permission` says at the last moment that it is not to be sent: [`Failure::Withdrawn`].
    pub async fn send_if<'a>(
        &self,
        from: &str,
        recipients: &'a [String],
        message: &'a [u8],
        permission: Permission<'a>,
    ) -> Result<Accepted, Failure> {
        let parcel = Parcel::new(from, recipients, message, permission)?;
        let Ok(_place) = self.places.acquire().await else {
            return Err(Failure::Unreachable(Reason::Closed));
        };
        if let Some(mut connection) = self.kept_connection().await {
            match self.hand_over(&mut connection, &parcel).await {
                // The server hung up on a connection that it had left open: nothing was sent yet.
                Err(Ended { failure: Failure::Unreachable(_), .. }) => {}
                ended => return self.finish(connection, ended),
            }
        }
        let mut connection = connect::connect(&*self.dialer, &self.settings).await?;
        let ended = self.hand_over(&mut connection, &parcel).await;
        self.finish(connection, ended)
    }

    /// Says goodbye on all connections that are not in use.
    pub async fn close(&self) {
        let connections: Vec<_> = self.lock().drain(..).collect();
        for (mut connection, _) in connections {
            let _ = within(self.settings.endpoint.timeouts.connect, Step::Command, connection.smtp.quit()).await;
        }
    }

    fn finish(&self, connection: Connection, ended: Result<Accepted, Ended>) -> Result<Accepted, Failure> {
        let usable = ended.as_ref().map_or_else(|ended| ended.usable, |_| true);
        if usable {
            self.lock().push((connection, Instant::now()));
        }
        ended.map_err(|ended| ended.failure)
    }

    async fn kept_connection(&self) -> Option<Connection> {
        loop {
            let (mut connection, since) = self.lock().pop()?;
            if since.elapsed() < self.settings.keep_alive {
                connection.allowance.set(ANSWERS);
                let asked = connection.smtp.command(Noop);
                if let Ok(Ok(_)) = within(self.settings.endpoint.timeouts.connect, Step::Command, asked).await {
                    return Some(connection);
                }
            }
        }
    }

    async fn hand_over(&self, connection: &mut Connection, parcel: &Parcel<'_>) -> Result<Accepted, Ended> {
        connection.allowance.set(ANSWERS);
        self.command(connection, Mail::new(parcel.from.clone(), parcel.parameters(connection)?)).await?;
        let mut refused = parcel.refused.clone();
        for (recipient, address) in &parcel.to {
            match self.command(connection, Rcpt::new(address.clone(), Vec::new())).await {
                Ok(()) => {}
                Err(Ended {
                    failure: Failure::Temporary { code, text, .. } | Failure::Permanent { code, text, .. },
                    usable: true,
                }) => {
                    refused.push(Refusal { recipient: (*recipient).to_owned(), code, text });
                }
                Err(ended) => return Err(ended),
            }
        }
        if refused.len() == parcel.to.len() + parcel.refused.len() {
            let usable = self.command(connection, "RSET\r\n").await.is_ok();
            return Err(Ended { failure: all_refused(refused), usable });
        }
        if !(parcel.permission)().await {
            let usable = self.command(connection, "RSET\r\n").await.is_ok();
            return Err(Ended { failure: Failure::Withdrawn, usable });
        }
        self.command(connection, Data).await?;
        let response = self.message(connection, &parcel.message).await?;
        Ok(Accepted { response, refused })
    }

    async fn command(&self, connection: &mut Connection, command: impl fmt::Display) -> Result<(), Ended> {
        let asked = connection.smtp.command(command);
        match within(self.settings.endpoint.timeouts.command, Step::Command, asked).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(ended(&error)),
            Err(error) => Err(connect::Error::Net(error).into()),
        }
    }

    async fn message(&self, connection: &mut Connection, message: &[u8]) -> Result<String, Ended> {
        let all_sent = AtomicBool::new(false);
        let pieces = Pieces { rest: message, all_sent: &all_sent };
        let limit = self.settings.endpoint.timeouts.carrying(message.len() as u64) + LAST_WORD;
        let answer = within(limit, Step::Command, connection.smtp.message_iter(pieces)).await;
        let error = match answer {
            Ok(Ok(response)) => {
                return Ok(response.message().collect::<Vec<_>>().join(" ").chars().take(500).collect());
            }
            Ok(Err(error)) if error.status().is_some() => return Err(ended(&error)),
            Ok(Err(error)) => translate(&error, Step::Command),
            Err(error) => connect::Error::Net(error),
        };
        let failure = if all_sent.load(Ordering::Relaxed) { Failure::Unknown } else { error.into() };
        Err(Ended { failure, usable: false })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<(Connection, Instant)>> {
        self.unused.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A message in pieces. lettre asks for the next piece when the last one is out, and ends the message when there is
/// none: from that moment on, the server may have taken it.
struct Pieces<'a> {
    rest: &'a [u8],
    all_sent: &'a AtomicBool,
}

impl<'a> Iterator for Pieces<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        if self.rest.is_empty() {
            self.all_sent.store(true, Ordering::Relaxed);
            return None;
        }
        let (piece, rest) = self.rest.split_at(PIECE.min(self.rest.len()));
        self.rest = rest;
        Some(piece)
    }
}

impl<'a> Parcel<'a> {
    fn new(
        from: &str,
        recipients: &'a [String],
        message: &'a [u8],
        permission: Permission<'a>,
    ) -> Result<Self, Failure> {
        let from = match from {
            "" => None,
            from => Some(Address::from_str(from).map_err(|_| invalid("the sender's address is not valid"))?),
        };
        let mut parcel = Self { from, to: Vec::new(), refused: Vec::new(), message: in_lines(message), permission };
        for recipient in recipients {
            match Address::from_str(recipient) {
                Ok(address) => parcel.to.push((recipient, address)),
                Err(error) => {
                    let recipient = recipient.clone();
                    parcel.refused.push(Refusal { recipient, code: 501, text: error.to_string() });
                }
            }
        }
        if parcel.to.is_empty() {
            return Err(if recipients.is_empty() {
                invalid("there is no recipient")
            } else {
                all_refused(parcel.refused)
            });
        }
        Ok(parcel)
    }

    fn parameters(&self, connection: &Connection) -> Result<Vec<MailParameter>, Ended> {
        let server = connection.smtp.server_info();
        let mut parameters = Vec::new();
        let mut addresses = self.to.iter().map(|(_, address)| address).chain(&self.from);
        if addresses.any(|address| !AsRef::<str>::as_ref(address).is_ascii()) {
            if !server.supports_feature(Extension::SmtpUtfEight) {
                let failure = invalid("the server takes no addresses with letters beyond ASCII");
                return Err(Ended { failure, usable: true });
            }
            parameters.push(MailParameter::SmtpUtfEight);
        }
        // A server without this extension gets the bytes all the same: there is nothing better to do with them.
        if !self.message.is_ascii() && server.supports_feature(Extension::EightBitMime) {
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        Ok(parameters)
    }
}

/// The message in lines as SMTP has them, without the last line's end, which belongs to the final dot.
///
/// A lone line feed before a dot must not get out: some servers take it for the end of the message, and what follows
/// for commands.
fn in_lines(message: &[u8]) -> Cow<'_, [u8]> {
    let is_odd = |pair: &[u8]| (pair[0] == b'\r') != (pair[1] == b'\n');
    let odd = message.first() == Some(&b'\n') || message.last() == Some(&b'\r') || message.windows(2).any(is_odd);
    if !odd {
        return Cow::Borrowed(message.strip_suffix(b"\r\n").unwrap_or(message));
    }
    let mut lines = Vec::with_capacity(message.len() + message.len() / 32);
    let mut rest = message;
    while let Some(end) = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')) {
        lines.extend_from_slice(&rest[..end]);
        lines.extend_from_slice(b"\r\n");
        rest = &rest[end + if rest[end..].starts_with(b"\r\n") { 2 } else { 1 }..];
    }
    lines.extend_from_slice(rest);
    if lines.ends_with(b"\r\n") {
        lines.truncate(lines.len() - 2);
    }
    Cow::Owned(lines)
}

fn invalid(text: &str) -> Failure {
    Failure::Permanent { code: 501, text: text.to_owned(), refused: Vec::new() }
}

fn all_refused(refused: Vec<Refusal>) -> Failure {
    // One that may be taken later is a reason to come back; the others will be refused again then.
    let telling = refused.iter().find(|refusal| refusal.is_temporary()).or(refused.first());
    let (code, text) = telling.map_or((550, String::new()), |refusal| (refusal.code, refusal.text.clone()));
    if code / 100 == 4 {
        Failure::Temporary { code, text, refused }
    } else {
        Failure::Permanent { code, text, refused }
    }
}

/// What a refused command means, and whether the conversation can go on.
fn ended(error: &lettre::transport::smtp::Error) -> Ended {
    let Some(code) = error.status().map(u16::from) else { return translate(error, Step::Command).into() };
    let (text, refused) = (words(error), Vec::new());
    let usable = code != 421;
    let failure = match code {
        530 | 535 | 538 => Failure::Authentication { reason: Reason::LoginNeeded, said: text },
        400..500 => Failure::Temporary { code, text, refused },
        _ => Failure::Permanent { code, text, refused },
    };
    Ended { failure, usable }
}

#[cfg(test)]
mod tests {
    use super::in_lines;

    #[test]
    fn every_line_ends_as_smtp_wants_it() {
        for (message, expected) in [
            ("", ""),
            ("a", "a"),
            ("a\r\n", "a"),
            ("a\r\n\r\n", "a\r\n"),
            ("a\n.\nRSET\n", "a\r\n.\r\nRSET"),
            ("\na\r", "\r\na"),
            ("a\r\r\nb\n\rc", "a\r\n\r\nb\r\n\r\nc"),
        ] {
            assert_eq!(in_lines(message.as_bytes()), expected.as_bytes(), "{message:?}");
        }
    }
}
