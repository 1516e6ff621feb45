//! Handing messages over.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use mail::net::report::Reason;
use mail::net::{Endpoint, Login, Security};
use mail::oauth::{self, TokenSource};
use mail::smtp::{Accepted, Failure, Sender, Settings};

use crate::login::FakeTokens;
use crate::script::{Act, Script, say, self_signed};

const MESSAGE: &[u8] = b"Subject: hola\r\n\r\nBuenos d\xc3\xadas.\r\n.una l\xc3\xadnea con punto\r\n.\r\nFin\r\n";

fn settings() -> Settings {
    let endpoint = Endpoint::new("correo.example.es", 25, Security::Plain).allow_plain();
    Settings { hello_name: Some("ayuda.example.es".to_owned()), ..Settings::new(endpoint, None) }
}

fn hello(offers: &[&str]) -> Vec<Act> {
    let mut acts = vec![say("220-correo.example.es"), say("220 listo"), Act::Hear("EHLO ayuda.example.es")];
    acts.extend(offers.iter().map(|offer| say(&format!("250-{offer}"))));
    acts.push(say("250 8BITMIME"));
    acts
}

fn takes(recipients: usize) -> Vec<Act> {
    let mut acts = vec![Act::Hear("MAIL FROM:<ayuda@example.es> BODY=8BITMIME"), say("250 ok")];
    acts.extend((0..recipients).flat_map(|_| [Act::Hear("RCPT TO:"), say("250 ok")]));
    acts.extend([Act::Hear("DATA"), say("354 go"), Act::HearMessage, say("250 2.0.0 queued as 4711")]);
    acts
}

fn all(parts: impl IntoIterator<Item = Vec<Act>>) -> Vec<Act> {
    parts.into_iter().flatten().collect()
}

fn sender(script: &Script) -> Sender {
    Sender::over(script.dialer(), settings())
}

async fn send_to(sender: &Sender, recipients: &[&str]) -> Result<Accepted, Failure> {
    let recipients: Vec<String> = recipients.iter().map(|&recipient| recipient.to_owned()).collect();
    sender.send("ayuda@example.es", &recipients, MESSAGE).await
}

async fn send(sender: &Sender) -> Result<Accepted, Failure> {
    send_to(sender, &["ana@example.org"]).await
}

#[tokio::test(start_paused = true)]
async fn a_message_is_taken_whole_and_the_connection_kept_for_the_next() {
    let again = vec![Act::Hear("NOOP"), say("250 ok")];
    let script = Script::new([all([hello(&[]), takes(2), again, takes(1), vec![Act::Hear("QUIT"), say("221 bye")]])]);
    let sender = sender(&script);
    let accepted = send_to(&sender, &["ana@example.org", "luis@example.org"]).await.unwrap();
    assert_eq!(accepted, Accepted { response: "2.0.0 queued as 4711".to_owned(), refused: Vec::new() });
    let _ = send(&sender).await.unwrap();
    sender.close().await;
    // Lines that begin with a dot arrive doubled, and the message does not end early.
    let heard = script.heard();
    assert!(heard.contains(&"..una línea con punto".to_owned()) && heard.contains(&"..".to_owned()), "{heard:#?}");
    assert_eq!(heard.iter().filter(|line| *line == "Fin").count(), 2);
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn the_others_get_it_when_one_recipient_is_refused_and_we_learn_which() {
    let acts = vec![
        Act::Hear("MAIL FROM"),
        say("250 ok"),
        Act::Hear("ana@"),
        say("250 ok"),
        Act::Hear("nadie@"),
        say("550 5.1.1 no such user"),
        Act::Hear("llena@"),
        say("452 4.2.2 mailbox full"),
        Act::Hear("DATA"),
        say("354 go"),
        Act::HearMessage,
        say("250 taken"),
    ];
    let script = Script::new([all([hello(&[]), acts])]);
    let to = ["ana@example.org", "nadie@example.org", "llena@example.org", "ni siquiera una dirección"];
    let accepted = send_to(&sender(&script), &to).await.unwrap();
    let refused: Vec<_> =
        accepted.refused.iter().map(|refusal| (&*refusal.recipient, refusal.code, refusal.is_temporary())).collect();
    assert_eq!(refused, [(to[3], 501, false), (to[1], 550, false), (to[2], 452, true)]);
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn when_all_recipients_are_refused_nothing_is_sent_and_the_connection_lives() {
    let refuse = |answer: &str| {
        vec![Act::Hear("MAIL FROM"), say("250 ok"), Act::Hear("RCPT"), say(answer), Act::Hear("RSET"), say("250 ok")]
    };
    let noop = || vec![Act::Hear("NOOP"), say("250 ok")];
    let script = Script::new([all([
        hello(&[]),
        refuse("550 5.1.1 no such user"),
        noop(),
        refuse("451 4.7.1 greylisted"),
        noop(),
        takes(1),
    ])]);
    let sender = sender(&script);
    let failure = send(&sender).await.unwrap_err();
    assert!(matches!(&failure, Failure::Permanent { code: 550, refused, .. } if refused.len() == 1), "{failure:?}");
    let failure = send(&sender).await.unwrap_err();
    assert!(matches!(&failure, Failure::Temporary { code: 451, .. }) && failure.may_retry(), "{failure:?}");
    let _ = send(&sender).await.unwrap();
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn addresses_cannot_smuggle_commands() {
    let script = Script::new([]);
    let sender = sender(&script);
    let failure = send_to(&sender, &["ana@example.org>\r\nRCPT TO:<otro@example.org"]).await.unwrap_err();
    assert!(matches!(failure, Failure::Permanent { code: 501, .. }), "{failure:?}");
    let failure = sender.send("a@b>\r\nDATA", &["ana@example.org".to_owned()], MESSAGE).await.unwrap_err();
    assert!(matches!(failure, Failure::Permanent { code: 501, .. }), "{failure:?}");
    let failure = send_to(&sender, &[]).await.unwrap_err();
    assert!(matches!(failure, Failure::Permanent { code: 501, .. }), "{failure:?}");
}

#[tokio::test(start_paused = true)]
async fn only_a_connection_lost_after_the_last_dot_leaves_doubt() {
    let begun = || vec![Act::Hear("MAIL FROM"), say("250 ok"), Act::Hear("RCPT"), say("250 ok"), Act::Hear("DATA")];
    // Lost while waiting for the answer: it may have been taken.
    let script = Script::new([all([hello(&[]), begun(), vec![say("354 go"), Act::HearMessage]])]);
    let failure = send(&sender(&script)).await.unwrap_err();
    assert_eq!(failure, Failure::Unknown);
    assert!(!failure.may_retry());
    // The same when the server falls silent.
    let script = Script::new([all([hello(&[]), begun(), vec![say("354 go"), Act::HearMessage, Act::Hang]])]);
    assert_eq!(send(&sender(&script)).await.unwrap_err(), Failure::Unknown);
    // Lost in the middle of the message: the server cannot have taken what it did not get.
    let script = Script::new([all([hello(&[]), begun(), vec![say("354 go"), Act::Swallow(100_000)]])]);
    let long = vec![b'a'; 1_000_000];
    let failure = sender(&script).send("ayuda@example.es", &["ana@example.org".to_owned()], &long).await.unwrap_err();
    assert_eq!(failure, Failure::Unreachable(Reason::Closed));
    // Lost before.
    let script = Script::new([all([hello(&[]), begun()])]);
    assert_eq!(send(&sender(&script)).await.unwrap_err(), Failure::Unreachable(Reason::Closed));
}

#[tokio::test(start_paused = true)]
async fn the_servers_word_after_the_message_is_final() {
    for (answer, permanent) in [("452 4.3.1 no space", false), ("554 5.7.1 spam", true)] {
        let acts = vec![
            Act::Hear("MAIL FROM"),
            say("250 ok"),
            Act::Hear("RCPT"),
            say("250 ok"),
            Act::Hear("DATA"),
            say("354 go"),
            Act::HearMessage,
            say(answer),
        ];
        let failure = send(&sender(&Script::new([all([hello(&[]), acts])]))).await.unwrap_err();
        assert_eq!(matches!(failure, Failure::Permanent { .. }), permanent, "{failure:?}");
        assert_eq!(matches!(failure, Failure::Temporary { .. }), !permanent, "{failure:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_will_not_talk_says_nothing_about_the_message() {
    for greeting in ["421 4.3.2 too busy", "554 no service here"] {
        let failure = send(&sender(&Script::new([vec![say(greeting)]]))).await.unwrap_err();
        assert!(matches!(failure, Failure::Temporary { .. }), "{failure:?}");
    }
    let failure = send(&sender(&Script::new([]))).await.unwrap_err();
    assert_eq!(failure, Failure::Unreachable(Reason::WrongPort));
}

#[tokio::test(start_paused = true)]
async fn a_kept_connection_that_has_died_is_replaced() {
    // Closed at once; closed between the question whether it lives and the message; too old.
    let closed = || all([hello(&[]), takes(1)]);
    let dies = all([hello(&[]), takes(1), vec![Act::Hear("NOOP"), say("250 ok"), Act::Hear("MAIL FROM")]]);
    let script = Script::new([closed(), dies, closed(), closed()]);
    let sender = sender(&script);
    for _ in 0..3 {
        let _ = send(&sender).await.unwrap();
    }
    tokio::time::sleep(Duration::from_mins(2)).await;
    let _ = send(&sender).await.unwrap();
    assert_eq!((script.left(), script.times_heard("queued")), (0, 0));
    assert_eq!(script.times_heard("Fin"), 4);
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn no_more_connections_are_open_than_allowed() {
    let slow = || all([hello(&[]), takes(1), vec![Act::Hang]]);
    let script = Script::new([slow(), slow(), slow(), slow()]);
    let sender = Sender::over(script.dialer(), Settings { connections: 1, keep_alive: Duration::ZERO, ..settings() });
    let (a, b, c) = tokio::join!(send(&sender), send(&sender), send(&sender));
    assert!(a.is_ok() && b.is_ok() && c.is_ok());
    assert_eq!(script.left(), 1);
    let lines = script.heard();
    let order: Vec<_> =
        lines.iter().filter(|line| line.starts_with("EHLO") || *line == "Fin").map(|line| &line[..3]).collect();
    assert_eq!(order, ["EHL", "Fin", "EHL", "Fin", "EHL", "Fin"]);
}

#[tokio::test(start_paused = true)]
async fn a_password_is_given_only_where_it_is_asked_for() {
    let login = vec![Act::Hear("AUTH PLAIN AGF5dWRhAHNlY3JldG8="), say("235 in")];
    let refused = vec![Act::Hear("AUTH PLAIN"), say("535 5.7.8 authentication failed")];
    let wanted = vec![Act::Hear("MAIL FROM"), say("530 5.7.0 Authentication required")];
    let script = Script::new([
        all([hello(&["AUTH PLAIN LOGIN"]), login, takes(1)]),
        all([hello(&["AUTH PLAIN LOGIN"]), refused]),
        hello(&[]),
        all([hello(&[]), wanted]),
    ]);
    let known = Settings { login: Some(Login::password("ayuda", "secreto")), keep_alive: Duration::ZERO, ..settings() };
    let sender = Sender::over(script.dialer(), known);
    let _ = send(&sender).await.unwrap();
    let reason_of = |sent: Result<Accepted, Failure>| match sent.unwrap_err() {
        Failure::Authentication { reason, .. } => reason,
        other => panic!("{other:?}"),
    };
    assert_eq!(reason_of(send(&sender).await), Reason::WrongPassword { hint: None });
    assert_eq!(reason_of(send(&sender).await), Reason::NoCommonLogin { offered: Vec::new() });
    let unknown = Sender::over(script.dialer(), settings());
    assert_eq!(reason_of(send(&unknown).await), Reason::LoginNeeded);
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn an_access_token_is_forgotten_when_the_server_refuses_it() {
    let coded = "AUTH XOAUTH2 dXNlcj1heXVkYQFhdXRoPUJlYXJlciB5YTI5LmxsYXZlAQE=";
    let refused = vec![Act::Hear(coded), say("334 eyJzdGF0dXMiOiI0MDAifQ=="), Act::Hear(""), say("535 5.7.8 no")];
    let good = vec![Act::Hear(coded), say("235 in")];
    let script =
        Script::new([all([hello(&["AUTH XOAUTH2"]), refused]), all([hello(&["AUTH XOAUTH2"]), good, takes(1)])]);
    let tokens = Arc::new(FakeTokens::default());
    let login = Login::oauth("ayuda", Arc::clone(&tokens) as Arc<dyn TokenSource>);
    let sender = Sender::over(script.dialer(), Settings { login: Some(login), ..settings() });
    let failure = send(&sender).await.unwrap_err();
    let not_accepted = Reason::NoToken { problem: oauth::Problem::NotAccepted };
    assert!(matches!(&failure, Failure::Authentication { reason, .. } if *reason == not_accepted), "{failure:?}");
    assert_eq!(tokens.forgotten.load(Ordering::Relaxed), 1);
    let _ = send(&sender).await.unwrap();
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn an_address_beyond_ascii_needs_a_server_that_takes_it() {
    let utf8 = vec![
        Act::Hear("MAIL FROM:<ayuda@example.es> SMTPUTF8 BODY=8BITMIME"),
        say("250 ok"),
        Act::Hear("RCPT TO:<begoña@example.org>"),
        say("250 ok"),
        Act::Hear("DATA"),
        say("354 go"),
        Act::HearMessage,
        say("250 taken"),
    ];
    let script = Script::new([all([hello(&[]), vec![Act::Hang]]), all([hello(&["SMTPUTF8"]), utf8])]);
    let old = sender(&script);
    assert!(matches!(send_to(&old, &["begoña@example.org"]).await, Err(Failure::Permanent { code: 501, .. })));
    let _ = send_to(&sender(&script), &["begoña@example.org"]).await.unwrap();
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn the_upgrade_to_tls_is_made_or_nothing_is_sent() {
    let identity = self_signed("correo.example.es");
    let upgraded = all([
        vec![
            say("220 listo"),
            Act::Hear("EHLO"),
            say("250-correo"),
            say("250 STARTTLS"),
            Act::Hear("STARTTLS"),
            say("220 go"),
        ],
        vec![Act::Tls(identity.config), Act::Hear("EHLO"), say("250 8BITMIME")],
        takes(1),
    ]);
    let script = Script::new([upgraded, hello(&[])]);
    let endpoint = Endpoint::new("correo.example.es", 587, Security::StartTls).trust(identity.root);
    let sender = Sender::over(script.dialer(), Settings { endpoint, keep_alive: Duration::ZERO, ..settings() });
    let _ = send(&sender).await.unwrap();
    assert_eq!(send(&sender).await.unwrap_err(), Failure::Tls(Reason::StartTlsNotOffered));
    assert_eq!(script.times_heard("MAIL FROM"), 1);
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn a_server_that_answers_without_end_is_cut_off() {
    let flood = [b"250-".to_vec(), vec![b'x'; 4 << 20]].concat();
    let script = Script::new([vec![say("220 listo"), Act::Hear("EHLO"), Act::Raw(flood), Act::Hang]]);
    let failure = send(&sender(&script)).await.unwrap_err();
    assert!(matches!(failure, Failure::Unreachable(_)), "{failure:?}");
}
