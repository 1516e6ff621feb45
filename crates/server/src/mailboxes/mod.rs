//! The mailboxes of the business: what is set for each, and the clients that follow from it.

mod clients;
mod deliver;

pub use clients::{imap, smtp};
pub use deliver::{Senders, Undelivered, deliver};

use domain::ids::MailboxId;
use mail::{net::Security, verify::Trust};
use serde::{Deserialize, Serialize};
use store::mailboxes::Mailbox;

use crate::app::App;

/// How a mailbox is reached, as stored; the secrets are beside it, encrypted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Where mail is fetched; without it, it comes only through `esmero ingest`.
    pub imap: Option<Server>,
    /// The IMAP folder.
    pub folder: String,
    /// What is done on the server with a mail that is stored here.
    pub after: After,
    /// Where mail is sent; without it, this mailbox only receives.
    pub smtp: Option<Server>,
    /// How both servers are told who we are.
    pub login: LoginBy,
    /// Whose word about senders is believed.
    pub trust: Trust,
    /// Mail stays inside this program: for the example business.
    pub loopback: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            imap: None,
            folder: "INBOX".into(),
            after: After::Seen,
            smtp: None,
            login: LoginBy::Password,
            trust: Trust::Nobody,
            loopback: false,
        }
    }
}

/// A mail server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// The user there; empty means that the server asks for none.
    pub user: String,
}

/// What is done on the server with a mail that is stored here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum After {
    /// Nothing.
    Leave,
    /// Marked as read.
    #[default]
    Seen,
    /// Moved to a folder.
    Move(String),
}

/// How a server is told who we are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LoginBy {
    /// With a password.
    #[default]
    Password,
    /// With OAuth tokens of Google.
    Google {
        /// The application's identifier.
        client_id: String,
    },
    /// With OAuth tokens of Microsoft 365.
    Microsoft {
        /// The organisation's identifier or domain.
        tenant: String,
        /// The application's identifier.
        client_id: String,
    },
    /// With OAuth tokens of another provider.
    Custom {
        /// The token endpoint, `https`.
        token_url: String,
        /// The application's identifier.
        client_id: String,
    },
}

/// What is kept encrypted. Empty fields are not needed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Secrets {
    /// The IMAP password.
    pub imap_password: String,
    /// The SMTP password; empty means that of IMAP.
    pub smtp_password: String,
    /// The OAuth application's secret.
    pub client_secret: String,
    /// The OAuth refresh token.
    pub refresh_token: String,
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secrets(…)")
    }
}

/// Binds sealed secrets to their mailbox.
fn purpose(id: MailboxId) -> String {
    format!("mailbox:{id}")
}

/// Encrypts the secrets of a mailbox.
pub fn seal(app: &App, id: MailboxId, secrets: &Secrets) -> Vec<u8> {
    let text = serde_json::to_vec(secrets).unwrap_or_default();
    app.vault.seal(app.source.as_ref(), &purpose(id), &text)
}

/// Reads what is set for a mailbox.
pub fn settings(mailbox: &Mailbox) -> anyhow::Result<Settings> {
    serde_json::from_str(&mailbox.settings)
        .map_err(|error| anyhow::anyhow!("what is set for the mailbox {} cannot be read: {error}", mailbox.name))
}

/// Decrypts the secrets of a mailbox.
pub fn secrets(app: &App, mailbox: &Mailbox) -> anyhow::Result<Secrets> {
    let Some(sealed) = &mailbox.secrets else { return Ok(Secrets::default()) };
    let opened = app.vault.unseal(&purpose(mailbox.id), sealed).and_then(|text| serde_json::from_slice(&text).ok());
    opened.ok_or_else(|| {
        anyhow::anyhow!(
            "the passwords of the mailbox {} were sealed with another key: enter them again, or restore secret.key",
            mailbox.name
        )
    })
}

/// Whose word about senders is believed for mail of this mailbox.
pub async fn trust(app: &App, id: Option<MailboxId>) -> anyhow::Result<Trust> {
    let Some(id) = id else { return Ok(Trust::Nobody) };
    let mailbox = app.db.read::<_, store::Error>(move |tx| store::mailboxes::by_id(tx, id)).await;
    match mailbox {
        Ok(mailbox) => Ok(settings(&mailbox)?.trust),
        // The mailbox was removed since.
        Err(store::Error::Missing) => Ok(Trust::Nobody),
        Err(error) => Err(error.into()),
    }
}
