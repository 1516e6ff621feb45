//! What binds and why, in the languages of the program.

use super::{Binds, Condition, Reading, Sector, Size, Unit};
use crate::language::Language;

/// Words in the order of [`Language::ALL`].
type Words = [&'static str; 6];

const ALWAYS: Words = ["siempre", "sempre", "sempre", "beti", "always", "sempre"];
const BECAUSE: Words = ["porque", "perquè", "porque", "arrazoia:", "because", "porque"];
const FROM: Words = ["desde el", "des del", "desde o", "noiztik:", "from", "a partir de"];
const UNTIL: Words = ["hasta el", "fins al", "ata o", "noiz arte:", "until", "até"];
const MISSING: Words = ["haría falta", "caldria", "cumpriría", "beharko litzateke:", "it would take", "seria preciso"];
const INSTEAD: Words =
    ["en su lugar va", "al seu lloc va", "no seu lugar vai", "haren ordez:", "in its place comes", "no seu lugar vai"];
const OR: Words = ["o", "o", "ou", "edo", "or", "ou"];
const AND: Words = ["y", "i", "e", "eta", "and", "e"];
const LARGE: Words =
    ["gran empresa", "gran empresa", "gran empresa", "enpresa handia", "large business", "grande empresa"];
const SMALL: Words =
    ["empresa pequeña", "empresa petita", "empresa pequena", "enpresa txikia", "small business", "pequena empresa"];
const WITHOUT: Words = ["sin", "sense", "sen", "hau gabe:", "without", "sem"];

const fn index(language: Language) -> usize {
    match language {
        Language::Es => 0,
        Language::Ca => 1,
        Language::Gl => 2,
        Language::Eu => 3,
        Language::En => 4,
        Language::Pt => 5,
    }
}

fn say(words: Words, language: Language) -> &'static str {
    words[index(language)]
}

const fn sector(sector: Sector) -> Words {
    match sector {
        Sector::General => ["comercio", "comerç", "comercio", "merkataritza", "trade", "comércio"],
        Sector::Electricity => {
            ["electricidad", "electricitat", "electricidade", "elektrizitatea", "electricity", "eletricidade"]
        }
        Sector::Gas => ["gas", "gas", "gas", "gasa", "gas", "gás"],
        Sector::Water => ["agua", "aigua", "auga", "ura", "water", "água"],
        Sector::Transport => ["transporte", "transport", "transporte", "garraioa", "transport", "transportes"],
        Sector::Post => ["correos", "correus", "correos", "posta", "post", "correios"],
        Sector::Telecom => [
            "telecomunicaciones",
            "telecomunicacions",
            "telecomunicacións",
            "telekomunikazioak",
            "telecommunications",
            "telecomunicações",
        ],
        Sector::Payments => ["pagos", "pagaments", "pagamentos", "ordainketak", "payments", "pagamentos"],
        Sector::Finance => ["finanzas", "finances", "finanzas", "finantzak", "finance", "finanças"],
        Sector::Public => [
            "Administración del Estado",
            "Administració de l’Estat",
            "Administración do Estado",
            "Estatuko Administrazioa",
            "state administration",
            "administração do Estado",
        ],
    }
}

const fn unit(unit: Unit, one: bool) -> Words {
    match unit {
        Unit::Minutes => ["minutos", "minuts", "minutos", "minutu", "minutes", "minutos"],
        Unit::Hours => ["horas", "hores", "horas", "ordu", "hours", "horas"],
        Unit::NaturalDays if one => {
            ["día natural", "dia natural", "día natural", "egun natural", "calendar day", "dia de calendário"]
        }
        Unit::NaturalDays => {
            ["días naturales", "dies naturals", "días naturais", "egun natural", "calendar days", "dias de calendário"]
        }
        Unit::WorkingDays => {
            ["días hábiles", "dies hàbils", "días hábiles", "egun baliodun", "working days", "dias úteis"]
        }
        Unit::WorkingDaysAndSaturdays => [
            "días hábiles, sábados incluidos",
            "dies hàbils, dissabtes inclosos",
            "días hábiles, sábados incluídos",
            "egun baliodun, larunbatak barne",
            "working days, Saturdays included",
            "dias úteis, sábados incluídos",
        ],
        Unit::Months if one => ["mes", "mes", "mes", "hilabete", "month", "mês"],
        Unit::Months => ["meses", "mesos", "meses", "hilabete", "months", "meses"],
        Unit::SameWorkingDay => [
            "el mismo día laborable",
            "el mateix dia laborable",
            "o mesmo día laborable",
            "lanegun bera",
            "the same working day",
            "o mesmo dia útil",
        ],
    }
}

/// How a clock counts: `15 días hábiles`.
pub(super) fn reading(reading: &Reading, language: Language) -> String {
    let unit_words = say(unit(reading.unit, reading.amount == 1), language);
    if reading.unit == Unit::SameWorkingDay {
        unit_words.to_owned()
    } else {
        format!("{} {unit_words}", reading.amount)
    }
}

/// What a flag follows from, in words; `None` for what is asked for.
pub(super) type Gloss<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Why something binds, or does not.
pub(super) fn why(binds: &Binds, replaced_by: Option<&str>, language: Language, gloss: Gloss<'_>) -> String {
    match (binds, replaced_by) {
        (Binds::Yes(_), Some(other)) => format!("{} «{other}»", say(INSTEAD, language)),
        (Binds::Yes(condition), None) if *condition == Condition::default() => say(ALWAYS, language).to_owned(),
        (Binds::Yes(held), None) => format!("{} {}", say(BECAUSE, language), condition(held, language, gloss)),
        (Binds::NotYet(from), _) => format!("{} {from}", say(FROM, language)),
        (Binds::NoLonger(until), _) => format!("{} {until}", say(UNTIL, language)),
        (Binds::No(conditions), _) => {
            format!("{} {}", say(MISSING, language), alternatives(conditions, language, gloss))
        }
    }
}

/// One of these.
pub(super) fn alternatives(conditions: &[Condition], language: Language, gloss: Gloss<'_>) -> String {
    let words: Vec<String> = conditions.iter().map(|one| condition(one, language, gloss)).collect();
    words.join(&format!(" {} ", say(OR, language)))
}

/// `gran empresa y «continuing», sin «telecom»`.
pub(super) fn condition(condition: &Condition, language: Language, gloss: Gloss<'_>) -> String {
    let or = format!(" {} ", say(OR, language));
    let mut parts: Vec<String> = Vec::new();
    let mut any_of = |words: Vec<String>| {
        if !words.is_empty() {
            parts.push(words.join(&or));
        }
    };
    let size = |size: &Size| say(if *size == Size::Large { LARGE } else { SMALL }, language).to_owned();
    any_of(condition.size.iter().map(size).collect());
    any_of(condition.sector.iter().map(|one| say(sector(*one), language).to_owned()).collect());
    any_of(condition.territory.clone());
    let flag = |flag: &String| gloss(flag).map_or_else(|| format!("«{flag}»"), |why| format!("«{flag}» ({why})"));
    parts.extend(condition.flags.iter().map(flag));
    let without: Vec<String> = condition.without.iter().map(|flag| format!("«{flag}»")).collect();
    let mut words = parts.join(&format!(" {} ", say(AND, language)));
    if !without.is_empty() {
        let gap = if words.is_empty() { "" } else { ", " };
        words.extend([gap, say(WITHOUT, language), " ", &without.join(&or)]);
    }
    words
}
