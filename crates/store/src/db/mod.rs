//! The two engines behind one handle.
//!
//! A piece of work is a plain synchronous function of a [`Tx`]; it runs on a database thread, everything in it happens
//! or nothing, and its answer comes back after the commit is durable. On SQLite one thread writes and takes all waiting
//! writes into one commit, so that they share one `fsync`; several threads read. On PostgreSQL every thread has its
//! connection. A function may be run again when another node won a race for the same rows.

mod migrate;
mod notify;
mod postgres;
mod sqlite;
mod statement;
mod tx;
pub(crate) mod value;
mod work;

use std::{
    sync::{Arc, mpsc},
    thread::JoinHandle,
};

use tokio::sync::{oneshot, watch};

pub(crate) use migrate::{add_lanes, migrations};
pub(crate) use sqlite::connect_file as connect_sqlite;
pub(crate) use statement::Statement;
pub use tx::Tx;
pub(crate) use tx::{Engine, Pending, PostgresConnection};
pub(crate) use value::{Row, params};

use crate::Error;
use work::{Task, Work};

/// Where the memory is.
#[derive(Clone, PartialEq, Eq)]
pub enum Address {
    /// A file beside the program.
    Sqlite(std::path::PathBuf),
    /// A server, as a libpq address. Never shown: it may hold a password.
    Postgres(String),
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(path) => f.debug_tuple("Sqlite").field(path).finish(),
            Self::Postgres(_) => f.write_str("Postgres(…)"),
        }
    }
}

impl std::str::FromStr for Address {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Some(path) = text.strip_prefix("sqlite:").filter(|path| !path.is_empty()) {
            return Ok(Self::Sqlite(path.trim_start_matches("//").into()));
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self::Postgres(text.to_owned()));
        }
        // What was given may hold a password: only its beginning is shown.
        Err(Error::Address(text.split(['@', '?']).next().unwrap_or_default().chars().take(20).collect()))
    }
}

/// The memory of one business. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    inner: Arc<Inner>,
}

struct Inner {
    writers: mpsc::Sender<Box<dyn Work>>,
    readers: mpsc::Sender<Box<dyn Work>>,
    changes: watch::Sender<u64>,
    address: Address,
    threads: Vec<JoinHandle<()>>,
}

/// How many threads serve the database.
#[derive(Debug, Clone, Copy)]
pub struct Threads {
    /// Readers on SQLite.
    pub sqlite_readers: usize,
    /// Connections to PostgreSQL.
    pub postgres: usize,
}

impl Default for Threads {
    fn default() -> Self {
        Self { sqlite_readers: 4, postgres: 12 }
    }
}

impl Db {
    /// Opens the memory, brings its tables up to date and starts its threads. It waits for disks and servers: from
    /// asynchronous code call it with `spawn_blocking`.
    pub fn open(address: &Address, threads: Threads, now: jiff::Timestamp) -> Result<Self, Error> {
        let (changes, _) = watch::channel(0);
        let (writers, readers, threads) = match address {
            Address::Sqlite(path) => sqlite::open(path, threads.sqlite_readers, &changes, now)?,
            Address::Postgres(url) => {
                let (queue, threads) = postgres::open(url, threads.postgres, &changes, now)?;
                (queue.clone(), queue, threads)
            }
        };
        Ok(Self { inner: Arc::new(Inner { writers, readers, changes, address: address.clone(), threads }) })
    }

    /// Closes the memory and waits until its threads have done what was asked of them. Does nothing while there are
    /// other handles: the last one closes.
    pub async fn close(self) {
        let Some(Inner { writers, readers, threads, .. }) = Arc::into_inner(self.inner) else { return };
        drop((writers, readers));
        let wait = move || threads.into_iter().for_each(|thread| drop(thread.join()));
        drop(tokio::task::spawn_blocking(wait).await);
    }

    /// Runs work that changes something. The answer comes when the change is durable. Everything in it happens, or
    /// nothing: it fails when any statement in it failed, even if the work went on.
    pub async fn write<T, E>(&self, work: impl FnMut(&mut Tx<'_>) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        run(&self.inner.writers, true, work).await
    }

    /// Runs work that only looks, at one moment: what others change meanwhile is not seen.
    pub async fn read<T, E>(&self, work: impl FnMut(&mut Tx<'_>) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        run(&self.inner.readers, false, work).await
    }

    /// A counter that moves whenever something was written, here or on another node.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.inner.changes.subscribe()
    }

    /// Where the memory is.
    pub fn address(&self) -> &Address {
        &self.inner.address
    }
}

async fn run<T, E>(
    to: &mpsc::Sender<Box<dyn Work>>,
    writes: bool,
    work: impl FnMut(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
) -> Result<T, E>
where
    T: Send + 'static,
    E: From<Error> + Send + 'static,
{
    let (reply, answer) = oneshot::channel();
    to.send(Box::new(Task::new(work, writes, reply))).map_err(|_| Error::Stopping)?;
    answer.await.map_err(|_| Error::Stopping)?
}
