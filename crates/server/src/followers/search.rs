//! Indexes messages for the search, a moment after they were written: in the write transaction it would cost four times
//! the transaction itself.

use std::time::Duration;

use store::{Error, followers, search};

use super::Changes;
use crate::app::App;

/// How many entries of the journal are taken at once.
const BATCH: i64 = 500;
/// The words of this long are written together: one by one they would cost as much as the messages.
const PAUSE: Duration = Duration::from_millis(500);

/// Follows every lane until the program stops.
pub async fn follow(app: App) {
    let mut changes = Changes::of(&app, PAUSE);
    loop {
        if let Err(error) = catch_up(&app).await {
            tracing::warn!(%error, "the search index could not be brought up to date; trying again");
        }
        if !changes.look(&app).await {
            return;
        }
    }
}

/// Indexes everything that was written so far. Looking is cheap and shared; the writer is asked only if there is something.
pub async fn catch_up(app: &App) -> Result<(), Error> {
    for lane in app.db.read(|tx| followers::behind(tx, search::FOLLOWER)).await? {
        while app.db.write(move |tx| search::catch_up(tx, lane, BATCH)).await? as i64 == BATCH {}
    }
    Ok(())
}
