//! What the law sets in a case, for the person: what is due when and why then, and what must wait meanwhile.

use domain::{
    case::Case,
    clock,
    legal::{Law, Legal},
    profile::Body,
};

use super::frame::Frame;
use crate::papers::words;

/// A deadline of the law.
pub(super) struct Due {
    pub(super) text: String,
    pub(super) told: String,
    pub(super) late: bool,
}

/// What is due, the nearest first. A duty towards an authority is not the person's.
pub(super) fn dues(frame: &Frame, case: &Case) -> Vec<Due> {
    let Some((legal, law)) = both(frame, case) else { return Vec::new() };
    let due = |clock: &clock::legal::LegalClock| {
        let rule = law.rule(clock).filter(|rule| rule.shown_to_person)?;
        let name = rule.name.get(frame.words.0);
        let state = clock.state(frame.now);
        let by_hour = clock.in_hours();
        let date = if by_hour { frame.moment(clock.due_at) } else { frame.reader().day_long(clock.due_on) };
        let key = match state {
            clock::State::Late => "portal-law-late",
            clock::State::Paused => "portal-law-paused",
            _ if by_hour => "portal-law-due-at",
            _ => "portal-law-due",
        };
        let text = frame.with(key, &[("name", crate::locales::say(name)), ("date", crate::locales::say(date))]);
        let told = law.explain(clock, frame.words.0).map(|computation| computation.words).unwrap_or_default();
        Some(Due { text, told, late: state == clock::State::Late })
    };
    legal.duties().into_iter().filter_map(due).collect()
}

/// What must wait until the answer has reached the person.
pub(super) fn holds(frame: &Frame, case: &Case) -> Vec<String> {
    let Some((legal, law)) = both(frame, case) else { return Vec::new() };
    let named = |id: &str| law.profile.holds.iter().find(|hold| hold.id == id);
    let in_force = legal.holds_in_force().filter_map(|held| named(&held.hold));
    in_force.map(|hold| hold.name.get(frame.words.0).to_owned()).collect()
}

/// Whom the person can turn to.
pub(super) struct Elsewhere {
    pub(super) name: String,
    pub(super) access: String,
    pub(super) url: String,
}

/// The bodies that are competent for this person and matter.
pub(super) fn bodies(frame: &Frame, case: &Case) -> Vec<Elsewhere> {
    let Some((legal, law)) = both(frame, case) else { return Vec::new() };
    let told = |body: &Body| Elsewhere {
        name: body.name.clone(),
        access: body.access.get(frame.words.0).to_owned(),
        url: body.url.clone(),
    };
    law.bodies(legal).map(told).collect()
}

/// «10:00 (Europe/Madrid)», with the year: as on the paper.
pub(super) fn moment(frame: &Frame, at: jiff::Timestamp) -> String {
    words::moment(&frame.business, at, frame.words.0)
}

fn both<'f>(frame: &'f Frame, case: &'f Case) -> Option<(&'f Legal, Law<'f>)> {
    case.legal.as_deref().zip(frame.business.law())
}
