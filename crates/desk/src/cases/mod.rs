//! What can be done with a case.

pub mod acknowledge;
pub mod by_hand;
pub mod delivery;
pub mod handle;
pub mod open;
pub mod receive;
pub mod reply;
pub mod write;

use domain::{
    case::{AnswerTime, Command, Facts, decide},
    event::Event,
};
use jiff::Timestamp;
use store::{Tx, cases::Stored};

use crate::{Context, Error};

/// The longest text that a message may have, in bytes.
pub const TEXT_LIMIT: usize = 256 * 1024;
/// The longest subject, in characters.
pub const SUBJECT_LIMIT: usize = 250;
/// How much of the person's words lists show, in characters.
const EXCERPT: usize = 220;

/// Lets the domain decide and records what it says. The one way to change a case.
pub(crate) fn carry_out(
    tx: &mut Tx<'_>,
    ctx: &Context,
    stored: &mut Stored,
    command: Command,
    from: Timestamp,
) -> Result<Vec<Event>, Error> {
    let events = decide(&stored.case, command, &facts(ctx, stored, from))?;
    record(tx, ctx, stored, events.clone())?;
    Ok(events)
}

pub(crate) fn record(tx: &mut Tx<'_>, ctx: &Context, stored: &mut Stored, events: Vec<Event>) -> Result<(), Error> {
    store::cases::record(tx, stored, events, &ctx.origin(), || ctx.id())?;
    Ok(())
}

/// What the domain needs to know: the business's times, counted from the moment it really happened.
pub(crate) fn facts(ctx: &Context, stored: &Stored, from: Timestamp) -> Facts {
    let answer =
        ctx.business.answer_due(from).map(|due| AnswerTime { from, due, allowance: ctx.business.answer_minutes });
    let clock = stored.case.clock.as_ref();
    Facts {
        now: ctx.now,
        answer,
        left: clock.map_or(0, |clock| ctx.business.working_minutes(ctx.now, clock.due)),
        resumed_due: clock
            .and_then(|clock| clock.paused_with)
            .and_then(|left| ctx.business.after_working_minutes(ctx.now, left)),
    }
}

/// The beginning of somebody's words on one line.
pub(crate) fn excerpt(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        let room = EXCERPT.saturating_sub(line.chars().count());
        if room == 0 {
            break;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().take(room));
    }
    line
}

/// A subject that fits a line, or the beginning of the words if there is none.
pub(crate) fn title(subject: &str, text: &str) -> String {
    let subject = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    let title = if subject.is_empty() { excerpt(text) } else { subject };
    title.chars().take(SUBJECT_LIMIT).collect()
}

/// Checks the words of a message.
pub(crate) fn check_text(text: &str) -> Result<(), Error> {
    match text.len() {
        0 => Err(Error::invalid("text", "empty")),
        _ if text.trim().is_empty() => Err(Error::invalid("text", "empty")),
        length if length > TEXT_LIMIT => Err(Error::invalid("text", "too-long")),
        _ => Ok(()),
    }
}
