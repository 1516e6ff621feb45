//! Databases full of cases, made once and kept: each size grows out of the next smaller one.

pub(crate) mod life;
pub(crate) mod thread;
pub(crate) mod words;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use desk::agents::{self, NewAgent};
use desk::business::{self, Business, Sender};
use domain::access::{Asker, Role};
use domain::event::{Actor, MailboxChanged, Recorded};
use domain::ids::{AgentId, CaseId, MailboxId};
use domain::language::Language;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::mailboxes::Mailbox;
use store::{Address, Db, Threads, Tx};
use uuid::Uuid;

use crate::Bench;
use crate::program::Program;
use life::World;

/// Raise it when the same seed makes other cases.
const VERSION: u32 = 1;
/// The sizes that are kept.
pub(crate) const SIZES: [u64; 3] = [20_000, 200_000, 1_000_000];
/// Cases in one transaction.
const BATCH: u64 = 500;
/// Events that are indexed in one transaction.
const INDEXED: i64 = 4000;
/// Who work there.
const AGENTS: u64 = 20;
/// The name of the mailbox.
pub(crate) const MAILBOX: &str = "bench";
/// Who signs in.
pub(crate) const EMAIL: &str = "agente0@example.org";
/// With this.
pub(crate) const PASSWORD: &str = "una frase que nadie adivina";

/// What is in a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Stamp {
    version: u32,
    /// A digest of the migrations.
    schema: u64,
    cases: u64,
    /// The day on which it was made: deadlines are set around it. Microseconds.
    base: i64,
    /// Cases of twenty messages.
    long: Vec<CaseId>,
}

/// A folder with so many cases.
pub(crate) struct Seeded {
    /// The program on it.
    pub(crate) program: Program,
    /// How many.
    pub(crate) cases: u64,
    /// Cases of twenty messages.
    pub(crate) long: Vec<CaseId>,
}

/// The folder with so many cases; it is made if it is not there.
pub(crate) async fn folder(bench: &Bench, cases: u64) -> Result<Seeded> {
    let path = place(bench, cases);
    let stamp = match read(&path)? {
        Some(stamp) => stamp,
        None => grow(bench, cases).await?,
    };
    let program = Program::new(&bench.binary, &path, None);
    Ok(Seeded { program, cases, long: stamp.long })
}

/// A copy to write into, in a folder of that name.
pub(crate) fn copy(bench: &Bench, seeded: &Seeded, name: &str) -> Result<Program> {
    let folder = bench.fresh(name)?;
    copy_files(seeded.program.folder(), &folder)?;
    Ok(Program::new(&bench.binary, &folder, None))
}

fn place(bench: &Bench, cases: u64) -> PathBuf {
    bench.folder.join(format!("seed-{cases}"))
}

/// What is there, if it was made by this version for these tables and not too long ago.
fn read(path: &Path) -> Result<Option<Stamp>> {
    let Ok(text) = std::fs::read_to_string(path.join("stamp.json")) else { return Ok(None) };
    let Ok(stamp) = serde_json::from_str::<Stamp>(&text) else { return Ok(None) };
    let age = crate::now().as_second() - stamp.base / 1_000_000;
    // Later the server itself would close what was resolved, in the middle of a measurement.
    let fresh = age < 20 * 86_400;
    Ok((stamp.version == VERSION && stamp.schema == schema()? && fresh).then_some(stamp))
}

fn schema() -> Result<u64> {
    let folder = crate::root().join("crates/store/migrations");
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)?.flatten().map(|entry| entry.path()).collect();
    files.sort();
    let mut digest = 0xCBF2_9CE4_8422_2325_u64;
    for file in files {
        for byte in std::fs::read(file)? {
            digest = (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
        }
    }
    Ok(digest)
}

fn copy_files(from: &Path, to: &Path) -> Result<()> {
    let status = Command::new("cp").args(["--recursive", "--reflink=auto"]).arg(from.join(".")).arg(to).status()?;
    ensure!(status.success(), "{} could not be copied", from.display());
    Ok(())
}

/// Makes the folder, out of the next smaller one that is there.
async fn grow(bench: &Bench, cases: u64) -> Result<Stamp> {
    let path = crate::create::empty_folder(&place(bench, cases))?;
    let program = Program::new(&bench.binary, &path, None);
    let begin = begin(bench, &program, cases)?;
    let stamp = fill(&path, begin, cases).await?;
    if bench.verify {
        let said = program.run(&["verify"], "").context("the seeded cases are not as the program makes them")?;
        eprintln!("── esmero verify: {}", said.lines().last().unwrap_or("clean"));
    }
    std::fs::write(path.join("stamp.json"), serde_json::to_string(&stamp)?)?;
    Ok(stamp)
}

/// What the folder begins with: a smaller one's cases, or nothing but somebody who signs in.
fn begin(bench: &Bench, program: &Program, cases: u64) -> Result<Stamp> {
    for size in SIZES.iter().rev().filter(|size| **size < cases) {
        let smaller = place(bench, *size);
        if let Some(stamp) = read(&smaller)? {
            copy_files(&smaller, program.folder())?;
            std::fs::remove_file(program.folder().join("stamp.json"))?;
            return Ok(stamp);
        }
    }
    program.run(&["user", "add", EMAIL, "--name", "Nuria Soler Peiró", "--role", "agent"], PASSWORD)?;
    let base = crate::now().as_second() / 86_400 * 86_400_000_000;
    Ok(Stamp { version: VERSION, schema: schema()?, cases: 0, base, long: Vec::new() })
}

async fn fill(path: &Path, mut stamp: Stamp, cases: u64) -> Result<Stamp> {
    let base = Timestamp::from_microsecond(stamp.base)?;
    let db = open(path).await?;
    if stamp.cases == 0 {
        let ctx = life::context(base - jiff::SignedDuration::from_hours(24 * 401), settings(), 0);
        db.write(move |tx| found_business(tx, &ctx)).await?;
    }
    let world = world(&db, base, stamp.cases).await?;
    let (begin, before) = (Instant::now(), stamp.cases);
    while stamp.cases < cases {
        let (world, range) = (world.clone(), stamp.cases..(stamp.cases + BATCH).min(cases));
        let next = range.end;
        stamp.long.extend(db.write(move |tx| world.live(tx, range.clone())).await?);
        stamp.cases = next;
        if next % (BATCH * 8) == 0 || next == cases {
            index(&db).await?;
        }
        if next % 20_000 == 0 {
            let speed = (next - before) as f64 / begin.elapsed().as_secs_f64();
            eprintln!("── seeding: {next} of {cases} cases, {speed:.0} a second");
        }
    }
    db.close().await;
    Ok(stamp)
}

/// Opens the memory of a folder beside nobody else.
pub(crate) async fn open(folder: &Path) -> Result<Db> {
    let address = Address::Sqlite(folder.join("esmero.db"));
    let now = crate::now();
    Ok(tokio::task::spawn_blocking(move || Db::open(&address, Threads::default(), now)).await??)
}

/// Brings the index of words up to date, by the step that the program's follower takes.
pub(crate) async fn index(db: &Db) -> Result<()> {
    while db.write::<_, store::Error>(|tx| store::search::catch_up(tx, 0, INDEXED)).await? as i64 == INDEXED {}
    Ok(())
}

fn settings() -> Business {
    Business { name: "Aguas del Ensayo".to_owned(), public_url: "http://localhost".to_owned(), ..Business::default() }
}

fn found_business(tx: &mut Tx<'_>, ctx: &desk::Context) -> Result<(), desk::Error> {
    business::write(tx, ctx, "business", &ctx.business)?;
    let mailbox = Mailbox {
        id: ctx.id(),
        name: MAILBOX.to_owned(),
        address: "ayuda@example.org".to_owned(),
        settings: "{}".to_owned(),
        secrets: None,
        active: true,
        generation: 0,
        uidvalidity: 0,
        last_uid: 0,
        status: String::new(),
        status_at: None,
        watcher: None,
        watched_until: ctx.now,
        created_at: ctx.now,
        version: 1,
    };
    store::mailboxes::insert(tx, &mailbox)?;
    tx.record_house(Recorded {
        id: ctx.id(),
        case: None,
        person: None,
        at: ctx.now,
        actor: Actor::System,
        cause: ctx.cause.clone(),
        event: MailboxChanged { mailbox: mailbox.id, change: "added".into() }.into(),
    });
    let maker = Asker { agent: AgentId(Uuid::nil()), role: Role::Admin };
    for number in 1..AGENTS {
        let new = NewAgent {
            name: words::name(&mut crate::draw::Draw::new(number)),
            email: format!("agente{number}@example.org"),
            role: Role::Agent,
            language: Language::Es,
            password: None,
        };
        agents::add(tx, ctx, maker, new)?;
    }
    Ok(())
}

async fn world(db: &Db, base: Timestamp, seed: u64) -> Result<World> {
    let (mut agents, mailbox): (Vec<_>, Vec<Mailbox>) =
        db.read::<_, store::Error>(|tx| Ok((store::agents::list(tx)?, store::mailboxes::list(tx)?))).await?;
    agents.sort_by_key(|agent| agent.email != EMAIL);
    let mailbox: MailboxId = mailbox.first().context("the seeded mailbox is missing")?.id;
    let mut business = settings();
    business.senders = vec![Sender { id: mailbox, address: "ayuda@example.org".to_owned(), aliases: Vec::new() }];
    let agents = agents.into_iter().map(|agent| Asker { agent: agent.id, role: agent.role }).collect();
    Ok(World { base: life::context(base, business, seed + 1), agents, mailbox })
}
