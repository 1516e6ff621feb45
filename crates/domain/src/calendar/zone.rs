//! Time zones by name, from the table that the program carries.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone, TimeZoneDatabase};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::CalendarError;

const DAY: i64 = 86_400;

/// A time zone by its IANA name. Taken from the bundled table, so that every installation computes the same dates.
#[derive(Clone, PartialEq, Eq)]
pub struct Zone(TimeZone);

/// A time during which the offset from UTC does not change, in seconds since 1970; and that offset in seconds.
#[derive(Clone, Copy)]
pub(super) struct Piece {
    pub(super) from: i64,
    pub(super) to: i64,
    pub(super) offset: i64,
}

impl Zone {
    /// The zone of this name, in any case.
    pub fn get(name: &str) -> Result<Self, CalendarError> {
        let known = (1..=64).contains(&name.len()).then(|| TimeZoneDatabase::bundled().get(name).ok()).flatten();
        // The table also knows a zone for "not known", which would silently be UTC.
        known
            .filter(|zone| !zone.is_unknown())
            .map(Self)
            .ok_or_else(|| CalendarError::UnknownZone(name.chars().take(64).collect()))
    }

    /// Coordinated universal time.
    pub fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// Every name, sorted, for a list to choose from.
    pub fn names() -> Vec<String> {
        let database = TimeZoneDatabase::bundled();
        let mut names: Vec<String> = database.available().map(|name| name.as_str().to_owned()).collect();
        names.sort_unstable();
        names
    }

    /// The IANA name.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// What the clock on the wall reads.
    pub fn local(&self, at: Timestamp) -> DateTime {
        self.0.to_datetime(at)
    }

    /// The moment at which the clock on the wall reads this; the first of two, the one after a gap.
    pub fn moment(&self, local: DateTime) -> Option<Timestamp> {
        self.0.to_ambiguous_timestamp(local).compatible().ok()
    }

    /// The first moment of a date.
    pub fn day_start(&self, date: Date) -> Timestamp {
        let midnight = date.at(0, 0, 0, 0);
        // Compatible: the end of a gap at midnight, the first of two midnights.
        self.0.to_ambiguous_timestamp(midnight).compatible().unwrap_or(if date.year() < 0 {
            Timestamp::MIN
        } else {
            Timestamp::MAX
        })
    }

    /// The moment at which a date is over.
    pub fn day_end(&self, date: Date) -> Timestamp {
        self.day_start(next(date))
    }

    /// The stretches of constant offset that cover all of a date, in order.
    pub(super) fn pieces(&self, date: Date) -> Vec<Piece> {
        // No offset is larger than 26 hours, so these three days hold the whole date.
        let (from, to) = (utc_midnight(date) - DAY - 7200, utc_midnight(date) + 2 * DAY + 7200);
        let (Ok(start), Ok(end)) = (Timestamp::from_second(from), Timestamp::from_second(to)) else {
            return Vec::new();
        };
        let seconds = |offset: Offset| i64::from(offset.seconds());
        let first = self.0.to_offset(start);
        if first == self.0.to_offset(end) {
            return vec![Piece { from, to, offset: seconds(first) }];
        }
        let mut pieces = vec![Piece { from, to, offset: seconds(first) }];
        for change in self.0.following(start).take_while(|change| change.timestamp() < end) {
            let at = change.timestamp().as_second();
            if let Some(last) = pieces.last_mut() {
                last.to = at;
            }
            pieces.push(Piece { from: at, to, offset: seconds(change.offset()) });
        }
        pieces
    }
}

/// The day after, or the last day of time.
pub(super) fn next(date: Date) -> Date {
    date.tomorrow().unwrap_or(date)
}

/// Seconds from 1970 to the midnight of a date at offset zero.
pub(super) fn utc_midnight(date: Date) -> i64 {
    Offset::UTC.to_timestamp(date.at(0, 0, 0, 0)).map_or(0, Timestamp::as_second)
}

/// Deadlines are computed between the years 1900 and 2500 only, where no sum can leave the range of the types.
pub(super) fn within_reach(at: Timestamp) -> Result<(), CalendarError> {
    let year = Offset::UTC.to_datetime(at).year();
    if (1900..2500).contains(&year) { Ok(()) } else { Err(CalendarError::TooFar) }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Zone({})", self.name())
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Zone {
    type Err = CalendarError;

    fn from_str(name: &str) -> Result<Self, CalendarError> {
        Self::get(name.trim())
    }
}

impl Serialize for Zone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Zone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}
