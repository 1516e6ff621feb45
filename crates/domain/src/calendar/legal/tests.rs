use rstest::rstest;

use super::super::Holiday;
use super::*;
use crate::language::Language;

fn date(text: &str) -> jiff::civil::Date {
    text.parse().unwrap()
}

#[test]
fn every_file_is_sound() {
    for (name, text) in FILES {
        if let Err(error) = read(name, text) {
            panic!("{error}");
        }
    }
    assert_eq!(countries().count(), FILES.len());
}

#[test]
fn every_country_has_its_lists_for_both_years() {
    for country in countries() {
        for year in [2026, 2027] {
            let list = country.lists.iter().find(|list| *list.place.get_ref() == country.country && list.year == year);
            assert!(list.is_some_and(|list| list.days.len() >= 7), "{} {year}", country.country);
        }
    }
    let spain = country("ES").unwrap();
    let territories =
        |year| spain.lists.iter().filter(|list| list.year == year && list.place.get_ref().len() == 5).count();
    assert_eq!((territories(2026), territories(2027)), (19, 19));
}

#[rstest]
// Of the whole country, and only where it was moved to.
#[case(None, "2026-12-08", true)]
#[case(None, "2026-12-07", false)]
#[case(Some("ES-MD"), "2026-12-07", true)]
#[case(Some("ES-VC"), "2026-12-07", false)]
// All but Catalunya and the Comunitat Valenciana.
#[case(Some("ES-GA"), "2026-04-02", true)]
#[case(Some("ES-CT"), "2026-04-02", false)]
#[case(Some("ES-VC"), "2026-04-02", false)]
// What a package gets wrong.
#[case(Some("ES-VC"), "2027-06-24", false)]
#[case(Some("ES-EX"), "2027-10-11", true)]
#[case(Some("ES-VC"), "2027-03-29", true)]
fn holidays_of_spain(#[case] territory: Option<&str>, #[case] day: &str, #[case] holiday: bool) {
    assert_eq!(days("ES", territory, None).is_holiday(date(day)), holiday);
}

#[test]
fn names_are_in_the_language_asked_for_or_in_that_of_the_place() {
    let valencia = days("ES", Some("ES-VC"), None);
    let name = |day: &str, language| valencia.holiday(date(day), language).unwrap();
    assert_eq!(name("2026-12-25", Language::Eu), "Eguberri");
    assert_eq!(name("2026-10-09", Language::Es), "Día de la Comunitat Valenciana");
    assert_eq!(name("2026-10-09", Language::En), "Dia de la Comunitat Valenciana");
    assert_eq!(days("PT", None, None).holiday(date("2026-12-25"), Language::Es).unwrap(), "Natal");
}

#[rstest]
#[case("ES", None, 2026, false)]
#[case("ES", None, 2027, true)]
#[case("ES", Some("ES-VC"), 2026, false)]
// The Community is confirmed, the country is not yet.
#[case("ES", Some("ES-VC"), 2027, true)]
// Nobody knows those years, nor that territory, nor that country.
#[case("ES", None, 2031, true)]
#[case("ES", None, 1999, true)]
#[case("ES", Some("ES-XX"), 2026, true)]
#[case("UY", None, 2026, true)]
// Peru's regions have none of their own.
#[case("PE", Some("PE-LIM"), 2026, false)]
#[case("PT", Some("PT-20"), 2026, true)]
#[case("AR", None, 2026, true)]
fn what_is_not_known_is_provisional(
    #[case] country: &str,
    #[case] territory: Option<&str>,
    #[case] year: i16,
    #[case] provisional: bool,
) {
    assert_eq!(days(country, territory, None).is_provisional(year), provisional);
}

#[test]
fn a_year_without_a_list_still_has_the_holidays_of_every_year() {
    let spain = days("ES", Some("ES-VC"), None);
    assert_eq!(spain.holiday(date("2031-12-25"), Language::Es).as_deref(), Some("Natividad del Señor"));
    assert!(!spain.is_holiday(date("2031-10-09")));
}

#[test]
fn the_version_is_that_of_the_place() {
    let holiday = |day| Holiday::closed(date(day), "Fiesta local");
    let local = |place: &str, list| LocalHolidays { place: place.to_owned(), holidays: Holidays::new(list).unwrap() };
    let plain = LegalCalendars::new("ES", Zone::get("Europe/Madrid").unwrap());
    let place = Where::municipality("ES-VC", "46131");
    let version = |calendars: &LegalCalendars, place: &Where| calendars.days("ES", place).version().to_owned();
    let with = plain.clone().with(local("ES-VC-46131", vec![holiday("2026-12-09")]));
    assert_ne!(version(&plain, &place), version(&with, &place));
    assert_eq!(version(&plain, &Where::territory("ES-VC")), version(&with, &Where::territory("ES-VC")));
    let other = plain.clone().with(local("ES-VC-46131", vec![holiday("2026-12-10")]));
    assert_ne!(version(&with, &place), version(&other, &place));
    assert_eq!(with.days("ES", &place).place(), "ES-VC-46131");
    assert_eq!(plain.days("ES", &place).place(), "ES-VC");
    assert_eq!(with.at("ES-VC-46131").version(), version(&with, &place));
}

#[test]
fn the_own_days_off_of_a_business_are_no_holidays() {
    let list = vec![Holiday::own(date("2026-12-09"), "Puente", Vec::new())];
    let local = LocalHolidays { place: "ES-VC-46250".to_owned(), holidays: Holidays::new(list).unwrap() };
    let calendars = LegalCalendars::new("ES", Zone::utc()).with(local);
    assert!(!calendars.days("ES", &Where::municipality("ES-VC", "46250")).is_holiday(date("2026-12-09")));
}

#[test]
fn zones_follow_the_territory() {
    let zone = |country: &str, territory| days(country, territory, None).zone().name().to_owned();
    assert_eq!(zone("ES", Some("ES-CN")), "Atlantic/Canary");
    assert_eq!(zone("ES", Some("ES-VC")), "Europe/Madrid");
    assert_eq!(zone("PE", None), "America/Lima");
    let calendars = LegalCalendars::new("ES", Zone::get("Europe/Madrid").unwrap());
    let canary = Where::territory("ES-CN");
    assert_eq!(calendars.national("ES", &canary).zone().name(), "Atlantic/Canary");
    assert_eq!(calendars.national("ES", &canary).place(), "ES");
    // The law of the Union is counted where it is applied; what is not known, where the business is.
    assert_eq!(calendars.days("EU", &Where::default()).place(), "ES");
    assert_eq!(calendars.days("UY", &Where::default()).zone().name(), "Europe/Madrid");
}
