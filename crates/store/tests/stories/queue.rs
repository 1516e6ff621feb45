//! Deferred work is done by one worker at a time, comes back when its worker is lost, and is never silently given up.

use std::collections::HashSet;

use domain::ids::JobId;
use jiff::Timestamp;
use rstest::rstest;
use store::{
    Db, Error, Tx,
    queue::{self, Job, NewJob, Room},
};

use crate::base::{Base, Engine, Ids, at};

fn add(tx: &mut Tx<'_>, run_at: Timestamp, max_attempts: i64, once: Option<&str>) -> Result<JobId, Error> {
    add_to(tx, "story", run_at, max_attempts, once)
}

fn add_to(
    tx: &mut Tx<'_>,
    lane: &str,
    run_at: Timestamp,
    max_attempts: i64,
    once: Option<&str>,
) -> Result<JobId, Error> {
    let id = JobId::new(&Ids, at(0));
    let payload = "{}".to_owned();
    let once = once.map(str::to_owned);
    let lane = lane.to_owned();
    queue::enqueue(tx, NewJob { id, kind: "story", payload, case: None, lane, run_at, max_attempts, once }, at(0))?;
    Ok(id)
}

async fn claim(db: &Db, worker: &'static str, now: i64, lease: i64, limit: i64) -> Vec<Job> {
    db.write(move |tx| queue::claim(tx, worker, at(now), at(lease), &Room::of(limit))).await.unwrap()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn eight_workers_do_nothing_twice(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    let fill = |tx: &mut Tx<'_>| (0..200).try_for_each(|_| add(tx, at(0), 5, None).map(drop));
    base.db.write(fill).await.unwrap();
    let other = base.second_node();
    let workers = ["a", "b", "c", "d", "e", "f", "g", "h"].into_iter().enumerate().map(|(index, worker)| {
        let db = if index % 2 == 0 { base.db.clone() } else { other.clone() };
        tokio::spawn(async move {
            let mut done = Vec::new();
            loop {
                let jobs = claim(&db, worker, 1, 60, 7).await;
                assert!(jobs.len() <= 7);
                if jobs.is_empty() && db.read(queue::next_due).await.unwrap().is_none_or(|due| due > at(1)) {
                    return done;
                }
                for job in jobs {
                    assert!(db.read(move |tx| queue::holds(tx, job.id, worker, job.attempts)).await.unwrap());
                    db.write(move |tx| queue::finish(tx, job.id)).await.unwrap();
                    done.push(job.id);
                }
            }
        })
    });
    let mut done = Vec::new();
    for worker in workers.collect::<Vec<_>>() {
        done.extend(worker.await.unwrap());
    }
    assert_eq!(done.len(), 200);
    assert_eq!(done.into_iter().collect::<HashSet<_>>().len(), 200);
}

#[rstest]
#[tokio::test]
async fn work_of_a_lost_worker_comes_back(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    let id = base.db.write(|tx| add(tx, at(10), 5, None)).await.unwrap();
    assert!(claim(&base.db, "a", 9, 60, 5).await.is_empty(), "before its time");
    assert_eq!(claim(&base.db, "a", 10, 60, 5).await[0].attempts, 1);
    assert!(claim(&base.db, "b", 59, 120, 5).await.is_empty(), "leased");
    let again = claim(&base.db, "b", 60, 120, 5).await;
    assert_eq!((again[0].id, again[0].attempts), (id, 2));
    assert!(!base.db.read(move |tx| queue::holds(tx, id, "a", 1)).await.unwrap(), "the first lost it");
    assert!(base.db.read(move |tx| queue::holds(tx, id, "b", 2)).await.unwrap());
}

#[rstest]
#[tokio::test]
async fn what_fails_too_often_waits_for_a_human(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    let (failed, vanished) =
        base.db.write(|tx| Ok::<_, Error>((add(tx, at(0), 1, None)?, add(tx, at(0), 1, None)?))).await.unwrap();
    assert_eq!(claim(&base.db, "a", 1, 60, 5).await.len(), 2);
    base.db.write(move |tx| queue::retry(tx, failed, "no answer", None)).await.unwrap();
    // The worker of the other one vanished in its only attempt.
    let spent = claim(&base.db, "b", 61, 120, 5).await;
    assert_eq!((spent[0].id, spent[0].attempts, spent[0].max_attempts), (vanished, 2, 1), "to be given up");
    base.db.write(move |tx| queue::retry(tx, vanished, "its worker vanished", None)).await.unwrap();
    let dead = base.db.read(|tx| queue::list(tx, "dead", 10)).await.unwrap();
    assert_eq!(dead.len(), 2);
    assert!(dead.iter().any(|job| job.id == failed && job.last_error.as_deref() == Some("no answer")));
    assert!(base.db.write(move |tx| queue::revive(tx, vanished, at(70))).await.unwrap());
    assert_eq!(claim(&base.db, "b", 70, 120, 5).await[0].id, vanished);
    assert!(base.db.write(move |tx| queue::discard(tx, failed)).await.unwrap());
    assert_eq!(base.db.read(|tx| queue::count(tx, "dead")).await.unwrap(), 0);
}

#[rstest]
#[tokio::test]
async fn named_work_is_queued_once_and_can_be_taken_back(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    let twice = |tx: &mut Tx<'_>| {
        let first = add(tx, at(0), 5, Some("send"))?;
        add(tx, at(0), 5, Some("send"))?;
        Ok::<_, Error>(first)
    };
    let first = base.db.write(twice).await.unwrap();
    assert_eq!(base.db.read(|tx| queue::count(tx, "ready")).await.unwrap(), 1);
    assert_eq!(claim(&base.db, "a", 1, 60, 5).await[0].id, first);
    assert!(!base.db.write(|tx| queue::withdraw(tx, "send")).await.unwrap(), "it has begun");
    base.db.write(move |tx| queue::retry(tx, first, "later", Some(at(30)))).await.unwrap();
    assert!(base.db.write(|tx| queue::withdraw(tx, "send")).await.unwrap());
    assert_eq!(base.db.read(queue::next_due).await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn who_is_still_working_keeps_the_work(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    let id = base.db.write(|tx| add(tx, at(0), 5, None)).await.unwrap();
    assert_eq!(claim(&base.db, "a", 0, 60, 5).await.len(), 1);
    assert!(base.db.write(move |tx| queue::renew(tx, id, "a", 1, at(90))).await.unwrap());
    assert!(claim(&base.db, "b", 60, 120, 5).await.is_empty(), "it would have run out");
    assert_eq!(claim(&base.db, "b", 90, 150, 5).await[0].attempts, 2);
    assert!(!base.db.write(move |tx| queue::renew(tx, id, "a", 1, at(300))).await.unwrap(), "it is another's");
    assert!(base.db.read(move |tx| queue::holds(tx, id, "b", 2)).await.unwrap());
}

#[rstest]
#[tokio::test]
async fn a_full_lane_holds_up_no_other(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    let fill = |tx: &mut Tx<'_>| {
        (0..8).try_for_each(|_| add_to(tx, "send:a", at(0), 5, None).map(drop))?;
        add_to(tx, "file", at(1), 5, None)
    };
    let file = base.db.write(fill).await.unwrap();
    let room = Room { total: 4, lanes: Vec::new(), lane: 2 };
    let first = base.db.write(move |tx| queue::claim(tx, "a", at(1), at(60), &room)).await.unwrap();
    assert_eq!(first.iter().map(|job| job.lane.as_str()).collect::<Vec<_>>(), ["send:a"; 2]);
    let room = Room { total: 2, lanes: vec![("send:a".into(), 0)], lane: 2 };
    let second = base.db.write(move |tx| queue::claim(tx, "a", at(1), at(60), &room)).await.unwrap();
    assert_eq!(second.iter().map(|job| job.id).collect::<Vec<_>>(), [file]);
}
