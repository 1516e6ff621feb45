//! What an event changes.

use jiff::Timestamp;

use crate::{
    case::{Case, Leaving, State},
    clock::Rule,
    event::{ClockPaused, ClockResumed, ClockStarted, Event, Recorded},
    ids::MessageId,
    legal::Legal,
};

impl Case {
    /// Takes one of the case's own events in, except for its hash. Events of other things change nothing.
    pub fn apply(&mut self, recorded: &Recorded) {
        self.take_in(&recorded.event, recorded.at);
    }

    /// Takes an event in as of that moment.
    pub(super) fn take_in(&mut self, event: &Event, at: Timestamp) {
        if let Event::LegalFiled(filed) = event {
            self.legal = Some(Box::new(Legal::filed(filed)));
        } else if let Some(legal) = &mut self.legal {
            legal.take_in(event, at);
        }
        match event {
            Event::MessageReceived(received) if !received.automatic => self.waits(Some(received.happened_at)),
            Event::ReplyWritten(reply) => {
                let waits_since = self.waits_since.take();
                self.leaving.push(Leaving { message: reply.message, waits_since });
            }
            Event::ReplyCancelled(reply) => self.waits_again_for(reply.message),
            Event::MessageFailed(failed) => self.waits_again_for(failed.message),
            Event::MessageBounced(bounced) => self.waits(bounced.waits_since),
            Event::MessageSent(sent) => {
                self.leaving.retain(|leaving| leaving.message != sent.message);
                if sent.answers {
                    self.first_answer_at.get_or_insert(at);
                }
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
            other => self.take_state_in(other, at),
        }
        self.touched_at = at;
        self.version += 1;
    }

    /// The person has been waiting at least since then.
    fn waits(&mut self, since: Option<Timestamp>) {
        self.waits_since = [self.waits_since, since].into_iter().flatten().min();
    }

    /// An answer will not arrive. If another is on its way, it is this one that the person now waits for.
    fn waits_again_for(&mut self, message: MessageId) {
        let Some(place) = self.leaving.iter().position(|leaving| leaving.message == message) else { return };
        let since = self.leaving.remove(place).waits_since;
        match self.leaving.get_mut(place) {
            Some(next) => next.waits_since = [next.waits_since, since].into_iter().flatten().min(),
            None => self.waits(since),
        }
    }

    fn take_state_in(&mut self, event: &Event, at: Timestamp) {
        match event {
            Event::CaseWaiting(waiting) => {
                self.state = State::Waiting;
                self.waiting_until = waiting.until;
            }
            Event::CaseResolved(_) => {
                self.state = State::Resolved;
                self.waiting_until = None;
                self.resolved_at = Some(at);
            }
            Event::CaseReopened(_) => {
                self.state = State::Open;
                self.waiting_until = None;
                self.resolved_at = None;
            }
            Event::CaseClosed(_) => {
                self.state = State::Closed;
                self.closed_at = Some(at);
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
