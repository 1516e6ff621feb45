//! Files in a JSON body, as base64.

use std::{borrow::Cow, fmt};

use axum::body::Bytes;
use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use desk::cases::open::File;
use serde::{Deserialize, Deserializer, de};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};

use super::{codes::Code, problem::Problem, text::Line};
use crate::app::App;

/// The most files that a message brings.
const MOST: usize = 20;

/// A file to be attached.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewFile {
    /// Its name, as the person gave it.
    name: Line<200>,
    /// What it is.
    #[serde(default = "unknown_type")]
    #[schema(required = false, value_type = String, default = "application/octet-stream", max_length = 100, example = "application/pdf")]
    media_type: Line<100>,
    /// Its bytes.
    content: Content,
}

fn unknown_type() -> Line<100> {
    Line("application/octet-stream".into())
}

/// Bytes as base64.
struct Content(Bytes);

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

struct Reader;

impl de::Visitor<'_> for Reader {
    type Value = Content;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string with base64")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Content, E> {
        let bytes = BASE64.decode(text).map_err(|error| E::custom(format!("not-base64: {error}")))?;
        if bytes.is_empty() {
            return Err(E::custom("empty: a file has at least one byte"));
        }
        Ok(Content(bytes.into()))
    }
}

impl<'de> Deserialize<'de> for Content {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Reader)
    }
}

impl PartialSchema for Content {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .content_encoding("base64")
            .min_length(Some(4))
            .pattern(Some("^[A-Za-z0-9+/]+={0,2}$"))
            .examples(["JVBERi0xLjcK"])
            .description(Some("The bytes in base64, with the standard alphabet and padding."))
            .into()
    }
}

impl ToSchema for Content {
    fn name() -> Cow<'static, str> {
        "Base64".into()
    }
}

/// Puts the files into the file store. Bytes that no message takes afterwards harm nobody: their name is their content.
pub(super) async fn keep(app: &App, files: Vec<NewFile>) -> Result<Vec<File>, Problem> {
    if files.len() > MOST {
        return Err(Problem::at(Code::TooMany, "files").saying(format!("Send at most {MOST} files.")));
    }
    for (index, file) in files.iter().enumerate() {
        if file.name.0.is_empty() {
            return Err(Problem::at(Code::Empty, format!("files[{index}].name")));
        }
        if !is_media_type(&file.media_type.0) {
            return Err(Problem::at(Code::MediaType, format!("files[{index}].media_type")));
        }
    }
    let mut kept = Vec::with_capacity(files.len());
    for NewFile { name, media_type, content } in files {
        let size = content.0.len() as i64;
        let blob = app.blobs.put(content.0).await?;
        kept.push(File { name: name.0, media_type: media_type.0, size, blob, content_id: None, inline: false });
    }
    Ok(kept)
}

fn is_media_type(text: &str) -> bool {
    let is_token = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$&^_.+-".contains(&byte))
    };
    text.split_once('/').is_some_and(|(kind, rest)| is_token(kind) && is_token(rest))
}
