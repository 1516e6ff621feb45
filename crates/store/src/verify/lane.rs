//! The walk through a lane.

use domain::event::Hash;

use super::{
    Finding, Report,
    raw::{Raw, columns},
};
use crate::{
    Error,
    db::{Tx, params},
};

/// Events in one piece.
const EVENTS: i64 = 2000;

/// The way through a lane: no number is missing, and the events of the house are chained.
#[derive(Clone, Copy)]
pub(super) struct HouseWalk {
    lane: i64,
    seq: i64,
    hash: Hash,
    pub(super) done: bool,
}

impl HouseWalk {
    pub(super) fn new(lane: i64) -> Self {
        Self { lane, seq: 0, hash: Hash::default(), done: false }
    }

    pub(super) fn step(mut self, tx: &mut Tx<'_>) -> Result<(Self, Report), Error> {
        let mut report = Report::default();
        let numbers: Vec<i64> = tx.rows(
            "SELECT seq FROM event WHERE lane = $1 AND seq > $2 ORDER BY seq LIMIT $3",
            params![self.lane, self.seq, EVENTS],
            |row| row.get(),
        )?;
        let until = numbers.last().copied().unwrap_or(self.seq);
        let house = tx.rows(
            concat!(
                "SELECT ",
                columns!(),
                " FROM event WHERE lane = $1 AND seq > $2 AND seq <= $3 AND case_id IS NULL ORDER BY seq"
            ),
            params![self.lane, self.seq, until],
            Raw::read,
        )?;
        for number in &numbers {
            self.expect(*number, &mut report);
        }
        for event in house {
            if !event.follows(&self.hash) {
                report.findings.push(event.chain_finding());
            }
            self.hash = event.hash;
            report.events += 1;
        }
        if (numbers.len() as i64) < EVENTS {
            self.finish(tx, &mut report)?;
        }
        Ok((self, report))
    }

    fn expect(&mut self, number: i64, report: &mut Report) {
        if number != self.seq + 1 {
            report.findings.push(Finding::Gap { lane: self.lane, after: self.seq, until: number - 1 });
        }
        self.seq = number;
    }

    fn finish(&mut self, tx: &mut Tx<'_>, report: &mut Report) -> Result<(), Error> {
        self.done = true;
        let head = tx.row("SELECT seq, hash FROM lane_head WHERE lane = $1", params![self.lane], |row| {
            Ok((row.get::<i64>()?, row.get::<Option<Hash>>()?.unwrap_or_default()))
        })?;
        let Some((seq, hash)) = head else { return Ok(()) };
        self.expect(seq + 1, report);
        if hash != self.hash {
            report.findings.push(Finding::LaneHead { lane: self.lane });
        }
        Ok(())
    }
}
