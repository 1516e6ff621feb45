//! When the business attends: weekly hours, holidays and time zone, and the arithmetic of deadlines on them.
//!
//! An instant is open when the clock on the wall reads a time within the hours of that date. This one sentence decides
//! every case of daylight saving: hours that the wall clock leaps over do not count, hours that it shows twice count twice.

mod count;
mod days;
mod explain;
mod holidays;
mod hours;
pub mod ical;
pub mod legal;
mod versions;
pub mod words;
mod zone;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

pub use count::{DayKind, Deadline, Step, Stretch};
pub use days::{DayCount, DayDeadline, SkippedDay};
pub(crate) use explain::{in_words, received, until};
pub use holidays::{Holiday, Holidays};
pub use hours::{DayTime, Interval, WorkingTime};
pub use versions::Calendars;
pub use zone::Zone;

/// How far ahead an opening or a deadline is looked for, in days: ten years.
pub const HORIZON_DAYS: u16 = 3660;

/// The calendar of a business or of one of its teams.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// The hours of an ordinary week.
    pub working: WorkingTime,
    /// The dates that are not ordinary.
    #[serde(default)]
    pub holidays: Holidays,
    /// Where the clock on the wall hangs.
    pub zone: Zone,
}

/// Why a calendar cannot be read, or a date not be computed. Each says what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// Not a time of day.
    #[error("'{0}' is no time of day: write hours and minutes between 0:00 and 24:00, such as 9:30")]
    Time(String),
    /// Not an interval.
    #[error("'{0}' is no interval: write two times with a dash, such as 9:00-14:00")]
    Interval(String),
    /// An interval that ends where it starts, or before.
    #[error("{0} ends before it starts: to pass midnight, write 22:00-24:00, and 0:00-6:00 on the next day")]
    EndBeforeStart(String),
    /// Two intervals of a day share time.
    #[error("{0} and {1} overlap: join them or correct one")]
    Overlap(Interval, Interval),
    /// More intervals in a day than any business has.
    #[error("a day has at most {0} intervals")]
    TooManyIntervals(usize),
    /// The same date twice.
    #[error("{0} is in the list of holidays twice: remove one")]
    TwoHolidays(Date),
    /// A holiday without a name, or with an endless one.
    #[error("the holiday of {0} needs a name of at most 80 characters")]
    HolidayName(Date),
    /// More holidays than can be meant.
    #[error("there are too many holidays: keep at most {0}")]
    TooManyHolidays(usize),
    /// Not the name of a time zone.
    #[error("'{0}' is no known time zone: use a name such as Europe/Madrid, America/Lima or Atlantic/Canary")]
    UnknownZone(String),
    /// The calendar never opens.
    #[error("the calendar has no opening hours in the ten years that follow: enter them in the settings")]
    NoWorkingTime,
    /// The amount of working time is negative.
    #[error("an amount of working time cannot be negative")]
    Negative,
    /// More than ten years ahead, or a date outside 1900 to 2500.
    #[error("the date is too far away: deadlines reach ten years ahead, between the years 1900 and 2500")]
    TooFar,
}

impl CalendarError {
    /// A stable code for texts on screens and in the API.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Time(_) => "calendar-time",
            Self::Interval(_) => "calendar-interval",
            Self::EndBeforeStart(_) => "calendar-end-before-start",
            Self::Overlap(..) => "calendar-overlap",
            Self::TooManyIntervals(_) => "calendar-too-many-intervals",
            Self::TwoHolidays(_) => "calendar-two-holidays",
            Self::HolidayName(_) => "calendar-holiday-name",
            Self::TooManyHolidays(_) => "calendar-too-many-holidays",
            Self::UnknownZone(_) => "calendar-unknown-zone",
            Self::NoWorkingTime => "calendar-no-working-time",
            Self::Negative => "calendar-negative",
            Self::TooFar => "calendar-too-far",
        }
    }
}

impl Calendar {
    /// A calendar without holidays.
    pub fn new(working: WorkingTime, zone: Zone) -> Self {
        Self { working, holidays: Holidays::default(), zone }
    }

    /// The hours of a date: those of its holiday, or else of its day of the week. None when it is closed.
    pub fn hours_on(&self, date: Date) -> &[Interval] {
        self.holidays.get(date).map_or_else(|| self.working.on(date.weekday()), |holiday| &holiday.hours)
    }

    /// Whether the business attends at this moment.
    pub fn is_open(&self, at: Timestamp) -> bool {
        let local = self.zone.local(at);
        let minute = DayTime::of(local.time());
        self.hours_on(local.date()).iter().any(|interval| interval.from() <= minute && minute < interval.to())
    }

    /// The first moment from `at` on at which the business attends: `at` itself when it is open.
    pub fn next_opening(&self, at: Timestamp) -> Result<Timestamp, CalendarError> {
        let opening = self.walk(at)?.find_map(|step| step.stretches.first().map(|stretch| stretch.from));
        opening.ok_or(CalendarError::NoWorkingTime)
    }

    /// The moment at which `working` has passed since `start`, counting only opening hours. No time at all passes at
    /// `start` itself; what ends exactly at closing time is due at closing time.
    pub fn add_working(&self, start: Timestamp, working: SignedDuration) -> Result<Deadline, CalendarError> {
        if working.is_negative() {
            return Err(CalendarError::Negative);
        }
        let mut steps = Vec::new();
        let mut due = working.is_zero().then_some(start);
        let mut left = working;
        let mut walk = self.walk(start)?;
        while due.is_none() {
            let mut step = walk.next().ok_or_else(|| out_of_reach(&steps))?;
            due = step.take(&mut left);
            steps.push(step);
        }
        Ok(Deadline { start, working, due: due.unwrap_or(start), steps })
    }

    /// The opening hours between two moments; zero when `to` is not after `from`.
    pub fn working_between(&self, from: Timestamp, to: Timestamp) -> Result<SignedDuration, CalendarError> {
        Ok(self
            .steps_between(from, to)?
            .iter()
            .map(Step::counted)
            .fold(SignedDuration::ZERO, SignedDuration::saturating_add))
    }

    /// What each day between two moments contributes; nothing when `to` is not after `from`.
    pub fn steps_between(&self, from: Timestamp, to: Timestamp) -> Result<Vec<Step>, CalendarError> {
        if to <= from {
            return Ok(Vec::new());
        }
        zone::within_reach(to)?;
        let last = self.zone.local(to).date();
        let days = self.days_from(from)?.take_while(|step| step.date <= last);
        let mut steps: Vec<Step> = days.map(|step| step.until(to)).collect();
        // A day that had not begun, or not opened, says nothing.
        let barely_begun = |step: &Step| {
            let had_hours = matches!(step.day, DayKind::Ordinary | DayKind::SpecialHours { .. });
            step.stretches.is_empty() && (had_hours || self.zone.day_start(last) == to)
        };
        if steps.last().is_some_and(barely_begun) {
            steps.pop();
        }
        Ok(steps)
    }
}

/// Why the walk ended: it met no opening at all, or not enough of them.
fn out_of_reach(steps: &[Step]) -> CalendarError {
    let met_some = steps.iter().any(|step| !step.stretches.is_empty());
    if met_some { CalendarError::TooFar } else { CalendarError::NoWorkingTime }
}

#[cfg(test)]
mod tests;
