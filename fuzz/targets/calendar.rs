//! Whatever the hours, holidays, zone and moment: a deadline is refused or right, and told in every language.

#![no_main]

use std::sync::LazyLock;

use domain::calendar::words::{self, Reader};
use domain::calendar::{
    Calendar, CalendarError, Calendars, DayCount, DayTime, Holiday, Holidays, Interval, WorkingTime, Zone,
};
use domain::clock::{Clock, Rule};
use domain::language::Language;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;

static ZONES: LazyLock<Vec<String>> = LazyLock::new(Zone::names);

fuzz_target!(|bytes: &[u8]| {
    // Too few bytes: nothing to see.
    let _ = scene(&mut Unstructured::new(bytes));
});

fn scene(u: &mut Unstructured<'_>) -> Result<()> {
    let start = moment(u)?;
    let calendar = calendar(u, start)?;
    check_stored(&calendar);
    check_hours(&calendar, start, duration(u)?, duration(u)?);
    check_later(&calendar, start, later(start, duration(u)?), duration(u)?);
    let natural = u.arbitrary()?;
    check_days(&calendar, calendar.zone.local(start).date(), u.arbitrary()?, natural);
    check_clock(&calendar, start, u)?;
    check_words(&calendar, start, moment(u)?);
    check_typed(u.arbitrary()?);
    Ok(())
}

/// Mostly in our time, where the clocks change; now and then anywhere.
fn moment(u: &mut Unstructured<'_>) -> Result<Timestamp> {
    let (first, last) = (Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    let seconds = match u.int_in_range(0..=7_u8)? {
        0 => u.int_in_range(first..=last)?,
        // The years 1900 to 2500, with their edges.
        1 => u.int_in_range(-2_208_988_800 - 90_000..=16_725_225_600 + 90_000)?,
        _ => 1_780_000_000 + i64::from(u.arbitrary::<i32>()?) / 8,
    };
    let nanoseconds = if u.ratio(1, 4)? { u.int_in_range(0..=999_999_999)? } else { 0 };
    Ok(Timestamp::new(seconds.min(last - 1), nanoseconds).unwrap_or(Timestamp::MAX))
}

/// Minutes to years; rarely negative, huge, or with a fraction.
fn duration(u: &mut Unstructured<'_>) -> Result<SignedDuration> {
    Ok(match u.int_in_range(0..=7_u8)? {
        0 => SignedDuration::from_secs(u.arbitrary()?),
        1 => SignedDuration::from_nanos(u.arbitrary::<u32>()?.into()),
        2 => SignedDuration::from_secs(u.arbitrary::<u32>()?.into()),
        _ => SignedDuration::from_mins(u.arbitrary::<u16>()?.into()),
    })
}

/// So much later, without the sign, and at most about twelve years.
fn later(at: Timestamp, by: SignedDuration) -> Timestamp {
    let seconds = by.as_secs().saturating_abs() % 400_000_000;
    at.saturating_add(SignedDuration::from_secs(seconds)).unwrap_or(Timestamp::MAX)
}

/// Up to three intervals, of which those that no day can have are left out.
fn day(u: &mut Unstructured<'_>) -> Result<Vec<Interval>> {
    let mut hours: Vec<Interval> = Vec::new();
    for _ in 0..u.int_in_range(0..=3_u8)? {
        let mut time = || -> Result<DayTime> {
            let quarter = u.int_in_range(0..=96_u16)?;
            let minute = if quarter < 96 && u.ratio(1, 4)? { u.int_in_range(0..=14)? } else { 0 };
            Ok(DayTime::new(quarter / 4, quarter % 4 * 15 + minute).unwrap_or(DayTime::END))
        };
        let Ok(interval) = Interval::new(time()?, time()?) else { continue };
        if hours.iter().all(|other| interval.to() <= other.from() || other.to() <= interval.from()) {
            hours.push(interval);
        }
    }
    Ok(hours)
}

fn calendar(u: &mut Unstructured<'_>, near: Timestamp) -> Result<Calendar> {
    let zone = Zone::get(u.choose(ZONES.as_slice())?).expect("a zone of the list");
    let mut days = <[Vec<Interval>; 7]>::default();
    for hours in &mut days {
        *hours = day(u)?;
    }
    let today = zone.local(near).date();
    let mut list: Vec<Holiday> = Vec::new();
    for _ in 0..u.int_in_range(0..=6_u8)? {
        let ahead = if u.ratio(1, 8)? { i64::from(u.arbitrary::<i16>()?) } else { u.int_in_range(-2..=20)? };
        let date = today.saturating_add(jiff::Span::new().days(ahead));
        if list.iter().all(|holiday| holiday.date != date) {
            list.push(Holiday { date, name: "Fiesta".to_owned(), hours: day(u)?, own: u.arbitrary()? });
        }
    }
    let working = WorkingTime::new(days).expect("intervals apart");
    let holidays = Holidays::new(list).expect("named holidays on different dates");
    Ok(Calendar { working, holidays, zone })
}

fn check_stored(calendar: &Calendar) {
    let text = serde_json::to_string(calendar).expect("plain values");
    assert_eq!(&serde_json::from_str::<Calendar>(&text).expect("what was written can be read"), calendar);
    let names = Zone::get(calendar.zone.name()).expect("its own name");
    assert_eq!(names, calendar.zone);
}

fn check_hours(calendar: &Calendar, start: Timestamp, working: SignedDuration, more: SignedDuration) {
    let _ = calendar.is_open(start);
    if let Ok(opening) = calendar.next_opening(start) {
        assert!(opening >= start && calendar.is_open(opening), "{opening}");
        assert_eq!(calendar.is_open(start), opening == start);
    }
    let deadline = match calendar.add_working(start, working) {
        Ok(deadline) => deadline,
        Err(error) => {
            assert!(!working.is_negative() || matches!(error, CalendarError::Negative));
            return;
        }
    };
    let due = deadline.due;
    assert!(due >= start, "{due} is before {start}");
    let sum = deadline.steps.iter().fold(SignedDuration::ZERO, |sum, step| sum + step.counted());
    assert_eq!(sum, working, "the steps add up");
    assert!(
        deadline.steps.windows(2).all(|two| two[0].date.tomorrow().ok() == Some(two[1].date)),
        "no day is left out"
    );
    let stretches = deadline.steps.iter().flat_map(|step| &step.stretches);
    assert!(stretches.clone().all(|stretch| stretch.from <= stretch.to && calendar.is_open(stretch.from)));
    assert!(stretches.clone().zip(stretches.skip(1)).all(|(one, next)| one.to <= next.from), "in order");
    for language in Language::ALL {
        let words = calendar.explain(&deadline, language);
        assert!((20..20_000).contains(&words.len()), "{words}");
    }
    if let Ok(between) = calendar.working_between(start, due) {
        assert_eq!(between, working);
    }
    if let Ok(further) = calendar.add_working(start, working.saturating_add(more.max(SignedDuration::ZERO))) {
        assert!(due <= further.due, "more time is never due earlier");
    }
}

fn check_later(calendar: &Calendar, start: Timestamp, later: Timestamp, working: SignedDuration) {
    if let (Ok(early), Ok(late)) = (calendar.add_working(start, working), calendar.add_working(later, working))
        && !working.is_zero()
    {
        assert!(early.due <= late.due, "what begins later is never due earlier");
    }
    let middle = start + SignedDuration::from_secs(later.duration_since(start).as_secs() / 2);
    let parts = (calendar.working_between(start, middle), calendar.working_between(middle, later));
    if let ((Ok(one), Ok(two)), Ok(whole)) = (parts, calendar.working_between(start, later)) {
        assert_eq!(one + two, whole, "two parts make the whole");
        assert!(!one.is_negative() && whole <= later.duration_since(start));
    }
    assert!(calendar.working_between(later, start).is_ok_and(|none| none.is_zero() || later == start));
}

fn check_days(calendar: &Calendar, start: Date, days: u16, natural: bool) {
    let count = if natural { DayCount::Natural } else { DayCount::Working };
    let Ok(deadline) = calendar.add_days(start, days, count) else { return };
    assert!(deadline.due >= start);
    let span = start.duration_until(deadline.due).as_hours() / 24;
    assert_eq!(span, i64::from(days) + deadline.skipped.len() as i64);
    assert!(natural || days == 0 || calendar.is_working_day(deadline.due));
    assert!(calendar.end_of(deadline.due) > calendar.zone.day_start(deadline.due));
    for language in Language::ALL {
        let words = calendar.explain_days(&deadline, language);
        assert!((20..20_000).contains(&words.len()), "{words}");
    }
}

/// A clock that is paused, resumed, stopped and asked at moments that come in any order.
fn check_clock(calendar: &Calendar, start: Timestamp, u: &mut Unstructured<'_>) -> Result<()> {
    let (allowance, calendars) = (duration(u)?, Calendars::from(calendar));
    let rule = if u.arbitrary()? { Rule::FirstAnswer } else { Rule::NextAnswer };
    let Ok(mut clock) = Clock::start(rule, allowance, start, calendars) else { return Ok(()) };
    let mut now = start;
    for _ in 0..u.int_in_range(0..=6_u8)? {
        now = if u.ratio(1, 8)? { start } else { later(now, duration(u)?) };
        let next = match u.int_in_range(0..=4_u8)? {
            0 | 1 => clock.pause(now, calendars),
            2 | 3 => clock.resume(now, calendars),
            _ => clock.stop(now, calendars),
        };
        // Beyond the horizon.
        let Ok(next) = next else { break };
        assert!(next.due_at >= clock.due_at, "a pause never takes time away: {clock:?} {next:?}");
        clock = next;
        assert!(clock.soon_at <= clock.due_at && clock.due_at >= clock.started_at, "{clock:?}");
        assert!(clock.pauses.iter().all(|pause| pause.from < pause.to));
        let _ = clock.state(now);
        if let Ok(left) = clock.left(now, calendars) {
            assert!(!left.is_negative() && left <= allowance, "{left} of {allowance}");
        }
    }
    for language in Language::ALL {
        if let Ok(words) = clock.explain(calendars, language) {
            assert!((20..60_000).contains(&words.len()), "{words}");
        }
    }
    Ok(())
}

fn check_words(calendar: &Calendar, at: Timestamp, now: Timestamp) {
    for language in Language::ALL {
        let reader = Reader { language, zone: &calendar.zone, now };
        for words in [reader.relative(at), reader.date_time(at), reader.date_short(at), reader.day_time(at)] {
            assert!((1..200).contains(&words.len()), "{words}");
        }
        assert!(!words::duration(at.duration_since(now), language).is_empty());
        let week = words::week(&calendar.working, language);
        assert!((1..10_000).contains(&week.len()), "{week}");
    }
}

fn check_typed(text: &str) {
    if let Ok(interval) = text.parse::<Interval>() {
        assert_eq!(interval.to_string().parse(), Ok(interval));
    }
    match text.parse::<Zone>() {
        Ok(zone) => assert_eq!(zone.to_string().parse(), Ok(zone)),
        Err(error) => assert!(error.to_string().len() <= 1000),
    }
    if let Ok(calendar) = serde_json::from_str::<Calendar>(text) {
        check_stored(&calendar);
    }
}
