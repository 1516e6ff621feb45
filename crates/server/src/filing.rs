//! From the bytes of a mail to a message of a case: the one way for the IMAP tasks, `esmero ingest` and the example's
//! built-in mailbox.

use anyhow::Context as _;
use axum::http::Uri;
use bytes::Bytes;
use desk::{
    business::Business,
    cases::{
        open::{File, Words},
        receive::{self, Incoming, LATELY, Received, Return, Written},
    },
};
use domain::{
    event::Actor,
    ids::{IncomingId, MailboxId},
    key::Key,
};
use jiff::Timestamp;
use mail::{
    address::{Address, Contact},
    auto, bounce, language,
    parse::{self, Attachment, Limits, Parsed, Unparsable},
    quote, thread,
    verify::{Trust, Verdict, Verifier},
};
use store::{
    Tx,
    incoming::{Arrival, Reason},
    messages::Envelope,
};

use crate::{app::App, locales, mailboxes::Settings};

/// A mail that is already stored: its row, and its bytes.
pub struct Stored {
    /// Its row.
    pub id: IncomingId,
    /// The mailbox that it came to.
    pub mailbox: Option<MailboxId>,
    /// Whose word about the sender is believed.
    pub trust: Trust,
    /// Where its bytes are in the file store.
    pub blob: String,
    /// Its bytes.
    pub raw: Bytes,
    /// It comes from an archive: its date is believed, however old.
    pub archived: bool,
    /// It has no row yet: one with this origin is written with what becomes of it, all or nothing.
    pub origin: Option<&'static str>,
}

impl Stored {
    /// How to write its row, if it has none.
    fn arrival(&self, now: Timestamp) -> impl Fn(&mut Tx<'_>) -> Result<(), store::Error> + Clone + Send + use<> {
        let (id, mailbox, origin, raw) = (self.id, self.mailbox, self.origin, self.blob.clone());
        move |tx| {
            let Some(origin) = origin else { return Ok(()) };
            let arrival = Arrival { id, mailbox, place: None, origin, raw: &raw, received_at: now };
            store::incoming::arrive(tx, &arrival).map(drop)
        }
    }
}

/// The origin of mails that `esmero ingest` takes from files.
pub const ARCHIVE: &str = "archive";

/// Larger mails are read on a thread that may be busy for a while.
const LARGE: usize = 256 * 1024;

/// Files a mail, or puts it aside for a human with the reason. An error means: try again.
pub async fn file(app: &App, mail: Stored) -> anyhow::Result<Received> {
    let parsed = match read(&mail.raw).await? {
        Ok(parsed) => parsed,
        Err(problem) => return quarantine(app, &mail, problem).await,
    };
    let incoming = prepare(app, &mail, &parsed).await?;
    let context = app.context(Actor::System, format!("incoming:{}", mail.id));
    let (id, digest, arrive) = (mail.id, parsed.fingerprint.clone(), mail.arrival(context.now));
    let sender = parsed.from.as_ref().map(ToString::to_string).unwrap_or_default();
    let received = app
        .db
        .write(move |tx| {
            arrive(tx)?;
            store::incoming::describe(tx, id, &sender, &incoming.words.subject)?;
            receive::receive(tx, &context, incoming.clone(), &digest)
        })
        .await?;
    let result = match &received {
        Received::Filed { .. } => "filed",
        Received::Duplicate => "duplicate",
        Received::Quarantined(_) => "quarantined",
    };
    app.metrics.mails.get_or_create(&vec![("result", result.to_owned())]).inc();
    Ok(received)
}

/// Whose word about senders is believed for mail of a mailbox: that of its own server, if its name is set.
pub async fn trust(app: &App, mailbox: Option<MailboxId>) -> anyhow::Result<Trust> {
    let Some(id) = mailbox else { return Ok(Trust::Nobody) };
    match app.db.read::<_, store::Error>(move |tx| store::mailboxes::by_id(tx, id)).await {
        Ok(mailbox) => Ok(Settings::read(&mailbox)?.trust()),
        // The mailbox was removed since.
        Err(store::Error::Missing) => Ok(Trust::Nobody),
        Err(error) => Err(error.into()),
    }
}

/// Reads the mail again as it would be filed, for a human's decision on a quarantined one. One that cannot be read is a file.
pub async fn incoming(app: &App, mail: &Stored) -> anyhow::Result<Incoming> {
    match read(&mail.raw).await? {
        Ok(parsed) => prepare(app, mail, &parsed).await,
        Err(_) => Ok(as_file(app, mail)),
    }
}

/// A mail that cannot be read, as a message that brings it.
fn as_file(app: &App, mail: &Stored) -> Incoming {
    let language = app.business().language;
    let file = File {
        name: format!("{}.eml", mail.id),
        media_type: "message/rfc822".into(),
        size: mail.raw.len() as i64,
        blob: mail.blob.clone(),
        content_id: None,
        inline: false,
    };
    Incoming {
        id: mail.id,
        mailbox: mail.mailbox,
        sender_name: String::new(),
        sender_address: String::new(),
        happened_at: app.clock.now(),
        written: Written::InBulk,
        returned: None,
        forged: false,
        answers: Vec::new(),
        keys: Vec::new(),
        words: Words {
            text: locales::Words(language).t("mail-unreadable"),
            files: vec![file],
            raw: Some(mail.blob.clone()),
            language: Some(language),
            ..Words::default()
        },
    }
}

/// Who sent a mail of which only the headers are there, and what about.
pub fn describe(headers: &[u8]) -> (String, String) {
    let parsed = parse::parse(headers, &Limits::default()).ok();
    parsed.map_or_else(Default::default, |parsed| {
        (parsed.from.as_ref().map(ToString::to_string).unwrap_or_default(), parsed.subject)
    })
}

async fn read(raw: &Bytes) -> anyhow::Result<Result<Parsed, Unparsable>> {
    if raw.len() < LARGE {
        return Ok(parse::parse(raw, &Limits::default()));
    }
    let raw = raw.clone();
    tokio::task::spawn_blocking(move || parse::parse(&raw, &Limits::default()))
        .await
        .context("reading a large mail failed")
}

async fn quarantine(app: &App, mail: &Stored, problem: Unparsable) -> anyhow::Result<Received> {
    let reason = match problem {
        Unparsable::TooLarge { .. } => Reason::TooLarge,
        _ => Reason::Unparsable,
    };
    let (id, context) = (mail.id, app.context(Actor::System, format!("incoming:{}", mail.id)));
    let arrive = mail.arrival(context.now);
    app.db
        .write(move |tx| {
            arrive(tx)?;
            receive::quarantine(tx, &context, id, reason)
        })
        .await?;
    app.metrics.mails.get_or_create(&vec![("result", "quarantined".to_owned())]).inc();
    Ok(Received::Quarantined(reason))
}

async fn prepare(app: &App, mail: &Stored, parsed: &Parsed) -> anyhow::Result<Incoming> {
    let verdict = verify(app, mail).await?;
    let files = store_files(app, parsed, &mail.raw).await?;
    let automatic = auto::classify(parsed, &app.instance);
    let returned = bounce::read(parsed, &mail.raw).map(|bounce| Return {
        permanent: bounce.failures.iter().any(|failure| failure.is_permanent),
        of: bounce.message_id,
    });
    let hints = thread::hints(parsed);
    let keys = hints.keys_in_address.iter().chain(&hints.keys_in_subject);
    let written = quote::written(&parsed.text);
    let author = author(&app.business(), parsed);
    Ok(Incoming {
        id: mail.id,
        mailbox: mail.mailbox,
        sender_name: author.and_then(|contact| contact.name.clone()).unwrap_or_default(),
        sender_address: author.map(|contact| contact.address.to_string()).unwrap_or_default(),
        happened_at: written_at(parsed.date, app.clock.now(), mail.archived),
        written: written_by(automatic.as_ref()),
        returned,
        forged: verdict.is_forged(),
        answers: hints.referred.clone(),
        keys: keys.filter_map(|candidate| candidate.parse::<Key>().ok()).collect(),
        words: Words {
            subject: parsed.subject.clone(),
            fold: fold(&parsed.text),
            text: parsed.text.clone(),
            html: parsed.html.clone(),
            files,
            header_id: parsed.message_id.clone(),
            envelope: envelope(parsed),
            verdict: serde_json::to_string(&verdict).unwrap_or_default(),
            raw: Some(mail.blob.clone()),
            automatic: false,
            language: language::guess(&written).and_then(|guessed| guessed.code().parse().ok()),
        },
    })
}

/// What is known of its origin. Signatures cover the whole of a mail: a large one has a thread to itself.
async fn verify(app: &App, mail: &Stored) -> anyhow::Result<Verdict> {
    let verifier = Verifier::sharing(mail.trust.clone(), app.dns.clone());
    if mail.raw.len() < LARGE {
        return Ok(verifier.verify(&mail.raw, None).await);
    }
    let (raw, here) = (mail.raw.clone(), tokio::runtime::Handle::current());
    let verified = tokio::task::spawn_blocking(move || here.block_on(verifier.verify(&raw, None)));
    verified.await.context("checking the sender of a large mail failed")
}

/// Who wrote: the author, never whom answers should go to, for anybody can ask for answers to go anywhere. Only what our own
/// house passes on, such as the form of our web site, speaks for whom it names.
fn author<'a>(business: &Business, parsed: &'a Parsed) -> Option<&'a Contact> {
    let from = parsed.from.as_ref()?;
    let named = parsed.reply_to.first().filter(|named| !is_ours(business, &named.address));
    if is_ours(business, &from.address) { named.or(Some(from)) } else { Some(from) }
}

/// Whether an address is one of our mailboxes, or of the domain under which persons reach us (`public_url`). The domain of a
/// mailbox is no proof: it may be that of a provider whom everybody uses.
pub(crate) fn is_ours(business: &Business, address: &Address) -> bool {
    let url: Option<Uri> = business.public_url.parse().ok();
    let host = url.as_ref().and_then(Uri::host).unwrap_or_default().to_ascii_lowercase();
    let domain = address.domain().to_ascii_lowercase();
    let is_above =
        domain.contains('.') && host.strip_suffix(&domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    business.is_mailbox(address.as_str()) || is_above
}

/// When a mail was written. The sender's clock is believed within a few days before the mail came: nobody is kept waiting
/// since 1990, nor answered first for saying so.
fn written_at(date: Option<Timestamp>, now: Timestamp, archived: bool) -> Timestamp {
    let is_likely = |date: &Timestamp| *date <= now && (archived || now.duration_since(*date) <= LATELY);
    date.filter(is_likely).unwrap_or(now)
}

/// What our own rules make of a mail that a machine wrote. What only looks so is treated as a person's.
fn written_by(automatic: Option<&auto::Automatic>) -> Written {
    match automatic {
        Some(found) if found.kind == auto::Kind::Loop => Written::ByOurselves,
        Some(found) if !found.is_certain => Written::InBulk,
        Some(found) => match found.kind {
            auto::Kind::AutoReply | auto::Kind::ReadReceipt | auto::Kind::Bounce => Written::AutoReply,
            _ => Written::InBulk,
        },
        None => Written::ByPerson,
    }
}

/// Where the history and the signature at the end begin.
fn fold(text: &str) -> Option<i64> {
    let segments = quote::split(text);
    let hidden = |kind| matches!(kind, quote::Kind::Quoted | quote::Kind::Signature);
    let tail = segments.iter().rev().take_while(|segment| hidden(segment.kind)).last()?;
    (tail.range.start > 0).then_some(tail.range.start as i64)
}

fn envelope(parsed: &Parsed) -> Envelope {
    let list = |contacts: &[mail::address::Contact]| contacts.iter().map(ToString::to_string).collect();
    Envelope {
        from: parsed.from.as_ref().map(ToString::to_string).unwrap_or_default(),
        to: list(&parsed.to),
        reply_to: list(&parsed.reply_to),
        cc: list(&parsed.cc),
        bcc: Vec::new(),
        references: parsed.references.clone(),
        refused: Vec::new(),
    }
}

/// Puts the attachments into the file store, one after the other, so that only one is in memory.
async fn store_files(app: &App, parsed: &Parsed, raw: &Bytes) -> anyhow::Result<Vec<File>> {
    let mut files = Vec::with_capacity(parsed.attachments.len());
    for attachment in &parsed.attachments {
        let bytes = decoded(attachment, raw).await?;
        let size = bytes.len() as i64;
        files.push(File {
            name: attachment.name.clone(),
            media_type: attachment.content_type.clone(),
            size,
            blob: app.blobs.put(bytes).await?,
            content_id: attachment.content_id.clone(),
            inline: attachment.is_inline,
        });
    }
    Ok(files)
}

/// The bytes of an attachment. A large one has a thread to itself.
async fn decoded(attachment: &Attachment, raw: &Bytes) -> anyhow::Result<Bytes> {
    if attachment.size < LARGE {
        return Ok(attachment.bytes(raw).into_owned().into());
    }
    let (attachment, raw) = (attachment.clone(), raw.clone());
    let bytes = tokio::task::spawn_blocking(move || attachment.bytes(&raw).into_owned());
    Ok(bytes.await.context("decoding a large attachment failed")?.into())
}
