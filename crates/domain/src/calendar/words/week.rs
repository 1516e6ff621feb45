//! Opening hours in words.

use jiff::civil::Weekday;

use super::{Interval, WorkingTime, list, names};
use crate::calendar::DayTime;
use crate::language::Language;

/// Days that follow each other and have the same hours.
struct Run<'a> {
    days: Vec<Weekday>,
    hours: &'a [Interval],
}

pub(super) fn week(working: &WorkingTime, language: Language) -> String {
    let mut runs: Vec<Run<'_>> = Vec::new();
    for day in Weekday::Monday.cycle_forward().take(7) {
        let hours = working.on(day);
        match runs.last_mut() {
            Some(run) if run.hours == hours => run.days.push(day),
            _ => runs.push(Run { days: vec![day], hours }),
        }
    }
    runs.retain(|run| !run.hours.is_empty());
    if runs.is_empty() {
        return closed(language).to_owned();
    }
    let phrases: Vec<String> =
        runs.iter().map(|run| format!("{} {}", days(&run.days, language), intervals(run.hours, language))).collect();
    phrases.join("; ")
}

pub(super) fn intervals(hours: &[Interval], language: Language) -> String {
    if hours.is_empty() {
        return closed(language).to_owned();
    }
    if hours == [Interval::DAY] {
        return all_day(language).to_owned();
    }
    let phrase = |interval: &Interval| {
        let (from, to) = (interval.from(), interval.to());
        match language {
            Language::Es | Language::Ca | Language::Gl => format!("de {from} a {to}"),
            Language::Eu => format!("{from}–{to}"),
            Language::En => format!("from {from} to {to}"),
            Language::Pt => {
                let one = |time: DayTime| time.minutes() / 60 == 1;
                let (of, until) = (if one(from) { "da" } else { "das" }, if one(to) { "à" } else { "às" });
                format!("{of} {from} {until} {to}")
            }
        }
    };
    list(&hours.iter().map(phrase).collect::<Vec<_>>(), language)
}

/// «todos los días», «de lunes a viernes», «los sábados y domingos».
fn days(run: &[Weekday], language: Language) -> String {
    match run {
        [_, _, _, _, _, _, _] => match language {
            Language::Es => "todos los días".to_owned(),
            Language::Ca => "cada dia".to_owned(),
            Language::Gl => "todos os días".to_owned(),
            Language::Eu => "egunero".to_owned(),
            Language::En => "every day".to_owned(),
            Language::Pt => "todos os dias".to_owned(),
        },
        [first, _, .., last] => range(*first, *last, language),
        few => list(&few.iter().map(|day| every(*day, language)).collect::<Vec<_>>(), language),
    }
}

fn range(first: Weekday, last: Weekday, language: Language) -> String {
    let (from, to) = (names::weekday(first, language), names::weekday(last, language));
    match language {
        Language::Es | Language::Ca | Language::Gl => format!("de {from} a {to}"),
        // «De segunda a sexta-feira»: the first loses its second half.
        Language::Pt => format!("de {} a {to}", from.trim_end_matches("-feira")),
        Language::En => format!("{from} to {to}"),
        Language::Eu => format!("{}tik {}ra", basque_stem(first), basque_stem(last)),
    }
}

/// A day of every week: «los sábados».
fn every(day: Weekday, language: Language) -> String {
    let name = names::weekday(day, language);
    let weekend = matches!(day, Weekday::Saturday | Weekday::Sunday);
    match language {
        Language::Es if weekend => format!("los {name}s"),
        Language::Es => format!("los {name}"),
        Language::Ca if weekend => format!("els {name}s"),
        Language::Ca => format!("els {name}"),
        Language::Gl if weekend => format!("os {name}s"),
        Language::Gl => format!("os {name}"),
        Language::En => format!("on {name}s"),
        Language::Pt if weekend => format!("ao {name}"),
        Language::Pt => format!("à {name}"),
        Language::Eu => format!("{}tan", basque_stem(day)),
    }
}

/// What the endings of Basque are put to: *ostirale-tik, ostirale-ra, ostirale-tan*.
fn basque_stem(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "astelehene",
        Weekday::Tuesday => "astearte",
        Weekday::Wednesday => "asteazkene",
        Weekday::Thursday => "ostegune",
        Weekday::Friday => "ostirale",
        Weekday::Saturday => "larunbate",
        Weekday::Sunday => "igande",
    }
}

fn all_day(language: Language) -> &'static str {
    match language {
        Language::Es => "las 24 horas",
        Language::Ca => "les 24 hores",
        Language::Gl => "as 24 horas",
        Language::Eu => "24 orduz",
        Language::En => "around the clock",
        Language::Pt => "24 horas por dia",
    }
}

fn closed(language: Language) -> &'static str {
    match language {
        Language::Es => "sin horario de atención",
        Language::Ca => "sense horari d'atenció",
        Language::Gl => "sen horario de atención",
        Language::Eu => "ordutegirik gabe",
        Language::En => "no opening hours",
        Language::Pt => "sem horário de atendimento",
    }
}
