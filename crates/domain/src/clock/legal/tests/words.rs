//! Computations as persons read them.

use super::*;

fn in_words(clock: &LegalClock, language: Language) -> String {
    clock.explain(&calendars(), language).unwrap().words
}

#[rstest]
#[case(Language::Es)]
#[case(Language::Ca)]
#[case(Language::Gl)]
#[case(Language::Eu)]
#[case(Language::En)]
#[case(Language::Pt)]
fn six_languages(#[case] language: Language) {
    let presented = madrid("2026-11-23T10:00");
    let units = [
        (15, Unit::WorkingDays),
        (15, Unit::WorkingDaysAndSaturdays),
        (1, Unit::NaturalDays),
        (5, Unit::NaturalDays),
        (1, Unit::Months),
        (2, Unit::Hours),
        (1, Unit::SameWorkingDay),
    ];
    let lines: Vec<String> = units
        .into_iter()
        .map(|(amount, unit)| in_words(&clock("ES", Some("ES-MD"), amount, unit, presented), language))
        .collect();
    insta::with_settings!({ snapshot_suffix => language.tag() }, { insta::assert_snapshot!(lines.join("\n")) });
}

#[rstest]
#[case(Language::Es)]
#[case(Language::Ca)]
#[case(Language::Gl)]
#[case(Language::Eu)]
#[case(Language::En)]
#[case(Language::Pt)]
fn changes_in_six_languages(#[case] language: Language) {
    let calendars = calendars();
    let at = |text| at(text, "America/Lima");
    let rule =
        |cause, at_most| Suspension { cause, at_most, unit: Unit::WorkingDays, at_least: None, article: String::new() };
    let clock = clock("PE", None, 15, Unit::WorkingDays, at("2026-12-21T10:00"));
    let information = rule(SuspensionCause::Information, None);
    let asked = clock.suspend(at("2026-12-28T09:00"), &information, &calendars).unwrap();
    let given = asked.resume(at("2026-12-29T13:05"), &calendars).unwrap();
    let offered = given.suspend(at("2027-01-05T17:00"), &rule(SuspensionCause::SettlementOffer, Some(5)), &calendars);
    let longer =
        Extension { in_all: 30, unit: Unit::WorkingDays, conditions: Text::default(), told_before_it_ends: true };
    let longer = clock.extend(date("2027-01-29"), at("2027-01-04T10:00"), &longer, &calendars).unwrap();
    let spanish = super::clock("ES", None, 3, Unit::WorkingDays, madrid("2026-12-30T10:00"));
    let restarted = spanish.restart(madrid("2027-01-04T11:00"), &calendars).unwrap();
    let clocks = [asked, given, offered.unwrap(), longer, restarted];
    let lines: Vec<String> = clocks.iter().map(|clock| in_words(clock, language)).collect();
    insta::with_settings!({ snapshot_suffix => language.tag() }, { insta::assert_snapshot!(lines.join("\n")) });
}

#[test]
fn day_by_day() {
    let clock = clock("ES", Some("ES-MD"), 5, Unit::WorkingDays, madrid("2026-12-03T10:00"));
    let steps = clock.explain(&calendars(), Language::Es).unwrap().steps;
    let lines: Vec<String> = steps
        .iter()
        .map(|step| {
            format!("{} {} {}", step.date, step.number.map_or_else(|| "-".to_owned(), |n| n.to_string()), step.why)
        })
        .collect();
    let expected = [
        "2026-12-04 1 ",
        "2026-12-05 - sábado",
        "2026-12-06 - domingo",
        "2026-12-07 - Día de la Constitución, trasladado",
        "2026-12-08 - Inmaculada Concepción",
        "2026-12-09 2 ",
        "2026-12-10 3 ",
        "2026-12-11 4 ",
        "2026-12-12 - sábado",
        "2026-12-13 - domingo",
        "2026-12-14 5 ",
    ];
    assert_eq!(lines, expected);
}
