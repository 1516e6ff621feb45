//! Dovecot: IMAP, LMTP for the deliveries, and the check of passwords for the SMTP server.

use std::net::TcpStream;
use std::process::Command;

use anyhow::Result;
use rustix::process::Signal;

use super::{Ground, PASSWORD};
use crate::keeper::Keeper;
use crate::place::write;
use crate::process::{Server, command_as, output};

/// Starts the server: plain and STARTTLS on one port, TLS from the first byte on the other.
pub(super) fn start(ground: &Ground, imap: u16, imaps: u16, keeper: &Keeper) -> Result<Server> {
    let folder = ground.folder("dovecot", 0o755, ground.owner)?;
    ground.folder("dovecot/homes", 0o700, ground.owner)?;
    let configuration = folder.join("dovecot.conf");
    write(&configuration, &text(ground, imap, imaps)?)?;
    let mut command = command_as(ground.owner, "/usr/sbin/dovecot");
    command.arg("-F").arg("-c").arg(&configuration);
    let log = ground.folder.join("dovecot.log");
    write(&log, "")?;
    crate::place::give_to(&log, ground.owner)?;
    let mut server = Server::spawn(keeper, "Dovecot", &mut command, Signal::TERM, &log)?;
    let sockets = [folder.join("lmtp"), folder.join("auth")];
    server.wait_until(keeper, || {
        let answers = |port| TcpStream::connect(("127.0.0.1", port)).is_ok();
        answers(imap) && answers(imaps) && sockets.iter().all(|socket| socket.exists())
    })?;
    Ok(server)
}

/// The names of the user and group that Dovecot shall run as: ours, or those of `nobody`.
fn names(ground: &Ground) -> Result<(String, String)> {
    let user = ground.owner.map(|(user, _)| user.to_string());
    let id = |flag: &str| output(Command::new("id").arg(flag).args(&user)).map(|name| name.trim().to_owned());
    Ok((id("-un")?, id("-gn")?))
}

fn text(ground: &Ground, imap: u16, imaps: u16) -> Result<String> {
    let (user, group) = names(ground)?;
    let folder = ground.folder.join("dovecot").display().to_string();
    let log = ground.folder.join("dovecot.log").display().to_string();
    let maildirs = ground.maildirs.display();
    let certificate = ground.tls.certificate.display();
    let key = ground.tls.key.display();
    Ok(format!(
        "
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {log}
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
first_valid_gid = 1
listen = 127.0.0.1
protocols = imap lmtp

ssl = yes
ssl_cert = <{certificate}
ssl_key = <{key}
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
auth_default_realm = esmero.test
auth_username_format = %Lu

# Every address is a mailbox, and all have the same password.
mail_location = maildir:{maildirs}/%u
passdb {{
  driver = static
  args = password={PASSWORD}
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={folder}/homes/%u allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
  separator = /
}}
mail_max_userip_connections = 1000
recipient_delimiter = +
lmtp_save_to_detail_mailbox = no
protocol lmtp {{
  postmaster_address = postmaster@esmero.test
}}

service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service lmtp {{
  unix_listener {folder}/lmtp {{
    mode = 0666
  }}
}}
service auth {{
  unix_listener {folder}/auth {{
    mode = 0666
  }}
}}
service anvil {{
  chroot =
  # No penalty for many wrong passwords: tests of errors shall not wait.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"
    ))
}
