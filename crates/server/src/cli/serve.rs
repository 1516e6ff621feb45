//! `esmero serve`: runs the server until it is told to stop, and loses nothing when it does.

use std::{net::SocketAddr, time::Duration};

use anyhow::{Context as _, bail};
use tokio::net::TcpListener;
use tracing_subscriber::{layer::SubscriberExt as _, util::SubscriberInitExt as _};

use super::{Place, open};
use crate::{app::App, auth, config::Config, followers, jobs, logs, web};

/// How long what was begun may take to end when the program is told to stop.
const DRAIN: Duration = Duration::from_secs(20);

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
        if app.business().demo && !app.config.listen.ip().is_loopback() {
            bail!(
                "{} holds the example business, and everybody knows its passwords: it listens on this machine only. For \
                 your own business name another folder with --data",
                app.config.data.display()
            );
        }
        let listener = bind(app.config.listen).await?;
        serve(app, listener).await
    }
}

/// Structured logs, without personal data; `ESMERO_LOG_LEVEL` chooses how much.
pub(super) fn log(config: &Config, usual: &str) {
    let level = tracing_subscriber::EnvFilter::try_from_env("ESMERO_LOG_LEVEL")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new(usual));
    tracing_subscriber::registry().with(logs::layer(level, config.log, std::io::stderr)).init();
}

/// Takes the address, or says how to choose another.
pub(super) async fn bind(address: SocketAddr) -> anyhow::Result<TcpListener> {
    let bound = TcpListener::bind(address).await;
    bound.with_context(|| format!("cannot listen on {address}: choose another address with --listen"))
}

/// Opens the doors and starts the work behind them.
pub(super) async fn serve(app: App, listener: TcpListener) -> anyhow::Result<()> {
    // From here on a signal is heard, so that whoever reads that the program listens can also stop it.
    let mut signals = Signals::hear()?;
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
    let server = axum::serve(listener, router).with_graceful_shutdown(stopping.cancelled_owned());
    let served = async {
        server.await?;
        app.stop().await;
        anyhow::Ok(())
    };
    tokio::select! {
        served = served => served?,
        impatient = stop_on_signal(&app, &mut signals) => bail!("stopped before everything had ended: {impatient}"),
    }
    tracing::info!("stopped");
    Ok(())
}

/// Ends only when what was begun is not to be waited for any longer; says why.
async fn stop_on_signal(app: &App, signals: &mut Signals) -> &'static str {
    signals.next().await;
    tracing::info!("stopping: letting what was begun come to its end; a second signal stops at once");
    app.shutdown.cancel();
    tokio::select! {
        () = signals.next() => "a second signal came",
        () = tokio::time::sleep(DRAIN) => "it took longer than 20 seconds",
    }
}

/// What tells the program to stop; none is missed from when they are first heard.
#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn hear() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    async fn next(&mut self) {
        tokio::select! { _ = self.interrupt.recv() => {}, _ = self.terminate.recv() => {} }
    }
}

/// What tells the program to stop.
#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn hear() -> std::io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) {
        drop(tokio::signal::ctrl_c().await);
    }
}
