//! How often somebody may try to get in: counted in the database, per login and per address, before each try.

use jiff::SignedDuration;

use crate::{app::App, error::Error, random, web::client::Client};

/// Tries for one login within [`WINDOW`].
const PER_LOGIN: i64 = 10;
/// Tries from one address within [`WINDOW`]: a whole office may share it.
const PER_ADDRESS: i64 = 100;
/// Codes for one agent within [`WINDOW`]: of a million codes three work at any moment.
const PER_AGENT: i64 = 5;
const WINDOW: SignedDuration = SignedDuration::from_mins(15);

/// Counts a try for a login from an address; beyond the limit, the seconds until the next is welcome.
pub(super) async fn login(app: &App, email: &str, client: Client) -> Result<Option<u64>, Error> {
    count(app, vec![(subject("login", email), PER_LOGIN), (subject("login-from", &client.counted()), PER_ADDRESS)])
        .await
}

/// Counts a try from an address where no login is named.
pub(super) async fn address(app: &App, client: Client) -> Result<Option<u64>, Error> {
    count(app, vec![(subject("login-from", &client.counted()), PER_ADDRESS)]).await
}

/// Counts a code or a password of an agent who is known already.
pub(crate) async fn proof(app: &App, agent: domain::ids::AgentId) -> Result<Option<u64>, Error> {
    count(app, vec![(subject("proof", &agent.to_string()), PER_AGENT)]).await
}

/// Whether something is done for the first time within five minutes.
pub(super) async fn once(app: &App, what: &str) -> Result<bool, Error> {
    let (subject, now) = (subject("once", what), app.clock.now());
    let again = app.db.write(move |tx| store::throttle::hit(tx, &subject, 1, SignedDuration::from_mins(5), now));
    Ok(again.await?.is_none())
}

/// Forgets the tries for a login: the right password was given.
pub(super) async fn login_succeeded(app: &App, email: &str) -> Result<(), Error> {
    let subject = subject("login", email);
    Ok(app.db.write(move |tx| store::throttle::clear(tx, &subject)).await?)
}

/// Forgets the tries of an agent: the right code was given.
pub(crate) async fn proof_succeeded(app: &App, agent: domain::ids::AgentId) -> Result<(), Error> {
    let subject = subject("proof", &agent.to_string());
    Ok(app.db.write(move |tx| store::throttle::clear(tx, &subject)).await?)
}

async fn count(app: &App, subjects: Vec<(String, i64)>) -> Result<Option<u64>, Error> {
    let now = app.clock.now();
    let until = app.db.write::<_, store::Error>(move |tx| {
        let mut latest = None;
        for (subject, limit) in &subjects {
            latest = latest.max(store::throttle::hit(tx, subject, *limit, WINDOW, now)?);
        }
        Ok(latest)
    });
    Ok(until.await?.map(|until| until.duration_since(now).as_secs().max(1).unsigned_abs()))
}

/// What is counted, without saying who it is.
fn subject(what: &str, whom: &str) -> String {
    format!("{what}:{}", hex::encode(&random::hash(whom)[..16]))
}
