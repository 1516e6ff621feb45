//! Answering: what is sent, what is asked first, and that nothing typed is ever lost.

use domain::{
    access::Role,
    case::{Channel, Delivery, Direction, State},
};

use super::House;
use crate::support::client::Upload;

const REPLY: [(&str, &str); 4] = [
    ("mode", "reply"),
    ("channel", "mail"),
    ("to", "lola@correo.example"),
    ("text", "Hola, Lola:\n\nYa está devuelto."),
];

fn with<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = REPLY.iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
    kept.chain(more).copied().collect()
}

#[tokio::test]
async fn the_greeting_is_there_before_the_agent_types() {
    let house = House::new().await;
    let case = house.lola().await;
    let page = house.desk().await.get(&format!("/cases/{case}")).await;
    assert_eq!(page.value("text"), "Hola, Lola:");
    assert_eq!(page.value("to"), "lola@correo.example");
    assert_eq!(page.value("channel"), "mail");
}

#[tokio::test]
async fn an_answer_leaves_after_the_time_to_undo_and_its_writer_has_the_case() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    let answer = desk.upload(&format!("/cases/{case}/reply"), &with(&[("then", "resolved")]), &[]).await.expect(303);
    let message = house.last(case).await;
    assert_eq!(answer.location(), format!("/cases/{case}#m{}", message.id));
    let page = desk.get(&format!("/cases/{case}")).await;
    assert_eq!(page.count("undo-send"), 1);
    house.let_leave().await;
    assert_eq!(house.last(case).await.delivery, Delivery::Sent);
    let stored = house.stored(case).await.case;
    assert_eq!((stored.owner, stored.state), (Some(house.lucia.id), State::Resolved));
}

#[tokio::test]
async fn an_answer_taken_back_is_a_draft_again_with_its_files() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    let file = Upload { field: "files", name: "justificante.pdf", media_type: "application/pdf", bytes: b"%PDF" };
    house.app.pass(jiff::SignedDuration::from_secs(1));
    desk.upload(&format!("/cases/{case}/reply"), &REPLY, &[file]).await.expect(303);
    let message = house.last(case).await;
    desk.post(&format!("/messages/{}/undo", message.id), &[]).await.expect(303);
    assert_eq!(house.last(case).await.delivery, Delivery::Cancelled);
    let page = desk.get(&format!("/cases/{case}")).await;
    assert_eq!(page.value("text"), "Hola, Lola: Ya está devuelto.");
    assert!(page.one("#attachments").contains("justificante.pdf"));
    assert_eq!(page.count(".msg--out"), 0);
    assert!(page.texts(".fact").iter().any(|fact| fact.ends_with("Lucía retiró una respuesta antes de que saliera.")));
}

#[tokio::test]
async fn an_answer_taken_back_stands_above_what_was_begun_since() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    let back = async |fields: &[(&str, &str)]| {
        house.app.pass(jiff::SignedDuration::from_secs(1));
        let message = house.answer(&desk, case, "Hola, Lola: Ya está devuelto.").await;
        if fields.is_empty() {
            let begun = [("mode", "reply"), ("text", "Hola, Lola:\n\nY le llamo mañana.")];
            desk.post(&format!("/cases/{case}/draft"), &begun).await.expect(204);
        }
        desk.post(&format!("/messages/{message}/undo"), fields).await.expect(303);
        let page = desk.get(&format!("/cases/{case}")).await;
        (page.value("text"), page.value("mode"))
    };
    let (text, mode) = back(&[]).await;
    assert_eq!((text.as_str(), mode.as_str()), ("Hola, Lola: Ya está devuelto. Y le llamo mañana.", "reply"));
    let (text, mode) = back(&[("text", "Preguntar al banco."), ("mode", "note")]).await;
    assert_eq!(text, "Hola, Lola: Ya está devuelto. Preguntar al banco.");
    assert_eq!(mode, "note", "what was meant for colleagues goes to nobody by mistake");
    let (text, mode) = back(&[("text", "Hola, Lola:\r\n\r\n"), ("mode", "reply")]).await;
    assert_eq!(
        (text.as_str(), mode.as_str()),
        ("Hola, Lola: Ya está devuelto.", "reply"),
        "a greeting is nothing begun"
    );
}

#[tokio::test]
async fn an_answer_that_has_left_cannot_be_taken_back() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    let message = house.answer(&desk, case, "Ya está.").await;
    house.let_leave().await;
    let refused = desk.post(&format!("/messages/{message}/undo"), &[]).await.expect(422);
    assert!(refused.one("main").contains("La respuesta ya había salido y no se puede retirar."));
    assert_eq!(house.last(case).await.delivery, Delivery::Sent);
}

#[tokio::test]
async fn a_third_party_is_never_told_without_asking() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    let fields = with(&[("cc", "Gestoría <gestoria@asesores.example>")]);
    let refused = desk.upload(&format!("/cases/{case}/reply"), &fields, &[]).await.expect(422);
    assert!(refused.one("#refusal").contains("gestoria@asesores.example no ha participado en este caso."));
    assert_eq!(refused.value("text"), "Hola, Lola: Ya está devuelto.", "nothing typed is lost");
    assert_eq!(refused.value("cc"), "Gestoría <gestoria@asesores.example>");
    assert_eq!(house.messages(case).await.len(), 1);
    let fields = with(&[("cc", "Gestoría <gestoria@asesores.example>"), ("third_party_ok", "1")]);
    desk.upload(&format!("/cases/{case}/reply"), &fields, &[]).await.expect(303);
    assert_eq!(house.last(case).await.envelope.cc, ["gestoria@asesores.example"]);
    house.let_leave().await;
    desk.upload(&format!("/cases/{case}/reply"), &with(&[("cc", "gestoria@asesores.example")]), &[]).await.expect(303);
    house.let_leave().await;
}

#[tokio::test]
async fn a_case_that_changed_meanwhile_asks_first() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    let seen = desk.get(&format!("/cases/{case}")).await.value("version");
    let nuria = house.app.agent(Role::Agent).await;
    nuria.upload(&format!("/cases/{case}/note"), &[("text", "Ya la llamo yo.")], &[]).await.expect(303);
    let fields = with(&[("version", seen.as_str())]);
    let asked = desk.upload(&format!("/cases/{case}/reply"), &fields, &[]).await.expect(409);
    assert!(asked.one("#refusal").contains("El caso ha cambiado mientras escribía."));
    assert_eq!(asked.attributes("#refusal button", "name"), ["anyway"]);
    assert_eq!(asked.value("text"), "Hola, Lola: Ya está devuelto.");
    assert_eq!(house.messages(case).await.len(), 2);
    let fields = with(&[("version", seen.as_str()), ("anyway", "1")]);
    desk.upload(&format!("/cases/{case}/reply"), &fields, &[]).await.expect(303);
    house.let_leave().await;
}

#[tokio::test]
async fn ones_own_steps_are_no_change_to_be_asked_about() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    let seen = desk.get(&format!("/cases/{case}")).await.value("version");
    desk.post(&format!("/cases/{case}/owner"), &[("take", "1")]).await.expect(303);
    desk.upload(&format!("/cases/{case}/reply"), &with(&[("version", seen.as_str())]), &[]).await.expect(303);
    house.let_leave().await;
}

#[tokio::test]
async fn the_scripts_get_what_was_sent_or_why_not() {
    let house = House::new().await;
    let case = house.lola().await;
    let scripted = house.scripted().await;
    let refused = scripted.upload(&format!("/cases/{case}/reply"), &with(&[("to", "lola")]), &[]).await.expect(422);
    assert_eq!((refused.header("hx-retarget"), refused.header("hx-reswap")), ("#refusal", "innerHTML"));
    assert!(refused.one(".advice").contains("«lola» no tiene arroba"), "{}", refused.text());
    let sent = scripted.upload(&format!("/cases/{case}/reply"), &REPLY, &[]).await.expect(200);
    assert_eq!(sent.one(".msg__body"), "Hola, Lola: Ya está devuelto.");
    assert_eq!(sent.count("#version[hx-swap-oob]"), 1);
    house.let_leave().await;
}

#[tokio::test]
async fn a_greeting_alone_is_no_answer_and_no_draft() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    let fields = with(&[("text", "Hola, Lola:\n\n")]);
    let refused = desk.upload(&format!("/cases/{case}/reply"), &fields, &[]).await.expect(422);
    assert!(refused.one("#refusal").contains("Falta el texto."));
    desk.post(&format!("/cases/{case}/draft"), &fields).await.expect(204);
    let drafts = house.app.read(move |tx| Ok(store::drafts::of_case(tx, case)?)).await;
    assert!(drafts.is_empty());
}

#[tokio::test]
async fn a_draft_is_there_when_the_page_is_opened_again() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    let fields = [("mode", "note"), ("text", "Llamar a Teresa"), ("to", ""), ("channel", "mail")];
    desk.post(&format!("/cases/{case}/draft"), &fields).await.expect(204);
    let page = house.desk().await.get(&format!("/cases/{case}")).await;
    assert_eq!(page.value("text"), "Llamar a Teresa");
    assert_eq!(page.attributes("input[name=mode][checked]", "value"), ["note"]);
    assert_eq!(page.one("[data-saved]"), "Borrador guardado");
    let other = house.app.agent(Role::Agent).await.get(&format!("/cases/{case}")).await;
    assert_eq!(other.value("text"), "Hola, Lola:", "a draft is one's own");
}

#[tokio::test]
async fn files_wait_on_the_server_and_go_with_the_answer() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    let file = |name| Upload { field: "files", name, media_type: "text/plain", bytes: b"hola" };
    let added = desk
        .upload(&format!("/cases/{case}/uploads"), &[], &[file("a.txt"), file("C:\\ruta\\b.txt")])
        .await
        .expect(200);
    assert_eq!(added.texts("li b"), ["a.txt", "b.txt"]);
    let drop = added.attributes("li button", "formaction");
    desk.upload(&drop[0], &with(&[]), &[]).await.expect(303);
    let page = desk.get(&format!("/cases/{case}")).await;
    assert_eq!(page.texts("#attachments b"), ["b.txt"]);
    assert_eq!(page.value("text"), "Hola, Lola: Ya está devuelto.", "taking a file away keeps the words");
    house.answer(&desk, case, "Va adjunto.").await;
    house.let_leave().await;
    let sent = desk.get(&format!("/cases/{case}")).await;
    assert_eq!(sent.texts(".msg--out .file b"), ["b.txt"]);
    assert_eq!(sent.count("#attachments li"), 0);
}

#[tokio::test]
async fn more_files_than_a_message_carries_are_refused_and_the_words_stay() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    let files: Vec<Upload<'_>> =
        (0..11).map(|_| Upload { field: "files", name: "a.txt", media_type: "text/plain", bytes: b"x" }).collect();
    let refused = desk.upload(&format!("/cases/{case}/uploads"), &[], &files).await.expect(422);
    assert_eq!(refused.status.as_u16(), 422);
    let ten = &files[..10];
    desk.upload(&format!("/cases/{case}/uploads"), &[], ten).await.expect(200);
    let one_more = desk.upload(&format!("/cases/{case}/reply"), &REPLY, &files[..1]).await.expect(422);
    assert!(one_more.one("#refusal").contains("Son demasiados archivos: caben 10 por mensaje."));
    assert_eq!(one_more.value("text"), "Hola, Lola: Ya está devuelto.");
}

#[tokio::test]
async fn a_note_is_never_sent_even_from_the_form_of_answers() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    let fields = with(&[("mode", "note"), ("text", "Hola, Lola:\n\nOjo, es la segunda vez.")]);
    desk.upload(&format!("/cases/{case}/reply"), &fields, &[]).await.expect(303);
    let note = house.last(case).await;
    assert_eq!(note.direction, Direction::Note);
    assert_eq!(note.text, "Ojo, es la segunda vez.", "a note has no greeting");
}

#[tokio::test]
async fn what_was_said_by_telephone_is_recorded_as_said() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    let fields = with(&[("channel", "phone"), ("text", "Le he dicho que ya está devuelto."), ("to", "")]);
    desk.upload(&format!("/cases/{case}/reply"), &fields, &[]).await.expect(303);
    let said = house.last(case).await;
    assert_eq!((said.channel, said.delivery), (Channel::Phone, Delivery::Sent));
    let page = desk.get(&format!("/cases/{case}")).await;
    assert!(page.one(".msg--out .msg__who").starts_with("Lucía Ferrer por teléfono"));
    assert_eq!(page.count(".case__clocks"), 0, "the answer was given");
}

#[tokio::test]
async fn without_a_mailbox_the_refusal_says_who_can_help() {
    let house = House::new().await;
    let case = house.lola().await;
    let mailbox = house.mailbox;
    house.app.write(move |tx| Ok(store::mailboxes::remove(tx, mailbox).map(drop)?)).await;
    house.app.app.reload_business().await.unwrap();
    let refused = house.desk().await.upload(&format!("/cases/{case}/reply"), &REPLY, &[]).await.expect(422);
    assert!(refused.one("#refusal").contains("No hay ningún buzón desde el que enviar correo."));
}

#[tokio::test]
async fn who_only_proves_cannot_answer_but_note() {
    let house = House::new().await;
    let case = house.lola().await;
    let teresa = house.app.agent(Role::Compliance).await;
    teresa.upload(&format!("/cases/{case}/reply"), &REPLY, &[]).await.expect(403);
    teresa.upload(&format!("/cases/{case}/note"), &[("text", "Visto.")], &[]).await.expect(303);
}

#[tokio::test]
async fn a_form_from_elsewhere_changes_nothing() {
    let house = House::new().await;
    let case = house.lola().await;
    let mut thief = house.desk().await;
    thief.set_header("origin", "https://elsewhere.example");
    thief.upload(&format!("/cases/{case}/reply"), &REPLY, &[]).await.expect(403);
    let desk = house.desk().await;
    desk.post_bare(&format!("/cases/{case}/owner"), &[("take", "1")]).await.expect(403);
    assert_eq!(house.stored(case).await.case.owner, None);
    assert_eq!(house.messages(case).await.len(), 1);
}
