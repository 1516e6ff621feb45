//! The limit of HTTP: handlers that do nothing, in a process of their own, asked by the same clients.

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::Ipv4Addr;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use axum::http::{StatusCode, Uri, header};
use axum::response::{Html, IntoResponse};
use axum::routing::{get, post};
use axum::{Router, body::Bytes};
use tokio::net::TcpListener;

use crate::program::Serving;

/// The answer to a creation: as long as that of the program.
const MADE: &str = r#"{"id":"0199b4a0-7f5e-7c30-8a55-3d1f6c8e2b47","key":"H7K2-QM94-X5CT","page":"/c/H7K2QM94X5CT","person":"0199b4a0-7f5e-7c30-8a55-3d1f6c8e2b48","message":"0199b4a0-7f5e-7c30-8a55-3d1f6c8e2b49","acknowledged":false,"due":null,"version":3}"#;

/// Serves until the standard input ends.
pub(crate) fn serve() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    std::thread::spawn(|| {
        // Whoever started us is gone then.
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    runtime.block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        println!("{}", listener.local_addr()?);
        Ok(axum::serve(listener, Router::new().route("/made", post(made)).route("/page/{size}", get(page))).await?)
    })
}

async fn made(body: Bytes) -> impl IntoResponse {
    let status = if body.is_empty() { StatusCode::BAD_REQUEST } else { StatusCode::CREATED };
    (status, [(header::CONTENT_TYPE, "application/json")], MADE)
}

/// As many bytes as the last part of the address says.
async fn page(uri: Uri) -> impl IntoResponse {
    let size: usize = uri.path().rsplit('/').next().and_then(|size| size.parse().ok()).unwrap_or_default();
    Html(vec![b'x'; size.min(1 << 20)])
}

/// Starts it as a process of its own.
pub(crate) fn start() -> Result<Serving> {
    let mut child = Command::new(std::env::current_exe()?)
        .arg("empty")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("start the handler that does nothing")?;
    let mut line = String::new();
    let output = child.stdout.take().context("reach its output")?;
    BufReader::new(output).read_line(&mut line)?;
    ensure!(!line.is_empty(), "the handler that does nothing has ended");
    Ok(Serving::started(child, line.trim().parse()?))
}
