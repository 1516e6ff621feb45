//! The log holds no personal data and no secrets, even when it is asked for everything that it has.

use std::{
    io,
    sync::{Arc, Mutex},
};

use domain::key::Key;
use esmero::config;
use jiff::SignedDuration;
use tracing_subscriber::{EnvFilter, fmt::MakeWriter, layer::SubscriberExt as _, util::SubscriberInitExt as _};

use crate::{
    api, filing,
    login::{self, PASSWORD},
    portal::{self, code, key_in, page},
    support::{Client, client::Upload},
    ui,
};

const NAME: &str = "Zuriñe Etxeandia";
const EMAIL: &str = "zurine.etxeandia@privado.example";
const PHONE: &str = "688 417 203";
const SUBJECT: &str = "Contador Kappa del tercero";
const WORDS: &str = "Estoy de baja y no puedo bajar al patio.";
const MORE: &str = "Mi vecina Garbiñe tiene la llave.";
const FILE: &str = "parte-de-baja.pdf";
const OURS: &str = "Hola, Zuriñe: vamos el jueves por la tarde.";
const NOTE: &str = "Llevar la escalera plegable.";
const WRONG_PASSWORD: &str = "una clave equivocada";

/// Everything that was logged, by all threads of this process.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

impl Log {
    /// Hears everything from now on: work is done on many threads, so a subscriber of this thread would miss most of it.
    fn listen() -> Self {
        let log = Self::default();
        let hears = esmero::logs::layer(EnvFilter::new("trace"), config::Log::Json, log.clone());
        tracing_subscriber::registry().with(hears).init();
        log
    }

    /// Without the times, whose digits could be a code.
    fn text(&self) -> String {
        let all = String::from_utf8(self.0.lock().unwrap().clone()).unwrap();
        let line = |line: &str| {
            let mut line: serde_json::Value = serde_json::from_str(line).unwrap();
            line.as_object_mut().unwrap().remove("timestamp");
            line.to_string().to_lowercase()
        };
        all.lines().map(line).collect::<Vec<_>>().join("\n")
    }
}

/// A person's visit: they write by the form, ask for a code, mistype it, type it and write again; what must stay secret.
async fn visit(house: &portal::House) -> (Key, Vec<String>) {
    let writer = house.person();
    let file = Upload { field: "files", name: FILE, media_type: "application/pdf", bytes: b"%PDF" };
    let fields = [("name", NAME), ("email", EMAIL), ("phone", PHONE), ("subject", SUBJECT), ("text", WORDS)];
    let sent = house.send(&writer, "/contact", "/contact", &fields, &[file]).await;
    let key = key_in(sent.location());
    house.app.run_jobs().await;
    let person = house.person();
    person.get(&page(key, "")).await.expect(200);
    person.get("/c/AAAA-AAAA-AAAA").await;
    let code = code::ask(house, &person, key).await;
    code::give(&person, key, "000001").await.expect(422);
    assert_eq!(code::give(&person, key, &code).await.location(), page(key, ""));
    person.get(&page(key, "")).await.expect(200);
    house.send(&person, &page(key, "write"), &page(key, "write"), &[("text", MORE)], &[]).await;
    person.post(&page(key, "code"), &[("to", EMAIL), ("code", &code)]).await;
    house.app.run_jobs().await;
    (key, vec![code, person.cookie("esmero_visit").unwrap(), writer.cookie("esmero_wrote").unwrap()])
}

/// Lucía logs in after a slip, reads, notes and answers; the secrets of her browser.
async fn look_after(house: &portal::House, key: Key) -> Vec<String> {
    let agent = login::lucia(&house.app).await;
    let desk = house.app.anonymous();
    login::log_in(&desk, &agent.email, WRONG_PASSWORD, "").await.expect(422);
    login::log_in(&desk, &agent.email, PASSWORD, "").await.expect(303);
    let case = format!("/cases/{}", house.stored(key).await.case.id);
    for path in [case.as_str(), "/persons?q=etxeandia", "/palette?q=688417203", "/search?q=Kappa"] {
        desk.get(path).await.expect(200);
    }
    let note = [("mode", "note"), ("text", NOTE)];
    desk.upload(&format!("{case}/note"), &note, &[]).await.expect(303);
    let answer = [("mode", "reply"), ("channel", "mail"), ("to", EMAIL), ("text", OURS), ("then", "resolved")];
    desk.upload(&format!("{case}/reply"), &answer, &[]).await.expect(303);
    // What nobody's browser sends: the reason for the refusal must not repeat it.
    desk.post(&format!("{case}/owner"), &[("owner", EMAIL)]).await;
    desk.post(&format!("{case}/here"), &[("writing", MORE), ("doing", MORE)]).await;
    house.app.pass(SignedDuration::from_secs(30));
    house.app.run_jobs().await;
    vec![desk.cookie("esmero_session").unwrap(), desk.csrf().unwrap()]
}

/// A program reads, is refused, and sends nonsense; its token.
async fn ask_api(house: &portal::House, key: Key) -> String {
    let mut program = api::program(&house.app).await;
    let case = house.stored(key).await.case.id;
    program.get(&format!("/api/v1/cases/{case}/messages")).await.expect(200);
    let strange = serde_json::json!({"text": MORE, "email": EMAIL, "subject": [SUBJECT]});
    program.json(axum::http::Method::POST, &format!("/api/v1/cases/{case}/messages"), &strange).await;
    let token = bearer(&program);
    program.set_header("authorization", &format!("Bearer {token}x"));
    program.get("/api/v1/cases").await.expect(401);
    token
}

/// The token that a program sends.
fn bearer(program: &Client) -> String {
    let request = program.request(axum::http::Method::GET, "/").body(()).unwrap();
    request.headers()["authorization"].to_str().unwrap().trim_start_matches("Bearer ").to_owned()
}

#[tokio::test]
async fn nothing_of_anybody_is_in_the_log() {
    let log = Log::listen();
    let house = ui::House::new().await;
    let mail = filing::mail(&format!("{NAME} <{EMAIL}>"), &format!("Subject: {SUBJECT}\nMessage-ID: <1@c>\n"), WORDS);
    filing::arrives(&house, &mail).await;
    let house = portal::House { app: house.app, lucia: house.lucia };
    let (key, mut secrets) = visit(&house).await;
    secrets.extend(look_after(&house, key).await);
    secrets.push(ask_api(&house, key).await);
    secrets.extend([key.to_string(), key.compact().to_owned(), PHONE.replace(' ', "")]);
    secrets.extend(
        [NAME, EMAIL, PHONE, SUBJECT, WORDS, MORE, FILE, OURS, NOTE, PASSWORD, WRONG_PASSWORD].map(str::to_owned),
    );
    secrets.extend(["Zuriñe", "Etxeandia", "privado.example", "Kappa", "Garbiñe", "escalera"].map(str::to_owned));
    // What a library might say at any time, and what we would.
    tracing::debug!(target: "html5ever::tokenizer", "{WORDS}");
    tracing::debug!(target: "esmero::test", "the end of the story");
    let text = log.text();
    assert!(text.contains("a form had unexpected fields"), "what is to be looked through is there: {text}");
    assert!(text.contains("the end of the story"));
    for secret in secrets {
        assert!(secret.len() >= 5, "{secret} says something");
        let told: Vec<_> = text.lines().filter(|line| line.contains(&secret.to_lowercase())).collect();
        assert!(told.is_empty(), "{secret}: {told:#?}");
    }
}
