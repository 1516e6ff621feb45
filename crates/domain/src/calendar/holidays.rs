//! Dates that are not like the others of their day of the week.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::hours::tidy;
use super::{CalendarError, Interval};

const LIMIT: usize = 2000;
const NAME_LIMIT: usize = 80;

/// A date with hours of its own, or none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// When.
    pub date: Date,
    /// What it is called, as persons read it in the computation of a deadline.
    pub name: String,
    /// The hours of that date; none means closed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hours: Vec<Interval>,
    /// A day off by the business's own choice (a bridge day, half of Christmas Eve). It shortens the hours, but in a deadline
    /// counted in working days it is a working day like any other: nobody can lengthen a legal deadline by closing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub own: bool,
}

impl Holiday {
    /// A public holiday on which the business is closed.
    pub fn closed(date: Date, name: &str) -> Self {
        Self { date, name: name.to_owned(), hours: Vec::new(), own: false }
    }

    /// A day that the business itself shortens to these hours, or closes.
    pub fn own(date: Date, name: &str, hours: Vec<Interval>) -> Self {
        Self { date, name: name.to_owned(), hours, own: true }
    }
}

/// The holidays of a calendar, one per date. Stored as a list in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Holiday>", into = "Vec<Holiday>")]
pub struct Holidays(BTreeMap<Date, Holiday>);

impl Holidays {
    /// From a list in any order.
    pub fn new(list: Vec<Holiday>) -> Result<Self, CalendarError> {
        if list.len() > LIMIT {
            return Err(CalendarError::TooManyHolidays(LIMIT));
        }
        let mut holidays = BTreeMap::new();
        for Holiday { date, name, hours, own } in list {
            let name = name.trim().to_owned();
            if name.is_empty() || name.chars().count() > NAME_LIMIT {
                return Err(CalendarError::HolidayName(date));
            }
            let hours = tidy(hours)?;
            if holidays.insert(date, Holiday { date, name, hours, own }).is_some() {
                return Err(CalendarError::TwoHolidays(date));
            }
        }
        Ok(Self(holidays))
    }

    /// The holiday of a date.
    pub fn get(&self, date: Date) -> Option<&Holiday> {
        self.0.get(&date)
    }

    /// All of them, by date.
    pub fn iter(&self) -> impl Iterator<Item = &Holiday> {
        self.0.values()
    }
}

impl TryFrom<Vec<Holiday>> for Holidays {
    type Error = CalendarError;

    fn try_from(list: Vec<Holiday>) -> Result<Self, CalendarError> {
        Self::new(list)
    }
}

impl From<Holidays> for Vec<Holiday> {
    fn from(holidays: Holidays) -> Self {
        holidays.0.into_values().collect()
    }
}
