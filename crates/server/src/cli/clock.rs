//! `esmero clock`: which deadlines the law sets for a matter, and how each date is found. Needs no installation.

use std::{fmt::Display, path::PathBuf, str::FromStr};

use anyhow::{Context as _, bail, ensure};
use clap::Args;
use domain::{
    calendar::{
        Holidays, Zone, ical,
        legal::{self, LegalCalendars, LocalHolidays, Where},
    },
    clock::legal::{Events, LegalClock, Matter, driving, start},
    language::Language,
    profile::{FlagScope, Profile, Sector, Situation, Size, library},
};
use jiff::{Timestamp, civil::DateTime};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::say;

/// For how many years yearly holidays of a file are read.
const YEARS: i16 = 10;

#[derive(Args)]
pub(super) struct Clock {
    /// The legal profile: a country such as `es`, or a sector of it such as `es-electricity`
    #[arg(long, value_name = "PROFILE")]
    profile: String,
    /// The kind of matter in the law's word, such as `reclamacion`
    #[arg(long, value_name = "KIND")]
    kind: String,
    /// When it was presented, where the person is: 2026-11-23T10:00; or with an offset
    #[arg(long, value_name = "DATETIME")]
    presented: String,
    /// When what was missing came, if something was
    #[arg(long, value_name = "DATETIME")]
    completed: Option<String>,
    /// What it is about, such as `facturacion`; several times for several
    #[arg(long = "topic", value_name = "TOPIC")]
    topics: Vec<String>,
    /// Where the person is, by ISO 3166-2: ES-VC
    #[arg(long, value_name = "CODE")]
    territory: Option<String>,
    /// In which municipality, in Spain by the five digits of the INE: 46250
    #[arg(long, value_name = "CODE", requires = "territory")]
    municipality: Option<String>,
    /// An iCalendar file with the local holidays of that place
    #[arg(long, value_name = "FILE", requires = "territory")]
    holidays: Option<PathBuf>,
    /// What the business does; the profile of that sector is taken if the country has one
    #[arg(long, value_name = "SECTOR", value_parser = word::<Sector>)]
    sector: Option<Sector>,
    /// How large the business is
    #[arg(long, value_name = "SIZE", value_parser = word::<Size>, default_value = "small")]
    size: Size,
    /// What else is true of the business or the case, such as `continuing`; several times for several
    #[arg(long = "flag", value_name = "FLAG")]
    flags: Vec<String>,
    /// The language of the computation
    #[arg(long, value_name = "LANGUAGE", default_value = "es")]
    language: Language,
}

/// One of the words of a list; the error names them all.
fn word<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_value(json!(text)).map_err(|error| error.to_string())
}

impl Clock {
    pub(super) fn run(self) -> anyhow::Result<()> {
        let profile = self.profile()?;
        one_of("--kind", &self.kind, profile.kinds.iter().map(|kind| kind.id.as_str()))?;
        for topic in &self.topics {
            one_of("--topic", topic, profile.topics.iter().map(|topic| topic.id.as_str()))?;
        }
        let asked = profile.flags.iter().filter(|flag| flag.scope != FlagScope::Derived);
        for flag in &self.flags {
            one_of("--flag", flag, asked.clone().map(|flag| flag.id.as_str()))?;
        }
        self.territory(profile)?;
        let (place, calendars) = self.calendars(profile)?;
        let zone = calendars.days(&profile.country, &place).zone().clone();
        let presented_at = moment("--presented", &self.presented, &zone)?;
        let completed = self.completed.as_deref().map(|text| moment("--completed", text, &zone)).transpose()?;
        ensure!(
            completed.is_none_or(|completed| completed >= presented_at),
            "--completed is before --presented: what was missing comes afterwards"
        );
        let situation = Situation {
            territory: self.territory.clone(),
            municipality: self.municipality.clone(),
            sector: self.sector.or(profile.sector).unwrap_or_default(),
            size: self.size,
            flags: self.flags.iter().cloned().collect(),
        };
        let events = Events { completed_at: completed, ..Events::presented(presented_at) };
        let matter = Matter { kind: &self.kind, topics: &self.topics, situation: &situation, places: &[place], events };
        let clocks = start(profile, &matter, &calendars)?;
        let answer = self.answer(profile, &clocks, &calendars, completed.unwrap_or(presented_at))?;
        say(serde_json::to_string_pretty(&answer)?)
    }

    /// The profile that was named, or that of the sector within its country.
    fn profile(&self) -> anyhow::Result<&'static Profile> {
        one_of("--profile", &self.profile, library::all().iter().map(|profile| profile.id.as_str()))?;
        let named = library::get(&self.profile).context("the profile cannot be read")?;
        let of_sector = self.sector.and_then(|sector| library::for_business(&named.country, sector));
        Ok(of_sector.filter(|_| named.sector.is_none()).unwrap_or(named))
    }

    /// A territory that is not known would silently have no holidays of its own.
    fn territory(&self, profile: &Profile) -> anyhow::Result<()> {
        let Some(territory) = &self.territory else { return Ok(()) };
        let Some(country) = legal::country(&profile.country).filter(|country| country.territorial) else {
            let prefix = format!("{}-", profile.country);
            let right = profile.country == "EU" || territory.starts_with(&prefix);
            ensure!(right, "--territory '{territory}': the codes of {} begin with {prefix}", profile.country);
            return Ok(());
        };
        let mut known: Vec<&str> = country.lists.iter().map(|list| list.place.get_ref().as_str()).collect();
        known.retain(|place| place.split('-').count() == 2);
        known.sort_unstable();
        known.dedup();
        one_of("--territory", territory, known.into_iter())
    }

    fn calendars(&self, profile: &Profile) -> anyhow::Result<(Where, LegalCalendars)> {
        let place = Where { territory: self.territory.clone(), municipality: self.municipality.clone() };
        let country = self.territory.as_deref().and_then(|code| code.split('-').next()).unwrap_or(&profile.country);
        let zone = legal::country(country)
            .map_or_else(Zone::utc, |known| Zone::get(known.zone.get_ref()).unwrap_or_else(|_| Zone::utc()));
        let calendars = LegalCalendars::new(country, zone);
        let Some(file) = &self.holidays else { return Ok((place, calendars)) };
        let year: i16 = self.presented.get(..4).and_then(|year| year.parse().ok()).unwrap_or(2026);
        let bytes = std::fs::read(file).with_context(|| format!("--holidays: cannot read {}", file.display()))?;
        let days = ical::read(&bytes, year..=year.saturating_add(YEARS))
            .with_context(|| format!("--holidays: cannot use {}", file.display()))?;
        let parts = [self.territory.as_deref(), self.municipality.as_deref()];
        let within = parts.into_iter().flatten().collect::<Vec<_>>().join("-");
        Ok((place, calendars.with(LocalHolidays { place: within, holidays: Holidays::new(days)? })))
    }

    fn answer(
        &self,
        profile: &Profile,
        clocks: &[LegalClock],
        calendars: &LegalCalendars,
        now: Timestamp,
    ) -> anyhow::Result<Value> {
        let mut drives = Map::new();
        for clock in clocks {
            if let Some(first) = driving(clocks, clock.duty, now) {
                let word = serde_json::to_value(clock.duty)?.as_str().unwrap_or_default().to_owned();
                drives.insert(word, json!({ "rule": first.rule, "reading": first.reading, "due_on": first.due_on }));
            }
        }
        let clocks: Vec<Value> = clocks
            .iter()
            .map(|clock| {
                let drives = driving(clocks, clock.duty, now) == Some(clock);
                self.describe(profile, clock, calendars, drives)
            })
            .collect::<anyhow::Result<_>>()?;
        Ok(json!({
            "profile": profile.id,
            "profile_version": profile.version,
            "kind": self.kind,
            "topics": self.topics,
            "drives": drives,
            "clocks": clocks,
        }))
    }

    /// A clock with the rule that it comes from.
    fn describe(
        &self,
        profile: &Profile,
        clock: &LegalClock,
        calendars: &LegalCalendars,
        drives: bool,
    ) -> anyhow::Result<Value> {
        let rule = profile.clocks.iter().find(|rule| rule.id == clock.rule).context("the profile lost a rule")?;
        let reading = rule.readings.iter().find(|reading| reading.id == clock.reading);
        let source = profile.sources.iter().find(|source| source.id == rule.basis.source);
        let text = |text: &domain::profile::Text| text.get(self.language).to_owned();
        Ok(json!({
            "rule": rule.id,
            "name": text(&rule.name),
            "duty": rule.duty,
            "drives": drives,
            "article": rule.basis.article,
            "source": source,
            "certainty": rule.basis.certainty,
            "note": rule.basis.note.as_ref().map(text),
            "reading": clock.reading,
            "amount": clock.amount,
            "unit": clock.unit,
            "reading_note": reading.and_then(|reading| reading.note.as_ref()).map(text),
            "zone": clock.zone,
            "start": clock.zone.local(clock.started_at),
            "due_on": clock.due_on,
            // The end of a day needs no time of day.
            "due_at": clock.in_hours().then(|| clock.zone.local(clock.due_at)),
            "over_from": clock.due_at,
            "soon_from": clock.soon_at,
            "calendar": clock.calendar,
            "shown_to_person": rule.shown_to_person,
            "computation": clock.explain(calendars, self.language)?,
        }))
    }
}

/// Refuses what is not on a list, and names the list.
fn one_of<'a>(flag: &str, given: &str, possible: impl Iterator<Item = &'a str>) -> anyhow::Result<()> {
    let possible: Vec<&str> = possible.collect();
    if possible.contains(&given) {
        return Ok(());
    }
    if possible.is_empty() {
        bail!("{flag} '{given}': this profile has none, leave it out");
    }
    bail!("{flag} '{given}' is not known: use one of {}", possible.join(", "))
}

/// What the clock on the wall reads where the person is, or a moment with an offset.
fn moment(flag: &str, text: &str, zone: &Zone) -> anyhow::Result<Timestamp> {
    let local = || DateTime::from_str(text).ok().and_then(|local| zone.moment(local));
    let wrong = |what: &dyn Display| {
        format!("{flag} '{what}' is no date and time: write 2026-11-23T10:00, or 2026-11-23T10:00+01:00")
    };
    Timestamp::from_str(text).ok().or_else(local).with_context(|| wrong(&text))
}
