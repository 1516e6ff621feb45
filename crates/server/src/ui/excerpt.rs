//! The part of a text in which the words of a question stand, with those words marked.

use unicode_normalization::UnicodeNormalization;

use super::prose::push_escaped;

/// How much is shown before the first word that was found, and in all, in characters.
const BEFORE: usize = 50;
const LENGTH: usize = 200;
/// More words of a question are not marked.
const MOST_WORDS: usize = 12;

/// Without accents and capitals.
fn folded(word: &str) -> String {
    word.nfd().filter(|symbol| symbol.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What two forms of a word have in common, near enough to show why a text was found.
fn stem(word: &str) -> String {
    let length = word.chars().count();
    let kept = if length > 5 {
        length - 2
    } else if length > 3 {
        length - 1
    } else {
        length
    };
    word.chars().take(kept).collect()
}

/// The text around the first word of the question that stands in it, as HTML; its beginning if none does.
pub(crate) fn around(text: &str, question: &str) -> String {
    let stems: Vec<String> = question
        .split_whitespace()
        .take(MOST_WORDS)
        .map(|word| stem(&folded(word)))
        .filter(|stem| !stem.is_empty())
        .collect();
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let matches = |word: &str| {
        let folded = folded(word);
        stems.iter().any(|stem| folded.starts_with(stem.as_str()))
    };
    let words: Vec<(usize, &str)> = line
        .split(' ')
        .scan(0, |at, word| {
            let start = *at;
            *at += word.chars().count() + 1;
            Some((start, word))
        })
        .collect();
    let first = words.iter().find(|(_, word)| matches(word)).map_or(0, |(at, _)| *at);
    let from = first.saturating_sub(BEFORE);
    let mut html = String::new();
    if from > 0 {
        html.push('…');
    }
    let shown = words.iter().filter(|(at, _)| *at >= from && *at < from + LENGTH);
    let mut last = 0;
    for (number, (at, word)) in shown.enumerate() {
        if number > 0 {
            html.push(' ');
        }
        let found = matches(word);
        html.push_str(if found { "<mark>" } else { "" });
        push_escaped(word, &mut html);
        html.push_str(if found { "</mark>" } else { "" });
        last = at + word.chars().count();
    }
    if last < line.chars().count() {
        html.push('…');
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_forms_of_a_word_are_marked_with_or_without_accents() {
        assert_eq!(around("Me han cobrado dos veces.", "cobró"), "Me han <mark>cobrado</mark> dos veces.");
        assert_eq!(around("El CONTADOR nuevo", "contadores"), "El <mark>CONTADOR</mark> nuevo");
    }

    #[test]
    fn a_long_text_is_shown_around_what_was_found() {
        let text = format!("{} fuga {}", "antes ".repeat(100), "después ".repeat(100));
        let html = around(&text, "fuga");
        assert!(html.starts_with('…') && html.ends_with('…') && html.contains("<mark>fuga</mark>"), "{html}");
        assert!(html.chars().count() < 300);
    }

    #[test]
    fn what_was_written_stays_text() {
        assert_eq!(around("<b>fuga</b>", "x"), "&#60;b&#62;fuga&#60;/b&#62;");
    }
}
