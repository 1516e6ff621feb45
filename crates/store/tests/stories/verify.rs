//! Whoever changes the past is found out (law 12).

use rstest::rstest;
use store::{
    Error, Tx,
    verify::{self, Finding},
};

use crate::base::{self, Base, Engine, at};

async fn filled(base: &Base) {
    let fill = |tx: &mut Tx<'_>| {
        let person = base::add_person(tx, "Ana")?;
        for second in 0..3 {
            base::add_case(tx, person, "Me han cobrado de más", at(second))?;
        }
        for second in 0..3 {
            tx.record_house(domain::event::Recorded {
                id: domain::ids::EventId::new(&base::Ids, at(second)),
                case: None,
                person: None,
                at: at(second),
                actor: domain::event::Actor::System,
                cause: "story".into(),
                event: domain::event::SettingsChanged { section: "hours".into() }.into(),
            });
        }
        Ok::<_, Error>(())
    };
    base.db.write(fill).await.unwrap();
}

const FIRST_CASE: &str = "(SELECT MIN(CAST(id AS TEXT)) FROM cases)";

#[rstest]
#[case::body("UPDATE event SET body = REPLACE(body, 'false', 'true') WHERE kind = 'message_received'", "chain")]
#[case::hash(
    "UPDATE event SET hash = (SELECT hash FROM event WHERE kind = 'settings_changed' LIMIT 1) WHERE number = 1",
    "chain"
)]
#[case::time("UPDATE event SET at = at + 1 WHERE kind = 'settings_changed'", "chain")]
#[case::removed("DELETE FROM event WHERE kind = 'message_received'", "gap")]
#[case::end_removed("DELETE FROM event WHERE kind = 'settings_changed'", "lane head")]
#[case::row("UPDATE cases SET state = 'closed'", "row")]
#[case::version("UPDATE cases SET version = version + 1", "case head")]
#[case::words("UPDATE message SET text = 'Todo bien'", "words")]
#[case::subject("UPDATE message SET subject = 'Gracias'", "words")]
#[case::html("INSERT INTO message_html (message_id, html) SELECT id, '<p>Todo bien</p>' FROM message", "words")]
#[case::file(
    "INSERT INTO attachment (id, message_id, position, name, media_type, size, blob, inline)
     SELECT id, id, 0, 'factura.pdf', 'application/pdf', 1, 'ab', FALSE FROM message",
    "words"
)]
#[case::person("UPDATE event SET person_id = id", "chain")]
#[case::message("DELETE FROM message", "no message")]
#[case::put_in(
    "INSERT INTO message (id, case_id, direction, channel, delivery, automatic, at, happened_at, subject, text, language,
       digest, has_html, envelope, verdict)
     SELECT case_id, case_id, direction, channel, delivery, automatic, at, happened_at, subject, text, language, digest,
       has_html, envelope, verdict FROM message",
    "unknown"
)]
#[tokio::test]
async fn what_was_changed_past_the_journal_is_found(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[case] sql: &str,
    #[case] expected: &str,
) {
    let Some(base) = Base::new(engine) else { return };
    filled(&base).await;
    let clean = verify::verify(&base.db, |_| {}).await.unwrap();
    assert!(clean.is_clean(), "{:?}", clean.findings);
    assert_eq!((clean.cases, clean.events, clean.messages), (3, 9, 3));
    base.meddle(sql);
    let report = verify::verify(&base.db, |_| {}).await.unwrap();
    let found = |finding: &Finding| match finding {
        Finding::Gap { .. } => "gap",
        Finding::Chain { .. } => "chain",
        Finding::Unreadable { .. } => "unreadable",
        Finding::LaneHead { .. } => "lane head",
        Finding::NoRow { .. } => "no row",
        Finding::CaseHead { .. } => "case head",
        Finding::Row { .. } => "row",
        Finding::Words { .. } => "words",
        Finding::NoMessage { .. } => "no message",
        Finding::Unknown { .. } => "unknown",
    };
    assert!(report.findings.iter().any(|finding| found(finding) == expected), "{:?}", report.findings);
}

#[rstest]
#[tokio::test]
async fn a_case_without_its_row_and_an_unreadable_event_are_named(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(base) = Base::new(engine) else { return };
    filled(&base).await;
    base.meddle(&format!("DELETE FROM message; DELETE FROM cases WHERE CAST(id AS TEXT) = {FIRST_CASE}"));
    base.meddle("UPDATE event SET kind = 'from_the_future' WHERE kind = 'case_opened'");
    let findings = verify::verify(&base.db, |_| {}).await.unwrap().findings;
    assert!(findings.iter().any(|finding| matches!(finding, Finding::NoRow { .. })), "{findings:?}");
    assert!(findings.iter().any(|finding| matches!(finding, Finding::Unreadable { .. })), "{findings:?}");
}
