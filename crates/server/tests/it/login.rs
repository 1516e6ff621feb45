//! Getting in: by password, by password and code, by a link that works once. And staying out.

use desk::agents::Purpose;
use domain::{
    access::Role,
    event::{Actor, Event},
};
use jiff::SignedDuration;
use rstest::rstest;
use store::agents::Agent;

use crate::support::{Answer, Client, Engine, TestApp};

pub const PASSWORD: &str = "caballo pila grapa correcta";

/// An agent with a password.
pub async fn lucia(app: &TestApp) -> Agent {
    let mut agent = app.add_agent("Lucía Ferrer", "lucia@example.org", Role::Agent).await;
    agent.password = Some(app.app.passwords.hash(app.app.source.as_ref(), PASSWORD).await.unwrap());
    let mut row = agent.clone();
    app.write(move |tx| Ok(store::agents::update(tx, &mut row)?)).await;
    agent.version += 1;
    agent
}

/// Gives an agent a code generator.
async fn with_phone(app: &TestApp, agent: &Agent) -> totp_rs::Totp {
    let mut secret = vec![0; 20];
    app.app.source.fill(&mut secret);
    let sealed = app.app.vault.seal(app.app.source.as_ref(), &format!("totp:{}", agent.id), &secret);
    let (ctx, id) = (app.context(), agent.id);
    app.write(move |tx| desk::agents::access::set_totp(tx, &ctx, id, Some(sealed.clone()))).await;
    totp_rs::Builder::new().with_secret(secret).build().unwrap()
}

pub async fn log_in(client: &Client, email: &str, password: &str, next: &str) -> Answer {
    client.get("/login").await.expect(200);
    client.post("/login", &[("email", email), ("password", password), ("next", next)]).await
}

/// A code that the phone shows now.
fn code(app: &TestApp, phone: &totp_rs::Totp) -> String {
    phone.generate(app.now().as_second().unsigned_abs()).to_string()
}

#[rstest]
#[tokio::test]
async fn the_right_password_opens_a_session(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(app) = TestApp::on(engine).await else { return };
    let agent = lucia(&app).await;
    let browser = app.anonymous();
    let answer = log_in(&browser, " Lucia@Example.org ", PASSWORD, "").await;
    assert_eq!(answer.location(), "/cases");
    let cookie =
        answer.headers.get_all("set-cookie").iter().map(|c| c.to_str().unwrap()).collect::<Vec<_>>().join("\n");
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Secure"), "{cookie}");
    browser.get("/account").await.expect(200);
    let (id, now) = (agent.id, app.now());
    let sessions = app.read(move |tx| Ok(store::sessions::of_agent(tx, id, now)?)).await;
    assert_eq!(sessions[0].method, "password");
    let told = app.read(|tx| Ok(store::journal::after(tx, 0, 0, 50)?)).await;
    assert!(told.iter().any(|entry| matches!(&entry.recorded.event, Event::SessionStarted(s) if s.agent == agent.id)));
}

#[rstest]
#[case::wrong_password("lucia@example.org", "otra cosa distinta")]
#[case::nobody("nadie@example.org", PASSWORD)]
#[case::nothing("", "")]
#[tokio::test]
async fn says_the_same_whatever_was_wrong(#[case] email: &str, #[case] password: &str) {
    let app = TestApp::new().await;
    lucia(&app).await;
    let browser = app.anonymous();
    let page = log_in(&browser, email, password, "/persons").await.expect(422);
    assert_eq!(page.one("#password-error"), "El correo o la contraseña no coinciden.");
    assert_eq!(page.value("email"), email);
    assert_eq!(page.value("next"), "/persons");
    assert_eq!(page.value("password"), "");
    assert!(browser.cookie("esmero_session").is_none());
}

#[tokio::test]
async fn a_disabled_agent_stays_out() {
    let app = TestApp::new().await;
    let agent = lucia(&app).await;
    app.agent(Role::Admin).await;
    let open = app.sign_in(&agent).await;
    let admin = domain::access::Asker { agent: agent.id, role: Role::Admin };
    let (ctx, id) = (app.context(), agent.id);
    app.write(move |tx| desk::agents::change::disable(tx, &ctx, admin, id)).await;
    log_in(&app.anonymous(), "lucia@example.org", PASSWORD, "").await.expect(422);
    assert!(open.get("/account").await.location().starts_with("/login"));
}

#[rstest]
#[case("https://evil.example/", "/cases")]
#[case("//evil.example", "/cases")]
#[case("/persons?q=a", "/persons?q=a")]
#[tokio::test]
async fn leads_only_to_own_pages(#[case] next: &str, #[case] expected: &str) {
    let app = TestApp::new().await;
    lucia(&app).await;
    assert_eq!(log_in(&app.anonymous(), "lucia@example.org", PASSWORD, next).await.location(), expected);
}

#[tokio::test]
async fn too_many_tries_must_wait_even_with_the_right_password() {
    let app = TestApp::new().await;
    lucia(&app).await;
    let browser = app.anonymous();
    for _ in 0..10 {
        log_in(&browser, "lucia@example.org", "una contraseña cualquiera", "").await.expect(422);
    }
    let page = log_in(&browser, "lucia@example.org", PASSWORD, "").await.expect(429);
    assert_eq!(page.header("retry-after"), "900");
    assert!(page.one("#password-error").contains("dentro de 15 minutos"), "{}", page.text());
    app.pass(SignedDuration::from_mins(16));
    assert_eq!(log_in(&browser, "lucia@example.org", PASSWORD, "").await.location(), "/cases");
}

#[tokio::test]
async fn a_form_of_another_site_is_refused() {
    let app = TestApp::new().await;
    lucia(&app).await;
    let browser = app.anonymous();
    browser.get("/login").await.expect(200);
    let fields = [("email", "lucia@example.org"), ("password", PASSWORD)];
    browser.post_bare("/login", &fields).await.expect(403);
    let mut elsewhere = app.anonymous();
    elsewhere.get("/login").await.expect(200);
    elsewhere.set_header("sec-fetch-site", "cross-site");
    elsewhere.post("/login", &fields).await.expect(403);
    assert!(browser.cookie("esmero_session").is_none() && elsewhere.cookie("esmero_session").is_none());
}

#[tokio::test]
async fn the_second_step_takes_each_code_once() {
    let app = TestApp::new().await;
    let agent = lucia(&app).await;
    let phone = with_phone(&app, &agent).await;
    let browser = app.anonymous();
    assert_eq!(log_in(&browser, "lucia@example.org", PASSWORD, "/persons").await.location(), "/login/code");
    assert!(browser.cookie("esmero_session").is_none());
    browser.get("/login/code").await.expect(200);
    let wrong = browser.post("/login/code", &[("code", "000000")]).await.expect(422);
    assert!(wrong.one("#code-error").contains("no vale"));
    let now = code(&app, &phone);
    assert_eq!(browser.post("/login/code", &[("code", &now)]).await.location(), "/persons");
    browser.get("/account").await.expect(200);

    let thief = app.anonymous();
    log_in(&thief, "lucia@example.org", PASSWORD, "").await;
    thief.post("/login/code", &[("code", &now)]).await.expect(422);
    app.pass(SignedDuration::from_secs(30));
    thief.post("/login/code", &[("code", &code(&app, &phone))]).await.location();
}

#[tokio::test]
async fn codes_cannot_be_guessed() {
    let app = TestApp::new().await;
    let agent = lucia(&app).await;
    let phone = with_phone(&app, &agent).await;
    let browser = app.anonymous();
    log_in(&browser, "lucia@example.org", PASSWORD, "").await;
    for _ in 0..5 {
        browser.post("/login/code", &[("code", "000000")]).await.expect(422);
    }
    // A new log-in does not begin the count anew.
    log_in(&browser, "lucia@example.org", PASSWORD, "").await;
    browser.post("/login/code", &[("code", &code(&app, &phone))]).await.expect(429);
    assert!(browser.cookie("esmero_session").is_none());
}

#[tokio::test]
async fn the_second_step_needs_the_first_and_in_time() {
    let app = TestApp::new().await;
    let agent = lucia(&app).await;
    let phone = with_phone(&app, &agent).await;
    let browser = app.anonymous();
    assert_eq!(browser.get("/login/code").await.location(), "/login");
    log_in(&browser, "lucia@example.org", PASSWORD, "").await;
    app.pass(SignedDuration::from_mins(6));
    assert_eq!(browser.post("/login/code", &[("code", &code(&app, &phone))]).await.location(), "/login");
    assert!(browser.cookie("esmero_session").is_none());
}

#[tokio::test]
async fn a_session_lasts_while_it_is_used_but_not_for_ever() {
    let app = TestApp::new().await;
    let agent = lucia(&app).await;
    let used = app.sign_in(&agent).await;
    let idle = app.sign_in(&agent).await;
    for _ in 0..5 {
        app.pass(SignedDuration::from_hours(11));
        used.get("/account").await.expect(200);
    }
    assert_eq!(idle.get("/account").await.location(), "/login?next=%2Faccount");
    for _ in 0..62 {
        app.pass(SignedDuration::from_hours(11));
        used.get("/account").await;
    }
    assert_eq!(used.get("/account").await.location(), "/login?next=%2Faccount");
    let page = used.get("/login?next=%2Faccount").await.expect(200);
    assert!(page.one("[role=status]").contains("Su sesión había caducado"));
}

#[tokio::test]
async fn leaving_ends_the_session() {
    let app = TestApp::new().await;
    let agent = lucia(&app).await;
    let mut browser = app.sign_in(&agent).await;
    let secret = browser.cookie("esmero_session").unwrap();
    assert_eq!(browser.post("/logout", &[]).await.location(), "/login");
    assert!(browser.cookie("esmero_session").is_none());
    browser.set_cookie("esmero_session", &secret);
    assert_eq!(browser.get("/account").await.location(), "/login?next=%2Faccount");
}

#[tokio::test]
async fn whoever_sees_the_terminal_becomes_the_first_administrator() {
    let app = TestApp::new().await;
    app.change_business(|business| *business = desk::business::Business::default()).await;
    let here = "127.0.0.1:8080".parse().unwrap();
    let old = esmero::auth::first_run(&app.app, here).await.unwrap().unwrap();
    let link = esmero::auth::first_run(&app.app, here).await.unwrap().unwrap();
    let path = link.strip_prefix("http://127.0.0.1:8080").unwrap();
    let mut browser = app.anonymous();
    browser.set_header("origin", "http://ayuda.example.org");
    let page = browser.get(path).await.expect(200);
    assert_eq!(page.count("input[name=business]"), 1);

    let mut fields =
        [("business", "Aguas del Azud"), ("name", "Lucía Ferrer"), ("email", "lucia@"), ("password", "corta")];
    let page = browser.post(path, &fields).await.expect(422);
    assert!(page.one("#password-error").contains("12 caracteres"));
    assert_eq!(page.value("name"), "Lucía Ferrer");
    fields[3].1 = PASSWORD;
    let page = browser.post(path, &fields).await.expect(422);
    assert_eq!(page.count("#email-error"), 1, "{}", page.text());
    assert_eq!(page.value("business"), "Aguas del Azud");
    fields[2].1 = "lucia@example.org";
    assert_eq!(browser.post(path, &fields).await.location(), "/cases");
    browser.get("/account").await.expect(200);

    assert_eq!(app.app.business().name, "Aguas del Azud");
    assert_eq!(app.app.business().public_url, "http://ayuda.example.org");
    let agents = app.read(|tx| Ok(store::agents::list(tx)?)).await;
    assert_eq!((agents.len(), agents[0].role), (1, Role::Admin));
    assert!(esmero::auth::first_run(&app.app, here).await.unwrap().is_none());
    for used in [path, old.strip_prefix("http://127.0.0.1:8080").unwrap()] {
        let page = app.anonymous().get(used).await.expect(410);
        assert!(page.one("main code").starts_with("esmero user"), "{}", page.text());
    }
}

#[tokio::test]
async fn an_invitation_lets_one_choose_a_password_once() {
    let app = TestApp::new().await;
    let agent = app.add_agent("Nuria Campos", "nuria@example.org", Role::Lead).await;
    let (secret, hash) = esmero::random::secret(app.app.source.as_ref());
    let admin = domain::access::Asker { agent: agent.id, role: Role::Admin };
    let (ctx, id) = (app.app.context(Actor::System, "test"), agent.id);
    app.write(move |tx| desk::agents::link(tx, &ctx, admin, Some(id), Purpose::Invitation, &hash)).await;
    let path = format!("/setup/{secret}");
    let browser = app.anonymous();
    assert_eq!(browser.get(&path).await.expect(200).one("h1"), "Hola, Nuria Campos");
    browser.post(&path, &[("password", "corta")]).await.expect(422);
    assert_eq!(browser.post(&path, &[("password", PASSWORD)]).await.location(), "/cases");
    app.anonymous().get(&path).await.expect(410);
    assert_eq!(log_in(&app.anonymous(), "nuria@example.org", PASSWORD, "").await.location(), "/cases");
}

#[tokio::test]
async fn a_new_password_ends_every_other_session_and_asks_for_the_code() {
    let app = TestApp::new().await;
    let agent = lucia(&app).await;
    with_phone(&app, &agent).await;
    let elsewhere = app.sign_in(&agent).await;
    let (secret, hash) = esmero::random::secret(app.app.source.as_ref());
    let admin = domain::access::Asker { agent: agent.id, role: Role::Admin };
    let (ctx, id) = (app.context(), agent.id);
    app.write(move |tx| desk::agents::link(tx, &ctx, admin, Some(id), Purpose::Password, &hash)).await;
    let browser = app.anonymous();
    browser.get(&format!("/setup/{secret}")).await.expect(200);
    let answer = browser.post(&format!("/setup/{secret}"), &[("password", "otra frase larga distinta")]).await;
    assert_eq!(answer.location(), "/login");
    assert_eq!(elsewhere.get("/account").await.location(), "/login?next=%2Faccount");
    log_in(&browser, "lucia@example.org", PASSWORD, "").await.expect(422);
    let answer = log_in(&browser, "lucia@example.org", "otra frase larga distinta", "").await;
    assert_eq!(answer.location(), "/login/code");
}
