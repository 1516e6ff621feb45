//! What the business says of itself: named JSON documents.

use jiff::Timestamp;
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    Error,
    db::{Tx, params},
};

/// A document by its name.
pub fn get<T: DeserializeOwned>(tx: &mut Tx<'_>, name: &str) -> Result<Option<T>, Error> {
    tx.row("SELECT value FROM setting WHERE name = $1", params![name], |row| row.json())
}

/// Writes a document.
pub fn set<T: Serialize>(tx: &mut Tx<'_>, name: &str, value: &T, now: Timestamp) -> Result<(), Error> {
    let text = serde_json::to_string(value).map_err(|error| Error::damaged(error.to_string()))?;
    tx.exec(
        "INSERT INTO setting (name, value, updated_at) VALUES ($1, $2, $3)
         ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at",
        params![name, text, now],
    )?;
    tx.news = true;
    Ok(())
}
