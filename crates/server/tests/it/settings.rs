//! The settings: who may see which page, what is typed and wrong comes back, and secrets are shown once or never.

use domain::{
    access::Role,
    calendar::DayTime,
    case::{CaseKind, Channel, State},
    event::Event,
    ids::{IncomingId, JobId},
    language::{AddressForm, Language},
    person::identifier::IdentifierKind,
};
use esmero::mailboxes::{Secrets, Settings};
use jiff::{SignedDuration, civil::Weekday};
use rstest::rstest;
use store::{
    incoming::{self, Arrival, Fate, Reason},
    queue::{self, NewJob},
};

use crate::{
    support::{Answer, Client, Engine, TestApp},
    ui::House,
};

const BUSINESS: [(&str, &str); 10] = [
    ("name", "Aguas del Azud"),
    ("phone", "961 23 00 00"),
    ("public_url", "https://atencion.example.org/"),
    ("person_word", "vecina o vecino"),
    ("persons_word", "vecinas y vecinos"),
    ("form", "tu"),
    ("language", "ca"),
    ("zone", "Atlantic/Canary"),
    ("calling_code", "+34"),
    ("signature", "Aguas del Azud\r\nAtención"),
];

/// The form with one field changed.
fn with<'a>(form: &[(&'a str, &'a str)], field: &str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    form.iter().map(|&(name, before)| (name, if name == field { value } else { before })).collect()
}

/// Opens a page of the settings and sends its form.
async fn save(browser: &Client, page: &str, form: &[(&str, &str)]) -> Answer {
    let seen = browser.get(page).await.expect(200).value("seen");
    browser.post(page, &[form, &[("seen", seen.as_str())]].concat()).await
}

#[rstest]
#[case("/settings/business", &[Role::Manager, Role::Admin])]
#[case("/settings/hours", &[Role::Manager, Role::Admin])]
#[case("/settings/agents", &[Role::Admin])]
#[case("/settings/agents/{agent}", &[Role::Admin])]
#[case("/settings/mailboxes", &[Role::Admin])]
#[case("/settings/mailboxes/new", &[Role::Admin])]
#[case("/settings/quarantine", &[Role::Lead, Role::Manager, Role::Compliance, Role::Admin])]
#[case("/settings/jobs", &[Role::Lead, Role::Manager, Role::Compliance, Role::Admin])]
#[case("/settings/api", &[Role::Admin])]
#[tokio::test]
async fn each_page_is_for_its_roles(#[case] path: &str, #[case] allowed: &[Role]) {
    let app = TestApp::new().await;
    for role in Role::ALL {
        let browser = app.agent(role).await;
        let path = path.replace("{agent}", &browser.id().to_string());
        let expected = if allowed.contains(&role) { 200 } else { 403 };
        browser.get(&path).await.expect(expected);
    }
    assert!(app.anonymous().get(path).await.location().starts_with("/login"));
}

#[rstest]
#[case("/settings/business")]
#[case("/settings/hours")]
#[case("/settings/hours/holidays")]
#[case("/settings/hours/holidays/remove")]
#[case("/settings/agents")]
#[case("/settings/agents/{id}")]
#[case("/settings/agents/{id}/access")]
#[case("/settings/mailboxes/new")]
#[case("/settings/mailboxes/{id}")]
#[case("/settings/quarantine/{id}")]
#[case("/settings/jobs/{id}")]
#[case("/settings/api")]
#[case("/settings/api/{id}/revoke")]
#[tokio::test]
async fn no_form_is_taken_from_who_may_not(#[case] path: &str) {
    let app = TestApp::new().await;
    let browser = app.agent(Role::Agent).await;
    let path = path.replace("{id}", &browser.id().to_string());
    let fields = [("do", "enable"), ("date", "2027-01-01"), ("role", "admin"), ("name", "x"), ("version", "1")];
    browser.post(&path, &fields).await.expect(403);
    let admin = app.agent(Role::Admin).await;
    admin.post_bare(&path, &fields).await.expect(403);
}

#[rstest]
#[tokio::test]
async fn the_business_says_who_it_is(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(app) = TestApp::on(engine).await else { return };
    let browser = app.agent(Role::Manager).await;
    let saved = save(&browser, "/settings/business", &BUSINESS).await;
    assert_eq!(saved.location(), "/settings/business?done=saved");
    let business = app.app.business();
    assert_eq!(business.public_url, "https://atencion.example.org");
    assert_eq!((business.form, business.language), (AddressForm::Tu, Language::Ca));
    assert_eq!(business.signature, "Aguas del Azud\nAtención");
    assert_eq!(business.calendar.zone.name(), "Atlantic/Canary");
    let page = browser.get("/settings/business").await.expect(200);
    assert_eq!(page.value("person_word"), "vecina o vecino");
    assert_eq!(page.value("form"), "tu");
}

#[rstest]
#[case("name", "  ", "Escriba un nombre.")]
#[case("public_url", "atencion.example.org", "Escriba la dirección entera")]
#[case("zone", "Europe/Valencia", "No conocemos esa zona")]
#[case("calling_code", "españa", "El prefijo es un número")]
#[case("persons_word", "", "Escriba la palabra")]
#[tokio::test]
async fn what_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost(
    #[case] field: &str,
    #[case] value: &str,
    #[case] expected: &str,
) {
    let app = TestApp::new().await;
    let browser = app.agent(Role::Manager).await;
    let before = app.app.business();
    let page = save(&browser, "/settings/business", &with(&BUSINESS, field, value)).await.expect(422);
    assert!(page.one(".field__error").starts_with(expected), "{}", page.one(".field__error"));
    assert_eq!(page.value(field), value);
    assert_eq!(page.value("phone"), "961 23 00 00");
    assert_eq!(page.value("language"), "ca");
    assert_eq!(*app.app.business(), *before);
}

#[tokio::test]
async fn a_day_has_several_intervals() {
    let app = TestApp::new().await;
    let browser = app.agent(Role::Manager).await;
    let form = [
        ("mon_from", "08:00"),
        ("mon_to", "14:00"),
        ("mon_from", "15:30"),
        ("mon_to", "00:00"),
        ("answer_hours", "4,5"),
        ("reopen_days", "15"),
    ];
    let more = [&form[..], &[("add", "sat")]].concat();
    let page = save(&browser, "/settings/hours", &more).await.expect(200);
    assert_eq!(page.attributes("input[name=sat_from]", "value"), ["09:00"]);
    assert_eq!(page.attributes("input[name=mon_to]", "value"), ["14:00", "00:00"]);
    let less = [&form[..], &[("remove", "mon.0")]].concat();
    let page = save(&browser, "/settings/hours", &less).await.expect(200);
    assert_eq!(page.attributes("input[name=mon_from]", "value"), ["15:30"]);
    assert_eq!(app.app.business().answer_minutes, 8 * 60, "adding an interval saves nothing yet");

    assert_eq!(save(&browser, "/settings/hours", &form).await.location(), "/settings/hours?done=saved");
    let business = app.app.business();
    let monday = business.calendar.working.on(Weekday::Monday);
    assert_eq!((monday.len(), monday[1].to()), (2, DayTime::END));
    assert!(business.calendar.working.on(Weekday::Tuesday).is_empty());
    assert_eq!((business.answer_minutes, business.reopen_days), (270, 15));
}

#[rstest]
#[case::backwards(&[("mon_from", "14:00"), ("mon_to", "08:00"), ("answer_hours", "8"), ("reopen_days", "30")], "Termina antes")]
#[case::never_open(&[("answer_hours", "8"), ("reopen_days", "30")], "Si se promete una respuesta")]
#[case::no_number(&[("mon_from", "08:00"), ("mon_to", "14:00"), ("answer_hours", "pronto"), ("reopen_days", "30")], "Escriba un número de horas")]
#[tokio::test]
async fn hours_that_make_no_sense_are_refused(#[case] form: &[(&str, &str)], #[case] expected: &str) {
    let app = TestApp::new().await;
    let browser = app.agent(Role::Manager).await;
    let page = save(&browser, "/settings/hours", form).await.expect(422);
    assert!(page.one(".field__error").starts_with(expected), "{}", page.one(".field__error"));
    for field in ["answer_hours", "reopen_days"] {
        let typed = form.iter().find(|(name, _)| *name == field).unwrap().1;
        assert_eq!(page.value(field), typed);
    }
}

#[tokio::test]
async fn holidays_have_names_and_move_deadlines() {
    let app = TestApp::new().await;
    let browser = app.agent(Role::Manager).await;
    let day = [("holiday", "2026-12-08"), ("holiday_name", "Inmaculada Concepción"), ("kind", "public")];
    let added = browser.post("/settings/hours/holidays", &day).await;
    assert_eq!(added.location(), "/settings/hours?done=holiday#holidays");
    let page = browser.get("/settings/hours").await.expect(200);
    assert_eq!(page.one("#holidays .lines b"), "martes 8 de diciembre");

    let twice = browser.post("/settings/hours/holidays", &day).await.expect(422);
    assert!(twice.one("#holiday-error").starts_with("Ese día ya está"));
    assert_eq!(twice.value("holiday_name"), "Inmaculada Concepción");
    let eve = [
        ("holiday", "2026-12-24"),
        ("holiday_name", "Nochebuena"),
        ("kind", "own"),
        ("from", "09:00"),
        ("to", "13:00"),
    ];
    browser.post("/settings/hours/holidays", &eve).await.location();
    let page = browser.get("/settings/hours").await.expect(200);
    assert!(page.texts("#holidays .lines li")[1].contains("de 9:00 a 13:00"));
    browser.post("/settings/hours/holidays/remove", &[("date", "2026-12-08")]).await.location();
    assert_eq!(app.app.business().calendar.holidays.iter().count(), 1);
}

#[tokio::test]
async fn an_invitation_is_shown_once_and_works_once() {
    let app = TestApp::new().await;
    let admin = app.agent(Role::Admin).await;
    let form = [("name", "Pilar Montoro"), ("email", "pilar@example.org"), ("role", "compliance")];
    assert_eq!(admin.post("/settings/agents", &form).await.location(), "/settings/agents");
    let page = admin.get("/settings/agents").await.expect(200);
    let link = page.one(".secret code");
    assert!(page.text().contains("aún no ha entrado"));
    assert_eq!(admin.get("/settings/agents").await.count(".secret"), 0, "shown once");
    let guest = app.anonymous();
    let path = link.strip_prefix("https://ayuda.example.org").unwrap();
    guest.get(path).await.expect(200);
    guest.post(path, &[("password", "caballo pila grapa correcta")]).await.location();
    guest.get("/settings/quarantine").await.expect(200);
    guest.get("/settings/business").await.expect(403);

    let taken = admin.post("/settings/agents", &form).await.expect(422);
    assert_eq!(taken.one("#email-error"), "Alguien entra ya con ese correo.");
    assert_eq!((taken.value("name"), taken.value("role")), ("Pilar Montoro".into(), "compliance".into()));
}

#[tokio::test]
async fn a_role_is_changed_and_counts_at_once() {
    let app = TestApp::new().await;
    let admin = app.agent(Role::Admin).await;
    let nuria = app.agent(Role::Agent).await;
    nuria.get("/settings/jobs").await.expect(403);
    let path = format!("/settings/agents/{}", nuria.id());
    let form = [("name", "Nuria Campos"), ("email", "nuria@example.org"), ("role", "lead")];
    assert_eq!(admin.post(&path, &form).await.location(), format!("{path}?done=saved"));
    nuria.get("/settings/jobs").await.expect(200);
    let told = app.read(|tx| Ok(store::journal::after(tx, 0, 0, 50)?)).await;
    let changed = told.iter().find_map(|entry| match &entry.recorded.event {
        Event::AgentChanged(change) => Some(change.fields.clone()),
        _ => None,
    });
    assert_eq!(changed.unwrap(), ["name", "email", "role"]);
}

#[tokio::test]
async fn the_last_administrator_can_neither_go_nor_step_down() {
    let app = TestApp::new().await;
    let admin = app.agent(Role::Admin).await;
    let path = format!("/settings/agents/{}", admin.id());
    let form = [("name", "Pau Esteve"), ("email", "pau@example.org"), ("role", "agent")];
    let page = admin.post(&path, &form).await.expect(422);
    assert!(page.one("#role-error").starts_with("Es la única persona que administra"));
    let page = admin.post(&format!("{path}/access"), &[("do", "disable")]).await.expect(422);
    assert!(page.one("#access-error").starts_with("Es la única persona que administra"));
    admin.get(&path).await.expect(200);
}

#[tokio::test]
async fn who_goes_leaves_their_cases_to_everybody() {
    let app = TestApp::new().await;
    app.leave_jobs();
    let admin = app.agent(Role::Admin).await;
    let nuria = app.agent(Role::Agent).await;
    let (ctx, asker) = (app.context(), domain::access::Asker { agent: nuria.id(), role: Role::Agent });
    let happened_at = app.now();
    let case = app
        .write(move |tx| {
            let introduction = desk::persons::Introduction {
                name: "Amparo Ferrer".into(),
                identifiers: vec![(IdentifierKind::Email, "amparo@example.org".into())],
            };
            let entry = desk::cases::by_hand::Entry {
                whose: desk::cases::by_hand::Whose::New(introduction),
                channel: Channel::Phone,
                kind: CaseKind::Inquiry,
                language: Language::Es,
                subject: "Recibo".into(),
                text: "No me llega el recibo.".into(),
                files: Vec::new(),
                happened_at,
                keep: true,
                legal_kind: None,
                topics: Vec::new(),
                flags: Vec::new(),
                reason: None,
            };
            Ok(desk::cases::by_hand::enter(tx, &ctx, asker, entry)?.case)
        })
        .await;
    assert_eq!(case.owner, Some(nuria.id()));
    let path = format!("/settings/agents/{}", nuria.id());
    let page = admin.get(&path).await.expect(200);
    assert!(page.text().contains("su caso abierto queda sin dueño"));
    let gone = admin.post(&format!("{path}/access"), &[("do", "disable")]).await;
    assert_eq!(gone.location(), "/settings/agents?done=disabled");
    let id = case.id;
    let after = app.read(move |tx| Ok(store::cases::by_id(tx, id)?.case)).await;
    assert_eq!((after.owner, after.state), (None, State::Open));
    assert!(nuria.get("/account").await.status.is_redirection());
    admin.post(&format!("{path}/access"), &[("do", "enable")]).await.location();
    let page = admin.get(&path).await.expect(200);
    assert_eq!(page.count("button[value=disable]"), 1);
}

#[tokio::test]
async fn a_lost_phone_is_forgotten_by_an_administrator() {
    let app = TestApp::new().await;
    let admin = app.agent(Role::Admin).await;
    let nuria = app.agent(Role::Agent).await;
    let (ctx, id) = (app.context(), nuria.id());
    app.write(move |tx| desk::agents::access::set_totp(tx, &ctx, id, Some(vec![1]))).await;
    let path = format!("/settings/agents/{id}");
    assert_eq!(admin.get(&path).await.count("button[value=factors]"), 1);
    admin.post(&format!("{path}/access"), &[("do", "factors")]).await.location();
    assert_eq!(admin.get(&path).await.count("button[value=factors]"), 0);
    admin.post(&format!("{path}/access"), &[("do", "link")]).await.location();
    assert!(admin.get(&path).await.one(".secret code").contains("/setup/"));
}

#[tokio::test]
async fn a_token_is_shown_once_and_kept_as_its_hash() {
    let app = TestApp::new().await;
    let admin = app.agent(Role::Admin).await;
    let form = [("name", "Facturación"), ("expires", "quarter"), ("scope", "cases:read"), ("scope", "persons:read")];
    assert_eq!(admin.post("/settings/api", &form).await.location(), "/settings/api");
    let page = admin.get("/settings/api").await.expect(200);
    let token = page.one(".secret code");
    assert!(token.starts_with("esm_"), "{token}");
    let again = admin.get("/settings/api").await.expect(200);
    assert!(!again.text().contains(&token));
    let hash = esmero::random::hash(&token);
    let now = app.now();
    let stored = app.read(move |tx| Ok(store::tokens::by_secret(tx, &hash, now)?)).await.unwrap();
    assert_eq!(stored.scopes, ["persons:read", "cases:read"]);
    assert_eq!(stored.expires_at, Some(now + SignedDuration::from_hours(24 * 90)));

    let mut program = app.anonymous();
    program.set_header("authorization", &format!("Bearer {token}"));
    program.get("/api/v1/cases").await.expect(200);
    let revoke = again.attributes("form[action$='/revoke']", "action");
    assert_eq!(admin.post(&revoke[0], &[]).await.location(), "/settings/api?done=revoked");
    app.pass(SignedDuration::from_mins(1));
    program.get("/api/v1/cases").await.expect(401);
    assert!(admin.get("/settings/api").await.text().contains("revocada el"));

    let nothing = admin.post("/settings/api", &[("name", "Nada"), ("expires", "never")]).await.expect(422);
    assert!(nothing.one("#scopes-error").starts_with("Elija al menos"));
    assert_eq!((nothing.value("name"), nothing.value("expires")), ("Nada".into(), "never".into()));
}

const MAILBOX: [(&str, &str); 19] = [
    ("do", "save"),
    ("version", "1"),
    ("name", "Clientes"),
    ("address", "clientes@example.org"),
    ("from_name", "{agente}, de Aguas del Azud"),
    ("imap_host", "imap.example.org"),
    ("imap_port", "993"),
    ("imap_security", "tls"),
    ("imap_user", "clientes@example.org"),
    ("imap_auth", "password"),
    ("imap_password", "una contraseña secreta"),
    ("imap_begin", "now"),
    ("imap_since", ""),
    ("imap_after", "seen"),
    ("smtp_host", "smtp.example.org"),
    ("smtp_port", "465"),
    ("smtp_security", "tls"),
    ("smtp_auth", "same"),
    ("oauth_provider", "google"),
];

async fn only_mailbox(app: &TestApp) -> store::mailboxes::Mailbox {
    let mut all = app.read(|tx| Ok(store::mailboxes::list(tx)?)).await;
    assert_eq!(all.len(), 1);
    all.remove(0)
}

fn secrets(app: &TestApp, mailbox: &store::mailboxes::Mailbox) -> Secrets {
    Secrets::read(mailbox, &app.app.vault).unwrap()
}

#[tokio::test]
async fn a_mailbox_keeps_its_password_to_itself() {
    let app = TestApp::new().await;
    let admin = app.agent(Role::Admin).await;
    assert_eq!(admin.post("/settings/mailboxes/new", &MAILBOX).await.location(), "/settings/mailboxes?done=saved");
    let mailbox = only_mailbox(&app).await;
    let sealed = String::from_utf8_lossy(mailbox.secrets.as_ref().unwrap()).into_owned();
    assert!(!mailbox.settings.contains("secreta") && !sealed.contains("secreta"));
    assert_eq!(secrets(&app, &mailbox).imap_password, "una contraseña secreta");
    assert_eq!(Settings::read(&mailbox).unwrap().sender_name("Aguas", Some("Lucía")), "Lucía, de Aguas del Azud");
    assert_eq!(app.app.business().senders.len(), 1);

    let path = format!("/settings/mailboxes/{}", mailbox.id);
    let page = admin.get(&path).await.expect(200);
    assert!(!page.text().contains("secreta"));
    assert_eq!(page.attributes("#imap_password", "placeholder"), ["ya hay; escriba para cambiar"]);
    let renamed = with(&with(&MAILBOX, "imap_password", ""), "name", "Averías");
    assert_eq!(admin.post(&path, &renamed).await.location(), "/settings/mailboxes?done=saved");
    let mailbox = only_mailbox(&app).await;
    assert_eq!(
        (mailbox.name.as_str(), secrets(&app, &mailbox).imap_password.as_str()),
        ("Averías", "una contraseña secreta")
    );

    let stale = admin.post(&path, &renamed).await;
    assert_eq!(stale.status, 422, "the form was older than the mailbox");
    assert!(stale.one("main .advice--late").starts_with("Alguien ha cambiado este buzón mientras escribía."));
    assert_eq!((stale.value("name").as_str(), stale.value("version").as_str()), ("Averías", "2"), "nothing is lost");
    let elsewhere = with(&with(&renamed, "imap_host", "imap.evil.example"), "version", "2");
    let page = admin.post(&path, &elsewhere).await.expect(422);
    assert!(page.one("#imap_password-error").contains("Si cambia de servidor"), "{}", page.text());
}

#[rstest]
#[case("name", "", "name", "Escriba un nombre.")]
#[case("address", "clientes", "address", "Eso no es un correo.")]
#[case("imap_port", "70000", "imap_port", "El puerto es un número")]
#[case("smtp_host", "", "smtp_host", "Escriba el servidor")]
#[case("imap_user", "", "imap_user", "Escriba el usuario")]
#[case("imap_begin", "since", "imap_since", "Elija el día")]
#[case("imap_after", "move", "imap_after_name", "Escriba la etiqueta o la carpeta.")]
#[case("imap_auth", "oauth", "oauth_client_id", "Escriba el identificador")]
#[tokio::test]
async fn a_mailbox_form_that_is_wrong_comes_back_whole(
    #[case] field: &str,
    #[case] value: &str,
    #[case] complains: &str,
    #[case] expected: &str,
) {
    let app = TestApp::new().await;
    let admin = app.agent(Role::Admin).await;
    let page = admin.post("/settings/mailboxes/new", &with(&MAILBOX, field, value)).await.expect(422);
    let said = page.one(&format!("#{complains}-error"));
    assert!(said.starts_with(expected), "{said}");
    assert_eq!(page.value(field), value);
    assert_eq!(page.value("imap_user"), if field == "imap_user" { "" } else { "clientes@example.org" });
    assert!(!page.text().contains("secreta"));

    // The password was typed once; that is enough.
    let mut again = with(&MAILBOX, "imap_password", "");
    let carried = page.value("carried");
    again.push(("carried", &carried));
    assert_eq!(admin.post("/settings/mailboxes/new", &again).await.location(), "/settings/mailboxes?done=saved");
    assert_eq!(secrets(&app, &only_mailbox(&app).await).imap_password, "una contraseña secreta");
}

#[tokio::test]
async fn a_mailbox_begins_now_or_on_a_day_and_anew_where_it_reads_elsewhere() {
    let app = TestApp::new().await;
    let admin = app.agent(Role::Admin).await;
    admin.post("/settings/mailboxes/new", &MAILBOX).await.location();
    let mailbox = only_mailbox(&app).await;
    assert_eq!(Settings::read(&mailbox).unwrap().imap.since, Some(app.now()), "what was there stays there");
    let id = mailbox.id;
    let read = store::incoming::Place { generation: 0, uidvalidity: 7, uid: 42 };
    app.write(move |tx| Ok(store::mailboxes::set_cursor(tx, id, read)?)).await;
    let path = format!("/settings/mailboxes/{id}");
    let form = with(&with(&MAILBOX, "imap_begin", "since"), "imap_since", "2026-11-23");
    admin.post(&path, &with(&form, "name", "Vecinos")).await.location();
    let renamed = only_mailbox(&app).await;
    assert_eq!((renamed.generation, renamed.uidvalidity, renamed.last_uid), (0, 7, 42), "another name moves nothing");
    assert_eq!(
        Settings::read(&renamed).unwrap().imap.since,
        Some(app.now()),
        "the day that was shown is the moment kept"
    );

    let form = with(&with(&form, "imap_since", "2026-11-02"), "imap_user", "otra@example.org");
    admin.post(&path, &with(&form, "version", "2")).await.location();
    let moved = only_mailbox(&app).await;
    assert_eq!((moved.generation, moved.uidvalidity, moved.last_uid), (1, 0, 0));
    assert_eq!(Settings::read(&moved).unwrap().imap.since, Some("2026-11-01T23:00:00Z".parse().unwrap()));
    // Whoever still reads the account of before moves nothing any more.
    app.write(move |tx| Ok(store::mailboxes::set_cursor(tx, id, read)?)).await;
    assert_eq!(only_mailbox(&app).await.last_uid, 0);
}

#[tokio::test]
async fn a_test_connects_for_real_and_says_what_to_do() {
    let app = TestApp::new().await;
    let admin = app.agent(Role::Admin).await;
    // A port of this machine on which nobody listens: bound and let go.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port().to_string();
    let mut form = with(&with(&MAILBOX, "do", "test"), "imap_host", "127.0.0.1");
    form = with(&with(&form, "imap_port", &free), "smtp_host", "there-is-no-such-host.invalid");
    let page = admin.post("/settings/mailboxes/new", &form).await.expect(200);
    assert_eq!(page.texts("#test h3"), ["Todavía no puede recibir", "Todavía no puede enviar"]);
    let failed = page.texts("#test .failed");
    assert!(failed[0].contains("nadie contesta en ese puerto"), "{failed:?}");
    assert!(failed[1].contains("Ese nombre no existe"), "{failed:?}");
    assert!(page.count("#test .notyet") > 3);
    assert!(app.read(|tx| Ok(store::mailboxes::list(tx)?)).await.is_empty(), "trying saves nothing");
    assert!(!page.text().contains("secreta"));
}

#[tokio::test]
async fn a_mailbox_pauses_and_goes() {
    let app = TestApp::new().await;
    let admin = app.agent(Role::Admin).await;
    admin.post("/settings/mailboxes/new", &MAILBOX).await.location();
    let path = format!("/settings/mailboxes/{}", only_mailbox(&app).await.id);
    admin.post(&path, &[("do", "pause")]).await.location();
    assert!(app.app.business().senders.is_empty());
    assert!(admin.get("/settings/mailboxes").await.one(".chip").contains("en pausa"));
    admin.post(&path, &[("do", "resume")]).await.location();
    assert_eq!(app.app.business().senders.len(), 1);
    admin.post(&path, &[("do", "remove")]).await.location();
    assert!(admin.get("/settings/mailboxes").await.text().contains("Todavía no hay ningún buzón"));
    let told = app.read(|tx| Ok(store::journal::after(tx, 0, 0, 50)?)).await;
    let changes = told.iter().filter_map(|entry| match &entry.recorded.event {
        Event::MailboxChanged(change) => Some(change.change.as_str()),
        _ => None,
    });
    assert_eq!(changes.collect::<Vec<_>>(), ["added", "changed", "changed", "removed"]);
}

/// Puts a mail into the quarantine.
async fn quarantined(app: &TestApp, raw: &str, reason: Reason) -> IncomingId {
    let blob = app.app.blobs.put(raw.as_bytes().to_vec().into()).await.unwrap();
    let id = IncomingId::new(app.app.source.as_ref(), app.now());
    let now = app.now();
    app.write(move |tx| {
        let arrival = Arrival { id, mailbox: None, place: None, origin: "ingest", raw: &blob, received_at: now };
        incoming::arrive(tx, &arrival)?;
        incoming::describe(tx, id, "eva@correo.example", "Re: Cobro doble")?;
        Ok(incoming::settle(tx, id, Fate::Quarantined(reason))?)
    })
    .await;
    id
}

const MAIL: &str = "From: Eva Roig <eva@correo.example>\r\nTo: clientes@example.org\r\nSubject: Re: Cobro doble\r\n\
    Date: Sun, 22 Nov 2026 10:00:00 +0100\r\nMessage-ID: <1@correo.example>\r\nContent-Type: text/plain\r\n\r\n\
    Cambien la cuenta <script>alert(1)</script> por favor.\r\n";

/// Opens a case through the page, and says where it is.
async fn open_from_quarantine(browser: &Client, id: IncomingId) -> String {
    browser.post(&format!("/settings/quarantine/{id}"), &[("do", "new")]).await.location().to_owned()
}

#[tokio::test]
async fn a_quarantined_mail_is_read_with_its_reason_and_opens_a_case() {
    let app = TestApp::new().await;
    app.leave_jobs();
    let lead = app.agent(Role::Lead).await;
    let id = quarantined(&app, MAIL, Reason::Forged).await;
    let list = lead.get("/settings/quarantine").await.expect(200);
    assert!(list.text().contains("Dice ser de alguien, pero no lo envió su servidor."));
    let page = lead.get(&format!("/settings/quarantine/{id}")).await.expect(200);
    assert!(page.one(".words").contains("<script>alert(1)</script>"), "shown as words, not run");
    assert_eq!(page.count("main script"), 0);
    let raw = lead.get(&format!("/settings/quarantine/{id}/raw")).await.expect(200);
    assert_eq!(raw.text(), MAIL);
    assert!(raw.header("content-disposition").starts_with("attachment"));
    assert_eq!(raw.header("content-type"), "application/octet-stream");

    let case = open_from_quarantine(&lead, id).await;
    assert!(case.starts_with("/cases/"), "{case}");
    lead.get(&format!("/settings/quarantine/{id}")).await.expect(404);
    lead.post(&format!("/settings/quarantine/{id}"), &[("do", "aside")]).await.expect(409);
    assert!(lead.get("/settings/quarantine").await.text().contains("No espera ninguno."));
}

#[tokio::test]
async fn a_quarantined_mail_is_filed_by_key_or_set_aside() {
    let app = TestApp::new().await;
    app.leave_jobs();
    let lead = app.agent(Role::Lead).await;
    let first = quarantined(&app, MAIL, Reason::Failed).await;
    let case = open_from_quarantine(&lead, first).await;
    let case: domain::ids::CaseId = case.trim_start_matches("/cases/").parse().unwrap();
    let key = app.read(move |tx| Ok(store::cases::by_id(tx, case)?.case.key)).await.to_string();

    let second = quarantined(&app, &MAIL.replace("<1@", "<2@"), Reason::AutoReply).await;
    let path = format!("/settings/quarantine/{second}");
    let page = lead.post(&path, &[("do", "file"), ("key", "no es una clave")]).await.expect(422);
    assert!(page.one("#key-error").starts_with("Eso no es una clave."));
    assert_eq!(page.value("key"), "no es una clave");
    let filed = lead.post(&path, &[("do", "file"), ("key", &key.to_lowercase())]).await;
    assert_eq!(filed.location(), format!("/cases/{case}"));
    let messages = app.read(move |tx| Ok(store::messages::of_case(tx, case)?.len())).await;
    assert!(messages >= 2);

    let third = quarantined(&app, "this is no mail at all", Reason::Unparsable).await;
    lead.post(&format!("/settings/quarantine/{third}"), &[("do", "aside")]).await.location();
    let told = app.read(|tx| Ok(store::journal::after(tx, 0, 0, 100)?)).await;
    let settled = told.iter().filter_map(|entry| match &entry.recorded.event {
        Event::QuarantineSettled(settled) => Some(settled.filed),
        _ => None,
    });
    assert_eq!(settled.collect::<Vec<_>>(), [true, true, false]);
}

#[tokio::test]
async fn what_cannot_be_read_goes_into_a_case_as_a_file() {
    let house = House::new().await;
    let (app, case) = (&house.app, house.lola().await);
    let lead = app.agent(Role::Lead).await;
    let key = house.stored(case).await.case.key.to_string();
    let id = quarantined(app, "this is no mail at all", Reason::Unparsable).await;
    let path = format!("/settings/quarantine/{id}");
    assert_eq!(lead.get(&path).await.expect(200).count("button[value=new]"), 0, "there is nobody to answer");
    assert_eq!(lead.post(&path, &[("do", "file"), ("key", &key)]).await.location(), format!("/cases/{case}"));
    let filed = house.messages(case).await.into_iter().find(|message| message.text.starts_with("No se pudo leer"));
    let (filed, name) = (filed.unwrap().id, format!("{id}.eml"));
    let files = app.read(move |tx| Ok(store::messages::attachments(tx, filed)?)).await;
    assert_eq!(files.iter().map(|file| &file.name).collect::<Vec<_>>(), [&name]);
    let raw = app.app.blobs.get(&files[0].blob).await.unwrap();
    assert_eq!(&raw[..], b"this is no mail at all");
}

#[tokio::test]
async fn a_mail_that_names_nobody_opens_no_case() {
    let app = TestApp::new().await;
    let lead = app.agent(Role::Lead).await;
    let id = quarantined(&app, "Subject: Hola\r\n\r\nNadie firma esto.\r\n", Reason::NoSender).await;
    let page = lead.post(&format!("/settings/quarantine/{id}"), &[("do", "new")]).await.expect(422);
    assert!(page.text().contains("no dice a quién contestar"), "{}", page.text());
    lead.post(&format!("/settings/quarantine/{id}"), &[("do", "aside")]).await.location();
}

#[tokio::test]
async fn work_that_was_given_up_is_taken_up_or_forgotten() {
    let app = TestApp::new().await;
    let lead = app.agent(Role::Lead).await;
    let ids = [0, 1].map(|_| JobId::new(app.app.source.as_ref(), app.now()));
    let now = app.now();
    app.write(move |tx| {
        for id in ids {
            let new = NewJob {
                id,
                kind: "unheard_of",
                payload: "{}".into(),
                case: None,
                lane: "story".into(),
                run_at: now,
                max_attempts: 1,
                once: None,
            };
            queue::enqueue(tx, new, now)?;
        }
        Ok(())
    })
    .await;
    app.run_jobs().await;
    let page = lead.get("/settings/jobs").await.expect(200);
    assert_eq!(page.count("button[value=retry]"), 2);
    assert!(page.text().contains("does not know the work"));
    lead.post(&format!("/settings/jobs/{}", ids[0]), &[("do", "discard")]).await.location();
    lead.post(&format!("/settings/jobs/{}", ids[1]), &[("do", "retry")]).await.location();
    let left = app.read(|tx| Ok((queue::count(tx, "dead")?, queue::count(tx, "ready")?))).await;
    assert_eq!(left, (0, 1));
    lead.post(&format!("/settings/jobs/{}", ids[0]), &[("do", "retry")]).await.expect(404);
    app.run_jobs().await;
    lead.post(&format!("/settings/jobs/{}", ids[1]), &[("do", "discard")]).await.location();
}

#[tokio::test]
async fn two_who_change_the_business_at_once_see_each_other() {
    let app = TestApp::new().await;
    let (one, other) = (app.agent(Role::Manager).await, app.agent(Role::Manager).await);
    let seen = one.get("/settings/business").await.value("seen");
    let form = |field, value| [with(&BUSINESS, field, value), vec![("seen", seen.as_str())]].concat();
    one.post("/settings/business", &form("name", "Aguas de Una")).await.expect(303);
    let page = other.post("/settings/business", &form("name", "Aguas de Otra")).await.expect(422);
    assert!(page.one("#page-error").contains("otra persona ha guardado esta página"));
    assert_eq!(page.value("name"), "Aguas de Otra", "nothing typed is lost");
    assert_eq!(page.one("#name-error"), "Ahora está guardado: «Aguas de Una».");
    assert_eq!(page.count("#phone-error"), 0, "both say the same");
    assert_eq!(app.app.business().name, "Aguas de Una");
    let seen = page.value("seen");
    let form = [with(&BUSINESS, "name", "Aguas de Otra"), vec![("seen", seen.as_str())]].concat();
    other.post("/settings/business", &form).await.expect(303);
    assert_eq!(app.app.business().name, "Aguas de Otra");
}

#[tokio::test]
async fn two_who_change_the_hours_at_once_see_each_other() {
    let app = TestApp::new().await;
    let (one, other) = (app.agent(Role::Manager).await, app.agent(Role::Manager).await);
    let seen = one.get("/settings/hours").await.value("seen");
    let form = |from, hours| {
        [
            ("mon_from", from),
            ("mon_to", "14:00"),
            ("answer_hours", hours),
            ("reopen_days", "30"),
            ("seen", seen.as_str()),
        ]
    };
    one.post("/settings/hours", &form("08:00", "4")).await.expect(303);
    let page = other.post("/settings/hours", &form("10:00", "4")).await.expect(422);
    assert!(page.one("#mon-error").starts_with("Ahora está guardado: «"), "{}", page.text());
    assert_eq!((page.value("mon_from").as_str(), page.count("#answer_minutes-error")), ("10:00", 0));
    // A day more or less is nobody else's matter.
    let day = |name| [("holiday", "2026-12-07"), ("holiday_name", name), ("kind", "own")];
    one.post("/settings/hours/holidays", &day("Puente")).await.expect(303);
    let seen = page.value("seen");
    let form = [
        ("mon_from", "10:00"),
        ("mon_to", "14:00"),
        ("answer_hours", "4"),
        ("reopen_days", "30"),
        ("seen", seen.as_str()),
    ];
    other.post("/settings/hours", &form).await.expect(303);
    assert_eq!(app.app.business().calendar.holidays.iter().count(), 1);
}

#[tokio::test]
async fn days_that_are_over_can_be_taken_off_the_list() {
    let app = TestApp::new().await;
    let browser = app.agent(Role::Manager).await;
    let day = [("holiday", "2025-12-25"), ("holiday_name", "Navidad"), ("kind", "public")];
    browser.post("/settings/hours/holidays", &day).await.expect(303);
    let page = browser.get("/settings/hours").await;
    assert_eq!(page.one("#holidays details summary"), "1 día que ya pasó");
    browser.post("/settings/hours/holidays/remove", &[("date", "2025-12-25")]).await.expect(303);
    assert_eq!(browser.get("/settings/hours").await.count("#holidays details"), 0);
}
