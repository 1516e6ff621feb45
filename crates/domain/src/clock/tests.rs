use proptest::prelude::*;
use rstest::rstest;

use super::*;
use crate::calendar::{Holiday, Holidays, WorkingTime, Zone};
use crate::language::Language;

fn madrid() -> Calendar {
    let hours = ["9:00-14:00", "16:00-19:00"].map(|text| text.parse().unwrap());
    Calendar::new(WorkingTime::weekdays(&hours).unwrap(), Zone::get("Europe/Madrid").unwrap())
}

/// A moment in Madrid in November 2026 (winter time, UTC+1).
fn at(day: i64, time: &str) -> Timestamp {
    format!("2026-11-{day:02}T{time}+01:00").parse().unwrap()
}

fn hours(hours: i64) -> SignedDuration {
    SignedDuration::from_hours(hours)
}

fn started(allowance: i64, moment: Timestamp) -> Clock {
    Clock::start(Rule::FirstAnswer, hours(allowance), moment, (&madrid()).into()).unwrap()
}

#[test]
fn runs_ok_then_soon_then_late_and_never_closes() {
    // Friday the 20th, 18:40; eight hours: 20 min on Friday, the rest on Monday until 18:40.
    let clock = started(8, at(20, "18:40:59"));
    assert_eq!(clock.due_at, at(23, "18:40:00"));
    assert_eq!(clock.state(at(20, "18:41:00")), State::Ok);
    assert_eq!(clock.state(at(23, "16:39:00")), State::Ok);
    assert_eq!(clock.state(at(23, "16:40:00")), State::Soon);
    assert_eq!(clock.state(at(23, "18:40:59")), State::Soon);
    assert_eq!(clock.state(at(23, "18:41:00")), State::Late);
    assert_eq!(clock.state("2040-01-01T00:00:00Z".parse().unwrap()), State::Late);
}

#[rstest]
#[case(8, at(23, "16:40:00"))]
#[case(12, at(24, "09:40:00"))]
fn the_last_quarter_is_soon(#[case] allowance: i64, #[case] soon: Timestamp) {
    assert_eq!(started(allowance, at(20, "18:40:00")).soon_at, soon);
}

#[test]
fn a_short_promise_is_soon_at_once() {
    assert_eq!(started(1, at(23, "10:00:00")).state(at(23, "10:00:00")), State::Soon);
}

#[test]
fn waiting_for_the_person_does_not_count() {
    let calendar = madrid();
    let calendars = Calendars::from(&calendar);
    let clock = started(8, at(23, "09:00:00"));
    let paused = clock.pause(at(23, "12:00:00"), calendars).unwrap();
    assert_eq!(paused.spent, hours(3));
    assert_eq!(paused.state(at(30, "12:00:00")), State::Paused);
    assert_eq!(paused.left(at(30, "12:00:00"), calendars).unwrap(), hours(5));
    let resumed = paused.resume(at(25, "13:00:00"), calendars).unwrap();
    // Five hours left on Wednesday at 13:00: one until 14:00, three in the afternoon, one on Thursday.
    assert_eq!(resumed.due_at, at(26, "10:00:00"));
    assert_eq!(resumed.stop(at(26, "10:00:30"), calendars).unwrap().state(at(27, "09:00:00")), State::Met);
    assert_eq!(resumed.stop(at(26, "10:01:00"), calendars).unwrap().state(at(27, "09:00:00")), State::Missed);
}

#[test]
fn pausing_when_late_hides_nothing() {
    let calendar = madrid();
    let calendars = Calendars::from(&calendar);
    let paused = started(1, at(23, "09:00:00")).pause(at(23, "11:00:00"), calendars).unwrap();
    assert_eq!(paused.state(at(23, "12:00:00")), State::Late);
    let resumed = paused.resume(at(24, "09:00:00"), calendars).unwrap();
    assert_eq!(resumed.due_at, at(23, "10:00:00"));
    assert_eq!(resumed.stop(at(24, "09:00:00"), calendars).unwrap().state(at(25, "09:00:00")), State::Missed);
}

#[test]
fn an_answer_during_a_pause_is_in_time() {
    let calendar = madrid();
    let calendars = Calendars::from(&calendar);
    let paused = started(8, at(23, "09:00:00")).pause(at(23, "12:00:00"), calendars).unwrap();
    let stopped = paused.stop(at(30, "12:00:00"), calendars).unwrap();
    assert_eq!(stopped.state(at(30, "13:00:00")), State::Met);
    assert_eq!(stopped.spent, hours(3));
}

#[test]
fn repeated_commands_change_nothing() {
    let calendar = madrid();
    let calendars = Calendars::from(&calendar);
    let clock = started(8, at(23, "09:00:00"));
    assert_eq!(clock.resume(at(23, "10:00:00"), calendars).unwrap(), clock);
    let paused = clock.pause(at(23, "10:00:00"), calendars).unwrap();
    assert_eq!(paused.pause(at(23, "11:00:00"), calendars).unwrap(), paused);
    let stopped = paused.stop(at(23, "12:00:00"), calendars).unwrap();
    assert_eq!(stopped.stop(at(24, "12:00:00"), calendars).unwrap(), stopped);
    assert_eq!(stopped.pause(at(24, "12:00:00"), calendars).unwrap(), stopped);
    assert_eq!(stopped.resume(at(24, "12:00:00"), calendars).unwrap(), stopped);
}

#[test]
fn a_pause_within_a_minute_leaves_no_trace() {
    let calendar = madrid();
    let calendars = Calendars::from(&calendar);
    let clock = started(8, at(23, "09:00:00"));
    let paused = clock.pause(at(23, "10:00:10"), calendars).unwrap();
    assert_eq!(paused.resume(at(23, "10:00:50"), calendars).unwrap(), clock);
}

#[test]
fn a_machine_that_is_a_little_slow_breaks_nothing() {
    let calendar = madrid();
    let calendars = Calendars::from(&calendar);
    let paused = started(8, at(23, "09:00:00")).pause(at(23, "08:58:00"), calendars).unwrap();
    assert_eq!((paused.paused_since, paused.spent), (Some(at(23, "09:00:00")), SignedDuration::ZERO));
}

#[test]
fn a_new_holiday_counts_for_what_begins_after_it_and_not_for_what_runs() {
    let (past, mut current) = ([madrid()], madrid());
    let clock = started(8, at(20, "18:40:00"));
    current.holidays = Holidays::new(vec![Holiday::closed("2026-11-23".parse().unwrap(), "Fiesta local")]).unwrap();
    let calendars = Calendars::new(&past, &current);
    let paused = clock.pause(at(23, "10:00:00"), calendars).unwrap();
    assert_eq!(paused.resume(at(23, "11:00:00"), calendars).unwrap().due_at, at(24, "09:40:00"), "the holiday is new");
    assert_eq!(
        clock.explain(calendars, Language::Es).unwrap(),
        clock.explain((&past[0]).into(), Language::Es).unwrap()
    );
    let later = Clock::start(Rule::NextAnswer, hours(8), at(20, "18:40:00"), calendars).unwrap();
    assert_eq!((later.calendar, later.due_at), (1, at(24, "18:40:00")));
}

#[test]
fn a_calendar_that_never_opens_is_an_error() {
    let calendar = Calendar::new(WorkingTime::default(), Zone::utc());
    let calendars = Calendars::from(&calendar);
    let answer = Clock::start(Rule::FirstAnswer, hours(8), at(23, "09:00:00"), calendars);
    assert_eq!(answer, Err(CalendarError::NoWorkingTime));
}

#[test]
fn says_how_the_date_was_found() {
    let calendar = madrid();
    let calendars = Calendars::from(&calendar);
    let clock = started(12, at(20, "18:40:00"));
    assert_eq!(
        clock.explain(calendars, Language::Es).unwrap(),
        "Recibido el viernes 20 de noviembre a las 18:40. Prometimos una primera respuesta en 12 horas de atención. \
         Atendemos de lunes a viernes de 9:00 a 14:00 y de 16:00 a 19:00. Viernes 20: 20 minutos; sábado 21 y domingo 22 \
         no cuentan; lunes 23: 8 horas; martes 24: 3 horas y 40 minutos. Por eso: martes 24 de noviembre a las 12:40."
    );
}

#[test]
fn says_when_it_stood_still() {
    let calendar = madrid();
    let calendars = Calendars::from(&calendar);
    let paused = started(8, at(23, "09:00:00")).pause(at(23, "12:00:00"), calendars).unwrap();
    let words = paused.explain(calendars, Language::Es).unwrap();
    assert!(
        words.ends_with(
            "Lunes 23: 3 horas. El plazo está en pausa desde el lunes 23 de noviembre a las 12:00, a la espera de la \
             información pedida. Tiempo que queda: 5 horas de atención."
        ),
        "{words}"
    );
    let resumed = paused.resume(at(25, "13:00:00"), calendars).unwrap();
    let words = resumed.explain(calendars, Language::Es).unwrap();
    assert!(
        words.ends_with(
            "Lunes 23: 3 horas. El plazo estuvo en pausa desde el lunes 23 de noviembre a las 12:00 hasta el miércoles 25 \
             de noviembre a las 13:00, mientras esperábamos la información pedida. Miércoles 25: 4 horas; jueves 26: 1 hora. \
             Por eso: jueves 26 de noviembre a las 10:00."
        ),
        "{words}"
    );
}

#[test]
fn every_language_explains_every_state() {
    let calendar = madrid();
    let calendars = Calendars::from(&calendar);
    let running = started(8, at(20, "18:40:00"));
    let paused = running.pause(at(23, "12:00:00"), calendars).unwrap();
    let resumed = paused.resume(at(25, "13:00:00"), calendars).unwrap();
    let mut seen = std::collections::BTreeSet::new();
    for language in Language::ALL {
        for clock in [&running, &paused, &resumed] {
            let words = clock.explain(calendars, language).unwrap();
            assert!(words.contains("18:40") && words.ends_with('.'), "{words}");
            assert!(seen.insert(words));
        }
    }
}

#[test]
fn is_stored_and_read_back() {
    let clock = started(8, at(20, "18:40:00")).pause(at(23, "12:00:00"), (&madrid()).into()).unwrap();
    let stored = serde_json::to_string(&clock).unwrap();
    assert_eq!(serde_json::from_str::<Clock>(&stored).unwrap(), clock);
}

/// A clock driven by minutes of waiting: (before the pause, of the pause), each.
fn driven(allowance: i64, waits: &[(i64, i64)]) -> (Clock, SignedDuration, Timestamp) {
    let calendar = madrid();
    let calendars = Calendars::from(&calendar);
    let mut now = at(16, "09:00:00");
    let mut clock = Clock::start(Rule::FirstAnswer, SignedDuration::from_mins(allowance), now, calendars).unwrap();
    let mut counted = SignedDuration::ZERO;
    for (run, wait) in waits {
        let pause = now + SignedDuration::from_mins(*run);
        counted += calendar.working_between(now, pause).unwrap();
        now = pause + SignedDuration::from_mins(*wait);
        clock = clock.pause(pause, calendars).unwrap().resume(now, calendars).unwrap();
    }
    (clock, counted, now)
}

proptest! {
    #[test]
    fn pauses_leave_the_sum_of_the_runs(waits in prop::collection::vec((0_i64..600, 1_i64..3000), 0..5)) {
        let calendar = madrid();
        let calendars = Calendars::from(&calendar);
        let allowance = 5 * 24 * 60;
        let (clock, counted, now) = driven(allowance, &waits);
        prop_assert_eq!(clock.spent, counted);
        let left = SignedDuration::from_mins(allowance) - counted;
        prop_assert_eq!(clock.left(now, calendars).unwrap(), left);
        prop_assert_eq!(clock.due_at, calendar.add_working(now, left).unwrap().due);
    }

    #[test]
    fn a_state_only_gets_worse_while_it_runs(minutes in prop::collection::vec(0_i64..10_000, 2), allowance in 1_i64..3000) {
        let (clock, _, now) = driven(allowance, &[]);
        let rank = |wait: i64| match clock.state(now + SignedDuration::from_mins(wait)) {
            State::Ok => 0,
            State::Soon => 1,
            _ => 2,
        };
        let (first, second) = (minutes[0].min(minutes[1]), minutes[0].max(minutes[1]));
        prop_assert!(rank(first) <= rank(second));
    }
}
