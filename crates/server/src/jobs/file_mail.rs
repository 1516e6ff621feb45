//! Files a fetched mail.

use domain::ids::{IncomingId, JobId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::{
    Tx,
    queue::{self, Job, NewJob},
};

use super::End;
use crate::{app::App, filing};

/// What all of this work shares its patience with.
const LANE: &str = "file";

/// The kind of this work.
pub const KIND: &str = "file_mail";
/// After these, a human sees it in the quarantine.
const ATTEMPTS: i64 = 8;

#[derive(Serialize, Deserialize)]
struct Payload {
    incoming: IncomingId,
}

/// Queues the filing of a mail, in the transaction that notes its arrival.
pub fn enqueue(tx: &mut Tx<'_>, id: JobId, incoming: IncomingId, now: Timestamp) -> Result<(), store::Error> {
    let payload = serde_json::to_string(&Payload { incoming }).unwrap_or_default();
    let (lane, max_attempts) = (LANE.to_owned(), ATTEMPTS);
    let job = NewJob { id, kind: KIND, payload, case: None, lane, run_at: now, max_attempts, once: None };
    queue::enqueue(tx, job, now)
}

/// Files one mail.
pub async fn run(app: &App, job: &Job) -> End {
    let Ok(payload) = serde_json::from_str::<Payload>(&job.payload) else {
        return End::Hopeless("the work does not say which mail".into());
    };
    match file(app, payload.incoming).await {
        Ok(()) => End::Done,
        Err(error) => End::Again(format!("{error:#}")),
    }
}

/// It cannot be filed, or the program stopped each time it was: a human sees it in the quarantine.
pub async fn give_up(app: &App, job: &Job) -> bool {
    let Ok(Payload { incoming }) = serde_json::from_str(&job.payload) else { return false };
    let context = app.context(domain::event::Actor::System, format!("job:{}", job.id));
    let reason = store::incoming::Reason::Failed;
    let moved = app.db.write(move |tx| {
        if store::incoming::by_id(tx, incoming)?.state != "new" {
            return Ok(());
        }
        desk::cases::receive::quarantine(tx, &context, incoming, reason)
    });
    let moved = moved.await.is_ok();
    tracing::error!(mail = %incoming, moved, "a mail could not be filed and waits in the quarantine");
    moved
}

async fn file(app: &App, incoming: IncomingId) -> anyhow::Result<()> {
    let mail = app.db.read::<_, store::Error>(move |tx| store::incoming::by_id(tx, incoming)).await?;
    if mail.state != "new" {
        return Ok(());
    }
    let _room = app.mails_in_memory.take(app.blobs.size(&mail.raw).await?).await;
    let raw = app.blobs.get(&mail.raw).await?;
    let trust = filing::trust(app, mail.mailbox).await?;
    let archived = mail.origin == filing::ARCHIVE;
    let stored =
        filing::Stored { id: incoming, mailbox: mail.mailbox, trust, blob: mail.raw, raw, archived, origin: None };
    filing::file(app, stored).await?;
    Ok(())
}
