use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use rstest::rstest;

use super::*;
use crate::calendar::legal::{LegalCalendars, LocalHolidays, Where};
use crate::calendar::{Holiday, Holidays};
use crate::language::Language;
use crate::profile::{
    Basis, Certainty, ClockRule, Condition, Extension, Place, Profile, Reading, Situation, Suspension, Text,
};

mod changes;
mod examples;
mod model;
mod profiles;
mod words;

const MADRID: &str = "Europe/Madrid";

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// What the clock on the wall of a zone reads.
fn at(text: &str, zone: &str) -> Timestamp {
    Zone::get(zone).unwrap().moment(text.parse().unwrap()).unwrap()
}

fn madrid(text: &str) -> Timestamp {
    at(text, MADRID)
}

fn calendars() -> LegalCalendars {
    LegalCalendars::new("ES", Zone::get(MADRID).unwrap())
}

fn basis() -> Basis {
    Basis {
        source: "l".to_owned(),
        article: "17".to_owned(),
        certainty: Certainty::TextSeen,
        from: None,
        until: None,
        note: None,
    }
}

fn reading(id: &str, amount: u16, unit: Unit, calendar: Place) -> Reading {
    Reading { id: id.to_owned(), amount, unit, calendar, counts: Counts::NextDay, note: None }
}

/// A rule for complaints with one reading by the place of the person.
fn rule(id: &str, amount: u16, unit: Unit) -> ClockRule {
    ClockRule {
        id: id.to_owned(),
        name: Text::default(),
        duty: Duty::Resolve,
        kinds: vec!["reclamacion".to_owned()],
        topics: Vec::new(),
        when: Vec::new(),
        replaces: Vec::new(),
        starts: Starts::Presented,
        ends: Ends::ResolutionSent,
        readings: vec![reading("usual", amount, unit, Place::Person)],
        extension: None,
        suspensions: Vec::new(),
        silence: None,
        shown_to_person: true,
        basis: basis(),
    }
}

fn profile(country: &str, clocks: Vec<ClockRule>) -> Profile {
    let bare = serde_json::json!({
        "id": country.to_lowercase(), "name": {}, "country": country, "version": "1", "read_on": "2026-11-21", "complete": true,
    });
    Profile { clocks, ..serde_json::from_value(bare).unwrap() }
}

fn situation(territory: Option<&str>) -> Situation {
    Situation { territory: territory.map(str::to_owned), ..Situation::default() }
}

/// The clocks of a complaint in a place.
fn clocks(profile: &Profile, territory: Option<&str>, topics: &[&str], events: Events) -> Vec<LegalClock> {
    let topics: Vec<String> = topics.iter().map(|topic| (*topic).to_owned()).collect();
    let situation = situation(territory);
    let matter = Matter { kind: "reclamacion", topics: &topics, situation: &situation, places: &[], events };
    start(profile, &matter, &calendars()).unwrap()
}

/// The one clock of a rule with these units.
fn clock(country: &str, territory: Option<&str>, amount: u16, unit: Unit, presented: Timestamp) -> LegalClock {
    let profile = profile(country, vec![rule("resolve", amount, unit)]);
    clocks(&profile, territory, &[], Events::presented(presented)).remove(0)
}
