//! The profiles that the program carries, on real dates.

use super::*;
use crate::profile::{Sector, Size, library};

/// Rule, reading and last day of every clock, the earliest first.
fn due(
    profile: &str,
    kind: &str,
    topics: &[&str],
    presented: Timestamp,
    situation: &Situation,
) -> Vec<(String, String)> {
    let profile = library::get(profile).unwrap();
    let topics: Vec<String> = topics.iter().map(|topic| (*topic).to_owned()).collect();
    let matter = Matter { kind, topics: &topics, situation, places: &[], events: Events::presented(presented) };
    let clocks = start(profile, &matter, &calendars()).unwrap();
    clocks.into_iter().map(|clock| (format!("{} {}", clock.rule, clock.reading), clock.due_on.to_string())).collect()
}

fn of(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, date)| ((*name).to_owned(), (*date).to_owned())).collect()
}

fn business(sector: Sector, size: Size, territory: &str) -> Situation {
    Situation { sector, size, territory: Some(territory.to_owned()), ..Situation::default() }
}

#[test]
fn a_double_charge_in_valencia_before_and_after_the_law_binds() {
    let large = business(Sector::General, Size::Large, "ES-VC");
    let before = due("es", "reclamacion", &["facturacion"], madrid("2026-11-23T10:00"), &large);
    assert_eq!(before, of(&[("resolve-complaint natural", "2026-12-08"), ("adr-information month", "2026-12-23")]));
    let after = due("es", "reclamacion", &["facturacion"], madrid("2026-12-28T10:00"), &large);
    let expected = [
        ("billing natural", "2027-01-02"),
        ("resolve-complaint natural", "2027-01-12"),
        ("resolve strict", "2027-01-16"),
        ("resolve usual", "2027-01-20"),
        ("adr-information month", "2027-01-28"),
    ];
    assert_eq!(after, of(&expected));
}

#[test]
fn electricity_below_15_kw_has_five_working_days() {
    let mut supplier = business(Sector::Electricity, Size::Large, "ES-VC");
    supplier.flags.insert("below-15kw".to_owned());
    let clocks = due("es-electricity", "reclamacion", &["medida"], madrid("2027-01-04T10:00"), &supplier);
    let expected = [
        ("billing-electricity strict", "2027-01-11"),
        ("billing-electricity usual", "2027-01-12"),
        ("resolve-complaint natural", "2027-01-19"),
        ("resolve-electricity strict", "2027-01-22"),
        ("resolve-electricity usual", "2027-01-26"),
        ("adr-information month", "2027-02-04"),
    ];
    assert_eq!(clocks, of(&expected));
}

#[test]
fn banks_have_a_month_and_payments_fifteen_working_days() {
    let bank = business(Sector::Finance, Size::Large, "ES-MD");
    let month = due("es-finance", "reclamacion", &[], madrid("2027-01-31T10:00"), &bank);
    assert!(month.contains(&("resolve-finance month".to_owned(), "2027-02-28".to_owned())), "{month:?}");
    let mut payments = bank;
    payments.flags.insert("payment-service".to_owned());
    let days = due("es-finance", "reclamacion", &[], madrid("2026-11-23T10:00"), &payments);
    assert!(days.contains(&("resolve-payments usual".to_owned(), "2026-12-16".to_owned())), "{days:?}");
    assert!(days.iter().all(|(rule, _)| rule != "resolve-finance month"));
}

#[test]
fn telecom_has_both_the_general_term_and_the_month_of_use() {
    let operator = business(Sector::Telecom, Size::Large, "ES-VC");
    let clocks = due("es-telecom", "reclamacion", &[], madrid("2027-01-11T10:00"), &operator);
    for expected in of(&[("resolve usual", "2027-02-01"), ("answer-telecom month", "2027-02-11")]) {
        assert!(clocks.contains(&expected), "{clocks:?}");
    }
}

#[rstest]
#[case("pe", "reclamo", &[], "resolve-reclamo usual", "2026-12-16")]
#[case("pe-telecom", "reclamo", &["sin-servicio"], "osiptel-3 usual", "2026-11-26")]
#[case("pe-telecom", "reclamo", &["facturacion"], "osiptel-15 usual", "2026-12-16")]
#[case("pe-telecom", "reclamo", &[], "osiptel-20 usual", "2026-12-23")]
// Of several subjects the shortest.
#[case("pe-telecom", "reclamo", &["facturacion", "calidad"], "osiptel-3 usual", "2026-11-26")]
#[case("pt", "reclamacao", &[], "livro usual", "2026-12-16")]
#[case("co", "reclamacion", &[], "reclamacion-directa usual", "2026-12-15")]
#[case("mx", "reclamacion", &["producto"], "lfpc-93 natural", "2026-12-08")]
fn what_drives_elsewhere(
    #[case] profile: &str,
    #[case] kind: &str,
    #[case] topics: &[&str],
    #[case] rule: &str,
    #[case] last_day: &str,
) {
    let presented = at("2026-11-23T10:00", "America/Lima");
    let clocks = due(profile, kind, topics, presented, &Situation::default());
    assert_eq!(clocks[0], (rule.to_owned(), last_day.to_owned()));
}

/// Whatever is asked about: every clock can be explained, in every language, and leads to its date.
#[test]
fn every_clock_of_every_profile_can_be_explained() {
    for profile in library::all() {
        for kind in &profile.kinds {
            let topics: Vec<String> = profile.topics.iter().map(|topic| topic.id.clone()).collect();
            let mut situation = business(profile.sector.unwrap_or_default(), Size::Large, "ES-AN");
            situation.flags = profile.flags.iter().map(|flag| flag.id.clone()).collect();
            let at = madrid("2027-03-22T10:00");
            let mut events = Events::presented(at);
            (events.decided_at, events.returned_at, events.supervisor_asked_at) = (Some(at), Some(at), Some(at));
            events.overdue_at = Some(at);
            let matter = Matter { kind: &kind.id, topics: &topics, situation: &situation, places: &[], events };
            for clock in start(profile, &matter, &calendars()).unwrap() {
                for language in Language::ALL {
                    let computation = clock.explain(&calendars(), language).unwrap();
                    assert!(!computation.calendar_is_gone && computation.words.len() > 40, "{computation:?}");
                    assert!(computation.steps.last().is_none_or(|step| step.date == clock.due_on));
                }
            }
        }
    }
}
