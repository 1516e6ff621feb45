//! Child processes: run one to its end, or keep a server and stop it for certain.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read};
use std::os::fd::AsFd as _;
use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::mpsc::RecvTimeoutError;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use rustix::process::{Pid, Signal, kill_process_group};

use crate::keeper::Keeper;

const PAUSE: Duration = Duration::from_millis(40);
const GRACE: Duration = Duration::from_secs(15);

/// Tells the person at the terminal what happens; the standard output stays for results.
pub(crate) fn say(text: &str) {
    eprintln!("── {text}");
}

/// Whether we may do everything on this machine.
pub(crate) fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// The ids of `nobody` when we are root: servers must not run with our rights.
pub(crate) fn unprivileged() -> Result<Option<(u32, u32)>> {
    if !is_root() {
        return Ok(None);
    }
    let id = |flag: &str| -> Result<u32> {
        let output = output(Command::new("id").args([flag, "nobody"]))?;
        output.trim().parse().context("read the id of the user «nobody»")
    };
    Ok(Some((id("-u")?, id("-g")?)))
}

/// A command that runs as this user.
pub(crate) fn command_as(owner: Option<(u32, u32)>, program: impl AsRef<Path>) -> Command {
    let mut command = Command::new(program.as_ref());
    if let Some((user, group)) = owner {
        // This also takes our other groups away.
        command.uid(user).gid(group).env("HOME", "/nonexistent");
    }
    command.current_dir("/");
    command
}

/// Runs a short command to its end and returns what it printed.
///
/// # Errors
/// With the end of its error output, if it fails.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let shown = shown(command);
    let Output { status, stdout, stderr } =
        command.stdin(Stdio::null()).output().with_context(|| format!("could not start «{shown}»"))?;
    if !status.success() {
        let said = String::from_utf8_lossy(if stderr.is_empty() { &stdout } else { &stderr }).into_owned();
        bail!("«{shown}» failed ({status}):\n{}", last_lines(&said, 30));
    }
    Ok(String::from_utf8_lossy(&stdout).into_owned())
}

/// Whether a command can be started and ends well; it prints nothing.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    let command = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Runs a command whose output goes to the terminal.
///
/// # Errors
/// If it fails.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    // What is printed on our standard output may be read by a program, so the command gets the standard error.
    let errors = std::io::stderr().as_fd().try_clone_to_owned().context("share the standard error")?;
    let status =
        command.stdin(Stdio::null()).stdout(errors).status().with_context(|| format!("could not start «{shown}»"))?;
    ensure!(status.success(), "«{shown}» failed ({status})");
    Ok(())
}

/// Runs a command, hands every line of its output to `line` as it comes, and returns how it ended.
/// A command that outlives `limit`, or an interrupt, is ended together with its children.
pub(crate) fn stream(
    command: &mut Command,
    limit: Duration,
    keeper: &Keeper,
    mut line: impl FnMut(&str),
) -> Result<ExitStatus> {
    let shown = shown(command);
    let (reader, writer) = std::io::pipe().context("make a pipe")?;
    command.stdin(Stdio::null()).process_group(0);
    command.stdout(writer.try_clone().context("share a pipe")?).stderr(writer);
    let mut child = command.spawn().with_context(|| format!("could not start «{shown}»"))?;
    keeper.watch(&child)?;
    // Our own ends of the pipe live in the command: without this the reader would never see its end.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let (sender, lines) = std::sync::mpsc::channel();
    std::thread::spawn(move || each_line(reader, |line| sender.send(line.to_owned()).is_ok()));

    let deadline = Instant::now() + limit;
    let status = loop {
        match lines.recv_timeout(PAUSE) {
            Ok(text) => line(&text),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => std::thread::sleep(PAUSE),
        }
        let stopped = if keeper.is_interrupted() {
            Some("interrupted")
        } else if Instant::now() > deadline {
            Some("took too long and was stopped")
        } else {
            None
        };
        if let Some(reason) = stopped {
            end(&mut child, Signal::INT);
            break Err(anyhow::anyhow!("«{shown}» {reason}"));
        }
        if let Some(status) = child.try_wait().context("wait for a command")? {
            break Ok(status);
        }
    };
    end_group(&child);
    keeper.forget(&child);
    // What it left behind elsewhere may hold the pipe open: its last words are here by then.
    while let Ok(text) = lines.recv_timeout(Duration::from_secs(2)) {
        line(&text);
    }
    status
}

fn each_line(from: impl Read, mut line: impl FnMut(&str) -> bool) {
    let mut from = BufReader::new(from);
    let mut bytes = Vec::new();
    while matches!(from.read_until(b'\n', &mut bytes), Ok(read) if read > 0) {
        if !line(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r'])) {
            return;
        }
        bytes.clear();
    }
}

/// A server of ours: stopped when dropped, with everything that it started.
pub(crate) struct Server {
    keeper: Keeper,
    name: &'static str,
    child: Child,
    signal: Signal,
    log: PathBuf,
}

impl Server {
    /// Starts a server; its output goes to `log`. `signal` is what makes it stop in order.
    pub(crate) fn spawn(
        keeper: &Keeper,
        name: &'static str,
        command: &mut Command,
        signal: Signal,
        log: &Path,
    ) -> Result<Self> {
        let output = File::options().create(true).append(true).open(log).context("open the server's log")?;
        let child = command
            .stdin(Stdio::null())
            .stdout(output.try_clone().context("share the server's log")?)
            .stderr(output)
            .process_group(0)
            .spawn()
            .with_context(|| format!("could not start {name}"))?;
        let server = Self { keeper: keeper.clone(), name, child, signal, log: log.to_path_buf() };
        keeper.watch(&server.child)?;
        Ok(server)
    }

    /// Waits until `ready` says yes.
    ///
    /// # Errors
    /// With the end of its log, if the server ends or is not ready in 30 seconds.
    pub(crate) fn wait_until(&mut self, keeper: &Keeper, mut ready: impl FnMut() -> bool) -> Result<()> {
        let deadline = Instant::now() + Duration::from_secs(30);
        while !ready() {
            self.check()?;
            keeper.go_on()?;
            ensure!(Instant::now() < deadline, "{} is not ready after 30 seconds:\n{}", self.name, self.log_end());
            std::thread::sleep(PAUSE);
        }
        say(&format!("{} is ready", self.name));
        Ok(())
    }

    /// Makes sure that it still runs.
    ///
    /// # Errors
    /// With the end of its log, if it has ended.
    pub(crate) fn check(&mut self) -> Result<()> {
        let ended = self.child.try_wait().with_context(|| format!("ask after {}", self.name))?;
        ensure!(ended.is_none(), "{} has ended by itself:\n{}", self.name, self.log_end());
        Ok(())
    }

    fn log_end(&self) -> String {
        last_lines(&std::fs::read_to_string(&self.log).unwrap_or_default(), 30)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        end(&mut self.child, self.signal);
        end_group(&self.child);
        self.keeper.forget(&self.child);
        say(&format!("{} is stopped", self.name));
    }
}

/// Asks the whole group to end with `signal`, waits a while, then insists.
fn end(child: &mut Child, signal: Signal) {
    let deadline = Instant::now() + GRACE;
    signal_group(child, signal);
    while matches!(child.try_wait(), Ok(None)) && Instant::now() < deadline {
        std::thread::sleep(PAUSE);
    }
    if matches!(child.try_wait(), Ok(None)) {
        signal_group(child, Signal::KILL);
    }
    // The status is of no interest: it was told to end.
    drop(child.wait());
}

/// Ends what a child that is already gone has left behind in its group.
fn end_group(child: &Child) {
    signal_group(child, Signal::KILL);
}

fn signal_group(child: &Child, signal: Signal) {
    if let Some(group) = Pid::from_raw(child.id() as i32) {
        // An error means that nobody is left in the group.
        let _ = kill_process_group(group, signal);
    }
}

/// How a command ended, in words.
pub(crate) fn ending(status: ExitStatus) -> String {
    match (status.code(), status.signal()) {
        (Some(code), _) => format!("exit code {code}"),
        (None, Some(signal)) => format!("ended by signal {signal}"),
        (None, None) => "ended".to_owned(),
    }
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

fn last_lines(text: &str, count: usize) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(count)..].join("\n")
}
