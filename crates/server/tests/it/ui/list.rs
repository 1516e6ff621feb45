//! The list: who waits most against what was promised comes first.

use domain::access::Role;
use jiff::SignedDuration;

use super::House;

#[tokio::test]
async fn who_is_not_signed_in_is_sent_to_the_log_in_and_back() {
    let house = House::new().await;
    let answer = house.app.anonymous().get("/cases?view=mine").await.expect(303);
    assert_eq!(answer.location(), "/login?next=%2Fcases%3Fview%3Dmine");
}

#[tokio::test]
async fn the_first_page_is_the_list() {
    let house = House::new().await;
    assert_eq!(house.desk().await.get("/").await.expect(303).location(), "/cases");
}

#[tokio::test]
async fn whoever_waits_most_stands_first_with_their_own_words() {
    let house = House::new().await;
    house.mail("Josep Vidal", "josep@correo.example", "Sin agua", "Sin agua desde las siete.").await;
    house.app.pass(SignedDuration::from_hours(1));
    house.mail("Emily Carter", "emily@correo.example", "Contract", "Could you send the contract?").await;
    let page = house.desk().await.get("/cases").await.expect(200);
    assert_eq!(page.texts("#rows .row__name"), ["Josep Vidal", "Emily Carter"]);
    assert_eq!(page.texts("#rows .row__words")[0], "Sin agua desde las siete.");
    assert_eq!(page.texts("#rows .row__meta")[0], "consulta · correo · sin dueño");
    assert_eq!(page.texts("#rows .clock"), ["vence en 9 h", "mar 24, 10:00"]);
    assert_eq!(page.one(".list > header p"), "2 abiertos · 1 vence hoy · Ctrl K");
    assert_eq!(page.texts(".rail [aria-current]"), ["Bandeja 2"]);
}

#[tokio::test]
async fn what_is_overdue_says_for_how_long() {
    let house = House::new().await;
    house.lola().await;
    house.app.pass(SignedDuration::from_hours(13));
    let page = house.desk().await.get("/cases").await;
    assert_eq!(page.one("#rows .clock--late"), "venció hace 3 h");
    assert_eq!(page.one("#list-summary"), "1 abierto · 1 fuera de plazo · Ctrl K", "it was due today, and is no more");
}

#[tokio::test]
async fn each_view_holds_its_own_cases() {
    let house = House::new().await;
    let (mine, nobodys) = (house.lola().await, house.mail("Josep", "josep@correo.example", "Sin agua", "Nada.").await);
    let desk = house.desk().await;
    desk.post(&format!("/cases/{mine}/owner"), &[("take", "1")]).await.expect(303);
    let names = async |view: &str| desk.get(&format!("/cases?view={view}")).await.expect(200).texts(".row__name");
    assert_eq!(names("mine").await, ["Lola Ibáñez"]);
    assert_eq!(names("unowned").await, ["Josep"]);
    assert!(names("resolved").await.is_empty());
    house.tell(&desk, nobodys).await;
    desk.post(&format!("/cases/{nobodys}/wait"), &[("until", "2026-11-30")]).await.expect(303);
    let waiting = desk.get("/cases?view=waiting").await;
    assert_eq!(waiting.texts(".row__name"), ["Josep"]);
    assert_eq!(waiting.one("#rows .clock"), "espera hasta lun 30");
    assert_eq!(names("there-is-no-such-view").await, ["Lola Ibáñez"], "the inbox");
}

#[tokio::test]
async fn an_empty_list_says_what_to_do_next() {
    let house = House::new().await;
    house.lola().await;
    let page = house.desk().await.get("/cases?view=mine").await;
    assert_eq!(page.one("#rows h2"), "Nadie le espera ahora");
    assert!(page.one("#rows .empty").contains("Hay 1 caso sin dueño que puede hacer suyo."));
}

#[tokio::test]
async fn a_long_list_goes_on_where_the_page_ended() {
    let house = House::new().await;
    for number in 0..45 {
        house.app.pass(SignedDuration::from_secs(1));
        house.mail(&format!("Persona {number}"), &format!("p{number}@correo.example"), "Asunto", "Hola.").await;
    }
    let desk = house.desk().await;
    let first = desk.get("/cases").await;
    assert_eq!(first.count("#rows .row"), 40);
    let next = first.attributes("#rows .pages a", "href");
    let second = desk.get(&next[0]).await.expect(200);
    assert_eq!(second.texts(".row__name"), (40..45).map(|number| format!("Persona {number}")).collect::<Vec<_>>());
    assert_eq!(second.count("#rows .pages"), 0);
    let part = desk.partial(&next[0]).await;
    assert_eq!(part.count(".row"), 5);
    assert_eq!(part.count(".rail"), 0, "the scripts get the lines alone");
}

#[tokio::test]
async fn a_place_that_nobody_gave_begins_at_the_start() {
    let house = House::new().await;
    house.lola().await;
    let page = house.desk().await.get("/cases?after=nowhere").await.expect(200);
    assert_eq!(page.count(".row"), 1);
}

#[tokio::test]
async fn the_rail_shows_what_the_role_may_open() {
    let house = House::new().await;
    let rail = async |role| house.app.agent(role).await.get("/cases").await.texts(".rail a").join(" ");
    assert!(!rail(Role::Agent).await.contains("Buzones"));
    let enters = async |role| house.app.agent(role).await.get("/cases").await.count("[href='/cases/new']");
    assert_eq!((enters(Role::Agent).await, enters(Role::Compliance).await), (2, 0), "in the list and in the palette");
    assert!(rail(Role::Compliance).await.contains("Cuarentena"));
    let admin = rail(Role::Admin).await;
    assert!(["Empresa", "Agentes", "Buzones", "Trabajos", "API"].iter().all(|entry| admin.contains(entry)), "{admin}");
}
