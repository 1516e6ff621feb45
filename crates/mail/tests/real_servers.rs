//! The clients against Dovecot and Postfix, as `cargo xtask test` starts them.
//!
//! It tells where they are by environment variables. Without these, the tests are skipped, unless
//! `ESMERO_TEST_REQUIRED=1` says that they must not be.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop right there")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use mail::imap::{self, AfterStore, Arrived, Cursor, LeftBehind, Pace, Sink, State, StoreFailed, Tally, Watcher, Why};
use mail::net::report::{Reason, Service};
use mail::net::{CertificateProblem, Endpoint, Login, RootCertificate, Security};
use mail::smtp::{self, Accepted, Failure, Sender};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// Long enough for the slowest machine; reaching it is a failure.
const PATIENCE: Duration = Duration::from_mins(1);

/// What the environment says, by name.
struct Servers(BTreeMap<&'static str, String>);

impl Servers {
    /// The servers, or `None` if there are none and none are required.
    fn find() -> Option<Self> {
        let wanted = ["IMAP", "IMAPS", "SMTP", "SMTP_AUTH", "CA", "MAILDIR"];
        let variable = |name| Some((name, std::env::var(format!("ESMERO_TEST_{name}")).ok()?));
        let found: BTreeMap<_, _> = wanted.into_iter().filter_map(variable).collect();
        let missing: Vec<_> = wanted.into_iter().filter(|name| !found.contains_key(name)).collect();
        let required = std::env::var("ESMERO_TEST_REQUIRED").is_ok_and(|value| value == "1");
        assert!(missing.is_empty() || !required, "ESMERO_TEST_{missing:?} not set: run `cargo xtask test`");
        if missing.is_empty() {
            return Some(Self(found));
        }
        println!("skipped: ESMERO_TEST_{missing:?} not set; `cargo xtask test` starts the servers");
        None
    }

    fn endpoint(&self, name: &str, security: Security) -> Endpoint {
        let (host, port) = self.0[name].rsplit_once(':').unwrap();
        let mut endpoint = Endpoint::new(host, port.parse().unwrap(), security);
        endpoint.timeouts.connect = Duration::from_secs(5);
        endpoint.trust(RootCertificate::from_pem(&fs::read(&self.0["CA"]).unwrap()).unwrap())
    }

    fn mailbox(&self, user: &str) -> imap::Settings {
        imap::Settings::new(self.endpoint("IMAPS", Security::Tls), Login::password(user, "secreto"))
    }

    fn sender(&self) -> Sender {
        let endpoint = self.endpoint("SMTP", Security::Plain).allow_plain();
        Sender::new(smtp::Settings::new(endpoint, None))
    }

    fn folder(&self, user: &str) -> PathBuf {
        PathBuf::from(&self.0["MAILDIR"]).join(user)
    }
}

/// An address of its own for each test and run.
fn user(test: &str) -> String {
    format!("{test}-{}@esmero.test", std::process::id())
}

async fn send(sender: &Sender, to: &[&str], subject: &str, body: &str) -> Result<Accepted, Failure> {
    let to: Vec<String> = to.iter().map(|&to| to.to_owned()).collect();
    let message = format!("From: Ana <ana@cliente.test>\r\nSubject: {subject}\r\n\r\n{body}\r\n");
    sender.send("ana@cliente.test", &to, message.as_bytes()).await
}

/// Hands on what it is given.
struct Inbox {
    messages: mpsc::UnboundedSender<Arrived>,
    left: mpsc::UnboundedSender<LeftBehind>,
}

impl Sink for Inbox {
    async fn store(&self, message: Arrived) -> Result<(), StoreFailed> {
        self.messages.send(message).map_err(|error| StoreFailed(error.to_string()))
    }

    async fn left_behind(&self, message: LeftBehind) -> Result<(), StoreFailed> {
        self.left.send(message).map_err(|error| StoreFailed(error.to_string()))
    }
}

/// A watched mailbox and what comes out of it.
struct Watched {
    messages: mpsc::UnboundedReceiver<Arrived>,
    left: mpsc::UnboundedReceiver<LeftBehind>,
    states: mpsc::UnboundedReceiver<State>,
    stop: CancellationToken,
    task: tokio::task::JoinHandle<Cursor>,
}

fn pace() -> Pace {
    // Nothing here may depend on looking anew: what is not announced does not come.
    Pace { idle: PATIENCE * 10, first_pause: Duration::from_millis(50), ..Pace::new(Arc::new(|| 0.5)) }
}

fn watch(settings: imap::Settings, cursor: Cursor) -> Watched {
    let (message_sender, messages) = mpsc::unbounded_channel();
    let (left_sender, left) = mpsc::unbounded_channel();
    let (state_sender, states) = mpsc::unbounded_channel();
    let stop = CancellationToken::new();
    let stopped = stop.clone();
    let task = tokio::spawn(async move {
        let report = move |state| {
            println!("{state:?}");
            drop(state_sender.send(state));
        };
        let sink = Inbox { messages: message_sender, left: left_sender };
        Watcher::new(settings, pace()).watch(cursor, &sink, &stopped, &report).await
    });
    Watched { messages, left, states, stop, task }
}

impl Watched {
    async fn message(&mut self) -> Arrived {
        soon(self.messages.recv()).await
    }

    async fn until(&mut self, wanted: State) {
        while soon(self.states.recv()).await != wanted {}
    }

    async fn stop(self) -> Cursor {
        self.stop.cancel();
        tokio::time::timeout(PATIENCE, self.task).await.expect("it stops when asked to").unwrap()
    }
}

async fn soon<T>(next: impl Future<Output = Option<T>>) -> T {
    tokio::time::timeout(PATIENCE, next).await.expect("it comes within a minute").expect("the watcher lives")
}

fn text(message: &Arrived) -> String {
    String::from_utf8_lossy(&message.bytes).into_owned()
}

/// The names of all message files of a user, which hold their flags.
fn files(servers: &Servers, user: &str) -> BTreeSet<String> {
    let read = |folder: &str| fs::read_dir(servers.folder(user).join(folder)).into_iter().flatten();
    read("cur").chain(read("new")).map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[tokio::test]
async fn mail_sent_while_the_mailbox_idles_arrives_whole_and_is_marked_as_read() {
    let Some(servers) = Servers::find() else { return };
    let user = user("idle");
    let mut watched = watch(servers.mailbox(&user), Cursor::default());
    watched.until(State::Idle).await;
    let body = "Buenos días, señora:\r\n.\r\n..\r\nUna línea con punto al principio.";
    let accepted = send(&servers.sender(), &[&user], "uno", body).await.unwrap();
    assert!(accepted.response.contains("queued as"), "{accepted:?}");
    let message = watched.message().await;
    assert!(text(&message).ends_with(&format!("\r\n\r\n{body}\r\n")), "{}", text(&message));
    assert!(message.internal_date.is_some());
    watched.until(State::Idle).await;
    let _ = send(&servers.sender(), &[&user], "dos", "otra").await.unwrap();
    assert!(text(&watched.message().await).contains("Subject: dos"));
    watched.until(State::Idle).await;
    let cursor = watched.stop().await;
    assert_eq!(cursor.last_uid, 2);
    let files = files(&servers, &user);
    assert!(files.len() == 2 && files.iter().all(|name| name.ends_with(":2,S")), "{files:?}");
}

#[tokio::test]
async fn what_was_read_does_not_come_again_until_the_server_renumbers() {
    let Some(servers) = Servers::find() else { return };
    let user = user("renumber");
    let sender = servers.sender();
    let mut watched = watch(servers.mailbox(&user), Cursor::default());
    for subject in ["uno", "dos"] {
        let _ = send(&sender, &[&user], subject, "texto").await.unwrap();
        watched.message().await;
    }
    watched.until(State::Idle).await;
    let cursor = watched.stop().await;
    let (messages, mut again) = mpsc::unbounded_channel();
    let inbox = Inbox { messages, left: mpsc::unbounded_channel().0 };
    let watcher = Watcher::new(servers.mailbox(&user), pace());
    let (same, tally) = watcher.once(cursor, &inbox).await.unwrap();
    assert_eq!((same, tally), (cursor, Tally::default()));

    // As after a restored backup: the list of identifiers begins anew.
    let list = servers.folder(&user).join("dovecot-uidlist");
    let old = fs::read_to_string(&list).unwrap();
    let (_, rest) = old.split_once(" N").unwrap();
    fs::write(&list, format!("3 V{} N{rest}", cursor.uid_validity + 1)).unwrap();
    for entry in fs::read_dir(servers.folder(&user)).unwrap() {
        let path = entry.unwrap().path();
        if path.file_name().unwrap().to_string_lossy().starts_with("dovecot.index") {
            fs::remove_file(path).unwrap();
        }
    }
    let (renumbered, tally) = watcher.once(cursor, &inbox).await.unwrap();
    assert_eq!((renumbered.uid_validity, tally.stored), (cursor.uid_validity + 1, 2));
    assert_eq!(soon(again.recv()).await.uid_validity, cursor.uid_validity + 1);
}

#[tokio::test]
async fn a_large_message_passes_and_a_larger_one_stays_and_is_told() {
    let Some(servers) = Servers::find() else { return };
    let user = user("large");
    let mut settings = servers.mailbox(&user);
    settings.largest = 12_000_000;
    let mut watched = watch(settings, Cursor::default());
    let line = "0123456789 abcdefghij ".repeat(3);
    let long = format!("{line}\r\n").repeat(10_000_000 / (line.len() + 2));
    let sender = servers.sender();
    let _ = send(&sender, &[&user], "grande", &long).await.unwrap();
    let message = watched.message().await;
    assert!(message.bytes.ends_with(long.as_bytes()) || text(&message).contains(&long));
    let _ = send(&sender, &[&user], "enorme", &long.repeat(2)).await.unwrap();
    let left = soon(watched.left.recv()).await;
    assert!(matches!(left.why, Why::TooLarge { size } if size > 19_000_000), "{:?}", left.why);
    assert!(String::from_utf8_lossy(&left.headers).contains("Subject: enorme"));
    let _ = send(&sender, &[&user], "pequeño", "texto").await.unwrap();
    assert!(text(&watched.message().await).contains("texto"));
    watched.stop().await;
}

#[tokio::test]
async fn stored_mail_can_be_moved_to_a_folder_or_marked_with_a_keyword() {
    let Some(servers) = Servers::find() else { return };
    let user = user("move");
    let sender = servers.sender();
    let mut settings = servers.mailbox(&user);
    settings.endpoint = servers.endpoint("IMAP", Security::StartTls);
    settings.after = AfterStore::Keyword("$Esmero".to_owned());
    let mut watched = watch(settings.clone(), Cursor::default());
    let _ = send(&sender, &[&user], "uno", "texto").await.unwrap();
    watched.message().await;
    watched.until(State::Idle).await;
    let cursor = watched.stop().await;
    assert!(files(&servers, &user).iter().all(|name| name.ends_with(":2,a")), "{:?}", files(&servers, &user));

    settings.after = AfterStore::MoveTo("Atención/Año 2025".to_owned());
    let mut watched = watch(settings.clone(), cursor);
    let _ = send(&sender, &[&user], "dos", "texto").await.unwrap();
    watched.message().await;
    watched.until(State::Idle).await;
    watched.stop().await;
    assert_eq!(files(&servers, &user).len(), 1);
    let mut session = imap::Session::connect(&settings).await.unwrap();
    assert!(session.folders().await.unwrap().contains(&"Atención/Año 2025".to_owned()));
    assert_eq!(session.select("Atención/Año 2025").await.unwrap().messages, 1);
    session.logout().await;
}

#[tokio::test]
async fn the_test_of_a_mailbox_finds_what_is_wrong() {
    let Some(servers) = Servers::find() else { return };
    let user = user("diagnosis");
    let good = servers.mailbox(&user);
    let report = imap::test_connection(&good).await;
    assert!(report.is_fine() && report.folder.is_some(), "{report:#?}");
    let starttls = servers.endpoint("IMAP", Security::StartTls);
    let report = imap::test_connection(&imap::Settings { endpoint: starttls.clone(), ..good.clone() }).await;
    assert!(report.is_fine(), "{report:#?}");

    let untrusted = Endpoint { extra_root: None, ..good.endpoint.clone() };
    let swapped = |name, security| servers.endpoint(name, security);
    let smtp = servers.endpoint("SMTP", Security::StartTls);
    for (endpoint, expected) in [
        (untrusted, Reason::Certificate(CertificateProblem::UnknownIssuer)),
        (swapped("IMAP", Security::Tls), Reason::WantsStartTls),
        (swapped("IMAPS", Security::StartTls), Reason::WantsTls),
        (smtp, Reason::OtherService { service: Service::Smtp }),
        (Endpoint { port: 1, ..starttls }, Reason::WrongPort),
    ] {
        let report = imap::test_connection(&imap::Settings { endpoint, ..good.clone() }).await;
        assert_eq!(report.failure(), Some(&expected), "{report:#?}");
    }
    let login = Login::password(&user, "otra");
    let report = imap::test_connection(&imap::Settings { login, ..good.clone() }).await;
    assert_eq!(report.failure(), Some(&Reason::WrongPassword { hint: None }), "{report:#?}");
    let report = imap::test_connection(&imap::Settings { folder: "No hay".to_owned(), ..good }).await;
    assert_eq!(report.failure(), Some(&Reason::FolderMissing { folders: vec!["INBOX".to_owned()] }), "{report:#?}");
}

#[tokio::test]
async fn a_login_sends_and_without_it_the_server_refuses() {
    let Some(servers) = Servers::find() else { return };
    let user = user("submission");
    let endpoint = servers.endpoint("SMTP_AUTH", Security::StartTls);
    let with = |login| smtp::Settings::new(endpoint.clone(), login);
    let good = with(Some(Login::password(&user, "secreto")));
    let report = smtp::test_connection(&good).await;
    assert!(report.is_fine(), "{report:#?}");
    let sender = Sender::new(good);
    for subject in ["uno", "dos"] {
        assert_eq!(send(&sender, &[&user], subject, "texto").await.unwrap().refused, []);
    }
    sender.close().await;
    let wrong = with(Some(Login::password(&user, "otra")));
    let expected = Reason::WrongPassword { hint: None };
    assert_eq!(smtp::test_connection(&wrong).await.failure(), Some(&expected));
    let failure = send(&Sender::new(wrong), &[&user], "tres", "texto").await.unwrap_err();
    assert!(matches!(&failure, Failure::Authentication { reason, .. } if *reason == expected), "{failure:?}");
    let failure = send(&Sender::new(with(None)), &[&user], "cuatro", "texto").await.unwrap_err();
    assert!(matches!(failure, Failure::Permanent { code: 554, .. }), "{failure:?}");
    let plain = servers.endpoint("SMTP_AUTH", Security::Plain).allow_plain();
    let open = smtp::Settings::new(plain, Some(Login::password(&user, "secreto")));
    let failure = send(&Sender::new(open), &[&user], "cinco", "texto").await.unwrap_err();
    assert!(matches!(failure, Failure::Authentication { .. }), "{failure:?}");
}

#[tokio::test]
async fn one_refused_recipient_does_not_keep_the_others_from_getting_it() {
    let Some(servers) = Servers::find() else { return };
    let user = user("several");
    let sender = servers.sender();
    let to = ["rechazado@esmero.test", user.as_str(), "ocupado@esmero.test", "nadie@fuera.example"];
    let accepted = send(&sender, &to, "varios", "texto").await.unwrap();
    let refused: Vec<_> = accepted.refused.iter().map(|one| (one.recipient.as_str(), one.code)).collect();
    assert_eq!(refused, [(to[0], 550), (to[2], 451), (to[3], 554)], "{accepted:#?}");
    let mut watched = watch(servers.mailbox(&user), Cursor::default());
    assert!(text(&watched.message().await).contains("Subject: varios"));
    watched.stop().await;
    let failure = send(&sender, &to[2..3], "ocupado", "texto").await.unwrap_err();
    assert!(matches!(&failure, Failure::Temporary { code: 451, .. }), "{failure:?}");
    let failure = send(&sender, &to[..1], "rechazado", "texto").await.unwrap_err();
    assert!(matches!(&failure, Failure::Permanent { code: 550, .. }), "{failure:?}");
}
