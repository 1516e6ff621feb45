//! Pages of lists: so many at once, and an opaque cursor to go on from.

use std::{fmt::Display, str::FromStr};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use serde::{Deserialize, Deserializer, Serialize, de};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};

use super::{codes::Code, problem::Problem};

/// One page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Page<T> {
    /// What is on this page.
    pub items: Vec<T>,
    /// The cursor of the next page; null at the end.
    #[schema(required = true, example = "MTc3OTk4NDAwMDAwMDAwMF8wMTliMDhm")]
    pub next: Option<String>,
}

/// How many a page has.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limit(i64);

impl Limit {
    const MOST: i64 = 200;

    /// The number.
    pub(super) fn get(self) -> i64 {
        self.0
    }
}

impl Default for Limit {
    fn default() -> Self {
        Self(50)
    }
}

impl<'de> Deserialize<'de> for Limit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = i64::deserialize(deserializer)?;
        if !(1..=Self::MOST).contains(&number) {
            return Err(de::Error::custom(format!("out-of-range: a page has between 1 and {} entries", Self::MOST)));
        }
        Ok(Self(number))
    }
}

impl PartialSchema for Limit {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::Integer)
            .minimum(Some(1))
            .maximum(Some(Self::MOST))
            .default(Some(Self::default().0.into()))
            .into()
    }
}

impl ToSchema for Limit {}

/// A place in a list as those outside see it.
pub(super) fn cursor(place: impl Display) -> String {
    BASE64.encode(place.to_string())
}

/// The place that a cursor stands for.
pub(super) fn place<T: FromStr>(cursor: Option<&str>) -> Result<Option<T>, Problem> {
    let read = |cursor: &str| {
        let bytes = BASE64.decode(cursor).ok()?;
        std::str::from_utf8(&bytes).ok()?.parse().ok()
    };
    cursor.map(|cursor| read(cursor).ok_or_else(|| Problem::at(Code::BadCursor, "cursor"))).transpose()
}

/// A place in a list that is ordered by a time and an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place<I> {
    /// The time.
    pub at: jiff::Timestamp,
    /// The id.
    pub id: I,
}

impl<I: Display> Display for Place<I> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}_{}", self.at.as_microsecond(), self.id)
    }
}

impl<I: FromStr> FromStr for Place<I> {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (at, id) = text.split_once('_').ok_or(())?;
        let at = jiff::Timestamp::from_microsecond(at.parse().map_err(|_| ())?).map_err(|_| ())?;
        Ok(Self { at, id: id.parse().map_err(|_| ())? })
    }
}

/// Cuts a list that has one entry more than the page, and says where the next page begins.
pub(super) fn cut<T, P: Display>(items: &mut Vec<T>, limit: Limit, place: impl FnOnce(&T) -> P) -> Option<String> {
    let most = usize::try_from(limit.get()).unwrap_or(usize::MAX);
    let more = items.len() > most;
    items.truncate(most);
    items.last().filter(|_| more).map(|last| cursor(place(last)))
}

#[cfg(test)]
mod tests {
    use domain::ids::PersonId;

    use super::*;

    #[test]
    fn a_cursor_leads_back_to_its_place() {
        let there = Place { at: jiff::Timestamp::UNIX_EPOCH, id: PersonId(uuid::Uuid::nil()) };
        assert_eq!(place(Some(&cursor(there))).unwrap(), Some(there));
    }

    #[test]
    fn other_texts_are_no_cursors() {
        for text in ["", "x", "////", "MTc3", "OTk5OTk5OTk5OTk5OTk5OTk5OTlfMDE5YjA4Zg"] {
            assert_eq!(place::<Place<PersonId>>(Some(text)).unwrap_err().code, Code::BadCursor, "{text}");
        }
    }
}
