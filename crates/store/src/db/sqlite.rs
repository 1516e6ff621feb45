//! SQLite: one writer with group commit, several readers.

use std::{
    path::Path,
    sync::{Arc, Mutex, mpsc},
    thread::{self, JoinHandle},
};

use rusqlite::{Connection, OpenFlags, config::DbConfig};
use tokio::sync::watch;

use super::{Engine, Tx, migrate, work::Work};
use crate::Error;

/// The most pieces of work that share one commit: bounds how long the first of them waits.
const BATCH: usize = 256;
/// Prepared statements kept per connection: more than the program has.
const STATEMENTS: usize = 512;

type Queue = mpsc::Sender<Box<dyn Work>>;

pub(super) fn open(
    path: &Path,
    readers: usize,
    changes: &watch::Sender<u64>,
    now: jiff::Timestamp,
) -> Result<(Queue, Queue, Vec<JoinHandle<()>>), Error> {
    let mut writer = connect(path, false)?;
    migrate::sqlite(&mut writer, now)?;
    let (write_queue, writes) = mpsc::channel();
    let changes = changes.clone();
    let mut threads = vec![spawn("esmero-write", move || write_loop(&writer, &writes, &changes))?];

    let (read_queue, reads) = mpsc::channel::<Box<dyn Work>>();
    let reads = Arc::new(Mutex::new(reads));
    for _ in 0..readers.max(1) {
        let connection = connect(path, true)?;
        let reads = Arc::clone(&reads);
        threads.push(spawn("esmero-read", move || {
            while let Some(work) = next(&reads) {
                read(&connection, work);
            }
        })?);
    }
    Ok((write_queue, read_queue, threads))
}

pub(super) fn spawn(name: &str, body: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>, Error> {
    thread::Builder::new().name(name.into()).spawn(body).map_err(|error| Error::Engine(error.to_string()))
}

/// The next piece of work for one of several threads; `None` when the program stops.
pub(super) fn next(queue: &Mutex<mpsc::Receiver<Box<dyn Work>>>) -> Option<Box<dyn Work>> {
    queue.lock().unwrap_or_else(std::sync::PoisonError::into_inner).recv().ok()
}

/// Opens a file that is there, to look at it beside those who use it.
pub(crate) fn connect_file(path: &Path) -> Result<Connection, Error> {
    connect(path, true)
}

/// Opens one connection. `FULL` makes an accepted message survive a power cut (law 1).
fn connect(path: &Path, read_only: bool) -> Result<Connection, Error> {
    let access = if read_only {
        OpenFlags::SQLITE_OPEN_READ_ONLY
    } else {
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE
    };
    let connection = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.busy_timeout(std::time::Duration::from_secs(10))?;
    // Otherwise a statement is planned again whenever a value suggests another plan: that costs more than running it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    if !read_only {
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        // Fewer, larger checkpoints: each copies a page once however often it was written.
        connection.pragma_update(None, "wal_autocheckpoint", 8000)?;
    }
    // No `mmap`: with a page cache it reads no faster here, and its pages count as memory of the program.
    connection.pragma_update(None, "cache_size", if read_only { -1024 } else { -8192 })?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(connection)
}

fn write_loop(connection: &Connection, queue: &mpsc::Receiver<Box<dyn Work>>, changes: &watch::Sender<u64>) {
    while let Ok(first) = queue.recv() {
        let mut batch = vec![first];
        batch.extend(queue.try_iter().take(BATCH - 1));
        match write(connection, &mut batch) {
            Ok(news) => {
                for work in batch {
                    work.finish(Ok(()));
                }
                if news {
                    changes.send_modify(|count| *count += 1);
                }
            }
            Err(error) => {
                // Whatever the state, the next transaction must start clean.
                drop(connection.execute_batch("ROLLBACK"));
                let reason = error.to_string();
                for work in batch {
                    work.finish(Err(Error::Engine(reason.clone())));
                }
            }
        }
    }
    drop(connection.execute_batch("PRAGMA optimize"));
}

/// Runs the batch in one transaction. Work that fails leaves no trace and harms no other.
fn write(connection: &Connection, batch: &mut [Box<dyn Work>]) -> Result<bool, Error> {
    connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
    let alone = batch.len() == 1;
    let mut news = false;
    for work in batch {
        if !alone {
            connection.prepare_cached("SAVEPOINT work")?.execute([])?;
        }
        let mut tx = Tx::new(Engine::Sqlite(connection), 1);
        let stays = work.run(&mut tx);
        news |= stays && tx.news;
        match (stays, alone) {
            (true, true) => {}
            (true, false) => drop(connection.prepare_cached("RELEASE work")?.execute([])?),
            (false, true) => {
                connection.execute_batch("ROLLBACK")?;
                return Ok(false);
            }
            (false, false) => connection.execute_batch("ROLLBACK TO work; RELEASE work")?,
        }
    }
    connection.prepare_cached("COMMIT")?.execute([])?;
    Ok(news)
}

fn read(connection: &Connection, mut work: Box<dyn Work>) {
    let fate = (|| {
        connection.prepare_cached("BEGIN")?.execute([])?;
        work.run(&mut Tx::new(Engine::Sqlite(connection), 1));
        connection.prepare_cached("COMMIT")?.execute([])?;
        Ok::<_, Error>(())
    })();
    if fate.is_err() {
        drop(connection.execute_batch("ROLLBACK"));
    }
    work.finish(fate);
}
