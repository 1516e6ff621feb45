//! `esmero profile`: the law as this program knows it.

use std::{path::PathBuf, process::ExitCode, str::FromStr};

use anyhow::Context as _;
use clap::{Args, Subcommand};
use domain::{
    language::Language,
    profile::{self, Explained, Explanation, Issue, Profile, Sector, Situation, Size, library},
};
use jiff::civil::Date;
use serde::{
    Deserialize,
    de::{IntoDeserializer, value::Error as WordError},
};

use super::say;
use crate::clock::{Clock as _, SystemClock};

#[derive(Subcommand)]
pub(super) enum Profiles {
    /// Say what is wrong with legal profiles, line by line; without files, with those of this program
    Check {
        /// Files of profiles; what they build on is looked for among those of this program
        files: Vec<PathBuf>,
    },
    /// Say what binds a business, what does not, and why, with article and source
    Explain(Explain),
    /// Say what is not the same in two profiles
    Diff {
        /// The first: an id, such as es-electricity, or a file
        a: String,
        /// The second
        b: String,
        /// Print JSON for other programs
        #[arg(long)]
        json: bool,
    },
}

#[derive(Args)]
pub(super) struct Explain {
    /// The profile: an id, such as es or es-electricity, or a file
    profile: String,
    /// Where the person is: a territory of ISO 3166-2, such as ES-CT
    #[arg(long, value_name = "CODE")]
    territory: Option<String>,
    /// What the business does: general, electricity, gas, water, transport, post, telecom, payments, finance or public;
    /// if it is not said, what the profile is for
    #[arg(long, value_name = "SECTOR")]
    sector: Option<Word<Sector>>,
    /// How large it is: small or large
    #[arg(long, value_name = "SIZE", default_value = "small")]
    size: Word<Size>,
    /// Something that is true of the business or of the case, such as continuing; may be given several times
    #[arg(long = "flag", value_name = "FLAG")]
    flags: Vec<String>,
    /// The day on which something is presented, such as 2026-12-28; if it is not said, today
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// The language of the answer: es, ca, gl, eu, en or pt
    #[arg(long, value_name = "LANGUAGE", default_value = "es")]
    language: Language,
    /// Print JSON for other programs
    #[arg(long)]
    json: bool,
}

/// A word of a profile, as it is written in its file.
#[derive(Clone)]
struct Word<T>(T);

impl<T: for<'de> Deserialize<'de>> FromStr for Word<T> {
    type Err = WordError;

    fn from_str(word: &str) -> Result<Self, WordError> {
        T::deserialize(word.to_lowercase().as_str().into_deserializer()).map(Self)
    }
}

impl Profiles {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        match self {
            Self::Check { files } if files.is_empty() => check_own(),
            Self::Check { files } => check(&files),
            Self::Explain(explain) => explain.run(),
            Self::Diff { a, b, json } => diff(&a, &b, json),
        }
    }
}

fn check_own() -> anyhow::Result<ExitCode> {
    let files = library::FILES.map(|(id, text)| (library::file_name(id), text.to_owned()));
    verdict(&files)
}

fn check(files: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let read = |file: &PathBuf| anyhow::Ok((file.display().to_string(), text(file)?));
    verdict(&files.iter().map(read).collect::<Result<Vec<_>, _>>()?)
}

/// Says what is wrong on standard output, and how it went on standard error.
fn verdict(files: &[(String, String)]) -> anyhow::Result<ExitCode> {
    let issues: Vec<Issue> = files
        .iter()
        .flat_map(|(name, text)| profile::read(name, text, library::get).err().unwrap_or_default())
        .collect();
    for issue in &issues {
        say(issue)?;
    }
    let found = if issues.is_empty() { "nothing is wrong".to_owned() } else { format!("{} mistakes", issues.len()) };
    eprintln!("{} profiles: {found}", files.len());
    Ok(if issues.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn text(file: &PathBuf) -> anyhow::Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

/// A profile of this program, or one in a file.
fn find(name: &str) -> anyhow::Result<Profile> {
    if let Some(profile) = library::get(name) {
        return Ok(profile.clone());
    }
    let file = PathBuf::from(name);
    if !file.exists() {
        let ids: Vec<&str> = library::all().iter().map(|profile| profile.id.as_str()).collect();
        anyhow::bail!("there is no profile and no file '{name}'; the profiles are {}", ids.join(", "));
    }
    profile::read(name, &text(&file)?, library::get).map_err(|issues| {
        let issues: Vec<String> = issues.iter().map(Issue::to_string).collect();
        anyhow::anyhow!("the profile cannot be used:\n{}", issues.join("\n"))
    })
}

fn diff(a: &str, b: &str, json: bool) -> anyhow::Result<ExitCode> {
    let changes = profile::diff(&find(a)?, &find(b)?);
    if json {
        say(serde_json::to_string_pretty(&changes)?)?;
    } else {
        changes.iter().try_for_each(say)?;
        eprintln!("{} changes", changes.len());
    }
    Ok(ExitCode::SUCCESS)
}

impl Explain {
    fn run(self) -> anyhow::Result<ExitCode> {
        let profile = find(&self.profile)?;
        let situation = self.situation(&profile)?;
        let on = self.on.unwrap_or_else(|| SystemClock.now().to_zoned(jiff::tz::TimeZone::system()).date());
        let explanation = profile::explain(&profile, &situation, on, self.language);
        if self.json {
            say(serde_json::to_string_pretty(&explanation)?)?;
        } else {
            say(written(&explanation, profile.name.get(self.language)))?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn situation(&self, profile: &Profile) -> anyhow::Result<Situation> {
        if let Some(flag) = self.flags.iter().find(|flag| profile.flags.iter().all(|known| known.id != **flag)) {
            let known: Vec<&str> = profile.flags.iter().map(|known| known.id.as_str()).collect();
            anyhow::bail!("the profile '{}' knows no flag '{flag}'; it knows {}", profile.id, known.join(", "));
        }
        let territory = self.territory.as_deref().map(str::to_uppercase);
        if let Some(code) = territory.as_ref().filter(|code| !code.starts_with(&format!("{}-", profile.country))) {
            anyhow::bail!("'{code}' is no territory of {}: use its ISO 3166-2 code", profile.country);
        }
        Ok(Situation {
            territory,
            municipality: None,
            sector: self.sector.as_ref().map_or_else(|| profile.sector.unwrap_or_default(), |word| word.0),
            size: self.size.0,
            flags: self.flags.iter().cloned().collect(),
        })
    }
}

/// What binds first, then what does not.
fn written(explanation: &Explanation, name: &str) -> String {
    let Explanation { profile, version, on, situation, items } = explanation;
    let flags: Vec<&str> = situation.flags.iter().map(String::as_str).collect();
    let mut text = format!("{name} ({profile} {version}), {on}\n");
    if !flags.is_empty() {
        text.extend(["[", &flags.join(", "), "]\n"]);
    }
    for (mark, binds) in [('+', true), ('-', false)] {
        text.push('\n');
        for item in items.iter().filter(|item| item.binds == binds) {
            text.push_str(&line(mark, item));
        }
    }
    text.truncate(text.trim_end().len());
    text
}

fn line(mark: char, item: &Explained) -> String {
    let Explained { section, id, name, counts, why, article, source, read_on, certainty, note, .. } = item;
    let mut line = format!("{mark} {section} {id}");
    if name != id {
        line.extend([": ", name]);
    }
    if !counts.is_empty() {
        line.extend([" [", &counts.join(" | "), "]"]);
    }
    let read_on = read_on.map(|day| format!(", {day}")).unwrap_or_default();
    line.extend(["\n    ", why, "\n    ", article, ", ", source, " (", word(*certainty), &read_on, ")\n"]);
    if let Some(note) = note {
        line.extend(["    ", note, "\n"]);
    }
    line
}

/// The word of the file.
fn word(certainty: profile::Certainty) -> &'static str {
    match certainty {
        profile::Certainty::TextSeen => "text_seen",
        profile::Certainty::Reading => "reading",
        profile::Certainty::Secondary => "secondary",
    }
}
