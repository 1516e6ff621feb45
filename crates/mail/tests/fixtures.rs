//! Every message in `tests/fixtures`, written by hand after what real programs send, read in full. A snapshot per
//! message shows what the rest of Esmero gets to know about it.

mod shelf;

use mail::parse::{Limits, Parsed, parse};
use mail::{auto, bounce, html, language, quote, thread};
use serde_json::{Value, json};
use shelf::fixtures;

fn read(raw: &[u8]) -> Parsed {
    parse(raw, &Limits::default()).expect("a fixture that can be read")
}

fn fixture(name: &str) -> (Vec<u8>, Parsed) {
    let (_, raw) = fixtures().into_iter().find(|(found, _)| found == name).expect("there is such a fixture");
    let parsed = read(&raw);
    (raw, parsed)
}

fn everything(raw: &[u8]) -> Value {
    let parsed = read(raw);
    let hints = thread::hints(&parsed);
    let segments: Vec<Value> = quote::split(&parsed.text)
        .into_iter()
        .map(|segment| json!({ format!("{:?}", segment.kind): parsed.text[segment.range] }))
        .collect();
    let contents: Vec<String> = parsed
        .attachments
        .iter()
        .map(|attachment| String::from_utf8_lossy(&attachment.bytes(raw)).chars().take(30).collect())
        .collect();
    json!({
        "parsed": parsed,
        "contents": contents,
        "automatic": auto::classify(&parsed, "aguas-1"),
        "bounce": bounce::read(&parsed, raw),
        "own_ids": hints.own_ids.iter().map(|own| format!("{:x} of case {:x} at {}", own.message, own.case, own.domain)).collect::<Vec<_>>(),
        "keys": json!({ "address": hints.keys_in_address, "subject": hints.keys_in_subject }),
        "base_subject": thread::base_subject(&parsed.subject),
        "segments": segments,
        "language": language::guess(&quote::written(&parsed.text)),
    })
}

#[test]
fn all_are_read_as_recorded() {
    for (name, raw) in fixtures() {
        insta::with_settings!({ snapshot_suffix => name.as_str(), prepend_module_to_snapshot => false, sort_maps => true }, {
            insta::assert_json_snapshot!("read", everything(&raw));
        });
    }
}

#[test]
fn line_ends_make_no_difference() {
    for (name, raw) in fixtures() {
        let unix: Vec<u8> = raw.iter().copied().filter(|byte| *byte != b'\r').collect();
        let mut windows = Vec::with_capacity(unix.len() * 11 / 10);
        for byte in &unix {
            if *byte == b'\n' {
                windows.push(b'\r');
            }
            windows.push(*byte);
        }
        let (unix, windows) = (read(&unix), read(&windows));
        assert_eq!(unix.text, windows.text, "{name}");
        assert_eq!(unix.subject, windows.subject, "{name}");
        let page = |parsed: &Parsed| parsed.html.as_ref().map(|html| html.replace('\r', ""));
        assert_eq!(page(&unix), page(&windows), "{name}");
        let names = |parsed: &Parsed| parsed.attachments.iter().map(|part| part.name.clone()).collect::<Vec<_>>();
        let kinds = |parsed: &Parsed| parsed.attachments.iter().map(|part| part.kind).collect::<Vec<_>>();
        assert_eq!((names(&unix), kinds(&unix)), (names(&windows), kinds(&windows)), "{name}");
    }
}

#[test]
fn a_second_copy_has_the_same_fingerprint() {
    for (name, raw) in fixtures() {
        let mut copy = b"Received: from x.example by y.example; Mon, 3 Mar 2025 11:00:00 +0100\r\nDelivered-To: otra@aguas.example\r\n".to_vec();
        copy.extend_from_slice(&raw);
        assert_eq!(read(&raw).fingerprint, read(&copy).fingerprint, "{name}");
    }
}

#[test]
fn no_two_messages_share_a_fingerprint() {
    let mut seen = std::collections::HashSet::new();
    assert!(fixtures().iter().all(|(_, raw)| seen.insert(read(raw).fingerprint)));
}

#[test]
fn every_bounce_leads_to_the_message_that_bounced() {
    for (name, raw) in fixtures().into_iter().filter(|(name, _)| name.starts_with("rebote-")) {
        let bounce = bounce::read(&read(&raw), &raw).expect("a bounce");
        let own = bounce.own_id().expect("an id of ours");
        assert_eq!(own.case, 0x0195_61d1_0000_7000_8123_4567_89ab_cdef, "{name}");
        assert_eq!(auto::classify(&read(&raw), "aguas-1").map(|found| found.kind), Some(auto::Kind::Bounce), "{name}");
    }
}

#[test]
fn people_are_not_taken_for_machines() {
    for name in ["gmail-respuesta", "outlook-respuesta", "iphone-con-foto", "latin1", "reenviado-gmail", "pgp-firmado"]
    {
        assert_eq!(auto::classify(&fixture(name).1, "aguas-1"), None, "{name}");
        assert_eq!(bounce::read(&fixture(name).1, &[]), None, "{name}");
    }
}

#[test]
fn a_newsletter_can_be_shown_without_telling_its_sender() {
    let (_, parsed) = fixture("boletin");
    let hidden = html::clean(parsed.html.as_deref().unwrap(), &html::Options { inline: &|_| None, show_remote: false });
    assert!(hidden.has_remote_images);
    assert!(!hidden.html.contains(" src=") && !hidden.html.contains("background=") && !hidden.html.contains("url("));
    insta::assert_snapshot!("newsletter", hidden.html);
}

#[test]
fn a_picture_of_the_mail_is_shown_in_its_place() {
    let (_, parsed) = fixture("outlook-respuesta");
    let logo = parsed.attachments.iter().find(|part| part.is_inline).expect("the logo");
    let url = |id: &str| (Some(id) == logo.content_id.as_deref()).then(|| "/adjuntos/7".to_owned());
    let shown = html::clean(parsed.html.as_deref().unwrap(), &html::Options { inline: &url, show_remote: false });
    assert!(shown.html.contains("src=\"/adjuntos/7\""), "{}", shown.html);
    assert!(!shown.has_remote_images);
}
