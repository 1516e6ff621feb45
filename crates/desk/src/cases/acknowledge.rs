//! Tells the person at once that their matter has arrived (promise N2).

use domain::{
    case::{Channel, Command, Delivery, Direction},
    ids::{MessageId, PersonId},
    person::{
        Person, greeted,
        identifier::{Identifier, IdentifierKind},
    },
};
use jiff::SignedDuration;
use store::{
    Tx,
    cases::Stored,
    messages::{Envelope, Message},
};

use super::{carry_out, delivery::send_later};
use crate::{Acknowledgement, Context, Error};

/// At most so many acknowledgements go to one address within [`WINDOW`]: two robots cannot talk to each other.
const LIMIT: i64 = 5;
/// At most so many of each share go out within [`WINDOW`], to whatever addresses: nobody makes us write to the whole world.
const LIMIT_OF_SHARE: i64 = 500;
/// Cases are spread over so many shares, so that cases that are opened at once need not wait for each other's count.
const SHARES: u128 = 8;
const WINDOW: SignedDuration = SignedDuration::from_hours(1);

/// To whom an acknowledgement goes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct To<'a> {
    /// The address that they gave.
    pub(crate) address: &'a str,
    /// The name that they gave; may be empty.
    pub(crate) name: &'a str,
    /// The mail that it answers.
    pub(crate) answers: Option<&'a str>,
}

/// Writes the acknowledgement of a new case and queues it, unless nobody should get one: no mailbox to send from, or too
/// many lately.
pub(crate) fn acknowledge(
    tx: &mut Tx<'_>,
    ctx: &Context,
    stored: &mut Stored,
    to: To<'_>,
) -> Result<Option<MessageId>, Error> {
    let Some(mailbox) = ctx.business.sender(stored.shown.mailbox) else { return Ok(None) };
    if ctx.business.is_mailbox(to.address) || too_many(tx, ctx, stored, to.address)? {
        return Ok(None);
    }
    let person = store::persons::by_id(tx, stored.case.person)?;
    let facts = Acknowledgement {
        language: stored.case.language,
        form: person.form,
        name: name(tx, &person, to)?,
        key: stored.case.key,
        channel: stored.case.channel,
        at: ctx.now,
        subject: stored.case.subject.clone(),
        due: stored.case.clock.as_ref().map(|clock| clock.due_at).filter(|due| *due > ctx.now),
        continues: stored.case.follows.is_some(),
    };
    let text = ctx.texts.acknowledgement(&ctx.business, &facts);
    let id: MessageId = ctx.id();
    let digest = store::messages::digest(&text.subject, &text.body, None, []);
    let envelope = Envelope {
        from: mailbox.address.clone(),
        to: vec![to.address.to_owned()],
        references: to.answers.map(str::to_owned).into_iter().collect(),
        ..Envelope::default()
    };
    let message = Message {
        id,
        case: stored.case.id,
        direction: Direction::Outbound,
        channel: Channel::Mail,
        delivery: Delivery::Queued,
        automatic: true,
        person: None,
        agent: None,
        at: ctx.now,
        happened_at: ctx.now,
        subject: text.subject,
        digest: digest.clone(),
        text: text.body,
        fold: None,
        language: stored.case.language,
        has_html: false,
        header_id: Some(super::delivery::header_id(ctx, stored.case.id, &mailbox.address)),
        envelope,
        verdict: String::new(),
        raw: None,
        returned_by: None,
        failure: None,
    };
    store::messages::insert(tx, &message, None)?;
    carry_out(tx, ctx, stored, Command::Acknowledge { message: id, digest })?;
    send_later(tx, ctx, stored.case.id, id, ctx.now)?;
    Ok(Some(id))
}

/// Tells somebody whose closed matter goes on in a new case that it has a new key: at the address they wrote from if it is
/// theirs, else at the one that has been known longest.
pub(crate) fn acknowledge_next(
    tx: &mut Tx<'_>,
    ctx: &Context,
    stored: &mut Stored,
    wrote_from: Option<&str>,
    answers: Option<&str>,
) -> Result<Option<MessageId>, Error> {
    let wrote_from = wrote_from.map(normal);
    let mut theirs = addresses(tx, stored.case.person)?;
    let place = theirs.iter().position(|address| Some(address) == wrote_from.as_ref()).unwrap_or(0);
    if theirs.is_empty() {
        return Ok(None);
    }
    let address = theirs.swap_remove(place);
    acknowledge(tx, ctx, stored, To { address: &address, name: "", answers })
}

/// What to call whoever reads the acknowledgement. The name that we know is told only to an address that is known to be
/// that person's: anybody can give somebody else's customer number and an address of their own.
fn name(tx: &mut Tx<'_>, person: &Person, to: To<'_>) -> Result<Option<String>, Error> {
    if addresses(tx, person.id)?.contains(&normal(to.address)) {
        return Ok(person.greeted().map(str::to_owned));
    }
    Ok(greeted(to.name).map(str::to_owned))
}

fn addresses(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<String>, Error> {
    let known = store::persons::identifiers(tx, person)?;
    Ok(known.into_iter().filter(|known| known.kind == IdentifierKind::Email.as_str()).map(|known| known.norm).collect())
}

/// An address as identifiers are compared.
fn normal(address: &str) -> String {
    Identifier::email(address).map_or_else(|_| address.to_lowercase(), |email| email.norm)
}

fn too_many(tx: &mut Tx<'_>, ctx: &Context, stored: &Stored, address: &str) -> Result<bool, Error> {
    // `ana+1@…`, `ana+2@…` are one letter box.
    let address = normal(address).to_lowercase();
    let letter_box = match address.rsplit_once('@') {
        Some((local, host)) => format!("{}@{host}", local.split('+').next().unwrap_or(local)),
        None => address,
    };
    if store::throttle::hit(tx, &format!("acknowledge:{letter_box}"), LIMIT, WINDOW, ctx.now)?.is_some() {
        return Ok(true);
    }
    let share = format!("acknowledge#{}", stored.case.id.0.as_u128() % SHARES);
    Ok(store::throttle::hit(tx, &share, LIMIT_OF_SHARE, WINDOW, ctx.now)?.is_some())
}
