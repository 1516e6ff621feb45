//! `esmero clock`: deadlines of the law with their computation, without an installation.

use rstest::rstest;
use serde_json::Value;

use super::House;

const BILL: [&str; 9] =
    ["clock", "--profile", "es", "--kind", "reclamacion", "--topic", "facturacion", "--territory", "ES-VC"];

fn answer(arguments: &[&str]) -> Value {
    let house = House::new();
    let ended = house.run(arguments);
    assert_eq!(ended.code, 0, "{}", ended.err);
    // It asks nothing of an installation and makes none.
    assert_eq!(std::fs::read_dir(house.path()).unwrap().count(), 0);
    serde_json::from_str(&ended.out).unwrap()
}

fn clock<'a>(answer: &'a Value, rule: &str) -> &'a Value {
    answer["clocks"].as_array().unwrap().iter().find(|clock| clock["rule"] == rule).unwrap()
}

#[test]
fn a_double_charge_in_valencia() {
    let answer = answer(&[&BILL[..], &["--presented", "2027-01-11T10:00", "--size", "large"]].concat());
    assert_eq!(answer["drives"]["answer"]["due_on"], "2027-01-16");
    assert_eq!(answer["drives"]["resolve"]["rule"], "resolve-complaint");
    let billing = clock(&answer, "billing");
    assert_eq!((&billing["article"], &billing["certainty"]), (&"17.3".into(), &"text_seen".into()));
    assert_eq!(billing["source"]["id"], "ley-10-2025");
    let usual = clock(&answer, "resolve");
    assert_eq!((&usual["zone"], &usual["start"]), (&"Europe/Madrid".into(), &"2027-01-11T10:00:00".into()));
    assert_eq!(usual["calendar"]["provisional"], true);
    let words = clock(&answer, "resolve-complaint")["computation"]["words"].as_str().unwrap();
    assert!(words.starts_with("Recibido el lunes 11 de enero a las 10:00. Se cuentan 15 días naturales"), "{words}");
    let steps = billing["computation"]["steps"].as_array().unwrap();
    assert_eq!((steps.len(), &steps[4]["number"]), (5, &5.into()));
}

#[test]
fn a_sector_and_hours() {
    let outage =
        ["clock", "--profile", "es", "--sector", "electricity", "--kind", "incidencia", "--topic", "continuidad"];
    let answer = answer(&[&outage[..], &["--presented", "2027-01-11T10:00", "--language", "en"]].concat());
    assert_eq!(answer["profile"], "es-electricity");
    assert_eq!(clock(&answer, "continuity")["due_at"], "2027-01-11T12:00:00");
    let words = clock(&answer, "continuity")["computation"]["words"].as_str().unwrap();
    assert!(words.ends_with("Hence: until Monday 11 January at 12:00."), "{words}");
}

#[test]
fn local_holidays_from_a_file() {
    let house = House::new();
    let file = house.path().join("fiestas.ics");
    let event = "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20270118\nSUMMARY:Sant Antoni\nEND:VEVENT";
    std::fs::write(&file, format!("BEGIN:VCALENDAR\n{event}\nEND:VCALENDAR\n")).unwrap();
    let place = ["--municipality", "46131", "--presented", "2027-01-11T10:00", "--size", "large"];
    let arguments = [&BILL[..], &place, &["--holidays", file.to_str().unwrap()]].concat();
    let ended = house.run(&arguments);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let answer: Value = serde_json::from_str(&ended.out).unwrap();
    let clocks = answer["clocks"].as_array().unwrap();
    let usual = clocks.iter().find(|clock| clock["rule"] == "resolve" && clock["reading"] == "usual").unwrap();
    assert_eq!((&usual["due_on"], &usual["calendar"]["place"]), (&"2027-02-02".into(), &"ES-VC-46131".into()));
    assert!(usual["computation"]["words"].as_str().unwrap().contains("lunes 18 (Sant Antoni) no cuenta"));
}

#[rstest]
#[case(&["--profile", "fr"], "--profile 'fr' is not known: use one of es, ")]
#[case(&["--kind", "bronca"], "--kind 'bronca' is not known: use one of consulta-inmediata, consulta, incidencia, reclamacion")]
#[case(&["--topic", "ruido"], "--topic 'ruido' is not known: use one of continuidad, facturacion")]
#[case(&["--flag", "ley-10-2025"], "--flag 'ley-10-2025' is not known: use one of nonprofit-small, ")]
#[case(&["--territory", "ES-XX"], "--territory 'ES-XX' is not known: use one of ES-AN, ")]
#[case(&["--presented", "ayer"], "--presented 'ayer' is no date and time: write 2026-11-23T10:00")]
#[case(&["--completed", "2026-11-22T10:00"], "--completed is before --presented")]
#[case(&["--territory", "ES-VC", "--holidays", "nowhere.ics"], "--holidays: cannot read nowhere.ics")]
fn what_is_wrong_is_said_with_what_is_possible(#[case] wrong: &[&str], #[case] message: &str) {
    let mut arguments = vec!["clock"];
    let right = ["--profile", "es", "--kind", "reclamacion", "--presented", "2026-11-23T10:00"];
    for pair in right.chunks(2).filter(|pair| !wrong.contains(&pair[0])) {
        arguments.extend(pair);
    }
    arguments.extend(wrong);
    let ended = House::new().run(&arguments);
    assert_eq!((ended.code, ended.out.as_str()), (1, ""));
    assert!(ended.err.starts_with(&format!("esmero: {message}")), "{}", ended.err);
}

#[rstest]
#[case(&["--size", "huge"], "large")]
#[case(&["--sector", "bakery"], "electricity")]
#[case(&["--language", "fr"], "es, ca, gl, eu, en, pt")]
#[case(&["--municipality", "46250"], "--territory")]
fn wrong_words_name_the_right_ones(#[case] wrong: &[&str], #[case] right: &str) {
    let usual = ["clock", "--profile", "es", "--kind", "reclamacion", "--presented", "2026-11-23T10:00"];
    let ended = House::new().run(&[&usual[..], wrong].concat());
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains(right), "{}", ended.err);
}
