//! The reasoned answer: checked by the rules that bind the case, sent, and kept with its parts.

use domain::{
    access::{Action, Asker, Role},
    case::{Channel, Command, State},
    event::{ResolutionWritten, RuleOverridden},
    ids::{CaseId, MessageId, PointId, ResolutionId},
    language::Language,
    legal::{Draft, Step},
    profile::Effect,
    rules::{self, Verdict},
};
use store::{Tx, cases::Stored, legal::Resolution};

use super::{
    carry_out, check_text,
    handle::write_note,
    open::File,
    reply::{Reply, reply_as},
};
use crate::{Context, Error};

/// So many earlier answers a new one is compared with.
const EARLIER: i64 = 400;

/// A reasoned answer.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The case.
    pub case: CaseId,
    /// Its parts.
    pub draft: Draft,
    /// The whole letter that the person reads, in the composer's simple markup.
    pub letter: String,
    /// The subject of the mail.
    pub subject: String,
    /// The language that the letter's own words are in.
    pub language: Language,
    /// The language in which the agent's words seem to be.
    pub seems: Option<Language>,
    /// How it goes.
    pub channel: Channel,
    /// The way that the person chose for it, if they did.
    pub chosen: Option<Channel>,
    /// To whom, for a mail.
    pub to: Vec<String>,
    /// Files.
    pub files: Vec<File>,
    /// Why the agent goes past the rules that allow for it; empty: does not.
    pub reason: String,
    /// The version of the case that the writer saw.
    pub seen: Option<i64>,
}

/// What the rules that bind the case say of an answer. Changes nothing.
pub fn check(tx: &mut Tx<'_>, ctx: &Context, stored: &Stored, answer: &Answer) -> Result<Vec<Verdict>, Error> {
    let (Some(legal), Some(law)) = (stored.case.legal.as_deref(), ctx.business.law()) else { return Ok(Vec::new()) };
    let earlier = store::legal::sketches_of_others(tx, stored.case.person, EARLIER)?;
    let points: Vec<PointId> = legal.open_points().map(|point| point.id).collect();
    Ok(rules::check(&rules::Answer {
        draft: &answer.draft,
        letter: &answer.letter,
        language: answer.language,
        seems: answer.seems,
        channel: answer.channel,
        law,
        legal,
        asked_in: stored.case.language,
        asked_by: stored.case.channel,
        chosen: answer.chosen,
        points: &points,
        earlier: &earlier,
        now: ctx.now,
    }))
}

/// Sends a reasoned answer, unless a rule refuses it. What may be gone past is, if the agent may and says why.
pub fn answer(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, answer: Answer) -> Result<MessageId, Error> {
    let mut stored = store::cases::by_id(tx, answer.case)?;
    ctx.permit(asker, Action::Work(&stored.case))?;
    check_text(&answer.letter)?;
    let verdicts = check(tx, ctx, &stored, &answer)?;
    let overrides = !answer.reason.trim().is_empty() && matches!(asker.role, Role::Lead | Role::Manager | Role::Admin);
    let refuses = |verdict: &&Verdict| verdict.effect == Effect::Refuse;
    if verdicts.iter().filter(refuses).any(|verdict| !(overrides && verdict.can_be_overridden)) {
        return Err(Error::Unlawful(verdicts));
    }
    let passed: Vec<String> = verdicts.iter().filter(refuses).map(|verdict| verdict.rule.clone()).collect();
    if !passed.is_empty() {
        let reason = write_note(tx, ctx, asker, &mut stored, answer.reason.trim().to_owned(), Vec::new())?;
        for rule in passed {
            carry_out(tx, ctx, &mut stored, Command::Legal(Step::Override(RuleOverridden { rule, reason })))?;
        }
    }
    write(tx, ctx, asker, stored, answer)
}

fn write(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, mut stored: Stored, answer: Answer) -> Result<MessageId, Error> {
    let (message, resolution): (MessageId, ResolutionId) = (ctx.id(), ctx.id());
    let written = ResolutionWritten {
        resolution,
        message,
        outcome: answer.draft.outcome,
        points: answered(&stored, &answer.draft),
        remedy: answer.draft.remedy.is_some(),
        bodies: answer.draft.bodies.clone(),
        participates: answer.draft.participates,
        language: answer.language,
        channel: answer.channel,
    };
    carry_out(tx, ctx, &mut stored, Command::Legal(Step::Answer(written)))?;
    store::legal::add_resolution(
        tx,
        &Resolution {
            id: resolution,
            case: stored.case.id,
            person: stored.case.person,
            message,
            draft: answer.draft,
            written_at: ctx.now,
        },
    )?;
    let reply = Reply {
        case: stored.case.id,
        channel: answer.channel,
        text: answer.letter,
        subject: answer.subject,
        to: answer.to,
        cc: Vec::new(),
        bcc: Vec::new(),
        files: answer.files,
        then: State::Resolved,
        until: None,
        seen: answer.seen,
    };
    reply_as(tx, ctx, asker, message, reply)
}

/// The points of the case that the answer answers. One that ends the matter without an answer on its merits (withdrawn, not
/// completed, settled) leaves none open.
fn answered(stored: &Stored, draft: &Draft) -> Vec<PointId> {
    use domain::legal::Outcome::{NotCompleted, Settled, Withdrawn};
    let Some(legal) = stored.case.legal.as_deref() else { return Vec::new() };
    let ends = matches!(draft.outcome, Withdrawn | NotCompleted | Settled);
    let said =
        |id: &PointId| draft.points.iter().any(|point| point.point == Some(*id) && !point.answer.trim().is_empty());
    legal.open_points().map(|point| point.id).filter(|id| ends || said(id)).collect()
}
