//! `esmero backup`: database, files and key in one tar archive, as they were at one moment, while others go on working.

use std::{
    fs::File,
    io::{BufWriter, Read, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail};
use bytes::{Buf, Bytes};
use futures::{StreamExt, stream::BoxStream};
use store::{blobs::Blobs, verify::Report};
use tokio::runtime::Handle;

use super::{Place, progress};
use crate::app::App;

/// The names in the archive.
pub(super) const DATABASE: &str = "esmero.db";
pub(super) const KEY: &str = "secret.key";
pub(super) const FILES: &str = "files/";
pub(super) const ABOUT: &str = "ABOUT.txt";

const EXPLANATION: &str = "A backup of Esmero: esmero.db is a SQLite database, secret.key opens the passwords in it, \
files/ holds mails and attachments, each named by the SHA-256 of its content.\n\
Restore it with: esmero restore FILE --data DIR\n";

#[derive(clap::Args)]
pub(super) struct Backup {
    /// The archive to write; it must not exist. Keep it safe: it holds everything, the key included
    file: PathBuf,
}

impl Backup {
    pub(super) async fn run(self, place: &Place) -> anyhow::Result<()> {
        if self.file.exists() {
            bail!("{} exists already, and nothing is ever overwritten", self.file.display());
        }
        let app = place.open().await?;
        let beside = self.file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let scratch = tempfile::Builder::new().prefix(".esmero-backup-").tempdir_in(beside);
        let scratch = scratch.with_context(|| format!("cannot write in {}", beside.display()))?;
        let partial = scratch.path().join("archive.tar");
        let database = scratch.path().join(DATABASE);
        copy_database(&app, &database).await?;
        let (names, journal) = look(&app, &database).await?;
        let missing = write(&app, &partial, &database, &names).await?;
        check(&partial, names.len() - missing.len()).await?;
        // Under its name it is whole from the first moment.
        std::fs::hard_link(&partial, &self.file).with_context(|| format!("cannot write {}", self.file.display()))?;
        let kept = File::open(beside).and_then(|folder| folder.sync_all());
        kept.with_context(|| format!("cannot write in {}", beside.display()))?;
        let size = indicatif::HumanBytes(std::fs::metadata(&self.file)?.len());
        let (cases, files) = (journal.cases, names.len() - missing.len());
        eprintln!("{}: {cases} cases, {files} files, {size}, checked", self.file.display());
        if !journal.is_clean() {
            eprintln!("esmero: what was backed up is not as the journal says: see `esmero verify`");
        }
        if !missing.is_empty() {
            bail!("{} files are missing in the file store and so in the backup: {}", missing.len(), missing.join(", "));
        }
        Ok(())
    }
}

async fn copy_database(app: &App, to: &Path) -> anyhow::Result<()> {
    let bar = progress::bar("copying the database", 0);
    let copied = store::admin::backup(&app.db, to, app.clock.now(), |step| {
        bar.set_length(step.total);
        bar.set_position(step.done);
    });
    copied.await.context("the database could not be copied")?;
    bar.finish_and_clear();
    Ok(())
}

/// Proves the copied database, and names the files that it refers to: they are all there, because files are written
/// before their rows.
async fn look(app: &App, database: &Path) -> anyhow::Result<(Vec<String>, Report)> {
    let address = store::Address::Sqlite(database.to_owned());
    let (now, threads) = (app.clock.now(), store::Threads { sqlite_readers: 1, ..store::Threads::default() });
    let copy = tokio::task::spawn_blocking(move || store::Db::open(&address, threads, now)).await??;
    let spinner = progress::spinner("checking the journal");
    let report = store::verify::verify(&copy, |events| spinner.set_position(events)).await?;
    spinner.finish_and_clear();
    let mut names = copy.read(store::admin::blob_names).await?;
    copy.close().await;
    names.sort();
    Ok((names, report))
}

/// Writes the archive; says which files are missing in the file store.
async fn write(app: &App, archive: &Path, database: &Path, names: &[String]) -> anyhow::Result<Vec<String>> {
    let file = create(archive).with_context(|| format!("cannot write {}", archive.display()))?;
    let (blobs, key, names, database) =
        (app.blobs.clone(), app.config.key_path(), names.to_owned(), database.to_owned());
    let now = app.clock.now().as_second() as u64;
    let bar = progress::bar("copying the files", names.len() as u64);
    let runtime = Handle::current();
    tokio::task::spawn_blocking(move || {
        let mut tar = tar::Builder::new(BufWriter::new(file));
        append(&mut tar, ABOUT, EXPLANATION.len() as u64, now, EXPLANATION.as_bytes())?;
        let size = std::fs::metadata(&database)?.len();
        append(&mut tar, DATABASE, size, now, File::open(&database)?)?;
        let key = std::fs::read(&key).with_context(|| format!("cannot read the key {}", key.display()))?;
        append(&mut tar, KEY, key.len() as u64, now, key.as_slice())?;
        let mut missing = Vec::new();
        for name in names {
            match runtime.block_on(open(&blobs, &name)) {
                Ok((size, pieces)) => {
                    let bytes = Pieces { pieces, current: Bytes::new(), runtime: runtime.clone() };
                    append(&mut tar, &format!("{FILES}{name}"), size, now, bytes)?;
                }
                Err(store::Error::Missing) => missing.push(name),
                Err(error) => return Err(error.into()),
            }
            bar.inc(1);
        }
        bar.finish_and_clear();
        let mut out = tar.into_inner()?;
        out.flush()?;
        out.get_ref().sync_all()?;
        Ok(missing)
    })
    .await?
}

/// A new file that only its owner can read.
pub(super) fn create(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

type Stream = BoxStream<'static, Result<Bytes, store::Error>>;

async fn open(blobs: &Blobs, name: &str) -> Result<(u64, Stream), store::Error> {
    Ok((blobs.size(name).await?, blobs.stream(name).await?))
}

/// A file of the file store, read piece by piece on a thread that may wait.
struct Pieces {
    pieces: Stream,
    current: Bytes,
    runtime: Handle,
}

impl Read for Pieces {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        while self.current.is_empty() {
            match self.runtime.block_on(self.pieces.next()) {
                Some(piece) => self.current = piece.map_err(std::io::Error::other)?,
                None => return Ok(0),
            }
        }
        let length = self.current.len().min(into.len());
        self.current.copy_to_slice(&mut into[..length]);
        Ok(length)
    }
}

fn append<W: Write>(
    tar: &mut tar::Builder<W>,
    name: &str,
    size: u64,
    now: u64,
    bytes: impl Read,
) -> anyhow::Result<()> {
    let mut header = tar::Header::new_gnu();
    header.set_size(size);
    header.set_mode(0o600);
    header.set_mtime(now);
    tar.append_data(&mut header, name, bytes).with_context(|| format!("cannot write {name} into the archive"))
}

/// Reads the archive again: the database is sound, and every file is what its name says.
async fn check(archive: &Path, expected: usize) -> anyhow::Result<()> {
    let bar = progress::bar("checking", expected as u64);
    let file = File::open(archive)?;
    let found = tokio::task::spawn_blocking(move || {
        let mut found = 0;
        let mut archive = tar::Archive::new(std::io::BufReader::new(file));
        for entry in archive.entries()? {
            let mut entry = entry?;
            let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
            if let Some(name) = path.strip_prefix(FILES) {
                if hash(&mut entry)? != name {
                    bail!("the backup is not good: the file {name} was not written as it is");
                }
                found += 1;
                bar.inc(1);
            }
        }
        bar.finish_and_clear();
        Ok(found)
    });
    let found: usize = found.await??;
    if found != expected {
        bail!("the backup is not good: it has {found} files of {expected}");
    }
    Ok(())
}

/// The SHA-256 of what is read, in hexadecimal.
fn hash(from: &mut impl Read) -> std::io::Result<String> {
    use sha2::{Digest, Sha256};
    let (mut hasher, mut piece) = (Sha256::new(), vec![0; 64 * 1024]);
    loop {
        match from.read(&mut piece)? {
            0 => return Ok(hex::encode(hasher.finalize())),
            length => hasher.update(&piece[..length]),
        }
    }
}
