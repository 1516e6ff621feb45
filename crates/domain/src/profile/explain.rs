//! What binds, what does not, and why, for people to read.

use jiff::civil::Date;
use serde::Serialize;

use super::{Binds, Bound, Certainty, Condition, FlagScope, Item, Profile, Situation, words};
use crate::language::Language;

/// What binds in a situation on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// The profile.
    pub profile: String,
    /// Its version.
    pub version: String,
    /// What was presented on this day is meant.
    pub on: Date,
    /// The situation, with the flags that follow from it.
    pub situation: Situation,
    /// Item by item.
    pub items: Vec<Explained>,
}

/// One item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Explained {
    /// Its section: `clock`.
    pub section: &'static str,
    /// By this it is told from the others of its section.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// How a clock is counted, one reading each; empty for what is no clock.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub counts: Vec<String>,
    /// Whether it binds.
    pub binds: bool,
    /// Why, or why not.
    pub why: String,
    /// The article.
    pub article: String,
    /// The title of its source.
    pub source: String,
    /// Where that can be read.
    pub url: String,
    /// When it was read.
    pub read_on: Option<Date>,
    /// How sure it is.
    pub certainty: Certainty,
    /// What is open about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Bound<'_> {
    /// Whether it binds, and nothing stands in for it.
    pub const fn is_binding(&self) -> bool {
        matches!(self.binds, Binds::Yes(_)) && self.replaced_by.is_none()
    }

    /// Why it binds, or why not, in words.
    pub fn why(&self, language: Language) -> String {
        words::why(&self.binds, self.replaced_by, language, &|_| None)
    }
}

/// What of a profile binds what was presented on a day, and why.
pub fn explain(profile: &Profile, situation: &Situation, on: Date, language: Language) -> Explanation {
    let bound = profile.binding(situation, on);
    let situation = profile.complete(situation);
    Explanation {
        profile: profile.id.clone(),
        version: profile.version.clone(),
        on,
        items: bound.iter().map(|bound| explained(profile, bound, &situation, language)).collect(),
        situation,
    }
}

/// What a flag that nobody is asked for follows from: what is true of it, or else what would make it true.
fn gloss(profile: &Profile, flag: &str, situation: &Situation, language: Language) -> Option<String> {
    let flag = profile.flags.iter().find(|known| known.id == flag && known.scope == FlagScope::Derived)?;
    // A flag follows only from those that stand before it, so this ends.
    let deeper = |inner: &str| gloss(profile, inner, situation, language);
    Some(match flag.implied_by.iter().find(|condition| condition.holds(situation)) {
        Some(held) => words::condition(&narrowed(held, situation, &[]), language, &deeper),
        None => words::alternatives(&flag.implied_by, language, &|_| None),
    })
}

/// A condition that is true, without the alternatives that are not.
fn narrowed(condition: &Condition, situation: &Situation, without: &[String]) -> Condition {
    let territory = |code: &&String| situation.territory.as_ref() == Some(*code);
    Condition {
        size: condition.size.iter().filter(|size| **size == situation.size).copied().collect(),
        sector: condition.sector.iter().filter(|sector| **sector == situation.sector).copied().collect(),
        territory: condition.territory.iter().filter(territory).cloned().collect(),
        flags: condition.flags.clone(),
        without: without.to_vec(),
    }
}

/// Why it binds, in as few words as are true.
fn why(profile: &Profile, bound: &Bound<'_>, situation: &Situation, language: Language) -> String {
    let gloss = |flag: &str| gloss(profile, flag, situation, language);
    let binds = match &bound.binds {
        Binds::Yes(held) => &Binds::Yes(narrowed(held, situation, &held.without)),
        other => other,
    };
    words::why(binds, bound.replaced_by, language, &gloss)
}

fn explained(profile: &Profile, bound: &Bound<'_>, situation: &Situation, language: Language) -> Explained {
    let basis = bound.item.basis();
    let source = profile.source(&basis.source);
    let counts = match bound.item {
        Item::Clock(clock) => clock.readings.iter().map(|reading| words::reading(reading, language)).collect(),
        _ => Vec::new(),
    };
    Explained {
        section: bound.item.section(),
        id: bound.item.key(),
        name: bound.item.name(language),
        counts,
        binds: bound.is_binding(),
        why: why(profile, bound, situation, language),
        article: basis.article.clone(),
        source: source.map_or_else(|| basis.source.clone(), |source| source.title.clone()),
        url: source.map(|source| source.url.clone()).unwrap_or_default(),
        read_on: source.map(|source| source.read_on),
        certainty: basis.certainty,
        note: basis.note.as_ref().map(|note| note.get(language).to_owned()),
    }
}
