//! Tells the other nodes that something was written, and hears it from them.
//!
//! `NOTIFY` inside a transaction would make all commits of a database wait for each other. So a thread of its own says
//! it after the commit, at most once per pause; whoever misses it looks again after a second all the same.

use std::{sync::mpsc, time::Duration};

use ::postgres::fallible_iterator::FallibleIterator;
use tokio::sync::watch;

use super::{postgres::connect, sqlite::spawn};
use crate::Error;

const PAUSE: Duration = Duration::from_millis(10);
const LOOK_AGAIN: Duration = Duration::from_secs(1);

pub(super) fn start(url: &str, changes: &watch::Sender<u64>) -> Result<mpsc::Sender<()>, Error> {
    let (news, written) = mpsc::channel::<()>();
    let (said_to, local) = (url.to_owned(), changes.clone());
    spawn("esmero-notify", move || {
        let mut client = None;
        while written.recv().is_ok() {
            while written.try_recv().is_ok() {}
            local.send_modify(|count| *count += 1);
            if client.is_none() {
                client = connect(&said_to).ok();
            }
            if client.as_mut().is_some_and(|open| open.batch_execute("NOTIFY esmero").is_err()) {
                client = None;
            }
            std::thread::sleep(PAUSE);
        }
    })?;
    let (url, changes) = (url.to_owned(), changes.clone());
    spawn("esmero-listen", move || {
        while !changes.is_closed() || changes.receiver_count() == 0 {
            listen(&url, &changes);
            if changes.receiver_count() == 0 && changes.is_closed() {
                break;
            }
            std::thread::sleep(LOOK_AGAIN);
        }
    })?;
    Ok(news)
}

/// Hears until the connection breaks.
fn listen(url: &str, changes: &watch::Sender<u64>) {
    let Ok(mut client) = connect(url) else { return };
    if client.batch_execute("LISTEN esmero").is_err() {
        return;
    }
    loop {
        let heard = client.notifications().timeout_iter(LOOK_AGAIN).next();
        if heard.is_err() || client.is_closed() {
            return;
        }
        changes.send_modify(|count| *count += 1);
    }
}
