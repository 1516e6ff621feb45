//! `esmero move-database`: from SQLite to PostgreSQL, and back.

use anyhow::Context as _;
use store::{Address, Db, Threads};

use super::{Place, config::database, progress, say};
use crate::clock::{Clock, SystemClock};

#[derive(clap::Args)]
pub(super) struct MoveDatabase {
    /// The database to copy to, which must be empty: sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME
    #[arg(long, value_name = "ADDRESS")]
    to: Address,
}

impl MoveDatabase {
    pub(super) async fn run(self, place: &Place) -> anyhow::Result<()> {
        let app = place.open().await?;
        let (address, now) = (self.to.clone(), SystemClock.now());
        let threads = Threads { postgres: 2, sqlite_readers: 1 };
        let to = tokio::task::spawn_blocking(move || Db::open(&address, threads, now)).await?;
        let to = to.with_context(|| format!("cannot open the new database ({})", database(&self.to)))?;
        let bar = progress::bar("copying", 0);
        let copied = store::admin::copy(&app.db, &to, |step| {
            bar.set_message(step.table);
            bar.set_length(step.total);
            bar.set_position(step.done);
        });
        copied.await.context("nothing was moved")?;
        bar.finish_and_clear();
        let spinner = progress::spinner("checking the journal");
        let report = store::verify::verify(&to, |events| spinner.set_position(events)).await?;
        spinner.finish_and_clear();
        to.close().await;
        anyhow::ensure!(report.is_clean(), "the copied journal has findings: run `esmero verify` on the old database");
        eprintln!("copied and checked: {} cases, {} events, {} messages", report.cases, report.events, report.messages);
        say(format!(
            "Everything is in {}. Now set `database` in the configuration (or ESMERO_DATABASE) to its address and start \
             the server. The files and the key stay where they are; the old database was not changed.",
            database(&self.to)
        ))
    }
}
