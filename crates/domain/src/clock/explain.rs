//! A clock's date in words, with its pauses.

use jiff::{SignedDuration, Timestamp};

use super::{Clock, Pause, Rule};
use crate::calendar::words::{at_time, date_in_words, duration, on_date};
use crate::calendar::{Calendar, CalendarError, Calendars, Deadline, in_words, received};
use crate::language::Language;

impl Clock {
    /// The computation of the due date, day by day, for the person and for whoever checks it. While the clock stands still
    /// there is no date: then it ends with what is left.
    pub fn explain(&self, calendars: Calendars<'_>, language: Language) -> Result<String, CalendarError> {
        let calendar = calendars.of(self);
        let zone = &calendar.zone;
        let years = zone.local(self.started_at).year() != zone.local(self.due_at).year();
        let mut sentences = vec![
            received(zone, self.started_at, years, language),
            promised(self.rule, self.allowance, language),
            calendar.attends(language),
        ];
        let mut run = calendar.add_working(self.started_at, self.allowance)?;
        for pause in &self.pauses {
            if pause.from > run.due {
                break;
            }
            sentences.extend(in_words(&calendar.steps_between(run.start, pause.from)?, language));
            sentences.push(paused(*pause, calendar, language));
            run = calendar.add_working(pause.to, left_at(&run, pause.from, calendar)?)?;
        }
        if let Some(since) = self.paused_since.filter(|since| *since <= run.due) {
            sentences.extend(in_words(&calendar.steps_between(run.start, since)?, language));
            sentences.push(standing_still(since, left_at(&run, since, calendar)?, calendar, language));
        } else {
            sentences.extend(in_words(&run.steps, language));
            sentences.push(calendar.therefore(run.due, years, language));
        }
        Ok(sentences.join(" "))
    }
}

/// What a run has left at a moment.
fn left_at(run: &Deadline, at: Timestamp, calendar: &Calendar) -> Result<SignedDuration, CalendarError> {
    Ok(run.working.saturating_sub(calendar.working_between(run.start, at)?))
}

fn promised(rule: Rule, allowance: SignedDuration, language: Language) -> String {
    let amount = duration(allowance, language);
    match (rule, language) {
        (Rule::FirstAnswer, Language::Es) => format!("Prometimos una primera respuesta en {amount} de atención."),
        (Rule::FirstAnswer, Language::Ca) => format!("Vam prometre una primera resposta en {amount} d'atenció."),
        (Rule::FirstAnswer, Language::Gl) => format!("Prometemos unha primeira resposta en {amount} de atención."),
        (Rule::FirstAnswer, Language::Eu) => {
            format!("Lehen erantzunerako agindu dugun epea: {amount}, ordutegi barruan.")
        }
        (Rule::FirstAnswer, Language::En) => format!("We promised a first answer within {amount} of opening time."),
        (Rule::FirstAnswer, Language::Pt) => format!("Prometemos uma primeira resposta em {amount} de atendimento."),
        (Rule::NextAnswer, Language::Es) => format!("Prometimos contestar en {amount} de atención."),
        (Rule::NextAnswer, Language::Ca) => format!("Vam prometre contestar en {amount} d'atenció."),
        (Rule::NextAnswer, Language::Gl) => format!("Prometemos contestar en {amount} de atención."),
        (Rule::NextAnswer, Language::Eu) => format!("Erantzuteko agindutako epea: {amount}, arreta-orduetan."),
        (Rule::NextAnswer, Language::En) => format!("We promised an answer within {amount} of opening time."),
        (Rule::NextAnswer, Language::Pt) => format!("Prometemos responder em {amount} de atendimento."),
    }
}

fn paused(pause: Pause, calendar: &Calendar, language: Language) -> String {
    let (from, to) = (moment(pause.from, calendar, language), moment(pause.to, calendar, language));
    match language {
        Language::Es => {
            format!("El plazo estuvo en pausa desde {from} hasta {to}, mientras esperábamos la información pedida.")
        }
        Language::Ca => {
            format!("El termini va estar en pausa des de {from} fins a {to}, mentre esperàvem la informació demanada.")
        }
        Language::Gl => {
            format!("O prazo estivo en pausa desde {from} ata {to}, mentres agardabamos a información pedida.")
        }
        Language::Eu => {
            format!("Epea etenda egon zen ({from} – {to}), eskatutako informazioaren zain geunden bitartean.")
        }
        Language::En => {
            format!("The clock stood still from {from} to {to}, while we waited for the information we had asked for.")
        }
        Language::Pt => {
            format!("O prazo esteve em pausa desde {from} até {to}, enquanto esperávamos a informação pedida.")
        }
    }
}

fn standing_still(since: Timestamp, left: SignedDuration, calendar: &Calendar, language: Language) -> String {
    let (since, amount) = (moment(since, calendar, language), duration(left, language));
    match language {
        Language::Es => format!(
            "El plazo está en pausa desde {since}, a la espera de la información pedida. Tiempo que queda: {amount} de atención."
        ),
        Language::Ca => format!(
            "El termini està en pausa des de {since}, a l'espera de la informació demanada. Temps que queda: {amount} d'atenció."
        ),
        Language::Gl => format!(
            "O prazo está en pausa desde {since}, á espera da información pedida. Tempo que queda: {amount} de atención."
        ),
        Language::Eu => format!(
            "Epea etenda dago, eskatutako informazioaren zain. Noiztik: {since}. Geratzen den denbora: {amount}, ordutegi barruan."
        ),
        Language::En => format!(
            "The clock has stood still since {since}, while we wait for the information we asked for. Time left: {amount} of opening time."
        ),
        Language::Pt => format!(
            "O prazo está em pausa desde {since}, à espera da informação pedida. Tempo que resta: {amount} de atendimento."
        ),
    }
}

/// A moment after «desde»: with its article where the language wants one.
fn moment(at: Timestamp, calendar: &Calendar, language: Language) -> String {
    let local = calendar.zone.local(at);
    let date = match language {
        Language::Es | Language::Gl => on_date(local.date(), false, language),
        _ => date_in_words(local.date(), false, language),
    };
    format!("{date}{}", at_time(local, language))
}
