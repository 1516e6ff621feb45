//! Dates, times and durations in words, in the six languages.
//!
//! Hand-written rather than taken from a locale table: persons read these in sentences («el jueves a las 10:00»), which
//! tables of formats do not give. The clock has 24 hours everywhere.

use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, Timestamp};

use super::{Interval, WorkingTime, Zone};
use crate::language::Language;

mod names;
mod week;

pub use names::{month, weekday};

/// Where, when and in which language somebody reads: what a date needs to be put in words.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The language of the words.
    pub language: Language,
    /// The zone in which times are told.
    pub zone: &'a Zone,
    /// The present, for «mañana» and to leave out the year when it is this one.
    pub now: Timestamp,
}

impl Reader<'_> {
    /// `9:12`.
    pub fn time(&self, at: Timestamp) -> String {
        time(self.zone.local(at))
    }

    /// `sábado 21 de noviembre`, with the year when it is another.
    pub fn date_long(&self, at: Timestamp) -> String {
        self.day_long(self.zone.local(at).date())
    }

    /// `jue 26`; `mar 1 dic` in another month, with the year when it is another.
    pub fn date_short(&self, at: Timestamp) -> String {
        self.day_short(self.zone.local(at).date())
    }

    /// `sábado 21 de noviembre a las 9:12`, with the year when it is another.
    pub fn date_time(&self, at: Timestamp) -> String {
        format!("{}{}", self.date_long(at), at_time(self.zone.local(at), self.language))
    }

    /// `sábado 21, 9:12` within this month; else `sábado 21 de octubre, 9:12`: for lists, where it stands alone.
    pub fn day_time(&self, at: Timestamp) -> String {
        let date = self.zone.local(at).date();
        if date.first_of_month() != self.today().first_of_month() {
            return format!("{}, {}", self.date_long(at), self.time(at));
        }
        format!("{} {}, {}", weekday(date.weekday(), self.language), date.day(), self.time(at))
    }

    /// As people say it: «ahora mismo», «hace 12 min», «en 40 min», «hace 3 h», «hoy a las 18:00», «ayer a las 9:12», «mañana a
    /// las 10:00», «el jueves a las 10:00»; the date and time when it is farther away.
    pub fn relative(&self, at: Timestamp) -> String {
        let distance = at.duration_since(self.now);
        let minutes = distance.abs().as_mins();
        let local = self.zone.local(at);
        let days = self.today().duration_until(local.date()).as_hours() / 24;
        match (days, distance.is_negative()) {
            _ if minutes == 0 => just_now(self.language).to_owned(),
            (_, past) if minutes < 60 => from_now(&format!("{minutes} min"), past, self.language),
            (0, true) => from_now(&format!("{} h", minutes / 60), true, self.language),
            (-1..=1, _) => format!("{}{}", near_day(days, self.language), at_time(local, self.language)),
            (2..=6, _) => format!("{}{}", on_weekday(local.date(), self.language), at_time(local, self.language)),
            _ => self.date_time(at),
        }
    }

    /// As [`Reader::date_long`], of a date without a time.
    pub fn day_long(&self, date: Date) -> String {
        date_in_words(date, date.year() != self.today().year(), self.language)
    }

    /// As [`Reader::date_short`], of a date without a time.
    pub fn day_short(&self, date: Date) -> String {
        let (today, language) = (self.today(), self.language);
        let day = format!("{} {}", names::weekday_short(date.weekday(), language), date.day());
        let month = names::month_short(date.month(), language);
        match (date.year() == today.year(), date.month() == today.month(), language) {
            (true, true, _) => day,
            (true, false, Language::Eu) => {
                format!("{} {month} {}", names::weekday_short(date.weekday(), language), date.day())
            }
            (true, false, _) => format!("{day} {month}"),
            (false, _, Language::Eu) => {
                format!("{} {} {month} {}", names::weekday_short(date.weekday(), language), date.year(), date.day())
            }
            (false, _, _) => format!("{day} {month} {}", date.year()),
        }
    }

    fn today(&self) -> Date {
        self.zone.local(self.now).date()
    }
}

/// `9:12`.
pub fn time(local: DateTime) -> String {
    format!("{}:{:02}", local.hour(), local.minute())
}

/// `sábado 21 de noviembre`, and `de 2026` when asked for.
pub fn date_in_words(date: Date, with_year: bool, language: Language) -> String {
    let name = weekday(date.weekday(), language);
    let (day, month, year) = (date.day(), month(date.month(), language), date.year());
    let tail = |word: &str| if with_year { format!("{word}{year}") } else { String::new() };
    match language {
        Language::Ca if month.starts_with(['a', 'o']) => format!("{name} {day} d'{month}{}", tail(" de ")),
        Language::Es | Language::Ca | Language::Gl => format!("{name} {day} de {month}{}", tail(" de ")),
        Language::Pt => format!("{name}, {day} de {month}{}", tail(" de ")),
        Language::En => format!("{name} {day} {month}{}", tail(" ")),
        Language::Eu if with_year => format!("{name}, {year}{} {month}ren {day}a", names::basque_of_year(year)),
        Language::Eu => format!("{name}, {month}k {day}"),
    }
}

/// A date within a sentence: «el martes 24 de noviembre».
pub fn on_date(date: Date, with_year: bool, language: Language) -> String {
    let words = date_in_words(date, with_year, language);
    match language {
        Language::Es => format!("el {words}"),
        Language::Gl => format!("o {words}"),
        Language::En => format!("on {words}"),
        Language::Pt => format!("{} {words}", names::portuguese_on(date.weekday())),
        Language::Ca | Language::Eu => words,
    }
}

/// A time after a date or day in a sentence, with its space or comma: « a las 10:40», « a la 1:20».
pub fn at_time(local: DateTime, language: Language) -> String {
    let (time, one) = (time(local), local.hour() == 1);
    match language {
        Language::Es => format!(" a {} {time}", if one { "la" } else { "las" }),
        Language::Ca => format!(" a {} {time}", if one { "la" } else { "les" }),
        Language::Gl => format!(" {} {time}", if one { "á" } else { "ás" }),
        Language::Eu => format!(", {time}"),
        Language::En => format!(" at {time}"),
        Language::Pt => format!(" {} {time}", if one { "à" } else { "às" }),
    }
}

/// «1 hora y 40 minutos»; whole minutes, what is left over is not said.
pub fn duration(length: SignedDuration, language: Language) -> String {
    let minutes = length.as_mins().max(0);
    let (hours, rest) = (minutes / 60, minutes % 60);
    let [hour, hours_word, minute, minutes_word, and] = match language {
        Language::Es => ["hora", "horas", "minuto", "minutos", "y"],
        Language::Ca => ["hora", "hores", "minut", "minuts", "i"],
        Language::Gl | Language::Pt => ["hora", "horas", "minuto", "minutos", "e"],
        Language::Eu => ["ordu", "ordu", "minutu", "minutu", "eta"],
        Language::En => ["hour", "hours", "minute", "minutes", "and"],
    };
    let count = |number: i64, one: &str, many: &str| match (number, language) {
        (1, Language::Eu) => format!("{one} 1"),
        (1, _) => format!("1 {one}"),
        _ => format!("{number} {many}"),
    };
    match (hours, rest) {
        (0, _) => count(rest, minute, minutes_word),
        (_, 0) => count(hours, hour, hours_word),
        _ => format!("{} {and} {}", count(hours, hour, hours_word), count(rest, minute, minutes_word)),
    }
}

/// «1 h 40 min», alike in every language.
pub fn duration_short(length: SignedDuration) -> String {
    let minutes = length.as_mins().max(0);
    match (minutes / 60, minutes % 60) {
        (0, rest) => format!("{rest} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, rest) => format!("{hours} h {rest} min"),
    }
}

/// The intervals of a day: «de 9:00 a 14:00 y de 16:00 a 19:00».
pub fn intervals(hours: &[Interval], language: Language) -> String {
    week::intervals(hours, language)
}

/// The hours of a week: «de lunes a viernes de 9:00 a 14:00 y de 16:00 a 19:00; los sábados de 10:00 a 13:00».
pub fn week(working: &WorkingTime, language: Language) -> String {
    week::week(working, language)
}

/// The first letter in upper case, for the start of a sentence.
pub fn sentence(words: &str) -> String {
    let mut symbols = words.chars();
    symbols.next().map_or_else(String::new, |first| first.to_uppercase().chain(symbols).collect())
}

/// «lunes, martes y miércoles»; empty for nothing.
pub fn list(items: &[String], language: Language) -> String {
    let and = match language {
        Language::Es => "y",
        Language::Ca => "i",
        Language::Gl | Language::Pt => "e",
        Language::Eu => "eta",
        Language::En => "and",
    };
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} {and} {last}", first.join(", ")),
    }
}

fn just_now(language: Language) -> &'static str {
    match language {
        Language::Es => "ahora mismo",
        Language::Ca => "ara mateix",
        Language::Gl | Language::Pt => "agora mesmo",
        Language::Eu => "oraintxe",
        Language::En => "just now",
    }
}

fn from_now(amount: &str, past: bool, language: Language) -> String {
    match (language, past) {
        (Language::Es, true) => format!("hace {amount}"),
        (Language::Ca, true) => format!("fa {amount}"),
        (Language::Gl, true) => format!("hai {amount}"),
        (Language::Eu, true) => format!("duela {amount}"),
        (Language::En, true) => format!("{amount} ago"),
        (Language::Pt, true) => format!("há {amount}"),
        (Language::Es | Language::Gl, false) => format!("en {amount}"),
        (Language::Ca, false) => format!("d'ací a {amount}"),
        (Language::Eu, false) => format!("{amount} barru"),
        (Language::En, false) => format!("in {amount}"),
        (Language::Pt, false) => format!("daqui a {amount}"),
    }
}

/// Yesterday, today and tomorrow for -1, 0 and 1.
fn near_day(days: i64, language: Language) -> &'static str {
    let [yesterday, today, tomorrow] = match language {
        Language::Es => ["ayer", "hoy", "mañana"],
        Language::Ca => ["ahir", "hui", "demà"],
        Language::Gl => ["onte", "hoxe", "mañá"],
        Language::Eu => ["atzo", "gaur", "bihar"],
        Language::En => ["yesterday", "today", "tomorrow"],
        Language::Pt => ["ontem", "hoje", "amanhã"],
    };
    match days {
        ..0 => yesterday,
        0 => today,
        _ => tomorrow,
    }
}

/// A day of this week that is to come: «el jueves».
fn on_weekday(date: Date, language: Language) -> String {
    let name = weekday(date.weekday(), language);
    match language {
        Language::Es => format!("el {name}"),
        Language::Gl => format!("o {name}"),
        Language::En => format!("on {name}"),
        Language::Pt => format!("{} {name}", names::portuguese_on(date.weekday())),
        Language::Ca | Language::Eu => name.to_owned(),
    }
}

#[cfg(test)]
mod tests;
