//! A term that the business itself sets, within what the law gives at least.

use jiff::Timestamp;
use jiff::civil::{Date, Weekday};

use super::count::{dates, next};
use crate::calendar::legal::LegalDays;
use crate::calendar::{CalendarError, HORIZON_DAYS};
use crate::profile::Unit;

/// The last day of so many days after a moment, and the moment at which it is over.
pub fn term(
    calendar: &LegalDays,
    from: Timestamp,
    amount: u16,
    unit: Unit,
) -> Result<(Date, Timestamp), CalendarError> {
    let zone = calendar.zone();
    let counts = |date: &Date| match unit {
        Unit::WorkingDays | Unit::SameWorkingDay => {
            !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) && !calendar.is_holiday(*date)
        }
        Unit::WorkingDaysAndSaturdays => date.weekday() != Weekday::Sunday && !calendar.is_holiday(*date),
        Unit::NaturalDays | Unit::Months | Unit::Minutes | Unit::Hours => true,
    };
    let after = dates(next(zone.local(from).date())).take(2 * usize::from(HORIZON_DAYS)).filter(counts);
    let last = after.into_iter().nth(usize::from(amount.max(1)) - 1).ok_or(CalendarError::TooFar)?;
    Ok((last, zone.day_end(last)))
}
