//! `esmero ingest`.

use super::{House, mail};

const INGEST: [&str; 3] = ["ingest", "--mailbox", "atencion"];

/// How many cases there are.
async fn cases(house: &House) -> usize {
    let app = house.open().await;
    let first = domain::ids::CaseId(uuid::Uuid::nil());
    app.db.read::<_, store::Error>(move |tx| store::cases::after(tx, first, 1000)).await.unwrap().len()
}

#[tokio::test]
async fn a_mail_from_a_pipe_becomes_a_case() {
    let house = House::with_mailbox().await;
    let ended = house.run_with(&INGEST, &mail("Ana <ana@example.org>", "fuga", "sale-agua"));
    assert_eq!((ended.code, ended.err.as_str()), (0, "1 mail: 1 filed\n"));
    assert_eq!(ended.out, "");
    assert_eq!(cases(&house).await, 1);
}

#[tokio::test]
async fn the_same_mail_is_filed_once_however_often_it_comes() {
    let house = House::with_mailbox().await;
    let fuga = mail("Ana <ana@example.org>", "fuga", "sale-agua");
    house.run_with(&INGEST, &fuga);
    let again = house.run_with(&INGEST, &fuga);
    assert_eq!((again.code, again.err.as_str()), (0, "1 mail: 1 duplicate\n"));
    assert_eq!(cases(&house).await, 1);
}

#[tokio::test]
async fn the_envelope_line_of_a_mail_server_is_no_part_of_the_mail() {
    let house = House::with_mailbox().await;
    let piped =
        [b"From ana@example.org Mon Nov 16 09:00:00 2026\n".as_slice(), &mail("ana@example.org", "fuga", "x")].concat();
    assert_eq!(house.run_with(&INGEST, &piped).err, "1 mail: 1 filed\n");
    assert_eq!(house.run_with(&INGEST, &mail("ana@example.org", "fuga", "x")).err, "1 mail: 1 duplicate\n");
}

#[tokio::test]
async fn files_folders_maildirs_and_mboxes_are_taken_together() {
    let house = House::with_mailbox().await;
    let folder = house.path().join("mails");
    let maildir = folder.join("maildir");
    for part in ["cur", "new", "tmp"] {
        std::fs::create_dir_all(maildir.join(part)).unwrap();
    }
    std::fs::write(folder.join("1.eml"), mail("a@example.org", "uno", "a")).unwrap();
    std::fs::write(maildir.join("cur/2"), mail("b@example.org", "dos", "b")).unwrap();
    std::fs::write(maildir.join("new/3"), mail("c@example.org", "tres", "c")).unwrap();
    std::fs::write(maildir.join("tmp/4"), mail("d@example.org", "no", "d")).unwrap();
    let mbox = house.path().join("archive.mbox");
    let separator = b"From x@example.org Mon Nov 16 09:00:00 2026\n";
    let (four, five) = (mail("e@example.org", "cuatro", "e"), mail("f@example.org", "cinco", "f"));
    std::fs::write(&mbox, [separator.as_slice(), &four, b"\n", separator, &five].concat()).unwrap();
    let single = house.path().join("copy.eml");
    std::fs::write(&single, mail("a@example.org", "uno", "a")).unwrap();

    let paths = [&folder, &mbox, &single].map(|path| path.to_str().unwrap());
    let ended = house.run(&[INGEST.as_slice(), &paths].concat());
    assert_eq!((ended.code, ended.err.as_str()), (0, "6 mails: 5 filed, 1 duplicate\n"));
    assert_eq!(cases(&house).await, 5);
}

#[tokio::test]
async fn many_mails_are_each_there_once() {
    let house = House::with_mailbox().await;
    let folder = house.path().join("mails");
    std::fs::create_dir(&folder).unwrap();
    for number in 0..150 {
        let text = format!("caso-{number}");
        std::fs::write(folder.join(&text), mail(&format!("p{number}@example.org"), "asunto", &text)).unwrap();
    }
    let ended = house.run(&[INGEST.as_slice(), &[folder.to_str().unwrap()]].concat());
    assert_eq!(ended.err, "150 mails: 150 filed\n");
    assert_eq!(cases(&house).await, 150);
    assert_eq!(house.run(&["verify"]).code, 0);
}

#[tokio::test]
async fn what_cannot_be_read_as_a_mail_is_accepted_and_waits_for_a_human() {
    let house = House::with_mailbox().await;
    let ended = house.run_with(&INGEST, b"\0\x01\x02 this is no mail");
    assert_eq!((ended.code, ended.err.as_str()), (0, "1 mail: 1 in quarantine\n"));
    let app = house.open().await;
    let waiting = app.db.read::<_, store::Error>(store::incoming::count_quarantined).await.unwrap();
    assert_eq!(waiting, 1);
}

#[tokio::test]
async fn a_database_that_cannot_be_opened_asks_the_mail_server_to_try_again() {
    let house = House::with_mailbox().await;
    let folder = house.path().to_str().unwrap().to_owned();
    let mut command = house.command(&INGEST);
    // A folder cannot be opened as a database.
    let output = command.env("ESMERO_DATABASE", format!("sqlite:{folder}")).output().unwrap();
    assert_eq!(output.status.code(), Some(75));
}

#[tokio::test]
async fn an_unknown_mailbox_is_answered_with_those_there_are() {
    let house = House::with_mailbox().await;
    let ended = house.run_with(&["ingest", "--mailbox", "ventas"], &mail("a@example.org", "x", "y"));
    assert_eq!(ended.code, 75, "somebody may have renamed it: the mail server keeps the mail");
    assert!(ended.err.contains("«ventas»") && ended.err.contains("atencion"), "{}", ended.err);
}

#[tokio::test]
async fn an_empty_pipe_and_a_missing_file_are_errors() {
    let house = House::with_mailbox().await;
    let empty = house.run_with(&INGEST, b"");
    assert_eq!(empty.code, 75);
    assert!(empty.err.contains("standard input is empty"), "{}", empty.err);
    let missing = house.run(&[INGEST.as_slice(), &["/nowhere/mail.eml"]].concat());
    assert_eq!(missing.code, 1);
    assert!(missing.err.contains("/nowhere/mail.eml"), "{}", missing.err);
}

#[tokio::test]
async fn whatever_is_wrong_with_the_house_no_mail_is_returned_to_its_sender() {
    let house = House::with_mailbox().await;
    let mut command = house.command(&INGEST);
    let output = command.args(["--config", "/nowhere/esmero.toml"]).output().unwrap();
    assert_eq!(output.status.code(), Some(75), "{output:?}");
    let app = house.open().await;
    let damage = |tx: &mut store::Tx<'_>| {
        let mut mailbox = store::mailboxes::list(tx)?.remove(0);
        mailbox.settings = "{".into();
        store::mailboxes::update(tx, &mut mailbox)
    };
    app.db.write::<_, store::Error>(damage).await.unwrap();
    assert_eq!(house.run_with(&INGEST, &mail("a@example.org", "x", "y")).code, 75);
}

#[tokio::test]
async fn a_mailbox_is_known_by_its_identifier_too() {
    let house = House::with_mailbox().await;
    let app = house.open().await;
    let id = app.db.read::<_, store::Error>(store::mailboxes::list).await.unwrap()[0].id.to_string();
    let ended = house.run_with(&["ingest", "--mailbox", &id], &mail("a@example.org", "x", "y"));
    assert_eq!((ended.code, ended.err.as_str()), (0, "1 mail: 1 filed\n"));
}

#[test]
fn ingest_without_a_mailbox_is_wrong_usage() {
    let ended = House::new().run(&["ingest"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("--mailbox"), "{}", ended.err);
}
