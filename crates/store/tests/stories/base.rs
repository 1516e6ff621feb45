//! A fresh memory for one story, and short ways to fill it.

use std::sync::atomic::{AtomicU64, Ordering};

use domain::{
    case::{CaseKind, Channel, Delivery, Direction, Opening, open},
    event::{Actor, Event, MessageReceived},
    ids::{AgentId, CaseId, EventId, IdentifierId, MessageId, PersonId, Source},
    key::Key,
    language::{AddressForm, Language},
    person::Person,
};
use jiff::{SignedDuration, Timestamp};
use store::{
    Address, Db, Error, Threads, Tx,
    agents::Agent,
    cases::{self, Origin, Shown, Stored},
    messages::{self, Message},
    persons::{self, Known},
};

/// Which engine a story is told on.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

enum Keep {
    Folder(#[expect(dead_code, reason = "removed when dropped")] tempfile::TempDir),
    Schema { url: String, name: String },
}

impl Drop for Keep {
    fn drop(&mut self) {
        if let Self::Schema { url, name } = self {
            let (url, sql) = (url.clone(), format!("DROP SCHEMA {name} CASCADE"));
            // The driver has a runtime of its own, which must not start inside the story's.
            let dropped = std::thread::spawn(move || {
                postgres::Client::connect(&url, postgres::NoTls).and_then(|mut client| client.batch_execute(&sql))
            });
            drop(dropped.join());
        }
    }
}

/// A memory that is gone after the story.
pub(crate) struct Base {
    pub(crate) db: Db,
    _keep: Keep,
}

fn unique() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    format!("story_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

impl Base {
    /// `None` when the engine is not there and need not be.
    pub(crate) fn new(engine: Engine) -> Option<Self> {
        let (address, keep) = match engine {
            Engine::Sqlite => {
                let folder = tempfile::tempdir().unwrap();
                (Address::Sqlite(folder.path().join("esmero.db")), Keep::Folder(folder))
            }
            Engine::Postgres => {
                let Ok(url) = std::env::var("ESMERO_TEST_POSTGRES") else {
                    assert!(std::env::var_os("ESMERO_TEST_REQUIRED").is_none(), "ESMERO_TEST_POSTGRES is not set");
                    println!("left out: ESMERO_TEST_POSTGRES is not set");
                    return None;
                };
                let name = unique();
                let (admin, sql) = (url.clone(), format!("CREATE SCHEMA {name}"));
                let made = std::thread::spawn(move || {
                    postgres::Client::connect(&admin, postgres::NoTls).and_then(|mut client| client.batch_execute(&sql))
                });
                made.join().unwrap().unwrap();
                let mark = if url.contains('?') { '&' } else { '?' };
                let own = format!("{url}{mark}options=-csearch_path%3D{name}");
                (Address::Postgres(own), Keep::Schema { url, name })
            }
        };
        Some(Self { db: open_db(address), _keep: keep })
    }

    /// Another node on the same memory.
    pub(crate) fn second_node(&self) -> Db {
        open_db(self.db.address().clone())
    }

    /// Runs SQL behind the program's back.
    pub(crate) fn meddle(&self, sql: &str) {
        match self.db.address() {
            Address::Sqlite(path) => rusqlite::Connection::open(path).unwrap().execute_batch(sql).unwrap(),
            Address::Postgres(url) => {
                let (url, sql) = (url.clone(), sql.to_owned());
                std::thread::spawn(move || {
                    postgres::Client::connect(&url, postgres::NoTls).unwrap().batch_execute(&sql).unwrap();
                })
                .join()
                .unwrap();
            }
        }
    }
}

/// Opens a memory with few threads: many stories run at once.
pub(crate) fn open_db(address: Address) -> Db {
    let threads = Threads { sqlite_readers: 2, postgres: 6 };
    std::thread::spawn(move || Db::open(&address, threads, at(0)).unwrap()).join().unwrap()
}

/// Ids and keys that are the same in each run of a story.
#[derive(Clone, Copy)]
pub(crate) struct Ids;

impl Source for Ids {
    fn fill(&self, bytes: &mut [u8]) {
        static STATE: AtomicU64 = AtomicU64::new(0x9E37_79B9_7F4A_7C15);
        for chunk in bytes.chunks_mut(8) {
            // SplitMix64.
            let mut mixed = STATE.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            chunk.copy_from_slice(&(mixed ^ (mixed >> 31)).to_le_bytes()[..chunk.len()]);
        }
    }
}

/// A moment, in seconds after the morning on which all stories begin.
pub(crate) fn at(seconds: i64) -> Timestamp {
    "2026-11-23T08:00:00Z".parse::<Timestamp>().unwrap() + SignedDuration::from_secs(seconds)
}

pub(crate) fn origin(now: Timestamp) -> Origin {
    Origin { at: now, actor: Actor::System, cause: "story".into() }
}

pub(crate) fn event_id(now: Timestamp) -> impl FnMut() -> EventId {
    move || EventId::new(&Ids, now)
}

pub(crate) fn agent(name: &str) -> Agent {
    Agent {
        id: AgentId::new(&Ids, at(0)),
        name: name.into(),
        email: format!("{}@aguas.example", name.to_lowercase()),
        role: domain::access::Role::Agent,
        language: Language::Es,
        password: None,
        totp: None,
        totp_step: 0,
        disabled_at: None,
        created_at: at(0),
        version: 1,
    }
}

pub(crate) fn add_person(tx: &mut Tx<'_>, name: &str) -> Result<PersonId, Error> {
    let person = Person {
        id: PersonId::new(&Ids, at(0)),
        name: name.into(),
        preferred_name: String::new(),
        pronunciation: String::new(),
        form: AddressForm::Usted,
        language: Language::Es,
        remarks: String::new(),
        created_at: at(0),
        version: 1,
    };
    persons::insert(tx, &person)?;
    Ok(person.id)
}

pub(crate) fn email(person: PersonId, address: &str) -> Known {
    Known {
        id: IdentifierId::new(&Ids, at(0)),
        person,
        kind: "email".into(),
        value: address.into(),
        norm: address.to_lowercase(),
    }
}

/// A case of a person, with its first message.
pub(crate) fn add_case(tx: &mut Tx<'_>, person: PersonId, text: &str, now: Timestamp) -> Result<Stored, Error> {
    add_case_in(tx, person, text, Language::Es, now)
}

pub(crate) fn add_case_in(
    tx: &mut Tx<'_>,
    person: PersonId,
    text: &str,
    language: Language,
    now: Timestamp,
) -> Result<Stored, Error> {
    let mut key = [0; 16];
    Ids.fill(&mut key);
    let opening = Opening {
        id: CaseId::new(&Ids, now),
        key: Key::from_random(key),
        person,
        kind: CaseKind::Inquiry,
        channel: Channel::Form,
        language,
        subject: text.chars().take(40).collect(),
        happened_at: now,
        follows: None,
    };
    let (case, opened) = open(opening, now);
    let message = message(case.id, text, language, now);
    let received = MessageReceived {
        message: message.id,
        channel: Channel::Form,
        happened_at: now,
        digest: message.digest.clone(),
        automatic: false,
    };
    let shown = Shown { excerpt: text.chars().take(80).collect(), last_word_at: now.as_microsecond(), mailbox: None };
    let mut stored = Stored::new(case, shown);
    cases::record(tx, &mut stored, vec![opened, received.into()], &origin(now), event_id(now))?;
    messages::insert(tx, &message, None)?;
    Ok(stored)
}

/// What happens to a case later.
pub(crate) fn happens(tx: &mut Tx<'_>, case: CaseId, events: Vec<Event>, now: Timestamp) -> Result<Stored, Error> {
    let mut stored = cases::by_id(tx, case)?;
    cases::record(tx, &mut stored, events, &origin(now), event_id(now))?;
    Ok(stored)
}

pub(crate) fn digest(text: &str) -> String {
    messages::digest("", text, None, [])
}

pub(crate) fn message(case: CaseId, text: &str, language: Language, now: Timestamp) -> Message {
    Message {
        id: MessageId::new(&Ids, now),
        case,
        direction: Direction::Inbound,
        channel: Channel::Form,
        delivery: Delivery::Here,
        automatic: false,
        person: None,
        agent: None,
        at: now,
        happened_at: now,
        subject: String::new(),
        text: text.into(),
        fold: None,
        language,
        digest: digest(text),
        has_html: false,
        header_id: None,
        envelope: messages::Envelope::default(),
        verdict: String::new(),
        raw: None,
        returned_by: None,
        failure: None,
    }
}
