//! The second factor: asking for a code, which goes to an address of the person that we knew before.

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::person::identifier::Identifier;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

use super::{
    frame::Frame,
    open::{Aside, Opened, seconds},
    seen,
    visitor::set_cookie,
};
use crate::{
    app::App,
    auth::Posted,
    error::Error,
    jobs::send_code::{self, SendCode},
    web::page::{show, show_as},
};

/// How long a code is good.
pub(super) const VALID: SignedDuration = SignedDuration::from_mins(10);
/// Addresses that are offered.
const OFFERED: usize = 4;
/// Codes for one case and for one client.
const FOR_CASE: (i64, SignedDuration) = (4, SignedDuration::from_mins(15));
const FOR_CLIENT: (i64, SignedDuration) = (12, SignedDuration::from_hours(1));

#[derive(Template)]
#[template(path = "portal/verify.html")]
struct VerifyPage {
    frame: Frame,
    place: String,
    choices: Vec<Choice>,
    problem: String,
}

/// An address to which the code can go.
struct Choice {
    number: usize,
    text: String,
}

/// The choice as it is posted.
#[derive(Deserialize)]
struct Chosen {
    #[serde(default)]
    to: usize,
}

pub(super) fn router() -> Router<App> {
    Router::new().route("/c/{key}/verify", get(ask).post(send)).route("/c/{key}/leave", post(leave).get(back))
}

async fn ask(State(app): State<App>, opened: Opened) -> Result<Response, Aside> {
    if opened.sight == seen::Sight::All {
        return Ok(Redirect::to(&opened.place("")).into_response());
    }
    let addresses = addresses(&app, &opened).await?;
    Ok(show(&page(&app, &opened, &addresses, String::new()))?)
}

/// The addresses to which a code can go: none if there is no mailbox to send it from.
pub(super) async fn addresses(app: &App, opened: &Opened) -> Result<Vec<String>, Error> {
    if app.business().senders.is_empty() {
        return Ok(Vec::new());
    }
    let person = opened.person.id;
    let known = app.db.read::<_, store::Error>(move |tx| store::persons::identifiers(tx, person)).await?;
    Ok(seen::addresses(&known).into_iter().take(OFFERED).collect())
}

/// So much of an address that its owner knows it.
pub(super) fn hint(address: &str) -> String {
    Identifier::email(address).map(|address| address.mask()).unwrap_or_default()
}

fn page(app: &App, opened: &Opened, addresses: &[String], problem: String) -> VerifyPage {
    let frame = opened.frame(app);
    let choices = addresses
        .iter()
        .enumerate()
        .map(|(number, address)| Choice { number, text: frame.a("portal-factor-mail", "address", hint(address)) });
    VerifyPage { choices: choices.collect(), place: opened.place(""), problem, frame }
}

async fn send(State(app): State<App>, opened: Opened, Posted(chosen): Posted<Chosen>) -> Result<Response, Aside> {
    let addresses = addresses(&app, &opened).await?;
    let Some(address) = addresses.get(chosen.to) else {
        return Ok(show_as(StatusCode::UNPROCESSABLE_ENTITY, &page(&app, &opened, &addresses, String::new()))?);
    };
    let now = app.clock.now();
    let code = new_code(&app);
    match make(&app, &opened, address, &code, now).await? {
        None => {
            // No mail leaves the example business, so the page itself says the code.
            let shown = if app.business().demo { format!("&shown={code}") } else { String::new() };
            Ok(Redirect::to(&opened.place(&format!("code?to={}{shown}", chosen.to))).into_response())
        }
        Some(until) => {
            let minutes = seconds(until, now).div_ceil(60) as i64;
            let problem = opened.frame(&app).n("portal-error-code-attempts", "minutes", minutes);
            let page = page(&app, &opened, &addresses, problem);
            let mut response = show_as(StatusCode::TOO_MANY_REQUESTS, &page)?;
            response.headers_mut().insert("retry-after", seconds(until, now).into());
            Ok(response)
        }
    }
}

/// Has a code sent; or says until when there is none.
async fn make(
    app: &App,
    opened: &Opened,
    address: &str,
    code: &str,
    now: Timestamp,
) -> Result<Option<Timestamp>, Error> {
    let (case, client) = (opened.stored.case.id, opened.visitor.client.counted());
    let hash = app.vault.sign("portal-code", &format!("{case}:{code}"));
    let work = SendCode {
        case,
        address: address.to_owned(),
        code: send_code::seal(app, code),
        language: opened.frame(app).words.0,
        valid_until: now + VALID,
    };
    let context = opened.context(app);
    let sent = app.db.write(move |tx| {
        let counts = [(format!("code:{case}"), FOR_CASE), (format!("code:{client}"), FOR_CLIENT)];
        for (subject, (limit, window)) in counts {
            if let Some(until) = store::throttle::hit(tx, &subject, limit, window, now)? {
                return Ok(Some(until));
            }
        }
        store::portal::set_code(tx, case, &hash, now + VALID)?;
        send_code::enqueue(tx, &context, &work)?;
        Ok::<_, desk::Error>(None)
    });
    Ok(sent.await?)
}

/// Six digits. The bias of the remainder is one in 10¹³.
fn new_code(app: &App) -> String {
    let mut bytes = [0; 8];
    app.source.fill(&mut bytes);
    format!("{:06}", u64::from_be_bytes(bytes) % 1_000_000)
}

/// Nothing to say: whoever leaves is asked no question.
#[derive(Deserialize)]
struct Nothing {}

async fn leave(State(app): State<App>, opened: Opened, Posted(Nothing {}): Posted<Nothing>) -> Result<Response, Aside> {
    if let Some(secret) = seen::visit_secret(&opened.visitor.headers) {
        app.db.write(move |tx| store::portal::end_visit(tx, &secret)).await?;
    }
    let mut response = Redirect::to(&opened.place("")).into_response();
    for cookie in seen::forget_cookies(&app, &opened.key()) {
        set_cookie(&mut response, cookie);
    }
    Ok(response)
}

async fn back(opened: Opened) -> Redirect {
    Redirect::to(&opened.place(""))
}
