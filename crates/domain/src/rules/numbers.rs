//! Telephone numbers in a letter that would cost the person money, or may not be used for service.

use super::Answer;

/// The first number of the letter that begins with one of these figures, as it is written without spaces.
pub(super) fn with_prefix(answer: &Answer<'_>, prefixes: &[String]) -> Option<String> {
    // Only the numbers of Spain are forbidden by how they begin.
    if prefixes.is_empty() || answer.law.profile.country != "ES" {
        return None;
    }
    numbers(answer.letter).find(|number| prefixes.iter().any(|prefix| number.starts_with(prefix.as_str())))
}

/// The nine figures of each Spanish number in a text, however it is written.
fn numbers(text: &str) -> impl Iterator<Item = String> + '_ {
    let separates = |symbol: char| matches!(symbol, ' ' | '-' | '.' | '\u{a0}' | '\u{202f}');
    let runs = text.split(move |symbol: char| !(symbol.is_ascii_digit() || symbol == '+' || separates(symbol)));
    runs.filter_map(|run| {
        let figures: String = run.chars().filter(char::is_ascii_digit).collect();
        let abroad = figures.strip_prefix("0034").or_else(|| figures.strip_prefix("34").filter(|_| run.contains('+')));
        let national = abroad.unwrap_or(&figures);
        (national.len() == 9).then(|| national.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_numbers_however_they_are_written() {
        let found = |text| numbers(text).collect::<Vec<_>>();
        assert_eq!(found("Llame al 902 123 456, por favor"), ["902123456"]);
        assert_eq!(found("+34 807.12.34.56"), ["807123456"]);
        assert_eq!(found("0034-961230000 o 900100100"), ["961230000", "900100100"]);
        assert!(found("Factura 2026-000123, 45,90 €, el 23-11-2026").is_empty());
    }
}
