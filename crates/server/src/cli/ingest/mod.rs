//! `esmero ingest`: files mails from files, folders, Maildirs and mboxes, or one from a mail server's pipe.
//!
//! Exit code 0 means that every mail is durable. From a pipe, anything else but wrong usage (2) ends with 75
//! (`EX_TEMPFAIL`), which asks the mail server to try again.

mod sources;

use std::{
    io::{IsTerminal, Read},
    panic::AssertUnwindSafe,
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Context as _, anyhow, bail};
use bytes::Bytes;
use clap::{Args, CommandFactory, error::ErrorKind};
use desk::cases::receive::Received;
use domain::ids::{IncomingId, JobId, MailboxId};
use futures::{FutureExt as _, StreamExt, stream};
use indicatif::ProgressBar;
use mail::verify::Trust;
use store::{incoming::Arrival, mailboxes::Mailbox};

use self::sources::{LARGEST, Mail};
use super::{Cli, Place, open_existing, progress, serve};
use crate::{app::App, filing, jobs::file_mail};

/// Mails that are filed at once, so that they share commits.
const AT_ONCE: usize = 64;
/// "Try again later", as mail servers understand it.
const TEMPORARY: u8 = 75;

#[derive(Args)]
pub(super) struct Ingest {
    /// The mailbox that the mails came to: its name, its address or its identifier
    #[arg(long, value_name = "NAME")]
    mailbox: String,
    /// Mails, mbox files, Maildirs or folders of them; without any, one mail is read from standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// Where the mails go.
struct Target {
    app: App,
    mailbox: MailboxId,
    trust: Trust,
    /// How the mails come: from files, or by a mail server's pipe.
    origin: &'static str,
}

/// What became of the mails.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Tally {
    filed: usize,
    duplicate: usize,
    quarantined: usize,
    /// Durable, and filed by the server later.
    waiting: usize,
    /// Not taken, but may be if tried again.
    failed: usize,
    /// Could not be read.
    unreadable: usize,
}

impl Ingest {
    pub(super) async fn run(self, place: &Place) -> anyhow::Result<ExitCode> {
        if self.files.is_empty() && std::io::stdin().is_terminal() {
            Cli::command()
                .error(ErrorKind::MissingRequiredArgument, "name files or folders, or give one mail on standard input")
                .exit();
        }
        let piped = self.files.is_empty();
        // A mail server returns the mail to its sender for any other code: nothing may end with one that trying again may
        // mend.
        match AssertUnwindSafe(self.ingest(place)).catch_unwind().await {
            Ok(Err(error)) if piped => Ok(try_again(&error)),
            Err(_) if piped => Ok(try_again(&anyhow!("the program made a mistake"))),
            Ok(ended) => ended,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    }

    async fn ingest(self, place: &Place) -> anyhow::Result<ExitCode> {
        let config = place.read()?;
        serve::log(&config, "warn");
        let files = sources::list(&self.files)?;
        let app = match open_existing(config).await {
            Ok(app) => app,
            Err(error) => return Ok(try_again(&error)),
        };
        let mailboxes = app.db.read::<_, store::Error>(store::mailboxes::list).await?;
        let mailbox = choose(&mailboxes, &self.mailbox)?;
        let trust = filing::trust(&app, Some(mailbox.id)).await?;
        let origin = if self.files.is_empty() { "ingest" } else { filing::ARCHIVE };
        let target = Arc::new(Target { app, mailbox: mailbox.id, trust, origin });
        let tally = if self.files.is_empty() {
            target.all(std::iter::once(from_pipe()?), &ProgressBar::hidden()).await
        } else {
            let bar = progress::bytes("filing mails", files.iter().map(|file| file.size).sum());
            let tally = target.all(files.into_iter().flat_map(sources::mails), &bar).await;
            bar.finish_and_clear();
            tally
        };
        eprintln!("{tally}");
        Ok(tally.code())
    }
}

fn try_again(error: &anyhow::Error) -> ExitCode {
    eprintln!("esmero: nothing was taken, try again: {error:#}");
    ExitCode::from(TEMPORARY)
}

fn choose<'a>(mailboxes: &'a [Mailbox], name: &str) -> anyhow::Result<&'a Mailbox> {
    let by_name = mailboxes.iter().find(|mailbox| mailbox.name == name);
    let by_address = || mailboxes.iter().find(|mailbox| mailbox.address.eq_ignore_ascii_case(name));
    let by_id = || mailboxes.iter().find(|mailbox| mailbox.id.to_string() == name);
    by_name.or_else(by_address).or_else(by_id).with_context(|| {
        let names: Vec<&str> = mailboxes.iter().map(|mailbox| mailbox.name.as_str()).collect();
        if names.is_empty() {
            "there is no mailbox yet: add one in the settings".to_owned()
        } else {
            format!("there is no mailbox «{name}»; there is: {}", names.join(", "))
        }
    })
}

/// The one mail that a mail server hands over, without the envelope line that some put before it.
fn from_pipe() -> anyhow::Result<Mail> {
    let mut bytes = Vec::new();
    let limit = LARGEST + 1;
    std::io::stdin().take(limit).read_to_end(&mut bytes).context("the mail could not be read from standard input")?;
    if bytes.is_empty() {
        bail!("standard input is empty: there is no mail");
    }
    if bytes.len() as u64 == limit {
        bail!("the mail is larger than {} MiB: it was not taken", LARGEST >> 20);
    }
    if bytes.starts_with(b"From ") {
        let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| end + 1);
        bytes.drain(..end);
    }
    Ok(Mail { name: "standard input".into(), size: bytes.len() as u64, bytes: Ok(bytes.into()) })
}

impl Target {
    /// Files them all, many at once.
    async fn all(self: &Arc<Self>, mails: impl Iterator<Item = Mail>, bar: &ProgressBar) -> Tally {
        let mut under_way = stream::iter(mails)
            .map(|mail| {
                let target = Arc::clone(self);
                tokio::spawn(async move { (mail.size, target.one(mail).await) })
            })
            .buffer_unordered(AT_ONCE);
        let mut tally = Tally::default();
        while let Some(done) = under_way.next().await {
            match done {
                Ok((size, one)) => {
                    bar.inc(size);
                    tally.add(one);
                }
                Err(error) => {
                    eprintln!("esmero: a mail was not taken: {error}");
                    tally.failed += 1;
                }
            }
        }
        tally
    }

    async fn one(&self, mail: Mail) -> Tally {
        let Mail { name, size, bytes } = mail;
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(error) => {
                eprintln!("esmero: {name}: {error}");
                return Tally { unreadable: 1, ..Tally::default() };
            }
        };
        let _room = self.app.mails_in_memory.take(size).await;
        match self.accept(bytes).await {
            Ok(tally) => tally,
            Err(error) => {
                eprintln!("esmero: {name}: not taken, try again: {error:#}");
                Tally { failed: 1, ..Tally::default() }
            }
        }
    }

    /// Takes a mail: when this returns, it is durable.
    async fn accept(&self, raw: Bytes) -> anyhow::Result<Tally> {
        let app = &self.app;
        let blob = app.blobs.put(raw.clone()).await?;
        let id = IncomingId::new(app.source.as_ref(), app.clock.now());
        let (mailbox, trust) = (Some(self.mailbox), self.trust.clone());
        let archived = self.origin == filing::ARCHIVE;
        let mail = filing::Stored { id, mailbox, trust, blob: blob.clone(), raw, archived, origin: Some(self.origin) };
        match filing::file(app, mail).await {
            Ok(Received::Filed { .. }) => Ok(Tally { filed: 1, ..Tally::default() }),
            Ok(Received::Duplicate) => Ok(Tally { duplicate: 1, ..Tally::default() }),
            Ok(Received::Quarantined(_)) => Ok(Tally { quarantined: 1, ..Tally::default() }),
            Err(error) => {
                tracing::warn!(%error, "a mail could not be filed now; it is kept and tried again");
                self.keep(id, blob).await?;
                Ok(Tally { waiting: 1, ..Tally::default() })
            }
        }
    }

    /// Keeps a mail that could not be filed, for the server to try again.
    async fn keep(&self, id: IncomingId, blob: String) -> anyhow::Result<()> {
        let (mailbox, origin, now) = (self.mailbox, self.origin, self.app.clock.now());
        let job = JobId::new(self.app.source.as_ref(), now);
        let keep = move |tx: &mut store::Tx<'_>| {
            let arrival = Arrival { id, mailbox: Some(mailbox), place: None, origin, raw: &blob, received_at: now };
            store::incoming::arrive(tx, &arrival)?;
            file_mail::enqueue(tx, job, id, now)
        };
        Ok(self.app.db.write::<_, store::Error>(keep).await?)
    }
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.filed += other.filed;
        self.duplicate += other.duplicate;
        self.quarantined += other.quarantined;
        self.waiting += other.waiting;
        self.failed += other.failed;
        self.unreadable += other.unreadable;
    }

    fn code(self) -> ExitCode {
        match self {
            Self { failed: 1.., .. } => ExitCode::from(TEMPORARY),
            Self { unreadable: 1.., .. } => ExitCode::FAILURE,
            _ => ExitCode::SUCCESS,
        }
    }
}

impl std::fmt::Display for Tally {
    /// `500 mails: 498 filed, 1 duplicate, 1 in quarantine`
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let all = self.filed + self.duplicate + self.quarantined + self.waiting + self.failed + self.unreadable;
        let duplicates = if self.duplicate == 1 { "duplicate" } else { "duplicates" };
        let parts = [
            (self.filed, "filed"),
            (self.duplicate, duplicates),
            (self.quarantined, "in quarantine"),
            (self.waiting, "kept to be filed later"),
            (self.failed, "not taken, to be tried again"),
            (self.unreadable, "unreadable"),
        ];
        write!(f, "{all} {}", if all == 1 { "mail" } else { "mails" })?;
        for (index, (count, what)) in parts.into_iter().filter(|(count, _)| *count > 0).enumerate() {
            write!(f, "{}{count} {what}", if index == 0 { ": " } else { ", " })?;
        }
        Ok(())
    }
}
