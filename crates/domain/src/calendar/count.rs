//! Counting opening hours day by day.

use jiff::civil::{Date, Weekday};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Calendar, CalendarError, HORIZON_DAYS, Interval, zone};

/// A moment by which something is due, and how it was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// From when it was counted.
    pub start: Timestamp,
    /// How much working time was to pass.
    pub working: SignedDuration,
    /// When it has passed.
    pub due: Timestamp,
    /// Every date from the start's to the due one, without a gap.
    pub steps: Vec<Step>,
}

/// What one date contributes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The date in the calendar's zone.
    pub date: Date,
    /// What kind of day it was, and so why it counts as it does.
    pub day: DayKind,
    /// The time that counted, in order.
    pub stretches: Vec<Stretch>,
}

/// A stretch of time, from its first moment up to, not including, its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stretch {
    /// Its first moment.
    pub from: Timestamp,
    /// The moment at which it is over.
    pub to: Timestamp,
}

impl Stretch {
    /// How long it is.
    pub fn length(self) -> SignedDuration {
        self.to.duration_since(self.from)
    }
}

/// Why a date counts as it does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DayKind {
    /// With the usual hours of its day of the week.
    Ordinary,
    /// With hours of its own.
    SpecialHours {
        /// The holiday's name.
        name: String,
    },
    /// Begun when the hours of the day were already over.
    AfterHours,
    /// A Saturday or Sunday without hours.
    Weekend,
    /// A holiday without hours.
    Holiday {
        /// The holiday's name.
        name: String,
    },
    /// Another day without hours.
    Closed,
}

impl Step {
    /// The time that counted.
    pub fn counted(&self) -> SignedDuration {
        self.stretches.iter().fold(SignedDuration::ZERO, |sum, stretch| sum.saturating_add(stretch.length()))
    }

    /// Takes what is left from this day; answers the moment at which nothing is left, and keeps only the time used.
    pub(super) fn take(&mut self, left: &mut SignedDuration) -> Option<Timestamp> {
        for (index, stretch) in self.stretches.iter_mut().enumerate() {
            let length = stretch.length();
            if length >= *left {
                let due = stretch.from.saturating_add(*left).unwrap_or(stretch.to);
                stretch.to = due;
                self.stretches.truncate(index + 1);
                return Some(due);
            }
            *left = left.saturating_sub(length);
        }
        None
    }

    /// Drops what comes after `end`.
    pub(super) fn until(mut self, end: Timestamp) -> Self {
        self.stretches.retain(|stretch| stretch.from < end);
        if let Some(last) = self.stretches.last_mut() {
            last.to = last.to.min(end);
        }
        self
    }

    /// Drops what comes before `start`.
    fn since(mut self, start: Timestamp) -> Self {
        let had_hours = !self.stretches.is_empty();
        self.stretches.retain(|stretch| stretch.to > start);
        if let Some(first) = self.stretches.first_mut() {
            first.from = first.from.max(start);
        } else if had_hours {
            self.day = DayKind::AfterHours;
        }
        self
    }
}

impl Calendar {
    /// The days from `start` on, up to the horizon; an error at once if none can ever be open.
    pub(super) fn walk(&self, start: Timestamp) -> Result<impl Iterator<Item = Step>, CalendarError> {
        let first = self.zone.local(start).date();
        let opens = !self.working.is_empty()
            || self.holidays.iter().any(|holiday| holiday.date >= first && !holiday.hours.is_empty());
        if !opens {
            return Err(CalendarError::NoWorkingTime);
        }
        Ok(self.days_from(start)?.take(usize::from(HORIZON_DAYS)))
    }

    /// The days from `start` on, without end: whoever asks must stop.
    pub(super) fn days_from(&self, start: Timestamp) -> Result<impl Iterator<Item = Step>, CalendarError> {
        zone::within_reach(start)?;
        let first = self.zone.local(start).date();
        let dates = std::iter::successors(Some(first), |date| date.tomorrow().ok());
        Ok(dates.map(move |date| self.step(date).since(start)))
    }

    /// What a whole date contributes.
    fn step(&self, date: Date) -> Step {
        let hours = self.hours_on(date);
        let stretches = self.stretches(date, hours);
        let name = self.holidays.get(date).map(|holiday| holiday.name.clone());
        let day = match (name, stretches.is_empty()) {
            (Some(name), true) => DayKind::Holiday { name },
            (Some(name), false) => DayKind::SpecialHours { name },
            (None, false) => DayKind::Ordinary,
            (None, true) if matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) => DayKind::Weekend,
            (None, true) => DayKind::Closed,
        };
        Step { date, day, stretches }
    }

    /// The moments at which the wall clock shows this date and a time within the hours.
    fn stretches(&self, date: Date, hours: &[Interval]) -> Vec<Stretch> {
        let mut found: Vec<(i64, i64)> = Vec::new();
        if hours.is_empty() {
            return Vec::new();
        }
        let midnight = zone::utc_midnight(date);
        for piece in self.zone.pieces(date) {
            for interval in hours {
                let at = |minutes: u16| midnight + i64::from(minutes) * 60 - piece.offset;
                let from = at(interval.from().minutes()).max(piece.from);
                let to = at(interval.to().minutes()).min(piece.to);
                match found.last_mut() {
                    _ if from >= to => {}
                    Some(last) if last.1 == from => last.1 = to,
                    _ => found.push((from, to)),
                }
            }
        }
        let moment = |second| Timestamp::from_second(second).unwrap_or(Timestamp::MAX);
        found.into_iter().map(|(from, to)| Stretch { from: moment(from), to: moment(to) }).collect()
    }
}
