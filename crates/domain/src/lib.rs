//! The rules of Esmero: pure functions of plain values.
//!
//! No I/O, no clock, no randomness: what a rule needs is handed in, and it answers with events or a refusal that says
//! why. One folder per word of the product's vocabulary.

pub mod access;
pub mod calendar;
pub mod case;
pub mod clock;
pub mod event;
pub mod ids;
pub mod key;
pub mod language;
pub mod legal;
pub mod person;
pub mod profile;
pub mod rules;
