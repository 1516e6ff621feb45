//! Values on their way into and out of SQL, alike for both engines.

use std::borrow::Cow;

use domain::ids;
use jiff::Timestamp;
use postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use rusqlite::types::{ToSqlOutput, ValueRef};
use uuid::Uuid;

use crate::Error;

/// A parameter of a statement.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value<'a> {
    Null,
    Int(i64),
    Bool(bool),
    Text(Cow<'a, str>),
    Bytes(Cow<'a, [u8]>),
    Uuid(Uuid),
}

macro_rules! from {
    ($($type:ty => |$value:ident| $make:expr;)+) => {$(
        impl<'a> From<$type> for Value<'a> {
            fn from($value: $type) -> Self { $make }
        }
    )+};
}

from! {
    i64 => |value| Self::Int(value);
    bool => |value| Self::Bool(value);
    &'a str => |value| Self::Text(Cow::Borrowed(value));
    &'a String => |value| Self::Text(Cow::Borrowed(value));
    String => |value| Self::Text(Cow::Owned(value));
    &'a [u8] => |value| Self::Bytes(Cow::Borrowed(value));
    &'a Vec<u8> => |value| Self::Bytes(Cow::Borrowed(value));
    &'a [u8; 32] => |value| Self::Bytes(Cow::Borrowed(value));
    Uuid => |value| Self::Uuid(value);
    Timestamp => |value| Self::Int(value.as_microsecond());
}

impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// The parameters of a statement, in the order of `$1`, `$2`, …
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::db::value::Value::from($value)),*] };
}
pub(crate) use params;

impl rusqlite::ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(value) => ValueRef::Integer(*value),
            Self::Bool(value) => ValueRef::Integer(i64::from(*value)),
            Self::Text(value) => ValueRef::Text(value.as_bytes()),
            Self::Bytes(value) => ValueRef::Blob(value),
            Self::Uuid(value) => ValueRef::Blob(value.as_bytes()),
        }))
    }
}

impl ToSql for Value<'_> {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut postgres::types::private::BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(value) => value.to_sql(ty, out),
            Self::Bool(value) => value.to_sql(ty, out),
            Self::Text(value) => value.as_ref().to_sql(ty, out),
            Self::Bytes(value) => value.as_ref().to_sql(ty, out),
            Self::Uuid(value) => value.to_sql(ty, out),
        }
    }

    // Types are fixed by our own schema and every statement is tested on both engines.
    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

/// A type that a column can be read as.
pub(crate) trait Column: Sized {
    fn sqlite(value: ValueRef<'_>) -> Option<Self>;
    fn postgres(row: &postgres::Row, index: usize) -> Result<Self, Error>;
}

macro_rules! column {
    ($type:ty, $sqlite:expr) => {
        impl Column for $type {
            fn sqlite(value: ValueRef<'_>) -> Option<Self> {
                let read: fn(ValueRef<'_>) -> Option<Self> = $sqlite;
                read(value)
            }
            fn postgres(row: &postgres::Row, index: usize) -> Result<Self, Error> {
                Ok(row.try_get(index)?)
            }
        }
        impl Column for Option<$type> {
            fn sqlite(value: ValueRef<'_>) -> Option<Self> {
                if matches!(value, ValueRef::Null) { Some(None) } else { <$type>::sqlite(value).map(Some) }
            }
            fn postgres(row: &postgres::Row, index: usize) -> Result<Self, Error> {
                Ok(row.try_get(index)?)
            }
        }
    };
}

column!(i64, |value| value.as_i64().ok());
column!(bool, |value| value.as_i64().ok().map(|value| value != 0));
column!(String, |value| value.as_str().ok().map(str::to_owned));
column!(Vec<u8>, |value| value.as_blob().ok().map(<[u8]>::to_vec));
column!(Uuid, |value| value.as_blob().ok().and_then(|bytes| Uuid::from_slice(bytes).ok()));

/// Types that are stored as one of the plain ones.
macro_rules! stored_as {
    ($($type:ty as $plain:ty, $read:expr;)+) => {$(
        impl Column for $type {
            fn sqlite(value: ValueRef<'_>) -> Option<Self> {
                let read: fn($plain) -> Option<Self> = $read;
                <$plain>::sqlite(value).and_then(read)
            }
            fn postgres(row: &postgres::Row, index: usize) -> Result<Self, Error> {
                let read: fn($plain) -> Option<Self> = $read;
                let plain: $plain = row.try_get(index)?;
                read(plain).ok_or_else(|| Error::damaged(format!("column {index} holds a value that does not fit its type")))
            }
        }
        impl Column for Option<$type> {
            fn sqlite(value: ValueRef<'_>) -> Option<Self> {
                if matches!(value, ValueRef::Null) { Some(None) } else { <$type>::sqlite(value).map(Some) }
            }
            fn postgres(row: &postgres::Row, index: usize) -> Result<Self, Error> {
                match row.try_get::<_, Option<$plain>>(index)? {
                    None => Ok(None),
                    Some(_) => <$type>::postgres(row, index).map(Some),
                }
            }
        }
    )+};
}

macro_rules! ids {
    ($($id:ident),+ $(,)?) => {
        $(impl From<ids::$id> for Value<'_> {
            fn from(id: ids::$id) -> Self {
                Self::Uuid(id.0)
            }
        })+
        stored_as! { $(ids::$id as Uuid, |id| Some(ids::$id(id));)+ }
    };
}

ids!(
    PersonId,
    IdentifierId,
    AgentId,
    CaseId,
    MessageId,
    AttachmentId,
    EventId,
    MailboxId,
    IncomingId,
    JobId,
    SessionId,
    PasskeyId,
    TokenId,
    PointId,
    ResolutionId,
    ReceiptId,
);
stored_as! {
    Timestamp as i64, |micros| Timestamp::from_microsecond(micros).ok();
    [u8; 32] as Vec<u8>, |bytes| bytes.try_into().ok();
}

/// One row of an answer; columns are read in their order.
pub(crate) struct Row<'r> {
    pub(super) source: Source<'r>,
    pub(super) next: usize,
}

pub(super) enum Source<'r> {
    Sqlite(&'r rusqlite::Row<'r>),
    Postgres(&'r postgres::Row),
}

impl Row<'_> {
    /// The next column.
    pub(crate) fn get<T: Column>(&mut self) -> Result<T, Error> {
        let index = self.next;
        self.next += 1;
        match &self.source {
            Source::Sqlite(row) => {
                let value = row.get_ref(index)?;
                T::sqlite(value)
                    .ok_or_else(|| Error::damaged(format!("column {index} holds an unexpected {}", value.data_type())))
            }
            Source::Postgres(row) => T::postgres(row, index),
        }
    }

    /// The next column, a word of one of the domain's lists.
    pub(crate) fn word<T: std::str::FromStr<Err: std::fmt::Display>>(&mut self) -> Result<T, Error> {
        self.get::<String>()?.parse().map_err(|error: T::Err| Error::damaged(error.to_string()))
    }

    /// The next column, JSON text.
    pub(crate) fn json<T: serde::de::DeserializeOwned>(&mut self) -> Result<T, Error> {
        serde_json::from_str(&self.get::<String>()?).map_err(|error| Error::damaged(error.to_string()))
    }
}
