//! Sends through the server of a mailbox, over connections that are kept for the next message.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use domain::ids::MailboxId;
use mail::smtp::{Failure, Refusal, Sender};
use store::{mailboxes::Mailbox, queue::Job};

use crate::{
    app::App,
    jobs,
    mailboxes::{self, Kind, Settings, Unusable},
};

/// The open connections of each mailbox, with the version of what is set for it.
#[derive(Default)]
pub struct Senders(Mutex<HashMap<MailboxId, (i64, Arc<Sender>)>>);

/// Why a mail was not taken.
#[derive(Debug, thiserror::Error)]
pub enum Undelivered {
    /// The mailbox is gone or cannot send.
    #[error("the mailbox is gone or has no server to send through")]
    NoMailbox,
    /// The server did not take it.
    #[error(transparent)]
    Server(#[from] Failure),
    /// What is set for the mailbox cannot be used.
    #[error(transparent)]
    Unusable(#[from] Unusable),
    /// The memory did not answer.
    #[error("{0}")]
    Store(String),
}

/// A refusal in one line, as `address: 550 reason`.
pub(crate) fn said(refusal: &Refusal) -> String {
    format!("{}: {} {}", refusal.recipient, refusal.code, refusal.text)
}

/// Hands a mail to the mailbox's server, as the work of `job` and only while that is ours. Says which recipients it would
/// not take.
pub(crate) async fn deliver(
    app: &App,
    job: &Job,
    id: MailboxId,
    from: &str,
    recipients: &[String],
    bytes: &[u8],
) -> Result<Vec<Refusal>, Undelivered> {
    let mailbox = match app.db.read::<_, store::Error>(move |tx| store::mailboxes::by_id(tx, id)).await {
        Ok(mailbox) if mailbox.active => mailbox,
        Ok(_) | Err(store::Error::Missing) => return Err(Undelivered::NoMailbox),
        Err(error) => return Err(Undelivered::Store(error.to_string())),
    };
    if Settings::read(&mailbox)?.kind == Kind::Loopback {
        return Ok(Vec::new());
    }
    let sender = sender(app, &mailbox)?.ok_or(Undelivered::NoMailbox)?;
    let accepted = sender.send_if(from, recipients, bytes, &|| Box::pin(jobs::holds(app, job))).await?;
    Ok(accepted.refused)
}

/// The mailbox's connections, made anew when something else was set.
fn sender(app: &App, mailbox: &Mailbox) -> Result<Option<Arc<Sender>>, Unusable> {
    let mut known = app.senders.0.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((version, sender)) = known.get(&mailbox.id)
        && *version == mailbox.version
    {
        return Ok(Some(Arc::clone(sender)));
    }
    let Some(smtp) = mailboxes::to_smtp(app, mailbox, None)? else { return Ok(None) };
    let sender = Arc::new(Sender::new(smtp));
    known.insert(mailbox.id, (mailbox.version, Arc::clone(&sender)));
    Ok(Some(sender))
}
