//! The program as one value: everything that doors, jobs and followers share.

use std::sync::{Arc, RwLock};

use anyhow::Context as _;
use desk::{Context, business::Business};
use domain::{
    event::Actor,
    ids::{AgentId, Source},
};
use store::{
    Db,
    blobs::Blobs,
    readings::{self, Subject},
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use crate::{
    api::token::Gate, auth::password::Passwords, clock::Clock, config::Config, consents::Consents,
    followers::live::Hub, locales::Locales, mails::Room, metrics::Metrics, senders::Senders, vault::Vault,
};

/// Everything that is shared. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// See [`App`].
pub struct Parts {
    /// Where things are.
    pub config: Config,
    /// The memory.
    pub db: Db,
    /// Files of messages, and mails as they came.
    pub blobs: Blobs,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Ids, keys and secrets.
    pub source: Arc<dyn Source>,
    /// Secrets that must be read again.
    pub vault: Vault,
    /// Looks up what domains say about their mail; `None` if the configuration does not want it.
    pub dns: Option<Arc<mail::verify::Dns>>,
    /// Open connections to mail servers.
    pub senders: Senders,
    /// What mailboxes are let in with, where that is not a password.
    pub consents: Consents,
    /// How much of mails is in memory at once.
    pub mails_in_memory: Room,
    /// The installation's name in its own mails, by which it recognises them when they come back.
    pub instance: String,
    /// Where passwords are worked on, few at a time.
    pub passwords: Passwords,
    /// Who is told when a case changes.
    pub live: Hub,
    /// What is counted.
    pub metrics: Metrics,
    /// What the API's door remembers.
    pub gate: Gate,
    /// Says that the program is to stop.
    pub shutdown: CancellationToken,
    /// What must end before it does.
    pub tasks: TaskTracker,
    /// Tells this node from others; for leases.
    pub node: String,
    business: RwLock<Arc<Business>>,
    texts: Arc<dyn desk::Texts>,
}

impl std::ops::Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl App {
    /// Opens the memory of a configuration with the given time and randomness.
    pub async fn open(config: Config, clock: Arc<dyn Clock>, source: Arc<dyn Source>) -> anyhow::Result<Self> {
        std::fs::create_dir_all(&config.data)
            .with_context(|| format!("cannot make the data folder {}", config.data.display()))?;
        let vault = Vault::open(&config.key_path(), source.as_ref())?;
        let blobs = Blobs::open(&config.files_home()?)?;
        let address = config.address()?;
        let threads = store::Threads { postgres: config.connections, ..store::Threads::default() };
        let now = clock.now();
        let db = tokio::task::spawn_blocking(move || Db::open(&address, threads, now)).await??;
        let business = db.read(desk::business::load).await?;
        let node = source.uuid(now).simple().to_string();
        let gate = Gate::new(&config, Arc::clone(&clock));
        Ok(Self(Arc::new(Parts {
            db,
            blobs,
            clock,
            source,
            dns: dns(&config),
            senders: Senders::default(),
            consents: Consents::default(),
            mails_in_memory: Room::default(),
            instance: hex::encode(&vault.sign("instance", "")[..8]),
            config,
            vault,
            passwords: Passwords::default(),
            live: Hub::default(),
            metrics: Metrics::default(),
            gate,
            shutdown: CancellationToken::new(),
            tasks: TaskTracker::new(),
            node,
            business: RwLock::new(Arc::new(business)),
            texts: Arc::new(Locales),
        })))
    }

    /// What an action is given.
    pub fn context(&self, actor: Actor, cause: impl Into<String>) -> Context {
        Context {
            now: self.clock.now(),
            actor,
            cause: cause.into(),
            source: Arc::clone(&self.source),
            business: self.business(),
            texts: Arc::clone(&self.texts),
        }
    }

    /// Leaves the trace of a reading (law 10), unless this day has one already: most pages need no write.
    pub async fn trace(&self, subject: Subject, reader: AgentId) -> Result<(), store::Error> {
        let now = self.clock.now();
        if self.db.read(move |tx| readings::is_traced(tx, subject, reader, now)).await? {
            return Ok(());
        }
        self.db.write(move |tx| readings::trace(tx, subject, reader, now)).await
    }

    /// What the business says of itself.
    pub fn business(&self) -> Arc<Business> {
        Arc::clone(&self.business.read().unwrap_or_else(std::sync::PoisonError::into_inner))
    }

    /// Reads the settings again, after somebody changed them here or on another node.
    pub async fn reload_business(&self) -> Result<(), desk::Error> {
        let business = Arc::new(self.db.read(desk::business::load).await?);
        *self.business.write().unwrap_or_else(std::sync::PoisonError::into_inner) = business;
        Ok(())
    }

    /// Stops everything and waits until it has ended.
    pub async fn stop(&self) {
        self.shutdown.cancel();
        self.tasks.close();
        self.tasks.wait().await;
    }
}

fn dns(config: &Config) -> Option<Arc<mail::verify::Dns>> {
    if !config.check_senders {
        return None;
    }
    match mail::verify::Dns::of_this_machine() {
        Ok(dns) => Some(Arc::new(dns)),
        Err(error) => {
            tracing::warn!(%error, "senders cannot be checked by what their domains publish");
            None
        }
    }
}
