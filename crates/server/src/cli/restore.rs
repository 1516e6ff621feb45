//! `esmero restore`: a backup, to where nothing is yet.

use std::{
    fs::File,
    io::{BufReader, Read},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail};
use bytes::Bytes;
use store::blobs::Blobs;

use super::{
    Place,
    backup::{ABOUT, DATABASE, FILES, KEY, create},
    progress,
};
use crate::{
    clock::{Clock, SystemClock},
    config::Config,
};

#[derive(clap::Args)]
pub(super) struct Restore {
    /// The archive that `esmero backup` wrote
    file: PathBuf,
}

impl Restore {
    pub(super) async fn run(self, place: &Place) -> anyhow::Result<()> {
        let config = place.read()?;
        refuse_existing(&config)?;
        let size = std::fs::metadata(&self.file).with_context(|| format!("cannot read {}", self.file.display()))?.len();
        std::fs::create_dir_all(&config.data)
            .with_context(|| format!("cannot make the data folder {}", config.data.display()))?;
        let scratch = tempfile::Builder::new().prefix(".esmero-restore-").tempdir_in(&config.data)?;
        let blobs = Blobs::open(&config.files_home()?)?;
        let (file, folder) = (self.file.clone(), scratch.path().to_owned());
        let runtime = tokio::runtime::Handle::current();
        let count = tokio::task::spawn_blocking(move || unpack(&file, size, &folder, &blobs, &runtime)).await??;
        restore_database(&config, &scratch.path().join(DATABASE)).await?;
        place_key(&scratch.path().join(KEY), &config.key_path())?;
        let journal = check(place).await?;
        eprintln!("restored: {count} files, {} cases, {} events, checked", journal.cases, journal.events);
        if !journal.is_clean() {
            bail!(
                "the journal in the backup has {} findings: see `esmero verify`",
                journal.findings.len() as u64 + journal.more
            );
        }
        Ok(())
    }
}

/// Nothing that is there is overwritten. An empty PostgreSQL database is found to be so by the store.
fn refuse_existing(config: &Config) -> anyhow::Result<()> {
    let database = match config.address()? {
        store::Address::Sqlite(path) => Some(path),
        store::Address::Postgres(_) => None,
    };
    for path in database.into_iter().chain([config.key_path()]) {
        if path.exists() {
            bail!("{} exists already, and nothing is ever overwritten: restore into another folder", path.display());
        }
    }
    Ok(())
}

/// Takes the archive apart: database and key into a folder, files into the file store. Says how many files.
fn unpack(
    file: &Path,
    size: u64,
    folder: &Path,
    blobs: &Blobs,
    runtime: &tokio::runtime::Handle,
) -> anyhow::Result<usize> {
    let bar = progress::bytes("restoring", size);
    let not_ours = || format!("{} is not a backup of Esmero", file.display());
    let mut archive = tar::Archive::new(bar.wrap_read(BufReader::new(File::open(file)?)));
    let mut count = 0;
    for entry in archive.entries().with_context(not_ours)? {
        let mut entry = entry.with_context(not_ours)?;
        let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        match path.as_str() {
            ABOUT => {}
            DATABASE | KEY => {
                // The key opens passwords: it never stands in a file that others can read.
                std::io::copy(&mut entry, &mut create(&folder.join(&path))?)?;
            }
            path => {
                let Some(name) = path.strip_prefix(FILES) else { bail!("{}: it holds «{path}»", not_ours()) };
                let mut bytes = Vec::new();
                entry.read_to_end(&mut bytes)?;
                let stored = runtime.block_on(blobs.put(Bytes::from(bytes)))?;
                if stored != name {
                    bail!("the backup is damaged: the file {name} is not what its name says");
                }
                count += 1;
            }
        }
    }
    bar.finish_and_clear();
    for name in [DATABASE, KEY] {
        if !folder.join(name).is_file() {
            bail!("{}: it has no {name}", not_ours());
        }
    }
    Ok(count)
}

async fn restore_database(config: &Config, from: &Path) -> anyhow::Result<()> {
    let bar = progress::bar("restoring the database", 0);
    let to = config.address()?;
    let restored = store::admin::restore(from, &to, SystemClock.now(), |step| {
        bar.set_length(step.total);
        bar.set_position(step.done);
    });
    restored.await.context("the database could not be restored")?;
    bar.finish_and_clear();
    Ok(())
}

fn place_key(from: &Path, to: &Path) -> anyhow::Result<()> {
    let moved = std::fs::rename(from, to).or_else(|_| std::fs::copy(from, to).map(drop));
    moved.and_then(|()| File::open(to)?.sync_all()).with_context(|| format!("cannot write the key {}", to.display()))
}

async fn check(place: &Place) -> anyhow::Result<store::verify::Report> {
    let app = place.open().await?;
    let spinner = progress::spinner("checking the journal");
    let report = store::verify::verify(&app.db, |events| spinner.set_position(events)).await?;
    spinner.finish_and_clear();
    Ok(report)
}
