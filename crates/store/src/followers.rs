//! Readers of the journal that remember how far they got.

use crate::{
    Error,
    db::Tx,
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

/// Begins from the first event again, in every lane.
pub fn reset(tx: &mut Tx<'_>, follower: &str) -> Result<(), Error> {
    tx.exec("DELETE FROM follower WHERE name = $1", crate::db::params![follower])?;
    tx.news = true;
    Ok(())
}
