//! What a law says of real matters.

use super::*;

/// The table of examples that was checked by hand: national holidays only.
#[rstest]
#[case("2026-11-23", ["2026-12-15", "2026-12-11", "2026-12-08", "2026-12-07", "2026-11-28"])]
#[case("2026-12-28", ["2027-01-20", "2027-01-16", "2027-01-12", "2027-01-13", "2027-01-02"])]
#[case("2027-03-22", ["2027-04-13", "2027-04-09", "2027-04-06", "2027-04-06", "2027-03-27"])]
fn checked_examples(#[case] presented: &str, #[case] due: [&str; 5]) {
    let units = [
        (15, Unit::WorkingDays),
        (15, Unit::WorkingDaysAndSaturdays),
        (15, Unit::NaturalDays),
        (10, Unit::WorkingDays),
        (5, Unit::NaturalDays),
    ];
    for ((amount, unit), due) in units.into_iter().zip(due) {
        let clock = clock("ES", None, amount, unit, madrid(&format!("{presented}T10:00")));
        assert_eq!(clock.due_on, date(due), "{amount} {unit:?}");
        assert_eq!(clock.due_at, madrid(&format!("{due}T00:00")) + SignedDuration::from_hours(24));
    }
}

/// Ley 10/2025, art. 17.1 and 17.3, and TRLGDCU, art. 21.3.
fn spain() -> Profile {
    let mut working = rule("resolve", 15, Unit::WorkingDays);
    working.readings.push(reading("strict", 15, Unit::WorkingDaysAndSaturdays, Place::National));
    let mut billing = rule("billing", 5, Unit::NaturalDays);
    billing.topics = vec!["facturacion".to_owned()];
    billing.duty = Duty::Answer;
    let mut continuity = rule("continuity", 2, Unit::Hours);
    continuity.topics = vec!["continuidad".to_owned()];
    continuity.duty = Duty::Answer;
    continuity.when = vec![Condition { flags: vec!["continuing".to_owned()], ..Condition::default() }];
    profile("ES", vec![working, rule("consumer", 15, Unit::NaturalDays), billing, continuity])
}

#[test]
fn a_double_charge_in_valencia() {
    let presented = madrid("2026-11-23T10:00");
    let clocks = clocks(&spain(), Some("ES-VC"), &["facturacion"], Events::presented(presented));
    let found: Vec<(&str, &str, String, &str)> = clocks
        .iter()
        .map(|clock| (clock.rule.as_str(), clock.reading.as_str(), clock.due_on.to_string(), &*clock.calendar.place))
        .collect();
    let expected = [
        ("billing", "usual", "2026-11-28".to_owned(), "ES-VC"),
        ("consumer", "usual", "2026-12-08".to_owned(), "ES-VC"),
        ("resolve", "strict", "2026-12-11".to_owned(), "ES"),
        ("resolve", "usual", "2026-12-15".to_owned(), "ES-VC"),
    ];
    assert_eq!(found, expected);
    // 15 natural days end on a holiday, and are not longer for it.
    assert_eq!(driving(&clocks, Duty::Resolve, presented).unwrap().rule, "consumer");
    assert_eq!(driving(&clocks, Duty::Answer, presented).unwrap().rule, "billing");
    assert!(driving(&clocks, Duty::Inform, presented).is_none());
    // Where the holiday of the Constitution was moved to the Monday, working days take one more.
    assert_eq!(clock("ES", Some("ES-MD"), 15, Unit::WorkingDays, presented).due_on, date("2026-12-16"));
}

#[test]
fn the_place_of_the_person_decides_and_of_several_the_earliest() {
    let situation = situation(Some("ES-VC"));
    let due = |places: &[Where]| {
        let events = Events::presented(madrid("2026-11-23T10:00"));
        let matter = Matter { kind: "reclamacion", topics: &[], situation: &situation, places, events };
        let rules = profile("ES", vec![rule("resolve", 15, Unit::WorkingDays)]);
        let clock = start(&rules, &matter, &calendars()).unwrap().remove(0);
        (clock.due_on.to_string(), clock.calendar.place)
    };
    let (madrid, valencia) = (Where::territory("ES-MD"), Where::territory("ES-VC"));
    assert_eq!(due(&[]), ("2026-12-15".to_owned(), "ES-VC".to_owned()));
    assert_eq!(due(std::slice::from_ref(&madrid)), ("2026-12-16".to_owned(), "ES-MD".to_owned()));
    assert_eq!(due(&[madrid, valencia]), ("2026-12-15".to_owned(), "ES-VC".to_owned()));
}

#[test]
fn days_end_at_midnight_where_the_person_is() {
    let canary = clock("ES", Some("ES-CN"), 5, Unit::NaturalDays, madrid("2026-11-24T00:30"));
    // It was still Monday there.
    assert_eq!((canary.due_on, canary.due_at), (date("2026-11-28"), at("2026-11-29T00:00", "Atlantic/Canary")));
}

#[test]
fn local_holidays_that_the_business_added_count_for_who_lives_there() {
    let local =
        vec![Holiday::closed(date("2026-12-09"), "Fiesta local"), Holiday::own(date("2026-12-10"), "Puente", vec![])];
    let local = LocalHolidays { place: "ES-VC-46131".to_owned(), holidays: Holidays::new(local).unwrap() };
    let calendars = calendars().with(local);
    let situation = Situation { municipality: Some("46131".to_owned()), ..situation(Some("ES-VC")) };
    let events = Events::presented(madrid("2026-11-23T10:00"));
    let rules = profile("ES", vec![rule("resolve", 15, Unit::WorkingDays)]);
    let of = |places: &[Where]| {
        let matter = Matter { kind: "reclamacion", topics: &[], situation: &situation, places, events };
        start(&rules, &matter, &calendars).unwrap().remove(0)
    };
    assert_eq!((of(&[]).due_on, &*of(&[]).calendar.place), (date("2026-12-16"), "ES-VC-46131"));
    assert_eq!(of(&[Where::municipality("ES-VC", "46250")]).due_on, date("2026-12-15"));
}

#[test]
fn an_outage_is_answered_within_two_hours_if_the_service_is_continuing() {
    let events = Events::presented(madrid("2026-11-23T10:00"));
    let none = clocks(&spain(), None, &["continuidad"], events);
    assert!(none.iter().all(|clock| clock.rule != "continuity"));
    let situation = Situation { flags: ["continuing".to_owned()].into(), ..Situation::default() };
    let topics = ["continuidad".to_owned()];
    let matter = Matter { kind: "reclamacion", topics: &topics, situation: &situation, places: &[], events };
    let clocks = start(&spain(), &matter, &calendars()).unwrap();
    assert_eq!((clocks[0].rule.as_str(), clocks[0].due_at), ("continuity", madrid("2026-11-23T12:00")));
}

#[test]
fn a_sector_stands_in_for_the_general_rule() {
    // RD 1955/2000, art. 103.2.D: five working days for bills, fifteen for the rest.
    let mut bills = rule("bills", 5, Unit::WorkingDays);
    bills.topics = vec!["facturacion".to_owned()];
    bills.duty = Duty::Answer;
    bills.replaces = vec!["billing".to_owned()];
    let mut profile = spain();
    profile.clocks.push(bills);
    let due = |topics: &[&str]| -> Vec<(String, String)> {
        let clocks = clocks(&profile, Some("ES-VC"), topics, Events::presented(madrid("2026-12-04T10:00")));
        clocks
            .into_iter()
            .filter(|clock| clock.duty == Duty::Answer)
            .map(|clock| (clock.rule, clock.due_on.to_string()))
            .collect()
    };
    // From Friday the 4th: 7, 9, 10, 11 and 14 December.
    assert_eq!(due(&["facturacion"]), [("bills".to_owned(), "2026-12-14".to_owned())]);
    assert_eq!(due(&["otro"]), []);
}

#[rstest]
// Banks and insurers: one month. Telecom: one month by use.
#[case("2026-11-23T10:00", 1, "2026-12-23")]
#[case("2027-01-31T10:00", 1, "2027-02-28")]
#[case("2028-01-31T10:00", 1, "2028-02-29")]
#[case("2026-12-31T23:59", 2, "2027-02-28")]
#[case("2028-02-29T10:00", 12, "2029-02-28")]
fn months_go_from_date_to_date(#[case] presented: &str, #[case] months: u16, #[case] due: &str) {
    assert_eq!(clock("ES", None, months, Unit::Months, madrid(presented)).due_on, date(due));
}

#[test]
fn a_decision_is_notified_within_ten_days_of_its_date() {
    let mut notify = rule("notify", 10, Unit::NaturalDays);
    notify.starts = Starts::Decided;
    let profile = profile("ES", vec![notify]);
    let presented = madrid("2026-11-23T10:00");
    assert!(clocks(&profile, None, &[], Events::presented(presented)).is_empty());
    let events = Events { decided_at: Some(madrid("2026-12-01T13:00")), ..Events::presented(presented) };
    assert_eq!(clocks(&profile, None, &[], events)[0].due_on, date("2026-12-11"));
}

#[rstest]
// Fifteen working days of Peru: 8 and 9 December do not count.
#[case("2026-11-23T10:00", 15, "2026-12-16")]
// OSIPTEL: three for quality, fifteen for bills, twenty for the rest.
#[case("2026-12-07T10:00", 3, "2026-12-14")]
#[case("2026-07-20T10:00", 15, "2026-08-14")]
#[case("2026-11-23T10:00", 20, "2026-12-23")]
// The evening of Lima is the next day in Madrid.
#[case("2026-11-23T22:00", 3, "2026-11-26")]
fn working_days_of_peru(#[case] presented: &str, #[case] days: u16, #[case] due: &str) {
    let clock = clock("PE", None, days, Unit::WorkingDays, at(presented, "America/Lima"));
    assert_eq!((clock.due_on, clock.zone.name()), (date(due), "America/Lima"));
    assert!(!clock.calendar.provisional);
}

#[rstest]
// The clock leaps from 2:00 to 3:00.
#[case("2026-03-29T01:30", 2, "2026-03-29T04:30")]
// It shows 2:30 twice; the first is meant.
#[case("2026-10-25T02:30", 2, "2026-10-25T03:30")]
#[case("2026-10-24T22:00", 24, "2026-10-25T21:00")]
#[case("2026-12-31T23:30", 2, "2027-01-01T01:30")]
fn hours_are_those_that_pass(#[case] presented: &str, #[case] hours: u16, #[case] due: &str) {
    assert_eq!(clock("ES", None, hours, Unit::Hours, madrid(presented)).due_at, madrid(due));
}

#[test]
fn days_end_with_the_day_also_when_the_clock_changes() {
    let clock = clock("ES", None, 1, Unit::NaturalDays, madrid("2026-10-24T10:00"));
    assert_eq!(clock.due_at, madrid("2026-10-26T00:00"));
    assert_eq!(clock.due_at.duration_since(madrid("2026-10-25T00:00")), SignedDuration::from_hours(25));
}

#[rstest]
#[case("2026-11-23T10:00", "2026-11-23")]
#[case("2026-11-23T23:59", "2026-11-23")]
// Saturday; the holiday of Tuesday 8 December.
#[case("2026-11-28T10:00", "2026-11-30")]
#[case("2026-12-08T10:00", "2026-12-09")]
fn the_same_working_day(#[case] asked: &str, #[case] due: &str) {
    assert_eq!(clock("ES", None, 1, Unit::SameWorkingDay, madrid(asked)).due_on, date(due));
}

#[test]
fn leap_days_and_holidays_on_sundays() {
    assert_eq!(clock("ES", None, 1, Unit::NaturalDays, madrid("2028-02-28T10:00")).due_on, date("2028-02-29"));
    // All Saints' of 2026 is a Sunday: it takes no day of its own.
    assert_eq!(clock("ES", None, 1, Unit::WorkingDays, madrid("2026-10-30T10:00")).due_on, date("2026-11-02"));
    assert_eq!(
        clock("ES", None, 1, Unit::WorkingDaysAndSaturdays, madrid("2026-10-31T10:00")).due_on,
        date("2026-11-02")
    );
    // Assumption Day is a Saturday.
    assert_eq!(
        clock("ES", None, 1, Unit::WorkingDaysAndSaturdays, madrid("2026-08-14T10:00")).due_on,
        date("2026-08-17")
    );
}

#[rstest]
#[case("ES", None, Unit::WorkingDays, "2026-11-23T10:00", false)]
#[case("ES", None, Unit::WorkingDays, "2026-12-28T10:00", true)]
#[case("ES", None, Unit::NaturalDays, "2026-12-28T10:00", false)]
#[case("ES", Some("ES-VC"), Unit::WorkingDays, "2031-11-23T10:00", true)]
#[case("UY", None, Unit::WorkingDays, "2026-11-23T10:00", true)]
fn a_year_that_is_not_known_is_said_to_be_provisional(
    #[case] country: &str,
    #[case] territory: Option<&str>,
    #[case] unit: Unit,
    #[case] presented: &str,
    #[case] provisional: bool,
) {
    assert_eq!(clock(country, territory, 15, unit, madrid(presented)).calendar.provisional, provisional);
}

#[test]
fn a_rule_binds_by_the_day_of_presentation() {
    let mut late = rule("new", 15, Unit::NaturalDays);
    late.basis.from = Some(date("2026-12-28"));
    let mut early = rule("old", 1, Unit::Months);
    early.basis.until = Some(date("2026-12-27"));
    let profile = profile("ES", vec![late, early]);
    let rules = |presented: &str, territory| {
        let clocks = clocks(&profile, territory, &[], Events::presented(madrid(presented)));
        clocks.into_iter().map(|clock| clock.rule).collect::<Vec<_>>()
    };
    assert_eq!(rules("2026-12-27T23:59", None), ["old"]);
    assert_eq!(rules("2026-12-28T00:00", None), ["new"]);
    // There it is still the day before.
    assert_eq!(rules("2026-12-28T00:30", Some("ES-CN")), ["old"]);
}

#[test]
fn nothing_beyond_what_can_be_computed() {
    let profile = profile("ES", vec![rule("resolve", u16::MAX, Unit::WorkingDays)]);
    let situation = situation(None);
    let events = Events::presented(madrid("2026-11-23T10:00"));
    let matter = Matter { kind: "reclamacion", topics: &[], situation: &situation, places: &[], events };
    assert_eq!(start(&profile, &matter, &calendars()), Err(CalendarError::TooFar));
    let events = Events::presented("2600-01-01T00:00:00Z".parse().unwrap());
    assert_eq!(start(&spain(), &Matter { events, ..matter }, &calendars()), Err(CalendarError::TooFar));
}
