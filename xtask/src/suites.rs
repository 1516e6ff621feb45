//! The suites of tests.

use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::place::Place;

/// One kind of test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Suite {
    /// The Rust tests.
    Rust,
}

/// What the command line asked for.
pub(crate) struct TestOptions {
    pub(crate) only: Option<Suite>,
    pub(crate) without_smtp: bool,
    pub(crate) filter: Vec<String>,
}

pub(crate) fn test(_place: &Place, _options: &TestOptions) -> Result<ExitCode> {
    bail!("not yet")
}

pub(crate) fn screens(_place: &Place) -> Result<ExitCode> {
    bail!("not yet")
}
