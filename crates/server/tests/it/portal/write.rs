//! Writing in a case: the key is enough, and opens nothing else.

use domain::case::State;
use jiff::SignedDuration;

use super::{House, key_in, page};
use crate::support::client::Upload;

#[tokio::test]
async fn words_are_added_to_the_case_and_acknowledged_on_screen() {
    let house = House::new().await;
    let key = house.case_of(&house.person(), "lola@correo.example").await;
    let person = house.person();
    let files = [Upload { field: "files", name: "extracto.pdf", media_type: "application/pdf", bytes: b"%PDF-1.7" }];
    let fields = [("text", "Aquí está el extracto.")];
    let answer = house.send(&person, &page(key, "write"), &page(key, "messages"), &fields, &files).await;
    assert_eq!(key_in(answer.location()), key);
    let added = person.get(answer.location()).await.expect(200);
    assert_eq!(added.one("h1"), "Su mensaje está en el caso");
    let text = added.one("main");
    assert!(text.contains("Lo recibimos el lunes 23 de noviembre a las 9:01"), "{text}");
    assert!(text.contains("Tendrá respuesta, a más tardar, el lunes 23 de noviembre a las 19:00."), "{text}");
    assert!(text.contains("Aquí está el extracto."));
    assert_eq!(added.attributes("main", "data-sent"), [key.compact()]);
    let story = person.get(&page(key, "")).await;
    assert!(story.texts(".story li").iter().any(|line| line.contains("Nos escribió en esta página. Aquí está")));
    assert_eq!(story.one("a.file b"), "extracto.pdf");
}

#[tokio::test]
async fn writing_shows_ones_own_words_and_nobody_elses() {
    let house = House::new().await;
    let key = house.case_of(&house.person(), "lola@correo.example").await;
    house.answer(key, "Su saldo es de 38,40 euros.", State::Open).await;
    let stranger = house.person();
    let fields = [("text", "Solo tengo la clave.")];
    house.send(&stranger, &page(key, "write"), &page(key, "messages"), &fields, &[]).await;
    let answer = stranger.get(&page(key, "")).await;
    assert_eq!(answer.texts(".said"), ["Solo tengo la clave."]);
    assert!(!answer.text().contains("38,40") && !answer.text().contains("cobrado dos veces"));
    assert_eq!(house.person().get(&page(key, "")).await.count(".said"), 0);
}

#[tokio::test]
async fn a_word_reopens_what_was_resolved() {
    let house = House::new().await;
    let key = house.case_of(&house.person(), "lola@correo.example").await;
    house.answer(key, "Ya está devuelto.", State::Resolved).await;
    house.app.pass(SignedDuration::from_hours(24));
    let person = house.person();
    let fields = [("text", "No ha llegado nada.")];
    let answer = house.send(&person, &page(key, "write"), &page(key, "messages"), &fields, &[]).await;
    let added = person.get(answer.location()).await;
    assert!(added.one("main").contains("El caso estaba resuelto y lo hemos vuelto a abrir."));
    assert!(added.one("main").contains("Lo leerá Lucía, que lleva su caso."));
    assert_eq!(house.stored(key).await.case.state, State::Open);
    let page = person.get(&page(key, "")).await;
    assert_eq!(page.one("h1"), "Hola. Su caso lo lleva Lucía, hasta el final.".replace("Hola.", "Hola, Lola."));
    assert!(page.one(".now").contains("hemos vuelto a abrir su caso con lo que nos ha escrito."));
    assert!(page.texts(".story li").iter().any(|line| line.contains("Volvimos a abrir su caso porque nos escribió.")));
}

#[tokio::test]
async fn a_closed_case_is_continued_by_another() {
    let house = House::new().await;
    let key = house.case_of(&house.person(), "lola@correo.example").await;
    house.answer(key, "Ya está devuelto.", State::Resolved).await;
    house.days(40).await;
    let person = house.person();
    let before = person.get(&page(key, "")).await;
    assert!(before.one("h1").ends_with("Su caso está cerrado, y aquí sigue todo lo que hablamos."));
    let fields = [("text", "Ha vuelto a pasar.")];
    let answer = house.send(&person, &page(key, "write"), &page(key, "messages"), &fields, &[]).await;
    let next = key_in(answer.location());
    assert_ne!(next, key);
    let added = person.get(answer.location()).await;
    assert!(added.one("main").contains(&format!("hemos abierto otro, unido a él, con la clave {next}.")));
    assert_eq!(added.attributes("main", "data-sent"), [key.compact()], "the copy of the first form goes");
    assert!(person.get(&page(key, "")).await.one(".story").contains(&format!("continúa en otro, con la clave {next}")));
    assert!(person.get(&page(next, "")).await.one(".story").contains(&format!("otro anterior, con la clave {key}")));
    house.app.run_jobs().await;
    let told = house.stored(next).await.case.id;
    let told = house.app.read(move |tx| Ok(store::messages::of_case(tx, told)?)).await;
    assert!(told.iter().any(|message| message.automatic && message.text.contains(&next.to_string())), "the new key");
}

#[tokio::test]
async fn pressed_twice_it_is_one_message() {
    let house = House::new().await;
    let key = house.case_of(&house.person(), "lola@correo.example").await;
    let person = house.person();
    let stamp = person.get(&page(key, "write")).await.value("stamp");
    house.app.pass(SignedDuration::from_secs(40));
    let fields = [("text", "Una vez"), ("stamp", stamp.as_str())];
    let first = person.upload(&page(key, "messages"), &fields, &[]).await;
    let second = person.upload(&page(key, "messages"), &fields, &[]).await;
    assert_eq!(first.location(), second.location());
    let case = house.stored(key).await.case.id;
    let messages = house.app.read(move |tx| Ok(store::messages::of_case(tx, case)?)).await;
    assert_eq!(messages.iter().filter(|message| message.text == "Una vez").count(), 1);
}

#[tokio::test]
async fn an_empty_message_is_asked_for_and_its_file_kept() {
    let house = House::new().await;
    let key = house.case_of(&house.person(), "lola@correo.example").await;
    let person = house.person();
    let files = [Upload { field: "files", name: "foto.jpg", media_type: "image/jpeg", bytes: b"JFIF" }];
    let answer =
        house.send(&person, &page(key, "write"), &page(key, "messages"), &[("text", "")], &files).await.expect(422);
    assert_eq!(answer.one("#text-error"), "Escriba el mensaje antes de enviarlo.");
    assert_eq!(answer.one(".file b"), "foto.jpg");
    let other = house.person();
    other.get(&page(key, "write")).await;
    let stolen = [("text", "Con su foto"), ("stamp", "1.2.3")];
    other.upload(&page(key, "messages"), &stolen, &[]).await.expect(422);
}

#[tokio::test]
async fn a_form_from_elsewhere_writes_nothing() {
    let house = House::new().await;
    let key = house.case_of(&house.person(), "lola@correo.example").await;
    let victim = house.person();
    let stamp = victim.get(&page(key, "write")).await.value("stamp");
    house.app.pass(SignedDuration::from_secs(40));
    let attacker = house.person();
    attacker.get(&page(key, "write")).await;
    let csrf = attacker.csrf().unwrap();
    let request = victim
        .request(axum::http::Method::POST, &page(key, "messages"))
        .header("content-type", "multipart/form-data; boundary=x")
        .header("sec-fetch-site", "cross-site")
        .body(axum::body::Body::from(format!(
            "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{csrf}\r\n--x\r\nContent-Disposition: form-data; \
             name=\"stamp\"\r\n\r\n{stamp}\r\n--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nfalso\r\n--x--\r\n"
        )))
        .unwrap();
    victim.run(request).await.expect(403);
    assert!(!victim.get(&page(key, "")).await.text().contains("falso"));
}
