//! What is set about a mailbox: servers and ways to log in as JSON in its row, passwords and tokens sealed beside them.

use std::{fmt, sync::Arc};

use domain::ids::{MailboxId, Source};
use jiff::{SignedDuration, Timestamp};
use mail::{
    imap::{self, AfterStore},
    net::{Endpoint, Login, RootCertificate, Security},
    oauth::{Problem, TokenSource},
    smtp,
    verify::Trust,
};
use serde::{Deserialize, Serialize};
use store::mailboxes::Mailbox;

use crate::{app::App, consents::Trial, vault::Vault};

/// What is set about a mailbox, besides its name and address. Stored as JSON in [`Mailbox::settings`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Where its mail comes from and goes to.
    pub kind: Kind,
    /// Who signs, before the address: `{agente}` becomes the agent's name. Empty means the agent and the business.
    pub from_name: String,
    /// Further addresses of the same mailbox: ours, and so neither persons nor third parties.
    pub aliases: Vec<String>,
    /// Answers are asked to `name+KEY@domain`. Without it, the subject and what an answer refers to must do.
    pub keyed_replies: bool,
    /// Where mail is read.
    pub imap: Imap,
    /// Where mail is sent.
    pub smtp: Smtp,
    /// Whom to ask for access tokens; used where `auth` says so.
    pub oauth: OAuth,
    /// The name under which the own mail server writes its checks (RFC 8601); only this one is believed.
    pub authserv_id: String,
    /// The own mail server is Exchange Online, which writes its checks without a name.
    pub exchange_online: bool,
    /// Certificates in PEM form that are trusted besides those of the operating system.
    pub certificate: String,
}

/// Where the mail of a mailbox comes from and goes to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Mail servers.
    #[default]
    Servers,
    /// Nowhere: what is sent is kept, and mail is handed in. For the example business.
    Loopback,
}

/// Where mail is read. Without a server nothing is fetched, and mail is handed in by `esmero ingest`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Imap {
    /// Name or address of the server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// Who we are there, often the address.
    pub user: String,
    /// What proves it.
    pub auth: ImapAuth,
    /// The folder to read, as people see it.
    pub folder: String,
    /// Of what is there at the beginning, only what came since then; everything if there is no such time.
    pub since: Option<Timestamp>,
    /// What happens on the server to a mail that is stored.
    pub after: After,
    /// The keyword or the folder, if `after` needs one.
    pub after_name: String,
}

/// Where mail is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Smtp {
    /// Name or address of the server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// Who we are there; with [`SmtpAuth::Same`] that of reading.
    pub user: String,
    /// What proves it.
    pub auth: SmtpAuth,
}

/// What proves who we are when mail is read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ImapAuth {
    /// A password.
    #[default]
    Password,
    /// An access token (XOAUTH2).
    Oauth,
}

/// What proves who we are when mail is sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SmtpAuth {
    /// User and proof as when mail is read.
    #[default]
    Same,
    /// A password of its own.
    Password,
    /// An access token (XOAUTH2).
    Oauth,
    /// Nothing: the server trusts this machine.
    Nothing,
}

/// What happens on the server to a mail that is stored.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum After {
    /// Nothing: other programs read the mailbox too.
    Leave,
    /// It is marked as read.
    #[default]
    Seen,
    /// It is marked with a keyword.
    Keyword,
    /// It is moved to a folder.
    Move,
}

/// Whom to ask for access tokens.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OAuth {
    /// Whose service.
    pub provider: OAuthProvider,
    /// The organisation at Microsoft: identifier or domain.
    pub tenant: String,
    /// The identifier of the application that was registered there.
    pub client_id: String,
    /// The token endpoint of another provider.
    pub token_url: String,
    /// What to ask another provider for; may be empty.
    pub scope: String,
}

/// Whose service gives access tokens.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OAuthProvider {
    /// Google Workspace and Gmail.
    #[default]
    Google,
    /// Microsoft 365.
    Microsoft,
    /// Any that follows RFC 6749.
    Custom,
}

/// Passwords and tokens. Sealed as JSON in [`Mailbox::secrets`]; never shown again. Empty texts are not set.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Secrets {
    /// For reading.
    pub imap_password: String,
    /// For sending, where it is another.
    pub smtp_password: String,
    /// Of the registered application.
    pub client_secret: String,
    /// Consent of the account's owner.
    pub refresh_token: String,
}

/// Why a mailbox cannot be used as it is set.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// The row cannot be read: damaged, or written by a newer program.
    #[error("the settings of the mailbox cannot be read")]
    Settings,
    /// The secrets were sealed with another key: somebody must type them again.
    #[error("the secrets of the mailbox were sealed with another key: type them again")]
    Secrets,
    /// The additional certificate is none.
    #[error("the additional certificate of the mailbox cannot be used")]
    Certificate,
    /// There can be no access tokens with these settings.
    #[error("no access tokens can be had: {0:?}")]
    Tokens(Problem),
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            kind: Kind::default(),
            from_name: String::new(),
            aliases: Vec::new(),
            keyed_replies: true,
            imap: Imap::default(),
            smtp: Smtp::default(),
            oauth: OAuth::default(),
            authserv_id: String::new(),
            exchange_online: false,
            certificate: String::new(),
        }
    }
}

impl Default for Imap {
    fn default() -> Self {
        Self {
            host: String::new(),
            port: 993,
            security: Security::Tls,
            user: String::new(),
            auth: ImapAuth::default(),
            folder: "INBOX".into(),
            since: None,
            after: After::default(),
            after_name: String::new(),
        }
    }
}

impl Default for Smtp {
    fn default() -> Self {
        Self { host: String::new(), port: 465, security: Security::Tls, user: String::new(), auth: SmtpAuth::default() }
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secrets(…)")
    }
}

impl Settings {
    /// Reads what is set about a mailbox.
    pub fn read(mailbox: &Mailbox) -> Result<Self, Unusable> {
        serde_json::from_str(&mailbox.settings).map_err(|_| Unusable::Settings)
    }

    /// As it is stored.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("texts and numbers become JSON")
    }

    /// Whether these read another account or folder than those.
    pub fn reads_elsewhere(&self, before: &Self) -> bool {
        let account = |imap: &Imap| (imap.host.clone(), imap.user.clone(), imap.folder.clone());
        account(&self.imap) != account(&before.imap)
    }

    /// Whose word about senders is believed for its mail.
    pub fn trust(&self) -> Trust {
        match self.authserv_id.trim() {
            "" if self.exchange_online => Trust::ExchangeOnline,
            "" => Trust::Nobody,
            name => Trust::Server(name.to_owned()),
        }
    }

    /// The name before the address of what `agent` writes; the program's own mails name nobody.
    pub fn sender_name(&self, business: &str, agent: Option<&str>) -> String {
        let chosen = self.from_name.trim();
        match agent {
            Some(agent) if chosen.is_empty() => format!("{agent} · {business}"),
            Some(agent) => chosen.replace("{agente}", agent),
            None if chosen.is_empty() || chosen.contains("{agente}") => business.to_owned(),
            None => chosen.to_owned(),
        }
    }
}

impl Secrets {
    /// Unseals the secrets of a mailbox.
    pub fn read(mailbox: &Mailbox, vault: &Vault) -> Result<Self, Unusable> {
        let Some(sealed) = &mailbox.secrets else { return Ok(Self::default()) };
        let open = vault.unseal(&purpose(mailbox.id), sealed).ok_or(Unusable::Secrets)?;
        serde_json::from_slice(&open).map_err(|_| Unusable::Secrets)
    }

    /// Seals them for [`Mailbox::secrets`].
    pub fn seal(&self, vault: &Vault, source: &dyn Source, mailbox: MailboxId) -> Vec<u8> {
        let json = serde_json::to_vec(self).expect("texts become JSON");
        vault.seal(source, &purpose(mailbox), &json)
    }
}

fn purpose(mailbox: MailboxId) -> String {
    format!("mailbox:{mailbox}")
}

/// How mail is read from a mailbox; `None` if it has no server for that. A trial keeps nothing.
pub(crate) fn to_imap(app: &App, mailbox: &Mailbox, trial: Option<&Trial>) -> Result<Option<imap::Settings>, Unusable> {
    let settings = Settings::read(mailbox)?;
    if settings.kind == Kind::Loopback || settings.imap.host.is_empty() {
        return Ok(None);
    }
    let login = imap_login(app, mailbox, &settings, &Secrets::read(mailbox, &app.vault)?, trial)?;
    let Imap { host, port, security, folder, since, after, after_name, .. } = &settings.imap;
    let mut imap = imap::Settings::new(endpoint(app, &settings, host, *port, *security)?, login);
    imap.folder.clone_from(folder);
    // The server's clock need not be ours: rather a mail of a moment before than one less.
    imap.since = since.map(|since| since - SignedDuration::from_mins(10));
    imap.after = match after {
        After::Leave => AfterStore::Leave,
        After::Seen => AfterStore::MarkSeen,
        After::Keyword => AfterStore::Keyword(after_name.clone()),
        After::Move => AfterStore::MoveTo(after_name.clone()),
    };
    Ok(Some(imap))
}

/// How mail is sent from a mailbox; `None` if it has no server for that. A trial keeps nothing.
pub(crate) fn to_smtp(app: &App, mailbox: &Mailbox, trial: Option<&Trial>) -> Result<Option<smtp::Settings>, Unusable> {
    let settings = Settings::read(mailbox)?;
    if settings.kind == Kind::Loopback || settings.smtp.host.is_empty() {
        return Ok(None);
    }
    let secrets = Secrets::read(mailbox, &app.vault)?;
    let Smtp { host, port, security, user, auth } = &settings.smtp;
    let login = match auth {
        SmtpAuth::Same => Some(imap_login(app, mailbox, &settings, &secrets, trial)?),
        SmtpAuth::Password => Some(Login::password(user, secrets.smtp_password)),
        SmtpAuth::Oauth => Some(Login::oauth(user, tokens(app, mailbox, &settings.oauth, &secrets, trial)?)),
        SmtpAuth::Nothing => None,
    };
    let mut smtp = smtp::Settings::new(endpoint(app, &settings, host, *port, *security)?, login);
    let business = app.business();
    let name = business.public_url.split("://").nth(1).and_then(|rest| rest.split(['/', ':']).next());
    smtp.hello_name = name.filter(|name| name.contains('.')).map(str::to_owned);
    Ok(Some(smtp))
}

fn tokens(
    app: &App,
    mailbox: &Mailbox,
    oauth: &OAuth,
    secrets: &Secrets,
    trial: Option<&Trial>,
) -> Result<Arc<dyn TokenSource>, Unusable> {
    let tokens = match trial {
        Some(trial) => trial.of(app, mailbox.id, oauth, secrets),
        None => app.consents.of(app, mailbox.id, oauth, secrets),
    };
    tokens.map_err(|error| Unusable::Tokens(error.problem()))
}

fn imap_login(
    app: &App,
    mailbox: &Mailbox,
    settings: &Settings,
    secrets: &Secrets,
    trial: Option<&Trial>,
) -> Result<Login, Unusable> {
    let user = &settings.imap.user;
    Ok(match settings.imap.auth {
        ImapAuth::Password => Login::password(user, secrets.imap_password.as_str()),
        ImapAuth::Oauth => Login::oauth(user, tokens(app, mailbox, &settings.oauth, secrets, trial)?),
    })
}

fn endpoint(app: &App, settings: &Settings, host: &str, port: u16, security: Security) -> Result<Endpoint, Unusable> {
    let mut endpoint = Endpoint::new(host, port, security);
    let local = host.parse::<std::net::IpAddr>().map_or(host == "localhost", |address| address.is_loopback());
    if local || app.config.allow_plain_mail {
        endpoint = endpoint.allow_plain();
    }
    if !settings.certificate.trim().is_empty() {
        let root = RootCertificate::from_pem(settings.certificate.as_bytes()).map_err(|_| Unusable::Certificate)?;
        endpoint = endpoint.trust(root);
    }
    Ok(endpoint)
}
