//! Facts of the journal as quiet lines of the thread.

use domain::{
    case::{Delivery, Direction},
    event::{Actor, Event},
    ids::AgentId,
};
use jiff::Timestamp;
use store::{journal::Entry, messages::Message};

use super::{head::Core, message::Around};
use crate::{
    locales::{Words, say},
    ui::{
        lexicon::{Lexicon, first_name},
        prose::{self, emphasised, strong},
        when::iso,
    },
    urls,
};

/// A quiet line.
pub(crate) struct Fact {
    pub(crate) iso: String,
    pub(crate) when: String,
    pub(crate) html: String,
    /// Words to unfold: how the fold is called, and what is in it.
    pub(crate) more: Option<(String, String)>,
}

/// Whether colleagues care to read it in the thread. What a message shows itself is not told again.
pub(crate) fn is_told(event: &Event) -> bool {
    match event {
        Event::CaseOpened(opened) => opened.follows.is_some(),
        Event::ClockStopped(stopped) => !stopped.met,
        Event::CaseAssigned(_)
        | Event::CollaboratorAdded(_)
        | Event::CollaboratorRemoved(_)
        | Event::CaseWaiting(_)
        | Event::CaseResolved(_)
        | Event::CaseReopened(_)
        | Event::CaseClosed(_)
        | Event::CaseClassified(_)
        | Event::CaseTitled(_)
        | Event::CaseMoved(_)
        | Event::CodeTold(_)
        | Event::ReplyCancelled(_) => true,
        other => super::legal_facts::is_told(other),
    }
}

/// Whether it is told before a message of the same moment: who takes a case and answers, takes it first.
pub(crate) fn comes_first(entry: &Entry) -> bool {
    match &entry.recorded.event {
        Event::CaseAssigned(_) => true,
        Event::CaseReopened(reopened) => !reopened.by_person,
        _ => false,
    }
}

/// What happened, as a line.
pub(crate) fn told(around: &Around<'_>, entry: &Entry, above: Option<Timestamp>) -> Option<Fact> {
    let words = around.when.words;
    let recorded = &entry.recorded;
    let who = who(words, around.core, recorded.actor);
    let name = around.core.called(words);
    let sentence = match &recorded.event {
        Event::CaseOpened(opened) => {
            let before = opened.follows?;
            let link = format!(" <a href=\"{}\">{}</a>", urls::case(before), words.t("case-fact-follows-see"));
            return Some(line(around, recorded.at, above, emphasised(&words.t("case-fact-follows")) + &link));
        }
        Event::CaseAssigned(assigned) => assigned_to(words, around.core, recorded.actor, &who, assigned.to),
        Event::CollaboratorAdded(added) if recorded.actor == Actor::Agent(added.agent) => {
            words.a("case-fact-joined", "who", who)
        }
        Event::CollaboratorAdded(added) => {
            words.a2("case-fact-invited", "who", who, "to", agent(words, around.core, added.agent))
        }
        Event::CollaboratorRemoved(removed) => {
            words.a("case-fact-parted", "who", agent(words, around.core, removed.agent))
        }
        Event::CaseWaiting(waiting) => match waiting.until {
            Some(until) => words.with(
                "case-fact-waiting-until",
                &[("who", say(who)), ("name", say(name)), ("date", say(around.when.reader.date_long(until)))],
            ),
            None => words.a2("case-fact-waiting", "who", who, "name", name),
        },
        Event::CaseResolved(_) => words.a("case-fact-resolved", "who", who),
        Event::CaseReopened(reopened) if reopened.by_person => words.t("case-fact-reopened-by-person"),
        Event::CaseReopened(_) if recorded.actor == Actor::System => words.t("case-fact-reopened-by-time"),
        Event::CaseReopened(_) => words.a("case-fact-reopened", "who", who),
        Event::CaseClosed(_) => words.t("case-fact-closed"),
        Event::CaseClassified(classified) => {
            words.a2("case-fact-classified", "who", who, "kind", Lexicon::of(words).kind(classified.to))
        }
        Event::CaseTitled(_) => words.a("case-fact-titled", "who", who),
        Event::CaseMoved(_) => words.a("case-fact-moved", "who", who),
        Event::CodeTold(_) => words.a("case-fact-code", "who", who),
        Event::ReplyCancelled(_) => words.a("case-fact-undone", "who", who),
        Event::ClockStopped(_) => words.t("case-fact-late"),
        other => super::legal_facts::told(around, other, &who, &name)?,
    };
    Some(line(around, recorded.at, above, emphasised(&sentence)))
}

fn line(around: &Around<'_>, at: Timestamp, above: Option<Timestamp>, html: String) -> Fact {
    Fact { iso: iso(at), when: around.when.after(above, at), html, more: None }
}

/// What a program wrote: our acknowledgement, or an automatic answer of theirs. Its words can be unfolded.
pub(crate) fn automatic(around: &Around<'_>, message: &Message, above: Option<Timestamp>) -> Option<Fact> {
    let words = around.when.words;
    let name = around.core.called(words);
    let (key, html) = match (message.direction, message.delivery) {
        (Direction::Inbound, _) => ("case-fact-automatic", prose::plain(&message.text)),
        (_, Delivery::Queued) => ("case-fact-acknowledging", prose::marked(&message.text)),
        (Direction::Outbound, _) => ("case-fact-acknowledged", prose::marked(&message.text)),
        (Direction::Note, _) => return None,
    };
    let more = Some((words.t("case-fact-read"), html));
    Some(Fact { more, ..line(around, message.at, above, emphasised(&words.a(key, "name", name))) })
}

fn assigned_to(words: Words, core: &Core, actor: Actor, who: &str, to: Option<AgentId>) -> String {
    match to {
        None => words.a("case-fact-released", "who", who),
        Some(to) if actor == Actor::Agent(to) => words.a("case-fact-took", "who", who),
        Some(to) => words.a2("case-fact-gave", "who", who, "to", agent(words, core, to)),
    }
}

fn agent(words: Words, core: &Core, id: AgentId) -> String {
    strong(core.name(id).map_or(words.t("case-somebody").as_str(), first_name))
}

fn who(words: Words, core: &Core, actor: Actor) -> String {
    match actor {
        Actor::Agent(id) => agent(words, core, id),
        Actor::Person(_) => strong(&core.called(words)),
        Actor::Token(_) => strong(&words.t("case-a-program")),
        Actor::System => strong("Esmero"),
    }
}
