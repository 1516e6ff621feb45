//! Errors: `not-found`. Tests: `tests/it/api/messages.rs`.

use axum::{
    body::Body,
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use domain::{access::Scope, ids::AttachmentId};
use store::readings::Subject;

use crate::{
    api::{input::Path, problem::Problem, token::Token},
    app::App,
};

/// Get the bytes of a file
///
/// Always as `application/octet-stream`, whatever the file says it is.
#[utoipa::path(
    get, path = "/attachments/{attachment}", tag = "messages", operation_id = "get_attachment",
    params(("attachment" = uuid::Uuid, Path, description = "The file's id")),
    responses((status = 200, description = "The bytes", body = Vec<u8>, content_type = "application/octet-stream")),
    security(("token" = ["cases:read"])),
)]
pub(crate) async fn attachment(
    token: Token,
    State(app): State<App>,
    Path(id): Path<AttachmentId>,
) -> Result<Response, Problem> {
    token.needs(Scope::CasesRead)?;
    let (file, case) = app.db.read::<_, Problem>(move |tx| Ok(store::messages::attachment(tx, id)?)).await?;
    let bytes = app.blobs.stream(&file.blob).await?;
    token.trace(&app, Subject::Case(case)).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
        (header::CONTENT_LENGTH, file.size.to_string()),
        (header::CONTENT_DISPOSITION, "attachment".to_owned()),
        // Should a browser show it all the same, nothing in it runs.
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'; sandbox".to_owned()),
    ];
    Ok((headers, Body::from_stream(bytes)).into_response())
}
