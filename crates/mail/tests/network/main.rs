//! The clients against servers that follow a script, down to the oddest behaviour, without a network and without
//! waiting: time is tokio's and paused.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop right there")]

mod diagnosis;
mod hostile;
mod imap;
mod login;
mod oauth;
mod script;
mod smtp;
mod verify;
mod watch;
