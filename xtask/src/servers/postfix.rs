//! Postfix: accepts mail for two domains, delivers it into Dovecot's mailboxes, sends nothing anywhere else.

use std::net::TcpStream;
use std::path::Path;
use std::process::Command;

use anyhow::Result;
use rustix::process::Signal;

use super::Ground;
use crate::keeper::Keeper;
use crate::place::{make_folder, write};
use crate::process::{Server, command_as, output};

/// The SMTP server that the tests talk to: one port open to all, one that asks for a password.
pub(super) fn start(ground: &Ground, smtp: u16, submission: u16, keeper: &Keeper) -> Result<Server> {
    let folder = ground.folder("postfix", 0o755, None)?;
    make_folder(&folder.join("queue"), 0o755, None)?;
    make_folder(&folder.join("data"), 0o700, Some(postfix_ids()?))?;
    let configuration = folder.join("config");
    make_folder(&configuration, 0o755, None)?;
    write(&configuration.join("main.cf"), &main_cf(ground, &folder))?;
    write(&configuration.join("master.cf"), &master_cf(smtp, submission))?;
    write(&configuration.join("recipients"), RECIPIENTS)?;
    write(&configuration.join("transport"), TRANSPORT)?;

    let log = ground.folder.join("postfix.log");
    // Makes the queue's folders and finds mistakes in the configuration.
    output(Command::new("/usr/sbin/postfix").arg("-c").arg(&configuration).arg("check"))?;
    // Not `postfix start-fg`: that leaves a shell between us and the process to stop.
    let mut command = command_as(None, "/usr/lib/postfix/sbin/master");
    command.arg("-c").arg(&configuration).arg("-d");
    let mut server = Server::spawn(keeper, "Postfix", &mut command, Signal::TERM, &log)?;
    server.wait_until(keeper, || {
        [smtp, submission].into_iter().all(|port| TcpStream::connect(("127.0.0.1", port)).is_ok())
    })?;
    Ok(server)
}

fn postfix_ids() -> Result<(u32, u32)> {
    let id = |flag: &str| -> Result<u32> { Ok(output(Command::new("id").args([flag, "postfix"]))?.trim().parse()?) };
    Ok((id("-u")?, id("-g")?))
}

/// Refused while the sender is still connected: for good, and for now.
const RECIPIENTS: &str = "\
/^rechazado@/  550 5.7.1 This mailbox takes no mail
/^ocupado@/    451 4.3.2 This mailbox is busy, try again later
";

/// Accepted and then returned to the sender with a report.
const TRANSPORT: &str = "/^noexiste@/  error:5.1.1 There is no such mailbox\n";

fn main_cf(ground: &Ground, folder: &Path) -> String {
    let top = ground.folder.display();
    let folder = folder.display();
    let certificate = ground.tls.certificate.display();
    let key = ground.tls.key.display();
    format!(
        "
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = {top}/postfix.log
maillog_file_prefixes = {top}

myhostname = mail.esmero.test
mydomain = esmero.test
myorigin = esmero.test
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
biff = no
append_dot_mydomain = no
alias_maps =
alias_database =
local_recipient_maps =
recipient_delimiter = +

virtual_mailbox_domains = esmero.test, cliente.test
virtual_mailbox_maps = static:all
virtual_transport = lmtp:unix:{top}/dovecot/lmtp
transport_maps = regexp:{folder}/config/transport
# Nothing ever leaves this machine.
default_transport = error:5.4.4 Only esmero.test and cliente.test are served here
relay_transport = $default_transport
smtpd_reject_unlisted_recipient = no
smtpd_relay_restrictions = reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access regexp:{folder}/config/recipients, reject_unauth_destination

smtpd_tls_cert_file = {certificate}
smtpd_tls_key_file = {key}
smtpd_tls_security_level = may
smtpd_sasl_type = dovecot
smtpd_sasl_path = {top}/dovecot/auth
smtpd_sasl_local_domain = esmero.test
smtpd_error_sleep_time = 0
smtpd_client_connection_count_limit = 0
message_size_limit = 60000000
mailbox_size_limit = 0
virtual_mailbox_limit = 0
in_flow_delay = 0
"
    )
}

fn master_cf(smtp: u16, submission: u16) -> String {
    format!(
        "
127.0.0.1:{smtp} inet n - n - - smtpd
127.0.0.1:{submission} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_tls_auth_only=yes
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_client_restrictions=permit_sasl_authenticated,reject
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
pickup unix n - n 60 1 pickup
showq unix n - n - - showq
postlog unix-dgram n - n - 1 postlogd
"
    )
}
