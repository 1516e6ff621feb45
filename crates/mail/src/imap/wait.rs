//! Waiting for new mail: the server tells (IDLE, RFC 2177), or is asked every so often.

use std::time::Duration;

use async_imap::imap_proto::{MailboxDatum, Response, Status};
use tokio_util::sync::CancellationToken;

use super::connect::words;
use super::session::{SMALL, translate};
use super::{Error, Session};
use crate::net::{self, Step, within};

/// How long a server may take to end IDLE when we leave.
const LAST_WORD: Duration = Duration::from_secs(5);

/// Why waiting ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Woken {
    /// The server spoke of new messages.
    News,
    /// The time was over; look anyway.
    TimeUp,
    /// We were asked to stop.
    Stopped,
}

impl Session {
    /// Waits until the server speaks of new messages, `time` has passed, or `stop` is cancelled.
    ///
    /// `time` should be well below 29 minutes, after which servers may hang up, and below what routers on the way
    /// remember of a silent connection.
    pub async fn idle(&mut self, time: Duration, stop: &CancellationToken) -> Result<Woken, Error> {
        if self.news {
            return Ok(Woken::News);
        }
        self.allow(SMALL);
        let begin = self.inner.run_command("IDLE");
        let id = within(self.timeouts.command, Step::Idle, begin)
            .await?
            .map_err(|error| translate(error, Step::Idle, "IDLE"))?;
        let limit = self.timeouts.command;
        let mut accepted = false;
        let woken = tokio::select! {
            biased;
            () = stop.cancelled() => Ok(Woken::Stopped),
            heard = self.listen(&mut accepted) => heard.map(|()| Woken::News),
            () = tokio::time::sleep(time) => Ok(Woken::TimeUp),
        }?;
        if !accepted {
            // DONE before the server's "+" would be taken for a command.
            return if woken == Woken::Stopped { Ok(woken) } else { Err(net::Error::TimedOut(Step::Idle).into()) };
        }
        let done = async {
            let sent = self.inner.run_command_untagged("DONE").await;
            sent.map_err(|error| translate(error, Step::Idle, "IDLE"))?;
            self.answers("IDLE", &id, |_| {}).await
        };
        if woken == Woken::Stopped {
            // Nobody waits long for the last word of a server that we leave.
            return within(LAST_WORD, Step::Idle, done).await?.map(|()| woken);
        }
        within(limit, Step::Idle, done).await??;
        Ok(if self.news && woken == Woken::TimeUp { Woken::News } else { woken })
    }

    /// Waits by [`Self::idle`] where the server offers it, else sleeps for `poll` and asks.
    pub async fn wait(&mut self, idle: Duration, poll: Duration, stop: &CancellationToken) -> Result<Woken, Error> {
        if self.offers("IDLE") {
            return self.idle(idle, stop).await;
        }
        tokio::select! {
            biased;
            () = stop.cancelled() => return Ok(Woken::Stopped),
            () = tokio::time::sleep(poll) => {}
        }
        self.noop().await?;
        Ok(if self.news { Woken::News } else { Woken::TimeUp })
    }

    /// Reads until the server tells of a new message. May be dropped at any time.
    async fn listen(&mut self, accepted: &mut bool) -> Result<(), Error> {
        loop {
            let read = self.inner.read_response().await;
            let Some(response) = read.map_err(|error| translate(error.into(), Step::Idle, "IDLE"))? else {
                return Err(net::Error::Closed(Step::Idle).into());
            };
            match response.parsed() {
                Response::Continue(_) => *accepted = true,
                Response::MailboxData(MailboxDatum::Exists(_)) => self.news = true,
                Response::Data { status: Status::Bye, outcome } => {
                    return Err(Error::Bye(words(outcome.information.as_deref().unwrap_or_default())));
                }
                Response::Done { outcome, .. } => {
                    let said = words(outcome.information.as_deref().unwrap_or_default());
                    return Err(Error::Refused { command: "IDLE", said });
                }
                _ => {}
            }
            if self.news && *accepted {
                return Ok(());
            }
            // A server that chats through a long IDLE ("still here") must not use up the allowance.
            self.allow(SMALL);
        }
    }
}
