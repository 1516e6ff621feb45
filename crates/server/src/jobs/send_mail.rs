//! Hands a message to the mail server.

use bytes::Bytes;
use desk::cases::delivery;
use domain::{
    case::{Direction, FailureCode},
    event::Actor,
};
use mail::{
    address::{Address, Contact},
    compose::{self, Automatic, Draft, History},
    language::Lang,
    smtp::{Failure, Refusal},
};
use store::{
    Tx,
    cases::Stored,
    messages::{Attachment, Message, Refused},
    persons,
    queue::Job,
};

use super::End;
use crate::{
    app::App,
    mailboxes::Settings,
    mails,
    papers::{self, Paper},
    senders::{self, Undelivered},
    urls,
};

/// Everything that a mail is made of.
struct Letter {
    message: Message,
    stored: Stored,
    person: domain::person::Person,
    files: Vec<Attachment>,
    /// The message that it answers, to be repeated below.
    answered: Option<Message>,
    agent: Option<String>,
}

/// Sends one message.
pub async fn run(app: &App, job: &Job) -> End {
    let Ok(delivery::Send { message }) = serde_json::from_str(&job.payload) else {
        return End::Hopeless("the work does not say which message".into());
    };
    let letter = match app.db.read(move |tx| load(tx, message)).await {
        Ok(Some(letter)) => letter,
        Ok(None) => return End::Done,
        Err(error) => return End::Again(error.to_string()),
    };
    let context = || app.context(Actor::System, format!("job:{}", job.id));
    match send(app, job, &letter).await {
        Ok(raw) => {
            let context = context();
            match app.db.write(move |tx| delivery::sent(tx, &context, message, raw.as_deref())).await {
                Ok(()) => End::Done,
                Err(error) => End::Again(error.to_string()),
            }
        }
        // The agent sees what it was that did not work to the end.
        Err(Problem::Later(code, why)) if job.attempts >= job.max_attempts => {
            let context = context();
            match app.db.write(move |tx| delivery::failed(tx, &context, message, code, Vec::new())).await {
                Ok(()) => End::Again(why),
                Err(error) => End::Again(error.to_string()),
            }
        }
        Err(Problem::Later(_, why)) => End::Again(why),
        Err(Problem::Never(code, refused)) => {
            // The words of servers hold addresses, which are not for the log.
            tracing::warn!(message = %message, code = code.as_str(), "a message cannot be delivered");
            let context = context();
            let fail = move |tx: &mut Tx<'_>| delivery::failed(tx, &context, message, code, refused.clone());
            match app.db.write(fail).await {
                Ok(()) => End::Done,
                Err(error) => End::Again(error.to_string()),
            }
        }
    }
}

/// It was given up, and nobody has said why to the agent, who must see it: the program stopped in the last attempt.
pub async fn give_up(app: &App, job: &Job) {
    let Ok(delivery::Send { message }) = serde_json::from_str(&job.payload) else { return };
    let context = app.context(Actor::System, format!("job:{}", job.id));
    let fail = move |tx: &mut Tx<'_>| delivery::failed(tx, &context, message, FailureCode::Unreachable, Vec::new());
    let failed = app.db.write(fail).await;
    if let Err(error) = failed {
        tracing::error!(message = %message, %error, "the failure of a message could not be written down");
    }
}

fn load(tx: &mut Tx<'_>, id: domain::ids::MessageId) -> Result<Option<Letter>, desk::Error> {
    let Some(message) = delivery::to_send(tx, id)? else { return Ok(None) };
    let stored = store::cases::by_id(tx, message.case)?;
    let person = persons::by_id(tx, stored.case.person)?;
    let files = store::messages::attachments(tx, id)?;
    let answered = if message.automatic { None } else { answered(tx, &message)? };
    let agent = message.agent.map(|agent| store::agents::by_id(tx, agent)).transpose()?.map(|agent| agent.name);
    Ok(Some(Letter { message, stored, person, files, answered, agent }))
}

/// What the person wrote last before this answer.
fn answered(tx: &mut Tx<'_>, message: &Message) -> Result<Option<Message>, desk::Error> {
    let all = store::messages::of_case(tx, message.case)?;
    let mut before = all.into_iter().filter(|other| other.direction == Direction::Inbound && other.at <= message.at);
    Ok(before.rfind(|other| !other.automatic))
}

/// Why a message did not leave.
enum Problem {
    Later(FailureCode, String),
    /// Of those who are named; of all if nobody is.
    Never(FailureCode, Vec<Refused>),
}

impl From<store::Error> for Problem {
    fn from(error: store::Error) -> Self {
        Self::Later(FailureCode::Unreachable, error.to_string())
    }
}

/// Sends it; says where the bytes are kept that were sent.
async fn send(app: &App, job: &Job, letter: &Letter) -> Result<Option<String>, Problem> {
    let business = app.business();
    let Some(sender) = business.sender(letter.stored.shown.mailbox) else {
        return Err(Problem::Never(FailureCode::NoMailbox, Vec::new()));
    };
    let id = sender.id;
    let mailbox = app.db.read(move |tx| store::mailboxes::by_id(tx, id)).await?;
    let settings = Settings::read(&mailbox).unwrap_or_default();
    let name = settings.sender_name(&business.name, letter.agent.as_deref());
    let draft = draft(app, letter, &sender.address, &name, settings.keyed_replies).await?;
    let composed = compose::compose(&draft).map_err(|_| Problem::Never(FailureCode::Unbuildable, Vec::new()))?;
    let recipients = waiting(letter, composed.recipients.iter().map(ToString::to_string).collect());
    // What is sent is kept before it leaves: it is proof of what the person was told.
    let raw = app.blobs.put(Bytes::from(composed.bytes.clone())).await?;
    let from = composed.from.to_string();
    match senders::deliver(app, job, id, &from, &recipients, &composed.bytes).await {
        Ok(refused) if refused.is_empty() => Ok(Some(raw)),
        // The others have it: sending it again would reach them twice. A person decides about those who were refused.
        Ok(refused) => Err(Problem::Never(FailureCode::RecipientRefused, refused.iter().map(of_server).collect())),
        Err(failure) => Err(judge(&failure)),
    }
}

/// Those of the recipients who do not have it: all, or after a failure those for whom it was refused.
fn waiting(letter: &Letter, recipients: Vec<String>) -> Vec<String> {
    let refused = &letter.message.envelope.refused;
    let is_waiting = |address: &String| refused.is_empty() || refused.iter().any(|refused| refused.address == *address);
    recipients.into_iter().filter(is_waiting).collect()
}

fn of_server(refusal: &Refusal) -> Refused {
    Refused { address: refusal.recipient.clone(), said: format!("{} {}", refusal.code, refusal.text) }
}

/// Whether trying again can help. A message that the server may have taken is sent again with the same Message-ID:
/// twice is better than never, and receivers drop the second.
fn judge(failure: &Undelivered) -> Problem {
    match failure {
        Undelivered::NoMailbox => Problem::Never(FailureCode::NoMailbox, Vec::new()),
        Undelivered::Server(Failure::Permanent { refused, .. }) if !refused.is_empty() => {
            Problem::Never(FailureCode::RecipientRefused, refused.iter().map(of_server).collect())
        }
        Undelivered::Server(Failure::Permanent { .. }) => Problem::Never(FailureCode::MessageRefused, Vec::new()),
        Undelivered::Server(Failure::Authentication { .. }) | Undelivered::Unusable(_) => {
            Problem::Later(FailureCode::Authentication, failure.to_string())
        }
        Undelivered::Server(Failure::Temporary { refused, .. }) if !refused.is_empty() => {
            Problem::Later(FailureCode::RecipientRefused, failure.to_string())
        }
        Undelivered::Server(Failure::Temporary { .. }) => {
            Problem::Later(FailureCode::MessageRefused, failure.to_string())
        }
        Undelivered::Server(_) | Undelivered::Store(_) => Problem::Later(FailureCode::Unreachable, failure.to_string()),
    }
}

async fn draft(app: &App, letter: &Letter, sender: &str, name: &str, keyed: bool) -> Result<Draft, Problem> {
    let business = app.business();
    let Letter { message, stored, files, .. } = letter;
    let address = Address::parse(sender).map_err(unbuildable)?;
    let key = stored.case.key.compact().to_ascii_lowercase();
    let reply_to = keyed.then(|| address.with_tag(&key).map_err(unbuildable)).transpose()?;
    let mut attachments = Vec::with_capacity(files.len());
    for file in files {
        let bytes = app.blobs.get(&file.blob).await?.to_vec();
        let (name, content_type) = (file.name.clone(), file.media_type.clone());
        attachments.push(compose::Attachment { name, content_type, bytes });
    }
    attachments.extend(paper(app, letter).await?);
    Ok(Draft {
        from: Contact::new(Some(name), address),
        reply_to: reply_to.map(|address| Contact::new(Some(&business.name), address)),
        to: contacts(&message.envelope.to)?,
        cc: contacts(&message.envelope.cc)?,
        bcc: contacts(&message.envelope.bcc)?,
        subject: subject(message, &stored.case.key),
        text: text(app, letter),
        history: letter.answered.as_ref().map(|answered| history(app, answered, letter)),
        in_reply_to: message.envelope.references.last().cloned(),
        references: message.envelope.references.clone(),
        message_id: message.header_id.clone().unwrap_or_default(),
        // That of its writing: each attempt sends the same bytes.
        date: message.at,
        automatic: message.automatic.then_some(Automatic::Replied),
        instance: app.instance.clone(),
        language: message.language.tag().to_owned(),
        attachments,
        headers: Vec::new(),
    })
}

/// The paper that goes with it: the receipt with the acknowledgement, the answer with the letter that carries it.
async fn paper(app: &App, letter: &Letter) -> Result<Option<compose::Attachment>, Problem> {
    let (case, message) = (&letter.stored.case, &letter.message);
    let Some(legal) = case.legal.as_deref() else { return Ok(None) };
    let wanted = match &legal.resolution {
        Some(resolution) if resolution.message == message.id => Paper::Answer(message.id),
        _ if message.automatic => Paper::Receipt,
        _ => return Ok(None),
    };
    let given = papers::of(app, Actor::System, "job:send_mail", case.id, wanted, "mail").await;
    let given = given.map_err(|error| Problem::Later(FailureCode::Unbuildable, format!("{error:?}")))?;
    let bytes = app.blobs.get(&given.blob).await?.to_vec();
    let name = papers::file_name(&given, &case.key);
    Ok(Some(compose::Attachment { name, content_type: "application/pdf".to_owned(), bytes }))
}

fn unbuildable(_: mail::address::AddressError) -> Problem {
    Problem::Never(FailureCode::Unbuildable, Vec::new())
}

fn contacts(list: &[String]) -> Result<Vec<Contact>, Problem> {
    list.iter().map(|address| Ok(Contact::new(None, Address::parse(address).map_err(unbuildable)?))).collect()
}

/// `Re: …` for an answer, as mail programs expect it; the key is in the address for replies.
fn subject(message: &Message, key: &domain::key::Key) -> String {
    if message.automatic {
        return message.subject.clone();
    }
    format!("Re: {} [{key}]", mail::thread::base_subject(&message.subject))
}

/// An agent's words, with the business's signature and where to follow the case.
fn text(app: &App, letter: &Letter) -> String {
    let Letter { message, stored, person, .. } = letter;
    if message.automatic {
        return message.text.clone();
    }
    let business = app.business();
    let words = crate::locales::Words(message.language);
    let mut values = mails::about(&business, message.language);
    values.extend([
        ("form", crate::locales::say(person.form.as_str())),
        ("key", crate::locales::say(stored.case.key)),
        ("url", crate::locales::say(urls::absolute(&business, &urls::case_of_person(&stored.case.key)))),
    ]);
    let footer = words.with("mail-reply-footer", &values);
    let parts = [message.text.trim_end(), business.signature.trim(), footer.trim()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

fn history(app: &App, answered: &Message, letter: &Letter) -> History {
    let business = app.business();
    let language = letter.message.language;
    let when = mails::reader(&business, letter.message.at, language).date_time(answered.happened_at);
    let who = letter.person.called().unwrap_or(&answered.envelope.from).to_owned();
    let who = if answered.person.is_some() { who } else { business.name.clone() };
    let own = answered.fold.and_then(|fold| answered.text.get(..usize::try_from(fold).ok()?));
    let lang = Lang::from_tag(language.tag()).unwrap_or(Lang::Es);
    History {
        attribution: compose::attribution(lang, &when, &who),
        text: own.unwrap_or(&answered.text).trim_end().to_owned(),
    }
}
