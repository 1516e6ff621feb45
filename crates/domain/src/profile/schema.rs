//! The JSON schema of the files in `profiles/`.

use schemars::{Schema, SchemaGenerator, json_schema};

use super::Profile;
use crate::case::{CaseKind, Channel};

impl Profile {
    /// The schema, as JSON that an editor can read.
    pub fn schema() -> String {
        let mut text = serde_json::to_string_pretty(&schemars::schema_for!(Profile)).unwrap_or_default();
        text.push('\n');
        text
    }
}

/// The kinds of the product, in the words in which they are stored.
pub(super) fn case_kind(_: &mut SchemaGenerator) -> Schema {
    let words: Vec<&str> = CaseKind::ALL.iter().map(|kind| kind.as_str()).collect();
    json_schema!({ "type": "string", "enum": words })
}

/// The channels, likewise.
pub(super) fn channels(_: &mut SchemaGenerator) -> Schema {
    let words: Vec<&str> = Channel::ALL.iter().map(|channel| channel.as_str()).collect();
    json_schema!({ "type": "array", "items": { "type": "string", "enum": words } })
}
