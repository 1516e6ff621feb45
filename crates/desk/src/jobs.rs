//! What a human decides about deferred work that was given up.

use domain::{
    access::{Action, Asker},
    case::Delivery,
    event::JobSettled,
    ids::JobId,
};
use store::{Tx, queue};

use crate::{
    Context, Error,
    cases::delivery::{self, SEND, Send},
};

/// Takes work up again from its first attempt. A message that was reported as failed is sent again.
pub fn retry(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, id: JobId) -> Result<(), Error> {
    ctx.permit(asker, Action::Jobs)?;
    let job = dead(tx, id)?;
    let message = serde_json::from_str::<Send>(&job.payload).ok().filter(|_| job.kind == SEND);
    let failed = match message {
        Some(Send { message }) => store::messages::by_id(tx, message)?.delivery == Delivery::Failed,
        None => false,
    };
    match message.filter(|_| failed) {
        Some(Send { message }) => delivery::send_again(tx, ctx, message)?,
        None => {
            queue::revive(tx, id, ctx.now)?;
        }
    }
    ctx.tell(tx, JobSettled { job: job.kind, outcome: "retried".to_owned() });
    Ok(())
}

/// Throws work away: what it was for is settled in another way.
pub fn discard(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, id: JobId) -> Result<(), Error> {
    ctx.permit(asker, Action::Jobs)?;
    let job = dead(tx, id)?;
    queue::discard(tx, id)?;
    ctx.tell(tx, JobSettled { job: job.kind, outcome: "discarded".to_owned() });
    Ok(())
}

fn dead(tx: &mut Tx<'_>, id: JobId) -> Result<queue::Job, Error> {
    let job = queue::by_id(tx, id)?.ok_or(store::Error::Missing)?;
    if job.state == "dead" { Ok(job) } else { Err(Error::Changed) }
}
