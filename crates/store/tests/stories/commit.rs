//! Writes that share a commit do not share their misfortunes.

use rstest::rstest;
use store::{Error, Tx, agents, settings};
use tokio::sync::oneshot;

use crate::base::{self, Base, Engine, at};

fn set(name: String) -> impl FnMut(&mut Tx<'_>) -> Result<(), Error> + Send + 'static {
    move |tx| settings::set(tx, &name, &1, at(0))
}

async fn present(base: &Base, name: String) -> bool {
    base.db.read(move |tx| settings::get::<i64>(tx, &name)).await.unwrap().is_some()
}

#[rstest]
#[tokio::test]
async fn what_fails_leaves_no_trace_and_harms_no_other(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    // Holds the writer back until all others wait, so that on SQLite they share a commit.
    let (go, wait) = oneshot::channel::<()>();
    let mut wait = Some(wait);
    let db = base.db.clone();
    let first = tokio::spawn(async move {
        let held = move |_: &mut Tx<'_>| {
            wait.take().map(|wait| wait.blocking_recv());
            Ok::<_, Error>(())
        };
        db.write(held).await
    });
    let fails = |tx: &mut Tx<'_>| {
        settings::set(tx, "fails", &1, at(0))?;
        Err::<(), _>(Error::Missing)
    };
    let panics = |tx: &mut Tx<'_>| -> Result<(), Error> {
        settings::set(tx, "panics", &1, at(0))?;
        panic!("on purpose")
    };
    let goes_on_after_an_error = |tx: &mut Tx<'_>| {
        let ana = base::agent("Ana");
        agents::insert(tx, &ana)?;
        assert!(matches!(agents::insert(tx, &ana), Err(Error::Exists { .. })));
        Ok::<_, Error>(())
    };
    let (a, b) = (base.db.write(set("a".into())), base.db.write(set("b".into())));
    let (fails, panics) = (base.db.write(fails), base.db.write(panics));
    let swallowed = base.db.write(goes_on_after_an_error);
    let release = async { go.send(()).unwrap() };
    let (a, fails, panics, swallowed, b, ()) = tokio::join!(a, fails, panics, swallowed, b, release);
    first.await.unwrap().unwrap();
    assert!(a.is_ok() && b.is_ok());
    assert!(matches!(fails, Err(Error::Missing)));
    assert!(matches!(panics, Err(Error::Engine(_))));
    assert!(matches!(swallowed, Err(Error::Engine(_))));
    for (name, expected) in [("a", true), ("b", true), ("fails", false), ("panics", false)] {
        assert_eq!(present(&base, name.into()).await, expected, "{name}");
    }
    assert!(base.db.read(agents::none).await.unwrap());
}

/// The counter of changes moves once a commit.
#[tokio::test]
async fn writers_that_wait_share_one_commit() {
    let base = Base::new(Engine::Sqlite).unwrap();
    // Holds the writer, with nothing of the others in its commit, until all of them wait.
    let (begins, begun) = oneshot::channel::<()>();
    let (go, wait) = oneshot::channel::<()>();
    let mut doors = Some((begins, wait));
    let db = base.db.clone();
    let held = tokio::spawn(async move {
        let held = move |_: &mut Tx<'_>| {
            doors.take().map(|(begins, wait)| (begins.send(()), wait.blocking_recv()));
            Ok::<_, Error>(())
        };
        db.write(held).await
    });
    begun.await.unwrap();
    let changes = base.db.changes();
    let before = *changes.borrow();
    let waiting = futures::future::join_all((0..64).map(|number| base.db.write(set(number.to_string()))));
    let release = async { go.send(()).unwrap() };
    let (written, ()) = tokio::join!(waiting, release);
    held.await.unwrap().unwrap();
    assert!(written.iter().all(Result::is_ok));
    // When this one is answered, all commits before it are counted, and perhaps its own.
    base.db.write(set("later".into())).await.unwrap();
    let counted = *changes.borrow() - before;
    assert!((1..=2).contains(&counted), "64 writers took {counted} commits");
}

#[rstest]
#[tokio::test]
async fn who_only_looks_cannot_change(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    assert!(base.db.read(set("a".into())).await.is_err());
    assert!(!present(&base, "a".into()).await);
}

#[rstest]
#[tokio::test]
async fn every_node_hears_of_a_change(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    let mut here = base.db.changes();
    base.db.write(set("a".into())).await.unwrap();
    here.changed().await.unwrap();
    if matches!(engine, Engine::Postgres) {
        let mut there = base.second_node().changes();
        there.mark_unchanged();
        base.db.write(set("b".into())).await.unwrap();
        there.changed().await.unwrap();
    }
}

#[rstest]
#[tokio::test]
async fn a_memory_can_be_closed_and_opened_again(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    base.db.write(set("a".into())).await.unwrap();
    // Its tables are there already: nothing is made twice.
    let again = base.second_node();
    assert!(again.read(|tx| settings::get::<i64>(tx, "a")).await.unwrap().is_some());
    again.close().await;
    assert!(present(&base, "a".into()).await);
    base.meddle("INSERT INTO migration (version, name, applied_at) VALUES (999, 'later', 0)");
    let address = base.db.address().clone();
    let newer = std::thread::spawn(move || store::Db::open(&address, store::Threads::default(), at(0)).err());
    assert!(matches!(newer.join().unwrap(), Some(Error::TooNew { found: 999, .. })));
}
