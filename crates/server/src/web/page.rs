//! A page: a struct, a template, a file. [`Frame`] carries what the desk's frame shows around each.

use askama::Template;
use axum::{
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use domain::{
    access::{Action, Asker, may},
    calendar::words::sentence,
    ids::AgentId,
    language::Language,
};
use store::Tx;

use crate::{app::App, auth::SignedIn, error::Error, locales::Words};

/// The cookie of a visitor's choice of language.
pub const LANGUAGE: &str = "esmero_language";

/// What the desk's frame shows around a page.
pub struct Frame {
    /// The words in the agent's language.
    pub words: Words,
    /// The business's name.
    pub business: String,
    /// What the business calls one of its persons, as a label begins; in the business's language, whoever looks.
    pub person: String,
    /// The same of several.
    pub persons: String,
    /// The same of several, within a sentence.
    pub persons_within: String,
    /// It is the example business.
    pub demo: bool,
    /// The agent's name.
    pub agent: String,
    /// The agent's role.
    pub role: domain::access::Role,
    /// What every form must send back.
    pub csrf: String,
    /// Keys without Ctrl do things.
    pub shortcuts: bool,
    /// Which entry of the rail is open.
    pub place: &'static str,
    /// Numbers in the rail.
    pub counts: Counts,
    /// The place in the journal that the page shows, `lane:seq,…`; live updates follow from there.
    pub position: String,
}

/// Numbers in the rail; at most 1,000 is counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Open cases.
    pub open: i64,
    /// Open cases of the agent.
    pub mine: i64,
    /// Open cases of nobody.
    pub unowned: i64,
    /// Mails that wait for a human.
    pub quarantined: i64,
    /// Work that was given up.
    pub dead: i64,
}

/// What the frame needs of the memory: read it with the page itself, in the same transaction.
pub fn around(tx: &mut Tx<'_>, signed_in: Asker) -> Result<(Counts, String), store::Error> {
    let cases = store::lists::counts(tx, signed_in.agent)?;
    let mut counts = Counts { open: cases.open, mine: cases.mine, unowned: cases.unowned, quarantined: 0, dead: 0 };
    if may(signed_in, Action::SeeQuarantine).is_ok() {
        counts.quarantined = store::incoming::count_quarantined(tx)?;
    }
    if may(signed_in, Action::SeeJobs).is_ok() {
        counts.dead = store::queue::count(tx, "dead")?;
    }
    Ok((counts, position(&store::journal::heads(tx)?)))
}

/// A place in the journal as text, `lane:seq,…`.
pub fn position(heads: &[(i64, i64)]) -> String {
    let lanes: Vec<String> = heads.iter().map(|(lane, seq)| format!("{lane}:{seq}")).collect();
    lanes.join(",")
}

impl Frame {
    /// The frame of a page for an agent.
    pub fn new(app: &App, signed_in: &SignedIn, place: &'static str, counts: Counts, position: String) -> Self {
        let business = app.business();
        Self {
            words: signed_in.words,
            business: business.name.clone(),
            person: sentence(&business.person_word),
            persons: sentence(&business.persons_word),
            persons_within: business.persons_word.clone(),
            demo: business.demo,
            agent: signed_in.agent.name.clone(),
            role: signed_in.agent.role,
            csrf: signed_in.csrf.clone(),
            shortcuts: signed_in.shortcuts,
            place,
            counts,
            position,
        }
    }

    /// Whether the rail shows what this action belongs to; only for actions that the role alone decides.
    fn may(&self, action: Action<'_>) -> bool {
        may(Asker { agent: AgentId(uuid::Uuid::nil()), role: self.role }, action).is_ok()
    }

    /// Whether the agent enters cases by hand.
    pub fn enters(&self) -> bool {
        self.may(Action::OpenCase)
    }

    /// Whether the agent decides what the business says of itself.
    pub fn decides(&self) -> bool {
        self.may(Action::Settings)
    }

    /// Whether the agent runs the installation.
    pub fn administers(&self) -> bool {
        self.may(Action::Agents)
    }

    /// Whether the agent looks after what could not be filed or done.
    pub fn oversees(&self) -> bool {
        self.may(Action::SeeQuarantine)
    }
}

impl Counts {
    /// Each number as the rail shows it, with the entry to which it belongs: nothing for none, `1000+` where counting
    /// stopped.
    pub fn shown(&self) -> [(&'static str, String); 5] {
        let text = |number| match number {
            ..=0 => String::new(),
            store::lists::COUNT_LIMIT.. => format!("{}+", store::lists::COUNT_LIMIT),
            number => number.to_string(),
        };
        [
            ("open", self.open),
            ("mine", self.mine),
            ("unowned", self.unowned),
            ("quarantine", self.quarantined),
            ("jobs", self.dead),
        ]
        .map(|(entry, number)| (entry, text(number)))
    }

    /// The number of one entry of the rail.
    pub fn of(&self, entry: &str) -> String {
        self.shown().into_iter().find(|(name, _)| *name == entry).map(|(_, text)| text).unwrap_or_default()
    }
}

/// Shows a template with status 200.
pub fn show(page: &impl Template) -> Result<Response, Error> {
    show_as(StatusCode::OK, page)
}

/// Shows a template with a status: 422 for a form that has to be corrected.
pub fn show_as(status: StatusCode, page: &impl Template) -> Result<Response, Error> {
    Ok((status, Html(page.render()?)).into_response())
}

/// Which element htmx asks for, if it names one.
pub fn wanted(headers: &HeaderMap) -> Option<&str> {
    is_partial(headers).then(|| headers.get("hx-target")?.to_str().ok()).flatten()
}

/// Whether htmx asks for a part of a page only.
pub fn is_partial(headers: &HeaderMap) -> bool {
    headers.contains_key("hx-request") && !headers.contains_key("hx-boosted")
}

/// The reader's language: what they chose, else what their browser asks for, else the business's.
pub fn language_of(headers: &HeaderMap, app: &App) -> Language {
    let chosen = CookieJar::from_headers(headers).get(LANGUAGE).and_then(|cookie| cookie.value().parse().ok());
    let asked = || Language::negotiate(headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?);
    chosen.or_else(asked).unwrap_or_else(|| app.business().language)
}
