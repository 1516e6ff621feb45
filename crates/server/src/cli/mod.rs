//! The command line: one file per command.

mod backup;
mod clock;
mod config;
mod demo;
mod doctor;
mod export;
mod ingest;
mod move_database;
mod profile;
mod progress;
mod reference;
mod restore;
mod serve;
mod token;
mod user;
mod verify;

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use clap::{Args, Parser, Subcommand};
use domain::{
    access::{Asker, Role},
    ids::AgentId,
};

use crate::{app::App, clock::SystemClock, config::Config, random::SystemSource};

/// Customer service in which nobody is lost.
#[derive(Parser)]
#[command(name = "esmero", version, about)]
struct Cli {
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    command: Command,
}

/// Where things are; every command takes it.
#[derive(Args, Clone)]
pub struct Place {
    /// The folder for the database, the files and the key
    #[arg(long, value_name = "DIR", global = true)]
    data: Option<PathBuf>,
    /// A configuration file (see `esmero config example`)
    #[arg(long, value_name = "FILE", global = true)]
    config: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// Run the server
    Serve(serve::Serve),
    /// Run the server with an example business, for looking around; only this machine can reach it
    Demo(demo::Demo),
    /// File mails, as if they had been fetched from a mailbox
    Ingest(ingest::Ingest),
    /// Add those who work here, and let them choose passwords
    #[command(subcommand)]
    User(user::User),
    /// Make tokens for programs that use the API
    #[command(subcommand)]
    Token(token::Token),
    /// Show an example configuration, or check one
    #[command(subcommand)]
    Config(config::Configuration),
    /// Show the law as this program knows it, and check files that say more
    #[command(subcommand)]
    Profile(profile::Profiles),
    /// Say which deadlines the law sets for a matter, and how each date is found, as JSON
    Clock(clock::Clock),
    /// Say what is wrong with this installation and how to mend it
    Doctor,
    /// Prove that nothing was removed from the journal or changed past it
    Verify,
    /// Write everything into one file, also while the server runs
    Backup(backup::Backup),
    /// Restore a backup to where nothing is yet
    Restore(restore::Restore),
    /// Write everything as JSON lines and files, for other programs
    Export(export::Export),
    /// Copy everything to another database, SQLite or PostgreSQL; stop the server before
    MoveDatabase(move_database::MoveDatabase),
    /// Write what this program says of its commands, its configuration and its legal profiles, as files
    #[command(hide = true)]
    Reference(reference::Reference),
}

impl Place {
    /// The configuration: file, environment, then these options.
    pub fn read(&self) -> anyhow::Result<Config> {
        let mut config = Config::load(self.config.as_deref())?;
        if let Some(data) = &self.data {
            config.data.clone_from(data);
        }
        Ok(config)
    }

    /// Opens the memory, and makes it if it is not there.
    async fn open_or_make(&self) -> anyhow::Result<App> {
        open(self.read()?).await
    }

    /// Opens what is there: a mistyped folder is an error and not a new installation.
    async fn open(&self) -> anyhow::Result<App> {
        open_existing(self.read()?).await
    }
}

/// Opens the memory of a configuration if there is one.
async fn open_existing(config: Config) -> anyhow::Result<App> {
    let address = config.address()?;
    let missing = match &address {
        store::Address::Sqlite(path) => !path.exists(),
        // Whether anything is in that database, nobody knows before it is opened; its key is here.
        store::Address::Postgres(_) => !config.key_path().exists(),
    };
    if missing {
        let place = config::database(&address);
        anyhow::bail!("there is no installation here ({place}): name the right folder with --data");
    }
    open(config).await
}

/// Opens the memory of a configuration with the machine's time and randomness.
pub async fn open(config: Config) -> anyhow::Result<App> {
    App::open(config, Arc::new(SystemClock), Arc::new(SystemSource)).await
}

/// Whoever may run commands here may do everything; the journal names the program itself.
fn operator() -> Asker {
    Asker { agent: AgentId(uuid::Uuid::nil()), role: Role::Admin }
}

/// Writes a line to standard output, where other programs may read it.
fn say(line: impl std::fmt::Display) -> anyhow::Result<()> {
    use std::io::Write;
    writeln!(std::io::stdout(), "{line}").map_err(|error| anyhow::anyhow!("cannot write the answer: {error}"))
}

/// Runs the command that was given. Errors go to standard error with exit code 1; wrong usage ends with 2.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("esmero: the program cannot start: {error}");
            return ExitCode::FAILURE;
        }
    };
    let performed = runtime.block_on(perform(cli));
    // Whoever did not end in time is not waited for.
    runtime.shutdown_background();
    performed.unwrap_or_else(|error| {
        eprintln!("esmero: {error:#}");
        ExitCode::FAILURE
    })
}

async fn perform(Cli { place, command }: Cli) -> anyhow::Result<ExitCode> {
    match command {
        Command::Serve(serve) => serve.run(&place).await?,
        Command::Demo(demo) => demo.run(&place).await?,
        Command::Ingest(ingest) => return ingest.run(&place).await,
        Command::User(user) => user.run(&place).await?,
        Command::Token(token) => token.run(&place).await?,
        Command::Config(config) => config.run(&place)?,
        Command::Profile(profile) => return profile.run(),
        Command::Clock(clock) => clock.run()?,
        Command::Doctor => return doctor::run(&place).await,
        Command::Verify => return verify::run(&place).await,
        Command::Backup(backup) => backup.run(&place).await?,
        Command::Restore(restore) => restore.run(&place).await?,
        Command::Export(export) => export.run(&place).await?,
        Command::MoveDatabase(command) => command.run(&place).await?,
        Command::Reference(reference) => reference.run()?,
    }
    Ok(ExitCode::SUCCESS)
}
