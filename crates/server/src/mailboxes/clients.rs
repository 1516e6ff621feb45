//! The clients of mail servers that follow from what is set.

use std::sync::Arc;

use mail::{
    imap, net,
    oauth::{Provider, Tokens},
    smtp,
};
use secrecy::SecretString;

use super::{After, LoginBy, Secrets, Server, Settings};
use crate::app::App;

/// How the mailbox is fetched; `None` if nothing is set.
pub fn imap(app: &App, settings: &Settings, secrets: &Secrets) -> anyhow::Result<Option<imap::Settings>> {
    let Some(server) = &settings.imap else { return Ok(None) };
    let login = login(app, settings, secrets, &server.user, &secrets.imap_password)?;
    let mut imap = imap::Settings::new(endpoint(app, server), login);
    imap.folder.clone_from(&settings.folder);
    imap.after = match &settings.after {
        After::Leave => imap::AfterStore::Leave,
        After::Seen => imap::AfterStore::MarkSeen,
        After::Move(folder) => imap::AfterStore::MoveTo(folder.clone()),
    };
    Ok(Some(imap))
}

/// How the mailbox sends; `None` if nothing is set.
pub fn smtp(app: &App, settings: &Settings, secrets: &Secrets) -> anyhow::Result<Option<smtp::Settings>> {
    let Some(server) = &settings.smtp else { return Ok(None) };
    let password = [&secrets.smtp_password, &secrets.imap_password].into_iter().find(|password| !password.is_empty());
    let login = if server.user.is_empty() {
        None
    } else {
        let password = password.map(String::as_str).unwrap_or_default();
        Some(login(app, settings, secrets, &server.user, password)?)
    };
    Ok(Some(smtp::Settings::new(endpoint(app, server), login)))
}

fn endpoint(app: &App, server: &Server) -> net::Endpoint {
    let endpoint = net::Endpoint::new(&server.host, server.port, server.security);
    let here = server.host == "localhost" || server.host.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback());
    if here || app.config.allow_plain_mail { endpoint.allow_plain() } else { endpoint }
}

fn login(app: &App, settings: &Settings, secrets: &Secrets, user: &str, password: &str) -> anyhow::Result<net::Login> {
    let secret = || Some(&secrets.client_secret).filter(|secret| !secret.is_empty());
    let secret = || secret().map(|secret| SecretString::from(secret.clone()));
    let provider = match &settings.login {
        LoginBy::Password => return Ok(net::Login::password(user, password)),
        LoginBy::Google { client_id } => Provider::google(client_id, secret().unwrap_or_default()),
        LoginBy::Microsoft { tenant, client_id } => Provider::microsoft(tenant, client_id, secret()),
        LoginBy::Custom { token_url, client_id } => {
            Provider { client_secret: secret(), ..Provider::custom(token_url, client_id) }
        }
    };
    let clock = Arc::clone(&app.clock);
    let tokens = Tokens::new(provider, SecretString::from(secrets.refresh_token.clone()), Arc::new(move || clock.now()))?;
    Ok(net::Login::oauth(user, Arc::new(tokens)))
}
