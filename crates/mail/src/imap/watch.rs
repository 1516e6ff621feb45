//! Keeping a mailbox read.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;
use tokio_util::sync::CancellationToken;

use super::sink::{Arrived, Cursor, LeftBehind, Sink, StoreFailed, Tally, Why};
use super::{Error, Fetched, Folder, Messages, Session, Settings, Woken};
use crate::net::report::Reason;
use crate::net::{Dialer, Internet};

/// What a watcher is doing, for people to see.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum State {
    /// Connecting and logging in.
    Connecting,
    /// Reading new messages.
    Reading {
        /// How many there are to read.
        found: usize,
    },
    /// All is read; the server will tell of new messages.
    Idle,
    /// All is read; the server is asked every so often, for it does not tell.
    Polling,
    /// Something is wrong; there will be another try.
    Waiting {
        /// In so long.
        pause: Duration,
        /// How many tries have failed in a row.
        failures: u32,
        /// What is wrong.
        trouble: Trouble,
    },
    /// Messages are read and stored, but the server refuses to mark or move them. Told anew each time, and followed by
    /// other states: worth keeping beside them.
    CannotMark {
        /// The server's words.
        said: String,
    },
    /// Asked to stop, and did.
    Stopped,
}

/// What keeps a mailbox from being read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// The server, or the way to it.
    Server(Reason),
    /// Our own storage.
    Storage(String),
}

/// How often, how many, how patiently.
#[derive(Clone)]
pub struct Pace {
    /// How long to wait for the server's word before looking anyway.
    pub idle: Duration,
    /// How often to ask a server that does not tell.
    pub poll: Duration,
    /// How many messages are looked up at a time.
    pub batch: usize,
    /// Pause after the first failure; it doubles with each further one.
    pub first_pause: Duration,
    /// Longest pause.
    pub longest_pause: Duration,
    /// Shortest pause after a refused login: providers lock accounts that try too often.
    pub refused_pause: Duration,
    /// A number from 0 to 1, drawn anew for each pause, so that many mailboxes do not come back at the same moment.
    pub jitter: Arc<dyn Fn() -> f64 + Send + Sync>,
}

impl Pace {
    /// The usual pace, with the caller's source of chance.
    pub fn new(jitter: Arc<dyn Fn() -> f64 + Send + Sync>) -> Self {
        Self {
            idle: Duration::from_mins(9),
            poll: Duration::from_mins(1),
            batch: 200,
            first_pause: Duration::from_secs(2),
            longest_pause: Duration::from_mins(10),
            refused_pause: Duration::from_mins(5),
            jitter,
        }
    }

    /// The pause after so many failures in a row: doubling, and between a half and the whole of that by chance.
    fn pause(&self, failures: u32, refused: bool) -> Duration {
        let doubled = self.first_pause.saturating_mul(1 << (failures.saturating_sub(1)).min(20));
        let full = doubled.max(if refused { self.refused_pause } else { Duration::ZERO }).min(self.longest_pause);
        full.mul_f64(0.5 + 0.5 * (self.jitter)().clamp(0.0, 1.0))
    }
}

impl fmt::Debug for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pace").field("idle", &self.idle).field("poll", &self.poll).finish_non_exhaustive()
    }
}

/// Reads one mailbox, for as long as it is told to.
#[derive(Debug, Clone)]
pub struct Watcher {
    settings: Settings,
    pace: Pace,
    dialer: Arc<dyn Dialer>,
}

/// What outlives a connection.
#[derive(Debug, Default)]
struct Memory {
    cursor: Cursor,
    /// What was there at the beginning: identifiers up to this one, of which the old are not wanted.
    backlog: Option<u32>,
    tally: Tally,
    /// Stored, but not yet marked on the server.
    unmarked: Vec<u32>,
    /// A message at which connections ended, and how often.
    stumbled: Option<(u32, u32)>,
    failures: u32,
}

enum Ended {
    Stopped,
    Server(Error),
    Storage(StoreFailed),
}

impl From<Error> for Ended {
    fn from(error: Error) -> Self {
        Self::Server(error)
    }
}

impl From<StoreFailed> for Ended {
    fn from(error: StoreFailed) -> Self {
        Self::Storage(error)
    }
}

/// How long a server may take to mark what is stored after we were asked to stop.
const GRACE: Duration = Duration::from_secs(5);
/// A message at which so many connections ended is left behind, lest it keep all later ones from being read.
const STUMBLES: u32 = 5;

impl Watcher {
    /// Watches over the network.
    pub fn new(settings: Settings, pace: Pace) -> Self {
        Self::over(Arc::new(Internet), settings, pace)
    }

    /// Watches over another way than the network.
    pub fn over(dialer: Arc<dyn Dialer>, settings: Settings, pace: Pace) -> Self {
        Self { settings, pace, dialer }
    }

    /// Reads the mailbox until `stop` is cancelled, and returns how far it came. Never fails: whatever goes wrong is
    /// told to `report` and tried again.
    pub async fn watch(
        &self,
        cursor: Cursor,
        sink: &impl Sink,
        stop: &CancellationToken,
        report: &(dyn Fn(State) + Send + Sync),
    ) -> Cursor {
        let mut memory = Memory { cursor, ..Memory::default() };
        loop {
            let (trouble, refused) = match self.connection(&mut memory, sink, stop, report).await {
                Ended::Stopped => break,
                Ended::Server(error) => (Trouble::Server(Reason::from(&error)), error.is_login()),
                Ended::Storage(error) => (Trouble::Storage(error.0), false),
            };
            memory.failures += 1;
            let pause = self.pace.pause(memory.failures, refused);
            report(State::Waiting { pause, failures: memory.failures, trouble });
            tokio::select! {
                biased;
                () = stop.cancelled() => break,
                () = tokio::time::sleep(pause) => {}
            }
        }
        report(State::Stopped);
        memory.cursor
    }

    /// Connects, reads what is new, and leaves.
    pub async fn once(&self, cursor: Cursor, sink: &impl Sink) -> Result<(Cursor, Tally), OnceFailed> {
        let mut memory = Memory { cursor, ..Memory::default() };
        let stop = CancellationToken::new();
        let ended = async {
            let mut session = self.enter(&mut memory).await?;
            self.round(&mut session, &mut memory, sink, &stop, &|_| {}).await?;
            Ok(session)
        };
        let trouble = match ended.await {
            Ok(session) => {
                session.logout().await;
                return Ok((memory.cursor, memory.tally));
            }
            Err(Ended::Stopped) => return Ok((memory.cursor, memory.tally)),
            Err(Ended::Server(error)) => Trouble::Server(Reason::from(&error)),
            Err(Ended::Storage(error)) => Trouble::Storage(error.0),
        };
        Err(OnceFailed { cursor: memory.cursor, trouble })
    }

    /// One connection, from its beginning to its end.
    async fn connection(
        &self,
        memory: &mut Memory,
        sink: &impl Sink,
        stop: &CancellationToken,
        report: &(dyn Fn(State) + Send + Sync),
    ) -> Ended {
        report(State::Connecting);
        let entered = tokio::select! {
            biased;
            () = stop.cancelled() => return Ended::Stopped,
            entered = self.enter(memory) => entered,
        };
        let mut session = match entered {
            Ok(session) => session,
            Err(ended) => return ended,
        };
        loop {
            if let Err(ended) = self.round(&mut session, memory, sink, stop, report).await {
                return ended;
            }
            memory.failures = 0;
            report(if session.offers("IDLE") { State::Idle } else { State::Polling });
            match session.wait(self.pace.idle, self.pace.poll, stop).await {
                Ok(Woken::News | Woken::TimeUp) => {}
                Ok(Woken::Stopped) => {
                    session.logout().await;
                    return Ended::Stopped;
                }
                Err(_) if stop.is_cancelled() => return Ended::Stopped,
                Err(error) => return error.into(),
            }
        }
    }

    async fn enter(&self, memory: &mut Memory) -> Result<Session, Ended> {
        let mut session = Session::connect_by(&*self.dialer, &self.settings).await?;
        let Folder { uid_validity, uid_next, .. } = session.select(&self.settings.folder).await?;
        if uid_validity != memory.cursor.uid_validity {
            // The server has renumbered its messages: what we remember of them means nothing any more.
            memory.cursor = Cursor { uid_validity, last_uid: 0 };
            memory.unmarked.clear();
            memory.stumbled = None;
        }
        if memory.cursor.last_uid == 0 && self.settings.since.is_some() {
            memory.backlog = Some(uid_next.saturating_sub(1));
        }
        Ok(session)
    }

    /// Reads until nothing is new.
    async fn round(
        &self,
        session: &mut Session,
        memory: &mut Memory,
        sink: &impl Sink,
        stop: &CancellationToken,
        report: &(dyn Fn(State) + Send + Sync),
    ) -> Result<(), Ended> {
        self.mark(session, memory, stop, report).await?;
        loop {
            let mut messages = tokio::select! {
                biased;
                () = stop.cancelled() => return Err(Ended::Stopped),
                messages = self.look(session, memory) => messages?,
            };
            if messages.found() == 0 {
                let Some(until) = memory.backlog else { return Ok(()) };
                memory.cursor.last_uid = memory.cursor.last_uid.max(until);
                sink.passed_over(memory.cursor).await?;
                memory.backlog = None;
                continue;
            }
            report(State::Reading { found: messages.found() });
            while let Some(uid) = messages.upcoming() {
                self.take(uid, &mut messages, memory, sink, stop).await?;
                memory.cursor.last_uid = uid;
                self.mark(messages.session, memory, stop, report).await?;
            }
        }
    }

    async fn look<'a>(&self, session: &'a mut Session, memory: &Memory) -> Result<Messages<'a>, Error> {
        let (last, largest, batch) = (memory.cursor.last_uid, self.settings.largest, self.pace.batch);
        match (memory.backlog, self.settings.since) {
            (Some(until), Some(since)) => session.fetch_recent(last, until, since, largest, batch).await,
            _ => session.fetch_since(last, largest, batch).await,
        }
    }

    /// Hands one message over. Reading it may be broken off, storing it may not.
    async fn take(
        &self,
        uid: u32,
        messages: &mut Messages<'_>,
        memory: &mut Memory,
        sink: &impl Sink,
        stop: &CancellationToken,
    ) -> Result<(), Ended> {
        let uid_validity = memory.cursor.uid_validity;
        let stumbled = memory.stumbled.filter(|(at, _)| *at == uid).map_or(0, |(_, times)| times);
        let fetched = if stumbled >= STUMBLES {
            messages.skip();
            let said = "the connection failed each time this message was read".to_owned();
            Ok(Some(Fetched::Unreadable { uid, said }))
        } else {
            tokio::select! {
                biased;
                () = stop.cancelled() => return Err(Ended::Stopped),
                fetched = messages.next() => fetched,
            }
        };
        let (headers, why) = match fetched {
            Ok(None | Some(Fetched::Gone { .. })) => return Ok(()),
            Ok(Some(Fetched::Message(raw))) => {
                let (internal_date, bytes) = (raw.internal_date, raw.bytes);
                sink.store(Arrived { uid_validity, uid, internal_date, bytes }).await?;
                memory.tally.stored += 1;
                memory.unmarked.push(uid);
                return Ok(());
            }
            Ok(Some(Fetched::TooLarge { size, headers, .. })) => (headers, Why::TooLarge { size }),
            Ok(Some(Fetched::Unreadable { said, .. })) => (Bytes::new(), Why::Unreadable { said }),
            Err(error) => {
                memory.stumbled = Some((uid, stumbled + 1));
                return Err(error.into());
            }
        };
        sink.left_behind(LeftBehind { uid_validity, uid, headers, why }).await?;
        memory.tally.left_behind += 1;
        Ok(())
    }

    /// Marks on the server what is stored. What cannot be marked for want of a connection is marked on the next one.
    async fn mark(
        &self,
        session: &mut Session,
        memory: &mut Memory,
        stop: &CancellationToken,
        report: &(dyn Fn(State) + Send + Sync),
    ) -> Result<(), Ended> {
        if memory.unmarked.is_empty() {
            return Ok(());
        }
        let too_long = async {
            stop.cancelled().await;
            tokio::time::sleep(GRACE).await;
        };
        let marked = tokio::select! {
            biased;
            marked = session.mark(&memory.unmarked, &self.settings.after) => marked,
            () = too_long => return Err(Ended::Stopped),
        };
        match marked {
            Ok(()) => {}
            Err(Error::Refused { said, .. }) => report(State::CannotMark { said }),
            Err(error @ Error::BadSetting(_)) => report(State::CannotMark { said: error.to_string() }),
            Err(error) => return Err(error.into()),
        }
        memory.unmarked.clear();
        Ok(())
    }
}

/// A single round that did not come to its end.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the mailbox could not be read: {trouble:?}")]
pub struct OnceFailed {
    /// How far it came: what was stored stays stored.
    pub cursor: Cursor,
    /// What went wrong.
    pub trouble: Trouble,
}
