//! The markup of the composer, small enough to be explained in one line: `**fuerte**`, `*énfasis*`, `- lista`,
//! `1. lista`, `> cita`, `[texto](https://…)`; an empty line separates paragraphs, a line break is a line break.
//!
//! Reading never fails: what is no markup is text. It is linear but for nested quotations, whose depth is bounded.

/// Deepest quotation; deeper marks are text.
const MAX_QUOTES: usize = 5;
/// Longest address of a link, in bytes.
const MAX_URL: usize = 2000;

/// A block of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list, numbered from the given number, or with dashes.
    List(Option<u32>, Vec<Item>),
    /// Somebody else's words.
    Quote(Vec<Block>),
}

/// An item of a list.
pub type Item = Vec<Inline>;

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// As it is.
    Text(String),
    /// `**…**`
    Strong(Vec<Inline>),
    /// `*…*`
    Emphasis(Vec<Inline>),
    /// An address of `http`, `https`, `mailto` or `tel`, and what to show for it.
    Link {
        /// What to show.
        label: String,
        /// Where it leads.
        url: String,
    },
    /// A line break within a paragraph.
    Break,
}

/// Reads a text in the composer's markup.
pub fn blocks(text: &str) -> Vec<Block> {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    read(&lines, 0)
}

enum Start<'l> {
    Blank,
    Quote(&'l str),
    Dash(&'l str),
    Number(u32, &'l str),
    Words,
}

fn start(line: &str, depth: usize) -> Start<'_> {
    if line.is_empty() {
        return Start::Blank;
    }
    if let Some(rest) = line.strip_prefix('>').filter(|_| depth < MAX_QUOTES) {
        return Start::Quote(rest.strip_prefix(' ').unwrap_or(rest));
    }
    if let Some(rest) = ["- ", "* ", "• "].iter().find_map(|mark| line.strip_prefix(mark)) {
        return Start::Dash(rest);
    }
    match line.split_once(". ") {
        Some((number, rest)) if (1..=3).contains(&number.len()) => {
            number.parse().map_or(Start::Words, |number| Start::Number(number, rest))
        }
        _ => Start::Words,
    }
}

fn read(lines: &[&str], depth: usize) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        match start(lines[at], depth) {
            Start::Blank => at += 1,
            Start::Quote(_) => {
                let mut inside = Vec::new();
                while let Some(Start::Quote(rest)) = lines.get(at).map(|line| start(line, depth)) {
                    inside.push(rest);
                    at += 1;
                }
                blocks.push(Block::Quote(read(&inside, depth + 1)));
            }
            Start::Dash(_) => {
                let mut items = Vec::new();
                while let Some(Start::Dash(rest)) = lines.get(at).map(|line| start(line, depth)) {
                    items.push(inline(rest));
                    at += 1;
                }
                blocks.push(Block::List(None, items));
            }
            Start::Number(first, _) => {
                let mut items = Vec::new();
                while let Some(Start::Number(_, rest)) = lines.get(at).map(|line| start(line, depth)) {
                    items.push(inline(rest));
                    at += 1;
                }
                blocks.push(Block::List(Some(first), items));
            }
            Start::Words => {
                let mut pieces = Vec::new();
                while let Some(Start::Words) = lines.get(at).map(|line| start(line, depth)) {
                    if !pieces.is_empty() {
                        pieces.push(Inline::Break);
                    }
                    pieces.extend(inline(lines[at]));
                    at += 1;
                }
                blocks.push(Block::Paragraph(pieces));
            }
        }
    }
    blocks
}

/// The pieces of one line.
fn inline(line: &str) -> Vec<Inline> {
    emphasis(line, "**")
}

/// Splits at pairs of a mark; what is inside or between is read for the weaker marks.
fn emphasis(text: &str, mark: &str) -> Vec<Inline> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, inside, after)) = pair(rest, mark) {
        pieces.extend(weaker(before, mark));
        let inside = weaker(inside, mark);
        pieces.push(if mark == "**" { Inline::Strong(inside) } else { Inline::Emphasis(inside) });
        rest = after;
    }
    pieces.extend(weaker(rest, mark));
    pieces
}

fn weaker(text: &str, mark: &str) -> Vec<Inline> {
    match mark {
        "**" => emphasis(text, "*"),
        _ => links(text),
    }
}

/// The first pair of marks that embrace words: nothing blank inside next to a mark, no letter outside next to it.
/// So `2 * 3 * 4` and `a*b*c` stay as they are, and so do marks inside addresses.
fn pair<'t>(text: &'t str, mark: &str) -> Option<(&'t str, &'t str, &'t str)> {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let mut open: Option<usize> = None;
    for (at, _) in text.match_indices(mark) {
        let after = at + mark.len();
        let (previous, next) = (text[..at].chars().next_back(), text[after..].chars().next());
        let is_blank_before = previous.is_none_or(char::is_whitespace);
        let is_blank_after = next.is_none_or(char::is_whitespace);
        match open {
            Some(start) if !is_blank_before && !is_word(next) && at > start + mark.len() => {
                // Of three marks the first belongs to what is inside: `**a *b***`.
                let at = if mark == "**" && next == Some('*') { at + 1 } else { at };
                return Some((&text[..start], &text[start + mark.len()..at], &text[at + mark.len()..]));
            }
            _ if !is_blank_after && !is_word(previous) => open = Some(at),
            _ => {}
        }
    }
    None
}

/// Whether we let a link lead there.
pub(super) fn is_safe_url(url: &str) -> bool {
    let has = |scheme: &str| {
        url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)) && url.len() > scheme.len()
    };
    ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| has(scheme))
        && url.len() <= MAX_URL
        && !url.chars().any(|c| c.is_whitespace() || c.is_control() || "\"<>`".contains(c))
}

fn links(text: &str) -> Vec<Inline> {
    let mut pieces: Vec<Inline> = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some((at, length, link)) = next_link(rest, from) {
        match link {
            Some(link) => {
                push_text(&mut pieces, &rest[..at]);
                pieces.push(link);
                rest = &rest[at + length..];
                from = 0;
            }
            None => from = at + length,
        }
    }
    push_text(&mut pieces, rest);
    pieces
}

fn push_text(pieces: &mut Vec<Inline>, text: &str) {
    if !text.is_empty() {
        pieces.push(Inline::Text(text.to_owned()));
    }
}

/// The next place at or after `from` that may be a link: where, how long, and the link if it is one.
fn next_link(text: &str, from: usize) -> Option<(usize, usize, Option<Inline>)> {
    let window = &text[from..];
    let labelled = window.find("](");
    let bare = ["http://", "https://"].iter().filter_map(|scheme| window.find(scheme)).min();
    // A label belongs to the nearest bracket before it.
    let open = labelled.and_then(|close| window[..close].rfind('[').map(|open| (open, close)));
    match (open, bare) {
        (Some((open, close)), bare) if bare.is_none_or(|bare| open < bare) => {
            let inside = crate::text::cut(&window[close + 2..], MAX_URL + 1);
            let link = inside
                .find(')')
                .map(|end| (&window[open + 1..close], &inside[..end]))
                .filter(|(label, url)| !label.trim().is_empty() && is_safe_url(url));
            match link {
                Some((label, url)) => {
                    let link = Inline::Link { label: label.trim().to_owned(), url: url.to_owned() };
                    Some((from + open, close + 2 + url.len() + 1 - open, Some(link)))
                }
                None => Some((from + open, close + 2 - open, None)),
            }
        }
        (_, Some(bare)) => {
            let length =
                window[bare..].find(|c: char| c.is_whitespace() || "\"<>`".contains(c)).unwrap_or(window.len() - bare);
            let url = trim_url(&window[bare..bare + length]);
            let link = is_safe_url(url).then(|| Inline::Link { label: url.to_owned(), url: url.to_owned() });
            Some((from + bare, url.len().max(1), link))
        }
        _ => labelled.map(|close| (from + close, 2, None)),
    }
}

/// Punctuation after an address ends the sentence, not the address; a closing bracket belongs to it only if it was
/// opened in it.
fn trim_url(url: &str) -> &str {
    let mut url = url;
    loop {
        let shorter = url.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '»', '*', '_']);
        let shorter = match shorter.strip_suffix(')') {
            Some(inside) if !inside.contains('(') => inside,
            _ => shorter,
        };
        if shorter.len() == url.len() {
            return url;
        }
        url = shorter;
    }
}
