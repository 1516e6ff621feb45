//! What the memory promises, told on both engines.
//!
//! SQLite in a temporary folder, always; PostgreSQL where `ESMERO_TEST_POSTGRES` says, each story in a schema of its own.
//! `cargo xtask test` starts one and sets `ESMERO_TEST_REQUIRED`, with which a missing server fails instead of being left out.

#![expect(clippy::unwrap_used, reason = "a story that cannot be told fails")]

mod admin;
mod base;
mod blobs;
mod cases;
mod commit;
mod doors;
mod journal;
mod lists;
mod persons;
mod queue;
mod search;
mod verify;
