//! One message of a thread: the words, the files, where they came from and what became of them.

use std::collections::HashMap;

use askama::Template;
use axum::{extract::State as Shared, response::Response};
use desk::cases::{delivery::Pending, reply::UNDO};
use domain::{
    access::{Action, Asker, may},
    case::{Channel, Delivery, Direction},
    event::Event,
    ids::MessageId,
};
use jiff::Timestamp;
use store::{
    Tx,
    journal::Entry,
    messages::{Attachment, Message as Stored},
};

use super::{composer, files::File, head::Core, verdict::Verdict};
use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    filing,
    locales::{Words, say},
    ui::{
        lexicon::Lexicon,
        prose,
        when::{When, iso},
    },
    urls,
    web::{self, Path},
};

/// What messages are made from, besides themselves.
pub(crate) struct Around<'a> {
    pub(crate) when: When<'a>,
    pub(crate) core: &'a Core,
    pub(crate) asker: Asker,
    pub(crate) csrf: &'a str,
    /// When each message left, and what brought it back, from the journal.
    pub(crate) sent: HashMap<MessageId, Timestamp>,
    /// The notices with which messages came back.
    pub(crate) notices: HashMap<MessageId, String>,
    /// How far the sending of those has come that still wait.
    pub(crate) pending: HashMap<MessageId, Pending>,
}

impl<'a> Around<'a> {
    /// For one message of which nothing else is known yet.
    pub(crate) fn of_one(when: When<'a>, core: &'a Core, signed_in: &'a SignedIn) -> Self {
        let (sent, notices, pending) = (HashMap::new(), HashMap::new(), HashMap::new());
        Self { when, core, asker: signed_in.asker(), csrf: &signed_in.csrf, sent, notices, pending }
    }
}

/// What became of a message.
enum Fate {
    /// Nothing worth a word.
    Silent,
    /// It is where it should be.
    Well(String),
    /// It may still be taken back, for so many seconds.
    Leaving(String),
    /// It waits for a server.
    Delayed(String),
    /// It could not be delivered, to whom and in the server's words where these are known; perhaps it can be sent again.
    Failed(String, Vec<String>, bool),
    /// It came back, with this notice.
    Returned(String, Option<String>),
}

/// A message.
#[derive(Template)]
#[template(path = "cases/message.html")]
pub(crate) struct Message {
    words: Words,
    csrf: String,
    id: MessageId,
    look: &'static str,
    icon: Option<&'static str>,
    name: String,
    about: String,
    /// Who wrote, if that address is not known to be the person's.
    stranger: Option<String>,
    /// Where they ask answers to go, if elsewhere.
    reply_to: Option<String>,
    subject: Option<String>,
    iso: String,
    when: String,
    recent: bool,
    language: &'static str,
    html: String,
    folded: Option<String>,
    framed: bool,
    frame_open: bool,
    files: Vec<File>,
    verdict: Option<Verdict>,
    source: bool,
    fate: Fate,
}

impl Message {
    pub(crate) fn new(around: &Around<'_>, message: Stored, files: Vec<Attachment>, above: Option<Timestamp>) -> Self {
        let (when, words) = (&around.when, around.when.words);
        let inbound = message.direction == Direction::Inbound;
        let (own, rest) = prose::split(&message.text, message.fold);
        let html = if inbound { prose::plain(own) } else { prose::marked(own) };
        let folded = (!rest.is_empty()).then(|| prose::plain(rest));
        let has_inline = files.iter().any(|file| file.inline);
        let shown_at = if inbound { message.happened_at } else { message.at };
        let age = when.reader.now.duration_since(shown_at);
        let subject =
            (inbound && message.channel == Channel::Mail && message.subject != around.core.stored.case.subject)
                .then(|| message.subject.clone())
                .filter(|subject| !subject.trim().is_empty());
        Self {
            words,
            csrf: around.csrf.to_owned(),
            id: message.id,
            look: match message.direction {
                Direction::Inbound => "",
                Direction::Outbound => " msg--out",
                Direction::Note => " msg--note",
            },
            icon: icon(&message),
            name: name(around, &message),
            about: about(around, &message),
            stranger: stranger(around, &message),
            reply_to: reply_to(&message),
            subject,
            iso: iso(shown_at),
            when: when.after(above, shown_at),
            recent: age.as_hours() < 24 && !age.is_negative(),
            language: message.language.tag(),
            frame_open: message.has_html && (own.trim().is_empty() || has_inline),
            framed: message.has_html,
            html,
            folded,
            files: files.into_iter().filter(|file| !(file.inline && message.has_html)).map(File::from).collect(),
            verdict: Verdict::read(words, &message),
            source: message.raw.is_some(),
            fate: fate(around, &message),
        }
    }

    fn told(&self, from: &str) -> String {
        self.words.with("case-stranger", &[("from", say(from)), ("name", say(&self.name))])
    }

    fn url(&self, part: &str) -> String {
        format!("{}{part}", urls::message(self.id))
    }
}

fn icon(message: &Stored) -> Option<&'static str> {
    match (message.direction, message.channel) {
        (Direction::Note, _) => Some("lock"),
        (_, Channel::Phone) => Some("phone"),
        _ => None,
    }
}

fn name(around: &Around<'_>, message: &Stored) -> String {
    let words = around.when.words;
    let agent = message.agent.and_then(|agent| around.core.name(agent)).map(str::to_owned);
    match message.direction {
        Direction::Inbound => {
            let person = &around.core.person;
            let known = [person.name.trim(), person.preferred_name.trim()].into_iter().find(|name| !name.is_empty());
            known.map_or_else(|| sender(message).unwrap_or_else(|| words.t("desk-nameless")), str::to_owned)
        }
        _ => agent.unwrap_or_else(|| around.core.stored.case.key.to_string()),
    }
}

fn sender(message: &Stored) -> Option<String> {
    Some(message.envelope.from.trim().to_owned()).filter(|from| !from.is_empty())
}

/// Who wrote a mail into this case from an address that is not known to be the person's: perhaps the person, perhaps
/// somebody who was given the key or a copy of an answer.
fn stranger(around: &Around<'_>, message: &Stored) -> Option<String> {
    let (core, envelope) = (around.core, &message.envelope);
    let from = composer::bare(&envelope.from).filter(|_| message.direction == Direction::Inbound)?;
    let theirs = |address: &String| core.addresses.contains(address);
    let passed_on = || {
        let parsed = mail::address::Address::parse(&from);
        parsed.is_ok_and(|address| filing::is_ours(around.when.business, &address))
            && envelope.reply_to.iter().filter_map(|address| composer::bare(address)).any(|address| theirs(&address))
    };
    (!theirs(&from) && !passed_on()).then_some(from)
}

/// Where a mail asks answers to go, if not to its author.
fn reply_to(message: &Stored) -> Option<String> {
    let author = composer::bare(&message.envelope.from);
    let asked = message.envelope.reply_to.iter().filter_map(|address| composer::bare(address));
    let others: Vec<String> = asked.filter(|address| Some(address) != author.as_ref()).collect();
    (!others.is_empty()).then(|| others.join(", "))
}

/// How it came or went, and to whom.
fn about(around: &Around<'_>, message: &Stored) -> String {
    let words = around.when.words;
    let channel = Lexicon::of(words).channel(message.channel);
    let envelope = &message.envelope;
    match (message.direction, message.channel) {
        (Direction::Note, _) => words.t("case-note"),
        (Direction::Outbound, Channel::Mail) => {
            let mut about = words.a("case-to", "who", envelope.to.join(", "));
            for (key, who) in [("case-copy", &envelope.cc), ("case-hidden-copy", &envelope.bcc)] {
                if !who.is_empty() {
                    about.push_str(", ");
                    about.push_str(&words.a(key, "who", who.join(", ")));
                }
            }
            about
        }
        (Direction::Outbound, channel) => words.t(&format!("case-told-{channel}")),
        (Direction::Inbound, Channel::Phone | Channel::Counter | Channel::Post) => {
            words.a("case-by-hand", "channel", channel)
        }
        (Direction::Inbound, Channel::Mail) => {
            let mut about =
                stranger(around, message).map_or_else(|| channel.to_owned(), |from| words.a("case-from", "who", from));
            if !envelope.cc.is_empty() {
                about.push_str(", ");
                about.push_str(&words.a("case-copy", "who", envelope.cc.join(", ")));
            }
            about
        }
        (Direction::Inbound, _) => channel.to_owned(),
    }
}

fn fate(around: &Around<'_>, message: &Stored) -> Fate {
    let Around { when, core, asker, .. } = around;
    let words = when.words;
    if message.direction != Direction::Outbound {
        return Fate::Silent;
    }
    let name = core.called(words);
    let may_work = may(*asker, Action::Work(&core.stored.case)).is_ok();
    match message.delivery {
        Delivery::Queued => queued(around, message),
        Delivery::Sent if message.channel == Channel::Mail => {
            let at = around.sent.get(&message.id).map_or_else(String::new, |at| when.reader.time(*at));
            Fate::Well(words.a("case-sent", "time", at))
        }
        Delivery::Sent if message.channel == Channel::Page => Fate::Well(words.a("case-shown", "name", name)),
        Delivery::Here | Delivery::Cancelled | Delivery::Sent => Fate::Silent,
        Delivery::Failed => {
            let reason = message.failure.map_or("unreachable", |failure| failure.as_str());
            let reason = words.t(&format!("case-failure-{}", reason.replace('_', "-")));
            let refused =
                message.envelope.refused.iter().map(|refused| format!("{}: {}", refused.address, refused.said));
            Fate::Failed(words.a("case-failed", "reason", reason), refused.collect(), may_work)
        }
        Delivery::Bounced => {
            let notice = message.returned_by.and_then(|notice| around.notices.get(&notice)).cloned();
            Fate::Returned(words.a("case-returned", "name", name), notice)
        }
    }
}

fn queued(around: &Around<'_>, message: &Stored) -> Fate {
    let Around { when, asker, .. } = around;
    let words = when.words;
    let until = message.at + UNDO;
    if until > when.reader.now && message.agent == Some(asker.agent) && !message.automatic {
        let left = until.duration_since(when.reader.now).as_millis_f64() / 1_000.0;
        return Fate::Leaving(format!("{left:.1}"));
    }
    match around.pending.get(&message.id).filter(|pending| pending.attempts > 0) {
        Some(pending) => Fate::Delayed(words.with(
            "case-delayed",
            &[
                ("time", say(when.reader.time(pending.next))),
                ("attempt", say(pending.attempts + 1)),
                ("most", say(pending.most)),
            ],
        )),
        None => Fate::Well(words.t("case-sending")),
    }
}

/// When each message left, from the journal of its case.
pub(crate) fn sent(entries: &[Entry]) -> HashMap<MessageId, Timestamp> {
    let sent = entries.iter().filter_map(|entry| match &entry.recorded.event {
        Event::MessageSent(sent) => Some((sent.message, entry.recorded.at)),
        _ => None,
    });
    sent.collect()
}

/// How far the sending of those messages has come that still wait; mostly there are none.
pub(crate) fn pending(tx: &mut Tx<'_>, messages: &[Stored]) -> Result<HashMap<MessageId, Pending>, desk::Error> {
    let mut found = HashMap::new();
    for message in messages.iter().filter(|message| message.delivery == Delivery::Queued) {
        if let Some(pending) = desk::cases::delivery::pending(tx, message.id)? {
            found.insert(message.id, pending);
        }
    }
    Ok(found)
}

/// One message again: after the time to undo is over.
pub(super) async fn page(
    signed_in: SignedIn,
    Shared(app): Shared<App>,
    Path(id): Path<MessageId>,
) -> Result<Response, Error> {
    signed_in.context(&app).permit(signed_in.asker(), Action::Look)?;
    let read = app.db.read(move |tx| {
        let message = store::messages::by_id(tx, id)?;
        let core = Core::read(tx, message.case)?;
        let files = store::messages::attachments(tx, id)?;
        let journal = store::journal::of_case(tx, message.case)?;
        let notice = message.returned_by.map(|notice| store::messages::by_id(tx, notice)).transpose()?;
        let pending = pending(tx, std::slice::from_ref(&message))?;
        Ok::<_, desk::Error>((core, message, files, journal, notice, pending))
    });
    let (core, message, files, journal, notice, pending) = read.await?;
    let business = app.business();
    let when = When::new(signed_in.words, &business, app.clock.now());
    let around = Around {
        sent: sent(&journal),
        notices: notice.into_iter().map(|notice| (notice.id, notice.text)).collect(),
        pending,
        ..Around::of_one(when, &core, &signed_in)
    };
    web::page::show(&Message::new(&around, message, files, None))
}
