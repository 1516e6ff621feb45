//! A transaction: the only way to run SQL, alike for both engines.
//!
//! Statements use the common subset and `$1 … $n`, numbered in the order in which they appear. Events that are
//! recorded are written to the journal last, so that the lane's head is locked as shortly as possible.

use std::collections::HashMap;

use domain::event::{Hash, Recorded};

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

/// An event that waits for the end of its transaction.
pub(crate) struct Pending {
    pub(crate) recorded: Recorded,
    /// The hash of the case's chain; events of the house get theirs from the lane's head.
    pub(crate) hash: Option<Hash>,
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
}

impl<'a> Tx<'a> {
    pub(crate) fn new(engine: Engine<'a>, lanes: i64) -> Self {
        Self { engine, pending: Vec::new(), lanes, news: false, race: false }
    }

    /// Another node won a race that the engine did not notice: when this work fails now, it is run again.
    pub fn run_again(&mut self) {
        self.race = true;
    }

    /// Runs a statement and says how many rows it changed.
    pub(crate) fn exec(&mut self, sql: &str, params: &[Value<'_>]) -> Result<u64, Error> {
        debug_assert!(in_order(sql), "number the parameters in order: {sql}");
        match &mut self.engine {
            Engine::Sqlite(connection) => {
                let mut statement = connection.prepare_cached(sql)?;
                Ok(statement.execute(rusqlite::params_from_iter(params))? as u64)
            }
            Engine::Postgres(connection) => {
                let dynamic = dynamic(params);
                let result =
                    connection.prepare(sql).and_then(|statement| connection.client.execute(&statement, &dynamic));
                result.map_err(|error| self.note_race(error))
            }
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
        let mut found = Vec::new();
        match &mut self.engine {
            Engine::Sqlite(connection) => {
                let mut statement = connection.prepare_cached(sql)?;
                let mut rows = statement.query(rusqlite::params_from_iter(params))?;
                while let Some(row) = rows.next()? {
                    found.push(read(&mut Row { source: Source::Sqlite(row), next: 0 })?);
                }
            }
            Engine::Postgres(connection) => {
                let dynamic = dynamic(params);
                let result =
                    connection.prepare(sql).and_then(|statement| connection.client.query(&statement, &dynamic));
                for row in result.map_err(|error| self.note_race(error))? {
                    found.push(read(&mut Row { source: Source::Postgres(&row), next: 0 })?);
                }
            }
        }
        Ok(found)
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
        error.into()
    }
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
