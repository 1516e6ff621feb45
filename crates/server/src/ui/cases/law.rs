//! What the law says of a case, with every date and how it came about.

mod steps;

pub(super) use steps::{completion, meanwhile, points, refile};

use askama::Template;
use axum::{extract::State, response::Response};
use domain::{
    access::Action,
    case::State as Standing,
    clock::{self, legal::LegalClock},
    ids::CaseId,
    legal::{Law as Laws, Legal},
    profile::HoldTrigger,
};
use store::legal::{Point, Receipt};

use super::head::Core;
use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    locales::Words,
    papers::words as paper_words,
    ui::law::source,
    urls,
    web::{
        Path,
        page::{self, Frame},
    },
};

struct Choice {
    value: String,
    name: String,
    about: String,
    chosen: bool,
}

/// A deadline of the law with all that is to be known of it.
struct Clock {
    name: String,
    due: String,
    state: String,
    look: &'static str,
    drives: bool,
    provisional: bool,
    source: String,
    told: String,
    note: String,
}

struct PointLine {
    id: String,
    text: String,
    answered: bool,
}

struct PaperLine {
    name: String,
    when: String,
    code: String,
    url: String,
}

struct HoldLine {
    name: String,
    exceptions: String,
    in_force: bool,
}

#[derive(Template)]
#[template(path = "cases/law.html")]
struct Page {
    frame: Frame,
    words: Words,
    case: CaseId,
    title: String,
    name: String,
    works: bool,
    by_words: bool,
    kinds: Vec<Choice>,
    topics: Vec<Choice>,
    clocks: Vec<Clock>,
    points: Vec<PointLine>,
    missing: Vec<Choice>,
    asked: Option<String>,
    completed: bool,
    least: String,
    least_told: String,
    holds: Vec<HoldLine>,
    can_hold: bool,
    bodies: Vec<Choice>,
    adr: Option<String>,
    papers: Vec<PaperLine>,
}

impl Page {
    fn back(&self) -> String {
        urls::case(self.case)
    }

    fn step(&self, name: &str) -> String {
        format!("{}/law/{name}", urls::case(self.case))
    }
}

pub(super) async fn page(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
) -> Result<Response, Error> {
    let (context, asker) = (signed_in.context(&app), signed_in.asker());
    let read = app.db.read(move |tx| {
        context.permit(asker, Action::Look)?;
        let core = Core::read(tx, id)?;
        let points = store::legal::points(tx, id)?;
        let papers = store::legal::receipts(tx, id)?;
        Ok::<_, desk::Error>((core, points, papers, page::around(tx, asker)?))
    });
    let (core, points, papers, (counts, position)) = read.await?;
    let frame = Frame::new(&app, &signed_in, "open", counts, position);
    page::show(&shown(&app, &signed_in, frame, &core, &points, &papers))
}

fn shown(app: &App, signed_in: &SignedIn, frame: Frame, core: &Core, points: &[Point], papers: &[Receipt]) -> Page {
    let words = signed_in.words;
    let business = app.business();
    let case = &core.stored.case;
    let (legal, law) = (case.legal.as_deref(), business.law());
    let both = legal.zip(law);
    let works = domain::access::may(signed_in.asker(), Action::Work(case)).is_ok() && case.state != Standing::Closed;
    let term = both.and_then(|(legal, law)| law.completion_term(legal, app.clock.now()));
    let asked = legal.and_then(|legal| legal.completion.as_ref());
    Page {
        words,
        case: case.id,
        title: case.subject.clone(),
        name: core.called(words),
        works,
        by_words: legal.is_some_and(|legal| legal.by_words),
        kinds: both.map(|(legal, law)| kinds(words, legal, law)).unwrap_or_default(),
        topics: both.map(|(legal, law)| topics(words, legal, law)).unwrap_or_default(),
        clocks: both.map(|(legal, law)| clocks(app, words, legal, law)).unwrap_or_default(),
        points: legal.map(|legal| lines(legal, points)).unwrap_or_default(),
        missing: both.map(|(legal, law)| fields(words, legal, law)).unwrap_or_default(),
        asked: asked.map(|asked| {
            let when = crate::ui::when::When::new(words, &business, app.clock.now());
            let until = paper_words::date(asked.due_on, words.0);
            words.a2("law-completion-open", "when", when.phrase(asked.asked_at), "date", until)
        }),
        completed: legal.is_some_and(|legal| legal.completed_at.is_some()),
        least: term.map(|(date, _)| date.to_string()).unwrap_or_default(),
        least_told: term.map_or_else(String::new, |(date, _)| {
            words.a("law-completion-least", "date", paper_words::date(date, words.0))
        }),
        holds: both.map(|(legal, law)| holds(words, legal, law)).unwrap_or_default(),
        can_hold: both.is_some_and(|(legal, law)| {
            legal.holds_in_force().next().is_none() && law.holds(legal, HoldTrigger::RelatedComplaint).next().is_some()
        }),
        bodies: both.map(|(legal, law)| bodies(words, legal, law)).unwrap_or_default(),
        adr: legal.and_then(|legal| legal.adr.clone()).map(|id| body_name(law, &id)),
        papers: papers.iter().map(|given| paper_line(app, words, core, given)).collect(),
        frame,
    }
}

fn kinds(words: Words, legal: &Legal, law: Laws<'_>) -> Vec<Choice> {
    let now = law.kind(&legal.kind).map_or(0, |kind| kind.rank);
    let possible = law.profile.kinds.iter().filter(|kind| kind.rank >= now || legal.by_words);
    let choice = |kind: &domain::profile::Kind| Choice {
        value: kind.id.clone(),
        name: kind.name.get(words.0).to_owned(),
        about: kind.definition.get(words.0).to_owned(),
        chosen: kind.id == legal.kind,
    };
    possible.map(choice).collect()
}

fn topics(words: Words, legal: &Legal, law: Laws<'_>) -> Vec<Choice> {
    let choice = |topic: &domain::profile::Topic| Choice {
        value: topic.id.clone(),
        name: topic.name.get(words.0).to_owned(),
        about: String::new(),
        chosen: legal.topics.contains(&topic.id),
    };
    law.profile.topics.iter().map(choice).collect()
}

fn clocks(app: &App, words: Words, legal: &Legal, law: Laws<'_>) -> Vec<Clock> {
    let (business, now) = (app.business(), app.clock.now());
    let driving: Vec<&LegalClock> = legal.duties();
    let line = |clock: &LegalClock| {
        let rule = law.rule(clock)?;
        let state = clock.state(now);
        let reading = rule.readings.iter().find(|reading| reading.id == clock.reading);
        let key = match state {
            clock::State::Met => "law-clock-met",
            clock::State::Missed => "law-clock-missed",
            clock::State::Late => "law-clock-late",
            clock::State::Paused => "law-clock-paused",
            clock::State::Ok | clock::State::Soon => "law-clock-running",
        };
        Some(Clock {
            name: rule.name.get(words.0).to_owned(),
            due: paper_words::due(&business, clock, words.0),
            state: words.t(key),
            look: crate::ui::when::look(state),
            drives: driving.iter().any(|driving| std::ptr::eq(*driving, clock)),
            provisional: clock.calendar.provisional,
            source: source(app, words, &rule.basis),
            told: law.explain(clock, words.0).map(|computation| computation.words).unwrap_or_default(),
            note: reading.and_then(|reading| reading.note.as_ref()).map_or("", |note| note.get(words.0)).to_owned(),
        })
    };
    legal.clocks.iter().filter_map(line).collect()
}

fn lines(legal: &Legal, points: &[Point]) -> Vec<PointLine> {
    let line = |point: &domain::legal::Point| {
        let known = points.iter().find(|known| known.id == point.id)?;
        Some(PointLine { id: point.id.to_string(), text: known.text.clone(), answered: point.answered_by.is_some() })
    };
    legal.points.iter().filter_map(line).collect()
}

/// What may be missing of a matter of this kind.
fn fields(words: Words, legal: &Legal, law: Laws<'_>) -> Vec<Choice> {
    let asked = law
        .profile
        .fields
        .iter()
        .filter(|field| field.kinds.contains(&legal.kind) && law.binds(&field.basis, &field.when, legal));
    let choice = |field: &domain::profile::Field| Choice {
        value: field.id.clone(),
        name: field.name.get(words.0).to_owned(),
        about: field.help.get(words.0).to_owned(),
        chosen: false,
    };
    asked.map(choice).collect()
}

fn holds(words: Words, legal: &Legal, law: Laws<'_>) -> Vec<HoldLine> {
    let line = |held: &domain::legal::Held| {
        let hold = law.profile.holds.iter().find(|hold| hold.id == held.hold)?;
        Some(HoldLine {
            name: hold.name.get(words.0).to_owned(),
            exceptions: hold.exceptions.as_ref().map_or("", |text| text.get(words.0)).to_owned(),
            in_force: held.until.is_none(),
        })
    };
    legal.holds.iter().filter_map(line).collect()
}

fn bodies(words: Words, legal: &Legal, law: Laws<'_>) -> Vec<Choice> {
    let choice = |body: &domain::profile::Body| Choice {
        value: body.id.clone(),
        name: body.name.clone(),
        about: body.access.get(words.0).to_owned(),
        chosen: false,
    };
    law.bodies(legal).map(choice).collect()
}

pub(super) fn body_name(law: Option<Laws<'_>>, id: &str) -> String {
    let known = law.and_then(|law| law.profile.bodies.iter().find(|body| body.id == id));
    known.map_or_else(|| id.to_owned(), |body| body.name.clone())
}

fn paper_line(app: &App, words: Words, core: &Core, given: &Receipt) -> PaperLine {
    let business = app.business();
    PaperLine {
        name: words.t(&format!("law-paper-{}", given.kind)),
        when: paper_words::moment(&business, given.issued_at, words.0),
        code: given.code.clone(),
        url: urls::paper(core.stored.case.id, &given.kind),
    }
}
