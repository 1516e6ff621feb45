//! A matter turns out to be something else.

use rstest::rstest;

use super::*;

fn refile(filing: Filing, reason: Option<MessageId>) -> Step {
    Step::Refile { filing, reason }
}

#[test]
fn it_becomes_more_freely() {
    let mut office = Office::water().with("consulta");
    let more = refile(office.legal().filing("reclamacion"), None);
    office.step("2027-01-13T09:00", more.clone()).unwrap();
    assert_eq!((office.case.kind, office.legal().kind.as_str()), (CaseKind::Complaint, "reclamacion"));
    assert_eq!(office.due("resolve", "usual"), "2027-02-01", "the clock that ran runs on");
    assert_eq!(office.due("resolve-complaint", "natural"), "2027-01-26");
    assert_eq!(office.step("2027-01-13T09:00", more), Err(Refused::AlreadySo));
    assert_eq!(office.step("2027-01-13T09:00", refile(office.filing("no-such-kind", &[]), None)), Err(Refused::NoLaw));
}

/// Whatever is marked on the sheet: a grievance can be a complaint, a complaint no mere grievance (Peru, art. 6).
#[rstest]
#[case(Office::water(), "reclamacion", "consulta")]
#[case(Office::water(), "incidencia", "consulta")]
#[case(Office::lima(), "reclamo", "queja")]
fn what_the_person_called_it_becomes_no_less(#[case] mut office: Office, #[case] kind: &str, #[case] less: &str) {
    office.file(kind, &[]).unwrap();
    let filing = office.legal().filing(less);
    let with_reason = refile(filing, Some(message(60)));
    assert_eq!(office.step("2027-01-13T09:00", with_reason), Err(Refused::ComplaintStays));
}

#[test]
fn what_only_the_program_read_becomes_less_with_a_reason() {
    let mut office = Office::water();
    let filing = Filing { by_words: true, ..office.filing("reclamacion", &[]) };
    office.on_first_day(Step::File(filing)).unwrap();
    let less = office.legal().filing("consulta");
    assert_eq!(office.step("2027-01-13T09:00", refile(less.clone(), None)), Err(Refused::NeedsReason));
    assert_eq!(office.tell("2027-01-13T09:00", Command::Classify(CaseKind::Inquiry)), Err(Refused::NeedsReason));
    office.step("2027-01-13T09:00", refile(less, Some(message(60)))).unwrap();
    assert_eq!((office.case.kind, office.legal().kind.as_str()), (CaseKind::Inquiry, "consulta"));
    assert_eq!(office.running(), ["resolve strict 2027-01-28", "resolve usual 2027-02-01"]);
    assert!(!office.legal().by_words, "somebody has said what it is");
}

#[test]
fn another_topic_brings_its_own_clock() {
    let mut office = Office::water().with("reclamacion");
    let mut filing = office.legal().filing("reclamacion");
    filing.topics = vec!["facturacion".to_owned()];
    office.step("2027-01-13T09:00", refile(filing, None)).unwrap();
    assert_eq!(office.running()[0], "billing natural 2027-01-16");
    assert_eq!(office.running().len(), 5);
}

#[test]
fn what_was_done_or_asked_for_stays_so_whatever_it_becomes() {
    let mut office = Office::water();
    office.file("consulta", &["continuidad"]).unwrap();
    office.tell("2027-01-11T11:00", reply(10, case::State::Open)).unwrap();
    office.tell("2027-01-11T11:01", sent(10)).unwrap();
    let at = office.at("2027-01-11T12:00");
    let asked = crate::event::HumanAsked { supervisor: true, channel: Channel::Phone, at };
    office.step("2027-01-11T12:00", Step::AskHuman(asked)).unwrap();
    let mut filing = office.legal().filing("reclamacion");
    filing.topics.clear();
    office.step("2027-01-11T13:00", refile(filing, None)).unwrap();
    assert_eq!(office.clock("continuity", "elapsed").stopped_at, Some(office.at("2027-01-11T11:01")));
    assert_eq!(office.running()[0], "supervisor same-day 2027-01-11", "a supervisor is still to come");
}
