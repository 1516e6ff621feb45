//! The whole program in a temporary folder, with time and randomness that the test owns, and clients for each door.
//!
//! ```ignore
//! let app = TestApp::new().await;
//! let agent = app.agent(Role::Agent).await;
//! let page = agent.get("/cases").await;
//! assert_eq!(page.texts("#rows .row__name"), ["Amparo Ferrer"]);
//! ```
//!
//! A test that leaves deferred work behind fails: call [`TestApp::run_jobs`], or [`TestApp::leave_jobs`] if that is the point.

mod answer;
pub mod client;
mod memory;

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicU64, Ordering},
};

use axum::Router;
use domain::{access::Role, event::Actor, ids::AgentId, language::Language};
use esmero::{
    app::App,
    auth::session,
    clock::{Clock, FixedClock},
    config::Config,
    random::{self, SeededSource},
};
use jiff::{SignedDuration, Timestamp};
use store::{agents::Agent, sessions::Session, tokens::Token};

pub use answer::Answer;
pub use client::Client;
pub use memory::Engine;
use memory::Memory;

/// The program, for one test.
pub struct TestApp {
    /// What doors, jobs and followers share.
    pub app: App,
    /// The time, which stands still until it is moved.
    pub clock: Arc<FixedClock>,
    router: Router,
    count: AtomicU64,
    _memory: Memory,
    jobs_may_stay: AtomicBool,
}

impl TestApp {
    /// The program of a business in Valencia that supplies water, whose law it keeps: every trader's from the end of 2025 on,
    /// and Ley 10/2025 from 28 December 2026.
    pub async fn lawful() -> Self {
        let test = Self::new().await;
        test.change_business(|business| {
            business.country = "ES".into();
            business.situation = domain::profile::Situation {
                territory: Some("ES-VC".into()),
                municipality: Some("46250".into()),
                sector: domain::profile::Sector::Water,
                ..domain::profile::Situation::default()
            };
        })
        .await;
        test
    }

    /// The program on SQLite. It is Monday, 23 November 2026, nine in the morning in Valencia.
    pub async fn new() -> Self {
        Self::on(Engine::Sqlite).await.expect("SQLite is always there")
    }

    /// The program on an engine; `None` when the engine is not there and need not be.
    pub async fn on(engine: Engine) -> Option<Self> {
        let memory = Memory::new(engine)?;
        let clock = Arc::new(FixedClock::new("2026-11-23T08:00:00Z".parse().unwrap()));
        let config = Config {
            data: memory.folder.path().to_owned(),
            database: memory.database.clone(),
            connections: 3,
            allow_plain_mail: true,
            ..Config::default()
        };
        let app = App::open(config, clock.clone(), Arc::new(SeededSource::new(1))).await.unwrap();
        let (count, jobs_may_stay) = (AtomicU64::new(0), AtomicBool::new(false));
        let test = Self { router: esmero::web::router(&app), app, clock, count, _memory: memory, jobs_may_stay };
        test.change_business(|business| {
            business.name = "Aguas del Azud".into();
            business.public_url = "https://ayuda.example.org".into();
            // What is not about the law is tested where none is applied; see `lawful`.
            business.country = String::new();
        })
        .await;
        Some(test)
    }

    /// Changes the settings.
    pub async fn change_business(&self, change: impl FnOnce(&mut desk::business::Business)) {
        let mut business = (*self.app.business()).clone();
        change(&mut business);
        let ctx = self.app.context(Actor::System, "test");
        self.app.db.write(move |tx| desk::business::write(tx, &ctx, "test", &business)).await.unwrap();
        self.app.reload_business().await.unwrap();
    }

    /// The time.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Lets time pass.
    pub fn pass(&self, time: SignedDuration) {
        self.clock.advance(time);
    }

    /// What an action of the program itself is given.
    pub fn context(&self) -> desk::Context {
        self.app.context(Actor::System, "test")
    }

    /// Runs work that changes something.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnMut(&mut store::Tx<'_>) -> Result<T, desk::Error> + Send + 'static,
    ) -> T {
        self.app.db.write(work).await.unwrap()
    }

    /// Runs work that only looks.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnMut(&mut store::Tx<'_>) -> Result<T, desk::Error> + Send + 'static,
    ) -> T {
        self.app.db.read(work).await.unwrap()
    }

    /// Does deferred work until none is due, and lets the followers catch up; how much was done.
    pub async fn run_jobs(&self) -> usize {
        let done = esmero::jobs::drain(&self.app).await.unwrap();
        esmero::followers::search::catch_up(&self.app).await.unwrap();
        self.app.reload_business().await.unwrap();
        done
    }

    /// This test leaves deferred work behind on purpose.
    pub fn leave_jobs(&self) {
        self.jobs_may_stay.store(true, Ordering::Relaxed);
    }

    /// Somebody who is not signed in.
    pub fn anonymous(&self) -> Client {
        Client::new(self.app.clone(), self.router.clone())
    }

    /// An agent who has just signed in; each call makes another agent.
    pub async fn agent(&self, role: Role) -> Client {
        let number = self.count.fetch_add(1, Ordering::Relaxed) + 1;
        let agent = self.add_agent(&format!("Agente {number}"), &format!("agente{number}@example.org"), role).await;
        self.sign_in(&agent).await
    }

    /// Adds an agent without a password.
    pub async fn add_agent(&self, name: &str, email: &str, role: Role) -> Agent {
        let agent = Agent {
            id: AgentId::new(self.app.source.as_ref(), self.now()),
            name: name.to_owned(),
            email: email.to_owned(),
            role,
            language: Language::Es,
            password: None,
            totp: None,
            totp_step: 0,
            disabled_at: None,
            created_at: self.now(),
            version: 1,
        };
        let row = agent.clone();
        self.write(move |tx| Ok(store::agents::insert(tx, &row)?)).await;
        agent
    }

    /// A further browser of an agent.
    pub async fn sign_in(&self, agent: &Agent) -> Client {
        let (secret, hash) = random::secret(self.app.source.as_ref());
        let now = self.now();
        let session = Session {
            id: domain::ids::SessionId::new(self.app.source.as_ref(), now),
            agent: agent.id,
            method: "password".into(),
            user_agent: "a browser".into(),
            address: "192.0.2.1".into(),
            created_at: now,
            seen_at: now,
            expires_at: now + SignedDuration::from_hours(12),
        };
        self.write(move |tx| Ok(store::sessions::insert(tx, &session, &hash)?)).await;
        let mut client = self.anonymous();
        client.set_cookie(session::COOKIE, &secret);
        client.agent = Some(agent.clone());
        client
    }

    /// A program with a token of the API.
    pub async fn token(&self, scopes: &[&str]) -> Client {
        let (secret, hash) = random::secret(self.app.source.as_ref());
        let token = Token {
            id: domain::ids::TokenId::new(self.app.source.as_ref(), self.now()),
            name: "a program".into(),
            scopes: scopes.iter().map(|&scope| scope.to_owned()).collect(),
            created_by: None,
            created_at: self.now(),
            used_at: None,
            expires_at: None,
            revoked_at: None,
        };
        self.write(move |tx| Ok(store::tokens::insert(tx, &token, &hash)?)).await;
        let mut client = self.anonymous();
        client.set_header("authorization", &format!("Bearer {secret}"));
        client
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        if std::thread::panicking() || self.jobs_may_stay.load(Ordering::Relaxed) {
            return;
        }
        let jobs = self.app.db.read::<_, store::Error>(|tx| {
            let mut jobs = store::queue::list(tx, "ready", 20)?;
            jobs.extend(store::queue::list(tx, "dead", 20)?);
            Ok(jobs)
        });
        // The database answers from a thread of its own, so waiting here needs no runtime.
        let jobs = futures::executor::block_on(jobs).unwrap();
        let left: Vec<_> =
            jobs.iter().map(|job| format!("{} ({}): {:?}", job.kind, job.state, job.last_error)).collect();
        assert!(left.is_empty(), "deferred work was left over; call run_jobs(): {left:#?}");
    }
}
