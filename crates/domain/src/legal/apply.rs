//! What an event changes of what the law sees.

use jiff::Timestamp;

use super::{Completion, Held, Legal, Offer, Point, Resolved};
use crate::{
    event::{Event, LegalClocksStarted, LegalExtended, LegalFiled, LegalRefiled},
    ids::MessageId,
    profile::Ends,
};

impl Legal {
    /// As it begins.
    pub(crate) fn filed(filed: &LegalFiled) -> Self {
        Self {
            profile: filed.profile.clone(),
            version: filed.profile_version.clone(),
            kind: filed.kind.clone(),
            topics: filed.topics.clone(),
            situation: filed.situation.clone(),
            presented_at: filed.presented_at,
            by_words: filed.by_words,
            reasoned: filed.reasoned,
            clocks: filed.clocks.clone(),
            completion: None,
            completed_at: None,
            offer: None,
            holds: Vec::new(),
            adr: None,
            points: Vec::new(),
            resolution: None,
            sheet: None,
        }
    }

    /// Takes an event of its case in as of that moment.
    pub(crate) fn take_in(&mut self, event: &Event, at: Timestamp) {
        match event {
            Event::LegalRefiled(refiled) => self.refile(refiled),
            Event::PointAdded(added) => self.points.push(Point { id: added.point, answered_by: None }),
            Event::PointDropped(dropped) => self.points.retain(|point| point.id != dropped.point),
            Event::MessageSent(sent) => {
                if let Some(resolution) = self.resolution.as_mut().filter(|written| written.message == sent.message) {
                    resolution.sent_at.get_or_insert(at);
                    self.stop(Ends::ResolutionSent, at);
                    self.stop(Ends::Informed, at);
                }
                // Asking for what is missing answers nothing.
                let asks = self.completion.as_ref().is_some_and(|asked| asked.message == sent.message);
                if sent.answers && !asks {
                    self.stop(Ends::Answered, at);
                }
            }
            Event::ReplyCancelled(reply) => self.not_sent(reply.message),
            Event::MessageFailed(failed) => self.not_sent(failed.message),
            Event::MessageBounced(bounced) if bounced.permanent => self.not_sent(bounced.message),
            Event::HumanReached(reached) if reached.supervisor => self.stop(Ends::Escalated, reached.at),
            Event::ReceiptIssued(issued) => {
                self.stop(Ends::Receipted, at);
                self.stop(Ends::Entered, at);
                self.sheet = issued.sheet.clone().or(self.sheet.take());
            }
            other => self.take_steps_in(other, at),
        }
    }

    fn take_steps_in(&mut self, event: &Event, at: Timestamp) {
        match event {
            Event::CompletionAsked(asked) => {
                self.completion = Some(Completion {
                    message: asked.message,
                    missing: asked.missing.clone(),
                    asked_at: at,
                    delivered: false,
                    due_on: asked.due_on,
                    due_at: asked.due_at,
                });
                self.completed_at = None;
                self.clocks.clone_from(&asked.clocks);
            }
            Event::LegalCompleted(completed) => {
                self.completed_at = Some(completed.at);
                self.clocks.clone_from(&completed.clocks);
            }
            Event::OfferMade(made) => {
                self.offer = Some(Offer { message: made.message, made_at: at, until: made.until, accepted: None });
                self.clocks.clone_from(&made.clocks);
            }
            Event::OfferSettled(settled) => {
                if let Some(offer) = &mut self.offer {
                    offer.accepted = Some(settled.accepted);
                }
                self.clocks.clone_from(&settled.clocks);
            }
            Event::LegalExtended(LegalExtended { clocks, .. })
            | Event::LegalClocksStarted(LegalClocksStarted { clocks }) => self.clocks.clone_from(clocks),
            Event::ResolutionWritten(written) => {
                for point in self.points.iter_mut().filter(|point| written.points.contains(&point.id)) {
                    point.answered_by = Some(written.message);
                }
                self.resolution = Some(Resolved {
                    id: written.resolution,
                    message: written.message,
                    outcome: written.outcome,
                    written_at: at,
                    sent_at: None,
                    notified_at: None,
                });
            }
            Event::DeliveryProven(proven) => self.delivered(proven.message, proven.notifies, at),
            Event::HoldOpened(opened) => {
                self.holds.push(Held { hold: opened.hold.clone(), trigger: opened.trigger, since: at, until: None });
            }
            Event::HoldReleased(released) => {
                let of_it = self.holds.iter_mut().filter(|held| held.hold == released.hold && held.until.is_none());
                of_it.for_each(|held| held.until = Some(at));
            }
            Event::AdrOpened(opened) => self.adr = Some(opened.body.clone()),
            Event::AdrClosed(_) => self.adr = None,
            _ => {}
        }
    }

    fn refile(&mut self, refiled: &LegalRefiled) {
        self.kind.clone_from(&refiled.to);
        self.topics.clone_from(&refiled.topics);
        self.presented_at = refiled.presented_at;
        self.by_words = refiled.by_words;
        self.reasoned = refiled.reasoned;
        self.clocks.clone_from(&refiled.clocks);
    }

    fn delivered(&mut self, message: MessageId, notifies: bool, at: Timestamp) {
        if let Some(completion) = self.completion.as_mut().filter(|asked| asked.message == message) {
            completion.delivered |= notifies;
        }
        let Some(resolution) = self.resolution.as_mut().filter(|written| written.message == message && notifies) else {
            return;
        };
        if resolution.notified_at.is_none() {
            resolution.notified_at = Some(at);
            self.stop(Ends::ResolutionNotified, at);
        }
    }

    /// A message did not reach the person: what rested on it is open again. A clock that it had stopped runs as before,
    /// and if it is over by now, that shows; what its arrival had set free is held back again.
    fn not_sent(&mut self, message: MessageId) {
        for point in self.points.iter_mut().filter(|point| point.answered_by == Some(message)) {
            point.answered_by = None;
        }
        let Some(gone) = self.resolution.take_if(|written| written.message == message) else { return };
        // What was free because it had been told is held back again.
        let released = gone.notified_at;
        for held in self.holds.iter_mut().filter(|held| released.is_some() && held.until == released) {
            held.until = None;
        }
        for clock in &mut self.clocks {
            let by_it = match clock.ends {
                Ends::ResolutionSent | Ends::Answered | Ends::Informed => gone.sent_at,
                Ends::ResolutionNotified => gone.notified_at,
                _ => None,
            };
            if by_it.is_some() && clock.stopped_at == by_it {
                clock.stopped_at = None;
            }
        }
    }

    fn stop(&mut self, ends: Ends, at: Timestamp) {
        let of_it = self.clocks.iter_mut().filter(|clock| clock.ends == ends && clock.stopped_at.is_none());
        of_it.for_each(|clock| clock.stopped_at = Some(at));
    }
}
