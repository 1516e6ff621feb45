//! Where in a file something stands.

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{Issue, Path};

/// A file, with the place of everything in it.
pub(in super::super) struct Finder<'a> {
    file: &'a str,
    text: &'a str,
    tree: Option<Spanned<DeTable<'a>>>,
}

/// The line of a byte, from 1.
pub(super) fn line(text: &str, offset: usize) -> usize {
    1 + text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count()
}

impl<'a> Finder<'a> {
    pub(in super::super) fn new(file: &'a str, text: &'a str) -> Self {
        Self { file, text, tree: DeTable::parse(text).ok() }
    }

    /// An error at this place, or at the nearest place around it that the file has.
    pub(super) fn issue(&self, path: Path<'_>, message: impl Into<String>) -> Issue {
        let line = line(self.text, self.offset(path));
        Issue { file: self.file.to_owned(), line, field: name(path), message: message.into() }
    }

    /// The profile that this one builds on is not there.
    pub(in super::super) fn unknown_base(&self, id: &str) -> Issue {
        self.issue(
            &["extends"],
            format!("there is no profile {id:?} to build on: name one of those that come with the program"),
        )
    }

    fn offset(&self, path: Path<'_>) -> usize {
        let Some(root) = &self.tree else { return 0 };
        let Some((first, rest)) = path.split_first() else { return 0 };
        let Some((key, mut value)) = root.get_ref().get_key_value(*first) else { return 0 };
        let mut offset = key.span().start;
        for step in rest {
            let next = match value.get_ref() {
                DeValue::Array(items) => {
                    step.parse().ok().and_then(|index: usize| items.get(index)).map(|item| (item.span().start, item))
                }
                DeValue::Table(table) => table.get_key_value(*step).map(|(key, value)| (key.span().start, value)),
                _ => None,
            };
            let Some((start, inner)) = next else { break };
            (offset, value) = (start, inner);
        }
        offset
    }

    /// The innermost field in which a byte lies; empty outside of all.
    pub(super) fn field_at(&self, offset: usize) -> String {
        let mut path: Vec<String> = Vec::new();
        if let Some(root) = &self.tree {
            descend(root.get_ref(), offset, &mut path);
        }
        name(&path.iter().map(String::as_str).collect::<Vec<_>>())
    }
}

fn descend(table: &DeTable<'_>, offset: usize, path: &mut Vec<String>) {
    for (key, value) in table {
        if reaches(key.span(), value, offset) {
            path.push(key.get_ref().to_string());
            into(value, offset, path);
            return;
        }
    }
}

fn into(value: &Spanned<DeValue<'_>>, offset: usize, path: &mut Vec<String>) {
    match value.get_ref() {
        DeValue::Table(table) => descend(table, offset, path),
        DeValue::Array(items) => {
            if let Some((index, item)) = items.iter().enumerate().find(|(_, item)| reaches(item.span(), item, offset)) {
                path.push(index.to_string());
                into(item, offset, path);
            }
        }
        _ => {}
    }
}

/// Whether the byte is in the key, in the value, or in what the value holds: the span of `[[clock]]` is its header only.
fn reaches(key: std::ops::Range<usize>, value: &Spanned<DeValue<'_>>, offset: usize) -> bool {
    let inside = match value.get_ref() {
        DeValue::Table(table) => table.iter().any(|(key, value)| reaches(key.span(), value, offset)),
        DeValue::Array(items) => items.iter().any(|item| reaches(item.span(), item, offset)),
        _ => false,
    };
    inside || key.contains(&offset) || value.span().contains(&offset)
}

/// `clock[3].reading[0].amount`.
fn name(path: Path<'_>) -> String {
    path.iter().fold(String::new(), |name, step| match step.parse::<usize>() {
        Ok(index) => format!("{name}[{index}]"),
        Err(_) if name.is_empty() => (*step).to_owned(),
        Err(_) => format!("{name}.{step}"),
    })
}
