//! What a watcher hands over, and to whom.

use std::future::Future;

use bytes::Bytes;
use jiff::Timestamp;

/// How far a mailbox has been read. Zeroes mean: not at all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Cursor {
    /// The folder's UIDVALIDITY when it was read.
    pub uid_validity: u32,
    /// The highest identifier that was handed over.
    pub last_uid: u32,
}

/// A message that arrived, to be stored for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrived {
    /// With `uid`, names the message within the mailbox.
    pub uid_validity: u32,
    /// With `uid_validity`, names the message within the mailbox.
    pub uid: u32,
    /// When the server received it, if it says so.
    pub internal_date: Option<Timestamp>,
    /// The message.
    pub bytes: Bytes,
}

/// A message that stays on the server because it could not be read whole. People must learn of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftBehind {
    /// With `uid`, names the message within the mailbox.
    pub uid_validity: u32,
    /// With `uid_validity`, names the message within the mailbox.
    pub uid: u32,
    /// Its headers, as far as they could be read; may be empty.
    pub headers: Bytes,
    /// Why it was left.
    pub why: Why,
}

/// Why a message was left on the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Larger than [`super::Settings::largest`].
    TooLarge {
        /// Its size in bytes, as the server says.
        size: u64,
    },
    /// The server does not give it out, or fails each time it is asked for it.
    Unreadable {
        /// The server's words.
        said: String,
    },
}

/// The message could not be stored; it will be offered again.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not stored: {0}")]
pub struct StoreFailed(pub String);

/// Where messages go. The same message may be offered again after a crash or when the server renumbers its messages:
/// tell them apart by (mailbox, `uid_validity`, `uid`) and by content.
pub trait Sink: Send + Sync {
    /// Stores a message for good. Only after `Ok` is it marked on the server and never asked for again.
    fn store(&self, message: Arrived) -> impl Future<Output = Result<(), StoreFailed>> + Send;

    /// Notes for good that a message could not be read whole. Only after `Ok` is it passed over.
    fn left_behind(&self, message: LeftBehind) -> impl Future<Output = Result<(), StoreFailed>> + Send;

    /// Everything up to here was read or is older than what is wanted. Only after `Ok` is it never looked at again.
    fn passed_over(&self, _cursor: Cursor) -> impl Future<Output = Result<(), StoreFailed>> + Send {
        std::future::ready(Ok(()))
    }
}

/// What one round brought.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Messages stored.
    pub stored: u32,
    /// Messages noted as left behind.
    pub left_behind: u32,
}
