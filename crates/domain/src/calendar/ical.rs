//! Holidays from an iCalendar file (RFC 5545), as towns and provinces publish them.
//!
//! What such files hold is little: days without a time, some of them every year. So what is read here is that little, and
//! whatever else could change which days are meant is refused with its line rather than left out.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::Holiday;

mod line;
mod rule;

use line::{Line, lines};
use rule::Yearly;

/// The largest file that is read, in bytes.
pub const ICAL_LIMIT: usize = 1 << 20;
/// The most days that are taken from a file.
pub const ICAL_DAYS: usize = 2000;
/// The longest event, in days.
const LONGEST: i64 = 31;
const NAME_LIMIT: usize = 80;

/// Why a file cannot be read: the line on which it is, from 1, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct IcalError {
    /// Where.
    pub line: usize,
    /// What.
    pub problem: IcalProblem,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IcalProblem {
    /// No calendar at all.
    #[error("this is no iCalendar file: it has to begin with BEGIN:VCALENDAR")]
    NoCalendar,
    /// More than is read.
    #[error("the file is too large: at most {ICAL_LIMIT} bytes and {ICAL_DAYS} days are read")]
    TooLarge,
    /// Not UTF-8.
    #[error("this line is not in UTF-8: save the file in that encoding")]
    Encoding,
    /// Neither a property nor the continuation of one.
    #[error("this line has no name and value: a long line goes on in the next one after a space")]
    NoProperty,
    /// A part that does not end, or ends where it did not begin.
    #[error("BEGIN and END do not fit: the file is cut off or damaged")]
    Unbalanced,
    /// Not a date.
    #[error("'{0}' is no day: only days without a time are holidays, such as DTSTART;VALUE=DATE:20261225")]
    NoDate(String),
    /// An event without a day.
    #[error("this event has no DTSTART: say on which day it is")]
    NoStart,
    /// An event without a name, or with an endless one.
    #[error("this event needs a SUMMARY of at most 80 characters: the name of the holiday")]
    Name,
    /// An event that ends before it begins, or takes weeks.
    #[error("this event has to end after it begins, and within 31 days")]
    Length,
    /// A repetition that is more than «every year».
    #[error(
        "'{0}' is not read: of repetitions only FREQ=YEARLY with INTERVAL, COUNT or UNTIL is; list the other days one by one"
    )]
    Repetition(String),
    /// Something else that changes which days are meant.
    #[error("{0} is not read: list the days one by one")]
    NotRead(String),
}

impl IcalProblem {
    /// A stable code for texts on screens and in the API.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoCalendar => "ical-no-calendar",
            Self::TooLarge => "ical-too-large",
            Self::Encoding => "ical-encoding",
            Self::NoProperty => "ical-no-property",
            Self::Unbalanced => "ical-unbalanced",
            Self::NoDate(_) => "ical-no-date",
            Self::NoStart => "ical-no-start",
            Self::Name => "ical-name",
            Self::Length => "ical-length",
            Self::Repetition(_) => "ical-repetition",
            Self::NotRead(_) => "ical-not-read",
        }
    }

    const fn on(self, line: usize) -> IcalError {
        IcalError { line, problem: self }
    }
}

/// The holidays of these years, by date; the first name of a day that has several. What is cancelled is left out.
pub fn read(file: &[u8], years: RangeInclusive<i16>) -> Result<Vec<Holiday>, IcalError> {
    if file.len() > ICAL_LIMIT {
        return Err(IcalProblem::TooLarge.on(1));
    }
    let lines = lines(file)?;
    if !lines.first().is_some_and(|line| line.is("BEGIN", "VCALENDAR")) {
        return Err(IcalProblem::NoCalendar.on(1));
    }
    let mut days = BTreeMap::new();
    let mut open: Vec<String> = Vec::new();
    let mut event: Option<Event> = None;
    for line in &lines {
        match line.name.as_str() {
            "BEGIN" => {
                open.push(line.value.to_uppercase());
                if open == ["VCALENDAR", "VEVENT"] {
                    event = Some(Event::begun(line.number));
                }
            }
            "END" => {
                if open.pop() != Some(line.value.to_uppercase()) {
                    return Err(IcalProblem::Unbalanced.on(line.number));
                }
                if open == ["VCALENDAR"] && line.is("END", "VEVENT") {
                    add(event.take(), &years, &mut days)?;
                }
            }
            // An alarm within an event has properties of its own.
            _ if open == ["VCALENDAR", "VEVENT"] => {
                if let Some(event) = &mut event {
                    event.take(line)?;
                }
            }
            _ => {}
        }
    }
    if open.is_empty() { Ok(days.into_values().collect()) } else { Err(IcalProblem::Unbalanced.on(lines.len())) }
}

fn add(event: Option<Event>, years: &RangeInclusive<i16>, days: &mut BTreeMap<Date, Holiday>) -> Result<(), IcalError> {
    let Some(event) = event.filter(|event| !event.cancelled) else { return Ok(()) };
    let name = event.name()?;
    for date in event.days(years)? {
        days.entry(date).or_insert_with(|| Holiday::closed(date, &name));
        if days.len() > ICAL_DAYS {
            return Err(IcalProblem::TooLarge.on(event.line));
        }
    }
    Ok(())
}

/// What is said of an event.
struct Event {
    line: usize,
    start: Option<Date>,
    end: Option<Date>,
    summary: String,
    yearly: Option<Yearly>,
    except: BTreeSet<Date>,
    cancelled: bool,
}

impl Event {
    const fn begun(line: usize) -> Self {
        let except = BTreeSet::new();
        Self { line, start: None, end: None, summary: String::new(), yearly: None, except, cancelled: false }
    }

    fn take(&mut self, line: &Line) -> Result<(), IcalError> {
        match line.name.as_str() {
            "DTSTART" => self.start = Some(line.date(&line.value)?),
            "DTEND" => self.end = Some(line.date(&line.value)?),
            "SUMMARY" => self.summary = line.text(),
            "STATUS" => self.cancelled = line.value.eq_ignore_ascii_case("CANCELLED"),
            "RRULE" => self.yearly = Some(Yearly::read(line)?),
            "EXDATE" => {
                for value in line.value.split(',') {
                    self.except.insert(line.date(value)?);
                }
            }
            "DURATION" if line.value == "P1D" => {}
            "DURATION" | "RDATE" | "EXRULE" | "RECURRENCE-ID" => {
                return Err(IcalProblem::NotRead(line.name.clone()).on(line.number));
            }
            _ => {}
        }
        Ok(())
    }

    fn name(&self) -> Result<String, IcalError> {
        let name = self.summary.trim();
        let sound = !name.is_empty() && name.chars().count() <= NAME_LIMIT;
        if sound { Ok(name.to_owned()) } else { Err(IcalProblem::Name.on(self.line)) }
    }

    /// Its days within these years.
    fn days(&self, years: &RangeInclusive<i16>) -> Result<Vec<Date>, IcalError> {
        let start = self.start.ok_or(IcalProblem::NoStart.on(self.line))?;
        // The end is the day after the last; that of an event of one day is left out, or by some the day itself.
        let long = self.end.map_or(1, |end| start.duration_until(end).as_hours() / 24);
        let long = if self.end == Some(start) { 1 } else { long };
        if !(1..=LONGEST).contains(&long) {
            return Err(IcalProblem::Length.on(self.line));
        }
        let starts = self.yearly.as_ref().map_or_else(|| vec![start], |yearly| yearly.dates(start, *years.end()));
        let days = starts
            .into_iter()
            .filter(|start| !self.except.contains(start))
            .flat_map(|start| std::iter::successors(Some(start), |day| day.tomorrow().ok()).take(long as usize))
            .filter(|day| years.contains(&day.year()));
        Ok(days.collect())
    }
}

#[cfg(test)]
mod tests;
