//! The steps of the law in a case: what was asked and offered, what must wait, what is a point.

use domain::{
    access::{Action, Asker},
    case::{Command, Direction},
    event::{CompletionAsked, ReceiptIssued},
    ids::{CaseId, MessageId, PointId},
    legal::{Proof, Step},
};
use store::{
    Tx,
    cases::Stored,
    legal::{Point, Receipt},
};

use super::{
    carry_out, check_text,
    handle::write_note,
    reply::{Reply, reply_as},
};
use crate::{Context, Error};

/// The longest point, in characters.
const POINT_LIMIT: usize = 1000;

/// Sets out one thing that the person asks or alleges.
pub fn add_point(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, case: CaseId, text: &str) -> Result<PointId, Error> {
    let mut stored = store::cases::by_id(tx, case)?;
    ctx.permit(asker, Action::Work(&stored.case))?;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    check_text(&text)?;
    if text.chars().count() > POINT_LIMIT {
        return Err(Error::invalid("text", "too-long"));
    }
    let id: PointId = ctx.id();
    carry_out(tx, ctx, &mut stored, Command::Legal(Step::AddPoint(id)))?;
    store::legal::add_point(tx, case, &Point { id, text }, ctx.now)?;
    Ok(id)
}

/// Takes a step that needs no words of its own.
pub fn step(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, case: CaseId, step: Step) -> Result<Stored, Error> {
    let mut stored = store::cases::by_id(tx, case)?;
    ctx.permit(asker, Action::Work(&stored.case))?;
    carry_out(tx, ctx, &mut stored, Command::Legal(step))?;
    Ok(stored)
}

/// Files a case as something else, with the reason where it becomes less than its words made of it.
pub fn refile(
    tx: &mut Tx<'_>,
    ctx: &Context,
    asker: Asker,
    case: CaseId,
    filing: domain::legal::Filing,
    reason: &str,
) -> Result<Stored, Error> {
    let mut stored = store::cases::by_id(tx, case)?;
    ctx.permit(asker, Action::Work(&stored.case))?;
    let note = if reason.trim().is_empty() {
        None
    } else {
        check_text(reason)?;
        Some(write_note(tx, ctx, asker, &mut stored, reason.trim().to_owned(), Vec::new())?)
    };
    carry_out(tx, ctx, &mut stored, Command::Legal(Step::Refile { filing, reason: note }))?;
    Ok(stored)
}

/// Asks the person to complete what they presented, with the term that the law gives and what follows without it.
pub fn ask_completion(
    tx: &mut Tx<'_>,
    ctx: &Context,
    asker: Asker,
    asked: CompletionAsked,
    letter: Reply,
) -> Result<MessageId, Error> {
    let mut stored = store::cases::by_id(tx, letter.case)?;
    ctx.permit(asker, Action::Work(&stored.case))?;
    let message = ctx.id();
    carry_out(tx, ctx, &mut stored, Command::Legal(Step::AskCompletion(CompletionAsked { message, ..asked })))?;
    reply_as(tx, ctx, asker, message, letter)
}

/// What was missing has come: with the last word of the person since it was asked for, or now if they said nothing in writing.
pub fn complete(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, case: CaseId) -> Result<Stored, Error> {
    let stored = store::cases::by_id(tx, case)?;
    let asked_at = stored.case.legal.as_ref().and_then(|legal| legal.completion.as_ref()).map(|asked| asked.asked_at);
    let messages = store::messages::of_case(tx, case)?;
    let words = messages.iter().filter(|message| message.direction == Direction::Inbound && !message.automatic);
    let came = words.map(|message| message.happened_at).filter(|at| asked_at.is_some_and(|asked| *at > asked)).max();
    step(tx, ctx, asker, case, Step::Complete(came.unwrap_or(ctx.now)))
}

/// Writes down that a paper was given.
pub fn issue(tx: &mut Tx<'_>, ctx: &Context, receipt: &Receipt, issued: ReceiptIssued) -> Result<(), Error> {
    let mut stored = store::cases::by_id(tx, receipt.case)?;
    store::legal::add_receipt(tx, receipt)?;
    carry_out(tx, ctx, &mut stored, Command::Legal(Step::Issue(issued)))?;
    Ok(())
}

/// It is known that a message reached the person. The same proof counts once.
pub fn prove(tx: &mut Tx<'_>, ctx: &Context, message: MessageId, proof: Proof) -> Result<(), Error> {
    let mut stored = store::cases::of_message(tx, message)?;
    if stored.case.legal.is_none() || is_proven(tx, &stored, message, proof)? {
        return Ok(());
    }
    carry_out(tx, ctx, &mut stored, Command::Legal(Step::Prove { message, proof }))?;
    Ok(())
}

fn is_proven(tx: &mut Tx<'_>, stored: &Stored, message: MessageId, proof: Proof) -> Result<bool, Error> {
    let entries = store::journal::of_case(tx, stored.case.id)?;
    Ok(entries.iter().any(|entry| match &entry.recorded.event {
        domain::event::Event::DeliveryProven(proven) => proven.message == message && proven.proof == proof,
        _ => false,
    }))
}
