//! A deadline of the law: one reading of one rule, for one case.
//!
//! What starts, stops and suspends it is said by a [profile](crate::profile); which days count, by a
//! [legal calendar](crate::calendar::legal). Where the law leaves open how it is counted, every reading is a clock of its
//! own and the earliest [drives](driving). `docs/decisions/0026-counting-days.md` has the choices.
//!
//! Moments are kept to the second: nobody is called late before the law says so. `due_at` is the first moment that is too
//! late: what is due by the end of a day is in time until midnight, and two hours are over when two hours have passed.

mod change;
mod count;
mod explain;
mod start;
mod term;
mod words;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::State;
use crate::calendar::{CalendarError, Zone};
use crate::profile::{Counts, Duty, Ends, Starts, SuspensionCause, Unit};

pub use change::Remaining;
pub use explain::{Computation, DayStep};
pub use start::{Events, Matter, start};
pub use term::term;

/// A running deadline of the law. The case keeps what is needed to compute it again (law 8).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalClock {
    /// The profile that has the rule: `es`.
    pub profile: String,
    /// The id of its [`ClockRule`](crate::profile::ClockRule).
    pub rule: String,
    /// The id of the reading by which it is counted.
    pub reading: String,
    /// What it asks for; of all clocks of one duty the earliest drives.
    pub duty: Duty,
    /// What started it.
    pub starts: Starts,
    /// What stops it.
    pub ends: Ends,
    /// How many units it allows, as the reading had it when the clock began.
    pub amount: u16,
    /// Of what.
    pub unit: Unit,
    /// Which day is the first that counts.
    #[serde(default)]
    pub counts: Counts,
    /// The moment from which it is counted.
    pub started_at: Timestamp,
    /// It began anew at `started_at`, because what was missing came then.
    #[serde(default, skip_serializing_if = "is_false")]
    pub restarted: bool,
    /// Where the clock on the wall hangs.
    pub zone: Zone,
    /// The last date on which it can be kept.
    pub due_on: Date,
    /// The first moment that is too late.
    pub due_at: Timestamp,
    /// From when on it is [`State::Soon`].
    pub soon_at: Timestamp,
    /// The calendar by which it is counted.
    pub calendar: CalendarStamp,
    /// The holidays between start and end that did not count: with them the date can be computed again when the calendar is
    /// another.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holidays: Vec<Date>,
    /// For what it stands still, if it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suspended: Option<Standing>,
    /// The suspensions that are over, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suspensions: Vec<Stood>,
    /// The longer date that the person was told, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extended: Option<Extended>,
    /// When what it asks was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stopped_at: Option<Timestamp>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_false(value: &bool) -> bool {
    !*value
}

/// Which calendar gave a date.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarStamp {
    /// Where: `ES-VC-46250`, `ES` for what is common to the whole country.
    pub place: String,
    /// Its version; empty where no holidays matter.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub version: String,
    /// It was counted through a year whose holidays are not confirmed yet.
    #[serde(default, skip_serializing_if = "is_false")]
    pub provisional: bool,
}

/// A suspension that is not over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// For what.
    pub cause: SuspensionCause,
    /// Since when.
    pub since: Timestamp,
    /// From when on the clock runs by itself, where the law allows only so much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

/// A suspension that is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stood {
    /// For what.
    pub cause: SuspensionCause,
    /// Since when.
    pub from: Timestamp,
    /// Until when.
    pub to: Timestamp,
}

/// A longer date that the person was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extended {
    /// The last day.
    pub to: Date,
    /// When they were told.
    pub told_at: Timestamp,
}

/// Why a clock cannot be changed so. Each says what is possible.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClockError {
    /// No date can be computed.
    #[error(transparent)]
    Calendar(#[from] CalendarError),
    /// What it asks was done.
    #[error("the clock has stopped: what it asks for was done")]
    Stopped,
    /// It is over.
    #[error("the clock is over since {0}: it can no longer be made longer")]
    Over(Timestamp),
    /// Not longer than now.
    #[error("the clock runs until {0} already: name a later date")]
    NotLonger(Date),
    /// Longer than the law allows.
    #[error("the law allows it until {0} at most: name no later date")]
    TooLong(Date),
}

impl ClockError {
    /// A stable code for texts on screens and in the API.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Calendar(error) => error.code(),
            Self::Stopped => "clock-stopped",
            Self::Over(_) => "clock-over",
            Self::NotLonger(_) => "clock-not-longer",
            Self::TooLong(_) => "clock-too-long",
        }
    }
}

impl LegalClock {
    /// How it stands at `now`. Overdue stays overdue (law 3). Needs no calendar, so that lists of many clocks are quick.
    pub fn state(&self, now: Timestamp) -> State {
        if let Some(stopped) = self.stopped_at {
            return if stopped < self.due_at { State::Met } else { State::Missed };
        }
        match self.standing(now) {
            Some(_) => State::Paused,
            None if now >= self.due_at => State::Late,
            None if now >= self.soon_at => State::Soon,
            None => State::Ok,
        }
    }

    /// The suspension in which it stands still at `now`: one that the law cut short is over by itself.
    pub fn standing(&self, now: Timestamp) -> Option<&Standing> {
        let stands = |standing: &&Standing| standing.until.is_none_or(|until| now < until);
        self.suspended.as_ref().filter(|_| self.stopped_at.is_none()).filter(stands)
    }

    /// Whether holidays matter to it.
    pub const fn by_holidays(&self) -> bool {
        matches!(self.unit, Unit::WorkingDays | Unit::WorkingDaysAndSaturdays | Unit::SameWorkingDay)
    }

    /// Whether it is over at a time of day rather than with a day.
    pub const fn in_hours(&self) -> bool {
        matches!(self.unit, Unit::Hours | Unit::Minutes)
    }
}

/// The clock of a duty that drives: of those that run at `now`, the one that is over first.
pub fn driving(clocks: &[LegalClock], duty: Duty, now: Timestamp) -> Option<&LegalClock> {
    let runs = |clock: &&LegalClock| clock.duty == duty && clock.stopped_at.is_none() && clock.standing(now).is_none();
    clocks.iter().filter(runs).min_by_key(|clock| clock.due_at)
}

#[cfg(test)]
mod tests;
