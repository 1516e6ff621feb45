//! Clocks as the law has them.

use serde::{Deserialize, Serialize};

use super::{Basis, Condition, Text};

/// A deadline of the law: what must be done, by when, and how that is counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClockRule {
    /// By this the case, the API and the journal name it: `resolve`.
    pub id: String,
    /// What must be done.
    pub name: Text,
    /// What it asks for; of all clocks of one duty the earliest drives.
    pub duty: Duty,
    /// For these kinds of matter.
    pub kinds: Vec<String>,
    /// Only for these topics; none: for all.
    #[serde(default)]
    pub topics: Vec<String>,
    /// One of these must be true; none: it always binds.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// Clocks that this one stands in for where it binds: the sector's rule instead of the general one.
    #[serde(default)]
    pub replaces: Vec<String>,
    /// What starts it.
    pub starts: Starts,
    /// What stops it.
    pub ends: Ends,
    /// How it is counted. Where the law leaves that open there are several: all are computed, and the earliest drives.
    #[serde(rename = "reading")]
    pub readings: Vec<Reading>,
    /// How it may be made longer.
    #[serde(default)]
    pub extension: Option<Extension>,
    /// For what it stands still.
    #[serde(default, rename = "suspension")]
    pub suspensions: Vec<Suspension>,
    /// What it means if nothing is answered.
    #[serde(default)]
    pub silence: Option<Text>,
    /// Whether the person is shown it; a duty towards an authority is not.
    #[serde(default = "yes")]
    pub shown_to_person: bool,
    /// On what it rests.
    pub basis: Basis,
}

const fn yes() -> bool {
    true
}

/// What a clock asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// A reasoned answer that ends the matter.
    Resolve,
    /// An answer, even if the matter goes on.
    Answer,
    /// The proof that it was presented.
    Receipt,
    /// Telling the person about ADR though there is no answer yet.
    Inform,
    /// Entering in the virtual book what was written on paper.
    Enter,
    /// Putting a call through to a supervisor, or calling back.
    Escalate,
    /// Sending the decision after it was taken.
    Notify,
    /// Telling an authority.
    Report,
}

/// What starts a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Starts {
    /// The person presented it, or completed it if it was incomplete.
    Presented,
    /// The person presented it, whatever was missing.
    PresentedAlways,
    /// The decision was taken.
    Decided,
    /// The paper came back to where the book is.
    Returned,
    /// The person asked for a supervisor.
    SupervisorAsked,
    /// Nobody had answered within the clock of the duty to resolve.
    Overdue,
}

/// What stops a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Ends {
    /// A person of the business answered.
    Answered,
    /// The reasoned answer was sent.
    ResolutionSent,
    /// The reasoned answer reached the person, or was made available to them.
    ResolutionNotified,
    /// The receipt was issued.
    Receipted,
    /// The paper was entered.
    Entered,
    /// The person was told about ADR.
    Informed,
    /// The supervisor spoke with the person.
    Escalated,
    /// The authority was told.
    Reported,
}

/// One way to count a clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// Tells it from the others of its clock: `usual`, `strict`, `natural`.
    pub id: String,
    /// How many.
    pub amount: u16,
    /// Of what.
    pub unit: Unit,
    /// By whose holidays.
    #[serde(default)]
    pub calendar: Place,
    /// From which moment on.
    #[serde(default)]
    pub counts: Counts,
    /// Why it is read so, where the law leaves it open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// Of what a clock counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Time on the wall clock, whatever the hour or the day.
    Minutes,
    /// The same.
    Hours,
    /// Every day.
    NaturalDays,
    /// Neither Saturdays nor Sundays nor holidays.
    WorkingDays,
    /// Neither Sundays nor holidays: Saturdays count.
    WorkingDaysAndSaturdays,
    /// From a date to the same date of a later month, or its last day.
    Months,
    /// The end of the same working day.
    SameWorkingDay,
}

/// By whose holidays working days are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// Of the country, the territory and the municipality of the person.
    #[default]
    Person,
    /// Only those common to the whole country.
    National,
}

/// Which day is the first that counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Counts {
    /// The day after the event, whatever day it is.
    #[default]
    NextDay,
    /// From the moment of the event: for hours and minutes.
    Moment,
}

/// How a clock may be made longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Extension {
    /// At most until so many units, in all, after the start.
    pub in_all: u16,
    /// Of what.
    pub unit: Unit,
    /// Under which conditions; shown to whoever asks for it.
    pub conditions: Text,
    /// The person must be told, with reasons and the new date, before the clock runs out.
    pub told_before_it_ends: bool,
}

/// For what a clock stands still.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Suspension {
    /// For what.
    pub cause: SuspensionCause,
    /// For at most so many units; none: until it is over.
    #[serde(default)]
    pub at_most: Option<u16>,
    /// Of what.
    pub unit: Unit,
    /// How many units of time the person must at least be given.
    #[serde(default)]
    pub at_least: Option<u16>,
    /// The article.
    pub article: String,
}

/// Why a clock stands still.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SuspensionCause {
    /// An offer to settle was sent and the person may accept it.
    SettlementOffer,
    /// The person was asked to complete what they presented: the clock starts anew when they have (`restarts`).
    Completion,
    /// The person was asked for information: the clock goes on when they have given it.
    Information,
}
