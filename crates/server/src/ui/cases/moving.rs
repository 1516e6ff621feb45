//! A case belongs to another person than was thought: looks for the right one.

use askama::Template;
use axum::{extract::State, response::Response};
use domain::{access::Action, ids::CaseId};
use serde::Deserialize;

use super::head::Core;
use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    locales::Words,
    ui::{find, persons::Card},
    urls,
    web::{
        Path, Query,
        page::{self, Frame},
    },
};

const MOST: i64 = 10;

#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    who: String,
}

#[derive(Template)]
#[template(path = "cases/person-page.html")]
struct PersonPage {
    frame: Frame,
    words: Words,
    url: String,
    title: String,
    now: String,
    who: String,
    found: Vec<Card>,
}

pub(super) async fn page(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<CaseId>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let (context, asker, words) = (signed_in.context(&app), signed_in.asker(), signed_in.words);
    let (who, home) = (find::question(&asked.who), app.business().calling_code);
    let question = who.clone();
    let read = app.db.read(move |tx| {
        let core = Core::read(tx, id)?;
        context.permit(asker, Action::Work(&core.stored.case))?;
        let mut found = if question.is_empty() { Vec::new() } else { find::persons(tx, &question, home, MOST)? };
        found.retain(|someone| someone.person.id != core.person.id);
        Ok::<_, desk::Error>((core, found, page::around(tx, asker)?))
    });
    let (core, found, (counts, position)) = read.await?;
    let shown = PersonPage {
        frame: Frame::new(&app, &signed_in, "open", counts, position),
        words,
        url: urls::case(id),
        title: core.stored.case.subject.clone(),
        now: super::full_name(words, &core.person.name, &core.person.preferred_name),
        who,
        found: found.into_iter().map(|someone| Card::new(words, someone)).collect(),
    };
    page::show(&shown)
}
