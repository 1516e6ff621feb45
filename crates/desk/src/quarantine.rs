//! What a human decides about mail that could not be filed.

use domain::{
    access::{Action, Asker},
    event::QuarantineSettled,
    ids::{CaseId, IncomingId},
    key::Key,
};
use store::{Tx, incoming::Fate};

use crate::{
    Context, Error,
    cases::receive::{self, Incoming, Received},
};

/// Files a mail into the case with this key. The sender's name and address do not matter: the agent has decided.
pub fn file_into(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, mail: Incoming, key: &Key) -> Result<CaseId, Error> {
    waiting(tx, ctx, asker, mail.id)?;
    let stored = store::cases::by_key(tx, key)?.ok_or(Error::invalid("key", "unknown"))?;
    let incoming = mail.id;
    let received = receive::file_into(tx, ctx, mail, stored)?;
    filed(tx, ctx, incoming, received)
}

/// Opens a case for a mail. One that names nobody who could be answered can only be filed into a case.
pub fn file_anew(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, mail: Incoming) -> Result<CaseId, Error> {
    waiting(tx, ctx, asker, mail.id)?;
    let incoming = mail.id;
    let received = receive::file_anew(tx, ctx, mail)?;
    filed(tx, ctx, incoming, received)
}

/// Nobody needs the mail. It is kept, but shown no more.
pub fn set_aside(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, incoming: IncomingId) -> Result<(), Error> {
    waiting(tx, ctx, asker, incoming)?;
    store::incoming::settle(tx, incoming, Fate::SetAside)?;
    ctx.tell(tx, QuarantineSettled { incoming, filed: false });
    Ok(())
}

/// Whether the asker may decide, and nobody else did so in the meantime.
fn waiting(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, incoming: IncomingId) -> Result<(), Error> {
    ctx.permit(asker, Action::Quarantine)?;
    let mail = store::incoming::by_id(tx, incoming)?;
    if mail.state == "quarantined" { Ok(()) } else { Err(Error::Changed) }
}

fn filed(tx: &mut Tx<'_>, ctx: &Context, incoming: IncomingId, received: Received) -> Result<CaseId, Error> {
    let Received::Filed { case, message, .. } = received else {
        return Err(Error::invalid("mail", "no-sender"));
    };
    store::incoming::settle(tx, incoming, Fate::Filed(message))?;
    ctx.tell(tx, QuarantineSettled { incoming, filed: true });
    Ok(case)
}
