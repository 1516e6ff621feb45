//! What pages read from the memory, by the same functions of `store`: the limit of a page that is made in no time.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use domain::case::State;
use domain::ids::{AgentId, CaseId};
use store::lists::{self, Filter};
use store::readings::Subject;
use store::{Error, Tx};
use uuid::Uuid;

/// A reading that can be repeated by many at once.
pub(crate) type Reading = Arc<dyn Fn(&mut Tx<'_>) -> Result<(), Error> + Send + Sync>;

/// What stands around every page.
fn around(tx: &mut Tx<'_>) -> Result<(), Error> {
    lists::counts(tx, AgentId(Uuid::nil()))?;
    store::journal::heads(tx).map(drop)
}

fn open_cases(tx: &mut Tx<'_>) -> Result<(), Error> {
    lists::page(tx, &Filter { state: Some(State::Open), ..Filter::default() }, None, 40).map(drop)
}

/// The list of open cases.
pub(crate) fn list() -> Reading {
    Arc::new(|tx| {
        open_cases(tx)?;
        around(tx)
    })
}

/// A case with its messages, its person and the list beside it.
pub(crate) fn case(cases: Arc<[CaseId]>) -> Reading {
    let next = AtomicUsize::new(0);
    Arc::new(move |tx| {
        let id = cases[next.fetch_add(1, Ordering::Relaxed) % cases.len()];
        let stored = store::cases::by_id(tx, id)?;
        store::persons::by_id(tx, stored.case.person)?;
        store::persons::identifiers(tx, stored.case.person)?;
        store::cases::of_person(tx, stored.case.person, 20)?;
        store::messages::of_case(tx, id)?;
        store::messages::attachments_of_case(tx, id)?;
        store::journal::of_case(tx, id)?;
        store::agents::colleagues(tx)?;
        store::drafts::of_case(tx, id)?;
        store::uploads::of_owner(tx, "nobody")?;
        store::readings::is_traced(tx, Subject::Case(id), AgentId(Uuid::nil()), crate::now())?;
        open_cases(tx)?;
        around(tx)
    })
}

/// A page of what was found, with the messages that hold the words.
pub(crate) fn search(word: &'static str) -> Reading {
    Arc::new(move |tx| {
        let found = store::search::query(tx, word, 20, None)?;
        let cases: Vec<CaseId> = found.hits.iter().map(|hit| hit.case).collect();
        lists::of_cases(tx, &cases)?;
        for hit in &found.hits {
            store::messages::by_id(tx, hit.message)?;
        }
        around(tx)
    })
}
