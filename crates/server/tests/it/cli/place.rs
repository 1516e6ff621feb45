//! `esmero config` and `esmero doctor`.

use esmero::config::Config;

use super::House;

#[test]
fn no_command_is_wrong_usage() {
    let ended = House::new().run(&[]);
    assert_eq!(ended.code, 2);
}

#[test]
fn the_example_says_what_is_true_without_it() {
    let house = House::new();
    let example = house.run(&["config", "example"]).out;
    let file = house.path().join("esmero.toml");
    std::fs::write(&file, example).unwrap();
    assert_eq!(Config::load(Some(&file)).unwrap(), Config { check_senders: true, ..Config::default() });
}

#[test]
fn an_unknown_key_is_named() {
    let house = House::new();
    let file = house.path().join("esmero.toml");
    std::fs::write(&file, "lisen = \"127.0.0.1:1\"\n").unwrap();
    let ended = house.run(&["config", "check", file.to_str().unwrap()]);
    assert_eq!(ended.code, 1);
    assert!(ended.err.contains("lisen") && ended.err.contains("esmero.toml"), "{}", ended.err);
}

#[test]
fn a_good_configuration_is_told_without_its_password() {
    let house = House::new();
    let file = house.path().join("esmero.toml");
    std::fs::write(&file, "database = \"postgres://esmero:geheim@db.example/esmero\"\n").unwrap();
    let ended = house.run(&["config", "check", file.to_str().unwrap()]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.out.contains("db.example/esmero") && !ended.out.contains("geheim"), "{}", ended.out);
}

#[test]
fn the_doctor_makes_nothing_where_nothing_is() {
    let house = House::new();
    let ended = house.run(&["doctor"]);
    assert_eq!(ended.code, 0);
    assert!(ended.out.contains("no installation here yet"), "{}", ended.out);
    assert!(!house.path().join("data").exists());
}

#[tokio::test]
async fn the_doctor_says_what_is_wrong_and_how_to_mend_it() {
    let house = House::with_mailbox().await;
    let key = house.path().join("data/secret.key");
    #[cfg(unix)]
    std::fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
    let ended = house.run(&["doctor"]);
    assert_eq!(ended.code, 1);
    for part in
        ["no administrator can sign in", "user invite --admin", "public address", "chmod 600", "journal is whole"]
    {
        assert!(ended.out.contains(part), "{part}: {}", ended.out);
    }
}
