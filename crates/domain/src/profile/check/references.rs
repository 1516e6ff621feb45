//! What items have in common: sources, dates, conditions, and the names of other items.

use super::{Checker, Path};
use crate::profile::{Basis, Certainty, Condition, FlagScope};

/// The autonomous communities and cities of Spain, ISO 3166-2.
const SPAIN: [&str; 19] = [
    "ES-AN", "ES-AR", "ES-AS", "ES-CB", "ES-CE", "ES-CL", "ES-CM", "ES-CN", "ES-CT", "ES-EX", "ES-GA", "ES-IB",
    "ES-MC", "ES-MD", "ES-ML", "ES-NC", "ES-PV", "ES-RI", "ES-VC",
];

impl Checker<'_> {
    pub(super) fn basis(&mut self, path: Path<'_>, basis: &Basis) {
        let path = [path, &["basis"]].concat();
        if self.all.source(&basis.source).is_none() {
            let at = [path.as_slice(), &["source"]].concat();
            self.report(&at, format!("there is no source {:?}: add it as [[source]]", basis.source));
        }
        self.filled(&path, "article", &basis.article);
        if let (Some(from), Some(until)) = (basis.from, basis.until)
            && until < from
        {
            let at = [path.as_slice(), &["until"]].concat();
            self.report(&at, format!("it would end ({until}) before it begins ({from}): put the dates right"));
        }
        if let Some(note) = &basis.note {
            self.text(&path, "note", note);
        }
    }

    pub(super) fn conditions(&mut self, path: Path<'_>, field: &str, conditions: &[Condition]) {
        for (index, condition) in conditions.iter().enumerate() {
            let index = index.to_string();
            self.condition(&[path, &[field, &index]].concat(), condition);
        }
    }

    fn condition(&mut self, path: Path<'_>, condition: &Condition) {
        if *condition == Condition::default() {
            self.report(path, "a condition without content is always true: name something, or remove it");
        }
        for territory in &condition.territory {
            self.territory(&[path, &["territory"]].concat(), territory);
        }
        for (field, flags) in [("flags", &condition.flags), ("without", &condition.without)] {
            for flag in flags {
                if !self.all.flags.iter().any(|known| known.id == *flag) {
                    let at = [path, &[field]].concat();
                    self.report(&at, format!("there is no flag {flag:?}: add it as [[flag]]"));
                }
            }
        }
        if let Some(flag) = condition.flags.iter().find(|flag| condition.without.contains(flag)) {
            let at = [path, &["without"]].concat();
            self.report(&at, format!("{flag:?} cannot be both true and untrue: remove it from one of the two"));
        }
    }

    fn territory(&mut self, path: Path<'_>, territory: &str) {
        let country = &self.own.country;
        let known = match territory.split_once('-') {
            Some((own, _)) if own == "ES" && country == "ES" => SPAIN.contains(&territory),
            Some((own, rest)) => own == country && (1..=3).contains(&rest.len()),
            None => false,
        };
        if !known {
            let message = format!("{territory:?} is no territory of {country}: use its ISO 3166-2 code");
            self.report(path, message);
        }
    }

    /// The kinds that an item is for.
    pub(super) fn kinds(&mut self, path: Path<'_>, kinds: &[String], needed: bool) {
        let path = [path, &["kinds"]].concat();
        if needed && kinds.is_empty() {
            self.report(&path, "it is for no kind: name at least one");
        }
        for kind in kinds {
            if self.all.kind(kind).is_none() {
                self.report(&path, format!("there is no kind {kind:?}: add it as [[kind]]"));
            }
        }
    }

    /// Words of a closed list.
    pub(super) fn among(&mut self, path: Path<'_>, field: &str, words: &[String], allowed: &[&str]) {
        for word in words.iter().filter(|word| !allowed.contains(&word.as_str())) {
            let at = [path, &[field]].concat();
            self.report(&at, format!("{word:?} is not known: use {}", allowed.join(", ")));
        }
    }

    pub(super) fn sources(&mut self) {
        let own = self.own;
        for (index, source) in own.sources.iter().enumerate() {
            let index = index.to_string();
            let path = ["source", index.as_str()];
            self.word(&path, "id", &source.id);
            self.filled(&path, "title", &source.title);
            self.address(&path, &source.url);
        }
    }

    pub(super) fn address(&mut self, path: Path<'_>, url: &str) {
        if !url.starts_with("https://") || url.contains(char::is_whitespace) {
            self.report(&[path, &["url"]].concat(), format!("{url:?} is no address: it begins with https://"));
        }
    }

    pub(super) fn flags(&mut self) {
        let own = self.own;
        for (index, flag) in own.flags.iter().enumerate() {
            let index = index.to_string();
            let path = ["flag", index.as_str()];
            self.word(&path, "id", &flag.id);
            self.text(&path, "question", &flag.question);
            self.conditions(&path, "implied_by", &flag.implied_by);
            if flag.scope == FlagScope::Derived && flag.implied_by.is_empty() {
                self.report(&path, "it follows from nothing: add implied_by, or ask the business for it");
            }
            let before = self.all.flags.iter().take_while(|other| other.id != flag.id).map(|other| other.id.as_str());
            let before: Vec<&str> = before.collect();
            let named = flag.implied_by.iter().flat_map(|condition| condition.flags.iter().chain(&condition.without));
            for later in named.filter(|name| !before.contains(&name.as_str())) {
                let at = [path.as_slice(), &["implied_by"]].concat();
                self.report(&at, format!("{later:?} does not stand before this flag: put it there"));
            }
        }
    }

    pub(super) fn topics(&mut self) {
        let own = self.own;
        for (index, topic) in own.topics.iter().enumerate() {
            let index = index.to_string();
            let path = ["topic", index.as_str()];
            self.word(&path, "id", &topic.id);
            self.text(&path, "name", &topic.name);
            for word in topic.words.iter().filter(|word| !is_folded(word)) {
                let at = [path.as_slice(), &["words"]].concat();
                self.report(&at, format!("{word:?} is not folded: small letters without accents, * only at the end"));
            }
        }
    }

    /// What somebody else says must not bind whoever knows better.
    pub(super) fn switchable(&mut self, path: Path<'_>, basis: &Basis, can_be_overridden: bool) {
        if basis.certainty == Certainty::Secondary && !can_be_overridden {
            let message = "a secondary source must not bind for good: add can_be_overridden = true";
            self.report(path, message);
        }
    }
}

/// Small letters without accents, and a star only at the end.
fn is_folded(word: &str) -> bool {
    let stem = word.strip_suffix('*').unwrap_or(word);
    !stem.is_empty() && stem.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == ' ')
}
