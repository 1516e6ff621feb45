//! The mailboxes of the business. What their settings and secrets mean is the doors' matter.

use domain::{
    access::{Action, Asker},
    event::MailboxChanged,
    ids::MailboxId,
    person::identifier::Identifier,
};
use jiff::Timestamp;
use store::{Tx, mailboxes::Mailbox};

use crate::{Context, Error};

/// The longest name, in characters.
pub const NAME_LIMIT: usize = 80;

/// What is set about a mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// What colleagues call it.
    pub name: String,
    /// The address that persons write to.
    pub address: String,
    /// Servers and ways to log in, as JSON.
    pub settings: String,
    /// Passwords and tokens, sealed.
    pub secrets: Option<Vec<u8>>,
    /// Whether it is read and sends.
    pub active: bool,
    /// Whether it reads another account or folder than before.
    pub moved: bool,
}

/// Adds a mailbox under an id that its secrets were sealed for.
pub fn add(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, id: MailboxId, plan: Plan) -> Result<(), Error> {
    ctx.permit(asker, Action::Mailboxes)?;
    let plan = check(tx, None, plan)?;
    let mailbox = Mailbox {
        id,
        name: plan.name,
        address: plan.address,
        settings: plan.settings,
        secrets: plan.secrets,
        active: plan.active,
        generation: 0,
        uidvalidity: 0,
        last_uid: 0,
        status: String::new(),
        status_at: None,
        watcher: None,
        watched_until: Timestamp::UNIX_EPOCH,
        created_at: ctx.now,
        version: 1,
    };
    store::mailboxes::insert(tx, &mailbox)?;
    ctx.tell(tx, MailboxChanged { mailbox: id, change: "added".to_owned() });
    Ok(())
}

/// Changes a mailbox. `version` is the one that the form showed.
pub fn change(
    tx: &mut Tx<'_>,
    ctx: &Context,
    asker: Asker,
    id: MailboxId,
    version: i64,
    plan: Plan,
) -> Result<(), Error> {
    ctx.permit(asker, Action::Mailboxes)?;
    let plan = check(tx, Some(id), plan)?;
    let mut mailbox = store::mailboxes::by_id(tx, id)?;
    mailbox.version = version;
    mailbox.name = plan.name;
    mailbox.address = plan.address;
    mailbox.settings = plan.settings;
    mailbox.secrets = plan.secrets;
    mailbox.active = plan.active;
    store::mailboxes::update(tx, &mut mailbox)?;
    if plan.moved {
        store::mailboxes::begin_anew(tx, id)?;
    }
    ctx.tell(tx, MailboxChanged { mailbox: id, change: "changed".to_owned() });
    Ok(())
}

/// Switches a mailbox on or off.
pub fn switch(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, id: MailboxId, active: bool) -> Result<(), Error> {
    ctx.permit(asker, Action::Mailboxes)?;
    let mut mailbox = store::mailboxes::by_id(tx, id)?;
    if mailbox.active != active {
        mailbox.active = active;
        store::mailboxes::update(tx, &mut mailbox)?;
        ctx.tell(tx, MailboxChanged { mailbox: id, change: "changed".to_owned() });
    }
    Ok(())
}

/// Removes a mailbox; its mails and cases stay.
pub fn remove(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, id: MailboxId) -> Result<(), Error> {
    ctx.permit(asker, Action::Mailboxes)?;
    if store::mailboxes::remove(tx, id)? {
        ctx.tell(tx, MailboxChanged { mailbox: id, change: "removed".to_owned() });
    }
    Ok(())
}

fn check(tx: &mut Tx<'_>, id: Option<MailboxId>, mut plan: Plan) -> Result<Plan, Error> {
    plan.name = plan.name.split_whitespace().collect::<Vec<_>>().join(" ");
    match plan.name.chars().count() {
        0 => return Err(Error::invalid("name", "empty")),
        length if length > NAME_LIMIT => return Err(Error::invalid("name", "too-long")),
        _ => {}
    }
    let address = Identifier::email(&plan.address).map_err(|error| Error::invalid("address", error.code()))?;
    plan.address = address.value;
    for other in store::mailboxes::list(tx)?.iter().filter(|other| Some(other.id) != id) {
        if other.name.to_lowercase() == plan.name.to_lowercase() {
            return Err(Error::invalid("name", "taken"));
        }
        if Identifier::email(&other.address).is_ok_and(|other| other.norm == address.norm) {
            return Err(Error::invalid("address", "taken"));
        }
    }
    Ok(plan)
}
