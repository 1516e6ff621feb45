use domain::case::{Channel, State};
use rstest::rstest;
use uuid::Uuid;

use super::{BadPlace, COUNTS, Filter, Place, Whose, statement};
use crate::{Address, Db, Error, Threads, db::value::Value};

const ME: domain::ids::AgentId = domain::ids::AgentId(Uuid::nil());

/// How SQLite goes about a statement, step by step.
fn plan_of(sql: String, values: Vec<Value<'static>>) -> String {
    let folder = tempfile::tempdir().unwrap();
    let address = Address::Sqlite(folder.path().join("plan.db"));
    let db = Db::open(&address, Threads::default(), jiff::Timestamp::UNIX_EPOCH).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let look = db.read(move |tx| {
        tx.rows(&format!("EXPLAIN QUERY PLAN {sql}"), &values, |row| {
            let _: (i64, i64, i64) = (row.get()?, row.get()?, row.get()?);
            row.get::<String>()
        })
    });
    runtime.block_on(look).map_err(|error: Error| error.to_string()).unwrap().join("\n")
}

fn plan(filter: Filter) -> String {
    let place = Place { at: 5, case: domain::ids::CaseId(Uuid::nil()) };
    let found = statement(&filter, Some(place), 50);
    plan_of(found.sql, found.values)
}

fn of(state: State, whose: Whose) -> Filter {
    Filter { state: Some(state), whose, ..Filter::default() }
}

#[rstest]
#[case(of(State::Open, Whose::All), "INDEX case_attention (state=? AND (attention,id)>(?,?))")]
#[case(of(State::Open, Whose::Of(ME)), "INDEX case_mine (owner_id=? AND state=? AND (attention,id)>(?,?))")]
#[case(of(State::Open, Whose::Nobody), "INDEX case_mine (owner_id=? AND state=? AND (attention,id)>(?,?))")]
#[case(of(State::Closed, Whose::All), "INDEX case_attention (state=? AND (attention,id)<(?,?))")]
#[case(of(State::Closed, Whose::Of(ME)), "INDEX case_mine (owner_id=? AND state=? AND (attention,id)<(?,?))")]
#[case(Filter::default(), "INDEX case_touched ((touched_at,id)<(?,?))")]
#[case(Filter { channel: Some(Channel::Mail), ..Filter::default() }, "INDEX case_touched ((touched_at,id)<(?,?))")]
#[case(Filter { updated_since: Some(jiff::Timestamp::UNIX_EPOCH), ..Filter::default() }, "INDEX case_touched")]
fn a_list_follows_its_index_and_sorts_nothing(#[case] filter: Filter, #[case] index: &str) {
    let plan = plan(filter);
    assert!(plan.contains(index), "{plan}");
    assert!(!plan.contains("TEMP B-TREE"), "{plan}");
    assert!(!plan.contains("SCAN"), "{plan}");
}

#[test]
fn a_person_and_a_helper_have_their_cases_without_a_walk_through_all() {
    let filters = [
        Filter { person: Some(domain::ids::PersonId(Uuid::nil())), ..Filter::default() },
        of(State::Open, Whose::Involving(ME)),
    ];
    for filter in filters {
        let plan = plan(filter);
        assert!(
            plan.contains("SEARCH c USING INDEX case_of_person") || plan.contains("SEARCH c USING PRIMARY KEY"),
            "{plan}"
        );
    }
}

#[test]
fn counting_reads_nothing_but_indexes() {
    let plan = plan_of(COUNTS.to_owned(), vec![ME.into()]);
    let of_cases: Vec<&str> = plan.lines().filter(|line| line.contains(" cases ")).collect();
    assert_eq!(of_cases.len(), 5, "{plan}");
    assert!(of_cases.iter().all(|line| line.contains("COVERING INDEX")), "{plan}");
    assert!(plan.find("SEARCH h USING PRIMARY KEY") < plan.find("SEARCH c USING PRIMARY KEY"), "{plan}");
}

#[test]
fn a_place_comes_back_and_nonsense_is_refused() {
    let place = Place { at: -5, case: domain::ids::CaseId(Uuid::max()) };
    assert_eq!(place.to_string().parse(), Ok(place));
    for text in ["", "5", "_", "x_y", "5_zz"] {
        assert_eq!(text.parse::<Place>(), Err(BadPlace), "{text}");
    }
}
