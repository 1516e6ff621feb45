//! Persons and the ways to recognise them.

use std::collections::HashMap;

use domain::{
    ids::{IdentifierId, PersonId},
    person::{Person, identifier::Identifier},
};
use jiff::Timestamp;

use crate::{
    Error,
    db::{Row, Statement, Tx, params, value::Value},
    search::folded_words,
};

/// More words of a name are not compared.
const MOST_WORDS: usize = 8;
/// More persons with the same beginning of a name are not looked at.
const CANDIDATES: i64 = 5000;

/// A stored identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Identity.
    pub id: IdentifierId,
    /// Whose.
    pub person: PersonId,
    /// `email`, `phone`, … as in `domain::person::identifier`.
    pub kind: String,
    /// As it was given.
    pub value: String,
    /// As it is compared.
    pub norm: String,
}

pub(crate) fn read(row: &mut Row<'_>) -> Result<Person, Error> {
    Ok(Person {
        id: row.get()?,
        name: row.get()?,
        preferred_name: row.get()?,
        pronunciation: row.get()?,
        form: row.word()?,
        language: row.word()?,
        remarks: row.get()?,
        created_at: row.get()?,
        version: row.get()?,
    })
}

fn read_known(row: &mut Row<'_>) -> Result<Known, Error> {
    Ok(Known { id: row.get()?, person: row.get()?, kind: row.get()?, value: row.get()?, norm: row.get()? })
}

macro_rules! columns {
    () => {
        "p.id, p.name, p.preferred_name, p.pronunciation, p.form, p.language, p.remarks, p.created_at, p.version"
    };
}

/// A person by id.
pub fn by_id(tx: &mut Tx<'_>, id: PersonId) -> Result<Person, Error> {
    tx.row(concat!("SELECT ", columns!(), " FROM person p WHERE p.id = $1"), params![id], read)?.ok_or(Error::Missing)
}

/// Writes a person who is not there yet.
pub fn insert(tx: &mut Tx<'_>, person: &Person) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO person (id, name, preferred_name, pronunciation, form, language, remarks, created_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            person.id,
            &person.name,
            &person.preferred_name,
            &person.pronunciation,
            person.form.as_str(),
            person.language.tag(),
            &person.remarks,
            person.created_at,
            person.version,
        ],
    )?;
    write_words(tx, person)
}

/// Writes the words of the names, by which [`by_name`] finds the person.
fn write_words(tx: &mut Tx<'_>, person: &Person) -> Result<(), Error> {
    for word in folded_words(&format!("{} {}", person.name, person.preferred_name), MOST_WORDS) {
        tx.exec("INSERT INTO person_word (word, person_id) VALUES ($1, $2)", params![word, person.id])?;
    }
    Ok(())
}

/// Writes what is known about a person, unless somebody else did so in the meantime.
pub fn update(tx: &mut Tx<'_>, person: &mut Person) -> Result<(), Error> {
    let changed = tx.exec(
        "UPDATE person SET name = $1, preferred_name = $2, pronunciation = $3, form = $4, language = $5, remarks = $6,
           version = version + 1 WHERE id = $7 AND version = $8",
        params![
            &person.name,
            &person.preferred_name,
            &person.pronunciation,
            person.form.as_str(),
            person.language.tag(),
            &person.remarks,
            person.id,
            person.version,
        ],
    )?;
    if changed != 1 {
        return Err(Error::Conflict);
    }
    person.version += 1;
    tx.exec("DELETE FROM person_word WHERE person_id = $1", params![person.id])?;
    write_words(tx, person)
}

/// The persons with an identifier, the one known longest first.
pub fn by_identifier(tx: &mut Tx<'_>, kind: &str, norm: &str, limit: i64) -> Result<Vec<Person>, Error> {
    at(tx, kind, norm, None, limit)
}

/// Those after one of them, in the same order.
pub fn by_identifier_after(
    tx: &mut Tx<'_>,
    identifier: &Identifier,
    after: Option<(Timestamp, PersonId)>,
    limit: i64,
) -> Result<Vec<Person>, Error> {
    at(tx, identifier.kind.as_str(), &identifier.norm, after, limit)
}

fn at(
    tx: &mut Tx<'_>,
    kind: &str,
    norm: &str,
    after: Option<(Timestamp, PersonId)>,
    limit: i64,
) -> Result<Vec<Person>, Error> {
    let (since, id) = after.unwrap_or((Timestamp::MIN, PersonId(uuid::Uuid::nil())));
    tx.rows(
        concat!(
            "SELECT ",
            columns!(),
            " FROM identifier i JOIN person p ON p.id = i.person_id
             WHERE i.norm = $1 AND i.kind = $2 AND (p.created_at, p.id) > ($3, $4)
             ORDER BY p.created_at, p.id LIMIT $5"
        ),
        params![norm, kind, since, id, limit],
        read,
    )
}

/// The persons in whose names there are words that begin like these, in any order and whatever the accents; those known
/// longest first. Nobody for no words.
pub fn by_name(tx: &mut Tx<'_>, name: &str, limit: i64) -> Result<Vec<Person>, Error> {
    let mut words = folded_words(name, MOST_WORDS);
    // The longest is the rarest: it gives the candidates, the others must agree.
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let Some((first, others)) = words.split_first() else { return Ok(Vec::new()) };
    let mut statement = Statement::new(concat!("SELECT ", columns!(), " FROM person p WHERE p.id IN ("));
    statement.push(
        "SELECT person_id FROM (SELECT DISTINCT person_id FROM person_word WHERE word >= ? AND word < ? LIMIT ?) found)",
        params![first, beyond(first), CANDIDATES],
    );
    for word in others {
        statement.push(
            " AND EXISTS (SELECT 1 FROM person_word w WHERE w.person_id = p.id AND w.word >= ? AND w.word < ?)",
            params![word, beyond(word)],
        );
    }
    statement.push(" ORDER BY p.created_at, p.id LIMIT ?", params![limit]);
    statement.rows(tx, read)
}

/// After every word that begins like this one.
fn beyond(word: &str) -> String {
    format!("{word}{}", char::MAX)
}

/// Adds an identifier. For an e-mail address that somebody has already, says `false` and changes nothing.
pub fn add_identifier(tx: &mut Tx<'_>, known: &Known, now: Timestamp) -> Result<bool, Error> {
    let added = tx.exec(
        "INSERT INTO identifier (id, person_id, kind, value, norm, created_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT DO NOTHING",
        params![known.id, known.person, &known.kind, &known.value, &known.norm, now],
    )?;
    Ok(added == 1)
}

/// Removes an identifier of a person; whether it was there.
pub fn remove_identifier(tx: &mut Tx<'_>, person: PersonId, id: IdentifierId) -> Result<Option<Known>, Error> {
    tx.row(
        "DELETE FROM identifier WHERE id = $1 AND person_id = $2 RETURNING id, person_id, kind, value, norm",
        params![id, person],
        read_known,
    )
}

/// Every way to recognise a person.
pub fn identifiers(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<Known>, Error> {
    tx.rows(
        "SELECT id, person_id, kind, value, norm FROM identifier WHERE person_id = $1 ORDER BY created_at, id",
        params![person],
        read_known,
    )
}

/// Every way to recognise some persons, those of a person together.
pub fn identifiers_of(tx: &mut Tx<'_>, persons: &[PersonId]) -> Result<HashMap<PersonId, Vec<Known>>, Error> {
    let mut found: HashMap<PersonId, Vec<Known>> = HashMap::new();
    for eight in persons.chunks(8) {
        // Always eight places, the last id repeated: one statement to prepare.
        let places: Vec<Value<'_>> = (0..8).map(|index| eight[index.min(eight.len() - 1)].into()).collect();
        let rows = tx.rows(
            "SELECT id, person_id, kind, value, norm FROM identifier
             WHERE person_id IN ($1, $2, $3, $4, $5, $6, $7, $8) ORDER BY created_at, id",
            &places,
            read_known,
        )?;
        for known in rows {
            found.entry(known.person).or_default().push(known);
        }
    }
    Ok(found)
}

/// Persons, newest first, from before a place; for pages of them.
pub fn list(tx: &mut Tx<'_>, before: Option<(Timestamp, PersonId)>, limit: i64) -> Result<Vec<Person>, Error> {
    match before {
        None => tx.rows(
            concat!("SELECT ", columns!(), " FROM person p ORDER BY p.created_at DESC, p.id DESC LIMIT $1"),
            params![limit],
            read,
        ),
        Some((at, id)) => tx.rows(
            concat!(
                "SELECT ",
                columns!(),
                " FROM person p WHERE (p.created_at, p.id) < ($1, $2) ORDER BY p.created_at DESC, p.id DESC LIMIT $3"
            ),
            params![at, id, limit],
            read,
        ),
    }
}
