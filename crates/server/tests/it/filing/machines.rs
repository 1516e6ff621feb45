//! What machines write: filed or put aside, and answered by nobody.

use domain::case::{Delivery, State};
use jiff::SignedDuration;
use rstest::rstest;
use store::incoming::Reason;

use super::{answered, arrives, arrives_as, cases, filed, mail, opened, quarantined, sent, waiting};
use crate::ui::House;

#[tokio::test]
async fn a_proven_forgery_goes_into_no_case() {
    let house = House::new().await;
    let (_, id) = answered(&house).await;
    let head = format!(
        "Authentication-Results: mx.aguas.example; dmarc=fail header.from=correo.example\nIn-Reply-To: <{id}>\n"
    );
    let forged = format!("{head}{}", mail("Lola <lola@correo.example>", "", "Cambien mi cuenta."));
    assert_eq!(arrives(&house, &forged).await, quarantined(Reason::Forged));
    assert_eq!((cases(&house).await, waiting(&house).await), (1, "forged".into()));
}

#[tokio::test]
async fn what_we_sent_ourselves_comes_back_as_a_loop() {
    let house = House::new().await;
    let head = format!("X-Esmero-Loop: {}\n", house.app.app.instance);
    assert_eq!(arrives(&house, &mail("x@otra.example", &head, "Eco.")).await, quarantined(Reason::Loop));
    assert_eq!((cases(&house).await, waiting(&house).await), (0, "loop".into()));
}

#[tokio::test]
async fn an_absence_notice_is_kept_in_its_case_and_changes_nothing() {
    let house = House::new().await;
    let (case, id) = answered(&house).await;
    let before = house.stored(case).await.case;
    let head = format!("Subject: Respuesta automática\nAuto-Submitted: auto-replied\nIn-Reply-To: <{id}>\n");
    assert_eq!(filed(&arrives(&house, &mail("Lola <lola@correo.example>", &head, "Vuelvo el lunes.")).await), case);
    let after = house.stored(case).await.case;
    assert_eq!((after.state, after.waits_since, after.clock), (before.state, before.waits_since, before.clock));
    assert!(house.messages(case).await.iter().any(|message| message.automatic && message.text.contains("Vuelvo")));
    assert_eq!(sent(&house, case).await.len(), 2);
}

#[tokio::test]
async fn an_absence_notice_of_nobody_waits_for_a_human() {
    let house = House::new().await;
    let raw = include_bytes!("../../../../mail/tests/fixtures/ausente-outlook.eml");
    assert_eq!(arrives_as(&house, raw.to_vec(), false).await, quarantined(Reason::AutoReply));
    assert_eq!(waiting(&house).await, "auto-reply");
}

#[tokio::test]
async fn an_answer_that_is_returned_is_shown_and_leaves_the_person_waiting() {
    let house = House::new().await;
    let (case, id) = answered(&house).await;
    let raw =
        String::from_utf8_lossy(include_bytes!("../../../../mail/tests/fixtures/rebote-postfix.eml")).into_owned();
    let notice = raw.replace("019561d2a4c07b3e9f10aa55bb66cc77.019561d1000070008123456789abcdef@aguas.example", &id);
    assert_eq!(filed(&arrives_as(&house, notice.into_bytes(), false).await), case);
    let answer =
        house.messages(case).await.into_iter().find(|message| message.header_id.as_ref() == Some(&id)).unwrap();
    assert_eq!(answer.delivery, Delivery::Bounced);
    assert!(answer.returned_by.is_some());
    let stored = house.stored(case).await.case;
    assert!(stored.waits_since.is_some() && stored.clock.is_some(), "nobody has answered them yet");
    let page = house.desk().await.get(&format!("/cases/{case}")).await.expect(200);
    assert!(page.text().contains("no lo ha recibido"));
}

#[tokio::test]
async fn a_return_of_nothing_that_we_sent_waits_for_a_human() {
    let house = House::new().await;
    let raw = include_bytes!("../../../../mail/tests/fixtures/rebote-postfix.eml");
    assert_eq!(arrives_as(&house, raw.to_vec(), false).await, quarantined(Reason::UnknownReturn));
}

#[rstest]
#[case(include_bytes!("../../../../mail/tests/fixtures/boletin.eml"))]
#[case(include_bytes!("../../../../mail/tests/fixtures/lista.eml"))]
#[tokio::test]
async fn what_is_sent_to_many_is_filed_and_not_acknowledged(#[case] raw: &[u8]) {
    let house = House::new().await;
    let case = opened(&arrives_as(&house, raw.to_vec(), false).await);
    assert_eq!(sent(&house, case).await.len(), 0);
}

#[tokio::test]
async fn two_robots_stop_talking_whatever_tag_they_put_on_their_address() {
    let house = House::new().await;
    let mut acknowledged = 0;
    for number in 0..8 {
        let from =
            if number % 2 == 0 { format!("Robot+{number}@maquina.example") } else { "robot@maquina.example".into() };
        let raw = mail(&from, &format!("Subject: aviso {number}\n"), &format!("Aviso {number}."));
        acknowledged += sent(&house, opened(&arrives(&house, &raw).await)).await.len();
    }
    assert_eq!(acknowledged, 5);
    house.app.pass(SignedDuration::from_hours(2));
    let later = mail("robot@maquina.example", "Subject: otro\n", "Otro día.").replace("08:58", "10:58");
    assert_eq!(sent(&house, opened(&arrives(&house, &later).await)).await.len(), 1);
}

#[tokio::test]
async fn the_date_of_a_mail_is_believed_only_within_reason() {
    let house = House::new().await;
    for (date, happened_at) in [
        ("Tue, 2 Jan 1990 09:00:00 +0100", house.app.now()),
        ("Mon, 23 Nov 2037 09:00:00 +0100", house.app.now()),
        ("Sun, 22 Nov 2026 09:00:00 +0100", "2026-11-22T08:00:00Z".parse().unwrap()),
    ] {
        let raw = mail("a@x.example", "", date).replace("Mon, 23 Nov 2026 08:58:00 +0100", date);
        let case = house.stored(opened(&arrives(&house, &raw).await)).await.case;
        assert_eq!((case.state, case.waits_since), (State::Open, Some(happened_at)), "{date}");
    }
}

#[tokio::test]
async fn an_archive_keeps_its_dates_and_is_acknowledged_to_nobody() {
    let house = House::new().await;
    let raw = mail("a@x.example", "", "Hola.").replace("Mon, 23 Nov 2026", "Mon, 2 Mar 2020").replace('\n', "\r\n");
    let case = opened(&arrives_as(&house, raw.into_bytes(), true).await);
    assert_eq!(house.stored(case).await.case.opened_at, "2020-03-02T07:58:00Z".parse().unwrap());
    assert_eq!(sent(&house, case).await.len(), 0);
}
