//! All that is known of a person.

use std::collections::HashMap;

use askama::Template;
use axum::{extract::State, response::Response};
use domain::{
    access::{Action, may},
    ids::{AgentId, PersonId},
    person::Person,
};
use store::{
    cases::Stored,
    persons::Known,
    readings::{Reading, Subject},
};

use crate::{
    app::App,
    auth::SignedIn,
    error::Error,
    ui::{
        cases::{Way, full_name, manner, month_of, order},
        lexicon::{Lexicon, first_name},
        when::{Chip, When},
    },
    urls,
    web::{
        Path,
        page::{self, Frame},
    },
};

const CASES: i64 = 100;
const READINGS: i64 = 20;

struct Case {
    url: String,
    title: String,
    about: String,
    chip: Option<Chip>,
    owner: String,
    began: String,
}

#[derive(Template)]
#[template(path = "persons/show.html")]
struct Show {
    frame: Frame,
    id: PersonId,
    url: String,
    name: String,
    about: String,
    pronunciation: String,
    remarks: String,
    ways: Vec<Way>,
    counted: String,
    cases: Vec<Case>,
    readers: Vec<(String, String)>,
    edits: bool,
}

/// What is read of a person at once.
struct Everything {
    person: Person,
    ways: Vec<Known>,
    cases: Vec<Stored>,
    readings: Vec<Reading>,
    names: HashMap<AgentId, String>,
}

pub(super) async fn page(
    signed_in: SignedIn,
    State(app): State<App>,
    Path(id): Path<PersonId>,
) -> Result<Response, Error> {
    let (asker, words) = (signed_in.asker(), signed_in.words);
    signed_in.context(&app).permit(asker, Action::Look)?;
    let read = app.db.read(move |tx| {
        let person = store::persons::by_id(tx, id)?;
        let (mut ways, cases) = (store::persons::identifiers(tx, id)?, store::cases::of_person(tx, id, CASES)?);
        ways.sort_by_key(|way| order(&way.kind));
        let readings = store::readings::about(tx, id, READINGS)?;
        let names =
            store::agents::colleagues(tx)?.into_iter().map(|colleague| (colleague.id, colleague.name)).collect();
        Ok::<_, store::Error>((Everything { person, ways, cases, readings, names }, page::around(tx, asker)?))
    });
    let (known, (counts, position)) = read.await?;
    app.trace(Subject::Person(id), asker.agent).await?;
    let business = app.business();
    let when = When::new(words, &business, app.clock.now());
    let person = &known.person;
    let since = words.a("person-known-since", "month", month_of(&when, person.created_at));
    let show = Show {
        frame: Frame::new(&app, &signed_in, "persons", counts, position),
        id,
        url: urls::person(id),
        name: full_name(words, &person.name, &person.preferred_name),
        about: format!("{} · {since}", manner(words, person)),
        pronunciation: person.pronunciation.clone(),
        remarks: person.remarks.clone(),
        ways: known.ways.iter().map(|way| Way::new(words, way)).collect(),
        counted: super::list::counted(words, &known.cases),
        cases: known.cases.iter().map(|stored| case(&when, &known.names, stored)).collect(),
        readers: readers(&when, &known),
        edits: may(asker, Action::EditPerson).is_ok(),
    };
    page::show(&show)
}

fn case(when: &When<'_>, names: &HashMap<AgentId, String>, stored: &Stored) -> Case {
    let (words, case) = (when.words, &stored.case);
    let owner = case.owner.and_then(|owner| names.get(&owner));
    Case {
        url: urls::case(case.id),
        title: case.subject.clone(),
        about: format!("{} · {}", Lexicon::of(words).kind(case.kind), case.key),
        chip: when.standing(
            case.state,
            (case.clock.as_ref(), case.legal.as_deref()),
            case.waiting_until,
            case.waits_since,
        ),
        owner: owner.map_or_else(|| words.t("desk-of-nobody"), |owner| first_name(owner).to_owned()),
        began: when.reader.date_short(case.opened_at),
    }
}

/// Who looked into the person's cases and on which day: what the person may ask to be told (law 10).
fn readers(when: &When<'_>, known: &Everything) -> Vec<(String, String)> {
    let told = known.readings.iter().filter_map(|reading| {
        let name = known.names.get(&reading.agent)?;
        Some((name.clone(), when.short(reading.at)))
    });
    told.collect()
}
