//! Access tokens.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use mail::oauth::{Problem, Provider, TokenSource, Tokens};
use secrecy::{ExposeSecret, SecretString};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// A token endpoint that gives these answers, one a request, and remembers the requests.
struct Endpoint {
    url: String,
    asked: Arc<Mutex<Vec<String>>>,
}

async fn endpoint(answers: Vec<(&'static str, String)>) -> Endpoint {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/token", listener.local_addr().unwrap());
    let asked = Arc::new(Mutex::new(Vec::new()));
    let requests = Arc::clone(&asked);
    tokio::spawn(async move {
        for (status, body) in answers {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = vec![0; 8192];
            let mut length = 0;
            // The body is the last thing that comes, and it ends with the scope.
            while !String::from_utf8_lossy(&request[..length]).contains("scope=correo") {
                length += stream.read(&mut request[length..]).await.unwrap();
            }
            requests.lock().unwrap().push(String::from_utf8_lossy(&request[..length]).into_owned());
            let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
            let _ = stream.write_all(format!("{head}{body}").as_bytes()).await;
        }
    });
    Endpoint { url, asked }
}

fn provider(url: &str) -> Provider {
    Provider {
        client_secret: Some(SecretString::from("muy secreto & más")),
        scope: Some("correo".to_owned()),
        http_allowed: true,
        ..Provider::custom(url, "esmero")
    }
}

struct Clock(Arc<AtomicI64>);

impl Clock {
    fn new() -> Self {
        Self(Arc::new(AtomicI64::new(1_750_000_000)))
    }

    fn pass(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::Relaxed);
    }

    fn tell(&self) -> Arc<dyn Fn() -> Timestamp + Send + Sync> {
        let clock = Arc::clone(&self.0);
        Arc::new(move || Timestamp::from_second(clock.load(Ordering::Relaxed)).unwrap())
    }
}

fn token(name: &str, seconds: i64) -> (&'static str, String) {
    ("200 OK", format!(r#"{{"access_token":"{name}","expires_in":{seconds},"token_type":"Bearer"}}"#))
}

async fn get(tokens: &Tokens) -> String {
    tokens.access_token().await.unwrap().expose_secret().to_owned()
}

#[tokio::test]
async fn a_token_is_kept_until_shortly_before_it_ends() {
    let endpoint = endpoint(vec![token("uno", 3600), token("dos", 3600), token("tres", 3600)]).await;
    let clock = Clock::new();
    let tokens = Tokens::new(provider(&endpoint.url), SecretString::from("1//raíz"), clock.tell()).unwrap();
    assert_eq!(get(&tokens).await, "uno");
    clock.pass(3400);
    assert_eq!(get(&tokens).await, "uno");
    clock.pass(100);
    assert_eq!(get(&tokens).await, "dos");
    tokens.forget();
    assert_eq!(get(&tokens).await, "tres");
    let asked = endpoint.asked.lock().unwrap();
    assert_eq!(asked.len(), 3);
    let form = asked[0].rsplit("\r\n\r\n").next().unwrap();
    let expected = "grant_type=refresh_token&client_id=esmero&refresh_token=1%2F%2Fra%C3%ADz\
                    &client_secret=muy+secreto+%26+m%C3%A1s&scope=correo";
    assert_eq!(form, expected);
}

#[tokio::test]
async fn many_mailboxes_of_one_account_ask_once() {
    let endpoint = endpoint(vec![token("uno", 3600)]).await;
    let tokens = Tokens::new(provider(&endpoint.url), SecretString::from("raíz"), Clock::new().tell()).unwrap();
    let (a, b, c) = tokio::join!(get(&tokens), get(&tokens), get(&tokens));
    assert_eq!([a, b, c], ["uno", "uno", "uno"]);
    assert_eq!(endpoint.asked.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_replaced_refresh_token_is_handed_on_and_used() {
    let rotating = ("200 OK", r#"{"access_token":"uno","refresh_token":"nueva","expires_in":300}"#.to_owned());
    let endpoint = endpoint(vec![rotating, token("dos", 300)]).await;
    let clock = Clock::new();
    let kept = Arc::new(Mutex::new(Vec::new()));
    let keeper = Arc::clone(&kept);
    let tokens = Tokens::new(provider(&endpoint.url), SecretString::from("vieja"), clock.tell()).unwrap();
    let tokens = tokens.on_rotation(Arc::new(move |new| keeper.lock().unwrap().push(new.expose_secret().to_owned())));
    get(&tokens).await;
    clock.pass(400);
    get(&tokens).await;
    assert_eq!(*kept.lock().unwrap(), ["nueva"]);
    assert!(endpoint.asked.lock().unwrap()[1].contains("refresh_token=nueva"));
}

#[tokio::test]
async fn each_refusal_says_what_to_do() {
    for (status, body, expected) in [
        (
            "400 Bad Request",
            r#"{"error":"invalid_grant","error_description":"revoked"}"#.to_owned(),
            Problem::ConsentEnded,
        ),
        ("401 Unauthorized", r#"{"error":"invalid_client"}"#.to_owned(), Problem::UnknownApplication),
        ("400 Bad Request", r#"{"error":"rara"}"#.to_owned(), Problem::Said("rara".to_owned())),
        ("503 Busy", "<html>".to_owned(), Problem::Busy),
        ("200 OK", "<html>".to_owned(), Problem::Garbled),
        ("200 OK", "{}".to_owned(), Problem::Garbled),
        ("302 Found", "{}".to_owned(), Problem::Garbled),
        ("200 OK", " ".repeat(200_000), Problem::Garbled),
    ] {
        let endpoint = endpoint(vec![(status, body)]).await;
        let tokens = Tokens::new(provider(&endpoint.url), SecretString::from("raíz"), Clock::new().tell()).unwrap();
        assert_eq!(tokens.access_token().await.unwrap_err().problem(), expected, "{status}");
    }
    let tokens = Tokens::new(provider("http://127.0.0.1:1/"), SecretString::from("raíz"), Clock::new().tell()).unwrap();
    assert_eq!(tokens.access_token().await.unwrap_err().problem(), Problem::Unreachable);
}

#[test]
fn secrets_travel_by_https_only() {
    for url in ["http://oauth2.example.es/token", "ftp://example.es/", "not an address", ""] {
        let provider = Provider::custom(url, "esmero");
        let made = Tokens::new(provider, SecretString::from("raíz"), Clock::new().tell());
        assert_eq!(made.err().map(|error| error.problem()), Some(Problem::NotHttps), "{url}");
    }
}

#[test]
fn the_presets_are_https_and_secrets_do_not_show_in_debug_output() {
    let google = Provider::google("esmero", SecretString::from("oculto"));
    let microsoft = Provider::microsoft("example.es/../x", "esmero", None);
    assert_eq!(microsoft.token_url, "https://login.microsoftonline.com/example.es..x/oauth2/v2.0/token");
    for provider in [google, microsoft] {
        let tokens = Tokens::new(provider.clone(), SecretString::from("raíz oculta"), Clock::new().tell()).unwrap();
        assert!(!format!("{provider:?}{tokens:?}").contains("ocult"));
    }
}
