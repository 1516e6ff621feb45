//! The page that explains the API.

use crate::support::TestApp;

#[tokio::test]
async fn it_explains_every_operation_and_every_code() {
    let app = TestApp::new().await;
    let page = app.anonymous().get("/api").await.expect(200);
    assert!(page.header("content-security-policy").starts_with("default-src 'self'"));
    assert_eq!(page.count("script"), 0);
    assert_eq!(page.count("#create_case"), 1);
    assert_eq!(page.count("#error-not-found"), 1);
    let document: serde_json::Value = serde_json::from_str(esmero::api::document()).unwrap();
    let paths = document["paths"].as_object().unwrap();
    let operations: usize = paths.values().map(|item| item.as_object().unwrap().len()).sum();
    assert_eq!(page.count("section[id]:not(#shapes):not(#errors) > article"), operations);
}

#[tokio::test]
async fn its_links_lead_somewhere() {
    let app = TestApp::new().await;
    let page = app.anonymous().get("/api").await.expect(200);
    for link in page.attributes("a[href^='#']", "href") {
        assert_eq!(page.count(&format!("[id='{}']", &link[1..])), 1, "{link}");
    }
}
