//! How a clock is counted, as a sentence.

use super::super::LegalClock;
use crate::language::Language;
use crate::profile::{Counts, Unit};

/// «Se cuentan 15 días hábiles desde el día siguiente.»
pub(in super::super) fn counted(clock: &LegalClock, language: Language) -> String {
    let [one, many] = match language {
        Language::Es => spanish(clock.unit),
        Language::Ca => catalan(clock.unit),
        Language::Gl => galician(clock.unit),
        Language::Eu => basque(clock.unit),
        Language::En => english(clock.unit),
        Language::Pt => portuguese(clock.unit),
    };
    let template = if clock.amount == 1 { one } else { many };
    template.replace("{n}", &clock.amount.to_string()).replace("{from}", first_day(clock.counts, language))
}

const fn first_day(counts: Counts, language: Language) -> &'static str {
    match (counts, language) {
        (Counts::NextDay, Language::Es) => "desde el día siguiente",
        (Counts::NextDay, Language::Ca) => "des de l'endemà",
        (Counts::NextDay, Language::Gl) => "desde o día seguinte",
        (Counts::NextDay, Language::Eu) => "hurrengo egunetik hasita",
        (Counts::NextDay, Language::En) => "from the next day on",
        (Counts::NextDay, Language::Pt) => "a partir do dia seguinte",
        (Counts::Moment, Language::Es) => "desde ese mismo día",
        (Counts::Moment, Language::Ca) => "des d'aquell mateix dia",
        (Counts::Moment, Language::Gl) => "desde ese mesmo día",
        (Counts::Moment, Language::Eu) => "egun horretatik bertatik hasita",
        (Counts::Moment, Language::En) => "from that same day on",
        (Counts::Moment, Language::Pt) => "a partir desse mesmo dia",
    }
}

const fn spanish(unit: Unit) -> [&'static str; 2] {
    match unit {
        Unit::Minutes => {
            ["Se cuenta 1 minuto de reloj.", "Se cuentan {n} minutos seguidos, cualquier día y a cualquier hora."]
        }
        Unit::Hours => [
            "Se cuenta 1 hora de reloj, cualquier día y a cualquier hora.",
            "Se cuentan {n} horas seguidas, cualquier día y a cualquier hora.",
        ],
        Unit::NaturalDays => [
            "Se cuenta 1 día natural {from}, aunque sea festivo.",
            "Se cuentan {n} días naturales {from}, festivos incluidos.",
        ],
        Unit::WorkingDays => ["Se cuenta 1 día hábil {from}.", "Se cuentan {n} días hábiles {from}."],
        Unit::WorkingDaysAndSaturdays => [
            "Se cuenta 1 día hábil {from}; los sábados también cuentan.",
            "Se cuentan {n} días hábiles {from}; los sábados también cuentan.",
        ],
        Unit::Months => ["Se cuenta 1 mes, de fecha a fecha.", "Se cuentan {n} meses, de fecha a fecha."],
        Unit::SameWorkingDay => ["El plazo es el mismo día; si no es hábil, el primero que lo sea."; 2],
    }
}

const fn catalan(unit: Unit) -> [&'static str; 2] {
    match unit {
        Unit::Minutes => {
            ["Es compta 1 minut de rellotge.", "Es compten {n} minuts seguits, qualsevol dia i a qualsevol hora."]
        }
        Unit::Hours => [
            "Es compta 1 hora de rellotge, qualsevol dia i a qualsevol hora.",
            "Es compten {n} hores seguides, qualsevol dia i a qualsevol hora.",
        ],
        Unit::NaturalDays => [
            "Es compta 1 dia natural {from}, encara que siga festiu.",
            "Es compten {n} dies naturals {from}, festius inclosos.",
        ],
        Unit::WorkingDays => ["Es compta 1 dia hàbil {from}.", "Es compten {n} dies hàbils {from}."],
        Unit::WorkingDaysAndSaturdays => [
            "Es compta 1 dia hàbil {from}; els dissabtes també compten.",
            "Es compten {n} dies hàbils {from}; els dissabtes també compten.",
        ],
        Unit::Months => ["Es compta 1 mes, de data a data.", "Es compten {n} mesos, de data a data."],
        Unit::SameWorkingDay => ["El termini és el mateix dia; si no és hàbil, el primer que ho siga."; 2],
    }
}

const fn galician(unit: Unit) -> [&'static str; 2] {
    match unit {
        Unit::Minutes => {
            ["Cóntase 1 minuto de reloxo.", "Cóntanse {n} minutos seguidos, calquera día e a calquera hora."]
        }
        Unit::Hours => [
            "Cóntase 1 hora de reloxo, calquera día e a calquera hora.",
            "Cóntanse {n} horas seguidas, calquera día e a calquera hora.",
        ],
        Unit::NaturalDays => [
            "Cóntase 1 día natural {from}, aínda que sexa festivo.",
            "Cóntanse {n} días naturais {from}, festivos incluídos.",
        ],
        Unit::WorkingDays => ["Cóntase 1 día hábil {from}.", "Cóntanse {n} días hábiles {from}."],
        Unit::WorkingDaysAndSaturdays => [
            "Cóntase 1 día hábil {from}; os sábados tamén contan.",
            "Cóntanse {n} días hábiles {from}; os sábados tamén contan.",
        ],
        Unit::Months => ["Cóntase 1 mes, de data a data.", "Cóntanse {n} meses, de data a data."],
        Unit::SameWorkingDay => ["O prazo é o mesmo día; se non é hábil, o primeiro que o sexa."; 2],
    }
}

const fn basque(unit: Unit) -> [&'static str; 2] {
    match unit {
        Unit::Minutes => {
            ["Minutu 1 zenbatzen da.", "{n} minutu jarraian zenbatzen dira, edozein egunetan eta ordutan."]
        }
        Unit::Hours => [
            "Ordu 1 zenbatzen da, edozein egunetan eta ordutan.",
            "{n} ordu jarraian zenbatzen dira, edozein egunetan eta ordutan.",
        ],
        Unit::NaturalDays => [
            "Egun natural 1 zenbatzen da, {from}, jaieguna izan arren.",
            "{n} egun natural zenbatzen dira, {from}, jaiegunak barne.",
        ],
        Unit::WorkingDays => ["Egun baliodun 1 zenbatzen da, {from}.", "{n} egun baliodun zenbatzen dira, {from}."],
        Unit::WorkingDaysAndSaturdays => [
            "Egun baliodun 1 zenbatzen da, {from}; larunbatak ere zenbatzen dira.",
            "{n} egun baliodun zenbatzen dira, {from}; larunbatak ere zenbatzen dira.",
        ],
        Unit::Months => ["Hilabete 1 zenbatzen da, datatik datara.", "{n} hilabete zenbatzen dira, datatik datara."],
        Unit::SameWorkingDay => ["Epea egun bera da; baliodun ez bada, hurrengo lehen egun balioduna."; 2],
    }
}

const fn english(unit: Unit) -> [&'static str; 2] {
    match unit {
        Unit::Minutes => ["1 minute is counted.", "{n} minutes on end are counted, on any day and at any hour."],
        Unit::Hours => [
            "1 hour is counted, on any day and at any hour.",
            "{n} hours on end are counted, on any day and at any hour.",
        ],
        Unit::NaturalDays => [
            "1 calendar day is counted {from}, even if it is a holiday.",
            "{n} calendar days are counted {from}, holidays included.",
        ],
        Unit::WorkingDays => ["1 working day is counted {from}.", "{n} working days are counted {from}."],
        Unit::WorkingDaysAndSaturdays => [
            "1 working day is counted {from}; Saturdays count too.",
            "{n} working days are counted {from}; Saturdays count too.",
        ],
        Unit::Months => ["1 month is counted, from date to date.", "{n} months are counted, from date to date."],
        Unit::SameWorkingDay => ["The time allowed is the same day, or the first working day if it is none."; 2],
    }
}

const fn portuguese(unit: Unit) -> [&'static str; 2] {
    match unit {
        Unit::Minutes => ["Conta-se 1 minuto.", "Contam-se {n} minutos seguidos, em qualquer dia e a qualquer hora."],
        Unit::Hours => [
            "Conta-se 1 hora, em qualquer dia e a qualquer hora.",
            "Contam-se {n} horas seguidas, em qualquer dia e a qualquer hora.",
        ],
        Unit::NaturalDays => [
            "Conta-se 1 dia seguido {from}, mesmo que seja feriado.",
            "Contam-se {n} dias seguidos {from}, feriados incluídos.",
        ],
        Unit::WorkingDays => ["Conta-se 1 dia útil {from}.", "Contam-se {n} dias úteis {from}."],
        Unit::WorkingDaysAndSaturdays => [
            "Conta-se 1 dia útil {from}; os sábados também contam.",
            "Contam-se {n} dias úteis {from}; os sábados também contam.",
        ],
        Unit::Months => ["Conta-se 1 mês, de data a data.", "Contam-se {n} meses, de data a data."],
        Unit::SameWorkingDay => ["O prazo é o mesmo dia; se não for útil, o primeiro que o seja."; 2],
    }
}
