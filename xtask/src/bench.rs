//! `cargo xtask bench`: builds what is measured, in release, starts the database server when it is needed, and runs the
//! benchmarks in `bench/`.

use std::ffi::OsString;
use std::process::{Command, ExitCode};
use std::time::Duration;

use anyhow::{Result, ensure};

use crate::install;
use crate::keeper::Keeper;
use crate::place::Place;
use crate::process::{ending, run, say, stream};
use crate::servers::Servers;

/// All of them with a million cases, on two slow cores.
const LIMIT: Duration = Duration::from_hours(4);

/// Runs the benchmark that the first argument names; the others are its options.
///
/// # Errors
/// If the machine lacks something, nothing can be built, or the benchmark fails.
pub(crate) fn bench(place: &Place, arguments: &[String]) -> Result<ExitCode> {
    let keeper = Keeper::start()?;
    let with_database = arguments.iter().any(|argument| argument == "create" || argument == "all");
    if with_database {
        install::for_database()?;
    }
    build(place)?;
    keeper.go_on()?;
    let servers = with_database.then(|| Servers::database(&keeper)).transpose()?;
    let release = place.target.join("release");
    let mut command = Command::new(release.join("esmero-bench"));
    command.current_dir(&place.root).args(arguments).env("ESMERO_BIN", release.join("esmero"));
    command.envs(servers.iter().flat_map(|servers| servers.environment().iter().cloned()));
    let status = stream(&mut command, LIMIT, &keeper, |line| println!("{line}"))?;
    ensure!(status.success(), "the benchmark failed ({})", ending(status));
    Ok(ExitCode::SUCCESS)
}

fn build(place: &Place) -> Result<()> {
    say("building in release");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command.current_dir(&place.root).args(["build", "--release", "--package", "esmero", "--package", "esmero-bench"]);
    // What Cargo has told this program about itself would make some libraries be built again.
    let ours = std::env::vars_os().map(|(name, _)| name);
    for name in ours.filter(|name| name.to_string_lossy().starts_with("CARGO_PKG_") || name == "CARGO_MANIFEST_DIR") {
        command.env_remove(name);
    }
    run(command.env("CARGO_TARGET_DIR", &place.target))
}
