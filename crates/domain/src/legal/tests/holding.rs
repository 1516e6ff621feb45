//! What must not be done meanwhile, and who must be reached.

use rstest::rstest;

use super::*;
use crate::{
    case::State as Stands,
    clock::State as Kept,
    event::{HumanAsked, HumanReached},
};

impl Office {
    fn held(&self) -> Vec<&str> {
        self.legal().holds_in_force().map(|held| held.hold.as_str()).collect()
    }

    fn answered_and_sent(&mut self) {
        self.answers("2027-01-20T09:00", 10, &[], Stands::Resolved).unwrap();
        self.tell("2027-01-20T09:01", sent(10)).unwrap();
    }

    fn proven(&mut self, number: u128) {
        self.step("2027-01-20T09:02", Step::Prove { message: message(number), proof: Proof::Accepted }).unwrap();
    }
}

/// Ley 10/2025, art. 4.4.
#[test]
fn nothing_is_cut_off_until_the_answer_has_reached_the_person() {
    let mut office = Office::water().with("reclamacion");
    office.step("2027-01-11T11:00", Step::Hold(HoldTrigger::RelatedComplaint)).unwrap();
    assert_eq!(office.step("2027-01-11T11:00", Step::Hold(HoldTrigger::RelatedComplaint)), Ok(Vec::new()));
    assert_eq!(office.held(), ["no_suspension"]);
    office.answered_and_sent();
    assert_eq!(office.held(), ["no_suspension"], "what has left has not arrived");
    office.proven(9);
    assert_eq!(office.held(), ["no_suspension"], "that was another message");
    office.proven(10);
    assert_eq!(office.held(), [""; 0]);
    assert_eq!(office.legal().holds[0].until, Some(office.at("2027-01-20T09:02")));
    assert_eq!(office.legal().resolution.as_ref().unwrap().notified_at, Some(office.at("2027-01-20T09:02")));
}

#[rstest]
#[case(Office::shop(), "reclamacion")]
#[case(Office::lima(), "reclamo")]
// In telecommunications the rule is the contrary.
#[case(Office::new("es", Sector::Telecom, Size::Large, "2027-01-11T10:00"), "reclamacion")]
fn where_the_law_holds_nothing_back_nothing_is_held(#[case] mut office: Office, #[case] kind: &str) {
    office.file(kind, &[]).unwrap();
    office.step("2027-01-11T11:00", Step::Hold(HoldTrigger::RelatedComplaint)).unwrap();
    office.step("2027-01-11T11:00", Step::OpenAdr("indecopi".to_owned())).unwrap();
    assert_eq!(office.held(), [""; 0]);
}

/// Ley 10/2025, art. 4.4 and 13.8: before another body it goes on, whatever was answered.
#[test]
fn nothing_is_collected_while_another_body_decides() {
    let mut office = Office::water().with("reclamacion");
    office.step("2027-01-11T11:00", Step::Hold(HoldTrigger::RelatedComplaint)).unwrap();
    assert_eq!(office.step("2027-01-12T11:00", Step::CloseAdr), Err(Refused::AlreadySo));
    office.step("2027-01-12T11:00", Step::OpenAdr("consumo-md".to_owned())).unwrap();
    assert_eq!(office.step("2027-01-12T11:00", Step::OpenAdr("consumo-vc".to_owned())), Err(Refused::AlreadySo));
    assert_eq!(office.held(), ["no_suspension", "no_collection"]);
    office.answered_and_sent();
    office.proven(10);
    assert_eq!(office.held(), ["no_suspension", "no_collection"], "that body has not decided");
    office.step("2027-05-12T11:00", Step::CloseAdr).unwrap();
    assert_eq!(office.held(), [""; 0]);
}

#[test]
fn the_decision_of_another_body_ends_only_what_it_held_back() {
    let mut office = Office::water().with("reclamacion");
    office.step("2027-01-11T11:00", Step::Hold(HoldTrigger::RelatedComplaint)).unwrap();
    office.step("2027-01-12T11:00", Step::OpenAdr("consumo-md".to_owned())).unwrap();
    office.step("2027-01-14T11:00", Step::CloseAdr).unwrap();
    assert_eq!(office.held(), ["no_suspension"]);
}

fn asks(office: &Office, supervisor: bool) -> Step {
    Step::AskHuman(HumanAsked { supervisor, channel: Channel::Phone, at: office.at("2027-01-12T11:00") })
}

fn reached(office: &Office, supervisor: bool, at: &str) -> Step {
    Step::ReachHuman(HumanReached { supervisor, at: office.at(at), same_contact: false })
}

/// Ley 10/2025, art. 8.3: on the same working day.
#[rstest]
#[case("2027-01-12T17:00", Kept::Met)]
#[case("2027-01-13T08:00", Kept::Missed)]
fn who_asks_for_a_supervisor_gets_one_that_day(#[case] when: &str, #[case] kept: Kept) {
    let mut office = Office::water().with("reclamacion");
    office.step("2027-01-12T11:00", asks(&office, true)).unwrap();
    assert_eq!(office.due("supervisor", "same-day"), "2027-01-12");
    assert_eq!(
        office.step("2027-01-12T11:05", asks(&office, true)).unwrap().len(),
        1,
        "asking twice sets one clock going"
    );
    office.step(when, reached(&office, false, when)).unwrap();
    assert_eq!(office.running()[0], "supervisor same-day 2027-01-12", "a colleague is no supervisor");
    office.step(when, reached(&office, true, when)).unwrap();
    assert_eq!(office.clock("supervisor", "same-day").state(office.at("2027-01-14T00:00")), kept);
    assert_eq!(office.legal().running().count(), 4, "the others run on");
}

#[test]
fn who_asks_again_another_day_gets_one_again() {
    let mut office = Office::water().with("reclamacion");
    office.step("2027-01-12T11:00", asks(&office, true)).unwrap();
    office.step("2027-01-12T12:00", reached(&office, true, "2027-01-12T12:00")).unwrap();
    let at = office.at("2027-01-14T09:00");
    let again = Step::AskHuman(HumanAsked { supervisor: true, channel: Channel::Phone, at });
    office.step("2027-01-14T09:00", again).unwrap();
    assert_eq!(office.running()[0], "supervisor same-day 2027-01-14");
    assert_eq!(office.legal().clocks.len(), 6, "and the first time stays as it was");
}

#[test]
fn asking_for_a_supervisor_sets_nothing_going_where_no_law_says_so() {
    let mut office = Office::water().with("reclamacion");
    office.step("2027-01-12T11:00", asks(&office, false)).unwrap();
    assert_eq!(office.running().len(), 4, "any human being is not a supervisor");
    for (mut office, kind) in [(Office::shop(), "reclamacion"), (Office::lima(), "reclamo")] {
        office.file(kind, &[]).unwrap();
        let before = office.running();
        office.step("2027-01-12T11:00", asks(&office, true)).unwrap();
        assert_eq!(office.running(), before);
    }
}
