//! What holds for every page.

use rstest::rstest;

use crate::support::{Engine, TestApp};

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
