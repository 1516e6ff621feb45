//! Which rules bind: what the business is, and where it is.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Basis, Text};

/// What a business does, as far as the law tells it apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Sector {
    /// Anything else.
    #[default]
    General,
    /// Supply and distribution of electricity.
    Electricity,
    /// Supply and distribution of gas.
    Gas,
    /// Supply of water.
    Water,
    /// Carrying passengers.
    Transport,
    /// Post.
    Post,
    /// Electronic communications.
    Telecom,
    /// Payment services.
    Payments,
    /// Banks, insurers and investment firms, save payment services.
    Finance,
    /// Public administration.
    Public,
}

/// How large a business is, as the law counts: in Spain, Ley 10/2025, art. 2.2.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Size {
    /// Below all thresholds.
    #[default]
    Small,
    /// Above one of them, alone or within its group.
    Large,
}

/// Something to be known of the business, or of a case, that decides which rules bind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Flag {
    /// By this conditions name it.
    pub id: String,
    /// Who is asked.
    pub scope: FlagScope,
    /// The question that is answered with yes or no.
    pub question: Text,
    /// True without asking where one of these is true. They may name flags that stand before this one.
    #[serde(default)]
    pub implied_by: Vec<Condition>,
}

/// Of what a flag is true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FlagScope {
    /// Of the business, always.
    Business,
    /// Of one case.
    Case,
    /// Nobody is asked: it follows from the rest (`implied_by`).
    Derived,
}

/// All of what is named must be true; what is not named does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Condition {
    /// One of these sizes.
    pub size: Vec<Size>,
    /// One of these sectors.
    pub sector: Vec<Sector>,
    /// In one of these territories (ISO 3166-2: `ES-CT`).
    pub territory: Vec<String>,
    /// All of these flags.
    pub flags: Vec<String>,
    /// None of these flags.
    pub without: Vec<String>,
}

/// What the business, and the case at hand, are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Situation {
    /// ISO 3166-2 code of the territory: `ES-VC`.
    pub territory: Option<String>,
    /// Code of the municipality: in Spain the five digits of the INE, `46250`.
    pub municipality: Option<String>,
    /// What it does.
    pub sector: Sector,
    /// How large it is.
    pub size: Size,
    /// The flags that are true.
    pub flags: BTreeSet<String>,
}

/// Whether a rule binds, and if not, why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Binds {
    /// It binds; with the alternative of its condition that is true.
    Yes(Condition),
    /// It begins to bind on this day.
    NotYet(Date),
    /// It no longer binds since after this day.
    NoLonger(Date),
    /// No alternative of its condition is true; the first that is missing of each.
    No(Vec<Condition>),
}

impl Condition {
    /// Whether all of it is true.
    pub fn holds(&self, situation: &Situation) -> bool {
        let territory = situation.territory.as_ref();
        (self.size.is_empty() || self.size.contains(&situation.size))
            && (self.sector.is_empty() || self.sector.contains(&situation.sector))
            && (self.territory.is_empty() || territory.is_some_and(|code| self.territory.contains(code)))
            && self.flags.iter().all(|flag| situation.flags.contains(flag))
            && !self.without.iter().any(|flag| situation.flags.contains(flag))
    }
}

impl Basis {
    /// Whether a rule with these alternatives binds what was presented on a day. No alternatives: it always does.
    pub fn binds(&self, when: &[Condition], situation: &Situation, on: Date) -> Binds {
        match (self.from, self.until) {
            (Some(from), _) if on < from => return Binds::NotYet(from),
            (_, Some(until)) if on > until => return Binds::NoLonger(until),
            _ => {}
        }
        match when.iter().find(|condition| condition.holds(situation)) {
            _ if when.is_empty() => Binds::Yes(Condition::default()),
            Some(condition) => Binds::Yes(condition.clone()),
            None => Binds::No(when.to_vec()),
        }
    }
}
