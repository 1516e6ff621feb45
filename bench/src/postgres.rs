//! The PostgreSQL server that `cargo xtask bench` has started: databases of our own, and nothing of it is changed.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

/// A server.
#[derive(Debug, Clone)]
pub(crate) struct Server {
    /// The address of its superuser.
    url: String,
    /// Its first process.
    pub(crate) pid: u32,
    /// What it calls itself.
    pub(crate) version: String,
}

/// A database that is dropped at the end.
pub(crate) struct Database {
    server: Server,
    name: String,
}

impl Server {
    /// Looks at a server and makes sure that what it confirms is on the disk.
    pub(crate) fn find(url: &str) -> Result<Self> {
        let mut server = Self { url: url.to_owned(), pid: 0, version: String::new() };
        for setting in ["fsync", "synchronous_commit", "full_page_writes"] {
            let value = Self::ask(&server.url, &format!("SHOW {setting}"))?;
            ensure!(value == "on", "the server does not write durably: {setting} is {value}");
        }
        server.version = Self::ask(&server.url, "SHOW server_version")?;
        let file = Self::ask(&server.url, "SELECT pg_read_file('postmaster.pid')")?;
        server.pid = file.lines().next().unwrap_or_default().parse().context("read the server's process id")?;
        Ok(server)
    }

    /// Makes a database.
    pub(crate) fn create(&self, name: &str) -> Result<Database> {
        let name = format!("bench_{name}_{}", std::process::id());
        Self::ask(&self.url, &format!("CREATE DATABASE {name}"))?;
        Ok(Database { server: self.clone(), name })
    }

    fn ask(url: &str, sql: &str) -> Result<String> {
        let mut command = Command::new(Self::tool("psql"));
        command.args([
            "--no-psqlrc",
            "--quiet",
            "--tuples-only",
            "--no-align",
            "--set=ON_ERROR_STOP=1",
            "--command",
            sql,
        ]);
        let output = command.arg(url).output().context("start psql")?;
        ensure!(output.status.success(), "psql failed: {}", String::from_utf8_lossy(&output.stderr));
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// A program of the newest PostgreSQL that Debian has installed, else the one on the path.
    pub(crate) fn tool(name: &str) -> PathBuf {
        let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
        let mut found: Vec<PathBuf> = versions.map(|entry| entry.path().join("bin").join(name)).collect();
        found.retain(|path| path.is_file());
        found.sort();
        found.pop().unwrap_or_else(|| PathBuf::from(name))
    }
}

impl Database {
    /// Its address.
    pub(crate) fn url(&self) -> String {
        let server = self.server.url.rsplit_once('/').map_or(self.server.url.as_str(), |(server, _)| server);
        format!("{server}/{}", self.name)
    }

    /// Asks for one value.
    pub(crate) fn value(&self, sql: &str) -> Result<String> {
        Server::ask(&self.url(), sql)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let drop = format!("DROP DATABASE {} WITH (FORCE)", self.name);
        if let Err(error) = Server::ask(&self.server.url, &drop) {
            eprintln!("the database {} stays behind: {error:#}", self.name);
        }
    }
}
