//! The list of cases, ordered by who waits most against what was promised or is due.

use askama::Template;
use axum::{
    extract::State,
    http::HeaderMap,
    response::{Redirect, Response},
};
use domain::{
    access::Action,
    case::State as Standing,
    ids::{AgentId, CaseId},
};
use jiff::Timestamp;
use serde::Deserialize;
use store::{
    Tx,
    lists::{self, Filter, Page, Place, Whose},
};

use super::row::Row;
use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    locales::Words,
    ui::when::When,
    urls,
    web::{
        Query,
        page::{self, Counts, Frame},
    },
};

/// Lines on a page.
const LINES: i64 = 40;

/// Which cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum View {
    #[default]
    Open,
    Mine,
    Helping,
    Unowned,
    Waiting,
    Resolved,
    Closed,
}

impl View {
    const ALL: [Self; 7] =
        [Self::Open, Self::Mine, Self::Helping, Self::Unowned, Self::Waiting, Self::Resolved, Self::Closed];

    fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Mine => "mine",
            Self::Helping => "helping",
            Self::Unowned => "unowned",
            Self::Waiting => "waiting",
            Self::Resolved => "resolved",
            Self::Closed => "closed",
        }
    }

    /// Its entry in the rail.
    pub(crate) fn place(self) -> &'static str {
        match self {
            Self::Helping => "mine",
            Self::Closed => "resolved",
            other => other.as_str(),
        }
    }

    fn filter(self, agent: AgentId) -> Filter {
        let state = match self {
            Self::Open | Self::Mine | Self::Helping | Self::Unowned => Standing::Open,
            Self::Waiting => Standing::Waiting,
            Self::Resolved => Standing::Resolved,
            Self::Closed => Standing::Closed,
        };
        let whose = match self {
            Self::Mine => Whose::Of(agent),
            Self::Helping => Whose::Involving(agent),
            Self::Unowned => Whose::Nobody,
            _ => Whose::All,
        };
        Filter { state: Some(state), whose, ..Filter::default() }
    }

    /// An address that keeps this view beside it.
    pub(crate) fn within(self, url: String) -> String {
        if self == Self::Open { url } else { format!("{url}?view={}", self.as_str()) }
    }

    /// Another view of the same people, one step away.
    fn beside(self) -> Option<Self> {
        match self {
            Self::Mine => Some(Self::Helping),
            Self::Helping => Some(Self::Mine),
            Self::Resolved => Some(Self::Closed),
            Self::Closed => Some(Self::Resolved),
            _ => None,
        }
    }
}

/// What an address may ask of the list. What it does not know it leaves aside.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct Asked {
    view: Option<String>,
    after: Option<String>,
    pub(crate) current: Option<CaseId>,
}

impl Asked {
    pub(crate) fn view(&self) -> View {
        View::ALL.into_iter().find(|view| Some(view.as_str()) == self.view.as_deref()).unwrap_or_default()
    }

    fn after(&self) -> Option<Place> {
        self.after.as_deref()?.parse().ok()
    }
}

/// A page of the list as the memory has it.
pub(crate) fn read(tx: &mut Tx<'_>, view: View, agent: AgentId, after: Option<Place>) -> Result<Page, store::Error> {
    lists::page(tx, &view.filter(agent), after, LINES)
}

/// The left column.
#[derive(Template)]
#[template(path = "cases/list.html")]
pub(crate) struct List {
    words: Words,
    title: String,
    summary: String,
    beside: Option<(String, String)>,
    rows: Rows,
}

/// The lines alone.
#[derive(Template)]
#[template(path = "cases/rows.html")]
pub(crate) struct Rows {
    words: Words,
    view: View,
    lines: Vec<Row>,
    next: Option<String>,
    /// What to do when there are none.
    empty: Option<Empty>,
}

struct Empty {
    title: String,
    text: String,
    go: Option<(&'static str, String)>,
}

impl Rows {
    fn new(app: &App, words: Words, view: View, page: Page, current: Option<CaseId>, counts: Counts) -> Self {
        let business = app.business();
        let when = When::new(words, &business, app.clock.now());
        let next = page.next.map(|place| {
            let joint = if view == View::Open { '?' } else { '&' };
            format!("{}{joint}after={place}", view.within(urls::CASES.to_owned()))
        });
        let empty = page.rows.is_empty().then(|| Empty::of(words, view, counts));
        let lines = page.rows.into_iter().map(|row| Row::new(&when, &business, view, row, current)).collect();
        Self { words, view, lines, next, empty }
    }

    fn refresh(&self) -> String {
        self.view.within(urls::CASES.to_owned())
    }
}

impl Empty {
    fn of(words: Words, view: View, counts: Counts) -> Self {
        let name = view.as_str();
        let text = match view {
            View::Mine if counts.unowned > 0 => words.n("desk-empty-mine-unowned", "count", counts.unowned),
            _ => words.t(&format!("desk-empty-{name}")),
        };
        let go = (view == View::Mine && counts.unowned > 0)
            .then(|| ("/cases?view=unowned", words.t("desk-empty-see-unowned")));
        Self { title: words.t(&format!("desk-empty-{name}-title")), text, go }
    }
}

impl List {
    pub(crate) fn new(
        app: &App,
        words: Words,
        view: View,
        page: Page,
        current: Option<CaseId>,
        counts: Counts,
    ) -> Self {
        let name = view.as_str();
        let summary = summary(app, words, view, &page, counts);
        let beside = view
            .beside()
            .map(|other| (other.within(urls::CASES.to_owned()), words.t(&format!("desk-see-{}", other.as_str()))));
        let rows = Rows::new(app, words, view, page, current, counts);
        Self { words, title: words.t(&format!("desk-title-{name}")), summary, beside, rows }
    }
}

/// «14 abiertos · 1 vence hoy»: what the view holds, and what of its first page cannot wait.
fn summary(app: &App, words: Words, view: View, page: &Page, counts: Counts) -> String {
    let count = match view {
        View::Open => counts.open,
        View::Mine => counts.mine,
        View::Unowned => counts.unowned,
        _ => return words.t(&format!("desk-about-{}", view.as_str())),
    };
    let mut summary = words.n("desk-count-open", "count", count);
    let end = end_of_day(app);
    let due = page.rows.iter().filter(|row| row.clock.as_ref().is_some_and(|clock| clock.due_at < end));
    let due = due.filter(|row| row.clock.as_ref().is_some_and(|clock| clock.paused_since.is_none())).count();
    if due > 0 {
        let key = if due as i64 == LINES { "desk-count-due-many" } else { "desk-count-due" };
        summary.push_str(" · ");
        summary.push_str(&words.n(key, "count", due));
    }
    summary
}

fn end_of_day(app: &App) -> Timestamp {
    let business = app.business();
    let zone = &business.calendar.zone;
    zone.day_end(zone.local(app.clock.now()).date())
}

#[derive(Template)]
#[template(path = "cases/index.html")]
struct Index {
    frame: Frame,
    list: List,
}

/// `/`: the list is the first thing that an agent sees.
pub(super) async fn home(_: SignedIn) -> Redirect {
    Redirect::to(urls::CASES)
}

/// The list without a case beside it.
pub(super) async fn page(
    signed_in: SignedIn,
    State(app): State<App>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let (asker, words) = (signed_in.asker(), signed_in.words);
    signed_in.context(&app).permit(asker, Action::Look)?;
    let (view, after) = (asked.view(), asked.after());
    let read =
        app.db.read(move |tx| Ok::<_, store::Error>((read(tx, view, asker.agent, after)?, page::around(tx, asker)?)));
    let (found, (counts, position)) = read.await?;
    if page::is_partial(&headers) {
        return page::show(&Rows::new(&app, words, view, found, asked.current, counts));
    }
    let list = List::new(&app, words, view, found, None, counts);
    let frame = Frame::new(&app, &signed_in, view.place(), counts, position);
    page::show(&Index { frame, list })
}
