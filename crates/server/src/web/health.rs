//! Whether the program is ready, and what it counts.

use axum::{
    Router,
    extract::{Request, State},
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse, Response},
    routing::get,
};

use crate::app::App;

pub(super) fn router() -> Router<App> {
    Router::new().route("/healthz", get(ready)).route("/metrics", get(metrics))
}

async fn ready(State(app): State<App>) -> Response {
    match app.db.read::<_, store::Error>(store::queue::next_due).await {
        Ok(_) => (StatusCode::OK, "ok\n").into_response(),
        Err(error) => {
            // Anybody may ask: what is wrong is for whoever reads the log.
            tracing::error!(%error, "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer; the log says more\n").into_response()
        }
    }
}

/// For Prometheus, on this machine only: a reverse proxy must not pass it on.
async fn metrics(State(app): State<App>, request: Request) -> Response {
    let client = request.extensions().get::<axum::extract::ConnectInfo<std::net::SocketAddr>>();
    let local = client.is_some_and(|client| client.0.ip().is_loopback());
    if !local || request.headers().contains_key("x-forwarded-for") {
        return StatusCode::NOT_FOUND.into_response();
    }
    let counts = app
        .db
        .read::<_, store::Error>(|tx| Ok((store::queue::count(tx, "dead")?, store::incoming::count_quarantined(tx)?)));
    if let Ok((dead, quarantined)) = counts.await {
        app.metrics.dead_jobs.set(dead);
        app.metrics.quarantined.set(quarantined);
    }
    app.metrics.watchers.set(app.live.watchers() as i64);
    ([("content-type", "application/openmetrics-text; version=1.0.0; charset=utf-8")], app.metrics.text())
        .into_response()
}

/// Counts requests by door and class of status.
pub(super) async fn count(State(app): State<App>, request: Request, next: Next) -> Response {
    let door = match request.uri().path().split('/').nth(1) {
        Some("api") => "api",
        Some("c" | "contact" | "key") => "portal",
        Some("assets") => "assets",
        _ => "desk",
    };
    let response = next.run(request).await;
    let class = format!("{}xx", response.status().as_u16() / 100);
    app.metrics.requests.get_or_create(&vec![("door", door.to_owned()), ("status", class)]).inc();
    response
}
