//! A logged-in connection and what it can do.

use async_imap::imap_proto::{Capability, MailboxDatum, NameAttribute, RequestId, Response, ResponseCode, Status};

use super::connect::{said, words};
use super::folder::{from_wire, to_wire};
use super::{AfterStore, Capabilities, Error};
use crate::net::{self, Allowance, Step, Stream, Timeouts, within};

/// Room for the answer to a command that carries no message.
pub(super) const SMALL: u64 = 256 * 1024;

/// A logged-in connection. After any error but [`Error::Refused`] it must be dropped: what the server will say next is
/// not known any more.
#[derive(Debug)]
pub struct Session {
    pub(super) inner: async_imap::Session<Stream>,
    pub(super) timeouts: Timeouts,
    /// The server spoke of new messages since they were last read.
    pub(super) news: bool,
    allowance: Allowance,
    capabilities: Capabilities,
}

/// A folder that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// While this stays the same, message identifiers mean the same messages.
    pub uid_validity: u32,
    /// The identifier that the next message will get, at least.
    pub uid_next: u32,
    /// How many messages it holds.
    pub messages: u32,
    /// Messages cannot be marked or moved.
    pub read_only: bool,
}

impl Session {
    pub(super) async fn begin(
        inner: async_imap::Session<Stream>,
        allowance: Allowance,
        timeouts: Timeouts,
    ) -> Result<Self, Error> {
        let capabilities = Capabilities::default();
        let mut session = Self { inner, timeouts, news: false, allowance, capabilities };
        let mut offered = Capabilities::default();
        session
            .command("CAPABILITY", "CAPABILITY", SMALL, |response| {
                if let Response::Capabilities(names) = response {
                    offered.learn(names.iter().map(|name| match name {
                        Capability::Imap4rev1 => "IMAP4REV1",
                        Capability::Auth(name) | Capability::Atom(name) => name.as_ref(),
                    }));
                }
            })
            .await?;
        session.capabilities = offered;
        Ok(session)
    }

    /// Whether the server offers this, as in `IDLE`.
    pub fn offers(&self, capability: &str) -> bool {
        self.capabilities.has(capability)
    }

    /// The folders that can be opened, as people see their names; at most a thousand.
    pub async fn folders(&mut self) -> Result<Vec<String>, Error> {
        let mut folders = Vec::new();
        self.command("LIST", "LIST \"\" \"*\"", SMALL * 4, |response| {
            if let Response::MailboxData(MailboxDatum::List(list)) = response
                && !list.name_attributes.contains(&NameAttribute::NoSelect)
                && folders.len() < 1000
            {
                folders.push(from_wire(&list.name));
            }
        })
        .await?;
        folders.sort();
        Ok(folders)
    }

    /// Opens a folder. If it does not exist, the error names those that do.
    pub async fn select(&mut self, folder: &str) -> Result<Folder, Error> {
        let mut state = Folder { uid_validity: 0, uid_next: 1, messages: 0, read_only: false };
        let selected = self
            .command("SELECT", &format!("SELECT {}", quoted(folder)?), SMALL, |response| match response {
                Response::MailboxData(MailboxDatum::Exists(count)) => state.messages = *count,
                Response::Data { outcome, .. } | Response::Done { outcome, .. } => match &outcome.code {
                    Some(ResponseCode::UidValidity(value)) => state.uid_validity = *value,
                    Some(ResponseCode::UidNext(value)) => state.uid_next = *value,
                    Some(ResponseCode::ReadOnly) => state.read_only = true,
                    _ => {}
                },
                _ => {}
            })
            .await;
        self.news = false;
        match selected {
            Ok(()) if state.uid_validity == 0 => {
                Err(Error::Refused { command: "SELECT", said: "no UIDVALIDITY: messages cannot be told apart".into() })
            }
            Ok(()) => Ok(state),
            Err(Error::Refused { command, said }) => {
                let folders = self.folders().await?;
                let there = folders.iter().any(|name| name == folder);
                let missing = Error::FolderMissing { folder: folder.to_owned(), folders };
                Err(if there { Error::Refused { command, said } } else { missing })
            }
            Err(error) => Err(error),
        }
    }

    /// Does on the server what is to be done with messages that are stored for good.
    pub async fn mark(&mut self, uids: &[u32], after: &AfterStore) -> Result<(), Error> {
        if uids.is_empty() {
            return Ok(());
        }
        let uids = set(uids);
        match after {
            AfterStore::Leave => Ok(()),
            AfterStore::MarkSeen => self.flag(&uids, "\\Seen").await,
            AfterStore::Keyword(keyword) if is_keyword(keyword) => self.flag(&uids, keyword).await,
            AfterStore::Keyword(_) => Err(Error::BadSetting("the keyword")),
            AfterStore::MoveTo(folder) => self.move_to(&uids, folder).await,
        }
    }

    async fn flag(&mut self, uids: &str, flag: &str) -> Result<(), Error> {
        self.command("STORE", &format!("UID STORE {uids} +FLAGS.SILENT ({flag})"), SMALL, |_| {}).await
    }

    async fn move_to(&mut self, uids: &str, folder: &str) -> Result<(), Error> {
        let target = quoted(folder)?;
        let command = if self.offers("MOVE") { "MOVE" } else { "COPY" };
        let line = format!("UID {command} {uids} {target}");
        if let Err(first) = self.command(command, &line, SMALL, |_| {}).await {
            // Most likely the folder is not there yet; if it cannot be made either, the first answer tells more.
            let Error::Refused { .. } = first else { return Err(first) };
            match self.command("CREATE", &format!("CREATE {target}"), SMALL, |_| {}).await {
                Ok(()) => self.command(command, &line, SMALL, |_| {}).await?,
                Err(Error::Refused { .. }) => return Err(first),
                Err(error) => return Err(error),
            }
        }
        if command == "COPY" {
            self.flag(uids, "\\Deleted").await?;
            // Without UIDPLUS an expunge would also remove what other people have marked.
            if self.offers("UIDPLUS") {
                self.command("EXPUNGE", &format!("UID EXPUNGE {uids}"), SMALL, |_| {}).await?;
            }
        }
        Ok(())
    }

    /// Asks for nothing, which lets the server say what is new.
    pub async fn noop(&mut self) -> Result<(), Error> {
        self.command("NOOP", "NOOP", SMALL, |_| {}).await
    }

    /// Says goodbye. Errors do not matter any more.
    pub async fn logout(mut self) {
        let limit = self.timeouts.connect.min(std::time::Duration::from_secs(5));
        let _ = within(limit, Step::Command, self.inner.logout()).await;
    }

    pub(super) fn allow(&self, bytes: u64) {
        self.allowance.set(bytes);
    }

    pub(super) async fn command(
        &mut self,
        name: &'static str,
        line: &str,
        bytes: u64,
        each: impl FnMut(&Response<'_>),
    ) -> Result<(), Error> {
        self.allow(bytes);
        let limit = self.timeouts.carrying(bytes);
        let work = async {
            let id = self.inner.run_command(line).await.map_err(|error| translate(error, Step::Command, name))?;
            self.answers(name, &id, each).await
        };
        within(limit, Step::Command, work).await?
    }

    /// Reads until the command `id` is done. The library's own readers take a lost connection for the end of an
    /// answer, which would make messages look as if they were gone.
    pub(super) async fn answers(
        &mut self,
        name: &'static str,
        id: &RequestId,
        mut each: impl FnMut(&Response<'_>),
    ) -> Result<(), Error> {
        let mut goodbye = None;
        loop {
            let read = self.inner.read_response().await;
            let response = match read.map_err(|error| translate(error.into(), Step::Command, name)) {
                Ok(Some(response)) => response,
                Ok(None) => return Err(goodbye.map_or(net::Error::Closed(Step::Command).into(), Error::Bye)),
                Err(error) => return Err(goodbye.map_or(error, Error::Bye)),
            };
            each(response.parsed());
            match response.parsed() {
                Response::MailboxData(MailboxDatum::Exists(_)) => self.news = true,
                Response::Data { status: Status::Bye, outcome } => {
                    goodbye = Some(words(outcome.information.as_deref().unwrap_or_default()));
                }
                Response::Done { tag, status, outcome } if tag == id => {
                    let said = words(outcome.information.as_deref().unwrap_or_default());
                    return if *status == Status::Ok { Ok(()) } else { Err(Error::Refused { command: name, said }) };
                }
                _ => {}
            }
        }
    }
}

/// The library's error in our words. Its parse errors quote the message, which must not reach a log.
pub(super) fn translate(error: async_imap::error::Error, step: Step, command: &'static str) -> Error {
    use async_imap::error::Error as Theirs;
    match error {
        Theirs::Io(error) if error.kind() == std::io::ErrorKind::Other => Error::Garbled,
        Theirs::Io(error) => net::Error::from_io(step, &error).into(),
        Theirs::ConnectionLost => net::Error::Closed(step).into(),
        Theirs::No(text) | Theirs::Bad(text) => Error::Refused { command, said: said(&text) },
        Theirs::Validate(_) => Error::BadSetting("a setting"),
        _ => Error::Garbled,
    }
}

pub(super) fn set(uids: &[u32]) -> String {
    uids.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

fn quoted(folder: &str) -> Result<String, Error> {
    if folder.is_empty() || folder.len() > 1000 || folder.contains(char::is_control) {
        return Err(Error::BadSetting("the folder's name"));
    }
    Ok(format!("\"{}\"", to_wire(folder).replace('\\', "\\\\").replace('"', "\\\"")))
}

fn is_keyword(keyword: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '$' | '-' | '_' | '.');
    !keyword.is_empty() && keyword.len() <= 100 && keyword.chars().all(allowed)
}
