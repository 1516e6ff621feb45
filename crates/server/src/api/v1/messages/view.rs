//! How a message looks from outside.

use domain::{case, ids::MessageId, language};
use jiff::Timestamp;
use serde::Serialize;
use store::{
    Tx,
    messages::{self, Attachment},
};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::api::{problem::Problem, v1::ROOT, words};

/// Something that was said or written.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Message {
    /// Identity.
    pub id: Uuid,
    /// Its case.
    pub case: Uuid,
    /// Which way it goes.
    #[schema(value_type = words::Direction)]
    pub direction: case::Direction,
    /// How.
    #[schema(value_type = words::Channel)]
    pub channel: case::Channel,
    /// What became of it.
    #[schema(value_type = words::Delivery)]
    pub delivery: case::Delivery,
    /// Written by a program: an acknowledgement of ours, an automatic reply of theirs.
    pub automatic: bool,
    /// The person who wrote it.
    #[schema(required = true)]
    pub person: Option<Uuid>,
    /// The agent who wrote it.
    #[schema(required = true)]
    pub agent: Option<Uuid>,
    /// When it was recorded.
    pub at: Timestamp,
    /// When it really happened.
    pub happened_at: Timestamp,
    /// The subject as written.
    pub subject: String,
    /// The words. They never change.
    pub text: String,
    /// The byte at which quoted history and signature begin.
    #[schema(required = true, minimum = 0)]
    pub fold: Option<i64>,
    /// Its language.
    #[schema(value_type = words::Language)]
    pub language: language::Language,
    /// Who wrote a mail; empty otherwise.
    pub from: String,
    /// To whom a mail went.
    pub to: Vec<String>,
    /// Who else reads it.
    pub cc: Vec<String>,
    /// Why it could not be delivered, as a stable word.
    #[schema(required = true)]
    pub failure: Option<&'static str>,
    /// Its files.
    pub files: Vec<StoredFile>,
}

/// A file of a message.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct StoredFile {
    /// Identity.
    pub id: Uuid,
    /// The name as it was given.
    #[schema(example = "factura-noviembre.pdf")]
    pub name: String,
    /// What it says it is. Do not believe it.
    #[schema(example = "application/pdf")]
    pub media_type: String,
    /// Bytes.
    #[schema(example = 48213)]
    pub size: i64,
    /// Part of the text of a mail rather than beside it.
    pub inline: bool,
    /// Where its bytes are.
    #[schema(format = "uri-reference")]
    pub content: String,
}

impl From<Attachment> for StoredFile {
    fn from(file: Attachment) -> Self {
        Self {
            id: file.id.0,
            name: file.name,
            media_type: file.media_type,
            size: file.size,
            inline: file.inline,
            content: format!("{ROOT}/attachments/{}", file.id),
        }
    }
}

impl Message {
    /// A message with its files.
    pub(crate) fn new(message: messages::Message, files: Vec<Attachment>) -> Self {
        Self {
            id: message.id.0,
            case: message.case.0,
            direction: message.direction,
            channel: message.channel,
            delivery: message.delivery,
            automatic: message.automatic,
            person: message.person.map(|id| id.0),
            agent: message.agent.map(|id| id.0),
            at: message.at,
            happened_at: message.happened_at,
            subject: message.subject,
            text: message.text,
            fold: message.fold,
            language: message.language,
            from: message.envelope.from,
            to: message.envelope.to,
            cc: message.envelope.cc,
            failure: message.failure.map(case::FailureCode::as_str),
            files: files.into_iter().map(StoredFile::from).collect(),
        }
    }

    /// Reads a message with its files.
    pub(crate) fn load(tx: &mut Tx<'_>, id: MessageId) -> Result<Self, Problem> {
        Ok(Self::new(messages::by_id(tx, id)?, messages::attachments(tx, id)?))
    }
}

/// The address of a message.
pub(crate) fn address(id: MessageId) -> String {
    format!("{ROOT}/messages/{id}")
}
