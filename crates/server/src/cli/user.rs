//! `esmero user`: those who work here.

use std::io::IsTerminal;

use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};
use desk::agents::{self, NewAgent, Purpose};
use domain::{access::Role, event::Actor, language::Language};
use store::agents::Agent;

use super::{Place, operator, say};
use crate::{app::App, auth::password, random, urls};

#[derive(Subcommand)]
pub(super) enum User {
    /// Add somebody with a password, which is read as one line from standard input
    Add {
        /// The address to sign in with
        email: String,
        #[command(flatten)]
        about: About,
    },
    /// Add somebody and print a link with which they choose a password; it works once, for seven days
    Invite {
        /// The address to sign in with; without it, whoever opens the link becomes an administrator and tells who they are
        #[arg(required_unless_present = "admin")]
        email: Option<String>,
        #[command(flatten)]
        about: About,
        /// As an administrator
        #[arg(long, conflicts_with = "role")]
        admin: bool,
    },
    /// Print a link with which somebody chooses another password; it works once, for a day
    Reset {
        /// The address that they sign in with
        email: String,
    },
    /// List everybody with role and standing
    List,
}

#[derive(Args)]
pub(super) struct About {
    /// What colleagues and persons read; left out, what stands before the @
    #[arg(long)]
    name: Option<String>,
    /// agent, lead, manager, compliance or admin
    #[arg(long, default_value = "agent")]
    role: Role,
    /// In which language they work
    #[arg(long, default_value = "es", value_parser = language)]
    language: Language,
}

/// A language that the agents' pages are written in.
fn language(text: &str) -> Result<Language, String> {
    let known = Language::ALL.into_iter().find(|language| language.tag() == text);
    known.ok_or_else(|| format!("the agents' pages are written in: {}", Language::ALL.map(Language::tag).join(", ")))
}

impl User {
    pub(super) async fn run(self, place: &Place) -> anyhow::Result<()> {
        let app = match self {
            Self::Reset { .. } | Self::List => place.open().await?,
            Self::Add { .. } | Self::Invite { .. } => place.open_or_make().await?,
        };
        match self {
            Self::Add { email, about } => {
                let password = read_password(&email)?;
                let hash = app.passwords.hash(app.source.as_ref(), &password).await;
                let hash = hash.map_err(|error| anyhow::anyhow!("the password cannot be used: {error:?}"))?;
                let agent = add(&app, email, about, Some(hash)).await?;
                eprintln!("{} can sign in as {}.", agent.name, agent.role.as_str());
                Ok(())
            }
            Self::Invite { email: None, .. } => link(&app, None, Purpose::FirstRun).await,
            Self::Invite { email: Some(email), mut about, admin } => {
                if admin {
                    about.role = Role::Admin;
                }
                let agent = add(&app, email, about, None).await?;
                link(&app, Some(&agent), Purpose::Invitation).await
            }
            Self::Reset { email } => {
                let login = agents::login(&email).map_err(explain)?;
                let found = app.db.read::<_, store::Error>(move |tx| store::agents::by_email(tx, &login)).await?;
                let Some(agent) = found else { bail!("nobody signs in as {email}: see `esmero user list`") };
                link(&app, Some(&agent), Purpose::Password).await
            }
            Self::List => list(&app).await,
        }
    }
}

async fn add(app: &App, email: String, about: About, password: Option<String>) -> anyhow::Result<Agent> {
    let name = about.name.unwrap_or_else(|| email.split('@').next().unwrap_or_default().to_owned());
    let new = NewAgent { name, email, role: about.role, language: about.language, password };
    let ctx = app.context(Actor::System, "cli");
    app.db.write(move |tx| agents::add(tx, &ctx, operator(), new.clone())).await.map_err(explain)
}

/// Prints the link alone, so that a script can pass it on.
async fn link(app: &App, agent: Option<&Agent>, purpose: Purpose) -> anyhow::Result<()> {
    let (secret, hash) = random::secret(app.source.as_ref());
    let ctx = app.context(Actor::System, "cli");
    let id = agent.map(|agent| agent.id);
    app.db.write(move |tx| agents::link(tx, &ctx, operator(), id, purpose, &hash)).await?;
    let business = app.business();
    let path = urls::setup(&secret);
    if business.public_url.is_empty() {
        say(format!("http://{}{path}", app.config.listen))
    } else {
        say(urls::absolute(&business, &path))
    }
}

async fn list(app: &App) -> anyhow::Result<()> {
    let agents = app.db.read::<_, store::Error>(store::agents::list).await?;
    let wide = agents.iter().map(|agent| agent.email.chars().count()).max().unwrap_or_default();
    for agent in agents {
        let standing = match (&agent.disabled_at, &agent.password) {
            (Some(_), _) => "  (may not sign in)",
            (None, None) => "  (invited)",
            (None, Some(_)) => "",
        };
        say(format!("{:wide$}  {:10}  {}{standing}", agent.email, agent.role.as_str(), agent.name))?;
    }
    Ok(())
}

fn read_password(email: &str) -> anyhow::Result<String> {
    if std::io::stdin().is_terminal() {
        bail!("give the password on standard input; or use `esmero user invite`, so that only they know it");
    }
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).context("the password could not be read from standard input")?;
    let password = line.trim_end_matches(['\r', '\n']).to_owned();
    match password::weakness(&password, email) {
        None => Ok(password),
        Some("too-short") => bail!("the password is too short: at least {} characters", password::SHORTEST),
        Some(code) => bail!("the password cannot be used: {code}"),
    }
}

fn explain(error: desk::Error) -> anyhow::Error {
    match error {
        desk::Error::Invalid { field: "email", code: "taken" } => {
            anyhow::anyhow!("somebody signs in with that address already: see `esmero user list`")
        }
        desk::Error::Invalid { field: "email", code } => anyhow::anyhow!("that is not an e-mail address ({code})"),
        desk::Error::Invalid { field: "name", code: "empty" } => anyhow::anyhow!("the name is empty"),
        desk::Error::Invalid { field: "name", .. } => anyhow::anyhow!("the name is too long"),
        other => other.into(),
    }
}
