//! The page of a case: who has it, what happens now and by when, what has happened, what to do next.

use std::collections::HashMap;

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use domain::{
    case::{Case, Delivery, Direction, State as Standing},
    ids::{AgentId, MessageId},
    legal::Proof,
};
use store::{
    Tx,
    journal::Entry,
    messages::{Attachment, Message},
};

use super::{
    frame::Frame,
    law::{self, Due},
    now::{self, Now},
    open::{Aside, Opened, first_name},
    papers,
    seen::Sight,
    story::{self, Line, Sources},
};
use crate::{app::App, urls, web::page::show};

/// How many cases of the person are looked through for one that continues this one.
const EARLIER: i64 = 100;

#[derive(Template)]
#[template(path = "portal/case.html")]
struct CasePage {
    frame: Frame,
    place: String,
    line: String,
    hello: String,
    now: Now,
    lines: Vec<Line>,
    continues: Option<Neighbour>,
    continued: Option<Neighbour>,
    hidden: bool,
    leave: bool,
    write: String,
    dues: Vec<Due>,
    holds: Vec<String>,
    receipt: bool,
    answered: bool,
}

/// A case that this one continues, or that continues it.
struct Neighbour {
    text: String,
    href: String,
}

/// What the page is made from.
struct Facts {
    entries: Vec<Entry>,
    messages: HashMap<MessageId, Message>,
    files: Vec<Attachment>,
    names: HashMap<AgentId, String>,
    before: Option<Case>,
    after: Option<Case>,
}

pub(super) fn router() -> Router<App> {
    Router::new().route("/c/{key}", get(page)).route("/c/{key}/", get(page))
}

async fn page(State(app): State<App>, opened: Opened) -> Result<Response, Aside> {
    let case = opened.stored.case.clone();
    let facts = app.db.read(move |tx| read(tx, &case)).await?;
    let case = &opened.stored.case;
    let mut frame = opened.frame(&app);
    frame.set("owner", owner(&frame, case, &facts));
    let sources = Sources {
        frame: &frame,
        case,
        entries: &facts.entries,
        messages: &facts.messages,
        files: &facts.files,
        names: &facts.names,
        sight: &opened.sight,
    };
    let lines = story::tell(&sources);
    let hello = match opened.name() {
        Some(name) => frame.a("portal-hello-named", "name", name),
        None => frame.t("portal-hello-unnamed"),
    };
    let neighbour = |key: &str, case: &Option<Case>| {
        let case = case.as_ref()?;
        Some(Neighbour { text: frame.a(key, "key", case.key), href: urls::case_of_person(&case.key) })
    };
    let over = matches!(now::state(case), Standing::Resolved | Standing::Closed);
    let answer = case.legal.as_deref().and_then(|legal| legal.resolution.as_ref()).map(|written| written.message);
    let shown = |id| facts.messages.get(&id).is_some_and(|message| opened.sight.shows(message));
    let seen = answer.is_some_and(|answer| has_left(&facts, answer) && shown(answer));
    let page = CasePage {
        line: frame.a("portal-case-line", "date", frame.reader().date_long(case.opened_at)),
        hello,
        now: now::now(&frame, case, &facts.entries),
        continues: neighbour("portal-timeline-continues", &facts.before),
        continued: neighbour("portal-timeline-continued", &facts.after),
        hidden: opened.sight != Sight::All,
        leave: opened.sight == Sight::All && super::seen::visit_secret(&opened.visitor.headers).is_some(),
        write: frame.t(write_words(case)),
        place: opened.place(""),
        dues: if over { Vec::new() } else { law::dues(&frame, case) },
        holds: law::holds(&frame, case),
        receipt: case.legal.is_some(),
        answered: answer.is_some_and(|answer| has_left(&facts, answer)),
        lines,
        frame,
    };
    // Whoever reads the answer here has got it.
    if let Some(message) = answer.filter(|_| seen) {
        papers::prove(&app, message, Proof::Opened).await?;
    }
    Ok(show(&page)?)
}

/// Whether an answer is the person's: it has left.
fn has_left(facts: &Facts, answer: MessageId) -> bool {
    let sent =
        |message: &Message| !matches!(message.delivery, Delivery::Queued | Delivery::Cancelled | Delivery::Failed);
    facts.messages.get(&answer).is_some_and(sent)
}

/// What the button to write says.
fn write_words(case: &Case) -> &'static str {
    match (now::state(case), case.owner) {
        (Standing::Resolved, _) => "portal-action-reopen",
        (Standing::Closed, _) | (_, None) => "portal-action-write-team",
        (_, Some(_)) => "portal-action-write-owner",
    }
}

fn read(tx: &mut Tx<'_>, case: &Case) -> Result<Facts, store::Error> {
    let entries = store::journal::of_case(tx, case.id)?;
    let messages: HashMap<_, _> =
        store::messages::of_case(tx, case.id)?.into_iter().map(|message| (message.id, message)).collect();
    let files = store::messages::attachments_of_case(tx, case.id)?;
    let names = store::agents::names(tx, &story::agents(case, &entries, &messages))?;
    let mut others = Vec::new();
    if case.follows.is_some() || case.state == Standing::Closed {
        others = store::cases::of_person(tx, case.person, EARLIER)?.into_iter().map(|stored| stored.case).collect();
    }
    let before = others.iter().find(|other| case.follows == Some(other.id)).cloned();
    let after = others.into_iter().find(|other| other.follows == Some(case.id));
    Ok(Facts { entries, messages, files, names, before, after })
}

/// The first name of who has the case, or who last answered, or else the business.
fn owner(frame: &Frame, case: &Case, facts: &Facts) -> String {
    let answers = facts.messages.values().filter(|message| message.direction == Direction::Outbound);
    let last = answers.filter(|message| message.agent.is_some()).max_by_key(|message| message.at);
    let agent = case.owner.or_else(|| last.and_then(|message| message.agent));
    let name = agent.and_then(|agent| facts.names.get(&agent)).and_then(|name| first_name(name));
    name.unwrap_or(&frame.business.name).to_owned()
}
