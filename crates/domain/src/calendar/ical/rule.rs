//! Days of every year.

use jiff::civil::Date;

use super::line::Line;
use super::{IcalError, IcalProblem};

/// «Every year», or every so many.
pub(super) struct Yearly {
    interval: i16,
    count: Option<usize>,
    until: Option<Date>,
    month: Option<i8>,
    day: Option<i8>,
}

impl Yearly {
    pub(super) fn read(line: &Line) -> Result<Self, IcalError> {
        let wrong = || IcalProblem::Repetition(line.value.chars().take(80).collect()).on(line.number);
        let mut yearly = Self { interval: 1, count: None, until: None, month: None, day: None };
        let mut every_year = false;
        for part in line.value.split(';').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').ok_or_else(wrong)?;
            match name.to_uppercase().as_str() {
                "FREQ" => every_year = value.eq_ignore_ascii_case("YEARLY"),
                "INTERVAL" => yearly.interval = value.parse().ok().filter(|years| *years > 0).ok_or_else(wrong)?,
                "COUNT" => yearly.count = Some(value.parse().map_err(|_| wrong())?),
                // With a time or without: the day is what matters.
                "UNTIL" => yearly.until = Some(line.date(value.split('T').next().unwrap_or_default())?),
                "BYMONTH" => yearly.month = Some(value.parse().map_err(|_| wrong())?),
                "BYMONTHDAY" => yearly.day = Some(value.parse().map_err(|_| wrong())?),
                "WKST" => {}
                _ => return Err(wrong()),
            }
        }
        if every_year { Ok(yearly) } else { Err(wrong()) }
    }

    /// The dates from the first one to a year; that of a leap day in leap years only.
    pub(super) fn dates(&self, start: Date, last: i16) -> Vec<Date> {
        let (month, day) = (self.month.unwrap_or(start.month()), self.day.unwrap_or(start.day()));
        let mut years = Vec::new();
        let mut year = start.year();
        while year <= last.min(2499) {
            years.push(year);
            year = year.saturating_add(self.interval);
        }
        let dates = years.into_iter().filter_map(|year| Date::new(year, month, day).ok());
        dates
            .filter(|date| *date >= start && self.until.is_none_or(|until| *date <= until))
            .take(self.count.unwrap_or(usize::MAX))
            .collect()
    }
}
