//! What the passing of time asks for: closing what was resolved long ago, looking again at what waited, sweeping what ran out.

use std::time::Duration;

use domain::event::Actor;

use crate::app::App;

const EVERY: Duration = Duration::from_mins(1);
const MOST: i64 = 200;

/// Does it every minute until the program stops.
pub async fn keep(app: App) {
    loop {
        if let Err(error) = once(&app).await {
            tracing::warn!(%error, "what the passing of time asks for could not be done; trying again");
        }
        tokio::select! {
            () = app.shutdown.cancelled() => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Does it once.
pub async fn once(app: &App) -> Result<(), desk::Error> {
    let context = app.context(Actor::System, "time");
    app.db.write(move |tx| desk::cases::handle::pass_time(tx, &context, MOST)).await?;
    let now = app.clock.now();
    app.db
        .write(move |tx| {
            store::sessions::sweep(tx, now)?;
            store::links::sweep(tx, now)?;
            store::throttle::sweep(tx, now)?;
            store::presence::sweep(tx, now)?;
            store::idempotency::sweep(tx, now - jiff::SignedDuration::from_hours(24))?;
            store::uploads::sweep(tx, now - jiff::SignedDuration::from_hours(24 * 7))?;
            Ok::<_, desk::Error>(())
        })
        .await
}
