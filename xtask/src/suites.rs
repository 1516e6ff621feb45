//! The suites of tests, one after the other, and the summary at the end.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus};
use std::time::Duration;

use anyhow::{Context as _, Result};
use clap::ValueEnum;

use crate::counts::Counts;
use crate::fuzz;
use crate::install;
use crate::keeper::Keeper;
use crate::place::{Place, make_folder};
use crate::process::{ending, say, stream};
use crate::python;
use crate::servers::Servers;

/// From nothing, on two slow cores.
const BUILD_LIMIT: Duration = Duration::from_mins(50);
const SUITE_LIMIT: Duration = Duration::from_mins(25);

/// One kind of test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Suite {
    /// The Rust tests of every crate, and the examples in their documentation.
    Rust,
    /// What people do, in a real browser.
    Stories,
    /// The JSON API against its own description.
    Api,
    /// Killed at random moments, nothing that was accepted is lost.
    Crash,
    /// Two nodes on one database share the work.
    Nodes,
    /// Arbitrary input for what reads input, guided by coverage.
    Fuzz,
}

impl Suite {
    fn name(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::Stories => "stories",
            Self::Api => "api",
            Self::Crash => "crash",
            Self::Nodes => "nodes",
            Self::Fuzz => "fuzz",
        }
    }
}

/// What the command line asked for.
pub(crate) struct TestOptions {
    /// One suite, or all of them.
    pub(crate) only: Option<Suite>,
    /// The servers are started without Postfix.
    pub(crate) without_smtp: bool,
    /// For the runner.
    pub(crate) filter: Vec<String>,
}

/// How a suite ended.
struct Outcome {
    name: &'static str,
    counts: Counts,
    note: String,
}

/// Runs the suites that were asked for; the exit code says whether all of them passed.
///
/// # Errors
/// If the machine lacks something, a server does not start, or the run is interrupted.
pub(crate) fn test(place: &Place, options: &TestOptions) -> Result<ExitCode> {
    if options.only == Some(Suite::Fuzz) {
        // Needs neither the program nor the servers.
        let counts = fuzz::suite(place, &Keeper::start()?, &options.filter)?;
        return Ok(summary(&[Outcome { name: Suite::Fuzz.name(), counts, note: String::new() }]));
    }
    let suites: Vec<Suite> = options.only.map_or_else(|| Suite::value_variants().to_vec(), |suite| vec![suite]);
    let mut run = Run::prepare(place, options, &suites)?;
    let mut outcomes = Vec::new();
    if let Some(failure) = run.build(suites.contains(&Suite::Rust))? {
        outcomes.push(failure);
    } else {
        let mut servers = Servers::start(place, options.without_smtp, &run.keeper)?;
        run.environment.extend(servers.environment().iter().cloned());
        for suite in suites {
            say(&format!("suite: {}", suite.name()));
            outcomes.push(run.suite(suite)?);
            servers.check()?;
        }
    }
    Ok(summary(&outcomes))
}

/// Takes the pictures: they are the stories that are marked so.
pub(crate) fn screens(place: &Place) -> Result<ExitCode> {
    let options = TestOptions { only: Some(Suite::Stories), without_smtp: false, filter: Vec::new() };
    let mut run = Run::prepare(place, &options, &[Suite::Stories])?;
    run.only_screens = true;
    if let Some(failure) = run.build(false)? {
        return Ok(summary(&[failure]));
    }
    let servers = Servers::start(place, false, &run.keeper)?;
    run.environment.extend(servers.environment().iter().cloned());
    let outcome = run.suite(Suite::Stories)?;
    say(&format!("the pictures are in {}", place.target.join("screens").display()));
    Ok(summary(&[outcome]))
}

/// One run of the suites.
struct Run<'a> {
    place: &'a Place,
    options: &'a TestOptions,
    keeper: Keeper,
    python: Option<PathBuf>,
    nextest: Option<PathBuf>,
    only_screens: bool,
    environment: Vec<(&'static str, String)>,
}

impl<'a> Run<'a> {
    /// Installs or names what is missing, before anything slow begins.
    fn prepare(place: &'a Place, options: &'a TestOptions, suites: &[Suite]) -> Result<Self> {
        let keeper = Keeper::start()?;
        install::for_services(options.without_smtp)?;
        let in_python = suites.iter().any(|suite| has_python_tests(place, *suite));
        let python = if in_python { Some(python::environment(place)?) } else { None };
        let nextest = if suites.contains(&Suite::Rust) { install::nextest(place) } else { None };
        Ok(Self { place, options, keeper, python, nextest, only_screens: false, environment: Vec::new() })
    }

    /// Builds the program, and the tests too if asked, so that a mistake shows before the servers start.
    fn build(&self, with_tests: bool) -> Result<Option<Outcome>> {
        say("building");
        // With the tests in one command, so that the libraries are built once, with the features that both want.
        let what: &[&str] = if with_tests {
            &["--workspace", "--bins", "--tests"]
        } else {
            &["--package", "esmero", "--bin", "esmero"]
        };
        let mut command = self.cargo();
        command.arg("build").args(what);
        let (status, _) = self.stream(&mut command, BUILD_LIMIT)?;
        Ok((!status.success()).then(|| Outcome::broken("build", status)))
    }

    fn suite(&self, suite: Suite) -> Result<Outcome> {
        match suite {
            Suite::Rust => self.rust(),
            Suite::Fuzz => self.fuzz(),
            suite => self.pytest(suite),
        }
    }

    fn rust(&self) -> Result<Outcome> {
        let mut command = self.nextest.as_ref().map_or_else(|| self.cargo(), Command::new);
        command.current_dir(&self.place.root).args(match self.nextest {
            Some(_) => ["nextest", "run", "--workspace", "--no-fail-fast", "--no-tests=pass"].as_slice(),
            None => ["test", "--workspace", "--no-fail-fast", "--lib", "--bins", "--tests", "--"].as_slice(),
        });
        command.args(&self.options.filter).envs(self.environment.iter().cloned());
        let (status, counts) = self.stream(&mut command, SUITE_LIMIT)?;
        let mut outcome = Outcome::of("rust", status, counts);
        if self.options.filter.is_empty() && has_doc_tests(&self.place.root.join("crates"))? {
            let mut command = self.cargo();
            command.args(["test", "--workspace", "--doc", "--no-fail-fast"]).envs(self.environment.iter().cloned());
            let (status, counts) = self.stream(&mut command, SUITE_LIMIT)?;
            outcome.counts.add(Outcome::of("rust", status, counts).counts);
        }
        Ok(outcome)
    }

    /// What cannot be built or run is a failure of this suite, not of those before it; an interrupt ends all.
    fn fuzz(&self) -> Result<Outcome> {
        let result = fuzz::suite(self.place, &self.keeper, &self.options.filter);
        self.keeper.go_on()?;
        Ok(match result {
            Ok(counts) => Outcome { name: "fuzz", counts, note: String::new() },
            Err(error) => {
                let counts = Counts { failed: 1, ..Counts::default() };
                Outcome { name: "fuzz", counts, note: format!("did not finish: {error:#}") }
            }
        })
    }

    fn pytest(&self, suite: Suite) -> Result<Outcome> {
        let python = match &self.python {
            Some(python) if has_python_tests(self.place, suite) => python,
            _ => return Ok(Outcome::none(suite.name())),
        };
        let mut command = Command::new(python);
        command.current_dir(self.place.root.join("tests")).args(["-m", "pytest", "-v", suite.name()]);
        if self.only_screens {
            command.args(["-m", "screens"]);
        }
        if !self.options.filter.is_empty() {
            command.arg("-k").arg(self.options.filter.join(" or "));
        }
        command.env("PYTHONDONTWRITEBYTECODE", "1").env("PYTHONUNBUFFERED", "1").env("COLUMNS", "100");
        let target = &self.place.target;
        let scratch = target.join("pytest");
        make_folder(&scratch, 0o755, None)?;
        command.arg("--basetemp").arg(scratch.join(suite.name()));
        command.env("HYPOTHESIS_STORAGE_DIRECTORY", target.join("hypothesis"));
        command.env("ESMERO_SCREENS", target.join("screens")).envs(self.environment.iter().cloned());
        let (status, counts) = self.stream(&mut command, SUITE_LIMIT)?;
        // pytest's own code for «nothing was selected».
        if status.code() == Some(5) {
            return Ok(Outcome { counts: counts.unwrap_or_default(), ..Outcome::none(suite.name()) });
        }
        Ok(Outcome::of(suite.name(), status, counts))
    }

    fn cargo(&self) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
        command.current_dir(&self.place.root);
        command
    }

    /// Runs a command, shows its output as it comes, and adds up the closing lines in it.
    fn stream(&self, command: &mut Command, limit: Duration) -> Result<(ExitStatus, Option<Counts>)> {
        let mut counts: Option<Counts> = None;
        let status = stream(command, limit, &self.keeper, |line| {
            println!("{line}");
            if let Some(more) = Counts::of_line(line) {
                counts.get_or_insert_default().add(more);
            }
        })?;
        self.keeper.go_on()?;
        Ok((status, counts))
    }
}

impl Outcome {
    fn none(name: &'static str) -> Self {
        Self { name, counts: Counts::default(), note: "no tests".to_owned() }
    }

    fn broken(name: &'static str, status: ExitStatus) -> Self {
        let counts = Counts { failed: 1, ..Counts::default() };
        Self { name, counts, note: format!("did not finish: {}", ending(status)) }
    }

    /// A runner that fails without a failed test (it could not build, say) counts as one failure.
    fn of(name: &'static str, status: ExitStatus, counts: Option<Counts>) -> Self {
        let counts = counts.unwrap_or_default();
        if !status.success() && counts.failed == 0 {
            let mut broken = Self::broken(name, status);
            broken.counts.add(counts);
            return broken;
        }
        let nothing = counts == Counts::default();
        Self { name, counts, note: if nothing { "no tests".to_owned() } else { String::new() } }
    }
}

fn summary(outcomes: &[Outcome]) -> ExitCode {
    let mut total = Counts::default();
    println!("\n── summary");
    for Outcome { name, counts, note } in outcomes {
        let shown = if note == "no tests" { note.clone() } else { format!("{counts}  {note}") };
        println!("{name:<8} {}", shown.trim_end());
        total.add(*counts);
    }
    println!("{total}");
    if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn has_python_tests(place: &Place, suite: Suite) -> bool {
    let files = std::fs::read_dir(place.root.join("tests").join(suite.name())).into_iter().flatten().flatten();
    files.map(|entry| entry.path()).any(|path| {
        path.extension().is_some_and(|extension| extension == "py")
            && path.file_stem().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("test_"))
    })
}

/// Building the documentation's examples takes a while, so it is done only when there are some.
fn has_doc_tests(folder: &Path) -> Result<bool> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("read {}", folder.display()))?.flatten() {
        let path = entry.path();
        let found = if path.is_dir() {
            has_doc_tests(&path)?
        } else {
            path.extension().is_some_and(|extension| extension == "rs")
                && std::fs::read_to_string(&path).is_ok_and(|text| text.lines().any(is_code_fence))
        };
        if found {
            return Ok(true);
        }
    }
    Ok(false)
}

fn is_code_fence(line: &str) -> bool {
    let line = line.trim_start();
    line.strip_prefix("///")
        .or_else(|| line.strip_prefix("//!"))
        .is_some_and(|text| text.trim_start().starts_with("```"))
}
