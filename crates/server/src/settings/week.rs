//! The hours of a week as the form of `/settings/hours` holds them, typed and perhaps wrong.

use domain::calendar::{CalendarError, DayTime, Interval, WorkingTime};
use jiff::civil::Weekday;

/// The days as the form names them, Monday first.
pub(super) const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

/// From when until when, as typed.
pub(super) type Typed = (String, String);

/// The intervals of each day, Monday first.
#[derive(Debug, Clone, Default)]
pub(super) struct Week(pub(super) [Vec<Typed>; 7]);

impl Week {
    /// The hours as the form shows them. A browser's clock knows no 24:00: the end of the day is 00:00.
    pub(super) fn of(working: &WorkingTime) -> Self {
        let typed = |interval: &Interval| {
            let to = if interval.to() == DayTime::END { DayTime::MIDNIGHT } else { interval.to() };
            (clock(interval.from()), clock(to))
        };
        Self(DAYS.map(|(_, day)| working.on(day).iter().map(typed).collect()))
    }

    /// Takes `mon_from`, `mon_to`, … in their order.
    pub(super) fn read(fields: &[(String, String)]) -> Self {
        let all = |name: String| fields.iter().filter(move |(field, _)| *field == name).map(|(_, value)| value.clone());
        Self(DAYS.map(|(day, _)| all(format!("{day}_from")).zip(all(format!("{day}_to"))).take(24).collect()))
    }

    /// Adds an interval to a day: the afternoon after a morning, else one to be typed.
    pub(super) fn add(&mut self, day: &str) {
        let Some(index) = DAYS.iter().position(|(name, _)| *name == day) else { return };
        let new = match self.0[index].last() {
            None => ("09:00", "14:00"),
            Some((_, to)) if to.as_str() <= "15:00" && to != "00:00" => ("16:00", "19:00"),
            Some(_) => ("", ""),
        };
        self.0[index].push((new.0.to_owned(), new.1.to_owned()));
    }

    /// Takes an interval away: `mon.0`.
    pub(super) fn remove(&mut self, place: &str) {
        let Some((day, number)) = place.split_once('.') else { return };
        let (index, number) = (DAYS.iter().position(|(name, _)| *name == day), number.parse::<usize>());
        if let (Some(index), Ok(number)) = (index, number)
            && number < self.0[index].len()
        {
            self.0[index].remove(number);
        }
    }

    /// The hours, or the first day that cannot be used and why. An interval of which nothing was typed is none.
    pub(super) fn working(&self) -> Result<WorkingTime, (&'static str, &'static str)> {
        let mut days = <[Vec<Interval>; 7]>::default();
        for (index, typed) in self.0.iter().enumerate() {
            let wrong = |error: CalendarError| (DAYS[index].0, error.code());
            let filled = typed.iter().filter(|(from, to)| !(from.is_empty() && to.is_empty()));
            days[index] = filled.map(|(from, to)| interval(from, to)).collect::<Result<_, _>>().map_err(wrong)?;
            let alone = std::array::from_fn(|day| if day == index { days[index].clone() } else { Vec::new() });
            WorkingTime::new(alone).map_err(wrong)?;
        }
        WorkingTime::new(days).map_err(|error| ("mon", error.code()))
    }
}

/// `09:00`, as a browser's field wants it.
fn clock(time: DayTime) -> String {
    format!("{:0>5}", time.to_string())
}

/// An interval as typed in two fields.
pub(super) fn interval(from: &str, to: &str) -> Result<Interval, CalendarError> {
    let (from, to): (DayTime, DayTime) = (from.trim().parse()?, to.trim().parse()?);
    let to = if to == DayTime::MIDNIGHT { DayTime::END } else { to };
    Interval::new(from, to)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn fields(text: &[(&str, &str)]) -> Vec<(String, String)> {
        text.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn what_is_shown_comes_back() {
        let typed = fields(&[
            ("mon_from", "09:00"),
            ("mon_to", "14:00"),
            ("mon_from", "16:30"),
            ("mon_to", "00:00"),
            ("sun_from", ""),
            ("sun_to", ""),
        ]);
        let working = Week::read(&typed).working().unwrap();
        assert_eq!(working.on(Weekday::Monday).len(), 2);
        assert_eq!(working.on(Weekday::Monday)[1].to(), DayTime::END);
        assert!(working.on(Weekday::Sunday).is_empty());
        assert_eq!(
            Week::of(&working).0[0],
            [("09:00", "14:00"), ("16:30", "00:00")].map(|(a, b)| (a.into(), b.into()))
        );
    }

    #[rstest]
    #[case::backwards(&[("tue_from", "14:00"), ("tue_to", "09:00")], ("tue", "calendar-end-before-start"))]
    #[case::half_typed(&[("wed_from", "14:00"), ("wed_to", "")], ("wed", "calendar-time"))]
    #[case::overlapping(
        &[("fri_from", "09:00"), ("fri_to", "14:00"), ("fri_from", "13:00"), ("fri_to", "15:00")],
        ("fri", "calendar-overlap")
    )]
    fn says_which_day_is_wrong(#[case] typed: &[(&str, &str)], #[case] expected: (&str, &str)) {
        assert_eq!(Week::read(&fields(typed)).working().unwrap_err(), expected);
    }
}
