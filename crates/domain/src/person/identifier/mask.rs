//! Hints of identifiers, for pages that anybody with the key may see.

use super::IdentifierKind;

/// Shows so little that a stranger cannot complete it: up to three characters of a long address, the last two of a number.
pub(super) fn mask(kind: IdentifierKind, norm: &str) -> String {
    match kind {
        IdentifierKind::Email => {
            let local = norm.rsplit_once('@').map_or(norm, |(local, _)| local);
            format!("{}•••@…", start(local))
        }
        IdentifierKind::Handle => format!("@{}•••", start(norm)),
        _ => {
            let length = norm.chars().count();
            // Four digits of a card are few enough to show half; a number as short as that would be given away.
            let shown = if length >= 6 || kind == IdentifierKind::CardHint { 2 } else { 0 };
            format!("··· {}", norm.chars().skip(length - shown.min(length)).collect::<String>()).trim_end().to_owned()
        }
    }
}

/// The first characters: three of six or more, one of three or more, else none.
fn start(text: &str) -> String {
    let shown = match text.chars().count() {
        0..3 => 0,
        3..6 => 1,
        _ => 3,
    };
    text.chars().take(shown).collect()
}
