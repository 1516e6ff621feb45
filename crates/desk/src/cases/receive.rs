//! Files a mail that arrived: finds the person and the case, or opens one.

use domain::{
    case::{CaseKind, Channel, Command, Delivery},
    event::Event,
    ids::{CaseId, IncomingId, MailboxId, MessageId},
    key::Key,
    person::identifier::IdentifierKind,
};
use jiff::{SignedDuration, Timestamp};
use store::{
    Tx,
    cases::Stored,
    incoming::{Fate, Reason},
};

use super::{
    acknowledge::{To, acknowledge, acknowledge_next},
    carry_out,
    open::{NewCase, NewFiling, Words, add, open},
    write::continue_case,
};
use crate::{
    Context, Error,
    persons::{self, Introduction},
};

/// A mail that was written within this time before it came has arrived lately.
pub const LATELY: SignedDuration = SignedDuration::from_hours(3 * 24);

/// What kind of program wrote a mail, if one did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// A person, as far as can be told.
    ByPerson,
    /// A program or a list on somebody's behalf: filed, but never acknowledged.
    InBulk,
    /// An automatic reply, such as an out-of-office note.
    AutoReply,
    /// Our own program: a loop.
    ByOurselves,
}

/// A notice that one of our mails was returned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Return {
    /// The Message-ID of our mail, if the notice says it.
    pub of: Option<String>,
    /// The address will not work later either.
    pub permanent: bool,
}

/// A mail, parsed.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// The stored mail.
    pub id: IncomingId,
    /// The mailbox that it came to.
    pub mailbox: Option<MailboxId>,
    /// The name that whoever wrote gives themselves.
    pub sender_name: String,
    /// The address of whoever wrote: by this they are recognised. Answers may be asked to go elsewhere; see the envelope.
    pub sender_address: String,
    /// What the mail says, ready to be stored.
    pub words: Words,
    /// When it was written, not later than now.
    pub happened_at: Timestamp,
    /// Which program wrote it, if one did.
    pub written: Written,
    /// It is a notice of a return.
    pub returned: Option<Return>,
    /// The sender is proven to be somebody else.
    pub forged: bool,
    /// The Message-IDs that it answers, the nearest first.
    pub answers: Vec<String>,
    /// Keys in its addresses and subject.
    pub keys: Vec<Key>,
}

/// What became of a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Received {
    /// It is in a case.
    Filed {
        /// Which.
        case: CaseId,
        /// As which message.
        message: MessageId,
        /// The case is new.
        opened: bool,
    },
    /// The same mail was filed before.
    Duplicate,
    /// A human must decide.
    Quarantined(Reason),
}

/// Files a mail. `digest` covers its Message-ID and content: the same mail is filed once, by however many ways it comes.
pub fn receive(tx: &mut Tx<'_>, ctx: &Context, mail: Incoming, digest: &str) -> Result<Received, Error> {
    let incoming = mail.id;
    if !store::incoming::claim_digest(tx, incoming, digest)? {
        store::incoming::settle(tx, incoming, Fate::Duplicate)?;
        return Ok(Received::Duplicate);
    }
    let received = match &mail.returned {
        Some(returned) => take_return(tx, ctx, returned.clone(), mail)?,
        None => file(tx, ctx, mail)?,
    };
    match &received {
        Received::Filed { message, .. } => store::incoming::settle(tx, incoming, Fate::Filed(*message))?,
        Received::Quarantined(reason) => quarantine(tx, ctx, incoming, *reason)?,
        Received::Duplicate => {}
    }
    Ok(received)
}

/// Puts a mail aside for a human, with the reason.
pub fn quarantine(tx: &mut Tx<'_>, ctx: &Context, incoming: IncomingId, reason: Reason) -> Result<(), Error> {
    store::incoming::settle(tx, incoming, Fate::Quarantined(reason))?;
    let event = domain::event::MailQuarantined { incoming, reason: reason.as_str().to_owned() };
    ctx.tell(tx, event);
    Ok(())
}

fn file(tx: &mut Tx<'_>, ctx: &Context, mail: Incoming) -> Result<Received, Error> {
    match mail.written {
        _ if mail.forged => return Ok(Received::Quarantined(Reason::Forged)),
        Written::ByOurselves => return Ok(Received::Quarantined(Reason::Loop)),
        _ => {}
    }
    match find_case(tx, &mail)? {
        Some(stored) => file_into(tx, ctx, mail, stored),
        None if mail.written == Written::AutoReply => Ok(Received::Quarantined(Reason::AutoReply)),
        None => file_anew(tx, ctx, mail),
    }
}

/// The case that a mail belongs to: by a Message-ID of ours, then by a key. Both are secrets that only the person and those
/// they wrote to know; the sender's address alone never leads into an existing case.
fn find_case(tx: &mut Tx<'_>, mail: &Incoming) -> Result<Option<Stored>, Error> {
    if let Some(message) = store::messages::ours(tx, &mail.answers)? {
        return Ok(Some(store::cases::by_id(tx, message.case)?));
    }
    for key in &mail.keys {
        if let Some(stored) = store::cases::by_key(tx, key)? {
            return Ok(Some(stored));
        }
    }
    Ok(None)
}

/// Files a mail into a case that is known, by threading or by a human's decision.
pub fn file_into(tx: &mut Tx<'_>, ctx: &Context, mail: Incoming, stored: Stored) -> Result<Received, Error> {
    let (before, answered) = (stored.case.id, gets_an_answer(ctx, &mail));
    let answers = mail.words.header_id.clone();
    let words = Words { automatic: mail.written == Written::AutoReply, ..mail.words };
    let (mut stored, message) = continue_case(tx, ctx, stored, Channel::Mail, mail.happened_at, words)?;
    let opened = stored.case.id != before;
    if opened && answered {
        acknowledge_next(tx, ctx, &mut stored, Some(&mail.sender_address), answers.as_deref())?;
    }
    Ok(Received::Filed { case: stored.case.id, message, opened })
}

/// Opens a case for a mail.
pub fn file_anew(tx: &mut Tx<'_>, ctx: &Context, mail: Incoming) -> Result<Received, Error> {
    if mail.sender_address.trim().is_empty() {
        return Ok(Received::Quarantined(Reason::NoSender));
    }
    let introduction = Introduction {
        name: mail.sender_name.clone(),
        identifiers: vec![(IdentifierKind::Email, mail.sender_address.clone())],
    };
    let language = mail.words.language.unwrap_or(ctx.business.language);
    let person = match persons::meet(tx, ctx, &introduction, language) {
        Ok(person) => person,
        Err(Error::Invalid { .. }) => return Ok(Received::Quarantined(Reason::NoSender)),
        Err(error) => return Err(error),
    };
    let (answered, answers) = (gets_an_answer(ctx, &mail), mail.words.header_id.clone());
    let new = NewCase {
        person: person.id,
        kind: CaseKind::Inquiry,
        channel: Channel::Mail,
        language: mail.words.language.unwrap_or(person.language),
        happened_at: mail.happened_at,
        mailbox: mail.mailbox,
        follows: None,
        filing: NewFiling { deaf: mail.written != Written::ByPerson, ..NewFiling::default() },
        words: mail.words,
    };
    let (mut stored, message) = open(tx, ctx, new)?;
    if answered {
        let to = To { address: &mail.sender_address, name: &mail.sender_name, answers: answers.as_deref() };
        acknowledge(tx, ctx, &mut stored, to)?;
    }
    Ok(Received::Filed { case: stored.case.id, message, opened: true })
}

/// Whether a mail is to be acknowledged: only a person's, and only if it arrived lately. An archive is filed in silence.
fn gets_an_answer(ctx: &Context, mail: &Incoming) -> bool {
    mail.written == Written::ByPerson && ctx.now.duration_since(mail.happened_at) <= LATELY
}

/// Links a notice of return to the message that came back.
fn take_return(tx: &mut Tx<'_>, ctx: &Context, returned: Return, mail: Incoming) -> Result<Received, Error> {
    let Some(ours) = store::messages::ours(tx, returned.of.as_slice())? else {
        return Ok(Received::Quarantined(Reason::UnknownReturn));
    };
    let mut stored = store::cases::by_id(tx, ours.case)?;
    let words = Words { automatic: true, ..mail.words };
    let (notice, _) = add(tx, ctx, &mut stored, Channel::Mail, mail.happened_at, words)?;
    if returned.permanent && ours.delivery != Delivery::Bounced {
        store::messages::set_returned(tx, ours.id, notice)?;
        let waits_since = awaited(tx, &stored, ours.id)?;
        let command = Command::Bounced { message: ours.id, permanent: returned.permanent, waits_since };
        carry_out(tx, ctx, &mut stored, command)?;
    }
    Ok(Received::Filed { case: stored.case.id, message: notice, opened: false })
}

/// Since when the person had been waiting for an answer, unless a later one has reached them.
fn awaited(tx: &mut Tx<'_>, stored: &Stored, answer: MessageId) -> Result<Option<Timestamp>, Error> {
    let mut since = None;
    for entry in store::journal::of_case(tx, stored.case.id)? {
        match entry.recorded.event {
            Event::ReplyWritten(reply) if reply.message == answer => {
                since = [since, reply.waits_since].into_iter().flatten().min();
            }
            Event::MessageSent(sent) if sent.answers && sent.message != answer => since = None,
            _ => {}
        }
    }
    Ok(since)
}
