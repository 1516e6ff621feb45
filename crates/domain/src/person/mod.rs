//! Whoever is served.

pub mod identifier;
mod profile;

pub use profile::{Person, greeted};
