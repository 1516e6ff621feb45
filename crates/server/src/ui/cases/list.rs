//! The list of cases, ordered by who waits most against what was promised or is due.

use askama::Template;
use axum::{
    extract::State,
    http::HeaderMap,
    response::{Redirect, Response},
};
use domain::{
    access::{Action, may},
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
    ui::{live::Numbers, when::When},
    urls,
    web::{
        Query,
        page::{self, Counts, Frame},
    },
};

/// Lines on a page.
const LINES: i64 = 40;
/// The most lines that are brought up to date at once, where somebody asked for more and more of them.
const MOST_LINES: i64 = 400;

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
    lines: Option<i64>,
}

impl Asked {
    pub(crate) fn view(&self) -> View {
        View::ALL.into_iter().find(|view| Some(view.as_str()) == self.view.as_deref()).unwrap_or_default()
    }

    /// Which lines.
    pub(crate) fn part(&self) -> Part {
        let after = self.after.as_deref().and_then(|after| after.parse().ok());
        Part { view: self.view(), after, lines: self.lines.unwrap_or(LINES).clamp(LINES, MOST_LINES) }
    }
}

/// Some lines of a view.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part {
    pub(crate) view: View,
    after: Option<Place>,
    lines: i64,
}

impl Part {
    /// The first lines of a view.
    pub(crate) fn first(view: View) -> Self {
        Self { view, after: None, lines: LINES }
    }

    /// The lines as the memory has them.
    pub(crate) fn read(self, tx: &mut Tx<'_>, agent: AgentId) -> Result<Page, store::Error> {
        lists::page(tx, &self.view.filter(agent), self.after, self.lines)
    }

    /// Where the same lines are found again.
    fn url(self) -> String {
        let after = self.after.map(|place| ("after", place.to_string()));
        let view = (self.view != View::Open).then(|| ("view", self.view.as_str().to_owned()));
        let asked: Vec<_> = view.into_iter().chain(after).map(|(name, value)| format!("{name}={value}")).collect();
        if asked.is_empty() { urls::CASES.to_owned() } else { format!("{}?{}", urls::CASES, asked.join("&")) }
    }
}

/// The left column.
#[derive(Template)]
#[template(path = "cases/list.html")]
pub(crate) struct List {
    words: Words,
    title: String,
    summary: String,
    beside: Option<(String, String)>,
    /// Where it is fetched again.
    url: String,
    /// A case can be entered by hand.
    enters: bool,
    rows: Rows,
}

/// The left column and the numbers of the rail again, after something happened.
#[derive(Template)]
#[template(path = "cases/again.html")]
struct Again {
    list: List,
    numbers: Numbers,
}

/// The lines alone.
#[derive(Template)]
#[template(path = "cases/rows.html")]
pub(crate) struct Rows {
    words: Words,
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
        let next = page.next.map(|place| Part { after: Some(place), ..Part::first(view) }.url());
        let empty = page.rows.is_empty().then(|| Empty::of(words, view, counts));
        let lines = page.rows.into_iter().map(|row| Row::new(&when, &business, view, row, current)).collect();
        Self { words, lines, next, empty }
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
        signed_in: &SignedIn,
        part: Part,
        page: Page,
        current: Option<CaseId>,
        counts: Counts,
    ) -> Self {
        let (words, view) = (signed_in.words, part.view);
        let name = view.as_str();
        let summary = summary(app, words, view, &page, counts);
        let beside = view
            .beside()
            .map(|other| (other.within(urls::CASES.to_owned()), words.t(&format!("desk-see-{}", other.as_str()))));
        let rows = Rows::new(app, words, view, page, current, counts);
        let enters = may(signed_in.asker(), Action::OpenCase).is_ok();
        Self { words, title: words.t(&format!("desk-title-{name}")), summary, beside, url: part.url(), enters, rows }
    }
}

/// «14 abiertos · 2 vencidos · 1 vence hoy»: what the view holds, and what of its first page cannot wait.
fn summary(app: &App, words: Words, view: View, page: &Page, counts: Counts) -> String {
    let count = match view {
        View::Open => counts.open,
        View::Mine => counts.mine,
        View::Unowned => counts.unowned,
        _ => return words.t(&format!("desk-about-{}", view.as_str())),
    };
    let mut summary = words.n("desk-count-open", "count", count);
    let (now, end) = (app.clock.now(), end_of_day(app));
    let clocks = || page.rows.iter().filter_map(|row| row.clock.as_ref()).filter(|clock| clock.paused_since.is_none());
    let late = clocks().filter(|clock| clock.due_at <= now).count();
    let today = clocks().filter(|clock| clock.due_at > now && clock.due_at < end).count();
    for (key, count) in
        [("desk-count-late", late), ("desk-count-due", today)].into_iter().filter(|(_, count)| *count > 0)
    {
        // The list goes on beyond the page: so perhaps does this.
        let more = page.next.is_some() && late + today == page.rows.len();
        summary.push_str(" · ");
        summary.push_str(&words.n(&if more { format!("{key}-many") } else { key.to_owned() }, "count", count));
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
    let asker = signed_in.asker();
    signed_in.context(&app).permit(asker, Action::Look)?;
    let part = asked.part();
    let read = app.db.read(move |tx| Ok::<_, store::Error>((part.read(tx, asker.agent)?, page::around(tx, asker)?)));
    let (found, (counts, position)) = read.await?;
    let wanted = page::wanted(&headers);
    if page::is_partial(&headers) && wanted != Some("list") {
        return page::show(&Rows::new(&app, signed_in.words, part.view, found, None, counts));
    }
    let list = List::new(&app, &signed_in, part, found, None, counts);
    if wanted.is_some() {
        return page::show(&Again { list, numbers: Numbers { counts } });
    }
    let frame = Frame::new(&app, &signed_in, part.view.place(), counts, position);
    page::show(&Index { frame, list })
}
