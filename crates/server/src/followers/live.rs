//! Tells the open browsers what changed. Only that: each fetches its own part again, with its own permissions.

use std::collections::BTreeSet;

use domain::{
    event::{Actor, Event},
    ids::CaseId,
};
use store::{
    journal::{self, Entry},
    presence::{self, Present},
};
use tokio::sync::broadcast;

use crate::app::App;

/// Something that changed what the desk shows, with its place in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The lane.
    pub lane: i64,
    /// The number in the lane.
    pub seq: i64,
    /// Which case; nothing for what stands in the rail alone.
    pub case: Option<CaseId>,
    /// Whoever is writing in the case should read it before they send.
    pub matters: bool,
    /// Who did it.
    pub actor: Actor,
}

/// What an open browser is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// Something happened.
    Change(Change),
    /// Somebody came to a case, left it, or began or stopped to write in it.
    Presence(CaseId),
}

/// Where browsers subscribe.
#[derive(Clone)]
pub struct Hub(broadcast::Sender<News>);

impl Default for Hub {
    fn default() -> Self {
        Self(broadcast::channel(1024).0)
    }
}

impl Hub {
    /// News from now on. A browser that is too slow misses some and is told the changes from the journal.
    pub fn subscribe(&self) -> broadcast::Receiver<News> {
        self.0.subscribe()
    }

    /// How many are told now.
    pub fn watchers(&self) -> usize {
        self.0.receiver_count()
    }
}

/// What a browser wants to know of a journal entry.
pub fn change(entry: &Entry) -> Option<Change> {
    let (case, event) = (entry.recorded.case, &entry.recorded.event);
    let counted = matches!(event, Event::MailQuarantined(_) | Event::QuarantineSettled(_));
    let change = Change {
        lane: entry.lane,
        seq: entry.seq,
        case,
        matters: desk::cases::reply::matters(event),
        actor: entry.recorded.actor,
    };
    (case.is_some() || counted).then_some(change)
}

/// Reads the journal from its end on until the program stops. Its cursor is in memory: who was not there reloads.
pub async fn follow(app: App) {
    let mut changes = app.db.changes();
    let Ok(mut cursors) = app.db.read(journal::heads).await else { return };
    let mut present = Presences::default();
    loop {
        for (lane, seq) in &mut cursors {
            let (at, from) = (*lane, *seq);
            match app.db.read(move |tx| journal::after(tx, at, from, 500)).await {
                Ok(entries) => {
                    for entry in &entries {
                        *seq = entry.seq;
                        if let Some(change) = change(entry) {
                            // Nobody may be looking.
                            drop(app.live.0.send(News::Change(change)));
                        }
                    }
                }
                Err(error) => {
                    let _: store::Error = error;
                    tracing::warn!("the journal could not be read for the open browsers; trying again");
                }
            }
        }
        present.look(&app).await;
        if !super::news(&app, &mut changes).await {
            return;
        }
    }
}

/// Who was at which case when we last looked. It is no more than what was read: another node may have written it.
#[derive(Default)]
struct Presences(BTreeSet<Present>);

impl Presences {
    /// Tells at which cases somebody came, left, or began to write.
    async fn look(&mut self, app: &App) {
        let now = app.clock.now();
        let Ok(all) = app.db.read::<_, store::Error>(move |tx| presence::all(tx, now)).await else { return };
        let now: BTreeSet<Present> = all.into_iter().collect();
        let changed: BTreeSet<CaseId> = self.0.symmetric_difference(&now).map(|present| present.case).collect();
        for case in changed {
            drop(app.live.0.send(News::Presence(case)));
        }
        self.0 = now;
    }
}
