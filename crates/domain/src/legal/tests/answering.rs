//! A complaint ends with a reasoned answer that answers every point and reaches the person.

use rstest::rstest;

use super::*;
use crate::{
    case::{FailureCode, State as Stands},
    clock::State as Kept,
};

#[test]
fn a_complaint_does_not_end_without_a_reasoned_answer() {
    let mut office = Office::water().with("reclamacion");
    let before = office.case.clone();
    assert_eq!(office.tell("2027-01-12T09:00", Command::Resolve), Err(Refused::NeedsResolution));
    assert_eq!(office.tell("2027-01-12T09:00", reply(10, Stands::Resolved)), Err(Refused::NeedsResolution));
    assert_eq!(office.case, before, "a refusal changes nothing");
    office.tell("2027-01-12T09:00", reply(10, Stands::Waiting)).unwrap();
    office.answers("2027-01-13T09:00", 11, &[], Stands::Resolved).unwrap();
    assert_eq!(office.case.state, Stands::Resolved);
}

#[test]
fn nor_while_a_point_is_open() {
    let mut office = Office::water().with("reclamacion");
    office.step("2027-01-11T11:00", Step::AddPoint(point(1))).unwrap();
    office.step("2027-01-11T11:00", Step::AddPoint(point(2))).unwrap();
    assert_eq!(office.step("2027-01-11T11:00", Step::AddPoint(point(1))), Err(Refused::AlreadySo));
    let one = office.answers("2027-01-12T09:00", 10, &[point(1)], Stands::Resolved);
    assert_eq!(one, Err(Refused::OpenPoints));
    assert_eq!(office.tell("2027-01-12T09:00", Command::Resolve), Err(Refused::OpenPoints));
    assert_eq!(office.legal().open_points().map(|point| point.id).collect::<Vec<_>>(), [point(2)]);
    office.step("2027-01-12T09:05", Step::DropPoint(point(2))).unwrap();
    assert_eq!(office.step("2027-01-12T09:05", Step::DropPoint(point(2))), Err(Refused::AlreadySo));
    office.tell("2027-01-12T09:06", reply(10, Stands::Resolved)).unwrap();
    assert_eq!(office.case.state, Stands::Resolved);
}

/// A point that comes to light later, or words that turn out to be a complaint: nobody waits for time to close it (law 3).
#[test]
fn what_was_resolved_and_needs_an_answer_again_is_open_again() {
    let mut office = Office::water().with("reclamacion");
    office.answers("2027-01-12T09:00", 10, &[], Stands::Resolved).unwrap();
    office.tell("2027-01-12T09:01", sent(10)).unwrap();
    office.step("2027-01-13T09:00", Step::AddPoint(point(1))).unwrap();
    assert_eq!(office.case.state, Stands::Open);
    assert_eq!(office.tell("2027-03-13T09:00", Command::Close), Err(Refused::NotResolved));

    let mut inquiry = Office::shop();
    inquiry.tell("2027-01-12T09:00", Command::Resolve).unwrap();
    inquiry.tell("2027-01-13T09:00", Command::Classify(CaseKind::Complaint)).unwrap();
    assert_eq!(inquiry.case.state, Stands::Open);
    assert_eq!(inquiry.tell("2027-01-13T09:00", Command::Resolve), Err(Refused::NeedsResolution));
}

#[rstest]
#[case("2027-01-26T23:59", Kept::Met, Kept::Met)]
// The fifteen natural days are over; the working days are not.
#[case("2027-01-27T00:00", Kept::Missed, Kept::Met)]
#[case("2027-02-02T00:00", Kept::Missed, Kept::Missed)]
fn when_the_answer_has_left_its_clocks_stop_in_time_or_late(
    #[case] left: &str,
    #[case] natural: Kept,
    #[case] usual: Kept,
) {
    let mut office = Office::water().with("reclamacion");
    office.answers("2027-01-26T12:00", 10, &[], Stands::Resolved).unwrap();
    assert_eq!(office.legal().running().count(), 4, "what is written has not left");
    office.tell(left, sent(10)).unwrap();
    let later = office.at("2027-06-01T00:00");
    assert_eq!(office.running(), [""; 0], "whom to turn to was told with it");
    assert_eq!(office.clock("resolve-complaint", "natural").state(later), natural);
    assert_eq!(office.clock("resolve", "usual").state(later), usual);
    assert_eq!(office.legal().missed(Duty::Resolve, later), natural == Kept::Missed);
    assert_eq!(office.legal().due_at(), None);
}

#[test]
fn a_plain_answer_keeps_the_short_terms_and_an_acknowledgement_none() {
    let mut office = Office::water();
    office.file("reclamacion", &["continuidad", "facturacion"]).unwrap();
    let acknowledged = Command::Sent { message: message(9), answers: false };
    office.tell("2027-01-11T10:05", acknowledged).unwrap();
    assert_eq!(office.legal().running().count(), 6);
    office.tell("2027-01-11T11:00", reply(10, Stands::Open)).unwrap();
    office.tell("2027-01-11T11:01", sent(10)).unwrap();
    let left = [
        "resolve-complaint natural 2027-01-26",
        "resolve strict 2027-01-28",
        "resolve usual 2027-02-01",
        "adr-information month 2027-02-11",
    ];
    assert_eq!(office.running(), left);
}

#[test]
fn asking_for_what_is_missing_answers_nothing() {
    let mut office = Office::water();
    office.file("reclamacion", &["facturacion"]).unwrap();
    office.step("2027-01-12T09:00", completion(&office, &["detail"], "2027-01-27")).unwrap();
    office.tell("2027-01-12T09:00", reply(30, Stands::Open)).unwrap();
    office.tell("2027-01-12T09:01", sent(30)).unwrap();
    assert_eq!(office.running()[0], "billing natural 2027-01-16");
}

/// Law 4: what did not reach the person has answered nothing.
#[rstest]
#[case::taken_back(false, Command::CancelReply(message(10)))]
#[case::failed(false, Command::Failed { message: message(10), reason: FailureCode::RecipientRefused })]
#[case::failed_late(true, Command::Failed { message: message(10), reason: FailureCode::Unreachable })]
#[case::came_back(true, Command::Bounced { message: message(10), permanent: true, waits_since: None })]
fn an_answer_that_does_not_arrive_leaves_all_as_before(#[case] has_left: bool, #[case] command: Command) {
    let mut office = Office::water().with("reclamacion");
    office.step("2027-01-11T11:00", Step::AddPoint(point(1))).unwrap();
    office.step("2027-01-11T11:00", Step::Hold(HoldTrigger::RelatedComplaint)).unwrap();
    let before = office.legal().clone();
    office.answers("2027-01-12T09:00", 10, &[point(1)], Stands::Resolved).unwrap();
    if has_left {
        office.tell("2027-01-12T09:01", sent(10)).unwrap();
        office.step("2027-01-12T09:02", Step::Prove { message: message(10), proof: Proof::Accepted }).unwrap();
        assert_eq!(office.legal().holds_in_force().count(), 0);
    }
    office.tell("2027-01-29T09:00", command).unwrap();
    assert_eq!(office.legal(), &before, "points, answer, clocks and holds");
    assert_eq!(office.case.state, Stands::Open);
    let now = office.at("2027-01-29T09:00");
    assert_eq!(
        office.clock("resolve-complaint", "natural").state(now),
        Kept::Late,
        "and if it is over by now, that shows"
    );
    assert_eq!(office.tell("2027-01-29T09:00", Command::Resolve), Err(Refused::NeedsResolution));
}

#[test]
fn a_mail_that_is_only_late_has_not_come_back() {
    let mut office = Office::water().with("reclamacion");
    office.answers("2027-01-12T09:00", 10, &[], Stands::Resolved).unwrap();
    office.tell("2027-01-12T09:01", sent(10)).unwrap();
    let before = office.legal().clone();
    office
        .tell("2027-01-12T10:00", Command::Bounced { message: message(10), permanent: false, waits_since: None })
        .unwrap();
    assert_eq!((office.legal(), office.case.state), (&before, Stands::Resolved));
}

#[test]
fn another_message_that_comes_back_takes_no_answer_away() {
    let mut office = Office::water().with("reclamacion");
    office.answers("2027-01-12T09:00", 10, &[], Stands::Resolved).unwrap();
    office.tell("2027-01-12T09:01", sent(10)).unwrap();
    office
        .tell("2027-01-12T10:00", Command::Bounced { message: message(9), permanent: true, waits_since: None })
        .unwrap();
    assert_eq!(office.legal().resolution.as_ref().map(|written| written.message), Some(message(10)));
}
