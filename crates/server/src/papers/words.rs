//! What papers and letters say alike.

use desk::business::Business;
use domain::{
    calendar::words::{at_time, date_in_words},
    clock::legal::LegalClock,
    language::Language,
    legal::{Law, Money},
    profile::Basis,
};
use jiff::{Timestamp, civil::Date};

/// «lunes 23 de noviembre de 2026 a las 10:00 (Europe/Madrid)»: with year and zone, since it is proof.
pub(crate) fn moment(business: &Business, at: Timestamp, language: Language) -> String {
    let zone = &business.calendar.zone;
    let local = zone.local(at);
    format!("{}{} ({})", date_in_words(local.date(), true, language), at_time(local, language), zone.name())
}

/// A date with its year.
pub(crate) fn date(date: Date, language: Language) -> String {
    date_in_words(date, true, language)
}

/// When a clock is over: its last day, or for hours the moment.
pub(crate) fn due(business: &Business, clock: &LegalClock, language: Language) -> String {
    if clock.in_hours() { moment(business, clock.due_at, language) } else { date(clock.due_on, language) }
}

/// «Ley 10/2025…, art. 17.1».
pub(crate) fn basis(law: Law<'_>, basis: &Basis) -> String {
    let title = law.profile.source(&basis.source).map_or(basis.source.as_str(), |source| source.title.as_str());
    let article = if basis.article.starts_with(|first: char| first.is_ascii_digit()) {
        format!("art. {}", basis.article)
    } else {
        basis.article.clone()
    };
    format!("{title}, {article}")
}

/// «45,90 €», «S/ 120.00», «45.90 USD».
pub(crate) fn money(money: &Money, language: Language) -> String {
    let (whole, cents) = (money.minor / 100, (money.minor % 100).abs());
    let point = if language == Language::En || money.currency == "PEN" { '.' } else { ',' };
    let figure = format!("{whole}{point}{cents:02}");
    match money.currency.as_str() {
        "EUR" if language == Language::En => format!("€{figure}"),
        "EUR" => format!("{figure} €"),
        "PEN" => format!("S/ {figure}"),
        other => format!("{figure} {other}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_as_people_write_them() {
        let amount = |minor, currency: &str| Money { minor, currency: currency.into() };
        assert_eq!(money(&amount(4590, "EUR"), Language::Es), "45,90 €");
        assert_eq!(money(&amount(4590, "EUR"), Language::En), "€45.90");
        assert_eq!(money(&amount(12005, "PEN"), Language::Es), "S/ 120.05");
        assert_eq!(money(&amount(100, "COP"), Language::Es), "1,00 COP");
    }
}
