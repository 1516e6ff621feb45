//! Persons: those who became known last, or those who are looked for.

use askama::Template;
use axum::{extract::State, response::Response};
use domain::{
    access::{Action, may},
    case::State as Standing,
    ids::PersonId,
};
use fluent_templates::fluent_bundle::FluentValue;
use jiff::Timestamp;
use serde::Deserialize;
use store::{Tx, cases::Stored};

use super::Card;
use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    locales::{Words, say},
    ui::{
        find::{self, Someone},
        when::When,
    },
    urls,
    web::{
        Query,
        page::{self, Frame},
    },
};

const LINES: i64 = 30;
/// How many cases of each person are counted.
const CASES: i64 = 20;

#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
    before: Option<String>,
}

struct Line {
    card: Card,
    cases: String,
    last: String,
}

#[derive(Template)]
#[template(path = "persons/index.html")]
struct Index {
    frame: Frame,
    question: String,
    /// How many there are, or in which order.
    told: String,
    lines: Vec<Line>,
    next: Option<String>,
    adds: bool,
}

/// A place in the list of all: when somebody became known, and who.
fn place(text: &str) -> Option<(Timestamp, PersonId)> {
    let (at, id) = text.split_once('_')?;
    Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, id.parse().ok()?))
}

/// Somebody with their latest cases.
type Matters = (Someone, Vec<Stored>);

fn read(
    tx: &mut Tx<'_>,
    question: &str,
    home: domain::person::identifier::CallingCode,
    before: Option<(Timestamp, PersonId)>,
) -> Result<(Vec<Matters>, Option<String>), store::Error> {
    let (found, next) = if question.is_empty() {
        let mut persons = store::persons::list(tx, before, LINES + 1)?;
        let more = persons.len() as i64 > LINES;
        persons.truncate(LINES as usize);
        let last = persons.last().filter(|_| more);
        let next =
            last.map(|last| format!("{}?before={}_{}", urls::PERSONS, last.created_at.as_microsecond(), last.id));
        (find::with_ways(tx, persons)?, next)
    } else {
        (find::persons(tx, question, home, LINES)?, None)
    };
    let mut lines = Vec::with_capacity(found.len());
    for someone in found {
        let cases = store::cases::of_person(tx, someone.person.id, CASES)?;
        lines.push((someone, cases));
    }
    Ok((lines, next))
}

pub(super) async fn page(
    signed_in: SignedIn,
    State(app): State<App>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let (asker, words) = (signed_in.asker(), signed_in.words);
    signed_in.context(&app).permit(asker, Action::Look)?;
    let (question, before) = (find::question(&asked.q), asked.before.as_deref().and_then(place));
    let (asked, business) = (question.clone(), app.business());
    let home = business.calling_code;
    let found =
        app.db.read(move |tx| Ok::<_, store::Error>((read(tx, &asked, home, before)?, page::around(tx, asker)?)));
    let ((found, next), (counts, position)) = found.await?;
    let when = When::new(words, &business, app.clock.now());
    let lines = found.into_iter().map(|(someone, cases)| Line {
        cases: counted(words, &cases),
        last: cases.iter().map(|case| case.case.touched_at).max().map_or_else(String::new, |at| when.short_day(at)),
        card: Card::new(words, someone),
    });
    let lines: Vec<Line> = lines.collect();
    let told = match lines.len() {
        _ if question.is_empty() => words.t("person-latest"),
        all if all as i64 >= LINES => words.n("person-count-many", "count", all),
        all => words.with(
            "person-count",
            &[
                ("count", FluentValue::from(all as i64)),
                ("person", say(&business.person_word)),
                ("persons", say(&business.persons_word)),
            ],
        ),
    };
    let frame = Frame::new(&app, &signed_in, "persons", counts, position);
    let adds = may(asker, Action::EditPerson).is_ok();
    page::show(&Index { frame, question, told, lines, next, adds })
}

/// «1 abierto, 3 resueltos».
pub(super) fn counted(words: Words, cases: &[Stored]) -> String {
    let open = cases.iter().filter(|case| matches!(case.case.state, Standing::Open | Standing::Waiting)).count();
    let over = cases.len() - open;
    let mut told = Vec::with_capacity(2);
    if open > 0 {
        told.push(words.n("person-open", "count", open));
    }
    if over > 0 {
        told.push(words.n("person-over", "count", over));
    }
    if told.is_empty() { words.t("person-no-cases") } else { told.join(", ") }
}
