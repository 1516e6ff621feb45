//! Whether a paper is one that the business gave: for whoever has it, without any personal data.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use domain::key::Key;
use serde::Deserialize;
use store::legal::Receipt;

use super::{frame::Frame, law, visitor::Visitor};
use crate::{
    app::App,
    error::Error,
    urls,
    web::{Query, page::show},
};

#[derive(Template)]
#[template(path = "portal/check.html")]
struct CheckPage {
    frame: Frame,
    typed: String,
    problem: String,
    found: Option<Found>,
}

/// A paper that was found by its code.
struct Found {
    told: String,
    digest: String,
    /// Its case's chain of events is whole and tells of it.
    intact: bool,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Typed {
    code: String,
}

pub(super) fn router() -> Router<App> {
    Router::new().route(urls::VERIFY, get(page))
}

async fn page(State(app): State<App>, visitor: Visitor, Query(typed): Query<Typed>) -> Result<Response, Error> {
    let frame = Frame::new(&app, &visitor);
    let typed: String = typed.code.chars().take(40).collect();
    if typed.trim().is_empty() {
        return show(&CheckPage { frame, typed, problem: String::new(), found: None });
    }
    let found = match typed.parse::<Key>() {
        Ok(code) => look(&app, code).await?,
        Err(_) => None,
    };
    let problem = if found.is_none() { frame.t("portal-check-no") } else { String::new() };
    let found = found.map(|(receipt, intact)| Found {
        told: frame.with(
            &format!("portal-check-{}", if receipt.kind == "answer" { "answer" } else { "receipt" }),
            &[("date", crate::locales::say(law::moment(&frame, receipt.issued_at)))],
        ),
        digest: receipt.digest,
        intact,
    });
    show(&CheckPage { frame, typed, problem, found })
}

/// The paper of a code, and whether the journal tells of it and is whole.
async fn look(app: &App, code: Key) -> Result<Option<(Receipt, bool)>, Error> {
    let found = app.db.read(move |tx| {
        let Some(receipt) = store::legal::receipt_by_code(tx, code.compact())? else { return Ok(None) };
        let told = store::journal::of_case(tx, receipt.case)?.iter().any(|entry| match &entry.recorded.event {
            domain::event::Event::ReceiptIssued(issued) => {
                issued.receipt == receipt.id && issued.digest == receipt.digest
            }
            _ => false,
        });
        let intact = told && store::verify::case_is_whole(tx, receipt.case)?;
        Ok::<_, store::Error>(Some((receipt, intact)))
    });
    Ok(found.await?)
}
