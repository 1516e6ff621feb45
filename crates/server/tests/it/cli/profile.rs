//! `esmero profile`: the law as the program knows it.

use serde_json::Value;

use super::House;

#[test]
fn the_profiles_of_the_program_are_right() {
    let ended = House::new().run(&["profile", "check"]);
    assert_eq!((ended.code, ended.out.as_str()), (0, ""), "{}", ended.err);
    assert!(ended.err.contains("profiles: nothing is wrong"), "{}", ended.err);
}

#[test]
fn a_mistake_is_told_with_its_file_line_and_field() {
    let house = House::new();
    let file = house.path().join("es-mine.toml");
    let text = "id = \"es-mine\"\ncountry = \"ES\"\nextends = \"es\"\nversion = \"1\"\nread_on = \"2026-11-21\"\ncomplete = false\n\
        name = { es = \"La mía\" }\n\n[[rule]]\nid = \"be-nice\"\neffect = \"warn\"\n\
        basis = { source = \"trlgdcu\", article = \"21.3\", certainty = \"reading\" }\n";
    std::fs::write(&file, text).unwrap();
    let ended = house.run(&["profile", "check", file.to_str().unwrap()]);
    assert_eq!(ended.code, 1, "{}", ended.err);
    assert!(ended.out.contains("es-mine.toml:10: rule[0].id: there is no rule \"be-nice\""), "{}", ended.out);

    std::fs::write(&file, text.replace("be-nice", "reasons-given")).unwrap();
    let file = file.to_str().unwrap();
    assert_eq!(house.run(&["profile", "check", file]).code, 0);
    let changes = house.run(&["profile", "diff", "es", file]);
    assert_eq!((changes.code, changes.out.as_str()), (0, "+ rule reasons-given@21.3\n"), "{}", changes.err);
}

#[test]
fn it_says_what_binds_and_why_with_article_and_source() {
    let house = House::new();
    let said = |on: &str| {
        let ended = house.run(&["profile", "explain", "es", "--size", "large", "--on", on]);
        assert_eq!(ended.code, 0, "{}", ended.err);
        ended.out
    };
    let after = said("2026-12-28");
    let resolve = after.split("\n+ ").find(|item| item.starts_with("clock resolve:")).unwrap();
    for part in [
        "15 días hábiles | 15 días hábiles, sábados incluidos",
        "porque «ley-10-2025» (gran empresa)",
        "17.1, Ley 10/2025",
        "2026-11-21",
    ] {
        assert!(resolve.contains(part), "{part}: {resolve}");
    }
    let before = said("2026-12-27");
    let resolve = before.split("\n- ").find(|item| item.starts_with("clock resolve:")).unwrap();
    assert!(resolve.contains("desde el 2026-12-28"), "{resolve}");
    assert!(before.contains("+ clock resolve-complaint:"), "{before}");
}

#[test]
fn the_sector_follows_from_the_profile_and_programs_get_json() {
    let house = House::new();
    let arguments = ["profile", "explain", "es-electricity", "--territory", "es-ct", "--flag", "below-15kw"];
    let arguments = [&arguments[..], &["--on", "2027-01-11", "--language", "en", "--json"]].concat();
    let ended = house.run(&arguments);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let explanation: Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(explanation["situation"]["sector"], "electricity");
    let item = |id: &str| {
        let items = explanation["items"].as_array().unwrap();
        items.iter().find(|item| item["section"] == "clock" && item["id"] == id).unwrap().clone()
    };
    assert_eq!(item("billing-electricity")["counts"][0], "5 working days");
    assert_eq!(item("respuesta-cataluna")["binds"], true);
    assert_eq!(
        (&item("resolve")["binds"], &item("resolve")["why"]),
        (&false.into(), &"in its place comes «resolve-electricity»".into())
    );
}

#[test]
fn what_is_not_known_is_told_with_what_is() {
    let house = House::new();
    for (arguments, parts) in [
        (&["profile", "explain", "fr"][..], &["no profile", "es-electricity"][..]),
        (&["profile", "explain", "es", "--flag", "friendly"], &["no flag 'friendly'", "continuing"]),
        (&["profile", "explain", "es", "--territory", "PE-LIM"], &["PE-LIM", "ISO 3166-2"]),
        (&["profile", "check", "nowhere.toml"], &["nowhere.toml"]),
    ] {
        let ended = house.run(arguments);
        assert_eq!((ended.code, ended.out.as_str()), (1, ""), "{}", ended.err);
        assert!(parts.iter().all(|part| ended.err.contains(part)), "{}", ended.err);
    }
}
