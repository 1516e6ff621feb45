//! Why a page was not shown or a form not accepted: one type for the HTML doors.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

/// What a page answers instead of itself. The outermost layer turns it into a page in the reader's language.
#[derive(Debug)]
pub enum Error {
    /// There is nothing here, or it is not for this reader to know.
    NotFound,
    /// The reader must sign in first; afterwards they come back here.
    SignIn,
    /// The role does not allow it.
    Denied,
    /// The form came from elsewhere, or the page was open for too long.
    Forged,
    /// Too often; try again after so many seconds.
    TooOften(u64),
    /// Somebody else changed the same thing in the meantime.
    Conflict,
    /// The rules refuse the step: the code of `domain::case::Refused`.
    Refused(&'static str),
    /// A value cannot be used: field and code.
    Invalid(&'static str, &'static str),
    /// The address knows other methods only: that of a form, typed into the browser.
    WrongMethod,
    /// More than is taken at once.
    TooLarge,
    /// It was not done in time.
    TooSlow,
    /// Our fault; the details are in the log.
    Internal(String),
}

impl Error {
    /// The status, and the key of the text without its prefix.
    pub fn status(&self) -> (StatusCode, &'static str) {
        match self {
            Self::NotFound => (StatusCode::NOT_FOUND, "not-found"),
            Self::SignIn => (StatusCode::UNAUTHORIZED, "sign-in"),
            Self::Denied => (StatusCode::FORBIDDEN, "denied"),
            Self::Forged => (StatusCode::FORBIDDEN, "forged"),
            Self::TooOften(_) => (StatusCode::TOO_MANY_REQUESTS, "too-often"),
            Self::Conflict => (StatusCode::CONFLICT, "conflict"),
            Self::Refused(_) => (StatusCode::UNPROCESSABLE_ENTITY, "refused"),
            Self::Invalid(..) => (StatusCode::UNPROCESSABLE_ENTITY, "invalid"),
            Self::WrongMethod => (StatusCode::METHOD_NOT_ALLOWED, "wrong-method"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
            Self::TooSlow => (StatusCode::SERVICE_UNAVAILABLE, "too-slow"),
            Self::Internal(_) => (StatusCode::INTERNAL_SERVER_ERROR, "internal"),
        }
    }
}

impl From<desk::Error> for Error {
    fn from(error: desk::Error) -> Self {
        match error {
            desk::Error::Store(error) => error.into(),
            desk::Error::Refused(refusal) => Self::Refused(refusal.0.code()),
            desk::Error::Denied(_) => Self::Denied,
            desk::Error::Invalid { field, code } => Self::Invalid(field, code),
            desk::Error::Unlawful(_) => Self::Refused("unlawful"),
            desk::Error::Changed => Self::Conflict,
            desk::Error::NoMailbox => Self::Refused("no-mailbox"),
        }
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Missing => Self::NotFound,
            store::Error::Conflict | store::Error::Exists { .. } => Self::Conflict,
            other => Self::Internal(other.to_string()),
        }
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Self::Internal(error.to_string())
    }
}

/// Carries the error to the layer that knows the reader.
#[derive(Debug, Clone)]
pub struct Failed(pub std::sync::Arc<Error>);

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        if let Self::Internal(reason) = &self {
            tracing::error!(reason, "a page failed");
        }
        let (status, _) = self.status();
        let mut response = status.into_response();
        if let Self::TooOften(seconds) = &self {
            response.headers_mut().insert("retry-after", (*seconds).into());
        }
        response.extensions_mut().insert(Failed(std::sync::Arc::new(self)));
        response
    }
}
