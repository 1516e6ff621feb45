//! What the words of a person make of their case: substance rules, not the label.

use domain::{
    case::{CaseKind, Command, Refusal, Refused},
    event::Event,
    legal::{Filing, Step, allegations},
};
use jiff::Timestamp;
use store::{Tx, cases::Stored};

use super::{
    carry_out,
    open::{NewCase, Words},
};
use crate::{Context, Error};

/// What a new case is.
pub(crate) struct Heard {
    /// What sort.
    pub(crate) kind: CaseKind,
    /// As the law is to see it; none where no law does.
    pub(crate) filing: Option<Filing>,
}

/// Reads the first words. An inquiry that alleges a defect or a broken offer is a complaint (Ley 10/2025, art. 3.10).
pub(crate) fn in_new(ctx: &Context, new: &NewCase) -> Heard {
    let Some(law) = ctx.business.law() else { return Heard { kind: new.kind, filing: None } };
    let own = new.words.own();
    let listens = !new.filing.deaf && !new.words.automatic;
    let raised = listens && new.kind == CaseKind::Inquiry && alleges(&new.words.subject, own);
    let kind = if raised { CaseKind::Complaint } else { new.kind };
    let chosen = new.filing.kind.as_deref().and_then(|id| law.kind(id)).filter(|known| known.case_kind == kind);
    let Some(known) = chosen.or_else(|| law.kind_for(kind)) else { return Heard { kind, filing: None } };
    let mut topics = new.filing.topics.clone();
    if listens && topics.is_empty() {
        topics = law.topics_in(own);
    }
    let mut situation = law.situation.clone();
    situation.flags.extend(new.filing.flags.iter().cloned());
    let filing = Filing { kind: Some(known.id.clone()), topics, situation, by_words: raised, presented_at: None };
    Heard { kind, filing: Some(filing) }
}

/// Reads further words: they may make a complaint of what was an inquiry, from then on.
pub(crate) fn in_more(
    tx: &mut Tx<'_>,
    ctx: &Context,
    stored: &mut Stored,
    words: &Words,
    happened_at: Timestamp,
) -> Result<Vec<Event>, Error> {
    let Some(law) = ctx.business.law() else { return Ok(Vec::new()) };
    let own = words.own();
    if words.automatic || stored.case.kind != CaseKind::Inquiry || !alleges("", own) {
        return Ok(Vec::new());
    }
    let Some(kind) = law.kind_for(CaseKind::Complaint) else { return Ok(Vec::new()) };
    let Some(legal) = stored.case.legal.as_deref() else {
        return carry_out(tx, ctx, stored, Command::Classify(CaseKind::Complaint));
    };
    let mut filing = legal.filing(&kind.id);
    filing.by_words = true;
    filing.presented_at = Some(happened_at);
    filing.topics.extend(law.topics_in(own));
    filing.topics.sort_unstable();
    filing.topics.dedup();
    carry_out(tx, ctx, stored, Command::Legal(Step::Refile { filing, reason: None }))
}

/// A text that alleges something is no mere inquiry, unless whoever files it says why.
pub(crate) fn refuse_mere_inquiry(text: &str) -> Result<(), Error> {
    if allegations(text).is_empty() { Ok(()) } else { Err(Refusal(Refused::NeedsReason).into()) }
}

fn alleges(subject: &str, text: &str) -> bool {
    !allegations(text).is_empty() || !allegations(subject).is_empty()
}
