//! Reading messages, one at a time.

use std::collections::{HashMap, VecDeque};
use std::fmt;

use async_imap::imap_proto::{AttributeValue, MailboxDatum, MessageSection, Response, SectionPath};
use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};

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
    /// Somebody else deleted or moved it meanwhile, or it is older than what is wanted.
    Gone {
        /// Its identifier.
        uid: u32,
    },
}

struct Waiting {
    uid: u32,
    what: Option<Known>,
}

/// What the server says of a message without giving it out.
#[derive(Default)]
struct Known {
    /// Some servers do not say.
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
        let criteria = last_uid.checked_add(1).map(|first| format!("UID {first}:*"));
        self.look(criteria, last_uid, largest, batch, None).await
    }

    /// The same up to the identifier `until`, and only those that the server received at `since` or later.
    pub async fn fetch_recent(
        &mut self,
        last_uid: u32,
        until: u32,
        since: Timestamp,
        largest: u32,
        batch: usize,
    ) -> Result<Messages<'_>, Error> {
        let first = last_uid.saturating_add(1);
        // Days are the server's, wherever it is: what came in the hours before is left out afterwards.
        let day = (since - SignedDuration::from_hours(24)).strftime("%-d-%b-%Y");
        let criteria = (first <= until).then(|| format!("UID {first}:{until} SINCE {day}"));
        self.look(criteria, last_uid, largest, batch, Some(since)).await
    }

    async fn look(
        &mut self,
        criteria: Option<String>,
        last_uid: u32,
        largest: u32,
        batch: usize,
        since: Option<Timestamp>,
    ) -> Result<Messages<'_>, Error> {
        self.news = false;
        let mut uids = Vec::new();
        if let Some(criteria) = criteria {
            self.command("SEARCH", &format!("UID SEARCH {criteria}"), IDENTIFIERS, |response| {
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
        let mut queue = if uids.is_empty() { VecDeque::new() } else { self.sizes(&uids).await? };
        for waiting in &mut queue {
            waiting
                .what
                .take_if(|known| known.internal_date.is_some_and(|date| since.is_some_and(|since| date < since)));
        }
        Ok(Messages { session: self, found, largest, queue })
    }

    async fn sizes(&mut self, uids: &[u32]) -> Result<VecDeque<Waiting>, Error> {
        let mut known = HashMap::new();
        let command = format!("UID FETCH {} (UID RFC822.SIZE INTERNALDATE)", set(uids));
        self.command("FETCH", &command, SMALL + 256 * uids.len() as u64, |response| {
            let Response::Fetch(_, attributes) = response else { return };
            let (mut uid, mut what) = (None, Known::default());
            for attribute in attributes {
                match attribute {
                    AttributeValue::Uid(value) => uid = Some(*value),
                    AttributeValue::Rfc822Size(value) => what.size = Some(u64::from(*value)),
                    AttributeValue::InternalDate(text) => what.internal_date = internal_date(text),
                    _ => {}
                }
            }
            // What else changed is told too, without what was asked for.
            if let Some(uid) = uid.filter(|_| what.size.is_some() || what.internal_date.is_some()) {
                known.insert(uid, what);
            }
        })
        .await?;
        Ok(uids.iter().map(|&uid| Waiting { uid, what: known.remove(&uid) }).collect())
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
        let Some(Waiting { uid, what }) = self.queue.pop_front() else { return Ok(None) };
        let Some(Known { size, internal_date }) = what else { return Ok(Some(Fetched::Gone { uid })) };
        if let Some(size) = size.filter(|size| *size > u64::from(self.largest)) {
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
