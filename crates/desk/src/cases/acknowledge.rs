//! Tells the person at once that their matter has arrived (promise N2).

use domain::{
    case::{Channel, Command, Delivery, Direction},
    ids::MessageId,
};
use jiff::SignedDuration;
use store::{
    Tx,
    cases::Stored,
    messages::{Envelope, Message},
};

use super::{carry_out, delivery::send_later};
use crate::{Acknowledgement, Context, Error, context::digest};

/// At most so many acknowledgements go to one address within [`WINDOW`]: two robots cannot talk to each other.
const LIMIT: i64 = 5;
const WINDOW: SignedDuration = SignedDuration::from_hours(1);

/// Writes the acknowledgement of a new case and queues it, unless nobody should get one: no address, no mailbox to send
/// from, or too many to the same address lately. `answers` is the mail that it answers.
pub(crate) fn acknowledge(
    tx: &mut Tx<'_>,
    ctx: &Context,
    stored: &mut Stored,
    address: &str,
    answers: Option<&str>,
) -> Result<Option<MessageId>, Error> {
    let Some(mailbox) = ctx.business.sender(stored.shown.mailbox) else { return Ok(None) };
    if mailbox.address.eq_ignore_ascii_case(address) {
        return Ok(None);
    }
    let subject = format!("acknowledge:{address}");
    if store::throttle::hit(tx, &subject, LIMIT, WINDOW, ctx.now)?.is_some() {
        return Ok(None);
    }
    let person = store::persons::by_id(tx, stored.case.person)?;
    let facts = Acknowledgement {
        language: stored.case.language,
        form: person.form,
        name: person.called().map(str::to_owned),
        key: stored.case.key,
        channel: stored.case.channel,
        at: ctx.now,
        subject: stored.case.subject.clone(),
        due: stored.case.clock.as_ref().map(|clock| clock.due_at),
    };
    let text = ctx.texts.acknowledgement(&ctx.business, &facts);
    let id: MessageId = ctx.id();
    let envelope = Envelope {
        from: mailbox.address.clone(),
        to: vec![address.to_owned()],
        references: answers.map(str::to_owned).into_iter().collect(),
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
        digest: digest(&text.body),
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
    carry_out(tx, ctx, stored, Command::Acknowledge(id))?;
    send_later(tx, ctx, stored.case.id, id, ctx.now)?;
    Ok(Some(id))
}
