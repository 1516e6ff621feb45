//! What the sectors and the other countries do otherwise.

use rstest::rstest;

use super::*;

fn of(sector: Sector, flags: &[&str]) -> Situation {
    situation(None, sector, Size::Large, flags)
}

#[test]
fn electricity_has_its_own_term_and_a_shorter_one_for_homes() {
    let home = of(Sector::Electricity, &["below-15kw"]);
    let running = clocks("es-electricity", "reclamacion", &["medida"], &home, LEY);
    assert_eq!(
        running,
        ["resolve-complaint", "adr-information", "supervisor", "resolve-electricity", "billing-electricity"]
    );
    // Five natural days of the general law go on beside the five working days of the sector.
    let bill = clocks("es-electricity", "reclamacion", &["facturacion"], &home, LEY);
    assert!(bill.contains(&"billing") && bill.contains(&"billing-electricity"), "{bill:?}");
    let factory = clocks("es-electricity", "reclamacion", &["medida"], &of(Sector::Electricity, &[]), LEY);
    assert!(!factory.contains(&"billing-electricity"), "{factory:?}");
    // The sector's rule is about complaints: inquiries keep the general term.
    assert!(clocks("es-electricity", "consulta", &[], &home, LEY).contains(&"resolve"));
}

#[test]
fn finance_has_a_month_and_payments_have_fifteen_working_days() {
    let bank = of(Sector::Finance, &[]);
    let running = clocks("es-finance", "reclamacion", &[], &bank, LEY);
    assert_eq!(running, ["resolve-complaint", "adr-information", "supervisor", "resolve-finance", "notify-finance"]);
    let card = clocks("es-finance", "reclamacion", &[], &of(Sector::Finance, &["payment-service"]), LEY);
    assert!(card.contains(&"resolve-payments") && !card.contains(&"resolve-finance"), "{card:?}");
    // Of payment institutions it need not be asked.
    let institution = clocks("es-payments", "reclamacion", &[], &of(Sector::Payments, &[]), LEY);
    assert!(institution.contains(&"resolve-payments") && !institution.contains(&"resolve"), "{institution:?}");
    assert!(!binds("es-finance", "completion-term@13.3", &bank, LEY));
    assert!(binds("es-finance", "completion-term@29 quater", &bank, LEY));
}

#[test]
fn what_is_secondary_in_telecom_stands_in_for_nothing() {
    let running = clocks("es-telecom", "reclamacion", &[], &of(Sector::Telecom, &[]), LEY);
    assert_eq!(running, ["resolve", "resolve-complaint", "adr-information", "answer-telecom"]);
    let body = get("es-telecom").bodies.iter().find(|body| body.id == "oaut").unwrap();
    assert_eq!(body.basis.certainty, Certainty::Secondary);
}

#[rstest]
#[case(&["portabilidad"], &["osiptel-3", "osiptel-20"])]
#[case(&["facturacion"], &["osiptel-15", "osiptel-20"])]
#[case(&["facturacion", "sin-servicio"], &["osiptel-3", "osiptel-15", "osiptel-20"])]
#[case(&[], &["osiptel-20"])]
fn of_several_topics_the_shortest_term_drives(#[case] topics: &[&str], #[case] expected: &[&str]) {
    assert_eq!(clocks("pe-telecom", "reclamo", topics, &of(Sector::Telecom, &[]), LEY), expected);
}

#[test]
fn a_large_bill_has_the_longer_term() {
    let above = of(Sector::Telecom, &["billing-above"]);
    assert_eq!(clocks("pe-telecom", "reclamo", &["facturacion"], &above, LEY), ["osiptel-20"]);
}

#[test]
fn peruvian_banks_answer_to_their_supervisor() {
    assert_eq!(clocks("pe-banks", "reclamo", &[], &of(Sector::Finance, &[]), LEY), ["resolve-sbs"]);
    let micro = of(Sector::Finance, &["microinsurance"]);
    assert_eq!(clocks("pe-banks", "reclamo", &[], &micro, LEY), ["resolve-microinsurance"]);
}

#[rstest]
#[case::finance_month("es-finance", "resolve-finance", 1, Unit::Months)]
#[case::finance_notice("es-finance", "notify-finance", 10, Unit::NaturalDays)]
#[case::rdl_19_2018_69("es-finance", "resolve-payments", 15, Unit::WorkingDays)]
#[case::rd_88_2026_55("es-electricity", "resolve-electricity", 15, Unit::WorkingDays)]
#[case::rd_1955_2000_103("es-electricity", "billing-electricity", 5, Unit::WorkingDays)]
#[case::osiptel_3("pe-telecom", "osiptel-3", 3, Unit::WorkingDays)]
#[case::osiptel_15("pe-telecom", "osiptel-15", 15, Unit::WorkingDays)]
#[case::osiptel_20("pe-telecom", "osiptel-20", 20, Unit::WorkingDays)]
#[case::sbs("pe-banks", "resolve-sbs", 15, Unit::WorkingDays)]
#[case::microinsurance("pe-banks", "resolve-microinsurance", 15, Unit::NaturalDays)]
#[case::colombia_58_5("co", "reclamacion-directa", 15, Unit::WorkingDays)]
#[case::colombia_documents("co", "peticion-documentos", 10, Unit::WorkingDays)]
#[case::mexico_une("mx", "une", 30, Unit::WorkingDays)]
#[case::mexico_93("mx", "lfpc-93", 15, Unit::NaturalDays)]
#[case::mexico_91("mx", "lfpc-91", 5, Unit::WorkingDays)]
#[case::mexico_23("mx", "aclaracion", 45, Unit::NaturalDays)]
#[case::chile_56("cl", "sello-sernac", 10, Unit::WorkingDays)]
#[case::argentina_10_ter("ar", "baja-constancia", 72, Unit::Hours)]
#[case::portugal("pt", "livro", 15, Unit::WorkingDays)]
#[case::psd2_101("eu-psd2", "resolve", 15, Unit::WorkingDays)]
fn the_figures_of_sectors_and_countries(
    #[case] profile: &str,
    #[case] clock: &str,
    #[case] amount: u16,
    #[case] unit: Unit,
) {
    let first = &get(profile).clock(clock).expect("the clock").readings[0];
    assert_eq!((first.amount, first.unit), (amount, unit));
}

#[rstest]
#[case("es-finance", "resolve-payments", 1, Unit::Months)]
#[case("eu-psd2", "resolve", 35, Unit::WorkingDays)]
#[case("co", "peticion", 30, Unit::WorkingDays)]
fn an_extension_is_told_before_the_end(
    #[case] profile: &str,
    #[case] clock: &str,
    #[case] in_all: u16,
    #[case] unit: Unit,
) {
    let extension = get(profile).clock(clock).unwrap().extension.as_ref().unwrap();
    assert_eq!((extension.in_all, extension.unit, extension.told_before_it_ends), (in_all, unit, true));
}

#[test]
fn a_sector_adds_to_its_country() {
    let electricity = get("es-electricity");
    assert!(electricity.version.contains("es.2026-11-21"), "{}", electricity.version);
    assert!(electricity.kind("incidencia").is_some() && electricity.source("ley-10-2025").is_some());
    let always =
        |id: &str| get(id).obligations.iter().find(|item| item.id == "human-always").unwrap().basis.article.clone();
    assert_eq!((always("es"), always("es-telecom")), ("8.2".into(), "DF 5 (LGTel 65.2)".into()));
    assert_eq!(library::for_business("ES", Sector::Electricity).unwrap().id, "es-electricity");
}
