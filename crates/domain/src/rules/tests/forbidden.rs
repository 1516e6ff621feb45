//! What must not stand in a letter.

use rstest::rstest;

use super::*;
use Effect::{Refuse, Warn};

#[rstest]
#[case(Letter::water(), "https://EC.europa.eu/consumers/odr/", "odr-platform", Refuse, "ec.europa.eu/consumers/odr")]
#[case(Letter::shop(), "ec.europa.eu/consumers/odr", "odr-platform", Refuse, "ec.europa.eu/consumers/odr")]
#[case(Letter::water(), "Llame al 803 123 456.", "premium-number", Refuse, "803123456")]
#[case(Letter::shop(), "Llame al +34 807-123-456.", "premium-number-trader", Refuse, "807123456")]
#[case(Letter::water(), "Llame al 902.12.34.56.", "special-rate-number", Warn, "902123456")]
#[case(Letter::shop(), "Llame al 400 123 456.", "commercial-range", Warn, "400123456")]
#[case(Letter::shop(), "Llame al 612 34 56 78.", "mobile-number", Warn, "612345678")]
fn is_found_wherever_it_stands(
    #[case] mut letter: Letter,
    #[case] words: &str,
    #[case] rule: &str,
    #[case] effect: Effect,
    #[case] seen: &str,
) {
    letter.says(words);
    let verdicts = letter.verdicts();
    let told: Vec<_> = verdicts.iter().map(|one| (one.rule.as_str(), one.effect, one.seen.as_str())).collect();
    assert_eq!(told, [(rule, effect, seen)], "once, whatever else forbids it");
    assert!(!verdicts[0].can_be_overridden && verdicts[0].basis.source != HOUSE);
}

#[rstest]
#[case(Letter::water(), "Llame al 961 23 00 00, al 900 100 100 o al 800 100 100.")]
#[case(Letter::water(), "Su factura 803-2026, del 6 de marzo, por 907,45 €.")]
// Lines of a special rate are for Ley 10/2025 to forbid.
#[case(Letter::shop(), "Llame al 902 123 456.")]
// In Peru numbers begin otherwise.
#[case(Letter::lima(), "Llame al 907 123 456.")]
fn what_is_allowed_is_left_alone(#[case] mut letter: Letter, #[case] words: &str) {
    letter.says(words);
    assert_eq!(letter.verdicts(), []);
}

#[test]
fn what_refuses_a_letter_comes_before_what_only_warns() {
    let mut letter = Letter::water();
    letter.says("Llame al 902 123 456 o al 806 123 456, o pase por ec.europa.eu/odr.");
    assert_eq!(letter.found(), ["odr-platform", "premium-number", "special-rate-number"]);
}
