//! One IMAP connection.

use std::time::Duration;

use bytes::Bytes;
use mail::imap::{AfterStore, Error, Fetched, Session, Settings, Woken};
use mail::net::{self, Endpoint, Login, Security, Step};
use tokio_util::sync::CancellationToken;

use crate::script::{Act, Script, say};

pub(crate) const EVERYTHING: &str = "IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 IDLE UIDPLUS MOVE";

pub(crate) fn settings() -> Settings {
    let endpoint = Endpoint::new("correo.example.es", 143, Security::Plain).allow_plain();
    Settings::new(endpoint, Login::password("ayuda@example.es", "clave muy secreta"))
}

/// Greeting and login.
pub(crate) fn enter(capabilities: &str) -> Vec<Act> {
    let offered = say(&format!("* CAPABILITY {capabilities}"));
    vec![
        say("* OK listo"),
        Act::Hear("CAPABILITY"),
        offered.clone(),
        Act::Answer("OK hecho"),
        Act::Hear("AUTHENTICATE PLAIN"),
        say("+ "),
        Act::Hear(""),
        Act::Answer("OK dentro"),
        Act::Hear("CAPABILITY"),
        offered,
        Act::Answer("OK hecho"),
    ]
}

pub(crate) fn then(mut acts: Vec<Act>, more: impl IntoIterator<Item = Act>) -> Vec<Act> {
    acts.extend(more);
    acts
}

async fn connected(script: &Script) -> Session {
    Session::connect_by(&script.clone(), &settings()).await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn the_folders_are_named_as_people_see_them() {
    let script = Script::new([then(
        enter(EVERYTHING),
        [
            Act::Hear("LIST \"\" \"*\""),
            say("* LIST (\\HasNoChildren) \"/\" INBOX"),
            say("* LIST (\\Noselect) \"/\" \"[Gmail]\""),
            say("* LIST (\\HasNoChildren) \"/\" \"Atenci&APM-n\""),
            Act::Answer("OK"),
        ],
    )]);
    assert_eq!(connected(&script).await.folders().await.unwrap(), ["Atención", "INBOX"]);
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn a_missing_folder_is_answered_with_those_that_exist() {
    let script = Script::new([then(
        enter(EVERYTHING),
        [
            Act::Hear("SELECT \"Reclamaciones\""),
            Act::Answer("NO [NONEXISTENT] no such mailbox"),
            Act::Hear("LIST"),
            say("* LIST () \"/\" INBOX"),
            Act::Answer("OK"),
        ],
    )]);
    let error = connected(&script).await.select("Reclamaciones").await.unwrap_err();
    let Error::FolderMissing { folders, .. } = error else { panic!("{error:?}") };
    assert_eq!(folders, ["INBOX"]);
}

#[tokio::test(start_paused = true)]
async fn messages_are_read_one_by_one_with_their_date_and_the_oldest_first() {
    let script = Script::new([then(
        enter(EVERYTHING),
        [
            Act::Hear("UID SEARCH UID 8:*"),
            say("* SEARCH 12 9"),
            Act::Answer("OK"),
            Act::Hear("UID FETCH 9,12 (UID RFC822.SIZE INTERNALDATE)"),
            say("* 1 FETCH (UID 9 RFC822.SIZE 5 INTERNALDATE \" 7-Jul-2025 02:44:25 +0200\")"),
            say("* 2 FETCH (UID 12 RFC822.SIZE 6 INTERNALDATE \"17-Jul-2025 02:44:25 +0000\")"),
            Act::Answer("OK"),
            Act::Hear("UID FETCH 9 (UID BODY.PEEK[]<0.1001>)"),
            say("* 1 FETCH (UID 9 BODY[]<0> {5}\r\nhola.)"),
            Act::Answer("OK"),
            Act::Hear("UID FETCH 12 (UID BODY.PEEK[]<0.1001>)"),
            say("* 2 FETCH (FLAGS (\\Seen))"),
            say("* 2 FETCH (BODY[]<0> {6}\r\nadiós UID 12)"),
            Act::Answer("OK"),
        ],
    )]);
    let mut session = connected(&script).await;
    let mut messages = session.fetch_since(7, 1000, 10).await.unwrap();
    assert_eq!(messages.found(), 2);
    let Some(Fetched::Message(first)) = messages.next().await.unwrap() else { panic!() };
    assert_eq!((first.uid, &first.bytes), (9, &Bytes::from_static(b"hola.")));
    assert_eq!(first.internal_date, Some("2025-07-07T00:44:25Z".parse().unwrap()));
    let Some(Fetched::Message(second)) = messages.next().await.unwrap() else { panic!() };
    assert_eq!((second.uid, &second.bytes), (12, &Bytes::from("adiós")));
    assert_eq!(messages.next().await.unwrap(), None);
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn the_last_message_is_not_read_again_when_nothing_is_new() {
    // For a server, "41:*" also means message 40 if that is the last one.
    let script = Script::new([then(
        enter(EVERYTHING),
        [Act::Hear("UID SEARCH UID 41:*"), say("* SEARCH 40"), Act::Answer("OK")],
    )]);
    let mut session = connected(&script).await;
    assert_eq!(session.fetch_since(40, 1000, 10).await.unwrap().found(), 0);
}

fn one_message(size: u64, answer: Vec<Act>) -> Script {
    let known = format!("* 1 FETCH (UID 3 RFC822.SIZE {size} INTERNALDATE \"17-Jul-2025 02:44:25 +0000\")");
    let looked = [Act::Hear("SEARCH"), say("* SEARCH 3"), Act::Answer("OK"), Act::Hear("FETCH"), say(&known)];
    Script::new([then(then(then(enter(EVERYTHING), looked), [Act::Answer("OK")]), answer)])
}

async fn only_message(script: &Script, largest: u32) -> Result<Option<Fetched>, Error> {
    let mut session = connected(script).await;
    let mut messages = session.fetch_since(0, largest, 10).await.unwrap();
    messages.next().await
}

#[tokio::test(start_paused = true)]
async fn of_a_message_that_is_too_large_only_the_headers_are_read() {
    let script = one_message(
        3_000_000_000,
        vec![
            Act::Hear("BODY.PEEK[HEADER]<0.65536>"),
            say("* 1 FETCH (UID 3 BODY[HEADER]<0> {13}\r\nSubject: ola\n)"),
            Act::Answer("OK"),
        ],
    );
    let Ok(Some(Fetched::TooLarge { uid: 3, size, headers })) = only_message(&script, 1000).await else { panic!() };
    assert_eq!((size, headers), (3_000_000_000, Bytes::from_static(b"Subject: ola\n")));
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn a_server_that_was_wrong_about_the_size_does_not_get_past_the_limit() {
    let script = one_message(
        5,
        vec![
            Act::Hear("BODY.PEEK[]<0.11>"),
            say("* 1 FETCH (UID 3 BODY[]<0> {11}\r\n01234567890)"),
            Act::Answer("OK"),
            Act::Hear("BODY.PEEK[HEADER]"),
            say("* 1 FETCH (UID 3 BODY[HEADER]<0> {2}\r\n\r\n)"),
            Act::Answer("OK"),
        ],
    );
    let fetched = only_message(&script, 10).await.unwrap();
    assert!(matches!(fetched, Some(Fetched::TooLarge { uid: 3, .. })), "{fetched:?}");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_sends_without_end_is_cut_off() {
    let flood = vec![b'x'; 1 << 20];
    let script = one_message(
        5,
        vec![
            Act::Hear("BODY.PEEK[]"),
            Act::Raw(b"* 1 FETCH (UID 3 BODY[]<0> {400000000}\r\n".to_vec()),
            Act::Raw(flood),
            Act::Hang,
        ],
    );
    let error = only_message(&script, 1000).await.unwrap_err();
    assert!(matches!(error, Error::Net(net::Error::TooMuch)), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn a_message_that_somebody_deleted_meanwhile_is_no_error() {
    let script = one_message(5, vec![Act::Hear("BODY.PEEK[]"), Act::Answer("OK nothing")]);
    assert_eq!(only_message(&script, 1000).await.unwrap(), Some(Fetched::Gone { uid: 3 }));
}

#[tokio::test(start_paused = true)]
async fn a_lost_connection_is_not_taken_for_a_deleted_message() {
    let script = one_message(5, vec![Act::Hear("BODY.PEEK[]")]);
    let error = only_message(&script, 1000).await.unwrap_err();
    assert!(matches!(error, Error::Net(net::Error::Closed(Step::Command))), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn a_message_that_the_server_cannot_give_out_is_told_apart_from_a_busy_server() {
    let broken = one_message(5, vec![Act::Hear("BODY.PEEK[]"), Act::Answer("NO [EXPUNGEISSUED] mail file is damaged")]);
    let fetched = only_message(&broken, 1000).await.unwrap();
    assert!(matches!(fetched, Some(Fetched::Unreadable { uid: 3, .. })), "{fetched:?}");
    let busy = one_message(5, vec![Act::Hear("BODY.PEEK[]"), Act::Answer("NO [UNAVAILABLE] storage is away")]);
    assert!(matches!(only_message(&busy, 1000).await, Err(Error::Refused { .. })));
}

#[tokio::test(start_paused = true)]
async fn a_silent_server_is_given_up() {
    for (step, acts) in [
        (Step::Greeting, vec![Act::Hang]),
        (Step::Login, then(enter(EVERYTHING)[..5].to_vec(), [Act::Hang])),
        (Step::Command, then(enter(EVERYTHING)[..9].to_vec(), [Act::Hang])),
    ] {
        let error = Session::connect_by(&Script::new([acts]), &settings()).await.unwrap_err();
        assert!(matches!(error, Error::Net(net::Error::TimedOut(at)) if at == step), "{step:?}: {error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn stored_messages_are_moved_and_the_folder_is_made_first() {
    let script = Script::new([then(
        enter(EVERYTHING),
        [
            Act::Hear("UID MOVE 3,4 \"Archivo/A&APE-o\""),
            Act::Answer("NO [TRYCREATE] not there"),
            Act::Hear("CREATE \"Archivo/A&APE-o\""),
            Act::Answer("OK"),
            Act::Hear("UID MOVE 3,4"),
            Act::Answer("OK"),
        ],
    )]);
    connected(&script).await.mark(&[3, 4], &AfterStore::MoveTo("Archivo/Año".to_owned())).await.unwrap();
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn without_uidplus_nothing_is_expunged_that_others_have_deleted() {
    let script = Script::new([then(
        enter("IMAP4rev1 AUTH=PLAIN"),
        [
            Act::Hear("UID COPY 3"),
            Act::Answer("OK"),
            Act::Hear("UID STORE 3 +FLAGS.SILENT (\\Deleted)"),
            Act::Answer("OK"),
        ],
    )]);
    connected(&script).await.mark(&[3], &AfterStore::MoveTo("Archivo".to_owned())).await.unwrap();
    assert!(!script.heard_any("EXPUNGE"));
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn settings_cannot_smuggle_commands() {
    let script = Script::new([enter(EVERYTHING), enter(EVERYTHING)]);
    let mut session = connected(&script).await;
    let keyword = AfterStore::Keyword("x) \r\nA1 LOGOUT".to_owned());
    assert!(matches!(session.mark(&[1], &keyword).await, Err(Error::BadSetting(_))));
    assert!(matches!(session.select("a\r\nA1 LOGOUT").await, Err(Error::BadSetting(_))));
    let mut smuggler = settings();
    smuggler.login = Login::password("ayuda", "x\r\nA1 LOGOUT");
    assert!(matches!(Session::connect_by(&script, &smuggler).await, Err(Error::BadSetting(_))));
    assert!(!script.heard_any("LOGOUT"));
}

#[tokio::test(start_paused = true)]
async fn idle_ends_at_once_when_a_message_comes() {
    let script = Script::new([then(
        enter(EVERYTHING),
        [
            Act::Hear("IDLE"),
            say("+ idling"),
            say("* OK Still here"),
            say("* 4 EXISTS"),
            Act::Hear("DONE"),
            Act::Answer("OK done"),
        ],
    )]);
    let mut session = connected(&script).await;
    let begun = tokio::time::Instant::now();
    assert_eq!(session.idle(Duration::from_mins(9), &CancellationToken::new()).await.unwrap(), Woken::News);
    assert_eq!(begun.elapsed(), Duration::ZERO);
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn idle_ends_after_its_time_and_on_request() {
    let quiet = || then(enter(EVERYTHING), [Act::Hear("IDLE"), say("+ idling"), Act::Hear("DONE"), Act::Answer("OK")]);
    let script = Script::new([quiet(), quiet()]);
    let mut session = connected(&script).await;
    let begun = tokio::time::Instant::now();
    assert_eq!(session.idle(Duration::from_mins(9), &CancellationToken::new()).await.unwrap(), Woken::TimeUp);
    assert_eq!(begun.elapsed(), Duration::from_mins(9));
    let stop = CancellationToken::new();
    let mut session = connected(&script).await;
    let (woken, ()) = tokio::join!(session.idle(Duration::from_mins(9), &stop), async {
        tokio::time::sleep(Duration::from_secs(5)).await;
        stop.cancel();
    });
    assert_eq!(woken.unwrap(), Woken::Stopped);
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn a_message_that_came_before_idle_began_is_not_slept_through() {
    let script =
        Script::new([then(enter(EVERYTHING), [Act::Hear("NOOP"), say("* 5 EXISTS"), Act::Answer("OK"), Act::Hang])]);
    let mut session = connected(&script).await;
    session.noop().await.unwrap();
    assert_eq!(session.idle(Duration::from_mins(9), &CancellationToken::new()).await.unwrap(), Woken::News);
    assert!(!script.heard_any("IDLE"));
}

#[tokio::test(start_paused = true)]
async fn a_server_without_idle_is_asked_every_so_often() {
    let script =
        Script::new([then(enter("IMAP4rev1 AUTH=PLAIN"), [Act::Hear("NOOP"), say("* 5 EXISTS"), Act::Answer("OK")])]);
    let mut session = connected(&script).await;
    let begun = tokio::time::Instant::now();
    let woken = session.wait(Duration::from_mins(9), Duration::from_mins(1), &CancellationToken::new()).await.unwrap();
    assert_eq!((woken, begun.elapsed()), (Woken::News, Duration::from_mins(1)));
}
