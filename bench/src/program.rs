//! `esmero` itself, as a process of its own with a folder of its own.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};

/// The program with the folder and the database that it works on.
#[derive(Debug, Clone)]
pub(crate) struct Program {
    binary: PathBuf,
    folder: PathBuf,
    /// `PostgreSQL`'s address; SQLite in the folder without.
    database: Option<String>,
}

impl Program {
    /// The program on a folder; with a database's address on `PostgreSQL`.
    pub(crate) fn new(binary: &Path, folder: &Path, database: Option<String>) -> Self {
        Self { binary: binary.to_owned(), folder: folder.to_owned(), database }
    }

    /// The folder of its data.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// A command of it on its data, with what the benchmark sets and nothing else.
    pub(crate) fn command<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(&self.binary);
        for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("ESMERO_")) {
            command.env_remove(name);
        }
        command.args(arguments).arg("--data").arg(&self.folder);
        command.env("ESMERO_API_PER_SECOND", "1000000").env("ESMERO_CHECK_SENDERS", "false");
        command.env("ESMERO_LOG_LEVEL", "warn");
        if let Some(database) = &self.database {
            command.env("ESMERO_DATABASE", database);
        }
        command
    }

    /// Runs a command to its end and gives what it printed.
    pub(crate) fn run(&self, arguments: &[&str], input: &str) -> Result<String> {
        let mut child = self
            .command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("start {}", self.binary.display()))?;
        child.stdin.take().context("reach the program's input")?.write_all(input.as_bytes())?;
        let output = child.wait_with_output()?;
        let errors = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "esmero {} failed: {errors}", arguments.join(" "));
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Starts the server and waits until it is ready.
    pub(crate) fn serve(&self) -> Result<Serving> {
        std::fs::create_dir_all(&self.folder)?;
        let log = self.folder.join("bench.log");
        let output = File::create(&log).with_context(|| format!("write {}", log.display()))?;
        let address = free_address()?;
        let begin = Instant::now();
        let child = self
            .command(["serve", "--listen", &address.to_string()])
            .stdin(Stdio::null())
            .stdout(output.try_clone()?)
            .stderr(output)
            .spawn()
            .with_context(|| format!("start {}", self.binary.display()))?;
        let mut serving = Serving { child, address, ready_after: Duration::ZERO };
        while !serving.is_ready() {
            if let Some(status) = serving.child.try_wait()? {
                bail!("esmero has ended ({status}): {}", std::fs::read_to_string(&log).unwrap_or_default());
            }
            ensure!(
                begin.elapsed() < Duration::from_mins(1),
                "esmero is not ready after a minute: see {}",
                log.display()
            );
            std::thread::sleep(Duration::from_millis(1));
        }
        serving.ready_after = begin.elapsed();
        Ok(serving)
    }
}

/// A server that runs; stopped when dropped.
pub(crate) struct Serving {
    child: Child,
    /// Where it listens.
    pub(crate) address: SocketAddr,
    /// How long it took from nothing until it was ready.
    pub(crate) ready_after: Duration,
}

impl Serving {
    /// Takes over a server that was started otherwise and listens there.
    pub(crate) fn started(child: Child, address: SocketAddr) -> Self {
        Self { child, address, ready_after: Duration::ZERO }
    }

    /// The process.
    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    fn is_ready(&self) -> bool {
        let answer = || -> std::io::Result<String> {
            let mut stream = TcpStream::connect(self.address)?;
            stream.write_all(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")?;
            let mut text = String::new();
            stream.read_to_string(&mut text)?;
            Ok(text)
        };
        answer().is_ok_and(|text| text.starts_with("HTTP/1.1 200"))
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        if let Some(pid) = rustix::process::Pid::from_raw(self.child.id() as i32) {
            // An error means that it has ended already.
            let _ = rustix::process::kill_process(pid, rustix::process::Signal::TERM);
        }
        let end = Instant::now() + Duration::from_secs(20);
        while matches!(self.child.try_wait(), Ok(None)) && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(10));
        }
        // Both fail only if it has ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A loopback address that nobody listens on.
fn free_address() -> Result<SocketAddr> {
    let probe = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("find a free port")?;
    Ok(probe.local_addr()?)
}
