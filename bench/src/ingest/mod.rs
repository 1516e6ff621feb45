//! Five hundred mails that are handed in at once: `esmero ingest --mailbox NAME FILE…`.

mod mails;

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use crate::Bench;
use crate::program::Program;
use crate::report::{Goal, Report};
use crate::rounds::Spread;
use crate::seed;
use crate::usage::own;

const MAILS: usize = 500;

/// One run of the command.
struct Run {
    seconds: f64,
    /// CPU milliseconds for each mail.
    cpu: f64,
    /// MiB at most.
    memory: f64,
}

/// Hands in different mails in each round, into a copy of the smallest seeded database.
pub(crate) async fn run(bench: &Bench, report: &mut Report) -> Result<()> {
    let seeded = seed::folder(bench, bench.sizes.first().copied().unwrap_or(seed::SIZES[0])).await?;
    let program = seed::copy(bench, &seeded, "ingest")?;
    let folder = bench.fresh("ingest-mails")?;
    let mut runs = Vec::new();
    let mut indexing = Vec::new();
    // The first warms up: the program and the database are in memory then.
    for round in 0..=bench.plan.rounds as u64 {
        let mails = mails::write(&folder, round, MAILS, crate::now())?;
        let mut command = program.command(["ingest", "--mailbox", seed::MAILBOX]);
        command.args(&mails);
        let run = tokio::task::spawn_blocking(move || hand_in(command)).await??;
        let cost = index(&program).await?;
        if round > 0 {
            runs.push(run);
            indexing.push(cost);
        }
    }
    let verified = if bench.verify { program.run(&["verify"], "")? } else { String::new() };
    tell(report, seeded.cases, &runs, indexing)?;
    if bench.verify {
        report.say(&format!("esmero verify: {}", verified.lines().last().unwrap_or("clean")))?;
    }
    Ok(())
}

fn hand_in(mut command: Command) -> Result<Run> {
    let (before, begin) = (own()?, Instant::now());
    let mut child = command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().context("start esmero ingest")?;
    let mut memory = 0.0;
    while child.try_wait()?.is_none() {
        memory = crate::usage::memory(child.id()).map_or(memory, |now| now.peak);
        std::thread::sleep(Duration::from_millis(2));
    }
    let seconds = begin.elapsed().as_secs_f64();
    let output = child.wait_with_output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let expected = format!("{MAILS} mails: {MAILS} filed");
    ensure!(output.status.success() && said.trim().ends_with(&expected), "esmero ingest did not file all: {said}");
    // Looking at its memory cost a little too, in this process.
    let cpu = own()?.saturating_sub(before).as_secs_f64() * 1000.0 / MAILS as f64;
    Ok(Run { seconds, cpu, memory })
}

/// What the server does later: CPU milliseconds for each mail to index its words and those of its acknowledgement.
async fn index(program: &Program) -> Result<f64> {
    let db = seed::open(program.folder()).await?;
    let before = own()?;
    seed::index(&db).await?;
    let cpu = own()?.saturating_sub(before);
    db.close().await;
    Ok(cpu.as_secs_f64() * 1000.0 / MAILS as f64)
}

fn tell(report: &mut Report, cases: u64, runs: &[Run], indexing: Vec<f64>) -> Result<()> {
    report.say(&format!("\ningest, SQLite, {cases} cases, {MAILS} mails, check_senders = false (no DNS)"))?;
    let of = |number: fn(&Run) -> f64| Spread::of(runs.iter().map(number));
    report.value("wall clock", "s", of(|run| run.seconds))?;
    report.value("mails a second", "", of(|run| MAILS as f64 / run.seconds))?;
    report.value("CPU of all processes for each mail", "ms", of(|run| run.cpu))?;
    report.value("memory at most", "MiB", of(|run| run.memory))?;
    report.value("later, by the server: CPU to index its words", "ms", Spread::of(indexing))?;
    report.aim(format!("ingest, {cases} cases: CPU ms for each mail"), of(|run| run.cpu).middle, Goal::AtMost(1.5))
}
