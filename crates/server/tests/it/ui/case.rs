//! One case: head, clocks with their computation, thread, person.

use desk::cases::{delivery, handle, handle::Step, open::Words, write::add_words};
use domain::{
    access::Role,
    case::{Channel, FailureCode},
};
use jiff::SignedDuration;
use store::{
    Tx,
    messages::{Envelope, Refused},
};

use super::House;

#[tokio::test]
async fn the_head_says_what_whose_and_by_when() {
    let house = House::new().await;
    let case = house.lola().await;
    let page = house.desk().await.get(&format!("/cases/{case}")).await.expect(200);
    assert_eq!(page.one(".case h1"), "Cobro doble");
    let key = house.stored(case).await.case.key;
    assert_eq!(page.one(".case__head > .bar > p"), format!("Consulta · clave {key} · sin dueño"));
    assert_eq!(page.one(".case__clocks summary"), "Responder hoy a las 19:00");
    assert_eq!(page.texts("title")[0], "Cobro doble · Lola Ibáñez · Esmero");
    assert_eq!(page.texts("#rows [aria-current]"), ["Lola Ibáñez"]);
}

#[tokio::test]
async fn a_deadline_shows_its_computation_day_by_day() {
    let house = House::new().await;
    let case = house.lola().await;
    let page = house.desk().await.get(&format!("/cases/{case}")).await;
    assert_eq!(page.one(".case__clocks .pop__panel p b"), "Primera respuesta en 8 horas de atención.");
    let days = page.texts(".case__clocks dt").into_iter().zip(page.texts(".case__clocks dd")).collect::<Vec<_>>();
    let told = |day: &str, counted: &str| (day.to_owned(), counted.to_owned());
    assert_eq!(
        days,
        [told("lunes 23, 9:00", "llegó"), told("lun 23, 9:00 a 14:00", "5 h"), told("lun 23, 16:00 a 19:00", "3 h"),]
    );
}

#[tokio::test]
async fn a_pause_and_a_holiday_are_part_of_the_computation() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    house.app.leave_jobs();
    house.app.pass(SignedDuration::from_hours(2));
    house.answer(&desk, case, "¿Qué contador tiene?").await;
    desk.post(&format!("/cases/{case}/wait"), &[("until", "")]).await.expect(303);
    let paused = desk.get(&format!("/cases/{case}")).await;
    assert_eq!(paused.texts(".case__clocks .clock"), ["A la espera de Lola", "Plazo en pausa: quedan 6 horas"]);
    assert_eq!(paused.texts(".case__clocks dd").last().map(String::as_str), Some("en pausa: le toca a la persona"));
    house.app.pass(SignedDuration::from_hours(48));
    let desk = house.desk().await;
    desk.post(&format!("/cases/{case}/reopen"), &[]).await.expect(303);
    let days = desk.get(&format!("/cases/{case}")).await.texts(".case__clocks dd");
    assert!(days.iter().any(|day| day == "vuelve a contar"), "{days:?}");
}

#[tokio::test]
async fn quoted_words_are_folded_away_but_kept() {
    let house = House::new().await;
    let case = house.lola().await;
    let page = house.desk().await.get(&format!("/cases/{case}")).await;
    assert_eq!(page.one(".msg .fold summary"), "firma y texto citado");
    assert!(page.one(".msg .fold div").contains("Su factura ya está disponible."));
    assert_eq!(page.texts(".msg__body > div"), ["Me han cobrado dos veces el recibo."]);
}

#[tokio::test]
async fn what_a_stranger_writes_never_becomes_markup() {
    let house = House::new().await;
    let name = "<b>Malo</b>";
    let case = house.mail(name, "malo@correo.example", "<i>x</i>", "<script>alert(1)</script>").await;
    let page = house.desk().await.get(&format!("/cases/{case}")).await;
    assert_eq!(page.one(".msg__body"), "<script>alert(1)</script>");
    assert_eq!(page.one(".case h1"), "<i>x</i>");
    assert_eq!(page.count(".person h2 b"), 0);
    assert!(!page.text().contains("<script>alert"));
}

#[tokio::test]
async fn the_journal_stands_between_the_messages() {
    let house = House::new().await;
    let case = house.lola().await;
    let nuria = house.app.add_agent("Nuria Campos", "nuria@aguas.example", Role::Agent).await;
    let desk = house.desk().await;
    desk.post(&format!("/cases/{case}/owner"), &[("take", "1")]).await.expect(303);
    desk.post(&format!("/cases/{case}/owner"), &[("join", &nuria.id.to_string())]).await.expect(303);
    desk.post(&format!("/cases/{case}/kind"), &[("kind", "complaint")]).await.expect(303);
    let facts = desk.get(&format!("/cases/{case}")).await.texts(".fact");
    assert_eq!(
        facts,
        [
            "9:00 Lucía se hizo cargo del caso.",
            "9:00 Lucía invitó a Nuria a ayudar.",
            "9:00 Lucía lo pasó a reclamación."
        ]
    );
}

#[tokio::test]
async fn the_word_of_the_person_that_reopened_it_is_told() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    house.tell(&desk, case).await;
    desk.post(&format!("/cases/{case}/wait"), &[]).await.expect(303);
    let context = house.app.context();
    house
        .app
        .write(move |tx| add_words(tx, &context, case, Channel::Page, "Aquí está.".into(), vec![]).map(drop))
        .await;
    let page = desk.get(&format!("/cases/{case}")).await;
    assert_eq!(page.texts(".fact").last().map(String::as_str), Some("9:00 Su mensaje reabrió el caso."));
}

#[tokio::test]
async fn a_message_that_could_not_be_delivered_says_why_and_can_be_sent_again() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    let message = house.answer(&desk, case, "Ya está devuelto.").await;
    let context = house.app.context();
    let said = Refused { address: "lola@correo.example".into(), said: "550 no such user".into() };
    let failed = move |tx: &mut Tx<'_>| {
        delivery::failed(tx, &context, message, FailureCode::RecipientRefused, vec![said.clone()])
    };
    house.app.write(failed).await;
    let page = desk.get(&format!("/cases/{case}")).await;
    assert!(page.one(".msg__state--late").contains("su servidor no acepta esa dirección"));
    assert!(page.one(".msg__state--late").contains("lola@correo.example: 550 no such user"));
    assert!(desk.get("/cases").await.one(".row__meta").contains("no entregado"));
    desk.post(&format!("/messages/{message}/again"), &[]).await.expect(303);
    house.let_leave().await;
    let page = desk.get(&format!("/cases/{case}")).await;
    assert_eq!(page.count(".msg__state--late"), 0);
    assert!(page.one(".msg__state").starts_with("Entregado a su servidor de correo a las"));
}

#[tokio::test]
async fn the_person_is_beside_their_case_with_every_way_to_recognise_them() {
    let house = House::new().await;
    let case = house.lola().await;
    house.mail("Lola Ibáñez", "lola@correo.example", "Cambio de titular", "¿Qué hace falta?").await;
    let page = house.desk().await.get(&format!("/cases/{case}")).await;
    assert_eq!(page.one(".person h2"), "Lola Ibáñez");
    let panel = page.one(".person");
    assert!(panel.contains("lola@correo.example"), "{panel}");
    assert!(panel.contains("También abiertos Cambio de titular · hoy · abierto"), "{panel}");
    assert!(panel.contains("Noviembre de 2026 · 2 casos"), "{panel}");
}

#[tokio::test]
async fn who_reads_a_case_leaves_one_trace_a_day() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    desk.get(&format!("/cases/{case}")).await.expect(200);
    desk.get(&format!("/cases/{case}")).await.expect(200);
    let readings =
        house.app.read(move |tx| Ok(store::readings::of(tx, store::readings::Subject::Case(case), 10)?)).await;
    assert_eq!(readings.iter().map(|reading| reading.agent).collect::<Vec<_>>(), [house.lucia.id]);
    house.app.pass(SignedDuration::from_hours(24));
    let desk = house.desk().await;
    desk.partial(&format!("/cases/{case}")).await.expect(200);
    let readings =
        house.app.read(move |tx| Ok(store::readings::of(tx, store::readings::Subject::Case(case), 10)?)).await;
    assert_eq!(readings.len(), 2, "a part of the page is read as well");
}

#[tokio::test]
async fn the_scripts_get_only_the_part_that_they_ask_for() {
    let house = House::new().await;
    let case = house.lola().await;
    let mut scripted = house.scripted().await;
    scripted.set_header("hx-target", "pane");
    let pane = scripted.get(&format!("/cases/{case}")).await.expect(200);
    assert_eq!((pane.count("#pane"), pane.count("#rows"), pane.count(".rail")), (1, 0, 0));
}

#[tokio::test]
async fn a_colleague_who_writes_at_the_same_time_is_named() {
    let house = House::new().await;
    let case = house.lola().await;
    let nuria = house.app.add_agent("Nuria Campos", "nuria@aguas.example", Role::Agent).await;
    let hers = house.app.sign_in(&nuria).await;
    hers.post(&format!("/cases/{case}/draft"), &[("mode", "reply"), ("text", "Buenos días")]).await.expect(204);
    let desk = house.desk().await;
    assert_eq!(
        desk.get(&format!("/cases/{case}")).await.one("#others"),
        "Nuria también está escribiendo en este caso."
    );
    house.app.pass(SignedDuration::from_mins(10));
    assert_eq!(desk.get(&format!("/cases/{case}")).await.one("#others"), "");
}

#[tokio::test]
async fn a_note_is_for_colleagues_whoever_reads() {
    let house = House::new().await;
    let case = house.lola().await;
    let (context, lucia) = (house.context_of(&house.lucia), house.lucia.clone());
    let asker = domain::access::Asker { agent: lucia.id, role: lucia.role };
    house
        .app
        .write(move |tx| handle::note(tx, &context, asker, case, "Mirad la **remesa**.".into(), vec![]).map(drop))
        .await;
    let compliance = house.app.agent(Role::Compliance).await;
    let page = compliance.get(&format!("/cases/{case}")).await.expect(200);
    assert_eq!(page.one(".msg--note .msg__body"), "Mirad la remesa.");
    assert!(page.one("#composer").contains("Con su papel puede leer el caso y dejar notas"));
    assert_eq!(page.count("#composer [value=reply]"), 0);
}

#[tokio::test]
async fn a_resolved_case_says_in_how_much_working_time() {
    let house = House::new().await;
    let case = house.lola().await;
    let desk = house.desk().await;
    house.app.pass(SignedDuration::from_hours(2));
    house.answer(&desk, case, "Ya está devuelto.").await;
    house.let_leave().await;
    let context = house.context_of(&house.lucia);
    let asker = domain::access::Asker { agent: house.lucia.id, role: house.lucia.role };
    house.app.write(move |tx| handle::step(tx, &context, asker, case, Step::Resolve).map(drop)).await;
    let page = desk.get(&format!("/cases/{case}")).await;
    assert_eq!(page.one(".case__clocks"), "Resuelto ahora mismo, en 2 horas de atención");
    assert!(
        page.one("#composer").contains("Está resuelto. Si Lola escribe, o si usted lo reabre, vuelve a la bandeja.")
    );
}

#[tokio::test]
async fn a_mail_from_an_address_that_is_not_the_persons_says_so() {
    let house = House::new().await;
    let words = Words {
        subject: "Cobro doble".into(),
        text: "Escribo por mi madre.".into(),
        envelope: Envelope { from: "Inés <ines@otra.example>".into(), ..Envelope::default() },
        ..Words::default()
    };
    let case = house.open("Lola Ibáñez", "lola@correo.example", Channel::Mail, words).await;
    let desk = house.desk().await;
    let page = desk.get(&format!("/cases/{case}")).await;
    assert!(page.one(".msg__who").contains("correo de ines@otra.example, que no consta como dirección suya"));
    let hers = house.lola().await;
    assert!(!desk.get(&format!("/cases/{hers}")).await.one(".msg__who").contains("no consta"));
}

#[tokio::test]
async fn who_else_has_the_case_open_is_told_until_they_leave() {
    let house = House::new().await;
    let case = house.lola().await;
    let nuria = house.app.add_agent("Nuria Campos", "nuria@aguas.example", Role::Agent).await;
    let (desk, hers, url) = (house.desk().await, house.app.sign_in(&nuria).await, format!("/cases/{case}/here"));
    assert_eq!(hers.post(&url, &[]).await.expect(200).text().trim(), "", "oneself is no news");
    let others = async || desk.get(&url).await.expect(200).texts("body").join("");
    assert_eq!(others().await, "Nuria también tiene abierto este caso.");
    hers.post(&url, &[("writes", "1")]).await.expect(200);
    assert_eq!(others().await, "Nuria también está escribiendo en este caso.");
    hers.post(&url, &[("leaves", "1")]).await.expect(200);
    assert_eq!(others().await, "");
}
