//! Anything in a profile that rests on a source, seen alike.

use super::{
    AnswerPart, Basis, Body, ClockRule, Condition, Field, Flag, Forbidden, Hold, Kind, Notice, Obligation, Part,
    Profile, Receipt, Report, Retention, RetentionClass, RuleRef, Source, Text, Topic,
};
use crate::language::Language;

/// One item of a profile that rests on a source.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Item<'a> {
    /// A kind of matter.
    Kind(&'a Kind),
    /// A clock.
    Clock(&'a ClockRule),
    /// What the person is asked for.
    Field(&'a Field),
    /// A receipt.
    Receipt(&'a Receipt),
    /// A part of an answer.
    Answer(&'a AnswerPart),
    /// What must not be done.
    Hold(&'a Hold),
    /// How long something is kept.
    Retention(&'a Retention),
    /// Whom to turn to.
    Body(&'a Body),
    /// What must not be written.
    Forbidden(&'a Forbidden),
    /// What authorities are told.
    Report(&'a Report),
    /// What else has to be done.
    Obligation(&'a Obligation),
    /// Words that the law gives.
    Notice(&'a Notice),
    /// A rule of the program.
    Rule(&'a RuleRef),
}

/// By what an item is told from the others of its section, and replaced by a profile that builds on it.
pub(super) trait Keyed {
    fn key(&self) -> String;
}

macro_rules! keyed_by_id {
    ($($type:ty),+) => {$(impl Keyed for $type {
        fn key(&self) -> String {
            self.id.clone()
        }
    })+};
}
keyed_by_id!(Source, Flag, Kind, Topic, ClockRule, Field, Receipt, Hold, Body, Forbidden, Report, Obligation, Notice);

// These have no id of their own, and more than one article may ask for the same.
impl Keyed for AnswerPart {
    fn key(&self) -> String {
        format!("{}@{}", self.part.as_str(), self.basis.article)
    }
}

impl Keyed for Retention {
    fn key(&self) -> String {
        format!("{}@{}", self.class.as_str(), self.basis.article)
    }
}

impl Keyed for RuleRef {
    fn key(&self) -> String {
        format!("{}@{}", self.id, self.basis.article)
    }
}

/// Does the same with whatever the item holds.
macro_rules! each {
    ($item:expr, $inner:ident => $body:expr) => {
        match $item {
            Item::Kind($inner) => $body,
            Item::Clock($inner) => $body,
            Item::Field($inner) => $body,
            Item::Receipt($inner) => $body,
            Item::Answer($inner) => $body,
            Item::Hold($inner) => $body,
            Item::Retention($inner) => $body,
            Item::Body($inner) => $body,
            Item::Forbidden($inner) => $body,
            Item::Report($inner) => $body,
            Item::Obligation($inner) => $body,
            Item::Notice($inner) => $body,
            Item::Rule($inner) => $body,
        }
    };
}

impl<'a> Item<'a> {
    /// The section of the file: `clock`.
    pub const fn section(self) -> &'static str {
        match self {
            Self::Kind(_) => "kind",
            Self::Clock(_) => "clock",
            Self::Field(_) => "field",
            Self::Receipt(_) => "receipt",
            Self::Answer(_) => "answer",
            Self::Hold(_) => "hold",
            Self::Retention(_) => "retention",
            Self::Body(_) => "body",
            Self::Forbidden(_) => "forbidden",
            Self::Report(_) => "report",
            Self::Obligation(_) => "obligation",
            Self::Notice(_) => "notice",
            Self::Rule(_) => "rule",
        }
    }

    /// By this it is told from the others of its section: its id, or `reasons@13.1` where it has none of its own.
    pub fn key(self) -> String {
        each!(self, inner => inner.key())
    }

    /// All that it says, as JSON.
    pub(super) fn json(self) -> serde_json::Value {
        each!(self, inner => serde_json::to_value(inner).unwrap_or_default())
    }

    /// On what it rests.
    pub fn basis(self) -> &'a Basis {
        each!(self, inner => &inner.basis)
    }

    /// One of these must be true; none: always.
    pub fn when(self) -> &'a [Condition] {
        match self {
            Self::Kind(_) => &[],
            Self::Clock(ClockRule { when, .. })
            | Self::Field(Field { when, .. })
            | Self::Receipt(Receipt { when, .. })
            | Self::Answer(AnswerPart { when, .. })
            | Self::Hold(Hold { when, .. })
            | Self::Retention(Retention { when, .. })
            | Self::Body(Body { when, .. })
            | Self::Forbidden(Forbidden { when, .. })
            | Self::Report(Report { when, .. })
            | Self::Obligation(Obligation { when, .. })
            | Self::Notice(Notice { when, .. })
            | Self::Rule(RuleRef { when, .. }) => when,
        }
    }

    /// What it is called, in this language or in Spanish; its key if it has no name for persons.
    pub fn name(self, language: Language) -> String {
        let text: &Text = match self {
            Self::Kind(Kind { name, .. })
            | Self::Clock(ClockRule { name, .. })
            | Self::Field(Field { name, .. })
            | Self::Hold(Hold { name, .. })
            | Self::Report(Report { name, .. })
            | Self::Obligation(Obligation { name, .. })
            | Self::Notice(Notice { name, .. })
            | Self::Forbidden(Forbidden { why: name, .. }) => name,
            Self::Body(body) => return body.name.clone(),
            Self::Receipt(_) | Self::Answer(_) | Self::Retention(_) | Self::Rule(_) => return self.key(),
        };
        text.get(language).to_owned()
    }
}

impl Profile {
    /// Every item that rests on a source, section by section.
    pub fn items(&self) -> impl Iterator<Item = Item<'_>> {
        let first = self.kinds.iter().map(Item::Kind).chain(self.clocks.iter().map(Item::Clock));
        let second = self.fields.iter().map(Item::Field).chain(self.receipts.iter().map(Item::Receipt));
        let third = self.answers.iter().map(Item::Answer).chain(self.holds.iter().map(Item::Hold));
        let fourth = self.retentions.iter().map(Item::Retention).chain(self.bodies.iter().map(Item::Body));
        let fifth = self.forbidden.iter().map(Item::Forbidden).chain(self.reports.iter().map(Item::Report));
        let sixth = self.obligations.iter().map(Item::Obligation).chain(self.notices.iter().map(Item::Notice));
        let rules = self.rules.iter().map(Item::Rule);
        first.chain(second).chain(third).chain(fourth).chain(fifth).chain(sixth).chain(rules)
    }

    /// Takes away the items for which `keep` says no.
    pub(super) fn retain(&mut self, keep: impl Fn(Item<'_>) -> bool) {
        self.kinds.retain(|item| keep(Item::Kind(item)));
        self.clocks.retain(|item| keep(Item::Clock(item)));
        self.fields.retain(|item| keep(Item::Field(item)));
        self.receipts.retain(|item| keep(Item::Receipt(item)));
        self.answers.retain(|item| keep(Item::Answer(item)));
        self.holds.retain(|item| keep(Item::Hold(item)));
        self.retentions.retain(|item| keep(Item::Retention(item)));
        self.bodies.retain(|item| keep(Item::Body(item)));
        self.forbidden.retain(|item| keep(Item::Forbidden(item)));
        self.reports.retain(|item| keep(Item::Report(item)));
        self.obligations.retain(|item| keep(Item::Obligation(item)));
        self.notices.retain(|item| keep(Item::Notice(item)));
        self.rules.retain(|item| keep(Item::Rule(item)));
    }

    /// A kind of matter.
    pub fn kind(&self, id: &str) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.id == id)
    }

    /// A clock.
    pub fn clock(&self, id: &str) -> Option<&ClockRule> {
        self.clocks.iter().find(|clock| clock.id == id)
    }

    /// A text of law.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }
}

impl Part {
    /// The word of the file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Outcome => "outcome",
            Self::Reasons => "reasons",
            Self::EveryPoint => "every_point",
            Self::ReasonsForRefusal => "reasons_for_refusal",
            Self::Remedy => "remedy",
            Self::Bodies => "bodies",
            Self::Participation => "participation",
            Self::Evidence => "evidence",
            Self::CauseAndRestoration => "cause_and_restoration",
            Self::DepartureFromCriteria => "departure_from_criteria",
        }
    }
}

impl RetentionClass {
    /// The word of the file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Recording => "recording",
            Self::Evaluation => "evaluation",
        }
    }
}
