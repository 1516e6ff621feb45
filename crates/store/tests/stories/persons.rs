//! Two who meet the same unknown address at the same moment make one person of it.

use rstest::rstest;
use store::{Error, Tx, persons};

use crate::base::{self, Base, Engine, at};

/// As the desk does it: looks, and adds the person with their address; who loses the race begins again.
fn find_or_add(tx: &mut Tx<'_>) -> Result<domain::ids::PersonId, Error> {
    if let Some(person) = persons::by_identifier(tx, "email", "ana@example.org", 1)?.first() {
        return Ok(person.id);
    }
    let person = base::add_person(tx, "Ana")?;
    let known = base::email(person, "Ana@example.org");
    if persons::add_identifier(tx, &known, at(0))? { Ok(person) } else { Err(Error::Conflict) }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_address_is_one_person(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    let other = base.second_node();
    let tasks: Vec<_> = (0..16)
        .map(|index| {
            let db = if index % 2 == 0 { base.db.clone() } else { other.clone() };
            tokio::spawn(async move {
                loop {
                    match db.write(find_or_add).await {
                        Ok(person) => return person,
                        Err(Error::Conflict) => {}
                        Err(error) => panic!("{error}"),
                    }
                }
            })
        })
        .collect();
    let mut found = Vec::new();
    for task in tasks {
        found.push(task.await.unwrap());
    }
    assert!(found.iter().all(|person| *person == found[0]));
    let all = base.db.read(|tx| persons::list(tx, None, 50)).await.unwrap();
    assert_eq!(all.len(), 1);
}

#[rstest]
#[tokio::test]
async fn nobody_writes_over_what_another_wrote(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    let work = |tx: &mut Tx<'_>| {
        let id = base::add_person(tx, "Ana")?;
        let (mut mine, mut yours) = (persons::by_id(tx, id)?, persons::by_id(tx, id)?);
        mine.preferred_name = "Anita".into();
        persons::update(tx, &mut mine)?;
        assert!(matches!(persons::update(tx, &mut yours), Err(Error::Conflict)));
        mine.pronunciation = "a-NI-ta".into();
        persons::update(tx, &mut mine)?;
        assert_eq!(persons::by_id(tx, id)?, mine);
        Ok::<_, Error>(())
    };
    base.db.write(work).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn a_person_is_found_by_how_the_name_begins(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    let work = |tx: &mut Tx<'_>| {
        let maria = base::add_person(tx, "María Ñíguez Peña")?;
        let mario = base::add_person(tx, "Mario Peña")?;
        base::add_person(tx, "")?;
        let mut renamed = persons::by_id(tx, mario)?;
        renamed.preferred_name = "Mayo".into();
        renamed.name = "Mario Ruiz".into();
        persons::update(tx, &mut renamed)?;
        for (words, expected) in [
            ("mari", vec![maria, mario]),
            ("MARIA", vec![maria]),
            ("pen niguez", vec![maria]),
            ("peña mario", vec![]),
            ("mayo ruiz", vec![mario]),
            ("%", vec![]),
            ("", vec![]),
        ] {
            let mut found: Vec<_> = persons::by_name(tx, words, 10)?.iter().map(|person| person.id).collect();
            found.sort_by_key(|id| *id != maria);
            assert_eq!(found, expected, "{words}");
        }
        Ok::<_, Error>(())
    };
    base.db.write(work).await.unwrap();
}
