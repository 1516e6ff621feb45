//! `/settings/agents`: who works here, and inviting somebody.

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
    routing::get,
};
use desk::agents::{self, NewAgent, Purpose};
use domain::access::{Action, Role};
use serde::Deserialize;
use store::{Tx, agents::Agent};

use super::{Done, complaint, frame, permit, secret::Secret};
use crate::{
    app::App,
    auth::{Posted, SignedIn},
    error::Error,
    locales::Words,
    mails::reader,
    random, urls,
    web::{
        Query,
        page::{Frame, show_as},
        wrong::Wrong,
    },
};

const PAGE: &str = "/settings/agents";

pub(super) fn router() -> Router<App> {
    Router::new().route(PAGE, get(show).post(invite))
}

#[derive(Template)]
#[template(path = "settings/agents.html")]
struct AgentsPage {
    frame: Frame,
    agents: Vec<Line>,
    roles: Vec<RoleChoice>,
    form: Form,
    done: String,
    secret: Option<Secret>,
    wrong: Wrong,
}

struct Line {
    id: String,
    name: String,
    email: String,
    role: String,
    /// How they prove who they are, and whether that is enough.
    factor: String,
    weak: bool,
    disabled: bool,
    seen: String,
    open: i64,
}

/// A role as a form offers it.
pub(super) struct RoleChoice {
    pub(super) word: &'static str,
    pub(super) name: String,
    pub(super) about: String,
    pub(super) chosen: bool,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Form {
    name: String,
    email: String,
    role: String,
}

/// The roles with what each may do.
pub(super) fn roles(words: Words, chosen: &str) -> Vec<RoleChoice> {
    let choice = |role: Role| RoleChoice {
        word: role.as_str(),
        name: words.t(&format!("settings-role-{}", role.as_str())),
        about: words.t(&format!("settings-role-{}-about", role.as_str())),
        chosen: role.as_str() == chosen,
    };
    Role::ALL.map(choice).into()
}

/// What the list shows of an agent besides the row.
struct Known {
    agent: Agent,
    passkeys: usize,
    seen: Option<jiff::Timestamp>,
    open: i64,
}

fn known(tx: &mut Tx<'_>, now: jiff::Timestamp) -> Result<Vec<Known>, store::Error> {
    let mut all = Vec::new();
    for agent in store::agents::list(tx)? {
        all.push(Known {
            passkeys: store::passkeys::of_agent(tx, agent.id)?.len(),
            seen: store::sessions::of_agent(tx, agent.id, now)?.first().map(|session| session.seen_at),
            open: store::lists::counts(tx, agent.id)?.mine,
            agent,
        });
    }
    Ok(all)
}

async fn show(
    State(app): State<App>,
    signed_in: SignedIn,
    headers: HeaderMap,
    Query(done): Query<Done>,
) -> Result<Response, Error> {
    permit(&signed_in, Action::Agents)?;
    let said = done.said(signed_in.words, &["disabled", "saved"]);
    let secret = Secret::take(&app, &headers, PAGE);
    let form = Form { role: "agent".into(), ..Form::default() };
    let mut response = page(&app, &signed_in, form, said, secret, Wrong::default()).await?;
    Secret::forget(&app, &mut response);
    Ok(response)
}

async fn page(
    app: &App,
    signed_in: &SignedIn,
    form: Form,
    done: String,
    secret: Option<Secret>,
    wrong: Wrong,
) -> Result<Response, Error> {
    let (now, words, business) = (app.clock.now(), signed_in.words, app.business());
    let known = app.db.read(move |tx| known(tx, now)).await?;
    let reader = reader(&business, now, words.0);
    let line = |known: Known| {
        let Known { agent, passkeys, seen, open } = known;
        let factor = match (passkeys, &agent.totp, &agent.password) {
            (1.., ..) => "passkey",
            (_, Some(_), _) => "code",
            (_, _, Some(_)) => "none",
            _ => "never",
        };
        Line {
            id: agent.id.to_string(),
            role: words.t(&format!("settings-role-{}", agent.role.as_str())),
            factor: words.t(&format!("settings-agent-factor-{factor}")),
            weak: factor == "none",
            disabled: agent.disabled_at.is_some(),
            seen: seen.map_or_else(|| words.t("settings-agents-no-session"), |seen| reader.relative(seen)),
            open,
            name: agent.name,
            email: agent.email,
        }
    };
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = AgentsPage {
        frame: frame(app, signed_in, "agents").await?,
        agents: known.into_iter().map(line).collect(),
        roles: roles(words, &form.role),
        form,
        done,
        secret,
        wrong,
    };
    show_as(status, &page)
}

/// Adds an agent and makes the link with which they choose a password.
async fn invite(State(app): State<App>, signed_in: SignedIn, Posted(form): Posted<Form>) -> Result<Response, Error> {
    permit(&signed_in, Action::Agents)?;
    let words = signed_in.words;
    let Ok(role) = form.role.parse() else {
        let wrong = Wrong::one("role", complaint(words, "role", "unknown"));
        return page(&app, &signed_in, form, String::new(), None, wrong).await;
    };
    let new = NewAgent {
        name: form.name.clone(),
        email: form.email.clone(),
        role,
        language: app.business().language,
        password: None,
    };
    let (secret, hash) = random::secret(app.source.as_ref());
    let (ctx, asker) = (signed_in.context(&app), signed_in.asker());
    let made = app.db.write(move |tx| {
        let agent = agents::add(tx, &ctx, asker, new.clone())?;
        agents::link(tx, &ctx, asker, Some(agent.id), Purpose::Invitation, &hash)?;
        Ok(agent)
    });
    match made.await {
        Err(desk::Error::Invalid { field, code }) => {
            let wrong = Wrong::one(field, complaint(words, field, code));
            page(&app, &signed_in, form, String::new(), None, wrong).await
        }
        made => {
            let text = urls::absolute(&app.business(), &urls::setup(&secret));
            Ok(Secret { page: PAGE.to_owned(), name: made?.name, text }.hand_over(&app))
        }
    }
}
