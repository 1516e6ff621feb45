//! `esmero verify`: proves the journal, and that every file is what it was.

use std::process::ExitCode;

use futures::{StreamExt, stream};

use super::{Place, progress, say};
use crate::app::App;

/// Files that are read at once.
const AT_ONCE: usize = 4;

pub(super) async fn run(place: &Place) -> anyhow::Result<ExitCode> {
    let app = place.open().await?;
    let spinner = progress::spinner("reading the journal");
    let report = store::verify::verify(&app.db, |events| spinner.set_position(events)).await?;
    spinner.finish_and_clear();
    let (files, damaged) = files(&app).await?;
    for finding in &report.findings {
        say(finding)?;
    }
    for finding in &damaged {
        say(finding)?;
    }
    if report.more > 0 {
        say(format!("… and {} findings more", report.more))?;
    }
    let found = report.findings.len() as u64 + report.more + damaged.len() as u64;
    let verdict = if found == 0 { "all is as the journal says".to_owned() } else { format!("{found} findings") };
    eprintln!(
        "{} cases, {} events, {} messages, {files} files: {verdict}",
        report.cases, report.events, report.messages
    );
    Ok(if found == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// How many files there are, and what is wrong with them.
async fn files(app: &App) -> anyhow::Result<(usize, Vec<String>)> {
    let names = app.db.read(store::admin::blob_names).await?;
    let bar = progress::bar("reading the files", names.len() as u64);
    let count = names.len();
    let mut results =
        stream::iter(names).map(|name| async move { (app.blobs.intact(&name).await, name) }).buffer_unordered(AT_ONCE);
    let mut wrong = Vec::new();
    while let Some((intact, name)) = results.next().await {
        bar.inc(1);
        match intact {
            Ok(true) => {}
            Ok(false) => wrong.push(format!("file {name}: it was changed")),
            Err(store::Error::Missing) => wrong.push(format!("file {name}: it is gone")),
            Err(error) => return Err(error.into()),
        }
    }
    bar.finish_and_clear();
    wrong.sort();
    Ok((count, wrong))
}
