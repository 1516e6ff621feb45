//! What is allowed only so often: logins, codes, forms, requests. Counted in the database, so that it holds on every
//! node and after a restart.
//!
//! A count stays only if its transaction does: answer a refused login with `Ok`, never with an error.

use jiff::{SignedDuration, Timestamp};

use crate::{
    Error,
    db::{Tx, params},
};

/// Counts one more try of `subject`. Beyond `limit` tries within a `window` that begins with the first, says when the
/// next is welcome.
pub fn hit(
    tx: &mut Tx<'_>,
    subject: &str,
    limit: i64,
    window: SignedDuration,
    now: Timestamp,
) -> Result<Option<Timestamp>, Error> {
    spend(tx, subject, 1, limit, window, now)
}

/// Counts `amount` of something, bytes for example, as [`hit`] counts tries.
pub fn spend(
    tx: &mut Tx<'_>,
    subject: &str,
    amount: i64,
    limit: i64,
    window: SignedDuration,
    now: Timestamp,
) -> Result<Option<Timestamp>, Error> {
    let until = now.saturating_add(window).unwrap_or(Timestamp::MAX);
    let (count, until) = tx
        .row(
            "INSERT INTO throttle (subject, count, until) VALUES ($1, $2, $3) ON CONFLICT (subject) DO UPDATE
             SET count = CASE WHEN throttle.until <= $4 THEN excluded.count ELSE throttle.count + excluded.count END,
               until = CASE WHEN throttle.until <= $4 THEN excluded.until ELSE throttle.until END
             RETURNING count, until",
            params![subject, amount, until, now],
            |row| Ok((row.get::<i64>()?, row.get::<Timestamp>()?)),
        )?
        .ok_or(Error::Missing)?;
    Ok((count > limit).then_some(until))
}

/// Whether `subject` has used its tries up, without counting one: until when it must wait.
pub fn blocked(tx: &mut Tx<'_>, subject: &str, limit: i64, now: Timestamp) -> Result<Option<Timestamp>, Error> {
    tx.row(
        "SELECT until FROM throttle WHERE subject = $1 AND count >= $2 AND until > $3",
        params![subject, limit, now],
        |row| row.get(),
    )
}

/// Forgets the tries of `subject`: it succeeded.
pub fn clear(tx: &mut Tx<'_>, subject: &str) -> Result<(), Error> {
    tx.exec("DELETE FROM throttle WHERE subject = $1", params![subject])?;
    Ok(())
}

/// Forgets the windows that are over; how many.
pub fn sweep(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, Error> {
    tx.exec("DELETE FROM throttle WHERE until <= $1", params![now])
}
