//! `/settings/quarantine`: mails that arrived and could not be filed. None is lost: here they wait for a human.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use domain::access::Action;

use super::{Done, frame, permit};
use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    mails::reader,
    web::{
        Query,
        page::{Frame, show},
    },
};

/// The most that are shown at once; deciding on these brings the next.
const MOST: i64 = 100;

pub(super) fn router() -> Router<App> {
    Router::new().route("/settings/quarantine", get(list))
}

#[derive(Template)]
#[template(path = "settings/quarantine.html")]
struct QuarantinePage {
    frame: Frame,
    mails: Vec<Line>,
    more: bool,
    done: String,
}

struct Line {
    id: String,
    sender: String,
    subject: String,
    reason: String,
    at: jiff::Timestamp,
    when: String,
}

async fn list(State(app): State<App>, signed_in: SignedIn, Query(done): Query<Done>) -> Result<Response, Error> {
    permit(&signed_in, Action::SeeQuarantine)?;
    let mails = app.db.read(|tx| store::incoming::quarantined(tx, MOST)).await?;
    let (words, business, now) = (signed_in.words, app.business(), app.clock.now());
    let reader = reader(&business, now, words.0);
    show(&QuarantinePage {
        frame: frame(&app, &signed_in, "quarantine").await?,
        more: mails.len() as i64 == MOST,
        mails: mails
            .into_iter()
            .map(|mail| Line {
                id: mail.id.to_string(),
                reason: words.t(&format!("settings-quarantine-{}", mail.reason)),
                at: mail.received_at,
                when: reader.relative(mail.received_at),
                sender: mail.sender,
                subject: mail.subject,
            })
            .collect(),
        done: done.said(words, &["aside"]),
    })
}
