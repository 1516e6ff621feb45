//! `/deadlines`: what the law wants done, the nearest first. Overdue stays, and stays on top (law 3).

use askama::Template;
use axum::{extract::State, response::Response};
use domain::{access::Action, clock};
use jiff::{ToSpan as _, civil::Date};
use serde::Deserialize;
use store::lists::Row;

use super::when::When;
use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    locales::Words,
    papers::words as paper_words,
    urls,
    web::{
        Query,
        page::{self, Frame},
    },
};

/// So many cases are shown.
const MOST: i64 = 300;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    rule: String,
}

struct Choice {
    value: String,
    name: String,
    chosen: bool,
}

/// A case on the board.
struct Line {
    url: String,
    person: String,
    subject: String,
    owner: String,
    rule: String,
    due: String,
    look: &'static str,
}

struct Group {
    title: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "deadlines.html")]
struct Board {
    frame: Frame,
    words: Words,
    rules: Vec<Choice>,
    groups: Vec<Group>,
}

pub(super) async fn page(
    signed_in: SignedIn,
    State(app): State<App>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let (context, asker, words) = (signed_in.context(&app), signed_in.asker(), signed_in.words);
    let read = app.db.read(move |tx| {
        context.permit(asker, Action::Look)?;
        Ok::<_, desk::Error>((store::lists::due_by_law(tx, MOST)?, page::around(tx, asker)?))
    });
    let (rows, (counts, position)) = read.await?;
    let business = app.business();
    let rules = business.law().map(|law| {
        let choice = |rule: &domain::profile::ClockRule| Choice {
            value: rule.id.clone(),
            name: rule.name.get(words.0).to_owned(),
            chosen: rule.id == asked.rule,
        };
        law.profile.clocks.iter().map(choice).collect::<Vec<_>>()
    });
    let frame = Frame::new(&app, &signed_in, "deadlines", counts, position);
    let groups = groups(&app, words, &rows, &asked.rule);
    page::show(&Board { frame, words, rules: rules.unwrap_or_default(), groups })
}

/// When it is due, seen from today.
fn group(today: Date, due: Date, late: bool) -> usize {
    match () {
        () if late => 0,
        () if due <= today => 1,
        () if due <= today.saturating_add(7.days()) => 2,
        () => 3,
    }
}

fn groups(app: &App, words: Words, rows: &[Row], rule: &str) -> Vec<Group> {
    let (business, now) = (app.business(), app.clock.now());
    let Some(law) = business.law() else { return Vec::new() };
    let when = When::new(words, &business, now);
    let today = law.date(now);
    let mut groups: Vec<Group> = ["law-board-late", "law-board-today", "law-board-week", "law-board-later"]
        .iter()
        .map(|key| Group { title: words.t(key), lines: Vec::new() })
        .collect();
    for row in rows {
        let Some(legal) = &row.legal else { continue };
        let duties = legal.duties();
        let Some(clock) = duties.into_iter().find(|clock| rule.is_empty() || clock.rule == rule) else { continue };
        let state = clock.state(now);
        let name = law.rule(clock).map_or(clock.rule.as_str(), |rule| rule.name.get(words.0));
        let place = group(today, clock.due_on, state == clock::State::Late);
        groups[place].lines.push(Line {
            url: urls::case(row.case),
            person: row.called().map_or_else(|| words.t("desk-nameless"), str::to_owned),
            subject: row.subject.clone(),
            owner: row.owner_name.clone().unwrap_or_else(|| words.t("desk-of-nobody")),
            rule: name.to_owned(),
            due: if clock.in_hours() { when.phrase(clock.due_at) } else { paper_words::date(clock.due_on, words.0) },
            look: super::when::look(state),
        });
    }
    groups.retain(|group| !group.lines.is_empty());
    groups
}
