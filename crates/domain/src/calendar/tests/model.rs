//! The calendar against a model that knows nothing of its algorithm: look at the wall clock once a minute.

use proptest::prelude::*;

use super::*;

/// Whether the minute that begins here counts.
fn open(calendar: &Calendar, at: Timestamp) -> bool {
    let local = calendar.zone.local(at);
    let minute = local.hour() as u16 * 60 + local.minute() as u16;
    let hours = match calendar.holidays.get(local.date()) {
        Some(holiday) => holiday.hours.clone(),
        None => calendar.working.on(local.date().weekday()).to_vec(),
    };
    hours.iter().any(|interval| (interval.from().minutes()..interval.to().minutes()).contains(&minute))
}

fn counted(calendar: &Calendar, from: Timestamp, minutes_ahead: i64) -> i64 {
    (0..minutes_ahead).filter(|minute| open(calendar, from + minutes(*minute))).count() as i64
}

fn day_hours() -> impl Strategy<Value = Vec<Interval>> {
    // Four different quarter hours, in order, make two intervals; or a night, or nothing.
    let two = prop::sample::subsequence((0..=96_u16).collect::<Vec<_>>(), 4).prop_map(|quarters| {
        let at = |index: usize| DayTime::new(quarters[index] / 4, quarters[index] % 4 * 15).unwrap();
        vec![Interval::new(at(0), at(1)).unwrap(), Interval::new(at(2), at(3)).unwrap()]
    });
    prop_oneof![5 => two, 1 => Just(Vec::new()), 1 => Just(intervals(&["0:00-6:00", "22:00-24:00"]))]
}

/// A calendar and a whole minute near a change of the clock or the end of a year.
pub(super) fn scene() -> impl Strategy<Value = (Calendar, Timestamp)> {
    const ZONES: &[&str] =
        &["Europe/Madrid", "America/Lima", "Atlantic/Canary", "America/Santiago", "Australia/Lord_Howe", "UTC"];
    const DAYS: &[&str] =
        &["2026-03-28", "2026-10-24", "2026-09-05", "2026-10-03", "2028-02-28", "2026-12-30", "2026-04-04"];
    let week = prop::array::uniform7(day_hours());
    let holidays = prop::collection::btree_map(0_i64..8, day_hours(), 0..3);
    (prop::sample::select(ZONES), week, prop::sample::select(DAYS), 0_i64..2880, holidays).prop_map(
        |(zone, week, day, minute, holidays)| {
            let first = date(day);
            let list = holidays
                .into_iter()
                .map(|(after, hours)| Holiday::own(first + SignedDuration::from_hours(24 * after), "Fiesta", hours));
            // At least one opening, so that every search ends.
            let mut week = week;
            week[2] = intervals(&["9:00-14:00"]);
            let calendar = Calendar {
                working: WorkingTime::new(week).unwrap(),
                holidays: Holidays::new(list.collect()).unwrap(),
                zone: Zone::get(zone).unwrap(),
            };
            let start = calendar.zone.day_start(first) + minutes(minute);
            (calendar, start)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn between_counts_what_the_wall_clock_shows((calendar, from) in scene(), ahead in 0_i64..5000) {
        let between = calendar.working_between(from, from + minutes(ahead)).unwrap();
        prop_assert_eq!(between, minutes(counted(&calendar, from, ahead)));
    }

    #[test]
    fn due_is_where_the_wall_clock_has_shown_enough((calendar, from) in scene(), working in 1_i64..1500) {
        let due = calendar.add_working(from, minutes(working)).unwrap().due;
        let ahead = due.duration_since(from).as_mins();
        prop_assert_eq!(counted(&calendar, from, ahead), working);
        // Not a minute later than needed: the last minute was an open one.
        prop_assert!(open(&calendar, due - minutes(1)));
    }

    #[test]
    fn open_and_next_opening_agree_with_the_wall_clock((calendar, from) in scene(), ahead in 0_i64..3000) {
        let moment = from + minutes(ahead);
        prop_assert_eq!(calendar.is_open(moment), open(&calendar, moment));
        let opening = calendar.next_opening(moment).unwrap();
        prop_assert!(open(&calendar, opening));
        prop_assert_eq!(counted(&calendar, moment, opening.duration_since(moment).as_mins()), 0);
    }
}

proptest! {
    #[test]
    fn adding_and_then_measuring_gives_it_back((calendar, from) in scene(), seconds in 0_i64..200_000) {
        let working = SignedDuration::from_secs(seconds);
        let deadline = calendar.add_working(from, working).unwrap();
        prop_assert_eq!(calendar.working_between(from, deadline.due).unwrap(), working);
        let sum = deadline.steps.iter().map(Step::counted).fold(SignedDuration::ZERO, |sum, part| sum + part);
        prop_assert_eq!(sum, working);
        for pair in deadline.steps.windows(2) {
            prop_assert_eq!(pair[0].date.tomorrow().unwrap(), pair[1].date);
        }
    }

    #[test]
    fn later_or_more_is_never_due_earlier(
        (calendar, from) in scene(),
        working in 0_i64..1500,
        more in 0_i64..600,
        later in 0_i64..6000,
    ) {
        let due = |start, working| calendar.add_working(start, minutes(working)).unwrap().due;
        prop_assert!(due(from, working) <= due(from, working + more));
        prop_assert!(due(from, working) <= due(from + minutes(later), working));
    }

    #[test]
    fn two_parts_make_the_whole((calendar, from) in scene(), first in 0_i64..5000, second in 0_i64..5000) {
        let (middle, end) = (from + minutes(first), from + minutes(first + second));
        let parts = calendar.working_between(from, middle).unwrap() + calendar.working_between(middle, end).unwrap();
        prop_assert_eq!(parts, calendar.working_between(from, end).unwrap());
    }

    #[test]
    fn working_days_are_never_free_days((calendar, from) in scene(), days in 1_u16..40) {
        let start = calendar.zone.local(from).date();
        let deadline = calendar.add_working_days(start, days).unwrap();
        prop_assert!(calendar.is_working_day(deadline.due));
        let span = start.duration_until(deadline.due).as_hours() / 24;
        prop_assert_eq!(span, i64::from(days) + deadline.skipped.len() as i64);
    }
}
