//! Where a message may belong: our own message ids in its history, and keys in addresses and subject.
//!
//! These are hints in the order in which to try them. Whether a key exists, and whether the sender may write into
//! that case, is for others to decide.

use crate::parse::Parsed;

/// Most candidates returned from one place.
const MAX_CANDIDATES: usize = 16;

/// A message id of ours, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnId {
    /// The message, as a UUID.
    pub message: u128,
    /// Its case, as a UUID.
    pub case: u128,
    /// The domain that we sent it from.
    pub domain: String,
}

/// The id of an outgoing message, without angle brackets: `<message>.<case>@<domain>`, each UUID in 32 lower-case
/// hexadecimal digits. Answers bring it back in `In-Reply-To` and `References`, and with it the case, even if the
/// message itself has been erased here.
pub fn message_id(message: u128, case: u128, domain: &str) -> String {
    format!("{message:032x}.{case:032x}@{domain}")
}

/// Reads back an id written by [`message_id`], with or without angle brackets.
pub fn own_id(id: &str) -> Option<OwnId> {
    let (local, domain) = id.trim().trim_start_matches('<').trim_end_matches('>').rsplit_once('@')?;
    let (message, case) = local.split_once('.')?;
    let uuid = |text: &str| {
        let is_hex = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_hex.then(|| u128::from_str_radix(text, 16).ok()).flatten()
    };
    Some(OwnId { message: uuid(message)?, case: uuid(case)?, domain: domain.to_ascii_lowercase() })
}

/// What a message says about where it belongs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// Message ids in the shape of ours, the one answered first, then backwards through the history.
    pub own_ids: Vec<OwnId>,
    /// All message ids referred to, in the same order: some may be of the person's own earlier messages.
    pub referred: Vec<String>,
    /// What may be a key in `local+KEY@domain` of a recipient: upper case, without separators.
    pub keys_in_address: Vec<String>,
    /// What may be a key in the subject, bracketed ones first: upper case, without separators.
    pub keys_in_subject: Vec<String>,
}

/// Gathers the hints of a message.
pub fn hints(parsed: &Parsed) -> Hints {
    let mut hints = Hints::default();
    for id in parsed.in_reply_to.iter().chain(parsed.references.iter().rev()) {
        if !hints.referred.contains(id) {
            hints.referred.push(id.clone());
        }
    }
    hints.own_ids = hints.referred.iter().filter_map(|id| own_id(id)).collect();
    for tag in parsed.recipients().filter_map(|address| address.tag()) {
        // Several tags may be chained: `local+otra+KEY@`.
        for piece in tag.split('+') {
            push(&mut hints.keys_in_address, compact(piece).filter(|key| is_key_shaped(piece, key, true)));
        }
    }
    hints.keys_in_subject = keys_in_subject(&parsed.subject);
    hints
}

fn push(keys: &mut Vec<String>, key: Option<String>) {
    if let Some(key) = key
        && keys.len() < MAX_CANDIDATES
        && !keys.contains(&key)
    {
        keys.push(key);
    }
}

/// What may be a key in a line of text: first what stands alone in brackets, then loose words.
pub fn keys_in_subject(subject: &str) -> Vec<String> {
    let mut keys = Vec::new();
    for (_, inside) in brackets(subject) {
        push(&mut keys, compact(inside).filter(|key| is_key_shaped(inside, key, true)));
        if let Some(last) = inside.split_whitespace().next_back() {
            push(&mut keys, compact(last).filter(|key| is_key_shaped(last, key, true)));
        }
    }
    for word in subject.split(|c: char| !c.is_ascii_alphanumeric() && c != '-') {
        push(&mut keys, compact(word).filter(|key| is_key_shaped(word, key, false)));
    }
    keys
}

/// The contents of `[…]` and `(…)` with the byte at which each begins.
fn brackets(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.char_indices().filter_map(|(at, c)| {
        let close = match c {
            '[' => ']',
            '(' => ')',
            _ => return None,
        };
        let inside = &text[at + 1..];
        inside.find(close).map(|end| (at, &inside[..end]))
    })
}

/// Upper case without separators, if nothing else but letters and digits is there.
fn compact(text: &str) -> Option<String> {
    let mut key = String::with_capacity(text.len());
    for c in text.trim().chars() {
        match c {
            c if c.is_ascii_alphanumeric() => key.push(c.to_ascii_uppercase()),
            '-' | ' ' | '.' | '_' | '\u{2010}'..='\u{2014}' => {}
            _ => return None,
        }
    }
    Some(key)
}

/// Ten to fourteen letters and digits, or three or four groups of three or four. Loose words must also mix letters
/// and digits, or be grouped: else every long word and every telephone number would be a candidate.
fn is_key_shaped(written: &str, key: &str, is_marked: bool) -> bool {
    // One separator throughout: `[caso H7K-2QM-94XP]` is not a key of four groups.
    let separator = written.trim().chars().find(|c| !c.is_ascii_alphanumeric()).unwrap_or('-');
    let groups: Vec<&str> = written.trim().split(separator).collect();
    let is_grouped = (3..=4).contains(&groups.len()) && groups.iter().all(|group| (3..=4).contains(&group.len()));
    let has_letter = key.bytes().any(|byte| byte.is_ascii_alphabetic());
    let has_digit = key.bytes().any(|byte| byte.is_ascii_digit());
    match (is_marked, is_grouped) {
        (_, true) => has_letter,
        (true, false) => (10..=14).contains(&key.len()) && has_letter && !written.trim().contains(' '),
        (false, false) => (10..=14).contains(&key.len()) && has_letter && has_digit,
    }
}

/// Prefixes of answers and forwardings in the languages that reach us, lower case.
const PREFIXES: [&str; 26] = [
    "re", "rv", "res", "resp", "rif", "ref", "rép", "rep", "r", "aw", "antw", "sv", "vs", "odp", "ynt", "er", "erantz",
    "fwd", "fw", "fyi", "tr", "wg", "enc", "i", "ant", "reenv",
];

/// Longest prefix tried, in bytes: `Erantzuna[12]`.
const MAX_PREFIX: usize = 16;

/// Marks that gateways put in front.
const GATEWAY_MARKS: [&str; 8] =
    ["[ext]", "[external]", "[externo]", "[extern]", "[spam]", "***spam***", "*****spam*****", "[correo externo]"];

/// The subject without `Re:`, `RV:`, `RE[2]:`, `Fwd:` and the like, without marks of gateways, and without a key of
/// ours in brackets: what the matter is called. Letters keep their case.
pub fn base_subject(subject: &str) -> String {
    let mut rest = subject.trim();
    loop {
        let shorter = strip_prefix(strip_mark(rest)).trim_start();
        if shorter.len() == rest.len() {
            break;
        }
        rest = shorter;
    }
    let mut base = rest.to_owned();
    let keys: Vec<String> = brackets(rest)
        .filter(|(_, inside)| compact(inside).is_some_and(|key| is_key_shaped(inside, &key, true)))
        .map(|(at, inside)| rest[at..=at + 1 + inside.len()].to_owned())
        .collect();
    for key in keys {
        base = base.replace(&key, " ");
    }
    base.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn strip_mark(text: &str) -> &str {
    let lower = crate::text::cut(text, 40).to_lowercase();
    match GATEWAY_MARKS.iter().find(|mark| lower.starts_with(*mark)) {
        Some(mark) => text.get(mark.len()..).unwrap_or(text).trim_start(),
        None => text,
    }
}

fn strip_prefix(text: &str) -> &str {
    let Some(colon) = crate::text::cut(text, MAX_PREFIX).find([':', '：']) else {
        return text;
    };
    let after = text[colon..].trim_start_matches([':', '：']);
    // `RE[2]`, `Re(3)`, `Re^2`, `Re *2`
    let name = text[..colon].trim_end_matches(|c: char| c.is_ascii_digit() || "[]()^* ".contains(c)).to_lowercase();
    if PREFIXES.contains(&name.as_str()) { after } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_ids_are_read_back() {
        let id = message_id(0x0190_0000_0000_7000_8000_0000_0000_0001, 0xABC, "aguas.example");
        assert_eq!(id, "01900000000070008000000000000001.00000000000000000000000000000abc@aguas.example");
        let own = own_id(&format!("<{id}>")).unwrap();
        assert_eq!((own.message, own.case), (0x0190_0000_0000_7000_8000_0000_0000_0001, 0xABC));
        assert_eq!(own_id("CAF+abc.def@mail.gmail.com"), None);
        assert_eq!(own_id("+1900000000070008000000000000001.00000000000000000000000000000abc@x"), None);
    }

    #[test]
    fn keys_are_found_in_brackets_and_loose() {
        assert_eq!(keys_in_subject("Re: [H7K-2QM-94XP] Factura"), ["H7K2QM94XP"]);
        assert_eq!(keys_in_subject("RV: mi caso h7k2qm94xp, gracias"), ["H7K2QM94XP"]);
        assert_eq!(keys_in_subject("[caso h7k-2qm-94xp] Contador"), ["H7K2QM94XP"]);
        assert_eq!(keys_in_subject("(H7K 2QM 94XP)"), ["H7K2QM94XP"]);
    }

    #[test]
    fn words_dates_and_telephones_are_no_keys() {
        for subject in
            ["RECLAMACION por mi factura", "Cita del 2025-03-12", "Llámenme al 600123456789", "[urgente] hola", ""]
        {
            assert_eq!(keys_in_subject(subject), [""; 0], "{subject}");
        }
    }

    #[test]
    fn the_matter_is_what_remains_of_a_subject() {
        for subject in [
            "Re: RV: RE[2]: Fwd: [H7K-2QM-94XP] Factura  de marzo",
            "Rif: Ant: Factura de marzo [H7K-2QM-94XP]",
            "[EXTERNAL] RE : Factura de marzo",
            "Re(3): FW:Factura de marzo",
            "Factura de marzo",
        ] {
            assert_eq!(base_subject(subject), "Factura de marzo", "{subject}");
        }
        assert_eq!(base_subject("Contrato: renovación [urgente]"), "Contrato: renovación [urgente]");
        assert_eq!(base_subject("Re:"), "");
    }
}
