//! The second factor: asking for a code, which goes to an address of the person that we knew before.

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use desk::cases::code::{self, VALID};
use domain::{ids::CaseId, person::identifier::Identifier};
use jiff::Timestamp;
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

/// Addresses that are offered.
const OFFERED: usize = 4;

#[derive(Template)]
#[template(path = "portal/verify.html")]
struct VerifyPage {
    frame: Frame,
    place: String,
    choices: Vec<Choice>,
    /// Where there is no choice: how else to come by a code.
    otherwise: String,
    /// When somebody answers the telephone for it.
    hours: String,
    /// They may have one already that was read to them.
    by_phone: bool,
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
    let ways = ways(&app, &opened).await?;
    Ok(show(&page(&app, &opened, &ways, String::new()))?)
}

/// How a code can reach the person.
pub(super) struct Ways {
    /// The addresses to which it can go: none if there is no mailbox to send it from.
    pub(super) addresses: Vec<String>,
    /// An agent can call them and read it to them.
    pub(super) by_phone: bool,
}

pub(super) async fn ways(app: &App, opened: &Opened) -> Result<Ways, Error> {
    let (person, context) = (opened.person.id, opened.context(app));
    let known = app.db.read::<_, store::Error>(move |tx| store::persons::identifiers(tx, person)).await?;
    let mut addresses = if context.business.senders.is_empty() { Vec::new() } else { seen::addresses(&known) };
    addresses.truncate(OFFERED);
    Ok(Ways { addresses, by_phone: !code::phones(&context, &known).is_empty() })
}

/// So much of an address that its owner knows it.
pub(super) fn hint(address: &str) -> String {
    Identifier::email(address).map(|address| address.mask()).unwrap_or_default()
}

fn page(app: &App, opened: &Opened, ways: &Ways, problem: String) -> VerifyPage {
    let frame = opened.frame(app);
    let choices = ways
        .addresses
        .iter()
        .enumerate()
        .map(|(number, address)| Choice { number, text: frame.a("portal-factor-mail", "address", hint(address)) });
    let otherwise = frame.t(match (ways.by_phone, frame.call()) {
        (false, _) => "portal-factor-none",
        (true, Some(_)) => "portal-factor-phone",
        (true, None) => "portal-factor-phone-write",
    });
    let answers = ways.by_phone && frame.call().is_some();
    let opens = answers && frame.business.calendar.next_opening(frame.now).is_ok();
    let hours = if opens { frame.t("portal-factor-hours") } else { String::new() };
    let (choices, by_phone) = (choices.collect(), ways.by_phone);
    VerifyPage { choices, otherwise, hours, by_phone, place: opened.place(""), problem, frame }
}

async fn send(State(app): State<App>, opened: Opened, Posted(chosen): Posted<Chosen>) -> Result<Response, Aside> {
    let ways = ways(&app, &opened).await?;
    let Some(address) = ways.addresses.get(chosen.to) else {
        return Ok(show_as(StatusCode::UNPROCESSABLE_ENTITY, &page(&app, &opened, &ways, String::new()))?);
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
            let page = page(&app, &opened, &ways, problem);
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
    let hash = hash_of(app, case, code);
    let work = SendCode {
        case,
        address: address.to_owned(),
        code: send_code::seal(app, code),
        language: opened.frame(app).words.0,
        valid_until: now + VALID,
    };
    let context = opened.context(app);
    let sent = app.db.write(move |tx| {
        if let Some(until) = code::set(tx, &context, case, &hash, &client)? {
            return Ok(Some(until));
        }
        send_code::enqueue(tx, &context, &work)?;
        Ok::<_, desk::Error>(None)
    });
    Ok(sent.await?)
}

/// Six digits. The bias of the remainder is one in 10¹³.
pub(crate) fn new_code(app: &App) -> String {
    let mut bytes = [0; 8];
    app.source.fill(&mut bytes);
    format!("{:06}", u64::from_be_bytes(bytes) % 1_000_000)
}

/// As which a code of a case is kept: whoever reads the database must not read codes.
pub(crate) fn hash_of(app: &App, case: CaseId, code: &str) -> [u8; 32] {
    app.vault.sign("portal-code", &format!("{case}:{code}"))
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
