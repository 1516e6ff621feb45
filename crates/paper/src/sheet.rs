//! A document as the value that the template reads: strings in lists, of which none is ever evaluated.

use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

use crate::document::{Block, Document};
use crate::signs::{self, Alphabet};
use crate::{PaperError, qr};

/// A line, in pieces between which it may be broken.
type Line = Vec<String>;

/// How many characters of a name are kept where PDF allows no more than 32,767 bytes.
const MAX_NAME: usize = 300;

/// How many bytes and lines are set in one go.
const MAX_CHUNK: (usize, usize) = (4000, 50);

/// How many characters a line at the head or the foot of the page has room for.
const MAX_RUNNING: usize = 100;

/// How many characters fit side by side into a table as wide as the page, less the room around a cell.
const TABLE_WIDTH: usize = 88;

/// A heading longer than this is no heading, but it is still shown.
const MAX_HEADING: usize = 1000;

/// After how many signs without a space a word may be broken, and every how many from there.
#[derive(Clone, Copy)]
struct Breaks {
    first: usize,
    then: usize,
}

const TEXT: Breaks = Breaks { first: 36, then: 10 };
const CELL: Breaks = Breaks { first: 20, then: 4 };
const MONO: Breaks = Breaks { first: 8, then: 8 };

#[derive(Serialize)]
struct Sheet {
    name: String,
    author_name: String,
    language: String,
    region: Option<String>,
    title: Line,
    author: Line,
    header: Line,
    footer: Line,
    parts: Vec<Part>,
}

#[derive(Serialize)]
struct Paragraph {
    leftwards: bool,
    /// One, unless it is longer than any paragraph should be: the typesetter takes the square of the time for twice the length.
    chunks: Vec<Vec<Line>>,
}

type Text = Vec<Paragraph>;

#[derive(Serialize)]
struct Column {
    width: u16,
    /// Whether words must be hyphenated to fit.
    narrow: bool,
    /// Whether it is compared by its ends: amounts and counts.
    numeric: bool,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Part {
    Heading { level: u8, text: Line },
    Text { style: &'static str, text: Text },
    Facts { rows: Vec<(Text, Text)> },
    Table { columns: Vec<Column>, head: Vec<Text>, rows: Vec<Vec<Text>>, caption: Option<Line> },
    Items { numbered: bool, items: Vec<Text> },
    Code { label: Line, value: String, qr: Option<String>, alt: String },
    Signature { label: Line },
    PageBreak,
}

/// The document as JSON, with the characters of `alphabet`.
pub(crate) fn json(document: &Document, alphabet: Alphabet) -> Result<String, PaperError> {
    let desk = Desk { alphabet };
    let (language, region) = language(&document.language)?;
    let title = desk.name(&document.title).or_else(|| desk.name(&document.author)).unwrap_or_else(|| "—".into());
    let sheet = Sheet {
        author_name: desk.name(&document.author).unwrap_or_default(),
        language,
        region,
        title: pieces(&title, TEXT),
        name: title,
        author: desk.running(&document.author),
        header: desk.running(&document.header),
        footer: desk.running(&document.footer),
        parts: desk.parts(&document.blocks)?,
    };
    serde_json::to_string(&sheet).map_err(|error| PaperError::Set(error.to_string()))
}

/// The language and, if there is one, the region of a tag.
fn language(tag: &str) -> Result<(String, Option<String>), PaperError> {
    let mut subtags = tag.split('-');
    let first = subtags
        .next()
        .filter(|first| (2..=3).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let first = first.ok_or_else(|| PaperError::Language(tag.into()))?;
    let region = subtags.find(|subtag| subtag.len() == 2 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic()));
    Ok((first.to_ascii_lowercase(), region.map(str::to_ascii_uppercase)))
}

/// Where texts are made ready.
struct Desk {
    alphabet: Alphabet,
}

impl Desk {
    fn shown(&self, text: &str) -> String {
        signs::shown(text, self.alphabet)
    }

    /// One line of whatever was given.
    fn one_line(&self, text: &str) -> String {
        self.shown(text).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// A name for the metadata, short enough for PDF; none if there is nothing to read.
    fn name(&self, text: &str) -> Option<String> {
        let line = self.one_line(text);
        let name = line.graphemes(true).take(MAX_NAME).collect::<String>();
        (!name.is_empty()).then_some(name)
    }

    /// A line that stands on every page: more than it has room for would cover the text.
    fn running(&self, text: &str) -> Line {
        let line = self.one_line(text);
        let mut short: String = line.graphemes(true).take(MAX_RUNNING).collect();
        if short.len() < line.len() {
            short.push('…');
        }
        pieces(&short, CELL)
    }

    fn line(&self, text: &str) -> Line {
        pieces(&self.name(text).unwrap_or_default(), CELL)
    }

    fn text(&self, text: &str, breaks: Breaks) -> Text {
        let shown = self.shown(text);
        let lines: Vec<&str> = shown.split('\n').map(str::trim_end).collect();
        let paragraphs = lines.split(|line| line.is_empty()).filter(|lines| !lines.is_empty());
        let paragraph = |lines: &[&str]| Paragraph {
            leftwards: signs::runs_leftwards(&lines.join(" ")),
            chunks: chunks(lines).iter().map(|lines| lines.iter().map(|line| pieces(line, breaks)).collect()).collect(),
        };
        paragraphs.map(paragraph).collect()
    }

    fn parts(&self, blocks: &[Block]) -> Result<Vec<Part>, PaperError> {
        // The title is the heading of level 1.
        let mut level = 1;
        let mut parts = Vec::with_capacity(blocks.len());
        for block in blocks {
            let part = self.part(block, level)?;
            if let Part::Heading { level: reached, .. } = &part {
                level = *reached;
            }
            parts.push(part);
        }
        Ok(parts)
    }

    fn part(&self, block: &Block, above: u8) -> Result<Part, PaperError> {
        let styled = |style, text: &str| Part::Text { style, text: self.text(text, TEXT) };
        Ok(match block {
            Block::Heading { level, text } => self.heading(*level, text, above),
            Block::Paragraph(text) => styled(if text.trim_end().ends_with(':') { "announcing" } else { "plain" }, text),
            Block::Lead(text) => styled("lead", text),
            Block::Quote(text) => styled("quote", text),
            Block::Notice(text) => styled("notice", text),
            Block::Legend(text) => styled("legend", text),
            Block::Mono(text) => Part::Text { style: "mono", text: self.text(text, MONO) },
            Block::Facts(facts) => Part::Facts {
                rows: facts.iter().map(|(name, value)| (self.text(name, CELL), self.text(value, TEXT))).collect(),
            },
            Block::Table { head, rows, caption, widths } => self.table(head, rows, caption.as_deref(), widths),
            Block::List(items) => self.items(items, false),
            Block::Numbered(items) => self.items(items, true),
            Block::Code { label, value, qr, alt } => Part::Code {
                label: self.line(label),
                value: self.name(value).unwrap_or_default(),
                qr: qr.as_deref().map(qr::svg).transpose()?,
                alt: self.name(alt).or_else(|| self.name(label)).unwrap_or_else(|| "QR".into()),
            },
            Block::Signature { label } => Part::Signature { label: self.line(label) },
            Block::PageBreak => Part::PageBreak,
        })
    }

    /// Readers walk by headings: none is empty, none skips a level, and what is as long as a page is text.
    fn heading(&self, level: u8, text: &str, above: u8) -> Part {
        let line = self.one_line(text);
        if line.is_empty() || line.len() > MAX_HEADING {
            return Part::Text { style: "plain", text: self.text(&line, TEXT) };
        }
        Part::Heading { level: (level.clamp(1, 3) + 1).min(above + 1), text: pieces(&line, TEXT) }
    }

    fn items(&self, items: &[String], numbered: bool) -> Part {
        Part::Items { numbered, items: items.iter().map(|item| self.text(item, TEXT)).collect() }
    }

    fn table(&self, head: &[String], rows: &[Vec<String>], caption: Option<&str>, widths: &[u16]) -> Part {
        let count = rows.iter().map(Vec::len).chain([head.len()]).max().unwrap_or(0);
        let width = |column: usize| widths.get(column).copied().unwrap_or(1).max(1);
        let total: usize = (0..count).map(|column| usize::from(width(column))).sum();
        let column = |index: usize| {
            let room = (TABLE_WIDTH * usize::from(width(index)) / total).saturating_sub(2);
            let mut cells = rows.iter().filter_map(|row| row.get(index));
            let names = head.get(index);
            Column {
                width: width(index),
                narrow: cells
                    .clone()
                    .chain(names)
                    .any(|cell| cell.split_whitespace().any(|word| word.chars().count() > room)),
                numeric: cells.clone().any(|cell| is_number(cell))
                    && cells.all(|cell| cell.is_empty() || is_number(cell)),
            }
        };
        let columns = (0..count).map(column).collect();
        let cells = |row: &[String]| {
            let filled = row.iter().map(String::as_str).chain(std::iter::repeat(""));
            filled.take(count).map(|cell| self.text(cell, CELL)).collect::<Vec<_>>()
        };
        Part::Table {
            columns,
            head: if head.is_empty() { Vec::new() } else { cells(head) },
            rows: rows.iter().map(|row| cells(row)).collect(),
            caption: caption.map(|caption| self.line(caption)).filter(|caption| !caption.is_empty()),
        }
    }
}

/// The lines, so many together as are quickly set. A line longer than that is cut, if it can be after a sentence or a word.
fn chunks<'a>(lines: &[&'a str]) -> Vec<Vec<&'a str>> {
    let mut chunks = vec![Vec::new()];
    let mut bytes = 0;
    for line in lines {
        let mut rest = *line;
        while !rest.is_empty() {
            let (first, after) = rest.split_at(cut(rest));
            bytes += first.len();
            let last = chunks
                .last_mut()
                .filter(|chunk| chunk.is_empty() || (bytes <= MAX_CHUNK.0 && chunk.len() < MAX_CHUNK.1));
            if let Some(chunk) = last {
                chunk.push(first);
            } else {
                bytes = first.len();
                chunks.push(vec![first]);
            }
            rest = after;
        }
    }
    chunks
}

/// Where the first part of a line ends.
fn cut(line: &str) -> usize {
    if line.len() <= MAX_CHUNK.0 {
        return line.len();
    }
    let start = &line[..line.floor_char_boundary(MAX_CHUNK.0)];
    let sentence = start.rfind(". ").filter(|end| *end > start.len() / 2).map(|end| end + 2);
    sentence.or_else(|| start.rfind(' ').map(|space| space + 1)).unwrap_or(start.len())
}

/// Whether an amount, a share or a count: digits, then at most a unit after one space. `96 352 54 78` and `2026-11` are names.
fn is_number(cell: &str) -> bool {
    let digits = cell.trim_end_matches(['€', '$', '£', '%']).trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    let digits = digits.strip_prefix(['-', '−', '+']).unwrap_or(digits);
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
}

/// The line in pieces, cut only in words without an end. Scripts without spaces break by themselves.
fn pieces(line: &str, breaks: Breaks) -> Line {
    let mut pieces: Line = Vec::new();
    let mut piece = String::new();
    let (mut run, mut limit) = (0, breaks.first);
    for sign in line.graphemes(true) {
        if run == limit {
            pieces.push(std::mem::take(&mut piece));
            (run, limit) = (0, breaks.then);
        }
        if sign.chars().all(|c| c.is_whitespace() || c as u32 >= 0x2E80) {
            (run, limit) = (0, breaks.first);
        } else {
            run += 1;
        }
        piece.push_str(sign);
    }
    if !piece.is_empty() {
        pieces.push(piece);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("38,40 €", true)]
    #[case("-1.204", true)]
    #[case("12 %", true)]
    #[case("96 352 54 78", false)]
    #[case("2026-00024", false)]
    #[case("€", false)]
    fn amounts_are_told_from_names(#[case] cell: &str, #[case] number: bool) {
        assert_eq!(is_number(cell), number);
    }

    #[test]
    fn only_words_without_end_are_cut() {
        let plain = "Junta Arbitral de Consumo de la Comunitat Valenciana";
        assert_eq!(pieces(plain, CELL), [plain]);
        let chinese = "我的账单收了两次".repeat(20);
        assert_eq!(pieces(&chinese, CELL).len(), 1);
        let hash = "0123456789abcdef".repeat(4);
        assert_eq!(pieces(&hash, MONO).concat(), hash);
        assert_eq!(pieces(&hash, MONO).len(), 8);
    }

    #[test]
    fn what_is_very_long_is_set_in_parts() {
        assert_eq!(chunks(&["a", "b"]), [["a", "b"]]);
        assert_eq!(chunks(&["a"; 120]).iter().map(Vec::len).collect::<Vec<_>>(), [50, 50, 20]);
        let word = "ñ".repeat(10_000);
        assert_eq!(chunks(&[&word]).concat().concat(), word);
        let words = "Ya llamé. ".repeat(1000);
        assert!(chunks(&[&words]).iter().all(|chunk| chunk.concat().ends_with(". ")));
    }

    #[test]
    fn levels_are_never_skipped() {
        let heading = |level| Block::Heading { level, text: "x".into() };
        let desk = Desk { alphabet: Alphabet::Broad };
        let parts = desk.parts(&[heading(3), heading(3), heading(3), heading(1), heading(9)]).expect("parts");
        let levels: Vec<u8> =
            parts.iter().map(|part| if let Part::Heading { level, .. } = part { *level } else { 0 }).collect();
        assert_eq!(levels, [2, 3, 4, 2, 3]);
    }
}
