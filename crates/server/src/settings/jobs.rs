//! `/settings/jobs`: what the program does by itself, and what it gave up.

use std::collections::{BTreeMap, HashMap};

use askama::Template;
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::{
    access::{Action, may},
    ids::{CaseId, JobId},
};
use serde::Deserialize;
use store::{lists, queue};

use super::{Done, frame, permit};
use crate::{
    app::App,
    auth::{Posted, SignedIn},
    error::Error,
    jobs::{file_mail, send_code},
    locales::Words,
    mails::reader,
    urls,
    web::{
        Path, Query,
        page::{Frame, show},
    },
};

/// The most that are shown of each sort.
const MOST: i64 = 200;

pub(super) fn router() -> Router<App> {
    Router::new().route("/settings/jobs", get(list)).route("/settings/jobs/{id}", post(decide))
}

#[derive(Template)]
#[template(path = "settings/jobs.html")]
struct JobsPage {
    frame: Frame,
    summary: String,
    dead: Vec<Dead>,
    /// May take work up again.
    decides: bool,
    waiting: Vec<(String, i64)>,
    done: String,
}

struct Dead {
    id: String,
    kind: String,
    case: Option<(String, String)>,
    attempts: String,
    error: String,
    since: String,
}

async fn list(State(app): State<App>, signed_in: SignedIn, Query(done): Query<Done>) -> Result<Response, Error> {
    permit(&signed_in, Action::SeeJobs)?;
    let found = app.db.read::<_, store::Error>(|tx| {
        let (dead, ready) = (queue::list(tx, "dead", MOST)?, queue::list(tx, "ready", MOST)?);
        let cases: Vec<CaseId> = dead.iter().filter_map(|job| job.case).collect();
        Ok((dead, ready, lists::of_cases(tx, &cases)?, queue::count(tx, "ready")?))
    });
    let (dead, ready, rows, count) = found.await?;
    let (words, business, now) = (signed_in.words, app.business(), app.clock.now());
    let reader = reader(&business, now, words.0);
    let named: HashMap<CaseId, String> =
        rows.iter().map(|row| (row.case, row.called().map_or_else(|| row.subject.clone(), str::to_owned))).collect();
    let mut waiting = BTreeMap::<&str, i64>::new();
    for job in &ready {
        *waiting.entry(&job.kind).or_default() += 1;
    }
    let oldest = ready.iter().map(|job| job.created_at).min();
    let mut summary = words.n("settings-jobs-waiting", "count", count);
    if let Some(oldest) = oldest {
        summary = format!("{summary} {}", words.a("settings-jobs-oldest", "since", reader.relative(oldest)));
    }
    show(&JobsPage {
        decides: may(signed_in.asker(), Action::Jobs).is_ok(),
        frame: frame(&app, &signed_in, "jobs").await?,
        summary,
        waiting: waiting.into_iter().map(|(kind, count)| (name(words, kind), count)).collect(),
        dead: dead
            .into_iter()
            .map(|job| Dead {
                id: job.id.to_string(),
                kind: name(words, &job.kind),
                case: job.case.and_then(|case| Some((urls::case(case), named.get(&case)?.clone()))),
                attempts: words.n("settings-jobs-attempts", "count", job.attempts),
                error: job.last_error.unwrap_or_default(),
                since: reader.relative(job.created_at),
            })
            .collect(),
        done: done.said(words, &["retried", "discarded"]),
    })
}

/// What sort of work it is, in words.
fn name(words: Words, kind: &str) -> String {
    let known = [desk::cases::delivery::SEND, file_mail::KIND, send_code::KIND];
    if known.contains(&kind) { words.t(&format!("settings-job-{}", kind.replace('_', "-"))) } else { kind.to_owned() }
}

#[derive(Deserialize)]
struct Decision {
    /// `retry` or `discard`.
    r#do: String,
}

async fn decide(
    State(app): State<App>,
    signed_in: SignedIn,
    Path(id): Path<JobId>,
    Posted(decision): Posted<Decision>,
) -> Result<Response, Error> {
    permit(&signed_in, Action::Jobs)?;
    let (ctx, asker) = (signed_in.context(&app), signed_in.asker());
    if decision.r#do == "retry" {
        app.db.write(move |tx| desk::jobs::retry(tx, &ctx, asker, id)).await?;
        return Ok(Redirect::to("/settings/jobs?done=retried").into_response());
    }
    app.db.write(move |tx| desk::jobs::discard(tx, &ctx, asker, id)).await?;
    Ok(Redirect::to("/settings/jobs?done=discarded").into_response())
}
