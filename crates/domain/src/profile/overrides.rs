//! What a business does otherwise than its profile: stricter as it likes, laxer only with a reason.

use serde::{Deserialize, Serialize};

use super::{Certainty, ClockRule, Counts, Item, Profile, Reading, Unit};

/// What a business does otherwise than its profile.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Overrides {
    /// Own ways to count clocks: smaller amounts, or more readings.
    pub stricter: Vec<OwnReading>,
    /// What does not bind this business.
    pub switched_off: Vec<SwitchedOff>,
}

/// An own way to count a clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnReading {
    /// The id of the clock.
    pub clock: String,
    /// In the place of the reading with the same id, or besides those that the clock has.
    pub reading: Reading,
    /// Why, if it is laxer than what it replaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// An item that does not bind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwitchedOff {
    /// Its section: `clock`.
    pub section: String,
    /// Its key: `hoja-andalucia`, `reasons@13.1` ([`Item::key`]).
    pub id: String,
    /// Why; not needed for what only a secondary source says.
    #[serde(default)]
    pub reason: String,
}

/// Why an override is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAllowed {
    /// It names nothing of the profile.
    #[error("the profile has no {section} '{id}'")]
    Unknown {
        /// The section.
        section: String,
        /// What it names.
        id: String,
    },
    /// It counts nothing.
    #[error("'{clock}': the amount must be at least 1")]
    Nothing {
        /// The clock.
        clock: String,
    },
    /// It would be later than the law's, and no reason is given.
    #[error("'{clock}': '{reading}' could end later than the law says; write down the reason, or make it stricter")]
    Laxer {
        /// The clock.
        clock: String,
        /// The reading.
        reading: String,
    },
    /// The law was read and says so; no reason is given.
    #[error("{section} '{id}' rests on the text of the law: write down the reason for switching it off")]
    NoReason {
        /// The section.
        section: String,
        /// What it names.
        id: String,
    },
}

impl Overrides {
    /// Whether all of it is allowed.
    ///
    /// # Errors
    /// Each that is not, in the order of the lists.
    pub fn check(&self, profile: &Profile) -> Result<(), Vec<NotAllowed>> {
        let readings = self.stricter.iter().filter_map(|own| own.refusal(profile));
        let refused: Vec<NotAllowed> =
            readings.chain(self.switched_off.iter().filter_map(|off| off.refusal(profile))).collect();
        if refused.is_empty() { Ok(()) } else { Err(refused) }
    }

    /// The profile as it is for this business. Ask [`Overrides::check`] before.
    pub fn apply(&self, profile: &Profile) -> Profile {
        let mut own = profile.clone();
        for OwnReading { clock, reading, .. } in &self.stricter {
            let Some(clock) = own.clocks.iter_mut().find(|other| other.id == *clock) else { continue };
            match clock.readings.iter_mut().find(|other| other.id == reading.id) {
                Some(place) => place.clone_from(reading),
                None => clock.readings.push(reading.clone()),
            }
        }
        own.retain(|item| !self.switched_off.iter().any(|off| off.names(item)));
        own
    }
}

fn is_blank(reason: &str) -> bool {
    reason.trim().is_empty()
}

impl OwnReading {
    fn refusal(&self, profile: &Profile) -> Option<NotAllowed> {
        let Self { clock, reading, reason } = self;
        let Some(rule) = profile.clock(clock) else {
            return Some(NotAllowed::Unknown { section: "clock".into(), id: clock.clone() });
        };
        if reading.amount == 0 {
            return Some(NotAllowed::Nothing { clock: clock.clone() });
        }
        let excused = reason.as_deref().is_some_and(|reason| !is_blank(reason));
        let laxer = !excused && !never_later(reading, rule);
        laxer.then(|| NotAllowed::Laxer { clock: clock.clone(), reading: reading.id.clone() })
    }
}

/// Whether it can never end later than what it replaces. One more reading cannot: the earliest drives.
fn never_later(own: &Reading, rule: &ClockRule) -> bool {
    let Some(law) = rule.readings.iter().find(|reading| reading.id == own.id) else { return true };
    if own.unit == Unit::SameWorkingDay || law.unit == Unit::SameWorkingDay {
        return own.unit == law.unit && own.calendar == law.calendar;
    }
    let by_the_minute = |unit| matches!(unit, Unit::Minutes | Unit::Hours);
    let same_count = own.counts == law.counts || own.counts == Counts::Moment;
    let same_days = own.calendar == law.calendar && own.unit == law.unit;
    // Natural days pass faster than working days, whosever holidays those are.
    let faster = own.unit == Unit::NaturalDays && !by_the_minute(law.unit) && law.unit != Unit::Months;
    same_count && (same_days || faster) && own.amount <= law.amount
}

impl SwitchedOff {
    fn names(&self, item: Item<'_>) -> bool {
        item.section() == self.section && item.key() == self.id
    }

    fn refusal(&self, profile: &Profile) -> Option<NotAllowed> {
        let (section, id) = (self.section.clone(), self.id.clone());
        match profile.items().find(|item| self.names(*item)) {
            None => Some(NotAllowed::Unknown { section, id }),
            Some(item) if item.basis().certainty == Certainty::Secondary => None,
            Some(_) => is_blank(&self.reason).then_some(NotAllowed::NoReason { section, id }),
        }
    }
}
