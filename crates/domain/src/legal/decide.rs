//! What may happen to what the law sees of a case.

use jiff::{Timestamp, civil::Date};

use super::{
    Legal, Proof,
    law::{Counted, by_presenting},
};
use crate::{
    case::{Case, Facts, Refusal, Refused, State},
    clock::legal::{Events, LegalClock},
    event::{
        AdrClosed, AdrOpened, CompletionAsked, DeliveryProven, Event, HoldOpened, HoldReleased, HumanAsked,
        HumanReached, LegalClocksStarted, LegalCompleted, LegalExtended, LegalFiled, LegalRefiled, OfferMade,
        OfferSettled, PointAdded, PointDropped, ReceiptIssued, RecordingConsented, ResolutionWritten, RuleOverridden,
        VulnerabilityDeclared,
    },
    ids::{MessageId, PointId},
    profile::{HoldTrigger, Situation, SuspensionCause},
};

/// A matter as the law is to see it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filing {
    /// The kind in the law's word; by default that of the case's kind.
    pub kind: Option<String>,
    /// What it is about.
    pub topics: Vec<String>,
    /// What the business and the case are.
    pub situation: Situation,
    /// The program read it in the words.
    pub by_words: bool,
    /// When it was presented, if not with the first words of the case.
    pub presented_at: Option<Timestamp>,
}

/// A step that the law knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The law sees the case from now on.
    File(Filing),
    /// It is of another kind, or about something else; the note says why, where it becomes less.
    Refile {
        /// As it is now.
        filing: Filing,
        /// Why.
        reason: Option<MessageId>,
    },
    /// Set out what is asked or alleged.
    AddPoint(PointId),
    /// It was no point.
    DropPoint(PointId),
    /// The person is asked to complete what they presented.
    AskCompletion(CompletionAsked),
    /// They completed it, at that moment.
    Complete(Timestamp),
    /// An offer to settle is made.
    Offer {
        /// The message that makes it.
        message: MessageId,
        /// Until when it can be accepted.
        until: Timestamp,
    },
    /// The offer was accepted, or not.
    SettleOffer {
        /// It was.
        accepted: bool,
        /// In which message.
        message: Option<MessageId>,
    },
    /// A deadline is made longer.
    Extend {
        /// The message that told the person why.
        message: MessageId,
        /// Which rule's.
        rule: String,
        /// The new last day.
        to: Date,
    },
    /// A reasoned answer was written.
    Answer(ResolutionWritten),
    /// A rule was gone past.
    Override(RuleOverridden),
    /// A message is known to have reached the person.
    Prove {
        /// Which.
        message: MessageId,
        /// How it is known.
        proof: Proof,
    },
    /// A complaint about the reason of a measure: it must wait.
    Hold(HoldTrigger),
    /// The person went to an ADR body.
    OpenAdr(String),
    /// That procedure is over.
    CloseAdr,
    /// A receipt was given.
    Issue(ReceiptIssued),
    /// The person says that they are vulnerable, or no longer.
    Declare(bool),
    /// The person allows recording, or no longer.
    Consent(RecordingConsented),
    /// The person asked for a human being.
    AskHuman(HumanAsked),
    /// They got one.
    ReachHuman(HumanReached),
}

/// Whether the step may be taken now, and what then happens.
pub(crate) fn decide(case: &Case, step: Step, facts: &Facts<'_>) -> Result<Vec<Event>, Refusal> {
    match step {
        Step::File(filing) => file(case, filing, facts),
        Step::Issue(issued) => Ok(vec![issued.into()]),
        Step::Override(overridden) => Ok(vec![overridden.into()]),
        Step::Declare(declared) => Ok(vec![VulnerabilityDeclared { declared }.into()]),
        Step::Consent(consented) => Ok(vec![consented.into()]),
        Step::AskHuman(asked) => Ok(ask_human(case, asked, facts)),
        Step::ReachHuman(reached) => Ok(vec![reached.into()]),
        Step::Prove { message, proof } => Ok(prove(case, message, proof, facts)),
        step => match case.legal.as_deref() {
            Some(legal) => within(case, legal, step, facts),
            None => Err(Refusal(Refused::NoLaw)),
        },
    }
}

fn within(case: &Case, legal: &Legal, step: Step, facts: &Facts<'_>) -> Result<Vec<Event>, Refusal> {
    if case.state == State::Closed && !matches!(step, Step::OpenAdr(_) | Step::CloseAdr) {
        return Err(Refusal(Refused::Closed));
    }
    let known = |id: PointId| legal.points.iter().any(|point| point.id == id);
    match step {
        Step::Refile { filing, reason } => refile(case, legal, filing, reason, facts),
        Step::AddPoint(point) if known(point) => Err(Refusal(Refused::AlreadySo)),
        Step::AddPoint(point) => Ok(vec![PointAdded { point }.into()]),
        Step::DropPoint(point) if known(point) => Ok(vec![PointDropped { point }.into()]),
        Step::AskCompletion(asked) => ask_completion(legal, asked, facts),
        Step::Complete(at) => complete(legal, at, facts),
        Step::Offer { message, until } => offer(legal, message, until, facts),
        Step::SettleOffer { accepted, message } => settle(legal, accepted, message, facts),
        Step::Extend { message, rule, to } => extend(legal, message, &rule, to, facts),
        Step::Answer(written) => Ok(vec![written.into()]),
        Step::Hold(trigger) => Ok(hold(legal, trigger, facts)),
        Step::OpenAdr(_) if legal.adr.is_some() => Err(Refusal(Refused::AlreadySo)),
        Step::OpenAdr(body) => {
            let mut events = vec![AdrOpened { body }.into()];
            events.extend(hold(legal, HoldTrigger::Adr, facts));
            Ok(events)
        }
        Step::CloseAdr if legal.adr.is_some() => Ok(adr_over(legal)),
        _ => Err(Refusal(Refused::AlreadySo)),
    }
}

/// The end of a procedure before an ADR body ends the holds that it had opened.
fn adr_over(legal: &Legal) -> Vec<Event> {
    let mut events = vec![AdrClosed {}.into()];
    let told = legal.resolution.as_ref().is_some_and(|written| written.notified_at.is_some());
    let opened = legal.holds_in_force().filter(|held| held.trigger == HoldTrigger::Adr || told);
    events.extend(opened.map(|held| HoldReleased { hold: held.hold.clone(), proof: None }.into()));
    events
}

fn file(case: &Case, filing: Filing, facts: &Facts<'_>) -> Result<Vec<Event>, Refusal> {
    if case.legal.is_some() {
        return Err(Refusal(Refused::AlreadySo));
    }
    let Some(law) = facts.law else { return Err(Refusal(Refused::NoLaw)) };
    let kind = filing.kind.as_deref().and_then(|kind| law.kind(kind)).or_else(|| law.kind_for(case.kind));
    let Some(kind) = kind else { return Err(Refusal(Refused::NoLaw)) };
    let presented_at = filing.presented_at.unwrap_or(case.opened_at);
    let situation = law.profile.complete(&filing.situation);
    let clocks = law.clocks(Counted {
        kind: &kind.id,
        topics: &filing.topics,
        situation: &situation,
        presented_at,
        completed_at: None,
    });
    let reasoned = law.asks_for_reasons(&kind.id, &situation, presented_at);
    // Where the law asks for nothing there is nothing to keep.
    if clocks.is_empty() && !reasoned {
        return Ok(Vec::new());
    }
    Ok(vec![
        LegalFiled {
            profile: law.profile.id.clone(),
            profile_version: law.profile.version.clone(),
            kind: kind.id.clone(),
            topics: filing.topics,
            situation,
            presented_at,
            by_words: filing.by_words,
            reasoned,
            clocks,
        }
        .into(),
    ])
}

/// Up freely, with another topic freely; down only if the words alone had raised it, and with a written reason.
fn refile(
    case: &Case,
    legal: &Legal,
    filing: Filing,
    reason: Option<MessageId>,
    facts: &Facts<'_>,
) -> Result<Vec<Event>, Refusal> {
    let Some(law) = facts.law else { return Err(Refusal(Refused::NoLaw)) };
    let wanted = filing.kind.as_deref().unwrap_or(&legal.kind);
    let Some(to) = law.kind(wanted) else { return Err(Refusal(Refused::NoLaw)) };
    let before = law.kind(&legal.kind).map_or(0, |kind| kind.rank);
    if to.rank < before && !legal.by_words {
        return Err(Refusal(Refused::ComplaintStays));
    }
    if to.rank < before && reason.is_none() {
        return Err(Refusal(Refused::NeedsReason));
    }
    if to.id == legal.kind && filing.topics == legal.topics && filing.situation == legal.situation {
        return Err(Refusal(Refused::AlreadySo));
    }
    let presented_at = filing.presented_at.unwrap_or(legal.presented_at);
    let fresh = law.clocks(Counted {
        kind: &to.id,
        topics: &filing.topics,
        situation: &filing.situation,
        presented_at,
        completed_at: legal.completed_at,
    });
    let refiled = LegalRefiled {
        from: legal.kind.clone(),
        to: to.id.clone(),
        topics: filing.topics,
        by_words: filing.by_words,
        reasoned: law.asks_for_reasons(&to.id, &filing.situation, presented_at),
        presented_at,
        clocks: merged(&legal.clocks, fresh),
        reason,
    };
    let mut events: Vec<Event> = vec![refiled.into()];
    if to.case_kind != case.kind {
        events.push(crate::event::CaseClassified { from: case.kind, to: to.case_kind }.into());
    }
    Ok(events)
}

/// New clocks beside those that were: a clock that has stopped, that something else than presenting the matter set going,
/// or that is also among the new, stays as it was.
fn merged(old: &[LegalClock], fresh: Vec<LegalClock>) -> Vec<LegalClock> {
    let same = |a: &LegalClock, b: &LegalClock| a.rule == b.rule && a.reading == b.reading;
    let stays = |clock: &&LegalClock| {
        clock.stopped_at.is_some() || !by_presenting(clock) || fresh.iter().any(|new| same(new, clock))
    };
    let mut all: Vec<LegalClock> = old.iter().filter(stays).cloned().collect();
    for clock in fresh {
        if !all.iter().any(|old| same(old, &clock)) {
            all.push(clock);
        }
    }
    all
}

/// The term is never shorter than the law's (Ley 10/2025, art. 13.3).
fn ask_completion(legal: &Legal, asked: CompletionAsked, facts: &Facts<'_>) -> Result<Vec<Event>, Refusal> {
    let Some(law) = facts.law else { return Err(Refusal(Refused::NoLaw)) };
    let open = legal.completion.as_ref().is_some_and(|asked| legal.completed_at.is_none() && facts.now < asked.due_at);
    if open {
        return Err(Refusal(Refused::AlreadySo));
    }
    if asked.missing.is_empty() {
        return Err(Refusal(Refused::NeedsReason));
    }
    let least = law.completion_term(legal, facts.now);
    if least.is_none_or(|(least, _)| asked.due_on < least) {
        return Err(Refusal(Refused::TermTooShort));
    }
    let clocks = law.suspended(legal, SuspensionCause::Completion, facts.now);
    Ok(vec![CompletionAsked { clocks, ..asked }.into()])
}

fn complete(legal: &Legal, at: Timestamp, facts: &Facts<'_>) -> Result<Vec<Event>, Refusal> {
    let Some(law) = facts.law else { return Err(Refusal(Refused::NoLaw)) };
    if legal.completion.is_none() || legal.completed_at.is_some() {
        return Err(Refusal(Refused::AlreadySo));
    }
    let asked_at = legal.completion.as_ref().map_or(at, |asked| asked.asked_at);
    let at = at.clamp(asked_at, facts.now.max(asked_at));
    let clocks = law.restarted(legal, at);
    Ok(vec![LegalCompleted { at, clocks }.into()])
}

fn offer(legal: &Legal, message: MessageId, until: Timestamp, facts: &Facts<'_>) -> Result<Vec<Event>, Refusal> {
    let Some(law) = facts.law else { return Err(Refusal(Refused::NoLaw)) };
    // The clock stands still once: a second offer would lengthen what the law does not let be lengthened.
    if legal.offer.is_some() {
        return Err(Refusal(Refused::AlreadySo));
    }
    let clocks = law.suspended(legal, SuspensionCause::SettlementOffer, facts.now);
    Ok(vec![OfferMade { message, until, clocks }.into()])
}

fn settle(legal: &Legal, accepted: bool, message: Option<MessageId>, facts: &Facts<'_>) -> Result<Vec<Event>, Refusal> {
    let Some(law) = facts.law else { return Err(Refusal(Refused::NoLaw)) };
    if legal.offer.as_ref().is_none_or(|offer| offer.accepted.is_some()) {
        return Err(Refusal(Refused::AlreadySo));
    }
    let clocks = law.resumed(legal, facts.now);
    Ok(vec![OfferSettled { accepted, message, clocks }.into()])
}

fn extend(legal: &Legal, message: MessageId, rule: &str, to: Date, facts: &Facts<'_>) -> Result<Vec<Event>, Refusal> {
    let Some(law) = facts.law else { return Err(Refusal(Refused::NoLaw)) };
    match law.extended(legal, rule, to, facts.now) {
        Ok(clocks) if clocks != legal.clocks => Ok(vec![LegalExtended { message, clocks }.into()]),
        _ => Err(Refusal(Refused::NoExtension)),
    }
}

/// A proof counts once; when it tells the reasoned answer, what was held back is free again (Ley 10/2025, art. 4.4).
fn prove(case: &Case, message: MessageId, proof: Proof, facts: &Facts<'_>) -> Vec<Event> {
    let notifies = facts.law.is_some_and(|law| law.notifies(proof));
    let mut events: Vec<Event> = vec![DeliveryProven { message, proof, notifies }.into()];
    let Some(legal) = &case.legal else { return events };
    let tells = legal.resolution.as_ref().is_some_and(|written| written.message == message);
    if tells && notifies {
        // Before an ADR body it goes on (Ley 10/2025, art. 4.4 and 13.8).
        let open = legal.holds_in_force().filter(|_| legal.adr.is_none());
        events.extend(open.map(|held| HoldReleased { hold: held.hold.clone(), proof: Some(message) }.into()));
    }
    events
}

/// Asking for a supervisor sets a clock going (Ley 10/2025, art. 8.3).
fn ask_human(case: &Case, asked: HumanAsked, facts: &Facts<'_>) -> Vec<Event> {
    let going = case.legal.as_deref().zip(facts.law).filter(|_| asked.supervisor).and_then(|(legal, law)| {
        let events = Events { supervisor_asked_at: Some(asked.at), ..Events::presented(legal.presented_at) };
        let new = law.set_going(legal, events);
        (!new.is_empty()).then(|| legal.clocks.iter().cloned().chain(new).collect())
    });
    let mut events: Vec<Event> = vec![asked.into()];
    events.extend(going.map(|clocks| LegalClocksStarted { clocks }.into()));
    events
}

fn hold(legal: &Legal, trigger: HoldTrigger, facts: &Facts<'_>) -> Vec<Event> {
    let Some(law) = facts.law else { return Vec::new() };
    let in_force = |id: &str| legal.holds_in_force().any(|held| held.hold == id);
    let opens = law.holds(legal, trigger).filter(|hold| !in_force(&hold.id));
    opens.map(|hold| HoldOpened { hold: hold.id.clone(), trigger }.into()).collect()
}
