//! `/account/code`: the second step by a phone's code generator. The new secret travels sealed in the form until a code
//! shows that the phone has it.

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use desk::agents::access;
use qrcode::{Color, EcLevel, QrCode};
use serde::Deserialize;

use super::{page::again, password::is_own};
use crate::{
    app::App,
    auth::{Posted, SignedIn, totp},
    error::Error,
    settings::frame,
    web::{
        page::{Frame, show_as},
        wrong::Wrong,
    },
};

pub(super) fn router() -> Router<App> {
    Router::new().route("/account/code", get(ask).post(enrol)).route("/account/code/remove", post(remove))
}

#[derive(Template)]
#[template(path = "account/code.html")]
struct CodePage {
    frame: Frame,
    /// The QR code's side in modules, and its dark ones as the path of an SVG.
    side: usize,
    path: String,
    /// The secret in groups of four, to be typed.
    typed: String,
    /// The same, sealed for the way back.
    sealed: String,
    wrong: Wrong,
}

async fn ask(State(app): State<App>, signed_in: SignedIn) -> Result<Response, Error> {
    if signed_in.agent.totp.is_some() {
        return Ok(Redirect::to("/account").into_response());
    }
    let mut secret = [0; totp::SECRET];
    app.source.fill(&mut secret);
    page(&app, &signed_in, &secret, Wrong::default()).await
}

async fn page(app: &App, signed_in: &SignedIn, secret: &[u8], wrong: Wrong) -> Result<Response, Error> {
    let generator = totp::generator(secret)?;
    let address = totp::address(&generator, &app.business().name, &signed_in.agent.email);
    let (side, path) = draw(&address)?;
    let letters: Vec<char> = generator.secret().to_base32().chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|four| four.iter().collect()).collect();
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let sealed = app.vault.seal(app.source.as_ref(), &purpose(signed_in), secret);
    let page = CodePage {
        frame: frame(app, signed_in, "account").await?,
        side,
        path,
        typed: groups.join(" "),
        sealed: URL_SAFE_NO_PAD.encode(sealed),
        wrong,
    };
    show_as(status, &page)
}

/// A secret that is not in use yet belongs to the session that asked for it.
fn purpose(signed_in: &SignedIn) -> String {
    format!("new-totp:{}", signed_in.session.id)
}

/// The QR code as the path of an SVG, one square per dark module, with the quiet zone that the norm asks for.
fn draw(text: &str) -> Result<(usize, String), Error> {
    const QUIET: usize = 4;
    let code =
        QrCode::with_error_correction_level(text, EcLevel::M).map_err(|error| Error::Internal(error.to_string()))?;
    let width = code.width();
    let dark = code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == Color::Dark);
    let squares = dark.map(|(index, _)| format!("M{} {}h1v1h-1z", QUIET + index % width, QUIET + index / width));
    Ok((width + 2 * QUIET, squares.collect()))
}

#[derive(Deserialize)]
struct Enrol {
    #[serde(default)]
    sealed: String,
    #[serde(default)]
    code: String,
}

async fn enrol(State(app): State<App>, signed_in: SignedIn, Posted(form): Posted<Enrol>) -> Result<Response, Error> {
    let sealed = URL_SAFE_NO_PAD.decode(&form.sealed).unwrap_or_default();
    let secret = app.vault.unseal(&purpose(&signed_in), &sealed).ok_or(Error::Forged)?;
    let Some(step) = totp::step(&totp::generator(&secret)?, &form.code, app.clock.now()) else {
        let wrong = Wrong::one("code", signed_in.words.t("account-wrong-code"));
        return page(&app, &signed_in, &secret, wrong).await;
    };
    let sealed = totp::seal(&app, signed_in.agent.id, &secret);
    let (ctx, id) = (signed_in.context(&app), signed_in.agent.id);
    app.db
        .write(move |tx| {
            access::set_totp(tx, &ctx, id, Some(sealed.clone()))?;
            // The code that was just shown does not open anything any more.
            store::agents::take_totp_step(tx, id, step)?;
            Ok::<_, desk::Error>(())
        })
        .await?;
    Ok(Redirect::to("/account?done=phone-on").into_response())
}

#[derive(Deserialize)]
struct Remove {
    #[serde(default)]
    password: String,
}

async fn remove(
    State(app): State<App>,
    signed_in: SignedIn,
    headers: HeaderMap,
    Posted(form): Posted<Remove>,
) -> Result<Response, Error> {
    if signed_in.agent.password.is_some() && !is_own(&app, &signed_in, &form.password).await? {
        let wrong = Wrong::one("remove-password", signed_in.words.t("account-wrong-current"));
        return again(&app, &signed_in, &headers, wrong, None).await;
    }
    let (ctx, id) = (signed_in.context(&app), signed_in.agent.id);
    app.db.write(move |tx| access::set_totp(tx, &ctx, id, None)).await?;
    Ok(Redirect::to("/account?done=phone-off").into_response())
}
