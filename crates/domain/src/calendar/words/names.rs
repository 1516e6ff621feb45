//! Names of days and months.

use jiff::civil::Weekday;

use crate::language::Language;

type Days = [&'static str; 7];
type Months = [&'static str; 12];

/// The name of a day of the week: `sábado`.
pub fn weekday(day: Weekday, language: Language) -> &'static str {
    let names: Days = match language {
        Language::Es => ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
        Language::Ca => ["dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte", "diumenge"],
        Language::Gl => ["luns", "martes", "mércores", "xoves", "venres", "sábado", "domingo"],
        Language::Eu => ["astelehena", "asteartea", "asteazkena", "osteguna", "ostirala", "larunbata", "igandea"],
        Language::En => ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        Language::Pt => {
            ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"]
        }
    };
    names[index(day)]
}

/// Its short form, without a point: `sáb`.
pub(super) fn weekday_short(day: Weekday, language: Language) -> &'static str {
    let names: Days = match language {
        Language::Es => ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
        Language::Ca => ["dl", "dt", "dc", "dj", "dv", "ds", "dg"],
        Language::Gl => ["lun", "mar", "mér", "xov", "ven", "sáb", "dom"],
        Language::Eu => ["al", "ar", "az", "og", "or", "lr", "ig"],
        Language::En => ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        Language::Pt => ["seg", "ter", "qua", "qui", "sex", "sáb", "dom"],
    };
    names[index(day)]
}

/// The name of a month from 1 to 12: `noviembre`.
pub fn month(month: i8, language: Language) -> &'static str {
    let names: Months = match language {
        Language::Es => [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
        Language::Ca => [
            "gener", "febrer", "març", "abril", "maig", "juny", "juliol", "agost", "setembre", "octubre", "novembre",
            "desembre",
        ],
        Language::Gl => [
            "xaneiro", "febreiro", "marzo", "abril", "maio", "xuño", "xullo", "agosto", "setembro", "outubro",
            "novembro", "decembro",
        ],
        Language::Eu => [
            "urtarrila",
            "otsaila",
            "martxoa",
            "apirila",
            "maiatza",
            "ekaina",
            "uztaila",
            "abuztua",
            "iraila",
            "urria",
            "azaroa",
            "abendua",
        ],
        Language::En => [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        Language::Pt => [
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro",
        ],
    };
    names[month_index(month)]
}

/// Its short form, without a point: `nov`.
pub(super) fn month_short(month: i8, language: Language) -> &'static str {
    let names: Months = match language {
        Language::Es => ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
        Language::Ca => ["gen", "febr", "març", "abr", "maig", "juny", "jul", "ag", "set", "oct", "nov", "des"],
        Language::Gl => ["xan", "feb", "mar", "abr", "mai", "xuñ", "xul", "ago", "set", "out", "nov", "dec"],
        Language::Eu => ["urt", "ots", "mar", "api", "mai", "eka", "uzt", "abu", "ira", "urr", "aza", "abe"],
        Language::En => ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        Language::Pt => ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"],
    };
    names[month_index(month)]
}

/// `na` before the days that are called *feira*, `no` before Saturday and Sunday.
pub(super) fn portuguese_on(day: Weekday) -> &'static str {
    if matches!(day, Weekday::Saturday | Weekday::Sunday) { "no" } else { "na" }
}

fn index(day: Weekday) -> usize {
    usize::from(day.to_monday_zero_offset().unsigned_abs())
}

fn month_index(month: i8) -> usize {
    usize::from(month.clamp(1, 12).unsigned_abs()) - 1
}

/// The ending of a year in Basque, after the sound of its last word: *bi mila eta hogeita bost* takes *-eko*.
pub(super) const fn basque_of_year(year: i16) -> &'static str {
    let (last_two, hundreds) = (year % 100, year % 1000);
    if matches!(last_two % 20, 1 | 5 | 10 | 15) || (last_two == 0 && hundreds != 0) { "eko" } else { "ko" }
}
