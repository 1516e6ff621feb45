//! The computation of a date, day by day and in words, so that everybody can check it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::count::{Day, Reason, Tally};
use super::{LegalClock, words};
use crate::calendar::legal::{LegalCalendars, LegalDays};
use crate::calendar::words::{at_time, date_in_words, on_date};
use crate::calendar::{CalendarError, DayKind, Step, in_words, until};
use crate::language::Language;

/// How a date was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Computation {
    /// In words: «Recibido el lunes 23 de noviembre a las 10:00. Se cuentan 15 días hábiles desde el día siguiente, … Por eso:
    /// hasta el martes 15 de diciembre, incluido.»
    pub words: String,
    /// Every day from the first that could count to the last. For months the dates from which to which they go; none for
    /// hours, which are counted on the clock.
    pub steps: Vec<DayStep>,
    /// The calendar is no longer the one by which it was counted; the holidays are those of then, which the clock keeps.
    pub calendar_is_gone: bool,
}

/// A day of a computation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayStep {
    /// Which.
    pub date: Date,
    /// Whether it counts.
    pub counts: bool,
    /// The how manyth it is, if it counts.
    pub number: Option<u16>,
    /// Why it does not: `sábado`, the name of the holiday, that the clock stood still. Empty if it counts.
    pub why: String,
}

impl LegalClock {
    /// How its date was found. Leads to the date that the clock has, also when the calendar was changed since.
    pub fn explain(&self, calendars: &LegalCalendars, language: Language) -> Result<Computation, CalendarError> {
        let calendar = self.calendar_in(calendars);
        let tally = Tally::new(self, &calendar, Some(self.due_on));
        let count = tally.count()?;
        let calendar_is_gone = self.by_holidays() && calendar.version() != self.calendar.version;
        let years = tally.date(self.started_at).year() != self.due_on.year();
        let mut sentences = vec![self.began(years, language), words::counted(self, language)];
        sentences.extend(in_words(&skipped(&count.days, &calendar, language), language));
        sentences.extend(self.stood(language));
        if let Some(extended) = self.extended {
            let told = on_date(tally.date(extended.told_at), years, language);
            sentences.push(words::extended(&date_in_words(extended.to, years, language), &told, language));
        }
        if self.calendar.provisional {
            sentences.push(words::provisional(language).to_owned());
        }
        if calendar_is_gone {
            sentences.push(words::gone(language).to_owned());
        }
        sentences.push(self.therefore(years, language));
        let steps = count.days.iter().map(|day| step(*day, &calendar, language)).collect();
        Ok(Computation { words: sentences.join(" "), steps, calendar_is_gone })
    }

    fn began(&self, with_year: bool, language: Language) -> String {
        let local = self.zone.local(self.started_at);
        let when = format!("{}{}", on_date(local.date(), with_year, language), at_time(local, language));
        words::began(self.starts, self.restarted, &when, language)
    }

    /// Each suspension, as a sentence.
    fn stood(&self, language: Language) -> Vec<String> {
        let moment = |at| {
            let local = self.zone.local(at);
            let date = match language {
                Language::Es | Language::Gl => on_date(local.date(), false, language),
                _ => date_in_words(local.date(), false, language),
            };
            format!("{date}{}", at_time(local, language))
        };
        let mut sentences: Vec<String> = self
            .suspensions
            .iter()
            .map(|stood| words::stood(stood.cause, &moment(stood.from), &moment(stood.to), language))
            .collect();
        if let Some(standing) = self.suspended {
            let limit = standing.until.map(moment);
            sentences.push(words::stands(standing.cause, &moment(standing.since), limit.as_deref(), language));
        }
        sentences
    }

    fn therefore(&self, with_year: bool, language: Language) -> String {
        if self.suspended.is_some_and(|standing| standing.until.is_none()) {
            return words::moves(&date_in_words(self.due_on, with_year, language), language);
        }
        if !self.in_hours() {
            return until(self.due_on, with_year, language);
        }
        let local = self.zone.local(self.due_at);
        words::until(&date_in_words(local.date(), with_year, language), &at_time(local, language), language)
    }
}

/// The days that do not count by themselves; what was suspended is told apart.
fn skipped(days: &[Day], calendar: &LegalDays, language: Language) -> Vec<Step> {
    let step = |day: &Day| {
        let kind = match day.counted {
            Err(Reason::Weekend) => DayKind::Weekend,
            Err(Reason::Holiday) => DayKind::Holiday { name: holiday(calendar, day.date, language) },
            Ok(_) | Err(Reason::Suspended) => return None,
        };
        Some(Step { date: day.date, day: kind, stretches: Vec::new() })
    };
    days.iter().filter_map(step).collect()
}

fn step(day: Day, calendar: &LegalDays, language: Language) -> DayStep {
    let why = match day.counted {
        Ok(_) => String::new(),
        Err(Reason::Weekend) => crate::calendar::words::weekday(day.date.weekday(), language).to_owned(),
        Err(Reason::Holiday) => holiday(calendar, day.date, language),
        Err(Reason::Suspended) => words::suspended(language).to_owned(),
    };
    DayStep { date: day.date, counts: day.counted.is_ok(), number: day.counted.ok(), why }
}

fn holiday(calendar: &LegalDays, date: Date, language: Language) -> String {
    calendar.holiday(date, language).unwrap_or_else(|| words::holiday(language).to_owned())
}
