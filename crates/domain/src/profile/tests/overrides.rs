//! What a business may do otherwise than its profile.

use rstest::rstest;

use super::*;
use crate::language::Language::{En, Es};

fn own(id: &str, amount: u16, unit: Unit, reason: Option<&str>) -> Overrides {
    let calendar = if id == "strict" { Place::National } else { Place::Person };
    let reading = Reading { id: id.into(), amount, unit, calendar, counts: Counts::NextDay, note: None };
    let own = OwnReading { clock: "resolve".into(), reading, reason: reason.map(str::to_owned) };
    Overrides { stricter: vec![own], ..Overrides::default() }
}

fn off(section: &str, id: &str, reason: &str) -> Overrides {
    let off = SwitchedOff { section: section.into(), id: id.into(), reason: reason.into() };
    Overrides { switched_off: vec![off], ..Overrides::default() }
}

#[rstest]
#[case::smaller(own("usual", 10, Unit::WorkingDays, None), true)]
#[case::the_same(own("usual", 15, Unit::WorkingDays, None), true)]
#[case::larger(own("usual", 16, Unit::WorkingDays, None), false)]
#[case::larger_with_a_reason(own("usual", 16, Unit::WorkingDays, Some("lo dice el convenio del sector")), true)]
#[case::a_blank_is_no_reason(own("usual", 16, Unit::WorkingDays, Some("  ")), false)]
#[case::natural_days_are_faster(own("usual", 15, Unit::NaturalDays, None), true)]
#[case::months_are_not(own("usual", 1, Unit::Months, None), false)]
#[case::working_days_where_saturdays_count(own("strict", 15, Unit::WorkingDays, None), false)]
#[case::one_more(own("ours", 99, Unit::NaturalDays, None), true)]
#[case::nothing(own("usual", 0, Unit::WorkingDays, None), false)]
#[case::secondary(off("clock", "hoja-andalucia", ""), true)]
#[case::text_seen(off("clock", "resolve", ""), false)]
#[case::text_seen_with_a_reason(off("clock", "resolve", "no está en el ámbito, según su abogada"), true)]
#[case::unknown(off("clock", "nada", "porque sí"), false)]
#[case::of_another_section(off("rule", "hoja-andalucia", ""), false)]
fn stricter_is_free_and_laxer_needs_a_reason(#[case] overrides: Overrides, #[case] allowed: bool) {
    assert_eq!(overrides.check(get("es")).is_ok(), allowed, "{:?}", overrides.check(get("es")));
}

#[test]
fn what_is_switched_off_is_gone_and_what_is_added_counts_too() {
    let mut overrides = own("ours", 5, Unit::NaturalDays, None);
    overrides.switched_off = off("clock", "hoja-andalucia", "").switched_off;
    let profile = overrides.apply(get("es"));
    assert!(profile.clock("hoja-andalucia").is_none());
    assert_eq!(profile.clock("resolve").unwrap().readings.len(), 3);
    let changes: Vec<String> = diff(get("es"), &profile).iter().map(|change| change.id.clone()).collect();
    assert_eq!(changes, ["hoja-andalucia", "resolve"]);
}

#[test]
fn a_change_is_told_field_by_field() {
    let profile = own("usual", 10, Unit::WorkingDays, None).apply(get("es"));
    let changes = diff(get("es"), &profile);
    assert_eq!(changes.len(), 1);
    let told = changes[0].to_string();
    assert!(told.starts_with("~ clock resolve") && told.contains("reading.0.amount: 15 → 10"), "{told}");
    assert_eq!(diff(get("es"), get("es")), []);
}

#[test]
fn the_words_say_why() {
    let words = |key: &str, situation: &Situation, on: Date, language| {
        let items = explain(get("es"), situation, on, language).items;
        items.into_iter().find(|item| item.id == key).map(|item| (item.binds, item.why)).unwrap()
    };
    let before = LEY.yesterday().unwrap();
    assert_eq!(words("resolve", &large(), LEY, Es), (true, "porque «ley-10-2025» (gran empresa)".into()));
    assert_eq!(words("resolve", &large(), before, Es), (false, "desde el 2026-12-28".into()));
    let water = situation(None, Sector::Water, Size::Small, &[]);
    let (_, why) = words("resolve", &water, LEY, En);
    assert_eq!(why, "because «ley-10-2025» («basic-service» (water))");
    let (_, why) = words("resolve", &Situation::default(), LEY, Es);
    assert_eq!(why, "haría falta «ley-10-2025» (gran empresa o «basic-service» o Administración del Estado)");
    assert_eq!(words("resolve-complaint", &large(), LEY, En), (true, "always".into()));
    let (_, why) = words("hoja-andalucia", &large(), LEY, Es);
    assert_eq!(why, "haría falta ES-AN y «hoja-regional»");
    let (_, why) = words("no_collection", &large(), LEY, En);
    assert_eq!(why, "it would take «ley-10-2025» (large business) and «continuing», without «telecom» or «financial»");
}

#[test]
fn the_count_is_in_words_too() {
    let items = explain(get("es"), &large(), LEY, Es).items;
    let counts = |id: &str| items.iter().find(|item| item.id == id).unwrap().counts.clone();
    assert_eq!(counts("resolve"), ["15 días hábiles", "15 días hábiles, sábados incluidos"]);
    assert_eq!(counts("adr-information"), ["1 mes"]);
    assert_eq!(counts("supervisor"), ["el mismo día laborable"]);
}
