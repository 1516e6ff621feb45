//! What can be done with a case.

pub mod acknowledge;
pub mod answer;
pub mod by_hand;
pub mod code;
pub mod delivery;
pub mod handle;
pub mod heard;
pub mod law;
pub mod open;
pub mod pass_on;
pub mod receive;
pub mod reply;
pub mod write;

use domain::{
    case::{Command, Facts, decide},
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
) -> Result<Vec<Event>, Error> {
    let events = decide(&stored.case, command, &facts(ctx))?;
    record(tx, ctx, stored, events.clone())?;
    Ok(events)
}

pub(crate) fn record(tx: &mut Tx<'_>, ctx: &Context, stored: &mut Stored, events: Vec<Event>) -> Result<(), Error> {
    store::cases::record(tx, stored, events, &ctx.origin(), || ctx.id())?;
    Ok(())
}

/// What the domain needs to know: the time, the working hours, the promise of an answer and the law.
pub(crate) fn facts(ctx: &Context) -> Facts<'_> {
    let business = &ctx.business;
    Facts {
        now: ctx.now,
        calendars: business.calendars(),
        answer_within: business.answer_within(),
        law: business.law(),
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

/// Checks until when a case waits.
pub(crate) fn check_until(until: Option<Timestamp>, ctx: &Context) -> Result<(), Error> {
    if until.is_some_and(|until| until <= ctx.now) { Err(Error::invalid("until", "past")) } else { Ok(()) }
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
