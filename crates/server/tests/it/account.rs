//! What agents decide about themselves.

use domain::{access::Role, event::Event, language::Language};
use jiff::SignedDuration;

use crate::support::TestApp;

const PASSWORD: &str = "caballo pila grapa correcta";

#[tokio::test]
async fn name_language_and_shortcuts_are_their_own() {
    let app = TestApp::new().await;
    let browser = app.agent(Role::Agent).await;
    let saved = browser.post("/account", &[("name", " Lucía  Ferrer "), ("language", "ca")]).await;
    assert_eq!(saved.location(), "/account?done=saved");
    let page = browser.get("/account").await.expect(200);
    assert_eq!(page.value("name"), "Lucía Ferrer");
    assert_eq!(page.attributes("body", "data-shortcuts"), ["off"]);
    let id = browser.id();
    assert_eq!(app.read(move |tx| Ok(store::agents::by_id(tx, id)?)).await.language, Language::Ca);
    browser.post("/account", &[("name", "Lucía"), ("language", "es"), ("shortcuts", "on")]).await;
    assert_eq!(browser.get("/account").await.attributes("body", "data-shortcuts"), ["on"]);
}

#[tokio::test]
async fn a_name_that_cannot_be_used_comes_back_as_it_was_typed() {
    let app = TestApp::new().await;
    let browser = app.agent(Role::Agent).await;
    let long = "a".repeat(201);
    let page = browser.post("/account", &[("name", &long), ("language", "es")]).await.expect(422);
    assert_eq!(page.value("name"), long);
    assert_eq!(page.value("language"), "es");
    assert_eq!(page.one("#name-error"), "El nombre es demasiado largo.");
}

#[tokio::test]
async fn another_password_needs_the_one_of_now_and_ends_other_sessions() {
    let app = TestApp::new().await;
    let browser = app.agent(Role::Agent).await;
    let elsewhere = app.sign_in(browser.agent.as_ref().unwrap()).await;
    let first = browser.post("/account/password", &[("new", PASSWORD)]).await;
    assert_eq!(first.location(), "/account?done=password");
    assert!(elsewhere.get("/account").await.status.is_redirection());

    let refused = browser.post("/account/password", &[("current", "no es"), ("new", "otra frase bien larga")]).await;
    assert_eq!(refused.expect(422).one("#current-error"), "No es su contraseña de ahora.");
    let refused = browser.post("/account/password", &[("current", PASSWORD), ("new", "corta")]).await;
    assert!(refused.expect(422).one("#new-error").contains("12 caracteres"));
    let changed = browser.post("/account/password", &[("current", PASSWORD), ("new", "otra frase bien larga")]).await;
    assert_eq!(changed.location(), "/account?done=password");
    browser.get("/account").await.expect(200);
}

#[tokio::test]
async fn the_second_step_begins_once_the_phone_shows_a_code_and_ends_with_the_password() {
    let app = TestApp::new().await;
    let browser = app.agent(Role::Agent).await;
    browser.post("/account/password", &[("new", PASSWORD)]).await;
    let page = browser.get("/account/code").await.expect(200);
    assert!(page.attributes("svg.qr path", "d")[0].starts_with("M4 4h1v1h-1z"), "the corner of the code is dark");
    assert_eq!(page.count("[style]"), 0);
    let secret = page.one(".secret code").replace(' ', "");
    let phone =
        totp_rs::Builder::new().with_secret(totp_rs::Secret::try_from_base32(&secret).unwrap()).build().unwrap();
    let code = phone.generate(app.now().as_second().unsigned_abs()).to_string();
    let sealed = page.value("sealed");

    let wrong = browser.post("/account/code", &[("sealed", &sealed), ("code", "000000")]).await.expect(422);
    assert_eq!(wrong.one(".secret code").replace(' ', ""), secret, "the phone need not be set up again");
    let other = app.agent(Role::Agent).await;
    other.post("/account/code", &[("sealed", &sealed), ("code", &code)]).await.expect(403);
    let done = browser.post("/account/code", &[("sealed", &wrong.value("sealed")), ("code", &code)]).await;
    assert_eq!(done.location(), "/account?done=phone-on");

    browser.post("/account/code/remove", &[("password", "no es")]).await.expect(422);
    let done = browser.post("/account/code/remove", &[("password", PASSWORD)]).await;
    assert_eq!(done.location(), "/account?done=phone-off");
    let told = app.read(|tx| Ok(store::journal::after(tx, 0, 0, 50)?)).await;
    let told = told.iter().filter_map(|entry| match &entry.recorded.event {
        Event::SecondFactorChanged(change) => Some((change.factor.as_str(), change.added)),
        _ => None,
    });
    assert_eq!(told.collect::<Vec<_>>(), [("totp", true), ("totp", false)]);
}

#[tokio::test]
async fn sessions_can_be_ended_from_another_one() {
    let app = TestApp::new().await;
    let browser = app.agent(Role::Agent).await;
    let agent = browser.agent.clone().unwrap();
    let (lost, other) = (app.sign_in(&agent).await, app.sign_in(&agent).await);
    let stranger = app.agent(Role::Agent).await;
    let page = browser.get("/account").await.expect(200);
    let ends = page.attributes("form[action^='/account/sessions/']", "action");
    assert_eq!(ends.len(), 3, "two others, and all others");

    stranger.post(&ends[0], &[]).await;
    assert_eq!(browser.get("/account").await.count("form[action^='/account/sessions/']"), 3);
    browser.post(&ends[0], &[]).await.location();
    let left = [&lost, &other];
    let mut out = 0;
    for client in left {
        out += usize::from(client.get("/account").await.status.is_redirection());
    }
    assert_eq!(out, 1);
    browser.post("/account/sessions/others", &[]).await.location();
    assert!(lost.get("/account").await.status.is_redirection() && other.get("/account").await.status.is_redirection());
    browser.get("/account").await.expect(200);
}

#[tokio::test]
async fn passkeys_are_offered_where_they_can_work() {
    let app = TestApp::new().await;
    let browser = app.agent(Role::Agent).await;
    assert_eq!(browser.get("/account").await.count("[data-passkey=create]"), 1);
    let start =
        browser.json(axum::http::Method::POST, "/account/passkeys/start", &serde_json::json!({"name": "Móvil"})).await;
    let asked = start.expect(200).json();
    assert_eq!(asked["publicKey"]["rp"]["id"], "ayuda.example.org");
    assert_eq!(asked["publicKey"]["authenticatorSelection"]["residentKey"], "required");
    let visitor = app.anonymous();
    visitor.get("/login").await.expect(200);
    let start =
        visitor.json(axum::http::Method::POST, "/login/passkey/start", &serde_json::json!({})).await.expect(200);
    assert_eq!(start.json()["publicKey"]["userVerification"], "required");
    let nonsense = serde_json::json!({"id": "AA", "rawId": "AA", "type": "public-key", "extensions": {},
        "response": {"authenticatorData": "AA", "clientDataJSON": "AA", "signature": "AA", "userHandle": "AA"}});
    visitor.json(axum::http::Method::POST, "/login/passkey/finish", &nonsense).await.expect(422);
    visitor.json(axum::http::Method::POST, "/login/passkey/finish", &nonsense).await.expect(403);

    app.change_business(|business| business.public_url = "http://192.0.2.7".into()).await;
    assert_eq!(browser.get("/account").await.count("[data-passkey=create]"), 0);
    assert_eq!(app.anonymous().get("/login").await.count("[data-passkey=get]"), 0);
}

#[tokio::test]
async fn a_browser_that_was_left_open_hands_no_passkey_out() {
    let app = TestApp::new().await;
    let mut agent = app.add_agent("Lucía Ferrer", "lucia@example.org", Role::Agent).await;
    agent.password = Some(app.app.passwords.hash(app.app.source.as_ref(), "caballo pila grapa").await.unwrap());
    let mut row = agent.clone();
    app.write(move |tx| Ok(store::agents::update(tx, &mut row)?)).await;
    let browser = app.sign_in(&agent).await;
    let start =
        async || browser.json(axum::http::Method::POST, "/account/passkeys/start", &serde_json::json!({})).await;
    start().await.expect(200);
    let (ctx, id) = (app.context(), agent.id);
    app.write(move |tx| desk::agents::access::add_passkey(tx, &ctx, id, "Móvil", "{}")).await;
    let passkey = app.read(move |tx| Ok(store::passkeys::of_agent(tx, id)?)).await.remove(0).id;
    let remove = format!("/account/passkeys/{passkey}");

    app.pass(SignedDuration::from_mins(16));
    let page = browser.get("/account").await.expect(200);
    assert_eq!((page.count("[data-passkey=create]"), page.count("[name=do][value=remove]")), (0, 0));
    start().await.expect(403);
    let page = browser.post(&remove, &[("do", "remove")]).await.expect(422);
    assert!(page.one("#confirm-error").contains("escriba su contraseña"), "{}", page.text());
    let page = browser.post("/account/confirm", &[("password", "otra cosa distinta")]).await.expect(422);
    assert_eq!(page.one("#confirm-error"), "No es su contraseña de ahora.");

    browser.post("/account/confirm", &[("password", "caballo pila grapa")]).await.expect(303);
    assert_eq!(browser.get("/account").await.count("[data-passkey=create]"), 1);
    start().await.expect(200);
    // What was shown counts for this login only, and not for long.
    let mut other = app.sign_in(&agent).await;
    other.set_cookie("esmero_fresh", &browser.cookie("esmero_fresh").unwrap());
    app.pass(SignedDuration::from_mins(4));
    browser.post(&remove, &[("do", "remove")]).await.expect(303);
    app.pass(SignedDuration::from_mins(12));
    other.json(axum::http::Method::POST, "/account/passkeys/start", &serde_json::json!({})).await.expect(403);
    start().await.expect(403);
}
