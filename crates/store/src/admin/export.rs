//! Everything as JSON lines, to be read by other programs. What opens doors is left out: hashes of passwords, secrets,
//! logins, codes.

use serde_json::{Map, Value as Json};

use super::{
    copy::{Progress, read_all},
    schema::{Table, tables},
};
use crate::{Db, Error, db::value::Value};

/// Tables of no meaning elsewhere, or of secrets alone.
const LEFT_OUT: [&str; 10] = [
    "session",
    "one_time_link",
    "throttle",
    "idempotency",
    "portal_code",
    "portal_visit",
    "passkey",
    "follower",
    "upload",
    "presence",
];
/// Columns that hold secrets.
const SECRET: [(&str, &str); 4] =
    [("agent", "password"), ("agent", "totp"), ("mailbox", "secrets"), ("api_token", "secret")];

/// The names of the tables that are exported.
pub fn exported() -> Vec<&'static str> {
    tables().into_iter().map(|table| table.name).filter(|name| !LEFT_OUT.contains(name)).collect()
}

/// Writes each row of each table as a line of JSON, ending in a line break: `write` hears the table and the line. Ids
/// are texts, times microseconds since 1970, bytes hexadecimal. All is as it was at one moment.
pub async fn export(
    db: &Db,
    mut write: impl FnMut(&'static str, &[u8]) -> Result<(), Error>,
    mut progress: impl FnMut(Progress),
) -> Result<(), Error> {
    let mut pieces = read_all(db);
    let mut done = 0;
    while let Some(piece) = pieces.recv().await {
        let piece = piece?;
        let table = &piece.table;
        for row in piece.rows.iter().filter(|_| !LEFT_OUT.contains(&table.name)) {
            let mut line = serde_json::to_vec(&json(table, row)).map_err(|error| Error::damaged(error.to_string()))?;
            line.push(b'\n');
            write(table.name, &line)?;
        }
        done += piece.rows.len() as u64;
        progress(Progress { table: table.name, done, total: piece.total });
    }
    Ok(())
}

fn json(table: &Table, row: &[Value<'static>]) -> Json {
    let shown = table.columns.iter().zip(row).filter(|(column, _)| !SECRET.contains(&(table.name, column.name)));
    let fields: Map<String, Json> = shown.map(|(column, value)| (column.name.to_owned(), plain(value))).collect();
    Json::Object(fields)
}

fn plain(value: &Value<'static>) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Int(number) => Json::from(*number),
        Value::Bool(truth) => Json::from(*truth),
        Value::Text(text) => Json::from(text.as_ref()),
        Value::Bytes(bytes) => Json::from(hex::encode(bytes)),
        Value::Uuid(id) => Json::from(id.to_string()),
    }
}
