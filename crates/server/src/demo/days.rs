//! Steps in the business's working days and hours, as `demo/README.md` defines them.

use anyhow::{Context as _, bail};
use domain::calendar::{Calendar, DayTime};
use jiff::{SignedDuration, Timestamp, civil::Date};

/// Far more than any story goes back.
const HORIZON: usize = 2000;

/// A length such as `2d 3h 15m`: whole working days, then minutes of opening time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) days: i64,
    pub(super) minutes: i64,
}

impl std::str::FromStr for Span {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> anyhow::Result<Self> {
        let mut span = Self::default();
        for part in text.split_whitespace() {
            let (number, unit) = part.split_at(part.len() - 1);
            let number: i64 = number.parse().with_context(|| format!("«{text}» is no length of time"))?;
            match unit {
                "d" => span.days += number,
                "h" => span.minutes += number * 60,
                "m" => span.minutes += number,
                _ => bail!("«{text}» is no length of time"),
            }
        }
        Ok(span)
    }
}

/// The days of a calendar.
#[derive(Clone, Copy)]
pub(super) struct Days<'a>(pub(super) &'a Calendar);

impl Days<'_> {
    /// The date that is so many working days later, or earlier.
    pub(super) fn step(self, from: Date, days: i64) -> Date {
        let mut date = from;
        let mut left = days.abs();
        for _ in 0..HORIZON {
            if left == 0 {
                break;
            }
            date = if days > 0 { date.tomorrow() } else { date.yesterday() }.unwrap_or(date);
            left -= i64::from(!self.0.hours_on(date).is_empty());
        }
        date
    }

    /// The date of a moment, for whoever works there.
    pub(super) fn date(self, at: Timestamp) -> Date {
        self.0.zone.local(at).date()
    }

    /// That long before.
    pub(super) fn back(self, from: Timestamp, span: Span) -> Timestamp {
        let (date, minute) = self.wall(from);
        let (date, minute) =
            if span.days == 0 { (date, minute) } else { self.open(self.step(date, -span.days), minute) };
        self.minutes_back(date, minute, span.minutes)
    }

    /// That long after.
    pub(super) fn forward(self, from: Timestamp, span: Span) -> Timestamp {
        let mut at = from;
        if span.days > 0 {
            let (date, minute) = self.wall(from);
            let (date, minute) = self.open(self.step(date, span.days), minute);
            at = self.at(date, minute);
        }
        if span.minutes == 0 {
            return at;
        }
        self.0.add_working(at, SignedDuration::from_mins(span.minutes)).map_or(at, |deadline| deadline.due)
    }

    /// The same day at a time such as `22:40`.
    pub(super) fn at_clock(self, day: Timestamp, clock: &str) -> anyhow::Result<Timestamp> {
        let time: DayTime = clock.parse().map_err(|_| anyhow::anyhow!("«{clock}» is no time of day"))?;
        Ok(self.at(self.date(day), i64::from(time.minutes())))
    }

    fn wall(self, at: Timestamp) -> (Date, i64) {
        let local = self.0.zone.local(at);
        (local.date(), i64::from(local.hour()) * 60 + i64::from(local.minute()))
    }

    fn at(self, date: Date, minute: i64) -> Timestamp {
        self.0.zone.day_start(date) + SignedDuration::from_mins(minute)
    }

    /// The minute itself if it is open on that date, else the last open one before it, else the first.
    fn open(self, date: Date, minute: i64) -> (Date, i64) {
        let hours = self.0.hours_on(date);
        let begun = hours.iter().rev().find(|interval| i64::from(interval.from().minutes()) <= minute);
        let minute = match begun {
            Some(interval) => minute.min(i64::from(interval.to().minutes()) - 1),
            None => hours.first().map_or(minute, |first| i64::from(first.from().minutes())),
        };
        (date, minute)
    }

    fn minutes_back(self, date: Date, minute: i64, minutes: i64) -> Timestamp {
        let (mut date, mut until, mut left) = (date, minute, minutes);
        for _ in 0..HORIZON {
            if left == 0 {
                break;
            }
            for interval in self.0.hours_on(date).iter().rev() {
                let from = i64::from(interval.from().minutes());
                let to = i64::from(interval.to().minutes()).min(until);
                let open = (to - from).max(0);
                if open >= left {
                    return self.at(date, to - left);
                }
                left -= open;
            }
            date = date.yesterday().unwrap_or(date);
            until = 24 * 60;
        }
        self.at(date, until)
    }
}

#[cfg(test)]
mod tests {
    use domain::calendar::{Calendar, WorkingTime, Zone};
    use jiff::Timestamp;

    use super::Days;

    /// From Monday to Friday, nine to fourteen and sixteen to nineteen, in Valencia.
    fn calendar() -> Calendar {
        let hours = ["9:00-14:00", "16:00-19:00"].map(|text| text.parse().unwrap());
        Calendar::new(WorkingTime::weekdays(&hours).unwrap(), Zone::get("Europe/Madrid").unwrap())
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn days_are_working_days_and_keep_the_time() {
        let calendar = calendar();
        // Monday, 10:30 → the Friday before, and the Wednesday after.
        let monday = at("2026-11-23T09:30:00Z");
        assert_eq!(Days(&calendar).back(monday, "1d".parse().unwrap()), at("2026-11-20T09:30:00Z"));
        assert_eq!(Days(&calendar).forward(monday, "2d".parse().unwrap()), at("2026-11-25T09:30:00Z"));
    }

    #[test]
    fn hours_are_opening_hours() {
        let calendar = calendar();
        // Saturday evening: the last opening time was on Friday.
        assert_eq!(Days(&calendar).back(at("2026-11-21T21:00:00Z"), "1h".parse().unwrap()), at("2026-11-20T17:00:00Z"));
        // Three hours before Monday, 10:30, is Friday at 17:30.
        assert_eq!(Days(&calendar).back(at("2026-11-23T09:30:00Z"), "3h".parse().unwrap()), at("2026-11-20T16:30:00Z"));
    }

    #[test]
    fn a_day_stepped_to_at_night_is_taken_at_its_last_open_moment() {
        let calendar = calendar();
        let night = at("2026-11-23T22:00:00Z");
        assert_eq!(Days(&calendar).forward(night, "1d".parse().unwrap()), at("2026-11-24T17:59:00Z"));
    }
}
