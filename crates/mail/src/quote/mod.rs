//! What a person wrote now, apart from what their program quoted, forwarded or signed for them.
//!
//! [`split`] cuts a text into segments that together are the whole text, byte for byte: nothing is lost, it is only
//! folded on display. It reads the marks of the usual programs in Spanish, Catalan, Galician, Basque, Portuguese,
//! English, French and German. When in doubt a line counts as written.

mod marks;

use std::ops::Range;

use serde::Serialize;

/// Who put the words there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Kind {
    /// The person, now.
    Written,
    /// Earlier mail that the program repeats below or between, with the line that announces it.
    Quoted,
    /// Somebody else's mail that the person passes on: new to us.
    Forwarded,
    /// Name and address, "sent from my telephone", legal notices.
    Signature,
}

/// Some lines of the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Segment {
    /// Bytes of the text, whole lines.
    pub range: Range<usize>,
    /// What they are.
    pub kind: Kind,
}

/// Lines longer than this are not searched for marks beyond it, in bytes.
const MAX_LINE: usize = 400;
/// Most lines of a signature after `-- `.
const MAX_SIGNATURE: usize = 30;

/// Cuts a text into segments, in order, without gaps. An empty text has none.
pub fn split(text: &str) -> Vec<Segment> {
    let ranges = line_ranges(text);
    let lines: Vec<&str> =
        ranges.iter().map(|range| crate::text::cut(text[range.clone()].trim_end(), MAX_LINE)).collect();
    let mut kinds = vec![Kind::Written; lines.len()];
    mark_history(&lines, &mut kinds);
    mark_signatures(&lines, &mut kinds);
    attach_blank_lines(&lines, &mut kinds);
    let says = |kind: Kind| lines.iter().zip(&kinds).any(|(line, found)| *found == kind && !line.trim().is_empty());
    if !says(Kind::Written) && !says(Kind::Forwarded) {
        // Somebody answered inside the quotation, or sent nothing else: show it.
        kinds.fill(Kind::Written);
    }
    let mut segments: Vec<Segment> = Vec::new();
    for (range, kind) in ranges.into_iter().zip(kinds) {
        match segments.last_mut() {
            Some(last) if last.kind == kind => last.range.end = range.end,
            _ => segments.push(Segment { range, kind }),
        }
    }
    segments
}

/// The written and forwarded words alone, for reading by people and programs.
pub fn written(text: &str) -> String {
    let pieces: Vec<&str> = split(text)
        .into_iter()
        .filter(|segment| matches!(segment.kind, Kind::Written | Kind::Forwarded))
        .map(|segment| text[segment.range].trim_matches('\n'))
        .filter(|piece| !piece.trim().is_empty())
        .collect();
    pieces.join("\n\n")
}

fn line_ranges(text: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    text.split_inclusive('\n')
        .map(|line| {
            let range = at..at + line.len();
            at = range.end;
            range
        })
        .collect()
}

fn mark_history(lines: &[&str], kinds: &mut [Kind]) {
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        if marks::is_forward(line) {
            return kinds[at..].fill(Kind::Forwarded);
        }
        if marks::is_original(line)
            || marks::is_rule_before_header(&lines[at..])
            || marks::is_header_block(&lines[at..])
        {
            return kinds[at..].fill(Kind::Quoted);
        }
        if let Some(length) = marks::attribution(&lines[at..]) {
            let next = lines[at + length..].iter().find(|line| !line.trim().is_empty());
            let is_quoting = next.is_some_and(|line| line.starts_with('>'));
            let is_strong = marks::names_a_moment(&lines[at..at + length]);
            if is_quoting {
                kinds[at..at + length].fill(Kind::Quoted);
                at += length;
                continue;
            }
            if is_strong && next.is_some() {
                return kinds[at..].fill(Kind::Quoted);
            }
        }
        if line.starts_with('>') {
            kinds[at] = Kind::Quoted;
        }
        at += 1;
    }
}

/// Signatures stand at the end of a run of written lines.
fn mark_signatures(lines: &[&str], kinds: &mut [Kind]) {
    let mut start = 0;
    while start < lines.len() {
        let end = (start..lines.len()).find(|at| kinds[*at] != Kind::Written).unwrap_or(lines.len());
        if let Some(from) = signature_start(&lines[start..end]) {
            kinds[start + from..end].fill(Kind::Signature);
        }
        start = end.max(start) + 1;
    }
}

fn signature_start(lines: &[&str]) -> Option<usize> {
    let words_after = |at: usize| lines[at + 1..].iter().filter(|line| !line.trim().is_empty()).count();
    let delimiter = (0..lines.len()).find(|at| marks::is_delimiter(lines[*at]) && words_after(*at) <= MAX_SIGNATURE);
    let device = (0..lines.len()).find(|at| marks::is_device_line(lines[*at]) && words_after(*at) <= 3);
    let notice =
        (0..lines.len()).find(|at| marks::is_legal_notice(lines[*at]) && (*at == 0 || lines[at - 1].trim().len() < 80));
    let footer = (0..lines.len()).find(|at| marks::is_list_rule(lines[*at]) && (1..=6).contains(&words_after(*at)));
    [delimiter, device, notice, footer].into_iter().flatten().min()
}

/// A blank line goes with what follows it, unless that is written text after something else: then with the
/// quotation before it, so that neither side begins or ends with holes.
fn attach_blank_lines(lines: &[&str], kinds: &mut [Kind]) {
    let mut at = 0;
    while at < lines.len() {
        if !lines[at].trim().is_empty() {
            at += 1;
            continue;
        }
        let end = (at..lines.len()).find(|next| !lines[*next].trim().is_empty()).unwrap_or(lines.len());
        let before = at.checked_sub(1).map(|before| kinds[before]);
        let after = kinds.get(end).copied();
        let kind = match (before, after) {
            (Some(Kind::Written) | None, Some(after)) => after,
            (Some(before), _) => before,
            (None, None) => Kind::Written,
        };
        kinds[at..end].fill(kind);
        at = end;
    }
}

#[cfg(test)]
mod tests;
