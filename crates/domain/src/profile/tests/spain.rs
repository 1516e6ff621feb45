//! Who is bound by what in Spain, and from when on.

use jiff::civil::date;
use rstest::rstest;

use super::*;

const BEFORE: Date = date(2026, 12, 27);

#[test]
fn before_its_date_the_new_law_binds_nobody_and_the_old_one_everybody() {
    for business in [Situation::default(), large(), situation(None, Sector::Water, Size::Small, &[])] {
        assert_eq!(clocks("es", "reclamacion", &[], &business, BEFORE), ["resolve-complaint", "adr-information"]);
        assert_eq!(clocks("es", "consulta", &[], &business, BEFORE), Vec::<&str>::new());
    }
    let bound = get("es").binding(&large(), BEFORE);
    let resolve = bound.iter().find(|bound| bound.item.key() == "resolve").unwrap();
    assert_eq!(resolve.binds, Binds::NotYet(LEY));
}

#[test]
fn the_complaints_of_everybody_have_a_term_since_the_end_of_2025() {
    assert!(!binds("es", "resolve-complaint", &Situation::default(), date(2025, 12, 27)));
    assert!(binds("es", "resolve-complaint", &Situation::default(), date(2025, 12, 28)));
}

#[rstest]
#[case::small_shop(Sector::General, Size::Small, &[], false)]
#[case::large_shop(Sector::General, Size::Large, &[], true)]
#[case::small_water_supplier(Sector::Water, Size::Small, &[], true)]
#[case::small_bank(Sector::Finance, Size::Small, &[], true)]
#[case::state(Sector::Public, Size::Small, &[], true)]
#[case::cooperative(Sector::Electricity, Size::Small, &["nonprofit-small"], false)]
#[case::a_flag_of_the_law_is_not_for_the_asking(Sector::General, Size::Small, &["ley-10-2025"], false)]
fn the_new_law_binds_the_large_and_those_who_serve_what_is_basic(
    #[case] sector: Sector,
    #[case] size: Size,
    #[case] flags: &[&str],
    #[case] bound: bool,
) {
    assert_eq!(binds("es", "resolve", &situation(None, sector, size, flags), LEY), bound);
}

#[test]
fn an_interruption_is_answered_in_two_hours_by_those_who_serve_continuously() {
    let water = situation(None, Sector::Water, Size::Small, &[]);
    let bus = situation(None, Sector::Transport, Size::Small, &[]);
    assert!(clocks("es", "incidencia", &["continuidad"], &water, LEY).contains(&"continuity"));
    assert!(clocks("es", "reclamacion", &["continuidad"], &water, LEY).contains(&"continuity-complaint"));
    assert!(!clocks("es", "incidencia", &[], &water, LEY).contains(&"continuity"));
    assert!(!clocks("es", "incidencia", &["continuidad"], &bus, LEY).contains(&"continuity"));
    assert!(!clocks("es", "incidencia", &["continuidad"], &large(), LEY).contains(&"continuity"));
}

/// DT 4: suppliers below five per cent of the market need not be there round the clock, but answer within the terms.
#[test]
fn small_suppliers_are_spared_four_articles_only() {
    let small = situation(None, Sector::Gas, Size::Small, &["small-supplier"]);
    for spared in ["round-the-clock", "no-selling", "own-number", "no-commercial-content@16.2"] {
        assert!(!binds("es", spared, &small, LEY), "{spared}");
        assert!(binds("es", spared, &situation(None, Sector::Gas, Size::Small, &[]), LEY), "{spared}");
    }
    for kept in ["resolve", "billing", "continuity", "no_suspension", "no-commercial-content@21.2"] {
        assert!(binds("es", kept, &small, LEY), "{kept}");
    }
}

/// Article 2.5 leaves out 13.8, 18, 19, 21, 22 and 23 for financial services.
#[test]
fn six_articles_are_not_for_financial_services() {
    let bank = situation(None, Sector::Finance, Size::Large, &["continuing"]);
    let shop = situation(None, Sector::General, Size::Large, &["continuing"]);
    for article in ["13.8", "18.1", "18.2", "19", "21.2", "21.3", "21.4", "22.1", "23"] {
        let profile = get("es");
        let of_article = |bound: &Bound<'_>| {
            let basis = bound.item.basis();
            basis.article == article && basis.source == "ley-10-2025"
        };
        let count = |situation: &Situation| {
            let bound = profile.binding(situation, LEY);
            bound.iter().filter(|bound| of_article(bound) && matches!(bound.binds, Binds::Yes(_))).count()
        };
        assert_eq!(count(&bank), 0, "{article}");
        assert!(count(&shop) > 0, "{article}");
    }
    assert!(binds("es", "no_suspension", &bank, LEY));
}

#[test]
fn telecom_has_the_opposite_rule_on_holds_and_no_supervisor() {
    let telecom = situation(None, Sector::Telecom, Size::Large, &[]);
    for key in ["no_suspension", "no_collection", "supervisor"] {
        assert!(!binds("es", key, &telecom, LEY), "{key}");
        assert!(binds("es", key, &situation(None, Sector::Water, Size::Large, &[]), LEY), "{key}");
    }
}

#[test]
fn regions_add_their_own_terms() {
    let sevilla = |flags| situation(Some("ES-AN"), Sector::General, Size::Small, flags);
    assert!(clocks("es", "reclamacion", &[], &sevilla(&["hoja-regional"]), LEY).contains(&"hoja-andalucia"));
    assert!(!clocks("es", "reclamacion", &[], &sevilla(&[]), LEY).contains(&"hoja-andalucia"));
    let girona = situation(Some("ES-CT"), Sector::General, Size::Small, &[]);
    assert!(clocks("es", "reclamacion", &[], &girona, LEY).contains(&"respuesta-cataluna"));
}

#[test]
fn each_territory_has_its_own_body_and_no_other() {
    for code in ["AN", "CT", "GA", "PV", "VC", "CE"] {
        let there = situation(Some(&format!("ES-{code}")), Sector::General, Size::Small, &[]);
        let own = format!("consumo-{}", code.to_lowercase());
        let bound = get("es").binding(&there, LEY);
        let bodies: Vec<String> = bound
            .iter()
            .filter(|bound| matches!(bound.item, Item::Body(_)) && matches!(bound.binds, Binds::Yes(_)))
            .map(|bound| bound.item.key())
            .collect();
        assert_eq!(bodies, ["junta-arbitral-nacional", own.as_str()]);
    }
}
