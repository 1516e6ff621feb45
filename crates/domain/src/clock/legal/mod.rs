//! A deadline of the law: one reading of one rule, for one case.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Pause, State, whole_minute};
use crate::profile::{Duty, Ends};

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
    /// What stops it.
    pub ends: Ends,
    /// The moment from which it is counted.
    pub started_at: Timestamp,
    /// The last date on which it can be kept.
    pub due_on: Date,
    /// The moment at which it is over.
    pub due_at: Timestamp,
    /// From when on it is [`State::Soon`].
    pub soon_at: Timestamp,
    /// The calendar by which it is counted.
    pub calendar: CalendarStamp,
    /// Since when it has been standing still.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suspended_since: Option<Timestamp>,
    /// The suspensions that are over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suspensions: Vec<Pause>,
    /// When what it asks was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stopped_at: Option<Timestamp>,
}

/// Which calendar gave a date.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarStamp {
    /// Where: `ES-VC-46250`, `ES` for what is common to the whole country; empty where no holidays matter.
    pub place: String,
    /// Its version.
    pub version: String,
    /// The date lies in a year whose holidays are not confirmed yet.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub provisional: bool,
}

impl LegalClock {
    /// How it stands at `now`. Overdue stays overdue (law 3).
    pub fn state(&self, now: Timestamp) -> State {
        if let Some(stopped) = self.stopped_at {
            return if stopped <= self.due_at { State::Met } else { State::Missed };
        }
        let at = whole_minute(self.suspended_since.unwrap_or(now));
        match at {
            _ if at >= self.due_at => State::Late,
            _ if self.suspended_since.is_some() => State::Paused,
            _ if at >= self.soon_at => State::Soon,
            _ => State::Ok,
        }
    }
}
