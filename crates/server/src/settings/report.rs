//! What a test of a mailbox found, and how a mailbox is, in words: each failure with how to mend it.

use mail::{
    net::{
        CertificateProblem, Step,
        report::{Hint, Outcome, Reason, Report},
    },
    oauth::Problem,
};

use crate::locales::{Words, say};

/// A step that was tried, or was not reached.
pub(super) struct Tried {
    /// `done`, `note`, `failed` or `notyet`; also the class of the line.
    pub(super) how: &'static str,
    /// Which step, in words.
    pub(super) step: String,
    /// What happened and what to do, if there is anything to say.
    pub(super) advice: String,
    /// The server's own words.
    pub(super) said: String,
}

/// The steps of one direction.
pub(super) struct Tested {
    /// «Recibir» or «Enviar», and how it went.
    pub(super) title: String,
    pub(super) works: bool,
    pub(super) steps: Vec<Tried>,
}

/// The report of a test; `way` is `imap` or `smtp`.
pub(super) fn explain(words: Words, way: &'static str, host: &str, user: &str, report: &Report) -> Tested {
    let reading = [Step::Dns, Step::Tcp, Step::Tls, Step::Greeting, Step::Login, Step::Folder, Step::Idle];
    let all: &[Step] = if way == "imap" { &reading } else { &reading[..5] };
    let mut steps = Vec::new();
    for checked in &report.steps {
        let (how, reason) = match &checked.outcome {
            Outcome::Fine => ("done", None),
            Outcome::Note(reason) => ("note", Some(reason)),
            Outcome::Failed(reason) => ("failed", Some(reason)),
        };
        let (advice, said) = reason.map(|reason| (advise(words, reason), said(reason))).unwrap_or_default();
        steps.push(Tried { how, step: name(words, checked.step, host, user), advice, said });
    }
    if !report.is_fine() {
        let tried: Vec<Step> = report.steps.iter().map(|checked| checked.step).collect();
        for step in all.iter().filter(|step| !tried.contains(step)) {
            let step = name(words, *step, host, user);
            steps.push(Tried { how: "notyet", step, advice: String::new(), said: String::new() });
        }
    }
    let how = if report.is_fine() { "works" } else { "fails" };
    Tested { title: words.t(&format!("settings-test-{way}-{how}")), works: report.is_fine(), steps }
}

fn name(words: Words, step: Step, host: &str, user: &str) -> String {
    let code = match step {
        Step::Dns => "dns",
        Step::Tcp => "tcp",
        Step::Tls => "tls",
        Step::Greeting => "greeting",
        Step::Login => "login",
        Step::Folder => "folder",
        Step::Idle => "idle",
        Step::Command => "command",
    };
    words.a2(&format!("settings-step-{code}"), "host", host, "user", user)
}

/// What a reason means and what to do about it.
pub(super) fn advise(words: Words, reason: &Reason) -> String {
    let list = |items: &[String]| items.iter().take(12).map(String::as_str).collect::<Vec<_>>().join(", ");
    let detail = match reason {
        Reason::FolderMissing { folders } => list(folders),
        Reason::NoCommonLogin { offered } => list(offered),
        Reason::Certificate(CertificateProblem::WrongName { valid_for }) => list(valid_for),
        _ => String::new(),
    };
    let key = format!("settings-reason-{}", code(reason));
    words.with(&key, &[("detail", say(&detail)), ("some", say(if detail.is_empty() { "no" } else { "yes" }))])
}

/// The reason as the end of the key of its words.
fn code(reason: &Reason) -> &'static str {
    match reason {
        Reason::PlainNotAllowed => "plain-not-allowed",
        Reason::HostNotFound => "host-not-found",
        Reason::WrongPort => "wrong-port",
        Reason::Unreachable => "unreachable",
        Reason::TimedOut => "timed-out",
        Reason::Closed => "closed",
        Reason::WantsStartTls => "wants-starttls",
        Reason::WantsTls => "wants-tls",
        Reason::StartTlsNotOffered => "starttls-not-offered",
        Reason::OtherService { .. } => "other-service",
        Reason::Certificate(problem) => certificate(problem),
        Reason::BadRootCertificate { .. } => "bad-root",
        Reason::NoCommonEncryption { .. } => "no-common-encryption",
        Reason::WrongPassword { hint: Some(Hint::AppPassword) } | Reason::AppPasswordNeeded => "app-password",
        Reason::WrongPassword { hint: Some(Hint::OAuth) } | Reason::OAuthNeeded => "oauth-needed",
        Reason::WrongPassword { hint: None } => "wrong-password",
        Reason::ImapDisabled => "imap-disabled",
        Reason::LoginNeeded => "login-needed",
        Reason::EncryptionNeeded => "encryption-needed",
        Reason::NoCommonLogin { .. } => "no-common-login",
        Reason::TryLater { .. } => "try-later",
        Reason::NoToken { problem } => token(problem),
        Reason::FolderMissing { .. } => "folder-missing",
        Reason::FolderReadOnly => "folder-read-only",
        Reason::IdleNotOffered => "idle-not-offered",
        Reason::Said { .. } => "said",
    }
}

fn certificate(problem: &CertificateProblem) -> &'static str {
    match problem {
        CertificateProblem::WrongName { .. } => "certificate-wrong-name",
        CertificateProblem::SelfSigned => "certificate-self-signed",
        CertificateProblem::UnknownIssuer => "certificate-unknown-issuer",
        CertificateProblem::Expired => "certificate-expired",
        CertificateProblem::NotYetValid => "certificate-not-yet-valid",
        CertificateProblem::Revoked => "certificate-revoked",
        CertificateProblem::Other { .. } => "certificate-other",
    }
}

pub(super) fn token(problem: &Problem) -> &'static str {
    match problem {
        Problem::NotHttps => "token-not-https",
        Problem::Unreachable | Problem::TimedOut => "token-unreachable",
        Problem::Garbled | Problem::Said(_) => "token-garbled",
        Problem::ConsentEnded => "token-consent-ended",
        Problem::UnknownApplication => "token-unknown-application",
        Problem::Busy => "token-busy",
        Problem::NotAccepted => "token-not-accepted",
    }
}

fn said(reason: &Reason) -> String {
    match reason {
        Reason::TryLater { said } | Reason::Said { said } => said.clone(),
        Reason::BadRootCertificate { text }
        | Reason::NoCommonEncryption { text }
        | Reason::Certificate(CertificateProblem::Other { text })
        | Reason::NoToken { problem: Problem::Said(text) } => text.clone(),
        _ => String::new(),
    }
}

/// How a mailbox is, from what its watcher wrote down: the class of a chip, its word, and a sentence.
pub(super) fn state(words: Words, status: &str) -> (&'static str, String, String) {
    let status: serde_json::Value = serde_json::from_str(status).unwrap_or_default();
    let state = status["state"].as_str().unwrap_or_default();
    let key = |what: &str| words.t(&format!("settings-state-{what}"));
    match state {
        "idle" | "reading" => ("ok", key("receives"), key("idle")),
        "polling" => ("ok", key("receives"), key("polling")),
        "connecting" => ("plain", key("connecting"), String::new()),
        "cannot_mark" => ("warm", key("receives"), key("cannot-mark")),
        "waiting" => ("late", key("fails"), trouble(words, &status["trouble"])),
        _ => ("plain", key("unknown"), String::new()),
    }
}

/// Why mail cannot be read, as the watcher wrote it down.
fn trouble(words: Words, trouble: &serde_json::Value) -> String {
    if trouble.get("storage").is_some() {
        return words.t("settings-reason-storage");
    }
    let reason = &trouble["server"];
    let code = match reason["reason"].as_str().unwrap_or_default() {
        "certificate" => format!("certificate-{}", dashed(&reason["problem"])),
        "no_token" => "token".to_owned(),
        "wants_start_tls" => "wants-starttls".to_owned(),
        "start_tls_not_offered" => "starttls-not-offered".to_owned(),
        "app_password_needed" => "app-password".to_owned(),
        "o_auth_needed" => "oauth-needed".to_owned(),
        "bad_root_certificate" => "bad-root".to_owned(),
        "" => "said".to_owned(),
        other => other.replace('_', "-"),
    };
    words.with(&format!("settings-reason-{code}"), &[("detail", say("")), ("some", say("no"))])
}

fn dashed(value: &serde_json::Value) -> String {
    value.as_str().unwrap_or("other").replace('_', "-")
}

#[cfg(test)]
mod tests {
    use domain::language::Language;
    use mail::imap::{State, Trouble};
    use mail::net::report::Service;

    use super::*;

    fn every_reason() -> Vec<Reason> {
        let text = || "words".to_owned();
        let mut all = vec![
            Reason::PlainNotAllowed,
            Reason::HostNotFound,
            Reason::WrongPort,
            Reason::Unreachable,
            Reason::TimedOut,
            Reason::Closed,
            Reason::WantsStartTls,
            Reason::WantsTls,
            Reason::StartTlsNotOffered,
            Reason::OtherService { service: Service::Pop3 },
            Reason::BadRootCertificate { text: text() },
            Reason::NoCommonEncryption { text: text() },
            Reason::WrongPassword { hint: None },
            Reason::WrongPassword { hint: Some(Hint::AppPassword) },
            Reason::WrongPassword { hint: Some(Hint::OAuth) },
            Reason::AppPasswordNeeded,
            Reason::OAuthNeeded,
            Reason::ImapDisabled,
            Reason::LoginNeeded,
            Reason::EncryptionNeeded,
            Reason::NoCommonLogin { offered: vec![text()] },
            Reason::TryLater { said: text() },
            Reason::FolderMissing { folders: vec!["INBOX".into()] },
            Reason::FolderReadOnly,
            Reason::IdleNotOffered,
            Reason::Said { said: text() },
        ];
        all.extend(
            [
                CertificateProblem::WrongName { valid_for: vec![text()] },
                CertificateProblem::SelfSigned,
                CertificateProblem::UnknownIssuer,
                CertificateProblem::Expired,
                CertificateProblem::NotYetValid,
                CertificateProblem::Revoked,
                CertificateProblem::Other { text: text() },
            ]
            .map(Reason::Certificate),
        );
        let problems = [
            Problem::NotHttps,
            Problem::Unreachable,
            Problem::TimedOut,
            Problem::Garbled,
            Problem::ConsentEnded,
            Problem::UnknownApplication,
            Problem::Busy,
            Problem::Said(text()),
            Problem::NotAccepted,
        ];
        all.extend(problems.map(|problem| Reason::NoToken { problem }));
        all
    }

    #[test]
    fn every_reason_says_what_to_do() {
        let words = Words(Language::Es);
        for reason in every_reason() {
            let advice = advise(words, &reason);
            assert!(advice.contains(' '), "{reason:?}: {advice}");
            assert!(!advice.contains("settings-"), "{reason:?}: {advice}");
        }
    }

    #[test]
    fn what_the_watcher_wrote_down_is_told_in_the_same_words() {
        let words = Words(Language::Es);
        for reason in every_reason() {
            let trouble = Trouble::Server(reason.clone());
            let waiting = State::Waiting { pause: std::time::Duration::from_secs(2), failures: 1, trouble };
            let (class, _, sentence) = state(words, &serde_json::to_string(&waiting).unwrap());
            assert_eq!(class, "late");
            assert!(sentence.contains(' ') && !sentence.contains("settings-"), "{reason:?}: {sentence}");
        }
        for calm in [State::Idle, State::Polling, State::Connecting, State::CannotMark { said: "no".into() }] {
            let (_, word, _) = state(words, &serde_json::to_string(&calm).unwrap());
            assert!(!word.contains("settings-"), "{calm:?}: {word}");
        }
    }
}
