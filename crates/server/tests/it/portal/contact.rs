//! The public form: nobody who writes is lost, and no program writes for free.

use domain::{
    case::{CaseKind, Channel},
    language::Language,
};
use jiff::SignedDuration;
use rstest::rstest;

use super::{House, key_in, page};
use crate::support::client::Upload;

#[tokio::test]
async fn a_new_matter_becomes_a_case_with_a_receipt() {
    let house = House::new().await;
    let person = house.person();
    let form = person.get("/contact").await.expect(200);
    assert!(form.one("main > div").contains("Le contestará a más tardar el lunes 23 de noviembre a las 19:00."));
    let fields = [
        ("name", "  Lola   Ibáñez "),
        ("email", "Lola@Correo.example"),
        ("phone", "612 345 678"),
        ("number", "AT-00123"),
        ("kind", "complaint"),
        ("subject", "Recibo de octubre"),
        ("text", "Me han cobrado dos veces.\r\n\r\n¿Cuándo lo devuelven?"),
    ];
    let answer = house.contact(&person, &fields).await;
    assert_eq!(answer.status.as_u16(), 303);
    let key = key_in(answer.location());
    assert_eq!(answer.location(), page(key, "receipt"));
    assert!(house.app.run_jobs().await > 0, "an acknowledgement leaves");
    let stored = house.stored(key).await;
    assert_eq!((stored.case.kind, stored.case.channel), (CaseKind::Complaint, Channel::Form));
    assert_eq!((stored.case.subject.as_str(), stored.case.language), ("Recibo de octubre", Language::Es));
    let case = stored.case.id;
    let (messages, person_known) = house
        .app
        .read(move |tx| Ok((store::messages::of_case(tx, case)?, store::persons::by_id(tx, stored.case.person)?)))
        .await;
    let first = messages.iter().find(|message| message.person.is_some()).unwrap();
    assert_eq!(first.text, "Me han cobrado dos veces.\n\n¿Cuándo lo devuelven?");
    assert_eq!(person_known.name, "Lola Ibáñez");
    let receipt = person.get(answer.location()).await.expect(200);
    assert_eq!(receipt.one("h1"), "Gracias, Lola. Lo tenemos.");
    assert_eq!(receipt.one(".key"), key.to_string());
    assert!(receipt.one(".now").contains(&key.spoken(Language::Es)), "it can be read aloud");
    let text = receipt.one("main");
    assert!(text.contains("Recibimos su mensaje el lunes 23 de noviembre a las 9:00."), "{text}");
    assert!(text.contains("le contestará, a más tardar, el lunes 23 de noviembre a las 19:00."), "{text}");
    assert!(text.contains("A l•••@… le hemos enviado esto mismo."), "{text}");
    assert_eq!(receipt.texts(".said p"), ["Me han cobrado dos veces.", "¿Cuándo lo devuelven?"]);
    assert_eq!(receipt.attributes("main", "data-sent"), ["contact"]);
}

#[tokio::test]
async fn sent_twice_it_is_one_matter() {
    let house = House::new().await;
    let person = house.person();
    let stamp = person.get("/contact").await.value("stamp");
    house.app.pass(SignedDuration::from_secs(40));
    let fields = [("email", "lola@correo.example"), ("text", "Una vez"), ("stamp", stamp.as_str())];
    let files = || [Upload { field: "files", name: "foto.jpg", media_type: "image/jpeg", bytes: b"JFIF" }];
    let first = person.upload("/contact", &fields, &files()).await;
    let second = person.upload("/contact", &fields, &files()).await;
    assert_eq!(first.location(), second.location());
    assert_eq!(house.cases().await, 1);
    // Going back and changing the words makes another.
    let other = [("email", "lola@correo.example"), ("text", "Otra cosa"), ("stamp", stamp.as_str())];
    assert_ne!(person.upload("/contact", &other, &[]).await.location(), first.location());
    assert_eq!(house.cases().await, 2);
    house.app.run_jobs().await;
    let key = key_in(first.location());
    let files = house.stored(key).await.case.id;
    let files = house.app.read(move |tx| Ok(store::messages::attachments_of_case(tx, files)?)).await;
    assert_eq!(files.len(), 1);
}

#[tokio::test]
async fn whatever_is_wrong_nothing_typed_is_lost() {
    let house = House::new().await;
    let person = house.person();
    let fields = [
        ("name", "Lola «la de abajo»"),
        ("email", "lola@correo@example"),
        ("phone", "seis uno dos"),
        ("number", "💧"),
        ("kind", "suggestion"),
        ("subject", "Una idea"),
        ("text", "  "),
    ];
    let files = [Upload { field: "files", name: "foto.jpg", media_type: "image/jpeg", bytes: b"JFIF" }];
    let answer = house.send(&person, "/contact", "/contact", &fields, &files).await.expect(422);
    for (name, value) in fields.iter().filter(|(name, _)| *name != "text") {
        assert_eq!(answer.value(name), *value, "{name}");
    }
    assert_eq!(
        answer.one("#email-error"),
        "«lola@correo@example» no parece un correo. Revise que tenga una arroba y un punto, como nombre@ejemplo.es."
    );
    assert!(answer.one("#phone-error").starts_with("«seis uno dos» no parece un teléfono."));
    assert!(answer.one("#number-error").starts_with("«💧» no parece un número de cliente."));
    assert_eq!(answer.one("#text-error"), "Escriba el mensaje antes de enviarlo.");
    assert!(answer.one("[role=alert]").starts_with("Falta corregir 4 cosas:"));
    assert_eq!(answer.attributes("[role=alert] a", "href"), ["#text", "#email", "#phone", "#number"]);
    assert_eq!(answer.one(".file b"), "foto.jpg", "the file that had arrived is still there");
    let stamp = answer.value("stamp");
    let right = [("email", "lola@correo.example"), ("text", "Ahora sí"), ("stamp", stamp.as_str())];
    let key = key_in(person.upload("/contact", &right, &[]).await.location());
    house.app.run_jobs().await;
    assert_eq!(person.get(&page(key, "")).await.one("a.file b"), "foto.jpg");
}

#[tokio::test]
async fn a_file_that_had_arrived_can_be_taken_back() {
    let house = House::new().await;
    let person = house.person();
    let files = [Upload { field: "files", name: "foto.jpg", media_type: "image/jpeg", bytes: b"JFIF" }];
    let answer = house.send(&person, "/contact", "/contact", &[], &files).await.expect(422);
    let (stamp, id) = (answer.value("stamp"), answer.attributes("input[name=drop]", "value").remove(0));
    let fields = [("stamp", stamp.as_str()), ("drop", &id), ("text", "Sin foto")];
    let key = key_in(person.upload("/contact", &fields, &[]).await.location());
    assert_eq!(person.get(&page(key, "")).await.count("a.file"), 0);
}

#[tokio::test]
async fn a_hidden_field_that_a_browser_filled_costs_nobody_their_words() {
    let house = House::new().await;
    let person = house.person();
    let fields = [("text", "Soy una persona"), ("website", "https://lola.example")];
    let answer = house.contact(&person, &fields).await.expect(422);
    assert!(answer.one("[role=alert]").contains("Lo hemos quitado: pulse otra vez «Enviar»."));
    assert_eq!((answer.value("text"), answer.value("website")), ("Soy una persona".to_owned(), String::new()));
    assert_eq!(house.cases().await, 0);
    let stamp = answer.value("stamp");
    let answer = person.upload("/contact", &[("text", "Soy una persona"), ("stamp", &stamp)], &[]).await;
    assert_eq!(answer.status.as_u16(), 303);
}

#[tokio::test]
async fn a_form_filled_at_once_is_asked_again() {
    let house = House::new().await;
    let person = house.person();
    let stamp = person.get("/contact").await.value("stamp");
    let fields = [("text", "¡Oferta!"), ("stamp", stamp.as_str())];
    let answer = person.upload("/contact", &fields, &[]).await.expect(422);
    assert!(answer.one("[role=alert]").contains("pulse otra vez «Enviar»"));
    assert_eq!(answer.value("stamp"), stamp);
    house.app.pass(SignedDuration::from_secs(5));
    assert_eq!(person.upload("/contact", &fields, &[]).await.status.as_u16(), 303);
}

#[tokio::test]
async fn a_page_that_was_open_too_long_gives_the_words_back() {
    let house = House::new().await;
    let person = house.person();
    let stamp = person.get("/contact").await.value("stamp");
    let late = house.person();
    late.get("/contact").await;
    let fields = [("text", "Tardé mucho"), ("stamp", stamp.as_str()), ("csrf", "de otra sesión")];
    let mut body = fields.to_vec();
    body.insert(0, ("csrf", "vieja"));
    let stranger = house.person();
    let answer = stranger.upload("/contact", &body, &[]).await.expect(422);
    assert!(answer.one("[role=alert]").contains("vuelva a pulsar «Enviar»"));
    assert_eq!(answer.value("text"), "Tardé mucho");
    assert!(!answer.value("csrf").is_empty());
    assert_eq!(house.cases().await, 0);
}

#[tokio::test]
async fn one_client_cannot_fill_the_house() {
    let house = House::new().await;
    let person = house.person();
    for number in 0..12 {
        let text = format!("Mensaje {number}");
        assert_eq!(house.contact(&person, &[("text", &text)]).await.status.as_u16(), 303);
    }
    let answer = house.contact(&person, &[("text", "Uno más")]).await.expect(429);
    assert!(answer.header("retry-after").parse::<u64>().unwrap() > 0);
    let words = answer.one("[role=alert]");
    assert!(words.contains("Lo que ha escrito sigue aquí.") && words.contains("961 23 00 00"), "{words}");
    assert_eq!(answer.value("text"), "Uno más");
    assert_eq!(house.cases().await, 12);
    house.app.pass(SignedDuration::from_mins(61));
    assert_eq!(house.contact(&person, &[("text", "Uno más")]).await.status.as_u16(), 303);
}

#[tokio::test]
async fn one_client_cannot_fill_the_disk_with_forms_that_it_never_sends() {
    let house = House::new().await;
    let person = house.person();
    let stamp = || async { person.get("/contact").await.value("stamp") };
    let mut refused = None;
    for number in 0..40 {
        let (stamp, name, bytes) = (stamp().await, format!("{number}.jpg"), vec![number; 9_900_000]);
        let files = [Upload { field: "files", name: &name, media_type: "image/jpeg", bytes: &bytes }];
        let answer = person.upload("/contact", &[("text", ""), ("stamp", &stamp)], &files).await.expect(422);
        if answer.text().contains("han llegado muchos archivos") {
            refused.get_or_insert(number);
            assert_eq!(answer.count(".file"), 0);
        }
    }
    assert_eq!(refused, Some(30), "about 300 MB in a day");
    house.app.pass(SignedDuration::from_secs(40));
    let fields = [("text", "Sin archivos"), ("stamp", &stamp().await)];
    house.app.pass(SignedDuration::from_secs(40));
    assert_eq!(person.upload("/contact", &fields, &[]).await.status.as_u16(), 303, "words are always welcome");
}

#[tokio::test]
async fn files_of_forms_that_were_never_sent_are_erased() {
    let house = House::new().await;
    let person = house.person();
    let files = |bytes| [Upload { field: "files", name: "foto.jpg", media_type: "image/jpeg", bytes }];
    house.send(&person, "/contact", "/contact", &[], &files(b"nunca")).await.expect(422);
    let key =
        key_in(house.send(&person, "/contact", "/contact", &[("text", "Ahí va")], &files(b"foto")).await.location());
    // The clock of the file system is the machine's: all of these are old by then.
    house.app.pass(SignedDuration::from_hours(24 * 365 * 100));
    esmero::jobs::pass_time::once(&house.app.app).await.unwrap();
    let erased = esmero::jobs::sweep_files::daily(&house.app.app).await.unwrap();
    assert_eq!(erased, 1);
    let case = house.stored(key).await.case.id;
    let files = house.app.read(move |tx| Ok(store::messages::attachments_of_case(tx, case)?)).await;
    assert_eq!(house.app.app.blobs.get(&files[0].blob).await.unwrap(), "foto", "the file of the message stays");
    assert_eq!(esmero::jobs::sweep_files::daily(&house.app.app).await.unwrap(), 0);
    house.app.leave_jobs();
}

#[tokio::test]
async fn one_address_is_not_flooded() {
    let house = House::new().await;
    for number in 0..6 {
        let text = format!("Mensaje {number}");
        let fields = [("email", "victima@correo.example"), ("text", text.as_str())];
        assert_eq!(house.contact(&house.person(), &fields).await.status.as_u16(), 303);
    }
    let fields = [("email", "VICTIMA@correo.example"), ("text", "Otra vez")];
    house.contact(&house.person(), &fields).await.expect(429);
    assert_eq!(house.contact(&house.person(), &[("text", "Otra persona")]).await.status.as_u16(), 303);
    house.app.run_jobs().await;
}

#[tokio::test]
async fn without_an_address_the_page_is_the_way_back() {
    let house = House::new().await;
    let person = house.person();
    let key = key_in(house.contact(&person, &[("text", "No dejo nada")]).await.location());
    let receipt = person.get(&page(key, "receipt")).await;
    assert!(receipt.one("main").contains("Apunte la clave o guarde esta página."));
    assert_eq!(house.app.run_jobs().await, 0, "there is nobody to write to");
    let later = house.person().get(&page(key, "")).await;
    assert_eq!(later.one(".said"), "No dejo nada", "the key is all that they have");
}

#[rstest]
#[case::html("<script>alert('x')</script><img src=x onerror=alert(1)>")]
#[case::template("{{ 7*7 }} {% include \"x\" %} ${7*7}")]
#[case::emoji("👩‍👩‍👧‍👦 agua 💧🚱")]
#[case::right_to_left("مرحبا، لم يصل الماء \u{202e}gpj.exe")]
#[case::header("Hola\r\nBcc: todos@example.org")]
#[case::sql("'; DROP TABLE cases; --")]
#[tokio::test]
async fn hostile_words_are_only_words(#[case] text: &str) {
    let house = House::new().await;
    let person = house.person();
    let fields = [("name", text), ("subject", text), ("text", text)];
    let key = key_in(house.contact(&person, &fields).await.location());
    for place in ["", "receipt"] {
        let answer = person.get(&page(key, place)).await.expect(200);
        assert_eq!(answer.one(".said"), text.replace("\r\n", ""));
        assert_eq!(answer.count("main script, main img"), 0);
    }
}

#[tokio::test]
async fn a_megabyte_of_words_comes_back_with_the_limit() {
    let house = House::new().await;
    let text = "ñ".repeat(500_000);
    let answer = house.contact(&house.person(), &[("text", &text)]).await.expect(422);
    let problem = answer.one("#text-error");
    assert!(problem.contains("caben 20 000 caracteres y tiene 500 000"), "{problem}");
    assert_eq!(answer.value("text").chars().count(), 500_000);
    assert_eq!(house.cases().await, 0);
}

#[tokio::test]
async fn characters_that_nobody_types_do_not_stop_anybody() {
    let house = House::new().await;
    let person = house.person();
    let key = key_in(house.contact(&person, &[("text", "uno\u{0}dos\u{7}"), ("name", "L\u{0}ola")]).await.location());
    assert_eq!(person.get(&page(key, "")).await.one(".said"), "unodos");
}

#[rstest]
#[case::empty(&[("vacio.pdf", 0)], "«vacio.pdf» llegó vacío.")]
#[case::large(&[("video.mp4", 10_000_001)], "«video.mp4» ocupa demasiado: el límite es 10 MB.")]
#[case::together(&[("a.jpg", 9_000_000), ("b.jpg", 9_000_000), ("c.jpg", 9_000_000)], "juntos ocupan demasiado: el límite es 20 MB.")]
#[case::program(&[("factura.pdf.EXE", 10)], "«factura.pdf.EXE» porque es un programa.")]
#[case::many(&[("1", 1), ("2", 1), ("3", 1), ("4", 1), ("5", 1), ("6", 1)], "como máximo, 5.")]
#[tokio::test]
async fn a_file_that_cannot_be_taken_is_named(#[case] given: &[(&str, usize)], #[case] expected: &str) {
    let house = House::new().await;
    let bytes = vec![b'x'; 10_000_001];
    let files: Vec<_> = given
        .iter()
        .map(|(name, size)| Upload { field: "files", name, media_type: "application/pdf", bytes: &bytes[..*size] })
        .collect();
    let person = house.person();
    let answer = house.send(&person, "/contact", "/contact", &[("text", "Con archivo")], &files).await.expect(422);
    assert!(answer.one("#files-error").contains(expected), "{}", answer.one("#files-error"));
    assert_eq!(answer.value("text"), "Con archivo");
    assert_eq!(house.cases().await, 0);
}

#[tokio::test]
async fn what_is_no_form_is_refused_calmly() {
    let house = House::new().await;
    let person = house.person();
    person.get("/contact").await;
    let answer = person.post("/contact", &[("text", "x")]).await;
    assert!(answer.status.is_client_error(), "{}", answer.status);
    let broken = axum::body::Body::from("--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nsin final");
    let request = person
        .request(axum::http::Method::POST, "/contact")
        .header("content-type", "multipart/form-data; boundary=x")
        .body(broken)
        .unwrap();
    let answer = person.run(request).await.expect(422);
    assert_eq!(answer.attributes("html", "lang"), ["es"]);
    assert_eq!(house.cases().await, 0);
}
