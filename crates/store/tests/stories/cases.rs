//! A case's row is what follows from its events, whatever happens and in whichever order.

use domain::{
    calendar::{Calendar, WorkingTime, Zone},
    case::{CaseKind, Channel, Command, Facts, FailureCode, State, decide},
    event::{CaseTitled, MessageReceived},
    ids::{AgentId, CaseId, MessageId},
    language::Language,
};
use jiff::SignedDuration;
use proptest::{prelude::*, test_runner::TestRunner};
use rstest::rstest;
use store::{Error, Tx, cases, messages, verify};

use crate::base::{self, Base, Engine, Ids, at};

#[rstest]
#[tokio::test]
async fn who_is_late_decides_anew(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    let work = |tx: &mut Tx<'_>| {
        let person = base::add_person(tx, "Ana")?;
        let id = base::add_case(tx, person, "Hola", at(0))?.case.id;
        let (mut mine, mut yours) = (cases::by_id(tx, id)?, cases::by_id(tx, id)?);
        let title = || vec![CaseTitled {}.into()];
        cases::record(tx, &mut mine, title(), &base::origin(at(1)), base::event_id(at(1)))?;
        let late = cases::record(tx, &mut yours, title(), &base::origin(at(1)), base::event_id(at(1)));
        assert!(matches!(late, Err(Error::Conflict)));
        Ok::<_, Error>(mine)
    };
    let mine = base.db.write(work).await.unwrap();
    let id = mine.case.id;
    assert_eq!(base.db.read(move |tx| cases::by_id(tx, id)).await.unwrap(), mine);
    // What was refused is not in the journal either.
    let report = verify::verify(&base.db, |_| {}).await.unwrap();
    assert_eq!((report.events, report.findings), (3, vec![]));
}

/// Something that somebody tries; most of it is refused in most states.
#[derive(Debug, Clone, Copy)]
enum Try {
    Receive { automatic: bool },
    Reply { mail: bool, then: State },
    Cancel,
    Sent,
    Failed,
    Bounced,
    Note,
    Assign(Option<usize>),
    Join(usize),
    Leave(usize),
    Wait,
    Resolve,
    Reopen,
    Close,
    Classify(CaseKind),
}

fn a_try() -> impl Strategy<Value = Try> {
    let state = prop::sample::select(State::ALL);
    prop_oneof![
        any::<bool>().prop_map(|automatic| Try::Receive { automatic }),
        (any::<bool>(), state).prop_map(|(mail, then)| Try::Reply { mail, then }),
        Just(Try::Cancel),
        Just(Try::Sent),
        Just(Try::Failed),
        Just(Try::Bounced),
        Just(Try::Note),
        prop::option::of(0..3_usize).prop_map(Try::Assign),
        (0..3_usize).prop_map(Try::Join),
        (0..3_usize).prop_map(Try::Leave),
        Just(Try::Wait),
        Just(Try::Resolve),
        Just(Try::Reopen),
        Just(Try::Close),
        prop::sample::select(CaseKind::ALL).prop_map(Try::Classify),
    ]
}

fn agent(index: usize) -> AgentId {
    AgentId(uuid::Uuid::from_u128(index as u128 + 1))
}

/// What is tried, and the message that it would leave.
fn command(case: &domain::case::Case, what: Try, now: jiff::Timestamp) -> (Command, Option<messages::Message>) {
    let mut written = None;
    let mut write = |text: &str| {
        let message = base::message(case.id, text, Language::Es, now);
        let (id, digest) = (message.id, message.digest.clone());
        written = Some(message);
        (id, digest)
    };
    let leaving = case.leaving.last().map_or_else(|| MessageId::new(&Ids, now), |leaving| leaving.message);
    let command = match what {
        Try::Receive { automatic } => {
            let (message, digest) = write("¿Hola?");
            Command::Receive(MessageReceived { message, channel: Channel::Mail, happened_at: now, digest, automatic })
        }
        Try::Reply { mail, then } => {
            let (message, digest) = write("Buenos días.");
            let channel = if mail { Channel::Mail } else { Channel::Page };
            Command::Reply { message, channel, digest, then, until: None }
        }
        Try::Note => {
            let (message, digest) = write("Llamar mañana.");
            Command::Note { message, digest }
        }
        Try::Cancel => Command::CancelReply(leaving),
        Try::Sent => Command::Sent { message: leaving, answers: true },
        Try::Failed => Command::Failed { message: leaving, reason: FailureCode::Unreachable },
        Try::Bounced => Command::Bounced { message: leaving, permanent: true, waits_since: Some(at(0)) },
        Try::Assign(to) => Command::Assign(to.map(agent)),
        Try::Join(index) => Command::Join(agent(index)),
        Try::Leave(index) => Command::Leave(agent(index)),
        Try::Wait => Command::Wait(Some(now)),
        Try::Resolve => Command::Resolve,
        Try::Reopen => Command::Reopen,
        Try::Close => Command::Close,
        Try::Classify(kind) => Command::Classify(kind),
    };
    (command, written)
}

fn live(tx: &mut Tx<'_>, tries: &[Try]) -> Result<CaseId, Error> {
    let person = base::add_person(tx, "Ana")?;
    let mut stored = base::add_case(tx, person, "Hola", at(0))?;
    let calendar = Calendar::new(WorkingTime::always(), "Europe/Madrid".parse::<Zone>().unwrap());
    for (index, what) in tries.iter().enumerate() {
        let now = at(60 * (index as i64 + 1));
        let answer_within = Some(SignedDuration::from_hours(8));
        let facts = Facts { now, calendars: (&calendar).into(), answer_within, law: None };
        let (command, written) = command(&stored.case, *what, now);
        if let Ok(events) = decide(&stored.case, command, &facts) {
            cases::record(tx, &mut stored, events, &base::origin(now), base::event_id(now))?;
            if let Some(message) = written {
                messages::insert(tx, &message, None)?;
            }
            assert_eq!(cases::by_id(tx, stored.case.id)?, stored);
        }
    }
    Ok(stored.case.id)
}

#[rstest]
#[case(Engine::Sqlite, 200)]
#[case(Engine::Postgres, 20)]
fn the_row_is_what_follows_from_the_events(#[case] engine: Engine, #[case] lives: u32) {
    let Some(base) = Base::new(engine) else { return };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
    let config = ProptestConfig { cases: lives, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config)
        .run(&prop::collection::vec(a_try(), 0..25), |tries| {
            let lived = runtime.block_on(base.db.write(move |tx| live(tx, &tries)));
            lived.map(drop).map_err(|error| TestCaseError::fail(error.to_string()))
        })
        .unwrap();
    // Folds the events of every case and compares.
    let report = runtime.block_on(verify::verify(&base.db, |_| {})).unwrap();
    assert_eq!(report.findings, []);
    assert!(report.cases >= u64::from(lives));
}
