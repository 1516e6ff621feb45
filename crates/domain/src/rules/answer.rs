//! Rules about the parts of an answer.

use super::Answer;
use crate::{case::Channel, legal::Outcome, profile::Part};

/// So many letters and figures are the least in which something can be said.
const LEAST: usize = 12;

fn says_something(text: &str) -> bool {
    text.chars().filter(|symbol| symbol.is_alphanumeric()).count() >= LEAST
}

/// What is found wrong without any words to show.
fn missing(is_missing: bool) -> Option<String> {
    is_missing.then(String::new)
}

/// Something was refused.
fn refuses(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::PartlyUpheld | Outcome::NotUpheld)
}

/// Whether the law asks for a part with this outcome.
fn asks_for(answer: &Answer<'_>, part: Part) -> bool {
    let outcome = answer.draft.outcome.as_str();
    answer.law.profile.answers.iter().any(|asked| {
        asked.part == part
            && asked.kinds.contains(&answer.legal.kind)
            && (asked.outcomes.is_empty() || asked.outcomes.iter().any(|of| of == outcome))
            && answer.law.binds(&asked.basis, &asked.when, answer.legal)
    })
}

/// A settled matter has been offered and accepted; a withdrawn one needs the person's word.
pub(super) fn outcome_said(answer: &Answer<'_>) -> Option<String> {
    let accepted = answer.legal.offer.as_ref().is_some_and(|offer| offer.accepted == Some(true));
    missing(answer.draft.outcome == Outcome::Settled && !accepted)
}

/// Why.
pub(super) fn reasons_given(answer: &Answer<'_>) -> Option<String> {
    missing(!says_something(&answer.draft.reasons))
}

/// Each question and claim.
pub(super) fn every_point_answered(answer: &Answer<'_>) -> Option<String> {
    if matches!(answer.draft.outcome, Outcome::Withdrawn | Outcome::NotCompleted | Outcome::Settled) {
        return None;
    }
    let answered = |id| {
        let of_it = answer.draft.points.iter().filter(|point| point.point == Some(id));
        of_it.into_iter().any(|point| !point.answer.trim().is_empty())
    };
    let open = answer.points.iter().filter(|id| !answered(**id)).count();
    (open > 0).then(|| open.to_string())
}

/// What is granted has a form: what is done, by when, and how much if it is money.
pub(super) fn remedy_is_definite(answer: &Answer<'_>) -> Option<String> {
    if !matches!(answer.draft.outcome, Outcome::Upheld | Outcome::PartlyUpheld) {
        return None;
    }
    let Some(remedy) = &answer.draft.remedy else { return missing(true) };
    let amount = remedy.amount.as_ref().is_some_and(|amount| amount.minor <= 0 || remedy.by.is_none());
    missing(!remedy.what.chars().any(char::is_alphanumeric) || amount)
}

/// At least one body that is competent for this person and matter.
pub(super) fn bodies_named(answer: &Answer<'_>) -> Option<String> {
    let needed = refuses(answer.draft.outcome) || asks_for(answer, Part::Bodies);
    if !needed {
        return None;
    }
    let known: Vec<&str> = answer.law.bodies(answer.legal).map(|body| body.id.as_str()).collect();
    let named = answer.draft.bodies.iter().any(|id| known.contains(&id.as_str()));
    missing(!known.is_empty() && !named)
}

/// Whether the business takes part in their procedure.
pub(super) fn participation_said(answer: &Answer<'_>) -> Option<String> {
    let needed = refuses(answer.draft.outcome) || asks_for(answer, Part::Participation);
    missing(needed && answer.draft.participates.is_none())
}

/// On what a refusal rests.
pub(super) fn evidence_given(answer: &Answer<'_>) -> Option<String> {
    let needed = refuses(answer.draft.outcome) || asks_for(answer, Part::Evidence);
    missing(needed && answer.draft.evidence.trim().is_empty())
}

/// After a cut: known causes and when the service is expected back (Ley 10/2025, art. 17.2).
pub(super) fn cause_and_restoration(answer: &Answer<'_>) -> Option<String> {
    let about_a_cut = answer.legal.topics.iter().any(|topic| topic == "continuidad");
    missing(about_a_cut && asks_for(answer, Part::CauseAndRestoration) && !says_something(&answer.draft.evidence))
}

/// In the language of the request, and really in it.
pub(super) fn same_language(answer: &Answer<'_>) -> Option<String> {
    let other = |language: crate::language::Language| language != answer.asked_in;
    let written = Some(answer.language).filter(|language| other(*language));
    let language = written.or_else(|| answer.seems.filter(|language| other(*language)))?;
    Some(language.own_name().to_owned())
}

/// By the way of the request, or the one that the person chose. What is written to a mailbox, a form or a page is one way.
pub(super) fn same_channel(answer: &Answer<'_>) -> Option<String> {
    let way = |channel| match channel {
        Channel::Mail | Channel::Form | Channel::Page | Channel::Api => Channel::Mail,
        other => other,
    };
    let wanted = way(answer.chosen.unwrap_or(answer.asked_by));
    (way(answer.channel) != wanted).then(|| wanted.as_str().to_owned())
}

/// On a durable medium: what is only said on the telephone leaves the person without proof.
pub(super) fn in_writing(answer: &Answer<'_>) -> Option<String> {
    missing(answer.channel == Channel::Phone)
}

/// Ending for want of completion needs a request that reached the person, with its warning, and its whole term
/// (Ley 10/2025, art. 13.3 and 13.4).
pub(super) fn completion_over(answer: &Answer<'_>) -> Option<String> {
    if answer.draft.outcome != Outcome::NotCompleted {
        return None;
    }
    let proven = answer
        .legal
        .completion
        .as_ref()
        .is_some_and(|asked| asked.delivered && answer.now >= asked.due_at && answer.legal.completed_at.is_none());
    missing(!proven)
}
