//! The thread: messages, and facts of the journal as quiet lines between them.

use std::collections::{HashMap, HashSet};

use askama::Template;
use domain::{
    case::{Delivery, Direction},
    ids::{CaseId, MessageId},
};
use jiff::Timestamp;
use store::{
    Tx,
    journal::Entry,
    messages::{Attachment, Message as Stored},
};

use super::{
    facts::{self, Fact},
    head::Core,
    message::{self, Around, Message},
};
use crate::{app::App, auth::SignedIn, locales::Words, ui::when::When};

/// What was said in a case, and what happened in it.
pub(crate) struct Talk {
    pub(crate) messages: Vec<Stored>,
    files: Vec<Attachment>,
    journal: Vec<Entry>,
    pending: HashMap<MessageId, desk::cases::delivery::Pending>,
}

impl Talk {
    pub(crate) fn read(tx: &mut Tx<'_>, case: CaseId) -> Result<Self, desk::Error> {
        let messages = store::messages::of_case(tx, case)?;
        let pending = message::pending(tx, &messages)?;
        Ok(Self {
            files: store::messages::attachments_of_case(tx, case)?,
            journal: store::journal::of_case(tx, case)?,
            messages,
            pending,
        })
    }
}

/// A piece of the thread.
enum Piece {
    Message(Box<Message>),
    Fact(Fact),
}

/// The thread.
#[derive(Template)]
#[template(path = "cases/thread.html")]
pub(crate) struct Thread {
    words: Words,
    announce: String,
    pieces: Vec<Piece>,
}

/// What happens at the same moment is told in this order.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Before,
    Message,
    After,
}

enum Raw<'t> {
    Message(Box<Stored>),
    Entry(&'t Entry),
}

impl Thread {
    pub(crate) fn new(app: &App, signed_in: &SignedIn, core: &Core, talk: Talk) -> Self {
        let business = app.business();
        let Talk { messages, files, journal, pending } = talk;
        let returns: HashSet<MessageId> = messages.iter().filter_map(|message| message.returned_by).collect();
        let notices = messages.iter().filter(|message| returns.contains(&message.id));
        let when = When::new(signed_in.words, &business, app.clock.now());
        let around = Around {
            sent: message::sent(&journal),
            notices: notices.map(|notice| (notice.id, notice.text.clone())).collect(),
            pending,
            ..Around::of_one(when, core, signed_in)
        };
        let mut files = by_message(files);
        let mut above = None;
        let mut pieces = Vec::with_capacity(messages.len() + journal.len());
        for (at, raw) in in_order(messages, &journal, &returns) {
            let piece = match raw {
                Raw::Message(message) if is_quiet(&message) => {
                    facts::automatic(&around, &message, above).map(Piece::Fact)
                }
                Raw::Message(message) => {
                    let files = files.remove(&message.id).unwrap_or_default();
                    Some(Piece::Message(Box::new(Message::new(&around, *message, files, above))))
                }
                Raw::Entry(entry) => facts::told(&around, entry, above).map(Piece::Fact),
            };
            if let Some(piece) = piece {
                pieces.push(piece);
                above = Some(at);
            }
        }
        let announce = signed_in.words.a("case-announce-news", "name", core.called(signed_in.words));
        Self { words: signed_in.words, announce, pieces }
    }
}

/// What a program wrote and nothing went wrong with: told as a fact, its words folded away.
fn is_quiet(message: &Stored) -> bool {
    message.automatic && !matches!(message.delivery, Delivery::Failed | Delivery::Bounced)
}

fn by_message(files: Vec<Attachment>) -> HashMap<MessageId, Vec<Attachment>> {
    let mut sorted: HashMap<MessageId, Vec<Attachment>> = HashMap::new();
    for file in files {
        sorted.entry(file.message).or_default().push(file);
    }
    sorted
}

/// Everything in the order in which it happened. Answers that were taken back and notices of returns are told elsewhere.
fn in_order<'t>(
    messages: Vec<Stored>,
    journal: &'t [Entry],
    returns: &HashSet<MessageId>,
) -> Vec<(Timestamp, Raw<'t>)> {
    let shown = messages
        .into_iter()
        .filter(|message| message.delivery != Delivery::Cancelled && !returns.contains(&message.id));
    let messages = shown.map(|message| {
        let inbound = message.direction == Direction::Inbound;
        let at = if inbound { message.happened_at } else { message.at };
        // An acknowledgement of the same moment follows what it acknowledges.
        let rank = if message.automatic && !inbound { Rank::After } else { Rank::Message };
        (at, rank, Raw::Message(Box::new(message)))
    });
    let entries = journal.iter().filter(|entry| facts::is_told(&entry.recorded.event)).map(|entry| {
        let rank = if facts::comes_first(entry) { Rank::Before } else { Rank::After };
        (entry.recorded.at, rank, Raw::Entry(entry))
    });
    let mut all: Vec<_> = messages.chain(entries).collect();
    all.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    all.into_iter().map(|(at, _, raw)| (at, raw)).collect()
}
