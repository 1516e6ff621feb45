//! Turns an error into a page in the reader's language.

use askama::Template;
use axum::{
    extract::{Request, State},
    http::{Method, Uri, header},
    middleware::Next,
    response::{Html, IntoResponse, Redirect, Response},
};
use domain::language::Language;

use crate::{
    app::App,
    error::{Error, Failed},
    locales::Words,
    portal,
};

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    words: Words,
    business: String,
    /// For the layout; the page has no form.
    csrf: &'static str,
    title: String,
    text: String,
    status: u16,
}

pub(super) async fn to_page(State(app): State<App>, request: Request, next: Next) -> Response {
    let words = Words(language(&request, &app));
    let partial = request.headers().contains_key("hx-request");
    let (back, reads) = (way_back(&request), is_reading(request.method()));
    let person = portal::is_ours(request.uri().path()).then(|| portal::Visitor::of_request(&app, &request));
    let response = next.run(request).await;
    let Some(Failed(error)) = response.extensions().get::<Failed>().cloned() else { return response };
    if matches!(*error, Error::SignIn) {
        return sign_in(&back, partial);
    }
    if let Some(person) = person.filter(|_| !partial) {
        return page_of_person(&app, &person, &error, reads, response);
    }
    page(&app, words, &error, partial, response)
}

/// In the frame that persons know.
fn page_of_person(app: &App, visitor: &portal::Visitor, error: &Error, reads: bool, response: Response) -> Response {
    let (mut parts, _) = response.into_parts();
    parts.extensions.remove::<Failed>();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.remove(header::CONTENT_TYPE);
    match portal::failure_page(app, visitor, error, reads) {
        Ok(page) => (parts.headers, page).into_response(),
        Err(_) => (parts.status, parts.headers).into_response(),
    }
}

/// Reading changes nothing.
fn is_reading(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}

/// The page on which somebody is, to come back to it after the log-in; empty if that is not known. A part of a page and the
/// address of a form are no pages: then it is the page that holds them.
fn way_back(request: &Request) -> String {
    let text = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    if let Some(page) = text("hx-current-url") {
        return path_here(page, text("host"));
    }
    let is_page = text("sec-fetch-dest").is_none_or(|dest| dest == "document");
    if is_reading(request.method()) && is_page && text("hx-request").is_none() {
        return request.uri().path_and_query().map_or_else(String::new, ToString::to_string);
    }
    text("referer").map(|page| path_here(page, text("host"))).unwrap_or_default()
}

/// Path and query of an address, if it is one of this host.
fn path_here(address: &str, host: Option<&str>) -> String {
    let Ok(uri) = address.parse::<Uri>() else { return String::new() };
    let here = uri.authority().is_some_and(|authority| Some(authority.as_str()) == host);
    uri.path_and_query().filter(|_| here).map_or_else(String::new, ToString::to_string)
}

/// To the log-in, and back here afterwards.
fn sign_in(address: &str, partial: bool) -> Response {
    let encoded: String = serde_html_form::to_string([("next", address)]).unwrap_or_default();
    let location = format!("/login?{encoded}");
    if partial {
        // The part of a page cannot hold a log-in: the whole page goes there.
        return [("hx-redirect", location)].into_response();
    }
    Redirect::to(&location).into_response()
}

fn page(app: &App, words: Words, error: &Error, partial: bool, response: Response) -> Response {
    let (status, _) = error.status();
    let (title, text) = crate::ui::trouble::told(words, error);
    let (mut parts, _) = response.into_parts();
    parts.extensions.remove::<Failed>();
    parts.headers.remove(header::CONTENT_LENGTH);
    if partial {
        parts.headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("text/plain; charset=utf-8"));
        return (status, parts.headers, text).into_response();
    }
    let page =
        ErrorPage { words, business: app.business().name.clone(), csrf: "", title, text, status: status.as_u16() };
    let body = page.render().unwrap_or_else(|_| status.to_string());
    parts.headers.remove(header::CONTENT_TYPE);
    (status, parts.headers, Html(body)).into_response()
}

/// The reader's language: what they chose, else what their browser asks for, else the business's.
pub(crate) fn language(request: &Request, app: &App) -> Language {
    super::page::language_of(request.headers(), app)
}
