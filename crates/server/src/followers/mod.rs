//! Readers of the journal: each keeps a cursor per lane, is idempotent and can be reset.

pub mod live;
pub mod search;
pub mod settings;

use std::time::Duration;

use tokio::{
    sync::watch,
    time::{Interval, MissedTickBehavior, interval, timeout},
};

use crate::app::App;

/// Looks again after this time even if nobody said that something happened.
pub(crate) const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// Starts them all.
pub fn start(app: &App) {
    app.tasks.spawn(live::follow(app.clone()));
    app.tasks.spawn(search::follow(app.clone()));
    app.tasks.spawn(settings::follow(app.clone()));
}

/// Says when something was written: the first time at once, then at most once in each pause, so that a busy hour is looked
/// at in portions rather than at each of its changes.
pub(crate) struct Changes {
    written: watch::Receiver<u64>,
    pause: Interval,
}

impl Changes {
    pub(crate) fn of(app: &App, pause: Duration) -> Self {
        let mut pause = interval(pause);
        pause.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Self { written: app.db.changes(), pause }
    }

    /// Waits until something was written. Dropped while it waits it may forget that: whoever waits for something else too
    /// looks afterwards in any case.
    pub(crate) async fn next(&mut self) {
        if self.written.changed().await.is_err() {
            // Nobody will write any more.
            return std::future::pending().await;
        }
        self.pause.tick().await;
        self.written.mark_unchanged();
    }

    /// Waits until it is time to look, at most [`LOOK_AGAIN`]; `false` when the program stops.
    pub(crate) async fn look(&mut self, app: &App) -> bool {
        tokio::select! {
            () = app.shutdown.cancelled() => false,
            _ = timeout(LOOK_AGAIN, self.next()) => true,
        }
    }
}
