//! A case by hand: what came by telephone, over the counter or by post, with the moment at which it really happened.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use desk::{
    cases::by_hand::{self, Entry, Whose},
    persons::Introduction,
};
use domain::{
    access::Action,
    case::{CaseKind, Channel},
    ids::{AgentId, AttachmentId, PersonId},
    language::Language,
    person::identifier::IdentifierKind,
};
use jiff::{Timestamp, civil::DateTime};
use serde::Deserialize;
use store::Tx;

use super::files::File;
use crate::{
    app::App,
    auth::{SignedIn, Uploaded, upload},
    error::Error,
    locales::Words,
    ui::{
        find::{self, Someone},
        lexicon::Lexicon,
        persons::Card,
        trouble,
    },
    urls,
    web::{
        Query,
        page::{self, Frame},
    },
};

/// The ways in which somebody comes without a machine.
const WAYS: [Channel; 3] = [Channel::Phone, Channel::Counter, Channel::Post];
/// How many persons are offered.
const MOST: i64 = 8;

/// What an agent enters.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Form {
    channel: String,
    happened_at: String,
    who: String,
    person: String,
    name: String,
    phone: String,
    email: String,
    kind: String,
    language: String,
    title: String,
    text: String,
    keep: String,
    acknowledge: String,
    /// Why it is a mere inquiry though its words allege something.
    reason: String,
    /// Without JavaScript: look for the person, and change nothing yet.
    find: String,
    /// Which form it is: the files that were given to it are of no other.
    form: String,
    /// A file to take away again.
    drop: String,
}

impl Form {
    /// Whose the files are until the case exists: of this agent in this form.
    fn owner(&self, agent: AgentId) -> String {
        format!("new:agent:{agent}:{}", self.form)
    }

    /// Only a form that we gave out has files; any other begins anew.
    fn named(self, app: &App) -> Self {
        let known = uuid::Uuid::try_parse(&self.form).is_ok();
        let form = if known { self.form } else { app.source.uuid(app.clock.now()).to_string() };
        Self { form, ..self }
    }
}

struct Choice {
    value: &'static str,
    name: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "cases/new.html")]
struct New {
    frame: Frame,
    words: Words,
    form: Form,
    now: String,
    ways: Vec<Choice>,
    kinds: Vec<Choice>,
    languages: Vec<Choice>,
    found: Vec<Card>,
    files: Vec<File>,
    trouble: Option<(&'static str, String)>,
}

/// How a browser's field writes a moment.
fn local(app: &App, at: Timestamp) -> String {
    app.business().calendar.zone.local(at).strftime("%Y-%m-%dT%H:%M").to_string()
}

impl New {
    /// Whether this person is the one that was chosen.
    fn is_chosen(&self, card: &Card) -> bool {
        self.form.person == card.id.to_string()
    }

    fn is_new(&self) -> bool {
        self.form.person == "new" || self.found.is_empty()
    }

    fn trouble(&self, field: &str) -> Option<&str> {
        self.trouble.as_ref().filter(|(at, _)| *at == field).map(|(_, text)| text.as_str())
    }
}

/// The persons that the form offers: the one that was chosen, then those that are looked for.
fn offered(
    tx: &mut Tx<'_>,
    form: &Form,
    home: domain::person::identifier::CallingCode,
) -> Result<Vec<Someone>, store::Error> {
    let chosen: Option<PersonId> = form.person.parse().ok();
    let mut found = match chosen.map(|id| store::persons::by_id(tx, id)).transpose() {
        Ok(chosen) => find::with_ways(tx, chosen.into_iter().collect())?,
        Err(store::Error::Missing) => Vec::new(),
        Err(error) => return Err(error),
    };
    let question = find::question(&form.who);
    if !question.is_empty() {
        let more = find::persons(tx, &question, home, MOST)?;
        found.extend(more.into_iter().filter(|someone| Some(someone.person.id) != chosen));
    }
    Ok(found)
}

async fn show(
    app: &App,
    signed_in: &SignedIn,
    status: StatusCode,
    form: Form,
    trouble: Option<(&'static str, String)>,
) -> Result<Response, Error> {
    let (asker, words) = (signed_in.asker(), signed_in.words);
    signed_in.context(app).permit(asker, Action::OpenCase)?;
    let (typed, business) = (form.clone(), app.business());
    let home = business.calling_code;
    let read = app.db.read(move |tx| {
        let files = store::uploads::of_owner(tx, &typed.owner(asker.agent))?;
        Ok::<_, store::Error>((offered(tx, &typed, home)?, files, page::around(tx, asker)?))
    });
    let (found, files, (counts, position)) = read.await?;
    let lexicon = Lexicon::of(words);
    let choice = |value: &'static str, name: &str, chosen: &str| Choice {
        value,
        name: name.to_owned(),
        chosen: value == chosen,
    };
    let language = if form.language.is_empty() { business.language.tag() } else { &form.language };
    let new = New {
        frame: Frame::new(app, signed_in, "open", counts, position),
        words,
        now: local(app, app.clock.now()),
        ways: WAYS.map(|way| choice(way.as_str(), lexicon.channel(way), &form.channel)).into(),
        kinds: CaseKind::ALL.iter().map(|kind| choice(kind.as_str(), lexicon.kind(*kind), &form.kind)).collect(),
        languages: Language::ALL.map(|own| choice(own.tag(), own.own_name(), language)).into(),
        found: found.into_iter().map(|someone| Card::new(words, someone)).collect(),
        files: files.into_iter().map(|upload| File::waiting(upload.clone(), upload.id.to_string())).collect(),
        form,
        trouble,
    };
    page::show_as(status, &new)
}

pub(super) async fn page(
    signed_in: SignedIn,
    State(app): State<App>,
    Query(asked): Query<Form>,
) -> Result<Response, Error> {
    let Form { who, person, .. } = asked;
    let form = Form {
        who,
        person,
        channel: Channel::Phone.as_str().to_owned(),
        kind: CaseKind::Inquiry.as_str().to_owned(),
        happened_at: local(&app, app.clock.now()),
        keep: "1".into(),
        acknowledge: "1".into(),
        ..Form::default()
    };
    let form = form.named(&app);
    show(&app, &signed_in, StatusCode::OK, form, None).await
}

pub(super) async fn enter(
    signed_in: SignedIn,
    State(app): State<App>,
    Uploaded { form, files }: Uploaded<Form>,
) -> Result<Response, Error> {
    let (context, asker, words) = (signed_in.context(&app), signed_in.asker(), signed_in.words);
    context.permit(asker, Action::OpenCase)?;
    let form = form.named(&app);
    let owner = form.owner(asker.agent);
    if let Err(error) = upload::set_aside(&app, owner.clone(), files).await {
        let text = trouble::told(words, &error).1;
        return show(&app, &signed_in, error.status().0, form, Some(("files", text))).await;
    }
    if let Ok(file) = form.drop.parse::<AttachmentId>() {
        app.db.write::<_, store::Error>(move |tx| store::uploads::remove(tx, &owner, file).map(|_| ())).await?;
        return show(&app, &signed_in, StatusCode::OK, form, None).await;
    }
    if !form.find.is_empty() {
        return show(&app, &signed_in, StatusCode::OK, form, None).await;
    }
    let entry = match entry(&app, &form) {
        Ok(entry) => entry,
        Err(error) => return again(&app, &signed_in, form, error).await,
    };
    let acknowledges = !form.acknowledge.is_empty();
    let done = app.db.write(move |tx| {
        let files = upload::taken(store::uploads::take(tx, &owner)?);
        let mut stored = by_hand::enter(tx, &context, asker, Entry { files, ..entry.clone() })?;
        if acknowledges {
            by_hand::tell(tx, &context, &mut stored)?;
        }
        Ok::<_, desk::Error>(stored.case.id)
    });
    match done.await.map_err(Error::from) {
        Ok(case) => Ok(Redirect::to(&urls::case(case)).into_response()),
        Err(error) => again(&app, &signed_in, form, error).await,
    }
}

/// The form again with what is wrong; anything that is not about a value is a page of its own.
async fn again(app: &App, signed_in: &SignedIn, form: Form, error: Error) -> Result<Response, Error> {
    let field = match error {
        Error::Invalid(field, _) => field,
        Error::Refused("needs-reason") => "reason",
        _ => return Err(error),
    };
    let text = trouble::told(signed_in.words, &error).1;
    show(app, signed_in, StatusCode::UNPROCESSABLE_ENTITY, form, Some((field, text))).await
}

fn entry(app: &App, form: &Form) -> Result<Entry, Error> {
    let whose = match form.person.parse() {
        Ok(person) => Whose::Known(person),
        Err(_) => Whose::New(introduction(form)?),
    };
    let wrong = |field| move || Error::Invalid(field, "unreadable");
    let local: DateTime = form.happened_at.parse().map_err(|_| wrong("happened_at")())?;
    let within = (1900..2500).contains(&local.year());
    let moment = within.then(|| app.business().calendar.zone.moment(local)).flatten();
    Ok(Entry {
        whose,
        channel: form.channel.parse().map_err(|_| wrong("channel")())?,
        kind: form.kind.parse().map_err(|_| wrong("kind")())?,
        language: form.language.parse().unwrap_or(app.business().language),
        subject: form.title.clone(),
        text: form.text.replace("\r\n", "\n"),
        files: Vec::new(),
        happened_at: moment.ok_or_else(wrong("happened_at"))?,
        keep: !form.keep.is_empty(),
        legal_kind: None,
        topics: Vec::new(),
        flags: Vec::new(),
        reason: Some(form.reason.trim().to_owned()).filter(|reason| !reason.is_empty()),
    })
}

fn introduction(form: &Form) -> Result<Introduction, Error> {
    let identifiers = vec![(IdentifierKind::Phone, form.phone.clone()), (IdentifierKind::Email, form.email.clone())];
    let nobody = form.name.trim().is_empty() && identifiers.iter().all(|(_, value)| value.trim().is_empty());
    if nobody {
        return Err(Error::Invalid("person", "empty"));
    }
    Ok(Introduction { name: form.name.clone(), identifiers })
}
