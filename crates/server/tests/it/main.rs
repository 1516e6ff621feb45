//! The whole program behind its router: one file per area, everything on a clock and a source of randomness that the
//! tests own.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed, and says where")]
#![expect(unreachable_pub, reason = "helpers are there for the tests of every area")]

mod account;
mod api;
mod cli;
mod filing;
mod house;
mod law;
mod log;
mod login;
mod portal;
mod post;
mod settings;
mod support;
mod ui;
