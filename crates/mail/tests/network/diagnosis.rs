//! What the person who sets up a mailbox is told.

use mail::net::report::{Outcome, Reason, Report, Service};
use mail::net::{CertificateProblem, Endpoint, Login, Security, Step};
use mail::{imap, smtp};

use crate::imap::{EVERYTHING, enter, settings, then};
use crate::script::{Act, Script, say, self_signed, signed_by_authority};

fn opened() -> Vec<Act> {
    vec![
        Act::Hear("SELECT"),
        say("* 1200 EXISTS"),
        say("* OK [UIDVALIDITY 7] valid"),
        say("* OK [UIDNEXT 5001] next"),
        Act::Answer("OK [READ-WRITE] open"),
        Act::Hear("LOGOUT"),
        say("* BYE"),
        Act::Answer("OK"),
    ]
}

fn steps(report: &Report) -> Vec<(Step, bool)> {
    report.steps.iter().map(|checked| (checked.step, !matches!(checked.outcome, Outcome::Failed(_)))).collect()
}

async fn test_tls(script: &Script, security: Security, root: Option<mail::net::RootCertificate>) -> Report {
    let mut endpoint = Endpoint::new("correo.example.es", 993, security);
    endpoint.extra_root = root;
    imap::test_connection_by(script, &imap::Settings { endpoint, ..settings() }).await
}

#[tokio::test(start_paused = true)]
async fn a_good_mailbox_passes_every_step_and_says_how_much_it_holds() {
    let identity = signed_by_authority("correo.example.es", 2090);
    let script = Script::new([then(then(vec![Act::Tls(identity.config)], enter(EVERYTHING)), opened())]);
    let report = test_tls(&script, Security::Tls, Some(identity.root)).await;
    let all = [Step::Dns, Step::Tcp, Step::Tls, Step::Greeting, Step::Login, Step::Folder, Step::Idle];
    assert_eq!(steps(&report), all.map(|step| (step, true)));
    let folder = report.folder.unwrap();
    assert_eq!((folder.messages, folder.uid_validity, folder.last_uid), (1200, 7, 5000));
    assert!(report.is_fine());
    script.assert_followed();
}

#[tokio::test(start_paused = true)]
async fn a_server_without_idle_works_and_the_person_is_told() {
    let script = Script::new([then(enter("IMAP4rev1 AUTH=PLAIN"), opened())]);
    let report = imap::test_connection_by(&script, &settings()).await;
    assert!(report.is_fine());
    assert_eq!(report.steps.last().unwrap().outcome, Outcome::Note(Reason::IdleNotOffered));
}

#[tokio::test(start_paused = true)]
async fn each_fault_of_a_certificate_is_told_apart() {
    let own = self_signed("correo.example.es");
    let unknown = signed_by_authority("correo.example.es", 2090);
    let other_name = signed_by_authority("web.example.es", 2090);
    let expired = signed_by_authority("correo.example.es", 2021);
    let wrong_name = CertificateProblem::WrongName { valid_for: vec!["web.example.es".to_owned()] };
    for (identity, trusted, problem) in [
        (&own, false, CertificateProblem::SelfSigned),
        (&unknown, false, CertificateProblem::UnknownIssuer),
        (&other_name, true, wrong_name),
        (&expired, true, CertificateProblem::Expired),
    ] {
        let script = Script::new([vec![Act::Tls(identity.config.clone())]]);
        let report = test_tls(&script, Security::Tls, trusted.then(|| identity.root.clone())).await;
        assert_eq!(report.failure(), Some(&Reason::Certificate(problem)));
        assert_eq!(steps(&report), [(Step::Dns, true), (Step::Tcp, true), (Step::Tls, false)]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_self_signed_certificate_that_the_administrator_trusts_is_accepted_under_any_name() {
    let identity = self_signed("nombre-antiguo.example.es");
    let script = Script::new([then(then(vec![Act::Tls(identity.config)], enter(EVERYTHING)), opened())]);
    assert!(test_tls(&script, Security::Tls, Some(identity.root)).await.is_fine());
}

#[tokio::test(start_paused = true)]
async fn the_wrong_kind_of_encryption_is_named() {
    // TLS on a port that wants STARTTLS.
    let plain = || vec![say("* OK listo"), Act::Hang];
    let report = test_tls(&Script::new([plain(), plain()]), Security::Tls, None).await;
    assert_eq!(report.failure(), Some(&Reason::WantsStartTls));
    // STARTTLS on a port that wants TLS: the server waits for us, and we for the server.
    let tls = || vec![Act::Tls(self_signed("correo.example.es").config)];
    let report = test_tls(&Script::new([tls(), tls()]), Security::StartTls, None).await;
    assert_eq!(report.failure(), Some(&Reason::WantsTls));
    // STARTTLS that is not there.
    let hello = vec![say("* OK"), Act::Hear("CAPABILITY"), say("* CAPABILITY IMAP4rev1"), Act::Answer("OK")];
    let report = test_tls(&Script::new([hello]), Security::StartTls, None).await;
    assert_eq!(report.failure(), Some(&Reason::StartTlsNotOffered));
}

#[tokio::test(start_paused = true)]
async fn another_service_on_the_port_is_recognised() {
    for (greeting, service) in [
        ("220 mail.example.es ESMTP", Service::Smtp),
        ("+OK POP3 ready", Service::Pop3),
        ("SSH-2.0-OpenSSH_9.2", Service::Ssh),
        ("HTTP/1.1 400 Bad Request", Service::Http),
        ("¿quién es?", Service::Unknown),
    ] {
        let report = test_tls(&Script::new([vec![say(greeting)]]), Security::StartTls, None).await;
        assert_eq!(report.failure(), Some(&Reason::OtherService { service }), "{greeting}");
        let report = test_tls(&Script::new([vec![say(greeting)], vec![say(greeting)]]), Security::Tls, None).await;
        assert_eq!(report.failure(), Some(&Reason::OtherService { service }), "{greeting}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_wrong_port_a_silent_server_and_a_forbidden_plain_connection_are_told_apart() {
    let report = test_tls(&Script::new([]), Security::Tls, None).await;
    assert_eq!(report.failure(), Some(&Reason::WrongPort));
    let report = test_tls(&Script::new([vec![Act::Hang], vec![Act::Hang]]), Security::StartTls, None).await;
    assert_eq!(report.failure(), Some(&Reason::TimedOut));
    let report = test_tls(&Script::new([]), Security::Plain, None).await;
    assert_eq!(report.failure(), Some(&Reason::PlainNotAllowed));
}

#[tokio::test]
async fn a_name_that_does_not_exist_is_a_matter_of_dns() {
    let endpoint = Endpoint::new("correo.example.invalid", 993, Security::Tls);
    let report = imap::test_connection(&imap::Settings { endpoint, ..settings() }).await;
    assert_eq!(report.failure(), Some(&Reason::HostNotFound));
    assert_eq!(steps(&report), [(Step::Dns, false)]);
}

#[tokio::test(start_paused = true)]
async fn a_refused_login_and_a_missing_folder_end_the_test_at_their_step() {
    let refused = then(enter(EVERYTHING)[..7].to_vec(), [Act::Answer("NO [AUTHENTICATIONFAILED] no")]);
    let report = imap::test_connection_by(&Script::new([refused]), &settings()).await;
    assert_eq!(report.failure(), Some(&Reason::WrongPassword { hint: None }));
    assert_eq!(report.steps.last().unwrap().step, Step::Login);
    let missing = [
        Act::Hear("SELECT"),
        Act::Answer("NO no such folder"),
        Act::Hear("LIST"),
        say("* LIST () \"/\" INBOX"),
        Act::Answer("OK"),
    ];
    let settings = imap::Settings { folder: "Reclamaciones".to_owned(), ..settings() };
    let report = imap::test_connection_by(&Script::new([then(enter(EVERYTHING), missing)]), &settings).await;
    assert_eq!(report.failure(), Some(&Reason::FolderMissing { folders: vec!["INBOX".to_owned()] }));
}

#[tokio::test(start_paused = true)]
async fn the_server_that_sends_is_tested_up_to_the_login() {
    let endpoint = || Endpoint::new("correo.example.es", 25, Security::Plain).allow_plain();
    let good = vec![
        say("220 listo"),
        Act::Hear("EHLO"),
        say("250 AUTH PLAIN"),
        Act::Hear("AUTH PLAIN"),
        say("235 in"),
        Act::Hear("QUIT"),
        say("221 bye"),
    ];
    let imap = vec![say("* OK IMAP4rev1")];
    let script = Script::new([good, imap]);
    let login = Some(Login::password("ayuda", "secreto"));
    let report = smtp::test_connection_by(&script, &smtp::Settings::new(endpoint(), login)).await;
    let all = [Step::Dns, Step::Tcp, Step::Greeting, Step::Login];
    assert_eq!(steps(&report), all.map(|step| (step, true)));
    let report = smtp::test_connection_by(&script, &smtp::Settings::new(endpoint(), None)).await;
    assert_eq!(report.failure(), Some(&Reason::OtherService { service: Service::Imap }));
    assert!(!script.heard_any("MAIL FROM"));
    script.assert_followed();
}

#[test]
fn a_report_can_be_sent_to_a_screen() {
    let report = Report {
        steps: vec![mail::net::report::Checked {
            step: Step::Tls,
            outcome: Outcome::Failed(Reason::Certificate(CertificateProblem::SelfSigned)),
        }],
        folder: None,
    };
    insta::assert_json_snapshot!(report, @r#"
    {
      "steps": [
        {
          "step": "tls",
          "outcome": {
            "outcome": "failed",
            "reason": {
              "reason": "certificate",
              "problem": "self_signed"
            }
          }
        }
      ],
      "folder": null
    }
    "#);
}
