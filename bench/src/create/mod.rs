//! Cases that programs open: `POST /api/v1/cases`, beside the bare transaction and a handler that does nothing.

mod postgres;
mod sqlite;
mod statements;
mod traffic;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, Result, ensure};
use store::{Address, Db, Threads};

use crate::Bench;
use crate::http::Hosted;
use crate::postgres::Database;
use crate::program::{Program, Serving};
use crate::report::{Goal, Report};
use crate::rounds::{Contestant, Row, Spread, Subject, alternate};
use crate::usage::Family;

/// How many ask at once.
const CLIENTS: [usize; 3] = [1, 16, 64];
const PROGRAM: &str = "esmero";

/// Runs it on both engines, or on SQLite alone without a server.
pub(crate) async fn run(bench: &Bench, report: &mut Report) -> Result<()> {
    on_sqlite(bench, report).await?;
    match &bench.postgres {
        Some(_) => on_postgres(bench, report).await,
        None => report.say("create on PostgreSQL: left out, there is no server (use `cargo xtask bench create`)"),
    }
}

async fn on_sqlite(bench: &Bench, report: &mut Report) -> Result<()> {
    let folder = bench.fresh("create")?;
    let program = Program::new(&bench.binary, &folder.join("program"), None);
    let bare = folder.join("bare.db");
    make_tables(Address::Sqlite(bare.clone())).await?;
    let rows = {
        let limit: Box<dyn Contestant> = Box::new(sqlite::Bare::open(&bare)?);
        compete(bench, "sqlite", &program, vec![limit], None).await?
    };
    same_shape(&sqlite::shape(&program.folder().join("esmero.db"))?, &sqlite::shape(&bare)?)?;
    check(bench, &program, report)?;
    report.table("create, SQLite (WAL, synchronous=FULL)", &rows)?;
    targets(report, &rows, 0.30, "create, SQLite")?;
    let memory = rows.iter().filter(|row| row.what == PROGRAM).filter_map(|row| row.samples.last()?.memory);
    report.aim(
        "create, SQLite: MiB resident after the run",
        memory.map(|m| m.resident).fold(0.0, f64::max),
        Goal::AtMost(60.0),
    )
}

async fn on_postgres(bench: &Bench, report: &mut Report) -> Result<()> {
    let server = bench.postgres.as_ref().context("there is no server")?;
    let (ours, bare) = (server.create("program")?, server.create("bare")?);
    let folder = bench.fresh("create-postgres")?;
    let program = Program::new(&bench.binary, &folder, Some(ours.url()));
    make_tables(Address::Postgres(bare.url())).await?;
    // As many as there are clients; and as many as the program has, since 64 mostly wait for each other.
    let limit = |most| Ok(Box::new(postgres::Pgbench::new(server, bare.url(), most)?) as Box<dyn Contestant>);
    let limits = [64, Threads::default().postgres].into_iter().map(limit).collect::<Result<Vec<_>>>()?;
    let rows = compete(bench, "postgres", &program, limits, Some(server.pid)).await?;
    same_shape(&shape(&ours)?, &shape(&bare)?)?;
    check(bench, &program, report)?;
    report.table("create, PostgreSQL (synchronous_commit=on, fsync=on)", &rows)?;
    targets(report, &rows, 0.50, "create, PostgreSQL")
}

async fn make_tables(address: Address) -> Result<()> {
    let threads = Threads { postgres: 2, ..Threads::default() };
    let now = crate::now();
    let db = tokio::task::spawn_blocking(move || Db::open(&address, threads, now)).await??;
    db.close().await;
    Ok(())
}

/// The program, its limits and the empty handler, in turns.
async fn compete(
    bench: &Bench,
    engine: &'static str,
    program: &Program,
    limits: Vec<Box<dyn Contestant>>,
    database: Option<u32>,
) -> Result<Vec<Row>> {
    // The server makes the installation for which the token is.
    let (serving, empty) = (program.serve()?, crate::empty::start()?);
    let token = program.run(&["token", "create", "bench"], "")?;
    let hosted = |name: &str, server: &Serving, path, with: Option<u32>| {
        Box::new(Hosted {
            name: name.to_owned(),
            address: server.address,
            servers: Family::new(std::iter::once(server.pid()).chain(with)),
            memory_of: Some(server.pid()),
            traffic: Arc::new(traffic::Creation::new(path, token.clone())),
            next: 0,
        }) as Box<dyn Contestant>
    };
    let mut contestants = vec![hosted(PROGRAM, &serving, "/api/v1/cases", database)];
    contestants.extend(limits);
    contestants.push(hosted("empty handler", &empty, "/made", None));
    let subject = Subject { bench: "create".into(), engine, cases: 0 };
    alternate(&subject, &mut contestants, &CLIENTS, bench.plan).await
}

fn targets(report: &mut Report, rows: &[Row], share: f64, name: &str) -> Result<()> {
    let find = |what: &str, clients| rows.iter().find(|row| row.what.starts_with(what) && row.clients == clients);
    let alone = find(PROGRAM, 1).context("a row is missing")?.spread(|sample| sample.cpu);
    report.aim(format!("{name}: CPU ms, 1 client"), alone.middle, Goal::AtMost(0.6))?;
    let ours = find(PROGRAM, 64).context("a row is missing")?;
    for limit in ["bare transaction", "pgbench"] {
        let Some(bare) = find(limit, 64) else { continue };
        // Of the same round, so that a busy moment hits both.
        let ratios = ours.samples.iter().zip(&bare.samples).map(|(ours, bare)| ours.per_second / bare.per_second);
        let ratio = Spread::of(ratios);
        let what = format!("{name}: durable creates / {}, 64 clients", bare.what);
        report.value(&what, "of it", ratio)?;
        if limit == "bare transaction" {
            report.aim(what, ratio.middle, Goal::AtLeast(share))?;
        }
    }
    Ok(())
}

/// `esmero verify` on what was made: numbers of a damaged journal would be worth nothing.
fn check(bench: &Bench, program: &Program, report: &mut Report) -> Result<()> {
    if bench.verify {
        let said = program.run(&["verify"], "")?;
        report.say(&format!("esmero verify: {}", said.lines().last().unwrap_or("clean")))?;
    }
    Ok(())
}

/// The bare transaction must write what the program writes.
fn same_shape(program: &[i64], bare: &[i64]) -> Result<()> {
    let told = || format!("rows of {:?} for each case: {program:?} against {bare:?}", statements::TABLES);
    ensure!(program == bare, "the bare transaction is out of date: {}", told());
    Ok(())
}

fn shape(database: &Database) -> Result<Vec<i64>> {
    let of = |table: &&str| {
        let sql = format!("SELECT ROUND((SELECT COUNT(*) FROM {table})::numeric / (SELECT COUNT(*) FROM cases))");
        Ok(database.value(&sql)?.parse()?)
    };
    statements::TABLES.iter().map(of).collect()
}

/// Makes an empty folder in the place of benchmarks.
pub(crate) fn empty_folder(path: &Path) -> Result<PathBuf> {
    if path.exists() {
        std::fs::remove_dir_all(path).with_context(|| format!("empty {}", path.display()))?;
    }
    std::fs::create_dir_all(path)?;
    Ok(path.to_owned())
}
