//! What an event changes.

use crate::{
    case::{Case, State},
    clock::Rule,
    event::{ClockPaused, ClockResumed, ClockStarted, Event, Recorded},
};

impl Case {
    /// Takes one of the case's own events in, except for its hash. Events of other things change nothing.
    pub fn apply(&mut self, recorded: &Recorded) {
        let at = recorded.at;
        match &recorded.event {
            Event::MessageReceived(received) if !received.automatic => {
                self.waits_since =
                    Some(self.waits_since.map_or(received.happened_at, |since| since.min(received.happened_at)));
            }
            Event::ReplyWritten(reply) => {
                self.leaving.push(reply.message);
                self.waits_since = None;
            }
            Event::ReplyCancelled(reply) => {
                self.leaving.retain(|message| *message != reply.message);
                self.waits_since = self.waits_since.or(reply.waits_since);
            }
            Event::MessageSent(sent) => {
                self.leaving.retain(|message| *message != sent.message);
                if sent.answers {
                    self.first_answer_at.get_or_insert(at);
                }
            }
            Event::MessageFailed(failed) => {
                self.leaving.retain(|message| *message != failed.message);
                self.waits_since = self.waits_since.or(self.clock.as_ref().map(|clock| clock.started_at));
            }
            Event::CaseAssigned(assigned) => self.owner = assigned.to,
            Event::CollaboratorAdded(added) => {
                if !self.collaborators.contains(&added.agent) {
                    self.collaborators.push(added.agent);
                }
            }
            Event::CollaboratorRemoved(removed) => self.collaborators.retain(|agent| *agent != removed.agent),
            Event::CaseClassified(classified) => self.kind = classified.to,
            Event::CaseMoved(moved) => self.person = moved.to,
            other => self.apply_state(other, recorded),
        }
        self.touched_at = at;
        self.version += 1;
    }

    fn apply_state(&mut self, event: &Event, recorded: &Recorded) {
        match event {
            Event::CaseWaiting(waiting) => {
                self.state = State::Waiting;
                self.waiting_until = waiting.until;
            }
            Event::CaseResolved(_) => {
                self.state = State::Resolved;
                self.waiting_until = None;
                self.resolved_at = Some(recorded.at);
            }
            Event::CaseReopened(_) => {
                self.state = State::Open;
                self.waiting_until = None;
                self.resolved_at = None;
            }
            Event::CaseClosed(_) => {
                self.state = State::Closed;
                self.closed_at = Some(recorded.at);
            }
            Event::ClockStarted(ClockStarted { clock })
            | Event::ClockPaused(ClockPaused { clock })
            | Event::ClockResumed(ClockResumed { clock }) => self.clock = Some(clock.clone()),
            Event::ClockStopped(_) => self.clock = None,
            _ => {}
        }
    }

    /// Which promise runs for the next word of the person.
    pub(super) fn next_rule(&self) -> Rule {
        if self.first_answer_at.is_none() { Rule::FirstAnswer } else { Rule::NextAnswer }
    }
}
