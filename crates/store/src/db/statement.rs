//! Statements that differ by what is asked for.

use super::{Row, Tx, value::Value};
use crate::Error;

/// A statement put together from fixed pieces; each `?` becomes the number of its parameter.
pub(crate) struct Statement<'v> {
    pub(crate) sql: String,
    pub(crate) values: Vec<Value<'v>>,
}

impl<'v> Statement<'v> {
    pub(crate) fn new(start: &'static str) -> Self {
        Self { sql: start.to_owned(), values: Vec::new() }
    }

    /// Adds a piece with its values, one for each `?`.
    pub(crate) fn push(&mut self, piece: &'static str, values: &[Value<'v>]) {
        debug_assert_eq!(piece.matches('?').count(), values.len(), "{piece}");
        let mut parts = piece.split('?');
        self.sql.push_str(parts.next().unwrap_or_default());
        for (part, value) in parts.zip(values) {
            self.values.push(value.clone());
            self.sql.push('$');
            self.sql.push_str(&self.values.len().to_string());
            self.sql.push_str(part);
        }
    }

    pub(crate) fn rows<T>(
        &self,
        tx: &mut Tx<'_>,
        read: impl FnMut(&mut Row<'_>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        tx.rows(&self.sql, &self.values, read)
    }
}
