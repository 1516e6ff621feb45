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
    let job = NewJob { id, kind: KIND, payload, case: None, run_at: now, max_attempts: ATTEMPTS, once: None };
    queue::enqueue(tx, job, now)
}

/// Files one mail.
pub async fn run(app: &App, job: &Job) -> End {
    let Ok(payload) = serde_json::from_str::<Payload>(&job.payload) else {
        return End::Hopeless("the work does not say which mail".into());
    };
    match file(app, payload.incoming).await {
        Ok(()) => End::Done,
        Err(error) if job.attempts >= job.max_attempts => {
            let context = app.context(domain::event::Actor::System, format!("job:{}", job.id));
            let reason = store::incoming::Reason::Failed;
            let moved =
                app.db.write(move |tx| desk::cases::receive::quarantine(tx, &context, payload.incoming, reason)).await;
            tracing::error!(mail = %payload.incoming, %error, "a mail could not be filed and waits in the quarantine");
            if moved.is_ok() { End::Done } else { End::Hopeless(error.to_string()) }
        }
        Err(error) => End::Again(format!("{error:#}")),
    }
}

async fn file(app: &App, incoming: IncomingId) -> anyhow::Result<()> {
    let mail = app.db.read::<_, store::Error>(move |tx| store::incoming::by_id(tx, incoming)).await?;
    if mail.state != "new" {
        return Ok(());
    }
    let raw = app.blobs.get(&mail.raw).await?;
    let trust = filing::trust(app, mail.mailbox).await?;
    filing::file(app, filing::Stored { id: incoming, mailbox: mail.mailbox, trust, blob: mail.raw, raw, origin: None })
        .await?;
    Ok(())
}
