//! Texts as the API takes them: bounded, and without control characters. PostgreSQL could not even keep a NUL.

use std::{borrow::Cow, fmt, marker::PhantomData};

use serde::{Deserialize, Deserializer, de};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};

/// No character that only steers a terminal; line breaks and tabs are allowed.
const PATTERN: &str = r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$";

/// One line of at most `MOST` characters; every run of white space becomes one space.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Line<const MOST: usize>(pub String);

/// Several lines of at most `MOST` characters, kept as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Text<const MOST: usize>(pub String);

/// Whether a text has a character that has no place in it.
fn is_steered(text: &str) -> bool {
    text.chars().any(|symbol| matches!(symbol, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'))
}

fn check<E: de::Error>(text: &str, most: usize) -> Result<(), E> {
    // Every character has at least one byte, so most texts need not be counted.
    if text.len() > most && text.chars().count() > most {
        return Err(E::custom(format!("too-long: at most {most} characters")));
    }
    if is_steered(text) {
        return Err(E::custom("control-character: remove the control characters, such as NUL"));
    }
    Ok(())
}

/// Reads a string without keeping a copy of what was borrowed.
struct Reader<T>(PhantomData<T>);

trait Read: Sized {
    fn read<E: de::Error>(text: Cow<'_, str>) -> Result<Self, E>;
}

impl<T: Read> de::Visitor<'_> for Reader<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        T::read(Cow::Borrowed(text))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<T, E> {
        T::read(Cow::Owned(text))
    }
}

impl<const MOST: usize> Read for Line<MOST> {
    fn read<E: de::Error>(text: Cow<'_, str>) -> Result<Self, E> {
        check(&text, MOST)?;
        Ok(Self(text.split_whitespace().collect::<Vec<_>>().join(" ")))
    }
}

impl<const MOST: usize> Read for Text<MOST> {
    fn read<E: de::Error>(text: Cow<'_, str>) -> Result<Self, E> {
        check(&text, MOST)?;
        Ok(Self(text.into_owned()))
    }
}

impl<'de, const MOST: usize> Deserialize<'de> for Line<MOST> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_string(Reader(PhantomData))
    }
}

impl<'de, const MOST: usize> Deserialize<'de> for Text<MOST> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_string(Reader(PhantomData))
    }
}

fn schema(most: usize, description: &str) -> RefOr<Schema> {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .max_length(Some(most))
        .pattern(Some(PATTERN))
        .description(Some(description))
        .into()
}

impl<const MOST: usize> PartialSchema for Line<MOST> {
    fn schema() -> RefOr<Schema> {
        schema(MOST, "One line; every run of white space becomes one space.")
    }
}

impl<const MOST: usize> ToSchema for Line<MOST> {
    fn name() -> Cow<'static, str> {
        format!("Line{MOST}").into()
    }
}

impl<const MOST: usize> PartialSchema for Text<MOST> {
    fn schema() -> RefOr<Schema> {
        schema(MOST, "Several lines, kept as they are.")
    }
}

impl<const MOST: usize> ToSchema for Text<MOST> {
    fn name() -> Cow<'static, str> {
        format!("Text{MOST}").into()
    }
}
