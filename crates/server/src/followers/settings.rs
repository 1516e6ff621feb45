//! Reads the settings again when they were changed, here or on another node.

use std::time::Duration;

use domain::event::Event;
use store::journal;

use super::Changes;
use crate::app::App;

/// Settings change seldom, everything else often.
const PAUSE: Duration = Duration::from_millis(100);

/// Follows the house's lane until the program stops.
pub async fn follow(app: App) {
    let mut changes = Changes::of(&app, PAUSE);
    let mut seq =
        app.db.read(journal::heads).await.ok().and_then(|heads: Vec<(i64, i64)>| heads.first().map(|head| head.1));
    loop {
        let from = seq.unwrap_or(0);
        let entries =
            app.db.read::<_, store::Error>(move |tx| journal::after(tx, 0, from, 500)).await.unwrap_or_default();
        seq = entries.last().map(|entry| entry.seq).or(seq);
        let changed = entries
            .iter()
            .any(|entry| matches!(entry.recorded.event, Event::SettingsChanged(_) | Event::MailboxChanged(_)));
        if changed && let Err(error) = app.reload_business().await {
            tracing::warn!(%error, "the settings could not be read again");
        }
        if !changes.look(&app).await {
            return;
        }
    }
}
