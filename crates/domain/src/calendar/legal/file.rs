//! The calendars of countries as they are written: `profiles/calendars/<country>.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use crate::calendar::Zone;
use crate::language::Language;
use crate::profile::{Certainty, Text};

/// The holidays of a country, of its territories and of those municipalities that are known.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166 code.
    pub country: String,
    /// Its name.
    pub name: String,
    /// In which holidays are named where no other language is.
    pub language: Language,
    /// Of most of it.
    pub zone: Spanned<String>,
    /// Of the file; what a clock keeps is the version of its place.
    pub version: String,
    /// Each territory has holidays of its own, so that one without a list is not known rather than without holidays.
    pub territorial: bool,
    /// The languages of territories that have another.
    #[serde(default)]
    pub languages: BTreeMap<String, Language>,
    /// The zones of territories that have another.
    #[serde(default)]
    pub zones: BTreeMap<String, Spanned<String>>,
    /// Where the lists come from.
    #[serde(rename = "source")]
    pub sources: Vec<CalendarSource>,
    /// How holidays are called.
    pub names: BTreeMap<String, Text>,
    /// Those of the same date (`MM-DD`) in every year, for the years without a list.
    #[serde(default)]
    pub yearly: BTreeMap<String, Spanned<String>>,
    /// The lists, each of one place and one year.
    #[serde(rename = "list")]
    pub lists: Vec<List>,
}

/// Where a list comes from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarSource {
    /// By this lists name it.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it can be read.
    pub url: String,
    /// When it was read; not there for what was not read itself.
    #[serde(default)]
    pub read_on: Option<Date>,
}

/// The holidays of a place in a year, without those of the places around it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// `ES`, `ES-VC`, `ES-VC-46250`.
    pub place: Spanned<String>,
    /// Its name.
    pub name: String,
    /// The year.
    pub year: i16,
    /// Whether they are final.
    pub status: Status,
    /// The id of a source.
    pub source: Spanned<String>,
    /// How sure they are.
    pub certainty: Certainty,
    /// What is open about them.
    #[serde(default)]
    pub note: Option<String>,
    /// By date the id of a name.
    #[serde(default)]
    pub days: BTreeMap<Date, Spanned<String>>,
}

/// Whether a list is final.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Published.
    Confirmed,
    /// Follows from rules, or is not known to be complete.
    Provisional,
}

/// What is wrong with a file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileError {
    /// Which file.
    pub file: String,
    /// Its line, from 1.
    pub line: usize,
    /// The field, as `list[3].days.2026-04-02`; empty where the line says it.
    pub field: String,
    /// What is wrong, and what would be right.
    pub problem: String,
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, field, problem } = self;
        if field.is_empty() {
            write!(f, "{file}:{line}: {problem}")
        } else {
            write!(f, "{file}:{line}: {field}: {problem}")
        }
    }
}

impl std::error::Error for FileError {}

/// Reads a file and checks that what it names is there.
pub fn read(file: &str, text: &str) -> Result<Country, FileError> {
    let error = |span: Option<Range<usize>>, field: String, problem: String| FileError {
        file: file.to_owned(),
        line: line(text, span.map_or(0, |span| span.start)),
        field,
        problem,
    };
    let country: Country =
        toml::from_str(text).map_err(|wrong| error(wrong.span(), String::new(), wrong.message().replace('\n', " ")))?;
    check(&country).map_err(|(span, field, problem)| error(Some(span), field, problem))?;
    Ok(country)
}

fn line(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

type Wrong = (Range<usize>, String, String);

fn check(country: &Country) -> Result<(), Wrong> {
    zone(&country.zone, "zone".to_owned())?;
    for (territory, name) in &country.zones {
        zone(name, format!("zones.{territory}"))?;
    }
    for (day, name) in &country.yearly {
        let field = format!("yearly.{day}");
        // A leap year, so that every date of a year is one.
        if format!("2028-{day}").parse::<Date>().is_err() {
            return Err((
                name.span(),
                field,
                "not a day of the year: write the month and the day, such as 12-25".to_owned(),
            ));
        }
        named(country, name, field)?;
    }
    let sources: BTreeSet<&str> = country.sources.iter().map(|source| source.id.as_str()).collect();
    let mut seen = BTreeSet::new();
    for (index, list) in country.lists.iter().enumerate() {
        list_is_sound(country, list, index, &sources)?;
        if !seen.insert((list.place.get_ref().as_str(), list.year)) {
            let problem = format!("{} has two lists for {}: join them", list.place.get_ref(), list.year);
            return Err((list.place.span(), format!("list[{index}].place"), problem));
        }
    }
    Ok(())
}

fn list_is_sound(country: &Country, list: &List, index: usize, sources: &BTreeSet<&str>) -> Result<(), Wrong> {
    let place = list.place.get_ref();
    let within =
        place.strip_prefix(country.country.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    if !within || place.split('-').count() > 3 {
        let problem =
            format!("'{place}' is no place of {}: write it as {0}, {0}-XX or {0}-XX-municipality", country.country);
        return Err((list.place.span(), format!("list[{index}].place"), problem));
    }
    if !sources.contains(list.source.get_ref().as_str()) {
        let problem = format!("'{}' is not the id of a source of this file", list.source.get_ref());
        return Err((list.source.span(), format!("list[{index}].source"), problem));
    }
    for (date, name) in &list.days {
        let field = format!("list[{index}].days.{date}");
        if date.year() != list.year {
            return Err((name.span(), field, format!("the list is of {}, and this date of another year", list.year)));
        }
        named(country, name, field)?;
    }
    Ok(())
}

fn named(country: &Country, name: &Spanned<String>, field: String) -> Result<(), Wrong> {
    if country.names.get(name.get_ref()).is_some_and(|text| !text.0.is_empty()) {
        return Ok(());
    }
    Err((name.span(), field, format!("'{}' is not among the names of this file: add [names.{0}]", name.get_ref())))
}

fn zone(name: &Spanned<String>, field: String) -> Result<(), Wrong> {
    match Zone::get(name.get_ref()) {
        Ok(_) => Ok(()),
        Err(error) => Err((name.span(), field, error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    const SOUND: &str = r#"country = "ES"
name = "España"
language = "es"
zone = "Europe/Madrid"
version = "1"
territorial = true
[[source]]
id = "boe"
title = "BOE"
url = "https://www.boe.es/"
[names.navidad]
es = "Navidad"
[yearly]
12-25 = "navidad"
[[list]]
place = "ES"
name = "España"
year = 2026
status = "confirmed"
source = "boe"
certainty = "text_seen"
[list.days]
2026-12-25 = "navidad"
"#;

    #[test]
    fn a_sound_file_is_read() {
        assert_eq!(read("es.toml", SOUND).unwrap().lists[0].days.len(), 1);
    }

    #[rstest]
    #[case(
        "2026-12-25 = \"navidad\"",
        "2026-12-25 = \"navidda\"",
        "es.toml:23: list[0].days.2026-12-25: 'navidda' is not among the names of this file: add [names.navidda]"
    )]
    #[case(
        "2026-12-25 = \"navidad\"",
        "2027-12-25 = \"navidad\"",
        "es.toml:23: list[0].days.2027-12-25: the list is of 2026, and this date of another year"
    )]
    #[case(
        "place = \"ES\"",
        "place = \"PT-20\"",
        "es.toml:16: list[0].place: 'PT-20' is no place of ES: write it as ES, ES-XX or ES-XX-municipality"
    )]
    #[case(
        "source = \"boe\"",
        "source = \"dogv\"",
        "es.toml:20: list[0].source: 'dogv' is not the id of a source of this file"
    )]
    #[case(
        "12-25 = \"navidad\"\n[[",
        "13-25 = \"navidad\"\n[[",
        "es.toml:14: yearly.13-25: not a day of the year: write the month and the day, such as 12-25"
    )]
    #[case(
        "Europe/Madrid",
        "Europe/Madird",
        "es.toml:4: zone: 'Europe/Madird' is no known time zone: use a name such as Europe/Madrid, America/Lima or Atlantic/Canary"
    )]
    fn what_is_wrong_is_said_with_file_line_and_field(#[case] from: &str, #[case] to: &str, #[case] message: &str) {
        assert_eq!(read("es.toml", &SOUND.replacen(from, to, 1)).unwrap_err().to_string(), message);
    }

    #[rstest]
    #[case("status = \"confirmed\"", "status = \"sure\"", 19, "unknown variant `sure`")]
    #[case("year = 2026", "jahr = 2026", 18, "unknown field `jahr`")]
    #[case("2026-12-25 =", "2026-02-30 =", 23, "date is not valid")]
    #[case("version = \"1\"", "version = ", 5, "")]
    fn what_cannot_be_read_is_said_with_its_line(
        #[case] from: &str,
        #[case] to: &str,
        #[case] line: usize,
        #[case] words: &str,
    ) {
        let error = read("es.toml", &SOUND.replacen(from, to, 1)).unwrap_err();
        assert_eq!((error.line, error.problem.contains(words)), (line, true), "{error}");
    }
}
