//! Cases, as programs bring and follow them.

mod create;
mod get;
mod list;
mod steps;
