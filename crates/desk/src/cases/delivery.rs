//! What becomes of a message on its way out.

use domain::{
    case::{Command, Delivery, FailureCode},
    ids::{CaseId, MessageId},
    legal::Proof,
};
use jiff::Timestamp;
use store::{
    Tx,
    messages::{Message, Refused},
    queue::{self, NewJob},
};

use super::{carry_out, law};
use crate::{Context, Error};

/// The kind of the job that hands a message to the mail server; its payload is [`Send`].
pub const SEND: &str = "send_mail";
/// With a pause that doubles from a minute up to six hours, two days; the words `case-failure-unreachable` say so.
const ATTEMPTS: i64 = 17;

/// What the sending job needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Send {
    /// Which message.
    pub message: MessageId,
}

/// The Message-ID of an outgoing mail, fixed before it is sent, so that receivers drop the rare duplicate and answers find
/// their case. `mail::thread` reads it back.
pub(crate) fn header_id(ctx: &Context, case: CaseId, address: &str) -> String {
    let host = address.rsplit_once('@').map_or("localhost", |(_, host)| host);
    format!("{}.{}@{host}", ctx.source.uuid(ctx.now).simple(), case.0.simple())
}

fn once(message: MessageId) -> String {
    format!("send:{message}")
}

pub(crate) fn send_later(
    tx: &mut Tx<'_>,
    ctx: &Context,
    case: CaseId,
    message: MessageId,
    run_at: Timestamp,
) -> Result<(), Error> {
    let payload = serde_json::to_string(&Send { message }).expect("plain values serialise");
    let mailbox = store::cases::by_id(tx, case)?.shown.mailbox;
    let mailbox = ctx.business.sender(mailbox).map(|mailbox| mailbox.id.to_string());
    let job = NewJob {
        id: ctx.id(),
        kind: SEND,
        payload,
        case: Some(case),
        lane: format!("send:{}", mailbox.unwrap_or_default()),
        run_at,
        max_attempts: ATTEMPTS,
        once: Some(once(message)),
    };
    queue::enqueue(tx, job, ctx.now)?;
    Ok(())
}

/// Takes the sending back before it begins; whether it had not begun.
pub(crate) fn withdraw(tx: &mut Tx<'_>, message: MessageId) -> Result<bool, Error> {
    Ok(queue::withdraw(tx, &once(message))?)
}

/// How far the sending of a message has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pending {
    /// How often it was tried.
    pub attempts: i64,
    /// How often it may be tried.
    pub most: i64,
    /// When it is tried next.
    pub next: Timestamp,
}

/// How far the sending of a message has come, while it waits.
pub fn pending(tx: &mut Tx<'_>, message: MessageId) -> Result<Option<Pending>, Error> {
    let job = queue::by_once(tx, &once(message))?.filter(|job| job.state == "ready");
    Ok(job.map(|job| Pending { attempts: job.attempts, most: job.max_attempts, next: job.run_at }))
}

/// The message, if it is still to be sent.
pub fn to_send(tx: &mut Tx<'_>, message: MessageId) -> Result<Option<Message>, Error> {
    let message = store::messages::by_id(tx, message)?;
    Ok((message.delivery == Delivery::Queued).then_some(message))
}

/// The mail server took the message.
pub fn sent(tx: &mut Tx<'_>, ctx: &Context, message: MessageId, raw: Option<&str>) -> Result<(), Error> {
    let Some(sent) = to_send(tx, message)? else { return Ok(()) };
    let mut stored = store::cases::of_message(tx, message)?;
    store::messages::set_delivery(tx, message, Delivery::Sent, None)?;
    if !sent.envelope.refused.is_empty() {
        store::messages::set_refused(tx, &sent, Vec::new())?;
    }
    if let Some(raw) = raw {
        store::messages::set_raw(tx, message, raw)?;
    }
    let answers = !sent.automatic;
    carry_out(tx, ctx, &mut stored, Command::Sent { message, answers })?;
    law::prove(tx, ctx, message, Proof::Accepted)
}

/// The message cannot be delivered, or not to those who are named; the agent sees it and the case is open again.
pub fn failed(
    tx: &mut Tx<'_>,
    ctx: &Context,
    message: MessageId,
    reason: FailureCode,
    refused: Vec<Refused>,
) -> Result<(), Error> {
    let Some(failed) = to_send(tx, message)? else { return Ok(()) };
    let mut stored = store::cases::of_message(tx, message)?;
    store::messages::set_refused(tx, &failed, refused)?;
    store::messages::set_delivery(tx, message, Delivery::Failed, Some(reason))?;
    carry_out(tx, ctx, &mut stored, Command::Failed { message, reason })?;
    Ok(())
}

/// Sends a failed message again, unchanged, to those who do not have it.
pub fn send_again(tx: &mut Tx<'_>, ctx: &Context, message: MessageId) -> Result<(), Error> {
    let found = store::messages::by_id(tx, message)?;
    if found.delivery != Delivery::Failed {
        return Err(domain::case::Refusal(domain::case::Refused::AlreadySo).into());
    }
    if !found.automatic {
        let mut stored = store::cases::by_id(tx, found.case)?;
        let (then, until) = (stored.case.state, stored.case.waiting_until);
        let reply = Command::Reply { message, channel: found.channel, digest: found.digest.clone(), then, until };
        carry_out(tx, ctx, &mut stored, reply)?;
    }
    // The work that was given up still has its name; it would keep the new one out of the queue.
    if let Some(dead) = queue::by_once(tx, &once(message))? {
        queue::discard(tx, dead.id)?;
    }
    store::messages::set_delivery(tx, message, Delivery::Queued, None)?;
    send_later(tx, ctx, found.case, message, ctx.now)
}
