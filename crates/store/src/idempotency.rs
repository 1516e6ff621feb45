//! Requests that may be sent twice and must happen once: the answer to the first is kept and given again.
//!
//! Call [`begin`], do the work and [`store`] its answer in one transaction. A second request that comes at the same
//! moment then waits for the first one's commit and gets its answer.

use jiff::Timestamp;

use crate::{
    Error,
    db::{Tx, params},
};

/// What is known about a request with a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begun {
    /// It is the first: do the work.
    First,
    /// It was done: give the same answer again.
    Done {
        /// The answer's status.
        status: i64,
        /// The answer's body.
        answer: String,
    },
    /// The key was used for another request: refuse it.
    Other,
    /// The first one began in another transaction and has no answer yet.
    Unfinished,
}

/// Begins a request. `owner` is whose keys they are (a token), `request` the SHA-256 of what is asked.
pub fn begin(tx: &mut Tx<'_>, owner: &str, key: &str, request: &[u8; 32], now: Timestamp) -> Result<Begun, Error> {
    let first = tx.exec(
        "INSERT INTO idempotency (owner, key, request, status, answer, created_at) VALUES ($1, $2, $3, 0, '', $4)
         ON CONFLICT DO NOTHING",
        params![owner, key, request, now],
    )?;
    if first == 1 {
        return Ok(Begun::First);
    }
    Ok(lookup(tx, owner, key, request)?.unwrap_or(Begun::Unfinished))
}

/// What is known about a request, without beginning it; `None` if nothing.
pub fn lookup(tx: &mut Tx<'_>, owner: &str, key: &str, request: &[u8; 32]) -> Result<Option<Begun>, Error> {
    tx.row(
        "SELECT request, status, answer FROM idempotency WHERE owner = $1 AND key = $2",
        params![owner, key],
        |row| {
            let (known, status, answer): ([u8; 32], i64, String) = (row.get()?, row.get()?, row.get()?);
            Ok(match status {
                _ if known != *request => Begun::Other,
                0 => Begun::Unfinished,
                _ => Begun::Done { status, answer },
            })
        },
    )
}

/// Keeps the answer of a request that was begun.
pub fn store(tx: &mut Tx<'_>, owner: &str, key: &str, status: i64, answer: &str) -> Result<(), Error> {
    tx.exec(
        "UPDATE idempotency SET status = $1, answer = $2 WHERE owner = $3 AND key = $4",
        params![status, answer, owner, key],
    )?;
    Ok(())
}

/// Forgets the answers that are older than `before`; how many.
pub fn sweep(tx: &mut Tx<'_>, before: Timestamp) -> Result<u64, Error> {
    tx.exec("DELETE FROM idempotency WHERE created_at < $1", params![before])
}
