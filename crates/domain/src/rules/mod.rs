//! What a step must keep to: one rule, one function.
//!
//! A rule here says how it is seen that something is not right. Which of them bind a case, with which article and what
//! then happens, is the profile's ([`RuleRef`]): no rule of law applies without a source. To add one: a function, a line in
//! [`RULES`], its words in `rules.ftl`, a line in the profiles that ask for it, and a test.

mod answer;
mod generic;
mod numbers;
mod phrases;

pub use generic::Sketch;

use serde::{Deserialize, Serialize};

use crate::{
    case::Channel,
    ids::PointId,
    language::Language,
    legal::{Draft, Law, Legal, Outcome},
    profile::{Basis, Certainty, Effect, Forbidden, RuleRef},
};

/// An answer that is about to be sent, and what it answers.
#[derive(Debug, Clone, Copy)]
pub struct Answer<'a> {
    /// What the agent filled in.
    pub draft: &'a Draft,
    /// The whole letter, as it will be read.
    pub letter: &'a str,
    /// The language that it says it is in.
    pub language: Language,
    /// The language that its words seem to be in, if they are enough to tell.
    pub seems: Option<Language>,
    /// How it goes.
    pub channel: Channel,
    /// The law.
    pub law: Law<'a>,
    /// What the law sees of the case.
    pub legal: &'a Legal,
    /// The language of the request.
    pub asked_in: Language,
    /// How the request came.
    pub asked_by: Channel,
    /// The way that the person chose for the answer, if they did.
    pub chosen: Option<Channel>,
    /// The points that wait for an answer.
    pub points: &'a [PointId],
    /// Answers that were given to others lately.
    pub earlier: &'a [Sketch],
    /// The time.
    pub now: jiff::Timestamp,
}

/// What a rule says of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// The rule, or the id of the forbidden text; its words are `rule-<id>` and `rule-<id>-remedy`.
    pub rule: String,
    /// What then happens.
    pub effect: Effect,
    /// On what it rests.
    pub basis: Basis,
    /// A manager may go past it with a reason.
    pub can_be_overridden: bool,
    /// The words, numbers or names by which it was seen; may be empty.
    pub seen: String,
}

/// A rule: its id, and what it finds wrong.
pub struct Rule {
    /// By this profiles name it.
    pub id: &'static str,
    /// What the house asks for where no law does, with the law of the house or promise that it rests on.
    pub house: Option<(Effect, &'static str)>,
    /// The words by which it is seen that the rule is not kept; `None` where it is.
    pub finds: fn(&Answer<'_>) -> Option<String>,
}

/// The rules of an answer, in the order in which they are told.
pub const RULES: &[Rule] = &[
    Rule { id: "outcome-said", house: Some((Effect::Refuse, "law 4")), finds: answer::outcome_said },
    Rule { id: "reasons-given", house: Some((Effect::Refuse, "law 4")), finds: answer::reasons_given },
    Rule { id: "every-point-answered", house: Some((Effect::Refuse, "law 4")), finds: answer::every_point_answered },
    Rule { id: "remedy-has-amount-and-date", house: Some((Effect::Warn, "N7")), finds: answer::remedy_is_definite },
    Rule { id: "adr-named", house: None, finds: answer::bodies_named },
    Rule { id: "participation-said", house: None, finds: answer::participation_said },
    Rule { id: "evidence-given", house: None, finds: answer::evidence_given },
    Rule { id: "cause-and-restoration", house: None, finds: answer::cause_and_restoration },
    Rule { id: "same-language", house: Some((Effect::Warn, "law 6")), finds: answer::same_language },
    Rule { id: "same-channel", house: Some((Effect::Warn, "law 6")), finds: answer::same_channel },
    Rule { id: "written-answer", house: None, finds: answer::in_writing },
    Rule { id: "completion-term", house: Some((Effect::Refuse, "law 3")), finds: answer::completion_over },
    Rule { id: "no-closing-by-time", house: Some((Effect::Refuse, "law 3")), finds: phrases::closing_by_time },
    Rule { id: "no-generic-answer", house: Some((Effect::Warn, "N8")), finds: generic::generic },
    Rule { id: "no-commercial-content", house: Some((Effect::Refuse, "law 5")), finds: phrases::commercial },
    Rule { id: "no-survey-before-resolution", house: Some((Effect::Refuse, "law 5")), finds: phrases::survey },
    Rule { id: "no-payment-condition", house: None, finds: phrases::payment_condition },
];

/// As which source the promises and laws of the house itself are named.
pub const HOUSE: &str = "esmero";

/// The rules that hold for every message of a case, not only for the answer that ends it.
const OF_EVERY_MESSAGE: [&str; 3] = ["no-commercial-content", "no-survey-before-resolution", "no-payment-condition"];

/// What the rules that bind say of an answer: those that refuse it first.
pub fn check(answer: &Answer<'_>) -> Vec<Verdict> {
    verdicts(answer, |_| true)
}

/// What the rules that hold for every message say of one that does not end the matter.
pub fn check_message(text: &str, channel: Channel, law: Law<'_>, legal: &Legal) -> Vec<Verdict> {
    let draft = Draft {
        outcome: Outcome::Upheld,
        reasons: String::new(),
        points: Vec::new(),
        remedy: None,
        evidence: String::new(),
        bodies: Vec::new(),
        participates: None,
    };
    let message = Answer {
        draft: &draft,
        letter: text,
        language: Language::Es,
        seems: None,
        channel,
        law,
        legal,
        asked_in: Language::Es,
        asked_by: channel,
        chosen: None,
        points: &[],
        earlier: &[],
        now: legal.presented_at,
    };
    verdicts(&message, |rule| OF_EVERY_MESSAGE.contains(&rule.id))
}

fn verdicts(answer: &Answer<'_>, applies: impl Fn(&Rule) -> bool) -> Vec<Verdict> {
    let mut verdicts: Vec<Verdict> = RULES
        .iter()
        .filter(|rule| applies(rule))
        .filter_map(|rule| {
            let bound = answer.law.profile.rules.iter().find(|bound| bound.id == rule.id && binds(answer, bound));
            if bound.is_none() && rule.house.is_none() {
                return None;
            }
            let seen = (rule.finds)(answer)?;
            Some(match (bound, rule.house) {
                (Some(bound), _) => of_law(bound, seen),
                (None, house) => of_house(rule.id, house?, seen),
            })
        })
        .collect();
    for forbidden in &answer.law.profile.forbidden {
        let found = found(answer, forbidden);
        // The same words, forbidden by several laws, are told once.
        verdicts.extend(found.filter(|one| !verdicts.iter().any(|other| other.seen == one.seen)));
    }
    verdicts.sort_by_key(|verdict| std::cmp::Reverse(verdict.effect));
    verdicts
}

fn binds(answer: &Answer<'_>, rule: &RuleRef) -> bool {
    (rule.kinds.is_empty() || rule.kinds.contains(&answer.legal.kind))
        && (rule.channels.is_empty() || rule.channels.contains(&answer.channel))
        && answer.law.binds(&rule.basis, &rule.when, answer.legal)
}

fn of_law(rule: &RuleRef, seen: String) -> Verdict {
    Verdict {
        rule: rule.id.clone(),
        effect: rule.effect,
        basis: rule.basis.clone(),
        can_be_overridden: rule.can_be_overridden,
        seen,
    }
}

fn of_house(id: &str, (effect, promise): (Effect, &str), seen: String) -> Verdict {
    let basis = Basis {
        source: HOUSE.to_owned(),
        article: promise.to_owned(),
        certainty: Certainty::TextSeen,
        from: None,
        until: None,
        note: None,
    };
    Verdict { rule: id.to_owned(), effect, basis, can_be_overridden: false, seen }
}

/// A text or a number that must not be in a letter, wherever it stands in it.
fn found(answer: &Answer<'_>, forbidden: &Forbidden) -> Option<Verdict> {
    if !answer.law.binds(&forbidden.basis, &forbidden.when, answer.legal) {
        return None;
    }
    let letter = answer.letter.to_lowercase();
    let text = forbidden.texts.iter().find(|text| letter.contains(text.as_str())).cloned();
    let seen = text.or_else(|| numbers::with_prefix(answer, &forbidden.numbers))?;
    Some(Verdict {
        rule: forbidden.id.clone(),
        effect: forbidden.effect,
        basis: forbidden.basis.clone(),
        can_be_overridden: false,
        seen,
    })
}

#[cfg(test)]
mod tests;
