//! Reading a mailbox: connect, read what is new, mark it once it is stored, wait for more.
//!
//! [`Session`] is one connection; [`Watcher`] keeps a mailbox read for as long as the program runs. Each mailbox has
//! its own watcher on its own task and shares nothing with the others, so a slow or broken one delays nobody.

mod connect;
mod diagnose;
mod fetch;
mod folder;
mod session;
mod sink;
mod wait;
mod watch;

pub use connect::Capabilities;
pub(crate) use connect::xoauth2;
pub use diagnose::{test_connection, test_connection_by};
pub use fetch::{Fetched, Messages, Raw};
pub use session::{Folder, Session};
pub use sink::{Arrived, Cursor, LeftBehind, Sink, StoreFailed, Tally, Why};
pub use wait::Woken;
pub use watch::{OnceFailed, Pace, State, Trouble, Watcher};

use crate::net::report::{Reason, Service};
use crate::net::{self, Endpoint, Login, Step};
use crate::oauth;

/// One mailbox of the business.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The server.
    pub endpoint: Endpoint,
    /// Who we are there.
    pub login: Login,
    /// The folder to read, as people see it (`INBOX`, `Reclamaciones`, `Atención/Web`).
    pub folder: String,
    /// Of what is there when the folder is read for the first time, or after the server has renumbered it, only what the
    /// server received since then; everything if there is no such time.
    pub since: Option<jiff::Timestamp>,
    /// Largest message that is read whole, in bytes; of larger ones only the headers are.
    pub largest: u32,
    /// What happens on the server to a message that we have stored.
    pub after: AfterStore,
}

impl Settings {
    /// The inbox of `login` at `endpoint`, messages up to 50 MiB, marked as read once they are stored.
    pub fn new(endpoint: Endpoint, login: Login) -> Self {
        let largest = 50 * 1024 * 1024;
        Self { endpoint, login, folder: "INBOX".to_owned(), since: None, largest, after: AfterStore::MarkSeen }
    }
}

/// What is done on the server with a message that we have stored for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AfterStore {
    /// Nothing: other programs read the mailbox too.
    Leave,
    /// Marked as read.
    MarkSeen,
    /// Marked with this keyword (letters, digits, `$`, `-`, `_`), for servers that allow keywords.
    Keyword(String),
    /// Moved to this folder, which is created if it does not exist.
    MoveTo(String),
}

/// Why a mailbox could not be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No connection, or it was lost.
    #[error(transparent)]
    Net(#[from] net::Error),
    /// Something else answers on this port.
    #[error("this is not an IMAP server but {0:?}")]
    OtherService(Service),
    /// The server speaks TLS from the first byte.
    #[error("the server expects TLS from the first byte")]
    WantsTls,
    /// An upgrade to TLS was asked for, and the server offers none.
    #[error("the server does not offer STARTTLS")]
    StartTlsNotOffered,
    /// The server did not let us in.
    #[error("the server refused the login: {said}")]
    LoginRefused {
        /// What that probably means.
        reason: Reason,
        /// The server's words.
        said: String,
    },
    /// No OAuth access token could be had.
    #[error(transparent)]
    NoToken(#[from] oauth::Error),
    /// The folder is not there.
    #[error("there is no folder {folder}")]
    FolderMissing {
        /// The one that was wanted.
        folder: String,
        /// Those that exist.
        folders: Vec<String>,
    },
    /// The server answered NO or BAD to a command.
    #[error("the server refused {command}: {said}")]
    Refused {
        /// Which command.
        command: &'static str,
        /// The server's words.
        said: String,
    },
    /// The server said goodbye of its own accord.
    #[error("the server ended the session: {0}")]
    Bye(String),
    /// The server sent something that is not IMAP.
    #[error("the server sent something that is not IMAP")]
    Garbled,
    /// A setting has characters that cannot be sent.
    #[error("{0} has characters that a mail server cannot take")]
    BadSetting(&'static str),
}

impl Error {
    /// The step of a connection at which this happens.
    pub fn step(&self) -> Step {
        match self {
            Self::Net(error) => error.step(),
            Self::OtherService(_) | Self::WantsTls | Self::Garbled => Step::Greeting,
            Self::StartTlsNotOffered => Step::Tls,
            Self::LoginRefused { .. } | Self::NoToken(_) => Step::Login,
            Self::FolderMissing { .. } => Step::Folder,
            Self::Refused { .. } | Self::Bye(_) | Self::BadSetting(_) => Step::Command,
        }
    }

    /// The server knows us and says no: trying again at once would only lock the account.
    pub fn is_login(&self) -> bool {
        matches!(self, Self::LoginRefused { .. } | Self::NoToken(_))
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
            Error::FolderMissing { folders, .. } => Self::FolderMissing { folders: folders.clone() },
            Error::Refused { said, .. } | Error::Bye(said) => Self::Said { said: said.clone() },
            Error::Garbled => Self::OtherService { service: Service::Unknown },
            Error::BadSetting(which) => Self::Said { said: (*which).to_owned() },
        }
    }
}
