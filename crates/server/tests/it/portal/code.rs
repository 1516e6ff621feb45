//! The second factor: without it no words, with it all of them.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use desk::cases::handle::Step;
use domain::{
    access::Role,
    case::State,
    event::{Actor, Event},
    key::Key,
};
use esmero::jobs::send_code::{KIND, SendCode};
use jiff::SignedDuration;

use super::{House, key_in, page};
use crate::support::{Answer, Client, client::Upload};

/// The work that sends the last code.
async fn work(house: &House) -> Option<SendCode> {
    let jobs = house.app.read(|tx| Ok(store::queue::list(tx, "ready", 50)?)).await;
    jobs.iter().rfind(|job| job.kind == KIND).map(|job| serde_json::from_str(&job.payload).unwrap())
}

/// The code in the mail that is about to leave.
async fn code_in_mail(house: &House) -> String {
    let work = work(house).await.expect("a code is sent");
    let sealed = URL_SAFE_NO_PAD.decode(work.code).unwrap();
    String::from_utf8(house.app.app.vault.unseal("portal-code", &sealed).unwrap()).unwrap()
}

pub async fn ask(house: &House, person: &Client, key: Key) -> String {
    let answer = person.post(&page(key, "verify"), &[("to", "0")]).await;
    assert_eq!(answer.location(), page(key, "code?to=0"));
    let code = code_in_mail(house).await;
    house.app.run_jobs().await;
    code
}

pub async fn give(person: &Client, key: Key, code: &str) -> Answer {
    person.post(&page(key, "code"), &[("to", "0"), ("code", code)]).await
}

/// Asks for a code and types it.
pub async fn verify(house: &House, person: &Client, key: Key) {
    let code = ask(house, person, key).await;
    assert_eq!(give(person, key, &code).await.location(), page(key, ""));
}

const WORDS: &str = "Me han cobrado dos veces.";
const OURS: &str = "Su saldo es de 38,40 euros.";

#[tokio::test]
async fn without_the_code_no_words_are_on_any_page() {
    let house = House::new().await;
    let key = house.case_of(&house.person(), "lola@correo.example").await;
    house.answer(key, OURS, State::Open).await;
    let other = house.person();
    for place in ["", "receipt", "write", "verify", "code", "talk", "disagree"] {
        let answer = other.get(&page(key, place)).await.expect(200);
        for secret in [WORDS, OURS, "lola@correo", "Ibáñez"] {
            assert!(!answer.text().contains(secret), "{secret} on {place}");
        }
    }
    let answer = other.get(&page(key, "")).await;
    assert!(answer.one(".advice").contains("confirme que es usted"));
    assert!(answer.attributes(".advice a", "href").contains(&page(key, "verify")));
}

#[tokio::test]
async fn with_the_code_everything_can_be_read_for_half_a_day() {
    let house = House::new().await;
    let key = house.case_of(&house.person(), "lola@correo.example").await;
    house.answer(key, OURS, State::Open).await;
    let person = house.person();
    let asked = person.get(&page(key, "verify")).await;
    assert!(asked.one("fieldset").contains("Al correo l•••@…"), "{}", asked.one("fieldset"));
    verify(&house, &person, key).await;
    let answer = person.get(&page(key, "")).await;
    let said = answer.texts(".said");
    assert_eq!(said, [WORDS, OURS]);
    assert_eq!(person.get(&page(key, "verify")).await.location(), page(key, ""));
    house.app.pass(SignedDuration::from_hours(13));
    assert_eq!(person.get(&page(key, "")).await.count(".said"), 0);
}

#[tokio::test]
async fn the_code_goes_to_the_known_address_and_nowhere_else() {
    let house = House::new().await;
    let key = house.case_of(&house.person(), "lola@correo.example").await;
    let person = house.person();
    person.get(&page(key, "verify")).await;
    person.post(&page(key, "verify"), &[("to", "0"), ("address", "ladron@otra.example")]).await;
    let work = work(&house).await.unwrap();
    assert_eq!(work.address, "lola@correo.example");
    let code = code_in_mail(&house).await;
    let stored = house.app.read(|tx| Ok(store::queue::list(tx, "ready", 50)?)).await;
    assert!(stored.iter().all(|job| !job.payload.contains(&code)), "codes are not readable in the queue");
    assert_eq!(person.post(&page(key, "verify"), &[("to", "7")]).await.status.as_u16(), 422);
    house.app.run_jobs().await;
    assert_eq!(
        house
            .app
            .read(move |tx| {
                let case = store::cases::by_key(tx, &key)?.unwrap().case.id;
                Ok(store::messages::of_case(tx, case)?.len())
            })
            .await,
        2,
        "the code is no message of the case"
    );
}

#[tokio::test]
async fn a_wrong_code_can_be_corrected_five_times() {
    let house = House::new().await;
    let key = house.case_of(&house.person(), "lola@correo.example").await;
    let person = house.person();
    person.get(&page(key, "verify")).await;
    let code = ask(&house, &person, key).await;
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let answer = give(&person, key, "").await.expect(422);
    assert_eq!(answer.one("#code-error"), "Escriba el código que le hemos dado.");
    for left in ["Le quedan 4 intentos.", "Le quedan 3 intentos.", "Le quedan 2 intentos.", "Le queda un intento."] {
        let answer = give(&person, key, wrong).await.expect(422);
        assert_eq!(answer.one("#code-error"), format!("No es ese código. {left}"));
        assert_eq!(answer.value("code"), wrong, "what was typed stays");
    }
    let answer = give(&person, key, wrong).await.expect(422);
    assert_eq!(answer.one("#code-error"), "Ese código ya no vale. Pida otro.");
    let answer = give(&person, key, &code).await.expect(422);
    assert_eq!(answer.one("#code-error"), "Ese código ya no vale. Pida otro.", "the right one is too late");
    assert_eq!(person.get(&page(key, "")).await.count(".said"), 0);
}

#[tokio::test]
async fn a_code_works_once_and_for_ten_minutes_however_it_is_spaced() {
    let house = House::new().await;
    let key = house.case_of(&house.person(), "lola@correo.example").await;
    let person = house.person();
    person.get(&page(key, "verify")).await;
    let code = ask(&house, &person, key).await;
    house.app.pass(SignedDuration::from_mins(11));
    give(&person, key, &code).await.expect(422);
    let code = ask(&house, &person, key).await;
    let spaced = format!(" {} {} ", &code[..3], &code[3..]);
    assert_eq!(give(&person, key, &spaced).await.location(), page(key, ""));
    give(&house.person(), key, &code).await.expect(403);
    let other = house.person();
    other.get(&page(key, "code")).await;
    give(&other, key, &code).await.expect(422);
}

#[tokio::test]
async fn codes_are_not_sent_without_end() {
    let house = House::new().await;
    let key = house.case_of(&house.person(), "lola@correo.example").await;
    let person = house.person();
    person.get(&page(key, "verify")).await;
    for _ in 0..4 {
        ask(&house, &person, key).await;
    }
    let answer = person.post(&page(key, "verify"), &[("to", "0")]).await.expect(429);
    assert!(answer.one("[role=alert]").contains("se puede pedir otro código"));
    assert!(!answer.header("retry-after").is_empty());
    assert!(work(&house).await.is_none(), "no further mail");
}

#[tokio::test]
async fn guessing_codes_comes_to_an_end() {
    let house = House::new().await;
    let key = house.case_of(&house.person(), "lola@correo.example").await;
    let person = house.person();
    person.get(&page(key, "verify")).await;
    for _ in 0..3 {
        let code = ask(&house, &person, key).await;
        let wrong = if code == "000000" { "000001" } else { "000000" };
        for _ in 0..5 {
            give(&person, key, wrong).await.expect(422);
        }
    }
    let code = ask(&house, &person, key).await;
    let answer = give(&person, key, &code).await.expect(422);
    assert!(answer.one("#code-error").starts_with("Demasiados intentos."));
}

#[tokio::test]
async fn a_visit_can_be_ended() {
    let house = House::new().await;
    let key = house.case_of(&house.person(), "lola@correo.example").await;
    let mut person = house.person();
    person.get(&page(key, "")).await;
    verify(&house, &person, key).await;
    let secret = person.cookie("esmero_visit").unwrap();
    assert_eq!(person.get(&page(key, "")).await.count("form"), 1);
    assert_eq!(person.post(&page(key, "leave"), &[]).await.location(), page(key, ""));
    person.set_cookie("esmero_visit", &secret);
    assert_eq!(person.get(&page(key, "")).await.count(".said"), 0, "the secret opens nothing any more");
}

#[tokio::test]
async fn a_case_that_moves_to_another_person_is_closed_to_the_one_before() {
    let house = House::new().await;
    let key = house.case_of(&house.person(), "lola@correo.example").await;
    let theirs = house.case_of(&house.person(), "pep@correo.example").await;
    let (visitor, late) = (house.person(), house.person());
    visitor.get(&page(key, "")).await;
    verify(&house, &visitor, key).await;
    late.get(&page(key, "")).await;
    let code = ask(&house, &late, key).await;
    assert_eq!(visitor.get(&page(key, "")).await.count(".said"), 1);
    let pep = house.stored(theirs).await.case.person;
    house.step(key, Step::Move(pep)).await;
    assert_eq!(visitor.get(&page(key, "")).await.count(".said"), 0);
    give(&late, key, &code).await.expect(422);
}

#[tokio::test]
async fn a_visit_to_one_case_opens_no_other() {
    let house = House::new().await;
    let mine = house.case_of(&house.person(), "lola@correo.example").await;
    let theirs = house.case_of(&house.person(), "pep@correo.example").await;
    let person = house.person();
    person.get(&page(mine, "")).await;
    verify(&house, &person, mine).await;
    assert_eq!(person.get(&page(theirs, "")).await.count(".said"), 0);
}

/// A case of somebody who left only a telephone, by which they are known: the form proves nothing.
async fn by_phone(house: &House) -> Key {
    let fields = [("name", "Vicent Pla"), ("phone", "612 345 678"), ("text", WORDS)];
    key_in(house.contact(&house.person(), &fields).await.location());
    key_in(house.contact(&house.person(), &fields).await.location())
}

/// Where an agent makes a code to read aloud.
async fn place_of_code(house: &House, key: Key) -> String {
    format!("/cases/{}/code", house.stored(key).await.case.id)
}

#[tokio::test]
async fn whoever_has_no_address_is_told_what_else_to_do() {
    let house = House::new().await;
    let key = by_phone(&house).await;
    let answer = house.person().get(&page(key, "verify")).await;
    let text = answer.one("main");
    assert!(text.contains("leérselo por teléfono. Llámenos al 961 23 00 00 y diga la clave"), "{text}");
    assert!(text.contains("Atendemos de lunes a viernes"), "{text}");
    assert_eq!(answer.count("form"), 0);
    let links = answer.attributes("main a", "href");
    assert!(links.contains(&"tel:961230000".to_owned()) && links.contains(&page(key, "code")), "{links:?}");
    house.app.change_business(|business| business.phone = String::new()).await;
    let text = house.person().get(&page(key, "verify")).await.one("main");
    assert!(text.contains("Escríbanos cuándo le viene bien") && !text.contains("Atendemos"), "{text}");
}

#[tokio::test]
async fn a_code_is_read_to_whoever_has_only_a_telephone() {
    let house = House::new().await;
    let key = by_phone(&house).await;
    let place = place_of_code(&house, key).await;
    let desk = house.app.sign_in(&house.lucia).await;
    let case = desk.get(place.trim_end_matches("/code")).await.expect(200);
    assert_eq!(case.attributes("aside.person form", "action"), [place.as_str()]);
    assert!(case.one("#code-when").starts_with("Solo después de haber llamado usted al número que consta aquí"));
    let shown = desk.post(&place, &[]).await.expect(200);
    assert_eq!(shown.header("cache-control"), "no-store");
    assert_eq!(shown.attributes("main .lines a", "href"), ["tel:+34612345678"]);
    let code = shown.one("#told-code");
    assert_eq!(desk.get(&place).await.location(), place.trim_end_matches("/code"), "it is shown once");

    let person = house.person();
    let asked = person.get(&page(key, "code")).await.expect(200);
    assert!(asked.one("main").contains("Escriba el código que le hemos leído por teléfono."));
    assert_eq!(asked.count("form"), 1, "no other can be sent");
    assert_eq!(give(&person, key, &code).await.location(), page(key, ""));
    let story = person.get(&page(key, "")).await;
    assert_eq!(story.texts(".said"), [WORDS]);
    assert!(story.one("main").contains("Lucía preparó un código para leérselo por teléfono."));
    let other = house.person();
    other.get(&page(key, "code")).await;
    give(&other, key, &code).await.expect(422);
    let case = desk.get(place.trim_end_matches("/code")).await;
    assert!(case.one("main").contains("Lucía preparó un código para leerlo por teléfono."));
}

#[tokio::test]
async fn who_made_a_code_is_in_the_journal_and_the_code_is_not() {
    let house = House::new().await;
    let key = by_phone(&house).await;
    let desk = house.app.sign_in(&house.lucia).await;
    let code = desk.post(&place_of_code(&house, key).await, &[]).await.expect(200).one("#told-code").replace(' ', "");
    let case = house.stored(key).await.case.id;
    let told = house.app.read(move |tx| Ok(store::journal::of_case(tx, case)?)).await;
    let last = &told.last().unwrap().recorded;
    assert_eq!((last.event.kind(), last.actor), ("code_told", Actor::Agent(house.lucia.id)));
    assert!(told.iter().all(|entry| !entry.recorded.event.body().contains(&code)));
    assert!(work(&house).await.is_none(), "no mail brings it");
}

#[tokio::test]
async fn a_code_is_read_only_by_who_may_work_and_only_where_no_mail_arrives() {
    let house = House::new().await;
    let key = by_phone(&house).await;
    let place = place_of_code(&house, key).await;
    let reader = house.app.agent(Role::Compliance).await;
    assert_eq!(reader.get(place.trim_end_matches("/code")).await.expect(200).count("aside.person form"), 0);
    reader.post(&place, &[]).await.expect(403);
    let desk = house.app.sign_in(&house.lucia).await;
    let with_mail = house.case_of(&house.person(), "lola@correo.example").await;
    let place = place_of_code(&house, with_mail).await;
    assert_eq!(desk.get(place.trim_end_matches("/code")).await.expect(200).count("aside.person form"), 0);
    let refused = desk.post(&place, &[]).await.expect(422);
    assert!(refused.text().contains("es para quien no puede recibirlo por correo"));
    house.person().post(&place, &[]).await;
    assert!(!house.app.read(|tx| Ok(store::journal::after(tx, 0, 0, 100)?)).await.iter().any(is_told));
}

fn is_told(entry: &store::journal::Entry) -> bool {
    matches!(entry.recorded.event, Event::CodeTold(_))
}

#[tokio::test]
async fn a_code_read_aloud_lives_and_is_tried_like_one_that_is_sent() {
    let house = House::new().await;
    let key = by_phone(&house).await;
    let place = place_of_code(&house, key).await;
    let desk = house.app.sign_in(&house.lucia).await;
    let person = house.person();
    person.get(&page(key, "code")).await;
    let code = desk.post(&place, &[]).await.expect(200).one("#told-code");
    house.app.pass(SignedDuration::from_mins(11));
    give(&person, key, &code).await.expect(422);
    let code = desk.post(&place, &[]).await.expect(200).one("#told-code");
    let wrong = if code == "000 000" { "000001" } else { "000000" };
    let answer = give(&person, key, wrong).await.expect(422);
    assert_eq!(answer.one("#code-error"), "No es ese código. Le quedan 4 intentos.");
    for _ in 0..4 {
        give(&person, key, wrong).await.expect(422);
    }
    let answer = give(&person, key, &code).await.expect(422);
    assert_eq!(answer.one("#code-error"), "Ese código ya no vale. Pida otro.");
    for _ in 0..2 {
        desk.post(&place, &[]).await.expect(200);
    }
    let refused = desk.post(&place, &[]).await.expect(429);
    assert!(!refused.header("retry-after").is_empty());
}

#[tokio::test]
async fn files_are_opened_only_by_whoever_may_read_the_words() {
    let house = House::new().await;
    let writer = house.person();
    let files =
        [Upload { field: "files", name: "año 1.html", media_type: "text/html", bytes: b"<script>alert(1)</script>" }];
    let fields = [("email", "lola@correo.example"), ("text", WORDS)];
    let key = key_in(house.send(&writer, "/contact", "/contact", &fields, &files).await.location());
    house.app.run_jobs().await;
    let place = writer.get(&page(key, "")).await.attributes("a.file", "href").remove(0);
    let file = writer.get(&place).await.expect(200);
    assert_eq!(file.body, b"<script>alert(1)</script>");
    assert_eq!(file.header("content-type"), "application/octet-stream");
    assert_eq!(file.header("content-disposition"), "attachment; filename*=UTF-8''a%C3%B1o%201.html");
    let other = house.person();
    let page_of_other = other.get(&page(key, "")).await;
    assert!(page_of_other.text().contains("Un archivo adjunto") && !page_of_other.text().contains("año 1"));
    assert_eq!(other.get(&place).await.location(), page(key, "verify"));
    let elsewhere = house.case_of(&house.person(), "pep@correo.example").await;
    let id = place.rsplit('/').next().unwrap();
    writer.get(&page(elsewhere, &format!("files/{id}"))).await.expect(404);
    writer.get(&page(key, "files/nada")).await.expect(404);
}
