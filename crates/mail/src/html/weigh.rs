//! A guard before the tree builder, whose work grows with the product of depth and length on hostile input, and
//! which copies unclosed formatting elements into every following paragraph (WHATWG HTML, "reconstruct the active
//! formatting elements").

use std::collections::HashMap;

use super::scan::{Scanner, Token};

const MAX_BYTES: usize = 4 * 1024 * 1024;
const MAX_DEPTH: usize = 2000;
/// Sum over all tags of the elements open there.
const MAX_WORK: usize = 20_000_000;
/// Sum over all tags of the formatting elements open there.
const MAX_COPIES: usize = 500_000;

/// Elements without content, or closed by their successor: they do not deepen the tree.
const FLAT: [&str; 30] = [
    "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li",
    "link", "meta", "optgroup", "option", "p", "param", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track",
    "wbr",
];

const FORMATTING: [&str; 14] =
    ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

/// Whether building a tree of this page would cost out of proportion.
pub fn is_heavy(html: &str) -> bool {
    if html.len() > MAX_BYTES {
        return true;
    }
    let mut open: HashMap<String, usize> = HashMap::new();
    let (mut depth, mut formatting, mut work, mut copies) = (0_usize, 0_usize, 0_usize, 0_usize);
    for token in Scanner::new(html) {
        let (name, is_start) = match token {
            Token::Text(_) => continue,
            Token::Start(name, _) => (name, true),
            Token::End(name) => (name, false),
        };
        work += depth;
        copies += formatting;
        if depth > MAX_DEPTH || work > MAX_WORK || copies > MAX_COPIES {
            return true;
        }
        let mut name = name.to_ascii_lowercase();
        name.truncate(crate::text::cut(&name, 16).len());
        if FLAT.contains(&name.as_str()) {
            continue;
        }
        let is_formatting = FORMATTING.contains(&name.as_str());
        let count = open.entry(name).or_default();
        if is_start {
            *count += 1;
            depth += 1;
            formatting += usize::from(is_formatting);
        } else if *count > 0 {
            *count -= 1;
            depth -= 1;
            formatting -= usize::from(is_formatting);
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_pages_are_light() {
        let rows = "<tr><td><p><font face=Arial><b>a</b></font><br></td></tr>".repeat(5000);
        assert!(!is_heavy(&format!("<table>{rows}</table>")));
        assert!(!is_heavy(&format!("{}x{}", "<blockquote><div>".repeat(200), "</div></blockquote>".repeat(200))));
    }

    #[test]
    fn towers_and_unclosed_formatting_are_heavy() {
        assert!(is_heavy(&"<div>".repeat(3000)));
        let letters = (0..900).map(|n| format!("<b id={n}>")).collect::<Vec<_>>().concat();
        assert!(is_heavy(&format!("{letters}{}", "<p>x</p>".repeat(1000))));
    }
}
