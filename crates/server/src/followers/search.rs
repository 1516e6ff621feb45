//! Indexes messages for the search, a moment after they were written: in the write transaction it would cost four times
//! the transaction itself.

use domain::event::Event;
use store::{Error, Tx, followers, journal, journal::Entry, messages, search};

use crate::app::App;

/// The cursor's name.
pub const NAME: &str = "search";
/// How many entries are taken at once.
const BATCH: i64 = 200;

/// Follows every lane until the program stops.
pub async fn follow(app: App) {
    let mut changes = app.db.changes();
    loop {
        if let Err(error) = catch_up(&app).await {
            tracing::warn!(%error, "the search index could not be brought up to date; trying again");
        }
        if !super::news(&app, &mut changes).await {
            return;
        }
    }
}

/// Indexes everything that was written so far.
pub async fn catch_up(app: &App) -> Result<(), Error> {
    for (lane, _) in app.db.read(journal::heads).await? {
        // Looking is cheap and shared; the writer is asked only if there is something to do.
        while app.db.read(move |tx| pending(tx, lane)).await? {
            app.db.write(move |tx| followers::step(tx, NAME, lane, BATCH, index)).await?;
        }
    }
    Ok(())
}

fn pending(tx: &mut Tx<'_>, lane: i64) -> Result<bool, Error> {
    let cursor = journal::cursor(tx, NAME, lane)?;
    Ok(!journal::after(tx, lane, cursor, 1)?.is_empty())
}

fn index(tx: &mut Tx<'_>, entries: &[Entry]) -> Result<(), Error> {
    for entry in entries {
        let id = match &entry.recorded.event {
            Event::MessageReceived(received) => received.message,
            Event::ReplyWritten(reply) => reply.message,
            Event::NoteWritten(note) => note.message,
            _ => continue,
        };
        let message = match messages::by_id(tx, id) {
            Ok(message) => message,
            // Erased in the meantime.
            Err(Error::Missing) => continue,
            Err(error) => return Err(error),
        };
        let text = format!("{}\n{}", message.subject, message.text);
        search::index(tx, message.id, message.case, message.language, &text)?;
    }
    Ok(())
}
