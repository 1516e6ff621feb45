//! The public form for a new matter: no account, no puzzle.

use askama::Template;
use axum::{
    Router,
    extract::{Multipart, State, multipart::MultipartRejection},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use desk::{
    cases::{
        SUBJECT_LIMIT,
        write::{NewMatter, new_matter},
    },
    persons::{Introduction, NAME_LIMIT},
};
use domain::{
    case::{CaseKind, Channel},
    event::Actor,
    ids::MessageId,
    key::Key,
    person::identifier::{Identifier, IdentifierKind},
};
use jiff::{SignedDuration, Timestamp};
use store::idempotency::{self, Begun};

use super::{
    form::{self, Form, Stopped},
    frame::Frame,
    problems::Problems,
    seen,
    upload::{self, Filled},
    visitor::{Visitor, set_cookie},
};
use crate::{app::App, error::Error, urls, web::page::show};

/// So many matters are taken from one client, and with one address, within [`WINDOW`].
const FROM_CLIENT: i64 = 12;
const WITH_ADDRESS: i64 = 6;
const WINDOW: SignedDuration = SignedDuration::from_hours(1);
/// Whose the keys are in the table of requests that may come twice.
const DOOR: &str = "contact";

#[derive(Template)]
#[template(path = "portal/contact.html")]
struct ContactPage {
    frame: Frame,
    form: Form,
    typed: Typed,
    kinds: Vec<Kind>,
    due: Option<String>,
}

/// A sort of matter to choose.
struct Kind {
    word: &'static str,
    text: String,
    chosen: bool,
}

/// What was typed besides the message.
#[derive(Debug, Clone, Default)]
struct Typed {
    name: String,
    email: String,
    phone: String,
    number: String,
    subject: String,
    kind: Option<CaseKind>,
}

impl Typed {
    fn of(filled: &Filled) -> Self {
        Self {
            name: filled.line("name"),
            email: filled.line("email"),
            phone: filled.line("phone"),
            number: filled.line("number"),
            subject: filled.line("subject"),
            kind: filled.line("kind").parse().ok(),
        }
    }

    fn introduction(&self) -> Introduction {
        let all = [
            (IdentifierKind::Email, &self.email),
            (IdentifierKind::Phone, &self.phone),
            (IdentifierKind::CustomerNo, &self.number),
        ];
        let given = all.into_iter().filter(|(_, value)| !value.is_empty());
        Introduction {
            name: self.name.clone(),
            identifiers: given.map(|(kind, value)| (kind, value.clone())).collect(),
        }
    }

    /// What is wrong with it.
    fn check(&self, app: &App, frame: &Frame, problems: &mut Problems) {
        let home = app.business().calling_code;
        let is_wrong = |kind, value: &str| !value.is_empty() && Identifier::parse(kind, value, home).is_err();
        let shown = |value: &str| value.chars().take(60).collect::<String>();
        if self.name.chars().count() > NAME_LIMIT {
            problems.add("name", frame.n("portal-error-name-long", "max", NAME_LIMIT as i64));
        }
        if is_wrong(IdentifierKind::Email, &self.email) {
            problems.add("email", frame.a("portal-error-mail-wrong", "address", shown(&self.email)));
        }
        if is_wrong(IdentifierKind::Phone, &self.phone) {
            // `$phone` is here what was typed, not the business's telephone.
            problems.add("phone", frame.a("portal-error-phone-wrong", "phone", shown(&self.phone)));
        }
        if is_wrong(IdentifierKind::CustomerNo, &self.number) {
            problems.add("number", frame.a("portal-error-number-wrong", "number", shown(&self.number)));
        }
        if self.subject.chars().count() > SUBJECT_LIMIT {
            problems.add("subject", frame.n("portal-error-subject-long", "max", SUBJECT_LIMIT as i64));
        }
    }
}

/// What became of a matter.
enum Taken {
    /// It is a case.
    Opened(Key, MessageId),
    /// Too many lately.
    TooOften(Timestamp),
}

pub(super) fn router() -> Router<App> {
    Router::new().route(urls::CONTACT, get(ask).post(take))
}

async fn ask(State(app): State<App>, visitor: Visitor) -> Result<Response, Error> {
    let frame = Frame::new(&app, &visitor);
    let form = Form::empty(&app, &frame);
    show(&page(frame, form, Typed::default()))
}

async fn take(
    State(app): State<App>,
    visitor: Visitor,
    multipart: Result<Multipart, MultipartRejection>,
) -> Result<Response, Error> {
    let mut filled = upload::read(&app, &visitor, multipart).await?;
    let frame = Frame::new(&app, &visitor);
    let typed = Typed::of(&filled);
    let mut problems = Problems::default();
    form::check_whole(&frame, &filled, frame.now, &mut problems);
    form::check_message(&frame, &filled, &mut problems);
    typed.check(&app, &frame, &mut problems);
    let mut stopped = Stopped::by_problems();
    if problems.none() {
        stopped = match open(&app, &visitor, &frame, &filled, &typed).await {
            Ok(Taken::Opened(key, message)) => return Ok(thank(&app, &visitor, &key, message)),
            Ok(Taken::TooOften(until)) => Stopped::by_throttle(&frame, until, &mut problems),
            Err(error) => Stopped::by_failure(&frame, &error, &mut problems),
        };
    }
    form::keep_files(&app, &mut filled).await;
    let form = Form::again(&app, &frame, &filled, problems);
    stopped.answer(&page(frame, form, typed))
}

async fn open(app: &App, visitor: &Visitor, frame: &Frame, filled: &Filled, typed: &Typed) -> Result<Taken, Error> {
    let context = app.context(Actor::System, "form");
    let matter = NewMatter {
        introduction: typed.introduction(),
        channel: Channel::Form,
        kind: typed.kind.unwrap_or(CaseKind::Inquiry),
        language: frame.words.0,
        subject: typed.subject.clone(),
        text: filled.text("text").trim().to_owned(),
        files: filled.files(),
        acknowledge: true,
    };
    let mut subjects = vec![(format!("contact:{}", visitor.client.counted()), FROM_CLIENT)];
    if let Some(address) = matter.introduction.email()? {
        subjects.push((format!("contact:{address}"), WITH_ADDRESS));
    }
    let (now, request) = (context.now, filled.fingerprint());
    let owner = filled.stamp.as_ref().map(super::stamp::Stamp::owner).unwrap_or_default();
    let name = hex::encode(request);
    let work = move |tx: &mut store::Tx<'_>| {
        if let Some(Begun::Done { answer, .. }) = idempotency::lookup(tx, DOOR, &name, &request)? {
            return Ok(read_answer(&answer).ok_or(store::Error::Missing)?);
        }
        for (subject, limit) in &subjects {
            if let Some(until) = store::throttle::hit(tx, subject, *limit, WINDOW, now)? {
                return Ok(Taken::TooOften(until));
            }
        }
        match idempotency::begin(tx, DOOR, &name, &request, now)? {
            Begun::First => {}
            Begun::Done { answer, .. } => return Ok(read_answer(&answer).ok_or(store::Error::Missing)?),
            Begun::Other | Begun::Unfinished => return Err(store::Error::Conflict.into()),
        }
        store::uploads::take(tx, &owner)?;
        let written = new_matter(tx, &context, matter.clone())?;
        let key = written.case.case.key;
        idempotency::store(tx, DOOR, &name, 201, &format!("{} {}", key.compact(), written.message))?;
        Ok::<_, desk::Error>(Taken::Opened(key, written.message))
    };
    Ok(app.db.write(work).await?)
}

fn read_answer(answer: &str) -> Option<Taken> {
    let (key, message) = answer.split_once(' ')?;
    Some(Taken::Opened(key.parse().ok()?, message.parse().ok()?))
}

fn thank(app: &App, visitor: &Visitor, key: &Key, message: MessageId) -> Response {
    let mut response = Redirect::to(&urls::page_of_person(key, "receipt")).into_response();
    set_cookie(&mut response, seen::wrote_cookie(app, &visitor.headers, key, message, app.clock.now()));
    response
}

fn page(frame: Frame, form: Form, typed: Typed) -> ContactPage {
    let kinds = CaseKind::ALL.iter().map(|kind| Kind {
        word: kind.as_str(),
        text: frame.a("portal-contact-kind", "kind", kind),
        chosen: typed.kind.unwrap_or(CaseKind::Inquiry) == *kind,
    });
    let kinds = kinds.collect();
    // Said before anybody writes, so that the promise can be weighed (promise E1).
    let within = frame.business.answer_within();
    let due = within.and_then(|within| frame.business.calendar.add_working(frame.now, within).ok());
    let due = due.map(|deadline| frame.a("portal-contact-due", "due", frame.moment(deadline.due)));
    ContactPage { frame, form, typed, kinds, due }
}
