//! Opens a case: the common end of every way in.

use domain::{
    case::{self, CaseKind, Channel, Command, Delivery, Direction, Opening},
    event::{Event, MessageReceived},
    ids::{CaseId, MailboxId, MessageId, PersonId},
    language::Language,
    legal,
};
use jiff::Timestamp;
use store::{
    Tx,
    cases::{Shown, Stored},
    messages::{Attachment, Envelope, Message},
};

use super::{SUBJECT_LIMIT, carry_out, excerpt, facts, heard, record, title};
use crate::{Context, Error};

/// A file that is in the file store already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// The name as it was given, or one that we made.
    pub name: String,
    /// What it says it is.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// Where its bytes are.
    pub blob: String,
    /// How the HTML of its mail refers to it.
    pub content_id: Option<String>,
    /// Part of the text rather than beside it.
    pub inline: bool,
}

/// What a person said, by whatever way.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// The subject as written.
    pub subject: String,
    /// The words.
    pub text: String,
    /// Where quoted history and signature begin.
    pub fold: Option<i64>,
    /// The HTML form, as it came.
    pub html: Option<String>,
    /// Files.
    pub files: Vec<File>,
    /// Message-ID of the mail.
    pub header_id: Option<String>,
    /// Addresses of the mail.
    pub envelope: Envelope,
    /// What SPF, DKIM and DMARC say, as JSON.
    pub verdict: String,
    /// The mail as it came.
    pub raw: Option<String>,
    /// Written by a program.
    pub automatic: bool,
    /// The language of these words; by default that of the case.
    pub language: Option<Language>,
}

impl Words {
    /// What the person wrote now, without what they quote.
    pub fn own(&self) -> &str {
        self.fold.and_then(|fold| self.text.get(..usize::try_from(fold).ok()?)).unwrap_or(&self.text)
    }
}

/// A new matter.
#[derive(Debug, Clone)]
pub struct NewCase {
    /// Whose.
    pub person: PersonId,
    /// What sort.
    pub kind: CaseKind,
    /// How it came.
    pub channel: Channel,
    /// In which language.
    pub language: Language,
    /// When it really happened.
    pub happened_at: Timestamp,
    /// Through which mailbox.
    pub mailbox: Option<MailboxId>,
    /// The closed case that it continues.
    pub follows: Option<CaseId>,
    /// What the law asks to be known of it.
    pub filing: NewFiling,
    /// What the person said.
    pub words: Words,
}

/// What whoever opens a case knows of it for the law.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewFiling {
    /// The kind in the law's word, where somebody chose one.
    pub kind: Option<String>,
    /// What it is about, where somebody said so.
    pub topics: Vec<String>,
    /// What is true of this case besides what is true of the business.
    pub flags: Vec<String>,
    /// The words are not to be read for what they allege: a list wrote them, or an agent has decided and said why.
    pub deaf: bool,
}

/// Opens a case with its first message.
pub fn open(tx: &mut Tx<'_>, ctx: &Context, new: NewCase) -> Result<(Stored, MessageId), Error> {
    let heard = heard::in_new(ctx, &new);
    let opening = Opening {
        id: ctx.id(),
        key: ctx.key(),
        person: new.person,
        kind: heard.kind,
        channel: new.channel,
        language: new.language,
        subject: title(&new.words.subject, &new.words.text),
        happened_at: new.happened_at,
        follows: new.follows,
    };
    let (case, opened) = case::open(opening, ctx.now);
    let shown = Shown { mailbox: new.mailbox, ..Shown::default() };
    let mut stored = Stored::new(case, shown);
    let message = ctx.id();
    let words = stored_as(new.words);
    let received = received(message, new.channel, new.happened_at, &words);
    show(&mut stored, &words, new.happened_at);
    let mut events = vec![opened];
    let facts = facts(ctx);
    if let Some(filing) = heard.filing {
        events.extend(case::decide(&stored.case, Command::Legal(legal::Step::File(filing)), &facts)?);
    }
    events.extend(case::decide(&stored.case, Command::Receive(received.clone()), &facts)?);
    record(tx, ctx, &mut stored, events)?;
    insert(tx, ctx, &stored, received, words)?;
    Ok((stored, message))
}

/// Adds a message of the person to a case.
pub(crate) fn add(
    tx: &mut Tx<'_>,
    ctx: &Context,
    stored: &mut Stored,
    channel: Channel,
    happened_at: Timestamp,
    words: Words,
) -> Result<(MessageId, Vec<Event>), Error> {
    let (message, words) = (ctx.id(), stored_as(words));
    if !words.automatic {
        show(stored, &words, happened_at);
    }
    let received = received(message, channel, happened_at, &words);
    let mut events = carry_out(tx, ctx, stored, Command::Receive(received.clone()))?;
    events.extend(heard::in_more(tx, ctx, stored, &words, happened_at)?);
    insert(tx, ctx, stored, received, words)?;
    Ok((message, events))
}

/// The words within what is kept of them.
fn stored_as(words: Words) -> Words {
    Words { subject: words.subject.chars().take(SUBJECT_LIMIT * 4).collect(), ..words }
}

fn received(message: MessageId, channel: Channel, happened_at: Timestamp, words: &Words) -> MessageReceived {
    let digest = store::messages::digest(&words.subject, &words.text, words.html.as_deref(), blobs(&words.files));
    MessageReceived { message, channel, happened_at, digest, automatic: words.automatic }
}

/// Where the bytes of files are.
pub(crate) fn blobs(files: &[File]) -> impl Iterator<Item = &str> {
    files.iter().map(|file| file.blob.as_str())
}

fn show(stored: &mut Stored, words: &Words, happened_at: Timestamp) {
    stored.shown.excerpt = excerpt(words.own());
    stored.shown.last_word_at = happened_at.as_microsecond();
}

fn insert(
    tx: &mut Tx<'_>,
    ctx: &Context,
    stored: &Stored,
    received: MessageReceived,
    words: Words,
) -> Result<(), Error> {
    let id = received.message;
    let message = Message {
        id,
        case: stored.case.id,
        direction: Direction::Inbound,
        channel: received.channel,
        delivery: Delivery::Here,
        automatic: received.automatic,
        person: Some(stored.case.person),
        agent: None,
        at: ctx.now,
        happened_at: received.happened_at,
        subject: words.subject,
        digest: received.digest,
        text: words.text,
        fold: words.fold,
        language: words.language.unwrap_or(stored.case.language),
        has_html: words.html.is_some(),
        header_id: words.header_id,
        envelope: words.envelope,
        verdict: words.verdict,
        raw: words.raw,
        returned_by: None,
        failure: None,
    };
    store::messages::insert(tx, &message, words.html.as_deref())?;
    attach(tx, ctx, id, words.files)
}

/// Writes the files of a message.
pub(crate) fn attach(tx: &mut Tx<'_>, ctx: &Context, message: MessageId, files: Vec<File>) -> Result<(), Error> {
    for (position, file) in files.into_iter().enumerate() {
        let file = Attachment {
            id: ctx.id(),
            message,
            position: position as i64,
            name: file.name,
            media_type: file.media_type,
            size: file.size,
            blob: file.blob,
            content_id: file.content_id,
            inline: file.inline,
        };
        store::messages::attach(tx, &file)?;
    }
    Ok(())
}
