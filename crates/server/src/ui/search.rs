//! Searching in what was written, by names, numbers and keys.

use std::collections::HashMap;

use askama::Template;
use axum::{extract::State, response::Response};
use domain::{access::Action, case::Direction, ids::MessageId};
use serde::Deserialize;
use store::{lists::Row, messages::Message};

use super::{
    cases::full_name,
    excerpt,
    find::{self, Someone},
    lexicon::{Lexicon, first_name},
    persons::Card,
    when::{Chip, When},
};
use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    locales::Words,
    urls,
    web::{
        Query,
        page::{self, Frame},
    },
};

const CASES: usize = 20;
const PERSONS: i64 = 5;

#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
    before: Option<String>,
}

struct Hit {
    url: String,
    title: String,
    chip: Option<Chip>,
    html: String,
    about: String,
}

#[derive(Template)]
#[template(path = "search.html")]
struct Search {
    frame: Frame,
    words: Words,
    question: String,
    persons: Vec<Card>,
    hits: Vec<Hit>,
    next: Option<String>,
}

/// What was found, with the messages that hold the words.
struct Found {
    persons: Vec<Someone>,
    cases: find::Cases,
    messages: HashMap<MessageId, Message>,
}

pub(super) async fn page(
    signed_in: SignedIn,
    State(app): State<App>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let (asker, words) = (signed_in.asker(), signed_in.words);
    signed_in.context(&app).permit(asker, Action::Look)?;
    let (question, before) = (find::question(&asked.q), asked.before.and_then(|before| before.parse().ok()));
    let (asked, home) = (question.clone(), app.business().calling_code);
    let read = app.db.read(move |tx| {
        let persons = if before.is_none() { find::persons(tx, &asked, home, PERSONS)? } else { Vec::new() };
        let cases = find::cases(tx, &asked, CASES, before)?;
        let mut messages = HashMap::new();
        for hit in &cases.hits {
            messages.insert(hit.message, store::messages::by_id(tx, hit.message)?);
        }
        Ok::<_, store::Error>((Found { persons, cases, messages }, page::around(tx, asker)?))
    });
    let (found, (counts, position)) = read.await?;
    let business = app.business();
    let when = When::new(words, &business, app.clock.now());
    let hits = hits(&when, &found, &question);
    let next = found.cases.next.map(|next| {
        let query = serde_html_form::to_string([("q", question.as_str()), ("before", &next.to_string())]);
        format!("/search?{}", query.unwrap_or_default())
    });
    let frame = Frame::new(&app, &signed_in, "search", counts, position);
    let persons = found.persons.into_iter().map(|someone| Card::new(words, someone)).collect();
    page::show(&Search { frame, words, question, persons, hits, next })
}

fn hits(when: &When<'_>, found: &Found, question: &str) -> Vec<Hit> {
    let hit = |row: &Row| {
        let message = found.cases.hits.iter().find(|hit| hit.case == row.case);
        let text = message.and_then(|hit| found.messages.get(&hit.message)).map_or_else(|| row.excerpt.clone(), spoken);
        Hit {
            url: message
                .map_or_else(|| urls::case(row.case), |hit| format!("{}#m{}", urls::case(row.case), hit.message)),
            title: row.subject.clone(),
            chip: when.standing(
                row.state,
                (row.clock.as_ref(), row.legal.as_deref()),
                row.waiting_until,
                row.waits_since,
            ),
            html: excerpt::around(&text, question),
            about: about(when, row),
        }
    };
    found.cases.rows.iter().map(hit).collect()
}

/// The words as they were said: ours without the composer's marks.
fn spoken(message: &Message) -> String {
    match message.direction {
        Direction::Inbound => message.text.clone(),
        _ => mail::compose::to_text(&message.text),
    }
}

fn about(when: &When<'_>, row: &Row) -> String {
    let words = when.words;
    let owner = row.owner_name.as_deref();
    let owned = owner.map_or_else(|| words.t("desk-of-nobody"), |owner| words.a("desk-of", "agent", first_name(owner)));
    let name = full_name(words, &row.person_name, &row.preferred_name);
    let (kind, key) = (Lexicon::of(words).kind(row.kind), row.key);
    format!("{name} · {kind} · {key} · {owned} · {}", when.short(row.last_word_at))
}
