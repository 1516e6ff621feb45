//! All rows from one memory into another, whatever the engines, as they were at one moment.

use std::sync::Arc;

use sha2::{Digest, Sha256};
use tokio::sync::mpsc;

use super::schema::{Table, tables};
use crate::{
    Db, Error,
    db::{Tx, params, value::Value},
    search,
};

/// Rows that are read and written at once.
const PIECE: i64 = 100;
/// Pieces that may wait between the two memories.
const WAITING: usize = 4;

type Rows = Vec<Vec<Value<'static>>>;

/// How far a long work has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The table that is under way.
    pub table: &'static str,
    /// Rows done, of all tables.
    pub done: u64,
    /// Rows that there are.
    pub total: u64,
}

/// How many rows a table has, and a sum over what is in them that does not depend on their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Sum {
    rows: u64,
    hash: u128,
}

impl Sum {
    fn add_all(&mut self, rows: &Rows) {
        for row in rows {
            self.add(row);
        }
    }

    fn add(&mut self, row: &[Value<'static>]) {
        let mut hasher = Sha256::new();
        for value in row {
            let (tag, bytes): (u8, &[u8]) = match value {
                Value::Null => (0, &[]),
                Value::Int(number) => (1, &number.to_be_bytes()),
                Value::Bool(truth) => (2, &[u8::from(*truth)]),
                Value::Text(text) => (3, text.as_bytes()),
                Value::Bytes(bytes) => (4, bytes),
                Value::Uuid(id) => (5, id.as_bytes()),
            };
            hasher.update([tag]);
            hasher.update((bytes.len() as u64).to_be_bytes());
            hasher.update(bytes);
        }
        let hash: [u8; 32] = hasher.finalize().into();
        let mut half = [0; 16];
        half.copy_from_slice(&hash[..16]);
        self.rows += 1;
        self.hash = self.hash.wrapping_add(u128::from_be_bytes(half));
    }
}

/// A piece of a table on its way.
pub(super) struct Piece {
    pub(super) table: Arc<Table>,
    pub(super) rows: Rows,
    pub(super) total: u64,
}

/// Reads everything as it is at one moment; the pieces come out of the channel while others go on writing.
pub(super) fn read_all(db: &Db) -> mpsc::Receiver<Result<Piece, Error>> {
    let (to, pieces) = mpsc::channel(WAITING);
    let db = db.clone();
    tokio::spawn(async move {
        let out = to.clone();
        let read = db.read(move |tx| send_all(tx, &out)).await;
        if let Err(error) = read {
            // Whoever does not listen any more does not want to know.
            drop(to.send(Err(error)).await);
        }
    });
    pieces
}

fn send_all(tx: &mut Tx<'_>, to: &mpsc::Sender<Result<Piece, Error>>) -> Result<(), Error> {
    let tables: Vec<Arc<Table>> = tables().into_iter().map(Arc::new).collect();
    let mut total = 0;
    for table in &tables {
        total += count(tx, table)?;
    }
    for table in tables {
        // Also says that the table has begun, when it is empty.
        walk(tx, &table, |rows| {
            to.blocking_send(Ok(Piece { table: Arc::clone(&table), rows, total })).map_err(|_| Error::Stopping)
        })?;
    }
    Ok(())
}

fn count(tx: &mut Tx<'_>, table: &Table) -> Result<u64, Error> {
    tx.value(&format!("SELECT COUNT(*) FROM {}", table.name), params![]).map(|count: i64| count as u64)
}

/// Reads a table in pieces, by its key.
fn walk(tx: &mut Tx<'_>, table: &Table, mut take: impl FnMut(Rows) -> Result<(), Error>) -> Result<(), Error> {
    let key = table.key.join(", ");
    let places: Vec<String> = (1..=table.key.len()).map(|place| format!("${place}")).collect();
    let (names, name) = (table.names(), table.name);
    let first = format!("SELECT {names} FROM {name} ORDER BY {key} LIMIT {PIECE}");
    let next =
        format!("SELECT {names} FROM {name} WHERE ({key}) > ({}) ORDER BY {key} LIMIT {PIECE}", places.join(", "));
    let mut rows = tx.rows(&first, &[], |row| table.read(row))?;
    loop {
        let last = rows.last().filter(|_| rows.len() as i64 == PIECE).map(|row| table.key_of(row));
        take(rows)?;
        match last {
            Some(after) => rows = tx.rows(&next, &after, |row| table.read(row))?,
            None => return Ok(()),
        }
    }
}

/// Whether nothing was ever stored here.
pub fn is_empty(tx: &mut Tx<'_>) -> Result<bool, Error> {
    for table in tables().iter().filter(|table| table.name != "lane_head") {
        if tx.row(&format!("SELECT 1 FROM {} LIMIT 1", table.name), params![], |_| Ok(()))?.is_some() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Copies everything into a memory that must be empty, and compares the two at the end. The index of words is not
/// copied: its follower builds it anew. What is written to `from` meanwhile is not copied.
pub async fn copy(from: &Db, to: &Db, mut progress: impl FnMut(Progress)) -> Result<(), Error> {
    if !to.read(is_empty).await? {
        return Err(Error::NotEmpty);
    }
    to.write(|tx| tx.exec("DELETE FROM lane_head", params![]).map(drop)).await?;
    let mut sums: Vec<(Arc<Table>, Sum)> = Vec::new();
    let mut pieces = read_all(from);
    let mut done = 0;
    while let Some(piece) = pieces.recv().await {
        let Piece { table, rows, total } = piece?;
        if sums.last().is_none_or(|(other, _)| other.name != table.name) {
            sums.push((Arc::clone(&table), Sum::default()));
        }
        if let Some((_, sum)) = sums.last_mut() {
            sum.add_all(&rows);
        }
        done += rows.len() as u64;
        progress(Progress { table: table.name, done, total });
        to.write(move |tx| insert(tx, &table, &rows)).await?;
    }
    compare(to, sums).await?;
    to.write(|tx| {
        crate::db::add_lanes(tx)?;
        search::reset(tx)
    })
    .await
}

async fn compare(to: &Db, sums: Vec<(Arc<Table>, Sum)>) -> Result<(), Error> {
    for (table, expected) in sums {
        let here = Arc::clone(&table);
        let found = to
            .read(move |tx| {
                let mut sum = Sum::default();
                walk(tx, &here, |rows| {
                    sum.add_all(&rows);
                    Ok(())
                })?;
                Ok::<_, Error>(sum)
            })
            .await?;
        if found != expected {
            return Err(Error::Damaged(format!(
                "the copy of the table {} differs: {} rows of {}",
                table.name, found.rows, expected.rows
            )));
        }
    }
    Ok(())
}

fn insert(tx: &mut Tx<'_>, table: &Table, rows: &Rows) -> Result<(), Error> {
    const TOGETHER: usize = 20;
    let (together, rest) = rows.split_at(rows.len() - rows.len() % TOGETHER);
    let (many, one) = (insert_sql(table, TOGETHER), insert_sql(table, 1));
    for rows in together.chunks(TOGETHER) {
        tx.exec(&many, &rows.concat())?;
    }
    for row in rest {
        tx.exec(&one, row)?;
    }
    Ok(())
}

fn insert_sql(table: &Table, rows: usize) -> String {
    let width = table.columns.len();
    let row = |row: usize| {
        let places: Vec<String> = (1..=width).map(|column| format!("${}", row * width + column)).collect();
        format!("({})", places.join(", "))
    };
    let rows: Vec<String> = (0..rows).map(row).collect();
    format!("INSERT INTO {} ({}) VALUES {}", table.name, table.names(), rows.join(", "))
}
