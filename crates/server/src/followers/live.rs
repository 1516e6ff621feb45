//! Tells the open browsers what changed. Only that: each fetches its own part again, with its own permissions.

use std::{collections::BTreeSet, time::Duration};

use domain::{
    event::{Actor, Event},
    ids::CaseId,
};
use store::{
    Tx,
    journal::{self, Entry},
    presence::{self, Present},
};
use tokio::sync::broadcast;

use super::Changes;
use crate::app::App;

/// A browser hears of what happened this much later at most; a person does not see it.
const PAUSE: Duration = Duration::from_millis(50);

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
    let mut changes = Changes::of(&app, PAUSE);
    let Ok(mut cursors) = app.db.read(journal::heads).await else { return };
    let mut present = Presences::default();
    loop {
        let (from, now) = (cursors.clone(), app.clock.now());
        let read = app.db.read::<_, store::Error>(move |tx| Ok((news(tx, &from)?, presence::all(tx, now)?)));
        match read.await {
            Ok((entries, at_cases)) => {
                for entry in &entries {
                    if let Some((_, seq)) = cursors.iter_mut().find(|(lane, _)| *lane == entry.lane) {
                        *seq = entry.seq;
                    }
                    if let Some(change) = change(entry) {
                        // Nobody may be looking.
                        drop(app.live.0.send(News::Change(change)));
                    }
                }
                present.look(&app, at_cases);
            }
            Err(error) => tracing::warn!(%error, "the journal could not be read for the open browsers; trying again"),
        }
        if !changes.look(&app).await {
            return;
        }
    }
}

/// What was written in each lane after the number that was read last.
fn news(tx: &mut Tx<'_>, cursors: &[(i64, i64)]) -> Result<Vec<Entry>, store::Error> {
    let heads = journal::heads(tx)?;
    let mut all = Vec::new();
    for (lane, seq) in cursors.iter().filter(|cursor| !heads.contains(cursor)) {
        all.extend(journal::after(tx, *lane, *seq, 500)?);
    }
    Ok(all)
}

/// Who was at which case when we last looked. It is no more than what was read: another node may have written it.
#[derive(Default)]
struct Presences(BTreeSet<Present>);

impl Presences {
    /// Tells at which cases somebody came, left, or began to write.
    fn look(&mut self, app: &App, at_cases: Vec<Present>) {
        let now: BTreeSet<Present> = at_cases.into_iter().collect();
        let changed: BTreeSet<CaseId> = self.0.symmetric_difference(&now).map(|present| present.case).collect();
        for case in changed {
            drop(app.live.0.send(News::Presence(case)));
        }
        self.0 = now;
    }
}
