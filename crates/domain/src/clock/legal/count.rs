//! Which days count, and up to which one.

use jiff::civil::{Date, Weekday};
use jiff::{SignedDuration, Span, Timestamp};

use super::{LegalClock, Stood};
use crate::calendar::legal::LegalDays;
use crate::calendar::{CalendarError, HORIZON_DAYS};
use crate::profile::{Counts, Unit};

/// Why a day does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// A Saturday or Sunday.
    Weekend,
    /// A holiday.
    Holiday,
    /// The clock stood still.
    Suspended,
}

/// A day of the count: its number, or why it has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Day {
    pub(super) date: Date,
    pub(super) counted: Result<u16, Reason>,
}

/// The result of a count.
pub(super) struct Count {
    /// Every day from the first that could count to the last; for months the dates that the count steps on; for hours none.
    pub(super) days: Vec<Day>,
    pub(super) due_on: Date,
    pub(super) due_at: Timestamp,
}

/// The days of a clock: its unit, its calendar, the holidays that it keeps and when it stood still.
pub(super) struct Tally<'a> {
    pub(super) clock: &'a LegalClock,
    pub(super) calendar: &'a LegalDays,
    /// Up to this day the holidays are those that the clock keeps.
    pub(super) frozen: Option<Date>,
    /// The suspensions, as far as they are known.
    pub(super) stood: Vec<Stood>,
}

impl<'a> Tally<'a> {
    /// Of a clock as it stands: with its suspensions, and the present one up to where the law ends it.
    pub(super) fn new(clock: &'a LegalClock, calendar: &'a LegalDays, frozen: Option<Date>) -> Self {
        let mut stood = clock.suspensions.clone();
        let present = clock.suspended.and_then(|now| Some(Stood { cause: now.cause, from: now.since, to: now.until? }));
        stood.extend(present);
        Self { clock, calendar, frozen, stood }
    }

    pub(super) fn date(&self, at: Timestamp) -> Date {
        self.clock.zone.local(at).date()
    }

    pub(super) fn is_holiday(&self, date: Date) -> bool {
        match self.frozen {
            Some(until) if self.clock.by_holidays() && date <= until => self.clock.holidays.contains(&date),
            _ => self.calendar.is_holiday(date),
        }
    }

    /// Why a day is none of this unit.
    pub(super) fn off(&self, date: Date, unit: Unit) -> Option<Reason> {
        let weekend = match unit {
            Unit::WorkingDays | Unit::SameWorkingDay => matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday),
            Unit::WorkingDaysAndSaturdays => date.weekday() == Weekday::Sunday,
            Unit::NaturalDays | Unit::Months | Unit::Minutes | Unit::Hours => return None,
        };
        if weekend { Some(Reason::Weekend) } else { self.is_holiday(date).then_some(Reason::Holiday) }
    }

    /// From the day on which it stands still to the one before it goes on, no day counts: the day on which it goes on does,
    /// whatever the hour. So no suspension takes more days than the law allows, and the last day is never lost.
    fn suspended(&self, date: Date) -> bool {
        self.stood.iter().any(|stood| self.date(stood.from) <= date && date < self.date(stood.to))
    }

    /// Up to which day, and moment, the clock runs.
    pub(super) fn count(&self) -> Result<Count, CalendarError> {
        let clock = self.clock;
        let start = self.date(clock.started_at);
        if !(1900..2500).contains(&start.year()) || clock.amount > HORIZON_DAYS {
            return Err(CalendarError::TooFar);
        }
        let mut count = match clock.unit {
            Unit::Minutes => self.time(SignedDuration::from_mins(i64::from(clock.amount)))?,
            Unit::Hours => self.time(SignedDuration::from_hours(i64::from(clock.amount)))?,
            Unit::Months => self.months(start)?,
            Unit::SameWorkingDay => self.days(start, 1, clock.unit)?,
            _ if clock.counts == Counts::Moment => self.days(start, clock.amount, clock.unit)?,
            _ => self.days(next(start), clock.amount, clock.unit)?,
        };
        if let Some(extended) = clock.extended.filter(|extended| extended.to > count.due_on) {
            count.due_on = self.extended(extended.to, extended.told_at)?;
            count.due_at = clock.zone.day_end(count.due_on);
        }
        Ok(count)
    }

    /// Time on the wall clock, of which what it stood still is no part.
    fn time(&self, allowed: SignedDuration) -> Result<Count, CalendarError> {
        let mut due_at = self.clock.started_at.checked_add(allowed).map_err(|_| CalendarError::TooFar)?;
        for stood in &self.stood {
            due_at = due_at.checked_add(stood.to.duration_since(stood.from)).map_err(|_| CalendarError::TooFar)?;
        }
        // What is over at midnight can be kept on the day before only.
        let last = due_at.saturating_sub(SignedDuration::from_nanos(1)).unwrap_or(due_at);
        Ok(Count { days: Vec::new(), due_on: self.date(last.max(self.clock.started_at)), due_at })
    }

    /// From date to date; the last day of a month that is too short.
    fn months(&self, start: Date) -> Result<Count, CalendarError> {
        let mut days = Vec::new();
        for number in 1..=self.clock.amount {
            let date = months_later(start, number)?;
            days.push(Day { date, counted: Ok(number) });
        }
        let due = days.last().map_or(start, |day| day.date);
        self.until(days, self.shifted(due, Unit::NaturalDays, Timestamp::MIN)?)
    }

    /// The `amount`th day of a unit, `first` being the first that can count.
    fn days(&self, first: Date, amount: u16, unit: Unit) -> Result<Count, CalendarError> {
        let mut days: Vec<Day> = Vec::new();
        let mut number = 0;
        let mut date = first;
        while number < amount {
            if days.len() > 2 * usize::from(HORIZON_DAYS) {
                return Err(CalendarError::TooFar);
            }
            let off = self.off(date, unit).or_else(|| self.suspended(date).then_some(Reason::Suspended));
            number += u16::from(off.is_none());
            days.push(Day { date, counted: off.map_or(Ok(number), Err) });
            date = next(date);
        }
        let due = days.last().map_or_else(|| self.date(self.clock.started_at), |day| day.date);
        self.until(days, due)
    }

    fn until(&self, days: Vec<Day>, due_on: Date) -> Result<Count, CalendarError> {
        if due_on.year() >= 2500 {
            return Err(CalendarError::TooFar);
        }
        Ok(Count { days, due_on, due_at: self.clock.zone.day_end(due_on) })
    }

    /// The date that the person was told, later by what the clock stood still afterwards.
    fn extended(&self, to: Date, told_at: Timestamp) -> Result<Date, CalendarError> {
        let unit = if matches!(self.clock.unit, Unit::WorkingDays | Unit::WorkingDaysAndSaturdays) {
            self.clock.unit
        } else {
            Unit::NaturalDays
        };
        self.shifted(to, unit, told_at)
    }

    /// A date, later by as many days of a unit as the clock stood still, in suspensions that began at `since` or after.
    fn shifted(&self, due: Date, unit: Unit, since: Timestamp) -> Result<Date, CalendarError> {
        let mut left = 0_usize;
        for stood in self.stood.iter().filter(|stood| stood.from >= since) {
            let (from, to) = (self.date(stood.from), self.date(stood.to));
            left += dates(from).take_while(|date| *date < to).filter(|date| self.off(*date, unit).is_none()).count();
        }
        let mut later =
            dates(next(due)).take(2 * usize::from(HORIZON_DAYS)).filter(|date| self.off(*date, unit).is_none());
        if left == 0 { Ok(due) } else { later.nth(left - 1).ok_or(CalendarError::TooFar) }
    }

    /// The last day of `amount` units after `start`, as if it had never stood still.
    pub(super) fn plain(&self, start: Date, amount: u16, unit: Unit) -> Result<Date, CalendarError> {
        match unit {
            Unit::Months => months_later(start, amount),
            Unit::Minutes | Unit::Hours => Err(CalendarError::TooFar),
            _ => {
                let days = dates(next(start)).take(2 * usize::from(HORIZON_DAYS));
                let mut counted = days.filter(|date| self.off(*date, unit).is_none());
                if amount == 0 { Ok(start) } else { counted.nth(usize::from(amount) - 1).ok_or(CalendarError::TooFar) }
            }
        }
    }
}

fn months_later(start: Date, months: u16) -> Result<Date, CalendarError> {
    start.checked_add(Span::new().months(i64::from(months.min(1200)))).map_err(|_| CalendarError::TooFar)
}

pub(super) fn next(date: Date) -> Date {
    date.tomorrow().unwrap_or(date)
}

/// The dates from `first` on.
pub(super) fn dates(first: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(first), |date| date.tomorrow().ok())
}
