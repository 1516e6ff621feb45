//! The memory of Esmero: the only crate with SQL, alike on SQLite and PostgreSQL.
//!
//! Functions take a [`Tx`] and plain values; [`Db::write`] and [`Db::read`] run them. To add a table: a migration, a
//! file here named after it, a story in `tests/` that runs on both engines.

pub mod admin;
pub mod agents;
pub mod blobs;
pub mod cases;
mod db;
pub mod drafts;
mod error;
pub mod followers;
pub mod idempotency;
pub mod incoming;
pub mod journal;
pub mod legal;
pub mod links;
pub mod lists;
pub mod mailboxes;
pub mod messages;
pub mod passkeys;
pub mod persons;
pub mod portal;
pub mod presence;
pub mod queue;
pub mod readings;
pub mod search;
pub mod sessions;
pub mod settings;
pub mod throttle;
pub mod tokens;
pub mod uploads;
pub mod verify;

pub use db::{Address, Db, Threads, Tx};
pub use error::Error;
