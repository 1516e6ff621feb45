//! The words of a message and its files, as they are shown to the person.

use domain::{case::Direction, key::Key};
use mail::compose::{Look, to_html};
use store::messages::{Attachment, Message};

use super::frame::Frame;
use crate::urls;

/// A paragraph: its lines as they were written.
pub(super) type Paragraph = Vec<String>;

/// The words of a message.
pub(super) struct Said {
    /// We said it.
    pub(super) ours: bool,
    /// The language of the words.
    pub(super) language: &'static str,
    /// An answer of ours, whose simple markup is rendered and escaped.
    pub(super) html: String,
    /// The person's own words (law 7).
    pub(super) paragraphs: Vec<Paragraph>,
    /// Quoted history and signature, folded away.
    pub(super) quoted: Vec<Paragraph>,
    /// Files that can be opened.
    pub(super) files: Vec<File>,
}

/// A file that can be opened.
pub(super) struct File {
    /// Where.
    pub(super) href: String,
    /// Its name.
    pub(super) name: String,
    /// Its size in words.
    pub(super) size: String,
}

/// The words of a message that the visitor may read.
pub(super) fn said(frame: &Frame, key: &Key, message: &Message, files: &[&Attachment]) -> Said {
    let ours = message.direction == Direction::Outbound;
    let fold = message.fold.and_then(|fold| usize::try_from(fold).ok()).unwrap_or(message.text.len());
    let (own, quoted) = message.text.split_at_checked(fold).unwrap_or((&message.text, ""));
    Said {
        ours,
        language: message.language.tag(),
        html: if ours { to_html(&message.text, Look::Page) } else { String::new() },
        paragraphs: if ours { Vec::new() } else { paragraphs(own) },
        quoted: if ours { Vec::new() } else { paragraphs(quoted) },
        files: files.iter().map(|file| shown(frame, key, file)).collect(),
    }
}

fn shown(frame: &Frame, key: &Key, file: &Attachment) -> File {
    File {
        href: urls::page_of_person(key, &format!("files/{}", file.id)),
        name: file.name.clone(),
        size: frame.size(file.size),
    }
}

/// A text in paragraphs, which empty lines separate.
pub(super) fn paragraphs(text: &str) -> Vec<Paragraph> {
    let mut paragraphs = vec![Vec::new()];
    for line in text.lines().map(str::trim_end) {
        match paragraphs.last_mut() {
            Some(last) if !line.is_empty() => last.push(line.to_owned()),
            Some(last) if last.is_empty() => {}
            _ => paragraphs.push(Vec::new()),
        }
    }
    paragraphs.retain(|lines| !lines.is_empty());
    paragraphs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_keeps_its_lines_and_loses_empty_ones() {
        let text = "Buenos días:\n\n\n  Me han cobrado dos veces.\nDos.\r\n\r\nGracias\n\n";
        let expected = vec![vec!["Buenos días:"], vec!["  Me han cobrado dos veces.", "Dos."], vec!["Gracias"]];
        assert_eq!(paragraphs(text), expected);
        assert!(paragraphs(" \n\n").is_empty());
    }
}
