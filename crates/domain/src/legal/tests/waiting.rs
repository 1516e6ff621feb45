//! What makes a clock stand still or run longer: completing, an offer, an extension.

use rstest::rstest;

use super::*;

/// Ley 10/2025, art. 13.3: ten working days at least, with what is missing named.
#[rstest]
#[case(&["detail"], "2027-01-26", Err(Refused::TermTooShort))]
#[case(&[], "2027-01-27", Err(Refused::NeedsReason))]
#[case(&["detail"], "2027-01-27", Ok(()))]
#[case(&["detail", "email"], "2027-02-15", Ok(()))]
fn whoever_must_complete_it_gets_ten_working_days(
    #[case] missing: &[&str],
    #[case] until: &str,
    #[case] expected: Result<(), Refused>,
) {
    for mut office in [Office::water().with("reclamacion"), Office::shop().with("reclamacion")] {
        let asked = completion(&office, missing, until);
        assert_eq!(office.step("2027-01-13T09:00", asked).map(drop), expected);
        assert_eq!(office.legal().completion.is_some(), expected.is_ok());
    }
}

/// What was missing came at that moment.
fn complete(office: &Office, at: &str) -> Step {
    Step::Complete(office.at(at))
}

#[test]
fn the_term_is_that_of_the_clock_that_stands_still() {
    let finance = Office::new("es-finance", Sector::Finance, Size::Small, "2027-01-11T10:00").with("reclamacion");
    let term = finance.law().completion_term(finance.legal(), finance.at("2027-01-13T09:00")).unwrap();
    assert_eq!(term, ("2027-01-23".parse().unwrap(), finance.at("2027-01-24T00:00")), "ten natural days there");
}

#[test]
fn meanwhile_only_the_clock_that_the_law_stops_stands_still_and_then_begins_anew() {
    let mut office = Office::water().with("reclamacion");
    assert_eq!(
        office.step("2027-01-12T09:00", complete(&office, "2027-01-12T09:00")),
        Err(Refused::AlreadySo),
        "nothing was asked"
    );
    let asked = completion(&office, &["detail"], "2027-01-27");
    office.step("2027-01-13T09:00", asked.clone()).unwrap();
    assert_eq!(office.step("2027-01-14T09:00", asked.clone()), Err(Refused::AlreadySo));
    let standing: Vec<_> =
        office.legal().running().filter(|clock| clock.suspended.is_some()).map(|clock| clock.rule.as_str()).collect();
    assert_eq!(standing, ["resolve", "resolve"]);
    assert_eq!(office.legal().driving().unwrap().rule, "resolve-complaint");

    office.step("2027-01-20T09:00", complete(&office, "2027-01-20T09:00")).unwrap();
    assert_eq!(office.legal().completed_at, Some(office.at("2027-01-20T09:00")));
    assert_eq!(
        (office.due("resolve", "strict"), office.due("resolve", "usual")),
        ("2027-02-06".into(), "2027-02-10".into())
    );
    assert_eq!(office.due("resolve-complaint", "natural"), "2027-01-26", "whatever was missing");
    assert_eq!(office.step("2027-01-20T09:00", complete(&office, "2027-01-20T09:00")), Err(Refused::AlreadySo));
}

/// It counts from when it came, and not from when somebody got round to saying so; never from before it was asked for.
#[rstest]
#[case("2027-01-18T09:00", "2027-02-08")]
#[case("2027-01-12T09:00", "2027-02-03")]
#[case("2027-01-25T09:00", "2027-02-10")]
fn what_was_missing_counts_from_when_it_came(#[case] came: &str, #[case] due: &str) {
    let mut office = Office::water().with("reclamacion");
    office.step("2027-01-13T09:00", completion(&office, &["detail"], "2027-01-27")).unwrap();
    office.step("2027-01-20T09:00", complete(&office, came)).unwrap();
    assert_eq!(office.due("resolve", "usual"), due);
}

/// Something else is missing: what was asked last is what counts, and it can be completed too.
#[test]
fn who_is_asked_again_can_complete_it_again() {
    let mut office = Office::water().with("reclamacion");
    office.step("2027-01-12T09:00", completion(&office, &["detail"], "2027-01-27")).unwrap();
    office.step("2027-01-13T09:00", complete(&office, "2027-01-13T09:00")).unwrap();
    office.step("2027-01-14T09:00", completion(&office, &["email"], "2027-01-29")).unwrap();
    assert_eq!((office.legal().completed_at, office.clock("resolve", "usual").suspended.is_some()), (None, true));
    office.step("2027-01-15T09:00", complete(&office, "2027-01-15T09:00")).unwrap();
    assert!(office.clock("resolve", "usual").suspended.is_none());
    assert_eq!(office.due("resolve", "usual"), "2027-02-05");
}

/// Peru, art. 6-A.2.b: the clock stands still while the person thinks about the offer, five working days at most.
#[rstest]
#[case("2027-01-15T09:00", "2027-02-03")]
#[case("2027-01-20T09:00", "2027-02-08")]
#[case("2027-01-29T09:00", "2027-02-08")]
fn an_offer_stops_the_clock_for_five_working_days_at_most(#[case] rejected: &str, #[case] due: &str) {
    let mut office = Office::lima().with("reclamo");
    office.step("2027-01-13T09:00", offer(&office)).unwrap();
    assert_eq!(office.legal().due_at(), None, "what stands still does not press");
    office.step(rejected, Step::SettleOffer { accepted: false, message: None }).unwrap();
    assert_eq!(office.due("resolve-reclamo", "usual"), due);
    assert_eq!(office.legal().offer.as_ref().unwrap().accepted, Some(false));
    let again = Step::SettleOffer { accepted: true, message: Some(message(41)) };
    assert_eq!(office.step(rejected, again), Err(Refused::AlreadySo));
    assert_eq!(office.step(rejected, offer(&office)), Err(Refused::AlreadySo), "it cannot be used twice");
}

fn offer(office: &Office) -> Step {
    Step::Offer { message: message(40), until: office.at("2027-01-20T00:00") }
}

#[test]
fn an_offer_is_accepted_in_a_message() {
    let mut office = Office::lima().with("reclamo");
    let accepted = Step::SettleOffer { accepted: true, message: Some(message(41)) };
    assert_eq!(office.step("2027-01-12T09:00", accepted.clone()), Err(Refused::AlreadySo), "there is none");
    office.step("2027-01-13T09:00", offer(&office)).unwrap();
    office.step("2027-01-14T09:00", accepted).unwrap();
    assert_eq!(office.legal().offer.as_ref().unwrap().accepted, Some(true));
}

#[test]
fn an_offer_stops_no_clock_of_a_law_that_does_not_say_so() {
    for (mut office, kind) in [(Office::lima(), "queja"), (Office::water(), "reclamacion")] {
        office.file(kind, &[]).unwrap();
        let before = office.running();
        office.step("2027-01-13T09:00", offer(&office)).unwrap();
        assert!(office.legal().running().all(|clock| clock.suspended.is_none()));
        assert_eq!(office.running(), before);
    }
}

fn longer(rule: &str, to: &str) -> Step {
    Step::Extend { message: message(50), rule: rule.to_owned(), to: to.parse().unwrap() }
}

#[test]
fn a_term_that_the_law_does_not_let_be_longer_stays() {
    for (mut office, kind, rule) in [
        (Office::water(), "reclamacion", "resolve"),
        (Office::water(), "reclamacion", "resolve-complaint"),
        (Office::lima(), "reclamo", "resolve-reclamo"),
        (Office::lima(), "reclamo", "no-such-rule"),
    ] {
        office.file(kind, &[]).unwrap();
        assert_eq!(office.step("2027-01-13T09:00", longer(rule, "2027-02-15")), Err(Refused::NoExtension), "{rule}");
        assert!(!office.law().is_extensible(rule));
    }
}

/// Colombia, Ley 1437, art. 14: at most twice the term, and told before it is over.
#[rstest]
#[case("2027-01-25T09:00", "2027-02-22", Ok(()))]
#[case("2027-01-25T09:00", "2027-02-23", Err(Refused::NoExtension))]
#[case("2027-01-25T09:00", "2027-02-01", Err(Refused::NoExtension))]
#[case("2027-02-02T00:00", "2027-02-22", Err(Refused::NoExtension))]
fn a_term_is_made_longer_as_far_as_the_law_lets_it(
    #[case] told: &str,
    #[case] to: &str,
    #[case] expected: Result<(), Refused>,
) {
    let mut office = Office::new("co", Sector::General, Size::Small, "2027-01-11T10:00");
    office.situation.flags.insert("derecho-peticion".to_owned());
    office.file("peticion", &[]).unwrap();
    assert_eq!(office.step(told, longer("peticion", to)).map(drop), expected);
    assert_eq!(office.due("peticion", "usual"), if expected.is_ok() { to } else { "2027-02-01" });
}
