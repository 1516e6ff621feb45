//! CPU time and memory of processes, as the kernel counts them in `/proc`.

use std::collections::HashMap;
use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

/// Server processes with all that they start: `PostgreSQL` has one for each connection.
#[derive(Debug, Clone)]
pub(crate) struct Family(Vec<u32>);

/// What one line of `/proc/PID/stat` says.
struct Stat {
    parent: u32,
    own: u64,
    reaped: u64,
}

impl Family {
    /// The families of these processes.
    pub(crate) fn new(roots: impl IntoIterator<Item = u32>) -> Self {
        Self(roots.into_iter().collect())
    }

    /// The CPU time that they have used, in user and kernel mode, with that of children that have ended.
    pub(crate) fn cpu(&self) -> Result<Duration> {
        let all = everybody()?;
        let mut ticks = 0;
        for (pid, stat) in &all {
            if self.belongs(*pid, &all) {
                ticks += stat.own + stat.reaped;
            }
        }
        Ok(time(ticks))
    }

    fn belongs(&self, mut pid: u32, all: &HashMap<u32, Stat>) -> bool {
        loop {
            if self.0.contains(&pid) {
                return true;
            }
            match all.get(&pid) {
                Some(stat) if stat.parent > 1 => pid = stat.parent,
                _ => return false,
            }
        }
    }

    /// Waits until they have done what was left to do after the last answer, such as indexing words, for at most half a
    /// minute: it belongs to what was asked.
    pub(crate) async fn rest(&self) -> Result<Duration> {
        let end = Instant::now() + Duration::from_secs(30);
        let mut before = self.cpu()?;
        loop {
            tokio::time::sleep(Duration::from_millis(250)).await;
            let now = self.cpu()?;
            if now.saturating_sub(before) <= Duration::from_millis(10) || Instant::now() > end {
                return Ok(now);
            }
            before = now;
        }
    }
}

/// The CPU time of this process and of the children that it has waited for.
pub(crate) fn own() -> Result<Duration> {
    let stat = stat(std::process::id()).context("read this process's CPU time")?;
    Ok(time(stat.own + stat.reaped))
}

fn everybody() -> Result<HashMap<u32, Stat>> {
    let entries = fs::read_dir("/proc").context("read /proc")?;
    let pids = entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    Ok(pids.filter_map(|pid| Some((pid, stat(pid)?))).collect())
}

fn stat(pid: u32) -> Option<Stat> {
    let text = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name in brackets may hold spaces: fields are counted from its end. The state is the third.
    let fields: Vec<&str> = text.rsplit_once(')')?.1.split_whitespace().collect();
    let number = |place: usize| fields.get(place - 3)?.parse::<u64>().ok();
    Some(Stat { parent: number(4)? as u32, own: number(14)? + number(15)?, reaped: number(16)? + number(17)? })
}

fn time(ticks: u64) -> Duration {
    Duration::from_secs_f64(ticks as f64 / rustix::param::clock_ticks_per_second() as f64)
}

/// Memory of a process that is in RAM.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub(crate) struct Memory {
    /// Now, MiB (`VmRSS`).
    pub(crate) resident: f64,
    /// At most so far, MiB (`VmHWM`).
    pub(crate) peak: f64,
}

/// The memory of a process, if it runs.
pub(crate) fn memory(pid: u32) -> Option<Memory> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let mib = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        Some(line.trim_start_matches(':').trim().trim_end_matches(" kB").parse::<f64>().ok()? / 1024.0)
    };
    Some(Memory { resident: mib("VmRSS")?, peak: mib("VmHWM")? })
}
