//! Signs an agent in, as a browser does.

use anyhow::{Context as _, Result, ensure};
use bytes::Bytes;
use http_body_util::Full;
use hyper::{HeaderMap, Request};

use crate::http::Connection;
use crate::program::Serving;
use crate::seed::{EMAIL, PASSWORD};

/// The cookie of a new session.
pub(crate) async fn sign_in(serving: &Serving) -> Result<String> {
    let mut connection = Connection::open(serving.address).await?;
    let ask = Request::get("/login").header("host", "localhost").body(Full::default())?;
    let page = connection.ask(ask).await?;
    let visitor = cookie(&page.headers, "esmero_visitor").context("the visitor got no cookie")?;
    let text = page.text()?;
    let token = text.split_once("name=\"csrf\" value=\"").and_then(|(_, rest)| rest.split_once('"'));
    let token = token.context("the form of the login has no token")?.0;
    let form = format!("csrf={token}&email={}&password={}", EMAIL.replace('@', "%40"), PASSWORD.replace(' ', "+"));
    let enter = Request::post("/login")
        .header("host", "localhost")
        .header("cookie", visitor)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Full::new(Bytes::from(form)))?;
    let answer = connection.ask(enter).await?;
    ensure!(answer.status.is_redirection(), "the agent could not sign in: {}", answer.status);
    cookie(&answer.headers, "esmero_session").context("the agent got no session")
}

fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let set = headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok());
    let pair = set.filter_map(|text| text.split(';').next()).find(|pair| pair.starts_with(name))?;
    Some(pair.to_owned())
}
