//! Every rule that a shipped profile asks for is kept somewhere.

use super::*;
use crate::profile::{self, library};

/// Rules of which no answer is asked: where they are kept.
const KEPT_ELSEWHERE: &[(&str, &str)] = &[
    // The server puts it with the acknowledgement, and prints it for whoever has no mail: `legal::Step::Issue`.
    ("receipt-always", "legal::Step::Issue"),
    // A case has its key before its first event, and the head of its page shows it; that it was told nobody checks.
    ("key-during-contact", "case::Opening"),
    // A kind of a lower rank is refused: `legal::Step::Refile`, and `case::Command::Classify`.
    ("no-downgrade", "legal::decide"),
    // A text that is forbidden, `odr-platform` in `profiles/es.toml`: see `forbidden.rs` beside this file.
    ("no-odr-link", "forbidden"),
    // Numbers that are forbidden, `premium-number` and `premium-number-trader` in `profiles/es.toml`.
    ("no-premium-number", "forbidden"),
];

#[test]
fn every_rule_of_an_answer_can_be_asked_for_by_a_profile() {
    for rule in RULES {
        assert!(profile::RULES.iter().any(|(id, _)| *id == rule.id), "{}", rule.id);
        assert_eq!(RULES.iter().filter(|other| other.id == rule.id).count(), 1, "{}", rule.id);
    }
}

#[test]
fn every_rule_that_can_be_asked_for_is_kept() {
    for (id, _) in profile::RULES {
        let of_answers = RULES.iter().any(|rule| rule.id == id);
        let elsewhere = KEPT_ELSEWHERE.iter().any(|(rule, _)| *rule == id);
        assert!(of_answers != elsewhere, "{id}: in one place, and in one only");
    }
}

#[test]
fn every_rule_that_a_shipped_profile_asks_for_is_kept_and_rests_on_a_text() {
    for profile in library::all() {
        for asked in &profile.rules {
            let kept = RULES.iter().any(|rule| rule.id == asked.id)
                || KEPT_ELSEWHERE.iter().any(|(rule, _)| *rule == asked.id);
            assert!(kept, "{}: {} is kept nowhere", profile.id, asked.id);
            assert!(profile.source(&asked.basis.source).is_some(), "{}: {}", profile.id, asked.basis.source);
            assert!(!asked.basis.article.trim().is_empty(), "{}: {}", profile.id, asked.id);
        }
    }
}

/// What stands in for a rule must bind at least as early and wherever the rule does.
#[test]
fn a_rule_that_is_kept_as_something_forbidden_is_forbidden_wherever_it_binds() {
    for profile in library::all() {
        let asked = profile.rules.iter().filter(|rule| matches!(rule.id.as_str(), "no-odr-link" | "no-premium-number"));
        for rule in asked {
            let same = |forbidden: &&Forbidden| {
                (&forbidden.basis.source, &forbidden.basis.article) == (&rule.basis.source, &rule.basis.article)
                    && forbidden.when == rule.when
                    && forbidden.basis.from == rule.basis.from
            };
            assert!(profile.forbidden.iter().any(|forbidden| same(&forbidden)), "{}: {}", profile.id, rule.id);
        }
    }
}

#[test]
fn no_rule_of_the_house_can_be_gone_past() {
    assert!(library::all().iter().all(|profile| profile.source(HOUSE).is_none()), "no law is called like the house");
    for rule in RULES.iter().filter_map(|rule| rule.house.map(|house| of_house(rule.id, house, String::new()))) {
        assert!(!rule.can_be_overridden && !rule.basis.article.is_empty(), "{}", rule.rule);
    }
}
