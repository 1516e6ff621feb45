//! What happens to a clock: it stands still, goes on, begins anew, is made longer and stops.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::count::{Count, Tally, dates, next};
use super::{CalendarStamp, ClockError, Extended, LegalClock, Standing, Stood};
use crate::calendar::CalendarError;
use crate::calendar::legal::{LegalCalendars, LegalDays};
use crate::profile::{Extension, Starts, Suspension, SuspensionCause, Unit};

/// What is left of a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Remaining {
    /// Of hours and minutes.
    Time(SignedDuration),
    /// Of days: how many that count, today with them. One: today is the last.
    Days(u16),
}

/// With at most so many working days left, the last included, it is soon.
const SOON_WORKING_DAYS: usize = 2;

impl LegalClock {
    /// Stands still from `at` on, as a rule of its profile allows. It goes on by itself when that is more than the law
    /// allows; what an earlier suspension for the same cause used up is gone. Nothing changes once it is over, has stopped
    /// or stands still already.
    pub fn suspend(&self, at: Timestamp, rule: &Suspension, calendars: &LegalCalendars) -> Result<Self, CalendarError> {
        let clock = self.awake(at);
        let since = at.max(clock.since());
        if clock.stopped_at.is_some() || clock.suspended.is_some() || since >= clock.due_at {
            return Ok(self.clone());
        }
        let calendar = clock.calendar_in(calendars);
        let tally = Tally::new(&clock, &calendar, Some(clock.due_on));
        let until = rule.at_most.map(|most| limit(&tally, since, most, rule)).transpose()?;
        if until.is_some_and(|until| until <= since) {
            return Ok(self.clone());
        }
        let suspended = Some(Standing { cause: rule.cause, since, until });
        Self { suspended, ..clock.clone() }.computed(&calendar, Some(clock.due_on))
    }

    /// Goes on from `at`, or from where the law ended the suspension. Nothing changes if it was not standing still.
    pub fn resume(&self, at: Timestamp, calendars: &LegalCalendars) -> Result<Self, CalendarError> {
        let Some(standing) = self.suspended.filter(|_| self.stopped_at.is_none()) else { return Ok(self.clone()) };
        let calendar = self.calendar_in(calendars);
        let to = standing.until.map_or(at, |until| until.min(at)).max(standing.since);
        self.clone().ended(standing, to).computed(&calendar, Some(self.due_on))
    }

    /// What was missing came: a clock that starts when the matter is presented begins anew, with nothing used up. One that
    /// was over before the person was asked stays over, since asking late does not undo that.
    pub fn restart(&self, completed_at: Timestamp, calendars: &LegalCalendars) -> Result<Self, CalendarError> {
        let asked = self.suspended.filter(|standing| standing.cause == SuspensionCause::Completion);
        let over = asked.map_or(completed_at, |standing| standing.since) >= self.due_at;
        if self.stopped_at.is_some() || self.starts != Starts::Presented || over {
            return Ok(self.clone());
        }
        let clock = Self {
            started_at: completed_at.max(self.started_at),
            restarted: true,
            suspended: None,
            suspensions: Vec::new(),
            extended: None,
            ..self.clone()
        };
        // It counts on by the calendar that it has, as far as that is kept.
        clock.computed(&self.calendar_in(calendars), Some(self.due_on))
    }

    /// Made longer to a date, of which the person was told at `told_at`, as a rule of its profile allows: never beyond what it
    /// allows in all, counted from the start and without suspensions.
    pub fn extend(
        &self,
        to: Date,
        told_at: Timestamp,
        rule: &Extension,
        calendars: &LegalCalendars,
    ) -> Result<Self, ClockError> {
        if self.stopped_at.is_some() {
            return Err(ClockError::Stopped);
        }
        if told_at >= self.due_at && self.standing(told_at).is_none() {
            return Err(ClockError::Over(self.due_at));
        }
        if to <= self.due_on {
            return Err(ClockError::NotLonger(self.due_on));
        }
        let calendar = self.calendar_in(calendars);
        let tally = Tally::new(self, &calendar, Some(self.due_on));
        let last = tally.plain(tally.date(self.started_at), rule.in_all, rule.unit)?;
        if to > last {
            return Err(ClockError::TooLong(last));
        }
        let extended = Some(Extended { to, told_at });
        Ok(Self { extended, ..self.clone() }.computed(&calendar, Some(self.due_on))?)
    }

    /// Done at `at`; a suspension ends with it. Nothing changes if it has stopped before: the first time counts.
    pub fn stop(&self, at: Timestamp, calendars: &LegalCalendars) -> Result<Self, CalendarError> {
        if self.stopped_at.is_some() {
            return Ok(self.clone());
        }
        let running = self.resume(at, calendars)?;
        Ok(Self { stopped_at: Some(at.max(running.since())), ..running })
    }

    /// What is left at `now`; nothing when it is over.
    pub fn remaining(&self, now: Timestamp, calendars: &LegalCalendars) -> Result<Remaining, CalendarError> {
        let now = self.stopped_at.or(self.standing(now).map(|standing| standing.since)).unwrap_or(now);
        if self.in_hours() {
            let left = self.due_at.duration_since(now).max(SignedDuration::ZERO);
            let still = self.suspended.and_then(|standing| Some(standing.until?.duration_since(standing.since)));
            let still = still.filter(|_| self.standing(now).is_some()).unwrap_or(SignedDuration::ZERO);
            return Ok(Remaining::Time(left.saturating_sub(still)));
        }
        let calendar = self.calendar_in(calendars);
        let tally = Tally::new(self, &calendar, Some(self.due_on));
        if now >= self.due_at {
            return Ok(Remaining::Days(0));
        }
        let today = tally.date(now);
        let count = tally.count()?;
        let listed = count.days.iter().filter(|day| day.date >= today && day.counted.is_ok()).count();
        let natural = dates(today).take_while(|date| *date <= self.due_on).count();
        let by_number = self.unit != Unit::Months && self.extended.is_none();
        let days = if by_number { listed } else { natural };
        Ok(Remaining::Days(u16::try_from(days).unwrap_or(u16::MAX)))
    }

    /// When it last began to run.
    fn since(&self) -> Timestamp {
        self.suspensions.last().map_or(self.started_at, |stood| stood.to)
    }

    /// A suspension that the law has ended by now, ended.
    fn awake(&self, now: Timestamp) -> Self {
        let over = self.suspended.and_then(|standing| Some((standing, standing.until?)));
        match over {
            Some((standing, until)) if until <= now => self.clone().ended(standing, until),
            _ => self.clone(),
        }
    }

    fn ended(mut self, standing: Standing, to: Timestamp) -> Self {
        self.suspended = None;
        if standing.since < to {
            self.suspensions.push(Stood { cause: standing.cause, from: standing.since, to });
        }
        self
    }

    pub(super) fn calendar_in(&self, calendars: &LegalCalendars) -> LegalDays {
        calendars.at(&self.calendar.place)
    }

    /// Dates and stamp from start, suspensions and calendar. Up to `frozen` the holidays are those that the clock keeps:
    /// a date that was told does not move because a calendar was changed.
    pub(super) fn computed(self, calendar: &LegalDays, frozen: Option<Date>) -> Result<Self, CalendarError> {
        let tally = Tally::new(&self, calendar, frozen);
        let count = tally.count()?;
        let start = tally.date(self.started_at);
        let by_holidays = self.by_holidays();
        // Those of the days until the end and somewhat beyond are kept too: it may have stood still over them.
        let holidays: Vec<Date> = dates(start)
            .take_while(|date| *date <= count.due_on.max(frozen.unwrap_or(count.due_on)))
            .filter(|date| by_holidays && tally.is_holiday(*date))
            .collect();
        let soon_at = soon(&tally, &count).max(self.started_at).min(count.due_at);
        let years = start.year()..=count.due_on.year();
        let calendar = CalendarStamp {
            place: self.calendar.place.clone(),
            version: if by_holidays { calendar.version().to_owned() } else { String::new() },
            provisional: by_holidays && years.into_iter().any(|year| calendar.is_provisional(year)),
        };
        let (due_on, due_at) = (count.due_on, count.due_at);
        Ok(Self { due_on, due_at, soon_at, calendar, holidays, ..self })
    }
}

/// From when on the clock runs by itself: the law allows `most` units, less what earlier suspensions for the same cause took.
fn limit(tally: &Tally<'_>, since: Timestamp, most: u16, rule: &Suspension) -> Result<Timestamp, CalendarError> {
    let (zone, day) = (&tally.clock.zone, tally.date(since));
    let before = || tally.stood.iter().filter(|stood| stood.cause == rule.cause);
    let too_far = |_| CalendarError::TooFar;
    match rule.unit {
        Unit::Minutes | Unit::Hours => {
            let seconds = if rule.unit == Unit::Hours { 3600 } else { 60 };
            let used = before().fold(0, |sum, stood| sum + stood.to.duration_since(stood.from).as_secs());
            let left = SignedDuration::from_secs((i64::from(most) * seconds - used).max(0));
            since.checked_add(left).map_err(too_far)
        }
        Unit::Months => Ok(zone.day_start(tally.plain(day, most, Unit::Months)?)),
        unit => {
            let counts = |date: &Date| tally.off(*date, unit).is_none();
            let days = |stood: &Stood| {
                let to = tally.date(stood.to);
                dates(tally.date(stood.from)).take_while(|date| *date < to).filter(counts).count()
            };
            let left = usize::from(most).saturating_sub(before().map(days).sum());
            if left == 0 {
                return Ok(since);
            }
            let last = dates(day).take(7000).filter(counts).nth(left - 1).ok_or(CalendarError::TooFar)?;
            Ok(zone.day_start(next(last)))
        }
    }
}

/// The last quarter; of days, at least the last two that are working days.
fn soon(tally: &Tally<'_>, count: &Count) -> Timestamp {
    let clock = tally.clock;
    if clock.in_hours() {
        let allowed =
            SignedDuration::from_mins(i64::from(clock.amount) * if clock.unit == Unit::Hours { 60 } else { 1 });
        return count.due_at.saturating_sub(SignedDuration::from_secs(allowed.as_secs() / 4)).unwrap_or(count.due_at);
    }
    if clock.unit == Unit::SameWorkingDay {
        let quarter = SignedDuration::from_secs(count.due_at.duration_since(clock.started_at).as_secs() / 4);
        return count.due_at.saturating_sub(quarter).unwrap_or(count.due_at);
    }
    let start = tally.date(clock.started_at);
    let back =
        || std::iter::successors(Some(count.due_on), |date| date.yesterday().ok()).take_while(|date| *date > start);
    let counted = back().filter(|date| tally.off(*date, clock.unit).is_none()).count();
    let quarter = counted.div_ceil(4).saturating_sub(1);
    let of_unit = back().filter(|date| tally.off(*date, clock.unit).is_none()).nth(quarter);
    let working =
        back().filter(|date| tally.off(*date, Unit::WorkingDays).is_none()).nth(SOON_WORKING_DAYS - 1).unwrap_or(start);
    clock.zone.day_start(of_unit.unwrap_or(start).min(working))
}
