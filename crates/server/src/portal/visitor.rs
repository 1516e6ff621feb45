//! Who looks at the person's pages: nobody we know by name, with a language, a size of letters and a token for forms.

use std::convert::Infallible;

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, HeaderValue, Method, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use domain::language::Language;

use crate::{
    app::App,
    auth::{csrf_of, form::VISITOR},
    random,
    web::{client::Client, page::LANGUAGE},
};

/// The cookie of somebody who wants large letters.
const TEXT: &str = "esmero_text";
/// How long a choice is remembered.
const YEAR: i64 = 365 * 24 * 60 * 60;

/// Somebody who looks at a page. An extractor that never refuses.
pub(crate) struct Visitor {
    /// The language that they chose.
    pub(super) chosen: Option<Language>,
    /// The language that their browser asks for.
    pub(super) asked: Option<Language>,
    /// They want large letters.
    pub(super) large: bool,
    /// What their forms must send back.
    pub(super) csrf: String,
    /// The path of the page.
    pub(super) path: String,
    /// Where they are.
    pub(super) client: Client,
    /// What the browser sent, for cookies and tokens.
    pub(super) headers: HeaderMap,
}

impl Visitor {
    /// The language of a page that belongs to no case.
    pub(super) fn language(&self, app: &App) -> Language {
        self.chosen.or(self.asked).unwrap_or_else(|| app.business().language)
    }

    /// Who sent a request that may still fail.
    pub(crate) fn of_request(app: &App, request: &Request) -> Self {
        let unknown = Client(std::net::IpAddr::V4(std::net::Ipv4Addr::UNSPECIFIED));
        Self::of(app, request.headers(), request.uri().path(), unknown)
    }

    fn of(app: &App, headers: &HeaderMap, path: &str, client: Client) -> Self {
        let jar = CookieJar::from_headers(headers);
        let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Self {
            chosen: jar.get(LANGUAGE).and_then(|cookie| cookie.value().parse().ok()),
            asked: asked.and_then(Language::negotiate),
            large: jar.get(TEXT).is_some_and(|cookie| cookie.value() == "large"),
            csrf: csrf_of(app, headers).unwrap_or_default(),
            path: path.to_owned(),
            client,
            headers: headers.clone(),
        }
    }
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let client = Client::from_request_parts(parts, app).await?;
        Ok(Self::of(app, &parts.headers, parts.uri.path(), client))
    }
}

/// Gives a visitor the cookie that their forms need, remembers a choice in the address, and keeps pages of cases out of
/// search engines.
pub(super) async fn prepare(State(app): State<App>, mut request: Request, next: Next) -> Response {
    if *request.method() == Method::GET
        && let Some(answer) = choose(&app, &request)
    {
        return answer;
    }
    let known = CookieJar::from_headers(request.headers()).get(VISITOR).is_some();
    let fresh = (!known).then(|| random::secret(app.source.as_ref()).0);
    if let Some(value) = fresh.as_ref().and_then(|secret| HeaderValue::try_from(format!("{VISITOR}={secret}")).ok()) {
        request.headers_mut().append(header::COOKIE, value);
    }
    let public = matches!(request.uri().path(), "/contact" | "/key");
    let mut response = next.run(request).await;
    if let Some(secret) = fresh {
        set_cookie(&mut response, cookie(&app, VISITOR, &secret, "/", None));
    }
    if !public {
        response.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
    }
    response
}

/// `?lang=ca` and `?text=large` become cookies, and the page comes again without them.
fn choose(app: &App, request: &Request) -> Option<Response> {
    let query = request.uri().query()?;
    let pairs: Vec<(String, String)> = serde_html_form::from_str(query).ok()?;
    let mut cookies = Vec::new();
    let mut rest = Vec::new();
    for (name, value) in pairs {
        let chosen = match name.as_str() {
            "lang" => value.parse::<Language>().ok().map(|language| (LANGUAGE, language.tag())),
            "text" => Some((TEXT, if value == "large" { "large" } else { "normal" })),
            _ => None,
        };
        match chosen {
            Some((name, value)) => cookies.push(cookie(app, name, value, "/", Some(YEAR))),
            None if name == "lang" => {}
            None => rest.push((name, value)),
        }
    }
    if cookies.is_empty() {
        return None;
    }
    let rest = serde_html_form::to_string(&rest).unwrap_or_default();
    let mark = if rest.is_empty() { "" } else { "?" };
    let place = format!("{}{mark}{rest}", request.uri().path());
    let mut response = Redirect::to(&place).into_response();
    for cookie in cookies {
        set_cookie(&mut response, cookie);
    }
    Some(response)
}

/// A cookie that no script reads and no other site sends; only over HTTPS once the business is reached that way. Without
/// `seconds` it lasts as long as the browser is open; with 0 it is forgotten.
pub(super) fn cookie(app: &App, name: &str, value: &str, path: &str, seconds: Option<i64>) -> Option<HeaderValue> {
    let secure = if app.business().public_url.starts_with("https://") { "; Secure" } else { "" };
    let age = seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
    HeaderValue::try_from(format!("{name}={value}; Path={path}; HttpOnly; SameSite=Lax{secure}{age}")).ok()
}

/// Adds a cookie to an answer.
pub(super) fn set_cookie(response: &mut Response, cookie: Option<HeaderValue>) {
    if let Some(cookie) = cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}
