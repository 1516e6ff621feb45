//! The holidays by which deadlines of the law are counted: of the country, the territory and the municipality.
//!
//! They are data (`profiles/calendars/<country>.toml`), not the hours and days off of a business: nobody lengthens a legal
//! deadline by closing. The local holidays of places that the program does not know are added by the business, by hand or
//! from an iCalendar file ([`ical`](super::ical)).
//!
//! A year without a list is never a year without holidays: it has those of every year, and is provisional. A day that is
//! missing makes a date earlier, never later.

mod days;
mod file;

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::{Holidays, Zone};
pub use days::LegalDays;
pub use file::{CalendarSource, Country, FileError, List, Status, read};

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../../../../profiles/calendars/", $name)))),*]
    };
}

/// The files that the program carries.
const FILES: &[(&str, &str)] = files!["ar.toml", "cl.toml", "co.toml", "es.toml", "mx.toml", "pe.toml", "pt.toml"];

/// The country of a profile of the law of the European Union.
const UNION: &str = "EU";

/// All of them are read in a test, so none is left out here.
static COUNTRIES: LazyLock<Vec<Country>> =
    LazyLock::new(|| FILES.iter().filter_map(|(name, text)| read(name, text).ok()).collect());

/// Every country whose holidays are known, by its code.
pub fn countries() -> impl Iterator<Item = &'static Country> {
    COUNTRIES.iter()
}

/// The holidays of a country as they are written; none if they are not known.
pub fn country(code: &str) -> Option<&'static Country> {
    countries().find(|country| country.country == code)
}

/// Where somebody is, as far as holidays and time zones go.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Where {
    /// ISO 3166-2 code of the territory: `ES-VC`.
    pub territory: Option<String>,
    /// Code of the municipality: in Spain the five digits of the INE, `46250`.
    pub municipality: Option<String>,
}

impl Where {
    /// Somewhere in a territory.
    pub fn territory(code: &str) -> Self {
        Self { territory: Some(code.to_owned()), municipality: None }
    }

    /// In a municipality.
    pub fn municipality(territory: &str, code: &str) -> Self {
        Self { territory: Some(territory.to_owned()), municipality: Some(code.to_owned()) }
    }

    /// The place of a [`CalendarStamp`](crate::clock::legal::CalendarStamp) or a list: its country, and where in it.
    pub fn parse(place: &str) -> (&str, Self) {
        let mut parts = place.splitn(3, '-');
        let country = parts.next().unwrap_or_default();
        let territory = parts.next().map(|part| format!("{country}-{part}"));
        (country, Self { territory, municipality: parts.next().map(str::to_owned) })
    }
}

/// Local holidays that a business added for a place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalHolidays {
    /// `ES-VC-46250`; a territory or a country where it is for all of that.
    pub place: String,
    /// Which. Those that are the business's own days off do not count.
    pub holidays: Holidays,
}

/// Every calendar that deadlines of the law are counted by: those that the program carries, and what the business added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegalCalendars {
    home: String,
    zone: Zone,
    local: Vec<LocalHolidays>,
}

impl LegalCalendars {
    /// Those of the program, for a business in this country and zone. They serve where a profile's own country has none, such
    /// as the law of the Union.
    pub fn new(country: &str, zone: Zone) -> Self {
        Self { home: country.to_owned(), zone, local: Vec::new() }
    }

    /// With local holidays that the business added.
    pub fn with(mut self, local: LocalHolidays) -> Self {
        self.local.push(local);
        self
    }

    /// The holidays of a place. `country` is that of the profile; a territory of another country is not looked at.
    pub fn days(&self, country: &str, place: &Where) -> LegalDays {
        // The law of the Union is counted by the holidays of the country where it is applied.
        let code = if country == UNION { &self.home } else { country };
        LegalDays::new(code, place, &self.local, &self.zone)
    }

    /// The holidays common to a whole country; the clock on the wall is that of the place.
    pub fn national(&self, country: &str, place: &Where) -> LegalDays {
        let zone = self.days(country, place).zone().clone();
        self.days(country, &Where::default()).in_zone(zone)
    }

    /// The holidays of the place of a stamp.
    pub fn at(&self, place: &str) -> LegalDays {
        let (country, within) = Where::parse(place);
        self.days(country, &within)
    }
}

/// The holidays that the program itself carries for a place.
pub fn days(country: &str, territory: Option<&str>, municipality: Option<&str>) -> LegalDays {
    let place = Where { territory: territory.map(str::to_owned), municipality: municipality.map(str::to_owned) };
    LegalDays::new(country, &place, &[], &Zone::utc())
}

#[cfg(test)]
mod tests;
