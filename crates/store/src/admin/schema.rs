//! The tables with their columns, read from the migrations themselves: SQLite does not remember what is an id, a truth or
//! bytes, and a second list would be wrong one day.

use crate::{
    Error,
    db::{Row, migrations, value::Value},
};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    Int,
    Bool,
    Text,
    Bytes,
    Uuid,
}

/// A column of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) holds: Type,
}

/// A table of the memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) name: &'static str,
    pub(super) columns: Vec<Column>,
    /// The primary key: by it the table is read in pieces.
    pub(super) key: Vec<&'static str>,
}

/// Every table that is copied, those that are referred to first. The index of words is made anew instead.
pub(super) fn tables() -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    for sql in migrations() {
        let mut open = false;
        for line in sql.lines() {
            if let Some(name) = line.strip_prefix("CREATE TABLE ").and_then(|rest| rest.strip_suffix(" (")) {
                tables.push(Table { name, columns: Vec::new(), key: Vec::new() });
                open = true;
            } else if let Some((name, column)) = added(line) {
                if let Some(table) = tables.iter_mut().find(|table| table.name == name) {
                    read_line(table, column);
                }
            } else if line.starts_with(");") {
                open = false;
            } else if let Some(table) = tables.last_mut().filter(|_| open) {
                read_line(table, line.trim().trim_end_matches(','));
            }
        }
    }
    tables.retain(|table| table.name != "search_doc");
    tables
}

/// A column that a later migration adds: to which table, and its line.
fn added(line: &'static str) -> Option<(&'static str, &'static str)> {
    line.strip_prefix("ALTER TABLE ")?.strip_suffix(';')?.split_once(" ADD COLUMN ")
}

fn read_line(table: &mut Table, line: &'static str) {
    if let Some(key) = line.strip_prefix("PRIMARY KEY (").and_then(|rest| rest.strip_suffix(')')) {
        table.key = key.split(", ").collect();
        return;
    }
    let mut words = line.split(' ');
    let (Some(name), Some(word)) = (words.next(), words.next()) else { return };
    let holds = match word {
        "BIGINT" => Type::Int,
        "BOOLEAN" => Type::Bool,
        "BYTEA" => Type::Bytes,
        "UUID" => Type::Uuid,
        _ => Type::Text,
    };
    if line.contains("PRIMARY KEY") {
        table.key = vec![name];
    }
    table.columns.push(Column { name, holds });
}

impl Table {
    pub(super) fn names(&self) -> String {
        self.columns.iter().map(|column| column.name).collect::<Vec<_>>().join(", ")
    }

    /// Where in a row the parts of its key are.
    pub(super) fn key_of(&self, row: &[Value<'static>]) -> Vec<Value<'static>> {
        let place = |part: &&str| self.columns.iter().position(|column| column.name == *part);
        self.key.iter().filter_map(place).filter_map(|index| row.get(index)).cloned().collect()
    }

    pub(super) fn read(&self, row: &mut Row<'_>) -> Result<Vec<Value<'static>>, Error> {
        self.columns.iter().map(|column| read(row, column.holds)).collect()
    }
}

fn read(row: &mut Row<'_>, holds: Type) -> Result<Value<'static>, Error> {
    Ok(match holds {
        Type::Int => row.get::<Option<i64>>()?.into(),
        Type::Bool => row.get::<Option<bool>>()?.into(),
        Type::Text => row.get::<Option<String>>()?.into(),
        Type::Bytes => row.get::<Option<Vec<u8>>>()?.map_or(Value::Null, |bytes| Value::Bytes(bytes.into())),
        Type::Uuid => row.get::<Option<uuid::Uuid>>()?.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_has_a_key_and_columns() {
        let tables = tables();
        assert!(tables.len() > 20);
        for table in tables {
            assert!(!table.key.is_empty() && !table.columns.is_empty(), "{}", table.name);
            assert_eq!(table.key_of(&vec![Value::Null; table.columns.len()]).len(), table.key.len());
        }
    }
}
