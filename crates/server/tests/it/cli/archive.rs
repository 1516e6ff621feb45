//! `esmero backup`, `restore`, `export`, `verify` and `move-database`.

use std::path::Path;

use super::{House, mail};

const INGEST: [&str; 3] = ["ingest", "--mailbox", "atencion"];

const WITH_FILE: &str = "From: Luis <luis@example.org>\r\nTo: atencion@aguas.example\r\nSubject: factura\r\n\
    Message-ID: <factura@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n\
    --b\r\nContent-Type: text/plain\r\n\r\nAdjunto la factura.\r\n--b\r\nContent-Type: application/pdf\r\n\
    Content-Disposition: attachment; filename=factura.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n--b--\r\n";

/// An installation with two cases, one of them with an attachment.
async fn lived_in() -> House {
    let house = House::with_mailbox().await;
    assert_eq!(house.run_with(&INGEST, &mail("Ana <ana@example.org>", "fuga", "sale-agua")).code, 0);
    assert_eq!(house.run_with(&INGEST, WITH_FILE.as_bytes()).code, 0);
    house
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[tokio::test]
async fn a_backup_is_restored_to_the_same_and_is_proved() {
    let house = lived_in().await;
    let archive = house.path().join("backup.tar");
    let ended = house.run(&["backup", text(&archive)]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.err.contains("2 cases") && ended.err.contains("checked"), "{}", ended.err);

    let other = House::new();
    let restored = other.run(&["restore", text(&archive)]);
    assert_eq!(restored.code, 0, "{}", restored.err);
    let (before, after) = (house.run(&["verify"]), other.run(&["verify"]));
    assert_eq!((after.code, &after.err), (0, &before.err));
    let key = |house: &House| std::fs::read(house.path().join("data/secret.key")).unwrap();
    assert_eq!(key(&house), key(&other));
}

#[tokio::test]
async fn neither_a_backup_nor_an_installation_is_overwritten() {
    let house = lived_in().await;
    let archive = house.path().join("backup.tar");
    house.run(&["backup", text(&archive)]);
    let before = std::fs::read(&archive).unwrap();
    assert_eq!(house.run(&["backup", text(&archive)]).code, 1);
    assert_eq!(std::fs::read(&archive).unwrap(), before);
    let refused = house.run(&["restore", text(&archive)]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("nothing is ever overwritten"), "{}", refused.err);
}

#[cfg(unix)]
#[tokio::test]
async fn only_its_owner_can_read_a_backup() {
    use std::os::unix::fs::PermissionsExt;
    let house = lived_in().await;
    let archive = house.path().join("backup.tar");
    house.run(&["backup", text(&archive)]);
    assert_eq!(std::fs::metadata(&archive).unwrap().permissions().mode() & 0o777, 0o600);
}

#[tokio::test]
async fn a_damaged_backup_is_refused() {
    let house = lived_in().await;
    let archive = house.path().join("backup.tar");
    house.run(&["backup", text(&archive)]);
    let mut bytes = std::fs::read(&archive).unwrap();
    let place = bytes.windows(8).position(|part| part == b"%PDF-1.4").unwrap();
    bytes[place] = b'!';
    std::fs::write(&archive, bytes).unwrap();
    let ended = House::new().run(&["restore", text(&archive)]);
    assert_eq!(ended.code, 1);
    assert!(ended.err.contains("damaged"), "{}", ended.err);
    std::fs::write(&archive, "no archive at all").unwrap();
    assert_eq!(House::new().run(&["restore", text(&archive)]).code, 1);
}

#[tokio::test]
async fn an_export_has_every_table_and_file_but_no_secret() {
    let house = lived_in().await;
    house.run_with(&["user", "add", "a@example.org"], b"una frase larga\n");
    let to = house.path().join("export");
    let ended = house.run(&["export", text(&to)]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    for table in store::admin::exported() {
        assert!(to.join(format!("{table}.jsonl")).is_file(), "{table}");
    }
    let lines = |table: &str| std::fs::read_to_string(to.join(format!("{table}.jsonl"))).unwrap();
    let messages: Vec<serde_json::Value> =
        lines("message").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(messages.iter().any(|message| message["text"].as_str().is_some_and(|text| text.contains("sale-agua"))));
    assert!(lines("agent").contains("a@example.org") && !lines("agent").contains("argon2"));
    // Two mails and the attachment of one.
    assert_eq!(std::fs::read_dir(to.join("files")).unwrap().count(), 3);
    assert_eq!(house.run(&["export", text(&to)]).code, 1);
}

#[tokio::test]
async fn words_that_were_changed_past_the_program_are_found() {
    let house = lived_in().await;
    assert_eq!(house.run(&["verify"]).code, 0);
    let database = rusqlite::Connection::open(house.path().join("data/esmero.db")).unwrap();
    database.execute("UPDATE message SET text = 'nada' WHERE text LIKE 'sale-agua%'", []).unwrap();
    drop(database);
    let ended = house.run(&["verify"]);
    assert_eq!(ended.code, 1);
    assert!(ended.out.contains("its words or files were changed"), "{}", ended.out);
}

#[tokio::test]
async fn files_that_were_changed_or_removed_are_found() {
    let house = lived_in().await;
    let name = store::blobs::Blobs::name_of(b"%PDF-1.4\n");
    let path = house.path().join("data/files").join(&name[..2]).join(&name[2..4]).join(&name);
    std::fs::write(&path, "other").unwrap();
    assert!(house.run(&["verify"]).out.contains(&format!("file {name}: it was changed")));
    std::fs::remove_file(&path).unwrap();
    let ended = house.run(&["verify"]);
    assert_eq!(ended.code, 1);
    assert!(ended.out.contains(&format!("file {name}: it is gone")), "{}", ended.out);
}

#[tokio::test]
async fn everything_moves_to_another_database_which_must_be_empty() {
    let house = lived_in().await;
    let to = format!("sqlite:{}", text(&house.path().join("other.db")));
    let ended = house.run(&["move-database", "--to", &to]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.err.contains("2 cases"), "{}", ended.err);
    let there: super::Ended = house.command(&["verify"]).env("ESMERO_DATABASE", &to).output().unwrap().into();
    assert_eq!((there.code, there.err), (0, house.run(&["verify"]).err));
    let again = house.run(&["move-database", "--to", &to]);
    assert_eq!(again.code, 1);
    assert!(again.err.contains("nothing is ever overwritten"), "{}", again.err);
}
