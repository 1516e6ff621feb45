//! Mail from one end to the other: over real servers, and against servers that misbehave.

mod refused;

use std::{
    fs,
    path::PathBuf,
    sync::{Arc, Mutex},
    time::Duration,
};

use desk::cases::reply::{self, Reply};
use domain::{
    access::{Asker, Role},
    case::{Channel, Delivery, Direction, FailureCode, State},
    ids::{CaseId, MailboxId},
};
use esmero::{
    jobs,
    mailboxes::{Imap, ImapAuth, OAuth, OAuthProvider, Secrets, Settings, Smtp, SmtpAuth},
};
use jiff::SignedDuration;
use mail::{
    imap::{self, Arrived, Cursor, LeftBehind, Pace, Sink, StoreFailed, Watcher},
    net::{Endpoint, Login, Security},
    smtp::{self, Sender},
};
use store::{mailboxes::Mailbox, messages::Message};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
    sync::watch,
};

use crate::support::TestApp;

/// Long enough for the slowest machine; reaching it is a failure.
const PATIENCE: Duration = Duration::from_mins(2);

/// Where a real server listens; `None` when there is none and none is required.
fn server(name: &str) -> Option<String> {
    let found = std::env::var(format!("ESMERO_TEST_{name}")).ok();
    assert!(found.is_some() || std::env::var_os("ESMERO_TEST_REQUIRED").is_none(), "ESMERO_TEST_{name} is not set");
    found
}

fn port(address: &str) -> u16 {
    address.rsplit_once(':').unwrap().1.parse().unwrap()
}

/// Adds a mailbox that reads `imap` and sends through `smtp`, ports of this machine.
async fn add_mailbox(app: &TestApp, address: &str, settings: Settings, secrets: Secrets) -> MailboxId {
    let id = MailboxId::new(app.app.source.as_ref(), app.now());
    let row = Mailbox {
        id,
        name: address.split('@').next().unwrap().to_owned(),
        address: address.to_owned(),
        settings: settings.to_json(),
        secrets: Some(secrets.seal(&app.app.vault, app.app.source.as_ref(), id)),
        active: true,
        generation: 0,
        uidvalidity: 0,
        last_uid: 0,
        status: String::new(),
        status_at: None,
        watcher: None,
        watched_until: app.now(),
        created_at: app.now(),
        version: 1,
    };
    app.write(move |tx| Ok(store::mailboxes::insert(tx, &row)?)).await;
    app.app.reload_business().await.unwrap();
    id
}

fn settings(address: &str, imap: u16, smtp: u16) -> Settings {
    let (host, user) = ("127.0.0.1".to_owned(), address.to_owned());
    Settings {
        imap: Imap { host: host.clone(), port: imap, security: Security::Plain, user, ..Imap::default() },
        smtp: Smtp { host, port: smtp, security: Security::Plain, auth: SmtpAuth::Nothing, ..Smtp::default() },
        ..Settings::default()
    }
}

fn password() -> Secrets {
    Secrets { imap_password: "secreto".into(), ..Secrets::default() }
}

/// Waits until something is there that other tasks bring.
async fn until<T, F: Future<Output = Option<T>>>(app: &TestApp, mut look: impl FnMut() -> F) -> T {
    let mut changes = app.app.db.changes();
    let found = async {
        loop {
            changes.borrow_and_update();
            app.run_jobs().await;
            if let Some(found) = look().await {
                return found;
            }
            changes.changed().await.unwrap();
        }
    };
    tokio::time::timeout(PATIENCE, found).await.expect("it comes in time")
}

async fn cases(app: &TestApp) -> Vec<CaseId> {
    let first = CaseId(uuid::Uuid::nil());
    let all = app.read(move |tx| Ok(store::cases::after(tx, first, 100)?)).await;
    all.into_iter().map(|stored| stored.case.id).collect()
}

async fn messages(app: &TestApp, case: CaseId) -> Vec<Message> {
    app.read(move |tx| Ok(store::messages::of_case(tx, case)?)).await
}

/// The mailbox of a person: what arrives is kept as text.
#[derive(Clone, Default)]
struct Letters(Arc<Mutex<Vec<String>>>);

impl Sink for Letters {
    async fn store(&self, message: Arrived) -> Result<(), StoreFailed> {
        self.0.lock().unwrap().push(String::from_utf8_lossy(&message.bytes).into_owned());
        Ok(())
    }

    async fn left_behind(&self, _: LeftBehind) -> Result<(), StoreFailed> {
        Ok(())
    }
}

/// A person with a mail program.
struct Person {
    address: String,
    sender: Sender,
    watcher: Watcher,
    cursor: Cursor,
    letters: Letters,
}

impl Person {
    fn new(address: String, imap: u16, smtp: u16) -> Self {
        let plain = |port| Endpoint::new("127.0.0.1", port, Security::Plain).allow_plain();
        let mailbox = imap::Settings::new(plain(imap), Login::password(&address, "secreto"));
        Self {
            watcher: Watcher::new(mailbox, Pace::new(Arc::new(|| 0.5))),
            sender: Sender::new(smtp::Settings::new(plain(smtp), None)),
            cursor: Cursor::default(),
            letters: Letters::default(),
            address,
        }
    }

    async fn write(&self, to: &str, subject: &str, id: &str, more: &str, body: &str) {
        let mail = format!(
            "From: Ana <{}>\r\nTo: {to}\r\nSubject: {subject}\r\nMessage-ID: <{id}@cliente.test>\r\n{more}\r\n{body}\r\n",
            self.address
        );
        let accepted = self.sender.send(&self.address, &[to.to_owned()], mail.as_bytes()).await.unwrap();
        assert_eq!(accepted.refused, []);
    }

    /// The next letter. The server is asked until it has one.
    async fn letter(&mut self) -> String {
        let next = async {
            loop {
                if let Some(letter) = self.letters.0.lock().unwrap().pop() {
                    return letter;
                }
                self.cursor = self.watcher.once(self.cursor, &self.letters).await.unwrap().0;
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(PATIENCE, next).await.expect("the letter comes in time")
    }
}

/// A way to a server that can be cut.
struct Way {
    port: u16,
    cuts: watch::Sender<u32>,
}

impl Way {
    async fn to(server: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (cuts, _) = watch::channel(0);
        let cut = cuts.clone();
        tokio::spawn(async move {
            while let Ok((mut near, _)) = listener.accept().await {
                let (server, mut cut) = (server.clone(), cut.subscribe());
                tokio::spawn(async move {
                    let mut far = TcpStream::connect(server).await.unwrap();
                    tokio::select! {
                        _ = tokio::io::copy_bidirectional(&mut near, &mut far) => {}
                        _ = cut.changed() => {}
                    }
                });
            }
        });
        Self { port, cuts }
    }
}

/// A server that accepts and says nothing.
async fn silent() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        let mut held = Vec::new();
        while let Ok((stream, _)) = listener.accept().await {
            held.push(stream);
        }
    });
    port
}

/// As after a restored backup: the server numbers its messages anew.
fn renumber(user: &str) {
    let folder = PathBuf::from(server("MAILDIR").unwrap()).join(user);
    let list = folder.join("dovecot-uidlist");
    let old = fs::read_to_string(&list).unwrap();
    let (head, rest) = old.split_once(" N").unwrap();
    let validity: u64 = head.split_once('V').unwrap().1.parse().unwrap();
    fs::write(&list, format!("3 V{} N{rest}", validity + 1)).unwrap();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.file_name().unwrap().to_string_lossy().starts_with("dovecot.index") {
            fs::remove_file(path).unwrap();
        }
    }
}

async fn answer(app: &TestApp, case: CaseId, to: &str, text: &str) {
    answer_to(app, case, &[to], text).await;
}

async fn answer_to(app: &TestApp, case: CaseId, to: &[&str], text: &str) {
    let agent = app.agent(Role::Agent).await.agent.unwrap();
    let mut context = app.context();
    context.actor = domain::event::Actor::Agent(agent.id);
    let reply = Reply {
        case,
        channel: Channel::Mail,
        text: text.to_owned(),
        subject: String::new(),
        to: to.iter().map(|&address| address.to_owned()).collect(),
        cc: Vec::new(),
        bcc: Vec::new(),
        files: Vec::new(),
        then: State::Waiting,
        until: Some(app.now() + SignedDuration::from_hours(48)),
        seen: None,
    };
    let asker = Asker { agent: agent.id, role: agent.role };
    app.write(move |tx| reply::reply(tx, &context, asker, reply.clone()).map(drop)).await;
    app.pass(reply::UNDO);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_walks_from_the_person_to_the_desk_and_back() {
    let (Some(imap), Some(smtp)) = (server("IMAP"), server("SMTP")) else { return };
    let (ours, theirs) = ["paseo", "ana"].map(|name| format!("{name}-{}@esmero.test", std::process::id())).into();
    let mut ana = Person::new(theirs, port(&imap), port(&smtp));
    let app = TestApp::new().await;
    app.leave_jobs();
    let way = Way::to(imap).await;
    // What was there before is not ours to answer.
    ana.write(&ours, "Antes", "antes", "", "De hace tiempo.").await;
    let folder = PathBuf::from(server("MAILDIR").unwrap()).join(&ours).join("new");
    let old = app.now() - SignedDuration::from_hours(240);
    let delivered = async {
        loop {
            if let Some(file) = fs::read_dir(&folder).ok().and_then(|mut files| files.next()) {
                let file = fs::File::options().append(true).open(file.unwrap().path()).unwrap();
                return file.set_modified(old.into()).unwrap();
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, delivered).await.expect("it is delivered in time");
    // A mailbox whose servers say nothing delays nobody.
    let mute = silent().await;
    add_mailbox(&app, "muda@esmero.test", settings("muda@esmero.test", mute, mute), password()).await;
    let mut set = settings(&ours, way.port, port(&smtp));
    set.imap.since = Some(app.now());
    set.from_name = "{agente} de Aguas del Azud".into();
    add_mailbox(&app, &ours, set, password()).await;
    let watching = tokio::spawn(jobs::fetch_mail::watch(app.app.clone()));

    ana.write(&ours, "Fuga", "fuga", "References: <hilo@cliente.test>\r\n", "Sale agua de la pared.").await;
    let case = until(&app, || async { cases(&app).await.first().copied() }).await;
    let acknowledged = ana.letter().await;
    assert!(acknowledged.contains("In-Reply-To: <fuga@cliente.test>"), "{acknowledged}");
    assert!(acknowledged.contains("Auto-Submitted: auto-replied"), "{acknowledged}");

    answer(&app, case, &ana.address.clone(), "Vamos hoy mismo.").await;
    app.run_jobs().await;
    let answered = ana.letter().await;
    assert!(answered.contains("Vamos hoy mismo."), "{answered}");
    assert!(
        answered.contains("In-Reply-To: <fuga@cliente.test>"),
        "what she wrote, not our acknowledgement: {answered}"
    );
    assert!(answered.contains("<hilo@cliente.test>") && answered.contains("> Sale agua de la pared."), "{answered}");
    assert!(answered.contains("From: \"Agente 1 de Aguas del Azud\""), "{answered}");

    // The connection breaks and the server numbers anew: nothing is lost, and nothing comes twice.
    renumber(&ours);
    way.cuts.send_modify(|count| *count += 1);
    let id = messages(&app, case).await.last().unwrap().header_id.clone().unwrap();
    ana.write(&ours, "Re: Fuga", "gracias", &format!("In-Reply-To: <{id}>\r\n"), "Gracias, ya está.").await;
    let thanked = |message: &Message| message.text.contains("Gracias, ya está.");
    until(&app, || async { messages(&app, case).await.into_iter().find(thanked) }).await;
    assert_eq!(cases(&app).await, [case], "one case, and none of what was there before");
    let inbound = messages(&app, case).await.into_iter().filter(|message| message.direction == Direction::Inbound);
    assert_eq!(inbound.count(), 2);
    app.app.shutdown.cancel();
    watching.await.unwrap();
}

/// A mail server for one connection, which asks `before_data` before it takes the message; what it heard.
async fn slow_server(before_data: impl Future<Output = ()> + Send + 'static) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let hears = Arc::clone(&heard);
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut stream = BufReader::new(stream);
        let mut before = Some(before_data);
        stream.write_all(b"220 lento\r\n").await.unwrap();
        let mut line = String::new();
        while stream.read_line(&mut line).await.unwrap_or(0) > 0 {
            let word: String = line.chars().take(4).collect();
            hears.lock().unwrap().push(word.trim().to_owned());
            line.clear();
            if word == "RCPT"
                && let Some(before) = before.take()
            {
                before.await;
            }
            stream.write_all(b"250 vale\r\n").await.unwrap();
        }
    });
    (port, heard)
}

#[tokio::test]
async fn work_that_another_node_took_over_is_not_sent() {
    let app = TestApp::new().await;
    app.leave_jobs();
    let (db, later) = (app.app.db.clone(), app.now() + SignedDuration::from_hours(1));
    // The server is so slow that the work is given to another node meanwhile.
    let (smtp, heard) = slow_server(async move {
        let room = store::queue::Room::of(10);
        let stolen = db.write::<_, store::Error>(move |tx| store::queue::claim(tx, "otro", later, later, &room)).await;
        assert_eq!(stolen.unwrap().len(), 1);
    })
    .await;
    let mut set = settings("hola@esmero.test", 1, smtp);
    set.imap.host = String::new();
    add_mailbox(&app, "hola@esmero.test", set, password()).await;
    file(&app, "Ana <ana@cliente.test>", "Fuga", "Sale agua.").await;
    app.run_jobs().await;
    let heard = heard.lock().unwrap().clone();
    assert!(heard.contains(&"RCPT".to_owned()) && !heard.contains(&"DATA".to_owned()), "{heard:?}");
    let held = app.read(|tx| Ok(store::queue::list(tx, "ready", 10)?)).await;
    assert_eq!((held.len(), held[0].attempts), (1, 2), "the work is the other's, and still there");
}

/// A mail comes, as if it had been fetched.
async fn file(app: &TestApp, from: &str, subject: &str, text: &str) {
    let raw = format!(
        "From: {from}\r\nTo: hola@esmero.test\r\nSubject: {subject}\r\nMessage-ID: <{subject}@x>\r\n\r\n{text}\r\n"
    );
    let id = domain::ids::IncomingId::new(app.app.source.as_ref(), app.now());
    let raw = bytes::Bytes::from(raw);
    let blob = app.app.blobs.put(raw.clone()).await.unwrap();
    let trust = mail::verify::Trust::Nobody;
    let mailbox = app.read(|tx| Ok(store::mailboxes::list(tx)?)).await.first().map(|mailbox| mailbox.id);
    let mail = esmero::filing::Stored { id, mailbox, trust, blob, raw, archived: false, origin: Some("ingest") };
    esmero::filing::file(&app.app, mail).await.unwrap();
}

#[tokio::test]
async fn a_message_whose_worker_vanished_at_last_is_told_as_failed() {
    let app = TestApp::new().await;
    app.leave_jobs();
    let mut set = settings("hola@esmero.test", 1, 1);
    set.imap.host = String::new();
    add_mailbox(&app, "hola@esmero.test", set, password()).await;
    file(&app, "Ana <ana@cliente.test>", "Fuga", "Sale agua.").await;
    // Seventeen times a node begins, and dies.
    for _ in 0..17 {
        let (now, room) = (app.now(), store::queue::Room::of(10));
        let until = now + SignedDuration::from_mins(10);
        let claimed = app.write(move |tx| Ok(store::queue::claim(tx, "otro", now, until, &room)?)).await;
        assert_eq!(claimed.len(), 1);
        app.pass(SignedDuration::from_mins(11));
    }
    app.run_jobs().await;
    let case = cases(&app).await[0];
    let sent = messages(&app, case).await.into_iter().find(|message| message.automatic).unwrap();
    assert_eq!((sent.delivery, sent.failure), (Delivery::Failed, Some(FailureCode::Unreachable)));
    assert_eq!(app.read(|tx| Ok(store::queue::count(tx, "dead")?)).await, 1, "it waits for a human");
}

#[tokio::test]
async fn a_mail_at_which_the_program_dies_each_time_reaches_the_quarantine() {
    let app = TestApp::new().await;
    let (id, now) = (domain::ids::IncomingId::new(app.app.source.as_ref(), app.now()), app.now());
    let job = domain::ids::JobId::new(app.app.source.as_ref(), now);
    let raw = app.app.blobs.put(bytes::Bytes::from_static(b"From: a@b.example\r\n\r\nx")).await.unwrap();
    app.write(move |tx| {
        let arrival =
            store::incoming::Arrival { id, mailbox: None, place: None, origin: "imap", raw: &raw, received_at: now };
        store::incoming::arrive(tx, &arrival)?;
        Ok(jobs::file_mail::enqueue(tx, job, id, now)?)
    })
    .await;
    for _ in 0..8 {
        let (now, room) = (app.now(), store::queue::Room::of(10));
        let until = now + SignedDuration::from_mins(10);
        app.write(move |tx| Ok(store::queue::claim(tx, "otro", now, until, &room)?)).await;
        app.pass(SignedDuration::from_mins(11));
    }
    app.run_jobs().await;
    let mail = app.read(move |tx| Ok(store::incoming::by_id(tx, id)?)).await;
    assert_eq!((mail.state.as_str(), mail.reason.as_str()), ("quarantined", "failed"));
}

/// A provider that replaces the refresh token each time; how often it was asked.
async fn rotating_provider() -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/token", listener.local_addr().unwrap());
    let asked = Arc::new(Mutex::new(Vec::new()));
    let requests = Arc::clone(&asked);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = vec![0; 8192];
            let mut length = 0;
            // The body is the last thing that comes, and it ends with the scope.
            while !String::from_utf8_lossy(&request[..length]).contains("scope=correo") {
                length += stream.read(&mut request[length..]).await.unwrap();
            }
            let number = {
                let mut requests = requests.lock().unwrap();
                requests.push(String::from_utf8_lossy(&request[..length]).into_owned());
                requests.len()
            };
            let body = format!(r#"{{"access_token":"a{number}","refresh_token":"r{number}","expires_in":3600}}"#);
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
            let _ = stream.write_all(format!("{head}{body}").as_bytes()).await;
        }
    });
    (url, asked)
}

fn with_oauth(mut set: Settings, token_url: &str) -> Settings {
    set.imap.auth = ImapAuth::Oauth;
    set.smtp.auth = SmtpAuth::Same;
    set.oauth = OAuth {
        provider: OAuthProvider::Custom,
        client_id: "esmero".into(),
        token_url: token_url.to_owned(),
        scope: "correo".into(),
        ..OAuth::default()
    };
    set
}

#[tokio::test]
async fn a_replaced_consent_is_kept_without_beginning_anew() {
    let app = TestApp::new().await;
    let (url, asked) = rotating_provider().await;
    let set = with_oauth(settings("m@esmero.test", 1, 1), &url);
    let typed = Secrets { refresh_token: "r0".into(), ..Secrets::default() };
    let id = add_mailbox(&app, "m@esmero.test", set.clone(), typed.clone()).await;
    let consents = &app.app.consents;
    let reading = consents.of(&app.app, id, &set.oauth, &typed).unwrap();
    reading.access_token().await.unwrap();
    let kept = || async {
        let mailbox = app.read(move |tx| Ok(store::mailboxes::by_id(tx, id)?)).await;
        (Secrets::read(&mailbox, &app.app.vault).unwrap(), mailbox.version)
    };
    app.app.tasks.close();
    app.app.tasks.wait().await;
    let (secrets, version) = kept().await;
    assert_eq!((secrets.refresh_token.as_str(), version), ("r1", 1), "kept, and nobody set anything");
    // Sending, set up later with what is kept by then, asks for no token of its own.
    let sending = consents.of(&app.app, id, &set.oauth, &secrets).unwrap();
    sending.access_token().await.unwrap();
    assert_eq!(asked.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn trying_another_account_leaves_the_one_in_use_alone() {
    let app = TestApp::new().await;
    let (url, _) = rotating_provider().await;
    let set = with_oauth(settings("m@esmero.test", 1, 1), &url);
    let id =
        add_mailbox(&app, "m@esmero.test", set, Secrets { refresh_token: "vivo".into(), ..Secrets::default() }).await;
    let admin = app.agent(Role::Admin).await;
    let path = format!("/settings/mailboxes/{id}");
    let page = admin.get(&path).await.expect(200);
    let names = [
        "version",
        "name",
        "address",
        "imap_host",
        "imap_port",
        "imap_security",
        "imap_user",
        "imap_auth",
        "imap_after",
        "smtp_host",
        "smtp_port",
        "smtp_security",
        "smtp_auth",
        "oauth_provider",
        "oauth_client_id",
        "oauth_token_url",
        "oauth_scope",
    ];
    let values: Vec<(&str, String)> = names.iter().map(|name| (*name, page.value(name))).collect();
    let mut form: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    form.extend([("do", "test"), ("imap_begin", "now"), ("oauth_refresh_token", "otra cuenta")]);
    admin.post(&path, &form).await.expect(200);
    app.app.tasks.close();
    app.app.tasks.wait().await;
    let mailbox = app.read(move |tx| Ok(store::mailboxes::by_id(tx, id)?)).await;
    assert_eq!(Secrets::read(&mailbox, &app.app.vault).unwrap().refresh_token, "vivo");
}
