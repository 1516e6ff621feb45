//! The example business: read from `demo/*.toml`, and lived through from its first day to now by the same actions that
//! everybody else uses, so that journal, deadlines and pages are what they would be.

mod days;
mod draw;
mod files;
mod history;
mod mailbox;
mod play;
mod words;

use std::sync::Arc;

use anyhow::{Context as _, bail};
use desk::business::Business;
use domain::{
    calendar::{Calendar, Holiday, Holidays, Zone},
    event::Actor,
    profile::{Sector, Situation},
};
use jiff::Timestamp;

use crate::app::App;

pub(crate) use mailbox::router;

/// Everybody's password in the example.
pub const PASSWORD: &str = "aguas-del-turia";
/// Where the page of the example's mailbox is.
pub const MAILBOX: &str = "/demo/mailbox";

/// A login of the example.
pub struct Login {
    /// What they may do.
    pub role: &'static str,
    /// The address to sign in with.
    pub email: String,
}

/// Makes the example business in an empty memory; once made, it only learns the address under which it now is.
pub async fn prepare(app: &App, address: &str) -> anyhow::Result<()> {
    let known = app.business();
    if known.demo {
        if known.public_url != address {
            let business = Business { public_url: address.to_owned(), ..(*known).clone() };
            let ctx = app.context(Actor::System, "demo");
            app.db.write(move |tx| desk::business::write(tx, &ctx, "address", &business)).await?;
        }
    } else {
        if !app.db.read(store::admin::is_empty).await? {
            bail!(
                "{} holds something else than the example: name another folder with --data",
                app.config.data.display()
            );
        }
        seed(app, address).await.context("the example business could not be made")?;
    }
    Ok(app.reload_business().await?)
}

/// Who can sign in, by role.
pub async fn logins(app: &App) -> anyhow::Result<Vec<Login>> {
    let mut agents = app.db.read::<_, store::Error>(store::agents::list).await?;
    agents.sort_by_key(|agent| agent.role);
    Ok(agents.into_iter().map(|agent| Login { role: agent.role.as_str(), email: agent.email }).collect())
}

async fn seed(app: &App, address: &str) -> anyhow::Result<()> {
    let now = app.clock.now();
    let files = files::read()?;
    let business = business(&files, address)?;
    let password = app.passwords.hash(app.source.as_ref(), PASSWORD).await;
    let password = password.map_err(|error| anyhow::anyhow!("the password cannot be used: {error:?}"))?;
    let plan = Arc::new(history::plan(files, &business.calendar, now)?);
    let mut ctx = app.context(Actor::System, "demo");
    ctx.business = Arc::new(business);
    app.db.write(move |tx| play::play(tx, &ctx, &plan, &password)).await?;
    Ok(())
}

fn business(files: &files::Files, address: &str) -> anyhow::Result<Business> {
    let file = &files.business;
    let day = |(date, name): (&String, &String)| Ok::<_, anyhow::Error>(Holiday::closed(date.parse()?, name));
    let holidays = file.holidays.iter().map(day).collect::<Result<Vec<_>, _>>()?;
    let calendar =
        Calendar { holidays: Holidays::new(holidays)?, ..Calendar::new(file.hours.clone(), Zone::get(&file.zone)?) };
    Ok(Business {
        name: file.name.clone(),
        person_word: file.person_word.singular.clone(),
        persons_word: file.person_word.plural.clone(),
        language: file.language,
        form: file.form,
        situation: Situation {
            territory: Some("ES-VC".to_owned()),
            municipality: Some("46250".to_owned()),
            sector: Sector::Water,
            ..Situation::default()
        },
        calendar,
        answer_minutes: file.first_answer.working_hours * 60,
        public_url: address.to_owned(),
        phone: file.phone.clone(),
        // Each answer already ends with the name of who wrote it.
        signature: file.signature.replace("{agente}", "").trim().to_owned(),
        demo: true,
        ..Business::default()
    })
}

/// Cut to what the memory keeps.
fn to_micros(at: Timestamp) -> Timestamp {
    Timestamp::from_microsecond(at.as_microsecond()).unwrap_or(at)
}
