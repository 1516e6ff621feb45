//! PostgreSQL: several threads, each with its connection, for reads and writes alike.

use std::sync::{Arc, Mutex, mpsc};

use postgres::Client;
use tokio::sync::watch;

use super::{
    Engine, PostgresConnection, Tx, migrate, notify,
    sqlite::{next, spawn},
    work::Work,
};
use crate::Error;

/// Lanes of the journal: writers of different cases seldom wait for each other.
pub(super) const LANES: i64 = 8;
/// How often a transaction is run again after losing a race.
const RACES: usize = 20;

type Queue = mpsc::Sender<Box<dyn Work>>;

pub(super) fn open(
    url: &str,
    threads: usize,
    changes: &watch::Sender<u64>,
    now: jiff::Timestamp,
) -> Result<(Queue, Queue), Error> {
    migrate::postgres(&mut connect(url)?, now)?;
    let news = notify::start(url, changes)?;
    let (queue, works) = mpsc::channel::<Box<dyn Work>>();
    let works = Arc::new(Mutex::new(works));
    for _ in 0..threads.max(2) {
        let mut connection = Some(PostgresConnection::new(connect(url)?));
        let (works, news, url) = (Arc::clone(&works), news.clone(), url.to_owned());
        spawn("esmero-postgres", move || {
            while let Some(work) = next(&works) {
                serve(&mut connection, &url, work, &news);
            }
        })?;
    }
    Ok((queue.clone(), queue))
}

/// Opens one connection, encrypted when the address asks for it.
pub(crate) fn connect(url: &str) -> Result<Client, Error> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::Engine(error.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Client::connect(url, tokio_postgres_rustls::MakeRustlsConnect::new(tls))?)
}

/// Runs one piece of work on this thread's connection, which is replaced when it was lost.
fn serve(connection: &mut Option<PostgresConnection>, url: &str, mut work: Box<dyn Work>, news: &mpsc::Sender<()>) {
    let mut fate = Ok(());
    for _ in 0..RACES {
        if connection.as_ref().is_none_or(|open| open.client.is_closed()) {
            *connection = connect(url).ok().map(PostgresConnection::new);
        }
        let Some(open) = connection.as_mut() else {
            fate = Err(Error::Engine("the connection was lost and could not be made again".into()));
            break;
        };
        match attempt(open, work.as_mut()) {
            Ok(Attempt::Done { told }) => {
                if told {
                    // Nobody listens any more only while the program stops.
                    let _ = news.send(());
                }
                fate = Ok(());
                break;
            }
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
    Done { told: bool },
    LostRace,
}

fn attempt(open: &mut PostgresConnection, work: &mut dyn Work) -> Result<Attempt, Error> {
    open.client.batch_execute("BEGIN")?;
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
