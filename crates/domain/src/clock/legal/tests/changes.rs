//! What happens to a clock.

use super::*;

const OFFER: Suspension = Suspension {
    cause: SuspensionCause::SettlementOffer,
    at_most: Some(5),
    unit: Unit::WorkingDays,
    at_least: None,
    article: String::new(),
};

const INFORMATION: Suspension = Suspension {
    cause: SuspensionCause::Information,
    at_most: None,
    unit: Unit::NaturalDays,
    at_least: None,
    article: String::new(),
};

fn lima(text: &str) -> Timestamp {
    at(text, "America/Lima")
}

/// Fifteen working days of Peru, from 23 November to 16 December.
fn peru() -> LegalClock {
    clock("PE", None, 15, Unit::WorkingDays, lima("2026-11-23T10:00"))
}

#[test]
fn in_time_is_before_the_end_and_late_is_from_then_on() {
    let days = clock("ES", None, 15, Unit::NaturalDays, madrid("2026-11-23T10:00"));
    let second = SignedDuration::from_secs(1);
    let midnight = madrid("2026-12-09T00:00");
    assert_eq!((days.state(midnight - second), days.state(midnight)), (State::Soon, State::Late));
    let stopped = |clock: &LegalClock, at| clock.stop(at, &calendars()).unwrap().state(at);
    assert_eq!((stopped(&days, midnight - second), stopped(&days, midnight)), (State::Met, State::Missed));
    // Two hours are over when two hours have passed: the seconds of the start are kept.
    let hours = clock("ES", None, 2, Unit::Hours, madrid("2026-11-23T10:00:45"));
    let noon = madrid("2026-11-23T12:00:45");
    assert_eq!((hours.state(noon - second), hours.state(noon)), (State::Soon, State::Late));
    assert_eq!((stopped(&hours, noon - second), stopped(&hours, noon)), (State::Met, State::Missed));
    assert_eq!(hours.due_on, date("2026-11-23"));
    let midnight = clock("ES", None, 2, Unit::Hours, madrid("2026-11-23T22:00"));
    assert_eq!((midnight.due_on, midnight.due_at), (date("2026-11-23"), madrid("2026-11-24T00:00")));
}

#[rstest]
#[case(2, Unit::Hours, "2026-11-23T11:30")]
#[case(5, Unit::NaturalDays, "2026-11-26T00:00")]
// Fifteen days to Tuesday 15 December: the last four.
#[case(15, Unit::WorkingDays, "2026-12-10T00:00")]
#[case(3, Unit::WorkingDays, "2026-11-25T00:00")]
#[case(1, Unit::WorkingDays, "2026-11-23T10:00")]
#[case(1, Unit::Months, "2026-12-16T00:00")]
fn it_is_soon_in_the_last_quarter_and_in_the_last_two_working_days(
    #[case] amount: u16,
    #[case] unit: Unit,
    #[case] soon: &str,
) {
    let clock = clock("ES", None, amount, unit, madrid("2026-11-23T10:00"));
    assert_eq!(clock.soon_at, madrid(soon));
}

#[test]
fn an_offer_suspends_for_five_working_days_at_most_and_then_it_counts_by_itself() {
    let calendars = calendars();
    let clock = peru();
    assert_eq!(clock.due_on, date("2026-12-16"));
    let offered = clock.suspend(lima("2026-12-01T16:00"), &OFFER, &calendars).unwrap();
    // Tuesday the 1st to Monday the 7th: five working days.
    assert_eq!(offered.suspended.unwrap().until, Some(lima("2026-12-08T00:00")));
    assert_eq!(offered.due_on, date("2026-12-23"));
    assert_eq!(offered.state(lima("2026-12-07T23:59")), State::Paused);
    assert_eq!(offered.state(lima("2026-12-08T00:00")), State::Ok);
    assert_eq!(offered.state(lima("2026-12-24T00:00")), State::Late);
    // A late "no" changes nothing any more.
    let resumed = offered.resume(lima("2026-12-11T09:00"), &calendars).unwrap();
    assert_eq!((resumed.due_on, resumed.suspensions[0].to), (date("2026-12-23"), lima("2026-12-08T00:00")));
    // An early one gives back what was not used: Tuesday and Wednesday did not count, Thursday does.
    let refused = offered.resume(lima("2026-12-03T09:00"), &calendars).unwrap();
    assert_eq!(refused.due_on, date("2026-12-18"));
    // Three working days are left for another offer, and then none.
    let again = refused.suspend(lima("2026-12-10T09:00"), &OFFER, &calendars).unwrap();
    assert_eq!(again.suspended.unwrap().until, Some(lima("2026-12-15T00:00")));
    assert_eq!(again.due_on, date("2026-12-23"));
    let third = again.suspend(lima("2026-12-16T09:00"), &OFFER, &calendars).unwrap();
    assert_eq!(third, again);
}

#[test]
fn on_the_last_day_nothing_is_lost() {
    let calendars = calendars();
    let asked = peru().suspend(lima("2026-12-16T18:00"), &INFORMATION, &calendars).unwrap();
    assert_eq!((asked.due_on, asked.state(lima("2027-01-20T10:00"))), (date("2026-12-16"), State::Paused));
    let given = asked.resume(lima("2026-12-18T10:00"), &calendars).unwrap();
    assert_eq!((given.due_on, given.state(lima("2026-12-18T10:00"))), (date("2026-12-18"), State::Soon));
    assert_eq!(given.remaining(lima("2026-12-18T10:00"), &calendars), Ok(Remaining::Days(1)));
}

#[test]
fn once_late_nothing_hides_it() {
    let calendars = calendars();
    let late = lima("2026-12-17T00:00");
    let clock = peru();
    assert_eq!(clock.suspend(late, &INFORMATION, &calendars).unwrap(), clock);
    assert_eq!(clock.restart(late, &calendars).unwrap(), clock);
    let longer =
        Extension { in_all: 30, unit: Unit::WorkingDays, conditions: Text::default(), told_before_it_ends: true };
    assert_eq!(clock.extend(date("2026-12-28"), late, &longer, &calendars), Err(ClockError::Over(late)));
    assert_eq!(clock.remaining(late, &calendars), Ok(Remaining::Days(0)));
}

#[test]
fn what_was_missing_starts_it_anew() {
    let calendars = calendars();
    let completion = Suspension { cause: SuspensionCause::Completion, ..INFORMATION };
    let clock = clock("ES", Some("ES-VC"), 15, Unit::WorkingDays, madrid("2026-11-23T10:00"));
    let asked = clock.suspend(madrid("2026-11-25T10:00"), &completion, &calendars).unwrap();
    assert_eq!(asked.state(madrid("2027-02-01T10:00")), State::Paused);
    // The same date as that of one that is started with the day of completion.
    let restarted = asked.restart(madrid("2026-12-18T10:00"), &calendars).unwrap();
    let events =
        Events { completed_at: Some(madrid("2026-12-18T10:00")), ..Events::presented(madrid("2026-11-23T10:00")) };
    let rules = profile("ES", vec![rule("resolve", 15, Unit::WorkingDays)]);
    let started = clocks(&rules, Some("ES-VC"), &[], events).remove(0);
    assert_eq!(restarted, started);
    assert_eq!((restarted.due_on, restarted.calendar.provisional), (date("2027-01-13"), true));
    // It does not for a clock that runs whatever was missing.
    let mut always = rule("inform", 1, Unit::Months);
    always.starts = Starts::PresentedAlways;
    let always = clocks(&profile("ES", vec![always]), None, &[], events).remove(0);
    assert_eq!((always.due_on, always.restarted), (date("2026-12-23"), false));
    assert_eq!(always.restart(madrid("2026-12-18T10:00"), &calendars).unwrap(), always);
}

#[test]
fn a_longer_date_is_told_in_time_and_has_an_end() {
    let calendars = calendars();
    // Payments: fifteen working days, in exceptional cases one month.
    let month = Extension { in_all: 1, unit: Unit::Months, conditions: Text::default(), told_before_it_ends: true };
    let clock = clock("ES", None, 15, Unit::WorkingDays, madrid("2026-11-23T10:00"));
    let told = madrid("2026-12-14T10:00");
    let extend = |to: &str| clock.extend(date(to), told, &month, &calendars);
    assert_eq!(extend("2026-12-24"), Err(ClockError::TooLong(date("2026-12-23"))));
    assert_eq!(extend("2026-12-15"), Err(ClockError::NotLonger(date("2026-12-15"))));
    let longer = extend("2026-12-23").unwrap();
    assert_eq!((longer.due_on, longer.due_at), (date("2026-12-23"), madrid("2026-12-24T00:00")));
    assert_eq!(longer.state(madrid("2026-12-15T23:59")), State::Ok);
    let stopped = longer.stop(madrid("2026-12-20T10:00"), &calendars).unwrap();
    assert_eq!(stopped.extend(date("2026-12-23"), told, &month, &calendars), Err(ClockError::Stopped));
    // What it stands still after that comes on top: Friday the 18th did not count, Monday does.
    let asked = longer.suspend(madrid("2026-12-18T10:00"), &INFORMATION, &calendars).unwrap();
    assert_eq!(asked.resume(madrid("2026-12-21T10:00"), &calendars).unwrap().due_on, date("2026-12-24"));
}

#[test]
fn hours_and_months_stand_still_too() {
    let calendars = calendars();
    let hours = clock("ES", None, 2, Unit::Hours, madrid("2026-11-23T10:00"));
    let asked = hours.suspend(madrid("2026-11-23T10:30"), &INFORMATION, &calendars).unwrap();
    let left = Ok(Remaining::Time(SignedDuration::from_mins(90)));
    assert_eq!(asked.remaining(madrid("2026-11-23T17:00"), &calendars), left);
    let given = asked.resume(madrid("2026-11-23T17:00"), &calendars).unwrap();
    assert_eq!(given.due_at, madrid("2026-11-23T18:30"));
    assert_eq!(given.remaining(madrid("2026-11-23T17:00"), &calendars), left);
    let months = clock("ES", None, 1, Unit::Months, madrid("2026-11-23T10:00"));
    let asked = months.suspend(madrid("2026-12-01T10:00"), &INFORMATION, &calendars).unwrap();
    assert_eq!(asked.resume(madrid("2026-12-04T10:00"), &calendars).unwrap().due_on, date("2026-12-26"));
}

#[test]
fn stopping_once_is_enough_and_ends_a_suspension() {
    let calendars = calendars();
    let asked = peru().suspend(lima("2026-12-01T10:00"), &INFORMATION, &calendars).unwrap();
    let stopped = asked.stop(lima("2026-12-20T10:00"), &calendars).unwrap();
    assert_eq!((stopped.state(lima("2027-01-01T10:00")), stopped.suspended), (State::Met, None));
    for changed in [
        stopped.stop(lima("2027-01-20T10:00"), &calendars),
        stopped.resume(lima("2027-01-20T10:00"), &calendars),
        stopped.suspend(lima("2027-01-20T10:00"), &INFORMATION, &calendars),
        stopped.restart(lima("2027-01-20T10:00"), &calendars),
    ] {
        assert_eq!(changed.unwrap(), stopped);
    }
}

#[test]
fn what_stands_still_does_not_drive() {
    let calendars = calendars();
    let five = clock("ES", None, 5, Unit::NaturalDays, madrid("2026-11-23T10:00"));
    let fifteen = clock("ES", None, 15, Unit::NaturalDays, madrid("2026-11-23T10:00"));
    let now = madrid("2026-11-24T10:00");
    let asked = five.suspend(now, &INFORMATION, &calendars).unwrap();
    assert_eq!(driving(&[fifteen.clone(), five], Duty::Resolve, now).unwrap().amount, 5);
    assert_eq!(driving(&[fifteen, asked], Duty::Resolve, now).unwrap().amount, 15);
}

#[test]
fn a_date_that_was_told_stays_when_the_calendar_changes() {
    let situation = Situation { municipality: Some("46131".to_owned()), ..situation(Some("ES-VC")) };
    let events = Events::presented(madrid("2026-11-23T10:00"));
    let matter = Matter { kind: "reclamacion", topics: &[], situation: &situation, places: &[], events };
    let rules = profile("ES", vec![rule("resolve", 15, Unit::WorkingDays)]);
    let local = |day| {
        let holidays = Holidays::new(vec![Holiday::closed(date(day), "Fiesta local")]).unwrap();
        calendars().with(LocalHolidays { place: "ES-VC-46131".to_owned(), holidays })
    };
    let clock = start(&rules, &matter, &local("2026-12-02")).unwrap().remove(0);
    assert_eq!(clock.due_on, date("2026-12-16"));
    // Another holiday, and the old one is none any more: the computation leads to the same date, and says so.
    let after = local("2026-12-09");
    let computation = clock.explain(&after, Language::Es).unwrap();
    assert!(computation.calendar_is_gone);
    assert!(computation.words.ends_with("hasta el miércoles 16 de diciembre, incluido."), "{}", computation.words);
    assert!(computation.words.contains("miércoles 2 de diciembre (festivo) no cuenta"), "{}", computation.words);
    let asked = clock.suspend(madrid("2026-12-03T10:00"), &INFORMATION, &after).unwrap();
    assert_eq!(asked.resume(madrid("2026-12-04T10:00"), &after).unwrap().due_on, date("2026-12-17"));
}

#[test]
fn it_comes_back_from_json() {
    let calendars = calendars();
    let offered = peru().suspend(lima("2026-12-01T16:00"), &OFFER, &calendars).unwrap();
    let json = serde_json::to_string(&offered).unwrap();
    assert_eq!(serde_json::from_str::<LegalClock>(&json).unwrap(), offered);
}
