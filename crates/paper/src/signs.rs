//! Which characters can be drawn. PDF/A forbids a glyph that is missing, and a person may write anything: what no font has is shown as `□`.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::world::FONTS;

/// What stands for a character that cannot be drawn.
pub(crate) const UNSHOWN: char = '□';

/// How many characters one sign may be made of: accents beyond it pile up over the lines around them.
const MAX_PER_SIGN: usize = 12;

/// Which characters are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Alphabet {
    /// All that any font has.
    Broad,
    /// Only those of the text font, which are written from left to right and need no shaping.
    Latin,
}

/// The text as it can be drawn: line breaks as `\n`, nothing invisible that turns the line around, every sign one that a font has.
pub(crate) fn shown(text: &str, alphabet: Alphabet) -> String {
    let mut shown = String::with_capacity(text.len());
    for sign in plain(text).graphemes(true) {
        if sign.is_ascii() {
            shown.push_str(sign);
        } else {
            push_sign(&mut shown, sign, alphabet);
        }
    }
    shown
}

/// The characters of `text` for which `□` will stand.
pub(crate) fn unshown(text: &str) -> Vec<char> {
    let plain = plain(text);
    let lost = |sign: &&str| {
        !sign.is_ascii() && sign.chars().next().is_some_and(|first| covering(first, Alphabet::Broad).is_none())
    };
    plain.graphemes(true).filter(lost).filter_map(|sign| sign.chars().next()).collect()
}

/// Whether the words run from right to left, by their first letter that says so.
pub(crate) fn runs_leftwards(text: &str) -> bool {
    text.chars()
        .find(|c| c.is_alphabetic())
        .is_some_and(|c| matches!(c as u32, 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF))
}

/// Whether a joiner, a mark of direction or the like, which is never drawn and may stand in the text.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{061C}' | '\u{00AD}' | '\u{2060}' | '\u{034F}')
}

/// Composed, with line breaks of one kind, and without what is neither drawn nor meant.
fn plain(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte == b'\n' || (b' '..=b'~').contains(&byte)) {
        return Cow::Borrowed(text);
    }
    let lines = text.replace("\r\n", "\n");
    Cow::Owned(lines.nfc().filter_map(plain_character).collect())
}

fn plain_character(c: char) -> Option<char> {
    match c {
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        // Embeddings and overrides turn around what follows them; selectors and tags choose or hide; the mark of byte order marks nothing.
        '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{E0000}'..='\u{E0FFF}'
        | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}' => None,
        // Private use means nothing to another reader; U+FFFC is how the typesetter marks a picture.
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' | '\u{FFFC}' => Some(UNSHOWN),
        c if c.is_control() => None,
        c => Some(c),
    }
}

/// The first font that has the character.
fn covering(c: char, alphabet: Alphabet) -> Option<usize> {
    let fonts = if alphabet == Alphabet::Latin { &FONTS[..1] } else { &FONTS[..] };
    if c.is_ascii() || c == UNSHOWN || (is_invisible(c) && alphabet == Alphabet::Broad) {
        return Some(0);
    }
    fonts.iter().position(|font| font.info().coverage.contains(u32::from(c)))
}

/// A letter with its accents must come from one font: from the first that has all, else from that of the letter, without the rest.
fn push_sign(shown: &mut String, sign: &str, alphabet: Alphabet) {
    let characters: Vec<char> = sign.chars().take(MAX_PER_SIGN).collect();
    let has = |font: usize, c: char| is_invisible(c) || FONTS[font].info().coverage.contains(u32::from(c));
    let Some(first) = characters.first().and_then(|first| covering(*first, alphabet)) else {
        shown.push(UNSHOWN);
        return;
    };
    let fonts = if alphabet == Alphabet::Latin { 0..1 } else { 0..FONTS.len() };
    if fonts.into_iter().any(|font| characters.iter().all(|c| has(font, *c))) {
        shown.extend(characters);
    } else {
        shown.push(characters[0]);
        shown.extend(characters[1..].iter().filter(|c| has(first, **c)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::plain("Año «nuevo», 38,40 €", "Año «nuevo», 38,40 €")]
    #[case::composed("An\u{303}o", "Año")]
    #[case::lines("a\r\nb\rc\u{2028}d", "a\nb\nc\nd")]
    #[case::nothing("a\0b\u{7}c\u{9b}d", "abcd")]
    #[case::turned("1\u{202E}23\u{202C}4", "1234")]
    #[case::scripts("Привет, مرحبا, 你好, Γειά", "Привет, مرحبا, 你好, Γειά")]
    #[case::family("👩\u{200D}👩\u{200D}👧 y 🦀", "□ y □")]
    #[case::private("\u{E000}\u{FFFC}\u{10FFFF}", "□□□")]
    fn what_is_drawn(#[case] written: &str, #[case] drawn: &str) {
        assert_eq!(shown(written, Alphabet::Broad), drawn);
    }

    #[test]
    fn accents_without_end_are_cut() {
        let sign = format!("a{}", "\u{301}".repeat(10_000));
        assert!(shown(&sign, Alphabet::Broad).chars().count() <= MAX_PER_SIGN);
    }

    #[test]
    fn the_plain_alphabet_keeps_what_the_text_font_has() {
        assert_eq!(shown("Año — مر", Alphabet::Latin), "Año — □□");
    }

    #[test]
    fn arabic_and_hebrew_run_leftwards() {
        assert!(runs_leftwards("«مرحبا» Ana"));
        assert!(!runs_leftwards("Ana, مرحبا"));
    }
}
