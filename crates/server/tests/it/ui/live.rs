//! Live updates: an open page hears which cases changed, and misses nothing while it was away.

use axum::{body::Body, http::Method};
use futures::StreamExt as _;

use super::House;
use crate::support::Client;

/// The first events of a stream, as far as they come at once.
async fn events(client: &Client, path: &str, last: Option<&str>, most: usize) -> Vec<String> {
    let mut request = client.request(Method::GET, path);
    if let Some(last) = last {
        request = request.header("last-event-id", last);
    }
    let response = client.open(request.body(Body::empty()).unwrap()).await;
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let mut stream = response.into_body().into_data_stream();
    let mut text = String::new();
    while text.matches("\n\n").count() < most
        && let Some(Ok(piece)) = stream.next().await
    {
        text.push_str(std::str::from_utf8(&piece).unwrap());
    }
    text.split_terminator("\n\n").map(str::to_owned).collect()
}

#[tokio::test]
async fn what_was_missed_is_told_from_the_journal() {
    let house = House::new().await;
    let desk = house.desk().await;
    let place = desk.get("/cases").await.attributes("live-updates", "data-after");
    let case = house.lola().await;
    let told = events(&desk, &format!("/live?after={}", place[0]), None, 1).await;
    assert!(told[0].contains("event: case"), "{told:?}");
    assert!(told[0].contains(&format!("\"case\":\"{case}\"")) && told[0].contains("\"new\":true"), "{told:?}");
}

#[tokio::test]
async fn a_browser_that_comes_back_goes_on_where_it_was() {
    let house = House::new().await;
    let desk = house.desk().await;
    let first = house.lola().await;
    let place = desk.get("/cases").await.attributes("live-updates", "data-after");
    desk.post(&format!("/cases/{first}/owner"), &[("take", "1")]).await.expect(303);
    let told = events(&desk, "/live?after=0:0", Some(&place[0]), 1).await;
    assert!(told[0].contains("\"new\":false") && told[0].contains("\"mine\":true"), "{told:?}");
}

#[tokio::test]
async fn only_who_is_signed_in_hears() {
    let house = House::new().await;
    house.app.anonymous().get("/live").await.expect(303);
}
