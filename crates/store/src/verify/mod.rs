//! Proves the journal (law 12): nothing was removed from it, changed in it, or written past it.
//!
//! Walks everything in small pieces, each seen at one moment, so that it works on a base of any size while others write.

mod finding;
mod lane;
mod matter;
mod raw;

pub use finding::Finding;

use domain::ids::CaseId;

use crate::{Db, Error, Tx, journal};

/// More findings than these are only counted.
const KEPT: usize = 1000;

/// What a walk through the journal found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Cases that were looked at.
    pub cases: u64,
    /// Events that were looked at.
    pub events: u64,
    /// Messages whose words were compared.
    pub messages: u64,
    /// What is wrong; at most a thousand.
    pub findings: Vec<Finding>,
    /// How many more there are.
    pub more: u64,
}

impl Report {
    /// Whether all is as it should be.
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }

    fn add(&mut self, other: Self) {
        self.cases += other.cases;
        self.events += other.events;
        self.messages += other.messages;
        self.more += other.more;
        let room = KEPT - self.findings.len();
        self.more += other.findings.len().saturating_sub(room) as u64;
        self.findings.extend(other.findings.into_iter().take(room));
    }
}

/// Whether the journal of one case is whole, and its row as the journal says.
pub fn case_is_whole(tx: &mut Tx<'_>, case: CaseId) -> Result<bool, Error> {
    Ok(matter::verify_one(tx, case)?.is_empty())
}

/// Walks the whole journal. `progress` hears how many events were looked at so far.
pub async fn verify(db: &Db, progress: impl Fn(u64)) -> Result<Report, Error> {
    let mut report = Report::default();
    for (lane, _) in db.read(journal::heads).await? {
        let mut walk = lane::HouseWalk::new(lane);
        while !walk.done {
            let (on, found) = db.read(move |tx| walk.step(tx)).await?;
            walk = on;
            report.add(found);
        }
    }
    let mut after = None;
    loop {
        let (next, found) = db.read(move |tx| matter::verify_cases(tx, after)).await?;
        report.add(found);
        progress(report.events);
        match next {
            Some(next) => after = Some(next),
            None => return Ok(report),
        }
    }
}
