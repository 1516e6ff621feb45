//! Deferred work: one file per kind. A kind is a line in `run`.

pub mod fetch_mail;
pub mod file_mail;
pub mod pass_time;
pub mod send_code;
pub mod send_mail;
pub mod sweep_files;

use std::{
    collections::BTreeMap,
    panic::AssertUnwindSafe,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use futures::{FutureExt as _, future::BoxFuture};
use jiff::{SignedDuration, Timestamp};
use store::queue::{self, Job, Room};

use crate::{app::App, followers::Changes};

/// How long a worker holds its work after its last sign of life.
const LEASE: SignedDuration = SignedDuration::from_mins(10);
/// How often it gives one.
const HEARTBEAT: Duration = Duration::from_mins(2);
/// How many pieces of work are done at once on this node.
const AT_ONCE: i64 = 32;
/// How many of one lane are done at once on this node: a mail server that does not answer holds up nobody else's mail.
const IN_A_LANE: i64 = 4;
/// Looks for due work at least this often.
const LOOK_AGAIN: Duration = Duration::from_secs(1);
/// Looks no more often than this at what was written: it may be no work at all.
const PAUSE: Duration = Duration::from_millis(10);
/// No pause is shorter.
const SHORTEST: Duration = Duration::from_millis(1);

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
    app.tasks.spawn(sweep_files::keep(app.clone()));
    app.tasks.spawn(fetch_mail::watch(app.clone()));
}

/// How much is under way, by lane.
#[derive(Clone, Default)]
struct UnderWay(Arc<Mutex<BTreeMap<String, i64>>>);

/// A place that is free again when this is dropped.
struct Taken {
    under_way: UnderWay,
    lane: String,
}

impl UnderWay {
    fn room(&self) -> Room {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let lanes = known.iter().map(|(lane, count)| (lane.clone(), IN_A_LANE - count)).collect();
        Room { total: AT_ONCE - known.values().sum::<i64>(), lanes, lane: IN_A_LANE }
    }

    fn take(&self, lane: &str) -> Taken {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(lane.to_owned()).or_default() += 1;
        Taken { under_way: self.clone(), lane: lane.to_owned() }
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        let mut known = self.under_way.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = known.get_mut(&self.lane) {
            *count -= 1;
        }
        known.retain(|_, count| *count > 0);
    }
}

async fn work(app: App) {
    let mut changes = Changes::of(&app, PAUSE);
    let under_way = UnderWay::default();
    let freed = Arc::new(tokio::sync::Notify::new());
    loop {
        let mut next_due = None;
        match claim(&app, &under_way.room()).await {
            Ok(Claim::Jobs(jobs)) if !jobs.is_empty() => {
                for job in jobs {
                    let (app, taken, freed) = (app.clone(), under_way.take(&job.lane), Arc::clone(&freed));
                    app.clone().tasks.spawn(async move {
                        perform(&app, job).await;
                        drop(taken);
                        freed.notify_one();
                    });
                }
                continue;
            }
            // What is due although nothing was claimed waits for a place in its lane.
            Ok(Claim::Jobs(_)) => {}
            Ok(Claim::NotBefore(due)) => next_due = due,
            Err(error) => tracing::warn!(%error, "the queue could not be read; trying again"),
        }
        tokio::select! {
            () = app.shutdown.cancelled() => return,
            () = changes.next() => {}
            () = freed.notified() => {}
            () = tokio::time::sleep(until(&app, next_due)) => {}
        }
        if app.shutdown.is_cancelled() {
            return;
        }
    }
}

/// The pause until the next work is due, at most [`LOOK_AGAIN`].
fn until(app: &App, due: Option<Timestamp>) -> Duration {
    let pause =
        due.map_or(LOOK_AGAIN, |due| Duration::try_from(due.duration_since(app.clock.now())).unwrap_or_default());
    pause.clamp(SHORTEST, LOOK_AGAIN)
}

/// What a look at the queue gave.
enum Claim {
    /// Work is due, and this of it is ours.
    Jobs(Vec<Job>),
    /// Nothing is due before this moment, or at all.
    NotBefore(Option<Timestamp>),
}

async fn claim(app: &App, room: &Room) -> Result<Claim, store::Error> {
    if room.total <= 0 || app.shutdown.is_cancelled() {
        return Ok(Claim::Jobs(Vec::new()));
    }
    let (node, now, room) = (app.node.clone(), app.clock.now(), room.clone());
    // Looking is cheap; the writer is asked only if something is due.
    let due: Option<Timestamp> = app.db.read::<_, store::Error>(queue::next_due).await?;
    if due.is_none_or(|due| due > now) {
        return Ok(Claim::NotBefore(due));
    }
    app.db.write(move |tx| queue::claim(tx, &node, now, now + LEASE, &room)).await.map(Claim::Jobs)
}

/// Does due work until none is left; for tests and for commands that end.
pub async fn drain(app: &App) -> Result<usize, store::Error> {
    let mut done = 0;
    loop {
        let jobs = match claim(app, &Room::of(AT_ONCE)).await? {
            Claim::Jobs(jobs) if !jobs.is_empty() => jobs,
            Claim::Jobs(_) | Claim::NotBefore(_) => return Ok(done),
        };
        for job in jobs {
            perform(app, job).await;
            done += 1;
        }
    }
}

/// Does one piece of work and writes down how it ended, unless another worker has it by now.
async fn perform(app: &App, job: Job) {
    // Begun for the last time before, by a worker that vanished.
    let spent = job.attempts > job.max_attempts;
    let end = if spent {
        let last = job.last_error.as_deref().unwrap_or("the worker stopped in the middle of the last attempt");
        End::Hopeless(last.to_owned())
    } else {
        attempt(app, &job).await
    };
    let (result, why, again) = match end {
        End::Done => ("done", None, None),
        End::Again(why) if job.attempts < job.max_attempts => {
            ("again", Some(why), Some(app.clock.now() + pause(job.attempts)))
        }
        End::Again(why) | End::Hopeless(why) => ("hopeless", Some(why), None),
    };
    app.metrics.jobs.get_or_create(&vec![("kind", job.kind.clone()), ("result", result.to_owned())]).inc();
    // Words of servers and addresses are for the page of jobs, not for the log.
    let settled = result == "hopeless" && give_up(app, &job).await;
    if result == "hopeless" {
        tracing::error!(job = %job.id, kind = job.kind, settled, "work was given up");
    }
    let (id, node, attempts) = (job.id, app.node.clone(), job.attempts);
    let written = app.db.write::<_, store::Error>(move |tx| {
        if !queue::holds(tx, id, &node, attempts)? {
            return Ok(false);
        }
        match &why {
            Some(why) if !settled => queue::retry(tx, id, why, again)?,
            _ => queue::finish(tx, id)?,
        }
        Ok(true)
    });
    match written.await {
        Ok(true) => {}
        Ok(false) => tracing::warn!(job = %id, kind = job.kind, "work ended after its lease had run out"),
        Err(error) => {
            tracing::warn!(job = %id, %error, "the end of a piece of work could not be written; it will be done again");
        }
    }
}

/// Does it, and holds it meanwhile. A panic is a mistake in the program; the work is not lost by it.
async fn attempt(app: &App, job: &Job) -> End {
    let work = AssertUnwindSafe(run(app, job)).catch_unwind();
    tokio::pin!(work);
    loop {
        tokio::select! {
            biased;
            end = &mut work => return end.unwrap_or_else(|_| {
                tracing::error!(job = %job.id, kind = job.kind, "work panicked");
                End::Again("the program made a mistake; its log says where".into())
            }),
            () = tokio::time::sleep(HEARTBEAT) => {
                let (id, node, attempts, until) = (job.id, app.node.clone(), job.attempts, app.clock.now() + LEASE);
                let held = app.db.write(move |tx| queue::renew(tx, id, &node, attempts, until)).await;
                if !matches!(held, Ok(true)) {
                    tracing::warn!(job = %id, kind = job.kind, "work under way could not be held any longer");
                }
            }
        }
    }
}

/// Whether this node may go on with a piece of work: nobody else has it.
pub(crate) async fn holds(app: &App, job: &Job) -> bool {
    let (id, node, attempts) = (job.id, app.node.clone(), job.attempts);
    app.db.read::<_, store::Error>(move |tx| queue::holds(tx, id, &node, attempts)).await.unwrap_or(false)
}

/// What must still happen when work is given up; whether nothing is left of it for the page of jobs.
async fn give_up(app: &App, job: &Job) -> bool {
    match job.kind.as_str() {
        desk::cases::delivery::SEND => {
            send_mail::give_up(app, job).await;
            false
        }
        file_mail::KIND => file_mail::give_up(app, job).await,
        _ => false,
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
