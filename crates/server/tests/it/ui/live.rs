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
    let told = events(&desk, &format!("/live?after={}", place[0]), None, 2).await;
    assert!(told[0].contains("event: case"), "{told:?}");
    assert!(told[0].contains(&format!("\"case\":\"{case}\"")), "{told:?}");
    assert!(told[1].contains(&format!("\"case\":\"{case}\"")) && told[1].contains("\"matters\":true"), "{told:?}");
}

#[tokio::test]
async fn a_browser_that_comes_back_goes_on_where_it_was() {
    let house = House::new().await;
    let desk = house.desk().await;
    let first = house.lola().await;
    let place = desk.get("/cases").await.attributes("live-updates", "data-after");
    desk.post(&format!("/cases/{first}/owner"), &[("take", "1")]).await.expect(303);
    let told = events(&desk, "/live?after=0:0", Some(&place[0]), 1).await;
    assert!(told[0].contains("\"matters\":false") && told[0].contains("\"mine\":true"), "{told:?}");
}

#[tokio::test]
async fn only_who_is_signed_in_hears() {
    let house = House::new().await;
    house.app.anonymous().get("/live").await.expect(303);
}

#[tokio::test]
async fn what_the_program_does_by_itself_is_nothing_to_read_before_sending() {
    let house = House::new().await;
    let desk = house.desk().await;
    let case = house.lola().await;
    house.answer(&desk, case, "Ya está.").await;
    let place = desk.get("/cases").await.attributes("live-updates", "data-after");
    house.let_leave().await;
    let told = events(&desk, &format!("/live?after={}", place[0]), None, 1).await;
    assert!(told[0].contains("\"matters\":false") && told[0].contains("\"mine\":false"), "{told:?}");
}

#[tokio::test]
async fn the_list_is_fetched_again_with_its_numbers_as_far_as_it_was_shown() {
    let house = House::new().await;
    let desk = house.desk().await;
    for number in 0..42 {
        house.mail("Alguien", &format!("p{number}@correo.example"), "Asunto", "Hola.").await;
    }
    let mut script = house.scripted().await;
    script.set_header("hx-target", "list");
    let url = desk.get("/cases").await.attributes("#list", "data-refresh");
    let part = script.get(&format!("{}?lines=42", url[0])).await.expect(200);
    assert_eq!(part.count("#rows .row"), 42);
    assert_eq!(part.one("#list-summary"), "42 abiertos · 42 vencen hoy · Ctrl K");
    assert_eq!(part.texts("[data-count=open]"), ["42"]);
    assert_eq!(part.count("#rows [aria-current]"), 0, "the scripts know which case is open");
    assert_eq!(script.get(&format!("{}?lines=1000000", url[0])).await.count("#rows .row"), 42);
}

#[tokio::test]
async fn pages_without_a_list_hear_the_numbers_of_the_rail_alone() {
    let house = House::new().await;
    house.lola().await;
    let numbers = house.desk().await.get("/live/counts").await.expect(200);
    assert_eq!(numbers.texts("[data-count=open], [data-count=unowned]"), ["1", "1"]);
}
