//! Who else has the case open, and who is writing in it. The open page says that it is there; what it hears back, and
//! whenever it is told that this changed, is a sentence about the others.

use askama::Template;
use axum::{extract::State, response::Response};
use domain::{
    access::Action,
    calendar::words,
    ids::{AgentId, CaseId},
};
use serde::Deserialize;
use store::{
    Tx,
    presence::{self, Present},
};

use super::head::Core;
use crate::{
    app::App,
    auth::{Posted, SignedIn},
    error::Error,
    locales::{Words, say},
    ui::lexicon::first_name,
    web::{self, Path},
};

/// What a browser says of itself.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Here {
    writes: String,
    leaves: String,
}

/// The others at a case.
#[derive(Template)]
#[template(path = "cases/others.html")]
pub(super) struct Others {
    sentences: Vec<String>,
}

impl Others {
    /// Who else is there but this agent.
    pub(super) fn of(words: Words, core: &Core, present: &[Present], agent: AgentId) -> Self {
        let told = |writes: bool, key: &str| {
            let there = present.iter().filter(|other| other.agent != agent && other.writes == writes);
            let names: Vec<String> =
                there.filter_map(|other| core.name(other.agent)).map(|name| first_name(name).to_owned()).collect();
            let who = words::list(&names, words.0);
            (!names.is_empty()).then(|| words.with(key, &[("who", say(who)), ("count", names.len().into())]))
        };
        let (writing, looking) = (told(true, "case-others-write"), told(false, "case-others-look"));
        Self { sentences: writing.into_iter().chain(looking).collect() }
    }
}

/// Notes that somebody is there, and perhaps writing.
pub(super) fn note(
    tx: &mut Tx<'_>,
    context: &desk::Context,
    case: CaseId,
    agent: AgentId,
    writes: bool,
) -> Result<(), store::Error> {
    presence::note(tx, Present { case, agent, writes }, context.now)
}

/// A browser that has the case open, or has just left it.
pub(super) async fn here(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(case): Path<CaseId>,
    Posted(here): Posted<Here>,
) -> Result<Response, Error> {
    let (context, agent) = (signed_in.context(&app), signed_in.agent.id);
    context.permit(signed_in.asker(), Action::Look)?;
    let said = app.db.write(move |tx| {
        let core = Core::read(tx, case)?;
        if here.leaves.is_empty() {
            note(tx, &context, case, agent, !here.writes.is_empty())?;
        } else {
            presence::leave(tx, case, agent)?;
        }
        Ok::<_, store::Error>((core, presence::of_case(tx, case, context.now)?))
    });
    let (core, present) = said.await?;
    web::page::show(&Others::of(signed_in.words, &core, &present, agent))
}

/// The others again, after somebody came, left or began to write.
pub(super) async fn others(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(case): Path<CaseId>,
) -> Result<Response, Error> {
    signed_in.context(&app).permit(signed_in.asker(), Action::Look)?;
    let now = app.clock.now();
    let read = app.db.read(move |tx| Ok::<_, store::Error>((Core::read(tx, case)?, presence::of_case(tx, case, now)?)));
    let (core, present) = read.await?;
    web::page::show(&Others::of(signed_in.words, &core, &present, signed_in.agent.id))
}
