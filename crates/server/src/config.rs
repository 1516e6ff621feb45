//! Where things are: a TOML file, then environment variables (`ESMERO_LISTEN`, …), then the command line.
//!
//! What the business says of itself is not here but in its settings, in the database.

use std::{net::SocketAddr, num::NonZeroU32, path::PathBuf};

use anyhow::Context as _;
use serde::Deserialize;
use store::blobs::Home;

/// The example that `esmero config example` prints; a test reads it back as the defaults.
pub const EXAMPLE: &str = include_str!("../config.example.toml");

/// The configuration of one node.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The folder for the database, the files and the key.
    pub data: PathBuf,
    /// Where to listen.
    pub listen: SocketAddr,
    /// `sqlite:PATH` or `postgres://…`; empty means a SQLite file in the folder.
    pub database: String,
    /// The folder of the files, or `s3://BUCKET/FOLDER`; empty means `files` in the data folder. Nodes that share a
    /// database share it.
    pub files: String,
    /// The key file; empty means `secret.key` in the data folder. Nodes that share a database share it.
    pub key_file: PathBuf,
    /// A reverse proxy in front tells the client's address in `X-Forwarded-For`.
    pub behind_proxy: bool,
    /// How the log is written.
    pub log: Log,
    /// Connections to PostgreSQL.
    pub connections: usize,
    /// A token of the API may send so many requests a second, and four times as many at once after a silence.
    pub api_per_second: NonZeroU32,
    /// Mailboxes may use unencrypted connections to other machines. Only for tests and closed networks.
    pub allow_plain_mail: bool,
    /// Signatures of mails are checked against what their domains publish (DNS).
    pub check_senders: bool,
}

/// How the log is written, to standard error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Log {
    /// Lines for people.
    Text,
    /// An object on each line, for programs.
    Json,
}

impl TryFrom<String> for Log {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match text.as_str() {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            other => Err(format!("the log cannot be written as {other}: choose text or json")),
        }
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            data: PathBuf::from("data"),
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            database: String::new(),
            files: String::new(),
            key_file: PathBuf::new(),
            behind_proxy: false,
            log: Log::Text,
            connections: 12,
            api_per_second: NonZeroU32::new(50).unwrap_or(NonZeroU32::MIN),
            allow_plain_mail: false,
            check_senders: true,
        }
    }
}

impl Config {
    /// Reads the file, if one is named, and the environment. An unknown key is an error that names it.
    pub fn load(file: Option<&std::path::Path>) -> anyhow::Result<Self> {
        let mut builder = config::Config::builder();
        if let Some(file) = file {
            builder = builder.add_source(config::File::from(file).format(config::FileFormat::Toml));
        }
        let environment = config::Environment::with_prefix("ESMERO").try_parsing(true);
        let named = |name: &str| {
            name.starts_with("ESMERO_TEST_") || matches!(name, "ESMERO_BIN" | "ESMERO_CHROMIUM" | "ESMERO_LOG_LEVEL")
        };
        let ours = std::env::vars().filter(|(name, _)| name.starts_with("ESMERO_") && !named(name)).collect();
        let read = builder.add_source(environment.source(Some(ours))).build().and_then(config::Config::try_deserialize);
        read.with_context(|| match file {
            Some(file) => format!("the configuration in {} or the environment cannot be used", file.display()),
            None => "the configuration in the environment cannot be used".to_owned(),
        })
    }

    /// Where the database is.
    pub fn address(&self) -> Result<store::Address, store::Error> {
        if self.database.is_empty() {
            return Ok(store::Address::Sqlite(self.data.join("esmero.db")));
        }
        self.database.parse()
    }

    /// Where the files are.
    pub fn files_home(&self) -> Result<Home, store::Error> {
        if self.files.is_empty() { Ok(Home::Folder(self.data.join("files"))) } else { self.files.parse() }
    }

    /// Where the key is.
    pub fn key_path(&self) -> PathBuf {
        if self.key_file.as_os_str().is_empty() { self.data.join("secret.key") } else { self.key_file.clone() }
    }
}
