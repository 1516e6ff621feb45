//! The computation of a deadline in words, so that everybody can check it.

use jiff::Timestamp;
use jiff::civil::Date;

use super::words::{at_time, date_in_words, duration, list, on_date, sentence, week, weekday};
use super::{Calendar, DayCount, DayDeadline, DayKind, Deadline, Step, Zone};
use crate::language::Language;

/// A computation with more lines than this is told by its beginning and its end.
const LINES: usize = 16;
const LINES_AT_END: usize = 4;

impl Calendar {
    /// «Recibido el viernes 20 de noviembre a las 18:40. Atendemos de lunes a viernes de 9:00 a 14:00 y de 16:00 a 19:00. Viernes
    /// 20: 20 minutos; sábado 21 y domingo 22 no cuentan; … Por eso: martes 24 de noviembre a las 10:40.»
    pub fn explain(&self, deadline: &Deadline, language: Language) -> String {
        let years = self.zone.local(deadline.start).year() != self.zone.local(deadline.due).year();
        let mut sentences = vec![received(&self.zone, deadline.start, years, language), self.attends(language)];
        sentences.extend(in_words(&deadline.steps, language));
        sentences.push(self.therefore(deadline.due, years, language));
        sentences.join(" ")
    }

    /// «Recibido el sábado 21 de noviembre. Se cuentan 5 días naturales desde el día siguiente. Por eso: hasta el jueves 26 de
    /// noviembre, incluido.» For working days, with the days that do not count.
    pub fn explain_days(&self, deadline: &DayDeadline, language: Language) -> String {
        let years = deadline.start.year() != deadline.due.year();
        let start = on_date(deadline.start, years, language);
        let mut sentences = vec![received_on(&start, language), counted_days(deadline, language)];
        let skipped: Vec<Step> = deadline
            .skipped
            .iter()
            .map(|skipped| Step { date: skipped.date, day: skipped.day.clone(), stretches: Vec::new() })
            .collect();
        sentences.extend(in_words(&skipped, language));
        sentences.push(until(deadline.due, years, language));
        sentences.join(" ")
    }

    /// The hours of the week, as a sentence.
    pub(crate) fn attends(&self, language: Language) -> String {
        let hours = week(&self.working, language);
        match language {
            Language::Es | Language::Gl | Language::Pt => format!("Atendemos {hours}."),
            Language::Ca => format!("Atenem {hours}."),
            Language::Eu => format!("Ordutegia: {hours}."),
            Language::En => format!("We are here {hours}."),
        }
    }

    /// The result, as a sentence.
    pub(crate) fn therefore(&self, due: Timestamp, with_year: bool, language: Language) -> String {
        let local = self.zone.local(due);
        let hence = match language {
            Language::Es => "Por eso",
            Language::Ca => "Per això",
            Language::Gl => "Por iso",
            Language::Eu => "Beraz",
            Language::En => "Hence",
            Language::Pt => "Por isso",
        };
        format!("{hence}: {}{}.", date_in_words(local.date(), with_year, language), at_time(local, language))
    }
}

/// «Recibido el viernes 20 de noviembre a las 18:40.»
pub(crate) fn received(zone: &Zone, at: Timestamp, with_year: bool, language: Language) -> String {
    let local = zone.local(at);
    let when = format!("{}{}", on_date(local.date(), with_year, language), at_time(local, language));
    received_on(&when, language)
}

/// «Por eso: hasta el jueves 26 de noviembre, incluido.»
pub(crate) fn until(due: Date, with_year: bool, language: Language) -> String {
    let due = date_in_words(due, with_year, language);
    match language {
        Language::Es => format!("Por eso: hasta el {due}, incluido."),
        Language::Ca => format!("Per això: fins {due}, inclòs."),
        Language::Gl => format!("Por iso: ata o {due}, incluído."),
        Language::Eu => format!("Beraz, azken eguna: {due}."),
        Language::En => format!("Hence: until the end of {due}."),
        Language::Pt => format!("Por isso: até {due}, inclusive."),
    }
}

fn received_on(when: &str, language: Language) -> String {
    match language {
        Language::Es | Language::Gl => format!("Recibido {when}."),
        Language::Ca => format!("Rebut {when}."),
        Language::Eu => format!("Jasota: {when}."),
        Language::En => format!("Received {when}."),
        Language::Pt => format!("Recebido {when}."),
    }
}

fn counted_days(deadline: &DayDeadline, language: Language) -> String {
    let (days, one) = (deadline.days, deadline.days == 1);
    let natural = deadline.count == DayCount::Natural;
    match language {
        Language::Es => {
            let kind = if natural { "natural" } else { "hábil" };
            let many = if natural { "naturales" } else { "hábiles" };
            if one {
                format!("Se cuenta 1 día {kind} desde el día siguiente.")
            } else {
                format!("Se cuentan {days} días {many} desde el día siguiente.")
            }
        }
        Language::Ca => {
            let kind = if natural { "natural" } else { "hàbil" };
            if one {
                format!("Es compta 1 dia {kind} des de l'endemà.")
            } else {
                format!("Es compten {days} dies {kind}s des de l'endemà.")
            }
        }
        Language::Gl => {
            let kind = if natural { "natural" } else { "hábil" };
            let many = if natural { "naturais" } else { "hábiles" };
            if one {
                format!("Cóntase 1 día {kind} desde o día seguinte.")
            } else {
                format!("Cóntanse {days} días {many} desde o día seguinte.")
            }
        }
        Language::Eu => {
            let kind = if natural { "egun natural" } else { "egun baliodun" };
            let amount = if one { format!("{kind} 1") } else { format!("{days} {kind}") };
            format!("Hurrengo egunetik hasita, {amount} zenbatzen dira.")
        }
        Language::En => {
            let kind = if natural { "calendar" } else { "working" };
            let plural = if one { "day" } else { "days" };
            let verb = if one { "is" } else { "are" };
            format!("{days} {kind} {plural} {verb} counted from the next day on.")
        }
        Language::Pt => {
            let many = if natural { "dias seguidos" } else { "dias úteis" };
            let single = if natural { "dia seguido" } else { "dia útil" };
            if one {
                format!("Conta-se 1 {single} a partir do dia seguinte.")
            } else {
                format!("Contam-se {days} {many} a partir do dia seguinte.")
            }
        }
    }
}

/// Dates that follow each other and count alike.
struct Run<'a> {
    first: Date,
    last: Date,
    days: usize,
    step: &'a Step,
}

/// What each day contributes, as one sentence; none for no days.
pub(crate) fn in_words(steps: &[Step], language: Language) -> Option<String> {
    let mut runs: Vec<Run<'_>> = Vec::new();
    for step in steps {
        match runs.last_mut() {
            Some(run)
                if run.step.day == step.day
                    && run.step.counted() == step.counted()
                    && super::zone::next(run.last) == step.date =>
            {
                run.last = step.date;
                run.days += 1;
            }
            _ => runs.push(Run { first: step.date, last: step.date, days: 1, step }),
        }
    }
    let mut month = steps.first()?.date.first_of_month();
    let mut phrases: Vec<String> = runs.iter().map(|run| run_in_words(run, &mut month, language)).collect();
    if phrases.len() > LINES {
        let end = phrases.len() - LINES_AT_END;
        phrases.splice(LINES - LINES_AT_END..end, ["…".to_owned()]);
    }
    Some(format!("{}.", sentence(&phrases.join("; "))))
}

fn run_in_words(run: &Run<'_>, month: &mut Date, language: Language) -> String {
    let first = day_in_words(run.first, month, language);
    let subject = match run.days {
        1 => first,
        2 => list(&[first, day_in_words(run.last, month, language)], language),
        _ => {
            let last = day_in_words(run.last, month, language);
            match language {
                Language::Es => format!("del {first} al {last}"),
                Language::Ca | Language::Pt => format!("de {first} a {last}"),
                Language::Gl => format!("do {first} ao {last}"),
                Language::Eu => format!("{first} – {last}"),
                Language::En => format!("{first} to {last}"),
            }
        }
    };
    match &run.step.day {
        DayKind::Ordinary => worked(&subject, run, language),
        DayKind::SpecialHours { name } => worked(&format!("{subject} ({name})"), run, language),
        DayKind::Weekend => not_counted(&subject, run.days, language),
        DayKind::Holiday { name } => not_counted(&format!("{subject} ({name})"), run.days, language),
        DayKind::AfterHours => format!("{subject}: {}", after_hours(language)),
        DayKind::Closed => format!("{subject}: {}", closed(language)),
    }
}

/// `lunes 23`, and the month when it is not the one last told.
fn day_in_words(date: Date, month: &mut Date, language: Language) -> String {
    if *month != date.first_of_month() {
        *month = date.first_of_month();
        return date_in_words(date, false, language);
    }
    format!("{} {}", weekday(date.weekday(), language), date.day())
}

fn worked(subject: &str, run: &Run<'_>, language: Language) -> String {
    let amount = duration(run.step.counted(), language);
    match (run.days, language) {
        (1, _) => format!("{subject}: {amount}"),
        (_, Language::Es | Language::Gl) => format!("{subject}: {amount} cada día"),
        (_, Language::Ca) => format!("{subject}: {amount} cada dia"),
        (_, Language::Eu) => format!("{subject}: egunean {amount}"),
        (_, Language::En) => format!("{subject}: {amount} each day"),
        (_, Language::Pt) => format!("{subject}: {amount} por dia"),
    }
}

fn not_counted(subject: &str, days: usize, language: Language) -> String {
    let verb = match (language, days) {
        (Language::Es, 1) => "no cuenta",
        (Language::Es, _) => "no cuentan",
        (Language::Ca, 1) => "no compta",
        (Language::Ca, _) => "no compten",
        (Language::Gl, 1) => "non conta",
        (Language::Gl, _) => "non contan",
        (Language::Eu, 1) => "ez da zenbatzen",
        (Language::Eu, _) => "ez dira zenbatzen",
        (Language::En, 1) => "does not count",
        (Language::En, _) => "do not count",
        (Language::Pt, 1) => "não conta",
        (Language::Pt, _) => "não contam",
    };
    format!("{subject} {verb}")
}

fn after_hours(language: Language) -> &'static str {
    match language {
        Language::Es => "ya habíamos cerrado",
        Language::Ca => "ja havíem tancat",
        Language::Gl => "xa pecharamos",
        Language::Eu => "itxita geunden jada",
        Language::En => "we had already closed",
        Language::Pt => "já tínhamos fechado",
    }
}

fn closed(language: Language) -> &'static str {
    match language {
        Language::Es => "cerrado",
        Language::Ca => "tancat",
        Language::Gl => "pechado",
        Language::Eu => "itxita",
        Language::En => "closed",
        Language::Pt => "fechado",
    }
}
