//! `esmero token`: tokens for programs that use the API.

use std::str::FromStr;

use clap::Subcommand;
use desk::tokens::NewToken;
use domain::{access::Scope, event::Actor};
use jiff::SignedDuration;

use super::{Place, operator, say};
use crate::api;

#[derive(Subcommand)]
pub(super) enum Token {
    /// Make a token and print it: it is shown only this once
    Create {
        /// What it is for, such as "web shop"
        name: String,
        /// What it may do, separated by commas: persons:read, persons:write, cases:read, cases:write, messages:write,
        /// journal:read; or all
        #[arg(long, value_name = "SCOPES", default_value = "all")]
        scopes: Scopes,
        /// It ends by itself after so many days
        #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u16).range(1..))]
        expires: Option<u16>,
    },
}

#[derive(Clone)]
pub(super) struct Scopes(Vec<Scope>);

impl FromStr for Scopes {
    type Err = domain::case::UnknownWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.trim() == "all" {
            return Ok(Self(Scope::ALL.to_vec()));
        }
        text.split(',').map(|word| word.trim().parse()).collect::<Result<_, _>>().map(Self)
    }
}

impl Token {
    pub(super) async fn run(self, place: &Place) -> anyhow::Result<()> {
        let Self::Create { name, scopes, expires } = self;
        let app = place.open().await?;
        let ctx = app.context(Actor::System, "cli");
        let expires_at = expires.map(|days| ctx.now + SignedDuration::from_hours(24 * i64::from(days)));
        let new = NewToken { name, scopes: scopes.0, expires_at };
        let (_, secret) = api::token::issue(&app, ctx, operator(), new).await.map_err(explain)?;
        say(secret)
    }
}

fn explain(error: desk::Error) -> anyhow::Error {
    match error {
        desk::Error::Invalid { field: "name", code: "empty" } => {
            anyhow::anyhow!("say what the token is for: its name is empty")
        }
        desk::Error::Invalid { field: "name", code: "too-long" } => {
            anyhow::anyhow!("the name is too long: at most {} characters", desk::tokens::NAME_LIMIT)
        }
        other => other.into(),
    }
}
