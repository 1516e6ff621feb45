//! What a test of a connection found, step by step, as values. The words for people live with the screens.

use serde::Serialize;

use super::tls::CertificateProblem;
use super::{Error, Step, TlsProblem};
use crate::oauth;

/// All steps that were tried, in order; the last one is the one that failed, if any did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Each step with its outcome.
    pub steps: Vec<Checked>,
    /// For IMAP, the folder that was opened: how much is in it, and where reading would begin to skip all of that.
    pub folder: Option<FolderFound>,
}

/// One step and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Checked {
    /// Which step.
    pub step: Step,
    /// How it went.
    pub outcome: Outcome,
}

/// How a step went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "outcome", content = "reason", rename_all = "snake_case")]
pub enum Outcome {
    /// As it should be.
    Fine,
    /// It will work, but the administrator should know this.
    Note(Reason),
    /// It will not work, for this reason.
    Failed(Reason),
}

/// State of the folder that was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct FolderFound {
    /// Messages in it now.
    pub messages: u32,
    /// The folder's UIDVALIDITY.
    pub uid_validity: u32,
    /// Highest identifier given out so far: a cursor set here reads only mail that arrives from now on.
    pub last_uid: u32,
}

/// Why a step failed, as far as it can be told. Every variant has something that the administrator can do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Reason {
    /// An unprotected connection was chosen but not allowed.
    PlainNotAllowed,
    /// The name does not exist: misspelt, or no DNS here.
    HostNotFound,
    /// Nobody listens there: wrong port, or a firewall that says so.
    WrongPort,
    /// No route, or a firewall.
    Unreachable,
    /// No answer: a firewall that says nothing, a wrong port, or a server in trouble.
    TimedOut,
    /// The server closed the connection.
    Closed,
    /// The port speaks without encryption first: choose STARTTLS.
    WantsStartTls,
    /// The port speaks TLS from the first byte: choose TLS.
    WantsTls,
    /// STARTTLS was chosen and the server does not offer it.
    StartTlsNotOffered,
    /// Something else answers on this port.
    OtherService {
        /// What it seems to be.
        service: Service,
    },
    /// The certificate is not acceptable.
    Certificate(CertificateProblem),
    /// The certificate that should be trusted besides cannot be used.
    BadRootCertificate {
        /// What is wrong with it.
        text: String,
    },
    /// No encryption could be agreed: mostly a very old server.
    NoCommonEncryption {
        /// The library's words.
        text: String,
    },
    /// User or password are wrong.
    WrongPassword {
        /// A likely cause, when the provider is known for it.
        hint: Option<Hint>,
    },
    /// This provider wants a password made for one application, not the one of the person.
    AppPasswordNeeded,
    /// This provider takes no passwords here any more: OAuth is needed.
    OAuthNeeded,
    /// The provider must first be told to allow IMAP for this account.
    ImapDisabled,
    /// The server wants a login, and none is set.
    LoginNeeded,
    /// The server takes no password without encryption.
    EncryptionNeeded,
    /// None of the ways to log in that we know is offered.
    NoCommonLogin {
        /// What the server offers.
        offered: Vec<String>,
    },
    /// The server lets nobody in just now: too many connections or attempts.
    TryLater {
        /// The server's words.
        said: String,
    },
    /// No OAuth access token could be had.
    NoToken {
        /// Why not.
        problem: oauth::Problem,
    },
    /// The folder does not exist.
    FolderMissing {
        /// Those that do.
        folders: Vec<String>,
    },
    /// The folder can be read but not changed, so messages cannot be marked.
    FolderReadOnly,
    /// The server does not announce new mail: it will be asked every so often.
    IdleNotOffered,
    /// The server said no, and why is not known to us.
    Said {
        /// Its words.
        said: String,
    },
}

/// What a first line gives away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Service {
    /// Sends mail.
    Smtp,
    /// Reads mail.
    Imap,
    /// Reads mail the old way, which we do not speak.
    Pop3,
    /// A web server.
    Http,
    /// A remote shell.
    Ssh,
    /// Cannot be told.
    Unknown,
}

/// A likely reason for a refused password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Hint {
    /// The provider usually wants an application password (Google, Yahoo, Apple, and others).
    AppPassword,
    /// The provider usually takes OAuth only (Microsoft).
    OAuth,
}

impl Report {
    pub(crate) fn new() -> Self {
        Self { steps: Vec::new(), folder: None }
    }

    /// No step failed.
    pub fn is_fine(&self) -> bool {
        self.failure().is_none()
    }

    /// The reason why it does not work, if it does not.
    pub fn failure(&self) -> Option<&Reason> {
        self.steps.iter().find_map(|checked| match &checked.outcome {
            Outcome::Failed(reason) => Some(reason),
            Outcome::Fine | Outcome::Note(_) => None,
        })
    }

    pub(crate) fn fine(&mut self, step: Step) {
        self.steps.push(Checked { step, outcome: Outcome::Fine });
    }

    pub(crate) fn note(&mut self, step: Step, reason: Reason) {
        self.steps.push(Checked { step, outcome: Outcome::Note(reason) });
    }

    pub(crate) fn failed(&mut self, step: Step, reason: Reason) {
        self.steps.push(Checked { step, outcome: Outcome::Failed(reason) });
    }
}

impl Service {
    /// Guesses from the first bytes that a server says.
    pub(crate) fn of_greeting(line: &[u8]) -> Self {
        let text = String::from_utf8_lossy(&line[..line.len().min(256)]).to_ascii_uppercase();
        let begins = |start: &str| text.starts_with(start);
        if begins("* OK") || begins("* PREAUTH") || begins("* BYE") {
            Self::Imap
        } else if begins("+OK") || begins("-ERR") {
            Self::Pop3
        } else if begins("SSH-") {
            Self::Ssh
        } else if begins("HTTP/") {
            Self::Http
        } else if ["220", "421", "554"].iter().any(|code| begins(code)) {
            Self::Smtp
        } else {
            Self::Unknown
        }
    }

    /// A TLS alert or handshake record.
    pub(crate) fn is_tls(line: &[u8]) -> bool {
        matches!(line, [0x15 | 0x16, 3, ..])
    }
}

impl Reason {
    /// What a refused login probably means, by the words of servers that people meet most.
    pub(crate) fn of_refused_login(host: &str, used_password: bool, said: &str) -> Self {
        let words = said.to_ascii_lowercase();
        let speaks_of = |any: &[&str]| any.iter().any(|part| words.contains(part));
        let is_final = words.contains("[authenticationfailed");
        if !is_final && speaks_of(&["[unavailable", "[inuse", "[limit", "too many", "try again later", "temporar"]) {
            Self::TryLater { said: said.to_owned() }
        } else if speaks_of(&["application-specific password", "app password", "invalidsecondfactor"]) {
            Self::AppPasswordNeeded
        } else if speaks_of(&["basicauthblocked", "basic authentication is disabled", "not_basic_auth"]) {
            Self::OAuthNeeded
        } else if speaks_of(&["not enabled for imap", "imap access is disabled", "imap is disabled", "imap disabled"]) {
            Self::ImapDisabled
        } else if speaks_of(&["[privacyrequired", "plaintext authentication disallowed", "cleartext", "starttls first"])
        {
            Self::EncryptionNeeded
        } else if used_password {
            Self::WrongPassword { hint: Hint::for_host(host) }
        } else {
            Self::NoToken { problem: oauth::Problem::NotAccepted }
        }
    }
}

impl Hint {
    fn for_host(host: &str) -> Option<Self> {
        let host = host.to_ascii_lowercase();
        let within = |domain: &str| host == domain || host.ends_with(&format!(".{domain}"));
        if ["office365.com", "outlook.com", "hotmail.com", "live.com"].iter().any(|domain| within(domain)) {
            Some(Self::OAuth)
        } else if ["gmail.com", "googlemail.com", "yahoo.com", "me.com", "icloud.com", "zoho.eu", "zoho.com"]
            .iter()
            .any(|domain| within(domain))
        {
            Some(Self::AppPassword)
        } else {
            None
        }
    }
}

impl From<&Error> for Reason {
    fn from(error: &Error) -> Self {
        match error {
            Error::PlainNotAllowed => Self::PlainNotAllowed,
            Error::HostNotFound(_) => Self::HostNotFound,
            Error::Refused => Self::WrongPort,
            Error::Unreachable(_) => Self::Unreachable,
            Error::TimedOut(_) => Self::TimedOut,
            Error::Closed(_) | Error::Broken(..) => Self::Closed,
            Error::TooMuch => Self::OtherService { service: Service::Unknown },
            Error::Tls(problem) => Self::from(problem),
        }
    }
}

impl From<&TlsProblem> for Reason {
    fn from(problem: &TlsProblem) -> Self {
        match problem {
            TlsProblem::NotTls => Self::WantsStartTls,
            TlsProblem::Certificate(problem) => Self::Certificate(problem.clone()),
            TlsProblem::Handshake(text) => Self::NoCommonEncryption { text: text.clone() },
            TlsProblem::BadRoot(text) => Self::BadRootCertificate { text: text.clone() },
            TlsProblem::BadName(_) => Self::HostNotFound,
        }
    }
}

impl Error {
    /// The step of a connection that this error belongs to.
    pub(crate) fn step(&self) -> Step {
        match self {
            Self::PlainNotAllowed | Self::Refused | Self::Unreachable(_) => Step::Tcp,
            Self::HostNotFound(_) => Step::Dns,
            Self::TimedOut(step) | Self::Closed(step) | Self::Broken(step, _) => *step,
            Self::TooMuch => Step::Greeting,
            Self::Tls(_) => Step::Tls,
        }
    }
}
