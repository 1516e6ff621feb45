//! Papers that are given to a person: made once, kept as they were given, and checked by their code.

mod answer;
mod receipt;
pub(crate) mod words;

use bytes::Bytes;
use domain::{
    event::{Actor, ReceiptIssued},
    ids::{CaseId, MessageId, ReceiptId},
    key::Key,
    person::Person,
};
use sha2::{Digest, Sha256};
use store::{
    Tx,
    cases::Stored,
    legal::{Point, Receipt, Resolution},
    messages::{Attachment, Message},
};

use crate::{app::App, error::Error};

/// A paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Paper {
    /// Proof of what was presented and when: one for each case.
    Receipt,
    /// The reasoned answer that this message carries.
    Answer(MessageId),
}

impl Paper {
    fn kind(self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::Answer(_) => "answer",
        }
    }

    fn message(self) -> Option<MessageId> {
        match self {
            Self::Receipt => None,
            Self::Answer(message) => Some(message),
        }
    }
}

/// What papers are made from.
struct Facts {
    stored: Stored,
    person: Person,
    /// The words with which the person presented it.
    first: Option<Message>,
    files: Vec<Attachment>,
    points: Vec<Point>,
    resolution: Option<Resolution>,
    /// The message that carries the answer.
    carrier: Option<Message>,
    given: Option<Receipt>,
}

fn read(tx: &mut Tx<'_>, case: CaseId, paper: Paper) -> Result<Facts, store::Error> {
    let stored = store::cases::by_id(tx, case)?;
    let person = store::persons::by_id(tx, stored.case.person)?;
    let messages = store::messages::of_case(tx, case)?;
    let is_first = |message: &&Message| message.direction == domain::case::Direction::Inbound && !message.automatic;
    let first = messages.iter().find(is_first).cloned();
    let files = first.as_ref().map(|first| store::messages::attachments(tx, first.id)).transpose()?;
    let given = store::legal::receipts(tx, case)?;
    let given = given.into_iter().find(|given| given.kind == paper.kind() && given.message == paper.message());
    let resolutions = store::legal::resolutions(tx, case)?;
    Ok(Facts {
        points: store::legal::points(tx, case)?,
        resolution: resolutions.into_iter().find(|written| Some(written.message) == paper.message()),
        carrier: messages.into_iter().find(|message| Some(message.id) == paper.message()),
        files: files.unwrap_or_default(),
        stored,
        person,
        first,
        given,
    })
}

/// The paper of a case, made now if it was not given yet. `medium` is how it is given: `mail`, `page` or `paper`.
pub(crate) async fn of(
    app: &App,
    actor: Actor,
    cause: &str,
    case: CaseId,
    paper: Paper,
    medium: &'static str,
) -> Result<Receipt, Error> {
    let facts = app.db.read(move |tx| read(tx, case, paper)).await?;
    if let Some(given) = facts.given {
        return Ok(given);
    }
    let code = new_code(app);
    let document = match paper {
        Paper::Receipt => receipt::document(app, &facts, &code),
        Paper::Answer(_) => answer::document(app, &facts, &code).ok_or(Error::NotFound)?,
    };
    // Setting a paper is work for a processor, not for the threads that answer requests.
    let set = tokio::task::spawn_blocking(move || paper::render(&document)).await;
    let bytes = set.map_err(|error| Error::Internal(error.to_string()))?;
    let bytes = bytes.map_err(|error| Error::Internal(format!("a paper cannot be set: {error}")))?;
    let digest = hex::encode(Sha256::digest(&bytes));
    let size = bytes.len() as i64;
    let blob = app.blobs.put(Bytes::from(bytes)).await?;
    let context = app.context(actor, cause);
    let made = app.db.write(move |tx| {
        // Somebody else may have been faster: what was given first stays.
        if let Some(given) = read(tx, case, paper)?.given {
            return Ok::<_, desk::Error>(given);
        }
        let receipt = Receipt {
            id: context.id::<ReceiptId>(),
            case,
            message: paper.message(),
            kind: paper.kind().to_owned(),
            code: code.compact().to_string(),
            digest: digest.clone(),
            blob: blob.clone(),
            size,
            issued_at: context.now,
        };
        let issued = ReceiptIssued {
            receipt: receipt.id,
            message: receipt.message,
            medium: medium.to_owned(),
            digest: digest.clone(),
            sheet: None,
        };
        desk::cases::law::issue(tx, &context, &receipt, issued)?;
        Ok(receipt)
    });
    Ok(made.await?)
}

/// As unguessable as the key of a case.
fn new_code(app: &App) -> Key {
    let mut bytes = [0; 16];
    app.source.fill(&mut bytes);
    Key::from_random(bytes)
}

/// The name of the file.
pub(crate) fn file_name(receipt: &Receipt, key: &Key) -> String {
    let kind = if receipt.kind == "answer" { "respuesta" } else { "justificante" };
    format!("{kind}-{}.pdf", key.compact().to_ascii_lowercase())
}
