//! Reading messages, one at a time.

use std::collections::{HashMap, VecDeque};
use std::fmt;

use async_imap::imap_proto::{AttributeValue, MailboxDatum, MessageSection, Response, SectionPath};
use bytes::Bytes;
use jiff::Timestamp;

use super::session::{SMALL, set};
use super::{Error, Session};

/// Room for a list of message identifiers: about two million of them.
const IDENTIFIERS: u64 = 16 * 1024 * 1024;
/// Headers of a message that is too large are read up to here.
const HEADERS: u32 = 64 * 1024;

/// A whole message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raw {
    /// Its identifier in the folder.
    pub uid: u32,
    /// When the server received it, if it says so.
    pub internal_date: Option<Timestamp>,
    /// As the server has it.
    pub bytes: Bytes,
}

/// What came of reading one message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fetched {
    /// Here it is.
    Message(Raw),
    /// Larger than allowed; only its headers were read.
    TooLarge {
        /// Its identifier.
        uid: u32,
        /// Its size in bytes, as the server says.
        size: u64,
        /// Its headers, at most 64 KiB of them.
        headers: Bytes,
    },
    /// The server does not give it out, though it is there.
    Unreadable {
        /// Its identifier.
        uid: u32,
        /// The server's words.
        said: String,
    },
    /// Somebody else deleted or moved it meanwhile.
    Gone {
        /// Its identifier.
        uid: u32,
    },
}

struct Waiting {
    uid: u32,
    size: Option<u64>,
    internal_date: Option<Timestamp>,
}

/// New messages of a folder, read one by one: see [`Session::fetch_since`].
#[derive(Debug)]
pub struct Messages<'a> {
    /// The session, for marking what was stored before reading on.
    pub session: &'a mut Session,
    found: usize,
    largest: u32,
    queue: VecDeque<Waiting>,
}

impl fmt::Debug for Waiting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.uid)
    }
}

impl Session {
    /// Looks for messages with an identifier above `last_uid` and offers the first `batch` of them, lowest first.
    /// Each is read only when it is asked for, so that one message at a time is in memory.
    pub async fn fetch_since(&mut self, last_uid: u32, largest: u32, batch: usize) -> Result<Messages<'_>, Error> {
        self.news = false;
        let mut uids = Vec::new();
        if let Some(first) = last_uid.checked_add(1) {
            self.command("SEARCH", &format!("UID SEARCH UID {first}:*"), IDENTIFIERS, |response| {
                if let Response::MailboxData(MailboxDatum::Search(found)) = response {
                    // "n:*" also names the last message when that is below n.
                    uids.extend(found.iter().copied().filter(|uid| *uid > last_uid));
                }
            })
            .await?;
        }
        uids.sort_unstable();
        uids.dedup();
        let found = uids.len();
        uids.truncate(batch.max(1));
        let queue = if uids.is_empty() { VecDeque::new() } else { self.sizes(&uids).await? };
        Ok(Messages { session: self, found, largest, queue })
    }

    async fn sizes(&mut self, uids: &[u32]) -> Result<VecDeque<Waiting>, Error> {
        let mut known = HashMap::new();
        let command = format!("UID FETCH {} (UID RFC822.SIZE INTERNALDATE)", set(uids));
        self.command("FETCH", &command, SMALL + 256 * uids.len() as u64, |response| {
            let Response::Fetch(_, attributes) = response else { return };
            let (mut uid, mut size, mut date) = (None, None, None);
            for attribute in attributes {
                match attribute {
                    AttributeValue::Uid(value) => uid = Some(*value),
                    AttributeValue::Rfc822Size(value) => size = Some(u64::from(*value)),
                    AttributeValue::InternalDate(text) => date = internal_date(text),
                    _ => {}
                }
            }
            if let (Some(uid), Some(size)) = (uid, size) {
                known.insert(uid, (size, date));
            }
        })
        .await?;
        let waiting = uids.iter().map(|&uid| {
            let (size, internal_date) = known.remove(&uid).unzip();
            Waiting { uid, size, internal_date: internal_date.flatten() }
        });
        Ok(waiting.collect())
    }

    async fn part(&mut self, uid: u32, section: &str, bytes: u32) -> Result<Option<Option<Bytes>>, Error> {
        let mut part = None;
        let command = format!("UID FETCH {uid} (UID BODY.PEEK[{section}]<0.{bytes}>)");
        self.command("FETCH", &command, u64::from(bytes) + SMALL, |response| {
            let Response::Fetch(_, attributes) = response else { return };
            if !attributes.contains(&AttributeValue::Uid(uid)) {
                return;
            }
            for attribute in attributes {
                if let AttributeValue::BodySection {
                    section: None | Some(SectionPath::Full(MessageSection::Header)),
                    data,
                    ..
                } = attribute
                {
                    part = Some(data.as_ref().map(|data| Bytes::copy_from_slice(data)));
                }
            }
        })
        .await?;
        Ok(part)
    }
}

impl Messages<'_> {
    /// How many messages were found; at most `batch` of them will be given.
    pub fn found(&self) -> usize {
        self.found
    }

    /// The identifier of the message that [`Self::next`] will read.
    pub fn upcoming(&self) -> Option<u32> {
        self.queue.front().map(|waiting| waiting.uid)
    }

    /// Leaves the upcoming message out.
    pub fn skip(&mut self) {
        self.queue.pop_front();
    }

    /// Reads the next message; `None` when the batch is done.
    pub async fn next(&mut self) -> Result<Option<Fetched>, Error> {
        let Some(Waiting { uid, size, internal_date }) = self.queue.pop_front() else { return Ok(None) };
        let Some(size) = size else { return Ok(Some(Fetched::Gone { uid })) };
        if size > u64::from(self.largest) {
            return self.headers_only(uid, size).await.map(Some);
        }
        // One byte more than allowed shows that a server was wrong about the size.
        let fetched = match self.session.part(uid, "", self.largest.saturating_add(1)).await {
            Ok(Some(Some(bytes))) if bytes.len() > self.largest as usize => {
                self.headers_only(uid, bytes.len() as u64).await?
            }
            Ok(Some(Some(bytes))) => Fetched::Message(Raw { uid, internal_date, bytes }),
            Ok(Some(None)) => Fetched::Unreadable { uid, said: "NIL".to_owned() },
            Ok(None) => Fetched::Gone { uid },
            Err(Error::Refused { said, .. }) if !is_temporary(&said) => Fetched::Unreadable { uid, said },
            Err(error) => return Err(error),
        };
        Ok(Some(fetched))
    }

    async fn headers_only(&mut self, uid: u32, size: u64) -> Result<Fetched, Error> {
        match self.session.part(uid, "HEADER", HEADERS).await {
            Ok(Some(headers)) => Ok(Fetched::TooLarge { uid, size, headers: headers.unwrap_or_default() }),
            Ok(None) => Ok(Fetched::Gone { uid }),
            Err(Error::Refused { said, .. }) if !is_temporary(&said) => {
                Ok(Fetched::TooLarge { uid, size, headers: Bytes::new() })
            }
            Err(error) => Err(error),
        }
    }
}

/// RFC 5530 codes that mean "ask again later".
fn is_temporary(said: &str) -> bool {
    let said = said.to_ascii_uppercase();
    ["[UNAVAILABLE", "[INUSE", "[LIMIT", "[CONTACTADMIN", "[SERVERBUG"].iter().any(|code| said.contains(code))
}

/// `17-Jul-2025 02:44:25 +0200`.
fn internal_date(text: &str) -> Option<Timestamp> {
    let broken = jiff::fmt::strtime::parse("%d-%b-%Y %H:%M:%S %z", text.trim()).ok()?;
    broken.to_timestamp().ok()
}
