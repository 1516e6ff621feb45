use super::*;
use crate::parse::{Limits, parse};
use crate::thread;

fn contact(name: &str, address: &str) -> Contact {
    Contact::new(Some(name), Address::parse(address).unwrap())
}

fn draft() -> Draft {
    Draft {
        from: contact("Aguas de la Plana", "atencion@aguas.example"),
        reply_to: Some(contact("Aguas de la Plana", "atencion+H7K2QM94XP@aguas.example")),
        to: vec![contact("Ana Pérez Ñíguez", "ana@correo.example")],
        cc: vec![],
        bcc: vec![],
        subject: "Re: [H7K-2QM-94XP] La factura de marzo está cobrada dos veces: qué haremos y cuándo".into(),
        text: "Buenos días, Ana:\n\nTiene usted **toda la razón**. Haremos esto:\n\n- devolverle *hoy* 34,20 €\n- llamarla el jueves\n\nPuede seguirlo en [su página](https://aguas.example/c/H7K2QM94XP?idioma=es&x=1).\n\nLucía".into(),
        history: Some(History {
            attribution: attribution(crate::language::Lang::Es, "lunes, 3 de marzo de 2025, 9:12", "Ana Pérez"),
            text: "Me han cobrado **dos veces** <34,20 €>.\n> ¿Qué pasó?\n\nAna".into(),
        }),
        in_reply_to: Some("CAF123@mail.correo.example".into()),
        references: vec!["primero@correo.example".into(), "CAF123@mail.correo.example".into()],
        message_id: thread::message_id(1, 2, "aguas.example"),
        date: "2025-03-03T09:40:00Z".parse().unwrap(),
        automatic: None,
        instance: "aguas-1".into(),
        language: "es".into(),
        attachments: vec![],
        headers: vec![],
    }
}

fn text(composed: &Composed) -> String {
    String::from_utf8(composed.bytes.clone()).unwrap()
}

#[test]
fn a_reply() {
    insta::assert_snapshot!(text(&compose(&draft()).unwrap()));
}

#[test]
fn an_acknowledgement_with_a_file() {
    let mut draft = draft();
    draft.automatic = Some(Automatic::Replied);
    draft.history = None;
    draft.text = "Hemos recibido su mensaje.".into();
    draft.attachments.push(Attachment {
        name: "justificante de recepción nº 7.pdf".into(),
        content_type: "application/pdf".into(),
        bytes: b"%PDF-1.7 ejemplo".to_vec(),
    });
    insta::assert_snapshot!(text(&compose(&draft).unwrap()));
}

#[test]
fn what_we_write_we_can_read() {
    let mut draft = draft();
    draft
        .attachments
        .push(Attachment { name: "año.txt".into(), content_type: "text/plain".into(), bytes: "ñ".into() });
    let composed = compose(&draft).unwrap();
    let parsed = parse(&composed.bytes, &Limits::default()).unwrap();
    assert_eq!(parsed.subject, draft.subject);
    assert_eq!(parsed.from.as_ref(), Some(&draft.from));
    assert_eq!(parsed.to, draft.to);
    assert_eq!(parsed.message_id.as_deref(), Some(draft.message_id.as_str()));
    assert_eq!(parsed.in_reply_to, ["CAF123@mail.correo.example"]);
    assert_eq!(parsed.references, draft.references);
    assert_eq!(parsed.date, Some(draft.date));
    assert!(parsed.text.starts_with("Buenos días, Ana:\n\nTiene usted toda la razón."));
    assert_eq!(parsed.attachments[0].name, "año.txt");
    assert_eq!(&*parsed.attachments[0].bytes(&composed.bytes), "ñ".as_bytes());
    let written = crate::quote::written(&parsed.text);
    assert!(written.ends_with("Lucía"), "{written}");
}

#[test]
fn the_same_draft_gives_the_same_bytes() {
    assert_eq!(compose(&draft()), compose(&draft()));
}

#[test]
fn lines_are_short_enough_for_every_server() {
    let mut draft = draft();
    draft.text = "palabra".repeat(5000);
    draft.references = (0..200).map(|n| format!("{n}{}@correo.example", "x".repeat(200))).collect();
    draft.to.extend(
        (0..60).map(|n| contact("Una persona con un nombre bastante largo", &format!("persona{n}@correo.example"))),
    );
    let bytes = compose(&draft).unwrap().bytes;
    assert!(bytes.split(|byte| *byte == b'\n').all(|line| line.len() <= 998));
    assert!(bytes.is_ascii());
}

#[test]
fn blind_copies_are_only_in_the_envelope() {
    let mut draft = draft();
    draft.bcc.push(contact("Jefa", "jefa@aguas.example"));
    draft.cc.push(contact("Ana otra vez", "ANA@correo.example"));
    let composed = compose(&draft).unwrap();
    assert!(!text(&composed).contains("jefa"));
    let recipients: Vec<&str> = composed.recipients.iter().map(Address::as_str).collect();
    assert_eq!(recipients, ["ana@correo.example", "jefa@aguas.example"]);
}

#[test]
fn headers_cannot_be_smuggled_in() {
    let refused = |change: &dyn Fn(&mut Draft)| {
        let mut draft = draft();
        change(&mut draft);
        compose(&draft).unwrap_err()
    };
    assert_eq!(refused(&|draft| draft.subject = "Hola\r\nBcc: x@y.es".into()), ComposeError::Control("the subject"));
    assert_eq!(refused(&|draft| draft.to[0].name = Some("Ana\nX: y".into())), ComposeError::Control("a name"));
    assert_eq!(
        refused(&|draft| draft.instance = "a\r\nb".into()),
        ComposeError::Control("the name of the installation")
    );
    assert!(matches!(refused(&|draft| draft.in_reply_to = Some("a@b>\r\nX: y".into())), ComposeError::MessageId(_)));
    assert!(matches!(refused(&|draft| draft.message_id = "sin arroba".into()), ComposeError::MessageId(_)));
    assert!(matches!(refused(&|draft| draft.headers = vec![("Bcc".into(), "x@y.es".into())]), ComposeError::Header(_)));
    assert!(matches!(
        refused(&|draft| draft.headers = vec![("X-A: b\r\nY".into(), String::new())]),
        ComposeError::Header(_)
    ));
    assert_eq!(
        refused(&|draft| draft.headers = vec![("X-A".into(), "b\nc".into())]),
        ComposeError::Control("a header")
    );
    let mut draft = draft();
    draft.references.push("a@b\r\nX-Malo: y".into());
    assert!(!text(&compose(&draft).unwrap()).contains("X-Malo"), "a foreign id that is none is left out");
}

#[test]
fn what_cannot_be_sent_is_refused() {
    let refused = |change: &dyn Fn(&mut Draft)| {
        let mut draft = draft();
        change(&mut draft);
        compose(&draft).unwrap_err()
    };
    assert_eq!(refused(&|draft| draft.to.clear()), ComposeError::NoRecipient);
    assert_eq!(refused(&|draft| draft.text = " \n".into()), ComposeError::Empty);
    assert_eq!(refused(&|draft| draft.text = "a".repeat(MAX_TEXT + 1)), ComposeError::TextTooLong);
    assert_eq!(refused(&|draft| draft.subject = "a".repeat(501)), ComposeError::TooLong("the subject"));
    let many: Vec<Contact> = (0..101).map(|n| contact("A", &format!("a{n}@b.es"))).collect();
    assert_eq!(refused(&|draft| draft.to.clone_from(&many)), ComposeError::TooManyRecipients);
}

#[test]
fn newcomers_are_those_whom_the_case_has_not_seen() {
    let mut draft = draft();
    draft.cc.push(contact("Luis", "luis@otro.example"));
    draft.bcc.push(contact("Luis", "LUIS@otro.example"));
    let known = [Address::parse("ANA@correo.example").unwrap()];
    let names: Vec<_> = newcomers(&draft, &known).into_iter().map(ToString::to_string).collect();
    assert_eq!(names, ["Luis <luis@otro.example>"]);
}
