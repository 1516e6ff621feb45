//! `esmero serve`: runs the server until it is told to stop, and loses nothing when it does.

use std::net::SocketAddr;

use anyhow::Context as _;
use tokio::net::TcpListener;

use super::{Place, open};
use crate::{app::App, auth, config::Config, followers, jobs, web};

#[derive(clap::Args)]
pub(super) struct Serve {
    /// Where to listen
    #[arg(long, value_name = "ADDR")]
    listen: Option<SocketAddr>,
}

impl Serve {
    pub(super) async fn run(self, place: &Place) -> anyhow::Result<()> {
        let mut config = place.read()?;
        if let Some(listen) = self.listen {
            config.listen = listen;
        }
        log(&config, "info");
        let app = open(config).await?;
        let listener = bind(app.config.listen).await?;
        serve(app, listener).await
    }
}

/// Structured logs, without personal data; `ESMERO_LOG_LEVEL` chooses how much.
pub(super) fn log(config: &Config, usual: &str) {
    let level = tracing_subscriber::EnvFilter::try_from_env("ESMERO_LOG_LEVEL")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new(usual));
    // Some libraries print passwords when asked for everything: nobody can ask them.
    let quiet = mail::net::TARGETS_THAT_LOG_SECRETS.iter().filter_map(|target| format!("{target}=info").parse().ok());
    let level = quiet.fold(level, tracing_subscriber::EnvFilter::add_directive);
    let builder = tracing_subscriber::fmt().with_env_filter(level).with_writer(std::io::stderr);
    if config.log == "json" { builder.json().init() } else { builder.with_target(false).init() }
}

/// Takes the address, or says how to choose another.
pub(super) async fn bind(address: SocketAddr) -> anyhow::Result<TcpListener> {
    let bound = TcpListener::bind(address).await;
    bound.with_context(|| format!("cannot listen on {address}: choose another address with --listen"))
}

/// Opens the doors and starts the work behind them.
pub(super) async fn serve(app: App, listener: TcpListener) -> anyhow::Result<()> {
    jobs::start(&app);
    followers::start(&app);
    let here = listener.local_addr()?;
    tracing::info!("listening on http://{here}");
    if let Some(link) = auth::first_run(&app, here).await? {
        // To the terminal and not to the log: the link is a secret, and logs are kept.
        println!("There is nobody yet. Open this link to begin; it works once, for 24 hours:\n\n  {link}\n");
    }
    let router = web::router(&app).into_make_service_with_connect_info::<SocketAddr>();
    let stopping = app.shutdown.clone();
    tokio::spawn(stop_on_signal(app.clone()));
    axum::serve(listener, router).with_graceful_shutdown(stopping.cancelled_owned()).await?;
    app.stop().await;
    tracing::info!("stopped");
    Ok(())
}

async fn stop_on_signal(app: App) {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate());
        match terminate {
            Ok(mut terminate) => tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} },
            Err(_) => drop(interrupt.await),
        }
    }
    #[cfg(not(unix))]
    drop(interrupt.await);
    tracing::info!("stopping: letting what was begun come to its end");
    app.shutdown.cancel();
}
