//! The second factor of a person's page: a code sent to an address of the case, and the visit that it opens.

use domain::ids::CaseId;
use jiff::Timestamp;

use crate::{
    Error,
    db::{Tx, params},
};

/// What became of a code that somebody typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tried {
    /// It is right, and used up.
    Right,
    /// It is wrong; so many tries are left.
    Wrong {
        /// Tries with the same code.
        left: i64,
    },
    /// There is no code, it has run out, or was tried too often: ask for another.
    Gone,
}

/// Sets the code of a case in place of the one before. `code` is a keyed hash that the caller makes.
pub fn set_code(tx: &mut Tx<'_>, case: CaseId, code: &[u8; 32], expires_at: Timestamp) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO portal_code (case_id, code, attempts, expires_at) VALUES ($1, $2, 0, $3)
         ON CONFLICT (case_id) DO UPDATE SET code = excluded.code, attempts = 0, expires_at = excluded.expires_at",
        params![case, code, expires_at],
    )?;
    Ok(())
}

/// Tries a code; at most `tries` times for each. A try counts only if its transaction stays.
pub fn try_code(tx: &mut Tx<'_>, case: CaseId, code: &[u8; 32], tries: i64, now: Timestamp) -> Result<Tried, Error> {
    let found = tx.row(
        "UPDATE portal_code SET attempts = attempts + 1 WHERE case_id = $1 AND expires_at > $2 AND attempts < $3
         RETURNING code, attempts",
        params![case, now, tries],
        |row| Ok((row.get::<[u8; 32]>()?, row.get::<i64>()?)),
    )?;
    let Some((expected, attempts)) = found else { return Ok(Tried::Gone) };
    // Takes the same time wherever they differ.
    if expected.iter().zip(code).fold(0, |difference, (a, b)| difference | (a ^ b)) != 0 {
        return Ok(Tried::Wrong { left: tries - attempts });
    }
    tx.exec("DELETE FROM portal_code WHERE case_id = $1", params![case])?;
    Ok(Tried::Right)
}

/// Opens a visit to a case whose secret has this SHA-256.
pub fn open_visit(tx: &mut Tx<'_>, secret: &[u8; 32], case: CaseId, expires_at: Timestamp) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO portal_visit (secret, case_id, expires_at) VALUES ($1, $2, $3)",
        params![secret, case, expires_at],
    )?;
    Ok(())
}

/// The case that a visit may see, while it lasts.
pub fn visit(tx: &mut Tx<'_>, secret: &[u8; 32], now: Timestamp) -> Result<Option<CaseId>, Error> {
    tx.row("SELECT case_id FROM portal_visit WHERE secret = $1 AND expires_at > $2", params![secret, now], |row| {
        row.get()
    })
}

/// Ends a visit: whoever had it leaves.
pub fn end_visit(tx: &mut Tx<'_>, secret: &[u8; 32]) -> Result<(), Error> {
    tx.exec("DELETE FROM portal_visit WHERE secret = $1", params![secret])?;
    Ok(())
}

/// Ends the visits to a case and forgets its code: it moved to another person.
pub fn end_visits(tx: &mut Tx<'_>, case: CaseId) -> Result<(), Error> {
    tx.exec("DELETE FROM portal_code WHERE case_id = $1", params![case])?;
    tx.exec("DELETE FROM portal_visit WHERE case_id = $1", params![case])?;
    Ok(())
}

/// Forgets codes and visits that have run out; how many.
pub fn sweep(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, Error> {
    let codes = tx.exec("DELETE FROM portal_code WHERE expires_at <= $1", params![now])?;
    Ok(codes + tx.exec("DELETE FROM portal_visit WHERE expires_at <= $1", params![now])?)
}
