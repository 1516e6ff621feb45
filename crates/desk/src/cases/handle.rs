//! The small decisions about a case: who has it, where it stands, what it is.

use domain::{
    access::{Action, Asker, Role, may},
    case::{CaseKind, Channel, Command, Delivery, Direction},
    ids::{AgentId, CaseId, MessageId, PersonId},
};
use jiff::Timestamp;
use store::{
    Tx,
    cases::Stored,
    messages::{Envelope, Message},
};

use super::{
    carry_out, check_text, check_until,
    open::{File, attach, blobs},
    title,
};
use crate::{Context, Error};

/// A step that needs no words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Give the case an owner, or back to the common queue.
    Assign(Option<AgentId>),
    /// A colleague helps.
    Join(AgentId),
    /// A colleague no longer helps.
    Leave(AgentId),
    /// Wait for the person, at most until then.
    Wait(Option<Timestamp>),
    /// It is solved.
    Resolve,
    /// There is something to do again.
    Reopen,
    /// It is of another sort.
    Classify(CaseKind),
    /// It has another title.
    Title(String),
    /// It belongs to another person.
    Move(PersonId),
}

/// Takes a step.
pub fn step(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, case: CaseId, step: Step) -> Result<Stored, Error> {
    let mut stored = store::cases::by_id(tx, case)?;
    let action = match &step {
        Step::Assign(to) => Action::Assign(&stored.case, *to),
        _ => Action::Work(&stored.case),
    };
    ctx.permit(asker, action)?;
    let command = match step {
        Step::Assign(to) => {
            if let Some(agent) = to {
                let role = check_agent(tx, agent)?;
                // Whoever has a case must be able to answer it.
                may(Asker { agent, role }, Action::Work(&stored.case))
                    .map_err(|_| Error::invalid("agent", "cannot-answer"))?;
            }
            Command::Assign(to)
        }
        Step::Join(agent) => {
            check_agent(tx, agent)?;
            Command::Join(agent)
        }
        Step::Leave(agent) => Command::Leave(agent),
        Step::Wait(until) => {
            check_until(until, ctx)?;
            Command::Wait(until)
        }
        Step::Resolve => Command::Resolve,
        Step::Reopen => Command::Reopen,
        Step::Classify(kind) => Command::Classify(kind),
        Step::Title(text) => {
            if text.trim().is_empty() {
                return Err(Error::invalid("title", "empty"));
            }
            stored.case.subject = title(&text, "");
            Command::Title
        }
        Step::Move(to) => {
            store::persons::by_id(tx, to)?;
            // Whoever had proven to be the person before is not the person now.
            store::portal::end_visits(tx, case)?;
            Command::Move(to)
        }
    };
    carry_out(tx, ctx, &mut stored, command)?;
    Ok(stored)
}

/// Somebody who works here, and with which trust.
fn check_agent(tx: &mut Tx<'_>, agent: AgentId) -> Result<Role, Error> {
    match store::agents::by_id(tx, agent) {
        Ok(found) if found.disabled_at.is_none() => Ok(found.role),
        Ok(_) | Err(store::Error::Missing) => Err(Error::invalid("agent", "unknown")),
        Err(error) => Err(error.into()),
    }
}

/// Writes something for colleagues.
pub fn note(
    tx: &mut Tx<'_>,
    ctx: &Context,
    asker: Asker,
    case: CaseId,
    text: String,
    files: Vec<File>,
) -> Result<MessageId, Error> {
    let mut stored = store::cases::by_id(tx, case)?;
    ctx.permit(asker, Action::Note(&stored.case))?;
    check_text(&text)?;
    let id = write_note(tx, ctx, asker, &mut stored, text, files)?;
    store::drafts::discard(tx, case, asker.agent)?;
    Ok(id)
}

/// Adds a note to a case whose agent has been checked.
pub(crate) fn write_note(
    tx: &mut Tx<'_>,
    ctx: &Context,
    asker: Asker,
    stored: &mut Stored,
    text: String,
    files: Vec<File>,
) -> Result<MessageId, Error> {
    let id: MessageId = ctx.id();
    let digest = store::messages::digest("", &text, None, blobs(&files));
    carry_out(tx, ctx, stored, Command::Note { message: id, digest: digest.clone() })?;
    let message = Message {
        id,
        case: stored.case.id,
        direction: Direction::Note,
        channel: Channel::Page,
        delivery: Delivery::Here,
        automatic: false,
        person: None,
        agent: Some(asker.agent),
        at: ctx.now,
        happened_at: ctx.now,
        subject: String::new(),
        digest,
        text,
        fold: None,
        language: ctx.business.language,
        has_html: false,
        header_id: None,
        envelope: Envelope::default(),
        verdict: String::new(),
        raw: None,
        returned_by: None,
        failure: None,
    };
    store::messages::insert(tx, &message, None)?;
    attach(tx, ctx, id, files)?;
    Ok(id)
}

/// Closes what was resolved long enough ago, and takes up again what waited until now. How many cases were changed.
pub fn pass_time(tx: &mut Tx<'_>, ctx: &Context, most: i64) -> Result<usize, Error> {
    let resolved_before = ctx.now - ctx.business.reopen_window();
    let mut changed = 0;
    for case in store::cases::to_close(tx, resolved_before, most)? {
        let mut stored = store::cases::by_id(tx, case)?;
        if stored.case.leaving.is_empty() {
            carry_out(tx, ctx, &mut stored, Command::Close)?;
            changed += 1;
        }
    }
    for case in store::cases::to_look_at_again(tx, ctx.now, most)? {
        let mut stored = store::cases::by_id(tx, case)?;
        carry_out(tx, ctx, &mut stored, Command::Reopen)?;
        changed += 1;
    }
    Ok(changed)
}
