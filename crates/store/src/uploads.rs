//! Files given to a form before its message exists. Their bytes are in the file store already.

use domain::ids::AttachmentId;
use jiff::Timestamp;

use crate::{
    Error,
    db::{Row, Tx, params},
};

/// A file that waits for its message. Its id becomes the attachment's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// Identity.
    pub id: AttachmentId,
    /// Whose form: `draft:CASE:AGENT`, `page:CASE`, `form:SECRET`, … Nobody else can take it.
    pub owner: String,
    /// The name as it was given.
    pub name: String,
    /// What it says it is.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// Where its bytes are in the file store.
    pub blob: String,
    /// When it came.
    pub created_at: Timestamp,
}

macro_rules! columns {
    () => {
        "id, owner, name, media_type, size, blob, created_at"
    };
}

fn read(row: &mut Row<'_>) -> Result<Upload, Error> {
    Ok(Upload {
        id: row.get()?,
        owner: row.get()?,
        name: row.get()?,
        media_type: row.get()?,
        size: row.get()?,
        blob: row.get()?,
        created_at: row.get()?,
    })
}

/// Adds a file.
pub fn insert(tx: &mut Tx<'_>, upload: &Upload) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO upload (id, owner, name, media_type, size, blob, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![
            upload.id,
            &upload.owner,
            &upload.name,
            &upload.media_type,
            upload.size,
            &upload.blob,
            upload.created_at,
        ],
    )?;
    Ok(())
}

/// The files of a form in the order in which they came.
pub fn of_owner(tx: &mut Tx<'_>, owner: &str) -> Result<Vec<Upload>, Error> {
    tx.rows(
        concat!("SELECT ", columns!(), " FROM upload WHERE owner = $1 ORDER BY created_at, id"),
        params![owner],
        read,
    )
}

/// How many files a form has and how many bytes they are: for its limits.
pub fn weight(tx: &mut Tx<'_>, owner: &str) -> Result<(i64, i64), Error> {
    // The cast is for PostgreSQL, where a sum of BIGINT is of another type.
    tx.row(
        "SELECT COUNT(*), CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM upload WHERE owner = $1",
        params![owner],
        |row| Ok((row.get()?, row.get()?)),
    )?
    .ok_or(Error::Missing)
}

/// Takes all files of a form for its message, in the order in which they came.
pub fn take(tx: &mut Tx<'_>, owner: &str) -> Result<Vec<Upload>, Error> {
    let mut taken =
        tx.rows(concat!("DELETE FROM upload WHERE owner = $1 RETURNING ", columns!()), params![owner], read)?;
    taken.sort_by_key(|upload| (upload.created_at, upload.id));
    Ok(taken)
}

/// Takes one file of a form back; what it was.
pub fn remove(tx: &mut Tx<'_>, owner: &str, id: AttachmentId) -> Result<Option<Upload>, Error> {
    tx.row(concat!("DELETE FROM upload WHERE id = $1 AND owner = $2 RETURNING ", columns!()), params![id, owner], read)
}

/// Forgets files that nobody took, older than `before`; how many.
pub fn sweep(tx: &mut Tx<'_>, before: Timestamp) -> Result<u64, Error> {
    tx.exec("DELETE FROM upload WHERE created_at < $1", params![before])
}
