//! Finding persons and cases by anything that somebody may have at hand (promise N1): a name, an address, a number, a key,
//! words that were written.

use std::collections::HashMap;

use domain::{
    ids::{CaseId, PersonId},
    key::Key,
    person::{
        Person,
        identifier::{CallingCode, guess},
    },
};
use store::{
    Tx,
    lists::{self, Row},
    persons::{self, Known},
    search,
};

use super::cases::order;

/// A longer question is cut: nobody types so much.
const LONGEST: usize = 200;

/// What somebody typed, without the space around it.
pub(crate) fn question(typed: &str) -> String {
    typed.trim().chars().take(LONGEST).collect()
}

/// A person who was found, with every way to recognise them.
#[derive(Debug, Clone)]
pub(crate) struct Someone {
    pub(crate) person: Person,
    pub(crate) ways: Vec<Known>,
}

/// Persons by any identifier first, then by the beginnings of their names.
pub(crate) fn persons(
    tx: &mut Tx<'_>,
    question: &str,
    home: CallingCode,
    limit: i64,
) -> Result<Vec<Someone>, store::Error> {
    let mut found: Vec<Person> = Vec::new();
    for identifier in guess(question, home) {
        found.extend(persons::by_identifier(tx, identifier.kind.as_str(), &identifier.norm, limit)?);
    }
    found.extend(persons::by_name(tx, question, limit)?);
    let mut seen = std::collections::HashSet::new();
    found.retain(|person| seen.insert(person.id));
    found.truncate(usize::try_from(limit).unwrap_or_default());
    with_ways(tx, found)
}

/// Persons with their identifiers.
pub(crate) fn with_ways(tx: &mut Tx<'_>, found: Vec<Person>) -> Result<Vec<Someone>, store::Error> {
    let ids: Vec<PersonId> = found.iter().map(|person| person.id).collect();
    let mut ways: HashMap<PersonId, Vec<Known>> = persons::identifiers_of(tx, &ids)?;
    for known in ways.values_mut() {
        known.sort_by_key(|way| order(&way.kind));
    }
    let someone = |person: Person| Someone { ways: ways.remove(&person.id).unwrap_or_default(), person };
    Ok(found.into_iter().map(someone).collect())
}

/// Cases that were found, and from where to go on.
pub(crate) struct Cases {
    pub(crate) rows: Vec<Row>,
    /// For each case the message that holds the words; none for one that was named by its key.
    pub(crate) hits: Vec<search::Hit>,
    pub(crate) next: Option<i64>,
}

/// The case of a key first, then those in which the words were written.
pub(crate) fn cases(tx: &mut Tx<'_>, question: &str, limit: usize, before: Option<i64>) -> Result<Cases, store::Error> {
    let named = match question.parse::<Key>() {
        Ok(key) if before.is_none() => store::cases::by_key(tx, &key)?.map(|stored| stored.case.id),
        _ => None,
    };
    let found = search::query(tx, question, limit, before)?;
    let written = found.hits.iter().map(|hit| hit.case).filter(|case| Some(*case) != named);
    let ids: Vec<CaseId> = named.into_iter().chain(written).collect();
    Ok(Cases { rows: lists::of_cases(tx, &ids)?, hits: found.hits, next: found.next })
}
