//! What the law made happen, as quiet lines of the thread.

use domain::event::Event;

use super::message::Around;
use crate::ui::prose::strong;

/// Whether colleagues care to read it in the thread.
pub(super) fn is_told(event: &Event) -> bool {
    match event {
        Event::DeliveryProven(proven) => proven.notifies,
        Event::LegalFiled(_)
        | Event::LegalRefiled(_)
        | Event::PointAdded(_)
        | Event::PointDropped(_)
        | Event::CompletionAsked(_)
        | Event::LegalCompleted(_)
        | Event::OfferMade(_)
        | Event::OfferSettled(_)
        | Event::LegalExtended(_)
        | Event::ResolutionWritten(_)
        | Event::RuleOverridden(_)
        | Event::HoldOpened(_)
        | Event::HoldReleased(_)
        | Event::AdrOpened(_)
        | Event::AdrClosed(_)
        | Event::ReceiptIssued(_)
        | Event::HumanAsked(_)
        | Event::HumanReached(_)
        | Event::VulnerabilityDeclared(_) => true,
        _ => false,
    }
}

/// What happened, as a sentence.
pub(super) fn told(around: &Around<'_>, event: &Event, who: &str, name: &str) -> Option<String> {
    let words = around.when.words;
    let law = around.when.business.law();
    let kind = |id: &str| {
        law.and_then(|law| law.kind(id))
            .map_or_else(|| id.to_owned(), |kind| strong(&kind.name.get(words.0).to_lowercase()))
    };
    let hold = |id: &str| {
        let known = law.and_then(|law| law.profile.holds.iter().find(|hold| hold.id == id));
        known.map_or_else(|| id.to_owned(), |hold| strong(hold.name.get(words.0)))
    };
    Some(match event {
        Event::LegalFiled(filed) if filed.by_words => words.a("law-fact-filed-by-words", "kind", kind(&filed.kind)),
        Event::LegalFiled(filed) => words.a("law-fact-filed", "kind", kind(&filed.kind)),
        Event::LegalRefiled(refiled) if refiled.by_words && refiled.from != refiled.to => {
            words.a("law-fact-refiled-by-words", "kind", kind(&refiled.to))
        }
        Event::LegalRefiled(refiled) => words.a2("law-fact-refiled", "who", who, "kind", kind(&refiled.to)),
        Event::PointAdded(_) => words.a("law-fact-point", "who", who),
        Event::PointDropped(_) => words.a("law-fact-point-dropped", "who", who),
        Event::CompletionAsked(asked) => {
            let date = around.when.reader.day_long(asked.due_on);
            words.a2("law-fact-completion", "who", who, "date", date)
        }
        Event::LegalCompleted(_) => words.t("law-fact-completed"),
        Event::OfferMade(_) => words.a("law-fact-offer", "who", who),
        Event::OfferSettled(settled) if settled.accepted => words.t("law-fact-offer-accepted"),
        Event::OfferSettled(_) => words.t("law-fact-offer-rejected"),
        Event::LegalExtended(_) => words.a("law-fact-extended", "who", who),
        Event::ResolutionWritten(written) => {
            let outcome = strong(&words.t(&format!("law-outcome-{}", written.outcome)));
            words.a2("law-fact-resolution", "who", who, "outcome", outcome)
        }
        Event::RuleOverridden(_) => words.a("law-fact-overridden", "who", who),
        Event::DeliveryProven(proven) => {
            let legal = around.core.stored.case.legal.as_deref()?;
            legal.resolution.as_ref().filter(|written| written.message == proven.message)?;
            words.a("law-fact-notified", "name", name)
        }
        Event::HoldOpened(opened) => words.a("law-fact-hold", "hold", hold(&opened.hold)),
        Event::HoldReleased(released) => words.a("law-fact-hold-released", "hold", hold(&released.hold)),
        Event::AdrOpened(opened) => {
            words.a2("law-fact-adr", "name", name, "body", strong(&super::law::body_name(law, &opened.body)))
        }
        Event::AdrClosed(_) => words.a("law-fact-adr-closed", "name", name),
        Event::ReceiptIssued(_) => words.a("law-fact-receipt", "name", name),
        Event::HumanAsked(asked) if asked.supervisor => words.a("law-fact-supervisor", "name", name),
        Event::HumanAsked(_) => words.a("law-fact-human", "name", name),
        Event::HumanReached(reached) if reached.supervisor => words.a("law-fact-supervisor-reached", "name", name),
        Event::HumanReached(_) => words.a("law-fact-human-reached", "name", name),
        Event::VulnerabilityDeclared(declared) if declared.declared => words.a("law-fact-vulnerable", "name", name),
        Event::VulnerabilityDeclared(_) => words.a("law-fact-not-vulnerable", "name", name),
        _ => return None,
    })
}
