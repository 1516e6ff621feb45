//! Deferred work: one file per kind. A kind is a line in `run`.

pub mod fetch_mail;
pub mod file_mail;
pub mod pass_time;
pub mod send_code;
pub mod send_mail;

use std::{sync::Arc, time::Duration};

use futures::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use store::queue::{self, Job};
use tokio::sync::Semaphore;

use crate::app::App;

/// How long a worker holds its work; far longer than any work takes.
const LEASE: SignedDuration = SignedDuration::from_mins(10);
/// How many pieces of work are done at once on this node.
const AT_ONCE: usize = 8;
/// Looks for due work at least this often.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// How a piece of work ended.
#[derive(Debug)]
pub enum End {
    /// Done, and its row is already gone or may go.
    Done,
    /// Try again, after the usual pause.
    Again(String),
    /// Trying again is useless.
    Hopeless(String),
}

/// Claims due work and does it until the program stops.
pub fn start(app: &App) {
    app.tasks.spawn(work(app.clone()));
    app.tasks.spawn(pass_time::keep(app.clone()));
    app.tasks.spawn(fetch_mail::watch(app.clone()));
}

async fn work(app: App) {
    let mut changes = app.db.changes();
    let room = Arc::new(Semaphore::new(AT_ONCE));
    loop {
        match claim(&app, room.available_permits()).await {
            Ok(jobs) if !jobs.is_empty() => {
                for job in jobs {
                    let Ok(permit) = Arc::clone(&room).acquire_owned().await else { return };
                    let app = app.clone();
                    app.clone().tasks.spawn(async move {
                        perform(&app, job).await;
                        drop(permit);
                    });
                }
                continue;
            }
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "the queue could not be read; trying again"),
        }
        let full = room.available_permits() == 0;
        let pause = if full { LOOK_AGAIN } else { until_next(&app).await };
        tokio::select! {
            () = app.shutdown.cancelled() => return,
            _ = changes.changed() => {}
            () = tokio::time::sleep(pause) => {}
        }
        if app.shutdown.is_cancelled() {
            return;
        }
    }
}

/// The pause until the next work is due, at most [`LOOK_AGAIN`].
async fn until_next(app: &App) -> Duration {
    let due: Option<Timestamp> = app.db.read::<_, store::Error>(queue::next_due).await.ok().flatten();
    let pause =
        due.map_or(LOOK_AGAIN, |due| Duration::try_from(due.duration_since(app.clock.now())).unwrap_or_default());
    pause.clamp(Duration::from_millis(1), LOOK_AGAIN)
}

async fn claim(app: &App, room: usize) -> Result<Vec<Job>, store::Error> {
    if room == 0 || app.shutdown.is_cancelled() {
        return Ok(Vec::new());
    }
    let (node, now, room) = (app.node.clone(), app.clock.now(), room as i64);
    // Looking is cheap; the writer is asked only if something is due.
    let due: Option<Timestamp> = app.db.read::<_, store::Error>(queue::next_due).await?;
    if due.is_none_or(|due| due > now) {
        return Ok(Vec::new());
    }
    app.db.write(move |tx| queue::claim(tx, &node, now, now + LEASE, room)).await
}

/// Does due work until none is left; for tests and for commands that end.
pub async fn drain(app: &App) -> Result<usize, store::Error> {
    let mut done = 0;
    loop {
        let jobs = claim(app, AT_ONCE).await?;
        if jobs.is_empty() {
            return Ok(done);
        }
        for job in jobs {
            perform(app, job).await;
            done += 1;
        }
    }
}

/// Does one piece of work and writes down how it ended.
async fn perform(app: &App, job: Job) {
    let end = run(app, &job).await;
    let result = match &end {
        End::Done => "done",
        End::Again(_) => "again",
        End::Hopeless(_) => "hopeless",
    };
    app.metrics.jobs.get_or_create(&vec![("kind", job.kind.clone()), ("result", result.to_owned())]).inc();
    let (id, now) = (job.id, app.clock.now());
    let written = match end {
        End::Done => app.db.write(move |tx| queue::finish(tx, id)).await,
        End::Again(why) | End::Hopeless(why) if result == "hopeless" || job.attempts >= job.max_attempts => {
            tracing::error!(job = %id, kind = job.kind, why, "work was given up and waits on the page of jobs");
            if job.kind == desk::cases::delivery::SEND {
                send_mail::give_up(app, &job).await;
            }
            app.db.write(move |tx| queue::retry(tx, id, &why, None)).await
        }
        End::Again(why) | End::Hopeless(why) => {
            let at = now + pause(job.attempts);
            app.db.write(move |tx| queue::retry(tx, id, &why, Some(at))).await
        }
    };
    if let Err(error) = written {
        tracing::warn!(job = %id, %error, "the end of a piece of work could not be written; it will be done again");
    }
}

/// A minute, doubled after each attempt, at most six hours.
fn pause(attempts: i64) -> SignedDuration {
    let minutes = 1_i64 << (attempts - 1).clamp(0, 9);
    SignedDuration::from_mins(minutes.min(360))
}

fn run<'a>(app: &'a App, job: &'a Job) -> BoxFuture<'a, End> {
    match job.kind.as_str() {
        desk::cases::delivery::SEND => Box::pin(send_mail::run(app, job)),
        file_mail::KIND => Box::pin(file_mail::run(app, job)),
        send_code::KIND => Box::pin(send_code::run(app, job)),
        other => Box::pin(std::future::ready(End::Hopeless(format!("this program does not know the work '{other}'")))),
    }
}
