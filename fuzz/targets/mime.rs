//! A mail is read or refused, within its limits, and whatever is said about it holds.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mail::parse::{Limits, Parsed, clean_name, parse};
use mail::{auto, bounce, html, language, quote, thread};

const TIGHT: Limits = Limits {
    message_bytes: 4096,
    header_bytes: 512,
    field_bytes: 64,
    parts: 5,
    depth: 2,
    text_bytes: 50,
    html_bytes: 80,
    addresses: 3,
};

fuzz_target!(|raw: &[u8]| {
    check(raw, &Limits::default());
    check(raw, &TIGHT);
});

fn check(raw: &[u8], limits: &Limits) {
    let Ok(parsed) = parse(raw, limits) else { return };
    check_strings(&parsed, limits);
    check_attachments(&parsed, raw, limits);
    let _ = auto::classify(&parsed, "aguas-1");
    if let Some(bounce) = bounce::read(&parsed, raw) {
        assert!(!bounce.failures.is_empty());
        let _ = bounce.own_id();
    }
    let hints = thread::hints(&parsed);
    let is_key = |key: &String| key.bytes().all(|byte| byte.is_ascii_alphanumeric());
    assert!(hints.keys_in_subject.iter().chain(&hints.keys_in_address).all(is_key), "{hints:?}");
    let base = thread::base_subject(&parsed.subject);
    assert_eq!(thread::base_subject(&base), base, "nothing is left to take off");
    check_quotes(&parsed.text);
    if let Some(page) = &parsed.html {
        esmero_fuzz::check_page(page);
    }
    let again = parse(raw, limits).expect("what was read can be read again");
    assert_eq!(again.fingerprint, parsed.fingerprint);
}

fn check_strings(parsed: &Parsed, limits: &Limits) {
    let is_line = |text: &str| !text.chars().any(char::is_control);
    assert!(is_line(&parsed.subject), "{:?}", parsed.subject);
    assert!(parsed.text.len() <= limits.text_bytes, "{} bytes of text", parsed.text.len());
    assert!(!parsed.text.chars().any(|c| c.is_control() && c != '\n' && c != '\t'), "{:?}", parsed.text);
    assert!(parsed.html.as_ref().is_none_or(|html| html.len() <= limits.html_bytes));
    for list in [&parsed.to, &parsed.cc, &parsed.reply_to] {
        assert!(list.len() <= limits.addresses);
    }
    assert!(parsed.references.len() <= limits.addresses && parsed.in_reply_to.len() <= limits.addresses);
    for contact in parsed.from.iter().chain(&parsed.to).chain(&parsed.cc).chain(&parsed.reply_to) {
        assert!(is_line(contact.address.as_str()) && contact.name.as_deref().is_none_or(is_line), "{contact:?}");
    }
    assert!(parsed.message_id.as_deref().is_none_or(is_line));
    assert!(parsed.references.iter().chain(&parsed.in_reply_to).all(|id| is_line(id)));
}

fn check_attachments(parsed: &Parsed, raw: &[u8], limits: &Limits) {
    assert!(parsed.attachments.len() <= limits.parts);
    for attachment in &parsed.attachments {
        assert_eq!(attachment.bytes(raw).len(), attachment.size);
        assert_eq!(clean_name(&attachment.name).as_deref(), Some(attachment.name.as_str()));
        assert!(!attachment.content_type.chars().any(char::is_control), "{:?}", attachment.content_type);
        let _ = attachment.bytes(&raw[..raw.len() / 2]);
        let _ = html::declared_charset(&attachment.bytes(raw));
    }
}

fn check_quotes(text: &str) {
    let segments = quote::split(text);
    let joined: String = segments.iter().map(|segment| &text[segment.range.clone()]).collect();
    assert_eq!(joined, text, "segments are the whole text");
    let is_shown = |segment: &quote::Segment| matches!(segment.kind, quote::Kind::Written | quote::Kind::Forwarded);
    assert!(text.trim().is_empty() || segments.iter().any(is_shown), "something is always shown");
    assert!(segments.windows(2).all(|two| two[0].kind != two[1].kind));
    let _ = language::guess(&quote::written(text));
}
