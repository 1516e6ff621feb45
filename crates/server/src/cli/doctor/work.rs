//! The business, its agents, the clock, the journal, and what waits.

use jiff::{SignedDuration, Timestamp};
use store::{journal, queue};

use super::Findings;
use crate::app::App;

/// A longer journal is left to `esmero verify`: events.
const QUICK: i64 = 200_000;
/// Work that is due for longer than this says that no server runs.
const UNDONE: SignedDuration = SignedDuration::from_mins(5);

pub(super) async fn look(app: &App, findings: &mut Findings) -> Result<(), store::Error> {
    business(app, findings);
    agents(app, findings).await?;
    clock(app, findings).await?;
    proof(app, findings).await?;
    waiting(app, findings).await
}

fn business(app: &App, findings: &mut Findings) {
    let business = app.business();
    if business.name.trim().is_empty() {
        findings.note("the business has no name yet", "sign in as an administrator and set it");
    }
    match business.public_url.as_str() {
        "" => findings.broken(
            "nobody has said under which address persons reach this program: links in mails lead nowhere",
            "set the public address in the settings of the business",
        ),
        url if url.starts_with("https://") => findings.fine(format!("persons reach it at {url}")),
        url if business.demo => findings.fine(format!("the example business is at {url}")),
        url => findings.broken(
            format!("the public address {url} is not protected"),
            "put a reverse proxy with HTTPS in front, and change the address in the settings to https://",
        ),
    }
}

async fn agents(app: &App, findings: &mut Findings) -> Result<(), store::Error> {
    match app.db.read(store::agents::active_admins).await? {
        0 => findings
            .broken("no administrator can sign in", "`esmero user invite --admin` prints a link for the first one"),
        1 => findings.fine("one administrator can sign in"),
        count => findings.fine(format!("{count} administrators can sign in")),
    }
    Ok(())
}

/// Ids, deadlines and logins need a clock that is right and does not go back.
async fn clock(app: &App, findings: &mut Findings) -> Result<(), store::Error> {
    let now = app.clock.now();
    let newest: Option<Timestamp> = app
        .db
        .read(|tx| {
            let mut newest = None;
            for (lane, seq) in journal::heads(tx)? {
                let last = journal::after(tx, lane, seq - 1, 1)?;
                newest = newest.max(last.first().map(|entry| entry.recorded.at));
            }
            Ok::<_, store::Error>(newest)
        })
        .await?;
    let mend = "set this machine's clock, best by NTP (timedatectl set-ntp true)";
    match newest {
        Some(newest) if newest > now + SignedDuration::from_mins(1) => {
            findings.broken(format!("the clock says {now}, but the journal goes on until {newest}"), mend);
        }
        _ => findings.fine(format!("the clock says {now:.0}")),
    }
    Ok(())
}

async fn proof(app: &App, findings: &mut Findings) -> Result<(), store::Error> {
    let events: i64 = app.db.read(journal::heads).await?.into_iter().map(|(_, seq)| seq).sum();
    if events > QUICK {
        findings.note(
            format!("the journal has {events} events and was not proved now"),
            "run `esmero verify` at a quiet hour",
        );
        return Ok(());
    }
    let report = store::verify::verify(&app.db, |_| {}).await?;
    if report.is_clean() {
        findings.fine(format!("the journal is whole: {} events of {} cases", report.events, report.cases));
    } else {
        let count = report.findings.len() as u64 + report.more;
        findings.broken(
            format!("the journal is not whole: {count} findings"),
            "`esmero verify` names them; somebody wrote past the program, or a disk fails: compare with a backup",
        );
    }
    Ok(())
}

async fn waiting(app: &App, findings: &mut Findings) -> Result<(), store::Error> {
    let read = |tx: &mut store::Tx<'_>| {
        Ok::<_, store::Error>((
            queue::count(tx, "dead")?,
            store::incoming::count_quarantined(tx)?,
            queue::next_due(tx)?,
        ))
    };
    let (dead, quarantined, due): (i64, i64, Option<Timestamp>) = app.db.read(read).await?;
    match dead {
        0 => findings.fine("no work was given up"),
        _ => findings.broken(
            format!("{dead} pieces of work were given up"),
            "look at them on the page of jobs, and take them up again",
        ),
    }
    match quarantined {
        0 => findings.fine("no mail waits in the quarantine"),
        _ => findings.note(format!("{quarantined} mails wait in the quarantine"), "decide about them on its page"),
    }
    if let Some(due) = due.filter(|due| *due < app.clock.now() - UNDONE) {
        findings.broken(format!("work waits since {due:.0} and nobody does it"), "start the server: `esmero serve`");
    }
    Ok(())
}
