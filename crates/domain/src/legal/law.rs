//! The law that binds a business, with what is needed to count by it.

use jiff::{Timestamp, civil::Date};

use super::{Legal, Phrases, Proof};
use crate::{
    calendar::{
        Zone,
        legal::{LegalCalendars, LocalHolidays},
    },
    case::CaseKind,
    clock::legal::{ClockError, Computation, Events, LegalClock, Matter, start},
    language::Language,
    profile::{
        Basis, Binds, Body, ClockRule, Condition, Hold, HoldTrigger, Kind, Profile, Situation, Starts, SuspensionCause,
        Topic,
    },
};

/// The law that binds a business.
#[derive(Debug, Clone, Copy)]
pub struct Law<'a> {
    /// What it says.
    pub profile: &'a Profile,
    /// ISO 3166 code of the country where the business is.
    pub country: &'a str,
    /// What the business is.
    pub situation: &'a Situation,
    /// Where the clock on the wall of the business hangs.
    pub zone: &'a Zone,
    /// Holidays of places that the program does not know.
    pub local: &'a [LocalHolidays],
}

/// A matter, as far as the law counts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Counted<'a> {
    /// The kind in the law's word.
    pub(crate) kind: &'a str,
    /// What it is about.
    pub(crate) topics: &'a [String],
    /// What the business and the case are, with all that follows.
    pub(crate) situation: &'a Situation,
    /// When it was presented.
    pub(crate) presented_at: Timestamp,
    /// When it was complete, if something was missing.
    pub(crate) completed_at: Option<Timestamp>,
}

/// Whether presenting the matter set the clock going; nothing else that happens in a case does so again.
pub(super) fn by_presenting(clock: &LegalClock) -> bool {
    matches!(clock.starts, Starts::Presented | Starts::PresentedAlways)
}

impl<'a> Law<'a> {
    /// The kind of the law under which a kind of the product falls; where there are several, the one that protects most.
    pub fn kind_for(&self, kind: CaseKind) -> Option<&'a Kind> {
        self.profile.kinds.iter().filter(|known| known.case_kind == kind).max_by_key(|known| known.rank)
    }

    /// A kind by its id.
    pub fn kind(&self, id: &str) -> Option<&'a Kind> {
        self.profile.kind(id)
    }

    /// The topics that a text is about, by the profile's words.
    pub fn topics_in(&self, text: &str) -> Vec<String> {
        let words = Phrases::of(text);
        let about = |topic: &&Topic| topic.words.iter().any(|pattern| words.find(pattern).is_some());
        self.profile.topics.iter().filter(about).map(|topic| topic.id.clone()).collect()
    }

    /// The date of a moment, where the business is.
    pub fn date(&self, at: Timestamp) -> Date {
        self.zone.local(at).date()
    }

    /// The calendars by which it counts.
    pub fn calendars(&self) -> LegalCalendars {
        let own = LegalCalendars::new(self.country, self.zone.clone());
        self.local.iter().cloned().fold(own, LegalCalendars::with)
    }

    /// Whether something binds a case.
    pub fn binds(&self, basis: &Basis, when: &[Condition], legal: &Legal) -> bool {
        matches!(basis.binds(when, &legal.situation, self.date(legal.presented_at)), Binds::Yes(_))
    }

    /// Whether this kind of matter ends only with a reasoned answer: the law asks for one, or it is a complaint (law 4).
    pub(crate) fn asks_for_reasons(&self, kind: &str, situation: &Situation, presented_at: Timestamp) -> bool {
        let on = self.date(presented_at);
        let complains = self.kind(kind).is_some_and(|kind| kind.case_kind == CaseKind::Complaint);
        complains
            || self.profile.answers.iter().any(|part| {
                part.kinds.iter().any(|of| of == kind)
                    && matches!(part.basis.binds(&part.when, situation, on), Binds::Yes(_))
            })
    }

    /// Every reading of every rule that binds. A date that no calendar reaches has no clock.
    pub(crate) fn clocks(&self, counted: Counted<'_>) -> Vec<LegalClock> {
        let events = Events { completed_at: counted.completed_at, ..Events::presented(counted.presented_at) };
        self.started(counted.kind, counted.topics, counted.situation, events)
    }

    /// The clocks that this sets going in a case: a request for a supervisor, a decision that was taken. What was set going
    /// before and is done is set going again; presenting the matter happens once.
    pub(crate) fn set_going(&self, legal: &Legal, events: Events) -> Vec<LegalClock> {
        let all = self.started(&legal.kind, &legal.topics, &legal.situation, events);
        let there = |old: &&LegalClock| old.stopped_at.is_none() || by_presenting(old);
        let new = |clock: &LegalClock| {
            let mut there = legal.clocks.iter().filter(there);
            !there.any(|old| old.rule == clock.rule && old.reading == clock.reading)
        };
        all.into_iter().filter(new).collect()
    }

    fn started(&self, kind: &str, topics: &[String], situation: &Situation, events: Events) -> Vec<LegalClock> {
        let matter = Matter { kind, topics, situation, places: &[], events };
        start(self.profile, &matter, &self.calendars()).unwrap_or_default()
    }

    /// The bodies that the person of a case can turn to.
    pub fn bodies(&self, legal: &Legal) -> impl Iterator<Item = &'a Body> {
        let competent = |body: &&Body| {
            (body.kinds.is_empty() || body.kinds.contains(&legal.kind)) && self.binds(&body.basis, &body.when, legal)
        };
        self.profile.bodies.iter().filter(competent).collect::<Vec<_>>().into_iter()
    }

    /// The rule of a clock, as the profile has it now.
    pub fn rule(&self, clock: &LegalClock) -> Option<&'a ClockRule> {
        self.profile.clock(&clock.rule)
    }

    /// How the date of a clock came about, day by day and in words.
    pub fn explain(&self, clock: &LegalClock, language: Language) -> Option<Computation> {
        clock.explain(&self.calendars(), language).ok()
    }

    /// The clocks with those that stand still for this cause standing still.
    pub(crate) fn suspended(&self, legal: &Legal, cause: SuspensionCause, at: Timestamp) -> Vec<LegalClock> {
        let calendars = self.calendars();
        let suspend = |clock: &LegalClock| {
            let rule = self.rule(clock)?.suspensions.iter().find(|suspension| suspension.cause == cause)?;
            clock.suspend(at, rule, &calendars).ok()
        };
        legal.clocks.iter().map(|clock| suspend(clock).unwrap_or_else(|| clock.clone())).collect()
    }

    /// The clocks with those that stood still running on.
    pub(crate) fn resumed(&self, legal: &Legal, at: Timestamp) -> Vec<LegalClock> {
        let calendars = self.calendars();
        legal.clocks.iter().map(|clock| clock.resume(at, &calendars).unwrap_or_else(|_| clock.clone())).collect()
    }

    /// The clocks with those begun anew that begin when what was missing came.
    pub(crate) fn restarted(&self, legal: &Legal, at: Timestamp) -> Vec<LegalClock> {
        let calendars = self.calendars();
        let anew = |clock: &LegalClock| clock.restart(at, &calendars).unwrap_or_else(|_| clock.clone());
        legal.clocks.iter().map(anew).collect()
    }

    /// The clocks with those of a rule made longer, as far as the law allows it.
    pub(crate) fn extended(
        &self,
        legal: &Legal,
        rule: &str,
        to: Date,
        at: Timestamp,
    ) -> Result<Vec<LegalClock>, ClockError> {
        let calendars = self.calendars();
        let extension = self.profile.clock(rule).and_then(|rule| rule.extension.as_ref());
        let extend = |clock: &LegalClock| match extension.filter(|_| clock.rule == rule) {
            Some(extension) => clock.extend(to, at, extension, &calendars),
            None => Ok(clock.clone()),
        };
        legal.clocks.iter().map(extend).collect()
    }

    /// Whether the law lets the deadline of a rule be made longer.
    pub fn is_extensible(&self, rule: &str) -> bool {
        self.profile.clock(rule).is_some_and(|rule| rule.extension.is_some())
    }

    /// The last day for completing something that is asked for now, and the moment at which it is over: the longest term
    /// that a clock of the case gives at least; ten working days where none says so.
    pub fn completion_term(&self, legal: &Legal, at: Timestamp) -> Option<(Date, Timestamp)> {
        let calendars = self.calendars();
        let rules = legal.running().filter_map(|clock| self.rule(clock));
        let suspensions = rules.flat_map(|rule| &rule.suspensions);
        let given = suspensions.filter(|known| known.cause == SuspensionCause::Completion);
        let term = given.filter_map(|known| Some((known.at_least?, known.unit))).max_by_key(|(amount, _)| *amount);
        let (amount, unit) = term.unwrap_or((10, crate::profile::Unit::WorkingDays));
        let place = crate::calendar::legal::Where {
            territory: legal.situation.territory.clone(),
            municipality: legal.situation.municipality.clone(),
        };
        crate::clock::legal::term(&calendars.days(&self.profile.country, &place), at, amount, unit).ok()
    }

    /// Whether the law takes somebody as told when this is known. What was only put where they could fetch it does not tell
    /// them; what their server took does, unless it comes back.
    pub fn notifies(&self, proof: Proof) -> bool {
        match proof {
            Proof::Accepted | Proof::Delivered | Proof::Opened | Proof::Downloaded | Proof::Handed | Proof::Posted => {
                true
            }
        }
    }

    /// The holds that this opens.
    pub fn holds(&self, legal: &Legal, trigger: HoldTrigger) -> impl Iterator<Item = &'a Hold> {
        let opens = |hold: &&Hold| hold.opened_by == trigger && self.binds(&hold.basis, &hold.when, legal);
        self.profile.holds.iter().filter(opens).collect::<Vec<_>>().into_iter()
    }
}
