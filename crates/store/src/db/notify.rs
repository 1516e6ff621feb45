//! Tells the other nodes that something was written, and hears it from them.
//!
//! `NOTIFY` inside a transaction would make all commits of a database wait for each other. So a thread of its own says
//! it after the commit, at most once per pause; whoever misses it looks again after a second all the same.

use std::{
    sync::{Arc, Weak, mpsc},
    time::Duration,
};

use ::postgres::fallible_iterator::FallibleIterator;
use tokio::sync::watch;

use super::{postgres::Server, sqlite::spawn};
use crate::Error;

const PAUSE: Duration = Duration::from_millis(25);
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// Where those who wrote say so. When the last is dropped, both threads end.
#[derive(Clone)]
pub(super) struct News {
    written: mpsc::Sender<()>,
    _alive: Arc<()>,
}

impl News {
    pub(super) fn tell(&self) {
        // Nobody hears it only while the program stops.
        let _ = self.written.send(());
    }
}

pub(super) fn start(server: &Server, changes: &watch::Sender<u64>) -> Result<News, Error> {
    let (written, heard) = mpsc::channel();
    let alive = Arc::new(());
    let (here, local, while_used) = (server.clone(), changes.clone(), Arc::downgrade(&alive));
    spawn("esmero-notify", move || notify(&here, &local, &heard))?;
    let (there, changes) = (server.clone(), changes.clone());
    spawn("esmero-listen", move || {
        while while_used.strong_count() > 0 {
            listen(&there, &changes, &while_used);
            std::thread::sleep(LOOK_AGAIN);
        }
    })?;
    Ok(News { written, _alive: alive })
}

fn notify(server: &Server, changes: &watch::Sender<u64>, written: &mpsc::Receiver<()>) {
    let mut client = None;
    while written.recv().is_ok() {
        while written.try_recv().is_ok() {}
        changes.send_modify(|count| *count += 1);
        if client.is_none() {
            client = server.connect().ok();
        }
        if client.as_mut().is_some_and(|open: &mut ::postgres::Client| open.batch_execute("NOTIFY esmero").is_err()) {
            client = None;
        }
        std::thread::sleep(PAUSE);
    }
}

/// Hears until the connection breaks or the memory is closed.
fn listen(server: &Server, changes: &watch::Sender<u64>, while_used: &Weak<()>) {
    let Ok(mut client) = server.connect() else { return };
    if client.batch_execute("LISTEN esmero").is_err() {
        return;
    }
    while while_used.strong_count() > 0 && !client.is_closed() {
        match client.notifications().timeout_iter(LOOK_AGAIN).next() {
            // Heard nothing: what was missed is looked for all the same.
            Ok(_) => changes.send_modify(|count| *count += 1),
            Err(_) => return,
        }
    }
}
