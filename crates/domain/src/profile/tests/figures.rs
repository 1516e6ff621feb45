//! The figures of the law, one by one.

use rstest::rstest;

use super::*;

#[rstest]
#[case::ley_10_2025_17_1("es", "resolve", "17.1", "usual", 15, Unit::WorkingDays, Place::Person)]
#[case::ley_10_2025_17_1("es", "resolve", "17.1", "strict", 15, Unit::WorkingDaysAndSaturdays, Place::National)]
#[case::trlgdcu_21_3("es", "resolve-complaint", "21.3", "natural", 15, Unit::NaturalDays, Place::Person)]
#[case::ley_10_2025_17_2("es", "continuity", "17.2", "elapsed", 2, Unit::Hours, Place::Person)]
#[case::ley_10_2025_17_3("es", "billing", "17.3", "natural", 5, Unit::NaturalDays, Place::Person)]
#[case::ley_7_2017_40_3("es", "adr-information", "40.3", "month", 1, Unit::Months, Place::Person)]
#[case::ley_10_2025_8_3("es", "supervisor", "8.3", "same-day", 1, Unit::SameWorkingDay, Place::Person)]
#[case::andalucia("es", "hoja-andalucia", "plazo de respuesta", "usual", 10, Unit::WorkingDays, Place::Person)]
#[case::cataluna("es", "respuesta-cataluna", "211-4.c", "month", 1, Unit::Months, Place::Person)]
#[case::peru_24_1("pe", "resolve-reclamo", "24.1", "usual", 15, Unit::WorkingDays, Place::National)]
#[case::peru_6_b("pe", "resolve-queja", "6-B", "usual", 15, Unit::WorkingDays, Place::National)]
#[case::peru_4_a("pe", "enter-backup-book", "4-A", "natural", 1, Unit::NaturalDays, Place::Person)]
#[case::peru_sirec("pe", "sirec", "16", "natural", 30, Unit::NaturalDays, Place::Person)]
fn a_clock_counts_as_its_article_says(
    #[case] profile: &str,
    #[case] clock: &str,
    #[case] article: &str,
    #[case] reading: &str,
    #[case] amount: u16,
    #[case] unit: Unit,
    #[case] calendar: Place,
) {
    let clock = get(profile).clock(clock).expect("the clock");
    let reading = clock.readings.iter().find(|one| one.id == reading).expect("the reading");
    assert_eq!(clock.basis.article, article);
    assert_eq!((reading.amount, reading.unit, reading.calendar), (amount, unit, calendar));
}

#[rstest]
#[case::ley_10_2025_13_3("es", "resolve", "13.3", SuspensionCause::Completion, Some(10), None, Unit::WorkingDays)]
#[case::peru_6_a(
    "pe",
    "resolve-reclamo",
    "6-A.2.b",
    SuspensionCause::SettlementOffer,
    None,
    Some(5),
    Unit::WorkingDays
)]
fn a_clock_stands_still_as_its_article_says(
    #[case] profile: &str,
    #[case] clock: &str,
    #[case] article: &str,
    #[case] cause: SuspensionCause,
    #[case] at_least: Option<u16>,
    #[case] at_most: Option<u16>,
    #[case] unit: Unit,
) {
    let clock = get(profile).clock(clock).expect("the clock");
    let expected = Suspension { cause, at_most, unit, at_least, article: article.into() };
    assert!(clock.suspensions.contains(&expected), "{:?}", clock.suspensions);
}

#[rstest]
#[case::peru_12("pe", "case@12", 24, "presented")]
#[case::ley_10_2025_21_2("es", "evaluation@21.2", 60, "evaluated")]
#[case::ley_10_2025_12_1("es", "recording@12.1", 0, "notified")]
fn things_are_kept_as_long_as_the_article_says(
    #[case] profile: &str,
    #[case] key: &str,
    #[case] months: u16,
    #[case] since: &str,
) {
    let kept = get(profile).items().find(|item| item.key() == key).expect("the retention");
    let Item::Retention(kept) = kept else { panic!("{key} is no retention") };
    assert_eq!((kept.at_least, kept.unit, kept.since.as_str()), (months, Unit::Months, since));
}

/// What the law says is not presented without: name, document, one of address and e-mail, and the detail.
#[test]
fn the_peruvian_sheet_needs_five_things() {
    let required: Vec<_> = get("pe").fields.iter().filter(|field| field.necessity == Necessity::Required).collect();
    let ids: Vec<(&str, Option<&str>)> =
        required.iter().map(|field| (field.id.as_str(), field.one_of.as_deref())).collect();
    let contact = Some("contact");
    assert_eq!(ids, [("name", None), ("document", None), ("address", contact), ("email", contact), ("detail", None)]);
}

#[test]
fn a_queja_can_become_a_reclamo_and_not_the_other_way() {
    let rank = |id| get("pe").kind(id).expect("the kind").rank;
    assert!(rank("queja") < rank("reclamo"));
}
