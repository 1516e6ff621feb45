//! What a clock says of itself, in the six languages.

use crate::language::Language;
use crate::profile::{Starts, SuspensionCause};

mod units;

pub(super) use units::counted;

/// «Recibido el lunes 23 de noviembre a las 10:00.»
pub(super) fn began(starts: Starts, restarted: bool, when: &str, language: Language) -> String {
    let [received, completed, decided, returned, supervisor, overdue] = match language {
        Language::Es => {
            ["Recibido", "Completado", "Decidido", "Devuelto", "Se pidió un supervisor", "El plazo acabó sin respuesta"]
        }
        Language::Ca => [
            "Rebut",
            "Completat",
            "Decidit",
            "Retornat",
            "Es va demanar un supervisor",
            "El termini va acabar sense resposta",
        ],
        Language::Gl => {
            ["Recibido", "Completado", "Decidido", "Devolto", "Pediuse un supervisor", "O prazo rematou sen resposta"]
        }
        Language::Eu => {
            ["Jasota:", "Osatuta:", "Erabakita:", "Itzulita:", "Arduraduna eskatuta:", "Epea erantzunik gabe amaituta:"]
        }
        Language::En => [
            "Received",
            "Completed",
            "Decided",
            "Returned",
            "A supervisor was asked for",
            "The time to answer ended without an answer",
        ],
        Language::Pt => [
            "Recebido",
            "Completado",
            "Decidido",
            "Devolvido",
            "Foi pedido um supervisor",
            "O prazo terminou sem resposta",
        ],
    };
    let what = match starts {
        Starts::Presented if restarted => completed,
        Starts::Presented | Starts::PresentedAlways => received,
        Starts::Decided => decided,
        Starts::Returned => returned,
        Starts::SupervisorAsked => supervisor,
        Starts::Overdue => overdue,
    };
    format!("{what} {when}.")
}

const fn cause(cause: SuspensionCause, language: Language) -> &'static str {
    match (cause, language) {
        (SuspensionCause::SettlementOffer, Language::Es) => "por la oferta de arreglo que enviamos",
        (SuspensionCause::SettlementOffer, Language::Ca) => "per l'oferta d'acord que vam enviar",
        (SuspensionCause::SettlementOffer, Language::Gl) => "pola oferta de arranxo que enviamos",
        (SuspensionCause::SettlementOffer, Language::Eu) => "bidali genuen akordio-eskaintzagatik",
        (SuspensionCause::SettlementOffer, Language::En) => "because of the offer to settle that we sent",
        (SuspensionCause::SettlementOffer, Language::Pt) => "pela proposta de acordo que enviámos",
        (SuspensionCause::Completion, Language::Es) => "a la espera de lo que faltaba",
        (SuspensionCause::Completion, Language::Ca) => "a l'espera del que faltava",
        (SuspensionCause::Completion, Language::Gl) => "á espera do que faltaba",
        (SuspensionCause::Completion, Language::Eu) => "falta zenaren zain",
        (SuspensionCause::Completion, Language::En) => "waiting for what was missing",
        (SuspensionCause::Completion, Language::Pt) => "à espera do que faltava",
        (SuspensionCause::Information, Language::Es) => "a la espera de la información pedida",
        (SuspensionCause::Information, Language::Ca) => "a l'espera de la informació demanada",
        (SuspensionCause::Information, Language::Gl) => "á espera da información pedida",
        (SuspensionCause::Information, Language::Eu) => "eskatutako informazioaren zain",
        (SuspensionCause::Information, Language::En) => "waiting for the information that was asked for",
        (SuspensionCause::Information, Language::Pt) => "à espera da informação pedida",
    }
}

/// A suspension that is over.
pub(super) fn stood(why: SuspensionCause, from: &str, to: &str, language: Language) -> String {
    let why = cause(why, language);
    match language {
        Language::Es => format!("El plazo estuvo suspendido desde {from} hasta {to}, {why}."),
        Language::Ca => format!("El termini va estar suspés des de {from} fins a {to}, {why}."),
        Language::Gl => format!("O prazo estivo suspendido desde {from} ata {to}, {why}."),
        Language::Eu => format!("Epea etenda egon zen ({from} – {to}), {why}."),
        Language::En => format!("The clock stood still from {from} to {to}, {why}."),
        Language::Pt => format!("O prazo esteve suspenso desde {from} até {to}, {why}."),
    }
}

/// A suspension that is not over, and when it ends by itself.
pub(super) fn stands(why: SuspensionCause, since: &str, limit: Option<&str>, language: Language) -> String {
    let why = cause(why, language);
    let still = match language {
        Language::Es => format!("El plazo está suspendido desde {since}, {why}."),
        Language::Ca => format!("El termini està suspés des de {since}, {why}."),
        Language::Gl => format!("O prazo está suspendido desde {since}, {why}."),
        Language::Eu => format!("Epea etenda dago, {why}. Noiztik: {since}."),
        Language::En => format!("The clock has stood still since {since}, {why}."),
        Language::Pt => format!("O prazo está suspenso desde {since}, {why}."),
    };
    let Some(limit) = limit else { return still };
    match language {
        Language::Es => format!("{still} Sigue contando, como muy tarde, desde {limit}."),
        Language::Ca => format!("{still} Continua comptant, com a molt tard, des de {limit}."),
        Language::Gl => format!("{still} Segue contando, como moi tarde, desde {limit}."),
        Language::Eu => format!("{still} Beranduenez noiz jarraituko duen: {limit}."),
        Language::En => format!("{still} It goes on, at the latest, from {limit}."),
        Language::Pt => format!("{still} Continua a contar, o mais tardar, desde {limit}."),
    }
}

/// A longer date that was told.
pub(super) fn extended(to: &str, told: &str, language: Language) -> String {
    match language {
        Language::Es => format!("El plazo se amplió hasta el {to}; se avisó {told}."),
        Language::Ca => format!("El termini es va ampliar fins {to}; es va avisar {told}."),
        Language::Gl => format!("O prazo ampliouse ata o {to}; avisouse {told}."),
        Language::Eu => format!("Epea luzatu egin zen (azken eguna: {to}). Jakinarazita: {told}."),
        Language::En => format!("The time was made longer, until {to}; this was told {told}."),
        Language::Pt => format!("O prazo foi prorrogado até {to}; o aviso foi dado {told}."),
    }
}

/// «Por eso: hasta el lunes 23 de noviembre a las 12:00.»
pub(super) fn until(date: &str, time: &str, language: Language) -> String {
    match language {
        Language::Es => format!("Por eso: hasta el {date}{time}."),
        Language::Ca => format!("Per això: fins {date}{time}."),
        Language::Gl => format!("Por iso: ata o {date}{time}."),
        Language::Eu => format!("Beraz, epearen amaiera: {date}{time}."),
        Language::En => format!("Hence: until {date}{time}."),
        Language::Pt => format!("Por isso: até {date}{time}."),
    }
}

/// While it stands still with no end in sight there is no date, only the one that moves.
pub(super) fn moves(due: &str, language: Language) -> String {
    match language {
        Language::Es => format!("El último día era el {due}; se aplaza lo que dure la suspensión."),
        Language::Ca => format!("L'últim dia era {due}; s'ajorna el que dure la suspensió."),
        Language::Gl => format!("O último día era o {due}; aprázase o que dure a suspensión."),
        Language::Eu => format!("Azken eguna hau zen: {due}; etenaldiak irauten duen adina atzeratuko da."),
        Language::En => format!("The last day was {due}; it moves by as long as the clock stands still."),
        Language::Pt => format!("O último dia era {due}; adia-se pelo tempo que durar a suspensão."),
    }
}

/// That the holidays of a year are not confirmed.
pub(super) const fn provisional(language: Language) -> &'static str {
    match language {
        Language::Es => "Las fiestas de esas fechas aún no están todas confirmadas.",
        Language::Ca => "Les festes d'aquestes dates encara no estan totes confirmades.",
        Language::Gl => "As festas desas datas aínda non están todas confirmadas.",
        Language::Eu => "Egun horietako jaiegunak oraindik ez daude guztiz baieztatuta.",
        Language::En => "The holidays of this time are not all confirmed yet.",
        Language::Pt => "Os feriados dessas datas ainda não estão todos confirmados.",
    }
}

/// That the calendar was changed since.
pub(super) const fn gone(language: Language) -> &'static str {
    match language {
        Language::Es => "El calendario ha cambiado desde entonces; se cuenta con las fiestas que regían al empezar.",
        Language::Ca => "El calendari ha canviat des d'aleshores; es compta amb les festes que regien al començament.",
        Language::Gl => "O calendario cambiou desde entón; cóntase coas festas que rexían ao comezar.",
        Language::Eu => "Egutegia aldatu egin da ordutik; hasieran indarrean zeuden jaiegunekin zenbatzen da.",
        Language::En => "The calendar was changed since; the holidays are those that held when it began.",
        Language::Pt => "O calendário mudou desde então; conta-se com os feriados que valiam no início.",
    }
}

/// A holiday whose name is no longer known.
pub(super) const fn holiday(language: Language) -> &'static str {
    match language {
        Language::Es | Language::Gl => "festivo",
        Language::Ca => "festiu",
        Language::Eu => "jaieguna",
        Language::En => "holiday",
        Language::Pt => "feriado",
    }
}

/// A day on which the clock stood still.
pub(super) const fn suspended(language: Language) -> &'static str {
    match language {
        Language::Es => "plazo suspendido",
        Language::Gl => "prazo suspendido",
        Language::Ca => "termini suspés",
        Language::Eu => "epea etenda",
        Language::En => "the clock stood still",
        Language::Pt => "prazo suspenso",
    }
}
