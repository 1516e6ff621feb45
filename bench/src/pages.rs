//! Pages of the desk: the list of cases, a case, a search; beside what their readings alone cost and a handler that does
//! nothing.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use domain::ids::CaseId;
use futures::FutureExt as _;
use futures::future::LocalBoxFuture;
use http_body_util::Full;
use hyper::{Request, StatusCode};
use store::{Db, Tx};

use crate::Bench;
use crate::http::{Answer, Connection, Hosted, Ready, Traffic};
use crate::load::{Client, Sample, measure_within};
use crate::program::Serving;
use crate::readings;
use crate::report::{Goal, Report};
use crate::rounds::{Contestant, Row, Subject, alternate};
use crate::seed::{self, Seeded, thread, words};
use crate::usage::Family;

const CLIENTS: [usize; 2] = [1, 16];
const PROGRAM: &str = "esmero";

/// Which page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Page {
    List,
    Case,
    Search,
}

impl Page {
    fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Case => "case",
            Self::Search => "search",
        }
    }
}

/// What is asked for, as a browser or htmx does.
#[derive(Clone)]
struct Visit {
    paths: Arc<[String]>,
    cookie: String,
    /// Headers beside those of every request.
    headers: &'static [(&'static str, &'static str)],
    /// What the page must hold, and how often at least.
    holds: (&'static str, usize),
}

const BROWSER: &[(&str, &str)] = &[("accept-encoding", "gzip, deflate, br, zstd"), ("sec-fetch-site", "same-origin")];
const HTMX: &[(&str, &str)] =
    &[("accept-encoding", "gzip, deflate, br, zstd"), ("sec-fetch-site", "same-origin"), ("hx-request", "true")];
const PLAIN: &[(&str, &str)] = &[];

impl Traffic for Visit {
    fn request(&self, number: u64) -> Result<Ready> {
        let path = &self.paths[(number % self.paths.len() as u64) as usize];
        let mut request = Request::get(path.as_str())
            .header("host", "localhost")
            .header("user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
            .header("accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
            .header("accept-language", "es-ES,es;q=0.8,en;q=0.5")
            .header("cookie", &self.cookie);
        for (name, value) in self.headers {
            request = request.header(*name, *value);
        }
        Ok(request.body(Full::default())?)
    }

    fn check(&self, answer: &Answer, closely: bool) -> Result<()> {
        ensure!(answer.status == StatusCode::OK, "the status is not 200");
        ensure!(answer.body.len() > 500 || self.holds.1 == 0, "the page is too short");
        if closely {
            let (what, times) = self.holds;
            let found = answer.text()?.matches(what).count();
            ensure!(found >= times, "the page holds «{what}» {found} times, not {times}");
        }
        Ok(())
    }
}

/// A kind of page with its requests and the readings behind it.
struct Task {
    name: &'static str,
    visit: Visit,
    reading: Option<readings::Reading>,
    /// CPU milliseconds with one client.
    goal: f64,
}

/// Runs one kind of page on the sizes that were asked for.
pub(crate) async fn run(bench: &Bench, which: Page, report: &mut Report) -> Result<()> {
    let mut before = None;
    for &cases in &bench.sizes {
        let seeded = seed::folder(bench, cases).await?;
        let cost = on(bench, which, &seeded, report).await?;
        if which == Page::List {
            let first = *before.get_or_insert((cases, cost));
            if first.0 != cases {
                let what = format!("list: CPU at {cases} cases / at {} cases", first.0);
                report.aim(what, cost / first.1, Goal::AtMost(1.3))?;
            }
        }
    }
    Ok(())
}

/// The CPU time of the first page in milliseconds, one client.
async fn on(bench: &Bench, which: Page, seeded: &Seeded, report: &mut Report) -> Result<f64> {
    let serving = seeded.program.serve()?;
    let cookie = crate::session::sign_in(&serving).await?;
    let empty = crate::empty::start()?;
    let db = seed::open(seeded.program.folder()).await?;
    let mut all = Vec::new();
    for task in tasks(which, seeded, &cookie) {
        let size = size(&serving, &task.visit).await?;
        let mut contestants = contestants(&task, &serving, &empty, &db, size);
        let subject = Subject { bench: task.name.to_owned(), engine: "sqlite", cases: seeded.cases };
        let rows = alternate(&subject, &mut contestants, &CLIENTS, bench.plan).await?;
        drop(contestants);
        let kilobytes = size as f64 / 1000.0;
        report.table(&format!("{}, SQLite, {} cases ({kilobytes:.1} kB sent)", task.name, seeded.cases), &rows)?;
        if task.goal > 0.0 && (which != Page::List || seeded.cases == seed::SIZES[0]) {
            let what = format!("{}, {} cases: CPU ms, 1 client", task.name, seeded.cases);
            report.aim(what, cost(&rows)?, Goal::AtMost(task.goal))?;
        }
        all.extend(rows);
    }
    db.close().await;
    let memory = all.iter().filter(|row| row.what == PROGRAM).filter_map(|row| row.samples.last()?.memory);
    let most = memory.map(|memory| memory.resident).fold(0.0, f64::max);
    let what = format!("{}, {} cases: MiB resident after the run", which.name(), seeded.cases);
    report.aim(what, most, Goal::AtMost(60.0))?;
    cost(&all)
}

/// CPU milliseconds of the first row: the program with one client.
fn cost(rows: &[Row]) -> Result<f64> {
    Ok(rows.first().context("there are no rows")?.spread(|sample| sample.cpu).middle)
}

fn tasks(which: Page, seeded: &Seeded, cookie: &str) -> Vec<Task> {
    let visit =
        |paths: Vec<String>, headers, holds| Visit { paths: paths.into(), cookie: cookie.to_owned(), headers, holds };
    let row = ("href=\"/cases/", 40);
    let list = |name, headers, goal, reading| {
        let visit = visit(vec!["/cases".to_owned()], headers, row);
        Task { name, visit, reading, goal }
    };
    match which {
        Page::List => vec![
            list("list", BROWSER, 1.5, Some(readings::list())),
            list("list, part for htmx", HTMX, 0.0, None),
            list("list, not compressed", PLAIN, 0.0, None),
        ],
        Page::Case => {
            let some: Vec<CaseId> = seeded.long.iter().copied().take(20).collect();
            let paths: Vec<String> = some.iter().map(|case| format!("/cases/{case}")).collect();
            let holds = ("id=\"m", thread::MESSAGES);
            let task = |name, headers, goal, reading| Task {
                name,
                visit: visit(paths.clone(), headers, holds),
                reading,
                goal,
            };
            vec![
                task("case of 20 messages", BROWSER, 2.0, Some(readings::case(some.into()))),
                task("case, not compressed", PLAIN, 0.0, None),
            ]
        }
        Page::Search => [("rare", words::RARE), ("medium", words::MEDIUM), ("common", words::COMMON)]
            .into_iter()
            .map(|(name, word)| {
                let name = match name {
                    "rare" => "search, rare word",
                    "medium" => "search, medium word",
                    _ => "search, common word",
                };
                let visit = visit(vec![format!("/search?q={word}")], BROWSER, ("class=\"hit\"", 1));
                Task { name, visit, reading: Some(readings::search(word)), goal: 3.0 }
            })
            .collect(),
    }
}

/// Bytes of the answer as it is sent; and a look whether it is the page.
async fn size(serving: &Serving, visit: &Visit) -> Result<usize> {
    let mut connection = Connection::open(serving.address).await?;
    let answer = connection.ask(visit.request(0)?).await?;
    let told = || answer.text().unwrap_or_default().chars().take(400).collect::<String>();
    visit.check(&answer, true).with_context(|| format!("{} is answered by {}", visit.paths[0], told()))?;
    Ok(answer.body.len())
}

fn contestants(task: &Task, serving: &Serving, empty: &Serving, db: &Db, size: usize) -> Vec<Box<dyn Contestant>> {
    let hosted = |name: &str, server: &Serving, visit: Visit| {
        Box::new(Hosted {
            name: name.to_owned(),
            address: server.address,
            servers: Family::new([server.pid()]),
            memory_of: Some(server.pid()),
            traffic: Arc::new(visit),
            next: 0,
        }) as Box<dyn Contestant>
    };
    let nothing = Visit { paths: [format!("/page/{size}")].into(), holds: ("", 0), ..task.visit.clone() };
    let mut all = vec![hosted(PROGRAM, serving, task.visit.clone())];
    if let Some(reading) = &task.reading {
        all.push(Box::new(Bare { db: db.clone(), reading: Arc::clone(reading) }));
    }
    all.push(hosted("empty handler", empty, nothing));
    all
}

/// The readings of a page without its door: in this process, on the same file.
struct Bare {
    db: Db,
    reading: readings::Reading,
}

impl Client for Bare {
    async fn once(&mut self) -> Result<()> {
        let reading = Arc::clone(&self.reading);
        let work = move |tx: &mut Tx<'_>| reading(tx);
        Ok(self.db.read::<(), store::Error>(work).await?)
    }
}

impl Contestant for Bare {
    fn name(&self) -> &'static str {
        "its readings alone"
    }

    fn measure(&mut self, clients: usize, length: Duration) -> LocalBoxFuture<'_, Result<Sample>> {
        async move {
            let one = || Self { db: self.db.clone(), reading: Arc::clone(&self.reading) };
            let mut askers: Vec<Self> = (0..clients).map(|_| one()).collect();
            measure_within(&mut askers, length).await
        }
        .boxed_local()
    }
}
