//! `/settings/agents/{id}`: an agent's name, login and role, and whether they may come in.

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use desk::agents::{
    self, Purpose, access,
    change::{self, Change},
};
use domain::{access::Action, ids::AgentId};
use serde::Deserialize;
use store::agents::Agent;

use super::{
    Done,
    agents::{RoleChoice, roles},
    complaint, frame, permit,
    secret::Secret,
};
use crate::{
    app::App,
    auth::{Posted, SignedIn},
    error::Error,
    mails::reader,
    random, urls,
    web::{
        Path, Query,
        page::{Frame, show_as},
        wrong::Wrong,
    },
};

pub(super) fn router() -> Router<App> {
    Router::new()
        .route("/settings/agents/{id}", get(show).post(save))
        .route("/settings/agents/{id}/access", post(decide))
}

#[derive(Template)]
#[template(path = "settings/agent.html")]
struct AgentPage {
    frame: Frame,
    id: AgentId,
    title: String,
    about: String,
    form: Form,
    roles: Vec<RoleChoice>,
    disabled: bool,
    disable_text: String,
    has_factor: bool,
    done: String,
    secret: Option<Secret>,
    wrong: Wrong,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Form {
    name: String,
    email: String,
    role: String,
}

fn address(id: AgentId) -> String {
    format!("/settings/agents/{id}")
}

async fn show(
    State(app): State<App>,
    signed_in: SignedIn,
    headers: HeaderMap,
    Path(id): Path<AgentId>,
    Query(done): Query<Done>,
) -> Result<Response, Error> {
    permit(&signed_in, Action::Agents)?;
    let said = done.said(signed_in.words, &["saved", "enabled", "factors"]);
    let secret = Secret::take(&app, &headers, &address(id));
    let mut response = page(&app, &signed_in, id, None, said, secret, Wrong::default()).await?;
    Secret::forget(&app, &mut response);
    Ok(response)
}

async fn page(
    app: &App,
    signed_in: &SignedIn,
    id: AgentId,
    typed: Option<Form>,
    done: String,
    secret: Option<Secret>,
    wrong: Wrong,
) -> Result<Response, Error> {
    let found = app.db.read::<_, store::Error>(move |tx| {
        let agent = store::agents::by_id(tx, id)?;
        let open = store::lists::counts(tx, id)?.mine;
        Ok((agent, open, !store::passkeys::of_agent(tx, id)?.is_empty()))
    });
    let (agent, open, passkey) = found.await?;
    let (words, business) = (signed_in.words, app.business());
    let reader = reader(&business, app.clock.now(), words.0);
    let since = words.a("settings-agent-since", "since", reader.date_long(agent.created_at));
    let Agent { name, email, role, .. } = agent;
    let title = name.clone();
    let form = typed.unwrap_or(Form { name, email, role: role.as_str().to_owned() });
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = AgentPage {
        frame: frame(app, signed_in, "agents").await?,
        id,
        title,
        about: format!("{since} · {}", words.n("settings-agent-open", "count", open)),
        roles: roles(words, &form.role),
        form,
        disabled: agent.disabled_at.is_some(),
        disable_text: words.n("settings-agent-disable-text", "count", open),
        has_factor: passkey || agent.totp.is_some(),
        done,
        secret,
        wrong,
    };
    show_as(status, &page)
}

async fn save(
    State(app): State<App>,
    signed_in: SignedIn,
    Path(id): Path<AgentId>,
    Posted(form): Posted<Form>,
) -> Result<Response, Error> {
    permit(&signed_in, Action::Agents)?;
    let Ok(role) = form.role.parse() else { return Err(Error::Invalid("role", "unknown")) };
    let wanted = Change { name: form.name.clone(), email: form.email.clone(), role };
    let (ctx, asker) = (signed_in.context(&app), signed_in.asker());
    match app.db.write(move |tx| change::change(tx, &ctx, asker, id, wanted.clone())).await {
        Err(desk::Error::Invalid { field, code }) => {
            let wrong = Wrong::one(field, complaint(signed_in.words, field, code));
            page(&app, &signed_in, id, Some(form), String::new(), None, wrong).await
        }
        changed => {
            changed?;
            Ok(Redirect::to(&format!("{}?done=saved", address(id))).into_response())
        }
    }
}

#[derive(Deserialize)]
struct Decision {
    /// `link`, `factors`, `disable` or `enable`.
    r#do: String,
}

async fn decide(
    State(app): State<App>,
    signed_in: SignedIn,
    Path(id): Path<AgentId>,
    Posted(decision): Posted<Decision>,
) -> Result<Response, Error> {
    permit(&signed_in, Action::Agents)?;
    let (ctx, asker) = (signed_in.context(&app), signed_in.asker());
    let back = |done: &str| Redirect::to(&format!("{}?done={done}", address(id))).into_response();
    match decision.r#do.as_str() {
        "link" => link(&app, &signed_in, id).await,
        "factors" => {
            app.db.write(move |tx| access::forget_factors(tx, &ctx, asker, id)).await?;
            Ok(back("factors"))
        }
        "enable" => {
            app.db.write(move |tx| change::enable(tx, &ctx, asker, id)).await?;
            Ok(back("enabled"))
        }
        "disable" => match app.db.write(move |tx| change::disable(tx, &ctx, asker, id)).await {
            Err(desk::Error::Invalid { field: "role", code }) => {
                let wrong = Wrong::one("access", complaint(signed_in.words, "role", code));
                page(&app, &signed_in, id, None, String::new(), None, wrong).await
            }
            disabled => {
                disabled?;
                Ok(Redirect::to("/settings/agents?done=disabled").into_response())
            }
        },
        _ => Err(Error::Invalid("do", "unknown")),
    }
}

/// A link with which the agent chooses a password; shown once, for the administrator to hand over.
async fn link(app: &App, signed_in: &SignedIn, id: AgentId) -> Result<Response, Error> {
    let (secret, hash) = random::secret(app.source.as_ref());
    let (ctx, asker) = (signed_in.context(app), signed_in.asker());
    let agent = app.db.write(move |tx| {
        let agent = store::agents::by_id(tx, id)?;
        let purpose = if agent.password.is_some() { Purpose::Password } else { Purpose::Invitation };
        agents::link(tx, &ctx, asker, Some(id), purpose, &hash)?;
        Ok::<_, desk::Error>(agent)
    });
    let name = agent.await?.name;
    let text = urls::absolute(&app.business(), &urls::setup(&secret));
    Ok(Secret { page: address(id), name, text }.hand_over(app))
}
