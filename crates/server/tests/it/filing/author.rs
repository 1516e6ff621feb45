//! Who wrote, and to whom an answer goes.

use domain::{case::Channel, language::Language};
use esmero::mailboxes::{Kind, Settings};

use super::{answered, arrives, filed, mail, opened, sent};
use crate::ui::House;

#[tokio::test]
async fn whom_answers_should_go_to_is_not_who_wrote() {
    let house = House::new().await;
    let lola = house.stored(house.lola().await).await.case.person;
    let raw =
        mail("Malo <malo@otra.example>", "Reply-To: lola@correo.example\nSubject: Mi cuenta\n", "Cambien mi cuenta.");
    let case = opened(&arrives(&house, &raw).await);
    let stored = house.stored(case).await.case;
    assert_ne!(stored.person, lola, "nobody writes in somebody else's name");
    let told = sent(&house, case).await;
    assert_eq!(told[0].envelope.to, ["malo@otra.example"]);
    let page = house.desk().await.get(&format!("/cases/{case}")).await.expect(200);
    assert_eq!(page.value("to"), "malo@otra.example");
    assert!(page.text().contains("Pide que se le conteste a lola@correo.example"));
}

#[tokio::test]
async fn the_form_of_our_own_web_site_speaks_for_whom_it_names() {
    let house = House::new().await;
    for from in ["Web <wordpress@example.org>", "atencion@aguas.example"] {
        let head = format!("Reply-To: Eva Roig <eva@correo.example>\nSubject: {from}\n");
        let case = opened(&arrives(&house, &mail(from, &head, from)).await);
        assert_eq!(sent(&house, case).await[0].envelope.to, ["eva@correo.example"], "{from}");
        let page = house.desk().await.get(&format!("/cases/{case}")).await.expect(200);
        assert_eq!(page.value("to"), "eva@correo.example");
        assert!(!page.text().contains("no consta como dirección"), "{from}");
    }
}

#[tokio::test]
async fn the_other_addresses_of_a_mailbox_are_ours_too() {
    let house = House::new().await;
    let id = house.mailbox;
    let settings =
        Settings { kind: Kind::Loopback, aliases: vec!["Reclamaciones@Aguas.example".into()], ..Settings::default() };
    let change = move |tx: &mut store::Tx<'_>| {
        let mut mailbox = store::mailboxes::by_id(tx, id)?;
        mailbox.settings = settings.to_json();
        Ok(store::mailboxes::update(tx, &mut mailbox)?)
    };
    house.app.write(change).await;
    house.app.app.reload_business().await.unwrap();
    let from_us = mail("Reclamaciones <reclamaciones@aguas.example>", "Subject: Parte\n", "Se pasa a atención.");
    let case = opened(&arrives(&house, &from_us).await);
    assert_eq!(sent(&house, case).await, [], "two mailboxes of ours do not thank each other");
    let (case, _) = answered(&house).await;
    let fields = [("mode", "reply"), ("channel", "mail"), ("cc", "reclamaciones@aguas.example"), ("then", "open")];
    let more = [("to", "lola@correo.example"), ("text", "Lo ven también en reclamaciones.")];
    let all = [&fields[..], &more].concat();
    house.desk().await.upload(&format!("/cases/{case}/reply"), &all, &[]).await.expect(303);
    house.let_leave().await;
}

#[tokio::test]
async fn a_stranger_inside_a_case_is_shown_as_one_and_gets_no_answer() {
    let house = House::new().await;
    let (case, id) = answered(&house).await;
    let raw = mail("Otro <otro@otra.example>", &format!("In-Reply-To: <{id}>\nCc: jefe@otra.example\n"), "Soy Lola.");
    assert_eq!(filed(&arrives(&house, &raw).await), case);
    let desk = house.desk().await;
    let page = desk.get(&format!("/cases/{case}")).await.expect(200);
    assert_eq!(page.value("to"), "lola@correo.example");
    assert!(page.text().contains("Escrito desde otro@otra.example, que no consta como dirección de Lola"));
    for to in ["otro@otra.example", "jefe@otra.example"] {
        let fields = [("mode", "reply"), ("channel", "mail"), ("to", to), ("text", "Sus datos son…"), ("then", "open")];
        let asked = desk.upload(&format!("/cases/{case}/reply"), &fields, &[]).await.expect(422);
        assert!(asked.text().contains(to), "nobody else is told without asking");
    }
}

#[tokio::test]
async fn each_message_keeps_its_own_language() {
    let house = House::new().await;
    let (case, id) = answered(&house).await;
    let text = "Good morning, I would like to know whether the money has been returned to my account yet, because I cannot \
                see it. Thank you very much for your help.";
    arrives(&house, &mail("Lola <lola@correo.example>", &format!("In-Reply-To: <{id}>\n"), text)).await;
    assert_eq!(house.stored(case).await.case.language, Language::Es);
    let last = house.messages(case).await.into_iter().rfind(|message| message.channel == Channel::Mail).unwrap();
    let english = house.messages(case).await.into_iter().find(|message| message.text.starts_with("Good")).unwrap();
    assert_eq!(english.language, Language::En, "{last:?}");
}

#[tokio::test]
async fn a_name_becomes_neither_markup_nor_a_link_in_our_mails() {
    let house = House::new().await;
    for (number, name) in
        ["[Cobre aqui](https://malo.example)", "Entre en www.malo.example", "**Urgente**"].iter().enumerate()
    {
        let raw = mail(&format!("\"{name}\" <p{number}@x.example>"), &format!("Subject: {number}\n"), name);
        let told = sent(&house, opened(&arrives(&house, &raw).await)).await;
        assert!(told[0].text.starts_with("Hola:"), "{}", told[0].text);
        assert!(!told[0].text.contains("malo.example"), "{}", told[0].text);
    }
}

#[tokio::test]
async fn without_a_promise_no_date_is_told() {
    let house = House::new().await;
    house.app.change_business(|business| business.answer_minutes = 0).await;
    let case = opened(&arrives(&house, &mail("a@x.example", "Subject: x\n", "Hola.")).await);
    let text = sent(&house, case).await.remove(0).text;
    assert!(text.contains("en cuanto pueda") && !text.contains("a más tardar"), "{text}");
}

#[tokio::test]
async fn the_name_of_somebody_is_not_told_to_an_address_that_is_not_theirs() {
    use desk::{
        cases::write::{NewMatter, new_matter},
        persons::{Introduction, meet},
    };
    use domain::{case::CaseKind, person::identifier::IdentifierKind};
    let house = House::new().await;
    let (context, customer) = (house.app.context(), (IdentifierKind::CustomerNo, "40217".to_owned()));
    let amparo = Introduction { name: "Amparo Ferrer".into(), identifiers: vec![customer.clone()] };
    house
        .app
        .write({
            let (context, amparo) = (context.clone(), amparo.clone());
            move |tx| meet(tx, &context, &amparo, Language::Es).map(drop)
        })
        .await;
    for (name, greeting) in [("", "Hola:"), ("Malo", "Hola, Malo:")] {
        let identifiers = vec![customer.clone(), (IdentifierKind::Email, "malo@otra.example".to_owned())];
        let matter = NewMatter {
            introduction: Introduction { name: name.into(), identifiers },
            channel: Channel::Form,
            kind: CaseKind::Inquiry,
            language: Language::Es,
            subject: "Hola".into(),
            text: "Hola.".into(),
            files: Vec::new(),
            acknowledge: true,
        };
        let context = context.clone();
        let written = house.app.write(move |tx| new_matter(tx, &context, matter.clone())).await;
        house.app.run_jobs().await;
        let text = sent(&house, written.case.case.id).await.remove(0).text;
        assert!(text.starts_with(greeting) && !text.contains("Amparo"), "{text}");
    }
}
