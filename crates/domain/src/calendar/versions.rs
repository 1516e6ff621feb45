//! The calendars that have been valid, one after the other.

use super::Calendar;
use crate::clock::Clock;

/// The calendar that is valid now, and those before it in their order. Each change makes a version; the first is 0.
#[derive(Clone, Copy, Debug)]
pub struct Calendars<'a> {
    past: &'a [Calendar],
    current: &'a Calendar,
}

impl<'a> Calendars<'a> {
    /// The calendar that is valid now, after these.
    pub const fn new(past: &'a [Calendar], current: &'a Calendar) -> Self {
        Self { past, current }
    }

    /// Which version is valid now.
    pub fn version(self) -> u32 {
        u32::try_from(self.past.len()).unwrap_or(u32::MAX)
    }

    /// The calendar by which a clock counts.
    pub fn of(self, clock: &Clock) -> &'a Calendar {
        self.past.get(clock.calendar as usize).unwrap_or(self.current)
    }
}

/// A calendar that has never been changed.
impl<'a> From<&'a Calendar> for Calendars<'a> {
    fn from(current: &'a Calendar) -> Self {
        Self::new(&[], current)
    }
}
