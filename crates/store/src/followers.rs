//! Readers of the journal that remember how far they got.

use crate::{
    Error,
    db::{Tx, params},
    journal::{self, Entry},
};

/// One step of a follower in a lane: hands the entries after its place to `handle` and remembers the new place, all in
/// this transaction. Says how many there were; fewer than `limit` means that it has caught up.
///
/// Two nodes that take the same step at once do it twice: `handle` must bear that.
pub fn step<E: From<Error>>(
    tx: &mut Tx<'_>,
    follower: &str,
    lane: i64,
    limit: i64,
    handle: impl FnOnce(&mut Tx<'_>, &[Entry]) -> Result<(), E>,
) -> Result<usize, E> {
    let cursor = journal::cursor(tx, follower, lane)?;
    let entries = journal::after(tx, lane, cursor, limit)?;
    if let Some(last) = entries.last() {
        handle(tx, &entries)?;
        journal::set_cursor(tx, follower, lane, last.seq)?;
    }
    Ok(entries.len())
}

/// The lanes in which a follower has not read everything: cheap enough to ask whenever something was written.
pub fn behind(tx: &mut Tx<'_>, follower: &str) -> Result<Vec<i64>, Error> {
    tx.rows(
        "SELECT h.lane FROM lane_head h LEFT JOIN follower f ON f.lane = h.lane AND f.name = $1
         WHERE h.seq > COALESCE(f.seq, 0) ORDER BY h.lane",
        params![follower],
        |row| row.get(),
    )
}

/// Begins from the first event again, in every lane.
pub fn reset(tx: &mut Tx<'_>, follower: &str) -> Result<(), Error> {
    tx.exec("DELETE FROM follower WHERE name = $1", params![follower])?;
    tx.news = true;
    Ok(())
}
