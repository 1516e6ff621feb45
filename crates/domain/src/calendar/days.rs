//! Deadlines in days, natural or working.

use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use super::{Calendar, CalendarError, DayKind, HORIZON_DAYS, zone};

/// Which days count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayCount {
    /// Every day.
    Natural,
    /// Neither Saturdays nor Sundays nor public holidays (in Spain, Ley 39/2015, art. 30.2), whatever hours the business keeps.
    Working,
}

/// A date by whose end something is due, and how it was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayDeadline {
    /// The date that started it, which itself does not count.
    pub start: Date,
    /// How many days were to pass.
    pub days: u16,
    /// Which days counted.
    pub count: DayCount,
    /// The last day.
    pub due: Date,
    /// The days in between that did not count, each with its reason; empty for natural days.
    pub skipped: Vec<SkippedDay>,
}

/// A day that did not count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkippedDay {
    /// The date.
    pub date: Date,
    /// Why.
    pub day: DayKind,
}

impl Calendar {
    /// Whether a date is a working day in the sense of [`DayCount::Working`].
    pub fn is_working_day(&self, date: Date) -> bool {
        self.not_working(date).is_none()
    }

    /// The working day that is `days` after `start`; the count begins on the day after.
    pub fn add_working_days(&self, start: Date, days: u16) -> Result<DayDeadline, CalendarError> {
        self.add_days(start, days, DayCount::Working)
    }

    /// The day that is `days` after `start`; the count begins on the day after.
    pub fn add_natural_days(&self, start: Date, days: u16) -> Result<DayDeadline, CalendarError> {
        self.add_days(start, days, DayCount::Natural)
    }

    /// The last day of a deadline in days.
    pub fn add_days(&self, start: Date, days: u16, count: DayCount) -> Result<DayDeadline, CalendarError> {
        if days > HORIZON_DAYS || !(1900..2500).contains(&start.year()) {
            return Err(CalendarError::TooFar);
        }
        let mut due = start;
        let mut left = days;
        let mut skipped = Vec::new();
        // A list of holidays is finite, so working days never run out; the bound is for a list that spans decades.
        for _ in 0..2 * u32::from(HORIZON_DAYS) {
            if left == 0 {
                return Ok(DayDeadline { start, days, count, due, skipped });
            }
            due = zone::next(due);
            match self.not_working(due).filter(|_| count == DayCount::Working) {
                Some(day) => skipped.push(SkippedDay { date: due, day }),
                None => left -= 1,
            }
        }
        Err(CalendarError::TooFar)
    }

    /// The moment at which the last day of a deadline is over.
    pub fn end_of(&self, date: Date) -> Timestamp {
        self.zone.day_end(date)
    }

    /// Why a date is no working day.
    fn not_working(&self, date: Date) -> Option<DayKind> {
        if matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) {
            return Some(DayKind::Weekend);
        }
        let holiday = self.holidays.get(date).filter(|holiday| !holiday.own)?;
        Some(DayKind::Holiday { name: holiday.name.clone() })
    }
}
