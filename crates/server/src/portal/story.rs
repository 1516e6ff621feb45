//! What has happened, told to the person: the journal as sentences.
//!
//! Only what concerns them: no notes, no clocks, and no answer before it has left.

use std::collections::HashMap;

use domain::{
    case::{Case, Channel, Delivery},
    clock,
    event::{Actor, CaseAssigned, Event, Recorded},
    ids::{AgentId, MessageId},
};
use jiff::Timestamp;
use store::{
    journal::Entry,
    messages::{Attachment, Message},
};

use super::{
    frame::Frame,
    now,
    open::first_name,
    said::{Said, said},
    seen::Sight,
};
use crate::locales::say;

/// Something that happened, or will.
#[derive(Default)]
pub(super) struct Line {
    /// When, for machines.
    pub(super) iso: String,
    /// When, in words.
    pub(super) when: String,
    /// What.
    pub(super) text: String,
    /// It is the first word of the person, of which there is a receipt.
    pub(super) first: bool,
    /// The words that go with it, if they may be shown.
    pub(super) said: Option<Said>,
    /// How many files go with it, where the words may not be shown.
    pub(super) files: String,
    /// It is still to come.
    pub(super) next: bool,
}

/// Everything that the story is told from.
pub(super) struct Sources<'a> {
    /// The words.
    pub(super) frame: &'a Frame,
    /// The case.
    pub(super) case: &'a Case,
    /// Its journal.
    pub(super) entries: &'a [Entry],
    /// Its messages.
    pub(super) messages: &'a HashMap<MessageId, Message>,
    /// The files of its messages.
    pub(super) files: &'a [Attachment],
    /// The names of those who had to do with it.
    pub(super) names: &'a HashMap<AgentId, String>,
    /// How much may be read.
    pub(super) sight: &'a Sight,
}

/// The agents whose names the story needs.
pub(super) fn agents(case: &Case, entries: &[Entry], messages: &HashMap<MessageId, Message>) -> Vec<AgentId> {
    let mut ids: Vec<AgentId> = case.owner.into_iter().collect();
    ids.extend(messages.values().filter_map(|message| message.agent));
    for entry in entries {
        if let Event::CaseAssigned(CaseAssigned { from, to }) = &entry.recorded.event {
            ids.extend(from.iter().chain(to));
        }
        if let Actor::Agent(agent) = entry.recorded.actor {
            ids.push(agent);
        }
    }
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// The story from the first word to what comes next.
pub(super) fn tell(sources: &Sources<'_>) -> Vec<Line> {
    let unsent = sources.unsent();
    let mut lines = Vec::new();
    let mut begun = false;
    for entry in sources.entries {
        let recorded = &entry.recorded;
        if follows_from(&unsent, recorded) {
            continue;
        }
        let first = !begun && matches!(&recorded.event, Event::MessageReceived(received) if !received.automatic);
        begun |= first;
        if let Some(line) = sources.line(recorded, first) {
            lines.push(line);
        }
    }
    lines.extend(sources.next());
    lines
}

/// Whether a change of state goes with an answer that has not left, or was taken back: for the person it did not happen.
fn follows_from(unsent: &[(Timestamp, String)], recorded: &Recorded) -> bool {
    let state = matches!(recorded.event, Event::CaseWaiting(_) | Event::CaseResolved(_) | Event::CaseReopened(_));
    state && unsent.iter().any(|(at, cause)| *at == recorded.at && *cause == recorded.cause)
}

impl Sources<'_> {
    /// When answers were written that have not left, or taken back.
    fn unsent(&self) -> Vec<(Timestamp, String)> {
        let unsent = |recorded: &&Recorded| match &recorded.event {
            Event::ReplyCancelled(_) => true,
            Event::ReplyWritten(reply) => {
                let delivery = self.messages.get(&reply.message).map(|message| message.delivery);
                matches!(delivery, Some(Delivery::Queued | Delivery::Cancelled))
            }
            _ => false,
        };
        let recorded = self.entries.iter().map(|entry| &entry.recorded);
        recorded.filter(unsent).map(|recorded| (recorded.at, recorded.cause.clone())).collect()
    }

    fn line(&self, recorded: &Recorded, first: bool) -> Option<Line> {
        let frame = self.frame;
        let (at, message, text) = match &recorded.event {
            Event::MessageReceived(received) if !received.automatic => {
                let key = if first { "portal-timeline-received" } else { "portal-timeline-wrote" };
                let text = frame.a(key, "channel", channel_word(received.channel));
                (received.happened_at, Some(received.message), text)
            }
            Event::MessageSent(sent) if sent.answers => {
                let message = self.messages.get(&sent.message)?;
                let channel = say(channel_word(message.channel));
                let values = [("channel", channel), ("agent", say(self.name(message.agent)))];
                (recorded.at, Some(sent.message), frame.with("portal-timeline-answered", &values))
            }
            Event::MessageFailed(failed) => (recorded.at, Some(failed.message), self.undelivered(failed.message)?),
            Event::MessageBounced(bounced) if bounced.permanent => {
                (recorded.at, None, self.undelivered(bounced.message)?)
            }
            _ => (recorded.at, None, self.sentence(recorded)?),
        };
        let mut line = self.dated(at, text);
        line.first = first;
        if let Some(message) = message.and_then(|id| self.messages.get(&id)) {
            self.add_words(&mut line, message);
        }
        Some(line)
    }

    /// What happened to the case itself.
    fn sentence(&self, recorded: &Recorded) -> Option<String> {
        let frame = self.frame;
        let agent = match recorded.actor {
            Actor::Agent(agent) => Some(agent),
            _ => None,
        };
        let by = |key: &str| frame.a(key, "agent", self.name(agent));
        Some(match &recorded.event {
            Event::Acknowledged(_) => frame.t("portal-timeline-acknowledged"),
            Event::CaseAssigned(assigned) => self.assigned(assigned),
            Event::CaseWaiting(_) => by("portal-timeline-waiting"),
            Event::CaseResolved(_) => by("portal-timeline-resolved"),
            Event::CaseReopened(reopened) if reopened.by_person => frame.t("portal-timeline-reopened-person"),
            // Our own program opens a case again when an answer comes back; that is told already.
            Event::CaseReopened(_) if agent.is_some() => by("portal-timeline-reopened-agent"),
            Event::CaseClosed(_) => frame.t("portal-timeline-closed"),
            _ => return None,
        })
    }

    fn assigned(&self, assigned: &CaseAssigned) -> String {
        let frame = self.frame;
        match (assigned.from, assigned.to) {
            (_, None) => frame.t("portal-timeline-unassigned"),
            (None, owner) => frame.a("portal-timeline-assigned", "owner", self.name(owner)),
            (from, owner) => {
                let values = [("from", say(self.name(from))), ("owner", say(self.name(owner)))];
                frame.with("portal-timeline-reassigned", &values)
            }
        }
    }

    /// An answer did not arrive. Of other mails the person need not know.
    fn undelivered(&self, message: MessageId) -> Option<String> {
        let answer = self.messages.get(&message).is_some_and(|message| !message.automatic);
        answer.then(|| self.frame.t("portal-timeline-failed"))
    }

    /// What comes next, if we owe it by a time that is not over.
    fn next(&self) -> Option<Line> {
        let clock = self.case.clock.as_ref()?;
        let runs = matches!(clock.state(self.frame.now), clock::State::Ok | clock::State::Soon);
        if !runs || now::state(self.case) != domain::case::State::Open {
            return None;
        }
        let line = self.dated(clock.due_at, self.frame.t("portal-timeline-next-due"));
        Some(Line { next: true, ..line })
    }

    fn dated(&self, at: Timestamp, text: String) -> Line {
        Line { iso: at.to_string(), when: self.frame.reader().day_time(at), text, ..Line::default() }
    }

    fn add_words(&self, line: &mut Line, message: &Message) {
        let files: Vec<&Attachment> =
            self.files.iter().filter(|file| file.message == message.id && !file.inline).collect();
        if self.sight.shows(message) {
            line.said = Some(said(self.frame, &self.case.key, message, &files));
        } else if !files.is_empty() {
            line.files = self.frame.n("portal-message-attachments", "count", files.len() as i64);
        }
    }

    /// The first name of an agent; the business's where nobody is named.
    fn name(&self, agent: Option<AgentId>) -> String {
        let name = agent.and_then(|agent| self.names.get(&agent)).and_then(|name| first_name(name));
        name.unwrap_or(&self.frame.business.name).to_owned()
    }
}

/// The word by which texts know a channel.
pub(super) fn channel_word(channel: Channel) -> &'static str {
    match channel {
        Channel::Page => "portal",
        other => other.as_str(),
    }
}
