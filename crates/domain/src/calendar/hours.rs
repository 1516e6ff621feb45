//! The hours of a week.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Time, Weekday};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::CalendarError;

const DAY_LIMIT: usize = 12;

/// A time of day in whole minutes, from 0:00 to 24:00; the last one only ends intervals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DayTime(u16);

impl DayTime {
    /// The start of the day.
    pub const MIDNIGHT: Self = Self(0);
    /// The end of the day, 24:00.
    pub const END: Self = Self(24 * 60);

    /// From hours and minutes; `None` beyond 24:00.
    pub const fn new(hour: u16, minute: u16) -> Option<Self> {
        if minute < 60 && (hour < 24 || (hour == 24 && minute == 0)) { Some(Self(hour * 60 + minute)) } else { None }
    }

    /// The minute that a clock shows.
    pub fn of(time: Time) -> Self {
        Self(u16::from(time.hour().unsigned_abs()) * 60 + u16::from(time.minute().unsigned_abs()))
    }

    /// Minutes since midnight.
    pub const fn minutes(self) -> u16 {
        self.0
    }
}

impl fmt::Display for DayTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for DayTime {
    type Err = CalendarError;

    /// Reads `9`, `9:30`, `09.30` and `9h30`.
    fn from_str(text: &str) -> Result<Self, CalendarError> {
        let number = |part: &str| {
            let digits = (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| part.parse().ok()).flatten()
        };
        let text = text.trim();
        let (hour, minute) = text.split_once([':', '.', 'h']).unwrap_or((text, "00"));
        let minute = if minute.is_empty() { "00" } else { minute };
        number(hour)
            .zip(number(minute))
            .and_then(|(hour, minute)| Self::new(hour, minute))
            .ok_or_else(|| CalendarError::Time(excerpt(text)))
    }
}

/// A part of a day, from its first minute up to, not including, its last. Written `9:00-14:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval {
    from: DayTime,
    to: DayTime,
}

impl Interval {
    /// The whole day.
    pub const DAY: Self = Self { from: DayTime::MIDNIGHT, to: DayTime::END };

    /// An interval that is not empty.
    pub fn new(from: DayTime, to: DayTime) -> Result<Self, CalendarError> {
        if from < to { Ok(Self { from, to }) } else { Err(CalendarError::EndBeforeStart(format!("{from}-{to}"))) }
    }

    /// Its first minute.
    pub const fn from(self) -> DayTime {
        self.from
    }

    /// The minute at which it is over.
    pub const fn to(self) -> DayTime {
        self.to
    }
}

impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.from, self.to)
    }
}

impl FromStr for Interval {
    type Err = CalendarError;

    /// Reads `9:00-14:00`, `9 - 14`, `9:00–14:00` and `9:00 a 14:00`.
    fn from_str(text: &str) -> Result<Self, CalendarError> {
        let (from, to) = text
            .split_once(['-', '–', '—'])
            .or_else(|| text.split_once(" a "))
            .ok_or_else(|| CalendarError::Interval(excerpt(text)))?;
        Self::new(from.parse()?, to.parse()?)
    }
}

impl Serialize for Interval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Interval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Sorts the intervals of a day, joins those that touch, and refuses those that overlap.
pub(super) fn tidy(mut intervals: Vec<Interval>) -> Result<Vec<Interval>, CalendarError> {
    if intervals.len() > DAY_LIMIT {
        return Err(CalendarError::TooManyIntervals(DAY_LIMIT));
    }
    intervals.sort_unstable();
    let mut tidied: Vec<Interval> = Vec::with_capacity(intervals.len());
    for interval in intervals {
        match tidied.last_mut() {
            Some(last) if interval.from < last.to => return Err(CalendarError::Overlap(*last, interval)),
            Some(last) if interval.from == last.to => last.to = interval.to,
            _ => tidied.push(interval),
        }
    }
    Ok(tidied)
}

/// The hours of an ordinary week. Stored as a map from the English name of the day to its intervals.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Week", into = "Week")]
pub struct WorkingTime {
    /// From Monday to Sunday; sorted, without overlap.
    days: [Vec<Interval>; 7],
}

impl WorkingTime {
    /// From the intervals of Monday to Sunday, in any order within a day.
    pub fn new(days: [Vec<Interval>; 7]) -> Result<Self, CalendarError> {
        let mut tidied = <[Vec<Interval>; 7]>::default();
        for (target, intervals) in tidied.iter_mut().zip(days) {
            *target = tidy(intervals)?;
        }
        Ok(Self { days: tidied })
    }

    /// The same intervals from Monday to Friday, and a free weekend.
    pub fn weekdays(intervals: &[Interval]) -> Result<Self, CalendarError> {
        let day = intervals.to_vec();
        Self::new([day.clone(), day.clone(), day.clone(), day.clone(), day, Vec::new(), Vec::new()])
    }

    /// Open at every hour of every day.
    pub fn always() -> Self {
        Self { days: std::array::from_fn(|_| vec![Interval::DAY]) }
    }

    /// The intervals of a day of the week, in order.
    pub fn on(&self, weekday: Weekday) -> &[Interval] {
        &self.days[usize::from(weekday.to_monday_zero_offset().unsigned_abs())]
    }

    /// Whether no day has any hours.
    pub fn is_empty(&self) -> bool {
        self.days.iter().all(Vec::is_empty)
    }
}

/// How a week is stored.
#[derive(Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Week {
    monday: Vec<Interval>,
    tuesday: Vec<Interval>,
    wednesday: Vec<Interval>,
    thursday: Vec<Interval>,
    friday: Vec<Interval>,
    saturday: Vec<Interval>,
    sunday: Vec<Interval>,
}

impl From<WorkingTime> for Week {
    fn from(working: WorkingTime) -> Self {
        let [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = working.days;
        Self { monday, tuesday, wednesday, thursday, friday, saturday, sunday }
    }
}

impl TryFrom<Week> for WorkingTime {
    type Error = CalendarError;

    fn try_from(week: Week) -> Result<Self, CalendarError> {
        let Week { monday, tuesday, wednesday, thursday, friday, saturday, sunday } = week;
        Self::new([monday, tuesday, wednesday, thursday, friday, saturday, sunday])
    }
}

/// As much of a wrong input as an error message shows.
fn excerpt(text: &str) -> String {
    text.chars().take(40).collect()
}
