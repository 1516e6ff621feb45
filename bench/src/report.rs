//! What was measured, for people and as JSON lines.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde::Serialize;
use serde_json::json;

use crate::machine::Machine;
use crate::rounds::{Row, Spread};

/// Prints what was measured as soon as it is known, and keeps what was aimed at for the end.
pub(crate) struct Report {
    json: Option<File>,
    verdicts: Vec<Verdict>,
}

/// Something to be reached.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Goal {
    /// No more than this.
    AtMost(f64),
    /// No less than this.
    AtLeast(f64),
}

/// Whether it was reached.
#[derive(Debug, Clone, Serialize)]
struct Verdict {
    what: String,
    goal: String,
    value: f64,
    reached: bool,
    /// The value against the goal.
    against: f64,
}

impl Report {
    /// Begins with the machine; the file is written anew.
    pub(crate) fn new(machine: &Machine, json: Option<&Path>) -> Result<Self> {
        println!("{machine}\n");
        let json =
            json.map(|path| File::create(path).with_context(|| format!("write {}", path.display()))).transpose()?;
        let mut report = Self { json, verdicts: Vec::new() };
        report.line("machine", machine)?;
        Ok(report)
    }

    fn line(&mut self, kind: &str, value: &impl Serialize) -> Result<()> {
        let Some(file) = &mut self.json else { return Ok(()) };
        writeln!(file, "{}", json!({ kind: value })).context("write the JSON lines")
    }

    /// A remark.
    pub(crate) fn say(&mut self, text: &str) -> Result<()> {
        println!("{text}");
        self.line("remark", &text)
    }

    /// A table of rows under a title.
    pub(crate) fn table(&mut self, title: &str, rows: &[Row]) -> Result<()> {
        println!("\n{title}");
        println!(
            "{:<26} {:>3}  {:>9} {:>17}  {:>7} {:>7} {:>7}  {:>7} {:>15}  {:>7}  {:>11}",
            "",
            "cl.",
            "req/s",
            "(least–most)",
            "p50 ms",
            "p95",
            "p99",
            "CPU ms",
            "(least–most)",
            "client",
            "RSS/peak MiB"
        );
        for row in rows {
            print_row(row);
            self.line("row", row)?;
        }
        Ok(())
    }

    /// A value that is measured otherwise, with its spread over the rounds.
    pub(crate) fn value(&mut self, what: &str, unit: &str, spread: Spread) -> Result<()> {
        let Spread { least, middle, greatest } = spread;
        println!("{what:<58} {:>9} {unit} ({} – {})", short(middle), short(least), short(greatest));
        self.line(
            "value",
            &json!({ "what": what, "unit": unit, "least": least, "middle": middle, "greatest": greatest }),
        )
    }

    /// Compares a value with what is to be reached; told at the end.
    pub(crate) fn aim(&mut self, what: impl Into<String>, value: f64, goal: Goal) -> Result<()> {
        let (goal, limit, reached) = match goal {
            Goal::AtMost(limit) => (format!("≤ {limit}"), limit, value <= limit),
            Goal::AtLeast(limit) => (format!("≥ {limit}"), limit, value >= limit),
        };
        let verdict = Verdict { what: what.into(), goal, value, reached, against: value / limit };
        self.line("target", &verdict)?;
        self.verdicts.push(verdict);
        Ok(())
    }

    /// Says what was reached.
    pub(crate) fn finish(self) {
        if self.verdicts.is_empty() {
            return;
        }
        println!("\ntargets");
        for Verdict { what, goal, value, reached, against } in self.verdicts {
            let word = if reached { "reached" } else { "MISSED" };
            println!("{word:<8} {what:<58} {:>9}  to reach {goal:<8} ({against:.2} of it)", short(value));
        }
    }
}

fn print_row(row: &Row) {
    let rate = row.spread(|sample| sample.per_second);
    let cpu = row.spread(|sample| sample.cpu);
    let middle = |number: fn(&crate::load::Sample) -> f64| short(row.spread(number).middle);
    let memory = row.samples.iter().rev().find_map(|sample| sample.memory);
    println!(
        "{:<26} {:>3}  {:>9.0} {:>17}  {:>7} {:>7} {:>7}  {:>7} {:>15}  {:>7}  {:>11}",
        row.what,
        row.clients,
        rate.middle,
        format!("({:.0}–{:.0})", rate.least, rate.greatest),
        middle(|sample| sample.p50),
        middle(|sample| sample.p95),
        middle(|sample| sample.p99),
        short(cpu.middle),
        format!("({}–{})", short(cpu.least), short(cpu.greatest)),
        middle(|sample| sample.client_cpu),
        memory.map_or_else(String::new, |memory| format!("{:.0}/{:.0}", memory.resident, memory.peak)),
    );
}

/// Three significant digits or so.
fn short(value: f64) -> String {
    match value {
        value if value >= 100.0 => format!("{value:.0}"),
        value if value >= 10.0 => format!("{value:.1}"),
        value if value >= 1.0 => format!("{value:.2}"),
        value => format!("{value:.3}"),
    }
}
