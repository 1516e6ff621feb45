//! Somebody who is not signed in: a random cookie to which the tokens of their forms are bound.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{HeaderValue, header, request::Parts},
    response::Response,
};
use axum_extra::extract::cookie::{Cookie, SameSite};
use domain::language::Language;

use super::form::{VISITOR, csrf, csrf_of};
use crate::{app::App, locales::Words, random, web::page::language_of};

/// Whoever asks for a page that needs no login. An extractor that never refuses.
///
/// The page's form carries [`Visitor::csrf`], and its handler ends with [`Visitor::greet`].
pub struct Visitor {
    /// What every form of the page must send back.
    pub csrf: String,
    /// The words in the reader's language.
    pub words: Words,
    cookie: Option<Cookie<'static>>,
}

impl Visitor {
    /// The reader's language.
    pub fn language(&self) -> Language {
        self.words.0
    }

    /// Gives the visitor their cookie with the answer, if they have none yet.
    pub fn greet(&self, mut response: Response) -> Response {
        if let Some(cookie) = &self.cookie {
            set_cookie(&mut response, cookie);
        }
        response
    }
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let words = Words(language_of(&parts.headers, app));
        if let Some(csrf) = csrf_of(app, &parts.headers) {
            return Ok(Self { csrf, words, cookie: None });
        }
        let (secret, _) = random::secret(app.source.as_ref());
        Ok(Self { csrf: csrf(app, &secret), words, cookie: Some(plain(app, VISITOR, secret)) })
    }
}

/// A cookie that only our own pages get, until the browser is closed; only over HTTPS once the business is reached so.
pub(super) fn plain(app: &App, name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(app.business().public_url.starts_with("https://"))
        .build()
}

/// Adds a cookie to an answer.
pub(crate) fn set_cookie(response: &mut Response, cookie: &Cookie<'_>) {
    if let Ok(value) = HeaderValue::from_str(&cookie.to_string()) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// Takes a cookie away with an answer.
pub(crate) fn drop_cookie(app: &App, response: &mut Response, name: &'static str) {
    let mut cookie = plain(app, name, String::new());
    cookie.make_removal();
    set_cookie(response, &cookie);
}
