//! A transaction: the only way to run SQL, alike for both engines.
//!
//! Statements use the common subset and `$1 … $n`, numbered in the order in which they appear. Events that are
//! recorded are written to the journal last, so that the lane's head is locked as shortly as possible.

use std::collections::HashMap;

use domain::event::{Hash, Link, Recorded, link};

use crate::{
    Error,
    db::value::{Row, Source, Value},
};

/// The engine under a transaction.
pub(crate) enum Engine<'a> {
    Sqlite(&'a rusqlite::Connection),
    Postgres(&'a mut PostgresConnection),
}

/// A connection with its prepared statements.
pub(crate) struct PostgresConnection {
    pub(crate) client: postgres::Client,
    statements: HashMap<Box<str>, postgres::Statement>,
}

impl PostgresConnection {
    pub(crate) fn new(client: postgres::Client) -> Self {
        Self { client, statements: HashMap::new() }
    }

    fn prepare(&mut self, sql: &str) -> Result<postgres::Statement, postgres::Error> {
        if let Some(statement) = self.statements.get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(sql)?;
        self.statements.insert(sql.into(), statement.clone());
        Ok(statement)
    }
}

/// An event that waits for the end of its transaction, with the texts that are both hashed and stored.
pub(crate) struct Pending {
    pub(crate) recorded: Recorded,
    pub(crate) actor: String,
    pub(crate) body: String,
    /// Its number in its case and the hash of the case's chain; events of the house get theirs from the lane's head.
    pub(crate) link: Option<(i64, Hash)>,
}

impl Pending {
    pub(crate) fn new(recorded: Recorded) -> Self {
        Self { actor: recorded.actor.to_string(), body: recorded.event.body(), recorded, link: None }
    }

    /// The chain's hash after this event.
    pub(crate) fn hash_after(&self, previous: &Hash) -> Hash {
        let Recorded { id, case, person, at, cause, event, .. } = &self.recorded;
        let (kind, version) = (event.kind(), event.version());
        let (actor, body) = (&self.actor, &self.body);
        link(previous, &Link { id: *id, case: *case, person: *person, at: *at, actor, cause, kind, version, body })
    }
}

/// A transaction. Everything in it happens, or nothing.
pub struct Tx<'a> {
    pub(crate) engine: Engine<'a>,
    pub(crate) pending: Vec<Pending>,
    /// Lanes of the journal: one on SQLite, several on PostgreSQL.
    pub(crate) lanes: i64,
    /// Something happened that followers or workers wait for.
    pub(crate) news: bool,
    /// Another node won a race: the transaction may be run again.
    pub(crate) race: bool,
    /// A statement failed.
    broken: bool,
}

impl<'a> Tx<'a> {
    pub(crate) fn new(engine: Engine<'a>, lanes: i64) -> Self {
        Self { engine, pending: Vec::new(), lanes, news: false, race: false, broken: false }
    }

    /// Another node won a race that the engine did not notice: when this work fails now, it is run again.
    pub fn run_again(&mut self) {
        self.race = true;
    }

    /// Runs a statement and says how many rows it changed.
    pub(crate) fn exec(&mut self, sql: &str, params: &[Value<'_>]) -> Result<u64, Error> {
        debug_assert!(in_order(sql), "number the parameters in order: {sql}");
        match &mut self.engine {
            Engine::Sqlite(connection) => connection
                .prepare_cached(sql)
                .and_then(|mut statement| statement.execute(rusqlite::params_from_iter(params)))
                .map(|changed| changed as u64)
                .map_err(|error| self.broke(error)),
            Engine::Postgres(connection) => connection
                .prepare(sql)
                .and_then(|statement| connection.client.execute(&statement, &dynamic(params)))
                .map_err(|error| self.note_race(error)),
        }
    }

    /// The rows of an answer, each read by `read`.
    pub(crate) fn rows<T>(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        mut read: impl FnMut(&mut Row<'_>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        debug_assert!(in_order(sql), "number the parameters in order: {sql}");
        match &mut self.engine {
            Engine::Sqlite(connection) => {
                let found = query_sqlite(connection, sql, params, read);
                found.map_err(|error| self.broke(error))
            }
            Engine::Postgres(connection) => {
                let found = connection
                    .prepare(sql)
                    .and_then(|statement| connection.client.query(&statement, &dynamic(params)))
                    .map_err(|error| self.note_race(error))?;
                found.iter().map(|row| read(&mut Row { source: Source::Postgres(row), next: 0 })).collect()
            }
        }
    }

    /// The first row of an answer, if there is one.
    pub(crate) fn row<T>(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        read: impl FnMut(&mut Row<'_>) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        Ok(self.rows(sql, params, read)?.into_iter().next())
    }

    /// The one value of an answer that always has one, such as a count.
    pub(crate) fn value<T: crate::db::value::Column>(&mut self, sql: &str, params: &[Value<'_>]) -> Result<T, Error> {
        self.row(sql, params, |row| row.get())?.ok_or(Error::Missing)
    }

    /// Whether the engine is PostgreSQL: only for the places where the engines truly differ (search, claims).
    pub(crate) fn is_postgres(&self) -> bool {
        matches!(self.engine, Engine::Postgres(_))
    }

    fn note_race(&mut self, error: postgres::Error) -> Error {
        self.race |= Error::is_race(&error);
        self.broke(error)
    }

    fn broke(&mut self, error: impl Into<Error>) -> Error {
        self.broken = true;
        error.into()
    }

    /// A failed statement spoils its transaction, whoever caught the error: PostgreSQL would throw everything away and
    /// yet report success. SQLite is held to the same, so that a story told on one engine is true on both.
    pub(crate) fn whole(&self) -> Result<(), Error> {
        if self.broken {
            return Err(Error::Engine("a statement failed and the work on it went on; nothing was changed".into()));
        }
        Ok(())
    }
}

fn query_sqlite<T>(
    connection: &rusqlite::Connection,
    sql: &str,
    params: &[Value<'_>],
    mut read: impl FnMut(&mut Row<'_>) -> Result<T, Error>,
) -> Result<Vec<T>, Error> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(rusqlite::params_from_iter(params))?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read(&mut Row { source: Source::Sqlite(row), next: 0 })?);
    }
    Ok(found)
}

fn dynamic<'p>(params: &'p [Value<'_>]) -> Vec<&'p (dyn postgres::types::ToSql + Sync)> {
    params.iter().map(|value| value as _).collect()
}

/// Whether `$1 … $n` first appear in this order: SQLite numbers them by appearance.
fn in_order(sql: &str) -> bool {
    let mut highest = 0;
    sql.split('$').skip(1).all(|rest| {
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let number: usize = digits.parse().unwrap_or(0);
        let fits = number <= highest + 1;
        highest = highest.max(number);
        fits
    })
}
