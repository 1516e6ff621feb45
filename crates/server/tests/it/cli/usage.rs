//! How every command says that it cannot: on standard error, with 1; and with 2 when it was called in a wrong way.

use rstest::rstest;

use super::House;

/// A mistyped folder is no new installation.
#[rstest]
#[case(&["verify"])]
#[case(&["backup", "backup.tar"])]
#[case(&["export", "export"])]
#[case(&["token", "create", "tienda"])]
#[case(&["move-database", "--to", "sqlite:other.db"])]
#[case(&["user", "list"])]
#[case(&["user", "reset", "lucia@example.org"])]
fn nothing_is_made_where_nothing_is(#[case] arguments: &[&str]) {
    let house = House::new();
    let mut command = house.command(arguments);
    let ended: super::Ended = command.current_dir(house.path()).output().unwrap().into();
    assert_eq!((ended.code, ended.out.as_str()), (1, ""), "{}", ended.err);
    assert!(ended.err.starts_with("esmero: there is no installation here"), "{}", ended.err);
    assert!(ended.err.contains("--data"), "{}", ended.err);
    assert_eq!(std::fs::read_dir(house.path()).unwrap().count(), 0);
}

/// The mail server that hands a mail over keeps it and tries again: a mistake in the installation must not send it back.
#[test]
fn a_mail_waits_where_nothing_is_yet() {
    let ended = House::new().run_with(&["ingest", "--mailbox", "atencion"], b"Subject: Hola\r\n\r\nHola\r\n");
    assert_eq!(ended.code, 75);
    assert!(ended.err.contains("there is no installation here"), "{}", ended.err);
}

#[rstest]
#[case(&[])]
#[case(&["serv"])]
#[case(&["serve", "--listen", "8080"])]
#[case(&["demo", "--listen", "8080"])]
#[case(&["ingest", "--nonsense"])]
#[case(&["user"])]
#[case(&["user", "add"])]
#[case(&["user", "invite"])]
#[case(&["user", "add", "lucia@example.org", "--role", "boss"])]
#[case(&["token"])]
#[case(&["token", "create"])]
#[case(&["token", "create", "tienda", "--expires", "0"])]
#[case(&["config"])]
#[case(&["profile"])]
#[case(&["profile", "explain"])]
#[case(&["profile", "explain", "es", "--size", "huge"])]
#[case(&["profile", "explain", "es", "--on", "mañana"])]
#[case(&["profile", "diff", "es"])]
#[case(&["doctor", "now"])]
#[case(&["verify", "all"])]
#[case(&["backup"])]
#[case(&["restore"])]
#[case(&["export"])]
#[case(&["move-database"])]
#[case(&["move-database", "--to", "mysql://localhost/esmero"])]
fn wrong_usage_ends_with_two(#[case] arguments: &[&str]) {
    let house = House::new();
    let ended = house.run(arguments);
    assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{}", ended.err);
    assert!(ended.err.contains("Usage") || ended.err.contains("--help"), "{}", ended.err);
    assert_eq!(std::fs::read_dir(house.path()).unwrap().count(), 0);
}

/// The configuration cannot be used, whatever the command.
#[rstest]
#[case(&["serve"])]
#[case(&["demo"])]
#[case(&["verify"])]
#[case(&["user", "list"])]
#[case(&["config", "check"])]
fn what_cannot_be_done_is_told_on_standard_error(#[case] arguments: &[&str]) {
    let house = House::new();
    let file = house.path().join("esmero.toml");
    std::fs::write(&file, "log = \"xml\"\n").unwrap();
    let arguments = [arguments, &["--config", file.to_str().unwrap()]].concat();
    let ended = house.run(&arguments);
    assert_eq!((ended.code, ended.out.as_str()), (1, ""), "{}", ended.err);
    for part in ["esmero.toml", "xml", "text", "json"] {
        assert!(ended.err.contains(part), "{part}: {}", ended.err);
    }
    assert!(!house.path().join("data").exists());
}

#[test]
fn a_taken_address_is_told_with_what_to_do() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let ended = House::new().run(&["serve", "--listen", &taken.local_addr().unwrap().to_string()]);
    assert_eq!(ended.code, 1);
    assert!(ended.err.contains("cannot listen") && ended.err.contains("--listen"), "{}", ended.err);
}
