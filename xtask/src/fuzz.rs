//! The fuzz targets: built with coverage on stable Rust, each run for a bounded time. See docs/decisions/0016.
//!
//! Everything that grows (what is built, the corpora, inputs that fail) lies in `fuzz` in the target folder. A corpus that is
//! kept makes the next run begin where this one ended.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use clap::ValueEnum;

use crate::counts::Counts;
use crate::install;
use crate::keeper::Keeper;
use crate::place::{Place, make_folder};
use crate::process::{ending, output, say, stream};

/// How long each target runs, in seconds, unless the environment variable `ESMERO_FUZZ_SECONDS` says so.
const SECONDS: u64 = 15;
/// From nothing, on two slow cores.
const BUILD_LIMIT: Duration = Duration::from_mins(40);
/// Beyond its time a run reads what it knows already, and may meet one slow input.
const GRACE: Duration = Duration::from_mins(5);

/// What cargo-fuzz passes with `--sanitizer none`: LLVM counts the edges taken, and shows what is compared with what.
const COVERAGE: [&str; 8] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cllvm-args=-sanitizer-coverage-stack-depth",
    "--cfg",
    "fuzzing",
];

/// One program in `fuzz/targets`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub(crate) enum Target {
    /// Mail: read, thread, quote, language, bounces, and its HTML.
    Mime,
    /// Lists of addresses as somebody types them.
    AddressList,
    /// HTML made harmless, and the composer's markup.
    Html,
    /// Keys as people write them.
    Key,
    /// Deadlines, clocks and dates in words.
    Calendar,
}

impl Target {
    fn name(self) -> &'static str {
        match self {
            Self::Mime => "mime",
            Self::AddressList => "address_list",
            Self::Html => "html",
            Self::Key => "key",
            Self::Calendar => "calendar",
        }
    }

    /// The longest input, in bytes: long enough for every rule, short enough for many tries a second.
    fn longest(self) -> usize {
        match self {
            Self::Mime => 16 * 1024,
            Self::Html => 4 * 1024,
            Self::AddressList | Self::Key | Self::Calendar => 1024,
        }
    }

    /// Where to begin: real messages.
    fn seeds(self) -> Option<&'static str> {
        matches!(self, Self::Mime | Self::Html).then_some("crates/mail/tests/fixtures")
    }
}

/// Runs one target, or all of them.
///
/// # Errors
/// If the machine lacks something, or the run is interrupted.
pub(crate) fn fuzz(place: &Place, target: Option<Target>, seconds: Option<u64>) -> Result<ExitCode> {
    let targets = target.map_or_else(|| Target::value_variants().to_vec(), |target| vec![target]);
    let counts = run(place, &Keeper::start()?, &targets, Way::Explore, seconds)?;
    Ok(if counts.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs all targets whose names have one of the words in them; without words, all.
///
/// # Errors
/// If the machine lacks something, or the run is interrupted.
pub(crate) fn suite(place: &Place, keeper: &Keeper, words: &[String]) -> Result<Counts> {
    let named = |target: &Target| words.is_empty() || words.iter().any(|word| target.name().contains(word.as_str()));
    let targets: Vec<Target> = Target::value_variants().iter().copied().filter(named).collect();
    run(place, keeper, &targets, Way::Repeat, None)
}

/// Where inputs come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// The same each time, so that a failure is about the change.
    Repeat,
    /// New ones, beginning at what earlier runs found.
    Explore,
}

fn run(place: &Place, keeper: &Keeper, targets: &[Target], way: Way, seconds: Option<u64>) -> Result<Counts> {
    install::for_fuzzing()?;
    let seconds = seconds.map_or_else(seconds_wanted, Ok)?;
    let programs = build(place, keeper)?;
    let (begin, mut counts) = (Instant::now(), Counts::default());
    for target in targets {
        let passed = run_one(place, keeper, &programs, *target, way, seconds)?;
        println!("test fuzz::{} ... {}", target.name(), if passed { "ok" } else { "FAILED" });
        counts.passed += u64::from(passed);
        counts.failed += u64::from(!passed);
    }
    println!("==== {counts} in {:.1}s ====", begin.elapsed().as_secs_f64());
    Ok(counts)
}

fn seconds_wanted() -> Result<u64> {
    let wanted = std::env::var("ESMERO_FUZZ_SECONDS").ok();
    wanted.map_or(Ok(SECONDS), |text| text.parse().context("ESMERO_FUZZ_SECONDS is a number of seconds"))
}

/// Builds every target; where they are. A crate of its own, so that nothing else is ever built with coverage.
fn build(place: &Place, keeper: &Keeper) -> Result<PathBuf> {
    say("building the fuzz targets");
    let host = output(Command::new("rustc").args(["--print", "host-tuple"]))?;
    let target = folder(place);
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    command.current_dir(&place.root).args(["build", "--manifest-path", "fuzz/Cargo.toml"]);
    // With a target, what runs while building (build scripts, macros) is built without coverage.
    command.args(["--target", host.trim()]).arg("--target-dir").arg(&target);
    command.env("CARGO_ENCODED_RUSTFLAGS", COVERAGE.join("\u{1f}")).env_remove("RUSTFLAGS");
    let status = stream(&mut command, BUILD_LIMIT, keeper, |line| println!("{line}"))?;
    keeper.go_on()?;
    ensure!(status.success(), "the fuzz targets cannot be built: {}", ending(status));
    Ok(target.join(host.trim()).join("debug"))
}

fn folder(place: &Place) -> PathBuf {
    place.target.join("fuzz")
}

/// Whether a target ran for its time without an input that fails.
fn run_one(place: &Place, keeper: &Keeper, programs: &Path, target: Target, way: Way, seconds: u64) -> Result<bool> {
    say(&format!("fuzz: {} for {seconds} seconds", target.name()));
    let folder = folder(place);
    let (corpus, failures) = (folder.join("corpus").join(target.name()), folder.join("failures").join(target.name()));
    let corpus = if way == Way::Repeat { folder.join("repeated").join(target.name()) } else { corpus };
    if way == Way::Repeat && corpus.exists() {
        std::fs::remove_dir_all(&corpus)?;
    }
    make_folder(&corpus, 0o755, None)?;
    make_folder(&failures, 0o755, None)?;
    let mut command = Command::new(programs.join(target.name()));
    command.current_dir(&place.root).arg(&corpus).args(target.seeds());
    command.arg(format!("-max_total_time={seconds}")).arg(format!("-artifact_prefix={}/", failures.display()));
    command.arg(format!("-max_len={}", target.longest()));
    if way == Way::Repeat {
        command.arg("-seed=1");
    }
    command.args(["-timeout=20", "-rss_limit_mb=2048", "-print_final_stats=1"]);
    let dictionary = place.root.join("fuzz/dictionaries").join(target.name()).with_extension("dict");
    if dictionary.is_file() {
        command.arg(format!("-dict={}", dictionary.display()));
    }
    let mut said = Vec::new();
    let status = stream(&mut command, Duration::from_secs(seconds) + GRACE, keeper, |line| said.push(line.to_owned()))?;
    keeper.go_on()?;
    if status.success() {
        said.iter().filter(|line| line.starts_with("stat::")).for_each(|line| println!("{line}"));
        return Ok(true);
    }
    let is_progress = |line: &str| {
        line.starts_with(['#', '\t']) || ["INFO:", "WARNING:"].contains(&line.split(' ').next().unwrap_or_default())
    };
    said.iter().filter(|line| !is_progress(line)).for_each(|line| println!("{line}"));
    let program = programs.join(target.name());
    println!("{}: {}; run it again with\n  {} FILE", target.name(), ending(status), program.display());
    Ok(false)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn read(path: &str) -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the project");
        std::fs::read_to_string(root.join(path)).expect(path)
    }

    #[test]
    fn each_target_has_its_program() {
        let manifest = read("fuzz/Cargo.toml");
        for target in Target::value_variants() {
            let program = format!("targets/{}.rs", target.name());
            assert!(
                manifest.contains(&program) && read(&format!("fuzz/{program}")).contains("fuzz_target!"),
                "{program}"
            );
        }
    }

    /// Every library with its version; those that are ours have none of interest.
    fn locked(lock: &str) -> BTreeSet<(&str, &str)> {
        let mut fields = lock.lines().filter_map(|line| line.split_once(" = "));
        let mut found = BTreeSet::new();
        while let Some((_, name)) = fields.by_ref().find(|(field, _)| *field == "name") {
            let version = fields.by_ref().find(|(field, _)| *field == "version");
            found.insert((name, version.map_or("", |(_, version)| version)));
        }
        found
    }

    #[test]
    fn what_is_fuzzed_is_what_is_shipped() {
        let (ours, theirs) = (read("Cargo.lock"), read("fuzz/Cargo.lock"));
        let (ours, theirs) = (locked(&ours), locked(&theirs));
        let names: BTreeSet<&str> = ours.iter().map(|(name, _)| *name).collect();
        let other: Vec<_> = theirs.difference(&ours).filter(|(name, _)| names.contains(name)).collect();
        let remedy = "cp Cargo.lock fuzz/Cargo.lock && cargo metadata --manifest-path fuzz/Cargo.toml >/dev/null";
        assert!(other.is_empty(), "other versions in fuzz/Cargo.lock: {other:?}; mend it with\n  {remedy}");
    }
}
