//! Nothing that we start outlives us: a flag says «stop» when there is time to do it in order, and a second process
//! cleans up when there is none.

use std::collections::BTreeSet;
use std::io::{BufRead as _, Read as _, Write as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use rustix::process::{Pid, Signal, kill_process_group, test_kill_process_group};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

/// Knows what runs on our behalf; clones share it.
#[derive(Clone)]
pub(crate) struct Keeper {
    interrupted: Arc<AtomicBool>,
    /// The standard input of the second process. It ends when we end, however that happens.
    guard: Arc<Mutex<ChildStdin>>,
}

impl Keeper {
    /// Turns the signals into the flag and starts the second process.
    pub(crate) fn start() -> Result<Self> {
        let interrupted = listen()?;
        let program = std::env::current_exe().context("find this program's own path")?;
        // A group of its own: Ctrl-C is meant for us.
        let mut guard = Command::new(program)
            .arg("guard")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .process_group(0)
            .spawn()
            .context("start the process that cleans up")?;
        let input = guard.stdin.take().context("reach the process that cleans up")?;
        Ok(Self { interrupted, guard: Arc::new(Mutex::new(input)) })
    }

    /// Makes sure that it is not yet time to stop.
    ///
    /// # Errors
    /// After Ctrl-C, a polite kill, or when the terminal was closed.
    pub(crate) fn go_on(&self) -> Result<()> {
        ensure!(!self.is_interrupted(), "interrupted");
        Ok(())
    }

    /// Whether it is time to stop.
    pub(crate) fn is_interrupted(&self) -> bool {
        self.interrupted.load(Ordering::SeqCst)
    }

    /// Stops us when the standard input ends, so that a parent process that dies takes us along.
    pub(crate) fn stop_with_standard_input(&self) {
        let flag = Arc::clone(&self.interrupted);
        std::thread::spawn(move || {
            let mut buffer = [0; 256];
            while matches!(std::io::stdin().read(&mut buffer), Ok(read) if read > 0) {}
            flag.store(true, Ordering::SeqCst);
        });
    }

    /// Notes a child that leads a process group.
    pub(crate) fn watch(&self, child: &Child) -> Result<()> {
        self.tell(&format!("watch {}", child.id()))
    }

    /// Notes that a child and its group are gone.
    pub(crate) fn forget(&self, child: &Child) {
        // If nobody listens any more there is nothing to tell.
        let _ = self.tell(&format!("forget {}", child.id()));
    }

    /// Notes a folder that has to go.
    pub(crate) fn watch_folder(&self, folder: &Path) -> Result<()> {
        self.tell(&format!("folder {}", folder.display()))
    }

    fn tell(&self, line: &str) -> Result<()> {
        let mut guard = self.guard.lock().unwrap_or_else(PoisonError::into_inner);
        writeln!(guard, "{line}").context("tell the process that cleans up")
    }
}

fn listen() -> Result<Arc<AtomicBool>> {
    let flag = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        signal_hook::flag::register(signal, Arc::clone(&flag)).context("listen for signals")?;
    }
    Ok(flag)
}

/// The second process: reads what the first one started, waits until that one is gone, ends what is left of it.
pub(crate) fn guard() -> Result<()> {
    // It has its own reason to end, so signals only set a flag that nobody reads.
    listen()?;
    let mut groups = BTreeSet::new();
    let mut folders = Vec::new();
    for line in std::io::stdin().lock().lines() {
        let line = line.context("read what was started")?;
        match line.split_once(' ') {
            Some(("watch", group)) => drop(groups.insert(group.parse::<i32>()?)),
            Some(("forget", group)) => drop(groups.remove(&group.parse::<i32>()?)),
            Some(("folder", folder)) => folders.push(PathBuf::from(folder)),
            _ => {}
        }
    }
    let groups: Vec<Pid> = groups.into_iter().filter_map(Pid::from_raw).collect();
    end_groups(&groups);
    for folder in folders {
        // Usually it is gone already.
        let _ = std::fs::remove_dir_all(folder);
    }
    Ok(())
}

fn end_groups(groups: &[Pid]) {
    for signal in [Signal::TERM, Signal::KILL] {
        for group in groups {
            // An error means that nobody is left in the group.
            let _ = kill_process_group(*group, signal);
        }
        let deadline = Instant::now() + Duration::from_secs(5);
        while groups.iter().any(|group| test_kill_process_group(*group).is_ok()) && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}
