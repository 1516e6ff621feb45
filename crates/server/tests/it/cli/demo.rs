//! `esmero demo`: the example business.

use std::sync::Arc;

use domain::case::State;
use esmero::{
    app::App,
    clock::FixedClock,
    config::Config,
    demo,
    mailboxes::{Kind, Settings},
    random::SystemSource,
};
use jiff::Timestamp;
use store::cases::Stored;

use super::{House, mailbox};
use crate::support::TestApp;

const ADDRESS: &str = "http://127.0.0.1:8080";

async fn open(house: &House, now: &str) -> App {
    let config = Config { data: house.path().join("demo"), check_senders: false, ..Config::default() };
    let clock = FixedClock::new(now.parse().unwrap());
    App::open(config, Arc::new(clock), Arc::new(SystemSource)).await.unwrap()
}

async fn cases(app: &App) -> Vec<Stored> {
    let first = domain::ids::CaseId(uuid::Uuid::nil());
    app.db.read::<_, store::Error>(move |tx| store::cases::after(tx, first, 10_000)).await.unwrap()
}

/// A weekday in opening hours, a Saturday night, and a holiday: the example is alive whenever it is begun.
#[rstest::rstest]
#[case("2026-11-23T10:30:00Z")]
#[case("2026-11-21T22:30:00Z")]
#[case("2026-12-25T08:00:00Z")]
#[tokio::test]
async fn the_example_is_a_business_that_lives(#[case] now: &str) {
    let house = House::new();
    let app = open(&house, now).await;
    demo::prepare(&app, ADDRESS).await.unwrap();
    let business = app.business();
    assert!(business.demo);
    assert_eq!((business.name.as_str(), business.public_url.as_str()), ("Aguas del Turia", ADDRESS));

    let cases = cases(&app).await;
    assert!(cases.len() > 300, "{}", cases.len());
    let persons = app.db.read::<_, store::Error>(|tx| store::persons::list(tx, None, 10_000)).await.unwrap();
    assert!((200..1000).contains(&persons.len()), "{} persons", persons.len());
    let count = |state| cases.iter().filter(|stored| stored.case.state == state).count();
    for state in [State::Open, State::Waiting, State::Resolved, State::Closed] {
        assert!(count(state) > 0, "no case is {state}");
    }
    assert!(count(State::Open) < 60, "{}", count(State::Open));
    let now: Timestamp = now.parse().unwrap();
    assert!(cases.iter().all(|stored| stored.case.touched_at <= now && stored.case.opened_at <= now));

    let jobs = app.db.read::<_, store::Error>(|tx| store::queue::list(tx, "ready", 10)).await.unwrap();
    assert_eq!(jobs, []);
    let report = store::verify::verify(&app.db, |_| {}).await.unwrap();
    assert_eq!(report.findings, []);
}

#[tokio::test]
async fn what_was_seeded_is_not_seeded_again() {
    let house = House::new();
    let app = open(&house, "2026-11-23T10:30:00Z").await;
    demo::prepare(&app, ADDRESS).await.unwrap();
    let before = cases(&app).await.len();
    demo::prepare(&app, "http://127.0.0.1:9090").await.unwrap();
    assert_eq!(cases(&app).await.len(), before);
    assert_eq!(app.business().public_url, "http://127.0.0.1:9090");
}

#[tokio::test]
async fn the_example_does_not_move_into_a_real_business() {
    let house = House::new();
    assert_eq!(house.run_with(&["user", "add", "lucia@example.org"], b"una frase larga\n").code, 0);
    let ended = house.run(&["demo", "--listen", "127.0.0.1:0"]);
    assert_eq!(ended.code, 1);
    assert!(ended.err.contains("something else than the example"), "{}", ended.err);
}

#[test]
fn nobody_else_reaches_the_example() {
    let ended = House::new().run(&["demo", "--listen", "0.0.0.0:8080"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("this machine only"), "{}", ended.err);
}

#[tokio::test]
async fn nobody_else_reaches_the_example_as_a_business_either() {
    let house = House::new();
    let app = house.open().await;
    let mut business = (*app.business()).clone();
    business.demo = true;
    let ctx = app.context(domain::event::Actor::System, "test");
    app.db.write(move |tx| desk::business::write(tx, &ctx, "example", &business)).await.unwrap();
    drop(app);
    let ended = house.run(&["serve", "--listen", "0.0.0.0:0"]);
    assert_eq!(ended.code, 1);
    assert!(ended.err.contains("holds the example business") && ended.err.contains("--data"), "{}", ended.err);
}

#[tokio::test]
async fn somebody_writes_to_the_example_and_reads_its_answer() {
    let test = TestApp::new().await;
    let settings = Settings { kind: Kind::Loopback, ..Settings::default() };
    let row = mailbox(&test.app, &settings);
    test.write(move |tx| Ok(store::mailboxes::insert(tx, &row)?)).await;
    test.change_business(|business| business.demo = true).await;
    let ana = test.anonymous();
    ana.get(demo::MAILBOX).await.expect(200);
    let letter = [("address", "ana@personas.invalid"), ("name", "Ana"), ("subject", "Fuga"), ("text", "Sale agua.")];
    ana.post(demo::MAILBOX, &letter).await.expect(303);
    test.run_jobs().await;
    let page = ana.get("/demo/mailbox?address=ana@personas.invalid").await.expect(200);
    assert_eq!(page.count("article"), 1);
    let empty = ana.post(demo::MAILBOX, &[("address", "ana@personas.invalid"), ("text", " ")]).await.expect(422);
    assert_eq!(empty.count("#text-error"), 1);
}

#[tokio::test]
async fn a_real_business_has_no_such_page() {
    let test = TestApp::new().await;
    test.anonymous().get(demo::MAILBOX).await.expect(404);
}
