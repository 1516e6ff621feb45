//! What a program passes on for a person: a new matter, or more of their words.

use domain::{
    access::{Action, Asker},
    case::{CaseKind, Channel},
    ids::{CaseId, PersonId},
    language::Language,
    person::{Person, identifier::IdentifierKind},
};
use jiff::Timestamp;
use store::Tx;

use super::{
    acknowledge::{To, acknowledge, acknowledge_next},
    by_hand::Whose,
    check_text,
    open::{File, NewCase, NewFiling, Words, open},
    write::{Written, continue_case},
};
use crate::{Context, Error, persons};

/// 1 January 1900: nothing that is still a matter happened before, and no calendar reaches further back.
const EARLIEST: i64 = -2_208_988_800;

/// A new matter.
#[derive(Debug, Clone)]
pub struct Matter {
    /// Whose.
    pub whose: Whose,
    /// How the person came.
    pub channel: Channel,
    /// What sort.
    pub kind: CaseKind,
    /// In which language; by default the person's, and for a new person the business's.
    pub language: Option<Language>,
    /// In a few words.
    pub subject: String,
    /// What the person said.
    pub text: String,
    /// Files.
    pub files: Vec<File>,
    /// When it really happened; by default now.
    pub happened_at: Option<Timestamp>,
    /// Tell them by mail that it arrived, if an address of theirs is known.
    pub acknowledge: bool,
}

/// Opens a case. As everywhere, a name that is already known is not changed by somebody who claims it.
pub fn matter(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, matter: Matter) -> Result<Written, Error> {
    ctx.permit(asker, Action::OpenCase)?;
    check_text(&matter.text)?;
    let happened_at = moment(ctx, matter.happened_at)?;
    let (person, name, given) = match matter.whose {
        Whose::Known(id) => (known(tx, id)?, String::new(), None),
        Whose::New(introduction) => {
            let language = matter.language.unwrap_or(ctx.business.language);
            let person = persons::meet(tx, ctx, &introduction, language)?;
            let email = introduction.email()?;
            (person, introduction.name, email)
        }
    };
    let new = NewCase {
        person: person.id,
        kind: matter.kind,
        channel: matter.channel,
        language: matter.language.unwrap_or(person.language),
        happened_at,
        mailbox: None,
        follows: None,
        filing: NewFiling::default(),
        words: Words { subject: matter.subject, text: matter.text, files: matter.files, ..Words::default() },
    };
    let (mut case, message) = open(tx, ctx, new)?;
    let mut acknowledged = false;
    if matter.acknowledge && !ctx.business.senders.is_empty() {
        let address = if given.is_some() { given } else { address_of(tx, person.id)? };
        if let Some(address) = address {
            acknowledged =
                acknowledge(tx, ctx, &mut case, To { address: &address, name: &name, answers: None })?.is_some();
        }
    }
    Ok(Written { case, message, acknowledged })
}

/// Adds words of the person to their case. A closed case is continued by a linked one.
pub fn words(
    tx: &mut Tx<'_>,
    ctx: &Context,
    asker: Asker,
    id: CaseId,
    channel: Channel,
    happened_at: Option<Timestamp>,
    words: Words,
) -> Result<Written, Error> {
    let stored = store::cases::by_id(tx, id)?;
    ctx.permit(asker, Action::Work(&stored.case))?;
    check_text(&words.text)?;
    let happened_at = moment(ctx, happened_at)?;
    let (mut case, message) = continue_case(tx, ctx, stored, channel, happened_at, words)?;
    let acknowledged = case.case.follows == Some(id) && acknowledge_next(tx, ctx, &mut case, None, None)?.is_some();
    Ok(Written { case, message, acknowledged })
}

fn known(tx: &mut Tx<'_>, id: PersonId) -> Result<Person, Error> {
    match store::persons::by_id(tx, id) {
        Err(store::Error::Missing) => Err(Error::invalid("person", "unknown")),
        found => Ok(found?),
    }
}

/// The address of a person that has been known longest.
pub fn address_of(tx: &mut Tx<'_>, person: PersonId) -> Result<Option<String>, Error> {
    let known = store::persons::identifiers(tx, person)?;
    let email = known.into_iter().find(|known| known.kind == IdentifierKind::Email.as_str());
    Ok(email.map(|email| email.norm))
}

/// When it really happened: now if nobody says otherwise, never later.
fn moment(ctx: &Context, given: Option<Timestamp>) -> Result<Timestamp, Error> {
    match given {
        None => Ok(ctx.now),
        Some(at) if at > ctx.now => Err(Error::invalid("happened_at", "future")),
        Some(at) if at.as_second() < EARLIEST => Err(Error::invalid("happened_at", "too-long-ago")),
        // The memory keeps microseconds.
        Some(at) => Ok(Timestamp::from_microsecond(at.as_microsecond()).unwrap_or(at)),
    }
}
