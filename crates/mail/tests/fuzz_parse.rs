//! Arbitrary and mutated messages never panic, never leave their limits, and whatever is said about them holds.
//! The number of cases is set by `PROPTEST_CASES`.

mod shelf;

use std::sync::LazyLock;

use mail::parse::{Limits, Parsed, clean_name, parse};
use mail::{auto, bounce, language, quote, thread};
use proptest::collection::vec;
use proptest::prelude::*;

static FIXTURES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| shelf::fixtures().into_iter().map(|(_, raw)| raw).collect());

/// Pieces that mean something to a parser of mail.
const PIECES: [&str; 40] = [
    "\r\n",
    "\n",
    "\r\n\r\n",
    "--",
    "--b",
    "--b--",
    "--b\r\n",
    "--b--\r\n",
    "Content-Type: multipart/mixed; boundary=b\r\n",
    "Content-Type: multipart/alternative; boundary=\"c\"\r\n",
    "--c\r\n",
    "Content-Type: text/html\r\n\r\n",
    "Content-Type: message/rfc822\r\n\r\n",
    "Content-Type: message/delivery-status\r\n\r\n",
    "Content-Transfer-Encoding: base64\r\n",
    "Content-Transfer-Encoding: quoted-printable\r\n",
    "From: a@b.es\r\n",
    "Subject: =?utf-8?q?=C3=B1?= =?x?b?!!?=\r\n",
    "To: g: a@b, \"c\" <d@e>;\r\n",
    "=?",
    "?=",
    "=\r\n",
    "=C3=",
    " ",
    "\t",
    "Received: from x for <a@b.es>;\r\n",
    "References: <a@b> <c@d>\r\n",
    "Final-Recipient: rfc822; a@b.es\r\nAction: failed\r\n",
    "Content-Disposition: attachment; filename*0*=utf-8''a%; filename*1=b\r\n",
    "<",
    ">",
    "\"",
    ";",
    ":",
    "(",
    ")",
    "\u{0}",
    "Date: Mon, 3 Mar 2025 10:00:00 +0100\r\n",
    "Content-Type: text/plain; charset=utf-7\r\n",
    "+AAA-",
];

fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        8 => prop::sample::select(PIECES.to_vec()).prop_map(|piece| piece.as_bytes().to_vec()),
        2 => vec(any::<u8>(), 0..12),
    ];
    vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// A fixture with some bytes changed, cut out or doubled.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let change = (any::<prop::sample::Index>(), 0_usize..200, vec(any::<u8>(), 0..8), any::<bool>());
    (any::<prop::sample::Index>(), vec(change, 1..8)).prop_map(|(which, changes)| {
        let mut bytes = which.get(&FIXTURES).clone();
        for (at, length, insert, is_doubled) in changes {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            let end = (at + length).min(bytes.len());
            let taken: Vec<u8> = bytes.splice(at..end, insert).collect();
            if is_doubled {
                let twice = [taken.as_slice(), taken.as_slice()].concat();
                bytes.splice(at..at, twice);
            }
        }
        bytes
    })
}

/// All that is ever asked about a message.
fn check(raw: &[u8], limits: &Limits) -> Result<(), TestCaseError> {
    let Ok(parsed) = parse(raw, limits) else { return Ok(()) };
    check_strings(&parsed, limits)?;
    prop_assert!(parsed.attachments.len() <= limits.parts);
    for attachment in &parsed.attachments {
        prop_assert_eq!(attachment.bytes(raw).len(), attachment.size);
        prop_assert_eq!(clean_name(&attachment.name), Some(attachment.name.clone()));
    }
    let _ = auto::classify(&parsed, "aguas-1");
    if let Some(bounce) = bounce::read(&parsed, raw) {
        prop_assert!(!bounce.failures.is_empty());
    }
    let hints = thread::hints(&parsed);
    prop_assert!(hints.keys_in_subject.iter().all(|key| key.bytes().all(|byte| byte.is_ascii_alphanumeric())));
    let _ = thread::base_subject(&parsed.subject);
    let _ = language::guess(&quote::written(&parsed.text));
    Ok(())
}

fn check_strings(parsed: &Parsed, limits: &Limits) -> Result<(), TestCaseError> {
    let is_line = |text: &str| !text.chars().any(char::is_control);
    prop_assert!(is_line(&parsed.subject), "{:?}", parsed.subject);
    prop_assert!(parsed.text.len() <= limits.text_bytes, "{:?}", parsed.text);
    prop_assert!(parsed.html.as_ref().is_none_or(|html| html.len() <= limits.html_bytes), "{:?}", parsed.html);
    prop_assert!(!parsed.text.chars().any(|c| c.is_control() && c != '\n' && c != '\t'));
    for contact in parsed.from.iter().chain(&parsed.to).chain(&parsed.cc).chain(&parsed.reply_to) {
        prop_assert!(is_line(contact.address.as_str()));
        prop_assert!(contact.name.as_deref().is_none_or(is_line));
    }
    prop_assert!(parsed.message_id.as_deref().is_none_or(is_line));
    prop_assert!(parsed.references.iter().all(|id| is_line(id)));
    Ok(())
}

fn tight() -> Limits {
    Limits {
        message_bytes: 4096,
        header_bytes: 512,
        field_bytes: 64,
        parts: 5,
        depth: 2,
        text_bytes: 50,
        html_bytes: 80,
        addresses: 3,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes(raw in vec(any::<u8>(), 0..2000)) {
        check(&raw, &Limits::default())?;
    }

    #[test]
    fn arbitrary_bytes_after_a_header(raw in vec(any::<u8>(), 0..500)) {
        let raw = [b"From: a@b.es\r\nContent-Type: text/html\r\nSubject: ".as_slice(), &raw].concat();
        check(&raw, &Limits::default())?;
    }

    #[test]
    fn shuffled_syntax(raw in pieces()) {
        check(&raw, &Limits::default())?;
        check(&raw, &tight())?;
    }

    #[test]
    fn mutated_messages(raw in mutated()) {
        check(&raw, &Limits::default())?;
        check(&raw, &tight())?;
    }
}

/// Every part of a page counts, and a letter counts as it is written in UTF-8.
#[test]
fn a_page_in_parts_keeps_its_limit() {
    let part = format!("--b\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n{}\r\n", "\u{1}".repeat(30));
    let picture = "--b\r\nContent-Type: image/png\r\n\r\nx\r\n";
    let raw = format!("From: a@b.es\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n{part}{part}{picture}{part}");
    let raw: Vec<u8> = raw.bytes().map(|byte| if byte == 1 { 0xF1 } else { byte }).collect();
    let limits = Limits { parts: 10, ..tight() };
    let parsed = parse(&raw, &limits).unwrap();
    // A letter of two bytes that does not fit any more is left out whole.
    let kept = parsed.html.as_ref().map_or(0, String::len);
    assert!((limits.html_bytes - 1..=limits.html_bytes).contains(&kept), "{kept} of {}", limits.html_bytes);
    assert!(parsed.is_cut);
}

/// Nested to any depth, with boundaries that never occur, or in ever so many parts: refused or read, at once.
#[test]
fn towers_fall_without_harm() {
    let nested = "Content-Type: message/rfc822\r\n\r\n".repeat(200_000);
    check(nested.as_bytes(), &Limits::default()).unwrap();
    let lost = (0..900)
        .map(|n| format!("--b\r\nContent-Type: multipart/mixed; boundary=x{n}\r\n\r\n"))
        .collect::<Vec<_>>()
        .concat();
    let raw = format!(
        "From: a@b.es\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n{lost}{}",
        "relleno\r\n".repeat(500_000)
    );
    check(raw.as_bytes(), &Limits::default()).unwrap();
    let many = "--b\r\n\r\n".repeat(100_000);
    let raw = format!("From: a@b.es\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n{many}");
    assert!(parse(raw.as_bytes(), &Limits::default()).is_err());
    let words = format!("From: a@b.es\r\nSubject: {}\r\n\r\nx", "=?utf-8?q?".repeat(40_000));
    check(words.as_bytes(), &Limits::default()).unwrap();
    let list = format!("From: a@b.es\r\nTo: {}\r\n\r\nx", "(\"<a@b.es>,".repeat(40_000));
    check(list.as_bytes(), &Limits::default()).unwrap();
}
