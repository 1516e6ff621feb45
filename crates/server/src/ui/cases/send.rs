//! Sends what was written in the composer: to the person, or to colleagues.
//!
//! Whatever speaks against it, nothing typed is lost: files are kept first, and a refused text becomes the draft.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use desk::cases::{handle, reply};
use domain::{
    access::Action,
    case::{Channel, State as Standing},
    ids::{CaseId, MessageId},
    rules::Verdict,
};
use jiff::Timestamp;
use mail::address::AddressError;
use serde::Deserialize;
use store::Tx;

use super::{
    composer::{self, Direct, Refusal},
    draft,
    head::Core,
    list::Asked,
    message::{self, Around, Message},
    panel::Before,
    show, steps,
};
use crate::{
    app::App,
    auth::{Posted, SignedIn, Uploaded, upload},
    error::Error,
    locales::{Words, say},
    ui::{law::told, when::When},
    urls,
    web::{Path, Query, page},
};

/// The composer's fields.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Written {
    pub(super) mode: String,
    pub(super) text: String,
    pub(super) to: String,
    pub(super) cc: String,
    pub(super) bcc: String,
    pub(super) channel: String,
    pub(super) then: String,
    pub(super) until: String,
    version: String,
    third_party_ok: String,
    anyway: String,
}

impl Written {
    pub(super) fn direct(&self) -> Direct {
        let Self { to, cc, bcc, channel, then, until, .. } = self.clone();
        Direct { to, cc, bcc, channel, then, until }
    }

    fn is_note(&self) -> bool {
        self.mode == "note"
    }
}

/// Why it was not sent.
enum Trouble {
    Desk(desk::Error),
    Address(&'static str, AddressError),
    Strangers(Vec<String>),
}

impl<E: Into<desk::Error>> From<E> for Trouble {
    fn from(error: E) -> Self {
        Self::Desk(error.into())
    }
}

/// What was sent, as the thread shows it, with what else on the page it changes.
#[derive(Template)]
#[template(path = "cases/sent.html")]
struct Sent {
    message: Message,
    version: i64,
}

pub(super) async fn reply(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    Uploaded { form, files }: Uploaded<Written>,
) -> Result<Response, Error> {
    signed_in.context(&app).permit(signed_in.asker(), Action::Look)?;
    send(&app, &signed_in, id, &asked, &headers, form, files).await
}

pub(super) async fn note(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    Uploaded { form, files }: Uploaded<Written>,
) -> Result<Response, Error> {
    signed_in.context(&app).permit(signed_in.asker(), Action::Look)?;
    let form = Written { mode: "note".into(), ..form };
    send(&app, &signed_in, id, &asked, &headers, form, files).await
}

async fn send(
    app: &App,
    signed_in: &SignedIn,
    id: CaseId,
    asked: &Asked,
    headers: &HeaderMap,
    form: Written,
    files: Vec<upload::Received>,
) -> Result<Response, Error> {
    let words = signed_in.words;
    let sent = match upload::set_aside(app, composer::owner(id, signed_in.agent.id), files).await {
        Ok(_) => attempt(app, signed_in, id, form.clone()).await,
        Err(error) => Err((error.status().0, vec![Refusal::of(words, &error)])),
    };
    let partial = page::is_partial(headers);
    match sent {
        Ok(message) if partial => page::show(&as_sent(app, signed_in, message).await?),
        Ok(message) => Ok(Redirect::to(&format!("{}#m{message}", asked.view().within(urls::case(id)))).into_response()),
        Err((StatusCode::NOT_FOUND, _)) => Err(Error::NotFound),
        Err((status, reasons)) => {
            draft::keep(app, signed_in, id, &form).await?;
            if partial {
                return steps::answer_refusals(words, status, reasons);
            }
            let pane = show::pane(app, signed_in, id, asked.view(), reasons).await?;
            show::whole(app, signed_in, status, asked.view(), pane).await
        }
    }
}

type Refused = (StatusCode, Vec<Refusal>);

async fn attempt(app: &App, signed_in: &SignedIn, id: CaseId, form: Written) -> Result<MessageId, Refused> {
    let (words, context, asker) = (signed_in.words, signed_in.context(app), signed_in.asker());
    let refused = |error: Error| (error.status().0, vec![Refusal::of(words, &error)]);
    let until = steps::until(app, if form.then == "waiting" { &form.until } else { "" }).map_err(refused)?;
    let done = app.db.write(move |tx| {
        if form.is_note() {
            write_note(tx, &context, asker, id, &form)
        } else {
            write_reply(tx, &context, asker, id, &form, until)
        }
    });
    done.await.map_err(|trouble| match trouble {
        Trouble::Desk(desk::Error::Changed) => (
            StatusCode::CONFLICT,
            vec![Refusal {
                title: words.t("case-changed-title"),
                text: words.t("case-changed-text"),
                source: None,
                anyway: true,
            }],
        ),
        Trouble::Desk(desk::Error::Unlawful(verdicts)) => {
            (StatusCode::UNPROCESSABLE_ENTITY, unlawful(app, words, &verdicts))
        }
        Trouble::Desk(error) => refused(error.into()),
        Trouble::Address(field, error) => (StatusCode::UNPROCESSABLE_ENTITY, vec![address(words, field, &error)]),
        Trouble::Strangers(who) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            vec![Refusal {
                title: words.t("case-third-title"),
                text: words.a("case-third-text", "who", who.join(", ")),
                source: None,
                anyway: false,
            }],
        ),
    })
}

/// What the rules of the law say against it, each with its source.
fn unlawful(app: &App, words: Words, verdicts: &[Verdict]) -> Vec<Refusal> {
    let refusal = |verdict: &Verdict| {
        let said = told(app, words, verdict);
        Refusal { title: said.title, text: said.remedy, source: Some(said.source), anyway: false }
    };
    verdicts.iter().map(refusal).collect()
}

fn address(words: Words, field: &'static str, error: &AddressError) -> Refusal {
    let values =
        [("field", say(words.t(&format!("case-field-{field}")))), ("piece", say(error.piece().unwrap_or_default()))];
    Refusal {
        title: words.t("error-invalid-title"),
        text: words.with(&format!("case-address-{}", error.code()), &values),
        source: None,
        anyway: false,
    }
}

fn write_note(
    tx: &mut Tx<'_>,
    context: &desk::Context,
    asker: domain::access::Asker,
    id: CaseId,
    form: &Written,
) -> Result<MessageId, Trouble> {
    let core = Core::read(tx, id)?;
    // The greeting was there before the agent chose to write a note.
    let greeting = composer::greeting(&core);
    let text = form.text.strip_prefix(greeting.trim_end()).unwrap_or(&form.text).trim_start().to_owned();
    let files = upload::taken(store::uploads::take(tx, &composer::owner(id, asker.agent))?);
    Ok(handle::note(tx, context, asker, id, text, files)?)
}

fn write_reply(
    tx: &mut Tx<'_>,
    context: &desk::Context,
    asker: domain::access::Asker,
    id: CaseId,
    form: &Written,
    until: Option<Timestamp>,
) -> Result<MessageId, Trouble> {
    let core = Core::read(tx, id)?;
    let channel: Channel = form.channel.parse().unwrap_or(Channel::Mail);
    let by_mail = channel == Channel::Mail;
    let list = |field, text: &str| {
        if by_mail { addresses(text).map_err(|error| Trouble::Address(field, error)) } else { Ok(Vec::new()) }
    };
    let (to, cc, bcc) = (list("to", &form.to)?, list("cc", &form.cc)?, list("bcc", &form.bcc)?);
    if form.third_party_ok.is_empty() {
        let messages = store::messages::of_case(tx, id)?;
        let before = Before::read(tx, core.person.id)?;
        let known = composer::known(&context.business.senders, &messages, &before);
        let all = to.iter().chain(&cc).chain(&bcc);
        let strangers: Vec<String> = all.filter(|address| !known.contains(&address.to_lowercase())).cloned().collect();
        if !strangers.is_empty() {
            return Err(Trouble::Strangers(strangers));
        }
    }
    // A greeting alone says nothing.
    let text = if form.text.trim() == composer::greeting(&core).trim() { String::new() } else { form.text.clone() };
    let files = upload::taken(store::uploads::take(tx, &composer::owner(id, asker.agent))?);
    let reply = reply::Reply {
        case: id,
        channel,
        text: text.replace("\r\n", "\n"),
        subject: String::new(),
        to,
        cc,
        bcc,
        files,
        then: form.then.parse().unwrap_or(Standing::Open),
        until,
        seen: form.version.parse().ok().filter(|_| form.anyway.is_empty()),
    };
    Ok(reply::reply(tx, context, asker, reply)?)
}

fn addresses(text: &str) -> Result<Vec<String>, AddressError> {
    if text.trim().is_empty() {
        return Ok(Vec::new());
    }
    let contacts = mail::address::parse_list(text)?;
    Ok(contacts.into_iter().map(|contact| contact.address.as_str().to_owned()).collect())
}

async fn as_sent(app: &App, signed_in: &SignedIn, id: MessageId) -> Result<Sent, Error> {
    let read = app.db.read(move |tx| {
        let message = store::messages::by_id(tx, id)?;
        let core = Core::read(tx, message.case)?;
        let files = store::messages::attachments(tx, id)?;
        Ok::<_, store::Error>((core, message, files))
    });
    let (core, message, files) = read.await?;
    let business = app.business();
    let when = When::new(signed_in.words, &business, app.clock.now());
    let around = Around::of_one(when, &core, signed_in);
    let version = core.stored.case.version;
    Ok(Sent { message: Message::new(&around, message, files, None), version })
}

/// An answer is taken back before it leaves; its words are in the composer again.
pub(super) async fn undo(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<MessageId>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    Posted(since): Posted<draft::Since>,
) -> Result<Response, Error> {
    let (context, asker) = (signed_in.context(&app), signed_in.asker());
    let done = app.db.write(move |tx| {
        let files = store::messages::attachments(tx, id)?;
        let message = reply::undo(tx, &context, asker, id)?;
        draft::give_back(tx, &context, asker.agent, &message, files, &since)?;
        Ok::<_, desk::Error>(message.case)
    });
    let case = match done.await.map_err(Error::from) {
        Ok(case) => case,
        Err(error @ Error::Refused(_)) if page::is_partial(&headers) => return steps::refuse(signed_in.words, &error),
        Err(error) => return Err(error),
    };
    if page::is_partial(&headers) {
        return page::show(&show::pane(&app, &signed_in, case, asked.view(), Vec::new()).await?);
    }
    Ok(Redirect::to(&format!("{}#composer", urls::case(case))).into_response())
}

/// A message that could not be delivered is sent again, unchanged.
pub(super) async fn again(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<MessageId>,
    headers: HeaderMap,
    Posted(steps::Nothing {}): Posted<steps::Nothing>,
) -> Result<Response, Error> {
    let (context, asker) = (signed_in.context(&app), signed_in.asker());
    let done = app.db.write(move |tx| {
        let stored = store::cases::of_message(tx, id)?;
        context.permit(asker, Action::Work(&stored.case))?;
        desk::cases::delivery::send_again(tx, &context, id)?;
        Ok::<_, desk::Error>(stored.case.id)
    });
    match done.await.map_err(Error::from) {
        Ok(_) if page::is_partial(&headers) => message::page(signed_in, State(app), Path(id)).await,
        Ok(case) => Ok(Redirect::to(&format!("{}#m{id}", urls::case(case))).into_response()),
        Err(error @ Error::Refused(_)) if page::is_partial(&headers) => steps::refuse(signed_in.words, &error),
        Err(error) => Err(error),
    }
}
