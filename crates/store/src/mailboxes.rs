//! The mailboxes of the business, how far each was read, and which node watches it.

use domain::ids::MailboxId;
use jiff::Timestamp;

use crate::{
    Error,
    db::{Row, Tx, params},
    incoming::Place,
};

/// A mailbox of the business.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    /// Identity.
    pub id: MailboxId,
    /// What colleagues call it; `esmero ingest --mailbox NAME`.
    pub name: String,
    /// The address that persons write to.
    pub address: String,
    /// Servers, ports, folders and ways to log in, as JSON.
    pub settings: String,
    /// Passwords and tokens, encrypted by the caller.
    pub secrets: Option<Vec<u8>>,
    /// Whether it is read and sends.
    pub active: bool,
    /// Which account and folder it reads, counted: what is known of the places in an earlier one means nothing in this.
    pub generation: i64,
    /// The folder's UIDVALIDITY when it was last read; 0 before.
    pub uidvalidity: i64,
    /// The last UID that was stored; 0 before.
    pub last_uid: i64,
    /// How it is, as a stable code or JSON; empty while nothing was tried.
    pub status: String,
    /// When that was.
    pub status_at: Option<Timestamp>,
    /// The node that watches it.
    pub watcher: Option<String>,
    /// Until when it does.
    pub watched_until: Timestamp,
    /// When it was added.
    pub created_at: Timestamp,
    /// Guards against writing over somebody else's change.
    pub version: i64,
}

macro_rules! columns {
    () => {
        "id, name, address, settings, secrets, active, generation, uidvalidity, last_uid, status, status_at, watcher,
         watched_until, created_at, version"
    };
}

fn read(row: &mut Row<'_>) -> Result<Mailbox, Error> {
    Ok(Mailbox {
        id: row.get()?,
        name: row.get()?,
        address: row.get()?,
        settings: row.get()?,
        secrets: row.get()?,
        active: row.get()?,
        generation: row.get()?,
        uidvalidity: row.get()?,
        last_uid: row.get()?,
        status: row.get()?,
        status_at: row.get()?,
        watcher: row.get()?,
        watched_until: row.get()?,
        created_at: row.get()?,
        version: row.get()?,
    })
}

/// Adds a mailbox. [`Error::Exists`] when the name is taken. What was read and who watches begins at nothing.
pub fn insert(tx: &mut Tx<'_>, mailbox: &Mailbox) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO mailbox (id, name, address, settings, secrets, active, created_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![
            mailbox.id,
            &mailbox.name,
            &mailbox.address,
            &mailbox.settings,
            mailbox.secrets.as_deref(),
            mailbox.active,
            mailbox.created_at,
            mailbox.version,
        ],
    )?;
    tx.news = true;
    Ok(())
}

/// Writes what people set about a mailbox, unless somebody else did so in the meantime.
pub fn update(tx: &mut Tx<'_>, mailbox: &mut Mailbox) -> Result<(), Error> {
    let changed = tx.exec(
        "UPDATE mailbox SET name = $1, address = $2, settings = $3, secrets = $4, active = $5, version = version + 1
         WHERE id = $6 AND version = $7",
        params![
            &mailbox.name,
            &mailbox.address,
            &mailbox.settings,
            mailbox.secrets.as_deref(),
            mailbox.active,
            mailbox.id,
            mailbox.version,
        ],
    )?;
    if changed != 1 {
        return Err(Error::Conflict);
    }
    mailbox.version += 1;
    tx.news = true;
    Ok(())
}

/// Replaces its secrets by what the provider gave instead. Nobody set anything, so the version stays.
pub fn set_secrets(tx: &mut Tx<'_>, id: MailboxId, secrets: &[u8]) -> Result<(), Error> {
    tx.exec("UPDATE mailbox SET secrets = $1 WHERE id = $2", params![secrets, id])?;
    Ok(())
}

/// Forgets how far it was read: from now on it reads another account or folder.
pub fn begin_anew(tx: &mut Tx<'_>, id: MailboxId) -> Result<(), Error> {
    tx.exec(
        "UPDATE mailbox SET generation = generation + 1, uidvalidity = 0, last_uid = 0 WHERE id = $1",
        params![id],
    )?;
    Ok(())
}

/// Removes a mailbox; whether it was there. Its mails and cases stay.
pub fn remove(tx: &mut Tx<'_>, id: MailboxId) -> Result<bool, Error> {
    tx.news = true;
    Ok(tx.exec("DELETE FROM mailbox WHERE id = $1", params![id])? == 1)
}

/// A mailbox by id.
pub fn by_id(tx: &mut Tx<'_>, id: MailboxId) -> Result<Mailbox, Error> {
    tx.row(concat!("SELECT ", columns!(), " FROM mailbox WHERE id = $1"), params![id], read)?.ok_or(Error::Missing)
}

/// A mailbox by the name that colleagues give it.
pub fn by_name(tx: &mut Tx<'_>, name: &str) -> Result<Option<Mailbox>, Error> {
    tx.row(concat!("SELECT ", columns!(), " FROM mailbox WHERE name = $1"), params![name], read)
}

/// Every mailbox by name.
pub fn list(tx: &mut Tx<'_>) -> Result<Vec<Mailbox>, Error> {
    tx.rows(concat!("SELECT ", columns!(), " FROM mailbox ORDER BY name"), params![], read)
}

/// Remembers how far a mailbox was read, in the transaction that stores what was read. Who still reads the account or
/// folder of before changes nothing.
pub fn set_cursor(tx: &mut Tx<'_>, id: MailboxId, place: Place) -> Result<(), Error> {
    tx.exec(
        "UPDATE mailbox SET uidvalidity = $1, last_uid = $2 WHERE id = $3 AND generation = $4",
        params![place.uidvalidity, place.uid, id, place.generation],
    )?;
    Ok(())
}

/// Remembers how a mailbox is. Wakes those who show it only when the status is another.
pub fn set_status(tx: &mut Tx<'_>, id: MailboxId, status: &str, at: Timestamp) -> Result<(), Error> {
    let before: Option<String> = tx.row("SELECT status FROM mailbox WHERE id = $1", params![id], |row| row.get())?;
    tx.exec("UPDATE mailbox SET status = $1, status_at = $2 WHERE id = $3", params![status, at, id])?;
    tx.news |= before.is_some_and(|before| before != status);
    Ok(())
}

/// Begins to watch a mailbox or goes on until `until`; `false` while another node watches it, or when it is not active.
pub fn watch(tx: &mut Tx<'_>, id: MailboxId, node: &str, now: Timestamp, until: Timestamp) -> Result<bool, Error> {
    let taken = tx.exec(
        "UPDATE mailbox SET watcher = $1, watched_until = $2
         WHERE id = $3 AND active AND (watcher IS NULL OR watcher = $1 OR watched_until <= $4)",
        params![node, until, id, now],
    )?;
    Ok(taken == 1)
}

/// Stops watching, so that another node need not wait for the lease to end.
pub fn unwatch(tx: &mut Tx<'_>, id: MailboxId, node: &str) -> Result<(), Error> {
    tx.exec("UPDATE mailbox SET watcher = NULL, watched_until = 0 WHERE id = $1 AND watcher = $2", params![id, node])?;
    Ok(())
}
