//! The documents that the program writes about itself.

use std::process::Command;

use anyhow::Result;

use crate::place::Place;
use crate::process::run;

/// Builds the program and lets it write docs/reference.
///
/// # Errors
/// If it cannot be built, or fails.
pub(crate) fn generate(place: &Place) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(Command::new(cargo).current_dir(&place.root).args([
        "build",
        "--quiet",
        "--package",
        "esmero",
        "--bin",
        "esmero",
    ]))?;
    run(Command::new(place.binary()).arg("reference").arg(place.root.join("docs/reference")))
}
