//! Sending: one message to its recipients through the business's mail server, with an answer that says whether it may
//! be tried again.
//!
//! lettre's connection carries the commands, but not its transport: that stops at the first refused recipient, cannot
//! tell a connection lost before the message was sent from one lost after, and keeps one password for ever, where
//! OAuth needs a new token now and then. So the pool and the order of commands are here.

mod connect;
mod diagnose;
mod send;

use std::time::Duration;

pub use diagnose::{test_connection, test_connection_by};
pub use send::{Permission, Sender};

use crate::net::report::Reason;
use crate::net::{Endpoint, Login};

/// The server that takes our mail.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The server.
    pub endpoint: Endpoint,
    /// Who we are there; some servers on an own network ask for nothing.
    pub login: Option<Login>,
    /// Our name in the greeting, as in `ayuda.example.es`. Without one, a neutral form is used.
    pub hello_name: Option<String>,
    /// How many connections may be open at once.
    pub connections: usize,
    /// How long an unused connection is kept for the next message.
    pub keep_alive: Duration,
}

impl Settings {
    /// Two connections, kept for 50 seconds: just below what the strictest servers allow.
    pub fn new(endpoint: Endpoint, login: Option<Login>) -> Self {
        Self { endpoint, login, hello_name: None, connections: 2, keep_alive: Duration::from_secs(50) }
    }
}

/// The server has taken the message and is responsible for it now.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "some recipients may have been refused"]
pub struct Accepted {
    /// The server's words, which often hold its own identifier of the message.
    pub response: String,
    /// Recipients that the server would not take. The message went to all others: send again to those whose refusal
    /// is temporary, and only to those.
    pub refused: Vec<Refusal>,
}

/// A recipient that the server would not take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The address, as it was given.
    pub recipient: String,
    /// The server's code; 501 also for an address that no server could understand, which is never sent.
    pub code: u16,
    /// The server's words.
    pub text: String,
}

impl Refusal {
    /// It may be taken later.
    pub fn is_temporary(&self) -> bool {
        self.code / 100 == 4
    }
}

/// Why a message was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// Not now: try again later. Also when the server refuses to talk to us at all, which says nothing about the
    /// message.
    #[error("not taken for now: {code} {text}")]
    Temporary {
        /// The server's code.
        code: u16,
        /// Its words.
        text: String,
        /// If all recipients were refused, each with its own reason.
        refused: Vec<Refusal>,
    },
    /// Never, as it is: a person must look at it.
    #[error("refused: {code} {text}")]
    Permanent {
        /// The server's code.
        code: u16,
        /// Its words.
        text: String,
        /// If all recipients were refused, each with its own reason.
        refused: Vec<Refusal>,
    },
    /// The connection was lost after the whole message was sent and before the answer: the server may have taken it.
    /// Sending again may send it twice; not sending again may lose it.
    #[error("the connection was lost after the message was sent: the server may have taken it")]
    Unknown,
    /// The server did not let us in.
    #[error("the server refused the login: {said}")]
    Authentication {
        /// What that probably means.
        reason: Reason,
        /// The server's words.
        said: String,
    },
    /// No acceptable encryption.
    #[error("no acceptable encryption: {0:?}")]
    Tls(Reason),
    /// The caller did not want it sent any more when the server was ready for it: nothing was taken.
    #[error("it was not to be sent any more")]
    Withdrawn,
    /// No connection, or it was lost before the message was sent: nothing was taken.
    #[error("the server cannot be reached: {0:?}")]
    Unreachable(Reason),
}

impl Failure {
    /// Trying again later can help and cannot send the message twice.
    pub fn may_retry(&self) -> bool {
        !matches!(self, Self::Permanent { .. } | Self::Unknown)
    }
}
