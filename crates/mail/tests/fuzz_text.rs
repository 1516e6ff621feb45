//! Quotations lose nothing, the composer's markup renders to harmless HTML, and no draft smuggles in a header.

use jiff::Timestamp;
use mail::address::{Address, Contact};
use mail::compose::{Attachment, ComposeError, Draft, History, Look, compose, to_html, to_text};
use mail::parse::{Limits, parse};
use mail::{html, language, quote, thread};
use proptest::collection::vec;
use proptest::prelude::*;

const LINES: [&str; 24] = [
    "Hola, no tengo agua.",
    "",
    " ",
    "> cita",
    ">> más",
    "--",
    "-- ",
    "El lun, 3 mar 2025 a las 9:12, Ana <a@b.es> escribió:",
    "El 3/3/25 a las 9:12, Ana",
    "escribió:",
    "-----Mensaje original-----",
    "De: Ana",
    "Enviado: hoy",
    "Para: b@c.es",
    "Asunto: x",
    "________________________________",
    "---------- Forwarded message ---------",
    "Enviado desde mi iPhone",
    "AVISO LEGAL: x",
    "**fuerte** y *suave*",
    "- lista",
    "1. lista",
    "[x](https://a.es/b) https://c.es",
    "**[a](https://b.es*)**",
];

fn lines() -> impl Strategy<Value = String> {
    let line = prop_oneof![6 => prop::sample::select(LINES.to_vec()).prop_map(str::to_owned), 1 => any::<String>(), 1 => "[*_>\\[\\]()a https://.-]{0,40}"];
    vec(line, 0..20).prop_map(|lines| lines.join("\n"))
}

fn draft() -> impl Strategy<Value = Draft> {
    let value = || prop_oneof!["[a-zñ ]{0,20}", any::<String>(), "[a-z]{0,4}(\r|\n|\r\n)[A-Z][a-z]{1,3}: [a-z]{0,4}"];
    (value(), value(), lines(), lines(), value(), value(), vec(any::<u8>(), 0..200)).prop_map(
        |(name, subject, text, history, id, file, bytes)| Draft {
            from: Contact { name: Some(name), address: Address::parse("atencion@aguas.example").expect("an address") },
            reply_to: None,
            to: vec![Address::parse("ana@correo.example").expect("an address").into()],
            cc: vec![],
            bcc: vec![],
            subject,
            text,
            history: Some(History { attribution: file.clone(), text: history }),
            in_reply_to: None,
            references: vec![format!("{id}@correo.example")],
            message_id: thread::message_id(7, 8, "aguas.example"),
            date: Timestamp::UNIX_EPOCH,
            automatic: None,
            instance: "aguas-1".into(),
            language: "es".into(),
            attachments: vec![Attachment { name: file.clone(), content_type: file, bytes }],
            headers: vec![],
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn segments_are_the_whole_text(text in lines()) {
        let segments = quote::split(&text);
        let joined: String = segments.iter().map(|segment| &text[segment.range.clone()]).collect();
        prop_assert_eq!(&joined, &text);
        let is_shown = |segment: &quote::Segment| matches!(segment.kind, quote::Kind::Written | quote::Kind::Forwarded);
        prop_assert!(text.trim().is_empty() || segments.iter().any(is_shown), "something is always shown");
        prop_assert!(segments.windows(2).all(|two| two[0].kind != two[1].kind));
    }

    #[test]
    fn languages_are_guessed_for_anything(text in any::<String>()) {
        let _ = language::guess(&text);
    }

    #[test]
    fn markup_is_harmless(text in lines()) {
        for look in [Look::Mail, Look::Page] {
            let page = to_html(&text, look);
            let cleaned = html::clean(&page, &html::Options { inline: &|_| None, show_remote: true });
            prop_assert!(!cleaned.has_remote_images && !page.contains("<script") && !page.contains("<img"));
            prop_assert!(!page.contains("href=\"javascript") && !page.contains("href=\"data"));
        }
        prop_assert!(to_text(&text).len() <= text.len() * 12 + 10);
    }

    #[test]
    fn drafts_are_refused_or_carry_what_they_say(draft in draft()) {
        match compose(&draft) {
            Err(error) => prop_assert!(matches!(error, ComposeError::Control(_) | ComposeError::TooLong(_)), "{error}"),
            Ok(composed) => {
                prop_assert!(composed.bytes.split(|byte| *byte == b'\n').all(|line| line.len() <= 998));
                let parsed = parse(&composed.bytes, &Limits::default()).unwrap();
                prop_assert_eq!(parsed.message_id.as_deref(), Some(draft.message_id.as_str()));
                prop_assert_eq!(parsed.to.len(), 1);
                prop_assert!(parsed.cc.is_empty());
                let known = ["date", "from", "to", "subject", "message-id", "references", "x-esmero-loop", "content-language", "mime-version", "content-type"];
                prop_assert!(parsed.headers.iter().all(|field| known.contains(&field.name.to_ascii_lowercase().as_str())));
                prop_assert_eq!(parsed.attachments.len(), 1);
                prop_assert_eq!(&*parsed.attachments[0].bytes(&composed.bytes), draft.attachments[0].bytes.as_slice());
            }
        }
    }
}
