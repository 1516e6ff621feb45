//! Mail: bytes to plain structs and back, and the clients that carry the bytes.
//!
//! The pure half has no database, no clock and no randomness, and knows no other crate of Esmero:
//!
//! | module | question it answers |
//! |---|---|
//! | [`parse`] | what is in these bytes? |
//! | [`auto`] | did a machine write it, and may we acknowledge it? |
//! | [`bounce`] | which message of ours did not arrive, and why? |
//! | [`thread`] | which case may it belong to? |
//! | [`quote`] | which words are new, which are history or signature? |
//! | [`language`] | in which language is it written? |
//! | [`html`] | how can its HTML be shown without harm? |
//! | [`address`] | whom does this typed list name? |
//! | [`compose`] | which bytes carry this reply? |
//!
//! # Hostile input
//! Mail comes from strangers. Every entry point takes arbitrary input, is bounded by [`parse::Limits`] or by a
//! constant next to it, works in time linear in its input, and never panics. `tests/fuzz_*.rs` hold them to it:
//! property tests over arbitrary bytes and over mutated fixtures, whose number of cases is set by `PROPTEST_CASES`
//! (256 if unset), so that CI decides how long they may take.

pub mod address;
pub mod auto;
pub mod bounce;
pub mod compose;
pub mod html;
pub mod imap;
pub mod language;
pub mod net;
pub mod oauth;
pub mod parse;
pub mod quote;
pub mod smtp;
pub mod text;
pub mod thread;
pub mod verify;
