//! Fetches mail: one task a mailbox, so that a slow or broken one delays no other; one node a mailbox.

use std::{collections::HashMap, sync::Arc, time::Duration};

use domain::ids::{IncomingId, MailboxId};
use jiff::SignedDuration;
use mail::imap::{Arrived, Cursor, LeftBehind, Pace, Sink, State, StoreFailed, Watcher, Why};
use store::{
    incoming::{self, Arrival, Fate, Reason},
    mailboxes::Mailbox,
};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::file_mail;
use crate::{
    app::App,
    mailboxes::{self, Kind, Settings},
};

/// How often the mailboxes are looked through, and their leases renewed.
const EVERY: Duration = Duration::from_secs(5);
/// How long a node keeps a mailbox after its last sign of life.
const LEASE: SignedDuration = SignedDuration::from_secs(30);

/// A mailbox that this node watches.
struct Watch {
    version: i64,
    stop: CancellationToken,
    task: JoinHandle<()>,
}

/// Watches the mailboxes that no other node watches, until the program stops.
pub async fn watch(app: App) {
    let mut watched: HashMap<MailboxId, Watch> = HashMap::new();
    let mut changes = app.db.changes();
    loop {
        if let Err(error) = look_through(&app, &mut watched).await {
            tracing::warn!(%error, "the mailboxes could not be looked through; trying again");
        }
        tokio::select! {
            () = app.shutdown.cancelled() => break,
            () = tokio::time::sleep(EVERY) => {}
            () = changed_soon(&mut changes) => {}
        }
    }
    for (id, watch) in watched {
        watch.stop.cancel();
        // Ends by itself once its last message is stored.
        drop(watch.task.await);
        release(&app, id).await;
    }
}

/// A change of the memory, but not each of many: mailboxes are set seldom.
async fn changed_soon(changes: &mut tokio::sync::watch::Receiver<u64>) {
    drop(changes.changed().await);
    tokio::time::sleep(Duration::from_millis(500)).await;
}

async fn look_through(app: &App, watched: &mut HashMap<MailboxId, Watch>) -> anyhow::Result<()> {
    let mailboxes = app.db.read::<_, store::Error>(store::mailboxes::list).await?;
    let wanted: HashMap<MailboxId, &Mailbox> =
        mailboxes.iter().filter(|mailbox| mailbox.active).map(|mailbox| (mailbox.id, mailbox)).collect();
    let stale: Vec<MailboxId> = watched
        .iter()
        .filter(|(id, watch)| {
            wanted.get(id).is_none_or(|mailbox| mailbox.version != watch.version) || watch.task.is_finished()
        })
        .map(|(id, _)| *id)
        .collect();
    for id in stale {
        if let Some(watch) = watched.remove(&id) {
            watch.stop.cancel();
        }
    }
    for mailbox in wanted.into_values() {
        let fetched = Settings::read(mailbox)
            .is_ok_and(|settings| settings.kind == Kind::Servers && !settings.imap.host.is_empty());
        if !fetched {
            continue;
        }
        let (id, node, now) = (mailbox.id, app.node.clone(), app.clock.now());
        let ours =
            app.db.write::<_, store::Error>(move |tx| store::mailboxes::watch(tx, id, &node, now, now + LEASE)).await?;
        if ours && !watched.contains_key(&id) {
            watched.insert(id, begin(app, mailbox));
        } else if !ours && let Some(watch) = watched.remove(&id) {
            watch.stop.cancel();
        }
    }
    Ok(())
}

async fn release(app: &App, id: MailboxId) {
    let node = app.node.clone();
    let released = app.db.write::<_, store::Error>(move |tx| store::mailboxes::unwatch(tx, id, &node)).await;
    if let Err(error) = released {
        tracing::debug!(%error, "a mailbox is released when its lease runs out");
    }
}

fn begin(app: &App, mailbox: &Mailbox) -> Watch {
    let stop = app.shutdown.child_token();
    let (app, id, version) = (app.clone(), mailbox.id, mailbox.version);
    let client = mailboxes::to_imap(&app, mailbox);
    let cursor = Cursor {
        uid_validity: u32::try_from(mailbox.uidvalidity).unwrap_or(0),
        last_uid: u32::try_from(mailbox.last_uid).unwrap_or(0),
    };
    let stopped = stop.clone();
    let task = app.tasks.clone().spawn(async move {
        match client {
            Ok(Some(client)) => {
                let shelf = Shelf { app: app.clone(), mailbox: id };
                let report_to = app.clone();
                let report = move |state: State| tell(&report_to, id, &state);
                Watcher::new(client, pace(&app)).watch(cursor, &shelf, &stopped, &report).await;
            }
            Ok(None) => {}
            Err(error) => {
                tracing::error!(mailbox = %id, %error, "a mailbox cannot be read");
                stopped.cancelled().await;
            }
        }
    });
    Watch { version, stop, task }
}

fn pace(app: &App) -> Pace {
    let source = Arc::clone(&app.source);
    Pace::new(Arc::new(move || {
        let mut byte = [0];
        source.fill(&mut byte);
        f64::from(byte[0]) / 256.0
    }))
}

/// Writes down how the mailbox is, for the settings page.
fn tell(app: &App, id: MailboxId, state: &State) {
    if matches!(state, State::Reading { .. } | State::Stopped) {
        return;
    }
    let status = serde_json::to_string(state).unwrap_or_default();
    let (app, at) = (app.clone(), app.clock.now());
    app.tasks.clone().spawn(async move {
        let written =
            app.db.write::<_, store::Error>(move |tx| store::mailboxes::set_status(tx, id, &status, at)).await;
        if let Err(error) = written {
            tracing::debug!(%error, "the state of a mailbox could not be written down");
        }
    });
}

/// Where a fetched mail is put: first its bytes, then its row and the work of filing it. Only then is it marked.
struct Shelf {
    app: App,
    mailbox: MailboxId,
}

impl Shelf {
    async fn put(&self, place: (u32, u32), bytes: bytes::Bytes, too_large: bool) -> anyhow::Result<()> {
        let raw = self.app.blobs.put(bytes).await?;
        let now = self.app.clock.now();
        let id = IncomingId::new(self.app.source.as_ref(), now);
        let job = domain::ids::JobId::new(self.app.source.as_ref(), now);
        let (mailbox, (validity, uid)) = (self.mailbox, place);
        let place = (i64::from(validity), i64::from(uid));
        self.app
            .db
            .write::<_, store::Error>(move |tx| {
                let arrival = Arrival {
                    id,
                    mailbox: Some(mailbox),
                    place: Some(place),
                    origin: "imap",
                    raw: &raw,
                    received_at: now,
                };
                if incoming::arrive(tx, &arrival)? {
                    if too_large {
                        incoming::settle(tx, id, Fate::Quarantined(Reason::TooLarge))?;
                    } else {
                        file_mail::enqueue(tx, job, id, now)?;
                    }
                }
                store::mailboxes::set_cursor(tx, mailbox, place.0, place.1)
            })
            .await?;
        Ok(())
    }
}

impl Sink for Shelf {
    async fn store(&self, message: Arrived) -> Result<(), StoreFailed> {
        let put = self.put((message.uid_validity, message.uid), message.bytes, false).await;
        put.map_err(|error| StoreFailed(format!("{error:#}")))
    }

    async fn left_behind(&self, message: LeftBehind) -> Result<(), StoreFailed> {
        let why = match &message.why {
            Why::TooLarge { size } => format!("X-Esmero-Left-Behind: {size} bytes\r\n"),
            Why::Unreadable { said } => format!("X-Esmero-Left-Behind: {}\r\n", said.replace(['\r', '\n'], " ")),
        };
        let bytes = [why.as_bytes(), &message.headers].concat();
        let put = self.put((message.uid_validity, message.uid), bytes.into(), true).await;
        put.map_err(|error| StoreFailed(format!("{error:#}")))
    }
}
