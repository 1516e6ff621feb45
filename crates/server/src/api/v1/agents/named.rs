//! The agent in whose name a program writes: the person reads a name, and the role's limits hold.

use domain::{access::Asker, ids::AgentId};
use store::Tx;

use crate::api::{codes::Code, problem::Problem};

/// Who asks, when a program acts in the name of an agent. The agent must exist and be enabled.
pub(crate) fn named(tx: &mut Tx<'_>, agent: AgentId) -> Result<Asker, Problem> {
    match store::agents::by_id(tx, agent) {
        Ok(found) if found.disabled_at.is_none() => Ok(Asker { agent, role: found.role }),
        Ok(_) | Err(store::Error::Missing) => Err(Problem::at(Code::Unknown, "agent")),
        Err(error) => Err(error.into()),
    }
}
