//! The folder, the disk, the key.

use std::path::Path;

use store::blobs::{Blobs, Home};

use super::Findings;
use crate::{cli::config::database, config::Config};

/// Below this nothing can be stored soon, in bytes.
const FULL: u64 = 200 << 20;
/// Below this somebody should look, in bytes.
const SCARCE: u64 = 2 << 30;

/// Whether there is something that can be opened.
pub(super) fn look(config: &Config, findings: &mut Findings) -> bool {
    let address = match config.address() {
        Ok(address) => address,
        Err(error) => {
            findings.broken(error.to_string(), "mend `database` in the configuration");
            return false;
        }
    };
    let missing = match &address {
        store::Address::Sqlite(path) => !path.exists(),
        store::Address::Postgres(_) => !config.data.exists(),
    };
    if missing {
        let what = format!("there is no installation here yet ({})", database(&address));
        findings.note(what, "`esmero serve` makes it; or name the right folder with --data");
        return false;
    }
    findings.fine(format!("the database is {}", database(&address)));
    writable("data folder", &config.data, findings);
    match config.files_home() {
        Ok(Home::Folder(folder)) => writable("folder of the files", &folder, findings),
        // Asked when everything is open.
        Ok(Home::Bucket { .. }) => {}
        Err(error) => {
            findings.broken(error.to_string(), "mend `files` in the configuration");
            return false;
        }
    }
    disk(&config.data, findings);
    key(&config.key_path(), findings)
}

fn writable(what: &str, folder: &Path, findings: &mut Findings) {
    match tempfile::tempfile_in(folder) {
        Ok(_) => findings.fine(format!("the {what} can be written: {}", folder.display())),
        Err(error) => findings.broken(
            format!("the {what} {} cannot be written: {error}", folder.display()),
            "give it to the user that runs esmero (chown), or name another folder",
        ),
    }
}

/// Whether a file can be stored in a bucket and read again.
pub(super) async fn bucket(home: &Home, blobs: &Blobs, findings: &mut Findings) {
    match blobs.probe().await {
        Ok(()) => findings.fine(format!("files can be stored in {home} and read again")),
        Err(error) => findings.broken(
            format!("files cannot be stored in {home}: {error}"),
            "make the bucket, and set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION and AWS_ENDPOINT_URL",
        ),
    }
}

fn disk(folder: &Path, findings: &mut Findings) {
    let Ok(disk) = rustix::fs::statvfs(folder) else { return };
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    let what = format!("{} free on the disk of {}", indicatif::HumanBytes(free), folder.display());
    match free {
        ..FULL => findings.broken(what, "make room: nothing can be stored soon"),
        FULL..SCARCE => findings.note(what, "make room, or move the folder to a larger disk"),
        SCARCE.. => findings.fine(what),
    }
}

/// Whether the key can be used.
fn key(path: &Path, findings: &mut Findings) -> bool {
    let length = match std::fs::metadata(path) {
        Ok(found) => {
            permissions(path, &found, findings);
            found.len()
        }
        Err(error) => {
            findings.broken(
                format!("the key {} cannot be read: {error}", path.display()),
                "restore it from a backup: without it the stored passwords of mailboxes cannot be read; if there is none, \
                 `esmero serve` makes a new key, and the passwords must be entered again",
            );
            return false;
        }
    };
    if length != 32 {
        findings.broken(format!("the key {} is damaged", path.display()), "restore it from a backup");
        return false;
    }
    findings.fine("the key is there");
    true
}

#[cfg(unix)]
fn permissions(path: &Path, found: &std::fs::Metadata, findings: &mut Findings) {
    use std::os::unix::fs::PermissionsExt;
    if found.permissions().mode() & 0o077 != 0 {
        let what = format!("others on this machine can read the key {}", path.display());
        findings.broken(what, format!("chmod 600 {}", path.display()));
    }
}

#[cfg(not(unix))]
fn permissions(_path: &Path, _found: &std::fs::Metadata, _findings: &mut Findings) {}
