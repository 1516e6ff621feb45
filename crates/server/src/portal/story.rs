//! What has happened, told to the person: the journal as sentences.
//!
//! Only what concerns them: no notes, no clocks, and no answer before it has left.

use std::collections::HashMap;

use domain::{
    case::{Case, Channel},
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
    let replies = sources.replies();
    let mut lines = Vec::new();
    let mut begun = false;
    for entry in sources.entries {
        let recorded = &entry.recorded;
        if goes_with(&replies, recorded).is_some() {
            continue;
        }
        let first = !begun && matches!(&recorded.event, Event::MessageReceived(received) if !received.automatic);
        begun |= first;
        if let Some(line) = sources.line(recorded, first) {
            add(&mut lines, line);
        }
        if let Event::MessageSent(sent) = &recorded.event {
            for line in sources.with_answer(&replies, sent.message, recorded.at) {
                add(&mut lines, line);
            }
        }
    }
    lines.extend(sources.next());
    lines
}

/// What happened at the same moment, and has no words of its own, is told in one breath.
fn add(lines: &mut Vec<Line>, line: Line) {
    match lines.last_mut() {
        Some(last) if last.when == line.when && line.said.is_none() && line.files.is_empty() => {
            last.text.push(' ');
            last.text.push_str(&line.text);
        }
        _ => lines.push(line),
    }
}

/// An answer, or its being taken back: when, in which step, and which message.
struct Reply {
    at: Timestamp,
    cause: String,
    message: MessageId,
}

/// The answer with which a change of state was decided. For the person it happens when the answer has left, and never if it
/// was taken back.
fn goes_with<'a>(replies: &'a [Reply], recorded: &Recorded) -> Option<&'a Reply> {
    let state = matches!(recorded.event, Event::CaseWaiting(_) | Event::CaseResolved(_) | Event::CaseReopened(_));
    replies.iter().find(|reply| state && reply.at == recorded.at && reply.cause == recorded.cause)
}

impl Sources<'_> {
    fn replies(&self) -> Vec<Reply> {
        let reply = |recorded: &Recorded| {
            let message = match &recorded.event {
                Event::ReplyWritten(reply) => reply.message,
                Event::ReplyCancelled(reply) => reply.message,
                _ => return None,
            };
            Some(Reply { at: recorded.at, cause: recorded.cause.clone(), message })
        };
        self.entries.iter().filter_map(|entry| reply(&entry.recorded)).collect()
    }

    /// What was decided with an answer, told when it left.
    fn with_answer(&self, replies: &[Reply], message: MessageId, at: Timestamp) -> Vec<Line> {
        let with_it = |recorded: &&Recorded| goes_with(replies, recorded).is_some_and(|reply| reply.message == message);
        let decided = self.entries.iter().map(|entry| &entry.recorded).filter(with_it);
        decided.filter_map(|recorded| Some(self.dated(at, self.sentence(recorded)?))).collect()
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
            // They see it too if somebody asked in their name.
            Event::CodeTold(_) => by("portal-timeline-code"),
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
