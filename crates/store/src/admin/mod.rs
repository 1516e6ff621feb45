//! What the house needs beyond the day's work: back up, restore, move to the other engine, export.
//!
//! A backup is always one SQLite file, whatever the engine, and can be restored to either. The files of messages are
//! beside it: their names come from [`blob_names`], their bytes from [`crate::blobs`].

mod copy;
mod export;
mod schema;

use std::path::Path;

pub use copy::{Progress, copy, is_empty};
pub use export::{export, exported};

use crate::{
    Address, Db, Error, Threads,
    db::{Tx, params},
};

/// Writes a backup into a file that must not exist, while others go on reading and writing. What is in it is how
/// everything was at one moment, and it is on disk when this returns.
pub async fn backup(db: &Db, file: &Path, now: jiff::Timestamp, progress: impl FnMut(Progress)) -> Result<(), Error> {
    refuse_existing(file)?;
    match db.address() {
        Address::Sqlite(path) => {
            let (from, to) = (path.clone(), file.to_owned());
            blocking(move || copy_file(&from, &to)).await
        }
        Address::Postgres(_) => {
            let address = Address::Sqlite(file.to_owned());
            let to = open(address, now).await?;
            let copied = copy(db, &to, progress).await;
            to.close().await;
            let file = file.to_owned();
            blocking(move || {
                // Half a backup would be taken for one.
                copied.and_then(|()| seal(&file)).inspect_err(|_| drop(std::fs::remove_file(&file)))
            })
            .await
        }
    }
}

/// Restores a backup to where nothing is yet: a file that must not exist, or a database of a server that must be empty.
pub async fn restore(
    file: &Path,
    to: &Address,
    now: jiff::Timestamp,
    progress: impl FnMut(Progress),
) -> Result<(), Error> {
    if !file.is_file() {
        return Err(Error::Folder(format!("{}: there is no such file", file.display())));
    }
    match to {
        Address::Sqlite(path) => {
            refuse_existing(path)?;
            let (from, to) = (file.to_owned(), path.clone());
            blocking(move || copy_file(&from, &to)).await
        }
        Address::Postgres(_) => {
            // A backup of an older program is brought up to date in a copy; the backup itself stays as it is.
            let folder = tempfile::tempdir().map_err(|error| Error::Folder(error.to_string()))?;
            let (from, fresh) = (file.to_owned(), folder.path().join("restore.db"));
            let address = Address::Sqlite(fresh.clone());
            blocking(move || copy_file(&from, &fresh)).await?;
            let from = open(address, now).await?;
            let to = open(to.clone(), now).await?;
            let copied = copy(&from, &to, progress).await;
            from.close().await;
            to.close().await;
            copied
        }
    }
}

async fn open(address: Address, now: jiff::Timestamp) -> Result<Db, Error> {
    blocking(move || Db::open(&address, Threads { sqlite_readers: 1, postgres: 2 }, now)).await
}

fn refuse_existing(file: &Path) -> Result<(), Error> {
    if file.exists() {
        return Err(Error::Folder(format!("{}: it exists already, and nothing is ever overwritten", file.display())));
    }
    Ok(())
}

/// Runs what waits for a disk or a server apart from those who must not wait.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T, Error> + Send + 'static) -> Result<T, Error> {
    tokio::task::spawn_blocking(work).await.map_err(|_| Error::Stopping)?
}

/// A consistent copy of a SQLite file that may be in use, without its gaps, on disk.
fn copy_file(from: &Path, to: &Path) -> Result<(), Error> {
    let source = crate::db::connect_sqlite(from)?;
    // Refuses a file that is no database of ours before anything is written.
    source.query_row("SELECT MAX(version) FROM migration", [], |row| row.get::<_, i64>(0))?;
    source.execute("VACUUM INTO ?1", [to.to_string_lossy()])?;
    drop(source);
    sync(to)
}

/// Takes what is beside a database file into it, so that the one file is the whole.
fn seal(file: &Path) -> Result<(), Error> {
    let connection = rusqlite::Connection::open(file)?;
    connection.pragma_update(None, "journal_mode", "DELETE")?;
    drop(connection);
    sync(file)
}

fn sync(file: &Path) -> Result<(), Error> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    [file, folder]
        .into_iter()
        .try_for_each(|path| std::fs::File::open(path)?.sync_all())
        .map_err(|error| Error::Folder(format!("{}: {error}", file.display())))
}

/// The names of all files that something refers to, each once, in no order.
pub fn blob_names(tx: &mut Tx<'_>) -> Result<Vec<String>, Error> {
    tx.rows(
        "SELECT blob FROM attachment UNION SELECT raw FROM message WHERE raw IS NOT NULL
         UNION SELECT raw FROM incoming UNION SELECT blob FROM upload UNION SELECT blob FROM receipt",
        params![],
        |row| row.get(),
    )
}
