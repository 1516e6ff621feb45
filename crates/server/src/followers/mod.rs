//! Readers of the journal: each keeps a cursor per lane, is idempotent and can be reset.

pub mod live;
pub mod search;
pub mod settings;

use std::time::Duration;

use crate::app::App;

/// Looks again after this time even if nobody said that something happened.
pub(crate) const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// Starts them all.
pub fn start(app: &App) {
    app.tasks.spawn(live::follow(app.clone()));
    app.tasks.spawn(search::follow(app.clone()));
    app.tasks.spawn(settings::follow(app.clone()));
}

/// Waits until something was written, at most [`LOOK_AGAIN`]; `false` when the program stops.
pub(crate) async fn news(app: &App, changes: &mut tokio::sync::watch::Receiver<u64>) -> bool {
    tokio::select! {
        () = app.shutdown.cancelled() => false,
        _ = tokio::time::timeout(LOOK_AGAIN, changes.changed()) => true,
    }
}
