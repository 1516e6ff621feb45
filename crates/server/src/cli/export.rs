//! `esmero export`: everything as JSON lines and files, to be read by other programs.

use std::{
    collections::HashMap,
    fs::{self, File},
    io::{BufWriter, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail};
use futures::TryStreamExt;

use super::{Place, progress};
use crate::app::App;

#[derive(clap::Args)]
pub(super) struct Export {
    /// The folder to write to; it must be empty or not exist
    dir: PathBuf,
}

impl Export {
    pub(super) async fn run(self, place: &Place) -> anyhow::Result<()> {
        let app = place.open().await?;
        let files = self.dir.join("files");
        let taken = fs::read_dir(&self.dir).is_ok_and(|mut entries| entries.next().is_some());
        if taken {
            bail!("{} is not empty, and nothing is ever overwritten", self.dir.display());
        }
        fs::create_dir_all(&files).with_context(|| format!("cannot make the folder {}", files.display()))?;
        let rows = write_rows(&app, &self.dir).await?;
        let (count, missing) = write_files(&app, &files).await?;
        eprintln!("{}: {rows} rows, {count} files", self.dir.display());
        if !missing.is_empty() {
            bail!("{} files of messages are missing in the file store: {}", missing.len(), missing.join(", "));
        }
        Ok(())
    }
}

/// A file of lines for each table; says how many lines.
async fn write_rows(app: &App, dir: &Path) -> anyhow::Result<u64> {
    let failed = |error: std::io::Error| store::Error::Folder(format!("{}: {error}", dir.display()));
    let bar = progress::bar("exporting", 0);
    let mut tables: HashMap<&'static str, BufWriter<File>> = HashMap::new();
    for table in store::admin::exported() {
        let file = File::create_new(dir.join(format!("{table}.jsonl"))).map_err(failed)?;
        tables.insert(table, BufWriter::new(file));
    }
    let mut rows = 0;
    let write = |table: &'static str, line: &[u8]| {
        rows += 1;
        tables.get_mut(table).map_or(Ok(()), |file| file.write_all(line)).map_err(failed)
    };
    let show = |step: store::admin::Progress| {
        bar.set_length(step.total);
        bar.set_position(step.done);
    };
    store::admin::export(&app.db, write, show).await?;
    for file in tables.into_values() {
        file.into_inner().map_err(|error| failed(error.into_error()))?.sync_all().map_err(failed)?;
    }
    bar.finish_and_clear();
    Ok(rows)
}

/// Every file under its name; says how many, and which are missing.
async fn write_files(app: &App, dir: &Path) -> anyhow::Result<(usize, Vec<String>)> {
    let names = app.db.read(store::admin::blob_names).await?;
    let bar = progress::bar("exporting files", names.len() as u64);
    let (mut count, mut missing) = (0, Vec::new());
    for name in names {
        match app.blobs.stream(&name).await {
            Ok(mut bytes) => {
                let path = dir.join(&name);
                let mut file = File::create_new(&path).with_context(|| format!("cannot write {}", path.display()))?;
                while let Some(piece) = bytes.try_next().await? {
                    file.write_all(&piece).with_context(|| format!("cannot write {}", path.display()))?;
                }
                count += 1;
            }
            Err(store::Error::Missing) => missing.push(name),
            Err(error) => return Err(error.into()),
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok((count, missing))
}
