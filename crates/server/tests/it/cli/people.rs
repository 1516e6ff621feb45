//! `esmero token` and `esmero user`.

use esmero::random;

use super::{Ended, House};

#[tokio::test]
async fn a_token_is_printed_alone_and_opens_the_door() {
    let house = House::with_mailbox().await;
    let ended = house.run(&["token", "create", "web shop", "--scopes", "cases:read,persons:write", "--expires", "30"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    let secret = ended.out.strip_suffix('\n').unwrap();
    assert!(!secret.contains(char::is_whitespace), "{secret:?}");
    let app = house.open().await;
    let (hash, now) = (random::hash(secret), app.clock.now());
    let find = move |tx: &mut store::Tx<'_>| store::tokens::by_secret(tx, &hash, now);
    let token = app.db.read::<_, store::Error>(find).await.unwrap().unwrap();
    assert_eq!((token.name.as_str(), token.created_by), ("web shop", None));
    assert_eq!(token.scopes, ["persons:write", "cases:read"]);
    assert!(token.expires_at.is_some_and(|end| end > now));
}

#[test]
fn an_unknown_scope_is_wrong_usage_and_tells_what_there_is() {
    let ended = House::new().run(&["token", "create", "x", "--scopes", "cases:delete"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("cases:read, cases:write"), "{}", ended.err);
}

#[tokio::test]
async fn somebody_added_with_a_password_is_listed() {
    let house = House::new();
    let add = ["user", "add", "Lucia@Aguas.example", "--name", "Lucía Ferrer", "--role", "lead"];
    assert_eq!(house.run_with(&add, b"una frase larga\n").code, 0);
    let again = house.run_with(&add, b"una frase larga\n");
    assert_eq!(again.code, 1);
    assert!(again.err.contains("already"), "{}", again.err);
    let listed = house.run(&["user", "list"]).out;
    assert!(
        listed.contains("lucia@aguas.example") && listed.contains("lead") && listed.contains("Lucía Ferrer"),
        "{listed}"
    );
}

#[tokio::test]
async fn a_short_password_is_refused_and_nobody_is_added() {
    let house = House::new();
    let ended = house.run_with(&["user", "add", "a@example.org"], b"corta\n");
    assert_eq!(ended.code, 1);
    assert!(ended.err.contains("too short"), "{}", ended.err);
    assert_eq!(house.run(&["user", "list"]), Ended { code: 0, out: String::new(), err: String::new() });
}

#[tokio::test]
async fn an_invitation_is_a_link_alone_that_works_for_its_agent() {
    let house = House::new();
    let ended = house.run(&["user", "invite", "pilar@aguas.example", "--admin"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let secret = ended.out.trim_end().rsplit('/').next().unwrap().to_owned();
    let app = house.open().await;
    let (hash, now) = (random::hash(&secret), app.clock.now());
    let look = move |tx: &mut store::Tx<'_>| store::links::look(tx, &hash, now);
    let link = app.db.read::<_, store::Error>(look).await.unwrap().unwrap();
    let id = link.agent.unwrap();
    let agent = app.db.read::<_, store::Error>(move |tx| store::agents::by_id(tx, id)).await.unwrap();
    assert_eq!((link.purpose.as_str(), agent.email.as_str()), ("invitation", "pilar@aguas.example"));
    assert_eq!(agent.role, domain::access::Role::Admin);
}

#[tokio::test]
async fn a_new_password_for_nobody_is_an_error() {
    let ended = House::with_mailbox().await.run(&["user", "reset", "nadie@example.org"]);
    assert_eq!(ended.code, 1);
    assert!(ended.err.contains("nadie@example.org"), "{}", ended.err);
}
