//! The person writes without mail: by the public form, on the page of their case, or through a program.

use domain::{
    case::{CaseKind, Channel, State},
    ids::{CaseId, MessageId},
    language::Language,
};
use store::{Tx, cases::Stored};

use super::{
    acknowledge::{To, acknowledge, acknowledge_next},
    check_text,
    open::{File, NewCase, NewFiling, Words, add, open},
};
use crate::{
    Context, Error,
    persons::{self, Introduction},
};

/// A new matter from somebody who tells who they are.
#[derive(Debug, Clone)]
pub struct NewMatter {
    /// Who they say they are.
    pub introduction: Introduction,
    /// How it came.
    pub channel: Channel,
    /// What sort.
    pub kind: CaseKind,
    /// In which language.
    pub language: Language,
    /// In a few words.
    pub subject: String,
    /// In their own words.
    pub text: String,
    /// Files.
    pub files: Vec<File>,
    /// Tell them by mail that it arrived.
    pub acknowledge: bool,
}

/// What came of it.
#[derive(Debug, Clone)]
pub struct Written {
    /// The case, new or not.
    pub case: Stored,
    /// The stored message.
    pub message: MessageId,
    /// A mail tells them that it arrived.
    pub acknowledged: bool,
}

/// Opens a case for a new matter. A name that is already known is not changed by a stranger who claims it.
pub fn new_matter(tx: &mut Tx<'_>, ctx: &Context, matter: NewMatter) -> Result<Written, Error> {
    check_text(&matter.text)?;
    let address = matter.introduction.email()?;
    let person = persons::meet(tx, ctx, &matter.introduction, matter.language)?;
    let new = NewCase {
        person: person.id,
        kind: matter.kind,
        channel: matter.channel,
        language: matter.language,
        happened_at: ctx.now,
        mailbox: None,
        follows: None,
        filing: NewFiling::default(),
        words: Words { subject: matter.subject, text: matter.text, files: matter.files, ..Words::default() },
    };
    let (mut case, message) = open(tx, ctx, new)?;
    let mut acknowledged = false;
    if let Some(address) = address.filter(|_| matter.acknowledge) {
        acknowledged =
            acknowledge(tx, ctx, &mut case, To { address: &address, name: &matter.introduction.name, answers: None })?
                .is_some();
    }
    Ok(Written { case, message, acknowledged })
}

/// Adds words of the person to their case. A closed case is continued by a linked one.
pub fn add_words(
    tx: &mut Tx<'_>,
    ctx: &Context,
    id: CaseId,
    channel: Channel,
    text: String,
    files: Vec<File>,
) -> Result<Written, Error> {
    check_text(&text)?;
    let stored = store::cases::by_id(tx, id)?;
    let words = Words { text, files, ..Words::default() };
    let (mut case, message) = continue_case(tx, ctx, stored, channel, ctx.now, words)?;
    let acknowledged = case.case.follows == Some(id) && acknowledge_next(tx, ctx, &mut case, None, None)?.is_some();
    Ok(Written { case, message, acknowledged })
}

/// Adds words to a case, or opens the case that continues it if it is closed.
pub(crate) fn continue_case(
    tx: &mut Tx<'_>,
    ctx: &Context,
    mut stored: Stored,
    channel: Channel,
    happened_at: jiff::Timestamp,
    words: Words,
) -> Result<(Stored, MessageId), Error> {
    if stored.case.state != State::Closed || words.automatic {
        let (message, _) = add(tx, ctx, &mut stored, channel, happened_at, words)?;
        return Ok((stored, message));
    }
    let new = NewCase {
        person: stored.case.person,
        kind: stored.case.kind,
        channel,
        language: stored.case.language,
        happened_at,
        mailbox: stored.shown.mailbox,
        follows: Some(stored.case.id),
        filing: NewFiling::default(),
        words: Words { subject: stored.case.subject.clone(), ..words },
    };
    open(tx, ctx, new)
}
