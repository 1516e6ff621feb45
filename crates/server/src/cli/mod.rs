//! The command line: one file per command.

mod serve;

use std::{net::SocketAddr, path::PathBuf, process::ExitCode, sync::Arc};

use clap::{Args, Parser, Subcommand};

use crate::{app::App, clock::SystemClock, config::Config, random::SystemSource};

/// Customer service in which nobody is lost.
#[derive(Parser)]
#[command(name = "esmero", version, about)]
struct Cli {
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
    Serve {
        #[command(flatten)]
        place: Place,
        /// Where to listen
        #[arg(long, value_name = "ADDR")]
        listen: Option<SocketAddr>,
    },
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

    /// Opens the memory.
    pub async fn open(&self) -> anyhow::Result<App> {
        open(self.read()?).await
    }
}

/// Opens the memory of a configuration with the machine's time and randomness.
pub async fn open(config: Config) -> anyhow::Result<App> {
    App::open(config, Arc::new(SystemClock), Arc::new(SystemSource)).await
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
    match runtime.block_on(perform(cli.command)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("esmero: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn perform(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Serve { place, listen } => serve::run(&place, listen).await,
    }
}
