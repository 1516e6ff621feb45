//! Where the numbers come from: without it they say nothing.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde::Serialize;

/// The machine and the versions, for the head of a report.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Machine {
    cpu: String,
    cores: usize,
    memory_gib: f64,
    kernel: String,
    file_system: String,
    load_before: String,
    esmero: String,
    commit: String,
    sqlite: String,
    postgres: String,
    rust: String,
    time: String,
}

impl Machine {
    /// Looks around; `folder` is where the databases are.
    pub(crate) fn describe(binary: &Path, folder: &Path, postgres: Option<&str>) -> Self {
        let unknown = || "unknown".to_owned();
        let memory = field("/proc/meminfo", "MemTotal").and_then(|text| text.trim_end_matches(" kB").parse().ok());
        Self {
            cpu: field("/proc/cpuinfo", "model name").unwrap_or_else(unknown),
            cores: std::thread::available_parallelism().map_or(0, usize::from),
            memory_gib: memory.map_or(0.0, |kib: f64| (kib / 1024.0 / 102.4).round() / 10.0),
            kernel: fs::read_to_string("/proc/sys/kernel/osrelease")
                .map_or_else(|_| unknown(), |text| text.trim().into()),
            file_system: said(Command::new("stat").args(["-f", "-c", "%T"]).arg(folder)).unwrap_or_else(unknown),
            load_before: fs::read_to_string("/proc/loadavg").map_or_else(|_| unknown(), |text| text.trim().into()),
            esmero: said(Command::new(binary).arg("--version")).unwrap_or_else(unknown),
            commit: commit().unwrap_or_else(unknown),
            sqlite: rusqlite::version().to_owned(),
            postgres: postgres.map_or_else(|| "not used".to_owned(), str::to_owned),
            rust: said(Command::new("rustc").arg("--version")).unwrap_or_else(unknown),
            time: crate::now().strftime("%Y-%m-%d %H:%M UTC").to_string(),
        }
    }
}

impl std::fmt::Display for Machine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { cpu, cores, memory_gib, kernel, file_system, load_before, .. } = self;
        writeln!(f, "machine    {cpu}, {cores} cores, {memory_gib} GiB, Linux {kernel}, {file_system}")?;
        writeln!(f, "load       {load_before} (before the run)")?;
        writeln!(f, "versions   {} ({}), {}", self.esmero, self.commit, self.rust)?;
        writeln!(f, "engines    SQLite {}, PostgreSQL {}", self.sqlite, self.postgres)?;
        write!(f, "time       {}", self.time)
    }
}

fn field(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

fn commit() -> Option<String> {
    let git = |arguments: &[&str]| said(Command::new("git").current_dir(crate::root()).args(arguments));
    let hash = git(&["rev-parse", "--short=12", "HEAD"])?;
    let clean = git(&["status", "--porcelain", "--untracked-files=no"]).is_some_and(|text| text.is_empty());
    Some(if clean { hash } else { format!("{hash}, changed") })
}

fn said(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
