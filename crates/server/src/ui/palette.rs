//! The palette: types ahead over persons and cases; the actions are in the page already.

use askama::Template;
use axum::{extract::State, response::Response};
use domain::{access::Action, calendar::words::sentence};
use serde::Deserialize;

use super::{
    cases::full_name,
    find::{self, Someone},
    lexicon::{Lexicon, first_name},
};
use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    locales::Words,
    urls,
    web::{self, Query},
};

const MOST: i64 = 6;

#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
}

struct Line {
    id: String,
    url: String,
    text: String,
    about: String,
}

#[derive(Template)]
#[template(path = "palette/results.html")]
struct Results {
    words: Words,
    /// What the business calls its persons.
    heading: String,
    persons: Vec<Line>,
    cases: Vec<Line>,
}

pub(super) async fn page(
    signed_in: SignedIn,
    State(app): State<App>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    signed_in.context(&app).permit(signed_in.asker(), Action::Look)?;
    let (question, business, words) = (find::question(&asked.q), app.business(), signed_in.words);
    let home = business.calling_code;
    let read = app.db.read(move |tx| {
        let persons = find::persons(tx, &question, home, MOST)?;
        Ok::<_, store::Error>((persons, find::cases(tx, &question, MOST as usize, None)?))
    });
    let (persons, cases) = read.await?;
    let persons = persons.into_iter().map(|someone| person(words, someone)).collect();
    let cases = cases.rows.into_iter().map(|row| case(words, &row)).collect();
    let heading = sentence(&business.persons_word);
    web::page::show(&Results { words, heading, persons, cases })
}

fn person(words: Words, Someone { person, ways }: Someone) -> Line {
    let mut about: Vec<String> = Vec::new();
    let name = full_name(words, &person.name, &person.preferred_name);
    if !person.preferred_name.is_empty() && person.preferred_name != name {
        about.push(words.a("person-called", "name", &person.preferred_name));
    }
    about.extend(ways.into_iter().take(2).map(|way| way.value));
    Line { id: format!("p-{}", person.id), url: urls::person(person.id), text: name, about: about.join(" · ") }
}

fn case(words: Words, row: &store::lists::Row) -> Line {
    let whose = match &row.owner_name {
        Some(owner) => words.a("desk-of", "agent", first_name(owner)),
        None => words.t("desk-of-nobody"),
    };
    let name = full_name(words, &row.person_name, &row.preferred_name);
    let state = Lexicon::of(words).state(row.state);
    let about = format!("{name} · {} · {state} · {whose}", row.key);
    Line { id: format!("c-{}", row.case), url: urls::case(row.case), text: row.subject.clone(), about }
}
