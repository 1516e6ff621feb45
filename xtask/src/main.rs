//! `cargo xtask …`: what a developer and the build machine run.
//!
//! Everything it starts, it stops; everything it writes goes to the target folder, to the cache folder of the user
//! or to a temporary folder.

mod bench;
mod counts;
mod fuzz;
mod generate;
mod install;
mod keeper;
mod place;
mod process;
mod python;
mod servers;
mod suites;

use std::process::ExitCode;
use std::time::Duration;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::keeper::Keeper;
use crate::place::Place;
use crate::servers::Servers;
use crate::suites::{Suite, TestOptions};

/// Tasks of the project.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_version_flag = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install or name what is missing, start the servers, run every test, stop the servers, print a summary.
    Test {
        /// Run one suite alone.
        #[arg(long, value_enum)]
        only: Option<Suite>,
        /// Leave out the SMTP server, which needs root; the tests that need it are then skipped.
        #[arg(long)]
        without_smtp: bool,
        /// Passed on to the runner: names for nextest, an expression for pytest's -k.
        #[arg(last = true)]
        filter: Vec<String>,
    },
    /// Start PostgreSQL, Dovecot and Postfix, print their environment as shell exports, stay until Ctrl-C or until
    /// the standard input ends.
    Services {
        /// Leave out the SMTP server, which needs root.
        #[arg(long)]
        without_smtp: bool,
    },
    /// Feed arbitrary input to what reads input, guided by coverage; each target for a while.
    Fuzz {
        /// One target alone.
        #[arg(value_enum)]
        target: Option<fuzz::Target>,
        /// How long each runs [default: 15, or `ESMERO_FUZZ_SECONDS`].
        #[arg(long)]
        seconds: Option<u64>,
    },
    /// Take the pictures of every page at 1600, 1280 and 390 pixels, in light and dark, into target/screens.
    Screens,
    /// Measure the program in release beside the limits of the machine; see bench/README.md.
    Bench {
        /// create, ingest, list, case, search, start or all, and its options; `all --help` shows them.
        #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Write docs/reference from the program: its commands and its configuration.
    Generate,
    /// Put cargo-deny into the cache folder unless it is installed, and print its path.
    Deny,
    /// For the other tasks: cleans up after one that was killed.
    #[command(hide = true)]
    Guard,
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<ExitCode> {
    let place = Place::find()?;
    match task {
        Task::Test { only, without_smtp, filter } => suites::test(&place, &TestOptions { only, without_smtp, filter }),
        Task::Services { without_smtp } => services(&place, without_smtp),
        Task::Fuzz { target, seconds } => fuzz::fuzz(&place, target, seconds),
        Task::Screens => suites::screens(&place),
        Task::Bench { arguments } => bench::bench(&place, &arguments),
        Task::Guard => keeper::guard().map(|()| ExitCode::SUCCESS),
        Task::Generate => generate::generate(&place).map(|()| ExitCode::SUCCESS),
        Task::Deny => {
            println!("{}", install::cargo_deny(&place)?.display());
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn services(place: &Place, without_smtp: bool) -> Result<ExitCode> {
    let keeper = Keeper::start()?;
    keeper.stop_with_standard_input();
    install::for_services(without_smtp)?;
    let mut servers = Servers::start(place, without_smtp, &keeper)?;
    let exports = servers.environment().iter().map(|(name, value)| format!("export {name}='{value}'"));
    println!("{}", exports.collect::<Vec<_>>().join("\n"));
    process::say("the servers run; stop them with Ctrl-C or by closing the standard input");
    while !keeper.is_interrupted() {
        servers.check()?;
        std::thread::sleep(Duration::from_millis(200));
    }
    Ok(ExitCode::SUCCESS)
}
