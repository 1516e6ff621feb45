//! The memory of Esmero: the only crate with SQL, alike on SQLite and PostgreSQL.
//!
//! Functions take a [`Tx`] and plain values; [`Db::write`] and [`Db::read`] run them. To add a table: a migration, a
//! file here named after it, a story in `tests/` that runs on both engines.

pub mod cases;
mod db;
mod error;
pub mod journal;
pub mod messages;
pub mod persons;
pub mod queue;
pub mod settings;

pub use db::{Address, Db, Threads, Tx};
pub use error::Error;
