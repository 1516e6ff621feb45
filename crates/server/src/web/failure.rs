//! Turns an error into a page in the reader's language.

use askama::Template;
use axum::{
    extract::{Request, State},
    http::header,
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
    let address = request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned();
    let person = portal::is_ours(request.uri().path()).then(|| portal::Visitor::of_request(&app, &request));
    let response = next.run(request).await;
    let Some(Failed(error)) = response.extensions().get::<Failed>().cloned() else { return response };
    if matches!(*error, Error::SignIn) {
        return sign_in(&address, partial);
    }
    if let Some(person) = person.filter(|_| !partial) {
        return page_of_person(&app, &person, &error, response);
    }
    page(&app, words, &error, partial, response)
}

/// In the frame that persons know.
fn page_of_person(app: &App, visitor: &portal::Visitor, error: &Error, response: Response) -> Response {
    let (mut parts, _) = response.into_parts();
    parts.extensions.remove::<Failed>();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.remove(header::CONTENT_TYPE);
    match portal::failure_page(app, visitor, error) {
        Ok(page) => (parts.headers, page).into_response(),
        Err(_) => (parts.status, parts.headers).into_response(),
    }
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
