//! Brings the tables up to date when the memory is opened.
//!
//! One text for both engines, in PostgreSQL's words; SQLite gets its own names of the types and strict tables. What
//! truly differs (full text above all) has a file for each. A migration, once released, never changes.

use jiff::Timestamp;
use rusqlite::Connection;

use crate::Error;

struct Migration {
    version: i64,
    name: &'static str,
    both: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
}

const MIGRATIONS: &[Migration] = &[
    Migration {
        version: 1,
        name: "base",
        both: include_str!("../../migrations/0001_base.sql"),
        sqlite: include_str!("../../migrations/0001_only.sqlite.sql"),
        postgres: include_str!("../../migrations/0001_only.postgres.sql"),
    },
    Migration {
        version: 2,
        name: "law",
        both: include_str!("../../migrations/0002_law.sql"),
        sqlite: "",
        postgres: "",
    },
];

const TABLE: &str =
    "CREATE TABLE IF NOT EXISTS migration (version BIGINT PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)";

/// The texts of all migrations, oldest first, in PostgreSQL's words.
pub(crate) fn migrations() -> impl Iterator<Item = &'static str> {
    MIGRATIONS.iter().map(|migration| migration.both)
}

/// Makes the lanes that the engine writes to, where they are not there yet.
pub(crate) fn add_lanes(tx: &mut super::Tx<'_>) -> Result<(), Error> {
    lanes(tx.lanes).try_for_each(|sql| tx.exec(&sql, &[]).map(drop))
}

fn known() -> i64 {
    MIGRATIONS.last().map_or(0, |migration| migration.version)
}

fn missing(found: i64) -> Result<impl Iterator<Item = &'static Migration>, Error> {
    if found > known() {
        return Err(Error::TooNew { found, known: known() });
    }
    Ok(MIGRATIONS.iter().filter(move |migration| migration.version > found))
}

pub(super) fn sqlite(connection: &mut Connection, now: Timestamp) -> Result<(), Error> {
    let tx = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    tx.execute_batch(TABLE)?;
    let found = tx.query_row("SELECT COALESCE(MAX(version), 0) FROM migration", [], |row| row.get(0))?;
    for migration in missing(found)? {
        tx.execute_batch(&for_sqlite(migration.both))?;
        tx.execute_batch(migration.sqlite)?;
        tx.execute(
            "INSERT INTO migration (version, name, applied_at) VALUES (?1, ?2, ?3)",
            (migration.version, migration.name, now.as_microsecond()),
        )?;
        lanes(1).try_for_each(|sql| tx.execute_batch(&sql))?;
    }
    Ok(tx.commit()?)
}

pub(super) fn postgres(client: &mut ::postgres::Client, now: Timestamp) -> Result<(), Error> {
    let mut tx = client.transaction()?;
    // Nodes that start together take turns.
    tx.batch_execute("SELECT pg_advisory_xact_lock(7361726)")?;
    tx.batch_execute(TABLE)?;
    let found: i64 = tx.query_one("SELECT COALESCE(MAX(version), 0) FROM migration", &[])?.get(0);
    for migration in missing(found)? {
        tx.batch_execute(migration.both)?;
        tx.batch_execute(migration.postgres)?;
        tx.execute(
            "INSERT INTO migration (version, name, applied_at) VALUES ($1, $2, $3)",
            &[&migration.version, &migration.name, &now.as_microsecond()],
        )?;
        lanes(super::postgres::LANES).try_for_each(|sql| tx.batch_execute(&sql))?;
    }
    Ok(tx.commit()?)
}

fn lanes(count: i64) -> impl Iterator<Item = String> {
    (0..count).map(|lane| format!("INSERT INTO lane_head (lane, seq) VALUES ({lane}, 0) ON CONFLICT DO NOTHING"))
}

/// SQLite's names of the types, and strict tables. It compares texts byte by byte anyway.
fn for_sqlite(sql: &str) -> String {
    sql.replace(" COLLATE \"C\"", "")
        .replace(" BIGINT", " INTEGER")
        .replace(" BOOLEAN", " INTEGER")
        .replace(" UUID", " BLOB")
        .replace(" BYTEA", " BLOB")
        .replace("\n); -- by key", "\n) STRICT, WITHOUT ROWID;")
        .replace("\n);", "\n) STRICT;")
}
