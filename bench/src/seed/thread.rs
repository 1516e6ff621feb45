//! The long cases: twenty messages by mail, ten of the person and ten of ours, some of them with a page of HTML.

use desk::Error;
use desk::cases::delivery::{self, SEND};
use desk::cases::handle::{self, Step};
use desk::cases::open::Words;
use desk::cases::receive::{self, Incoming, Received, Written};
use desk::cases::reply::{self, Reply};
use domain::access::Asker;
use domain::case::{Channel, State};
use domain::event::Actor;
use domain::ids::{CaseId, PersonId};
use domain::language::Language;
use jiff::{SignedDuration, Timestamp};
use store::Tx;
use store::messages::Envelope;

use super::life::{World, email};
use super::words;
use crate::draw::Draw;

/// Messages of a long case.
pub(crate) const MESSAGES: usize = 20;

/// Whether a case is long: fifty of the first wave, then one of four thousand.
pub(super) fn is_long(number: u64) -> bool {
    if number < super::life::WAVE { number % 400 == 17 } else { number % 4000 == 17 }
}

/// Lives through one; it stays open, in the hands of the first agent.
pub(super) fn live(
    world: &World,
    tx: &mut Tx<'_>,
    begin: Timestamp,
    number: u64,
    person: PersonId,
) -> Result<CaseId, Error> {
    let mut draw = Draw::new(number);
    let known = store::persons::identifiers(tx, person)?;
    let address = known.first().map_or_else(|| email(number), |known| known.norm.clone());
    let agent = world.agents[0];
    let mut case = None;
    for turn in 0..MESSAGES {
        let at = begin + SignedDuration::from_mins(170 * turn as i64);
        match case {
            Some(case) if turn % 2 == 1 => answer(world, tx, &mut draw, at, agent, case, &address)?,
            known => {
                let ctx = world.at(at, Actor::System);
                let mail = mail(world, &mut draw, at, &address, &ctx);
                let received = match known {
                    Some(case) => {
                        let stored = store::cases::by_id(tx, case)?;
                        receive::file_into(tx, &ctx, mail, stored)?
                    }
                    None => receive::file_anew(tx, &ctx, mail)?,
                };
                let Received::Filed { case: filed, .. } = received else { return Err(store::Error::Missing.into()) };
                if known.is_none() {
                    let ctx = world.at(at, Actor::Agent(agent.agent));
                    handle::step(tx, &ctx, agent, filed, Step::Assign(Some(agent.agent)))?;
                }
                case = Some(filed);
            }
        }
    }
    case.ok_or_else(|| store::Error::Missing.into())
}

fn mail(world: &World, draw: &mut Draw, at: Timestamp, address: &str, ctx: &desk::Context) -> Incoming {
    let text = words::message(draw, 160);
    let html = (draw.below(3) == 0).then(|| {
        format!(
            "<html><body><div style=\"font-family:Arial\"><p>{}</p></div></body></html>",
            text.replace(". ", ".</p><p>")
        )
    });
    Incoming {
        id: ctx.id(),
        mailbox: Some(world.mailbox),
        words: Words {
            subject: "Re: La lectura no coincide con la factura".to_owned(),
            text,
            language: Some(Language::Es),
            html,
            header_id: Some(format!("{:032x}@example.com", draw.number())),
            envelope: Envelope {
                from: format!("Amparo Ferrer Gil <{address}>"),
                to: vec!["ayuda@example.org".to_owned()],
                ..Envelope::default()
            },
            ..Words::default()
        },
        sender_name: "Amparo Ferrer Gil".to_owned(),
        sender_address: address.to_owned(),
        happened_at: at,
        // Filed like a person's; but nobody writes an acknowledgement.
        written: Written::InBulk,
        returned: None,
        forged: false,
        answers: Vec::new(),
        keys: Vec::new(),
    }
}

/// An answer by mail, with its way out.
fn answer(
    world: &World,
    tx: &mut Tx<'_>,
    draw: &mut Draw,
    at: Timestamp,
    agent: Asker,
    case: CaseId,
    address: &str,
) -> Result<(), Error> {
    let reply = Reply {
        case,
        channel: Channel::Mail,
        text: words::sentences(draw, 120),
        subject: String::new(),
        to: vec![address.to_owned()],
        cc: Vec::new(),
        bcc: Vec::new(),
        files: Vec::new(),
        then: State::Open,
        until: None,
        seen: None,
    };
    let message = reply::reply(tx, &world.at(at, Actor::Agent(agent.agent)), agent, reply)?;
    for job in store::queue::list(tx, "ready", 10)? {
        if job.kind == SEND {
            store::queue::finish(tx, job.id)?;
        }
    }
    delivery::sent(tx, &world.at(at + SignedDuration::from_secs(11), Actor::System), message, None)
}
