//! The code of the second factor of a person's page: however it reaches the person, it lives as long and is made as seldom.
//!
//! The code itself is never seen here, only its keyed hash.

use domain::{
    access::{Action, Asker},
    case::Command,
    ids::CaseId,
    person::identifier::IdentifierKind,
};
use jiff::{SignedDuration, Timestamp};
use store::{Tx, persons::Known};

use super::carry_out;
use crate::{Context, Error};

/// How long a code is good.
pub const VALID: SignedDuration = SignedDuration::from_mins(10);
/// Codes for one case, and for one who asks for them.
const FOR_CASE: (i64, SignedDuration) = (4, SignedDuration::from_mins(15));
const FOR_ASKER: (i64, SignedDuration) = (12, SignedDuration::from_hours(1));

/// Sets a new code in place of the one before, or says until when there is none. `asker` is a browser or an agent.
pub fn set(
    tx: &mut Tx<'_>,
    ctx: &Context,
    case: CaseId,
    hash: &[u8; 32],
    asker: &str,
) -> Result<Option<Timestamp>, Error> {
    for (subject, (limit, window)) in [(format!("code:{case}"), FOR_CASE), (format!("code:{asker}"), FOR_ASKER)] {
        if let Some(until) = store::throttle::hit(tx, &subject, limit, window, ctx.now)? {
            return Ok(Some(until));
        }
    }
    store::portal::set_code(tx, case, hash, ctx.now + VALID)?;
    Ok(None)
}

/// The telephones to which a code can be told: those of a person whom no mail reaches. Whoever has an address gets theirs there,
/// where no voice can pretend to be them.
pub fn phones<'a>(ctx: &Context, known: &'a [Known]) -> Vec<&'a Known> {
    let of = |kind: IdentifierKind| known.iter().filter(move |known| known.kind == kind.as_str());
    if !ctx.business.senders.is_empty() && of(IdentifierKind::Email).next().is_some() {
        return Vec::new();
    }
    of(IdentifierKind::Phone).collect()
}

/// What became of a code that an agent wants to read to the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// It is set; these are the numbers to call.
    To(Vec<Known>),
    /// Too many lately; until then there is none.
    TooOften(Timestamp),
}

/// Sets a code that an agent reads to the person by telephone, and leaves in the journal who did.
pub fn tell(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, case: CaseId, hash: &[u8; 32]) -> Result<Told, Error> {
    let mut stored = store::cases::by_id(tx, case)?;
    ctx.permit(asker, Action::Work(&stored.case))?;
    let known = store::persons::identifiers(tx, stored.case.person)?;
    let phones: Vec<Known> = phones(ctx, &known).into_iter().cloned().collect();
    if phones.is_empty() {
        return Err(Error::invalid("code", "not-by-phone"));
    }
    if let Some(until) = set(tx, ctx, case, hash, &asker.agent.to_string())? {
        return Ok(Told::TooOften(until));
    }
    carry_out(tx, ctx, &mut stored, Command::TellCode)?;
    Ok(Told::To(phones))
}
