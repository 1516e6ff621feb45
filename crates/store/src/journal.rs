//! The append-only journal, in lanes.
//!
//! Inside a lane the order of numbers is the order of commits, without gaps: the head row is locked last in the
//! transaction. So a follower that reads `seq > cursor` misses nothing; a gap would be a bug. Everything about a case goes
//! into one lane and everything about a person without a case into one; what is about neither goes into lane 0.

use domain::{
    event::{Event, Hash, Recorded},
    ids::CaseId,
};
use jiff::Timestamp;

use crate::{
    Error,
    db::{Pending, Row, Tx, params, value::Value},
};

/// An event with its place in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The lane; one on SQLite, several on PostgreSQL.
    pub lane: i64,
    /// The number in the lane, from 1, without gaps.
    pub seq: i64,
    /// What happened.
    pub recorded: Recorded,
    /// The chain's hash up to here.
    pub hash: Hash,
}

/// Events that are written with one statement, at most.
const CHUNK: usize = 8;
/// Columns of an event.
const COLUMNS: usize = 13;

impl Tx<'_> {
    /// Records an event that belongs to no case. Those of a case go through [`crate::cases::record`].
    pub fn record_house(&mut self, recorded: Recorded) {
        debug_assert!(recorded.case.is_none(), "events of a case are recorded with its row");
        self.pending.push(Pending::new(recorded));
        self.news = true;
    }
}

/// Writes what was recorded in this transaction, lane by lane. The last step before the commit.
pub(crate) fn append_pending(tx: &mut Tx<'_>) -> Result<(), Error> {
    let mut pending = std::mem::take(&mut tx.pending);
    // Always in the same order, so that two transactions never wait for each other in a circle.
    pending.sort_by_key(|event| lane_of(&event.recorded, tx.lanes));
    let mut rest = pending.as_mut_slice();
    while let Some(first) = rest.first() {
        let lane = lane_of(&first.recorded, tx.lanes);
        let count = rest.iter().take_while(|event| lane_of(&event.recorded, tx.lanes) == lane).count();
        let (now, later) = rest.split_at_mut(count);
        append(tx, lane, now)?;
        rest = later;
    }
    Ok(())
}

/// The lane of an event: that of its case or else of its person; the first for what is about neither.
fn lane_of(recorded: &Recorded, lanes: i64) -> i64 {
    let about = recorded.case.map(|case| case.0).or(recorded.person.map(|person| person.0));
    about.map_or(0, |id| i64::from(id.as_bytes()[15]) % lanes)
}

fn append(tx: &mut Tx<'_>, lane: i64, events: &mut [Pending]) -> Result<(), Error> {
    let count = events.len() as i64;
    let (last, head) = tx
        .row("UPDATE lane_head SET seq = seq + $1 WHERE lane = $2 RETURNING seq, hash", params![count, lane], |row| {
            Ok((row.get::<i64>()?, row.get::<Option<Hash>>()?.unwrap_or_default()))
        })?
        .ok_or_else(|| Error::damaged(format!("the journal has no lane {lane}")))?;
    let house = chain_house(head, events);
    if house != head {
        tx.exec("UPDATE lane_head SET hash = $1 WHERE lane = $2", params![&house, lane])?;
    }
    for (index, chunk) in events.chunks(CHUNK).enumerate() {
        insert(tx, lane, last - count + (index * CHUNK) as i64, chunk)?;
    }
    Ok(())
}

/// The hashes of these events: those of cases have theirs, those of the house go on from the head of their lane.
fn chain_house(mut head: Hash, events: &mut [Pending]) -> Hash {
    for event in events.iter_mut().filter(|event| event.link.is_none()) {
        head = event.hash_after(&head);
        event.link = Some((0, head));
    }
    head
}

fn insert(tx: &mut Tx<'_>, lane: i64, before: i64, events: &[Pending]) -> Result<(), Error> {
    let mut values: Vec<Value<'_>> = Vec::with_capacity(events.len() * COLUMNS);
    for (index, Pending { recorded, actor, body, link }) in events.iter().enumerate() {
        let (number, hash) = link.as_ref().ok_or(Error::Missing)?;
        values.extend_from_slice(params![
            lane,
            before + 1 + index as i64,
            recorded.id,
            recorded.case,
            recorded.case.map(|_| *number),
            recorded.person,
            recorded.at,
            actor,
            &recorded.cause,
            recorded.event.kind(),
            recorded.event.version(),
            body,
            hash,
        ]);
    }
    tx.exec(insert_sql(events.len()), &values)?;
    Ok(())
}

/// One statement for up to eight events: on PostgreSQL each statement is a journey.
fn insert_sql(rows: usize) -> &'static str {
    static TEXTS: std::sync::OnceLock<Vec<String>> = std::sync::OnceLock::new();
    let texts = TEXTS.get_or_init(|| {
        let row = |row: usize| {
            let places: Vec<String> = (1..=COLUMNS).map(|column| format!("${}", row * COLUMNS + column)).collect();
            format!("({})", places.join(", "))
        };
        let rows = |rows: usize| {
            format!(
                "INSERT INTO event (lane, seq, id, case_id, number, person_id, at, actor, cause, kind, version, body, hash)
                 VALUES {}",
                (0..rows).map(row).collect::<Vec<_>>().join(", ")
            )
        };
        (0..=CHUNK).map(rows).collect()
    });
    &texts[rows]
}

fn read(row: &mut Row<'_>) -> Result<Entry, Error> {
    let (lane, seq) = (row.get()?, row.get()?);
    let (id, case, person, at) = (row.get()?, row.get()?, row.get()?, row.get::<Timestamp>()?);
    let (actor, cause) = (row.word()?, row.get()?);
    let (kind, version, body): (String, i64, String) = (row.get()?, row.get()?, row.get()?);
    let event = Event::decode(&kind, version, &body).map_err(|error| Error::damaged(error.to_string()))?;
    Ok(Entry { lane, seq, recorded: Recorded { id, case, person, at, actor, cause, event }, hash: row.get()? })
}

/// What happened in a lane after a place, in order; at most `limit` entries.
pub fn after(tx: &mut Tx<'_>, lane: i64, seq: i64, limit: i64) -> Result<Vec<Entry>, Error> {
    tx.rows(
        "SELECT lane, seq, id, case_id, person_id, at, actor, cause, kind, version, body, hash
         FROM event WHERE lane = $1 AND seq > $2 ORDER BY seq LIMIT $3",
        params![lane, seq, limit],
        read,
    )
}

/// Everything that happened to a case, in order.
pub fn of_case(tx: &mut Tx<'_>, case: CaseId) -> Result<Vec<Entry>, Error> {
    tx.rows(
        "SELECT lane, seq, id, case_id, person_id, at, actor, cause, kind, version, body, hash
         FROM event WHERE case_id = $1 ORDER BY number",
        params![case],
        read,
    )
}

/// The lanes and the number of the last event in each.
pub fn heads(tx: &mut Tx<'_>) -> Result<Vec<(i64, i64)>, Error> {
    tx.rows("SELECT lane, seq FROM lane_head ORDER BY lane", params![], |row| Ok((row.get()?, row.get()?)))
}

/// How far a follower has read in a lane.
pub fn cursor(tx: &mut Tx<'_>, follower: &str, lane: i64) -> Result<i64, Error> {
    let found =
        tx.row("SELECT seq FROM follower WHERE name = $1 AND lane = $2", params![follower, lane], |row| row.get())?;
    Ok(found.unwrap_or(0))
}

/// Remembers how far a follower has read in a lane.
pub fn set_cursor(tx: &mut Tx<'_>, follower: &str, lane: i64, seq: i64) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO follower (name, lane, seq) VALUES ($1, $2, $3)
         ON CONFLICT (name, lane) DO UPDATE SET seq = excluded.seq",
        params![follower, lane, seq],
    )?;
    Ok(())
}
