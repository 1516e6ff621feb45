//! A mailbox that is kept read.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use mail::imap::{Arrived, Cursor, LeftBehind, Pace, Sink, State, StoreFailed, Tally, Trouble, Watcher, Why};
use mail::net::report::Reason;
use tokio_util::sync::CancellationToken;

use crate::imap::{EVERYTHING, enter, settings, then};
use crate::script::{Act, Script, say};

/// Remembers what it was given, and fails as often as it is told to.
#[derive(Default)]
struct Shelf {
    stored: Mutex<Vec<(u32, u32, String)>>,
    left: Mutex<Vec<LeftBehind>>,
    passed: Mutex<Vec<Cursor>>,
    failures: Mutex<u32>,
    /// Stops the watcher when so many messages were given.
    stop_after: Option<(usize, CancellationToken)>,
}

impl Shelf {
    fn stopping(after: usize, stop: &CancellationToken) -> Self {
        Self { stop_after: Some((after, stop.clone())), ..Self::default() }
    }

    fn stored(&self) -> Vec<(u32, u32, String)> {
        self.stored.lock().unwrap().clone()
    }

    fn count(&self) {
        let given = self.stored.lock().unwrap().len() + self.left.lock().unwrap().len();
        if let Some((after, stop)) = &self.stop_after
            && given >= *after
        {
            stop.cancel();
        }
    }
}

impl Sink for Shelf {
    async fn store(&self, message: Arrived) -> Result<(), StoreFailed> {
        {
            let mut failures = self.failures.lock().unwrap();
            if *failures > 0 {
                *failures -= 1;
                return Err(StoreFailed("disk full".to_owned()));
            }
        }
        let text = String::from_utf8_lossy(&message.bytes).into_owned();
        self.stored.lock().unwrap().push((message.uid_validity, message.uid, text));
        self.count();
        Ok(())
    }

    async fn left_behind(&self, message: LeftBehind) -> Result<(), StoreFailed> {
        self.left.lock().unwrap().push(message);
        self.count();
        Ok(())
    }

    async fn passed_over(&self, cursor: Cursor) -> Result<(), StoreFailed> {
        self.passed.lock().unwrap().push(cursor);
        Ok(())
    }
}

fn pace(jitter: f64) -> Pace {
    Pace::new(Arc::new(move || jitter))
}

fn select(uid_validity: u32) -> Vec<Act> {
    vec![
        Act::Hear("SELECT \"INBOX\""),
        say("* 3 EXISTS"),
        say(&format!("* OK [UIDVALIDITY {uid_validity}] valid")),
        say("* OK [UIDNEXT 4] next"),
        Act::Answer("OK [READ-WRITE] open"),
    ]
}

fn found(uids: &[u32]) -> Vec<Act> {
    let list = uids.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let mut acts = vec![Act::Hear("UID SEARCH"), say(format!("* SEARCH {list}").trim_end()), Act::Answer("OK")];
    if !uids.is_empty() {
        acts.push(Act::Hear("RFC822.SIZE"));
        acts.extend(uids.iter().map(|uid| say(&format!("* {uid} FETCH (UID {uid} RFC822.SIZE 5)"))));
        acts.push(Act::Answer("OK"));
    }
    acts
}

fn give(uid: u32) -> Vec<Act> {
    vec![
        Act::Hear("BODY.PEEK[]"),
        say(&format!("* {uid} FETCH (UID {uid} BODY[]<0> {{5}}\r\nhola{uid})")),
        Act::Answer("OK"),
    ]
}

fn marked() -> Vec<Act> {
    vec![Act::Hear("STORE"), Act::Answer("OK")]
}

fn all(parts: impl IntoIterator<Item = Vec<Act>>) -> Vec<Act> {
    parts.into_iter().flatten().collect()
}

/// Watches until stopped, and returns every state that was reported.
async fn watch(
    script: &Script,
    pace: Pace,
    cursor: Cursor,
    shelf: &Shelf,
    stop: &CancellationToken,
) -> (Cursor, Vec<State>) {
    let states = Mutex::new(Vec::new());
    let watcher = Watcher::over(script.dialer(), settings(), pace);
    let report = |state| states.lock().unwrap().push(state);
    let cursor = watcher.watch(cursor, shelf, stop, &report).await;
    (cursor, states.into_inner().unwrap())
}

#[tokio::test(start_paused = true)]
async fn each_message_is_marked_only_after_it_is_stored() {
    let stop = CancellationToken::new();
    let script = Script::new([all([
        enter(EVERYTHING),
        select(7),
        found(&[1, 2]),
        give(1),
        marked(),
        give(2),
        marked(),
        found(&[]),
    ])]);
    let shelf = Shelf::stopping(2, &stop);
    let (cursor, states) = watch(&script, pace(1.0), Cursor::default(), &shelf, &stop).await;
    assert_eq!(cursor, Cursor { uid_validity: 7, last_uid: 2 });
    assert_eq!(shelf.stored(), [(7, 1, "hola1".to_owned()), (7, 2, "hola2".to_owned())]);
    assert!(script.heard_any("UID STORE 1 +FLAGS.SILENT (\\Seen)"));
    assert_eq!(states[..2], [State::Connecting, State::Reading { found: 2 }]);
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn a_message_that_could_not_be_stored_is_not_marked_and_comes_again() {
    let stop = CancellationToken::new();
    let first = all([enter(EVERYTHING), select(7), found(&[1]), give(1), vec![Act::Hang]]);
    let second = all([enter(EVERYTHING), select(7), found(&[1]), give(1), marked(), found(&[])]);
    let script = Script::new([first, second]);
    let shelf = Shelf { failures: Mutex::new(1), ..Shelf::stopping(1, &stop) };
    let (_, states) = watch(&script, pace(1.0), Cursor::default(), &shelf, &stop).await;
    assert_eq!(shelf.stored().len(), 1);
    assert_eq!(script.times_heard("STORE"), 1);
    let trouble = Trouble::Storage("disk full".to_owned());
    assert!(states.contains(&State::Waiting { pause: Duration::from_secs(2), failures: 1, trouble }), "{states:?}");
}

#[tokio::test(start_paused = true)]
async fn a_connection_lost_in_the_middle_of_a_message_loses_nothing() {
    let stop = CancellationToken::new();
    let half = Act::Raw(b"* 2 FETCH (UID 2 BODY[]<0> {5}\r\nho".to_vec());
    let first =
        all([enter(EVERYTHING), select(7), found(&[1, 2]), give(1), marked(), vec![Act::Hear("BODY.PEEK[]"), half]]);
    let second = all([enter(EVERYTHING), select(7), found(&[2]), give(2), marked(), found(&[])]);
    let script = Script::new([first, second]);
    let shelf = Shelf::stopping(2, &stop);
    let (cursor, states) = watch(&script, pace(1.0), Cursor::default(), &shelf, &stop).await;
    assert_eq!(shelf.stored(), [(7, 1, "hola1".to_owned()), (7, 2, "hola2".to_owned())]);
    assert_eq!(cursor.last_uid, 2);
    assert!(script.heard_any("UID SEARCH UID 2:*"));
    let trouble = Trouble::Server(Reason::Closed);
    assert!(states.contains(&State::Waiting { pause: Duration::from_secs(2), failures: 1, trouble }), "{states:?}");
}

#[tokio::test(start_paused = true)]
async fn what_was_stored_when_the_connection_broke_is_marked_on_the_next() {
    let stop = CancellationToken::new();
    let first = all([enter(EVERYTHING), select(7), found(&[1]), give(1), vec![Act::Hear("STORE")]]);
    let second = all([enter(EVERYTHING), select(7), marked(), found(&[2]), give(2), marked(), found(&[])]);
    let script = Script::new([first, second]);
    let shelf = Shelf::stopping(2, &stop);
    watch(&script, pace(1.0), Cursor::default(), &shelf, &stop).await;
    assert_eq!(script.times_heard("UID STORE 1 "), 2);
    assert_eq!(shelf.stored().len(), 2);
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn when_the_server_renumbers_its_messages_all_are_offered_again() {
    let stop = CancellationToken::new();
    let script = Script::new([all([enter(EVERYTHING), select(8), found(&[1]), give(1), marked(), found(&[])])]);
    let shelf = Shelf::stopping(1, &stop);
    let before = Cursor { uid_validity: 7, last_uid: 900 };
    let (cursor, _) = watch(&script, pace(1.0), before, &shelf, &stop).await;
    assert!(script.heard_any("UID SEARCH UID 1:*"));
    assert_eq!(shelf.stored(), [(8, 1, "hola1".to_owned())]);
    assert_eq!(cursor, Cursor { uid_validity: 8, last_uid: 1 });
}

#[tokio::test(start_paused = true)]
async fn pauses_double_up_to_a_limit_and_chance_shortens_them() {
    for (jitter, expected) in [(1.0, [2, 4, 8, 16]), (0.0, [1, 2, 4, 8])] {
        let stop = CancellationToken::new();
        let stopper = stop.clone();
        let states = Mutex::new(Vec::new());
        let report = move |state| {
            if let State::Waiting { pause, .. } = state {
                states.lock().unwrap().push(pause.as_secs());
                if states.lock().unwrap().len() == 4 {
                    stopper.cancel();
                    assert_eq!(*states.lock().unwrap(), expected);
                }
            }
        };
        let watcher = Watcher::over(Script::new([]).dialer(), settings(), pace(jitter));
        watcher.watch(Cursor::default(), &Shelf::default(), &stop, &report).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_refused_password_is_not_tried_again_soon() {
    let stop = CancellationToken::new();
    let refused = then(enter(EVERYTHING)[..7].to_vec(), [Act::Answer("NO [AUTHENTICATIONFAILED] no")]);
    let states = Mutex::new(Vec::new());
    let report = |state| {
        if let State::Waiting { pause, .. } = &state {
            assert!(*pause >= Duration::from_secs(150), "{pause:?}");
            stop.cancel();
        }
        states.lock().unwrap().push(state);
    };
    let watcher = Watcher::over(Script::new([refused]).dialer(), settings(), pace(0.0));
    watcher.watch(Cursor::default(), &Shelf::default(), &stop, &report).await;
    assert!(matches!(states.lock().unwrap()[1], State::Waiting { .. }));
}

#[tokio::test(start_paused = true)]
async fn a_large_or_damaged_message_is_reported_and_the_next_one_read() {
    let stop = CancellationToken::new();
    let looked = vec![
        Act::Hear("UID SEARCH"),
        say("* SEARCH 1 2 3"),
        Act::Answer("OK"),
        Act::Hear("RFC822.SIZE"),
        say("* 1 FETCH (UID 1 RFC822.SIZE 99000000)"),
        say("* 2 FETCH (UID 2 RFC822.SIZE 5)"),
        say("* 3 FETCH (UID 3 RFC822.SIZE 5)"),
        Act::Answer("OK"),
        Act::Hear("BODY.PEEK[HEADER]"),
        say("* 1 FETCH (UID 1 BODY[HEADER]<0> {8}\r\nTo: a@b\n)"),
        Act::Answer("OK"),
        Act::Hear("BODY.PEEK[]"),
        Act::Answer("NO damaged"),
    ];
    let script = Script::new([all([enter(EVERYTHING), select(7), looked, give(3), marked(), found(&[])])]);
    let shelf = Shelf::stopping(3, &stop);
    let (cursor, _) = watch(&script, pace(1.0), Cursor::default(), &shelf, &stop).await;
    let left = shelf.left.lock().unwrap();
    assert_eq!((left[0].uid, &left[0].why), (1, &Why::TooLarge { size: 99_000_000 }));
    assert_eq!(left[0].headers, "To: a@b\n");
    assert_eq!((left[1].uid, &left[1].why), (2, &Why::Unreadable { said: "damaged".to_owned() }));
    assert_eq!(shelf.stored(), [(7, 3, "hola3".to_owned())]);
    assert_eq!(cursor.last_uid, 3);
    // What we do not have stays unread on the server.
    assert!(!script.heard_any("STORE 1") && !script.heard_any("STORE 2"));
}

#[tokio::test(start_paused = true)]
async fn a_message_that_breaks_every_connection_does_not_block_the_others() {
    let stop = CancellationToken::new();
    let breaks = || all([enter(EVERYTHING), select(7), found(&[1, 2]), vec![Act::Hear("BODY.PEEK[]"), say("* (%&")]]);
    let last = all([enter(EVERYTHING), select(7), found(&[1, 2]), give(2), marked(), found(&[])]);
    let script = Script::new([breaks(), breaks(), breaks(), breaks(), breaks(), last]);
    let shelf = Shelf::stopping(2, &stop);
    watch(&script, pace(1.0), Cursor::default(), &shelf, &stop).await;
    let left = shelf.left.lock().unwrap();
    assert!(matches!(&left[..], [LeftBehind { uid: 1, why: Why::Unreadable { .. }, .. }]), "{left:?}");
    assert_eq!(shelf.stored(), [(7, 2, "hola2".to_owned())]);
}

#[tokio::test(start_paused = true)]
async fn new_mail_during_idle_is_read_and_a_goodbye_is_survived() {
    let stop = CancellationToken::new();
    let idle = vec![Act::Hear("IDLE"), say("+ idling")];
    let told = all([idle.clone(), vec![say("* 1 EXISTS"), Act::Hear("DONE"), Act::Answer("OK")]]);
    let goodbye = all([idle, vec![say("* BYE back in a minute")]]);
    let first =
        all([enter(EVERYTHING), select(7), found(&[]), told, found(&[1]), give(1), marked(), found(&[]), goodbye]);
    let second = all([enter(EVERYTHING), select(7), found(&[2]), give(2), marked(), found(&[])]);
    let script = Script::new([first, second]);
    let shelf = Shelf::stopping(2, &stop);
    let (_, states) = watch(&script, pace(1.0), Cursor::default(), &shelf, &stop).await;
    assert_eq!(shelf.stored().len(), 2);
    let trouble = Trouble::Server(Reason::Said { said: "back in a minute".to_owned() });
    let expected = [
        State::Connecting,
        State::Idle,
        State::Reading { found: 1 },
        State::Idle,
        State::Waiting { pause: Duration::from_secs(2), failures: 1, trouble },
        State::Connecting,
        State::Reading { found: 1 },
    ];
    assert_eq!(states[..expected.len()], expected);
    assert_eq!(states.last(), Some(&State::Stopped));
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn a_mailbox_that_cannot_be_marked_is_read_all_the_same() {
    let stop = CancellationToken::new();
    let refused = vec![Act::Hear("STORE"), Act::Answer("NO read-only")];
    let script =
        Script::new([all([enter(EVERYTHING), select(7), found(&[1, 2]), give(1), refused, give(2), marked()])]);
    let shelf = Shelf::stopping(2, &stop);
    let (_, states) = watch(&script, pace(1.0), Cursor::default(), &shelf, &stop).await;
    assert_eq!(shelf.stored().len(), 2);
    assert!(states.contains(&State::CannotMark { said: "read-only".to_owned() }), "{states:?}");
}

#[tokio::test(start_paused = true)]
async fn a_slow_mailbox_delays_no_other() {
    let stop = CancellationToken::new();
    let slow = Script::new([all([enter(EVERYTHING), select(7), vec![Act::Hear("SEARCH"), Act::Hang]])]);
    let quick = Script::new([all([enter(EVERYTHING), select(7), found(&[1]), give(1), marked(), found(&[])])]);
    let (waiting, shelf) = (Shelf::default(), Shelf::stopping(1, &stop));
    let begun = tokio::time::Instant::now();
    tokio::join!(
        watch(&slow, pace(1.0), Cursor::default(), &waiting, &stop),
        watch(&quick, pace(1.0), Cursor::default(), &shelf, &stop),
    );
    assert_eq!(shelf.stored().len(), 1);
    assert_eq!(begun.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn one_round_reads_what_is_there_and_leaves() {
    let script = Script::new([all([
        enter(EVERYTHING),
        select(7),
        found(&[5]),
        give(5),
        marked(),
        found(&[]),
        vec![Act::Hear("LOGOUT"), Act::Answer("OK")],
    ])]);
    let shelf = Shelf::default();
    let watcher = Watcher::over(script.dialer(), settings(), pace(1.0));
    let before = Cursor { uid_validity: 7, last_uid: 4 };
    let (cursor, tally) = watcher.once(before, &shelf).await.unwrap();
    assert_eq!((cursor.last_uid, tally), (5, Tally { stored: 1, left_behind: 0 }));
    let failed = watcher.once(cursor, &shelf).await.unwrap_err();
    assert_eq!((failed.cursor, failed.trouble), (cursor, Trouble::Server(Reason::WrongPort)));
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn a_server_that_hangs_does_not_hold_up_the_end() {
    let idle = vec![Act::Hear("IDLE"), say("+ idling"), Act::Hang];
    let marking = all([found(&[1]), give(1), vec![Act::Hear("STORE"), Act::Hang]]);
    for hangs in [vec![Act::Hang], all([found(&[]), idle]), marking] {
        let stop = CancellationToken::new();
        let script = Script::new([all([enter(EVERYTHING), select(7), hangs])]);
        let shelf = Shelf::default();
        let begun = tokio::time::Instant::now();
        let ((cursor, states), ()) = tokio::join!(watch(&script, pace(1.0), Cursor::default(), &shelf, &stop), async {
            tokio::time::sleep(Duration::from_secs(3)).await;
            stop.cancel();
        });
        assert!(begun.elapsed() <= Duration::from_secs(8), "{:?}: {states:?}", begun.elapsed());
        assert_eq!(cursor.last_uid as usize, shelf.stored().len());
        assert_eq!(states.last(), Some(&State::Stopped));
    }
}

#[tokio::test]
async fn what_was_there_before_is_left_there() {
    let dates = ["20-Nov-2026 09:00:00 +0100", "23-Nov-2026 08:59:59 +0100", "23-Nov-2026 09:00:00 +0100"];
    let mut looked = vec![Act::Hear("UID SEARCH UID 1:3 SINCE 22-Nov-2026"), say("* SEARCH 1 2 3"), Act::Answer("OK")];
    looked.push(Act::Hear("RFC822.SIZE"));
    looked.extend(
        (1..)
            .zip(dates)
            .map(|(uid, date)| say(&format!("* {uid} FETCH (UID {uid} RFC822.SIZE 5 INTERNALDATE \"{date}\")"))),
    );
    looked.push(Act::Answer("OK"));
    let rest = vec![Act::Hear("UID SEARCH UID 4:*"), say("* SEARCH"), Act::Answer("OK")];
    let conversation = all([select(7), looked, give(3), marked(), rest]);
    let script = Script::new([then(enter(EVERYTHING), conversation)]);
    let mut settings = settings();
    settings.since = Some("2026-11-23T08:00:00Z".parse().unwrap());
    let shelf = Shelf::default();
    let watcher = Watcher::over(script.dialer(), settings, pace(1.0));
    let (cursor, tally) = watcher.once(Cursor::default(), &shelf).await.unwrap();
    script.assert_followed();
    assert_eq!((cursor, tally.stored), (Cursor { uid_validity: 7, last_uid: 3 }, 1));
    assert_eq!(shelf.stored(), [(7, 3, "hola3".to_owned())]);
    assert_eq!(*shelf.passed.lock().unwrap(), [cursor], "and is not looked through again");
}

#[tokio::test]
async fn a_server_that_tells_no_size_gives_its_mail_all_the_same() {
    let looked = vec![
        Act::Hear("UID SEARCH"),
        say("* SEARCH 3"),
        Act::Answer("OK"),
        Act::Hear("RFC822.SIZE"),
        say("* 3 FETCH (UID 3 INTERNALDATE \"23-Nov-2026 09:00:00 +0100\")"),
        Act::Answer("OK"),
    ];
    let script = Script::new([then(enter(EVERYTHING), all([select(7), looked, give(3), marked(), found(&[])]))]);
    let shelf = Shelf::default();
    let watcher = Watcher::over(script.dialer(), settings(), pace(1.0));
    watcher.once(Cursor { uid_validity: 7, last_uid: 2 }, &shelf).await.unwrap();
    assert_eq!(shelf.stored(), [(7, 3, "hola3".to_owned())]);
}
