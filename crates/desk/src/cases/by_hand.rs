//! A case that an agent enters: a call, a visit, a letter.

use domain::{
    access::{Action, Asker},
    case::{CaseKind, Channel, Command},
    ids::PersonId,
    language::Language,
    person::identifier::IdentifierKind,
};
use jiff::Timestamp;
use store::{Tx, cases::Stored};

use super::{
    acknowledge::{To, acknowledge},
    carry_out, check_text, handle, heard,
    open::{File, NewCase, NewFiling, Words, open},
};
use crate::{
    Context, Error,
    persons::{self, Introduction},
};

/// Whose matter it is.
#[derive(Debug, Clone)]
pub enum Whose {
    /// Somebody we know.
    Known(PersonId),
    /// Somebody who introduces themselves.
    New(Introduction),
}

/// What the agent enters.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Whose matter.
    pub whose: Whose,
    /// Phone, counter or post.
    pub channel: Channel,
    /// What sort.
    pub kind: CaseKind,
    /// The language that was spoken.
    pub language: Language,
    /// In a few words.
    pub subject: String,
    /// What the person said.
    pub text: String,
    /// Scans.
    pub files: Vec<File>,
    /// When it really happened.
    pub happened_at: Timestamp,
    /// The agent keeps it; otherwise it goes to the common queue.
    pub keep: bool,
    /// The kind in the law's word, where the law has several.
    pub legal_kind: Option<String>,
    /// What it is about, where the law counts differently for it.
    pub topics: Vec<String>,
    /// What is true of this case, of what the law asks.
    pub flags: Vec<String>,
    /// Why it is a mere inquiry though its words allege something.
    pub reason: Option<String>,
}

/// Enters a case.
pub fn enter(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, entry: Entry) -> Result<Stored, Error> {
    ctx.permit(asker, Action::OpenCase)?;
    check_text(&entry.text)?;
    if !matches!(entry.channel, Channel::Phone | Channel::Counter | Channel::Post) {
        return Err(Error::invalid("channel", "not-by-hand"));
    }
    if entry.kind == CaseKind::Inquiry && entry.reason.is_none() && ctx.business.law().is_some() {
        heard::refuse_mere_inquiry(&entry.text)?;
    }
    if entry.happened_at > ctx.now {
        return Err(Error::invalid("happened_at", "future"));
    }
    let person = match entry.whose {
        Whose::Known(id) => store::persons::by_id(tx, id)?.id,
        Whose::New(introduction) => persons::meet(tx, ctx, &introduction, entry.language)?.id,
    };
    let new = NewCase {
        person,
        kind: entry.kind,
        channel: entry.channel,
        language: entry.language,
        happened_at: entry.happened_at,
        mailbox: None,
        follows: None,
        filing: NewFiling {
            deaf: entry.reason.is_some(),
            topics: entry.topics,
            kind: entry.legal_kind,
            flags: entry.flags,
        },
        words: Words { subject: entry.subject, text: entry.text, files: entry.files, ..Words::default() },
    };
    let reason = entry.reason;
    let (mut stored, _) = open(tx, ctx, new)?;
    if let Some(reason) = reason {
        handle::write_note(tx, ctx, asker, &mut stored, reason, Vec::new())?;
    }
    if entry.keep {
        carry_out(tx, ctx, &mut stored, Command::Assign(Some(asker.agent)))?;
    }
    Ok(stored)
}

/// Tells the person by mail that their case was entered, with its key (promise N2); whether there was an address to write to.
pub fn tell(tx: &mut Tx<'_>, ctx: &Context, stored: &mut Stored) -> Result<bool, Error> {
    let known = store::persons::identifiers(tx, stored.case.person)?;
    let email = IdentifierKind::Email.as_str();
    let Some(address) = known.into_iter().find(|known| known.kind == email) else { return Ok(false) };
    Ok(acknowledge(tx, ctx, stored, To { address: &address.norm, name: "", answers: None })?.is_some())
}
