//! Legal profiles: the law of a country, and of a sector within it, as data.
//!
//! A [`Profile`] is read from `profiles/<country>[-<sector>].toml`. It says which kinds of matter the law knows, which clocks
//! run and how they are counted, what a receipt and an answer must hold, what must not be done meanwhile, how long
//! things are kept; each with its source, how sure it is, and the date on which it was read. Code computes and checks;
//! which law asks for it is data, and switches by date, by article and by what the business is ([`Situation`]).

mod basis;
mod binding;
mod check;
mod clock;
mod diff;
mod explain;
mod item;
pub mod library;
mod matter;
mod overrides;
mod read;
mod rules;
#[cfg(feature = "schema")]
mod schema;
mod situation;
mod words;

pub use basis::{Basis, Certainty, Source, Text};
pub use binding::Bound;
pub use check::Issue;
pub use clock::{ClockRule, Counts, Duty, Ends, Extension, Place, Reading, Starts, Suspension, SuspensionCause, Unit};
pub use diff::{Change, Difference, FieldChange, diff};
pub use explain::{Explained, Explanation, explain};
pub use item::Item;
pub use matter::{
    AnswerPart, Body, Effect, Field, Forbidden, Hold, HoldTrigger, Kind, Necessity, Notice, Obligation, Part, Receipt,
    Report, Retention, RetentionClass, RuleRef, Topic,
};
pub use overrides::{NotAllowed, Overrides, OwnReading, SwitchedOff};
pub use read::read;
pub use rules::RULES;
pub use situation::{Binds, Condition, Flag, FlagScope, Sector, Situation, Size};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The law of a country, or of a sector in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// As the file is called: `es`, `es-electricity`.
    pub id: String,
    /// What it is, for whoever chooses.
    pub name: Text,
    /// ISO 3166 code of the country; `EU` for what holds in all of the Union.
    pub country: String,
    /// The sector it is for; none: every business of the country.
    #[serde(default)]
    pub sector: Option<Sector>,
    /// The profile it builds on: all of it holds, save what this one replaces by the same id.
    #[serde(default)]
    pub extends: Option<String>,
    /// Changes whenever a rule changes; a case keeps it.
    pub version: String,
    /// When the texts were last read.
    pub read_on: Date,
    /// All that the law asks for is here, or only clocks, kinds and texts as data.
    pub complete: bool,
    /// Where the rules come from.
    #[serde(default, rename = "source")]
    pub sources: Vec<Source>,
    /// What has to be known of the business or of a case to say what binds.
    #[serde(default, rename = "flag")]
    pub flags: Vec<Flag>,
    /// The kinds of matter.
    #[serde(default, rename = "kind")]
    pub kinds: Vec<Kind>,
    /// What a matter can be about, where the law counts differently for it.
    #[serde(default, rename = "topic")]
    pub topics: Vec<Topic>,
    /// What runs.
    #[serde(default, rename = "clock")]
    pub clocks: Vec<ClockRule>,
    /// What the person is asked for.
    #[serde(default, rename = "field")]
    pub fields: Vec<Field>,
    /// The proof that the person gets.
    #[serde(default, rename = "receipt")]
    pub receipts: Vec<Receipt>,
    /// What an answer must hold.
    #[serde(default, rename = "answer")]
    pub answers: Vec<AnswerPart>,
    /// What must not be done meanwhile.
    #[serde(default, rename = "hold")]
    pub holds: Vec<Hold>,
    /// How long things are kept.
    #[serde(default, rename = "retention")]
    pub retentions: Vec<Retention>,
    /// Whom to turn to if not satisfied.
    #[serde(default, rename = "body")]
    pub bodies: Vec<Body>,
    /// What must not be written.
    #[serde(default, rename = "forbidden")]
    pub forbidden: Vec<Forbidden>,
    /// What else the business has to do.
    #[serde(default, rename = "obligation")]
    pub obligations: Vec<Obligation>,
    /// Words that the law gives.
    #[serde(default, rename = "notice")]
    pub notices: Vec<Notice>,
    /// What authorities are told.
    #[serde(default, rename = "report")]
    pub reports: Vec<Report>,
    /// The rules of the program that this law asks for, by their id.
    #[serde(default, rename = "rule")]
    pub rules: Vec<RuleRef>,
}

impl Profile {
    /// Whether no section has anything.
    fn all_empty(&self) -> bool {
        self.items().next().is_none()
    }
}

#[cfg(test)]
mod tests;
