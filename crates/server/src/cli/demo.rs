//! `esmero demo`: the example business, for looking around.

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
};

use anyhow::bail;

use super::{Place, open, say, serve};
use crate::{app::App, demo};

#[derive(clap::Args)]
pub(super) struct Demo {
    /// Where to listen: an address of this machine only
    #[arg(long, value_name = "ADDR", value_parser = own_address)]
    listen: Option<SocketAddr>,
}

/// The example's passwords are known to everybody, so nobody else may reach it.
fn own_address(text: &str) -> Result<SocketAddr, String> {
    let address: SocketAddr = text.parse().map_err(|error| format!("{error}, such as 127.0.0.1:8080"))?;
    if !address.ip().is_loopback() {
        return Err("the example listens on this machine only, such as 127.0.0.1:8080".into());
    }
    Ok(address)
}

impl Demo {
    pub(super) async fn run(self, place: &Place) -> anyhow::Result<()> {
        let mut config = place.read()?;
        if place.data.is_none() && place.config.is_none() && std::env::var_os("ESMERO_DATA").is_none() {
            config.data = PathBuf::from("demo-data");
        }
        if let Some(listen) = self.listen {
            config.listen = listen;
        }
        if !config.listen.ip().is_loopback() {
            bail!("the example listens on this machine only, such as {}:{}", Ipv4Addr::LOCALHOST, config.listen.port());
        }
        // Its mails come from reserved domains: what those publish would make each of them a forgery.
        config.check_senders = false;
        serve::log(&config, "warn");
        let listener = serve::bind(config.listen).await?;
        let address = format!("http://{}", listener.local_addr()?);
        let app = open(config).await?;
        demo::prepare(&app, &address).await?;
        tell(&app, &address).await?;
        serve::serve(app, listener).await
    }
}

async fn tell(app: &App, address: &str) -> anyhow::Result<()> {
    say(format!("{}, the example business, is at {address}", app.business().name))?;
    say(format!("\nSign in with the password «{}» as", demo::PASSWORD))?;
    for login in demo::logins(app).await? {
        say(format!("  {:10}  {}", login.role, login.email))?;
    }
    say(format!("\nWrite to it as one of its persons, and read what they are answered: {address}{}", demo::MAILBOX))?;
    say(format!("It lives in {}: delete the folder to begin again. Ctrl+C stops it.", app.config.data.display()))
}
