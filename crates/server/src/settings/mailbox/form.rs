//! The form of a mailbox: what is typed, checked, as settings and secrets.

use domain::calendar::Zone;
use jiff::{Timestamp, civil::Date};
use mail::net::Security;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    locales::Words,
    mailboxes::{After, Imap, ImapAuth, Kind, OAuth, OAuthProvider, Secrets, Settings, Smtp, SmtpAuth},
};

/// The form as it was typed. Choices are the words of the stored document.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Form {
    pub(super) r#do: String,
    pub(super) version: i64,
    pub(super) name: String,
    pub(super) address: String,
    pub(super) from_name: String,
    pub(super) aliases: String,
    pub(super) keyed_replies: String,
    pub(super) imap_host: String,
    pub(super) imap_port: String,
    pub(super) imap_security: String,
    pub(super) imap_user: String,
    pub(super) imap_auth: String,
    pub(super) imap_password: String,
    pub(super) imap_folder: String,
    /// `now` or `since`.
    pub(super) imap_begin: String,
    /// A day.
    pub(super) imap_since: String,
    pub(super) imap_after: String,
    pub(super) imap_after_name: String,
    pub(super) smtp_host: String,
    pub(super) smtp_port: String,
    pub(super) smtp_security: String,
    pub(super) smtp_user: String,
    pub(super) smtp_auth: String,
    pub(super) smtp_password: String,
    pub(super) oauth_provider: String,
    pub(super) oauth_tenant: String,
    pub(super) oauth_client_id: String,
    pub(super) oauth_client_secret: String,
    pub(super) oauth_refresh_token: String,
    pub(super) oauth_token_url: String,
    pub(super) oauth_scope: String,
    pub(super) authserv_id: String,
    pub(super) exchange_online: String,
    pub(super) certificate: String,
    /// Secrets that were typed before and are not shown again, sealed.
    pub(super) carried: String,
}

type Refused = (&'static str, &'static str);

/// The field of whose complaints these are.
pub(super) fn family(field: &str) -> &str {
    match field {
        "imap_host" | "smtp_host" => "host",
        "imap_port" | "smtp_port" => "port",
        "imap_user" | "smtp_user" => "user",
        "imap_password" | "smtp_password" => "password",
        other => other,
    }
}

/// The word that a choice is stored as.
fn word<T: serde::Serialize>(choice: &T) -> String {
    serde_json::to_value(choice).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The choice that a word means.
fn choice<T: serde::de::DeserializeOwned>(word: &str, field: &'static str) -> Result<T, Refused> {
    serde_json::from_value(Value::String(word.to_owned())).map_err(|_| (field, "unknown"))
}

/// What a box that is ticked sends; one that is not sends nothing.
fn checked(yes: bool) -> String {
    if yes { "1".to_owned() } else { String::new() }
}

impl Form {
    /// The form that shows these settings. Secrets are never among them.
    pub(super) fn of(settings: &Settings, zone: &Zone) -> Self {
        let Settings { imap, smtp, oauth, .. } = settings;
        Self {
            from_name: settings.from_name.clone(),
            aliases: settings.aliases.join(", "),
            keyed_replies: checked(settings.keyed_replies),
            imap_host: imap.host.clone(),
            imap_port: imap.port.to_string(),
            imap_security: word(&imap.security),
            imap_user: imap.user.clone(),
            imap_auth: word(&imap.auth),
            imap_folder: imap.folder.clone(),
            imap_begin: if imap.since.is_some() { "since" } else { "now" }.to_owned(),
            imap_since: imap.since.map(|since| day(since, zone)).unwrap_or_default(),
            imap_after: word(&imap.after),
            imap_after_name: imap.after_name.clone(),
            smtp_host: smtp.host.clone(),
            smtp_port: smtp.port.to_string(),
            smtp_security: word(&smtp.security),
            smtp_user: smtp.user.clone(),
            smtp_auth: word(&smtp.auth),
            oauth_provider: word(&oauth.provider),
            oauth_tenant: oauth.tenant.clone(),
            oauth_client_id: oauth.client_id.clone(),
            oauth_token_url: oauth.token_url.clone(),
            oauth_scope: oauth.scope.clone(),
            authserv_id: settings.authserv_id.clone(),
            exchange_online: checked(settings.exchange_online),
            certificate: settings.certificate.clone(),
            ..Self::default()
        }
    }

    /// The settings, or the field that cannot be used and why.
    pub(super) fn apply(&self, before: &Settings, now: Timestamp, zone: &Zone) -> Result<Settings, Refused> {
        let line = |text: &str| text.trim().to_owned();
        let aliases = self.aliases.split([',', ';', '\n']).map(line).filter(|alias| !alias.is_empty());
        let settings = Settings {
            kind: before.kind,
            from_name: line(&self.from_name),
            aliases: aliases.take(50).collect(),
            keyed_replies: !self.keyed_replies.is_empty(),
            imap: Imap { since: Some(self.since(before.imap.since, now, zone)?), ..self.imap()? },
            smtp: self.smtp()?,
            oauth: self.oauth()?,
            authserv_id: line(&self.authserv_id),
            exchange_online: !self.exchange_online.is_empty(),
            certificate: line(&self.certificate.replace("\r\n", "\n")),
        };
        self.check(&settings)?;
        Ok(settings)
    }

    /// From when on mail is read that is there already. The day that the form showed means the moment that was kept.
    fn since(&self, kept: Option<Timestamp>, now: Timestamp, zone: &Zone) -> Result<Timestamp, Refused> {
        if self.imap_begin != "since" {
            return Ok(now);
        }
        if let Some(kept) = kept.filter(|kept| day(*kept, zone) == self.imap_since) {
            return Ok(kept);
        }
        let date: Option<Date> = self.imap_since.parse().ok();
        date.map(|date| zone.day_start(date)).ok_or(("imap_since", "empty"))
    }

    fn imap(&self) -> Result<Imap, Refused> {
        let after = choice(&self.imap_after, "imap_after")?;
        let after_name = self.imap_after_name.trim().to_owned();
        if matches!(after, After::Keyword | After::Move) && after_name.is_empty() {
            return Err(("imap_after_name", "empty"));
        }
        let folder = if self.imap_folder.trim().is_empty() { "INBOX" } else { self.imap_folder.trim() };
        Ok(Imap {
            host: host(&self.imap_host, "imap_host")?,
            port: port(&self.imap_port, "imap_port")?,
            security: choice(&self.imap_security, "imap_security")?,
            user: self.imap_user.trim().to_owned(),
            auth: choice(&self.imap_auth, "imap_auth")?,
            folder: folder.to_owned(),
            since: None,
            after,
            after_name,
        })
    }

    fn smtp(&self) -> Result<Smtp, Refused> {
        Ok(Smtp {
            host: host(&self.smtp_host, "smtp_host")?,
            port: port(&self.smtp_port, "smtp_port")?,
            security: choice(&self.smtp_security, "smtp_security")?,
            user: self.smtp_user.trim().to_owned(),
            auth: choice(&self.smtp_auth, "smtp_auth")?,
        })
    }

    fn oauth(&self) -> Result<OAuth, Refused> {
        Ok(OAuth {
            provider: choice(&self.oauth_provider, "oauth_provider")?,
            tenant: self.oauth_tenant.trim().to_owned(),
            client_id: self.oauth_client_id.trim().to_owned(),
            token_url: self.oauth_token_url.trim().to_owned(),
            scope: self.oauth_scope.trim().to_owned(),
        })
    }

    /// What must fit together.
    fn check(&self, settings: &Settings) -> Result<(), Refused> {
        let Settings { imap, smtp, oauth, .. } = settings;
        if settings.kind == Kind::Loopback {
            return Ok(());
        }
        let reads = !imap.host.is_empty();
        let uses_oauth = (reads && imap.auth == ImapAuth::Oauth)
            || match smtp.auth {
                SmtpAuth::Oauth => true,
                SmtpAuth::Same => imap.auth == ImapAuth::Oauth,
                SmtpAuth::Password | SmtpAuth::Nothing => false,
            };
        match () {
            () if smtp.host.is_empty() => Err(("smtp_host", "empty")),
            () if (reads || smtp.auth == SmtpAuth::Same) && imap.user.is_empty() => Err(("imap_user", "empty")),
            () if matches!(smtp.auth, SmtpAuth::Password | SmtpAuth::Oauth) && smtp.user.is_empty() => {
                Err(("smtp_user", "empty"))
            }
            () if uses_oauth && oauth.client_id.is_empty() => Err(("oauth_client_id", "empty")),
            () if uses_oauth && oauth.provider == OAuthProvider::Custom && !oauth.token_url.starts_with("http") => {
                Err(("oauth_token_url", "empty"))
            }
            () if self.certificate.len() > 64 * 1024 => Err(("certificate", "too-long")),
            () if !settings.certificate.is_empty()
                && mail::net::RootCertificate::from_pem(settings.certificate.as_bytes()).is_err() =>
            {
                Err(("certificate", "unusable"))
            }
            () => Ok(()),
        }
    }

    /// The secrets that are typed, now or in an earlier try of the same form.
    pub(super) fn typed(&self, earlier: Secrets) -> Secrets {
        let choose = |now: &str, earlier: String| if now.is_empty() { earlier } else { now.to_owned() };
        Secrets {
            imap_password: choose(&self.imap_password, earlier.imap_password),
            smtp_password: choose(&self.smtp_password, earlier.smtp_password),
            client_secret: choose(&self.oauth_client_secret, earlier.client_secret),
            refresh_token: choose(self.oauth_refresh_token.trim(), earlier.refresh_token),
        }
    }

    /// The secrets that are kept: what is typed, or what was there. What would go to another server than before must be
    /// typed again, so that nobody sends a kept password to a server of their own.
    pub(super) fn secrets(
        typed: &Secrets,
        before: &Settings,
        kept: &Secrets,
        now: &Settings,
    ) -> Result<Secrets, Refused> {
        let choose = |typed: &str, kept: &str, same: bool| {
            let usable = if same { kept } else { "" };
            if typed.is_empty() { usable.to_owned() } else { typed.to_owned() }
        };
        let reading = before.imap.host == now.imap.host;
        let sending = before.smtp.host == now.smtp.host;
        // The password for reading goes to the other server too when it is the same for sending.
        let both = reading && (sending || now.smtp.auth != SmtpAuth::Same);
        let asking = (before.oauth.provider, &before.oauth.token_url) == (now.oauth.provider, &now.oauth.token_url);
        let secrets = Secrets {
            imap_password: choose(&typed.imap_password, &kept.imap_password, both),
            smtp_password: choose(&typed.smtp_password, &kept.smtp_password, sending),
            client_secret: choose(&typed.client_secret, &kept.client_secret, asking),
            refresh_token: choose(&typed.refresh_token, &kept.refresh_token, asking),
        };
        check_secrets(now, &secrets)?;
        Ok(secrets)
    }
}

/// Whether every secret is there that these settings need.
fn check_secrets(settings: &Settings, secrets: &Secrets) -> Result<(), Refused> {
    let Settings { kind, imap, smtp, .. } = settings;
    let reads = !imap.host.is_empty();
    let as_imap = reads || smtp.auth == SmtpAuth::Same;
    let oauth = (as_imap && imap.auth == ImapAuth::Oauth) || smtp.auth == SmtpAuth::Oauth;
    match () {
        () if *kind == Kind::Loopback => Ok(()),
        () if as_imap && imap.auth == ImapAuth::Password && secrets.imap_password.is_empty() => {
            Err(("imap_password", "empty"))
        }
        () if smtp.auth == SmtpAuth::Password && secrets.smtp_password.is_empty() => Err(("smtp_password", "empty")),
        () if oauth && secrets.refresh_token.is_empty() => Err(("oauth_refresh_token", "empty")),
        () => Ok(()),
    }
}

fn day(at: Timestamp, zone: &Zone) -> String {
    zone.local(at).date().to_string()
}

fn host(text: &str, field: &'static str) -> Result<String, Refused> {
    let host = text.trim().trim_end_matches('.').to_lowercase();
    let usable = host.len() <= 253 && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | ':' | '_'));
    if usable { Ok(host) } else { Err((field, "unusable")) }
}

fn port(text: &str, field: &'static str) -> Result<u16, Refused> {
    text.trim().parse().ok().filter(|port| *port > 0).ok_or((field, "unusable"))
}

/// Which secrets are kept.
pub(super) struct Kept {
    pub(super) imap_password: bool,
    pub(super) smtp_password: bool,
    pub(super) client_secret: bool,
    pub(super) refresh_token: bool,
}

impl Kept {
    pub(super) fn of(stored: &Secrets, typed: &Secrets) -> Self {
        Self {
            imap_password: !(stored.imap_password.is_empty() && typed.imap_password.is_empty()),
            smtp_password: !(stored.smtp_password.is_empty() && typed.smtp_password.is_empty()),
            client_secret: !(stored.client_secret.is_empty() && typed.client_secret.is_empty()),
            refresh_token: !(stored.refresh_token.is_empty() && typed.refresh_token.is_empty()),
        }
    }
}

/// An option of a menu: word, name, chosen.
type Choice = (String, String, bool);

/// The menus of the form.
pub(super) struct Choices {
    pub(super) imap_security: Vec<Choice>,
    pub(super) smtp_security: Vec<Choice>,
    pub(super) imap_auth: Vec<Choice>,
    pub(super) smtp_auth: Vec<Choice>,
    pub(super) imap_begin: Vec<Choice>,
    pub(super) imap_after: Vec<Choice>,
    pub(super) oauth_provider: Vec<Choice>,
}

/// The menus, with what is chosen.
pub(super) fn choices(words: Words, form: &Form) -> Choices {
    let menu = |what: &str, all: Value, chosen: &str| {
        let all = all.as_array().cloned().unwrap_or_default();
        let option = |value: Value| {
            let word = value.as_str().unwrap_or_default().to_owned();
            let name = words.t(&format!("settings-{what}-{}", word.replace('_', "-")));
            let is_chosen = word == chosen;
            (word, name, is_chosen)
        };
        all.into_iter().map(option).collect()
    };
    let security = json!([Security::Tls, Security::StartTls, Security::Plain]);
    Choices {
        imap_security: menu("security", security.clone(), &form.imap_security),
        smtp_security: menu("security", security, &form.smtp_security),
        imap_auth: menu("auth", json!([ImapAuth::Password, ImapAuth::Oauth]), &form.imap_auth),
        smtp_auth: menu(
            "auth",
            json!([SmtpAuth::Same, SmtpAuth::Password, SmtpAuth::Oauth, SmtpAuth::Nothing]),
            &form.smtp_auth,
        ),
        imap_begin: menu("begin", json!(["now", "since"]), &form.imap_begin),
        imap_after: menu("after", json!([After::Seen, After::Leave, After::Keyword, After::Move]), &form.imap_after),
        oauth_provider: menu(
            "provider",
            json!([OAuthProvider::Google, OAuthProvider::Microsoft, OAuthProvider::Custom]),
            &form.oauth_provider,
        ),
    }
}
