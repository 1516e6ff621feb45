//! What binds a business, or a case, on a day.

use std::collections::HashSet;

use jiff::civil::Date;

use super::{Binds, ClockRule, FlagScope, Item, Profile, Situation};

/// An item of a profile, and whether it binds.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound<'a> {
    /// The item.
    pub item: Item<'a>,
    /// Whether it binds, and if not, why.
    pub binds: Binds,
    /// The clock that stands in for it on that day, for whatever kinds and topics it is made for.
    pub replaced_by: Option<&'a str>,
}

impl Profile {
    /// The situation with every flag that follows from it: those of its sector, and those of nobody's asking.
    pub fn complete(&self, situation: &Situation) -> Situation {
        let mut complete = situation.clone();
        for flag in &self.flags {
            let implied = flag.implied_by.iter().any(|condition| condition.holds(&complete));
            if implied {
                complete.flags.insert(flag.id.clone());
            } else if flag.scope == FlagScope::Derived {
                complete.flags.remove(&flag.id);
            }
        }
        complete
    }

    /// Every item, with whether it binds what was presented on a day, and why. Flags that are implied need not be given.
    pub fn binding(&self, situation: &Situation, on: Date) -> Vec<Bound<'_>> {
        let situation = self.complete(situation);
        let binds = |item: Item<'_>| item.basis().binds(item.when(), &situation, on);
        let replacing: Vec<&ClockRule> =
            self.clocks.iter().filter(|clock| matches!(binds(Item::Clock(clock)), Binds::Yes(_))).collect();
        self.items()
            .map(|item| {
                let key = item.key();
                let replaces = |clock: &&&ClockRule| clock.replaces.contains(&key);
                let replaced_by = match item {
                    Item::Clock(_) => replacing.iter().find(replaces).map(|clock| clock.id.as_str()),
                    _ => None,
                };
                Bound { item, binds: binds(item), replaced_by }
            })
            .collect()
    }

    /// The clocks that run for a matter of this kind and these topics, presented on a day: those that bind, without
    /// those for which another of them stands in. Of all of one duty the earliest drives.
    pub fn clocks_for(&self, kind: &str, topics: &[&str], situation: &Situation, on: Date) -> Vec<&ClockRule> {
        let situation = self.complete(situation);
        let mut clocks: Vec<&ClockRule> = self
            .clocks
            .iter()
            .filter(|clock| clock.kinds.iter().any(|id| id == kind))
            .filter(|clock| clock.topics.is_empty() || clock.topics.iter().any(|id| topics.contains(&id.as_str())))
            .filter(|clock| matches!(clock.basis.binds(&clock.when, &situation, on), Binds::Yes(_)))
            .collect();
        let replaced: HashSet<String> = clocks.iter().flat_map(|clock| clock.replaces.iter().cloned()).collect();
        clocks.retain(|clock| !replaced.contains(&clock.id));
        clocks
    }
}
