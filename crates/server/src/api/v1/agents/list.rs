//! Tests: `tests/it/api/agents.rs`.

use axum::{Json, extract::State};
use domain::access::Scope;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    api::{problem::Problem, token::Token, words},
    app::App,
};

/// A user of the business's side.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Agent {
    /// Identity.
    id: Uuid,
    /// What persons and colleagues read.
    #[schema(example = "Lucía Martí")]
    name: String,
    /// What they are trusted with.
    #[schema(value_type = words::Role)]
    role: &'static str,
}

/// Every agent who can own a case or sign an answer.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Agents {
    items: Vec<Agent>,
}

/// List agents
///
/// Those who are enabled, by name: they can own cases, and a program can write in their name.
#[utoipa::path(
    get, path = "/agents", tag = "agents", operation_id = "list_agents",
    responses((status = 200, description = "Agents", body = Agents)),
    security(("token" = ["cases:read"])),
)]
pub(crate) async fn list(token: Token, State(app): State<App>) -> Result<Json<Agents>, Problem> {
    token.needs(Scope::CasesRead)?;
    let agents = app.db.read::<_, Problem>(|tx| Ok(store::agents::list(tx)?)).await?;
    let enabled = agents.into_iter().filter(|agent| agent.disabled_at.is_none());
    let items = enabled.map(|agent| Agent { id: agent.id.0, name: agent.name, role: agent.role.as_str() }).collect();
    Ok(Json(Agents { items }))
}
