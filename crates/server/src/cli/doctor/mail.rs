//! The mailboxes: whether they can be reached, and when they last were.

use jiff::SignedDuration;
use mail::{
    net::{
        CertificateProblem,
        report::{Hint, Reason, Report},
    },
    oauth::Problem,
};
use store::mailboxes::Mailbox;

use super::Findings;
use crate::{
    app::App,
    mailboxes::{self, Kind, Settings, Unusable},
};

/// A watched mailbox tells how it is at least this often.
const SILENT: SignedDuration = SignedDuration::from_mins(45);

pub(super) async fn look(app: &App, findings: &mut Findings) -> Result<(), store::Error> {
    let all = app.db.read::<_, store::Error>(store::mailboxes::list).await?;
    let active: Vec<Mailbox> = all.into_iter().filter(|mailbox| mailbox.active).collect();
    if active.is_empty() {
        findings.note("no mailbox is set up: no mail comes in or goes out", "add one in the settings");
    }
    for mailbox in active {
        if let Err(error) = one(app, &mailbox, findings).await {
            findings.broken(format!("mailbox {}: {error}", mailbox.name), "enter it again in the settings");
        }
    }
    Ok(())
}

async fn one(app: &App, mailbox: &Mailbox, findings: &mut Findings) -> Result<(), Unusable> {
    if Settings::read(mailbox)?.kind == Kind::Loopback {
        findings.fine(format!("mailbox {}: its mail stays inside this program", mailbox.name));
        return Ok(());
    }
    match mailboxes::to_imap(app, mailbox, None)? {
        Some(imap) => {
            tell(&mailbox.name, "can be read", &mail::imap::test_connection(&imap).await, findings);
            heard_of(app, mailbox, findings);
        }
        None => findings.note(
            format!("mailbox {}: nothing is fetched", mailbox.name),
            "fine if a mail server hands its mail to `esmero ingest`; else set IMAP in the settings",
        ),
    }
    match mailboxes::to_smtp(app, mailbox, None)? {
        Some(smtp) => tell(&mailbox.name, "can send", &mail::smtp::test_connection(&smtp).await, findings),
        None => findings.note(format!("mailbox {}: it cannot send", mailbox.name), "set SMTP in the settings"),
    }
    Ok(())
}

fn heard_of(app: &App, mailbox: &Mailbox, findings: &mut Findings) {
    let name = &mailbox.name;
    match mailbox.status_at {
        Some(at) if at >= app.clock.now() - SILENT => {
            findings.fine(format!("mailbox {name}: last heard of at {at:.0}"));
        }
        Some(at) => findings.note(format!("mailbox {name}: not heard of since {at:.0}"), "is the server running?"),
        None => findings.note(format!("mailbox {name}: it was never read"), "start the server: `esmero serve`"),
    }
}

fn tell(name: &str, can: &str, report: &Report, findings: &mut Findings) {
    match report.failure() {
        None => findings.fine(format!("mailbox {name}: it {can}")),
        Some(reason) => {
            let (what, mend) = explain(reason);
            findings.broken(format!("mailbox {name}: not reached: {what}"), mend);
        }
    }
}

/// What is wrong, and how to mend it.
fn explain(reason: &Reason) -> (String, &'static str) {
    let (what, mend) = match reason {
        Reason::PlainNotAllowed => ("the connection would not be protected", "choose TLS or STARTTLS"),
        Reason::HostNotFound => ("the name of the server does not exist", "check its spelling, and this machine's DNS"),
        Reason::WrongPort => ("nobody listens on that port", "check the port: IMAP 993, SMTP 465 or 587"),
        Reason::Unreachable | Reason::TimedOut => ("the server does not answer", "check server, port and firewalls"),
        Reason::Closed => ("the server closed the connection", "check port and protection, or try again later"),
        Reason::WantsStartTls => ("this port begins without encryption", "choose STARTTLS"),
        Reason::WantsTls => ("this port begins with encryption", "choose TLS"),
        Reason::StartTlsNotOffered => ("the server does not offer STARTTLS", "choose TLS and its port"),
        Reason::OtherService { .. } => ("something else answers on this port", "check the port"),
        Reason::Certificate(problem) => return certificate(problem),
        Reason::BadRootCertificate { text } => return (text.clone(), "give a certificate in PEM form"),
        Reason::NoCommonEncryption { text } => return (text.clone(), "the server is very old: renew it"),
        Reason::WrongPassword { hint: Some(Hint::OAuth) } | Reason::OAuthNeeded => {
            ("the provider takes no passwords", "connect the account with OAuth")
        }
        Reason::WrongPassword { hint: Some(Hint::AppPassword) } | Reason::AppPasswordNeeded => {
            ("the password is not accepted", "make an application password at the provider")
        }
        Reason::WrongPassword { hint: None } => ("user or password are wrong", "enter them again in the settings"),
        Reason::ImapDisabled => ("the account does not allow IMAP", "allow it in the provider's settings"),
        Reason::LoginNeeded => ("the server wants a login", "enter user and password"),
        Reason::EncryptionNeeded => ("the server wants encryption before a password", "choose TLS or STARTTLS"),
        Reason::NoCommonLogin { offered } => {
            return (
                format!("the server offers no way to log in that is known: {}", offered.join(", ")),
                "use OAuth or another server",
            );
        }
        Reason::TryLater { said } => return (said.clone(), "wait and try again"),
        Reason::NoToken { problem } => return token(problem),
        Reason::FolderMissing { folders } => {
            return (format!("the folder does not exist; there is: {}", folders.join(", ")), "choose one of these");
        }
        Reason::FolderReadOnly => ("the folder can only be read", "choose to leave mail as it is, or another folder"),
        Reason::IdleNotOffered => {
            ("the server does not announce new mail", "it is asked every so often: nothing to do")
        }
        Reason::Said { said } => return (said.clone(), "ask whoever runs the server"),
    };
    (what.to_owned(), mend)
}

fn certificate(problem: &CertificateProblem) -> (String, &'static str) {
    match problem {
        CertificateProblem::WrongName { valid_for } => {
            (format!("the certificate is for {}", valid_for.join(", ")), "use one of these names for the server")
        }
        CertificateProblem::SelfSigned | CertificateProblem::UnknownIssuer => {
            ("the certificate's issuer is not known here".into(), "install the issuer's certificate on this machine")
        }
        CertificateProblem::Expired => {
            ("the certificate has expired".into(), "ask whoever runs the server to renew it")
        }
        CertificateProblem::NotYetValid => {
            ("the certificate is not valid yet".into(), "check the clock of this machine")
        }
        CertificateProblem::Revoked => ("the certificate was revoked".into(), "ask whoever runs the server"),
        CertificateProblem::Other { text } => (text.clone(), "ask whoever runs the server"),
    }
}

fn token(problem: &Problem) -> (String, &'static str) {
    let mend = match problem {
        Problem::NotHttps | Problem::Garbled => "check the address of the token endpoint",
        Problem::Unreachable | Problem::TimedOut | Problem::Busy => "try again later; check firewalls",
        Problem::ConsentEnded | Problem::NotAccepted | Problem::Said(_) => "connect the account again in the settings",
        Problem::UnknownApplication => "check the application's identifier and secret",
    };
    (format!("the provider gives no access: {problem:?}"), mend)
}
