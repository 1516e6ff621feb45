//! A fresh memory for one test: a folder, and on PostgreSQL a schema.

use std::sync::atomic::{AtomicU64, Ordering};

/// Which engine a test runs on. With rstest: `#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine`.
#[derive(Debug, Clone, Copy)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// Removed when dropped.
pub struct Memory {
    /// Files and key, and the database on SQLite.
    pub folder: tempfile::TempDir,
    /// As in the configuration.
    pub database: String,
    schema: Option<(String, String)>,
}

/// Makes the names of this run's schemas differ.
static COUNT: AtomicU64 = AtomicU64::new(0);

impl Memory {
    /// `None` when the engine is not there and need not be: `ESMERO_TEST_POSTGRES` says where PostgreSQL is, and
    /// `ESMERO_TEST_REQUIRED` that it must not be left out.
    pub fn new(engine: Engine) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        if matches!(engine, Engine::Sqlite) {
            return Some(Self { folder, database: String::new(), schema: None });
        }
        let Ok(url) = std::env::var("ESMERO_TEST_POSTGRES") else {
            assert!(std::env::var_os("ESMERO_TEST_REQUIRED").is_none(), "ESMERO_TEST_POSTGRES is not set");
            println!("left out: ESMERO_TEST_POSTGRES is not set");
            return None;
        };
        let name = format!("it_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        execute(&url, format!("CREATE SCHEMA {name}"));
        let mark = if url.contains('?') { '&' } else { '?' };
        let database = format!("{url}{mark}options=-csearch_path%3D{name}");
        Some(Self { folder, database, schema: Some((url, name)) })
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        if let Some((url, name)) = self.schema.take() {
            execute(&url, format!("DROP SCHEMA {name} CASCADE"));
        }
    }
}

/// The driver has a runtime of its own, which must not start inside the test's.
fn execute(url: &str, sql: String) {
    let url = url.to_owned();
    let work = move || postgres::Client::connect(&url, postgres::NoTls)?.batch_execute(&sql);
    std::thread::spawn(work).join().unwrap().unwrap();
}
