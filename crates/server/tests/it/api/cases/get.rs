//! Looking at a case.

use domain::calendar::{Holiday, Holidays};
use serde_json::{Value, json};

use crate::{
    api::{open_case, post, program, text},
    support::TestApp,
    ui::House,
};

#[tokio::test]
async fn a_case_is_shown_whole() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let opened = open_case(&client).await;
    let answer = client.get(&format!("/api/v1/cases/{}", text(&opened, "id"))).await.expect(200);
    let case = answer.json();
    assert_eq!(answer.header("etag"), format!("\"{}\"", case["version"]));
    for field in ["id", "key", "page", "due", "version"] {
        assert_eq!(case[field], opened[field], "{field}");
    }
    assert_eq!(case["person"], json!({"id": opened["person"], "name": "Amparo Ferrer Gil"}));
    for field in ["follows", "first_answer_at", "resolved_at", "closed_at"] {
        assert_eq!(case[field], Value::Null, "{field}");
    }
}

#[tokio::test]
async fn a_deadline_that_stood_still_tells_why() {
    let house = House::new().await;
    house.app.leave_jobs();
    let (app, client) = (&house.app, program(&house.app).await);
    let case = open_case(&client).await;
    let path = format!("/api/v1/cases/{}", text(&case, "id"));
    app.pass(jiff::SignedDuration::from_hours(2));
    let (agent, to) = (house.lucia.id, ["amparo@example.org"]);
    let question = json!({"agent": agent, "channel": "mail", "to": to, "text": "¿Qué contador tiene?"});
    post(&client, &format!("{path}/replies"), &question).await.expect(201);
    let waiting = post(&client, &format!("{path}/wait"), &json!({})).await.expect(200).json();
    assert_eq!(waiting["due"]["paused"], true);
    app.pass(jiff::SignedDuration::from_hours(24));
    let again = post(&client, &format!("{path}/reopen"), &Value::Null).await.expect(200).json();
    assert_eq!(again["due"]["paused"], false);
    assert_eq!(again["due"]["at"], "2026-11-24T18:00:00Z", "a day later than at first");
    let explanation = text(&again["due"], "explanation");
    assert!(explanation.contains("en pausa"), "{explanation}");
}

/// Law 8: the date that the person was told stays, and what is shown leads to it.
#[tokio::test]
async fn new_hours_move_no_deadline_that_was_told() {
    let app = TestApp::new().await;
    let client = program(&app).await;
    let told = open_case(&client).await;
    app.change_business(|business| {
        let holiday = Holiday::closed("2026-11-23".parse().unwrap(), "Fiesta local");
        business.calendar.holidays = Holidays::new(vec![holiday]).unwrap();
    })
    .await;
    let shown = client.get(&format!("/api/v1/cases/{}", text(&told, "id"))).await.expect(200).json();
    assert_eq!(shown["due"], told["due"]);
    let later = open_case(&client).await;
    assert_eq!(
        (&told["due"]["at"], &later["due"]["at"]),
        (&json!("2026-11-23T18:00:00Z"), &json!("2026-11-24T18:00:00Z"))
    );
}
