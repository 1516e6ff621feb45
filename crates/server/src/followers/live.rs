//! Tells the open browsers which case changed. Only that: each fetches its own part again, with its own permissions.

use domain::{
    event::{Actor, Event},
    ids::CaseId,
};
use store::journal::{self, Entry};
use tokio::sync::broadcast;

use crate::app::App;

/// A case that changed, with its place in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The lane.
    pub lane: i64,
    /// The number in the lane.
    pub seq: i64,
    /// Which case.
    pub case: CaseId,
    /// It has just begun.
    pub new: bool,
    /// Who did it.
    pub actor: Actor,
}

/// Where browsers subscribe.
#[derive(Clone)]
pub struct Hub(broadcast::Sender<Change>);

impl Default for Hub {
    fn default() -> Self {
        Self(broadcast::channel(1024).0)
    }
}

impl Hub {
    /// Changes from now on. A browser that is too slow misses some and must load its page again.
    pub fn subscribe(&self) -> broadcast::Receiver<Change> {
        self.0.subscribe()
    }
}

/// What a browser wants to know of a journal entry.
pub fn change(entry: &Entry) -> Option<Change> {
    let case = entry.recorded.case?;
    let new = matches!(entry.recorded.event, Event::CaseOpened(_));
    Some(Change { lane: entry.lane, seq: entry.seq, case, new, actor: entry.recorded.actor })
}

/// Reads the journal from its end on until the program stops. Its cursor is in memory: who was not there reloads.
pub async fn follow(app: App) {
    let mut changes = app.db.changes();
    let Ok(mut cursors) = app.db.read(journal::heads).await else { return };
    loop {
        for (lane, seq) in &mut cursors {
            let (at, from) = (*lane, *seq);
            match app.db.read(move |tx| journal::after(tx, at, from, 500)).await {
                Ok(entries) => {
                    for entry in &entries {
                        *seq = entry.seq;
                        if let Some(change) = change(entry) {
                            // Nobody may be looking.
                            drop(app.live.0.send(change));
                        }
                    }
                }
                Err(error) => {
                    let _: store::Error = error;
                    tracing::warn!("the journal could not be read for the open browsers; trying again");
                }
            }
        }
        if !super::news(&app, &mut changes).await {
            return;
        }
    }
}
