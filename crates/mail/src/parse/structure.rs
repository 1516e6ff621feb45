//! The tree of MIME parts, found in one pass over the bytes, without copying or decoding any of them.
//!
//! This is our own and not the library's `MessageParser` for three reasons: it opens nested messages to any depth
//! and is then freed by recursion (a small hostile mail overflows the stack); a boundary that never occurs makes it
//! read to the end again for every part; and it decodes every attachment at once, while we want ranges.

use std::ops::Range;

use memchr::memmem::Finder;

use super::Unparsable;
use super::decode::Encoding;
use super::headers::{Headers, Mime};
use super::limits::Limits;

/// One part of the tree, in document order; the first is the message itself.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) headers: Headers,
    pub(super) mime: Mime,
    pub(super) disposition: Option<Mime>,
    pub(super) encoding: Encoding,
    /// Where the still encoded body lies in the message.
    pub(super) body: Range<usize>,
    pub(super) parent: Option<usize>,
    depth: usize,
    /// A multipart whose children follow; its own bytes are of no interest.
    pub(super) is_container: bool,
}

impl Part {
    fn new(headers: Headers, body: Range<usize>, parent: Option<(usize, &Self)>) -> Self {
        let default = match parent {
            Some((_, parent)) if parent.mime.essence == "multipart/digest" => "message/rfc822",
            _ => "text/plain",
        };
        let mime = headers.mime("Content-Type").filter(|mime| mime.essence.contains('/'));
        Self {
            mime: mime.unwrap_or_else(|| Mime::new(default)),
            disposition: headers.mime("Content-Disposition"),
            encoding: Encoding::named(headers.get("Content-Transfer-Encoding").unwrap_or_default()),
            body,
            depth: parent.map_or(0, |(_, parent)| parent.depth + 1),
            parent: parent.map(|(index, _)| index),
            is_container: false,
            headers,
        }
    }

    fn boundary(&self) -> Option<Vec<u8>> {
        let boundary =
            self.mime.essence.starts_with("multipart/").then(|| self.mime.parameter("boundary")).flatten()?;
        let boundary = boundary.trim_end().as_bytes();
        (!boundary.is_empty()).then(|| boundary.to_vec())
    }

    pub(super) fn is_attachment(&self) -> bool {
        self.disposition.as_ref().is_some_and(|disposition| disposition.essence == "attachment")
    }
}

/// A multipart that is being read.
struct Open {
    part: usize,
    boundary: Vec<u8>,
}

struct Walk<'m> {
    raw: &'m [u8],
    limits: &'m Limits,
    parts: Vec<Part>,
    open: Vec<Open>,
    leaf: Option<usize>,
}

/// Finds the parts of a message whose header block ends at `body`.
pub(super) fn walk(raw: &[u8], headers: Headers, body: usize, limits: &Limits) -> Result<Vec<Part>, Unparsable> {
    let mut walk = Walk { raw, limits, parts: Vec::new(), open: Vec::new(), leaf: None };
    walk.begin(Part::new(headers, body..raw.len(), None));
    let finder = Finder::new(b"\n--");
    let mut at = body;
    let mut line = raw[body..].starts_with(b"--").then_some(body);
    while !walk.open.is_empty() {
        let Some(start) = line.or_else(|| finder.find(&raw[at..]).map(|found| at + found + 1)) else {
            break;
        };
        line = None;
        at = walk.delimiter(start)?;
    }
    Ok(walk.finish())
}

impl Walk<'_> {
    /// Adds a part, and opens it if it is a multipart that we may still open.
    fn begin(&mut self, mut part: Part) {
        let index = self.parts.len();
        match part.boundary().filter(|_| part.depth < self.limits.depth) {
            Some(boundary) => {
                part.is_container = true;
                self.open.push(Open { part: index, boundary });
                self.leaf = None;
            }
            None => self.leaf = Some(index),
        }
        self.parts.push(part);
    }

    /// Handles a line that begins with `--` at `start`, and tells where to read on.
    fn delimiter(&mut self, start: usize) -> Result<usize, Unparsable> {
        let end = memchr::memchr(b'\n', &self.raw[start..]).map_or(self.raw.len(), |found| start + found);
        let line = self.raw[start + 2..end].trim_ascii_end();
        let found = self.open.iter().enumerate().rev().find_map(|(level, open)| {
            let rest = line.strip_prefix(open.boundary.as_slice())?;
            matches!(rest, b"" | b"--").then_some((level, rest == b"--"))
        });
        let Some((level, is_last)) = found else {
            return Ok(end);
        };
        self.close(level + 1, self.before(start));
        if is_last {
            self.close(level, start);
            return Ok(end);
        }
        if self.parts.len() >= self.limits.parts {
            return Err(Unparsable::TooManyParts { limit: self.limits.parts });
        }
        let from = (end + 1).min(self.raw.len());
        let window = &self.raw[from..self.raw.len().min(from + self.limits.header_bytes)];
        let (headers, length) = Headers::read(window, self.limits);
        let parent = self.open[level].part;
        self.begin(Part::new(headers, from + length..self.raw.len(), Some((parent, &self.parts[parent]))));
        // One byte back, so that a delimiter right after the header block is seen.
        Ok((from + length).saturating_sub(1).max(end))
    }

    /// The end of what precedes a delimiter line: its line break belongs to the delimiter.
    fn before(&self, start: usize) -> usize {
        let text = &self.raw[..start];
        let text = text.strip_suffix(b"\n").unwrap_or(text);
        text.strip_suffix(b"\r").unwrap_or(text).len()
    }

    /// Ends the current leaf and all multiparts from `level` inwards.
    fn close(&mut self, level: usize, end: usize) {
        if let Some(leaf) = self.leaf.take() {
            let body = &mut self.parts[leaf].body;
            body.end = end.max(body.start);
        }
        for open in self.open.drain(level.min(self.open.len())..) {
            let body = &mut self.parts[open.part].body;
            body.end = end.max(body.start);
        }
    }

    /// A multipart in which no delimiter was found holds, as far as anybody can tell, text.
    fn finish(mut self) -> Vec<Part> {
        let parents: std::collections::HashSet<usize> = self.parts.iter().filter_map(|part| part.parent).collect();
        for (index, part) in self.parts.iter_mut().enumerate() {
            if part.is_container && !parents.contains(&index) {
                part.is_container = false;
                part.mime = Mime::new("text/plain");
            }
        }
        self.parts
    }
}
