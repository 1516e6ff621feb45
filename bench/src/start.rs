//! The cold start: from nothing until `/healthz` says that the program is ready.

use std::process::Command;

use anyhow::{Result, ensure};

use crate::Bench;
use crate::report::{Goal, Report};
use crate::rounds::Spread;
use crate::seed;

/// How often.
const ROUNDS: usize = 5;
/// The size that the target is about.
const LARGEST: u64 = 1_000_000;

/// Starts it several times on the largest of the sizes that were asked for.
pub(crate) async fn run(bench: &Bench, report: &mut Report) -> Result<()> {
    let cases = bench.sizes.iter().copied().max().unwrap_or(LARGEST);
    let seeded = seed::folder(bench, cases).await?;
    let mut seconds = Vec::new();
    let mut cold = true;
    for _ in 0..ROUNDS {
        cold &= forget().is_ok();
        let serving = tokio::task::spawn_blocking({
            let program = seeded.program.clone();
            move || program.serve()
        });
        seconds.push(serving.await??.ready_after.as_secs_f64());
    }
    let how = if cold { "page cache dropped" } else { "page cache NOT dropped: needs root" };
    let spread = Spread::of(seconds);
    report.value(&format!("start, SQLite, {cases} cases, {how}"), "s until ready", spread)?;
    report.aim(format!("cold start, {cases} cases: s"), spread.middle, Goal::AtMost(0.5))
}

/// Writes everything to the disk and forgets what was read from it.
fn forget() -> Result<()> {
    ensure!(Command::new("sync").status()?.success(), "sync failed");
    Ok(std::fs::write("/proc/sys/vm/drop_caches", "3")?)
}
