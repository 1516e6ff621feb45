//! Who waits most is seen first, and every list can be read to its end.

use domain::{
    case::State,
    event::{CaseAssigned, CaseResolved, CaseWaiting, CollaboratorAdded, ReplyWritten},
    ids::{CaseId, MessageId},
};
use rstest::rstest;
use store::{
    Error, Tx, agents,
    lists::{self, Filter, Whose},
};

use crate::base::{self, Base, Engine, Ids, at};

fn cases(tx: &mut Tx<'_>, filter: Filter) -> Result<Vec<CaseId>, Error> {
    let mut found = Vec::new();
    let mut place = None;
    loop {
        let page = lists::page(tx, &filter, place, 2)?;
        assert!(page.rows.len() <= 2);
        found.extend(page.rows.iter().map(|row| row.case));
        match page.next {
            Some(next) => place = Some(next.to_string().parse().unwrap()),
            None => return Ok(found),
        }
    }
}

#[rstest]
#[tokio::test]
async fn open_cases_stand_by_who_waits_most(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    let work = |tx: &mut Tx<'_>| {
        let person = base::add_person(tx, "Amparo Ferrer")?;
        let third = base::add_case(tx, person, "Tercera", at(30))?.case.id;
        let first = base::add_case(tx, person, "Primera", at(10))?.case.id;
        let second = base::add_case(tx, person, "Segunda", at(20))?.case.id;
        let answered = base::add_case(tx, person, "Contestada", at(5))?.case.id;
        let reply = ReplyWritten {
            message: MessageId::new(&Ids, at(40)),
            channel: domain::case::Channel::Page,
            digest: "00".into(),
            waits_since: None,
        };
        base::happens(tx, answered, vec![reply.into()], at(40))?;
        let open = Filter { state: Some(State::Open), ..Filter::default() };
        assert_eq!(cases(tx, open)?, [first, second, third, answered]);
        let row = lists::of_cases(tx, &[second, answered])?;
        assert_eq!(row[0].called(), Some("Amparo Ferrer"));
        assert_eq!((row[0].case, row[0].excerpt.as_str(), row[0].leaving), (second, "Segunda", false));
        assert_eq!((row[1].case, row[1].leaving), (answered, true));
        Ok::<_, Error>(())
    };
    base.db.write(work).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn each_sees_their_own_the_common_queue_and_where_they_help(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(base) = Base::new(engine) else { return };
    let work = |tx: &mut Tx<'_>| {
        let (ana, luis) = (base::agent("Ana"), base::agent("Luis"));
        agents::insert(tx, &ana)?;
        agents::insert(tx, &luis)?;
        let person = base::add_person(tx, "Amparo Ferrer")?;
        let mut made = Vec::new();
        for second in 1..=4 {
            made.push(base::add_case(tx, person, "Fuga en la calle", at(second))?.case.id);
        }
        base::happens(tx, made[0], vec![CaseAssigned { from: None, to: Some(ana.id) }.into()], at(10))?;
        base::happens(tx, made[1], vec![CaseAssigned { from: None, to: Some(luis.id) }.into()], at(10))?;
        base::happens(tx, made[1], vec![CollaboratorAdded { agent: ana.id }.into()], at(11))?;
        let open = |whose| Filter { state: Some(State::Open), whose, ..Filter::default() };
        assert_eq!(cases(tx, open(Whose::Of(ana.id)))?, [made[0]]);
        assert_eq!(cases(tx, open(Whose::Nobody))?, [made[2], made[3]]);
        assert_eq!(cases(tx, open(Whose::Involving(ana.id)))?, [made[0], made[1]]);
        let counts = lists::counts(tx, ana.id)?;
        assert_eq!((counts.open, counts.mine, counts.unowned, counts.helping), (4, 1, 2, 1));
        assert_eq!(lists::of_cases(tx, &made[..1])?[0].owner_name.as_deref(), Some("Ana"));
        Ok::<_, Error>(())
    };
    base.db.write(work).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn other_states_show_the_latest_first(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    let work = |tx: &mut Tx<'_>| {
        let person = base::add_person(tx, "Amparo Ferrer")?;
        let mut made = Vec::new();
        for second in 1..=5 {
            made.push(base::add_case(tx, person, "Fuga", at(second))?.case.id);
        }
        base::happens(tx, made[3], vec![CaseWaiting { until: None }.into()], at(10))?;
        base::happens(tx, made[1], vec![CaseWaiting { until: None }.into()], at(11))?;
        base::happens(tx, made[0], vec![CaseResolved {}.into()], at(12))?;
        let state = |state| Filter { state: Some(state), ..Filter::default() };
        assert_eq!(cases(tx, state(State::Waiting))?, [made[1], made[3]]);
        assert_eq!(cases(tx, state(State::Resolved))?, [made[0]]);
        assert_eq!(cases(tx, Filter::default())?, [made[0], made[1], made[3], made[4], made[2]]);
        let changed = Filter { updated_since: Some(at(10)), ..Filter::default() };
        assert_eq!(cases(tx, changed)?, [made[3], made[1], made[0]]);
        Ok::<_, Error>(())
    };
    base.db.write(work).await.unwrap();
}
