//! What can be done with Esmero: one function per action, used by every door.
//!
//! Each takes a transaction, a [`Context`] and plain values, asks for permission first, lets the domain decide, and
//! leaves rows, journal and deferred work behind, all or nothing. No HTTP and no MIME here.

pub mod agents;
pub mod business;
pub mod cases;
mod context;
mod error;
pub mod jobs;
pub mod mailboxes;
pub mod persons;
pub mod quarantine;
pub mod tokens;

pub use context::{Acknowledgement, Context, Text, Texts};
pub use error::Error;
