//! What holds for every page.

use axum::{
    body::{Body, Bytes},
    http::{Method, Request},
};
use domain::access::Role;
use esmero::app::App;
use rstest::rstest;

use crate::support::{Answer, Client, Engine, TestApp};

#[rstest]
#[tokio::test]
async fn is_ready_on_each_engine(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(app) = TestApp::on(engine).await else { return };
    assert_eq!(app.anonymous().get("/healthz").await.expect(200).text(), "ok\n");
}

#[tokio::test]
async fn every_page_forbids_what_it_does_not_need() {
    let app = TestApp::new().await;
    let page = app.anonymous().get("/there-is-nothing-here").await.expect(404);
    assert!(page.header("content-security-policy").starts_with("default-src 'self';"));
    assert!(!page.header("content-security-policy").contains("unsafe-inline"));
    assert_eq!(page.header("x-content-type-options"), "nosniff");
    assert_eq!(page.header("cache-control"), "no-store");
}

#[rstest]
#[case("/healthz", 200)]
#[case("/assets/css/base.css", 200)]
#[case("/api/openapi.json", 200)]
#[case("/api/v1/cases", 401)]
#[case("/api/nothing", 404)]
#[case("/login", 200)]
#[case("/contact", 200)]
#[tokio::test]
async fn every_answer_is_taken_for_what_it_is(#[case] path: &str, #[case] status: u16) {
    let app = TestApp::new().await;
    let answer = app.anonymous().get(path).await.expect(status);
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert!(answer.header("content-security-policy").starts_with("default-src"));
    assert_eq!(answer.header("strict-transport-security"), "max-age=31536000");
    app.change_business(|business| business.public_url = "http://127.0.0.1:8080".into()).await;
    assert_eq!(app.anonymous().get(path).await.header("strict-transport-security"), "");
}

/// A page in a language.
fn is_page(answer: &Answer, language: &str, title: &str) {
    assert_eq!(answer.attributes("html", "lang"), [language], "{}", answer.text());
    assert_eq!(answer.one("h1"), title);
}

#[rstest]
#[case("/settings/agents/nobody")]
#[case("/settings/mailboxes/7")]
#[case("/settings/quarantine/%ff")]
#[case("/setup/%ff")]
#[tokio::test]
async fn an_address_that_cannot_be_read_leads_nowhere(#[case] path: &str) {
    let app = TestApp::new().await;
    let admin = app.agent(Role::Admin).await;
    is_page(&admin.get(path).await.expect(404), "es", "No encontramos esa página");
}

#[rstest]
#[case("/login?next=%ff")]
#[case("/settings/hours?done=a&done=b")]
#[case("/account?done=a&done=b")]
#[tokio::test]
async fn a_question_that_cannot_be_read_was_not_asked(#[case] path: &str) {
    let app = TestApp::new().await;
    let client = if path.starts_with("/login") { app.anonymous() } else { app.agent(Role::Admin).await };
    client.get(path).await.expect(200);
}

#[tokio::test]
async fn an_address_that_takes_forms_only_says_so_in_the_readers_language() {
    let app = TestApp::new().await;
    let answer = app.agent(Role::Agent).await.get("/account/password").await.expect(405);
    assert_eq!(answer.header("allow"), "POST");
    is_page(&answer, "es", "Esa dirección no se abre así");
    let mut person = app.anonymous();
    person.set_header("accept-language", "en");
    is_page(
        &person.json(Method::DELETE, "/contact", &serde_json::json!({})).await.expect(405),
        "en",
        "That page does not exist",
    );
}

/// A form whose rest never comes: what the program reads when it has waited long enough, or the browser went away.
fn broken(client: &Client, path: &str, media_type: &str, first: &'static str) -> Request<Body> {
    let pieces = [Ok(Bytes::from_static(first.as_bytes())), Err(std::io::Error::from(std::io::ErrorKind::TimedOut))];
    let pieces = futures::stream::iter(pieces);
    client.request(Method::POST, path).header("content-type", media_type).body(Body::from_stream(pieces)).unwrap()
}

#[tokio::test]
async fn a_form_that_stops_on_its_way_is_told_so() {
    let app = TestApp::new().await;
    let person = app.anonymous();
    let agent = app.agent(Role::Agent).await;
    let form = broken(
        &person,
        "/contact",
        "multipart/form-data; boundary=x",
        "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nHola",
    );
    let answer = person.run(form).await.expect(422);
    is_page(&answer, "es", "No ha llegado entero");
    assert!(answer.one("main").contains("no se ha guardado nada"));
    // What is no form at all is told alike.
    let answer = person.post_bare("/contact", &[("text", "Hola")]).await.expect(422);
    is_page(&answer, "es", "No ha llegado entero");
    let form = broken(&agent, "/login", "application/x-www-form-urlencoded", "email=");
    let answer = agent.run(form).await.expect(422);
    assert!(answer.one("main").contains("El formulario ha llegado incompleto"), "{}", answer.text());
}

#[tokio::test]
async fn a_form_that_is_too_large_is_told_so() {
    let app = TestApp::new().await;
    let browser = app.anonymous();
    let large = "a".repeat(31 * 1024 * 1024);
    let answer = browser.post_bare("/login", &[("email", large.as_str())]).await.expect(413);
    is_page(&answer, "es", "Es demasiado grande");
    let answer = browser.post_bare("/key", &[("key", large.as_str())]).await.expect(413);
    is_page(&answer, "es", "Es demasiado grande");
}

/// Everything that an agent may come back to after the session has ended.
#[rstest]
#[case::a_page(&[("sec-fetch-dest", "document")], Method::GET, "/persons?q=a", "/persons?q=a")]
#[case::an_old_browser(&[], Method::GET, "/persons?q=a", "/persons?q=a")]
#[case::a_part_of_a_page(&[("hx-request", "true"), ("hx-current-url", "https://ayuda.example.org/cases?view=mine#row")], Method::GET, "/cases/rows", "/cases?view=mine")]
#[case::a_part_of_a_foreign_page(&[("hx-request", "true"), ("hx-current-url", "https://evil.example/cases?x")], Method::GET, "/cases/rows", "")]
#[case::a_form(&[("referer", "https://ayuda.example.org/account")], Method::POST, "/account/password", "/account")]
#[case::a_form_without_a_page(&[], Method::POST, "/account/password", "")]
#[case::a_form_of_a_foreign_page(&[("referer", "https://evil.example/cases")], Method::POST, "/account/password", "")]
#[case::a_frame(&[("sec-fetch-dest", "iframe"), ("referer", "https://ayuda.example.org/cases/1")], Method::GET, "/persons", "/cases/1")]
#[case::live_updates(&[("sec-fetch-dest", "empty"), ("referer", "https://ayuda.example.org/cases")], Method::GET, "/live", "/cases")]
#[tokio::test]
async fn whoever_signs_in_again_is_where_they_were(
    #[case] headers: &[(&str, &str)],
    #[case] method: Method,
    #[case] path: &str,
    #[case] page: &str,
) {
    let app = TestApp::new().await;
    let mut browser = app.anonymous();
    for (name, value) in headers {
        browser.set_header(name, value);
    }
    let request = browser.request(method, path).body(Body::empty()).unwrap();
    let answer = browser.run(request).await;
    let place =
        if answer.header("hx-redirect").is_empty() { answer.header("location") } else { answer.header("hx-redirect") };
    assert_eq!(place, format!("/login?{}", esmero::urls::query("next", page)));
}

/// What Prometheus reads, on this machine.
async fn metrics(app: &App) -> String {
    let request = Request::builder()
        .uri("/metrics")
        .extension(axum::extract::ConnectInfo(std::net::SocketAddr::from(([127, 0, 0, 1], 1))));
    let response =
        tower::ServiceExt::oneshot(esmero::web::router(app), request.body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(response.status().as_u16(), 200);
    String::from_utf8(axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec()).unwrap()
}

#[tokio::test]
async fn what_is_counted_can_be_read_on_this_machine_only() {
    let app = TestApp::new().await;
    app.anonymous().get("/metrics").await.expect(404);
    let watcher = app.app.live.subscribe();
    app.anonymous().get("/login").await.expect(200);
    let text = metrics(&app.app).await;
    for line in [
        "esmero_watchers 1",
        "esmero_dead_jobs 0",
        "esmero_quarantined_mails 0",
        "esmero_requests_total{door=\"desk\",status=\"2xx\"} 1",
        "# EOF",
    ] {
        assert!(text.lines().any(|known| known == line), "{line}: {text}");
    }
    drop(watcher);
    assert!(metrics(&app.app).await.contains("esmero_watchers 0"));
}
