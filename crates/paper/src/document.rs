//! What a paper says: plain data, all words already in the reader's language.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One document on A4. Texts are plain: line breaks are kept, an empty line begins a paragraph, nothing else has a meaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// What it is, as a heading on the first page and as the name that readers show in their window.
    pub title: String,
    /// The language of the words, as BCP 47: `es`, `ca-valencia`, `en-GB`.
    pub language: String,
    /// Who issues it: the name of the business, at the head of every page.
    pub author: String,
    /// When it was issued. It goes into the metadata; a date to be read is a text like any other.
    pub date: Timestamp,
    /// A short line at the head of every page, across from the author.
    pub header: String,
    /// A short line at the foot of every page, across from the page number.
    pub footer: String,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// A heading under the title. Level 1 is the highest; more than 3 is 3, and a level that skips one is lifted to the next.
    Heading {
        /// From 1 to 3.
        level: u8,
        /// Its words, in one line.
        text: String,
    },
    /// Running text.
    Paragraph(String),
    /// What matters most, larger than the rest.
    Lead(String),
    /// Names and values, a row each: a table whose first column is headers.
    Facts(Vec<(String, String)>),
    /// A table; its header row is repeated on every page that it reaches.
    Table {
        /// The names of the columns; without them the first cell of each row is its header.
        head: Vec<String>,
        /// The rows; short ones are filled with empty cells.
        rows: Vec<Vec<String>>,
        /// What the table shows, above it.
        caption: Option<String>,
        /// How wide each column is, relative to the others; empty is all alike.
        widths: Vec<u16>,
    },
    /// Items in no order.
    List(Vec<String>),
    /// Items in order, from 1.
    Numbered(Vec<String>),
    /// Somebody's own words.
    Quote(String),
    /// What must not be overlooked, in a box.
    Notice(String),
    /// Small print.
    Legend(String),
    /// A code to be typed or scanned.
    Code {
        /// What it is, above it.
        label: String,
        /// The code itself, spaced to be read aloud.
        value: String,
        /// The address in the QR code; none draws no QR code.
        qr: Option<String>,
        /// What the QR code is for, for those who do not see it.
        alt: String,
    },
    /// A hash or another row of characters that means nothing and may break anywhere.
    Mono(String),
    /// A line to sign on.
    Signature {
        /// Who signs, under the line.
        label: String,
    },
    /// The next block begins a page.
    PageBreak,
}

impl Document {
    /// Every text that is drawn, in no order that matters.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        let own = [&self.title, &self.author, &self.header, &self.footer];
        own.into_iter().map(String::as_str).chain(self.blocks.iter().flat_map(Block::texts))
    }

    /// How long its texts are, all together, with a little for each: an empty row is not free either.
    pub(crate) fn bytes(&self) -> usize {
        self.texts().map(|text| text.len() + 8).sum()
    }
}

impl Block {
    /// Every text of the block.
    fn texts(&self) -> Vec<&str> {
        match self {
            Self::Heading { text, .. } | Self::Signature { label: text } => vec![text],
            Self::Paragraph(text)
            | Self::Lead(text)
            | Self::Quote(text)
            | Self::Notice(text)
            | Self::Legend(text)
            | Self::Mono(text) => {
                vec![text]
            }
            Self::Facts(facts) => facts.iter().flat_map(|(name, value)| [name.as_str(), value.as_str()]).collect(),
            Self::Table { head, rows, caption, .. } => {
                head.iter().chain(rows.iter().flatten()).chain(caption).map(String::as_str).collect()
            }
            Self::List(items) | Self::Numbered(items) => items.iter().map(String::as_str).collect(),
            Self::Code { label, value, qr, alt } => {
                [label, value, alt].into_iter().chain(qr).map(String::as_str).collect()
            }
            Self::PageBreak => Vec::new(),
        }
    }
}
