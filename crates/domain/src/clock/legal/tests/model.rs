//! The clocks against a model that knows nothing of their algorithm: cross out days on a list, one by one.

use proptest::prelude::*;

use super::*;

/// Holidays of Spain and Peru as anybody would note them down, without the program's own data.
const SPAIN: &[&str] = &[
    "2026-01-01",
    "2026-01-06",
    "2026-04-03",
    "2026-05-01",
    "2026-08-15",
    "2026-10-12",
    "2026-11-01",
    "2026-12-08",
    "2026-12-25",
    "2027-01-01",
    "2027-01-06",
    "2027-03-26",
    "2027-05-01",
    "2027-08-15",
    "2027-10-12",
    "2027-11-01",
    "2027-12-06",
    "2027-12-08",
    "2027-12-25",
];

fn is_off(day: Date, unit: Unit) -> bool {
    let name = day.strftime("%A").to_string();
    let holiday = SPAIN.contains(&day.to_string().as_str());
    match unit {
        Unit::WorkingDays => name == "Saturday" || name == "Sunday" || holiday,
        Unit::WorkingDaysAndSaturdays => name == "Sunday" || holiday,
        _ => false,
    }
}

/// The days from the one after the start on which a clock could run, in order; those crossed out are left out.
fn open_days(start: Date, unit: Unit, crossed_out: &[(Date, Date)]) -> Vec<Date> {
    let mut days = Vec::new();
    let mut day = start;
    while days.len() < 120 {
        day = day.checked_add(jiff::Span::new().days(1)).unwrap();
        let stood = crossed_out.iter().any(|(from, to)| *from <= day && day < *to);
        if !is_off(day, unit) && !stood {
            days.push(day);
        }
    }
    days
}

fn unit() -> impl Strategy<Value = Unit> {
    prop::sample::select(vec![Unit::NaturalDays, Unit::WorkingDays, Unit::WorkingDaysAndSaturdays])
}

/// A moment in 2026 or the first half of 2027.
fn moment() -> impl Strategy<Value = Timestamp> {
    (0_i64..540 * 24 * 60).prop_map(|minutes| madrid("2026-01-01T00:00") + SignedDuration::from_mins(minutes))
}

fn information() -> Suspension {
    Suspension {
        cause: SuspensionCause::Information,
        at_most: None,
        unit: Unit::NaturalDays,
        at_least: None,
        article: String::new(),
    }
}

fn local(at: Timestamp) -> Date {
    Zone::get(MADRID).unwrap().local(at).date()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn counted_as_on_paper(presented in moment(), unit in unit(), amount in 1_u16..40) {
        let clock = clock("ES", None, amount, unit, presented);
        prop_assert_eq!(clock.due_on, open_days(local(presented), unit, &[])[usize::from(amount) - 1]);
        prop_assert!(clock.soon_at >= clock.started_at && clock.soon_at <= clock.due_at);
    }

    #[test]
    fn suspended_as_on_paper(
        presented in moment(), unit in unit(), amount in 1_u16..40, after in 0_i64..40_000, long in 0_i64..40_000,
    ) {
        let calendars = calendars();
        let clock = clock("ES", None, amount, unit, presented);
        let from = presented + SignedDuration::from_mins(after);
        let to = from + SignedDuration::from_mins(long);
        let resumed =
            clock.suspend(from, &information(), &calendars).unwrap().resume(to, &calendars).unwrap();
        let crossed_out = if from < clock.due_at { vec![(local(from), local(to))] } else { Vec::new() };
        let expected = open_days(local(presented), unit, &crossed_out)[usize::from(amount) - 1];
        prop_assert_eq!(resumed.due_on, expected);
        // Whoever was in time when it stood still has not become late by it.
        prop_assert!(from >= clock.due_at || to < resumed.due_at);
    }

    #[test]
    fn no_suspension_takes_more_than_the_law_allows(
        presented in moment(), unit in unit(), most in 1_u16..10, after in 0_i64..20_000, long in 0_i64..60_000,
    ) {
        let calendars = calendars();
        let clock = clock("ES", None, 15, unit, presented);
        let rule = Suspension { at_most: Some(most), unit, ..information() };
        let from = presented + SignedDuration::from_mins(after);
        let suspended = clock.suspend(from, &rule, &calendars).unwrap();
        let resumed = suspended.resume(from + SignedDuration::from_mins(long), &calendars).unwrap();
        let most_days = open_days(local(presented), unit, &[])[usize::from(15 + most) - 1];
        prop_assert!(resumed.due_on <= most_days && clock.due_on <= resumed.due_on);
        prop_assert!(resumed.due_on <= suspended.due_on);
    }

    #[test]
    fn the_computation_leads_to_the_date(
        presented in moment(), unit in unit(), amount in 1_u16..40, after in 0_i64..20_000, long in 0_i64..20_000,
    ) {
        let calendars = calendars();
        let from = presented + SignedDuration::from_mins(after);
        let clock = clock("ES", Some("ES-VC"), amount, unit, presented).suspend(from, &information(), &calendars).unwrap();
        let clock = clock.resume(from + SignedDuration::from_mins(long), &calendars).unwrap();
        let steps = clock.explain(&calendars, Language::Es).unwrap().steps;
        let last = steps.last().unwrap();
        prop_assert_eq!((last.date, last.number), (clock.due_on, Some(amount)));
        let numbers: Vec<u16> = steps.iter().filter_map(|step| step.number).collect();
        prop_assert_eq!(numbers, (1..=amount).collect::<Vec<_>>());
        prop_assert!(steps.iter().all(|step| step.counts == step.why.is_empty()));
        prop_assert_eq!(steps.len() as i64, local(presented).duration_until(clock.due_on).as_hours() / 24);
    }

    #[test]
    fn hours_are_the_difference(presented in moment(), hours in 1_u16..200) {
        let clock = clock("ES", None, hours, Unit::Hours, presented);
        prop_assert_eq!(clock.due_at.duration_since(presented), SignedDuration::from_hours(i64::from(hours)));
    }
}
