//! Benchmarks of Esmero; see `bench/README.md`. `cargo xtask bench NAME` builds what is needed and runs this.

mod create;
mod draw;
mod empty;
mod http;
mod ingest;
mod load;
mod machine;
mod pages;
mod postgres;
mod program;
mod readings;
mod report;
mod rounds;
mod seed;
mod session;
mod start;
mod usage;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use clap::{Parser, Subcommand};

use machine::Machine;
use pages::Page;
use report::Report;
use rounds::Plan;

/// Measures Esmero beside the limits of the machine.
#[derive(Parser)]
#[command(name = "esmero-bench")]
struct Arguments {
    #[command(subcommand)]
    what: What,
    /// Sizes of the database, in cases, the smallest first
    #[arg(long, global = true, value_delimiter = ',', default_values_t = seed::SIZES)]
    cases: Vec<u64>,
    /// How long each turn is, in seconds
    #[arg(long, global = true, default_value_t = 4, value_parser = clap::value_parser!(u64).range(1..=60))]
    seconds: u64,
    /// How often each takes its turn
    #[arg(long, global = true, default_value_t = 3, value_parser = clap::value_parser!(u64).range(1..=50))]
    rounds: u64,
    /// Write everything there too, as JSON lines
    #[arg(long, global = true, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Do not run `esmero verify` on what was written
    #[arg(long, global = true)]
    no_verify: bool,
    /// The program to measure
    #[arg(long, global = true, env = "ESMERO_BIN", value_name = "FILE")]
    binary: Option<PathBuf>,
    /// The address of a PostgreSQL server's superuser; without it only SQLite is measured
    #[arg(long, global = true, env = "ESMERO_TEST_POSTGRES", hide_env_values = true, value_name = "URL")]
    postgres: Option<String>,
    /// Where the databases are kept
    #[arg(long, global = true, value_name = "DIR")]
    folder: Option<PathBuf>,
}

#[derive(Subcommand, Clone, Copy, PartialEq, Eq)]
enum What {
    /// Cases that programs open, with 1, 16 and 64 clients, on both engines
    Create,
    /// 500 mails handed in at once
    Ingest,
    /// The list of cases
    List,
    /// The page of a case with 20 messages
    Case,
    /// The page of what is found for a rare, a medium and a common word
    Search,
    /// The cold start
    Start,
    /// All of them
    All,
    /// Make the seeded databases and nothing else
    Seed,
    /// The handler that does nothing, until the standard input ends
    #[command(hide = true)]
    Empty,
}

/// What every benchmark needs.
pub(crate) struct Bench {
    /// The program.
    pub(crate) binary: PathBuf,
    /// Where the databases are kept.
    pub(crate) folder: PathBuf,
    /// Sizes of the database, the smallest first.
    pub(crate) sizes: Vec<u64>,
    /// Rounds and their length.
    pub(crate) plan: Plan,
    /// The server, if there is one.
    pub(crate) postgres: Option<postgres::Server>,
    /// Whether the journal of what was written is proved.
    pub(crate) verify: bool,
}

impl Bench {
    fn new(arguments: &Arguments) -> Result<Self> {
        let binary = arguments.binary.clone().unwrap_or_else(|| root().join("target/release/esmero"));
        ensure!(binary.is_file(), "{} is missing: use `cargo xtask bench`", binary.display());
        let folder = arguments.folder.clone().unwrap_or_else(|| root().join("target/bench"));
        std::fs::create_dir_all(&folder).with_context(|| format!("make {}", folder.display()))?;
        let mut sizes = arguments.cases.clone();
        sizes.sort_unstable();
        ensure!(sizes.first().is_some_and(|size| *size >= 20_000), "measure with 20000 cases or more");
        let plan = Plan { rounds: arguments.rounds as usize, length: Duration::from_secs(arguments.seconds) };
        let wanted = matches!(arguments.what, What::Create | What::All);
        let postgres = arguments.postgres.as_deref().filter(|_| wanted).map(postgres::Server::find).transpose()?;
        Ok(Self { binary, folder, sizes, plan, postgres, verify: !arguments.no_verify })
    }

    /// An empty folder of that name.
    pub(crate) fn fresh(&self, name: &str) -> Result<PathBuf> {
        create::empty_folder(&self.folder.join(name))
    }
}

/// The root of the project.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The time.
#[expect(clippy::disallowed_methods, reason = "benchmarks measure real time; there is nobody to inject another")]
pub(crate) fn now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = if arguments.what == What::Empty { empty::serve() } else { measure(&arguments) };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The load runs on one thread, so that it takes no more than one core from those who are measured.
fn measure(arguments: &Arguments) -> Result<()> {
    let bench = Bench::new(arguments)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let version = bench.postgres.as_ref().map(|server| server.version.as_str());
        let machine = Machine::describe(&bench.binary, &bench.folder, version);
        let mut report = Report::new(&machine, arguments.json.as_deref())?;
        perform(&bench, arguments.what, &mut report).await?;
        report.finish();
        Ok(())
    })
}

async fn perform(bench: &Bench, what: What, report: &mut Report) -> Result<()> {
    let asked = |one| what == one || what == What::All;
    if what == What::Seed {
        for size in &bench.sizes {
            seed::folder(bench, *size).await?;
        }
    }
    if asked(What::Create) {
        create::run(bench, report).await?;
    }
    if asked(What::Ingest) {
        ingest::run(bench, report).await?;
    }
    for (one, page) in [(What::List, Page::List), (What::Case, Page::Case), (What::Search, Page::Search)] {
        if asked(one) {
            pages::run(bench, page, report).await?;
        }
    }
    if asked(What::Start) {
        start::run(bench, report).await?;
    }
    Ok(())
}
