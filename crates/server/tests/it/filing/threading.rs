//! Into which case a mail goes.

use domain::case::{Command, State};
use rstest::rstest;

use super::{answered, arrives, arrives_as, cases, filed, mail, opened, sent};
use crate::ui::House;

#[rstest]
#[case::answered("In-Reply-To: <{id}>\n")]
#[case::history("References: <otro@x> <{id}> <1@c>\nIn-Reply-To: <1@c>\n")]
#[case::key_in_subject("Subject: Re: Cobro doble [{key}]\n")]
#[tokio::test]
async fn an_answer_finds_its_case(#[case] head: &str) {
    let house = House::new().await;
    let (case, id) = answered(&house).await;
    let key = house.stored(case).await.case.key.to_string();
    let head = head.replace("{id}", &id).replace("{key}", &key);
    assert_eq!(filed(&arrives(&house, &mail("Lola <lola@correo.example>", &head, "Gracias.")).await), case);
    assert_eq!(cases(&house).await, 1);
    assert_eq!(sent(&house, case).await.len(), 2, "one acknowledgement and the answer: no further acknowledgement");
    assert_eq!(house.stored(case).await.case.state, State::Open);
}

#[tokio::test]
async fn the_key_in_the_address_leads_to_the_case() {
    let house = House::new().await;
    let (case, _) = answered(&house).await;
    let key = house.stored(case).await.case.key.compact().to_lowercase();
    let raw = mail("Lola <lola@correo.example>", "Subject: x\n", "Más.")
        .replace("atencion@aguas.example", &format!("atencion+{key}@aguas.example"));
    assert_eq!(filed(&arrives(&house, &raw).await), case);
}

#[tokio::test]
async fn the_address_alone_leads_into_no_case() {
    let house = House::new().await;
    let (case, _) = answered(&house).await;
    let again = arrives(&house, &mail("Lola <lola@correo.example>", "Subject: Re: Cobro doble\n", "¿Y lo otro?")).await;
    assert_ne!(opened(&again), case);
}

#[tokio::test]
async fn our_own_message_is_found_behind_the_persons_own() {
    let house = House::new().await;
    let (case, id) = answered(&house).await;
    let other =
        arrives(&house, &mail("Lola <lola@correo.example>", "Subject: Otra\nMessage-ID: <2@c>\n", "Otra cosa.")).await;
    let head = format!("References: <{id}>\nIn-Reply-To: <2@c>\n");
    assert_eq!(filed(&arrives(&house, &mail("Lola <lola@correo.example>", &head, "Sigo aquí.")).await), case);
    assert_ne!(opened(&other), case);
}

#[tokio::test]
async fn the_same_mail_is_filed_once() {
    let house = House::new().await;
    let raw = include_bytes!("../../../../mail/tests/fixtures/latin1.eml");
    let first = arrives_as(&house, raw.to_vec(), false).await;
    opened(&first);
    let relayed = [b"Received: by otro.example; Mon, 23 Nov 2026 09:00:00 +0100\r\n".as_slice(), raw].concat();
    assert_eq!(arrives_as(&house, relayed, false).await, desk::cases::receive::Received::Duplicate);
    let other = arrives(&house, &mail("a@x.example", "Subject: uno\nMessage-ID: <same@x>\n", "Uno.")).await;
    let changed = arrives(&house, &mail("a@x.example", "Subject: uno\nMessage-ID: <same@x>\n", "Dos.")).await;
    assert_ne!(opened(&other), opened(&changed), "the same Message-ID with other words is another mail");
}

#[tokio::test]
async fn a_closed_case_goes_on_in_a_linked_one_and_its_key_is_told() {
    let house = House::new().await;
    let (case, id) = answered(&house).await;
    let context = house.app.context();
    house
        .app
        .write(move |tx| {
            let mut stored = store::cases::by_id(tx, case)?;
            for command in [Command::Resolve, Command::Close] {
                let calendars = context.business.calendars();
                let facts = domain::case::Facts { now: context.now, calendars, answer_within: None, law: None };
                let events = domain::case::decide(&stored.case, command, &facts)?;
                store::cases::record(tx, &mut stored, events, &context.origin(), || context.id())?;
            }
            Ok(())
        })
        .await;
    let more =
        arrives(&house, &mail("Lola <lola@correo.example>", &format!("In-Reply-To: <{id}>\n"), "Otra vez.")).await;
    let next = opened(&more);
    assert_eq!(house.stored(next).await.case.follows, Some(case));
    let told = sent(&house, next).await;
    assert_eq!(told.len(), 1);
    assert!(told[0].text.contains("sigue en uno nuevo"), "{}", told[0].text);
    assert!(told[0].text.contains(&house.stored(next).await.case.key.to_string()));
}
