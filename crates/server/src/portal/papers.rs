//! The papers of a case, for the person: the receipt, and the reasoned answer once it has left.

use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use domain::{
    case::{Delivery, Direction},
    event::Actor,
    ids::MessageId,
    legal::Proof,
};

use super::open::{Aside, Opened};
use crate::{
    app::App,
    error::Error,
    papers::{self, Paper},
};

pub(super) fn router() -> Router<App> {
    Router::new().route("/c/{key}/receipt.pdf", get(receipt)).route("/c/{key}/answer.pdf", get(answer))
}

async fn receipt(State(app): State<App>, opened: Opened) -> Result<Response, Aside> {
    let case = opened.stored.case.id;
    let messages = app.db.read(move |tx| store::messages::of_case(tx, case)).await?;
    let first = messages.iter().find(|message| message.direction == Direction::Inbound && !message.automatic);
    // It holds the person's words, so it is for whoever may read them.
    if !first.is_some_and(|first| opened.sight.shows(first)) {
        return Ok(Redirect::to(&opened.place("verify")).into_response());
    }
    give(&app, &opened, Paper::Receipt).await
}

async fn answer(State(app): State<App>, opened: Opened) -> Result<Response, Aside> {
    let legal = opened.stored.case.legal.as_deref();
    let message = legal.and_then(|legal| legal.resolution.as_ref()).ok_or(Error::NotFound)?.message;
    let found = app.db.read(move |tx| store::messages::by_id(tx, message)).await?;
    if matches!(found.delivery, Delivery::Queued | Delivery::Cancelled) {
        return Err(Error::NotFound.into());
    }
    if !opened.sight.shows(&found) {
        return Ok(Redirect::to(&opened.place("verify")).into_response());
    }
    let shown = give(&app, &opened, Paper::Answer(message)).await?;
    prove(&app, message, Proof::Downloaded).await?;
    Ok(shown)
}

async fn give(app: &App, opened: &Opened, paper: Paper) -> Result<Response, Aside> {
    let case = &opened.stored.case;
    let given = papers::of(app, Actor::Person(case.person), "page", case.id, paper, "page").await?;
    let name = papers::file_name(&given, &case.key);
    Ok(crate::ui::paper(app, &given, &name).await?)
}

/// The person has seen it, or has it.
pub(super) async fn prove(app: &App, message: MessageId, proof: Proof) -> Result<(), Error> {
    let context = app.context(Actor::System, "page");
    app.db.write(move |tx| desk::cases::law::prove(tx, &context, message, proof)).await?;
    Ok(())
}
