//! Answers the person, and takes the answer back in time.

use domain::{
    access::{Action, Asker},
    case::{Channel, Command, Delivery, Direction, State},
    event::Event,
    ids::{CaseId, MessageId},
    legal::Proof,
    profile::Effect,
    rules,
};
use jiff::{SignedDuration, Timestamp};
use store::{
    Tx,
    cases::Stored,
    messages::{Envelope, Message},
};

use super::{
    carry_out, check_text, check_until,
    delivery::{header_id, send_later, withdraw},
    law,
    open::{File, attach, blobs},
};
use crate::{Context, Error};

/// How long an answer by mail can be taken back.
pub const UNDO: SignedDuration = SignedDuration::from_secs(10);

/// An answer.
#[derive(Debug, Clone)]
pub struct Reply {
    /// The case.
    pub case: CaseId,
    /// How it goes.
    pub channel: Channel,
    /// The words, in the composer's simple markup.
    pub text: String,
    /// The mail's subject; empty means that of the case.
    pub subject: String,
    /// To whom, for a mail: bare addresses.
    pub to: Vec<String>,
    /// Who else reads it.
    pub cc: Vec<String>,
    /// Who reads it unseen.
    pub bcc: Vec<String>,
    /// Files.
    pub files: Vec<File>,
    /// Where the case stands afterwards.
    pub then: State,
    /// When we look again, if it then waits.
    pub until: Option<Timestamp>,
    /// The version of the case that the writer saw; `None` sends whatever happened since.
    pub seen: Option<i64>,
}

/// Answers the person. A mail leaves when the time to undo is over; anything else was said or is shown at once.
pub fn reply(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, reply: Reply) -> Result<MessageId, Error> {
    let id = ctx.id();
    reply_as(tx, ctx, asker, id, reply)
}

/// Answers the person with a message whose id is known beforehand.
pub(crate) fn reply_as(
    tx: &mut Tx<'_>,
    ctx: &Context,
    asker: Asker,
    id: MessageId,
    reply: Reply,
) -> Result<MessageId, Error> {
    let mut stored = store::cases::by_id(tx, reply.case)?;
    ctx.permit(asker, Action::Work(&stored.case))?;
    check_text(&reply.text)?;
    check_until(reply.until, ctx)?;
    if let Some(seen) = reply.seen {
        check_unchanged(tx, &stored, seen, ctx)?;
    }
    check_lawful(&stored, ctx, id, &reply)?;
    let by_mail = reply.channel == Channel::Mail;
    if by_mail && reply.to.is_empty() {
        return Err(Error::invalid("to", "empty"));
    }
    let from = by_mail.then(|| ctx.business.sender(stored.shown.mailbox).ok_or(Error::NoMailbox)).transpose()?;
    let from = from.map(|mailbox| mailbox.address.clone());
    // Whoever answers a case that nobody has takes it: it has one owner from then on (promise N9).
    if stored.case.owner.is_none() {
        carry_out(tx, ctx, &mut stored, Command::Assign(Some(asker.agent)))?;
    }
    let subject = if reply.subject.trim().is_empty() { stored.case.subject.clone() } else { reply.subject };
    let digest = store::messages::digest(&subject, &reply.text, None, blobs(&reply.files));
    let command = Command::Reply {
        message: id,
        channel: reply.channel,
        digest: digest.clone(),
        then: reply.then,
        until: reply.until,
    };
    carry_out(tx, ctx, &mut stored, command)?;
    let references = references(tx, &stored)?;
    let message = Message {
        id,
        case: stored.case.id,
        direction: Direction::Outbound,
        channel: reply.channel,
        delivery: if by_mail { Delivery::Queued } else { Delivery::Sent },
        automatic: false,
        person: None,
        agent: Some(asker.agent),
        at: ctx.now,
        happened_at: ctx.now,
        subject,
        digest,
        text: reply.text,
        fold: None,
        language: stored.case.language,
        has_html: false,
        header_id: from.as_deref().map(|from| header_id(ctx, stored.case.id, from)),
        envelope: Envelope {
            from: from.unwrap_or_default(),
            to: reply.to,
            cc: reply.cc,
            bcc: reply.bcc,
            references,
            ..Envelope::default()
        },
        verdict: String::new(),
        raw: None,
        returned_by: None,
        failure: None,
    };
    store::messages::insert(tx, &message, None)?;
    attach(tx, ctx, id, reply.files)?;
    store::drafts::discard(tx, stored.case.id, asker.agent)?;
    if by_mail {
        send_later(tx, ctx, stored.case.id, id, ctx.now + UNDO)?;
    }
    // What is said or handed over has reached the person; a letter and the page prove it later.
    if matches!(reply.channel, Channel::Phone | Channel::Counter) {
        law::prove(tx, ctx, id, Proof::Handed)?;
    }
    Ok(id)
}

/// Nothing is sold, nobody is asked for a mark, and no costly number is given in a matter of law. The answer that ends it has been
/// checked as a whole.
fn check_lawful(stored: &Stored, ctx: &Context, id: MessageId, reply: &Reply) -> Result<(), Error> {
    let (Some(legal), Some(law)) = (stored.case.legal.as_deref(), ctx.business.law()) else { return Ok(()) };
    if legal.resolution.as_ref().is_some_and(|written| written.message == id) {
        return Ok(());
    }
    let verdicts = rules::check_message(&reply.text, reply.channel, law, legal);
    if verdicts.iter().any(|verdict| verdict.effect == Effect::Refuse) {
        Err(Error::Unlawful(verdicts))
    } else {
        Ok(())
    }
}

/// Whether somebody else said or decided something since the writer looked.
fn check_unchanged(tx: &mut Tx<'_>, stored: &Stored, seen: i64, ctx: &Context) -> Result<(), Error> {
    if stored.case.version == seen {
        return Ok(());
    }
    let since = store::journal::of_case(tx, stored.case.id)?.into_iter().skip(usize::try_from(seen).unwrap_or(0));
    let mut others = since.filter(|entry| entry.recorded.actor != ctx.actor);
    if others.any(|entry| matters(&entry.recorded.event)) { Err(Error::Changed) } else { Ok(()) }
}

/// Whether whoever is writing must read this before they send. What the program does by itself is none of it.
pub fn matters(event: &Event) -> bool {
    matches!(
        event,
        Event::MessageReceived(_)
            | Event::ReplyWritten(_)
            | Event::NoteWritten(_)
            | Event::CaseAssigned(_)
            | Event::CaseMoved(_)
    )
}

/// The Message-IDs of the thread so far; a bounded number, as the mail standard advises. The nearest, last, is what the
/// person wrote last, and not our acknowledgement of it.
fn references(tx: &mut Tx<'_>, stored: &Stored) -> Result<Vec<String>, Error> {
    const MOST: usize = 12;
    let messages = store::messages::of_case(tx, stored.case.id)?;
    let theirs = |message: &&Message| message.direction == Direction::Inbound && !message.automatic;
    let answered = messages.iter().rev().filter(theirs).find(|message| message.header_id.is_some());
    let chain = answered.map(|message| message.envelope.references.clone()).unwrap_or_default();
    let nearest = answered.and_then(|message| message.header_id.clone());
    let ours = messages.iter().filter(|message| message.delivery != Delivery::Cancelled);
    let mut ids: Vec<String> = Vec::new();
    for id in chain.into_iter().chain(ours.filter_map(|message| message.header_id.clone())) {
        if Some(&id) != nearest.as_ref() && !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.extend(nearest);
    if ids.len() > MOST {
        ids.drain(1..=ids.len() - MOST);
    }
    Ok(ids)
}

/// Takes an answer back before it leaves and gives its words back.
pub fn undo(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, message: MessageId) -> Result<Message, Error> {
    let mut stored = store::cases::of_message(tx, message)?;
    ctx.permit(asker, Action::Work(&stored.case))?;
    let found = store::messages::by_id(tx, message)?;
    if found.agent != Some(asker.agent) || !withdraw(tx, message)? {
        return Err(domain::case::Refusal(domain::case::Refused::AlreadyLeft).into());
    }
    carry_out(tx, ctx, &mut stored, Command::CancelReply(message))?;
    store::messages::set_delivery(tx, message, Delivery::Cancelled, None)?;
    Ok(found)
}
