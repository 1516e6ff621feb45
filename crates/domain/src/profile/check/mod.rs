//! What is wrong with a file, and where: for whoever writes profiles.

mod find;
mod items;
mod references;

pub(super) use find::Finder;

use std::{collections::HashSet, fmt};

use super::{Item, Profile, Text, item::Keyed};
use crate::language::Language;

/// Something that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The field: `clock[3].reading[0].amount`, from 0 as in the file's order.
    pub field: String,
    /// What is wrong, and what to do.
    pub message: String,
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, field, message } = self;
        if field.is_empty() {
            write!(f, "{file}:{line}: {message}")
        } else {
            write!(f, "{file}:{line}: {field}: {message}")
        }
    }
}

impl std::error::Error for Issue {}

impl Issue {
    /// What the reading of the file says.
    pub(super) fn syntax(file: &str, text: &str, error: &toml::de::Error) -> Self {
        let offset = error.span().map_or(0, |span| span.start);
        let field = Finder::new(file, text).field_at(offset);
        let message = error.message().trim().replace('\n', "; ");
        Self { file: file.to_owned(), line: find::line(text, offset), field, message }
    }
}

/// A place in a file: `["clock", "3", "name"]`.
type Path<'p> = &'p [&'p str];

/// Looks at what a file itself says (`own`), in the light of all that it builds on (`all`).
struct Checker<'a> {
    finder: &'a Finder<'a>,
    own: &'a Profile,
    all: &'a Profile,
    issues: Vec<Issue>,
}

/// Everything that is wrong with a file, in the order of its lines.
pub(super) fn check(finder: &Finder<'_>, own: &Profile, all: &Profile) -> Vec<Issue> {
    let mut checker = Checker { finder, own, all, issues: Vec::new() };
    checker.head();
    checker.duplicates();
    for (section, index, item) in numbered(own) {
        let index = index.to_string();
        let path = [section, index.as_str()];
        checker.basis(&path, item.basis());
        checker.conditions(&path, "when", item.when());
        checker.item(&path, item);
    }
    checker.sources();
    checker.flags();
    checker.topics();
    checker.issues.sort_by_key(|issue| issue.line);
    checker.issues
}

/// The items of a profile, with their places in their sections.
fn numbered(profile: &Profile) -> impl Iterator<Item = (&'static str, usize, Item<'_>)> {
    let mut last = ("", 0);
    profile.items().map(move |item| {
        let section = item.section();
        last = if last.0 == section { (section, last.1 + 1) } else { (section, 0) };
        (section, last.1, item)
    })
}

impl Checker<'_> {
    fn report(&mut self, path: Path<'_>, message: impl Into<String>) {
        self.issues.push(self.finder.issue(path, message));
    }

    /// Spanish is there, and no language is empty.
    fn text(&mut self, path: Path<'_>, field: &str, text: &Text) {
        let path = [path, &[field]].concat();
        if !text.0.contains_key(&Language::Es) {
            self.report(&path, "the Spanish text is missing: add es = \"…\"");
        }
        for (language, words) in &text.0 {
            if words.trim().is_empty() {
                let path = [path.as_slice(), &[language.tag()]].concat();
                self.report(&path, "the text is empty: write it, or leave the language out (Spanish is needed)");
            }
        }
    }

    /// A word that is stored or cited: neither empty nor with blanks.
    fn word(&mut self, path: Path<'_>, field: &str, word: &str) {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
        if word.is_empty() || !word.chars().all(allowed) {
            let path = [path, &[field]].concat();
            self.report(&path, format!("{word:?} is no id: use small letters a to z, digits, - and _"));
        }
    }

    /// Something that a person reads, without which the item says nothing.
    fn filled(&mut self, path: Path<'_>, field: &str, words: &str) {
        if words.trim().is_empty() {
            self.report(&[path, &[field]].concat(), "it is empty: fill it in");
        }
    }

    fn head(&mut self) {
        let own = self.own;
        self.word(&[], "id", &own.id);
        self.text(&[], "name", &own.name);
        self.filled(&[], "version", &own.version);
        if own.country.len() != 2 || !own.country.chars().all(|c| c.is_ascii_uppercase()) {
            self.report(
                &["country"],
                format!("{:?} is no ISO 3166 code: two capital letters, such as ES", own.country),
            );
        }
        if own.all_empty() {
            self.report(&["id"], "the profile holds nothing: add at least one [[kind]]");
        }
        if own.country != self.all.country || own.extends.as_deref() == Some(own.id.as_str()) {
            self.report(&["extends"], "a profile builds on another one of its country");
        }
    }

    fn duplicates(&mut self) {
        let own = self.own;
        let mut seen = HashSet::new();
        for (section, index, item) in numbered(own) {
            self.unique(&mut seen, section, index, item.key());
        }
        let sources = own.sources.iter().map(|source| ("source", source.key()));
        let flags = own.flags.iter().map(|flag| ("flag", flag.key()));
        let topics = own.topics.iter().map(|topic| ("topic", topic.key()));
        let mut place = ("", 0);
        for (section, key) in sources.chain(flags).chain(topics) {
            place = if place.0 == section { (section, place.1 + 1) } else { (section, 0) };
            self.unique(&mut seen, section, place.1, key);
        }
    }

    fn unique(&mut self, seen: &mut HashSet<(&'static str, String)>, section: &'static str, index: usize, key: String) {
        if let Some((_, key)) = seen.replace((section, key)) {
            let message = format!("{key:?} is there twice: rename one, or remove it");
            self.report(&[section, &index.to_string()], message);
        }
    }
}
