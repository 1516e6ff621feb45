//! Getting in, and what is said to whom before that.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures::future::BoxFuture;
use mail::imap::{Error, Fetched, Session};
use mail::net::report::{Hint, Reason};
use mail::net::{self, Endpoint, Login, Security};
use mail::oauth::{self, TokenSource};
use secrecy::SecretString;

use crate::imap::{EVERYTHING, enter, settings, then};
use crate::script::{Act, Script, say, self_signed};

/// Tokens that count how often they were asked for and refused.
#[derive(Default)]
pub(crate) struct FakeTokens {
    pub(crate) forgotten: AtomicUsize,
}

impl TokenSource for FakeTokens {
    fn access_token(&self) -> BoxFuture<'_, Result<SecretString, oauth::Error>> {
        Box::pin(async { Ok(SecretString::from("ya29.llave")) })
    }

    fn forget(&self) {
        self.forgotten.fetch_add(1, Ordering::Relaxed);
    }
}

#[tokio::test(start_paused = true)]
async fn an_access_token_is_sent_as_xoauth2_and_forgotten_when_refused() {
    let greeted = |auth: Vec<Act>| {
        let hello =
            [say("* OK"), Act::Hear("CAPABILITY"), say(&format!("* CAPABILITY {EVERYTHING}")), Act::Answer("OK")];
        then(then(hello.to_vec(), [Act::Hear("AUTHENTICATE XOAUTH2"), say("+ ")]), auth)
    };
    // user=ayuda@example.es^Aauth=Bearer ya29.llave^A^A
    let coded = "dXNlcj1heXVkYUBleGFtcGxlLmVzAWF1dGg9QmVhcmVyIHlhMjkubGxhdmUBAQ==";
    let details = "+ eyJzdGF0dXMiOiI0MDAifQ==";
    let script = Script::new([greeted(vec![
        Act::Hear(coded),
        say(details),
        Act::Hear(""),
        Act::Answer("NO [AUTHENTICATIONFAILED] Invalid credentials"),
    ])]);
    let tokens = Arc::new(FakeTokens::default());
    let mut settings = settings();
    settings.login = Login::oauth("ayuda@example.es", Arc::clone(&tokens) as Arc<dyn TokenSource>);
    let error = Session::connect_by(&script, &settings).await.unwrap_err();
    let refused = Reason::NoToken { problem: oauth::Problem::NotAccepted };
    assert!(matches!(&error, Error::LoginRefused { reason, .. } if *reason == refused), "{error:?}");
    assert_eq!(tokens.forgotten.load(Ordering::Relaxed), 1);
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn a_refused_login_says_what_it_probably_means() {
    let app_password = "NO [ALERT] Application-specific password required: https://support.google.com/x (Failure)";
    let cases = [
        ("mail.example.es", "NO [AUTHENTICATIONFAILED] Authentication failed.", Reason::WrongPassword { hint: None }),
        ("imap.gmail.com", app_password, Reason::AppPasswordNeeded),
        (
            "imap.gmail.com",
            "NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)",
            Reason::WrongPassword { hint: Some(Hint::AppPassword) },
        ),
        (
            "mail.example.es",
            "NO [AUTHENTICATIONFAILED] Temporary password expired, please try again later",
            Reason::WrongPassword { hint: None },
        ),
        (
            "mail.example.es",
            "NO [UNAVAILABLE] Temporary authentication failure",
            Reason::TryLater { said: "[UNAVAILABLE] Temporary authentication failure".to_owned() },
        ),
        ("outlook.office365.com", "NO LOGIN failed.", Reason::WrongPassword { hint: Some(Hint::OAuth) }),
        ("imap.gmail.com", "NO [ALERT] Your account is not enabled for IMAP use.", Reason::ImapDisabled),
    ];
    for (host, answer, expected) in cases {
        let script = Script::new([then(enter(EVERYTHING)[..7].to_vec(), [Act::Answer(answer)])]);
        let mut settings = settings();
        host.clone_into(&mut settings.endpoint.host);
        let error = Session::connect_by(&script, &settings).await.unwrap_err();
        let Error::LoginRefused { reason, .. } = error else { panic!("{error:?}") };
        assert_eq!(reason, expected, "{host}: {answer}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_old_server_is_logged_in_to_with_quotes_in_place_and_one_that_forbids_it_is_not() {
    let hello = |offers: &str| vec![say("* OK"), Act::Hear("CAPABILITY"), say(offers), Act::Answer("OK")];
    let capability = [Act::Hear("CAPABILITY"), say("* CAPABILITY IMAP4rev1"), Act::Answer("OK")];
    let old = [Act::Hear(r#"LOGIN "ayuda" "a\"b\\c""#), Act::Answer("OK")];
    let script = Script::new([
        then(then(hello("* CAPABILITY IMAP4rev1"), old), capability),
        then(hello("* CAPABILITY IMAP4rev1 LOGINDISABLED"), [Act::Hang]),
    ]);
    let mut settings = settings();
    settings.login = Login::password("ayuda", r#"a"b\c"#);
    Session::connect_by(&script, &settings).await.unwrap();
    let error = Session::connect_by(&script, &settings).await.unwrap_err();
    assert!(matches!(&error, Error::LoginRefused { reason: Reason::EncryptionNeeded, .. }), "{error:?}");
    assert_eq!(script.times_heard("LOGIN"), 1);
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn nothing_secret_is_said_before_the_upgrade_to_tls() {
    let identity = self_signed("correo.example.es");
    let hello = [say("* OK"), Act::Hear("CAPABILITY"), say("* CAPABILITY IMAP4rev1 STARTTLS"), Act::Answer("OK")];
    let upgraded = then(hello.to_vec(), [Act::Hear("STARTTLS"), Act::Answer("OK"), Act::Tls(identity.config)]);
    let offered = [say("* CAPABILITY IMAP4rev1 AUTH=PLAIN")];
    let inside = then(vec![Act::Hear("CAPABILITY")], then(offered.to_vec(), [Act::Answer("OK")]));
    let all = then(then(upgraded, inside), enter(EVERYTHING)[4..].to_vec());
    let without = then(hello[..2].to_vec(), [say("* CAPABILITY IMAP4rev1 AUTH=PLAIN"), Act::Answer("OK"), Act::Hang]);
    let script = Script::new([all, without]);
    let mut settings = settings();
    settings.endpoint = Endpoint::new("correo.example.es", 143, Security::StartTls).trust(identity.root);
    Session::connect_by(&script, &settings).await.unwrap();
    // A server, or somebody on the way, that hides STARTTLS does not get the password either.
    let error = Session::connect_by(&script, &settings).await.unwrap_err();
    assert!(matches!(error, Error::StartTlsNotOffered), "{error:?}");
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn a_long_message_comes_through_tls() {
    let identity = self_signed("correo.example.es");
    let long = "x".repeat(900_000);
    let looked = [
        Act::Hear("SEARCH"),
        say("* SEARCH 3"),
        Act::Answer("OK"),
        Act::Hear("FETCH"),
        say("* 1 FETCH (UID 3 RFC822.SIZE 900000)"),
        Act::Answer("OK"),
        Act::Hear("BODY.PEEK[]"),
        say(&format!("* 1 FETCH (UID 3 BODY[]<0> {{900000}}\r\n{long})")),
        Act::Answer("OK"),
    ];
    let script = Script::new([then(then(vec![Act::Tls(identity.config)], enter(EVERYTHING)), looked)]);
    let mut settings = settings();
    settings.endpoint = Endpoint::new("correo.example.es", 993, Security::Tls).trust(identity.root);
    let mut session = Session::connect_by(&script, &settings).await.unwrap();
    let mut messages = session.fetch_since(0, 1_000_000, 10).await.unwrap();
    let Some(Fetched::Message(message)) = messages.next().await.unwrap() else { panic!() };
    assert_eq!(message.bytes, long);
}

#[tokio::test(start_paused = true)]
async fn an_unprotected_connection_needs_somebody_who_allows_it() {
    let mut settings = settings();
    settings.endpoint.plain_allowed = false;
    let script = Script::new([enter(EVERYTHING)]);
    let error = Session::connect_by(&script, &settings).await.unwrap_err();
    assert!(matches!(error, Error::Net(net::Error::PlainNotAllowed)), "{error:?}");
    assert_eq!(script.left(), 1);
}

#[test]
fn secrets_do_not_show_in_debug_output() {
    assert!(!format!("{:?}", settings()).contains("secreta"));
}
