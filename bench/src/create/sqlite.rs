//! The bare transaction on SQLite: the statements of one creation and nothing else, with the durability and the group
//! commit of the program.

use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread::JoinHandle;
use std::time::Duration;

use anyhow::{Context as _, Result};
use futures::FutureExt as _;
use futures::future::LocalBoxFuture;
use rusqlite::{Connection, params};
use tokio::sync::oneshot;
use uuid::Uuid;

use super::statements as sql;
use crate::draw::Draw;
use crate::load::{Client, Sample, measure_within};
use crate::rounds::Contestant;

/// As many pieces of work as the program takes into one commit.
const BATCH: usize = 256;

/// Everything that differs from one creation to the next, made before it waits for the writer.
struct Work {
    person: Uuid,
    case: Uuid,
    message: Uuid,
    identifier: Uuid,
    events: [Uuid; 5],
    key: String,
    once: String,
    email: String,
    hash: [u8; 32],
    text: String,
    now: i64,
    done: oneshot::Sender<bool>,
}

/// A writer thread, fed by as many clients as there are.
pub(super) struct Bare {
    queue: Option<mpsc::Sender<Work>>,
    writer: Option<JoinHandle<()>>,
    text: String,
    number: u64,
}

impl Bare {
    /// Opens the file, whose tables are there already.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let connection = connect(path)?;
        let (queue, works) = mpsc::channel();
        let writer =
            std::thread::Builder::new().name("bare-write".into()).spawn(move || write_loop(&connection, &works))?;
        Ok(Self { queue: Some(queue), writer: Some(writer), text: super::traffic::text(), number: 0 })
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        self.queue = None;
        if let Some(writer) = self.writer.take() {
            // It has said what went wrong already.
            let _ = writer.join();
        }
    }
}

/// A connection as the program's writer has it.
fn connect(path: &Path) -> Result<Connection> {
    let connection = Connection::open(path).with_context(|| format!("open {}", path.display()))?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "wal_autocheckpoint", 4000)?;
    connection.pragma_update(None, "cache_size", -8192)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(connection)
}

fn write_loop(connection: &Connection, works: &mpsc::Receiver<Work>) {
    while let Ok(first) = works.recv() {
        let mut batch = vec![first];
        batch.extend(works.try_iter().take(BATCH - 1));
        let written = commit(connection, &batch);
        if let Err(error) = &written {
            eprintln!("the bare transaction failed: {error}");
        }
        for work in batch {
            // Nobody waits any more only when the round is over.
            let _ = work.done.send(written.is_ok());
        }
    }
}

fn commit(connection: &Connection, batch: &[Work]) -> rusqlite::Result<()> {
    let run = |sql| connection.prepare_cached(sql)?.execute([]).map(drop);
    run("BEGIN IMMEDIATE")?;
    for work in batch {
        if batch.len() > 1 {
            run("SAVEPOINT work")?;
        }
        write(connection, work)?;
        if batch.len() > 1 {
            run("RELEASE work")?;
        }
    }
    run("COMMIT")
}

fn write(on: &Connection, work: &Work) -> rusqlite::Result<()> {
    let Work { person, identifier, once, email, hash, now, .. } = work;
    on.prepare_cached(sql::BEGIN_ONCE)?.execute(params![sql::OWNER, once, hash, now])?;
    let nobody = on
        .prepare_cached(sql::FIND_PERSON)?
        .query(params![email, "email", i64::MIN, Uuid::nil(), 1])?
        .next()?
        .is_none();
    debug_assert!(nobody, "the address is new");
    let name = sql::NAME.join(" ");
    on.prepare_cached(sql::PERSON)?.execute(params![person, name, "", "", "usted", "es", "", now, 1])?;
    for word in sql::FOLDED {
        on.prepare_cached(sql::PERSON_WORD)?.execute(params![word, person])?;
    }
    on.prepare_cached(sql::IDENTIFIER)?.execute(params![identifier, person, "email", email, email, now])?;
    write_case(on, work)?;
    write_message(on, work)?;
    on.prepare_cached(sql::KEEP_ANSWER)?.execute(params![201, sql::ANSWER, sql::OWNER, once])?;
    append(on, work)
}

fn write_case(on: &Connection, Work { case, key, person, text, now, hash, .. }: &Work) -> rusqlite::Result<()> {
    let excerpt = &text[..text.floor_char_boundary(220)];
    on.prepare_cached(sql::CASE)?.execute(params![
        case,
        key,
        person,
        "incident",
        "api",
        "es",
        "open",
        None::<Uuid>,
        sql::SUBJECT,
        None::<Uuid>,
        None::<Uuid>,
        now,
        now,
        None::<i64>,
        None::<i64>,
        None::<i64>,
        None::<i64>,
        sql::CLOCK,
        "[]",
        "[]",
        now,
        now,
        excerpt,
        now,
        3,
        hash,
        None::<String>,
        None::<String>,
        None::<i64>,
    ])?;
    Ok(())
}

fn write_message(on: &Connection, Work { message, case, person, text, now, .. }: &Work) -> rusqlite::Result<()> {
    on.prepare_cached(sql::MESSAGE)?.execute(params![
        message,
        case,
        "inbound",
        "api",
        "here",
        false,
        person,
        None::<Uuid>,
        now,
        now,
        sql::SUBJECT,
        text,
        None::<i64>,
        "es",
        sql::DIGEST,
        false,
        None::<&str>,
        sql::ENVELOPE,
        "",
        None::<&str>,
        None::<Uuid>,
        None::<&str>,
    ])?;
    Ok(())
}

/// The journal, as the last step: two events of the person and three of the case.
fn append(on: &Connection, work: &Work) -> rusqlite::Result<()> {
    let Work { person, case, events, hash, now, .. } = work;
    let last: i64 = on.prepare_cached(sql::LANE)?.query_row(params![5, 0], |row| row.get(0))?;
    on.prepare_cached(sql::LANE_HASH)?.execute(params![hash, 0])?;
    let mut insert = on.prepare_cached(sql::EVENTS)?;
    let mut place = 1;
    for (index, (kind, body)) in sql::EVENT_BODIES.iter().enumerate() {
        let number = (index >= 2).then_some(index as i64 - 1);
        let of_case = number.map(|_| *case);
        let seq = last - 4 + index as i64;
        let row: [&dyn rusqlite::ToSql; 13] =
            [&0, &seq, &events[index], &of_case, &number, person, now, &sql::ACTOR, &"api", kind, &1, body, hash];
        for value in row {
            insert.raw_bind_parameter(place, value)?;
            place += 1;
        }
    }
    insert.raw_execute().map(drop)
}

struct Asker {
    queue: mpsc::Sender<Work>,
    draw: Draw,
    number: u64,
    step: u64,
    text: String,
}

impl Client for Asker {
    async fn once(&mut self) -> Result<()> {
        let (done, answer) = oneshot::channel();
        let now = crate::now();
        let id = |draw: &mut Draw| {
            uuid::Builder::from_unix_timestamp_millis(now.as_millisecond() as u64, &draw.bytes()).into_uuid()
        };
        let draw = &mut self.draw;
        let work = Work {
            person: id(draw),
            case: id(draw),
            message: id(draw),
            identifier: id(draw),
            events: std::array::from_fn(|_| id(draw)),
            key: format!("{:012X}", draw.number() >> 16),
            once: uuid::Builder::from_random_bytes(draw.bytes()).into_uuid().to_string(),
            email: format!("nueva{:08}@example.org", self.number),
            hash: draw.bytes(),
            text: self.text.clone(),
            now: now.as_microsecond(),
            done,
        };
        self.number += self.step;
        self.queue.send(work).ok().context("the writer has ended")?;
        anyhow::ensure!(answer.await?, "the transaction failed");
        Ok(())
    }
}

impl Contestant for Bare {
    fn name(&self) -> &'static str {
        "bare transaction"
    }

    fn measure(&mut self, clients: usize, length: Duration) -> LocalBoxFuture<'_, Result<Sample>> {
        async move {
            let queue = self.queue.clone().context("the writer has ended")?;
            let mut askers: Vec<Asker> = (0..clients as u64)
                .map(|place| Asker {
                    queue: queue.clone(),
                    draw: Draw::new(self.number + place),
                    number: self.number + place,
                    step: clients as u64,
                    text: format!("Asunto número {place:08}. {}", self.text),
                })
                .collect();
            let sample = measure_within(&mut askers, length).await?;
            self.number = askers.iter().map(|asker| asker.number).max().unwrap_or(self.number) + 1;
            Ok(sample)
        }
        .boxed_local()
    }
}

/// How many rows of each table there are for each case, rounded: the bare transaction must write what the program writes.
pub(super) fn shape(path: &PathBuf) -> Result<Vec<i64>> {
    let connection = Connection::open(path)?;
    let count = |table: &str| -> Result<f64> {
        Ok(connection.query_row(&format!("SELECT COUNT(*) FROM {table}"), [], |row| row.get::<_, i64>(0))? as f64)
    };
    let cases = count("cases")?.max(1.0);
    sql::TABLES.iter().map(|table| Ok((count(table)? / cases).round() as i64)).collect()
}
