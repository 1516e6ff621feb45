//! Servers that send anything at all, and what may run on any thread.

use mail::imap::{Arrived, Cursor, LeftBehind, Pace, Session, Sink, StoreFailed, Watcher};
use mail::net::{Endpoint, Security};
use mail::smtp::{Sender, Settings};
use mail::verify::{Trust, Verifier};
use proptest::prelude::*;
use tokio_util::sync::CancellationToken;

use crate::imap::{EVERYTHING, enter, settings, then};
use crate::script::{Act, Script};

struct Nowhere;

impl Sink for Nowhere {
    async fn store(&self, _message: Arrived) -> Result<(), StoreFailed> {
        Ok(())
    }

    async fn left_behind(&self, _message: LeftBehind) -> Result<(), StoreFailed> {
        Ok(())
    }
}

fn run(work: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap().block_on(work);
}

/// Bytes that look a little like an answer.
fn babble() -> impl Strategy<Value = Vec<u8>> {
    let part = prop_oneof![
        Just("* ".to_owned()),
        Just("A0003 OK\r\n".to_owned()),
        Just("A0004 OK\r\n".to_owned()),
        Just("* OK [UIDVALIDITY 1] x\r\n".to_owned()),
        Just("* SEARCH 1 2 4294967295\r\n".to_owned()),
        Just("* 1 FETCH (UID 1 RFC822.SIZE 4)\r\n".to_owned()),
        Just("* 1 FETCH (UID 1 BODY[] {4}\r\n".to_owned()),
        Just("220 x\r\n250-8BITMIME\r\n250 AUTH PLAIN\r\n".to_owned()),
        Just("354 x\r\n".to_owned()),
        "[ -~]{0,20}\r\n",
        "\\PC{0,10}",
    ];
    prop::collection::vec(part, 0..12).prop_map(|parts| parts.concat().into_bytes())
}

proptest! {
    #[test]
    fn no_imap_server_brings_the_client_down(greeting in babble(), inside in babble()) {
        run(async move {
            let logged_in = then(enter(EVERYTHING), [Act::Raw(inside)]);
            let script = Script::new([vec![Act::Raw(greeting)], logged_in.clone(), logged_in]);
            let _ = Session::connect_by(&script, &settings()).await;
            let pace = Pace::new(std::sync::Arc::new(|| 0.0));
            let watcher = Watcher::over(script.dialer(), settings(), pace);
            let _ = watcher.once(Cursor::default(), &Nowhere).await;
            let _ = mail::imap::test_connection_by(&script, &settings()).await;
        });
    }

    #[test]
    fn no_smtp_server_brings_the_client_down(said in babble()) {
        run(async move {
            let script = Script::new([vec![Act::Raw(said.clone())], vec![Act::Raw(said)]]);
            let endpoint = Endpoint::new("correo.example.es", 25, Security::Plain).allow_plain();
            let settings = Settings::new(endpoint, None);
            let _ = mail::smtp::test_connection_by(&script, &settings).await;
            let sender = Sender::over(script.dialer(), settings);
            let _ = sender.send("", &["ana@example.org".to_owned()], b"Subject: x\r\n\r\nx").await;
        });
    }
}

#[test]
fn everything_can_run_on_any_thread() {
    fn movable<T: Send>(_: T) {}
    let script = Script::new([]);
    let watcher = Watcher::over(script.dialer(), settings(), Pace::new(std::sync::Arc::new(|| 0.0)));
    let stop = CancellationToken::new();
    movable(watcher.watch(Cursor::default(), &Nowhere, &stop, &|_| {}));
    movable(watcher.once(Cursor::default(), &Nowhere));
    movable(mail::imap::test_connection(&settings()));
    let sender = Sender::over(script.dialer(), Settings::new(Endpoint::new("x", 1, Security::Tls), None));
    movable(sender.send("", &[], b""));
    movable(sender.close());
    movable(Verifier::new(Trust::Nobody, None).verify(b"", None));
}
