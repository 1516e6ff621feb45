//! What the doors keep: logins, links, codes, tokens, limits, drafts, files, mailboxes.

use domain::ids::{AttachmentId, MailboxId, PasskeyId, SessionId, TokenId};
use jiff::{SignedDuration, Timestamp};
use rstest::rstest;
use store::{
    Error, Tx, agents,
    drafts::{self, Draft},
    idempotency::{self, Begun},
    incoming,
    links::{self, Link},
    mailboxes::{self, Mailbox},
    passkeys::{self, Passkey},
    portal::{self, Tried},
    presence::{self, Present},
    readings,
    sessions::{self, Session},
    throttle,
    tokens::{self, Token},
    uploads::{self, Upload},
};

use crate::base::{self, Base, Engine, Ids, at};

async fn told(engine: Engine, story: fn(&mut Tx<'_>) -> Result<(), Error>) {
    let Some(base) = Base::new(engine) else { return };
    base.db.write(story).await.unwrap();
}

fn session(agent: domain::ids::AgentId, expires_at: Timestamp) -> Session {
    Session {
        id: SessionId::new(&Ids, at(0)),
        agent,
        method: "password".into(),
        user_agent: "Firefox".into(),
        address: "192.0.2.1".into(),
        created_at: at(0),
        seen_at: at(0),
        expires_at,
    }
}

#[rstest]
#[tokio::test]
async fn a_login_lasts_until_it_ends(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    told(engine, |tx| {
        let mut ana = base::agent("Ana");
        agents::insert(tx, &ana)?;
        let (one, two) = (session(ana.id, at(100)), session(ana.id, at(100)));
        sessions::insert(tx, &one, &[1; 32])?;
        sessions::insert(tx, &two, &[2; 32])?;
        assert_eq!(sessions::by_secret(tx, &[1; 32], at(99))?, Some((one.clone(), ana.clone())));
        assert_eq!(sessions::by_secret(tx, &[3; 32], at(99))?, None);
        assert_eq!(sessions::by_secret(tx, &[1; 32], at(100))?, None);
        sessions::touch(tx, one.id, at(50), at(150))?;
        assert_eq!(sessions::of_agent(tx, ana.id, at(60))?.first().map(|session| session.id), Some(one.id));
        assert_eq!(sessions::revoke_all(tx, ana.id, Some(one.id))?, [two.id]);
        assert!(!sessions::revoke(tx, base::agent("Luis").id, one.id)?, "not theirs");
        ana.disabled_at = Some(at(60));
        agents::update(tx, &mut ana)?;
        assert_eq!(sessions::by_secret(tx, &[1; 32], at(61))?, None);
        assert_eq!(sessions::sweep(tx, at(150))?, 1);
        Ok(())
    })
    .await;
}

#[rstest]
#[tokio::test]
async fn agents_have_one_address_each_and_no_code_twice(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    told(engine, |tx| {
        let (mut ana, luis) = (base::agent("Ana"), base::agent("Luis"));
        ana.role = domain::access::Role::Admin;
        agents::insert(tx, &ana)?;
        agents::insert(tx, &luis)?;
        assert_eq!(agents::active_admins(tx)?, 1);
        assert!(agents::take_totp_step(tx, ana.id, 7)?);
        assert!(!agents::take_totp_step(tx, ana.id, 7)?);
        assert!(!agents::take_totp_step(tx, ana.id, 6)?);
        assert_eq!(agents::names(tx, &[luis.id, ana.id, luis.id])?.len(), 2);
        assert_eq!(agents::by_email(tx, "luis@aguas.example")?, Some(luis.clone()));
        let passkey = Passkey {
            id: PasskeyId::new(&Ids, at(0)),
            agent: ana.id,
            name: "Llave".into(),
            credential: "{}".into(),
            created_at: at(0),
            used_at: None,
        };
        passkeys::insert(tx, &passkey)?;
        passkeys::used(tx, passkey.id, "{\"counter\":1}", at(5))?;
        assert_eq!(passkeys::of_agent(tx, ana.id)?[0].used_at, Some(at(5)));
        assert!(!passkeys::remove(tx, luis.id, passkey.id)?);
        assert!(passkeys::remove(tx, ana.id, passkey.id)?);
        Ok(())
    })
    .await;
    let Some(base) = Base::new(engine) else { return };
    let twice = |tx: &mut Tx<'_>| {
        agents::insert(tx, &base::agent("Ana"))?;
        agents::insert(tx, &base::agent("Ana"))
    };
    assert!(matches!(base.db.write(twice).await, Err(Error::Exists { .. })));
}

#[rstest]
#[tokio::test]
async fn a_link_opens_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    told(engine, |tx| {
        let link = Link { purpose: "first_run".into(), agent: None, expires_at: at(10) };
        links::insert(tx, &[1; 32], &link)?;
        links::insert(tx, &[2; 32], &link)?;
        assert_eq!(links::look(tx, &[1; 32], at(9))?, Some(link.clone()));
        assert_eq!(links::take(tx, &[1; 32], at(9))?, Some(link));
        assert_eq!(links::take(tx, &[1; 32], at(9))?, None);
        assert_eq!(links::take(tx, &[2; 32], at(10))?, None);
        assert_eq!(links::sweep(tx, at(10))?, 1);
        Ok(())
    })
    .await;
}

#[rstest]
#[tokio::test]
async fn a_limit_holds_for_its_window(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    told(engine, |tx| {
        let minute = SignedDuration::from_mins(1);
        for second in 0..3 {
            assert_eq!(throttle::hit(tx, "login:ana", 3, minute, at(second))?, None);
        }
        assert_eq!(throttle::blocked(tx, "login:ana", 3, at(4))?, Some(at(60)));
        assert_eq!(throttle::hit(tx, "login:ana", 3, minute, at(5))?, Some(at(60)));
        assert_eq!(throttle::hit(tx, "login:luis", 3, minute, at(5))?, None);
        assert_eq!(throttle::hit(tx, "login:ana", 3, minute, at(60))?, None);
        throttle::clear(tx, "login:ana")?;
        assert_eq!(throttle::sweep(tx, at(1000))?, 1);
        Ok(())
    })
    .await;
}

#[rstest]
#[tokio::test]
async fn a_token_is_good_until_it_ends_or_is_withdrawn(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    told(engine, |tx| {
        let token = Token {
            id: TokenId::new(&Ids, at(0)),
            name: "Tienda".into(),
            scopes: vec!["cases:read".into()],
            created_by: None,
            created_at: at(0),
            used_at: None,
            expires_at: Some(at(100)),
            revoked_at: None,
        };
        tokens::insert(tx, &token, &[1; 32])?;
        assert_eq!(tokens::by_secret(tx, &[1; 32], at(99))?, Some(token.clone()));
        assert_eq!(tokens::by_secret(tx, &[1; 32], at(100))?, None);
        assert!(tokens::revoke(tx, token.id, at(50))?);
        assert!(!tokens::revoke(tx, token.id, at(51))?);
        assert_eq!(tokens::by_secret(tx, &[1; 32], at(52))?, None);
        assert_eq!(tokens::list(tx)?[0].revoked_at, Some(at(50)));
        Ok(())
    })
    .await;
}

#[rstest]
#[tokio::test]
async fn a_request_sent_twice_happens_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    told(engine, |tx| {
        assert_eq!(idempotency::begin(tx, "token", "k", &[1; 32], at(0))?, Begun::First);
        assert_eq!(idempotency::begin(tx, "token", "k", &[1; 32], at(0))?, Begun::Unfinished);
        idempotency::store(tx, "token", "k", 201, "{}")?;
        let done = Begun::Done { status: 201, answer: "{}".into() };
        assert_eq!(idempotency::begin(tx, "token", "k", &[1; 32], at(1))?, done);
        assert_eq!(idempotency::begin(tx, "token", "k", &[2; 32], at(1))?, Begun::Other);
        assert_eq!(idempotency::begin(tx, "other", "k", &[2; 32], at(1))?, Begun::First);
        assert_eq!(idempotency::sweep(tx, at(1))?, 1);
        Ok(())
    })
    .await;
}

#[rstest]
#[tokio::test]
async fn one_node_watches_a_mailbox(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    told(engine, |tx| {
        let mut mailbox = Mailbox {
            id: MailboxId::new(&Ids, at(0)),
            name: "atención".into(),
            address: "hola@aguas.example".into(),
            settings: "{}".into(),
            secrets: Some(vec![1, 2]),
            active: true,
            generation: 0,
            uidvalidity: 0,
            last_uid: 0,
            status: String::new(),
            status_at: None,
            watcher: None,
            watched_until: Timestamp::UNIX_EPOCH,
            created_at: at(0),
            version: 1,
        };
        mailboxes::insert(tx, &mailbox)?;
        assert_eq!(mailboxes::by_name(tx, "atención")?, Some(mailbox.clone()));
        assert!(mailboxes::watch(tx, mailbox.id, "a", at(0), at(60))?);
        assert!(!mailboxes::watch(tx, mailbox.id, "b", at(1), at(60))?);
        assert!(mailboxes::watch(tx, mailbox.id, "a", at(30), at(90))?, "goes on");
        assert!(mailboxes::watch(tx, mailbox.id, "b", at(90), at(150))?, "the first was lost");
        mailboxes::unwatch(tx, mailbox.id, "b")?;
        let place = incoming::Place { generation: 0, uidvalidity: 7, uid: 42 };
        mailboxes::set_cursor(tx, mailbox.id, place)?;
        mailboxes::set_status(tx, mailbox.id, "ok", at(95))?;
        mailbox.active = false;
        mailboxes::update(tx, &mut mailbox)?;
        assert!(!mailboxes::watch(tx, mailbox.id, "a", at(100), at(160))?, "switched off");
        let now = &mailboxes::list(tx)?[0];
        assert_eq!((now.uidvalidity, now.last_uid, now.status.as_str(), now.active), (7, 42, "ok", false));
        Ok(())
    })
    .await;
}

#[rstest]
#[tokio::test]
async fn a_draft_waits_for_its_writer_and_files_for_their_message(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    told(engine, |tx| {
        let ana = base::agent("Ana");
        agents::insert(tx, &ana)?;
        let person = base::add_person(tx, "Amparo")?;
        let case = base::add_case(tx, person, "Hola", at(0))?.case.id;
        let draft = |text: &str, second| Draft {
            case,
            agent: ana.id,
            mode: "reply".into(),
            text: text.into(),
            recipients: "{}".into(),
            updated_at: at(second),
        };
        drafts::save(tx, &draft("Buenos", 1))?;
        drafts::save(tx, &draft("Buenos días", 2))?;
        assert_eq!(drafts::of_case(tx, case)?, [draft("Buenos días", 2)]);
        drafts::discard(tx, case, ana.id)?;
        assert_eq!(drafts::get(tx, case, ana.id)?, None);

        let upload = |second| Upload {
            id: AttachmentId::new(&Ids, at(second)),
            owner: "page:1".into(),
            name: "foto.jpg".into(),
            media_type: "image/jpeg".into(),
            size: 10,
            blob: "00".into(),
            created_at: at(second),
        };
        let (one, two) = (upload(1), upload(2));
        uploads::insert(tx, &two)?;
        uploads::insert(tx, &one)?;
        assert_eq!(uploads::weight(tx, "page:1")?, (2, 20));
        assert_eq!(uploads::weight(tx, "page:2")?, (0, 0));
        assert_eq!(uploads::remove(tx, "page:2", one.id)?, None);
        assert_eq!(uploads::take(tx, "page:1")?, [one, two]);
        assert_eq!(uploads::of_owner(tx, "page:1")?, []);

        let of_case = readings::Subject::Case(case);
        readings::trace(tx, of_case, ana.id, at(5))?;
        readings::trace(tx, of_case, ana.id, at(6))?;
        let read = readings::about(tx, person, 10)?;
        assert_eq!((read.len(), read[0].agent, read[0].at), (1, ana.id, at(5)));
        assert_eq!(readings::of(tx, of_case, 10)?, read);
        let of_person = readings::Subject::Person(person);
        assert!(!readings::is_traced(tx, of_person, ana.id, at(7))?);
        readings::trace(tx, of_person, ana.id, at(7))?;
        assert!(readings::is_traced(tx, of_person, ana.id, at(8))?);
        assert_eq!(readings::about(tx, person, 10)?, read, "told once for each day");
        Ok(())
    })
    .await;
}

#[rstest]
#[tokio::test]
async fn a_code_is_tried_only_so_often(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    told(engine, |tx| {
        let person = base::add_person(tx, "Amparo")?;
        let case = base::add_case(tx, person, "Hola", at(0))?.case.id;
        assert_eq!(portal::try_code(tx, case, &[1; 32], 2, at(0))?, Tried::Gone);
        portal::set_code(tx, case, &[1; 32], at(10))?;
        assert_eq!(portal::try_code(tx, case, &[2; 32], 2, at(1))?, Tried::Wrong { left: 1 });
        assert_eq!(portal::try_code(tx, case, &[2; 32], 2, at(1))?, Tried::Wrong { left: 0 });
        assert_eq!(portal::try_code(tx, case, &[1; 32], 2, at(1))?, Tried::Gone);
        portal::set_code(tx, case, &[1; 32], at(10))?;
        assert_eq!(portal::try_code(tx, case, &[1; 32], 2, at(10))?, Tried::Gone);
        assert_eq!(portal::try_code(tx, case, &[1; 32], 2, at(9))?, Tried::Right);
        assert_eq!(portal::try_code(tx, case, &[1; 32], 2, at(9))?, Tried::Gone);
        portal::open_visit(tx, &[7; 32], case, at(100))?;
        assert_eq!(portal::visit(tx, &[7; 32], at(99))?, Some(case));
        assert_eq!(portal::visit(tx, &[7; 32], at(100))?, None);
        assert_eq!(portal::sweep(tx, at(100))?, 1);
        Ok(())
    })
    .await;
}

#[rstest]
#[tokio::test]
async fn who_is_at_a_case_is_there_until_they_leave_or_fall_silent(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    told(engine, |tx| {
        let case = domain::ids::CaseId::new(&Ids, at(0));
        let (ana, luis) = (base::agent("Ana").id, base::agent("Luis").id);
        let present = |agent, writes| Present { case, agent, writes };
        presence::note(tx, present(ana, false), at(0))?;
        presence::note(tx, present(ana, true), at(1))?;
        presence::note(tx, present(luis, false), at(40))?;
        let both = presence::of_case(tx, case, at(75))?;
        assert!(both.contains(&present(ana, true)) && both.contains(&present(luis, false)), "{both:?}");
        assert_eq!(presence::all(tx, at(76))?, [present(luis, false)], "nothing was heard of Ana");
        assert_eq!(presence::sweep(tx, at(76))?, 1);
        presence::leave(tx, case, luis)?;
        assert_eq!(presence::of_case(tx, case, at(41))?, []);
        Ok(())
    })
    .await;
}
