//! What the memory promises, told on both engines.
//!
//! SQLite in a temporary folder, always; PostgreSQL where `ESMERO_TEST_POSTGRES` says, each story in a schema of its own.
//! `cargo xtask test` starts one and sets `ESMERO_TEST_REQUIRED`, with which a missing server fails instead of being left out.

mod base;
mod lists;
mod search;
