//! Access tokens of mailboxes that are let in by OAuth: one source for each account, shared by reading and sending, for many
//! providers replace the refresh token each time it is used.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use domain::ids::MailboxId;
use mail::oauth::{Error, Provider, TokenSource, Tokens};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    app::App,
    mailboxes::{OAuth, OAuthProvider, Secrets},
};

/// Of how many replaced refresh tokens it is still known to whom they belonged.
const REMEMBERED: usize = 8;

/// The access tokens of each mailbox.
#[derive(Default)]
pub struct Consents(Mutex<HashMap<MailboxId, Consent>>);

/// The access tokens of one account.
#[derive(Clone)]
struct Consent {
    oauth: OAuth,
    client_secret: String,
    /// The refresh tokens that it had, the present one last.
    chain: Arc<Mutex<Vec<String>>>,
    tokens: Arc<Tokens>,
}

impl Consent {
    fn new(app: &App, oauth: &OAuth, secrets: &Secrets, keep: Option<MailboxId>) -> Result<Self, Error> {
        let chain = Arc::new(Mutex::new(vec![secrets.refresh_token.clone()]));
        let (clock, keeper, links) = (Arc::clone(&app.clock), app.clone(), Arc::clone(&chain));
        let refresh_token = secrets.refresh_token.as_str().into();
        let tokens = Tokens::new(provider(app, oauth, secrets), refresh_token, Arc::new(move || clock.now()))?
            .on_rotation(Arc::new(move |new| {
                let mut links = links.lock().unwrap_or_else(PoisonError::into_inner);
                let old = links.clone();
                links.push(new.expose_secret().to_owned());
                let many = links.len().saturating_sub(REMEMBERED);
                links.drain(..many);
                if let Some(id) = keep {
                    let (app, new) = (keeper.clone(), new.clone());
                    keeper.tasks.spawn(async move { keep_refresh_token(&app, id, old, &new).await });
                }
            }));
        let client_secret = secrets.client_secret.clone();
        Ok(Self { oauth: oauth.clone(), client_secret, chain, tokens: Arc::new(tokens) })
    }

    /// Whether these settings and secrets mean the same account and consent.
    fn is_of(&self, oauth: &OAuth, secrets: &Secrets) -> bool {
        let chain = self.chain.lock().unwrap_or_else(PoisonError::into_inner);
        self.oauth == *oauth && self.client_secret == secrets.client_secret && chain.contains(&secrets.refresh_token)
    }
}

impl Consents {
    /// The access tokens of a mailbox. A refresh token that the provider replaces is kept.
    pub fn of(
        &self,
        app: &App,
        id: MailboxId,
        oauth: &OAuth,
        secrets: &Secrets,
    ) -> Result<Arc<dyn TokenSource>, Error> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(consent) = known.get(&id).filter(|consent| consent.is_of(oauth, secrets)) {
            return Ok(consent.tokens.clone());
        }
        let consent = Consent::new(app, oauth, secrets, Some(id))?;
        known.insert(id, consent.clone());
        Ok(consent.tokens)
    }

    fn known(&self, id: MailboxId, oauth: &OAuth, secrets: &Secrets) -> Option<Consent> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(&id).filter(|consent| consent.is_of(oauth, secrets)).cloned()
    }
}

/// Access tokens for trying what is typed: nothing of it is kept.
#[derive(Default)]
pub(crate) struct Trial(Mutex<Option<Consent>>);

impl Trial {
    /// The access tokens that are tried; those of the mailbox where it is the same account.
    pub(crate) fn of(
        &self,
        app: &App,
        id: MailboxId,
        oauth: &OAuth,
        secrets: &Secrets,
    ) -> Result<Arc<dyn TokenSource>, Error> {
        let mut tried = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let consent = match tried.take().or_else(|| app.consents.known(id, oauth, secrets)) {
            Some(consent) => consent,
            None => Consent::new(app, oauth, secrets, None)?,
        };
        Ok(tried.insert(consent).tokens.clone())
    }

    /// The refresh token that the provider gave in place of the one that was tried.
    pub(crate) fn replaced(&self) -> Option<String> {
        let tried = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let chain = tried.as_ref()?.chain.lock().unwrap_or_else(PoisonError::into_inner);
        chain.last().filter(|_| chain.len() > 1).cloned()
    }
}

fn provider(app: &App, oauth: &OAuth, secrets: &Secrets) -> Provider {
    let secret = Some(&secrets.client_secret).filter(|secret| !secret.is_empty());
    let secret = secret.map(|secret| SecretString::from(secret.as_str()));
    match oauth.provider {
        OAuthProvider::Google => Provider::google(&oauth.client_id, secret.unwrap_or_default()),
        OAuthProvider::Microsoft => Provider::microsoft(&oauth.tenant, &oauth.client_id, secret),
        OAuthProvider::Custom => Provider {
            client_secret: secret,
            scope: Some(oauth.scope.clone()).filter(|scope| !scope.is_empty()),
            http_allowed: app.config.allow_plain_mail,
            ..Provider::custom(&oauth.token_url, &oauth.client_id)
        },
    }
}

/// Keeps the new one, if the mailbox still has one of those that it replaces: somebody may have connected another account.
async fn keep_refresh_token(app: &App, id: MailboxId, old: Vec<String>, new: &SecretString) {
    let (inner, new) = (app.clone(), new.clone());
    let kept = app.db.write::<_, store::Error>(move |tx| {
        let mailbox = store::mailboxes::by_id(tx, id)?;
        let Ok(mut secrets) = Secrets::read(&mailbox, &inner.vault) else { return Ok(()) };
        if !old.contains(&secrets.refresh_token) {
            return Ok(());
        }
        new.expose_secret().clone_into(&mut secrets.refresh_token);
        store::mailboxes::set_secrets(tx, id, &secrets.seal(&inner.vault, inner.source.as_ref(), id))
    });
    if let Err(error) = kept.await {
        tracing::warn!(mailbox = %id, %error, "the mailbox's new consent could not be kept; it may have to be given again");
    }
}
