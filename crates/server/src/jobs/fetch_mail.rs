//! Fetches mail: one task a mailbox, so that a slow or broken one delays no other; one node a mailbox.

use std::{collections::HashMap, sync::Arc, time::Duration};

use domain::{
    event::Actor,
    ids::{IncomingId, MailboxId},
};
use jiff::SignedDuration;
use mail::imap::{Arrived, Cursor, LeftBehind, Pace, Sink, State, StoreFailed, Watcher, Why};
use store::{
    incoming::{self, Arrival, Place, Reason},
    mailboxes::Mailbox,
};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::file_mail;
use crate::{
    app::App,
    filing,
    followers::Changes,
    mailboxes::{self, Kind, Settings},
};

/// How often the mailboxes are looked through, and their leases renewed.
const EVERY: Duration = Duration::from_secs(5);
/// Mailboxes are set seldom, and everything else is written often.
const PAUSE: Duration = Duration::from_millis(500);
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
    let mut changes = Changes::of(&app, PAUSE);
    loop {
        if let Err(error) = look_through(&app, &mut watched).await {
            tracing::warn!(%error, "the mailboxes could not be looked through; trying again");
        }
        tokio::select! {
            () = app.shutdown.cancelled() => break,
            () = tokio::time::sleep(EVERY) => {}
            () = changes.next() => {}
        }
    }
    for (id, watch) in watched {
        watch.stop.cancel();
        // Ends by itself once its last message is stored.
        drop(watch.task.await);
        release(&app, id).await;
    }
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
    let (app, id, version, generation) = (app.clone(), mailbox.id, mailbox.version, mailbox.generation);
    let client = mailboxes::to_imap(&app, mailbox, None);
    let cursor = Cursor {
        uid_validity: u32::try_from(mailbox.uidvalidity).unwrap_or(0),
        last_uid: u32::try_from(mailbox.last_uid).unwrap_or(0),
    };
    let stopped = stop.clone();
    let task = app.tasks.clone().spawn(async move {
        match client {
            Ok(Some(client)) => {
                let shelf = Shelf { app: app.clone(), mailbox: id, generation };
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
    generation: i64,
}

/// Why a mail goes to the quarantine at once, and who sent what, as far as its headers say.
type Aside = (Reason, String, String);

impl Shelf {
    fn place(&self, validity: u32, uid: u32) -> Place {
        Place { generation: self.generation, uidvalidity: i64::from(validity), uid: i64::from(uid) }
    }

    async fn put(&self, place: Place, bytes: bytes::Bytes, aside: Option<Aside>) -> anyhow::Result<()> {
        let raw = self.app.blobs.put(bytes).await?;
        let now = self.app.clock.now();
        let id = IncomingId::new(self.app.source.as_ref(), now);
        let job = domain::ids::JobId::new(self.app.source.as_ref(), now);
        let (mailbox, context) = (self.mailbox, self.app.context(Actor::System, format!("incoming:{id}")));
        self.app
            .db
            .write::<_, desk::Error>(move |tx| {
                let arrival = Arrival {
                    id,
                    mailbox: Some(mailbox),
                    place: Some(place),
                    origin: "imap",
                    raw: &raw,
                    received_at: now,
                };
                if incoming::arrive(tx, &arrival)? {
                    match &aside {
                        Some((reason, sender, subject)) => {
                            incoming::describe(tx, id, sender, subject)?;
                            desk::cases::receive::quarantine(tx, &context, id, *reason)?;
                        }
                        None => file_mail::enqueue(tx, job, id, now)?,
                    }
                }
                Ok(store::mailboxes::set_cursor(tx, mailbox, place)?)
            })
            .await?;
        Ok(())
    }
}

impl Sink for Shelf {
    async fn store(&self, message: Arrived) -> Result<(), StoreFailed> {
        let put = self.put(self.place(message.uid_validity, message.uid), message.bytes, None).await;
        put.map_err(|error| StoreFailed(format!("{error:#}")))
    }

    async fn left_behind(&self, message: LeftBehind) -> Result<(), StoreFailed> {
        let (reason, why) = match &message.why {
            Why::TooLarge { size } => (Reason::TooLarge, format!("X-Esmero-Left-Behind: {size} bytes\r\n")),
            Why::Unreadable { said } => {
                (Reason::Withheld, format!("X-Esmero-Left-Behind: {}\r\n", said.replace(['\r', '\n'], " ")))
            }
        };
        let (sender, subject) = filing::describe(&message.headers);
        let bytes = [why.as_bytes(), &message.headers].concat();
        let place = self.place(message.uid_validity, message.uid);
        let put = self.put(place, bytes.into(), Some((reason, sender, subject))).await;
        put.map_err(|error| StoreFailed(format!("{error:#}")))
    }

    async fn passed_over(&self, cursor: Cursor) -> Result<(), StoreFailed> {
        let (mailbox, place) = (self.mailbox, self.place(cursor.uid_validity, cursor.last_uid));
        let kept = self.app.db.write::<_, store::Error>(move |tx| store::mailboxes::set_cursor(tx, mailbox, place));
        kept.await.map_err(|error| StoreFailed(error.to_string()))
    }
}
