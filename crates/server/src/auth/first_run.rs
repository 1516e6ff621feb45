//! The first administrator: a link that works once, for whoever sees the terminal.

use std::net::SocketAddr;

use domain::event::Actor;

use crate::{app::App, random, urls};

/// A link with which the first administrator begins, if there is nobody yet. Earlier ones work no more. `here` is where
/// the program listens: nobody said yet under which name it is reached.
pub async fn first_run(app: &App, here: SocketAddr) -> Result<Option<String>, desk::Error> {
    let (secret, hash) = random::secret(app.source.as_ref());
    let ctx = app.context(Actor::System, "first-run");
    let needed = app.db.write(move |tx| {
        if !store::agents::none(tx)? {
            return Ok(false);
        }
        desk::agents::first_link(tx, &ctx, &hash)?;
        Ok::<_, desk::Error>(true)
    });
    if !needed.await? {
        return Ok(None);
    }
    let (business, path) = (app.business(), urls::setup(&secret));
    if business.public_url.is_empty() {
        return Ok(Some(format!("http://{here}{path}")));
    }
    Ok(Some(urls::absolute(&business, &path)))
}
