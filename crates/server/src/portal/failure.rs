//! An error on one of the person's pages, in their language and with their frame.

use askama::Template;
use axum::response::Response;

use super::{frame::Frame, visitor::Visitor};
use crate::{
    app::App,
    error::Error,
    web::{BODY_LIMIT, page::show_as},
};

#[derive(Template)]
#[template(path = "portal/error.html")]
struct ErrorPage {
    frame: Frame,
    title: String,
    text: String,
    urgent: bool,
}

/// The page that stands for an error. Whoever only `reads` has lost no words.
pub(crate) fn page(app: &App, visitor: &Visitor, error: &Error, reads: bool) -> Result<Response, Error> {
    let frame = Frame::new(app, visitor);
    let (status, _) = error.status();
    let (name, text) = match error {
        Error::NotFound | Error::SignIn | Error::Denied | Error::WrongMethod => ("not-found", None),
        Error::Forged => ("expired", Some(frame.t("portal-error-expired-again"))),
        Error::TooOften(seconds) => {
            let minutes = seconds.div_ceil(60) as i64;
            ("rate", Some(frame.n("portal-error-rate-body", "minutes", minutes)))
        }
        Error::TooLarge => ("large", Some(frame.a("portal-error-large-body", "size", frame.size(BODY_LIMIT as i64)))),
        _ if reads => ("server", Some(frame.t("portal-error-view-body"))),
        Error::Invalid(..) | Error::TooSlow => ("broken", None),
        Error::Conflict | Error::Refused(_) | Error::Internal(_) => ("server", None),
    };
    let text = text.unwrap_or_else(|| frame.t(&format!("portal-error-{name}-body")));
    let title = frame.t(&format!("portal-error-{name}-title"));
    let urgent = name == "rate" && frame.call().is_some();
    show_as(status, &ErrorPage { frame, title, text, urgent })
}
