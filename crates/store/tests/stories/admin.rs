//! Everything can be taken elsewhere, whole.

use std::collections::BTreeMap;

use rstest::rstest;
use store::{Address, Db, Error, Tx, admin, agents, cases, journal, queue, search, settings, verify};

use crate::base::{self, Base, Engine, at};

/// One of everything that is hard to carry: bytes, truths, empty fields, signs of all sorts, more rows than a piece.
async fn filled(base: &Base) {
    let fill = |tx: &mut Tx<'_>| {
        let mut ana = base::agent("Ana");
        ana.totp = Some(vec![0, 255, 7]);
        ana.password = Some("secret-hash".into());
        agents::insert(tx, &ana)?;
        settings::set(tx, "business", &"Aguas «Ñandú» \\ \" \u{1F600}", at(0))?;
        let person = base::add_person(tx, "Amparo Ferrer")?;
        for second in 0..120 {
            base::add_case(tx, person, "Una fuga", at(second))?;
        }
        Ok::<_, Error>(())
    };
    base.db.write(fill).await.unwrap();
}

async fn everything(db: &Db) -> BTreeMap<&'static str, Vec<String>> {
    let mut lines: BTreeMap<_, Vec<String>> = BTreeMap::new();
    let write = |table, line: &[u8]| {
        lines.entry(table).or_default().push(String::from_utf8(line.to_vec()).unwrap());
        Ok(())
    };
    admin::export(db, write, |_| {}).await.unwrap();
    lines.remove("lane_head");
    for lines in lines.values_mut() {
        lines.sort();
    }
    lines
}

/// It holds the same, is sound, and life goes on in it.
async fn same_and_alive(from: &Db, to: &Db) {
    assert_eq!(everything(from).await, everything(to).await);
    assert!(verify::verify(to, |_| {}).await.unwrap().is_clean());
    let goes_on = |tx: &mut Tx<'_>| {
        let id = cases::after(tx, domain::ids::CaseId(uuid::Uuid::nil()), 1)?[0].case.id;
        base::happens(tx, id, vec![domain::event::CaseTitled {}.into()], at(500))?;
        assert_eq!(queue::count(tx, "ready")?, 0);
        for (lane, _) in journal::heads(tx)? {
            while search::catch_up(tx, lane, 100)? == 100 {}
        }
        assert_eq!(search::query(tx, "fuga", 200, None)?.hits.len(), 120);
        Ok::<_, Error>(())
    };
    to.write(goes_on).await.unwrap();
    assert!(verify::verify(to, |_| {}).await.unwrap().is_clean());
}

#[rstest]
#[tokio::test]
async fn a_memory_moves_between_engines(
    #[values(Engine::Sqlite, Engine::Postgres)] from: Engine,
    #[values(Engine::Sqlite, Engine::Postgres)] to: Engine,
) {
    let (Some(from), Some(to)) = (Base::new(from), Base::new(to)) else { return };
    filled(&from).await;
    let mut last = None;
    admin::copy(&from.db, &to.db, |progress| last = Some(progress)).await.unwrap();
    let last = last.unwrap();
    assert_eq!(last.done, last.total);
    same_and_alive(&from.db, &to.db).await;
    let again = admin::copy(&from.db, &to.db, |_| {}).await;
    assert!(matches!(again, Err(Error::NotEmpty)));
}

#[rstest]
#[tokio::test]
async fn a_backup_is_one_file_and_can_be_restored_to_either_engine(
    #[values(Engine::Sqlite, Engine::Postgres)] from: Engine,
    #[values(Engine::Sqlite, Engine::Postgres)] to: Engine,
) {
    let (Some(from), Some(to)) = (Base::new(from), Base::new(to)) else { return };
    filled(&from).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("backup.db");
    admin::backup(&from.db, &file, at(0), |_| {}).await.unwrap();
    let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["backup.db"]);
    assert!(matches!(admin::backup(&from.db, &file, at(0), |_| {}).await, Err(Error::Folder(_))));
    let address = match to.db.address() {
        Address::Sqlite(_) => Address::Sqlite(folder.path().join("restored.db")),
        postgres @ Address::Postgres(_) => postgres.clone(),
    };
    admin::restore(&file, &address, at(0), |_| {}).await.unwrap();
    let restored = base::open_db(address.clone());
    assert_eq!(everything(&from.db).await, everything(&restored).await);
    assert!(verify::verify(&restored, |_| {}).await.unwrap().is_clean());
    assert!(admin::restore(&file, &address, at(0), |_| {}).await.is_err(), "never over what is there");
    assert!(admin::restore(&folder.path().join("none.db"), &address, at(0), |_| {}).await.is_err());
}

#[rstest]
#[tokio::test]
async fn an_export_opens_no_doors(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    filled(&base).await;
    let lines = everything(&base.db).await;
    assert_eq!(lines["cases"].len(), 120);
    let agent: serde_json::Value = serde_json::from_str(&lines["agent"][0]).unwrap();
    assert_eq!(agent["name"], "Ana");
    assert!(lines["agent"].iter().all(|line| !line.contains("secret-hash") && !line.contains("totp\":\"00ff07")));
}

#[tokio::test]
async fn what_is_no_database_is_not_restored() {
    let folder = tempfile::tempdir().unwrap();
    let (file, to) = (folder.path().join("photo.jpg"), folder.path().join("new.db"));
    std::fs::write(&file, b"no database").unwrap();
    assert!(admin::restore(&file, &Address::Sqlite(to.clone()), at(0), |_| {}).await.is_err());
    assert!(!to.exists());
}
