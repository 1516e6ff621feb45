//! A running deadline: when it began, what it allows, when it is due, and why.
//!
//! A clock counts the opening hours of a [`Calendar`], stands still while the person has to act, and never closes
//! anything: when it is over it says so, and goes on saying so. Everything it shows follows from its start, its pauses and
//! the calendar, so it can be computed again at any time.
//!
//! It counts by the calendar that was valid when it began, to its end: the date that the person was told stays, and its
//! computation leads to it whatever hours and holidays are set afterwards (law 8).
//!
//! Moments are cut to whole minutes, so that the computation in words adds up to the date that is shown. The person
//! gains from it: the count begins at the start of the minute.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, CalendarError, Calendars};

mod explain;
pub mod legal;

/// What a clock is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The business's own promise (N2, N7): a first answer by a person within so many opening hours.
    FirstAnswer,
    /// The same for each later word of the person that waits for an answer.
    NextAnswer,
}

impl Rule {
    /// The word that is stored and used in the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FirstAnswer => "first_answer",
            Self::NextAnswer => "next_answer",
        }
    }
}

/// How a clock stands at a given moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Running, with time enough.
    Ok,
    /// Running, in the last quarter of what it allows or with less than two opening hours left.
    Soon,
    /// Over, and nobody has done what it asks.
    Late,
    /// Standing still while the person has to act.
    Paused,
    /// Stopped in time.
    Met,
    /// Stopped too late.
    Missed,
}

/// A time during which the person had to act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// When we asked.
    pub from: Timestamp,
    /// When the person acted.
    pub to: Timestamp,
}

/// A running deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// What it is for.
    pub rule: Rule,
    /// How much opening time it allows.
    pub allowance: SignedDuration,
    /// When it began.
    pub started_at: Timestamp,
    /// When the allowance is used up, if it runs on from where it stands; while paused, as it was at the pause.
    pub due_at: Timestamp,
    /// From when on it is [`State::Soon`].
    pub soon_at: Timestamp,
    /// The opening time used when it last began to run, paused or stopped.
    pub spent: SignedDuration,
    /// Since when it has been standing still.
    pub paused_since: Option<Timestamp>,
    /// The pauses that are over, in order.
    pub pauses: Vec<Pause>,
    /// When what it asks was done.
    pub stopped_at: Option<Timestamp>,
    /// The version of the calendar by which it counts.
    #[serde(default, skip_serializing_if = "is_first")]
    pub calendar: u32,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_first(version: &u32) -> bool {
    *version == 0
}

/// A time without pause.
struct Run {
    since: Timestamp,
    left: SignedDuration,
    due: Timestamp,
}

/// With less than this left, it is soon.
const SOON: SignedDuration = SignedDuration::from_hours(2);

impl Clock {
    /// A clock that runs from `at`, allows so much opening time and counts by the current calendar.
    pub fn start(
        rule: Rule,
        allowance: SignedDuration,
        at: Timestamp,
        calendars: Calendars<'_>,
    ) -> Result<Self, CalendarError> {
        let started_at = whole_minute(at);
        let clock = Self {
            rule,
            allowance,
            started_at,
            due_at: started_at,
            soon_at: started_at,
            spent: SignedDuration::ZERO,
            paused_since: None,
            pauses: Vec::new(),
            stopped_at: None,
            calendar: calendars.version(),
        };
        clock.recomputed(calendars)
    }

    /// Stands still from `at` on. Nothing changes if it stands still already, or has stopped.
    pub fn pause(&self, at: Timestamp, calendars: Calendars<'_>) -> Result<Self, CalendarError> {
        if self.paused_since.is_some() || self.stopped_at.is_some() {
            return Ok(self.clone());
        }
        Self { paused_since: Some(self.after_last(at)), ..self.clone() }.recomputed(calendars)
    }

    /// Runs on from `at`, with what was left. Nothing changes if it was not standing still; a pause within one minute
    /// leaves no trace.
    pub fn resume(&self, at: Timestamp, calendars: Calendars<'_>) -> Result<Self, CalendarError> {
        let Some(from) = self.paused_since.filter(|_| self.stopped_at.is_none()) else { return Ok(self.clone()) };
        let to = self.after_last(at);
        let mut clock = Self { paused_since: None, ..self.clone() };
        if from < to {
            clock.pauses.push(Pause { from, to });
        }
        clock.recomputed(calendars)
    }

    /// Done at `at`; a pause ends with it. Nothing changes if it has stopped before: the first time counts.
    pub fn stop(&self, at: Timestamp, calendars: Calendars<'_>) -> Result<Self, CalendarError> {
        if self.stopped_at.is_some() {
            return Ok(self.clone());
        }
        let running = self.resume(at, calendars)?;
        Self { stopped_at: Some(running.after_last(at)), ..running }.recomputed(calendars)
    }

    /// How it stands at `now`. Needs no calendar, so that lists of many clocks are quick.
    pub fn state(&self, now: Timestamp) -> State {
        if let Some(stopped) = self.stopped_at {
            return if stopped <= self.due_at { State::Met } else { State::Missed };
        }
        let at = whole_minute(self.paused_since.unwrap_or(now));
        if at > self.due_at {
            State::Late
        } else if self.paused_since.is_some() {
            State::Paused
        } else if at >= self.soon_at {
            State::Soon
        } else {
            State::Ok
        }
    }

    /// The opening time left at `now`; zero when it is used up.
    pub fn left(&self, now: Timestamp, calendars: Calendars<'_>) -> Result<SignedDuration, CalendarError> {
        let calendar = calendars.of(self);
        let end = self.stopped_at.or(self.paused_since).unwrap_or_else(|| whole_minute(now));
        let run = self.last_run(calendar)?;
        let used = calendar.working_between(run.since, end)?;
        Ok(run.left.saturating_sub(used).max(SignedDuration::ZERO))
    }

    /// Due date, warning and time spent, from the start, the pauses and the calendar.
    fn recomputed(mut self, calendars: Calendars<'_>) -> Result<Self, CalendarError> {
        let calendar = calendars.of(&self);
        let run = self.last_run(calendar)?;
        let quarter = SignedDuration::from_secs(self.allowance.as_secs() / 4);
        let ahead = run.left.saturating_sub(quarter.max(SOON)).max(SignedDuration::ZERO);
        self.soon_at = calendar.add_working(run.since, ahead)?.due;
        self.due_at = run.due;
        let end = self.stopped_at.or(self.paused_since).unwrap_or(run.since);
        let used = calendar.working_between(run.since, end)?;
        self.spent = self.allowance.saturating_sub(run.left).saturating_add(used);
        Ok(self)
    }

    /// The last of its runs that matters: after all pauses, or before the first that came too late.
    fn last_run(&self, calendar: &Calendar) -> Result<Run, CalendarError> {
        let due = calendar.add_working(self.started_at, self.allowance)?.due;
        let mut run = Run { since: self.started_at, left: self.allowance, due };
        for pause in &self.pauses {
            // Once late, a pause changes nothing: it would hide that we were late.
            if pause.from > run.due {
                break;
            }
            let left = run.left.saturating_sub(calendar.working_between(run.since, pause.from)?);
            run = Run { since: pause.to, left, due: calendar.add_working(pause.to, left)?.due };
        }
        Ok(run)
    }

    /// When it last began to run.
    fn running_since(&self) -> Timestamp {
        self.pauses.last().map_or(self.started_at, |pause| pause.to)
    }

    /// A moment in whole minutes, not before the last change: the machines' own clocks may differ by a little.
    fn after_last(&self, at: Timestamp) -> Timestamp {
        whole_minute(at).max(self.paused_since.unwrap_or_else(|| self.running_since()))
    }
}

/// The start of the minute.
fn whole_minute(at: Timestamp) -> Timestamp {
    let second = at.as_second();
    let subsecond = SignedDuration::from_nanos(i64::from(at.subsec_nanosecond()));
    let back = SignedDuration::from_secs(second.rem_euclid(60)).saturating_add(subsecond);
    at.saturating_sub(back).unwrap_or(at)
}

#[cfg(test)]
mod tests;
