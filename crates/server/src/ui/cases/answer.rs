//! The reasoned answer: a form with nothing generic in it, checked before it leaves.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use desk::cases::answer::{self as desk_answer, Answer};
use domain::{
    access::Action,
    case::{CaseKind, Channel},
    ids::{CaseId, PointId},
    legal::{Draft, Money, Outcome, PointAnswer, Remedy},
    profile::Effect,
    rules::Verdict,
};
use serde::Deserialize;
use store::legal::Point;

use super::{composer, head::Core, panel::Before};
use crate::{
    app::App,
    auth::{Posted, SignedIn},
    error::Error,
    letters,
    locales::Words,
    ui::{law::told, prose, trouble},
    urls,
    web::{
        Path,
        page::{self, Frame},
    },
};

/// The ways in which an answer is given on a durable medium, or said.
const WAYS: [Channel; 5] = [Channel::Mail, Channel::Page, Channel::Post, Channel::Counter, Channel::Phone];

/// What the agent filled in.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Form {
    outcome: String,
    point: Vec<String>,
    point_answer: Vec<String>,
    reasons: String,
    remedy: String,
    amount: String,
    by: String,
    evidence: String,
    body: Vec<String>,
    participates: String,
    channel: String,
    chosen: String,
    to: String,
    reason: String,
    version: String,
    /// Look, and send nothing yet.
    check: String,
}

struct Choice {
    value: String,
    name: String,
    about: String,
    chosen: bool,
}

struct PointField {
    id: String,
    text: String,
    answer: String,
}

/// What a rule says, in the agent's words.
pub(crate) struct Said {
    pub(crate) refuses: bool,
    pub(crate) title: String,
    pub(crate) remedy: String,
    pub(crate) source: String,
    pub(crate) can_be_overridden: bool,
}

#[derive(Template)]
#[template(path = "cases/answer.html")]
struct Page {
    frame: Frame,
    words: Words,
    case: CaseId,
    title: String,
    name: String,
    language: &'static str,
    outcomes: Vec<Choice>,
    points: Vec<PointField>,
    bodies: Vec<Choice>,
    ways: Vec<Choice>,
    form: Form,
    /// The letter as HTML.
    letter: String,
    checked: bool,
    refused: bool,
    overridable: bool,
    verdicts: Vec<Said>,
    trouble: Option<String>,
}

impl Page {
    fn back(&self) -> String {
        urls::case(self.case)
    }
}

/// What was read of a case to answer it.
struct Read {
    core: Core,
    before: Before,
    points: Vec<Point>,
    open: Vec<PointId>,
}

async fn read(app: &App, signed_in: &SignedIn, id: CaseId) -> Result<Read, Error> {
    let (context, asker) = (signed_in.context(app), signed_in.asker());
    let read = app.db.read(move |tx| {
        let core = Core::read(tx, id)?;
        context.permit(asker, Action::Work(&core.stored.case))?;
        let before = Before::read(tx, core.person.id)?;
        let points = store::legal::points(tx, id)?;
        let legal = core.stored.case.legal.as_deref();
        let open = legal.map(|legal| legal.open_points().map(|point| point.id).collect()).unwrap_or_default();
        Ok::<_, desk::Error>(Read { core, before, points, open })
    });
    Ok(read.await?)
}

pub(super) async fn page(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
) -> Result<Response, Error> {
    let read = read(&app, &signed_in, id).await?;
    let case = &read.core.stored.case;
    let mails = read.before.addresses().next().is_some() && !app.business().senders.is_empty();
    let channel = match case.channel {
        Channel::Mail | Channel::Form | Channel::Api if mails => Channel::Mail,
        Channel::Mail | Channel::Form | Channel::Api => Channel::Page,
        other => other,
    };
    let form = Form {
        channel: channel.as_str().to_owned(),
        to: read.before.addresses().next().map(|known| known.value.clone()).unwrap_or_default(),
        version: case.version.to_string(),
        ..Form::default()
    };
    show(&app, &signed_in, read, form, Shown::Blank).await
}

/// What is shown around the form.
enum Shown {
    Blank,
    Checked(Vec<Verdict>),
    Trouble(StatusCode, String),
}

pub(super) async fn send(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    Posted(form): Posted<Form>,
) -> Result<Response, Error> {
    let read = read(&app, &signed_in, id).await?;
    let words = signed_in.words;
    let answer = match answer(&app, &signed_in, &read, &form) {
        Ok(answer) => answer,
        Err(error) => {
            let shown = Shown::Trouble(error.status().0, trouble::told(words, &error).1);
            return show(&app, &signed_in, read, form, shown).await;
        }
    };
    let (context, asker) = (signed_in.context(&app), signed_in.asker());
    if !form.check.is_empty() {
        let verdicts = app.db.read(move |tx| {
            let stored = store::cases::by_id(tx, id)?;
            desk_answer::check(tx, &context, &stored, &answer)
        });
        let verdicts = verdicts.await?;
        return show(&app, &signed_in, read, form, Shown::Checked(verdicts)).await;
    }
    match app.db.write(move |tx| desk_answer::answer(tx, &context, asker, answer.clone())).await {
        Ok(message) => Ok(Redirect::to(&format!("{}#m{message}", urls::case(id))).into_response()),
        Err(desk::Error::Unlawful(verdicts)) => show(&app, &signed_in, read, form, Shown::Checked(verdicts)).await,
        Err(desk::Error::Changed) => {
            let shown = Shown::Trouble(StatusCode::CONFLICT, words.t("law-answer-changed"));
            let form = Form { version: read.core.stored.case.version.to_string(), ..form };
            show(&app, &signed_in, read, form, shown).await
        }
        Err(error) => {
            let error = Error::from(error);
            if !trouble::can_be_told(&error) {
                return Err(error);
            }
            let shown = Shown::Trouble(error.status().0, trouble::told(words, &error).1);
            show(&app, &signed_in, read, form, shown).await
        }
    }
}

/// The answer that the form says.
fn answer(app: &App, signed_in: &SignedIn, read: &Read, form: &Form) -> Result<Answer, Error> {
    let case = &read.core.stored.case;
    let draft = draft(app, form)?;
    let letter = letter(app, signed_in, read, &draft);
    let own = draft.words();
    let channel: Channel = form.channel.parse().map_err(|_| Error::Invalid("channel", "unknown"))?;
    let words = Words(case.language);
    let complaint = case.kind == CaseKind::Complaint;
    let subject = if complaint { "law-answer-subject" } else { "law-answer-subject-other" };
    Ok(Answer {
        case: case.id,
        letter,
        subject: words.a(subject, "key", case.key),
        language: case.language,
        seems: mail::language::guess(&own).and_then(|guessed| guessed.code().parse().ok()),
        channel,
        chosen: (!form.chosen.is_empty()).then_some(channel),
        to: composer::bare(&form.to).filter(|_| channel == Channel::Mail).into_iter().collect(),
        files: Vec::new(),
        reason: form.reason.clone(),
        seen: form.version.parse().ok(),
        draft,
    })
}

fn draft(app: &App, form: &Form) -> Result<Draft, Error> {
    let outcome: Outcome = form.outcome.parse().map_err(|_| Error::Invalid("outcome", "empty"))?;
    let clean = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
    let points = form.point.iter().zip(&form.point_answer);
    let points = points.map(|(id, answer)| PointAnswer { point: id.parse().ok(), answer: clean(answer) });
    let currency = if app.business().country == "PE" { "PEN" } else { "EUR" };
    let amount = match form.amount.trim() {
        "" => None,
        text => Some(Money { minor: minor(text)?, currency: currency.to_owned() }),
    };
    let by = match form.by.trim() {
        "" => None,
        text => Some(text.parse().map_err(|_| Error::Invalid("by", "unreadable"))?),
    };
    let remedy = Remedy { what: clean(&form.remedy), amount, by };
    Ok(Draft {
        outcome,
        reasons: clean(&form.reasons),
        points: points.collect(),
        remedy: Some(remedy).filter(|remedy| *remedy != Remedy::default()),
        evidence: clean(&form.evidence),
        bodies: form.body.clone(),
        participates: match form.participates.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
    })
}

/// An amount as people type it, in cents: `45,90`, `45.9`, `1.245,90`.
fn minor(text: &str) -> Result<i64, Error> {
    let wrong = || Error::Invalid("amount", "unreadable");
    let text: String = text.chars().filter(|c| !c.is_whitespace() && *c != '€').collect();
    let (whole, cents) = match text.rfind([',', '.']) {
        Some(place) if place + 1 == text.len() => return Err(wrong()),
        Some(place) if text.len() - place <= 3 => (&text[..place], &text[place + 1..]),
        _ => (text.as_str(), ""),
    };
    let whole: String = whole.chars().filter(|c| !matches!(c, '.' | ',')).collect();
    let figures = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    if whole.is_empty() || whole.len() > 12 || !figures(&whole) || !figures(cents) {
        return Err(wrong());
    }
    let whole: i64 = whole.parse().map_err(|_| wrong())?;
    let cents: i64 = format!("{cents:0<2}").parse().map_err(|_| wrong())?;
    Ok(whole * 100 + cents)
}

fn letter(app: &App, signed_in: &SignedIn, read: &Read, draft: &Draft) -> String {
    let (business, case) = (app.business(), &read.core.stored.case);
    let about = letters::About {
        words: Words(case.language),
        greeting: composer::greeting(&read.core),
        agent: &signed_in.agent.name,
        business: &business.name,
    };
    let bodies: Vec<_> = case
        .legal
        .as_deref()
        .zip(business.law())
        .map(|(legal, law)| law.bodies(legal).filter(|body| draft.bodies.contains(&body.id)).collect())
        .unwrap_or_default();
    letters::answer(&about, draft, &read.points, &bodies)
}

async fn show(app: &App, signed_in: &SignedIn, read: Read, form: Form, shown: Shown) -> Result<Response, Error> {
    let (asker, words) = (signed_in.asker(), signed_in.words);
    let around = app.db.read::<_, store::Error>(move |tx| page::around(tx, asker)).await?;
    let frame = Frame::new(app, signed_in, "open", around.0, around.1);
    let letter =
        draft(app, &form).map(|draft| prose::marked(&letter(app, signed_in, &read, &draft))).unwrap_or_default();
    let (status, verdicts, trouble, checked) = match shown {
        Shown::Blank => (StatusCode::OK, Vec::new(), None, false),
        Shown::Checked(verdicts) => {
            let refused = verdicts.iter().any(|verdict| verdict.effect == Effect::Refuse);
            let status = if refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
            (status, verdicts, None, true)
        }
        Shown::Trouble(status, text) => (status, Vec::new(), Some(text), false),
    };
    let said: Vec<Said> = verdicts.iter().map(|verdict| told(app, words, verdict)).collect();
    let case = &read.core.stored.case;
    let shown = Page {
        case: case.id,
        title: case.subject.clone(),
        name: read.core.called(words),
        language: case.language.tag(),
        outcomes: outcomes(words, &form),
        points: points(&read, &form),
        bodies: bodies(app, &read, &form),
        ways: ways(words, &form),
        letter,
        checked,
        refused: said.iter().any(|said| said.refuses),
        overridable: said.iter().any(|said| said.refuses && said.can_be_overridden),
        verdicts: said,
        trouble,
        form,
        frame,
        words,
    };
    page::show_as(status, &shown)
}

fn outcomes(words: Words, form: &Form) -> Vec<Choice> {
    let choice = |outcome: &Outcome| Choice {
        value: outcome.as_str().to_owned(),
        name: domain::calendar::words::sentence(&words.t(&format!("law-outcome-{outcome}"))),
        about: String::new(),
        chosen: form.outcome == outcome.as_str(),
    };
    Outcome::ALL.iter().map(choice).collect()
}

fn points(read: &Read, form: &Form) -> Vec<PointField> {
    let open = read.points.iter().filter(|point| read.open.contains(&point.id));
    let field = |point: &Point| {
        let id = point.id.to_string();
        let place = form.point.iter().position(|given| *given == id);
        let answer = place.and_then(|place| form.point_answer.get(place)).cloned().unwrap_or_default();
        PointField { id, text: point.text.clone(), answer }
    };
    open.map(field).collect()
}

fn bodies(app: &App, read: &Read, form: &Form) -> Vec<Choice> {
    let business = app.business();
    let case = &read.core.stored.case;
    let Some((legal, law)) = case.legal.as_deref().zip(business.law()) else { return Vec::new() };
    let choice = |body: &domain::profile::Body| Choice {
        value: body.id.clone(),
        name: body.name.clone(),
        about: body.access.get(case.language).to_owned(),
        chosen: form.body.contains(&body.id),
    };
    law.bodies(legal).map(choice).collect()
}

fn ways(words: Words, form: &Form) -> Vec<Choice> {
    let choice = |way: Channel| Choice {
        value: way.as_str().to_owned(),
        name: words.t(&format!("case-by-{way}")),
        about: String::new(),
        chosen: form.channel == way.as_str(),
    };
    WAYS.into_iter().map(choice).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_type_them() {
        for (text, cents) in [
            ("45,90", 4590),
            ("45.9", 4590),
            ("1.245,90 €", 124_590),
            ("1245", 124_500),
            ("1.245", 124_500),
            ("0,5", 50),
        ] {
            assert_eq!(minor(text).ok(), Some(cents), "{text}");
        }
        for text in ["", "abc", "4,5,", "-3", "99999999999999"] {
            assert!(minor(text).is_err(), "{text}");
        }
    }
}
