//! What is said of files that are wrong.

use proptest::prelude::*;
use rstest::rstest;

use super::*;

fn issues(text: &str) -> Vec<Issue> {
    read("x.toml", text, library::get).err().unwrap_or_default()
}

/// The only issue of a small file after a change.
fn changed(from: &str, to: &str) -> Issue {
    assert!(SMALL.contains(from), "{from}");
    let found = issues(&SMALL.replacen(from, to, 1));
    let [issue] = found.as_slice() else { panic!("{found:#?}") };
    issue.clone()
}

const SMALL: &str = r#"id = "xx"
country = "ES"
version = "1"
read_on = "2026-11-21"
complete = false
name = { es = "Prueba" }

[[source]]
id = "ley"
title = "Una ley"
url = "https://example.org"
read_on = "2026-11-21"

[[flag]]
id = "grande"
scope = "business"
question = { es = "¿Es grande?" }

[[topic]]
id = "factura"
name = { es = "Factura" }
words = ["factura*"]

[[kind]]
id = "queja"
name = { es = "Queja" }
definition = { es = "Algo fue mal." }
case_kind = "complaint"
rank = 1
basis = { source = "ley", article = "1", certainty = "text_seen" }

[[clock]]
id = "resolve"
name = { es = "Respuesta" }
duty = "resolve"
kinds = ["queja"]
topics = ["factura"]
when = [{ territory = ["ES-CT"], flags = ["grande"] }]
starts = "presented"
ends = "answered"
basis = { source = "ley", article = "2", certainty = "text_seen", from = "2026-01-01", until = "2027-01-01" }

[[clock.reading]]
id = "natural"
amount = 5
unit = "natural_days"

[[rule]]
id = "reasons-given"
effect = "warn"
basis = { source = "ley", article = "3", certainty = "text_seen" }
"#;

#[test]
fn a_small_file_is_enough() {
    assert_eq!(issues(SMALL), []);
}

#[rstest]
#[case(
    "source = \"ley\", article = \"2\"",
    "source = \"otra\", article = \"2\"",
    "clock[0].basis.source",
    "add it as [[source]]"
)]
#[case("kinds = [\"queja\"]", "kinds = [\"reclamo\"]", "clock[0].kinds", "add it as [[kind]]")]
#[case("kinds = [\"queja\"]", "kinds = []", "clock[0].kinds", "at least one")]
#[case("topics = [\"factura\"]", "topics = [\"luz\"]", "clock[0].topics", "add it as [[topic]]")]
#[case("flags = [\"grande\"]", "flags = [\"enorme\"]", "clock[0].when[0].flags", "add it as [[flag]]")]
#[case(
    "flags = [\"grande\"]",
    "flags = [\"grande\"], without = [\"grande\"]",
    "clock[0].when[0].without",
    "both true and untrue"
)]
#[case("[\"ES-CT\"]", "[\"ES-XX\"]", "clock[0].when[0].territory", "no territory of ES")]
#[case("[\"ES-CT\"]", "[\"PE-LIM\"]", "clock[0].when[0].territory", "no territory of ES")]
#[case("{ territory = [\"ES-CT\"], flags = [\"grande\"] }", "{}", "clock[0].when[0]", "always true")]
#[case("amount = 5", "amount = 0", "clock[0].reading[0].amount", "at least 1")]
#[case("until = \"2027-01-01\"", "until = \"2025-01-01\"", "clock[0].basis.until", "before it begins")]
#[case(
    "starts = \"presented\"",
    "replaces = [\"nada\"]\nstarts = \"presented\"",
    "clock[0].replaces",
    "no other clock"
)]
#[case("{ es = \"Respuesta\" }", "{ ca = \"Resposta\" }", "clock[0].name", "Spanish text is missing")]
#[case("{ es = \"Respuesta\" }", "{ es = \" \" }", "clock[0].name.es", "the text is empty")]
#[case("id = \"reasons-given\"", "id = \"be-nice\"", "rule[0].id", "use one of reasons-given")]
#[case(
    "article = \"3\", certainty = \"text_seen\"",
    "article = \"3\", certainty = \"secondary\"",
    "rule[0]",
    "can_be_overridden = true"
)]
#[case("words = [\"factura*\"]", "words = [\"Público\"]", "topic[0].words", "not folded")]
#[case("country = \"ES\"", "country = \"ES\"\nextends = \"zz\"", "extends", "no profile \"zz\"")]
#[case("https://example.org", "example.org", "source[0].url", "https://")]
#[case("scope = \"business\"", "scope = \"derived\"", "flag[0]", "follows from nothing")]
#[case("rank = 1", "rango = 1", "kind[0].rango", "unknown field")]
#[case("amount = 5", "amount = -5", "clock[0].reading[0].amount", "invalid value")]
#[case("duty = \"resolve\"", "duty = \"resolv\"", "clock[0].duty", "unknown variant")]
#[case("unit = \"natural_days\"", "unit = \"hours\"", "clock[0].reading[0].counts", "from the moment")]
fn a_mistake_is_named_with_its_place_and_what_to_do(
    #[case] from: &str,
    #[case] to: &str,
    #[case] field: &str,
    #[case] message: &str,
) {
    let issue = changed(from, to);
    assert_eq!(issue.field, field, "{issue}");
    assert!(issue.message.contains(message), "{issue}");
    let (line, around) = (issue.line, SMALL.replacen(from, to, 1));
    let last = field.rsplit(['.', ']']).find(|step| !step.is_empty()).unwrap_or(field);
    let name = last.split('[').next().unwrap_or(last);
    let there = around.lines().nth(line - 1).unwrap_or_default();
    // What is missing is told at the table in which it is missed.
    assert!(there.contains(name) || there.starts_with("[["), "line {line}: {there}");
}

#[test]
fn what_is_there_twice_is_told() {
    let again = format!(
        "{SMALL}\n[[source]]\nid = \"ley\"\ntitle = \"Otra\"\nurl = \"https://example.org\"\nread_on = \"2026-11-21\"\n"
    );
    let found = issues(&again);
    assert_eq!((found.len(), found[0].line, found[0].field.as_str()), (1, SMALL.lines().count() + 2, "source[1]"));
    assert!(found[0].to_string().starts_with("x.toml:"), "{}", found[0]);
}

#[test]
fn every_mistake_of_a_file_is_told_at_once() {
    let text = SMALL.replace("amount = 5", "amount = 0").replace("topics = [\"factura\"]", "topics = [\"luz\"]");
    let lines: Vec<usize> = issues(&text).iter().map(|issue| issue.line).collect();
    assert_eq!(lines.len(), 2);
    assert!(lines.is_sorted());
}

/// A line of a shipped file, or a stretch of it, is changed.
fn mutated(file: usize, line: usize, how: u8, junk: &str) -> String {
    let (_, text) = library::FILES[file % library::FILES.len()];
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let at = line % lines.len();
    match how % 5 {
        0 => drop(lines.remove(at)),
        1 => lines.insert(at, junk.to_owned()),
        2 => lines[at].push_str(junk),
        3 => lines[at] = lines[at].chars().rev().collect(),
        _ => lines[at] = lines[at].replace('"', junk),
    }
    lines.join("\n")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_input_stops_the_reader(text in "\\PC{0,200}") {
        for issue in issues(&text) {
            prop_assert!(issue.line >= 1);
        }
    }

    #[test]
    fn a_shipped_file_that_is_broken_says_where(file: usize, line: usize, how: u8, junk in "[\\PC\n]{0,8}") {
        let text = mutated(file, line, how, &junk);
        for issue in issues(&text) {
            prop_assert!((1..=text.lines().count().max(1)).contains(&issue.line), "{}", issue);
            prop_assert!(!issue.message.is_empty());
        }
    }
}
