//! Deferred work: our own small queue, because work must be queued in the transaction of the change that asks for it.
//!
//! At least once: a claim is a lease that the worker renews while it works, and a worker that dies gives its work back
//! when the lease runs out. After the last attempt the work is *dead* and waits on a page for a human.

use domain::ids::{CaseId, JobId};
use jiff::Timestamp;

use crate::{
    Error,
    db::{Row, Tx, params},
};

/// Work to be queued.
#[derive(Debug, Clone)]
pub struct NewJob<'a> {
    /// Identity.
    pub id: JobId,
    /// Which worker knows how to do it.
    pub kind: &'a str,
    /// What it needs, as JSON.
    pub payload: String,
    /// The case it is about.
    pub case: Option<CaseId>,
    /// What shares its patience: of one lane, few are under way at once, so that a slow one holds up no other. Letters,
    /// digits, `:` and `-`.
    pub lane: String,
    /// Not before.
    pub run_at: Timestamp,
    /// How often it may fail.
    pub max_attempts: i64,
    /// At most one piece of work has this name, whether it waits, is under way or is dead; a second is ignored.
    pub once: Option<String>,
}

/// Work as it waits, is done, or was given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Identity.
    pub id: JobId,
    /// Which worker knows how to do it.
    pub kind: String,
    /// What it needs, as JSON.
    pub payload: String,
    /// The case it is about.
    pub case: Option<CaseId>,
    /// What shares its patience.
    pub lane: String,
    /// `ready` or `dead`.
    pub state: String,
    /// Not before.
    pub run_at: Timestamp,
    /// How often it was begun.
    pub attempts: i64,
    /// How often it may be begun.
    pub max_attempts: i64,
    /// What went wrong last.
    pub last_error: Option<String>,
    /// When it was queued.
    pub created_at: Timestamp,
}

fn read(row: &mut Row<'_>) -> Result<Job, Error> {
    Ok(Job {
        id: row.get()?,
        kind: row.get()?,
        payload: row.get()?,
        case: row.get()?,
        lane: row.get()?,
        state: row.get()?,
        run_at: row.get()?,
        attempts: row.get()?,
        max_attempts: row.get()?,
        last_error: row.get()?,
        created_at: row.get()?,
    })
}

macro_rules! columns {
    () => {
        "id, kind, payload, case_id, lane, state, run_at, attempts, max_attempts, last_error, created_at"
    };
}

/// Queues work in this transaction.
pub fn enqueue(tx: &mut Tx<'_>, job: NewJob<'_>, now: Timestamp) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO job (id, kind, payload, case_id, lane, once, state, run_at, attempts, max_attempts, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, 'ready', $7, 0, $8, $9) ON CONFLICT DO NOTHING",
        params![job.id, job.kind, job.payload, job.case, job.lane, job.once, job.run_at, job.max_attempts, now],
    )?;
    tx.news = true;
    Ok(())
}

/// How much a worker can begin.
#[derive(Debug, Clone, Default)]
pub struct Room {
    /// In all.
    pub total: i64,
    /// In lanes of which something is under way; the others have [`Self::lane`].
    pub lanes: Vec<(String, i64)>,
    /// In any other lane.
    pub lane: i64,
}

impl Room {
    /// So much, whatever the lane.
    pub fn of(total: i64) -> Self {
        Self { total, lanes: Vec::new(), lane: total }
    }

    /// The lanes in which there is none, each between bars.
    fn full(&self) -> String {
        let full = self.lanes.iter().filter(|(_, room)| *room <= 0);
        std::iter::once("|").chain(full.flat_map(|(lane, _)| [lane.as_str(), "|"])).collect()
    }

    /// Takes a place in a lane, if there is one.
    fn take(&mut self, lane: &str) -> bool {
        let found = self.lanes.iter().position(|(known, _)| known == lane).unwrap_or_else(|| {
            self.lanes.push((lane.to_owned(), self.lane));
            self.lanes.len() - 1
        });
        let room = &mut self.lanes[found].1;
        *room -= 1;
        *room >= 0
    }
}

/// On PostgreSQL, what another node is just claiming is passed over.
macro_rules! due {
    ($lock:literal) => {
        concat!(
            "SELECT ",
            columns!(),
            " FROM job WHERE state = 'ready' AND run_at <= $1 AND $2 NOT LIKE '%|' || lane || '|%'
             ORDER BY run_at LIMIT $3",
            $lock
        )
    };
}

/// Takes due work for a worker until `lease`; it becomes due again then if the worker neither finishes it nor renews its
/// hold. Work that comes with more attempts than it has was begun for the last time before, and its worker vanished: it
/// is not to be done again, but to be given up.
pub fn claim(tx: &mut Tx<'_>, worker: &str, now: Timestamp, lease: Timestamp, room: &Room) -> Result<Vec<Job>, Error> {
    let sql = if tx.is_postgres() { due!(" FOR UPDATE SKIP LOCKED") } else { due!("") };
    let mut room = room.clone();
    let mut jobs = tx.rows(sql, params![now, room.full(), room.total], read)?;
    jobs.retain(|job| room.take(&job.lane));
    for job in &mut jobs {
        job.attempts += 1;
        job.run_at = lease;
        tx.exec(
            "UPDATE job SET worker = $1, leased_until = $2, run_at = $2, attempts = $3 WHERE id = $4",
            params![worker, lease, job.attempts, job.id],
        )?;
    }
    jobs.sort_by_key(|job| (job.created_at, job.id));
    Ok(jobs)
}

/// Holds work until a later `lease`; `false` if it is not the worker's any more.
pub fn renew(tx: &mut Tx<'_>, id: JobId, worker: &str, attempts: i64, lease: Timestamp) -> Result<bool, Error> {
    let held = tx.exec(
        "UPDATE job SET leased_until = $1, run_at = $1 WHERE id = $2 AND worker = $3 AND attempts = $4 AND state = 'ready'",
        params![lease, id, worker, attempts],
    )?;
    Ok(held == 1)
}

/// When the next work is due, if any waits.
pub fn next_due(tx: &mut Tx<'_>) -> Result<Option<Timestamp>, Error> {
    tx.value("SELECT MIN(run_at) FROM job WHERE state = 'ready'", params![])
}

/// Whether the worker still holds the work: a lease that ran out may have given it to another.
pub fn holds(tx: &mut Tx<'_>, id: JobId, worker: &str, attempts: i64) -> Result<bool, Error> {
    let found = tx.row(
        "SELECT 1 FROM job WHERE id = $1 AND worker = $2 AND attempts = $3 AND state = 'ready'",
        params![id, worker, attempts],
        |_| Ok(()),
    )?;
    Ok(found.is_some())
}

/// The work is done.
pub fn finish(tx: &mut Tx<'_>, id: JobId) -> Result<(), Error> {
    tx.exec("DELETE FROM job WHERE id = $1", params![id])?;
    Ok(())
}

/// The attempt failed: try again then, or give up if there is no further attempt.
pub fn retry(tx: &mut Tx<'_>, id: JobId, error: &str, run_at: Option<Timestamp>) -> Result<(), Error> {
    let state = if run_at.is_some() { "ready" } else { "dead" };
    tx.exec(
        "UPDATE job SET worker = NULL, leased_until = NULL, last_error = $1, state = $2, run_at = COALESCE($3, run_at)
         WHERE id = $4",
        params![error, state, run_at, id],
    )?;
    tx.news = true;
    Ok(())
}

/// Takes waiting work back before it begins; whether it was still there.
pub fn withdraw(tx: &mut Tx<'_>, once: &str) -> Result<bool, Error> {
    let gone = tx.exec("DELETE FROM job WHERE once = $1 AND state = 'ready' AND worker IS NULL", params![once])?;
    Ok(gone > 0)
}

/// The work that has this name.
pub fn by_once(tx: &mut Tx<'_>, once: &str) -> Result<Option<Job>, Error> {
    tx.row(concat!("SELECT ", columns!(), " FROM job WHERE once = $1"), params![once], read)
}

/// Takes up dead work again from its first attempt.
pub fn revive(tx: &mut Tx<'_>, id: JobId, now: Timestamp) -> Result<bool, Error> {
    tx.news = true;
    Ok(tx.exec(
        "UPDATE job SET state = 'ready', attempts = 0, run_at = $1 WHERE id = $2 AND state = 'dead'",
        params![now, id],
    )? > 0)
}

/// Throws dead work away.
pub fn discard(tx: &mut Tx<'_>, id: JobId) -> Result<bool, Error> {
    Ok(tx.exec("DELETE FROM job WHERE id = $1 AND state = 'dead'", params![id])? > 0)
}

/// Throws dead work away by its name, so that it can be asked for anew.
pub fn discard_named(tx: &mut Tx<'_>, once: &str) -> Result<bool, Error> {
    Ok(tx.exec("DELETE FROM job WHERE once = $1 AND state = 'dead'", params![once])? > 0)
}

/// Work in a state, the next or the latest first; for the page of jobs.
pub fn list(tx: &mut Tx<'_>, state: &str, limit: i64) -> Result<Vec<Job>, Error> {
    tx.rows(
        concat!("SELECT ", columns!(), " FROM job WHERE state = $1 ORDER BY run_at LIMIT $2"),
        params![state, limit],
        read,
    )
}

/// One piece of work.
pub fn by_id(tx: &mut Tx<'_>, id: JobId) -> Result<Option<Job>, Error> {
    tx.row(concat!("SELECT ", columns!(), " FROM job WHERE id = $1"), params![id], read)
}

/// How much work is in a state.
pub fn count(tx: &mut Tx<'_>, state: &str) -> Result<i64, Error> {
    tx.value("SELECT COUNT(*) FROM job WHERE state = $1", params![state])
}
