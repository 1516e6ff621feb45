//! The whole program behind its router: one file per area, everything on a clock and a source of randomness that the
//! tests own.

mod account;
mod cli;
mod api;
mod house;
mod login;
mod support;
