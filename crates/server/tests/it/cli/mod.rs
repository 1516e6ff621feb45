//! The command line, as a program that others start.

mod archive;
mod clock;
mod demo;
mod ingest;
mod people;
mod place;
mod profile;
mod stop;
mod usage;

use std::{
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

use esmero::{app::App, config::Config, mailboxes::Settings};
use store::mailboxes::Mailbox;
use tempfile::TempDir;

/// An installation in a folder of its own.
struct House {
    folder: TempDir,
}

impl House {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// With the mailbox «atencion».
    async fn with_mailbox() -> Self {
        let house = Self::new();
        let app = house.open().await;
        let mailbox = mailbox(&app, &Settings::default());
        let insert = move |tx: &mut store::Tx<'_>| store::mailboxes::insert(tx, &mailbox);
        app.db.write::<_, store::Error>(insert).await.unwrap();
        house
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    async fn open(&self) -> App {
        let config = Config { data: self.path().join("data"), check_senders: false, ..Config::default() };
        esmero::cli::open(config).await.unwrap()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_esmero"));
        command.args(arguments).args(["--data".as_ref(), self.path().join("data").as_os_str()]);
        command.env("ESMERO_CHECK_SENDERS", "false").stdin(Stdio::null());
        command
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        self.command(arguments).output().unwrap().into()
    }

    fn run_with(&self, arguments: &[&str], stdin: &[u8]) -> Ended {
        let mut command = self.command(arguments);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(stdin).unwrap();
        child.wait_with_output().unwrap().into()
    }
}

/// How a command ended.
#[derive(Debug, PartialEq, Eq)]
struct Ended {
    code: i32,
    out: String,
    err: String,
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// A mail of somebody about something.
fn mail(from: &str, subject: &str, text: &str) -> Vec<u8> {
    format!(
        "From: {from}\r\nTo: atencion@aguas.example\r\nSubject: {subject}\r\nMessage-ID: <{subject}.{text}@example.org>\r\n\
         Date: Mon, 16 Nov 2026 09:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n",
    )
    .into_bytes()
}

/// The mailbox «atencion».
fn mailbox(app: &App, settings: &Settings) -> Mailbox {
    let now = app.clock.now();
    Mailbox {
        id: domain::ids::MailboxId::new(app.source.as_ref(), now),
        name: "atencion".into(),
        address: "atencion@aguas.example".into(),
        settings: settings.to_json(),
        secrets: None,
        active: true,
        generation: 0,
        uidvalidity: 0,
        last_uid: 0,
        status: String::new(),
        status_at: None,
        watcher: None,
        watched_until: now,
        created_at: now,
        version: 1,
    }
}
