//! What a complaint is, what is asked and given, and what must not be done.

use serde::{Deserialize, Serialize};

use super::{Basis, Condition, Text, Unit};
use crate::case::{CaseKind, Channel};

/// A kind of matter, in the law's word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// By this cases name it: `reclamacion`, `queja`.
    pub id: String,
    /// The law's word.
    pub name: Text,
    /// What the law means by it.
    pub definition: Text,
    /// The kind of the product under which it is listed.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::case_kind"))]
    pub case_kind: CaseKind,
    /// A matter is re-classified up, never down: to a kind with a higher rank only.
    pub rank: u8,
    /// On what it rests.
    pub basis: Basis,
}

/// What a matter is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// By this clocks name it: `facturacion`.
    pub id: String,
    /// For whoever chooses.
    pub name: Text,
    /// Words and beginnings of words (with `*`) by which it is proposed, folded to lower case without accents.
    #[serde(default)]
    pub words: Vec<String>,
}

/// Something that the person is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// `name`, `document`, `address`, `email`, `phone`, `detail`, `request`, `amount`, `product`, `representative`…
    pub id: String,
    /// As it is called on the form.
    pub name: Text,
    /// What it is for, in plain words.
    pub help: Text,
    /// For these kinds.
    pub kinds: Vec<String>,
    /// Whether it must be there.
    pub necessity: Necessity,
    /// It is enough that this one, or one of the others with the same word here, is there.
    #[serde(default)]
    pub one_of: Option<String>,
    /// One of these must be true; none: always.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// On what it rests.
    pub basis: Basis,
}

/// Whether something must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Necessity {
    /// Asked for; nothing follows if it is not given.
    Requested,
    /// Needed to go on: if it is missing it is asked for afterwards.
    Completed,
    /// Without it the law says that nothing was presented.
    Required,
}

/// The proof that the person gets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// By this rules name it.
    pub id: String,
    /// For these kinds.
    pub kinds: Vec<String>,
    /// What it must hold: `key`, `content`, `date_time`, `due`, `tracking`, `recording`, `number`, `answer_channel`, `silence`.
    pub holds: Vec<String>,
    /// How it may be given: `mail`, `paper`, `sms`.
    pub media: Vec<String>,
    /// One of these must be true; none: always.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// On what it rests.
    pub basis: Basis,
}

/// What an answer must hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AnswerPart {
    /// Which.
    pub part: Part,
    /// For these kinds.
    pub kinds: Vec<String>,
    /// With one of these outcomes (`upheld`, `partly_upheld`, `not_upheld`, `withdrawn`); none: with any.
    #[serde(default)]
    pub outcomes: Vec<String>,
    /// One of these must be true; none: always.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// On what it rests.
    pub basis: Basis,
}

/// A part of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// For the person, or for the business, expressly.
    Outcome,
    /// Why.
    Reasons,
    /// Each question and claim.
    EveryPoint,
    /// What is refused, precisely and completely.
    ReasonsForRefusal,
    /// What puts it right, with amount and date.
    Remedy,
    /// The bodies to appeal to, and how.
    Bodies,
    /// Whether the business takes part in ADR.
    Participation,
    /// What it rests on: papers, measurements.
    Evidence,
    /// Known causes and when the service is expected back.
    CauseAndRestoration,
    /// Why the criteria differ from earlier ones.
    DepartureFromCriteria,
}

/// Something that must not be done meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Hold {
    /// `no_suspension`, `no_collection`, `no_arrears_report`.
    pub id: String,
    /// In plain words, for whoever could break it and for the person.
    pub name: Text,
    /// What opens it.
    pub opened_by: HoldTrigger,
    /// One of these must be true; none: always.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// What may be done all the same.
    #[serde(default)]
    pub exceptions: Option<Text>,
    /// On what it rests.
    pub basis: Basis,
}

/// What opens a hold. Each ends when the reasoned answer has been communicated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum HoldTrigger {
    /// A complaint that is directly related to the reason for the measure.
    RelatedComplaint,
    /// The person goes to an ADR body.
    Adr,
}

/// How long something is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// Of what.
    pub class: RetentionClass,
    /// At least so many units.
    pub at_least: u16,
    /// Of what: months only.
    pub unit: Unit,
    /// Counted from: `presented`, `notified`, `closed`, `evaluated`.
    pub since: String,
    /// After that it is blocked for so many further months, and then destroyed.
    #[serde(default)]
    pub blocked_for: Option<u16>,
    /// One of these must be true; none: always.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// On what it rests.
    pub basis: Basis,
}

/// What is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RetentionClass {
    /// The file of a case.
    Case,
    /// Recordings of calls.
    Recording,
    /// The yearly evaluation.
    Evaluation,
}

/// Whom the person can turn to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// By this answers name it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How to get there, in plain words.
    pub access: Text,
    /// Its page.
    pub url: String,
    /// For these kinds; none: for all.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// One of these must be true; none: always.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// On what it rests.
    pub basis: Basis,
}

/// Something that must not be in a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Forbidden {
    /// Which.
    pub id: String,
    /// Why, and what to do instead.
    pub why: Text,
    /// Wherever a message holds one of these, folded to lower case.
    #[serde(default)]
    pub texts: Vec<String>,
    /// Wherever a message names a telephone number of the country that begins with one of these digits.
    #[serde(default)]
    pub numbers: Vec<String>,
    /// One of these must be true; none: always.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// What then happens.
    pub effect: Effect,
    /// On what it rests.
    pub basis: Basis,
}

/// What an authority is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// Which.
    pub id: String,
    /// To whom and what.
    pub name: Text,
    /// When.
    pub due: Text,
    /// One of these must be true; none: always.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// On what it rests.
    pub basis: Basis,
}

/// What the law asks of the business beyond its single cases: for whoever checks what binds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Obligation {
    /// Which.
    pub id: String,
    /// What has to be done.
    pub name: Text,
    /// One of these must be true; none: always.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// On what it rests.
    pub basis: Basis,
}

/// Words that the law itself gives, to be shown as they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// `aviso`, `legend-reclamo`, `acceptance`.
    pub id: String,
    /// What it is, and where it is shown.
    pub name: Text,
    /// The words, in the language of the law.
    pub words: String,
    /// One of these must be true; none: always.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// On what it rests.
    pub basis: Basis,
}

/// A rule of the program that the law asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RuleRef {
    /// The id of a rule in `domain::rules`.
    pub id: String,
    /// What happens when it is not kept.
    pub effect: Effect,
    /// For these kinds; none: for all.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Only on these channels; none: on all.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::channels"))]
    pub channels: Vec<Channel>,
    /// A manager may go past it with a reason, where the source allows for an exception.
    #[serde(default)]
    pub can_be_overridden: bool,
    /// One of these must be true; none: always.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// On what it rests.
    pub basis: Basis,
}

/// What happens when a rule is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// The step is taken, and whoever takes it is told.
    Warn,
    /// The step is not taken.
    Refuse,
}
