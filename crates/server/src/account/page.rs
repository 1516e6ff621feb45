//! The page itself, and what agents say of themselves: name, language, shortcuts.

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use axum_extra::extract::cookie::{Cookie, SameSite};
use desk::agents::change;
use domain::language::Language;
use serde::Deserialize;

use super::{browser::recognise, fresh::is_fresh};
use crate::{
    app::App,
    auth::{
        Posted, SignedIn, passkey,
        password::SHORTEST,
        session::NO_SHORTCUTS,
        setup::complaint,
        visitor::{drop_cookie, set_cookie},
    },
    error::Error,
    mails::reader,
    settings::frame,
    web::{
        Query,
        page::{Frame, show_as},
        wrong::Wrong,
    },
};

pub(super) fn router() -> Router<App> {
    Router::new().route("/account", get(show).post(save))
}

#[derive(Template)]
#[template(path = "account/show.html")]
struct AccountPage {
    frame: Frame,
    name: String,
    email: String,
    role: String,
    languages: Vec<(&'static str, &'static str, bool)>,
    done: String,
    wrong: Wrong,
    shortest: usize,
    has_password: bool,
    has_phone: bool,
    passkeys_work: bool,
    /// It was shown a moment ago who this is.
    fresh: bool,
    passkeys: Vec<PasskeyLine>,
    sessions: Vec<SessionLine>,
}

struct PasskeyLine {
    id: String,
    name: String,
    about: String,
}

struct SessionLine {
    id: String,
    name: String,
    about: String,
    pocket: bool,
    this: bool,
}

#[derive(Default, Deserialize)]
pub(super) struct Done {
    #[serde(default)]
    done: String,
}

async fn show(
    State(app): State<App>,
    signed_in: SignedIn,
    headers: HeaderMap,
    Query(done): Query<Done>,
) -> Result<Response, Error> {
    let known = ["saved", "password", "phone-on", "phone-off", "passkey", "passkey-off", "session", "sessions"];
    let code = known.iter().find(|code| **code == done.done);
    let said = code.map(|code| signed_in.words.t(&format!("account-done-{code}"))).unwrap_or_default();
    page(&app, &signed_in, &headers, said, Wrong::default(), None).await
}

/// The page again with what is wrong; `typed` is the name as it was typed.
pub(super) async fn again(
    app: &App,
    signed_in: &SignedIn,
    headers: &HeaderMap,
    wrong: Wrong,
    typed: Option<&Profile>,
) -> Result<Response, Error> {
    page(app, signed_in, headers, String::new(), wrong, typed).await
}

async fn page(
    app: &App,
    signed_in: &SignedIn,
    headers: &HeaderMap,
    done: String,
    wrong: Wrong,
    typed: Option<&Profile>,
) -> Result<Response, Error> {
    let (id, now, words) = (signed_in.agent.id, app.clock.now(), signed_in.words);
    let (passkeys, sessions) = app
        .db
        .read::<_, store::Error>(move |tx| {
            Ok((store::passkeys::of_agent(tx, id)?, store::sessions::of_agent(tx, id, now)?))
        })
        .await?;
    let business = app.business();
    let reader = reader(&business, now, words.0);
    let passkeys = passkeys.into_iter().map(|key| PasskeyLine {
        id: key.id.to_string(),
        name: key.name,
        about: match key.used_at {
            Some(used) => words.a2(
                "account-passkey-used",
                "since",
                reader.date_long(key.created_at),
                "used",
                reader.relative(used),
            ),
            None => words.a("account-passkey-unused", "since", reader.date_long(key.created_at)),
        },
    });
    let sessions = sessions.into_iter().map(|session| {
        let known = recognise(&session.user_agent);
        let name = known.map(|(browser, system, _)| words.a2("account-browser", "browser", browser, "system", system));
        SessionLine {
            id: session.id.to_string(),
            name: name.unwrap_or_else(|| words.t("account-browser-unknown")),
            about: words.with(
                "account-session-about",
                &[
                    ("address", crate::locales::say(&session.address)),
                    ("since", crate::locales::say(reader.day_time(session.created_at))),
                    ("used", crate::locales::say(reader.relative(session.seen_at))),
                ],
            ),
            pocket: known.is_some_and(|(.., pocket)| pocket),
            this: session.id == signed_in.session.id,
        }
    });
    let language = typed.map_or(words.0, |typed| typed.language);
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = AccountPage {
        frame: frame(app, signed_in, "account").await?,
        name: typed.map_or(&signed_in.agent.name, |typed| &typed.name).clone(),
        email: signed_in.agent.email.clone(),
        role: words.t(&format!("settings-role-{}", signed_in.agent.role.as_str())),
        languages: Language::ALL.into_iter().map(|each| (each.tag(), each.own_name(), each == language)).collect(),
        done,
        wrong,
        shortest: SHORTEST,
        has_password: signed_in.agent.password.is_some(),
        has_phone: signed_in.agent.totp.is_some(),
        passkeys_work: passkey::works(app),
        fresh: is_fresh(app, signed_in, headers),
        passkeys: passkeys.collect(),
        sessions: sessions.collect(),
    };
    show_as(status, &page)
}

#[derive(Deserialize)]
pub(super) struct Profile {
    #[serde(default)]
    name: String,
    #[serde(default)]
    language: Language,
    #[serde(default)]
    shortcuts: Option<String>,
}

async fn save(
    State(app): State<App>,
    signed_in: SignedIn,
    headers: HeaderMap,
    Posted(form): Posted<Profile>,
) -> Result<Response, Error> {
    let (ctx, id, name, language) = (signed_in.context(&app), signed_in.agent.id, form.name.clone(), form.language);
    let changed = app.db.write(move |tx| change::introduce(tx, &ctx, id, &name, language)).await;
    if let Err(desk::Error::Invalid { field, code }) = changed {
        return again(
            &app,
            &signed_in,
            &headers,
            Wrong::one(field, complaint(signed_in.words, field, code)),
            Some(&form),
        )
        .await;
    }
    changed?;
    let mut response = Redirect::to("/account?done=saved").into_response();
    if form.shortcuts.is_some() {
        drop_cookie(&app, &mut response, NO_SHORTCUTS);
    } else {
        let off = Cookie::build((NO_SHORTCUTS, "1")).path("/").same_site(SameSite::Lax).permanent();
        set_cookie(&mut response, &off.build());
    }
    Ok(response)
}
