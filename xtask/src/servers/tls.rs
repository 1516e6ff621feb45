//! A certificate authority that lives as long as the servers, and the one certificate that it signs.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::place::{give_to, make_folder, set_mode, write};
use crate::process::output;

/// Files in PEM.
pub(super) struct Certificates {
    /// What a client has to trust.
    pub(super) authority: PathBuf,
    /// For `localhost`, `127.0.0.1` and `mail.esmero.test`.
    pub(super) certificate: PathBuf,
    /// Readable by the servers only.
    pub(super) key: PathBuf,
}

const EXTENSIONS: &str = "basicConstraints=critical,CA:FALSE\n\
    keyUsage=critical,digitalSignature\n\
    extendedKeyUsage=serverAuth\n\
    subjectAltName=DNS:localhost,DNS:mail.esmero.test,IP:127.0.0.1\n";

/// Makes both, valid for two days.
pub(super) fn make(ground: &Path, owner: Option<(u32, u32)>) -> Result<Certificates> {
    let folder = ground.join("tls");
    make_folder(&folder, 0o755, None)?;
    let file = |name: &str| folder.join(name);
    write(&file("extensions"), EXTENSIONS)?;
    let new_key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
    openssl(&folder, &["req", "-x509", "-days", "2", "-subj", "/CN=Esmero test authority"], &new_key, "authority")?;
    openssl(&folder, &["req", "-new", "-subj", "/CN=localhost"], &new_key, "server")?;
    output(Command::new("openssl").current_dir(&folder).args([
        "x509",
        "-req",
        "-days",
        "2",
        "-in",
        "server.pem",
        "-CA",
        "authority.pem",
        "-CAkey",
        "authority.key",
        "-CAcreateserial",
        "-extfile",
        "extensions",
        "-out",
        "certificate.pem",
    ]))?;
    set_mode(&file("server.key"), 0o400)?;
    give_to(&file("server.key"), owner)?;
    Ok(Certificates { authority: file("authority.pem"), certificate: file("certificate.pem"), key: file("server.key") })
}

fn openssl(folder: &Path, task: &[&str], key: &[&str], name: &str) -> Result<()> {
    let files = ["-keyout".to_owned(), format!("{name}.key"), "-out".to_owned(), format!("{name}.pem")];
    output(Command::new("openssl").current_dir(folder).args(task).args(key).args(files))?;
    Ok(())
}
