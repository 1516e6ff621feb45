//! What happens now, and by when the person knows more.

use domain::{
    calendar::words,
    case::{Case, State},
    clock,
    event::Event,
};
use store::journal::Entry;

use super::frame::Frame;

/// The sentences in the box at the top of the page.
pub(super) struct Now {
    /// Who has the case, or where it stands.
    pub(super) lead: String,
    /// What happens now.
    pub(super) what: String,
    /// By when, or until when.
    pub(super) when: Option<String>,
    /// It is the date of an answer; else a sentence of its own.
    pub(super) dated: bool,
    /// How that date was computed (law 8).
    pub(super) computed: Option<String>,
    /// It should have happened already.
    pub(super) late: bool,
}

/// Where the case stands for the person: an answer that has not left yet has not reached them.
pub(super) fn state(case: &Case) -> State {
    if !case.leaving.is_empty() && case.state != State::Closed { State::Open } else { case.state }
}

/// What happens now. `frame` knows `$owner`, if there is one.
pub(super) fn now(frame: &Frame, case: &Case, entries: &[Entry]) -> Now {
    let owned = case.owner.is_some();
    let state = state(case);
    let (lead, what) = match state {
        State::Closed => ("portal-lead-closed", "portal-now-closed"),
        State::Resolved => ("portal-lead-resolved", "portal-now-resolved"),
        State::Waiting if owned => ("portal-lead-owner", "portal-now-waiting"),
        State::Waiting => ("portal-lead-queue", "portal-now-waiting"),
        State::Open if !owned => ("portal-lead-queue", "portal-now-unread"),
        State::Open if just_reopened(entries) => ("portal-lead-owner", "portal-now-reopened"),
        State::Open if case.waits_since.is_none() && case.leaving.is_empty() => {
            ("portal-lead-owner", "portal-now-answered")
        }
        State::Open => ("portal-lead-owner", "portal-now-owned"),
    };
    let (when, late) = when(frame, case, state);
    let dated = state == State::Open && !late;
    let when = when.map(|when| if dated { when } else { words::sentence(&when) });
    let counts = matches!(state, State::Open | State::Waiting);
    let running = case.clock.as_ref().filter(|_| counts);
    let computed = running.and_then(|clock| clock.explain(frame.business.calendars(), frame.words.0).ok());
    Now { lead: frame.t(lead), what: frame.t(what), when, dated, computed, late }
}

/// By when, and whether that is over.
fn when(frame: &Frame, case: &Case, state: State) -> (Option<String>, bool) {
    match state {
        State::Open => {
            let Some(clock) = &case.clock else { return (None, false) };
            let late = clock.state(frame.now) == clock::State::Late;
            let key = if late { "portal-when-late" } else { "portal-when-due" };
            (Some(frame.a(key, "due", frame.moment(clock.due_at))), late)
        }
        State::Waiting => {
            let sentence = match case.waiting_until {
                Some(until) => frame.a("portal-when-waiting-until", "until", frame.moment(until)),
                None => frame.t("portal-when-waiting"),
            };
            (Some(sentence), false)
        }
        State::Resolved => {
            let until = case.resolved_at.and_then(|at| at.checked_add(frame.business.reopen_window()).ok());
            (until.map(|until| frame.a("portal-when-resolved", "until", frame.reader().date_long(until))), false)
        }
        State::Closed => (None, false),
    }
}

/// Whether the last thing that happened to the state was that the person's word opened it again.
fn just_reopened(entries: &[Entry]) -> bool {
    let last = entries.iter().rev().find_map(|entry| match &entry.recorded.event {
        Event::CaseReopened(reopened) => Some(reopened.by_person),
        Event::ReplyWritten(_) | Event::CaseAssigned(_) | Event::CaseWaiting(_) | Event::CaseResolved(_) => Some(false),
        _ => None,
    });
    last == Some(true)
}
