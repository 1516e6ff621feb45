//! What is filed, and what then runs.

use rstest::rstest;

use super::*;

/// The clocks that bind begin, whatever the sector, the size and the day.
#[rstest]
#[case("es", Sector::Water, "2027-01-11T10:00", "reclamacion", &[], &["resolve-complaint natural 2027-01-26", "resolve strict 2027-01-28", "resolve usual 2027-02-01", "adr-information month 2027-02-11"])]
// A bill: five days, for an inquiry too.
#[case("es", Sector::Water, "2027-01-11T10:00", "consulta", &["facturacion"], &["billing natural 2027-01-16", "resolve strict 2027-01-28", "resolve usual 2027-02-01"])]
// A cut: two hours.
#[case("es", Sector::Water, "2027-01-11T10:00", "incidencia", &["continuidad"], &["continuity elapsed 2027-01-11", "resolve strict 2027-01-28", "resolve usual 2027-02-01"])]
// The day before Ley 10/2025 binds.
#[case("es", Sector::Water, "2026-12-27T10:00", "reclamacion", &[], &["resolve-complaint natural 2027-01-11", "adr-information month 2027-01-27"])]
// A shop to which it never applies.
#[case("es", Sector::General, "2027-01-11T10:00", "reclamacion", &["facturacion"], &["resolve-complaint natural 2027-01-26", "adr-information month 2027-02-11"])]
// Electricity has its own rule for complaints, instead of the general one.
#[case("es-electricity", Sector::Electricity, "2027-01-11T10:00", "reclamacion", &[], &["resolve-complaint natural 2027-01-26", "resolve-electricity strict 2027-01-28", "resolve-electricity usual 2027-02-01", "adr-information month 2027-02-11"])]
#[case("pe", Sector::General, "2027-01-11T10:00", "reclamo", &[], &["resolve-reclamo usual 2027-02-01"])]
#[case("pe", Sector::General, "2027-01-11T10:00", "queja", &[], &["resolve-queja usual 2027-02-01"])]
fn filing_starts_the_clocks_that_bind(
    #[case] profile: &str,
    #[case] sector: Sector,
    #[case] opened: &str,
    #[case] kind: &str,
    #[case] topics: &[&str],
    #[case] clocks: &[&str],
) {
    let mut office = Office::new(profile, sector, Size::Small, opened);
    office.file(kind, topics).unwrap();
    assert_eq!(office.running(), clocks);
}

#[test]
fn filing_keeps_what_the_business_was_and_the_rules_of_that_day() {
    let mut office = Office::water();
    office.situation.territory = Some("ES-VC".to_owned());
    office.file("reclamacion", &[]).unwrap();
    // Tomorrow it is another business.
    office.situation = Situation::default();
    let legal = office.legal();
    assert_eq!((legal.profile.as_str(), &legal.version), ("es", &office.profile.version));
    assert_eq!((legal.situation.sector, legal.situation.territory.as_deref()), (Sector::Water, Some("ES-VC")));
    let follows: Vec<&str> = legal.situation.flags.iter().map(String::as_str).collect();
    assert_eq!(follows, ["basic-service", "continuing", "ley-10-2025"], "with all that follows from it");
    assert_eq!(legal.presented_at, office.case.opened_at);
    assert!(legal.reasoned && !legal.by_words);
}

#[test]
fn what_came_on_paper_counts_from_when_it_was_presented() {
    let mut office = Office::water();
    let presented_at = Some(office.at("2027-01-08T18:00"));
    let filing = Filing { presented_at, ..office.filing("reclamacion", &[]) };
    office.on_first_day(Step::File(filing)).unwrap();
    assert_eq!(office.due("resolve-complaint", "natural"), "2027-01-23");
}

#[test]
fn where_nothing_binds_nothing_is_filed() {
    let mut office = Office::shop();
    assert_eq!(office.file("consulta", &[]), Ok(Vec::new()));
    assert_eq!(office.case.legal, None);
    office.tell("2027-01-11T11:00", Command::Resolve).unwrap();
    let mut lima = Office::lima();
    lima.tell("2027-01-11T11:00", Command::Classify(CaseKind::Incident)).unwrap();
    assert_eq!(lima.case.legal, None, "the law of Peru knows no incidents");
}

#[test]
fn an_inquiry_that_becomes_a_complaint_is_seen_by_the_law_from_then_on() {
    let mut office = Office::shop();
    office.file("consulta", &[]).unwrap();
    office.tell("2027-01-12T09:00", Command::Classify(CaseKind::Complaint)).unwrap();
    assert_eq!(office.legal().kind, "reclamacion");
    assert_eq!(office.due("resolve-complaint", "natural"), "2027-01-26", "from its first word");
}

#[test]
fn a_case_is_filed_once_and_only_where_there_is_a_law() {
    let mut office = Office::water().with("reclamacion");
    assert_eq!(office.file("consulta", &[]), Err(Refused::AlreadySo));
    let facts =
        Facts { now: office.case.opened_at, calendars: (&office.calendar).into(), answer_within: None, law: None };
    let unseen = Office::water();
    let refused = |step| case::decide(&unseen.case, Command::Legal(step), &facts).unwrap_err().0;
    assert_eq!(refused(Step::File(unseen.filing("reclamacion", &[]))), Refused::NoLaw);
    assert_eq!(refused(Step::Complete(unseen.case.opened_at)), Refused::NoLaw);
}

/// What moves a case goes through the whole of it: nothing is taken back by being filed in another drawer.
#[test]
fn what_is_over_takes_no_step_but_those_of_another_body() {
    let mut office = Office::shop().with("reclamacion");
    office.answers("2027-01-12T09:00", 10, &[], case::State::Resolved).unwrap();
    office.tell("2027-01-12T09:01", sent(10)).unwrap();
    office.tell("2027-03-12T09:00", Command::Close).unwrap();
    for step in [Step::AddPoint(point(1)), answer(11, &[]), Step::Hold(HoldTrigger::RelatedComplaint)] {
        assert_eq!(office.step("2027-03-13T09:00", step), Err(Refused::Closed));
    }
    office.step("2027-03-13T09:00", Step::OpenAdr("junta-arbitral-nacional".to_owned())).unwrap();
    assert_eq!(office.legal().adr.as_deref(), Some("junta-arbitral-nacional"));
    office.step("2027-06-13T09:00", Step::CloseAdr).unwrap();
    assert_eq!(office.legal().adr, None);
}
