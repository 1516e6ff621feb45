//! Rounds in which the program and its limits take turns, so that a busy moment of the machine hits all alike.

use std::time::Duration;

use anyhow::{Context as _, Result};
use futures::future::LocalBoxFuture;
use serde::Serialize;

use crate::load::Sample;

/// Something that can be put under load.
pub(crate) trait Contestant {
    /// What it is called in the report.
    fn name(&self) -> &str;
    /// One round with so many clients.
    fn measure(&mut self, clients: usize, length: Duration) -> LocalBoxFuture<'_, Result<Sample>>;
}

/// How much is measured.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Plan {
    /// How often each takes its turn.
    pub(crate) rounds: usize,
    /// How long a turn is.
    pub(crate) length: Duration,
}

/// What is compared.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Subject {
    /// The benchmark: `create`, `list`, …
    pub(crate) bench: String,
    /// `sqlite` or `postgres`.
    pub(crate) engine: &'static str,
    /// Cases in the database when it began.
    pub(crate) cases: u64,
}

/// The rounds of one contestant with a number of clients.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Row {
    #[serde(flatten)]
    pub(crate) subject: Subject,
    /// The program, or which limit.
    pub(crate) what: String,
    /// How many asked at once.
    pub(crate) clients: usize,
    /// In the order in which they were measured.
    pub(crate) samples: Vec<Sample>,
}

/// The least, the middle and the greatest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Spread {
    pub(crate) least: f64,
    pub(crate) middle: f64,
    pub(crate) greatest: f64,
}

impl Spread {
    /// Of these values; zeros if there are none.
    pub(crate) fn of(values: impl IntoIterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_by(f64::total_cmp);
        let at = |place: usize| values.get(place).copied().unwrap_or_default();
        let last = values.len().saturating_sub(1);
        Self { least: at(0), middle: f64::midpoint(at(last / 2), at(values.len() / 2)), greatest: at(last) }
    }
}

impl Row {
    /// A number of each round.
    pub(crate) fn spread(&self, number: impl Fn(&Sample) -> f64) -> Spread {
        Spread::of(self.samples.iter().map(number))
    }
}

/// Lets each warm up, then all take turns; every other round in the opposite order.
pub(crate) async fn alternate(
    subject: &Subject,
    contestants: &mut [Box<dyn Contestant + '_>],
    clients: &[usize],
    plan: Plan,
) -> Result<Vec<Row>> {
    let warm = plan.length.min(Duration::from_secs(1));
    for contestant in contestants.iter_mut() {
        let name = contestant.name().to_owned();
        contestant.measure(clients.iter().copied().max().unwrap_or(1), warm).await.context(name)?;
    }
    let mut rows = Vec::new();
    for &clients in clients {
        for contestant in contestants.iter() {
            let what = contestant.name().to_owned();
            rows.push(Row { subject: subject.clone(), what, clients, samples: Vec::new() });
        }
    }
    let many = contestants.len();
    for round in 0..plan.rounds {
        for (place, &clients) in clients.iter().enumerate() {
            for turn in 0..many {
                let whose = if round % 2 == 0 { turn } else { many - 1 - turn };
                let name = contestants[whose].name().to_owned();
                let sample = contestants[whose].measure(clients, plan.length).await.context(name)?;
                rows[place * many + whose].samples.push(sample);
            }
        }
    }
    Ok(rows)
}
