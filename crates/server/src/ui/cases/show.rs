//! One case with everything about it.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    access::{Action, may},
    case::State as Standing,
    ids::CaseId,
};
use store::readings::Subject;

use super::{
    composer::{Begun, Composer, Refusal},
    head::{Core, Head},
    list::{Asked, List, Part, View},
    panel::{Before, Panel, full_name},
    resolve::Resolve,
    thread::{Talk, Thread},
};
use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    urls,
    web::{
        Path, Query,
        page::{self, Frame},
    },
};

/// Everything that the page of a case is made from, read at once.
struct Everything {
    core: Core,
    talk: Talk,
    before: Before,
    begun: Begun,
    traced: bool,
}

/// The case and the person beside it.
#[derive(Template)]
#[template(path = "cases/pane.html")]
pub(crate) struct Pane {
    case: CaseId,
    url: String,
    title: String,
    announce: String,
    head: Head,
    thread: Thread,
    composer: Composer,
    resolve: Option<Resolve>,
    panel: Panel,
}

#[derive(Template)]
#[template(path = "cases/show.html")]
struct Show {
    frame: Frame,
    list: List,
    pane: Pane,
}

/// Reads a case and leaves the trace of it (law 10). `reasons` say why something was not done.
pub(crate) async fn pane(
    app: &App,
    signed_in: &SignedIn,
    id: CaseId,
    view: View,
    reasons: Vec<Refusal>,
) -> Result<Pane, Error> {
    signed_in.context(app).permit(signed_in.asker(), Action::Look)?;
    let (agent, now) = (signed_in.agent.id, app.clock.now());
    let read = app.db.read(move |tx| {
        let core = Core::read(tx, id)?;
        let before = Before::read(tx, core.person.id)?;
        let (talk, begun) = (Talk::read(tx, id)?, Begun::read(tx, id, agent, now)?);
        let traced = store::readings::is_traced(tx, Subject::Case(id), agent, now)?;
        Ok::<_, desk::Error>(Everything { core, talk, before, begun, traced })
    });
    let Everything { core, talk, before, begun, traced } = read.await?;
    if !traced {
        app.trace(Subject::Case(id), agent).await?;
    }
    let words = signed_in.words;
    let case = &core.stored.case;
    let name = full_name(words, &core.person.name, &core.person.preferred_name);
    let works = may(signed_in.asker(), Action::Work(case)).is_ok();
    let resolves = works && matches!(case.state, Standing::Open | Standing::Waiting);
    Ok(Pane {
        case: id,
        url: view.within(urls::case(id)),
        title: format!("{} · {name} · Esmero", case.subject),
        announce: words.a2("case-announce", "title", &case.subject, "name", &name),
        head: Head::new(app, signed_in, &core, view),
        composer: Composer::new(app, signed_in, &core, &talk.messages, &before, begun, reasons),
        resolve: resolves.then(|| Resolve::new(app, signed_in, &core)),
        panel: Panel::new(app, signed_in, &core, &before),
        thread: Thread::new(app, signed_in, &core, talk),
    })
}

/// The whole page around a case.
pub(crate) async fn whole(
    app: &App,
    signed_in: &SignedIn,
    status: StatusCode,
    view: View,
    pane: Pane,
) -> Result<Response, Error> {
    let asker = signed_in.asker();
    let read = app
        .db
        .read(move |tx| Ok::<_, store::Error>((Part::first(view).read(tx, asker.agent)?, page::around(tx, asker)?)));
    let (found, (counts, position)) = read.await?;
    let list = List::new(app, signed_in, Part::first(view), found, Some(pane.case), counts);
    let frame = Frame::new(app, signed_in, view.place(), counts, position);
    page::show_as(status, &Show { frame, list, pane })
}

/// A case; its own part alone when the list beside it stays.
pub(super) async fn page(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let view = asked.view();
    let pane = pane(&app, &signed_in, id, view, Vec::new()).await?;
    match page::wanted(&headers) {
        Some("pane") => page::show(&pane),
        _ => whole(&app, &signed_in, StatusCode::OK, view, pane).await,
    }
}
