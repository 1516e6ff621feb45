//! A reasoned answer before it is sent: what the form asks for, and nothing generic.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Outcome;
use crate::ids::PointId;

/// An amount of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// In the smallest unit: cents.
    pub minor: i64,
    /// ISO 4217.
    pub currency: String,
}

/// What puts it right. Never a gesture.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remedy {
    /// What is done.
    pub what: String,
    /// How much is paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// When it is done at the latest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
}

/// What is answered to one point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointAnswer {
    /// Which; none for the matter as a whole, where nobody has set out points.
    pub point: Option<PointId>,
    /// The answer.
    pub answer: String,
}

/// A reasoned answer as it is being written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// For whom.
    pub outcome: Outcome,
    /// Why.
    pub reasons: String,
    /// Each question and claim.
    pub points: Vec<PointAnswer>,
    /// What puts it right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remedy: Option<Remedy>,
    /// What it rests on: papers, measurements.
    #[serde(default)]
    pub evidence: String,
    /// The bodies that the person can turn to: ids of the profile.
    #[serde(default)]
    pub bodies: Vec<String>,
    /// Whether the business takes part in their procedure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participates: Option<bool>,
}

impl Draft {
    /// All that the agent wrote, for the rules that read words.
    pub fn words(&self) -> String {
        let points = self.points.iter().map(|point| point.answer.as_str());
        let remedy = self.remedy.as_ref().map_or("", |remedy| remedy.what.as_str());
        let parts = points.chain([self.reasons.as_str(), remedy, self.evidence.as_str()]);
        parts.filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join("\n\n")
    }
}
