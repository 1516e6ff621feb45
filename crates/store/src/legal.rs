//! What belongs to a matter of law beside the row of its case: points, reasoned answers, documents given.

use domain::{
    ids::{CaseId, MessageId, PersonId, PointId, ReceiptId, ResolutionId},
    legal::Draft,
    rules::Sketch,
};
use jiff::Timestamp;

use crate::{
    Error,
    db::{Row, Tx, params},
};

/// One thing that a person asks or alleges.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Identity.
    pub id: PointId,
    /// In so many words.
    pub text: String,
}

/// A reasoned answer as it was filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolution {
    /// Identity.
    pub id: ResolutionId,
    /// Of which case.
    pub case: CaseId,
    /// Whose matter.
    pub person: PersonId,
    /// The message that carries it.
    pub message: MessageId,
    /// Its parts.
    pub draft: Draft,
    /// When it was written.
    pub written_at: Timestamp,
}

/// A document that was given to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Identity.
    pub id: ReceiptId,
    /// Of which case.
    pub case: CaseId,
    /// The message with which it goes.
    pub message: Option<MessageId>,
    /// `receipt`, `answer` or `sheet`.
    pub kind: String,
    /// By this whoever has it can check it.
    pub code: String,
    /// SHA-256 of the document, in hexadecimal.
    pub digest: String,
    /// Where its bytes are.
    pub blob: String,
    /// Bytes.
    pub size: i64,
    /// When it was issued.
    pub issued_at: Timestamp,
}

/// Writes a point.
pub fn add_point(tx: &mut Tx<'_>, case: CaseId, point: &Point, at: Timestamp) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO point (id, case_id, text, added_at) VALUES ($1, $2, $3, $4)",
        params![point.id, case, &point.text, at],
    )?;
    Ok(())
}

/// The points of a case, also those that were dropped, in the order in which they were set out.
pub fn points(tx: &mut Tx<'_>, case: CaseId) -> Result<Vec<Point>, Error> {
    tx.rows("SELECT id, text FROM point WHERE case_id = $1 ORDER BY added_at, id", params![case], |row| {
        Ok(Point { id: row.get()?, text: row.get()? })
    })
}

/// Writes a reasoned answer.
pub fn add_resolution(tx: &mut Tx<'_>, resolution: &Resolution) -> Result<(), Error> {
    let sketch = Sketch::of(&resolution.draft.words());
    tx.exec(
        "INSERT INTO resolution (id, case_id, person_id, message_id, draft, sketch, written_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![
            resolution.id,
            resolution.case,
            resolution.person,
            resolution.message,
            json(&resolution.draft),
            sketch.as_ref().map(json),
            resolution.written_at,
        ],
    )?;
    Ok(())
}

/// The reasoned answers of a case, the first first.
pub fn resolutions(tx: &mut Tx<'_>, case: CaseId) -> Result<Vec<Resolution>, Error> {
    tx.rows(
        "SELECT id, case_id, person_id, message_id, draft, written_at FROM resolution WHERE case_id = $1
         ORDER BY written_at, id",
        params![case],
        |row| {
            Ok(Resolution {
                id: row.get()?,
                case: row.get()?,
                person: row.get()?,
                message: row.get()?,
                draft: row.json()?,
                written_at: row.get()?,
            })
        },
    )
}

/// The sketches of the last answers that others got.
pub fn sketches_of_others(tx: &mut Tx<'_>, person: PersonId, limit: i64) -> Result<Vec<Sketch>, Error> {
    tx.rows(
        "SELECT sketch FROM resolution WHERE sketch IS NOT NULL AND person_id <> $1 ORDER BY written_at DESC LIMIT $2",
        params![person, limit],
        |row| row.json(),
    )
}

/// Writes that a document was given.
pub fn add_receipt(tx: &mut Tx<'_>, receipt: &Receipt) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO receipt (id, case_id, message_id, kind, code, digest, blob, size, issued_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            receipt.id,
            receipt.case,
            receipt.message,
            &receipt.kind,
            &receipt.code,
            &receipt.digest,
            &receipt.blob,
            receipt.size,
            receipt.issued_at,
        ],
    )?;
    Ok(())
}

fn read_receipt(row: &mut Row<'_>) -> Result<Receipt, Error> {
    Ok(Receipt {
        id: row.get()?,
        case: row.get()?,
        message: row.get()?,
        kind: row.get()?,
        code: row.get()?,
        digest: row.get()?,
        blob: row.get()?,
        size: row.get()?,
        issued_at: row.get()?,
    })
}

/// The documents of a case, the first first.
pub fn receipts(tx: &mut Tx<'_>, case: CaseId) -> Result<Vec<Receipt>, Error> {
    tx.rows(
        "SELECT id, case_id, message_id, kind, code, digest, blob, size, issued_at FROM receipt WHERE case_id = $1
         ORDER BY issued_at, id",
        params![case],
        read_receipt,
    )
}

/// The document with this code.
pub fn receipt_by_code(tx: &mut Tx<'_>, code: &str) -> Result<Option<Receipt>, Error> {
    tx.row(
        "SELECT id, case_id, message_id, kind, code, digest, blob, size, issued_at FROM receipt WHERE code = $1",
        params![code],
        read_receipt,
    )
}

fn json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("plain values serialise")
}
