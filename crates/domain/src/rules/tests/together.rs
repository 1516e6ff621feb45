//! What the rules say together: which of them bind, in which order they are told, and what can be gone past.

use rstest::rstest;

use super::*;

#[rstest]
#[case(Letter::water())]
#[case(Letter::shop())]
#[case(Letter::lima())]
#[case(Letter::bank())]
#[case(Letter::cut())]
fn a_good_answer_meets_no_objection(#[case] letter: Letter) {
    assert_eq!(letter.verdicts(), []);
}

/// What only one law asks for is not asked of others.
#[rstest]
#[case(Letter::water(), |letter: &mut Letter| letter.says("Se lo cambiamos previo pago de la última cuota."))]
#[case(Letter::lima(), |letter: &mut Letter| letter.draft.participates = None)]
#[case(Letter::lima(), |letter: &mut Letter| letter.draft.evidence.clear())]
#[case(Letter::shop(), |letter: &mut Letter| letter.draft.evidence.clear())]
#[case(Letter::shop(), |letter: &mut Letter| (letter.channel, letter.chosen) = (Channel::Phone, Some(Channel::Phone)))]
fn what_another_law_asks_for_does_not_bind(#[case] mut letter: Letter, #[case] change: fn(&mut Letter)) {
    change(&mut letter);
    assert_eq!(letter.verdicts(), []);
}

/// Presented the day before, the same company is held to what held then.
#[test]
fn before_its_day_a_law_does_not_bind() {
    let office = Office::new("es", Sector::Water, Size::Large, "2026-12-27T10:00").with("reclamacion");
    let mut letter = Letter::to(office);
    letter.draft.bodies.clear();
    letter.draft.reasons.clear();
    letter.language = Language::En;
    let verdicts = letter.verdicts();
    assert_eq!(letter.found(), ["reasons-given", "adr-named", "same-language"]);
    assert!(verdicts.iter().all(|verdict| verdict.basis.source != "ley-10-2025"), "{verdicts:?}");
}

/// A manager may go past what the source allows for, and past nothing of the house.
#[rstest]
#[case(Letter::water(), true)]
#[case(Letter::shop(), false)]
#[case(Letter::lima(), false)]
fn whether_it_can_be_gone_past_is_the_laws_to_say(#[case] mut letter: Letter, #[case] can: bool) {
    letter.channel = Channel::Post;
    let verdicts = letter.verdicts();
    assert_eq!(verdicts.iter().map(|verdict| verdict.can_be_overridden).collect::<Vec<_>>(), [can]);
}

#[test]
fn what_refuses_it_is_told_first_and_each_in_the_order_of_the_rules() {
    let mut letter = Letter::shop();
    letter.draft.outcome = Outcome::PartlyUpheld;
    letter.language = Language::En;
    letter.says("Aproveche esta oferta. Conteste a la encuesta.");
    letter.draft.reasons.clear();
    let expected = [
        "reasons-given",
        "no-commercial-content",
        "no-survey-before-resolution",
        "remedy-has-amount-and-date",
        "same-language",
    ];
    assert_eq!(letter.found(), expected);
}

/// What is found is shown as it stands in the letter, so that it can be seen what was meant.
#[test]
fn the_words_it_goes_by_are_shown() {
    let mut letter = Letter::water();
    letter.says("Procedemos a CERRAR su caso.");
    letter.points.extend([point(2), point(3)]);
    let seen: Vec<_> = letter.verdicts().into_iter().map(|verdict| verdict.seen).collect();
    assert_eq!(seen, ["2", "Procedemos a CERRAR"]);
}
