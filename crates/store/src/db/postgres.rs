//! PostgreSQL: several threads, each with its connection, for reads and writes alike.

use std::{
    sync::{Arc, Mutex, mpsc},
    thread::JoinHandle,
    time::Duration,
};

use postgres::{Client, Config};
use tokio::sync::watch;
use tokio_postgres_rustls::MakeRustlsConnect;

use super::{
    Engine, Tx, migrate, notify,
    sqlite::{next, spawn},
    work::Work,
};
use crate::Error;

/// Lanes of the journal: writers of different cases seldom wait for each other.
pub(super) const LANES: i64 = 8;
/// How often a transaction is run again after losing a race or its connection.
const ATTEMPTS: usize = 20;
/// How long to wait for a connection, unless the address says it.
const PATIENCE: Duration = Duration::from_secs(10);

type Queue = mpsc::Sender<Box<dyn Work>>;

/// A server and how to reach it.
#[derive(Clone)]
pub(crate) struct Server {
    config: Config,
    tls: MakeRustlsConnect,
}

impl Server {
    pub(crate) fn new(url: &str) -> Result<Self, Error> {
        let mut config: Config = url.parse()?;
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(PATIENCE);
        }
        let mut roots = rustls::RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| Error::Engine(error.to_string()))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self { config, tls: MakeRustlsConnect::new(tls) })
    }

    /// Opens one connection, encrypted when the address asks for it.
    pub(crate) fn connect(&self) -> Result<Client, Error> {
        Ok(self.config.connect(self.tls.clone())?)
    }
}

pub(super) fn open(
    url: &str,
    threads: usize,
    changes: &watch::Sender<u64>,
    now: jiff::Timestamp,
) -> Result<(Queue, Vec<JoinHandle<()>>), Error> {
    let server = Server::new(url)?;
    migrate::postgres(&mut server.connect()?, now)?;
    let (queue, works) = mpsc::channel::<Box<dyn Work>>();
    let news = notify::start(&server, changes)?;
    let works = Arc::new(Mutex::new(works));
    let mut serving = Vec::new();
    for _ in 0..threads.max(2) {
        let mut connection = Some(super::PostgresConnection::new(server.connect()?));
        let (works, news, server) = (Arc::clone(&works), news.clone(), server.clone());
        serving.push(spawn("esmero-postgres", move || {
            while let Some(work) = next(&works) {
                serve(&mut connection, &server, work, &news);
            }
        })?);
    }
    Ok((queue, serving))
}

/// Runs one piece of work on this thread's connection, which is replaced when it was lost.
fn serve(
    connection: &mut Option<super::PostgresConnection>,
    server: &Server,
    mut work: Box<dyn Work>,
    news: &notify::News,
) {
    let mut fate = Err(Error::Conflict);
    for _ in 0..ATTEMPTS {
        if connection.as_ref().is_none_or(|open| open.client.is_closed()) {
            *connection = None;
            match server.connect() {
                Ok(client) => *connection = Some(super::PostgresConnection::new(client)),
                Err(error) => fate = Err(error),
            }
        }
        let Some(open) = connection.as_mut() else { break };
        match attempt(open, work.as_mut()) {
            Ok(Attempt::Done { told }) => {
                if told {
                    news.tell();
                }
                fate = Ok(());
                break;
            }
            Ok(Attempt::NotBegun) => *connection = None,
            Ok(Attempt::LostRace) => fate = Err(Error::Conflict),
            Err(error) => {
                fate = Err(error);
                break;
            }
        }
    }
    work.finish(fate);
}

enum Attempt {
    /// It was run, for better or worse.
    Done { told: bool },
    /// The connection was lost before: nothing was done.
    NotBegun,
    /// Another transaction won: nothing was done.
    LostRace,
}

fn attempt(open: &mut super::PostgresConnection, work: &mut dyn Work) -> Result<Attempt, Error> {
    // Those who only look see one moment, as on SQLite.
    let begin = if work.writes() { "BEGIN" } else { "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" };
    if let Err(error) = open.client.batch_execute(begin) {
        return if open.client.is_closed() { Ok(Attempt::NotBegun) } else { Err(error.into()) };
    }
    let mut tx = Tx::new(Engine::Postgres(open), LANES);
    let stays = work.run(&mut tx);
    let (told, race) = (stays && tx.news, tx.race);
    let end = open.client.batch_execute(if stays { "COMMIT" } else { "ROLLBACK" });
    match end {
        Err(error) if Error::is_race(&error) => Ok(Attempt::LostRace),
        Err(error) => Err(error.into()),
        Ok(()) if race && !stays => Ok(Attempt::LostRace),
        Ok(()) => Ok(Attempt::Done { told }),
    }
}
