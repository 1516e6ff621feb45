//! The bare transaction on PostgreSQL: the statements of one creation, sent by pgbench.

use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use futures::FutureExt as _;
use futures::future::LocalBoxFuture;

use super::statements as sql;
use crate::load::{Sample, Seen};
use crate::postgres::Server;
use crate::rounds::Contestant;
use crate::usage::{Family, own};

/// pgbench on a database of its own with the program's tables.
pub(super) struct Pgbench {
    database: String,
    servers: Family,
    folder: tempfile::TempDir,
    text: String,
    /// At most so many connections, however many clients there are.
    most: usize,
    name: String,
    /// UUIDv7 rise with time: the beginning of all ids of a round.
    round: u64,
}

const SCRIPT: &str = include_str!("create.pgbench");

impl Pgbench {
    /// On this database, with at most so many connections; its CPU time is that of the whole server.
    pub(super) fn new(server: &Server, database: String, most: usize) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        std::fs::write(folder.path().join("create.pgbench"), SCRIPT)?;
        let servers = Family::new([server.pid]);
        let name =
            if most < 64 { format!("pgbench, {most} connections") } else { "bare transaction (pgbench)".to_owned() };
        let text = super::traffic::text();
        // Two on the same tables must not make the same ids.
        Ok(Self { database, servers, folder, text, most, name, round: most as u64 * 1000 })
    }

    fn command(&self, clients: usize, length: Duration) -> Command {
        let mut command = Command::new(Server::tool("pgbench"));
        // It counts whole seconds, of which connecting may take one.
        let seconds = length.as_secs().max(2);
        command.current_dir(self.folder.path()).args(["--no-vacuum", "--protocol=prepared", "--file=create.pgbench"]);
        command.arg(format!("--client={clients}")).arg(format!("--jobs={}", clients.min(2)));
        command.arg(format!("--time={seconds}")).args(["--log", "--log-prefix=times"]);
        let texts = [
            ("first", &*format!("01a2203e{:05}", self.round)),
            ("owner", sql::OWNER),
            ("text", &self.text),
            ("excerpt", &self.text[..self.text.floor_char_boundary(220)]),
            ("clock", sql::CLOCK),
            ("answer", sql::ANSWER),
            ("opened", sql::EVENT_BODIES[2].1),
            ("received", sql::EVENT_BODIES[3].1),
            ("started", sql::EVENT_BODIES[4].1),
        ];
        command.args(["-D", "count=0"]);
        for (name, text) in texts {
            command.arg("-D").arg(format!("{name}={text}"));
        }
        command.arg(&self.database);
        command
    }

    /// How long each transaction took, from pgbench's log, which it leaves in files of its threads.
    fn times(&self) -> Result<Vec<u32>> {
        let mut times = Vec::new();
        for entry in std::fs::read_dir(self.folder.path())?.flatten() {
            if !entry.file_name().to_string_lossy().starts_with("times") {
                continue;
            }
            let text = std::fs::read_to_string(entry.path())?;
            let micros = text.lines().filter_map(|line| line.split(' ').nth(2)?.parse::<u32>().ok());
            times.extend(micros);
            std::fs::remove_file(entry.path())?;
        }
        Ok(times)
    }
}

impl Contestant for Pgbench {
    fn name(&self) -> &str {
        &self.name
    }

    fn measure(&mut self, clients: usize, length: Duration) -> LocalBoxFuture<'_, Result<Sample>> {
        async move {
            self.round += 1;
            let mut command = self.command(clients.min(self.most), length);
            let (server, client) = (self.servers.cpu()?, own()?);
            let run = tokio::task::spawn_blocking(move || command.output());
            let output = run.await?.context("start pgbench")?;
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            ensure!(output.status.success(), "pgbench failed: {}", String::from_utf8_lossy(&output.stderr));
            let client = own()?.saturating_sub(client);
            let server = self.servers.rest().await?.saturating_sub(server);
            let times = self.times()?;
            ensure!(!times.is_empty(), "pgbench carried out nothing: {said}");
            let per_second = rate(&said).with_context(|| format!("pgbench said no rate: {said}"))?;
            let elapsed = Duration::from_secs_f64(times.len() as f64 / per_second);
            Ok(Seen::new(times, elapsed).sample(server, client, None))
        }
        .boxed_local()
    }
}

/// Transactions a second, without the time of connecting.
fn rate(said: &str) -> Option<f64> {
    let line = said.lines().find_map(|line| line.strip_prefix("tps = "))?;
    line.split(' ').next()?.parse().ok()
}
