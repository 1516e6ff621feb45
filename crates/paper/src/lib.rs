//! Documents on paper: a list of blocks in the reader's words becomes a PDF that is archival (PDF/A-2a) and accessible (PDF/UA-1).
//!
//! | module | question it answers |
//! |---|---|
//! | [`document`] | what does the paper say? |
//! | `sheet` | how is it handed to the template, so that no text can be code or layout? |
//! | `signs` | which characters can be drawn, and what stands for the others? |
//! | `world` | what may the typesetter see? Nothing but the template, the fonts and the sheet. |
//!
//! There is no network, no file system and no clock: the same document gives the same bytes, wherever and whenever.
//!
//! # Hostile input
//! What persons typed reaches the typesetter as strings of a JSON value and never as markup, so `#panic()` is eight letters and two
//! brackets. Characters that no embedded font has are shown as `□`, control characters are dropped, and words without an end are broken: a
//! receipt is made of whatever was written. The only limit is [`MAX_BYTES`].
//!
//! ```
//! use paper::{Block, Document, render};
//!
//! let pdf = render(&Document {
//!     title: "Justificante de su reclamación".into(),
//!     language: "es".into(),
//!     author: "Aguas del Turia".into(),
//!     date: "2026-11-21T08:12:00Z".parse()?,
//!     header: "Justificante".into(),
//!     footer: "H7K-2QM-94X".into(),
//!     blocks: vec![Block::Paragraph("Recibimos su reclamación.".into())],
//! })?;
//! assert!(pdf.starts_with(b"%PDF-1.7"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod document;
mod qr;
mod sheet;
mod signs;
mod world;

pub use document::{Block, Document};

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use signs::Alphabet;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use world::Press;

/// How many bytes of text a document may have: some hundreds of pages. More is a mistake, not a document.
pub const MAX_BYTES: usize = 1 << 20;

/// How many documents ago something must have been used last to be forgotten: what all documents share stays, their own words do not.
const KEPT_FOR: usize = 1;

/// Why there is no paper.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// The document says more than [`MAX_BYTES`].
    #[error("the document has {0} bytes of text; {MAX_BYTES} is the most")]
    TooLong(usize),
    /// The language is not a tag such as `es`, `ca-valencia` or `en-GB`.
    #[error("{0:?} is not a language tag such as es or en-GB")]
    Language(String),
    /// The address of a code is too long for a QR code.
    #[error("the address of {0} bytes does not fit into a QR code")]
    Qr(usize),
    /// The typesetter refused: a mistake in the template of this crate, not in the document.
    #[error("the document could not be set: {0}")]
    Set(String),
}

/// Sets the document and writes it as PDF 1.7, PDF/A-2a and PDF/UA-1.
///
/// Takes processor time and does not wait for anything: call it from a thread that may be busy.
pub fn render(document: &Document) -> Result<Vec<u8>, PaperError> {
    let bytes = document.bytes();
    if bytes > MAX_BYTES {
        return Err(PaperError::TooLong(bytes));
    }
    // A script whose shaping cannot be written by the rules of PDF/A costs its characters, never the paper.
    let pdf = set(document, Alphabet::Broad).or_else(|first| match first {
        PaperError::Set(_) => set(document, Alphabet::Latin).map_err(|_| first),
        other => Err(other),
    });
    comemo::evict(KEPT_FOR);
    pdf
}

/// The characters of the document that will be shown as `□`, each once, in order: so that a caller can say that they were there.
pub fn unshown(document: &Document) -> Vec<char> {
    let mut found: Vec<char> = document.texts().flat_map(signs::unshown).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// One attempt, with the characters of `alphabet`.
fn set(document: &Document, alphabet: Alphabet) -> Result<Vec<u8>, PaperError> {
    let sheet = sheet::json(document, alphabet)?;
    let options = PdfOptions {
        ident: Smart::Custom(sheet.clone()),
        creator: Smart::Custom(Some("Esmero".into())),
        timestamp: Some(typst_pdf::Timestamp::new_utc(written(document.date))),
        page_ranges: None,
        standards: PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .map_err(|error| PaperError::Set(error.message().to_string()))?,
        tagged: true,
        pretty: false,
    };
    let pages = typst::compile::<PagedDocument>(&Press::new(sheet)).output;
    pages.and_then(|pages| typst_pdf::pdf(&pages, &options)).map_err(|errors| {
        PaperError::Set(errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; "))
    })
}

/// The date as the typesetter writes it; the standards want one, so a date that PDF cannot say is the first that it can.
fn written(date: Timestamp) -> Datetime {
    let at: Zoned = date.max(Timestamp::UNIX_EPOCH).to_zoned(TimeZone::UTC);
    Datetime::from_ymd_hms(
        i32::from(at.year()),
        at.month() as u8,
        at.day() as u8,
        at.hour() as u8,
        at.minute() as u8,
        at.second() as u8,
    )
    .unwrap_or_else(|| Datetime::from_ymd(1970, 1, 1).expect("the first day is a day"))
}
