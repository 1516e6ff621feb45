//! How long an answer may take.

use std::time::Duration;

use axum::{
    body::HttpBody as _,
    extract::Request,
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::error::Error;

/// Without a body to read.
const LONGEST: Duration = Duration::from_mins(1);
/// With one: files over a slow connection.
const WITH_BODY: Duration = Duration::from_mins(15);
/// A body of which nothing comes for so long is given up.
pub(super) const SILENCE: Duration = Duration::from_secs(30);

/// Gives up what takes too long, so that its page can say so.
pub(super) async fn limit(request: Request, next: Next) -> Response {
    within(request, next).await.unwrap_or_else(|| Error::TooSlow.into_response())
}

/// The same where programs read the answer; the API puts it into its own form.
pub(crate) async fn limit_bare(request: Request, next: Next) -> Response {
    within(request, next).await.unwrap_or_else(|| StatusCode::SERVICE_UNAVAILABLE.into_response())
}

async fn within(request: Request, next: Next) -> Option<Response> {
    let longest = if request.body().is_end_stream() { LONGEST } else { WITH_BODY };
    tokio::time::timeout(longest, next.run(request)).await.ok()
}
