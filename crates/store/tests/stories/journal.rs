//! Whoever reads the journal sees every event of every lane, in order, exactly once.

use domain::{
    event::{Actor, CaseTitled, Recorded, SettingsChanged},
    ids::EventId,
};
use rstest::rstest;
use store::{Db, Error, Tx, followers, journal};

use crate::base::{self, Base, Engine, Ids, at};

const WRITERS: usize = 16;
const ROUNDS: i64 = 12;
/// Each round: two events of a new case, one more of it, one of the house.
const EVENTS: i64 = 4;

fn house(now: jiff::Timestamp) -> Recorded {
    Recorded {
        id: EventId::new(&Ids, now),
        case: None,
        person: None,
        at: now,
        actor: Actor::System,
        cause: "story".into(),
        event: SettingsChanged { section: "hours".into() }.into(),
    }
}

async fn write(db: Db, writer: usize) {
    for round in 0..ROUNDS {
        let now = at(round);
        let opens = move |tx: &mut Tx<'_>| {
            let person = base::add_person(tx, &format!("Persona {writer}"))?;
            tx.record_house(house(now));
            Ok::<_, Error>(base::add_case(tx, person, "Hola", now)?.case.id)
        };
        let case = db.write(opens).await.unwrap();
        let goes_on = move |tx: &mut Tx<'_>| base::happens(tx, case, vec![CaseTitled {}.into()], now).map(drop);
        db.write(goes_on).await.unwrap();
    }
}

/// Reads until all is there; fails at the first event that is out of order, missing or double.
async fn follow(db: Db) -> i64 {
    let expected = WRITERS as i64 * ROUNDS * EVENTS;
    let heads = db.read(journal::heads).await.unwrap();
    let mut places: Vec<(i64, i64)> = heads.into_iter().map(|(lane, _)| (lane, 0)).collect();
    let mut seen = 0;
    while seen < expected {
        for (lane, place) in &mut places {
            let (lane, from) = (*lane, *place);
            let entries = db.read(move |tx| journal::after(tx, lane, from, 50)).await.unwrap();
            for entry in entries {
                assert_eq!((entry.lane, entry.seq), (lane, *place + 1));
                *place = entry.seq;
                seen += 1;
            }
        }
    }
    places.into_iter().map(|(_, place)| place).sum()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_reader_misses_nothing_while_sixteen_write(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    // On PostgreSQL the writers are two nodes.
    let other = base.second_node();
    let reader = tokio::spawn(follow(base.db.clone()));
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| tokio::spawn(write(if writer % 2 == 0 { base.db.clone() } else { other.clone() }, writer)))
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(reader.await.unwrap(), WRITERS as i64 * ROUNDS * EVENTS);
    let report = store::verify::verify(&base.db, |_| {}).await.unwrap();
    assert_eq!(report.findings, []);
    assert_eq!(report.events, (WRITERS as i64 * ROUNDS * EVENTS) as u64);
}

#[rstest]
#[tokio::test]
async fn a_follower_goes_on_where_it_stopped(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    let fill = |tx: &mut Tx<'_>| {
        (0..5).for_each(|second| tx.record_house(house(at(second))));
        Ok::<_, Error>(())
    };
    base.db.write(fill).await.unwrap();
    let step = |tx: &mut Tx<'_>| {
        let mut seen = Vec::new();
        followers::step::<Error>(tx, "story", 0, 3, |_, entries| {
            seen.extend(entries.iter().map(|entry| entry.seq));
            Ok(())
        })?;
        Ok::<_, Error>(seen)
    };
    assert_eq!(base.db.write(step).await.unwrap(), [1, 2, 3]);
    let fails = |tx: &mut Tx<'_>| followers::step(tx, "story", 0, 3, |_, _| Err(Error::Conflict));
    assert!(base.db.write(fails).await.is_err());
    assert_eq!(base.db.write(step).await.unwrap(), [4, 5]);
    assert!(base.db.write(step).await.unwrap().is_empty());
    base.db.write(|tx| followers::reset(tx, "story")).await.unwrap();
    assert_eq!(base.db.write(step).await.unwrap(), [1, 2, 3]);
}
