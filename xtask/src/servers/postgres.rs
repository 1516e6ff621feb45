//! PostgreSQL: a fresh cluster with durable writes, as in production.

use std::io::Read as _;
use std::process::Command;

use anyhow::{Context as _, Result};
use rustix::process::Signal;

use super::Ground;
use crate::install::postgres_programs;
use crate::keeper::Keeper;
use crate::place::{give_to, write};
use crate::process::{Server, command_as, output, say, succeeds};

/// Starts the server and returns it with the address of its superuser.
pub(super) fn start(ground: &Ground, port: u16, keeper: &Keeper) -> Result<(Server, String)> {
    let programs = postgres_programs()?;
    let folder = ground.folder("postgres", 0o700, ground.owner)?;
    let data = folder.join("data");
    let password = random_password()?;
    let password_file = folder.join("password");
    write(&password_file, &password)?;
    give_to(&password_file, ground.owner)?;

    say("PostgreSQL: making a cluster");
    let mut initdb = command_as(ground.owner, programs.join("initdb"));
    initdb.args(["--username=esmero", "--auth-local=trust", "--auth-host=scram-sha-256", "--encoding=UTF8"]);
    // Only the making goes unsynced: the server itself writes durably.
    initdb.args(["--locale=C.UTF-8", "--no-sync", "--no-instructions"]);
    output(initdb.arg("--pwfile").arg(&password_file).arg("--pgdata").arg(&data))?;

    let mut command = command_as(ground.owner, programs.join("postgres"));
    command.arg("-D").arg(&data).arg("-k").arg(&folder).args(["-p", &port.to_string(), "-h", "127.0.0.1"]);
    command.args(["-c", "max_connections=300", "-c", "fsync=on", "-c", "synchronous_commit=on"]);
    let mut server =
        Server::spawn(keeper, "PostgreSQL", &mut command, Signal::INT, &ground.folder.join("postgres.log"))?;
    server.wait_until(keeper, || {
        let mut ready = Command::new(programs.join("pg_isready"));
        succeeds(ready.args(["-q", "-h", "127.0.0.1", "-p", &port.to_string()]))
    })?;
    Ok((server, format!("postgres://esmero:{password}@127.0.0.1:{port}/postgres")))
}

/// Other users of the machine can reach the port, and a superuser of the database may run programs.
fn random_password() -> Result<String> {
    let mut bytes = [0_u8; 16];
    let mut source = std::fs::File::open("/dev/urandom").context("open /dev/urandom")?;
    source.read_exact(&mut bytes).context("read /dev/urandom")?;
    Ok(format!("{:032x}", u128::from_ne_bytes(bytes)))
}
