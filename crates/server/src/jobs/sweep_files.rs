//! Erases files that nothing refers to: of forms that were never sent, and of work that was cut off.

use std::{collections::HashSet, time::Duration};

use jiff::SignedDuration;

use crate::app::App;

/// How often it is looked whether a day has passed.
const EVERY: Duration = Duration::from_hours(1);
/// Between two sweeps, of whatever node.
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// A younger file may belong to work that is not written down yet.
const YOUNG: SignedDuration = SignedDuration::from_hours(48);

/// Does it once a day until the program stops.
pub async fn keep(app: App) {
    loop {
        let sweep = async {
            if let Err(error) = daily(&app).await {
                tracing::warn!(%error, "files that nothing refers to could not be erased; trying again tomorrow");
            }
            tokio::time::sleep(EVERY).await;
        };
        tokio::select! {
            () = app.shutdown.cancelled() => return,
            () = sweep => {}
        }
    }
}

/// Does it, unless it was done on some node within a day; how many files were erased.
pub async fn daily(app: &App) -> Result<u64, store::Error> {
    let now = app.clock.now();
    let early = app.db.write::<_, store::Error>(move |tx| store::throttle::hit(tx, "sweep-files", 1, DAY, now)).await?;
    if early.is_some() {
        return Ok(0);
    }
    let needed: HashSet<String> = app.db.read(store::admin::blob_names).await?.into_iter().collect();
    let erased = app.blobs.sweep(&needed, now - YOUNG).await?;
    tracing::info!(erased, "files that nothing refers to were erased");
    Ok(erased)
}
