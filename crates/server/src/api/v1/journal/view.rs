//! How an entry of the journal looks from outside.

use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Something that happened. It holds ids and facts, never the words of a person.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Entry {
    /// The lane.
    #[schema(example = 0)]
    pub lane: i64,
    /// The number in the lane, from 1, without gaps.
    #[schema(example = 1)]
    pub seq: i64,
    /// Identity.
    pub id: Uuid,
    /// The case; null for what belongs to none.
    #[schema(required = true)]
    pub case: Option<Uuid>,
    /// The person it is about.
    #[schema(required = true)]
    pub person: Option<Uuid>,
    /// When it was recorded.
    pub at: Timestamp,
    /// Who did it: `agent:…`, `person:…`, `token:…` or `system`.
    #[schema(example = "system")]
    pub actor: String,
    /// The request, job or event that led to it.
    #[schema(example = "api")]
    pub cause: String,
    /// What happened, as a stable word.
    #[schema(example = "case_resolved")]
    pub kind: &'static str,
    /// The version of the body's shape.
    #[schema(example = 1)]
    pub version: i64,
    /// The facts; their shape depends on kind and version.
    #[schema(value_type = Object, additional_properties = true)]
    pub body: serde_json::Value,
    /// The hash of the chain up to here, in hexadecimal.
    #[schema(pattern = "^[0-9a-f]{64}$")]
    pub hash: String,
}

impl Entry {
    /// An entry of the journal.
    pub(crate) fn new(entry: store::journal::Entry) -> Self {
        let recorded = entry.recorded;
        Self {
            lane: entry.lane,
            seq: entry.seq,
            id: recorded.id.0,
            case: recorded.case.map(|id| id.0),
            person: recorded.person.map(|id| id.0),
            at: recorded.at,
            actor: recorded.actor.to_string(),
            cause: recorded.cause,
            kind: recorded.event.kind(),
            version: recorded.event.version(),
            body: serde_json::from_str(&recorded.event.body()).unwrap_or_default(),
            hash: hex::encode(entry.hash),
        }
    }
}
