//! The real servers that the tests talk to: a database, an IMAP server and an SMTP server, on free loopback ports,
//! in a temporary folder, as a user without rights.

mod dovecot;
mod ports;
mod postfix;
mod postgres;
mod tls;

use std::path::PathBuf;

use anyhow::Result;
use tempfile::TempDir;

use crate::keeper::Keeper;
use crate::place::{Place, make_folder, temporary_folder};
use crate::process::{Server, unprivileged};

/// The password of every mailbox.
pub(crate) const PASSWORD: &str = "secreto";

/// Where this run's servers live and as whom they run.
struct Ground {
    folder: PathBuf,
    maildirs: PathBuf,
    /// Present when we are root.
    owner: Option<(u32, u32)>,
    tls: tls::Certificates,
}

impl Ground {
    /// A new temporary folder, which goes when the first of the two is dropped.
    fn prepare(keeper: &Keeper) -> Result<(TempDir, Self)> {
        let folder = temporary_folder()?;
        keeper.watch_folder(folder.path())?;
        let owner = unprivileged()?;
        let maildirs = folder.path().join("maildirs");
        make_folder(&maildirs, 0o755, owner)?;
        let tls = tls::make(folder.path(), owner)?;
        let ground = Self { folder: folder.path().to_path_buf(), maildirs, owner, tls };
        Ok((folder, ground))
    }

    fn folder(&self, name: &str, mode: u32, owner: Option<(u32, u32)>) -> Result<PathBuf> {
        let path = self.folder.join(name);
        make_folder(&path, mode, owner)?;
        Ok(path)
    }
}

/// The servers that run; dropping it stops them, then removes their folder.
pub(crate) struct Servers {
    // Stopped from the last to the first: see `drop`.
    running: Vec<Server>,
    environment: Vec<(&'static str, String)>,
    _folder: TempDir,
}

impl Servers {
    /// Starts them all and waits until they answer.
    ///
    /// # Errors
    /// With the end of the log of the one that does not start; the others are stopped.
    pub(crate) fn start(place: &Place, without_smtp: bool, keeper: &Keeper) -> Result<Self> {
        let (folder, ground) = Ground::prepare(keeper)?;
        let mut servers = Self { running: Vec::new(), environment: Vec::new(), _folder: folder };
        let [sql, imap, imaps, smtp, submission] = ports::free()?;

        let (postgres, url) = postgres::start(&ground, sql, keeper)?;
        servers.add(postgres, [("ESMERO_TEST_POSTGRES", url)]);
        let dovecot = dovecot::start(&ground, imap, imaps, keeper)?;
        servers.add(
            dovecot,
            [
                ("ESMERO_TEST_IMAP", address(imap)),
                ("ESMERO_TEST_IMAPS", address(imaps)),
                ("ESMERO_TEST_CA", ground.tls.authority.display().to_string()),
                ("ESMERO_TEST_MAILDIR", ground.maildirs.display().to_string()),
            ],
        );
        if !without_smtp {
            let postfix = postfix::start(&ground, smtp, submission, keeper)?;
            let addresses = [("ESMERO_TEST_SMTP", address(smtp)), ("ESMERO_TEST_SMTP_AUTH", address(submission))];
            servers.add(postfix, addresses);
            // Without the SMTP server, the tests that need it have to be skipped rather than fail.
            servers.environment.push(("ESMERO_TEST_REQUIRED", "1".to_owned()));
        }
        servers.environment.push(("ESMERO_BIN", place.binary().display().to_string()));
        servers.environment.push(("ESMERO_CHROMIUM", crate::install::CHROMIUM_PATH.to_owned()));
        Ok(servers)
    }

    /// Starts the database server alone: nothing else is to use the machine while it is measured.
    ///
    /// # Errors
    /// With the end of its log if it does not start.
    pub(crate) fn database(keeper: &Keeper) -> Result<Self> {
        let (folder, ground) = Ground::prepare(keeper)?;
        let mut servers = Self { running: Vec::new(), environment: Vec::new(), _folder: folder };
        let [port] = ports::free()?;
        let (postgres, url) = postgres::start(&ground, port, keeper)?;
        servers.add(postgres, [("ESMERO_TEST_POSTGRES", url)]);
        Ok(servers)
    }

    fn add<const N: usize>(&mut self, server: Server, environment: [(&'static str, String); N]) {
        self.running.push(server);
        self.environment.extend(environment);
    }

    /// What the tests need to know, as names and values.
    pub(crate) fn environment(&self) -> &[(&'static str, String)] {
        &self.environment
    }

    /// Makes sure that all of them still run.
    pub(crate) fn check(&mut self) -> Result<()> {
        self.running.iter_mut().try_for_each(Server::check)
    }
}

impl Drop for Servers {
    fn drop(&mut self) {
        // Postfix first: it would complain that the mailboxes are gone.
        while let Some(server) = self.running.pop() {
            drop(server);
        }
    }
}

fn address(port: u16) -> String {
    format!("127.0.0.1:{port}")
}
